/** Kinds of backups: each verdict, without a host; and what is brought home. */

import { age, copyFaults, storeFaults } from "../../src/cli/backup/status";
import { parseBackupIdentity } from "../../src/model/backup-identities";
import { type BackupCopiesObserved, backupRows, kind as copies } from "../../src/resources/backup-copies";
import { kind as key } from "../../src/resources/backup-key";
import { kind as repository } from "../../src/resources/backup-repository";
import { kind as store } from "../../src/resources/backup-store";
import { digestOf } from "../../src/resources/digest";
import type { HostFacts } from "../../src/resources/resource";
import { type RestoreTestsObserved, restoreTestRows, kind as tests } from "../../src/resources/restore-tests";

const facts: HostFacts = { os: "debian-12", virtualisation: "kvm", readOnlyMounts: [], kernel: "6.1" };
const summary = (verdict: { readonly is: string; readonly difference?: { readonly summary: string } }): string =>
  verdict.difference?.summary ?? verdict.is;

describe("backup-key", () => {
  const sealed = { folder: "/etc/qorgan/backup/t", ssh: true, recipients: ["age1x"], publicKey: "ssh-ed25519 AAAA" };
  const line = (...more: string[]) =>
    `${["t", "ssh-ed25519 AAAA", "yes", "abc", digestOf(["age1x"]), "600 root,600 root,"].map((one, i) => more[i] ?? one).join("\t")}\n`;
  const verdict = (output: string, desired = sealed) => summary(key.compare(desired, key.parse(output, []).get("t"), facts));

  test.each([
    [line(), "as-desired"],
    ["", "absent"],
    [line("t", ""), "absent"],
    [line("t", "ssh-ed25519 BBBB"), expect.stringMatching(/^its key is not the one that was brought home/)],
    [line("t", "ssh-ed25519 AAAA", "no"), "its password is missing"],
    [line("t", "ssh-ed25519 AAAA", "yes", "-"), "its password is not escrowed"],
    [line("t", "ssh-ed25519 AAAA", "yes", "abc", "other"), "its password is escrowed to others than the key custodians"],
    [
      line("t", "ssh-ed25519 AAAA", "yes", "abc", digestOf(["age1x"]), "644 root,600 root,"),
      expect.stringMatching(/^others may have read it: 644 root/),
    ],
  ])("%j", (output, said) => expect(verdict(output)).toEqual(said));

  test("what is born stays: nothing in the step writes over a key or a password that is there, and none stands in it", () => {
    const text = key.change({ kind: "backup-key", name: "t", desired: sealed, reasons: [] }, undefined, () => {
      throw new Error("nothing is staged");
    }).text;
    expect(text).toContain("if [ ! -s password ]");
    expect(text).toContain("if [ ! -s ssh-key ]");
    expect(text).not.toMatch(/AGE-SECRET|BEGIN OPENSSH/);
  });
});

test.each([
  ["", {}, "was not made yet"],
  ["t aa bb\n", {}, "as-desired"],
  ["t aa bb\n", { id: "aa", key: "bb" }, "as-desired"],
  ["t aa cc\n", { id: "aa", key: "bb" }, "it is not the repository that was brought home"],
])("backup-repository %j %j", (output, desired, said) => {
  expect(summary(repository.compare(desired, repository.parse(output, []).get("t"), facts))).toBe(said);
});

test.each([
  ["t\n", "as-desired"],
  ["t\n none hr\n none pay\n", "no copy yet: hr, pay"],
  ["t\n old hr\n none pay\n", "the newest copy is older than the policy allows: hr"],
  ["t\n seen hr 1700000000 5 \n", "as-desired"],
  ["", "nothing is known of its copies"],
])("backup-copies %j", (output, said) => {
  expect(summary(copies.compare({ sets: [] }, copies.parse(output, []).get("t"), facts))).toBe(said);
});

test.each([
  ["", "as-desired"],
  ["none hr\n", "never restored: hr"],
  ["failed hr\nold pay\n", "the last restore test failed: hr"],
  ["old pay\n", "not restored for more than 37 days: pay"],
  ["seen hr 1700000000 5.2 1800 yes\n", "as-desired"],
])("restore-tests %j", (output, said) => {
  expect(summary(tests.compare({ sets: [], days: 37 }, tests.parse(output, []).get("all"), facts))).toBe(said);
});

describe("evidence", () => {
  test("a row for every set and target, also where there is no copy", () => {
    const observed = copies
      .parse("t\n seen hr 1700000000 512 1700086400\n seen crm 1700000060 7 \n none pay\n", [])
      .get("t") as BackupCopiesObserved;
    const desired = { sets: ["hr", "crm", "pay"].map((name) => ({ name, minutes: 60 })) };
    expect(backupRows(new Map([["t", { desired, observed }]]))).toEqual([
      { set: "hr", target: "t", "last-good": "2023-11-14T22:13:20.000Z", size: 512, verified: "2023-11-15T22:13:20.000Z" },
      { set: "crm", target: "t", "last-good": "2023-11-14T22:14:20.000Z", size: 7, verified: null },
      { set: "pay", target: "t", "last-good": null, size: null, verified: null },
    ]);
  });

  test("a row for every set's last restore test, also where there was none", () => {
    const observed = tests.parse("seen hr 1700000000 5.2 1800 yes\nseen crm 1700000000 9 1800 no\nfailed crm\n", []).get("all");
    expect(restoreTestRows({ sets: ["hr", "crm", "pay"], days: 37 }, observed as RestoreTestsObserved)).toEqual([
      { at: "2023-11-14T22:13:20.000Z", set: "hr", seconds: 5.2, limit: 1800, result: "passed" },
      { at: "2023-11-14T22:13:20.000Z", set: "crm", seconds: 9, limit: 1800, result: "failed" },
      { at: null, set: "pay", seconds: null, limit: null, result: "never" },
    ]);
  });
});

