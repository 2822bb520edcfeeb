/** A real sshd on a loopback port, with keys of its own in a folder of its own, for tests of the transport. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface LocalSshd {
  readonly port: number;
  readonly folder: string;
  /** `ssh-ed25519 AAAA…`, by type: ed25519, ecdsa, rsa. */
  hostKey(type: string): string;
  /** The sshd's log so far. */
  log(): string;
  stop(): Promise<void>;
}

/** Makes a key pair and returns the private key's path. */
export function makeKey(folder: string, name: string, type = "ed25519", passphrase = ""): string {
  const path = join(folder, name);
  execFileSync("ssh-keygen", ["-q", "-t", type, "-N", passphrase, "-C", name, "-f", path]);
  return path;
}

export const publicKey = (path: string): string => readFileSync(`${path}.pub`, "utf8").trim();

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Starts an sshd that lets root in with these public keys. */
export async function startSshd(
  folder: string,
  authorizedKeys: readonly string[],
  options: { readonly types?: readonly string[]; readonly lines?: readonly string[] } = {},
): Promise<LocalSshd> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  mkdirSync("/run/sshd", { recursive: true, mode: 0o755 });
  const types = options.types ?? ["ed25519"];
  for (const type of types) if (!existsSync(join(folder, `host_${type}`))) makeKey(folder, `host_${type}`, type);
  writeFileSync(join(folder, "authorized_keys"), `${authorizedKeys.join("\n")}\n`, { mode: 0o600 });
  const port = await freePort();
  const config = [
    `Port ${port}`,
    "ListenAddress 127.0.0.1",
    ...types.map((type) => `HostKey ${join(folder, `host_${type}`)}`),
    `AuthorizedKeysFile ${join(folder, "authorized_keys")}`,
    `PidFile ${join(folder, "pid")}`,
    "StrictModes no",
    "UsePAM no",
    "PasswordAuthentication no",
    "KbdInteractiveAuthentication no",
    "PermitRootLogin prohibit-password",
    "LogLevel VERBOSE",
    // What root's shell reads at its start on this machine is no matter of the transport.
    "SetEnv HOME=/nonexistent",
    ...(options.lines ?? []),
  ];
  writeFileSync(join(folder, "sshd_config"), `${config.join("\n")}\n`);
  const log: string[] = [];
  const daemon = spawn("/usr/sbin/sshd", ["-D", "-e", "-f", join(folder, "sshd_config")], { stdio: ["ignore", "ignore", "pipe"] });
  daemon.stderr.on("data", (data: Buffer) => log.push(data.toString()));
  await listening(port, daemon, () => log.join(""));
  return {
    port,
    folder,
    hostKey: (type) =>
      publicKey(join(folder, `host_${type}`))
        .split(" ")
        .slice(0, 2)
        .join(" "),
    log: () => log.join(""),
    stop: () => stopped(daemon),
  };
}

async function listening(port: number, daemon: ChildProcess, log: () => string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (daemon.exitCode !== null) break;
    if (log().includes(`listening on 127.0.0.1 port ${port}`)) return;
    await sleep(25);
  }
  throw new Error(`sshd does not listen: ${log()}`);
}

function stopped(daemon: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (daemon.exitCode !== null || daemon.signalCode !== null) return resolve();
    daemon.once("exit", () => resolve());
    daemon.kill("SIGTERM");
  });
}

/** A TCP relay that can be cut: what a lost network looks like from both ends. */
export async function startRelay(to: number): Promise<{ readonly port: number; cut(): void; freeze(): void; stop(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(to, "127.0.0.1");
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    cut: () => sockets.forEach((socket) => void socket.resetAndDestroy()),
    freeze: () => sockets.forEach((socket) => void socket.unpipe().pause()),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
