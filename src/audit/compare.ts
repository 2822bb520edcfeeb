/** What changed between two exports. Pure. */
import { canonical } from "../resources/digest";
import type { Evidence, HostEvidence, KnownHost, ResourceEvidence } from "./evidence";

/** One thing that is not the same. `was`, `is`: in words; absent: it was not there. */
export interface EvidenceChange {
  readonly area:
    | "model"
    | "organisation"
    | "control"
    | "branch"
    | "host"
    | "resource"
    | "table"
    | "person"
    | "system"
    | "waiver"
    | "run"
    | "journal";
  readonly host?: string;
  /** Key, account, name of what it is about. */
  readonly name: string;
  readonly was?: string;
  readonly is?: string;
}

type Named = Readonly<Record<string, unknown>>;
type Change = Omit<EvidenceChange, "area">;

const show = (value: unknown): string => (typeof value === "string" ? value : canonical(value));

/** Entries of two lists by their names: which were added or went, and which property of one is another. */
function between<Entry extends object>(before: readonly Entry[], after: readonly Entry[], nameOf: (entry: Entry) => string): Change[] {
  const [old, now] = [before, after].map((list) => new Map(list.map((entry) => [nameOf(entry), entry] as const))) as [
    Map<string, Entry>,
    Map<string, Entry>,
  ];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was === undefined) return [{ name, is: is === undefined ? "" : show(is) }];
    return is === undefined ? [{ name, was: show(was) }] : properties(name, was as Named, is as Named);
  });
}

function properties(name: string, was: Named, is: Named, without: readonly string[] = []): Change[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((one) => !without.includes(one))
    .sort()
    .flatMap((one) => {
      const [before, after] = [was[one], is[one]];
      if (before === after || (before !== undefined && after !== undefined && canonical(before) === canonical(after))) return [];
      return [
        {
          name: `${name} ${one}`,
          ...(before === undefined ? {} : { was: show(before) }),
          ...(after === undefined ? {} : { is: show(after) }),
        },
      ];
    });
}

const inWords = ({ standing, because, drift, waiver }: ResourceEvidence): string =>
  [`${standing}${drift ? " (drift)" : ""}${waiver ? ` by ${waiver}` : ""}`, because].filter(Boolean).join(": ");

