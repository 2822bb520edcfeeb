/** The journal here: signed with real keys, chained, merged by git, and every byte of it held against what was written. */
import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os, { tmpdir } from "node:os";
import { join } from "node:path";
import { headsOf } from "../../src/audit/chain";
import {
  journalAttributes,
  journalBytes,
  journalFile,
  journalledHost,
  journalRollback,
  journalSigned,
  type Pen,
  type RunEnd,
} from "../../src/audit/journal";
import { linksOf, newestOf } from "../../src/audit/journal-chain";
import { type Signer, signedBytes, signersOf } from "../../src/audit/journal-signature";
import { verifyJournal } from "../../src/audit/journal-verify";
import { unarmoured } from "../../src/audit/sshsig";
import { penFor } from "../../src/cli/pen";
import type { JournalLine } from "../../src/engine/events";
import type { Rollback } from "../../src/engine/rollback";
import type { Model } from "../../src/model/model";
import { canonical, sha256 } from "../../src/resources/digest";
import { fail, ok } from "../../src/result";
import { sign } from "../../src/transport/index";
import { almaty, hq, host as makeHost, model, person, segmentOf } from "./small-model";

jest.setTimeout(240_000);

const name = "almaty-files-1";
let keys: string;
let folder: string;
let operators: Model;
const keyFile = (who: string): string => join(keys, who);
const publicKey = (who: string): string => readFileSync(`${keyFile(who)}.pub`, "utf8").trim();

