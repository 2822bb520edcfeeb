/** The transport against real sshds on this machine: keys, host keys, jump hosts, commands, and every way in which they fail. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Result } from "../../src/result";
import {
  type Connection,
  createTransport,
  type ExecOptions,
  type ExecResult,
  remember,
  scanHostKeys,
  type Target,
  type TransportOptions,
} from "../../src/transport";
import { freePort, type LocalSshd, makeKey, publicKey, startRelay, startSshd } from "./local-sshd";

// Sixty commands, or one that is waited for, take longer than five seconds on a machine with much to do.
jest.setTimeout(600_000);

const folder = mkdtempSync(join(tmpdir(), "transport-"));
const knownHosts = join(folder, "known_hosts");
let sshd: LocalSshd;
let gate: LocalSshd;
let key: string;
let encrypted: string;
let stranger: string;
let agent: ChildProcess;
const agentSocket = join(folder, "agent");

beforeAll(async () => {
  key = makeKey(folder, "operator");
  encrypted = makeKey(folder, "encrypted", "ed25519", "long passphrase");
  stranger = makeKey(folder, "stranger", "ecdsa");
  const keys = [publicKey(key), publicKey(encrypted)];
  sshd = await startSshd(join(folder, "host"), keys, { types: ["ed25519", "ecdsa", "rsa"] });
  gate = await startSshd(join(folder, "gate"), keys);
  agent = spawn("ssh-agent", ["-D", "-a", agentSocket], { stdio: "ignore" });
  for (let attempt = 0; attempt < 100 && !agentKeys().includes("no identities"); attempt++) await sleep(20);
});
afterAll(async () => {
  agent.kill();
  await Promise.all([sshd.stop(), gate.stop()]);
  rmSync(folder, { recursive: true });
});
beforeEach(() => writeFileSync(knownHosts, `[127.0.0.1]:${sshd.port} ${sshd.hostKey("ed25519")}\n`));

const withAgent = { env: { ...process.env, SSH_AUTH_SOCK: agentSocket }, stdio: "pipe" as const, encoding: "utf8" as const };
function agentKeys(): string {
  try {
    return execFileSync("ssh-add", ["-L"], withAgent);
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}
function addToAgent(path: string, passphrase?: string): void {
  const ask = join(folder, "ask");
  writeFileSync(ask, `#!/bin/sh\necho '${passphrase}'\n`);
  chmodSync(ask, 0o700);
  const env = { ...withAgent.env, SSH_ASKPASS: ask, SSH_ASKPASS_REQUIRE: "force" };
  execFileSync("ssh-add", ["-q", path], { ...withAgent, ...(passphrase === undefined ? {} : { env }) });
}
const emptyAgent = () => execFileSync("ssh-add", ["-q", "-D"], withAgent);

/** An SSH configuration that keeps this machine's own out of the tests. */
function configured(text = ""): TransportOptions {
  const file = join(folder, "config");
  writeFileSync(
    file,
    `${text}\nHost *\n  UserKnownHostsFile none\n  GlobalKnownHostsFile ${join(folder, "none")}\n  IdentityFile ${join(folder, "none")}\n`,
  );
  return { configFiles: [file], knownHosts: [knownHosts], agent: "" };
}
const target = (more: Partial<Target> = {}): Target => ({
  host: "almaty-files-1",
  address: "127.0.0.1",
  port: sshd.port,
  user: "root",
  pinnedHostKeys: [],
  identityFile: key,
  ...more,
});
const keyless = (more: Partial<Target> = {}): Target => {
  const { identityFile: _unused, ...rest } = target(more);
  return rest;
};

