/** The escrow: what a custodian gets out of it, what nobody else gets, and that a changed file is never taken for the right one. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { decryptWith, encryptTo, identitiesOf, recipientsIn } from "../../src/escrow/age";
import { type Evidence, proofsOf } from "../../src/escrow/proofs";
import { recoverHeader, recoverKeys } from "../../src/escrow/recover";
import { isRecoveryKey, newRecoveryKey } from "../../src/escrow/recovery-key";
import { escrowFile, escrowNewKey, fileOf, isHome, keepFile, settleKey } from "../../src/escrow/store";
import { sha256 } from "../../src/resources/digest";
import { recipientsDigest, stateOf } from "../../src/resources/encrypted-disk/judge";
import { metadataBytes, readHeader } from "../../src/resources/encrypted-disk/luks";
import { faults } from "../json-output";
import { custodians, desired, observedOf } from "./encrypted-disk";
import { luksHeader } from "./luks-header";

jest.setTimeout(240_000);

const root = join(__dirname, "../..");
const mainFile = join(root, "dist/src/cli/main.js");
const disk = { host: "almaty-files-1", disk: "data" };
const { saule, askar, other } = custodians;
const recipients = [saule.recipient, askar.recipient];

let workspace: string;
/** What the disk's recovery key is, to look for it where it must not be. */
let key: string;
let digest: string;
const file = (part: "age" | "next.age" | "header.age"): string => escrowFile(workspace, disk, part);

beforeAll(() => {
  if (!existsSync(mainFile)) spawnSync(process.execPath, [join(root, "scripts/build.js")], { stdio: "inherit" });
});
beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), "qorgan-escrow-"));
  [key = "", digest = ""] = (await escrowNewKey(workspace, disk, recipients)).toString().split(" ");
  await settleKey(workspace, disk, digest);
});
afterEach(() => rmSync(workspace, { recursive: true }));

const problemsOf = async (identity: string): Promise<readonly { readonly code: string }[]> => {
  const recovered = await recoverKeys(workspace, disk, [identity]);
  if (recovered.ok) throw new Error("it was recovered");
  expect(JSON.stringify(recovered.problems)).not.toContain(key);
  return recovered.problems;
};

test("a recovery key is random, and can be typed", () => {
  const keys = Array.from({ length: 100 }, () => newRecoveryKey().toString());
  expect(new Set(keys).size).toBe(100);
  for (const one of keys) expect([one.length, isRecoveryKey(one)]).toEqual([39, true]);
});

test("each custodian alone recovers the key; another identity does not, and no file holds it readably", async () => {
  for (const { identity } of [saule, askar]) {
    const recovered = await recoverKeys(workspace, disk, [identity]);
    expect(recovered.ok && recovered.value.map((one) => ({ ...one, key: one.key.toString() }))).toEqual([
      { file: "escrow/almaty-files-1/data.age", digest, key },
    ]);
  }
  expect(await problemsOf(other.identity)).toMatchObject([{ code: "not-a-custodian" }]);
  expect(readFileSync(file("age")).includes(key)).toBe(false);
  expect(statSync(file("age")).mode & 0o777).toBe(0o600);
  expect(recipientsIn(readFileSync(file("age")))).toBe(2);
});

test("a file with any byte changed, cut off or put in its place gives no key", async () => {
  const whole = readFileSync(file("age"));
  for (let at = 0; at < whole.length; at++) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 1;
    writeFileSync(file("age"), changed);
    expect(await fileOf(workspace, disk, digest)).toBeUndefined();
    // A custodian whose own part of the file is whole gets the key only where the rest is, too.
    const decrypted = await decryptWith([saule.identity], "data.age", changed);
    if (decrypted.ok) throw new Error(`byte ${at} can be changed`);
    expect(JSON.stringify(decrypted.problems)).not.toContain(key);
  }
  writeFileSync(file("age"), whole.subarray(0, whole.length - 1));
  expect(await problemsOf(saule.identity)).toMatchObject([{ code: "escrow-damaged" }]);
  writeFileSync(file("age"), await encryptTo(recipients, Buffer.from("not a key")));
  expect(await problemsOf(saule.identity)).toMatchObject([{ code: "escrow-damaged" }]);
});

