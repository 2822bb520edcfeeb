/** Evidence of real hosts: what is in force is seen, a damage shows, a host that is away is told, and a bundle that was touched is found out. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EvidenceChange } from "../../src/audit/compare";
import type { Evidence, KnownHost } from "../../src/audit/evidence";
import type { Verification } from "../../src/audit/verify";
import { faults } from "../json-output";
import { keyOf, type Lab, up } from "./lab";
import { type Ended, qorganIn, ran } from "./program";
import { labWorkspace, withoutOthers } from "./workspace";

jest.setTimeout(600_000);

const [files, away] = ["almaty-files-1", "almaty-ws-1"];
const other = "almaty-ws-2";
const damaged = "/etc/issue.net";
/** What takes long to apply, and shows here nothing that the rest does not. */
const leftOut = [...withoutOthers, "audit-events"];
let lab: Lab;
let folder: string;
let key: string;
const qorgan = (...args: string[]): Promise<Ended> => qorganIn(lab, folder)(...args);
const bundle = (name: string): string => join(folder, "evidence", name);
const evidence = (name: string): Evidence => JSON.parse(readFileSync(join(bundle(name), "evidence.json"), "utf8")) as Evidence;
const hostIn = (name: string, host: string): KnownHost => evidence(name).hosts.find((one) => one.name === host) as KnownHost;
const exported = (name: string, ...args: string[]): Promise<Ended> =>
  qorgan("audit", "export", "--branch", "almaty", "--identity", key, "--to", bundle(name), ...args);
/** A day in Almaty, so many days from now. */
const day = (from: number): string => new Date(Date.now() + 5 * 3_600_000 + from * 86_400_000).toISOString().slice(0, 10);
const git = async (at: string, ...args: string[]): Promise<void> => {
  const env = { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at };
  const ended = await ran("git", ["-C", folder, "-c", "user.name=x", "-c", "user.email=x@x", ...args], env);
  if (ended.code !== 0) throw new Error(ended.stderr);
};

function everything(of: string): string {
  return readdirSync(of, { withFileTypes: true })
    .map((entry) =>
      entry.isDirectory() ? everything(join(of, entry.name)) : `${entry.name}\n${readFileSync(join(of, entry.name), "utf8")}`,
    )
    .join("\n");
}

beforeAll(async () => {
  lab = await up([files, other]);
  folder = mkdtempSync(join(tmpdir(), "qorgan-audit-"));
  await labWorkspace(lab, folder, leftOut);
  key = await keyOf("nurlan-adm");
  await Promise.all([files, other].map((name) => lab.host(name).reset()));
  await git(`${day(-3)}T06:00:00Z`, "init", "-q");
  await git(`${day(-3)}T06:00:00Z`, "add", "hosts", "policies", "identity");
  await git(`${day(-3)}T06:00:00Z`, "commit", "-qm", "the model");
  const applied = await qorgan("apply", "--yes", "--initial-user", "debian", "--identity", key, "--host", `${files},${other}`);
  if (applied.code !== 0) throw new Error(applied.stderr.slice(-3000));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an export tells what is in force on each host that answers, and which one does not; nothing on a host changes", async () => {
  const kept = (): Promise<string> => lab.host(files).must("ls /var/lib/qorgan/runs; sha256sum /var/lib/qorgan/manifest; passwd -Sa");
  const before = await kept();
  const done = await exported("before", "--json");
  expect({ code: done.code, said: done.stderr.slice(-500) }).toMatchObject({ code: 2 });
  expect(faults("auditExport", done.stdout)).toEqual([]);
  expect(await kept()).toBe(before);
  const { hosts, runs, model, journalFaults } = evidence("before");
  expect(hosts.map((host) => [host.name, host.known])).toEqual([
    [files, true],
    [away, false],
    [other, true],
  ]);
  expect(hosts.find((host) => host.name === away)).toMatchObject({ because: expect.stringContaining(away) as string });
  expect(model).toMatchObject({ clean: true, commit: expect.stringMatching(/^[0-9a-f]{40}$/) as string });
  expect(journalFaults).toEqual([]);
  expect(runs.map((run) => [run.host, run.ended])).toEqual([
    [files, "completed"],
    [other, "completed"],
  ]);
  for (const name of [files, other]) {
    const { resources } = hostIn("before", name);
    expect(resources.length).toBeGreaterThan(100);
    expect(resources.filter((one) => one.standing === "in-force").length).toBeGreaterThan(100);
    expect(resources.filter((one) => one.drift)).toEqual([]);
    expect(resources.find((one) => one.key === `file:${damaged}`)).toMatchObject({ standing: "in-force", rules: ["base/banners"] });
  }
});