async function open(more: Partial<Target> = {}, options: TransportOptions = configured()): Promise<Connection> {
  const result = await createTransport(options).connect(target(more));
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.value;
}
async function run(connection: Connection, command: string, input: string | Buffer = "", options?: ExecOptions): Promise<ExecResult> {
  const result = await connection.exec(command, input, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.value;
}
function problem<Value>(result: Result<Value>): { code: string; message: string; remedy?: string | undefined; state?: string | undefined } {
  if (result.ok) throw new Error("it did not fail");
  return result.problems[0] ?? { code: "none", message: "" };
}
const refused = async (at: Target, options: TransportOptions = configured()) => problem(await createTransport(options).connect(at));

describe("logging in", () => {
  test("with a key file named on the command line", async () => {
    const connection = await open();
    expect(await run(connection, "cat; echo err >&2; exit 3", "hello\n")).toEqual({ exitCode: 3, stdout: "hello\n", stderr: "err\n" });
    expect(connection).toMatchObject({ host: "almaty-files-1", user: "root", roundTrips: 1 });
    expect(connection.hostKey).toBe(
      execFileSync("ssh-keygen", ["-lf", join(sshd.folder, "host_ed25519.pub")], { encoding: "utf8" }).split(" ")[1],
    );
    connection.close();
  });

  test("with a key file of the SSH configuration", async () => {
    const result = await createTransport(configured(`Host almaty-*\n  IdentityFile ${key}\n`)).connect(keyless());
    expect(result.ok).toBe(true);
    if (result.ok) result.value.close();
  });

  test("with the agent, also for an encrypted file", async () => {
    addToAgent(stranger);
    addToAgent(encrypted, "long passphrase");
    try {
      const options = { ...configured(), agent: agentSocket };
      for (const at of [keyless(), target({ identityFile: encrypted }), target({ identityFile: `${encrypted}.pub` })]) {
        const result = await createTransport(options).connect(at);
        expect(result).toMatchObject({ ok: true });
        if (result.ok) result.value.close();
      }
    } finally {
      emptyAgent();
    }
  });

  test("an encrypted file that no agent has says: use the agent", async () => {
    expect(await refused(target({ identityFile: encrypted }))).toMatchObject({
      code: "key-encrypted",
      remedy: expect.stringContaining(`ssh-add ${encrypted}`),
    });
    expect(await refused(keyless(), configured(`IdentityFile ${encrypted}\n`))).toMatchObject({ code: "key-encrypted" });
  });

  test("a rejected key is named, and what else could have been", async () => {
    const found = await refused(target({ identityFile: stranger }), configured(`IdentityFile ${encrypted}\n`));
    const shown = execFileSync("ssh-keygen", ["-lf", stranger], { encoding: "utf8" }).split(" ")[1];
    expect(found).toMatchObject({ code: "key-rejected" });
    expect(found.message).toContain(`${shown} (${stranger})`);
    expect(found.message).toContain(encrypted);
  });

  test("no key at all, a missing file, an agent that is gone", async () => {
    expect(await refused(keyless())).toMatchObject({ code: "no-key" });
    expect(await refused(target({ identityFile: join(folder, "nothing") }))).toMatchObject({ code: "key-unreadable" });
    expect((await refused(keyless(), { ...configured(), agent: join(folder, "no-agent") })).message).toContain("does not answer");
  });

  test("more keys than the host lets be tried", async () => {
    const strict = await startSshd(join(folder, "strict"), [publicKey(key)], { lines: ["MaxAuthTries 1"] });
    const options = configured(`IdentityFile ${stranger}\nIdentityFile ${key}\n`);
    const found = await refused(keyless({ port: strict.port, pinnedHostKeys: [strict.hostKey("ed25519")] }), options);
    expect(found).toMatchObject({ code: "too-many-keys" });
    await strict.stop();
  });
});

describe("host keys", () => {
  const trust = (text: string) => writeFileSync(knownHosts, text);
  const at = () => `[127.0.0.1]:${sshd.port}`;

  test("an unknown one is refused before any key is offered", async () => {
    trust("");
    const before = sshd.log().length;
    const found = await refused(target());
    expect(found).toMatchObject({ code: "host-key-unknown", remedy: expect.stringContaining("qorgan enrol almaty-files-1") });
    expect(found.message).toMatch(/ssh-ed25519 SHA256:/);
    await sleep(100);
    expect(sshd.log().slice(before)).not.toMatch(/publickey|userauth|Accepted/);
  });

  test("a changed one is refused, with both fingerprints and the line", async () => {
    trust(`# one\n${at()} ${gate.hostKey("ed25519")}\n`);
    const result = await createTransport(configured()).connect(target());
    expect(result).toMatchObject({ ok: false, problems: [{ code: "host-key-changed", place: { file: knownHosts, line: 2 } }] });
    expect(problem(result).message.match(/SHA256:/g)).toHaveLength(2);
  });

  test("a revoked one is refused, also when it is known or pinned", async () => {
    trust(`${at()} ${sshd.hostKey("ed25519")}\n@revoked * ${sshd.hostKey("ed25519")}\n`);
    expect(await refused(target())).toMatchObject({ code: "host-key-revoked" });
    expect(await refused(target({ pinnedHostKeys: [sshd.hostKey("ed25519")] }))).toMatchObject({ code: "host-key-revoked" });
  });

  test("any known type will do: the others are no alarm", async () => {
    for (const type of ["ecdsa", "rsa", "ed25519"]) {
      trust(`almaty-files-1,${at()} ${sshd.hostKey(type)}\n`);
      const connection = await open();
      expect(connection.hostKey).toBe(
        execFileSync("ssh-keygen", ["-lf", join(sshd.folder, `host_${type}.pub`)], { encoding: "utf8" }).split(" ")[1],
      );
      connection.close();
    }
  });

  test("hashed lines count, pinned keys replace known_hosts", async () => {
    execFileSync("ssh-keygen", ["-H", "-f", knownHosts], { stdio: "ignore" });
    expect(readFileSync(knownHosts, "utf8")).toMatch(/^\|1\|/);
    (await open()).close();
    trust("");
    (await open({ pinnedHostKeys: [sshd.hostKey("rsa")] })).close();
    expect(await refused(target({ pinnedHostKeys: [gate.hostKey("ed25519")] }))).toMatchObject({ code: "host-key-changed" });
  });

  test("StrictHostKeyChecking no is not followed", async () => {
    trust("");
    expect(await refused(target(), configured("StrictHostKeyChecking no\n"))).toMatchObject({ code: "host-key-unknown" });
  });

  test("enrol: all types are fetched without a login, and then let it in", async () => {
    trust("");
    const before = sshd.log().length;
    const scanned = await scanHostKeys(target(), configured());
    if (!scanned.ok) throw new Error(problem(scanned).message);
    expect(scanned.value.keys.map((one) => `${one.type} ${one.base64}`).sort()).toEqual(
      ["ecdsa", "ed25519", "rsa"].map(sshd.hostKey).sort(),
    );
    expect(scanned.value.keys.map((one) => one.verdict)).toEqual(["unknown", "unknown", "unknown"]);
    expect(sshd.log().slice(before)).not.toMatch(/publickey|Accepted/);
    await remember(knownHosts, [scanned.value], { hashed: true });
    (await open()).close();
    const again = await scanHostKeys(target(), configured());
    expect(again).toMatchObject({ ok: true, value: { keys: [{ verdict: "accepted" }, { verdict: "accepted" }, { verdict: "accepted" }] } });
    expect(await scanHostKeys(target({ port: await freePort() }), configured())).toMatchObject({
      ok: false,
      problems: [{ code: "connect-refused" }],
    });
  });
});

describe("jump hosts", () => {
  const over = (jumps: string) =>
    configured(
      `Host almaty-*\n  ProxyJump ${jumps}\nHost gate gate2\n  HostName 127.0.0.1\n  Port ${gate.port}\n  User root\n  IdentityFile ${key}\n`,
    );
  const trustGate = () => writeFileSync(knownHosts, `[gate]:${gate.port} ${gate.hostKey("ed25519")}\n${readFileSync(knownHosts, "utf8")}`);

  test("one and two of them", async () => {
    trustGate();
    for (const jumps of ["gate", "gate,gate"]) {
      const connection = await open({}, over(jumps));
      expect((await run(connection, "echo $SSH_CONNECTION")).stdout).toMatch(new RegExp(` ${sshd.port}\n$`));
      connection.close();
    }
  });

  test("the exit code of a quick command is never lost, though it may come in one packet with all else", async () => {
    trustGate();
    const connection = await open({}, over("gate"));
    for (let n = 0; n < 60; n++) expect(await run(connection, `echo ${n}; exit ${n}`)).toMatchObject({ exitCode: n, stdout: `${n}\n` });
    connection.close();
  });

  test("every hop's host key is verified", async () => {
    const result = await createTransport(over("gate")).connect(target());
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: "jump-failed" }, { code: "host-key-unknown", remedy: expect.stringContaining("qorgan enrol gate") }],
    });
    expect(problem(result).message).toContain("(1 of 1)");
    writeFileSync(knownHosts, `[gate]:${gate.port} ${gate.hostKey("ed25519")}\n`);
    expect(await refused(target(), over("gate"))).toMatchObject({ code: "host-key-unknown" });
  });

  test("a jump host that does not get on says to where", async () => {
    trustGate();
    const port = await freePort();
    const found = await refused(target({ port }), over("gate"));
    expect(found).toMatchObject({ code: "jump-failed" });
    expect(found.message).toContain(`almaty-files-1 (127.0.0.1:${port})`);
  });

  test("many hosts share one login at a jump host, which ends with the last", async () => {
    trustGate();
    const logins = () => gate.log().match(/Accepted publickey/g)?.length ?? 0;
    const before = logins();
    const transport = createTransport(over("gate"));
    const results = await Promise.all(Array.from({ length: 8 }, () => transport.connect(target())));
    const connections = results.map((result) => {
      if (!result.ok) throw new Error(problem(result).message);
      return result.value;
    });
    expect(logins() - before).toBe(1);
    for (const connection of connections.slice(1)) connection.close();
    expect((await run(connections[0] as Connection, "echo still")).stdout).toBe("still\n");
    connections[0]?.close();
    const last = await transport.connect(target());
    expect(last.ok && (await run(last.value, "echo again")).stdout).toBe("again\n");
    expect(logins() - before).toBe(2);
    if (last.ok) last.value.close();
  });
});

