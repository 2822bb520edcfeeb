/** The command itself, on a workspace whose hosts are told by their journals: nothing but real files, real git and real ssh-keygen. */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import { dirname, join } from "node:path";
import type { Evidence } from "../../src/audit/evidence";
import type { JournalEntry } from "../../src/audit/journal";
import { journalNamespace, signedBytes } from "../../src/audit/journal-signature";
import { namespace } from "../../src/audit/manifest";
import { keyFingerprint } from "../../src/audit/scrub";
import { readSignature, unarmoured } from "../../src/audit/sshsig";
import { runDiff } from "../../src/cli/audit/diff";
import { type ExportOptions, exportersKeys, runExport } from "../../src/cli/audit/export";
import { runVerify } from "../../src/cli/audit/verify";
import type { Model, Person } from "../../src/model/model";
import { canonical, sha256 } from "../../src/resources/digest";
import { anySigningKey, sign } from "../../src/transport/index";
import { faults } from "../json-output";
import { bundleOf, chained, newFolder, newKey, run } from "./evidence-bundle";
import { sampleEvidence } from "./evidence-sample";
import { changed, removeWorkspaces, writeWorkspace } from "./model-workspace";

jest.setTimeout(240_000);

const scratch = newFolder();
const key = newKey(scratch);
const day = "2026-11-24";
let workspace: string;
let count = 0;

const git = (...args: string[]): string =>
  execFileSync("git", ["-C", workspace, "-c", "user.name=x", "-c", "user.email=x@x", ...args], {
    env: { ...process.env, GIT_COMMITTER_DATE: "2026-11-20T06:00:00Z", GIT_AUTHOR_DATE: "2026-11-20T06:00:00Z" },
  }).toString();

beforeAll(() => {
  workspace = writeWorkspace(changed({ "hosts/waivers.yaml": [["2027-01-31", "2036-01-31"]] }));
  mkdirSync(join(workspace, "journal"));
  const entry = (i: number, more: object = {}): object => run(i, { host: "files-1", operator: "nurlan", ...more });
  const changes = [
    {
      key: "account:aigerim",
      action: "change",
      summary: "comment x, should be Айгерім Сейтқали",
      rules: ["admin-accounts/accounts"],
      guarded: false,
    },
  ];
  writeFileSync(join(workspace, "journal/files-1.jsonl"), chained([entry(1), entry(2, { changes }), entry(5)]));
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => {
  removeWorkspaces();
  rmSync(scratch, { recursive: true, force: true });
});

interface Said {
  readonly code: number | undefined;
  readonly out: string;
  readonly err: string;
}

async function said(work: () => Promise<void>): Promise<Said> {
  let [out, err] = ["", ""];
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += String(text);
    return true;
  });
  process.exitCode = 0;
  await work();
  const code = Number(process.exitCode);
  process.exitCode = 0;
  jest.restoreAllMocks();
  return { code, out, err };
}

const newPlace = (): string => join(scratch, `bundle-${++count}`);
const exported = (more: Partial<ExportOptions> = {}): Promise<Said> =>
  said(() => runExport(workspace, { to: newPlace(), identity: key, asOf: day, parallel: 4, json: true, ...more }));
const evidenceIn = (folder: string): Evidence => JSON.parse(readFileSync(join(folder, "evidence.json"), "utf8")) as Evidence;
const ok = async (more: Partial<ExportOptions> = {}): Promise<string> => {
  const { out, code } = await exported(more);
  expect(code).not.toBe(1);
  return (JSON.parse(out) as { to: string }).to;
};

