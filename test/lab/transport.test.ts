import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport, type Target, type TransportOptions } from "../../src/transport";
import { type LocalSshd, makeKey, publicKey, startSshd } from "./local-sshd";

const folder = mkdtempSync(join(tmpdir(), "transport-"));
let sshd: LocalSshd;
let key: string;

beforeAll(async () => {
  key = makeKey(folder, "operator");
  sshd = await startSshd(join(folder, "host"), [publicKey(key)]);
});
afterAll(async () => {
  await sshd.stop();
  rmSync(folder, { recursive: true });
});

const target = (more: Partial<Target> = {}): Target => ({
  host: "almaty-files-1",
  address: "127.0.0.1",
  port: sshd.port,
  user: "root",
  pinnedHostKeys: [sshd.hostKey("ed25519")],
  identityFile: key,
  ...more,
});
const options: TransportOptions = { configFiles: [], agent: "" };

test("runs a command", async () => {
  const connection = await createTransport(options).connect(target());
  if (!connection.ok) throw new Error(JSON.stringify(connection.problems));
  const result = await connection.value.exec("cat; echo err >&2; exit 3", "hello\n");
  expect(result).toEqual({ ok: true, value: { exitCode: 3, stdout: "hello\n", stderr: "err\n" } });
  connection.value.close();
});

test("an unknown host key", async () => {
  const connection = await createTransport(options).connect(target({ pinnedHostKeys: [] }));
  expect(connection).toMatchObject({ ok: false, problems: [{ code: "host-key-unknown" }] });
  console.log(connection);
  writeFileSync(join(folder, "x"), "");
});