describe("hosts that do not answer", () => {
  test("refused, and a name that cannot be resolved", async () => {
    expect(await refused(target({ port: await freePort() }))).toMatchObject({ code: "connect-refused" });
    expect(await refused(target({ address: "no-such-host.invalid" }))).toMatchObject({ code: "name-not-resolved" });
  });

  test("a socket that takes the connection and says nothing", async () => {
    const server = createServer(() => undefined);
    const port = await new Promise<number>((resolve) =>
      server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port)),
    );
    const started = performance.now();
    const found = await refused(target({ port }), { ...configured(), connectTimeoutMs: 300 });
    expect(found).toMatchObject({ code: "connect-timeout", message: expect.stringContaining("does not speak SSH") });
    expect(performance.now() - started).toBeLessThan(1000);
    const abort = AbortSignal.timeout(100);
    expect(problem(await createTransport(configured()).connect(target({ port }), abort))).toMatchObject({ code: "aborted" });
    server.close();
  });

  test("something else than an sshd, and an sshd without a common algorithm", async () => {
    const server = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    const port = await new Promise<number>((resolve) =>
      server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port)),
    );
    expect(await refused(target({ port }))).toMatchObject({ code: "handshake-failed" });
    server.close();
    const odd = await startSshd(join(folder, "odd"), [publicKey(key)], { lines: ["KexAlgorithms sntrup761x25519-sha512@openssh.com"] });
    expect(await refused(target({ port: odd.port }))).toMatchObject({
      code: "no-common-algorithm",
      message: expect.stringContaining("key exchange"),
    });
    await odd.stop();
  });

  test("a hardened sshd is no hindrance", async () => {
    const lines = [
      "KexAlgorithms curve25519-sha256",
      "Ciphers aes256-gcm@openssh.com",
      "MACs hmac-sha2-512-etm@openssh.com",
      "HostKeyAlgorithms rsa-sha2-512",
      "RequiredRSASize 3072",
    ];
    const hard = await startSshd(join(folder, "hard"), [publicKey(key)], { types: ["rsa"], lines });
    (await open({ port: hard.port, pinnedHostKeys: [hard.hostKey("rsa")] })).close();
    await hard.stop();
  });
});

