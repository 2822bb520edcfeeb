/** Measured: the least that a program in Node can do. One connection and the same script a host, by ssh2 alone; host keys are compared too. */
import { readFileSync } from "node:fs";
import { Client } from "ssh2";
import type { Fleet } from "./fleet";

const [file = "", scriptFile = ""] = process.argv.slice(2);
const fleet = JSON.parse(readFileSync(file, "utf8")) as Fleet;
const privateKey = readFileSync(fleet.identityFile);
const script = readFileSync(scriptFile);
const known = readFileSync(fleet.knownHosts, "utf8");

const look = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const client = new Client();
    let bytes = 0;
    client.on("error", reject);
    client.on("ready", () => {
      client.setNoDelay(true);
      client.exec("look", (error, stream) => {
        if (error) return reject(error);
        stream.on("data", (chunk: Buffer) => {
          bytes += chunk.length;
        });
        stream.stderr.resume();
        stream.on("close", () => {
          client.end();
          resolve(bytes);
        });
        stream.end(script);
      });
    });
    client.connect({
      host: address,
      username: "qorgan",
      privateKey,
      algorithms: { serverHostKey: ["ssh-ed25519"] },
      hostVerifier: (blob: Buffer) => known.includes(blob.toString("base64")),
    });
  });

Promise.all(fleet.hosts.map(({ address }) => look(address))).then(
  (bytes) => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stdout.write(JSON.stringify({ bytes: bytes[0], cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, memoryMiB: maxRSS / 1024 }));
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