test("it is whole, by the key that was named, and holds neither a secret nor a name", async () => {
  const told = JSON.parse((await qorgan("audit", "verify", bundle("before"), "--json")).stdout) as Verification;
  expect(faults("auditVerify", JSON.stringify({ bundle: "x", ...told }))).toEqual([]);
  expect(told).toMatchObject({ whole: true, changed: [], about: { signerAccount: "nurlan", hosts: 3, silentHosts: 1 } });
  const fingerprint = told.signer?.fingerprint ?? "";
  expect(await qorgan("audit", "verify", bundle("before"), "--signer", fingerprint)).toMatchObject({ code: 0 });
  expect(await qorgan("audit", "verify", bundle("before"), "--signer", `SHA256:${"A".repeat(43)}`)).toMatchObject({ code: 2 });
  const text = everything(bundle("before"));
  expect(text).not.toMatch(/PRIVATE KEY|AGE-SECRET-KEY|age1[a-z0-9]{20}|\$(y|6|5|gy|2b)\$|ssh-ed25519 AAAA/);
  expect(text).not.toMatch(/Айгерім|Сейтқали|Жүнісов|Сәуле|Нұрлан|Бекенов|Ахметов/);
});

test("a damage shows, and the difference between two exports is that damage", async () => {
  await lab.host(files).must(`echo mine > ${damaged}`);
  expect(await exported("after")).toMatchObject({ code: 2 });
  expect(hostIn("after", files).resources.find((one) => one.key === `file:${damaged}`)).toMatchObject({
    standing: "different",
    drift: true,
    because: "content differs",
  });
  const difference = await qorgan("audit", "diff", bundle("before"), bundle("after"), "--json");
  expect(difference.code).toBe(2);
  expect(faults("auditDiff", difference.stdout)).toEqual([]);
  expect((JSON.parse(difference.stdout) as { changes: EvidenceChange[] }).changes).toEqual([
    { area: "resource", host: files, name: `file:${damaged}`, was: "in-force", is: "different (drift): content differs" },
  ]);
  expect(await qorgan("audit", "diff", bundle("after"), bundle("after"))).toMatchObject({ code: 0 });
});

test("a bundle that was touched is found out, and is not compared", async () => {
  cpSync(bundle("after"), bundle("touched"), { recursive: true });
  const file = join(bundle("touched"), "csv/differences.csv");
  writeFileSync(file, readFileSync(file, "utf8").replace("different,", "in-force,"));
  expect(await qorgan("audit", "verify", bundle("touched"))).toMatchObject({
    code: 2,
    stdout: expect.stringContaining("csv/differences.csv: ") as string,
  });
  expect(await qorgan("audit", "diff", bundle("before"), bundle("touched"))).toMatchObject({ code: 1 });
  expect(await exported("after")).toMatchObject({ code: 1, stderr: expect.stringContaining("is not empty") as string });
});

test("as of a day: before the apply nothing is known, and after it what was applied, whatever was damaged since", async () => {
  expect(await exported("yesterday", "--as-of", day(-1))).toMatchObject({ code: 2 });
  expect(evidence("yesterday")).toMatchObject({ basis: { is: "journal", day: day(-1) }, runs: [], model: { clean: true } });
  expect(evidence("yesterday").hosts.map((host) => host.known)).toEqual([false, false, false]);
  expect(await exported("today", "--as-of", day(0))).toMatchObject({ code: 2 });
  const { resources } = hostIn("today", files);
  expect(resources.find((one) => one.key === `file:${damaged}`)).toMatchObject({ standing: "in-force" });
  // What was observed to be in force, the journal knows too: also what was already so.
  const observed = hostIn("before", files).resources.filter((one) => one.standing === "in-force");
  const journalled = new Set(resources.filter((one) => one.standing === "in-force").map((one) => one.key));
  expect(observed.map((one) => one.key).filter((one) => !journalled.has(one))).toEqual([]);
  expect(await exported("tomorrow", "--as-of", day(1))).toMatchObject({ code: 1 });
});

test("for outside auditors: no account in any file, the same pseudonyms by the same key, and the journals still chain", async () => {
  const pseudonyms = join(folder, "pseudonyms");
  for (const name of ["hidden", "hidden-again"])
    expect((await exported(name, "--as-of", day(0), "--pseudonym-key", pseudonyms)).code).toBe(2);
  const text = everything(bundle("hidden"));
  for (const account of ["aigerim", "bolat", "dana", "marat", "saule", "askar", "nurlan", "timur"]) expect(text).not.toContain(account);
  expect(await qorgan("audit", "verify", bundle("hidden"))).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("pseudonymised") as string,
  });
  expect(await qorgan("audit", "diff", bundle("hidden"), bundle("hidden-again"))).toMatchObject({ code: 0 });
});