test("a key that the disk has not taken yet stands beside the old one, and the disk's own word decides", async () => {
  const [next = "", taken = ""] = (await escrowNewKey(workspace, disk, recipients)).toString().split(" ");
  const recovered = await recoverKeys(workspace, disk, [saule.identity]);
  expect(recovered.ok && recovered.value.map((one) => one.key.toString())).toEqual([key, next]);
  expect(await isHome(workspace, disk, digest)).toBe(false);
  expect(await settleKey(workspace, disk, "0".repeat(64))).toBe(false);
  expect(existsSync(file("next.age"))).toBe(true);
  expect(await settleKey(workspace, disk, taken)).toBe(true);
  expect(existsSync(file("next.age"))).toBe(false);
  await keepFile(workspace, disk, "header.age", Buffer.from("header"));
  expect(await isHome(workspace, disk, taken)).toBe(true);
  expect(await settleKey(workspace, disk, digest)).toBe(false);
});

test("what is not there is told with the nearest name; names cannot leave the escrow", async () => {
  for (const [host, name, hint] of [
    ["almaty-files-2", "data", "did you mean almaty-files-1?"],
    ["almaty-files-1", "date", "did you mean data?"],
    ["..", "hosts", "almaty-files-1"],
  ] as const) {
    const recovered = await recoverKeys(workspace, { host, disk: name }, [saule.identity]);
    expect(recovered).toMatchObject({ ok: false, problems: [{ code: "no-escrow", message: expect.stringContaining(hint) as string }] });
  }
  expect(await recoverKeys("/nonexistent", disk, [])).toMatchObject({ ok: false, problems: [{ code: "no-escrow" }] });
});

test("an identity file: comments and blank lines, and nothing else", () => {
  expect(identitiesOf("k", `# created: now\n# public key: ${saule.recipient}\n\n${saule.identity}\n`)).toEqual({
    ok: true,
    value: [saule.identity],
  });
  for (const text of ["", "# nothing\n", "age-encryption.org/v1\n-> scrypt", "-----BEGIN OPENSSH PRIVATE KEY-----"])
    expect(identitiesOf("k", text)).toMatchObject({ ok: false, problems: [{ code: "identity-unreadable" }] });
});

describe("proofs", () => {
  const header = luksHeader({ uuid: desired.uuid, escrow: "set below" });
  let evidence: Evidence;
  const fails = (more: Partial<Evidence>): string[] =>
    proofsOf({ ...evidence, ...more })
      .filter((one) => !one.holds)
      .map((one) => one.proof);

  beforeEach(async () => {
    const bytes = luksHeader({ uuid: desired.uuid, escrow: digest });
    const observed = observedOf(bytes);
    const backup = await encryptTo(recipients, gzipSync(bytes));
    evidence = {
      disk,
      desired: { ...desired, recipients },
      state: stateOf(desired, observed),
      observed: { ...observed, escrowedTo: recipientsDigest({ ...desired, recipients }) },
      taken: { file: "escrow/almaty-files-1/data.age", data: readFileSync(file("age")) },
      backup,
      backupOnHost: sha256(backup),
    };
  });

  test("all hold where the disk, its host and the files here agree", () => {
    expect(proofsOf(evidence).map((one) => [one.proof, one.holds])).toEqual([
      ["header", true],
      ["escrow-file", true],
      ["custodians", true],
      ["header-backup", true],
    ]);
  });

  test("each fails by what it is about, with what to do", async () => {
    const { taken: _, ...untaken } = evidence;
    const { backup: __, ...unsaved } = evidence;
    expect(proofsOf(untaken).flatMap((one) => (one.holds ? [] : [one]))).toMatchObject([
      { proof: "escrow-file", remedy: expect.stringContaining("qorgan keys rotate almaty-files-1 data") as string },
    ]);
    expect(proofsOf(unsaved).flatMap((one) => (one.holds ? [] : [one.proof]))).toEqual(["header-backup"]);
    expect(fails({ observed: { ...evidence.observed, escrowedTo: "0".repeat(64) } })).toEqual(["custodians"]);
    expect(fails({ taken: { file: "f", data: await encryptTo([saule.recipient], Buffer.from(key)) } })).toEqual(["custodians"]);
    expect(fails({ observed: { ...evidence.observed, backupOf: "0".repeat(64) } })).toEqual(["header-backup"]);
    expect(fails({ backupOnHost: "0".repeat(64) })).toEqual(["header-backup"]);
  });

  test("nothing else is looked at where the header is damaged, or the disk is not encrypted", () => {
    const broken = Buffer.from(header);
    broken[4100] = 0;
    const state = stateOf(desired, observedOf(broken));
    expect(fails({ state })).toEqual(["header"]);
    expect(proofsOf({ ...evidence, state })).toHaveLength(1);
    expect(fails({ state: { is: "to-format", device: { name: "vdb", size: 1, model: "" }, holds: "nothing" } })).toEqual(["header"]);
  });
});