beforeAll(() => {
  keys = mkdtempSync(join(tmpdir(), "qorgan-keys-"));
  for (const [who, type, phrase] of [
    ["erlan", "ed25519", ""],
    ["saule", "ed25519", ""],
    ["dana", "ecdsa", ""],
    ["timur", "rsa", ""],
    ["locked", "ed25519", "a passphrase"],
    ["stranger", "ed25519", ""],
  ] as const)
    execFileSync("ssh-keygen", ["-q", "-t", type, ...(type === "rsa" ? ["-b", "3072"] : []), "-N", phrase, "-C", who, "-f", keyFile(who)]);
  const base = model();
  const staff = ["erlan", "saule", "dana", "timur", "locked"].map((who) => person(who, [], [hq], { operatorKeys: [publicKey(who)] }));
  operators = { ...base, organisation: { ...base.organisation, operators: staff } };
  jest.spyOn(os, "homedir").mockReturnValue(keys);
  delete process.env.SSH_AUTH_SOCK;
});
afterAll(() => rmSync(keys, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "qorgan-journal-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const signers = (): Signer[] => signersOf(operators);
const host = () => makeHost(name, segmentOf(almaty, "servers"), {});
const penOf = (who: string, file = keyFile(who)): Promise<Pen> => penFor(operators, host(), who, { identityFile: file });
const rollback = { host: name, run: "run-0", steps: [] } as unknown as Rollback;
const lineOf = (number: number, salt = ""): string => sha256(`${number}${salt}`);

/** One run by `who`, with the host's line `number` of it. */
async function write(
  who: string,
  number: number,
  more: { salt?: string; workspace?: string; completed?: readonly JournalLine[]; pen?: Pen } = {},
): Promise<void> {
  const run = `run-${number}${more.salt ?? ""}`;
  const manifest = sha256(`manifest ${number}`);
  const end: RunEnd = {
    type: "run-ended",
    host: name,
    run,
    manifest,
    number,
    line: lineOf(number, more.salt),
    completed: more.completed ?? [],
  };
  const outcome = ok({ run, ended: "completed" as const, done: [], failed: [], manifest });
  const problem = await journalRollback(more.workspace ?? folder, rollback, outcome, end, more.pen ?? (await penOf(who)));
  expect(problem).toBeUndefined();
}

const text = (workspace = folder): string => readFileSync(journalFile(workspace, name), "utf8");
const faultsOf = async (journal: string | Buffer = text()): Promise<readonly string[]> =>
  (await verifyJournal(journal, signers(), name)).faults;

test("entries by keys of every type are good, and say whose", async () => {
  for (const [i, who] of ["erlan", "dana", "timur", "saule"].entries()) await write(who, i + 1);
  const verified = await verifyJournal(await journalBytes(folder, name), signers(), name);
  expect(verified.faults).toEqual([]);
  expect(verified.remarks).toEqual([]);
  expect(verified.entries.map((one) => [one.entry.operator, one.signature])).toEqual([
    ["erlan", "good"],
    ["dana", "good"],
    ["timur", "good"],
    ["saule", "good"],
  ]);
  const printed = execFileSync("ssh-keygen", ["-lf", `${keyFile("dana")}.pub`], { encoding: "utf8" });
  expect(verified.entries[1]?.signedBy).toBe(printed.split(" ")[1]);
});

test("ssh-keygen itself finds an entry's signature good", async () => {
  await write("erlan", 1);
  const entry = JSON.parse(text());
  writeFileSync(join(folder, "signers"), `erlan namespaces="qorgan-journal@v1" ${publicKey("erlan")}\n`);
  const armour = `-----BEGIN SSH SIGNATURE-----\n${entry.signature.replace(/.{1,70}/g, "$&\n")}-----END SSH SIGNATURE-----\n`;
  writeFileSync(join(folder, "signature"), armour);
  const args = ["-Y", "verify", "-f", join(folder, "signers"), "-I", "erlan", "-n", "qorgan-journal@v1", "-s", join(folder, "signature")];
  expect(execFileSync("ssh-keygen", args, { input: signedBytes(entry), encoding: "utf8" })).toContain("Good");
});

describe("what was changed is found", () => {
  /** Always the same numbers, so that a failure can be looked at. */
  function random(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
  }

  /** Flips, cuts, swaps and additions; each gives something that differs from what it was given. */
  const damages: readonly ((bytes: Buffer, next: (below: number) => number) => Buffer)[] = [
    (bytes, next) => {
      const at = next(bytes.length);
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << next(8));
      return changed;
    },
    (bytes, next) => {
      const at = next(bytes.length);
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + next(400))]);
    },
    (bytes, next) => {
      const changed = Buffer.from(bytes);
      const [a, b] = [next(bytes.length), next(bytes.length)];
      [changed[a], changed[b]] = [changed[b] ?? 0, changed[a] ?? 0];
      return changed;
    },
    (bytes, next) => {
      const lines = bytes.toString().split("\n").slice(0, -1);
      const a = next(lines.length - 1);
      const b = a + 1 + next(lines.length - a - 1);
      [lines[a], lines[b]] = [lines[b] ?? "", lines[a] ?? ""];
      return Buffer.from(`${lines.join("\n")}\n`);
    },
    (bytes, next) => {
      const at = next(bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, at), Buffer.from([next(256)]), bytes.subarray(at)]);
    },
    (bytes, next) => {
      const lines = bytes.toString().split("\n").slice(0, -1);
      return Buffer.from(`${lines.filter((_, i) => i !== next(lines.length - 1)).join("\n")}\n`);
    },
  ];

  test.each([
    ["Ed25519", ["erlan", "saule"], 600],
    ["ECDSA and RSA", ["dana", "timur"], 24],
  ] as const)(
    "%s: every one of the damages",
    async (_, who, times) => {
      const pens = await Promise.all(who.map((one) => penOf(one)));
      for (let number = 1; number <= 6; number++) await write("", number, { pen: pens[number % 2] as Pen });
      const whole = await journalBytes(folder, name);
      const next = random(20261127);
      const missed: string[] = [];
      let tried = 0;
      while (tried < times) {
        const damage = damages[tried % damages.length] as (typeof damages)[number];
        const changed = damage(whole, next);
        if (changed.equals(whole)) continue;
        tried++;
        // The last line cut off whole is what only the host can tell.
        if (whole.subarray(0, changed.length).equals(changed) && changed.at(-1) === 10) continue;
        if ((await faultsOf(changed)).length === 0) missed.push(`${tried}: ${changed.toString().slice(-300)}`);
      }
      expect(missed).toEqual([]);
      expect(await faultsOf(whole)).toEqual([]);
    },
    120_000,
  );

  test("every byte of the last line, and each of what could stand after it", async () => {
    const pen = await penOf("erlan");
    for (const number of [1, 2]) await write("", number, { pen });
    const whole = await journalBytes(folder, name);
    const last = whole.indexOf(10) + 1;
    for (let at = last; at < whole.length; at++) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect({ at, faults: (await faultsOf(changed)).length > 0 }).toEqual({ at, faults: true });
    }
    for (const more of ["\n", " ", "x", "\r\n", "\0", "{}\n", `${whole.subarray(last)}`])
      expect({ more, faults: (await faultsOf(Buffer.concat([whole, Buffer.from(more)]))).length > 0 }).toEqual({ more, faults: true });
  }, 60_000);

  /** The last entry with something else in it, signed or not. */
  async function forged(change: (entry: Record<string, unknown>) => Record<string, unknown>): Promise<readonly string[]> {
    await write("erlan", 1);
    return faultsOf(`${canonical(change(JSON.parse(text())))}\n`);
  }
  const withBlob =
    (change: (blob: Buffer) => Buffer) =>
    (entry: Record<string, unknown>): Record<string, unknown> => ({
      ...entry,
      signature: change(Buffer.from(entry.signature as string, "base64")).toString("base64"),
    });

  test.each<[string, (entry: Record<string, unknown>) => Record<string, unknown>, string]>([
    ["a signature with a byte after its end", withBlob((blob) => Buffer.concat([blob, Buffer.from([0])])), "something was added to it"],
    ["a signature that is cut", withBlob((blob) => blob.subarray(0, -1)), "it is cut off"],
    [
      "base64 with other bits in its last character",
      (entry) => ({ ...entry, signature: `${entry.signature}=`.replace(/==?$/, "") }),
      "not base64 as we write it",
    ],
    ["none", ({ signature: _, signer: __, ...entry }) => entry, "is not signed"],
    ["another key named", (entry) => ({ ...entry, signer: "SHA256:x" }), "another key than the entry says"],
    ["another summary", (entry) => ({ ...entry, ended: "failed" }), "does not fit what the entry says"],
    ["a property more", (entry) => ({ ...entry, more: 1 }), "does not fit what the entry says"],
  ])("%s", async (_, change, because) => {
    expect(await forged(change)).toEqual([expect.stringContaining(because)]);
  });

  test("a signature by a stranger, by another operator, or for another purpose", async () => {
    const pen = await penOf("saule");
    await write("", 1, { pen: { ...pen, operator: "erlan" } });
    expect(await faultsOf()).toEqual([expect.stringContaining("is by erlan, and signed by saule")]);
    rmSync(journalFile(folder, name));
    const by = (who: string, purpose: string): Pen => {
      const printed = execFileSync("ssh-keygen", ["-lf", `${keyFile(who)}.pub`], { encoding: "utf8" });
      const key = { line: publicKey(who).split(" ", 2).join(" "), fingerprint: printed.split(" ")[1] ?? "", by: { file: keyFile(who) } };
      return { operator: "erlan", key: { fingerprint: key.fingerprint, sign: (bytes) => sign(key, purpose, bytes) } };
    };
    await write("", 1, { pen: by("stranger", "qorgan-journal@v1") });
    expect(await faultsOf()).toEqual([expect.stringContaining("which is no operator's key in the model")]);
    rmSync(journalFile(folder, name));
    await write("", 1, { pen: by("erlan", "git") });
    expect(await faultsOf()).toEqual([expect.stringContaining("made for something else")]);
  });
});

