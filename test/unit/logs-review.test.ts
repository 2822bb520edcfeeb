import { type Material, review } from "../../src/logs/review";
import type { Alert, LogRecord, SummaryRow } from "../../src/logs/shapes";

const now = Date.parse("2026-11-25T06:00:00Z");
const zoneOf = (branch: string): string => (branch === "hq" ? "Europe/Moscow" : "Asia/Almaty");
const row = (at: string, more: Partial<SummaryRow> = {}): SummaryRow => ({
  day: at.slice(0, 10),
  at,
  clock: at.slice(11),
  host: "almaty-files-1",
  branch: "almaty",
  person: "aigerim",
  role: "hr",
  module: "qorgan-read",
  action: "opened-file",
  source: "10.78.20.21",
  result: "success",
  count: 3,
  ...more,
});
/** Weeks in which she read from her office in the morning. */
const usual = ["2026-11-02T05", "2026-11-03T05", "2026-11-17T05"].map((at) => row(at));
const alert: Alert = {
  id: "aaaaaaaaaaaaaaaa",
  time: "2026-11-24T20:00:00Z",
  rule: "many-files",
  person: "aigerim",
  host: "almaty-files-1",
  branch: "almaty",
  evidence: ["500 different files"],
  count: "500",
};
const ack = (id: string, verdict: "settled" | "disputed"): LogRecord => ({
  record: "ack",
  time: "2026-11-25T05:00:00Z",
  who: "saule-adm",
  ids: [id],
  verdict,
  reason: "known",
});
const look = (kind: "daily" | "weekly", until: string): LogRecord => ({
  record: "review",
  time: until,
  who: "saule-adm",
  kind,
  since: "2026-11-01T00:00:00Z",
  until,
  events: 1,
  items: 0,
});
const of = (given: Partial<Material>, kind: "daily" | "weekly" = "daily") =>
  review({ alerts: [], records: [], summary: [], ...given }, { kind, now, zoneOf });
const open = (given: Partial<Material>, kind: "daily" | "weekly" = "daily"): string[] => of(given, kind).open.map((one) => one.what);

describe("a review", () => {
  test("begins where the last of its kind ended, or a day or a week ago", () => {
    expect(of({}).since).toBe(now - 86_400_000);
    expect(of({}, "weekly").since).toBe(now - 7 * 86_400_000);
    const records = [look("daily", "2026-11-24T12:00:00Z"), look("weekly", "2026-11-20T12:00:00Z")];
    expect(of({ records })).toMatchObject({ since: Date.parse("2026-11-24T12:00:00Z"), lastLook: { who: "saule-adm" } });
    expect(of({ records }, "weekly").since).toBe(Date.parse("2026-11-20T12:00:00Z"));
  });

  test("counts by person and by system what came since", () => {
    const summary = [
      ...usual,
      row("2026-11-25T05"),
      row("2026-11-25T05", { result: "failed", module: "login", source: "10.78.20.9" }),
      row("2026-11-25T05", { person: "", module: "cron" }),
    ];
    expect(of({ summary })).toMatchObject({
      events: 9,
      people: [
        {
          person: "aigerim",
          role: "hr",
          events: 6,
          failed: 3,
          hosts: ["almaty-files-1"],
          sources: ["10.78.20.21", "10.78.20.9"],
          modules: { login: 3, "qorgan-read": 3 },
        },
      ],
      systems: [{ host: "almaty-files-1", events: 9, people: ["aigerim"] }],
      comparable: true,
    });
  });

  test("what was so in the weeks before is no item", () => {
    expect(open({ summary: [...usual, row("2026-11-25T05"), row("2026-11-25T04")] })).toEqual([]);
  });

  test.each<[string, Partial<SummaryRow>, string[]]>([
    ["a first export", { module: "qorgan-export" }, ["first qorgan-export by aigerim"]],
    ["a new address", { source: "10.78.20.99" }, ["aigerim from an address not seen before: 10.78.20.99"]],
    ["a new host", { host: "almaty-files-2" }, ["aigerim on a host not seen before: almaty-files-2"]],
    ["a new hour, by the clock of the office", { clock: "20" }, ["aigerim at an hour not seen before: 01:00"]],
    ["the hour beside a known one", { clock: "06" }, []],
    [
      "the same hour by another office's clock is another hour",
      { branch: "hq", clock: "05" },
      ["aigerim at an hour not seen before: 08:00"],
    ],
    ["somebody new is one item", { person: "mallory", source: "1.2.3.4", clock: "20", module: "login" }, ["mallory was not seen before"]],
    ["what nobody did is none", { person: "", module: "kernel" }, []],
  ])("%s", (_what, more, items) => {
    expect(open({ summary: [...usual, row("2026-11-25T05", more)] })).toEqual(items);
  });

  test("without weeks before nothing is called unusual, and that is said", () => {
    expect(of({ summary: [row("2026-11-25T05", { module: "qorgan-export" })] })).toMatchObject({ comparable: false, open: [] });
  });

  test("an item has the same id at the next look, and another when it is new once more after months", () => {
    const ids = (at: string): string[] => of({ summary: [...usual, row(at, { module: "qorgan-export" })] }).open.map((one) => one.id);
    expect(ids("2026-11-25T05")).toEqual(ids("2026-11-25T05"));
    expect(ids("2026-11-25T05")).not.toEqual(ids("2026-11-25T04"));
    expect(ids("2026-11-25T05")[0]).toMatch(/^[0-9a-f]{16}$/);
  });

  test("an alert stays open until somebody says something, however old it is; what is disputed is asked again by the week", () => {
    const old = { ...alert, time: "2026-01-01T00:00:00Z" };
    expect(open({ alerts: [old, old] })).toEqual(["many-files"]);
    expect(open({ alerts: [alert], records: [ack(alert.id, "settled")] })).toEqual([]);
    expect(open({ alerts: [alert], records: [ack(alert.id, "disputed")] })).toEqual([]);
    expect(of({ alerts: [alert], records: [ack(alert.id, "disputed")] }, "weekly").open).toMatchObject([
      { id: alert.id, said: { who: "saule-adm", verdict: "disputed", reason: "known" } },
    ]);
    expect(open({ alerts: [alert], records: [ack(alert.id, "disputed"), ack(alert.id, "settled")] }, "weekly")).toEqual([]);
  });
});
