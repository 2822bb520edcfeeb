/** What a review shows: what happened since the last look, and what of it is unusual against the weeks before. Pure. */
import { createHash } from "node:crypto";
import type { Acknowledgement, Alert, LogRecord, ReviewKind, ReviewRecord, SummaryRow, Verdict } from "./shapes";

const day = 86_400_000;
/** Weeks before the last look that are taken for usual. */
export const usualDays = 28;

/** All that a collector told for a review. */
export interface Material {
  readonly alerts: readonly Alert[];
  readonly records: readonly LogRecord[];
  readonly summary: readonly SummaryRow[];
}

/** Something that somebody must answer for, with a reason. */
export interface Item {
  readonly id: string;
  readonly what: string;
  readonly person: string;
  readonly host: string;
  readonly at: string;
  readonly detail: readonly string[];
  /** What was said to it before, where that did not settle it. */
  readonly said?: { readonly who: string; readonly verdict: Verdict; readonly reason: string };
}

export interface PersonSeen {
  readonly person: string;
  readonly role: string;
  readonly events: number;
  readonly failed: number;
  readonly hosts: readonly string[];
  readonly sources: readonly string[];
  /** Module → events. */
  readonly modules: Readonly<Record<string, number>>;
}

export interface SystemSeen {
  readonly host: string;
  readonly branch: string;
  readonly events: number;
  readonly people: readonly string[];
}

export interface Review {
  readonly kind: ReviewKind;
  readonly since: number;
  readonly until: number;
  readonly lastLook?: { readonly time: string; readonly who: string };
  readonly events: number;
  readonly people: readonly PersonSeen[];
  readonly systems: readonly SystemSeen[];
  /** False: nothing was collected before the last look, so nothing can be called unusual. */
  readonly comparable: boolean;
  readonly open: readonly Item[];
}

export interface ReviewOptions {
  readonly kind: ReviewKind;
  readonly now: number;
  /** Time zone of a branch. */
  zoneOf(branch: string): string;
}

const isReview = (record: LogRecord): record is ReviewRecord => record.record === "review";
const isAck = (record: LogRecord): record is Acknowledgement => record.record === "ack";

/** When the review that is due now begins: where the last one of its kind ended. */
export function sinceOf(
  records: readonly LogRecord[],
  kind: ReviewKind,
  now: number,
): { readonly since: number; readonly last?: ReviewRecord } {
  const last = records
    .filter(isReview)
    .filter((one) => one.kind === kind)
    .at(-1);
  return last === undefined ? { since: now - (kind === "daily" ? 1 : 7) * day } : { since: Date.parse(last.until), last };
}

/** The last word on each thing. */
function saidOf(records: readonly LogRecord[]): ReadonlyMap<string, Acknowledgement> {
  return new Map(records.filter(isAck).flatMap((ack) => ack.ids.map((id) => [id, ack] as const)));
}

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].filter((value) => value !== "").sort();

const grouped = <Value>(values: readonly Value[], keyOf: (value: Value) => string): [string, Value[]][] => {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
};

const total = (rows: readonly SummaryRow[]): number => rows.reduce((sum, row) => sum + row.count, 0);

function peopleIn(rows: readonly SummaryRow[]): PersonSeen[] {
  return grouped(
    rows.filter((row) => row.person !== ""),
    (row) => row.person,
  ).map(([person, own]) => ({
    person,
    role: sorted(own.map((row) => row.role)).join(", "),
    events: total(own),
    failed: total(own.filter((row) => row.result === "failed")),
    hosts: sorted(own.map((row) => row.host)),
    sources: sorted(own.map((row) => row.source)),
    modules: Object.fromEntries(grouped(own, (row) => row.module).map(([module, some]) => [module, total(some)])),
  }));
}

const systemsIn = (rows: readonly SummaryRow[]): SystemSeen[] =>
  grouped(rows, (row) => row.host).map(([host, own]) => ({
    host,
    branch: own[0]?.branch ?? "",
    events: total(own),
    people: sorted(own.map((row) => row.person)),
  }));