describe("which key signs", () => {
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    jest.spyOn(process.stderr, "write").mockImplementation((part) => said.push(String(part)) > 0);
  });
  afterEach(() => (process.stderr.write as unknown as jest.SpyInstance).mockRestore());

  test("without one that signs unasked the entry is written unsigned, and how to mend it is told once", async () => {
    expect(await penOf("locked")).toEqual({ operator: "locked" });
    await write("", 1, { pen: await penOf("locked") });
    expect(said).toEqual([expect.stringMatching(/without a signature: .*locked has a passphrase, and no agent holds its key; .*ssh-add /)]);
    expect(await faultsOf()).toEqual(["line 1: the entry of run run-1 is not signed"]);
    expect(await penOf("erlan", keyFile("stranger"))).toEqual({ operator: "erlan" });
    expect(await penOf("erlan", keyFile("saule"))).toMatchObject({ operator: "saule" });
  });

  test("a key that fails in the end leaves the entry unsigned, and says so", async () => {
    const pen = await penOf("erlan");
    const broken: Pen = {
      operator: "erlan",
      key: { fingerprint: pen.key?.fingerprint ?? "", sign: async () => fail({ code: "cannot-sign", message: "no" }) },
    };
    expect(await journalSigned(folder, name, broken, "run-1", { name: "", serial: "", notBefore: "", notAfter: "" })).toMatchObject({
      code: "cannot-sign",
    });
    expect((await verifyJournal(text(), signers())).entries).toMatchObject([{ signature: "unsigned" }]);
  });

  test("a name that no operator has is whose key signs", async () => {
    expect(await penOf("root", keyFile("saule"))).toMatchObject({ operator: "saule" });
  });

  test("the SSH configuration's file, and an agent, also for a file with a passphrase", async () => {
    mkdirSync(join(keys, ".ssh"));
    writeFileSync(join(keys, ".ssh/config"), `Host ${name}\n  IdentityFile ${keyFile("erlan")}\n`);
    await write("", 1, { pen: await penFor(operators, host(), "erlan", {}) });
    const socket = join(folder, "agent");
    const agent = spawn("ssh-agent", ["-D", "-a", socket]);
    try {
      while (!existsSync(socket)) await new Promise((resolve) => setTimeout(resolve, 20));
      writeFileSync(join(keys, "askpass"), "#!/bin/sh\necho a passphrase\n", { mode: 0o755 });
      const env = { ...process.env, SSH_AUTH_SOCK: socket, SSH_ASKPASS: join(keys, "askpass"), SSH_ASKPASS_REQUIRE: "force" };
      execFileSync("ssh-add", ["-q", keyFile("locked")], { env });
      process.env.SSH_AUTH_SOCK = socket;
      await write("", 2, { pen: await penFor(operators, host(), "locked", {}) });
      await write("", 3, { pen: await penOf("locked") });
      await write("", 4, { pen: await penOf("locked", `${keyFile("locked")}.pub`) });
    } finally {
      delete process.env.SSH_AUTH_SOCK;
      agent.kill();
      rmSync(join(keys, ".ssh"), { recursive: true });
    }
    expect(await faultsOf()).toEqual([]);
  });
});

