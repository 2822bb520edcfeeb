/** What the kernel records, and that it reaches the log: the rules in force, the daemons that take the records in, and what was lost. */
import { type Script, sh } from "../shell";
import type { AuditRulesDesired } from "./desired";
import { sha256 } from "./digest";
import { asDesired, beyondApply, different, type Kind, type Verdict } from "./resource";
import { isContainer } from "./virtualisation";

export interface AuditRulesSealed {
  readonly digest: string;
  readonly immutable: boolean;
  readonly folders: readonly string[];
}

export interface AuditRulesObserved {
  /** What the kernel said; absent: it did not answer. */
  readonly enabled?: "0" | "1" | "2";
  /** Whether a daemon takes the records in. */
  readonly daemon: boolean;
  /** Events that were lost since it was last looked into: none, or at least so many. */
  readonly lost: number;
  /** SHA-256 over the rules in the kernel, and how many there are. */
  readonly list: string;
  readonly count: number;
  /** SHA-256 over the rules file that was last loaded whole, and over the rules that were in the kernel then. */
  readonly loadedFile?: string;
  readonly loadedList?: string;
  /** The newest record is as young as a look's own login. */
  readonly fresh: boolean;
  /** Records wait to be made lines of the log. */
  readonly behind: boolean;
  /** Of the folders, those that are not there, and those that are not the ones that were there when the rules were loaded. */
  readonly missing: readonly string[];
  readonly replaced: readonly string[];
}

const loader = "/usr/local/lib/qorgan/audit-rules";
const record = "/var/lib/qorgan/audit/loaded";
/** Until this age a record counts as new, in seconds. */
const young = 600;
/** So far the lines may be behind the records, in seconds. */
const late = 300;

/** Read-only. Times and counts are judged here, so that the answer stays the same while nothing changes: a loss is told as a power of ten. */
const observe = (folders: readonly string[]): Script => sh`command -v auditctl > /dev/null || { echo absent; exit 0; }
status=$(auditctl -s 2> /dev/null) || { echo refused; exit 0; }
of() { printf '%s\\n' "$status" | sed -n "s/^$1 //p"; }
known() { sed -n "s/^$1 //p" ${record} 2> /dev/null; }
echo "enabled $(of enabled)"
echo "daemon $(of pid)" | sed 's/ 0$/ no/;s/ [0-9]*$/ yes/'
base=0
[ "$(known boot)" != "$(cat /proc/sys/kernel/random/boot_id)" ] || base=$(known lost)
lost=$(($(of lost) - \${base:-0}))
echo "lost $(printf '%s\\n' "$lost" | sed 's/^-.*/0/;s/^0$/none/;t;s/./0/g;s/^0/1/')"
rules=$(auditctl -l) || exit 1
echo "list $(printf '%s\\n' "$rules" | sha256sum | cut -d ' ' -f 1) $(printf '%s\\n' "$rules" | grep -c '^-')"
echo "known $(known rules) $(known list)"
newest=$(tail -c 8192 /var/log/audit/audit.log 2> /dev/null | sed -n 's/.*msg=audit(\\([0-9]*\\)\\..*/\\1/p' | tail -n 1)
now=$(date +%s)
if [ $((now - \${newest:-0})) -le ${young} ]; then echo fresh yes; else echo fresh no; fi
at=$(cat /run/qorgan-audit/at 2> /dev/null)
if [ -n "$at" ] && [ $((\${newest:-0} - at)) -gt ${late} ]; then echo behind yes; else echo behind no; fi
for folder in ${folders}; do
  if [ ! -d "$folder" ]; then echo folder missing
  elif grep -qxF -e "folder $(stat -c '%d:%i' -- "$folder") $folder" ${record} 2> /dev/null; then echo folder same
  else echo folder replaced; fi
done
:`;

const digits = (text: string | undefined): number => Number(/^\d+$/.test(text ?? "") ? text : 0);

