/** What opens the copies: no escrow is ever lost, whatever a host says and wherever a rotation was cut off. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Door } from "../../src/engine/way-in";
import { bringBackupsHome, escrowsOf, keepFormerEscrow } from "../../src/escrow/backups";
import { ok } from "../../src/result";

const key = "2".repeat(64);
let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "qorgan-backup-escrow-"));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const wanted = { keys: [{ name: "hq", folder: "/etc/qorgan/backup/hq", ssh: true, password: true }], repositories: ["hq"], hostKey: false };

/** A host that answers with these lines. */
const bring = (...lines: string[]) => {
  const door = { look: async () => ok({ exitCode: 0, stdout: lines.map((line) => `${line}\n`).join(""), stderr: "" }) };
  return bringBackupsHome(workspace, "files", wanted, door as unknown as Door);
};
const escrow = (text: string, name = "hq"): string => `escrow\t${name}\t${Buffer.from(text).toString("base64")}`;
/** What each escrow holds, by its name without the digest. */
const kept = (): readonly string[] =>
  readdirSync(join(workspace, "escrow/files"))
    .map((file) => readFileSync(join(workspace, "escrow/files", file), "utf8"))
    .sort();

test("another escrow does not replace the one that older copies are opened by", async () => {
  await bring(escrow("first"));
  await bring(escrow("first"));
  expect(kept()).toEqual(["first"]);
  await bring(escrow("second"));
  await bring(escrow("third"));
  expect(kept()).toEqual(["first", "second", "third"]);
  expect(readFileSync(join(workspace, "escrow/files/backup.hq.age"), "utf8")).toBe("third");
  expect(await escrowsOf(workspace, "files", "hq")).toHaveLength(3);
});

test("a rotation keeps it once, under the name of its key", async () => {
  await bring(escrow("first"));
  expect((await keepFormerEscrow(workspace, "files", "hq", key)).map(String)).toEqual(["first"]);
  await bring(escrow("second"));
  expect(readdirSync(join(workspace, "escrow/files")).sort()).toEqual([`backup.hq.${key.slice(0, 16)}.age`, "backup.hq.age"].sort());
});

test("a rotation that was cut off, and whose host has a new password by now, does not take that for the old one", async () => {
  await bring(escrow("old"));
  await keepFormerEscrow(workspace, "files", "hq", key);
  await bring(escrow("new"));
  expect((await keepFormerEscrow(workspace, "files", "hq", key)).map(String)).toEqual(["old", "new"]);
  expect(readFileSync(join(workspace, `escrow/files/backup.hq.${key.slice(0, 16)}.age`), "utf8")).toBe("old");
  expect(await keepFormerEscrow(workspace, "files", "other", key)).toEqual([]);
});

test("a host answers for its own copies only", async () => {
  mkdirSync(join(workspace, "escrow/other"), { recursive: true });
  writeFileSync(join(workspace, "escrow/other/backup.hq.age"), "of another host");
  await bring(escrow("mine"), escrow("evil", "x/../../other/backup.hq"), escrow("evil", "unasked"), "other\thq\tevil");
  expect(readFileSync(join(workspace, "escrow/other/backup.hq.age"), "utf8")).toBe("of another host");
  expect(kept()).toEqual(["mine"]);
});