describe("commands", () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await open({ pinnedHostKeys: [sshd.hostKey("ed25519")] });
  });
  afterAll(() => connection.close());

  test("5 MB of input arrive byte for byte", async () => {
    const input = Buffer.alloc(5_000_000, Buffer.from(Array.from({ length: 256 }, (_unused, byte) => byte)));
    expect((await run(connection, "sha256sum; true", input)).stdout.slice(0, 64)).toBe(
      execFileSync("sha256sum", { input, encoding: "utf8" }).slice(0, 64),
    );
    expect((await run(connection, "head -c 3", input)).stdout).toBe("\0\u0001\u0002");
  });

  test("big output arrives whole, and too big output is a problem", async () => {
    const result = await run(connection, "head -c 20000000 /dev/zero | tr '\\0' x");
    expect(result.stdout).toBe("x".repeat(20_000_000));
    const small = await open({}, { ...configured(), maxOutputBytes: 1000 });
    expect(problem(await small.exec("yes", ""))).toMatchObject({ code: "output-too-large" });
    expect((await run(small, "echo after")).stdout).toBe("after\n");
    small.close();
  });

  test("error output is bounded", async () => {
    const result = await run(connection, "head -c 5000000 /dev/zero | tr '\\0' e >&2; echo done");
    expect(result).toMatchObject({ exitCode: 0, stdout: "done\n", stderr: "e".repeat(256 * 1024) });
  });

  test("lines are seen when they are whole, while the command still runs", async () => {
    const seen: [string, number][] = [];
    const started = performance.now();
    const script = "printf 'қор'; sleep 0.2; printf 'ған\\nb\\n\\n'; sleep 0.5; printf 'not whole'";
    const result = await run(connection, "sh -s", script, { onLine: (line) => seen.push([line, performance.now() - started]) });
    expect(seen.map(([line]) => line)).toEqual(["қорған", "b", ""]);
    expect(performance.now() - started - (seen[0]?.[1] ?? 0)).toBeGreaterThan(400);
    expect(result.stdout).toBe("қорған\nb\n\nnot whole");
  });

  test("a command that ends by a signal has no exit code", async () => {
    expect(await run(connection, "kill -9 $$")).toEqual({ exitCode: undefined, signal: "SIGKILL", stdout: "", stderr: "" });
  });

  test("20 at once, where sshd allows 10", async () => {
    const before = connection.roundTrips;
    const results = await Promise.all(Array.from({ length: 20 }, (_unused, n) => run(connection, "cat", `${n}`)));
    expect(results.map((result) => result.stdout)).toEqual(Array.from({ length: 20 }, (_unused, n) => `${n}`));
    expect(connection.roundTrips - before).toBe(20);
  });

  test("a stop word goes beside a running command", async () => {
    const flag = join(folder, "flag");
    const long = run(connection, `while [ ! -e ${flag} ]; do sleep 0.05; done; echo stopped`);
    await run(connection, `touch ${flag}`);
    expect((await long).stdout).toBe("stopped\n");
  });

  test("abort ends it at once, and leaves the connection usable", async () => {
    const stop = new AbortController();
    const running = connection.exec("echo begun; sleep 60", "", { signal: stop.signal, onLine: () => stop.abort() });
    expect(problem(await running)).toMatchObject({ code: "aborted", state: expect.stringContaining("6 bytes") });
    expect(problem(await connection.exec("true", "", { signal: stop.signal }))).toMatchObject({ code: "aborted" });
    expect((await run(connection, "echo after")).stdout).toBe("after\n");
  });

  test("silence beyond the idle time is told; movement is no silence", async () => {
    expect(problem(await connection.exec("sleep 60", "", { idleTimeoutMs: 500 }))).toMatchObject({ code: "idle-timeout" });
    const moving = await run(connection, "for i in 1 2 3 4 5 6; do sleep 0.2; echo $i; done", "", { idleTimeoutMs: 700 });
    expect(moving.exitCode).toBe(0);
  });
});