describe("the host's numbers", () => {
  test("a gap, a number twice, and a journal that does not begin at its beginning are faults", async () => {
    await write("erlan", 2);
    await write("erlan", 3);
    await write("erlan", 6);
    expect(await faultsOf()).toEqual([
      expect.stringContaining("line 1 of the host's own journal has no entry here"),
      expect.stringContaining("lines 4 to 5 of the host's own journal have no entry here"),
    ]);
  });

  test("a run that was cut off gets its number from the run that completed it", async () => {
    await write("erlan", 1);
    const end: RunEnd = { type: "run-ended", host: name, run: "run-2", manifest: "", completed: [] };
    await journalRollback(folder, rollback, fail({ code: "cut-off", message: "cut off" }), end, await penOf("erlan"));
    await write("saule", 3, { completed: [{ run: "run-2", operator: "erlan", number: 2, line: lineOf(2) }] });
    expect(await faultsOf()).toEqual([]);
    expect(JSON.parse(text().split("\n")[1] ?? "")).toMatchObject({ run: "run-2", ended: "cut-off", operator: "erlan" });
    const { lines, runs } = await journalledHost(folder, name);
    expect([...lines.keys()].sort()).toEqual([1, 2, 3]);
    expect(runs.has("run-2")).toBe(true);
  });

  test("a run whose controller was cut off is told for ever, with who made it", async () => {
    await write("erlan", 1);
    await write("saule", 3, { completed: [{ run: "run-2", operator: "erlan", number: 2, line: lineOf(2) }] });
    expect(await faultsOf()).toEqual([expect.stringContaining("run run-2 by erlan has no entry of its own, only the host's line 2")]);
  });

  test("a host whose journal was made anew counts anew, which is a remark", async () => {
    for (const number of [1, 2, 3]) await write("erlan", number);
    await write("saule", 1, { salt: "new" });
    await write("saule", 2, { salt: "new" });
    const verified = await verifyJournal(text(), signers());
    expect(verified.faults).toEqual([]);
    expect(verified.remarks).toEqual([expect.stringContaining("line 4: the host's own journal was cut or made anew before run run-1new")]);
    expect(await journalledHost(folder, name)).toMatchObject({ manifest: { run: "run-2new" } });
    expect([...(await journalledHost(folder, name)).lines.values()].map((one) => one.run)).toEqual(["run-1new", "run-2new"]);
  });
});

