/** Which hops lead to a host, and what counts first: the command line, the SSH configuration, the model. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { connectProblem, timeoutProblem } from "../../src/transport/problems";
import { configOf, type Hop, routeTo } from "../../src/transport/route";
import { orderHostKeyAlgorithms } from "../../src/transport/session";
import type { Target, TransportOptions } from "../../src/transport/transport";

const folder = mkdtempSync(join(tmpdir(), "route-"));
afterAll(() => rmSync(folder, { recursive: true }));

const model: Target = { host: "almaty-files-1", address: "10.10.1.11", port: 2022, user: "qorgan", pinnedHostKeys: [] };

async function route(config: string, target: Partial<Target> = {}, options: TransportOptions = {}) {
  const file = join(folder, "config");
  writeFileSync(file, config);
  const all: TransportOptions = { configFiles: [file], agent: "", ...options };
  const read = configOf(all);
  return read.ok ? routeTo({ ...model, ...target }, all, read.value) : read;
}

async function hops(...given: Parameters<typeof route>): Promise<Hop[]> {
  const result = await route(...given);
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.value;
}
const way = async (...given: Parameters<typeof route>) => (await hops(...given)).map((hop) => `${hop.user}@${hop.address}:${hop.port}`);
const last = async (...given: Parameters<typeof route>) => (await hops(...given)).at(-1) as Hop;

test("the model alone", async () => {
  expect(await way("")).toEqual(["qorgan@10.10.1.11:2022"]);
  expect((await last("")).identityFiles).toEqual(["id_ed25519", "id_ecdsa", "id_rsa"].map((name) => join(homedir(), ".ssh", name)));
  expect((await last("")).hostKeys.names).toEqual(["[almaty-files-1]:2022", "[10.10.1.11]:2022"]);
});

test("the SSH configuration beats the model, the command line beats both", async () => {
  const config = "Host almaty-*\n  HostName %h.example.kz\n  Port 22\n  User aigerim\nHost *\n  Port 5\n  User nobody\n";
  expect(await way(config)).toEqual(["aigerim@almaty-files-1.example.kz:22"]);
  expect(await way(config, { explicit: { user: "root" } })).toEqual(["root@almaty-files-1.example.kz:22"]);
  expect(await way(config, { explicit: { user: "root", port: 7, address: "::1" } })).toEqual(["root@::1:7"]);
});

test("Match fits by user and host; Match exec runs nothing", async () => {
  const proof = join(folder, "ran");
  const config = `Match originalhost almaty-files-1 user root\n  Port 7\nMatch exec "touch ${proof}"\n  Port 8\nMatch all\n  Port 9\n`;
  expect(await way(config, { explicit: { user: "root" } })).toEqual(["root@10.10.1.11:7"]);
  expect(await way(config)).toEqual(["qorgan@10.10.1.11:9"]);
  expect(() => readFileSync(proof)).toThrow("ENOENT");
});

test("included files stand where they are named", async () => {
  mkdirSync(join(folder, "conf.d"), { recursive: true });
  writeFileSync(join(folder, "conf.d/10-a.conf"), "Host almaty-files-1\n  Port 11\n");
  writeFileSync(join(folder, "conf.d/20-b.conf"), "Host almaty-files-1\n  Port 12\n  User b\n");
  writeFileSync(join(folder, "plain"), "User inner\n");
  expect(await way("Include conf.d/*.conf\nUser last\n")).toEqual(["b@10.10.1.11:11"]);
  expect(await way("User first\nInclude conf.d/*.conf none/*\n")).toEqual(["first@10.10.1.11:11"]);
  expect(await way("Host almaty-*\n  Include conf.d/*.conf plain\n  User outer\n")).toEqual(["b@10.10.1.11:11"]);
  expect(await way("Host almaty-*\n  Include plain\n  User outer\n")).toEqual(["inner@10.10.1.11:2022"]);
  expect(await way("Host other\n  Include conf.d/*.conf plain\n  User outer\n")).toEqual(["qorgan@10.10.1.11:2022"]);
});

test("a circle of included files is told", async () => {
  writeFileSync(join(folder, "circle"), "Include circle\n");
  expect(await route("Include circle\n")).toMatchObject({ ok: false, problems: [{ code: "ssh-config-invalid" }] });
});

test("the values agree with ssh -G", async () => {
  const config = join(folder, "config");
  const text =
    "Host almaty-*\n  HostName 10.9.9.9\n  Port 2200\nInclude plain\nHost *\n  IdentityFile ~/.ssh/%h-key\n  IdentityFile /k/%r\n  IdentitiesOnly yes\n  HostKeyAlias alias\n";
  writeFileSync(join(folder, "plain"), "User inner\n");
  const hop = await last(text);
  writeFileSync(config, text.replace("Include plain", `Include ${join(folder, "plain")}`));
  const truth = execFileSync("ssh", ["-F", config, "-G", "almaty-files-1"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).split("\n");
  const of = (name: string) => truth.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  expect([hop.address]).toEqual(of("hostname"));
  expect([String(hop.port)]).toEqual(of("port"));
  expect([hop.user]).toEqual(of("user"));
  const tokens = { "%h": hop.address, "%r": hop.user };
  expect(hop.identityFiles).toEqual(
    of("identityfile").map((file) => file.replace(/^~/, homedir()).replace(/%[hr]/g, (token) => tokens[token as "%h"])),
  );
  expect(hop.identitiesOnly).toBe(true);
  expect(hop.hostKeys.names).toEqual(of("hostkeyalias"));
});

test("jump hosts: several, each with its own settings, the first one's own jump before it", async () => {
  const config = [
    "Host almaty-*\n  ProxyJump gate,dana@[fd00::2]:2200",
    "Host gate\n  HostName gate.example.kz\n  User bek\n  Port 2222\n  ProxyJump outer",
    "Host outer\n  User out\n  HostKeyAlias outer-key",
  ].join("\n");
  expect(await way(config)).toEqual(["out@outer:22", "bek@gate.example.kz:2222", "dana@fd00::2:2200", "qorgan@10.10.1.11:2022"]);
  expect((await hops(config))[0]?.hostKeys.names).toEqual(["outer-key"]);
  expect(await way(`Host almaty-*\n  ProxyJump none\n${config}`)).toEqual(["qorgan@10.10.1.11:2022"]);
  expect(await way("Host gate\n  ProxyJump none\nHost *\n  ProxyJump ssh://dana@gate:22\n")).toHaveLength(2);
});

test("jump hosts that cannot be followed are told", async () => {
  expect(await route("Host *\n  ProxyJump gate\n")).toMatchObject({ ok: false, problems: [{ code: "ssh-config-invalid" }] });
  expect(await route("ProxyJump gate:99999\n")).toMatchObject({ ok: false, problems: [{ code: "ssh-config-invalid" }] });
  expect(await route("ProxyCommand nc %h %p\n")).toMatchObject({ ok: false, problems: [{ code: "ssh-config-unsupported" }] });
  expect(await route("ProxyCommand none\n")).toMatchObject({ ok: true });
  expect(await route('User "open\n')).toMatchObject({ ok: false, problems: [{ code: "ssh-config-invalid" }] });
});

test("the agent: option, IdentityAgent, environment", async () => {
  const before = process.env.SSH_AUTH_SOCK;
  process.env.SSH_AUTH_SOCK = "/run/agent";
  try {
    const files = { configFiles: [join(folder, "config")] };
    const of = async (config: string, options: TransportOptions = {}) => {
      writeFileSync(join(folder, "config"), config);
      const read = configOf(files);
      const found = read.ok ? await routeTo(model, { ...files, ...options }, read.value) : read;
      return found.ok ? found.value[0]?.agent : found;
    };
    expect(await of("")).toBe("/run/agent");
    expect(await of("IdentityAgent /run/other\n")).toBe("/run/other");
    expect(await of("IdentityAgent none\n")).toBeUndefined();
    expect(await of("IdentityAgent /run/other\n", { agent: "/run/mine" })).toBe("/run/mine");
    expect(await of("", { agent: "" })).toBeUndefined();
  } finally {
    if (before === undefined) delete process.env.SSH_AUTH_SOCK;
    else process.env.SSH_AUTH_SOCK = before;
  }
});

test("known host key types are asked for first", () => {
  expect(orderHostKeyAlgorithms(["ssh-rsa"]).slice(0, 3)).toEqual(["rsa-sha2-512", "rsa-sha2-256", "ssh-ed25519"]);
  expect(orderHostKeyAlgorithms([])[0]).toBe("ssh-ed25519");
  expect(orderHostKeyAlgorithms(["ecdsa-sha2-nistp256"])[0]).toBe("ecdsa-sha2-nistp256");
});

test("a pin that is no key is refused", async () => {
  expect(await route("", { pinnedHostKeys: ["ssh-ed25519 AAAA"] })).toMatchObject({
    ok: false,
    problems: [{ code: "host-key-pin-invalid" }],
  });
});

test("what sockets say becomes a problem with a remedy", async () => {
  const hop = await last("");
  const none = { offered: [], encrypted: [], unusable: [] };
  const codes = {
    ECONNREFUSED: "connect-refused",
    ETIMEDOUT: "connect-timeout",
    EHOSTUNREACH: "no-route",
    ENETUNREACH: "no-route",
    ENOTFOUND: "name-not-resolved",
    EAI_AGAIN: "name-not-resolved",
  };
  for (const [code, expected] of Object.entries(codes)) {
    const problem = connectProblem(hop, Object.assign(new Error(code), { code }), "connecting", none);
    expect(problem).toMatchObject({ code: expected, remedy: expect.stringMatching(/./) });
    expect(problem.message).toContain("almaty-files-1 (10.10.1.11:2022)");
  }
  expect(connectProblem(hop, Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }), "handshake", none).code).toBe(
    "handshake-failed",
  );
  expect(timeoutProblem(hop, "handshake", 20_000).message).toContain("does not speak SSH within 20 s");
});
