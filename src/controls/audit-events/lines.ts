/** The words of the rules file's lines, before the template writes them. */
import type { System } from "../../model/model";
import type { AuditRule, AuditSubject } from "../control";

/** One line of auditctl's. */
interface Row {
  readonly arch: string;
  readonly syscalls: string;
  readonly compare: readonly string[];
  readonly fields: readonly string[];
  readonly keys: readonly string[];
}

/** Lines with what is said above them. */
export interface Group {
  readonly comment: string;
  readonly rules: readonly Row[];
}

const row = (fields: readonly string[], keys: readonly string[]): Row => ({ arch: "", syscalls: "", compare: [], fields, keys });

/** A 32-bit program calls by other numbers: without the second line it would be seen by nobody. */
const calls = (names: readonly string[], fields: readonly string[], keys: readonly string[], compare: readonly string[] = []): Row[] =>
  ["b64", "b32"].map((arch) => ({ arch, syscalls: names.join(","), compare, fields, keys }));

/** `automation`: the numeric id of the account that Qorgan itself logs in by. */
const subject = (whose: AuditSubject, automation: number): string[] => [
  ...(whose === "all" ? [] : ["auid!=unset"]),
  ...(whose === "people" ? [`auid!=${automation}`] : []),
];

function rowsOf({ key, whose, watch }: AuditRule, automation: number): Row[] {
  const who = subject(whose, automation);
  if (watch.of === "syscalls") return calls(watch.names, [...(watch.fields ?? []), ...who], [key], watch.compare);
  const place = `${watch.of === "file" ? "path" : "dir"}=${watch.path}`;
  const except = watch.except === undefined ? [] : [`exe!=${watch.except}`];
  return [row([place, `perm=${watch.access === "run" ? "x" : "wa"}`, ...who, ...except], [key])];
}

/** What the rules ask for, those with the same reason together. */
export function groupsOf(rules: readonly AuditRule[], automation: number): readonly Group[] {
  const groups = new Map<string, Row[]>();
  for (const rule of rules) {
    const { rule: name, why } = rule.reason;
    const comment = `# ${name}: ${why}`;
    groups.set(comment, [...(groups.get(comment) ?? []), ...rowsOf(rule, automation)]);
  }
  return [...groups].map(([comment, rows]) => ({ comment, rules: rows }));
}

/**
 * What people do to the personal data of one system. The second key names the system: the kernel tells a file as the program named it, and
 * that need not be its whole path. Opened to read and write counts as read: the rest is told from how it was opened.
 */
export function personalData({ name, title, path }: System): Group {
  const here = [`dir=${path}`];
  const keys = (key: string): string[] => [key, name];
  return {
    comment: `# personal-data: ${title}`,
    rules: [
      ...calls(["unlink", "unlinkat", "rmdir"], [...here, "auid!=unset"], keys("qorgan-delete")),
      row([...here, "perm=a", "auid!=unset"], keys("qorgan-rights")),
      ...calls(["open", "openat", "openat2", "open_by_handle_at"], [...here, "perm=r", "auid!=unset"], keys("qorgan-read")),
      row([...here, "perm=w", "auid!=unset"], keys("qorgan-write")),
    ],
  };
}