describe("two clones", () => {
  const git = (workspace: string, ...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@y", "-c", "init.defaultBranch=main", ...args], {
      cwd: workspace,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  const clone = (name: string): string => {
    git(folder, "clone", "-q", "shared.git", name);
    return join(folder, name);
  };
  const commit = (workspace: string): void => {
    git(workspace, "add", "-A");
    git(workspace, "commit", "-qm", "runs");
  };
  const push = (workspace: string): void => {
    git(workspace, "pull", "-q", "--no-rebase", "--no-edit");
    git(workspace, "push", "-q");
  };
  let a: string;
  let b: string;
  beforeEach(async () => {
    git(folder, "init", "-q", "--bare", "shared.git");
    a = clone("a");
    writeFileSync(join(a, ".gitattributes"), journalAttributes);
    await write("erlan", 1, { workspace: a });
    commit(a);
    git(a, "push", "-q", "-u", "origin", "HEAD");
    b = clone("b");
  });

  test("lines of both stay, the next entry ties them together, and then neither can go", async () => {
    await write("erlan", 2, { workspace: a });
    await write("saule", 3, { workspace: b });
    commit(a);
    commit(b);
    push(a);
    push(b);
    git(a, "pull", "-q");
    expect(text(a)).toBe(text(b));
    expect(await faultsOf(text(a))).toEqual([]);
    expect(headsOf(linksOf(text(a)))).toHaveLength(2);
    expect(newestOf(linksOf(text(a)))?.entry.number).toBe(3);
    await write("erlan", 4, { workspace: a });
    const lines = text(a).split("\n").filter(Boolean);
    expect(JSON.parse(lines[3] ?? "").merges).toHaveLength(1);
    expect(headsOf(linksOf(text(a)))).toHaveLength(1);
    expect(await faultsOf(text(a))).toEqual([]);
    for (const gone of [1, 2])
      expect(await faultsOf(`${lines.filter((_, i) => i !== gone).join("\n")}\n`)).toEqual(
        expect.arrayContaining([expect.stringContaining("a line before it is missing")]),
      );
  });

  test("the newest run is the one with the host's highest number, wherever its line stands", async () => {
    await write("erlan", 3, { workspace: a });
    await write("saule", 2, { workspace: b });
    commit(a);
    commit(b);
    push(a);
    push(b);
    git(a, "pull", "-q");
    expect(await journalledHost(a, name)).toMatchObject({ manifest: { run: "run-3", manifest: sha256("manifest 3") } });
    expect(await faultsOf(text(a))).toEqual([]);
  });

  test("one number with two lines is a fault", async () => {
    await write("erlan", 2, { workspace: a });
    await write("saule", 2, { workspace: b, salt: "other" });
    commit(a);
    commit(b);
    push(a);
    push(b);
    expect(await faultsOf(text(b))).toEqual([expect.stringContaining("the host's line 2 stands here a second time")]);
  });

  test("without the attribute git's marks are named; what they stand between is lost to nobody", async () => {
    for (const workspace of [a, b]) {
      rmSync(join(workspace, ".gitattributes"));
    }
    await write("erlan", 2, { workspace: a });
    await write("saule", 3, { workspace: b });
    commit(a);
    commit(b);
    push(a);
    expect(() => git(b, "pull", "-q", "--no-rebase", "--no-edit")).toThrow();
    expect(await faultsOf(text(b))).toEqual(expect.arrayContaining([expect.stringContaining("git left its mark of a conflict")]));
    expect((await journalledHost(b, name)).runs.size).toBe(3);
  });

  test("whatever three clones do in whatever order, nothing is lost and nothing is a fault", async () => {
    const c = clone("c");
    const pens = [await penOf("erlan"), await penOf("saule")] as const;
    let state = 7;
    const next = (below: number): number => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return (state >>> 8) % below;
    };
    let number = 1;
    for (let round = 0; round < 40; round++) {
      const workspace = [a, b, c][next(3)] as string;
      const what = next(3);
      if (what < 2) {
        await write("", ++number, { workspace, pen: pens[next(2)] as Pen });
        commit(workspace);
      } else if (next(2) === 0) push(workspace);
      else git(workspace, "pull", "-q", "--no-rebase", "--no-edit");
    }
    for (const workspace of [a, b, c, a, b]) push(workspace);
    expect(text(a)).toBe(text(b));
    expect(await faultsOf(text(a))).toEqual([]);
    expect(
      linksOf(text(a))
        .map((link) => link.entry.number)
        .sort((x, y) => (x ?? 0) - (y ?? 0)),
    ).toEqual(Array.from({ length: number }, (_, i) => i + 1));
  }, 120_000);
});

test("a line that was cut off stays, and the next stands on a line of its own", async () => {
  await write("erlan", 1);
  appendFileSync(journalFile(folder, name), '{"previous":');
  await write("erlan", 2);
  expect(text().split("\n")[1]).toBe('{"previous":');
  expect(await faultsOf()).toEqual(["line 2: it is no entry"]);
});

test("armour that is not ssh-keygen's own is none", () => {
  expect(unarmoured("-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n")).toBe("AAAA");
  expect(unarmoured("-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\nx")).toBeUndefined();
});