describe("as of a day", () => {
  it("tells what runs brought up to its end, marked as such, and hosts of which the journal knows nothing", async () => {
    const done = await exported();
    expect(done.code).toBe(2);
    expect(faults("auditExport", done.out)).toEqual([]);
    const { basis, hosts, runs, model } = evidenceIn((JSON.parse(done.out) as { to: string }).to);
    expect(basis).toEqual({ is: "journal", day });
    expect(hosts).toMatchObject([
      {
        name: "files-1",
        known: true,
        at: "2026-11-22T04:05:06.000Z",
        resources: [{ key: "account:aigerim", standing: "in-force" }, { standing: "in-force" }],
      },
      { name: "ws-1", known: false, because: expect.stringContaining("no run") as string },
    ]);
    expect(runs.map((one) => one.at.slice(8, 10))).toEqual(["21", "22"]);
    expect(model.remark).toContain("not under version control");
  });

  it("takes the model of the commit that was the last then", async () => {
    try {
      git("init", "-q");
      git("add", "hosts", "policies");
      git("commit", "-qm", "then");
      const commit = git("rev-parse", "HEAD").trim();
      writeFileSync(
        join(workspace, "hosts/people.yaml"),
        readFileSync(join(workspace, "hosts/people.yaml"), "utf8").replace("roles: [director]", "roles: [accounting]"),
      );
      const then = evidenceIn(await ok());
      expect(then.model).toMatchObject({ commit, clean: true });
      expect(then.model).not.toHaveProperty("remark");
      expect(then.people.find((one) => one.account === "yerlan")?.roles).toEqual(["director"]);
      const before = evidenceIn(await ok({ asOf: "2026-11-10" }));
      expect(before.model).toMatchObject({ clean: false, remark: expect.stringContaining("no commit that is so old") as string });
      expect(before.people.find((one) => one.account === "yerlan")?.roles).toEqual(["accounting"]);
      git("checkout", "-q", "--", "hosts");
    } finally {
      rmSync(join(workspace, ".git"), { recursive: true, force: true });
    }
  });

  it("what is to be known of a journal is in the tables, in the report and in what is said", async () => {
    const file = join(workspace, "journal/files-1.jsonl");
    const before = readFileSync(file, "utf8");
    try {
      const anew = run(6, { host: "files-1", operator: "nurlan", number: 1, line: "f".repeat(64), anew: true });
      writeFileSync(file, `${before}${canonical({ ...anew, previous: sha256(before.trimEnd().split("\n").at(-1) ?? "") })}\n`);
      const [to, remark] = [newPlace(), "line 4: the host's own journal was cut or made anew before run 20261126T040506000Z-000006"];
      const { out } = await exported({ to, json: false });
      expect(out).toContain(`  remark: files-1: ${remark}`);
      expect(evidenceIn(to).journalRemarks).toEqual([{ host: "files-1", remark: expect.stringContaining(remark) as string }]);
      expect(readFileSync(join(to, "csv/journal-remarks.csv"), "utf8")).toContain(`files-1,${remark}`);
      expect(readFileSync(join(to, "report-en.html"), "utf8")).toContain("own journal was cut or made anew before run");
      const json = await exported();
      expect(faults("auditExport", json.out)).toEqual([]);
      expect(JSON.parse(json.out)).toMatchObject({ journalRemarks: [{ host: "files-1" }] });
    } finally {
      writeFileSync(file, before);
    }
  });

  it("judges lines of before and after it by the operators of the day and by those of today", async () => {
    const file = join(workspace, "journal/files-1.jsonl");
    const people = join(workspace, "hosts/people.yaml");
    const [journal, before] = [readFileSync(file, "utf8"), readFileSync(people, "utf8")];
    const [then, now, never] = [newKey(newFolder()), newKey(newFolder()), newKey(newFolder())];
    const withKey = (own: string): void => {
      const line = readFileSync(`${own}.pub`, "utf8").trim();
      writeFileSync(
        people,
        before.replace("    admin:\n", () => `    operatorKeys:\n      - ${line}\n    admin:\n`),
      );
    };
    /** Lines by nurlan, each signed with a key. */
    const signedBy = (...owners: readonly string[]): string => {
      let previous = "0".repeat(64);
      return owners
        .map((own, i) => {
          const signer = keyFingerprint(readFileSync(`${own}.pub`, "utf8"));
          const entry = { ...run(i + 3, { host: "files-1", operator: "nurlan" }), previous, signer } as unknown as JournalEntry;
          const signature = unarmoured(
            execFileSync("ssh-keygen", ["-q", "-Y", "sign", "-f", own, "-n", journalNamespace], {
              input: signedBytes(entry),
              stdio: ["pipe", "pipe", "ignore"],
            }).toString(),
          );
          const line = canonical({ ...entry, signature });
          previous = sha256(line);
          return `${line}\n`;
        })
        .join("");
    };
    try {
      withKey(then);
      git("init", "-q");
      git("add", "hosts", "policies");
      git("commit", "-qm", "then");
      withKey(now);
      writeFileSync(file, signedBy(then, now));
      const to = await ok({ asOf: "2026-11-23" });
      expect(evidenceIn(to)).toMatchObject({ journalFaults: [], runs: [{ signature: "good" }] });
      expect(await said(() => runVerify(to, {}))).toMatchObject({ code: 0 });
      writeFileSync(file, signedBy(then, never));
      const other = await ok({ asOf: "2026-11-23" });
      expect(evidenceIn(other).journalFaults).toMatchObject([{ fault: expect.stringContaining("no operator's key") as string }]);
      expect(await said(() => runVerify(other, {}))).toMatchObject({ code: 2, out: expect.stringContaining("nobody's here") as string });
    } finally {
      rmSync(join(workspace, ".git"), { recursive: true, force: true });
      writeFileSync(people, before);
      writeFileSync(file, journal);
    }
  });

  it.each([["2026-02-30"], ["3026-01-01"], ["x"]])("%s is refused", async (asOf) => {
    const done = await exported({ asOf });
    expect(done).toMatchObject({ code: 1, out: expect.stringContaining("bad-day") as string });
  });
});