/** The hour by the clock of the office in which the host stands; undefined: the row has none. */
function hourOf(row: SummaryRow, zoneOf: ReviewOptions["zoneOf"]): number | undefined {
  const at = Date.parse(`${row.at.slice(0, 10)}T${row.clock}:00:00Z`);
  if (row.clock === "" || Number.isNaN(at)) return undefined;
  const [hour] = new Intl.DateTimeFormat("en", { timeZone: zoneOf(row.branch), hour: "2-digit", hourCycle: "h23" })
    .formatToParts(at)
    .filter((part) => part.type === "hour");
  return Number(hour?.value);
}

/** What about a row can be seen for the first time. */
interface Trait {
  readonly key: string;
  readonly what: string;
}

function traitsOf(row: SummaryRow): Trait[] {
  return [
    { key: `module ${row.module}`, what: `first ${row.module} by ${row.person}` },
    ...(row.source === "" ? [] : [{ key: `source ${row.source}`, what: `${row.person} from an address not seen before: ${row.source}` }]),
    { key: `host ${row.host}`, what: `${row.person} on a host not seen before: ${row.host}` },
  ];
}

/** The hours of a day that are an hour or less from one that is known. */
const near = (hour: number, known: ReadonlySet<number>): boolean => [hour, (hour + 1) % 24, (hour + 23) % 24].some((one) => known.has(one));

const idOf = (...parts: readonly string[]): string => createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16);

const item = (person: string, key: string, what: string, row: SummaryRow): Item => ({
  // With the hour in which it was first seen: what is new once more after months is asked once more.
  id: idOf("new", person, key, row.at),
  what,
  person,
  host: row.host,
  at: `${row.at}:00:00Z`,
  detail: [`${row.module} ${row.action}`.trim(), ...(row.source === "" ? [] : [`from ${row.source}`])],
});

/** What one person did for the first time. Who is new altogether is one item, and not one for each thing. */
function newOf(person: string, rows: readonly SummaryRow[], before: readonly SummaryRow[], zoneOf: ReviewOptions["zoneOf"]): Item[] {
  const ordered = [...rows].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const [first] = ordered;
  if (first === undefined) return [];
  if (before.length === 0) return [item(person, "person", `${person} was not seen before`, first)];
  const known = new Set(before.flatMap((row) => traitsOf(row).map((trait) => trait.key)));
  const hours = new Set(before.flatMap((row) => hourOf(row, zoneOf) ?? []));
  const items: Item[] = [];
  for (const row of ordered) {
    for (const { key, what } of traitsOf(row)) {
      if (known.has(key)) continue;
      known.add(key);
      items.push(item(person, key, what, row));
    }
    const hour = hourOf(row, zoneOf);
    if (hour !== undefined && hours.size > 0 && !near(hour, hours)) {
      items.push(item(person, `hour ${hour}`, `${person} at an hour not seen before: ${String(hour).padStart(2, "0")}:00`, row));
      hours.add(hour);
    }
  }
  return items;
}

const ofAlert = ({ id, rule, person, host, time, evidence }: Alert): Item => ({ id, what: rule, person, host, at: time, detail: evidence });

/**
 * The daily check leaves open what nobody has said anything to; the weekly review also what was disputed. An alert stays open
 * however old it is.
 */
export function review({ alerts, records, summary }: Material, { kind, now, zoneOf }: ReviewOptions): Review {
  const { since, last } = sinceOf(records, kind, now);
  const hour = new Date(since).toISOString().slice(0, 13);
  const current = summary.filter((row) => row.at >= hour);
  const before = summary.filter((row) => row.at < hour);
  const usual = new Map(grouped(before, (row) => row.person));
  const unusual =
    before.length === 0
      ? []
      : grouped(
          current.filter((row) => row.person !== ""),
          (row) => row.person,
        ).flatMap(([person, rows]) => newOf(person, rows, usual.get(person) ?? [], zoneOf));
  const said = saidOf(records);
  const all = [...new Map([...alerts.map(ofAlert), ...unusual].map((one) => [one.id, one])).values()];
  const open = all.flatMap((one): Item[] => {
    const word = said.get(one.id);
    if (word === undefined) return [one];
    if (word.verdict === "settled" || kind === "daily") return [];
    return [{ ...one, said: { who: word.who, verdict: word.verdict, reason: word.reason } }];
  });
  return {
    kind,
    since,
    until: now,
    ...(last === undefined ? {} : { lastLook: { time: last.time, who: last.who } }),
    events: total(current),
    people: peopleIn(current),
    systems: systemsIn(current),
    comparable: before.length > 0,
    open,
  };
}
