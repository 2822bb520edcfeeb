/** Evidence as CSV, and two exports compared. */
import { changesBetween, incomparable } from "../../src/audit/compare";
import { csvFiles, csvLine } from "../../src/audit/csv";
import type { Evidence, HostEvidence, KnownHost } from "../../src/audit/evidence";
import { sampleEvidence } from "./evidence-sample";

/** Reads RFC 4180. */
function parsed(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let row: string[] = [];
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === ",") continue;
    rows.push(row);
    row = [];
    if (cell.lastIndex === text.length) return rows;
  }
  throw new Error(`no CSV: ${text.slice(0, 200)}`);
}

const evidence = sampleEvidence(60, 40);
const files = new Map(csvFiles(evidence).map(({ path, lines }) => [path, parsed([...lines].join(""))]));
const rows = (path: string): string[][] => files.get(path) ?? [];
const known = evidence.hosts.filter((host): host is KnownHost => host.known);

describe("CSV", () => {
  it("has a file for each part and for each table of a control's", () => {
    expect([...files.keys()]).toEqual(
      "backups controls differences hosts in-force journal-faults journal-remarks people restore-tests runs systems waivers"
        .split(" ")
        .map((name) => `csv/${name}.csv`),
    );
    for (const all of files.values()) for (const row of all) expect(row).toHaveLength(all[0]?.length ?? 0);
  });

  it("tells the whole of it", () => {
    expect(rows("csv/hosts.csv")).toHaveLength(61);
    expect(rows("csv/in-force.csv")).toHaveLength(1 + known.reduce((sum, host) => sum + host.resources.length, 0));
    const different = known.flatMap((host) => host.resources.filter((one) => one.standing !== "in-force"));
    expect(rows("csv/differences.csv")).toHaveLength(1 + different.length);
    expect(rows("csv/people.csv")).toHaveLength(1 + evidence.people.length);
    expect(rows("csv/systems.csv")[1]).toContain("Кадры 0");
    expect(rows("csv/restore-tests.csv")[0]).toEqual(["host", "control", "at", "set", "seconds", "limit", "result"]);
    expect(rows("csv/hosts.csv").find((row) => row[9] === "no")?.[13]).toContain("no answer");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", '=HYPERLINK("http://x","y")'])(
    "%j does nothing in a spreadsheet",
    (cell) => {
      const [[out = ""] = []] = parsed(csvLine([cell]));
      expect(out).toBe(`'${cell}`);
    },
  );

  it.each(["a,b", 'a "b"', "two\nlines", " blank", "", "mode 0666, should be 0644"])("%j comes back as it was", (cell) => {
    expect(parsed(csvLine(["x", cell, "y"]))).toEqual([["x", cell, "y"]]);
  });

  it("refuses a table whose id is no name of a file of its own", () => {
    const bad = (id: string): Evidence => ({
      ...evidence,
      hosts: [{ ...(known[0] as KnownHost), tables: [{ control: "c", id, columns: [], rows: [] }] }],
    });
    for (const id of ["../x", "hosts", "A", ""]) expect(() => csvFiles(bad(id))).toThrow(/control c/);
  });
});

describe("two exports", () => {
  const withHost = (i: number, change: (host: KnownHost) => HostEvidence): Evidence => ({
    ...evidence,
    id: "other",
    exported: { at: "2026-12-01T00:00:00.000Z", by: "timur", version: "9" },
    basis: { is: "observed", at: "2026-12-01T00:00:00.000Z" },
    hosts: evidence.hosts.map((host, at) => (at === i ? change(host as KnownHost) : { ...host, at: "2026-12-01T00:00:00.000Z" })),
  });

  it("that tell the same differ in nothing, whenever they were made", () => {
    expect(
      changesBetween(
        evidence,
        withHost(0, (host) => host),
      ),
    ).toEqual([]);
  });

  it("name a resource that changed, and nothing else", () => {
    const after = withHost(2, (host) => ({
      ...host,
      resources: host.resources.map((one, i) =>
        i === 8 ? { ...one, standing: "different" as const, because: "mode 0666, should be 0644", drift: true as const } : one,
      ),
    }));
    const { name, resources } = known[2] as KnownHost;
    expect(changesBetween(evidence, after)).toEqual([
      { area: "resource", host: name, name: resources[8]?.key, was: "in-force", is: "different (drift): mode 0666, should be 0644" },
    ]);
    expect(changesBetween(after, evidence)).toMatchObject([{ was: expect.stringContaining("different") as string, is: "in-force" }]);
  });

  it("name what was added and what went: resources, rows, hosts", () => {
    const fewer = withHost(0, (host) => ({ ...host, resources: host.resources.slice(1), tables: host.tables.slice(1) }));
    const [first] = known;
    expect(changesBetween(evidence, fewer)).toEqual([
      { area: "resource", host: first?.name, name: first?.resources[0]?.key, was: "in-force" },
      { area: "table", host: first?.name, name: "backups", was: expect.stringContaining("set hr-files") as string },
    ]);
    expect(changesBetween(fewer, evidence).map(({ area, was }) => [area, was])).toEqual([
      ["resource", undefined],
      ["table", undefined],
    ]);
    const without = { ...evidence, hosts: evidence.hosts.slice(1) };
    expect(changesBetween(evidence, without)).toEqual([{ area: "host", host: first?.name, name: first?.name, was: "it answered" }]);
  });

  it("say that a host fell silent, and not that all of it is gone", () => {
    const silent = withHost(1, ({ resources: _, tables: __, virtualisation: ___, hostKey: ____, at: _____, ...frame }) => ({
      ...frame,
      known: false,
      because: "no answer",
    }));
    const name = known[1]?.name;
    expect(changesBetween(evidence, silent)).toEqual([
      { area: "host", host: name, name, was: "it answered", is: "it was silent: no answer" },
    ]);
  });

  it("name people, waivers, systems, controls, runs, journals and the model", () => {
    const after: Evidence = {
      ...evidence,
      model: { ...evidence.model, commit: "ef".repeat(20) },
      controls: evidence.controls.slice(1),
      people: evidence.people.map((one, i) => (i === 0 ? { ...one, roles: [] } : one)),
      waivers: [],
      systems: evidence.systems.map((one, i) => (i === 1 ? { ...one, owner: "person7" } : one)),
      runs: [...evidence.runs, { ...(evidence.runs[0] as Evidence["runs"][number]), run: "new" }],
      journalFaults: [],
    };
    expect(
      changesBetween(evidence, after).map(({ area, name, was, is }) => [
        area,
        name,
        was === undefined ? "+" : is === undefined ? "-" : "~",
      ]),
    ).toEqual([
      ["model", "model commit", "~"],
      ["control", "base", "-"],
      ["person", "person0 roles", "~"],
      ["system", "system1 owner", "~"],
      ["waiver", "old-printer", "-"],
      ["run", "new", "+"],
      ["journal", expect.stringContaining("known to the host"), "-"],
    ]);
  });

  it("that do not mean the same people or branches are not compared", () => {
    expect(incomparable(evidence, evidence)).toBeUndefined();
    expect(incomparable(evidence, { ...evidence, pseudonymised: true })).toContain("pseudonymised");
    expect(
      incomparable({ ...evidence, pseudonymised: true, pseudonymKey: "a" }, { ...evidence, pseudonymised: true, pseudonymKey: "b" }),
    ).toContain("different keys");
    expect(incomparable(evidence, { ...evidence, scope: ["almaty"] })).toContain("different branches");
    const then = (day: string): Evidence => ({ ...evidence, basis: { is: "journal", day } });
    expect(incomparable(evidence, then("2026-11-20"))).toContain("what the journal says of a day");
    expect(incomparable(then("2026-11-19"), then("2026-11-20"))).toBeUndefined();
  });
});