describe("qorgan keys recover", () => {
  const bytes = luksHeader({ uuid: desired.uuid, escrow: "0".repeat(64) });
  const qorgan = (args: readonly string[], input = "") =>
    spawnSync(process.execPath, [mainFile, "-w", workspace, "keys", ...args], {
      encoding: "utf8",
      input,
      env: { ...process.env, NO_COLOR: "1" },
    });
  const identity = (): string => join(workspace, "saule.txt");
  const recover = (...more: string[]) => qorgan(["recover", disk.host, disk.disk, "--identity", identity(), ...more]);

  beforeEach(async () => {
    writeFileSync(identity(), `# Saule\n${saule.identity}\n`);
    writeFileSync(join(workspace, "other.txt"), other.identity);
    await keepFile(workspace, disk, "header.age", await encryptTo(recipients, gzipSync(bytes)));
  });

  test("prints the key and nothing else, without a model, by a file or by standard input", () => {
    expect(recover()).toMatchObject({ status: 0, stdout: `${key}\n`, stderr: "" });
    expect(qorgan(["recover", disk.host, disk.disk, "--identity", "-"], saule.identity)).toMatchObject({ status: 0, stdout: `${key}\n` });
    const json = recover("--json");
    expect(faults("keysRecover", json.stdout)).toEqual([]);
    expect(JSON.parse(json.stdout)).toEqual({ ...disk, keys: [{ file: "escrow/almaty-files-1/data.age", key }] });
  });

  test("two keys are both printed, with their files, and how to tell which", async () => {
    const [next] = (await escrowNewKey(workspace, disk, recipients)).toString().split(" ");
    const both = recover();
    expect(both.stdout).toBe(`${key}  escrow/almaty-files-1/data.age\n${next}  escrow/almaty-files-1/data.next.age\n`);
    expect(both.stderr).toContain("qorgan keys verify almaty-files-1 data");
    expect(faults("keysRecover", recover("--json").stdout)).toEqual([]);
  });

  test("another identity, a changed file and a wrong name are refused, with exit code 1", () => {
    const by = (path: string, ...names: string[]) => qorgan(["recover", ...names, "--identity", path]);
    const cases: [ReturnType<typeof by>, string][] = [
      [by(join(workspace, "other.txt"), disk.host, disk.disk), "[not-a-custodian]"],
      [by(join(workspace, "none.txt"), disk.host, disk.disk), "[identity-unreadable]"],
      [by(identity(), disk.host, "date"), "did you mean data?"],
      [recover("--header"), "[header-without-file]"],
      [recover("--to", "f"), "[header-without-file]"],
    ];
    const data = readFileSync(file("age"));
    data[data.length - 1] = (data.at(-1) ?? 0) ^ 1;
    writeFileSync(file("age"), data);
    cases.push([recover(), "[escrow-damaged]"]);
    for (const [{ status, stdout, stderr }, said] of cases) {
      expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: "", stderr: expect.stringContaining(said) as string });
      expect(stderr).toContain("what to do: ");
      expect(stderr).not.toContain(key);
    }
    expect(faults("problems", recover("--json").stdout)).toEqual([]);
  });

  test("--header writes the saved header to a new file of its owner's, and says how to put it back", () => {
    for (const part of ["hosts", "policies"]) cpSync(join(root, part), join(workspace, part), { recursive: true });
    const to = join(workspace, "data.header");
    const written = recover("--header", "--to", to);
    expect(written).toMatchObject({ status: 0, stdout: "" });
    expect(readFileSync(to).equals(bytes)).toBe(true);
    expect(readHeader(readFileSync(to).subarray(0, metadataBytes))).toMatchObject({ is: "whole", metadata: { uuid: desired.uuid } });
    expect(statSync(to).mode & 0o777).toBe(0o600);
    expect(written.stderr).toContain(`awk '$2 == "QORGAN-DATA-1"`);
    expect(written.stderr).toContain('cryptsetup luksHeaderRestore "$disk" --header-backup-file data.header\n');
    expect(recover("--header", "--to", to)).toMatchObject({ status: 1, stderr: expect.stringContaining("is there already") as string });
    expect(faults("keysRecoverHeader", recover("--header", "--to", `${to}.2`, "--json").stdout)).toEqual([]);
  });

  test("a header that somebody else encrypted to the custodians is refused", async () => {
    await keepFile(workspace, disk, "header.age", await encryptTo(recipients, Buffer.from("no header")));
    expect(await recoverHeader(workspace, disk, [askar.identity])).toMatchObject({ ok: false, problems: [{ code: "escrow-damaged" }] });
    expect(recover("--header", "--to", join(workspace, "h"))).toMatchObject({ status: 1 });
    expect(readdirSync(workspace)).not.toContain("h");
  });
});
