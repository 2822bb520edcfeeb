/** known_hosts: read as OpenSSH reads it, written so that OpenSSH reads it. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  covers,
  fingerprint,
  type HostKey,
  judgeHostKey,
  knownName,
  knownTypes,
  parseKnownHosts,
  parsePublicKey,
  withKeys,
  withoutNames,
} from "../../src/transport/known-hosts";
import { loadKnownHosts, remember } from "../../src/transport/known-hosts-files";

const folder = mkdtempSync(join(tmpdir(), "known-hosts-"));
afterAll(() => rmSync(folder, { recursive: true }));

function newKey(name: string, type = "ed25519"): HostKey {
  execFileSync("ssh-keygen", ["-q", "-t", type, "-N", "", "-f", join(folder, name)]);
  const key = parsePublicKey(readFileSync(join(folder, `${name}.pub`), "utf8"));
  if (!key) throw new Error("ssh-keygen wrote no key");
  return key;
}
const a = newKey("a");
const b = newKey("b");
const rsa = newKey("rsa", "rsa");
const line = (who: string, key: HostKey) => `${who} ${key.type} ${key.base64}\n`;
const judge = (text: string, key: HostKey, names = ["files"], pinned: HostKey[] = []) =>
  judgeHostKey(key, { names, known: parseKnownHosts(text, "kh"), pinned });

test("fingerprints are ssh-keygen's", () => {
  for (const [name, key] of [["a", a] as const, ["rsa", rsa] as const]) {
    expect(execFileSync("ssh-keygen", ["-lf", join(folder, `${name}.pub`)], { encoding: "utf8" }).split(" ")[1]).toBe(
      fingerprint(key.base64),
    );
  }
});

test("a key is accepted only when it is exactly the known one", () => {
  expect(judge(line("files", a), a)).toEqual({ is: "accepted" });
  expect(judge(line("files", a), b)).toMatchObject({ is: "changed", known: [{ place: { file: "kh", line: 1 } }] });
  expect(judge(line("other", a), a)).toEqual({ is: "unknown" });
  expect(judge("", a)).toEqual({ is: "unknown" });
  expect(judge(line("files", a) + line("files", b), b)).toEqual({ is: "accepted" });
  expect(judge(line("files", a), rsa)).toMatchObject({ is: "changed" });
});

test("the first name with lines decides, also against a later one", () => {
  const text = line("files", a) + line("10.0.0.5", b);
  expect(judge(text, b, ["files", "10.0.0.5"])).toMatchObject({ is: "changed" });
  expect(judge(text, b, ["mail", "10.0.0.5"])).toEqual({ is: "accepted" });
});

test("ports, lists, wildcards, negation and case", () => {
  expect(knownName("Files", 22)).toBe("files");
  expect(knownName("Files", 2222)).toBe("[files]:2222");
  expect(judge(line("[files]:2222", a), a, [knownName("files", 2222)])).toEqual({ is: "accepted" });
  expect(judge(line("files", a), a, [knownName("files", 2222)])).toEqual({ is: "unknown" });
  expect(judge(line("mail,FILES,10.0.0.5", a), a)).toEqual({ is: "accepted" });
  expect(covers(["*.almaty.kz", "!gate.almaty.kz"], "files.almaty.kz")).toBe(true);
  expect(covers(["*.almaty.kz", "!gate.almaty.kz"], "gate.almaty.kz")).toBe(false);
  expect(covers(["!gate", "*"], "gate")).toBe(false);
  expect(covers(["!gate"], "files")).toBe(false);
  expect(covers(["10.0.0.?"], "10.0.0.5")).toBe(true);
  expect(covers(["10.0.0.?"], "10.0.0.55")).toBe(false);
  expect(covers(["10.0.0.5"], "10x0.0.5")).toBe(false);
});

test("hostile wildcards take no time", () => {
  const started = performance.now();
  expect(covers([`${"*a".repeat(40)}b`], "a".repeat(250))).toBe(false);
  expect(performance.now() - started).toBeLessThan(100);
});

test("names that ssh-keygen -H hashed are found, and no others", () => {
  const file = join(folder, "hashed");
  writeFileSync(file, line("files,10.0.0.5", a) + line("[mail]:2222", b));
  execFileSync("ssh-keygen", ["-H", "-f", file], { stdio: "ignore" });
  const text = readFileSync(file, "utf8");
  expect(text).not.toContain("files");
  expect(judge(text, a)).toEqual({ is: "accepted" });
  expect(judge(text, a, ["10.0.0.5"])).toEqual({ is: "accepted" });
  expect(judge(text, b, ["[mail]:2222"])).toEqual({ is: "accepted" });
  expect(judge(text, b, ["mail"])).toEqual({ is: "unknown" });
  expect(judge(text, b)).toMatchObject({ is: "changed" });
});

test("a revoked key is refused, even when it is known or pinned", () => {
  const text = `@revoked * ${a.type} ${a.base64}\n${line("files", a)}`;
  expect(judge(text, a)).toMatchObject({ is: "revoked", by: { place: { line: 1 } } });
  expect(judge(text, a, ["files"], [a])).toMatchObject({ is: "revoked" });
  expect(judge(`@revoked mail ${a.type} ${a.base64}\n${line("files", a)}`, a)).toEqual({ is: "accepted" });
});

test("a certificate authority makes no key known, and is told", () => {
  const text = `@cert-authority *.kz ${a.type} ${a.base64}\n`;
  expect(judge(text, a, ["files.kz"])).toMatchObject({ is: "unknown", authority: { place: { line: 1 } } });
});

test("with pinned keys only these count", () => {
  expect(judge(line("files", a), a, ["files"], [b])).toMatchObject({ is: "not-pinned" });
  expect(judge(line("files", a), b, ["files"], [b])).toEqual({ is: "accepted" });
  expect(knownTypes({ names: ["files"], known: parseKnownHosts(line("files", a), ""), pinned: [rsa] })).toEqual(["ssh-rsa"]);
});

test("lines that are no keys make nothing known, and do not shift places", () => {
  const broken = [
    "# comment",
    "",
    "files",
    "files ssh-ed25519",
    "files ssh-ed25519 !!!!",
    `files ssh-rsa ${a.base64}`,
    `@unknown files ${a.type} ${a.base64}`,
    `|1|x ${a.type} ${a.base64}`,
  ];
  const text = `${broken.join("\r\n")}\r\n${line("files", b)}`;
  expect(parseKnownHosts(text, "kh").filter((known) => known.patterns[0] === "files")).toHaveLength(1);
  expect(judge(text, a)).toMatchObject({ is: "changed", known: [{ place: { line: 9 } }] });
});

test("what is added is found by ssh-keygen, once, plain and hashed", () => {
  for (const hashed of [false, true]) {
    const once = withKeys("# ours", ["files", "[10.0.0.5]:2222"], [a, rsa], hashed);
    expect(withKeys(once, ["files", "[10.0.0.5]:2222"], [a, rsa], hashed)).toBe(once);
    const file = join(folder, `written-${hashed}`);
    writeFileSync(file, once);
    for (const name of ["files", "[10.0.0.5]:2222"]) {
      const found = spawnSync("ssh-keygen", ["-F", name, "-f", file], { encoding: "utf8" }).stdout;
      expect(found.split("\n").filter((one) => one !== "" && !one.startsWith("#"))).toHaveLength(2);
    }
    expect(once.includes("files")).toBe(!hashed);
  }
});

test("forgetting names leaves comments, revocations, patterns and other names", () => {
  const kept = `# x\n@revoked files ${b.type} ${b.base64}\n${line("*.kz", a)}${line("mail", a)}`;
  const text = `${kept}${line("files,mail2", a)}${line("files", rsa)}`;
  expect(withoutNames(text, ["files"])).toBe(`${kept}${line("mail2", a)}`);
  expect(withoutNames(withKeys(kept, ["files"], [a], true), ["files"])).toBe(kept);
});

test("files: missing ones are empty, a changed one is read again, writing keeps links and leaves nothing behind", async () => {
  const real = join(folder, "real");
  const link = join(folder, "link");
  writeFileSync(real, line("mail", a), { mode: 0o640 });
  symlinkSync(real, link);
  expect(await loadKnownHosts([join(folder, "none"), link])).toMatchObject({ ok: true, value: [{ patterns: ["mail"] }] });
  expect(
    await remember(link, [
      { names: ["files"], keys: [a] },
      { names: ["gate"], keys: [b] },
    ]),
  ).toEqual({ ok: true, value: undefined });
  expect(readFileSync(real, "utf8")).toBe(line("mail", a) + line("files", a) + line("gate", b));
  expect(await loadKnownHosts([link])).toMatchObject({ ok: true, value: { length: 3 } });
  await remember(link, [{ names: ["files"], keys: [b] }], { replace: true });
  expect(judge(readFileSync(real, "utf8"), b)).toEqual({ is: "accepted" });
  expect(judge(readFileSync(real, "utf8"), a)).toMatchObject({ is: "changed" });
  expect(readdirSync(folder).filter((name) => /\.\d+\.\d+$/.test(name))).toEqual([]);
});

test("a known_hosts file that cannot be read is a problem, for it may hold a revocation", async () => {
  expect(await loadKnownHosts([folder])).toMatchObject({ ok: false, problems: [{ code: "known-hosts-unreadable" }] });
});
