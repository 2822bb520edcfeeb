/** Accounts in what was found and journalled that the model need not know: who wrote, whom a host has beside, who left the model since. Pure. */
import type { EvidenceTable } from "../controls/control";
import type { HostEvidence } from "./evidence";

const accountColumns: ReadonlySet<string> = new Set(["who", "account", "person", "operator", "approver", "owner"]);
const systemAccounts: ReadonlySet<string> = new Set(["root", "qorgan", "console"]);

/** A resource as a look or a journal tells it. */
interface Told {
  readonly key?: unknown;
  readonly rules?: unknown;
  /** What differs, in words. */
  readonly said?: unknown;
}

/** The accounts of people are this control's; what only others ask for is a service's, and no one's name. */
const isService = (rules: unknown): boolean =>
  Array.isArray(rules) && rules.length > 0 && !rules.some((rule) => String(rule).startsWith("admin-accounts/"));

const ofAccount = /^(?:account|authorized-keys):(.+)$/;
const ofTheirs = /^(?:file|directory|permissions):(?:\/etc\/ssh\/authorized_keys\.d|\/home|\/var\/mail)\/([^/]+)/;
const members = /(foreign|missing) members?: ([^;(), ]+(?:, [^;(), ]+)*)/g;

/** The accounts that one resource is about, whatever became of it: the journals tell of those too who are gone by now. */
function accountsOf({ key, rules, said }: Told): string[] {
  const [name, words] = [String(key ?? ""), String(said ?? "")];
  const service = isService(rules);
  const own = ofAccount.exec(name)?.[1];
  const path = ofTheirs.exec(name)?.[1];
  return [
    ...(own !== undefined && (!service || words.includes("foreign")) ? [own] : []),
    ...(path === undefined ? [] : [path]),
    ...[...words.matchAll(members)].flatMap(([, which, names = ""]) => (service && which === "missing" ? [] : names.split(", "))),
  ];
}

const list = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];

/** Accounts in one line of a journal: who wrote it, whose lines it brings home, and whom its changes are about. */
export function accountsInLine({ operator, who, earlier, changes }: Readonly<Record<string, unknown>>): string[] {
  const writers = [operator, who, ...list(earlier).map((one) => one.operator)];
  const changed = list(changes).flatMap(({ key, rules, summary }) => accountsOf({ key, rules, said: summary }));
  return [...writers.filter((one): one is string => typeof one === "string" && one !== ""), ...changed];
}

const accountsInTable = ({ columns, rows }: EvidenceTable): string[] =>
  rows.flatMap((row) => row.filter((cell, i) => accountColumns.has(columns[i] ?? "") && cell !== ""));

/** All of them but those that are nobody's; `others`: of journals, and who exports. */
export function accountsIn(hosts: readonly HostEvidence[], others: Iterable<string>): Set<string> {
  const known = hosts.flatMap((host) => (host.known ? [host] : []));
  const found = new Set([
    ...others,
    ...known.flatMap(({ tables }) => tables.flatMap(accountsInTable)),
    ...known.flatMap(({ resources }) => resources.flatMap(({ key, rules, because }) => accountsOf({ key, rules, said: because }))),
  ]);
  for (const name of systemAccounts) found.delete(name);
  return found;
}