describe("backup-store", () => {
  const verdict = (output: string, more: { key?: string; pulled?: string } = { key: "kk" }) =>
    summary(store.compare({ repository: "/srv/backup/c/repository", minutes: 60, ...more }, store.parse(output, []).get("c"), facts));

  test.each([
    ["c encrypted yes no 0 kk \n", "as-desired"],
    ["c none no no 0 \n", "the repository is gone"],
    ["c plain yes no 0 kk \n", "it is not encrypted: this is no repository of its client's"],
    ["c encrypted yes no 0 kk zz \n", "keys that nobody knows: zz"],
    ["c encrypted yes no 0 \n", "its key is gone"],
    ["c encrypted yes no 2 kk \n", "2 files were put aside that are not what they say"],
    ["c encrypted no no 0 kk \n", "it is not sealed"],
    ["c encrypted yes yes 0 kk \n", "no copy came for more than 60 minutes"],
  ])("%j", (output, said) => expect(verdict(output)).toBe(said));

  test("an isolated host's is as old as its last good pull, and one that nothing is known of is not judged", () => {
    expect(verdict("c encrypted yes yes 0 kk \n", { key: "kk", pulled: "/x" })).toBe("nothing was pulled well for more than 60 minutes");
    expect(verdict("c none no yes 0 \n", {})).toBe("as-desired");
    expect(verdict("c none no yes 0 \n", { key: "kk", pulled: "/x" })).toBe("nothing was pulled yet");
    expect(verdict("c awaited no no 0 \n", { key: "kk", pulled: "/x" })).toBe("as-desired");
  });
});

describe("status", () => {
  const fine = {
    set: "hr",
    copy: "t",
    everyMinutes: 1440,
    limitSeconds: 1800,
    now: 1_000_000,
    there: true,
    foreseenSeconds: 900,
    last: { at: 999_000, began: 999_000, bytes: 1, files: 1, snapshot: "a" },
    verified: { at: 999_000, ok: true },
    test: { at: 999_000, ok: true, seconds: 5, projectedSeconds: 900, why: "" },
  };
  test.each([
    [{}, []],
    [{ last: null, test: null }, ["no copy yet", "never restored"]],
    [{ last: { ...fine.last, began: 1_000_000 - 27 * 3600 - 1 } }, ["too old"]],
    [{ verified: { at: 1, ok: false } }, ["damaged when it was last read back"]],
    [{ there: false }, ["what is to be copied is not there"]],
    [{ foreseenSeconds: 901 }, ["restoring it takes more than half of the time that the policy gives"]],
    [{ test: { ...fine.test, ok: false, why: "no room" } }, ["the last restore test failed: no room"]],
  ])("%j", (change, faults) => expect(copyFaults({ ...fine, ...change })).toEqual(faults));

  test("what another host keeps", () => {
    const kept = { client: "c", newest: 5, bytes: 1, now: 9, quarantined: 0, checked: null };
    expect(storeFaults(kept)).toEqual([]);
    expect(
      storeFaults({ ...kept, newest: 0, quarantined: 1, pulled: { at: 1, ok: false, why: "cut" }, checked: { at: 1, ok: false } }),
    ).toEqual([
      "nothing is kept yet",
      "1 file put aside that are not what they say",
      "the last pull failed: cut",
      "damaged when it was last checked",
    ]);
  });

  test.each([
    [0, "0 s"],
    [119, "119 s"],
    [120, "2 min"],
    [7200, "2 h"],
    [172_800, "2 d"],
  ])("an age of %d seconds is %s", (seconds, text) => expect(age(seconds)).toBe(text));
});

describe("what was brought home decides who gets in, so nothing but keys and ids is taken", () => {
  const good = { hostKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHHIhdXdoXsr974dgJdPqqMax+khrETCmNnNNfUFC7f3", keys: {}, repositories: {} };
  test("a good one", () => expect(parseBackupIdentity(JSON.stringify(good))).toEqual(good));
  test.each([
    ["{", "it is not JSON"],
    ["[]", "it has no keys and repositories"],
    [JSON.stringify({ ...good, hostKey: 'command="sh" ssh-ed25519 AAAA' }), "its hostKey is no public key"],
    [JSON.stringify({ ...good, keys: { "hq-backup-1": "ssh-ed25519 AAAA\nssh-ed25519 BBBB" } }), "one of its keys is no public key"],
    [JSON.stringify({ ...good, keys: { "../x": good.hostKey } }), "one of its names is no host's"],
    [JSON.stringify({ ...good, former: [{ copy: "t", id: "x", key: "y" }] }), "one of its former repositories has no copy, id and key"],
    [JSON.stringify({ ...good, repositories: { t: { id: "../etc", key: "x" } } }), "one of its repositories has no id and key"],
  ])("%j", (text, why) => expect(parseBackupIdentity(text)).toBe(why));
});