function read(output: string, folders: readonly string[]): AuditRulesObserved | undefined {
  const lines = output.split("\n").filter(Boolean);
  if (lines[0] === "absent") return undefined;
  const of = (word: string): string[] => (lines.find((line) => line.startsWith(`${word} `)) ?? "").split(" ").slice(1);
  const told = lines.filter((line) => line.startsWith("folder ")).map((line) => line.slice("folder ".length));
  const those = (state: string): string[] => folders.filter((_, i) => told[i] === state);
  const [enabled = ""] = of("enabled");
  const [list = "", count] = of("list");
  const [loadedFile = "", loadedList = ""] = of("known");
  if (lines[0] !== "refused" && (!/^[012]$/.test(enabled) || told.length !== folders.length))
    throw new Error("auditctl gave half an answer");
  return {
    ...(lines[0] === "refused" ? {} : { enabled: enabled as "0" | "1" | "2" }),
    daemon: of("daemon")[0] === "yes",
    lost: digits(of("lost")[0]),
    list,
    count: digits(count),
    ...(loadedList === "" ? {} : { loadedFile, loadedList }),
    fresh: of("fresh")[0] === "yes",
    behind: of("behind")[0] === "yes",
    missing: those("missing"),
    replaced: those("replaced"),
  };
}

/** What an apply mends; what it cannot mend is told only when nothing else is wrong. */
function faults(sealed: AuditRulesSealed, observed: AuditRulesObserved): string[] {
  const wrong: string[] = [];
  if (observed.enabled === "0") wrong.push("the kernel records nothing: auditing is switched off");
  if (!observed.daemon) wrong.push("no daemon takes the records in");
  if (observed.loadedList === undefined) wrong.push("not loaded");
  else if (observed.loadedFile !== sealed.digest) wrong.push("older rules are loaded than the file's");
  else if (observed.list !== observed.loadedList) wrong.push(`other rules are in the kernel than were loaded (${observed.count} now)`);
  else if (observed.replaced.length > 0) wrong.push(`the rules do not see ${observed.replaced.join(", ")} as it is now`);
  if (sealed.immutable && observed.enabled === "1") wrong.push("the rules are not locked");
  if (observed.lost > 0)
    wrong.push(`the kernel lost ${observed.lost === 1 ? "events" : `at least ${observed.lost} events`} that nobody has looked into`);
  return wrong;
}

const missing = (folders: readonly string[]): Verdict =>
  beyondApply(
    `personal data is not recorded in ${folders.join(", ")}: not there`,
    "make the folder or mount its disk; the host then loads its rules by itself. Where the data lives elsewhere, correct hosts/data-map.yaml",
  );

/** Rules that the kernel has locked differ from what is wanted. */
const locked = (what: string): Verdict =>
  beyondApply(`${what}; the kernel has locked its rules`, "reboot the host: the rules are in force after its next boot");

function judge(sealed: AuditRulesSealed, observed: AuditRulesObserved): Verdict {
  const wrong = faults(sealed, observed);
  // What is left to an apply when the rules are locked is the daemon, and taking note of what was lost.
  const ofRules =
    observed.enabled === "2" &&
    (observed.loadedFile !== sealed.digest || observed.list !== observed.loadedList || observed.replaced.length > 0);
  if (ofRules) return locked(wrong.join("; "));
  if (observed.enabled === "2" && !sealed.immutable) return locked("the rules cannot be changed, and the policy does not ask for that");
  if (wrong.length > 0) return different(wrong.join("; "));
  if (!observed.fresh)
    return beyondApply(
      "the newest record is old, although each look makes some",
      "journalctl -u auditd says why nothing is written; look at the disk of /var/log/audit",
    );
  if (observed.behind)
    return beyondApply(
      "records wait to be written to the log",
      "journalctl -u qorgan-audit says why; where somebody reads a great deal it catches up by itself",
    );
  return observed.missing.length > 0 ? missing(observed.missing) : asDesired;
}

export const kind: Kind<"audit-rules", AuditRulesDesired, AuditRulesSealed, AuditRulesObserved> = {
  kind: "audit-rules",
  phase: "service",
  seal: ({ rules, immutable, folders }) => ({ digest: sha256(rules), immutable, folders }),
  observe: (resources) => observe(resources[0]?.sealed.folders ?? []),
  parse(output, resources) {
    const found = new Map<string, AuditRulesObserved>();
    for (const { name, sealed } of resources) {
      const observed = read(output, sealed.folders);
      if (observed !== undefined) found.set(name, observed);
    }
    return found;
  },
  compare(sealed, observed, facts) {
    if (isContainer(facts)) return { is: "not-enforceable", because: "the kernel records for the machine that this container runs on" };
    if (observed === undefined) return different("there is no auditctl yet");
    if (observed.enabled === undefined) return { is: "unknown", because: "the kernel did not tell the state of audit" };
    return judge(sealed, observed);
  },
  change: () => sh`${loader}`,
  // What is loaded goes on until the next boot: a host that records too much is no danger.
  remove: () => sh`rm -f ${record}`,
};