describe("a connection that is lost", () => {
  const through = (port: number) => open({ port, pinnedHostKeys: [sshd.hostKey("ed25519")] }, { ...configured(), keepAliveMs: 100 });

  test("cut in the middle of a command", async () => {
    const relay = await startRelay(sshd.port);
    const connection = await through(relay.port);
    const running = connection.exec("echo begun; sleep 60", "", { onLine: () => relay.cut() });
    expect(problem(await running)).toMatchObject({ code: "connection-lost", state: expect.stringContaining("6 bytes") });
    expect(problem(await connection.exec("true", ""))).toMatchObject({ code: "connection-lost", state: "the command was not sent" });
    connection.close();
    await relay.stop();
  });

  test("gone silent: keep-alives notice it", async () => {
    const relay = await startRelay(sshd.port);
    const connection = await through(relay.port);
    const started = performance.now();
    const running = connection.exec("echo begun; sleep 60", "", { onLine: () => relay.freeze() });
    expect(problem(await running)).toMatchObject({ code: "connection-lost", message: expect.stringContaining("Keepalive") });
    expect(performance.now() - started).toBeLessThan(5000);
    connection.close();
    await relay.stop();
  });

  test("the session's process killed on the host", async () => {
    const connection = await open();
    const running = connection.exec("echo begun; kill -9 $PPID; sleep 5", "");
    expect(problem(await running)).toMatchObject({ code: "connection-lost" });
    connection.close();
  });

  test("closed here while a command runs", async () => {
    const connection = await open();
    const running = connection.exec("echo begun; sleep 60", "", { onLine: () => connection.close() });
    expect(problem(await running)).toMatchObject({ code: "connection-lost", message: expect.stringContaining("closed here") });
  });
});
