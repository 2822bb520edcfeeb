/** What those who keep the copies of others do with what clients and targets send: every name there is chosen by somebody else. */
import { closeSync, existsSync, openSync, readdirSync, utimesSync } from "node:fs";
import { Box } from "./backup-programs";

const repository = "srv/backup/files/repository";
let box: Box;
beforeEach(() => {
  box = new Box();
  box.program("backup-seal", "backup-target/seal.sh.hbs", { warnAt: 99 });
  box.program("backup-pull", "backup-target/pull.sh.hbs", { leastMegabytes: 1 });
  box.file("etc/qorgan/backup-target/clients", "files\t-\n");
  box.file("etc/qorgan/backup-target/pulled", "files\t-\thq\t10.0.0.1\t22\n");
});
afterEach(() => box.end());

const sealed = (): string[] =>
  box
    .read("chattr")
    .split("\n")
    .filter((line) => line.startsWith("+i "))
    .map((line) => line.slice(3));

/** Names that a reader of lines takes for paths of its own host, and others that no repository has. */
const evil = (victim: string): readonly string[] => [
  `data/x\n${victim}`,
  "keys/ blank\ttab",
  "snapshots/-rf",
  "index/$(id)",
  `index/${"a".repeat(64)}\nindex`,
];

describe("names that a client makes", () => {
  test("the target moves and seals nothing outside of the repository by them, and tells each", () => {
    const victim = box.file("secret", "of the host\n");
    const good = box.whole(repository, "data", "good");
    for (const name of evil(victim)) box.file(`${repository}/${name}`, "junk");
    expect(box.run("backup-seal")).toMatchObject({ code: 1 });
    expect(box.read("secret")).toBe("of the host\n");
    expect(sealed()).toEqual([good]);
    expect(readdirSync(box.path("srv/backup/files/quarantine")).every((name) => /^[0-9]+-[A-Za-z0-9._-]+$/.test(name))).toBe(true);
    expect(box.events().filter((one) => one.startsWith("backup-junk files: "))).toHaveLength(evil(victim).length);
    expect(box.run("backup-seal")).toMatchObject({ code: 0, stderr: "" });
  });

  test("a check of all tells them, and reads nothing else", () => {
    const victim = box.file("secret", "of the host\n");
    box.whole(repository, "data", "good");
    for (const name of evil(victim)) box.file(`${repository}/${name}`, "junk");
    expect(box.run("backup-seal", ["check"])).toMatchObject({ code: 1 });
    expect(JSON.parse(box.read("var/lib/qorgan/backup-target/files"))).toMatchObject({ files: 1, bad: evil(victim).length, ok: false });
  });

  test("the isolated host admits none of them", () => {
    const victim = box.file("secret", "of the host\n");
    box.file("target/files/repository/config", "c");
    const good = box.whole("target/files/repository", "data", "good");
    for (const name of evil(victim)) box.file(`target/files/repository/${name}`, "junk");
    expect(box.run("backup-pull")).toMatchObject({ code: 1 });
    expect(box.read("secret")).toBe("of the host\n");
    expect(JSON.parse(box.read("srv/backup/files/pulled"))).toMatchObject({ ok: true, new: 2, rejected: evil(victim).length });
    const store = box.path("srv/backup/files/store");
    expect(sealed().sort()).toEqual([`${store}/config`, `${store}/${good}`].sort());
    expect(readdirSync(`${store}/data`)).toHaveLength(1);
  });

  test("hundreds of them are not hundreds of alerts", () => {
    for (let i = 0; i < 300; i++) box.file(`${repository}/data/junk ${i}`, "junk");
    expect(box.run("backup-seal")).toMatchObject({ code: 1 });
    expect(box.events()).toHaveLength(11);
    expect(readdirSync(box.path("srv/backup/files/quarantine"))).toHaveLength(300);
  });
});

test("an event that would be too long for the log is clipped, and is JSON still", () => {
  box.program("tells", "backup-target/prune.sh.hbs", {});
  const text = box.read("usr/local/lib/qorgan/tells");
  const long = "\\\\u0001ә".repeat(900);
  box.file(
    "usr/local/lib/qorgan/tells",
    `${text.slice(0, text.indexOf("client="))}\ntell a "${long}" failed "$(printf 'one\\ntwo')${long}" "${long}"\n`,
    0o755,
  );
  expect(box.run("tells")).toMatchObject({ code: 0 });
  expect(Buffer.byteLength(box.read("events"))).toBeLessThan(8192);
  expect(box.events()[0]).toMatch(/^a .*: one two/);
});