describe("the folder", () => {
  it("is never one that holds something, and the leftovers of another export are told", async () => {
    const to = await ok();
    expect(await exported({ to })).toMatchObject({ code: 1, out: expect.stringContaining("is not empty") as string });
    // Where nobody can make a folder, root neither: below what is none. (Below /proc, Node's recursive mkdir turns for ever.)
    expect(await exported({ to: "/dev/null/ev" })).toMatchObject({
      code: 1,
      out: expect.stringContaining("no folder can be made at /dev/null/ev.new") as string,
    });
    const other = newPlace();
    mkdirSync(`${other}.new`);
    expect(await exported({ to: other })).toMatchObject({ code: 1, out: expect.stringContaining("cut off") as string });
    expect(readdirSync(`${other}.new`)).toEqual([]);
    const empty = newPlace();
    mkdirSync(empty);
    expect(await ok({ to: empty })).toBe(empty);
  });

  it("is not there when the bundle could not be signed, and nothing beside it either", async () => {
    const notAKey = join(scratch, "no-key");
    writeFileSync(notAKey, "no key\n", { mode: 0o600 });
    const to = newPlace();
    expect(await exported({ to, identity: notAKey })).toMatchObject({ code: 1, out: expect.stringContaining("not-signed") as string });
    expect([existsSync(to), existsSync(`${to}.new`)]).toEqual([false, false]);
    expect(await exported({ to, identity: join(scratch, "nothing") })).toMatchObject({
      code: 1,
      out: expect.stringContaining("no-signing-key") as string,
    });
  });
});

