/** What the journal says was in force at the end of a day. */

import { inForceAt, isDay } from "../../src/audit/as-of";
import type { JournalEntry } from "../../src/audit/journal";
import { rolledBackCode } from "../../src/engine/run-words";
import { dayIn, endOfDay } from "../../src/model/day";

type Change = JournalEntry["changes"][number];
const change = (key: string, action = "change", guarded = false): Change => ({ key, action, summary: "", rules: ["base/x"], guarded });
const entry = (day: number, changes: readonly Change[], more: Partial<JournalEntry> = {}): JournalEntry => ({
  previous: "",
  at: `2026-11-${day}T10:00:00.000Z`,
  host: "h",
  operator: "nurlan",
  run: `run-${day}`,
  ended: "completed",
  configuration: "",
  plan: "",
  manifest: "",
  changes,
  problems: [],
  ...more,
});
const end = endOfDay("2026-11-27", "Asia/Almaty");
const told = (entries: readonly JournalEntry[], until = end, generations: readonly number[] = []) =>
  inForceAt(
    entries.map((one, i) => ({ entry: one, generation: generations[i] ?? 0 })),
    until,
  );
const standings = (entries: readonly JournalEntry[], until = end): Record<string, string> =>
  Object.fromEntries((told(entries, until)?.resources ?? []).map(({ key, standing }) => [key, standing]));

it("the day ends by the organisation's clock, also where that is put back", () => {
  expect(end).toBe("2026-11-27T19:00:00.000Z");
  expect(endOfDay("2026-10-24", "Europe/Berlin")).toBe("2026-10-24T22:00:00.000Z");
  expect(endOfDay("2026-10-25", "Europe/Berlin")).toBe("2026-10-25T23:00:00.000Z");
  expect(endOfDay("2026-03-29", "Europe/Berlin")).toBe("2026-03-29T22:00:00.000Z");
  expect(endOfDay("2026-12-31", "UTC")).toBe("2027-01-01T00:00:00.000Z");
  expect(dayIn(Date.parse("2026-11-27T20:00:00Z"), "Asia/Almaty")).toBe("2026-11-28");
});

it.each([
  ["2026-11-27", true],
  ["2026-02-30", false],
  ["2026-1-1", false],
  ["yesterday", false],
])("%s is a day: %s", (text, is) => expect(isDay(text)).toBe(is));

it("what was added, changed or already so is in force; what was removed is not told", () => {
  const entries = [
    entry(20, [change("file:a", "add"), change("file:b"), change("file:c", "adopt"), change("service:d", "restart")]),
    entry(21, [change("file:a", "remove")]),
  ];
  expect(told(entries, end)).toEqual({
    at: "2026-11-21T10:00:00.000Z",
    resources: ["file:b", "file:c", "service:d"].map((key) => ({ key, rules: ["base/x"], standing: "in-force" })),
  });
  expect(standings(entries, endOfDay("2026-11-20", "Asia/Almaty"))).toHaveProperty(["file:a"], "in-force");
});

it("nothing before the day is nothing known, and a certificate is no run", () => {
  expect(told([entry(28, [change("file:a")])], end)).toBeUndefined();
  expect(told([entry(20, [], { ended: "signed" })], end)).toBeUndefined();
  expect(told([], end)).toBeUndefined();
});

it("the host put back the guarded part of a run, and the rest of it stayed", () => {
  const entries = [
    entry(20, [change("file:a")]),
    entry(21, [change("file:a", "remove", true), change("file:b", "add", true), change("file:c")], { ended: rolledBackCode }),
  ];
  expect(standings(entries)).toEqual({ "file:a": "in-force", "file:c": "in-force" });
});

it.each(["stopped", "failed", "connection-lost"])("how far a run came that ended as %s is unknown", (ended) => {
  const entries = [entry(20, [change("file:a")]), entry(21, [change("file:a"), change("file:b", "remove")], { ended, run: null })];
  expect(standings(entries)).toEqual({ "file:a": "unknown", "file:b": "unknown" });
  expect(told(entries, end)?.resources[0]?.because).toContain(ended);
  expect(standings([...entries, entry(22, [change("file:a")])])).toMatchObject({ "file:a": "in-force" });
});

it("what a rollback put back is unknown, with the rules that it had", () => {
  const back = entry(21, [{ ...change("file:a", "put-back"), rules: [] }], { undoes: "run-20" });
  expect(told([entry(20, [change("file:a")]), back], end)?.resources).toEqual([
    { key: "file:a", rules: ["base/x"], standing: "unknown", because: "run run-21 put back what run run-20 had changed" },
  ]);
});

describe("where git put the lines of two operators into one file, the host's count decides", () => {
  const at = (number: number): Partial<JournalEntry> => ({ number, line: String(number).repeat(64) });
  const removed = entry(22, [change("file:a", "remove")], at(3));
  it("which run was the last", () => {
    expect(standings([removed, entry(21, [change("file:a")], at(2)), entry(20, [change("file:a")], at(1))])).toEqual({});
    expect(told([removed, entry(21, [change("file:b")], at(2))])?.at).toBe(removed.at);
  });

  it("also after the host's journal was made anew", () => {
    const anew = entry(23, [change("file:a")], at(1));
    expect(told([anew, removed], end, [1, 0])?.resources).toMatchObject([{ key: "file:a", standing: "in-force" }]);
  });

  it("and where a later entry gives the number, or none does, it is that or the time", () => {
    const lost = entry(20, [change("file:a")], { ended: "run-lost", run: "lost" });
    const next = entry(24, [change("file:b")], { ...at(4), earlier: [{ run: "lost", operator: "x", number: 2, line: "" }] });
    expect(standings([removed, lost, next])).toEqual({ "file:b": "in-force" });
    const never = entry(23, [change("file:a")], { ended: "connection-lost", run: null });
    expect(standings([never, removed])).toEqual({ "file:a": "unknown" });
  });
});