describe("a file that is still being sent", () => {
  test("is neither sealed nor put aside while it is open, and is put aside after an hour", () => {
    const name = box.whole(repository, "data", "sent in two parts");
    const upload = openSync(box.path(repository, name), "a");
    try {
      expect(box.run("backup-seal")).toMatchObject({ code: 0, stderr: "" });
      expect([sealed(), existsSync(box.path(repository, name))]).toEqual([[], true]);
      utimesSync(box.path(repository, name), 0, 0);
      expect(box.run("backup-seal")).toMatchObject({ code: 1 });
      expect([sealed(), existsSync(box.path(repository, name))]).toEqual([[], false]);
    } finally {
      closeSync(upload);
    }
  });

  test("is not one that is only read, however old it is", () => {
    const name = box.whole(repository, "data", "read for hours", 300);
    const reading = openSync(box.path(repository, name), "r");
    try {
      expect(box.run("backup-seal")).toMatchObject({ code: 0, stderr: "" });
      expect([sealed(), existsSync(box.path(repository, name))]).toEqual([[name], true]);
    } finally {
      closeSync(reading);
    }
  });

  test("is sealed once it is closed and whole, and put aside if it is cut off", () => {
    const name = box.whole(repository, "data", "whole");
    const cut = box.whole(repository, "data", "cut off");
    box.file(`${repository}/${cut}`, "cut");
    expect(box.run("backup-seal")).toMatchObject({ code: 1 });
    expect(existsSync(box.path(repository, name))).toBe(true);
    expect(existsSync(box.path(repository, cut))).toBe(false);
    expect(box.events()).toEqual([`backup-junk files: a file that is not what its name says was put aside: ${cut}`]);
  });

  test("comes whole with the next pull, and is no alert until then", () => {
    box.file("target/files/repository/config", "c");
    const name = box.whole("target/files/repository", "data", "whole");
    box.file(`target/files/repository/${name}`, "who", 0o644, 0);
    expect(box.run("backup-pull")).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(box.read("srv/backup/files/pulled"))).toMatchObject({ ok: true, new: 1, rejected: 0 });
    box.file(`target/files/repository/${name}`, "who");
    expect(box.run("backup-pull")).toMatchObject({ code: 1 });
  });
});

test("copies that came at another time than they say push none out, and stay", () => {
  const day = 86_400_000;
  const iso = (at: number): string => new Date(at).toISOString();
  const copies: { id: string; time: string; tags: string[] }[] = [];
  const copy = (states: string, came: number): string => {
    const [, id = ""] = box.whole(repository, "snapshots", states, (Date.now() - came) / 60_000).split("/");
    copies.push({ id, time: states, tags: ["hr"] });
    return id;
  };
  const old = Date.now() - 20 * day;
  const good = copy(iso(old), old + 3_600_000);
  copy(iso(old + 1000), Date.now());
  copy(iso(old).replace("Z", "+05:00"), old);
  copy(iso(old + 2000), old - 2 * 3_600_000);
  box.file(`${repository}/config`, "c");
  box.file("etc/qorgan/backup-target/retention", "files\thr\t14\t9\t12\n");
  box.file("snapshots.json", JSON.stringify(copies));
  // It would let go of all that it sees, and what it is told to let go of is written down.
  box.file(
    "bin/restic",
    `#!/bin/sh
case "$*" in
  *snapshots*) cat "$BOX/snapshots.json" ;;
  *forget*--dry-run*) shift 3; ls "$1/snapshots" | jq -Rn '[{remove: [inputs | {id: .}]}]' ;;
  *forget*) shift 5; printf '%s\\n' "$@" >> "$BOX/forgotten" ;;
esac
`,
    0o755,
  );
  box.program("backup-prune", "backup-target/prune.sh.hbs", {});
  const looked = box.run("backup-prune", ["files", "look"], "password\n");
  expect([looked.stderr, JSON.parse(looked.stdout)]).toEqual([
    "",
    { client: "files", set: "hr", copies: 4, removed: 1, suspect: 3, look: true },
  ]);
  expect(box.read("forgotten")).toBe("");
  expect(box.run("backup-prune", ["files"], "password\n")).toMatchObject({ code: 0 });
  expect(box.read("forgotten")).toBe(`${good}\n`);
  expect(box.events().at(-1)).toMatch(/^backup-backdated hr of files: 3 copies/);
});

test("a pull that was cut off is finished by the next one, and what it brought is in every view from then on", () => {
  const store = "srv/backup/files/store";
  const here = box.whole(store, "data", "was moved");
  box.whole("target/files/repository", "data", "was moved");
  const away = box.whole("target/files/repository", "data", "was written down, and not moved");
  box.file("target/files/repository/config", "c");
  box.file(`srv/backup/files/in/data/ab/.${"a".repeat(64)}.Xy12Zz`, "half");
  box.file("srv/backup/files/pulls/1000.new", `${here}\n${away}\n../../evil\n`);
  expect(box.run("backup-pull")).toMatchObject({ code: 0, stderr: "" });
  const lists = readdirSync(box.path("srv/backup/files/pulls"));
  expect(lists).toHaveLength(2);
  expect(box.read("srv/backup/files/pulls/1000")).toBe(`${here}\n`);
  const now = lists.find((name) => name !== "1000") as string;
  expect(box.read(`srv/backup/files/pulls/${now}`).split("\n").sort()).toEqual(["", away, "config"].sort());
  // One that is under way is no list yet.
  box.file("srv/backup/files/pulls/2000.new", "snapshots/x\n");
  expect(box.run("backup-pull", ["view", "files", "1970-01-02", box.path("view")])).toMatchObject({ code: 0, stderr: "" });
  expect(box.read(`view/${here}`)).toBe("was moved");
  expect([existsSync(box.path("view", away)), existsSync(box.path("view/snapshots"))]).toEqual([false, false]);
});