function resourceChanges(before: KnownHost, after: KnownHost): EvidenceChange[] {
  const old = new Map(before.resources.map((one) => [one.key, one] as const));
  const changes: EvidenceChange[] = [];
  const put = (name: string, was?: ResourceEvidence, is?: ResourceEvidence): void =>
    void changes.push({
      area: "resource",
      host: after.name,
      name,
      ...(was ? { was: inWords(was) } : {}),
      ...(is ? { is: inWords(is) } : {}),
    });
  for (const now of after.resources) {
    const was = old.get(now.key);
    old.delete(now.key);
    if (was === undefined) put(now.key, undefined, now);
    else if (inWords(was) !== inWords(now)) put(now.key, was, now);
    else if (was.rules.join() !== now.rules.join())
      changes.push({ area: "resource", host: after.name, name: `${now.key} rules`, was: was.rules.join(" "), is: now.rules.join(" ") });
  }
  for (const was of old.values()) put(was.key, was);
  return changes.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const rowsOf = (host: KnownHost): { readonly table: string; readonly row: string }[] =>
  host.tables.flatMap((table) =>
    table.rows.map((row) => ({ table: table.id, row: table.columns.map((column, i) => `${column} ${row[i] ?? ""}`).join(", ") })),
  );

function tableChanges(before: KnownHost, after: KnownHost): EvidenceChange[] {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const id = ({ table, row }: { readonly table: string; readonly row: string }): string => `${table}\n${row}`;
  const [had, has] = [new Set(old.map(id)), new Set(now.map(id))];
  return [
    ...old
      .filter((one) => !has.has(id(one)))
      .map(({ table, row }): EvidenceChange => ({ area: "table", host: after.name, name: table, was: row })),
    ...now
      .filter((one) => !had.has(id(one)))
      .map(({ table, row }): EvidenceChange => ({ area: "table", host: after.name, name: table, is: row })),
  ];
}

const toldElsewhere = ["resources", "tables", "at", "known", "because"];

function hostChanges(before: HostEvidence | undefined, after: HostEvidence | undefined): EvidenceChange[] {
  const name = (after ?? before)?.name ?? "";
  const state = (host: HostEvidence): string => (host.known ? "it answered" : `it was silent: ${host.because}`);
  if (before === undefined || after === undefined) {
    return [{ area: "host", host: name, name, ...(before ? { was: state(before) } : {}), ...(after ? { is: state(after) } : {}) }];
  }
  // Of a host that was silent nothing was told that could have changed.
  const frame = (host: HostEvidence): Named => (before.known && after.known ? { ...host } : { ...host, virtualisation: "", hostKey: "" });
  const own = properties(name, frame(before), frame(after), toldElsewhere).map(
    (one): EvidenceChange => ({ area: "host", host: name, ...one }),
  );
  if (before.known && after.known) return [...own, ...resourceChanges(before, after), ...tableChanges(before, after)];
  return state(before) === state(after) ? own : [{ area: "host", host: name, name, was: state(before), is: state(after) }, ...own];
}

function allHosts(before: Evidence, after: Evidence): EvidenceChange[] {
  const [old, now] = [before, after].map((one) => new Map(one.hosts.map((host) => [host.name, host] as const))) as [
    Map<string, HostEvidence>,
    Map<string, HostEvidence>,
  ];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((name) => hostChanges(old.get(name), now.get(name)));
}

const in_ =
  (area: EvidenceChange["area"]) =>
  (change: Change): EvidenceChange => ({ area, ...change });

/** Runs that only one of the two tells of, told by who and how they ended. */
function runChanges(before: Evidence, after: Evidence): EvidenceChange[] {
  const id = (run: Evidence["runs"][number]): string => canonical([run.host, run.at, run.run, run.ended]);
  const said = (run: Evidence["runs"][number]): string => `${run.ended}, by ${run.operator}, ${run.changes.length} changes`;
  const [had, has] = [new Map(before.runs.map((run) => [id(run), run])), new Map(after.runs.map((run) => [id(run), run]))];
  const gone = before.runs.filter((run) => !has.has(id(run)));
  const fresh = after.runs.filter((run) => !had.has(id(run)));
  const other = after.runs.filter((run) => had.has(id(run)) && canonical(had.get(id(run))) !== canonical(run));
  const nameOf = (run: Evidence["runs"][number]): string => run.run ?? run.at;
  return [
    ...gone.map((run): EvidenceChange => ({ area: "run", host: run.host, name: nameOf(run), was: said(run) })),
    ...fresh.map((run): EvidenceChange => ({ area: "run", host: run.host, name: nameOf(run), is: said(run) })),
    ...other.map((run): EvidenceChange => ({ area: "run", host: run.host, name: nameOf(run), was: show(had.get(id(run))), is: show(run) })),
  ];
}

/** Everything that two exports tell differently, but for when and by whom they were made. */
export function changesBetween(before: Evidence, after: Evidence): EvidenceChange[] {
  const faults = ({ journalFaults, journalRemarks = [] }: Evidence) => [
    ...journalFaults.map((one) => ({ name: `${one.host}: ${one.fault}` })),
    ...journalRemarks.map((one) => ({ name: `${one.host}: remark: ${one.remark}` })),
  ];
  return [
    ...properties("organisation", before.organisation, after.organisation).map(in_("organisation")),
    ...properties("model", before.model, after.model).map(in_("model")),
    ...between(before.branches, after.branches, (one) => one.name).map(in_("branch")),
    ...between(before.controls, after.controls, (one) => one.id).map(in_("control")),
    ...allHosts(before, after),
    ...between(before.people, after.people, (one) => one.account).map(in_("person")),
    ...between(before.systems, after.systems, (one) => one.name).map(in_("system")),
    ...between(before.waivers, after.waivers, (one) => one.name).map(in_("waiver")),
    ...runChanges(before, after),
    ...between(faults(before), faults(after), (one) => one.name).map(
      ({ name, is }): EvidenceChange => ({ area: "journal", name, ...(is ? { is: "told" } : { was: "told" }) }),
    ),
  ];
}

/** Why two exports cannot be compared; undefined: they can. */
export function incomparable(a: Evidence, b: Evidence): string | undefined {
  if (a.pseudonymised !== b.pseudonymised) return "one of them is pseudonymised and the other is not";
  if (a.pseudonymKey !== b.pseudonymKey) return "they were pseudonymised with different keys (export both with the same --pseudonym-key)";
  if (a.basis.is !== b.basis.is)
    return "in one of them the hosts were looked at, and the other tells what the journal says of a day (--as-of)";
  if (canonical(a.scope) !== canonical(b.scope))
    return `they are of different branches: ${a.scope.join(", ") || "all"}; ${b.scope.join(", ") || "all"}`;
  return undefined;
}