describe("for outside auditors", () => {
  it("a key of pseudonyms is made where there is none, and used where there is one", async () => {
    const file = join(scratch, "pseudonyms");
    const [one, other] = [await ok({ pseudonymKey: file }), await ok({ pseudonymKey: file })];
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(evidenceIn(one)).toMatchObject({ pseudonymised: true, pseudonymKey: expect.stringMatching(/^[0-9a-f]{16}$/) as string });
    expect((await said(() => runDiff(one, other, {}))).code).toBe(0);
    const fresh = await ok({ pseudonymise: true });
    expect(await said(() => runDiff(one, fresh, {}))).toMatchObject({ code: 1, err: expect.stringContaining("different keys") as string });
    const { people } = evidenceIn(one);
    expect(people.map((person) => person.account)).toEqual(people.map((person) => person.account).sort());
    execFileSync("chmod", ["644", file]);
    expect(await exported({ pseudonymKey: file })).toMatchObject({ code: 1, out: expect.stringContaining("read by others") as string });
    writeFileSync(file, "short\n");
    execFileSync("chmod", ["600", file]);
    expect(await exported({ pseudonymKey: file })).toMatchObject({ code: 1, out: expect.stringContaining("holds no key") as string });
  });

  it("who left the model since is in no file, and as of a day neither who was there then nor who is there now", async () => {
    const file = join(workspace, "journal/files-1.jsonl");
    const before = readFileSync(file, "utf8");
    const [one, two] = before.split("\n");
    const gone = { key: "account:zarina", action: "remove", summary: "left the model: zarina", rules: [], guarded: false };
    const people = join(workspace, "hosts/people.yaml");
    const present = readFileSync(people, "utf8");
    try {
      git("init", "-q");
      git("add", "hosts", "policies");
      git("commit", "-qm", "then");
      // Since then yerlan has been called otherwise.
      for (const name of ["hosts/people.yaml", "hosts/organisation.yaml", "hosts/data-map.yaml", "hosts/waivers.yaml"])
        writeFileSync(join(workspace, name), readFileSync(join(workspace, name), "utf8").replaceAll("yerlan", "gauhar"));
      const told = run(3, {
        host: "files-1",
        operator: "nurlan",
        changes: [gone],
        problems: [{ code: "x", message: "yerlan and gauhar" }],
      });
      writeFileSync(file, `${one}\n${two}\n${canonical({ ...told, previous: sha256(two ?? "") })}\n`);
      for (const more of [{}, { asOf: "2026-11-25" }]) {
        const to = await ok({ pseudonymise: true, ...more });
        for (const path of readdirSync(to, { recursive: true, withFileTypes: true }))
          if (path.isFile()) expect(readFileSync(join(path.parentPath, path.name), "utf8")).not.toMatch(/zarina|yerlan|gauhar/i);
      }
    } finally {
      git("checkout", "-q", "--", "hosts");
      rmSync(join(workspace, ".git"), { recursive: true, force: true });
      writeFileSync(file, before);
    }
    expect(readFileSync(people, "utf8")).toBe(present);
  });

  it("what a journal said of somebody is not in it, and its chain is", async () => {
    const to = await ok({ pseudonymise: true });
    const journal = readFileSync(join(to, "journal/files-1.jsonl"), "utf8");
    expect(journal).not.toMatch(/nurlan|aigerim|Айгерім/);
    expect(journal.split("\n")).toHaveLength(4);
    const original = readFileSync(join(workspace, "journal/files-1.jsonl"), "utf8").trimEnd().split("\n");
    for (const line of original) expect(journal).not.toContain(sha256(line));
    expect(evidenceIn(to).model.digest).not.toBe(evidenceIn(await ok()).model.digest);
    expect((await said(() => runVerify(to, {}))).code).toBe(0);
  });
});

describe("verify and diff", () => {
  it("tell machines what docs/json.md says", async () => {
    const to = await ok();
    const checked = await said(() => runVerify(to, { json: true }));
    expect(faults("auditVerify", checked.out)).toEqual([]);
    const touched = newPlace();
    cpSync(to, touched, { recursive: true });
    writeFileSync(join(touched, "csv/people.csv"), "");
    const found = await said(() => runVerify(touched, { json: true }));
    expect(faults("auditVerify", found.out)).toEqual([]);
    expect(found).toMatchObject({ code: 2, out: expect.stringContaining("csv/people.csv") as string });
    const later = await ok({ asOf: "2026-11-26" });
    const difference = await said(() => runDiff(to, later, { json: true }));
    expect(faults("auditDiff", difference.out)).toEqual([]);
    expect(difference.code).toBe(2);
    expect(
      (JSON.parse(difference.out) as { changes: { area: string; name: string }[] }).changes.map(({ area, name }) => [area, name]),
    ).toEqual([
      ["resource", "sysctl:net.example.rule_5"],
      ["run", "20261125T040506000Z-000005"],
    ]);
    expect((await said(() => runDiff(to, touched, {}))).code).toBe(1);
  });

  it("tell how many lines of the journals rest on the exporter's word alone", async () => {
    const [named, hidden] = [await ok(), await ok({ pseudonymise: true })];
    const shown = await said(() => runVerify(named, {}));
    expect(shown.out).toContain("journals: 3 lines, of them 1 from which something personal was taken, and 3 of runs that nobody signed");
    const { out } = await said(() => runVerify(hidden, { json: true }));
    expect(faults("auditVerify", out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ lines: { all: 3, redacted: 3, unsigned: 3 } });
  });

  it.each([["{"], ["null"]])("an OSCAL file that holds %s is told in words", async (text) => {
    const to = await bundleOf(sampleEvidence(2, 2), key, [{ path: "oscal/broken.json", text }]);
    try {
      const shown = await said(() => runVerify(to, {}));
      expect(shown).toMatchObject({
        code: 2,
        out: expect.stringMatching(/ {2}oscal\/broken\.json: it (cannot be read as JSON|is no OSCAL)/),
      });
    } finally {
      rmSync(dirname(to), { recursive: true, force: true });
    }
  });

  it("say what they are given wrong", async () => {
    const to = await ok();
    expect(await said(() => runVerify(to, { signer: "nobody" }))).toMatchObject({
      code: 1,
      err: expect.stringContaining("bad-signer") as string,
    });
    expect(await said(() => runVerify(join(scratch, "nothing"), {}))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/there is no bundle at \S+nothing/) as string,
    });
    const shown = await said(() => runVerify(to, {}));
    expect(shown.out).toMatch(/whole, \d+ files\n {2}signed by SHA256:\S+ \(ssh-ed25519\): compare it/);
  });
});

