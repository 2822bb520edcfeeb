/** Serves the package repositories to the hosts: `node repository-server.ts ADDRESS RELEASE=FOLDER…`. Reads files, and nothing else. */
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { join, normalize } from "node:path";

const [address = "127.0.0.1", ...entries] = process.argv.slice(2);
const folders = new Map(entries.map((entry) => entry.split("=", 2) as [string, string]));

/** The file that a URL names, if it is one inside a release's folder. */
function fileFor(url: string): string | undefined {
  const [, release = "", ...rest] = normalize(decodeURIComponent(new URL(url, "http://lab").pathname)).split("/");
  const folder = folders.get(release);
  const file = folder && join(folder, ...rest);
  return file && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

createServer((request, response) => {
  const file = fileFor(request.url ?? "/");
  console.log(`${new Date().toISOString()} ${request.socket.remoteAddress} ${request.method} ${request.url} ${file ? 200 : 404}`);
  if (!file) return void response.writeHead(404).end();
  response.writeHead(200, { "content-length": statSync(file).size });
  if (request.method === "HEAD") return void response.end();
  createReadStream(file).pipe(response);
}).listen(80, address);
