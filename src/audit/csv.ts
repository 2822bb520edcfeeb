/** Evidence as tables for a spreadsheet: RFC 4180, UTF-8, one file a table. Pure. */
import type { Evidence, EvidenceTable, HostEvidence, KnownHost, Standing } from "./evidence";

/** What a spreadsheet would take for a formula begins with an apostrophe, which it shows as text. */
const harmless = (cell: string): string => (/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One record, ended as RFC 4180 says. */
export const csvLine = (cells: readonly (string | undefined)[]): string =>
  `${cells.map((cell) => quoted(harmless(cell ?? ""))).join(",")}\r\n`;

interface CsvFile {
  /** Below the bundle: `csv/hosts.csv`. */
  readonly path: string;
  readonly lines: Iterable<string>;
}

const yes = (value: boolean | undefined): string => (value ? "yes" : "no");
const many = (values: readonly string[]): string => values.join(" ");
const known = (hosts: readonly HostEvidence[]): readonly KnownHost[] => hosts.filter((host): host is KnownHost => host.known);
const standings: readonly Standing[] = ["in-force", "different", "waived", "not-enforceable", "unknown"];

function* lines(head: readonly string[], rows: Iterable<readonly (string | undefined)[]>): Iterable<string> {
  yield csvLine(head);
  for (const row of rows) yield csvLine(row);
}

function* hostRows({ hosts }: Evidence): Iterable<readonly (string | undefined)[]> {
  for (const host of hosts) {
    const frame = [host.name, host.branch, host.segment, host.hardware, host.os, host.environment, many(host.duties), many(host.addresses)];
    const count = (standing: Standing): string =>
      host.known ? String(host.resources.filter((resource) => resource.standing === standing).length) : "";
    const of = host.known ? [host.at, host.virtualisation, host.hostKey, "", host.manifestEditedSince] : ["", "", "", host.because, ""];
    yield [...frame, many(host.controls), yes(host.known), ...of, ...standings.map(count)];
  }
}

function* resourceRows({ hosts }: Evidence, wanted: (standing: Standing) => boolean): Iterable<readonly (string | undefined)[]> {
  for (const host of known(hosts)) {
    for (const { key, rules, standing, because, drift, waiver } of host.resources)
      if (wanted(standing)) yield [host.name, host.branch, key, standing, many(rules), yes(drift), waiver, because];
  }
}

function* runRows({ runs }: Evidence): Iterable<readonly (string | undefined)[]> {
  for (const { at, host, operator, from, run, ended, undoes, signature, signedBy, certificate, changes, problems } of runs) {
    const common = [at, host, operator, from, run ?? "", ended, undoes, signature, signedBy, certificate?.serial];
    const told = problems.map((problem) => `${problem.message} [${problem.code}]`).join("; ");
    if (changes.length === 0) yield [...common, "", "", "", "", told];
    for (const { key, action, summary, rules } of changes) yield [...common, key, action, many(rules), summary, told];
  }
}

const resourceHead = ["host", "branch", "key", "standing", "rules", "drift", "waiver", "because"];

/** A table's rows over all hosts, with the host and the control before each. */
function* tableRows(hosts: readonly KnownHost[], id: string): Iterable<readonly string[]> {
  for (const host of hosts)
    for (const table of host.tables) if (table.id === id) for (const row of table.rows) yield [host.name, table.control, ...row];
}

/** Ids become names of files. */
const isTableId = (id: string): boolean => /^[a-z][a-z0-9-]{0,63}$/.test(id);

function tableFiles(evidence: Evidence, taken: ReadonlySet<string>): CsvFile[] {
  const hosts = known(evidence.hosts);
  const tables = new Map<string, EvidenceTable>();
  for (const host of hosts) for (const table of host.tables) if (!tables.has(table.id)) tables.set(table.id, table);
  return [...tables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { control, columns }]) => {
      const path = `csv/${id}.csv`;
      if (!isTableId(id) || taken.has(path))
        throw new Error(`control ${control} calls a table of evidence ${JSON.stringify(id)}: no name for a file of its own`);
      return { path, lines: lines(["host", "control", ...columns], tableRows(hosts, id)) };
    });
}

/** All tables of an export, in the order of their names. */
export function csvFiles(evidence: Evidence): CsvFile[] {
  const own: CsvFile[] = [
    {
      path: "csv/controls.csv",
      lines: lines(
        ["control", "title", "work", "at", "asks"],
        evidence.controls.flatMap(({ id, title, citations }) =>
          citations.length === 0 ? [[id, title, "", "", ""]] : citations.map(({ work, at, asks }) => [id, title, work, at, asks]),
        ),
      ),
    },
    {
      path: "csv/differences.csv",
      lines: lines(
        resourceHead,
        resourceRows(evidence, (standing) => standing !== "in-force"),
      ),
    },
    {
      path: "csv/hosts.csv",
      lines: lines(
        [
          ..."host branch segment hardware os environment duties addresses controls answered at virtualisation host-key because".split(" "),
          "manifest-edited-since",
          ...standings,
        ],
        hostRows(evidence),
      ),
    },
    {
      path: "csv/in-force.csv",
      lines: lines(
        resourceHead,
        resourceRows(evidence, () => true),
      ),
    },
    {
      path: "csv/journal-faults.csv",
      lines: lines(
        ["host", "fault"],
        evidence.journalFaults.map(({ host, fault }) => [host, fault]),
      ),
    },
    {
      path: "csv/journal-remarks.csv",
      lines: lines(
        ["host", "remark"],
        (evidence.journalRemarks ?? []).map(({ host, remark }) => [host, remark]),
      ),
    },
    {
      path: "csv/people.csv",
      lines: lines(
        ["account", "admin-account", "roles", "branches", "keys", "expires", "operator", "custodian"],
        evidence.people.map((one) => [
          ...[one.account, one.adminAccount, many(one.roles), many(one.branches), many(one.keys), one.expires],
          ...[yes(one.operator), yes(one.custodian)],
        ]),
      ),
    },
    {
      path: "csv/runs.csv",
      lines: lines(
        "at host operator from run ended undoes signature signed-by certificate key action rules summary problems".split(" "),
        runRows(evidence),
      ),
    },
    {
      path: "csv/systems.csv",
      lines: lines(
        ["system", "title", "classes", "label", "owner", "host", "path"],
        evidence.systems.map((one) => [one.name, one.title, many(one.classes), one.label, one.owner, one.host, one.path]),
      ),
    },
    {
      path: "csv/waivers.csv",
      lines: lines(
        ["waiver", "control", "rule", "hosts", "reason", "approver", "expires"],
        evidence.waivers.map((one) => [one.name, one.control, one.rule, many(one.hosts), one.reason, one.approver, one.expires]),
      ),
    },
  ];
  const all = [...own, ...tableFiles(evidence, new Set(own.map((file) => file.path)))];
  return all.sort((a, b) => (a.path < b.path ? -1 : 1));
}