describe("a broken journal", () => {
  it("is exported, said, and exits with 2", async () => {
    const file = join(workspace, "journal/files-1.jsonl");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, before.split("\n").slice(1).join("\n"));
    try {
      const done = await exported();
      expect(done.code).toBe(2);
      const { to, journalFaults } = JSON.parse(done.out) as { to: string; journalFaults: object[] };
      expect(journalFaults[0]).toMatchObject({ host: "files-1", fault: expect.stringContaining("a line before it is missing") as string });
      expect(await said(() => runVerify(to, {}))).toMatchObject({
        code: 2,
        out: expect.stringContaining("journal/files-1.jsonl") as string,
      });
    } finally {
      writeFileSync(file, before);
    }
  });
});

describe("the signing key", () => {
  const environment = { ...process.env };
  afterEach(() => {
    process.env = { ...environment };
  });

  it("is the exporter's own before another operator's, and that before any other, in the agent or in a file", async () => {
    const home = newFolder();
    mkdirSync(join(home, ".ssh"), { mode: 0o700 });
    jest.spyOn(os, "homedir").mockReturnValue(home);
    const [stranger, other] = [newKey(newFolder()), newKey(newFolder())];
    const own = join(home, ".ssh/id_ed25519");
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", own]);
    const line = (file: string): string => readFileSync(`${file}.pub`, "utf8").trim();
    const operator = (id: string, file: string): Person => ({ id, operatorKeys: [line(file)] }) as unknown as Person;
    const model = { organisation: { operators: [operator("timur", other), operator("nurlan", own)] } } as unknown as Model;
    const socket = join(home, "agent");
    const agent = spawn("ssh-agent", ["-D", "-a", socket], { stdio: "ignore" });
    try {
      for (let i = 0; i < 100 && !existsSync(socket); i++) await new Promise((resolve) => setTimeout(resolve, 50));
      process.env.SSH_AUTH_SOCK = socket;
      for (const file of [stranger, other]) execFileSync("ssh-add", ["-q", file], { env: { ...process.env } });
      const inAgent = (file: string) => ({
        ok: true,
        value: { by: { agent: socket, line: expect.stringContaining(line(file).split(" ")[1] ?? "") } },
      });
      expect(await anySigningKey(undefined, exportersKeys(model, "nurlan"))).toEqual({ ok: true, value: { by: { file: own } } });
      expect(await anySigningKey(undefined, exportersKeys(model, "timur"))).toMatchObject(inAgent(other));
      expect(await anySigningKey(undefined, [])).toMatchObject(inAgent(stranger));
      expect(await anySigningKey(stranger, exportersKeys(model, "nurlan"))).toMatchObject(inAgent(stranger));
      execFileSync("ssh-add", ["-q", own], { env: { ...process.env } });
      const found = await anySigningKey(undefined, exportersKeys(model, "nurlan"));
      expect(found).toMatchObject(inAgent(own));
      if (!found.ok) return;
      const made = await sign(found.value, namespace, Buffer.from("x\n"));
      const read = readSignature(Buffer.from(made.ok ? made.value : ""));
      expect(read).toMatchObject({ fingerprint: keyFingerprint(line(own)) });
    } finally {
      agent.kill();
      rmSync(home, { recursive: true, force: true });
    }
  });
});
