/** Look: ONE read-only script a host, one round trip; it reports on all resources, and prints the manifest too. */
import { randomBytes } from "node:crypto";
import { sha256 } from "../resources/digest";
import type { AnyKind, Kinds } from "../resources/registry";
import type { HostFacts, SealedResource } from "../resources/resource";
import { fail, ok, type Result } from "../result";
import { type Script, sh } from "../shell";
import { type HostJournal, hostJournalLook, parseHostJournal } from "./host-journal";
import { hostFolder, type Manifest, parseManifest } from "./manifest";

/** The part of a look that one kind answers. */
export interface LookPart {
  readonly kind: AnyKind;
  readonly resources: readonly SealedResource[];
}

/** What a host answered for one kind. */
export interface Answer {
  readonly part: LookPart;
  /** Undefined: it did not answer, or not whole; all its resources are unknown. */
  readonly observed: ReadonlyMap<string, unknown> | undefined;
  readonly because?: string;
  /** SHA-256 of the raw answer: a change is refused when the host no longer answers the same. */
  readonly digest: string;
}

export interface LookReport {
  readonly facts: HostFacts;
  readonly manifest: Manifest;
  /** The end of the host's own journal of runs; undefined: the answer ended before it. */
  readonly journal: HostJournal | undefined;
  readonly answers: readonly Answer[];
}

/** Groups resources by kind: one part of the script each, in the kinds' own order. */
export function lookParts(resources: readonly SealedResource[], kinds: Kinds): LookPart[] {
  const byKind = new Map<string, SealedResource[]>();
  for (const resource of resources) {
    const list = byKind.get(resource.kind);
    if (list) list.push(resource);
    else byKind.set(resource.kind, [resource]);
  }
  return [...byKind]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, list]) => {
      const kind = kinds.get(name);
      return kind ? [{ kind, resources: list }] : [];
    });
}

/** What the host is. Read-only mounts are PID 1's: a sandboxed look would see its own. */
const facts = sh`. /etc/os-release
printf '%s\\n' "$ID-$VERSION_ID"
systemd-detect-virt || :
uname -r
awk '$5 ~ "^/(proc|sys)" && $6 ~ /(^|,)ro(,|$)/ { print $5 }' /proc/1/mountinfo`;

/**
 * What a run's record says of each key, as lines `+<TAB>manifest line` or `-<TAB>key`. The same program merges on the host
 * and tells an open run in a look, so that both always agree. Input: the record, then the steps.
 */
export const mergeProgram = `
FILENAME == ARGV[1] {
  if ($2 == "done") done[$1] = 1
  else if ($2 == "started") started[$1] = 1
  else if ($1 == "confirmed") confirmed = 1
  else if ($1 == "rolledback") rolled = 1
  next
}
{
  certain = ($1 == 0) || done[$1] && ($2 == "-" || confirmed)
  unsure = !certain && started[$1] && !($2 == "g" && rolled)
  if (certain && $3 == "forget") print "-\\t" $4
  else if (certain || (unsure && $3 == "set")) print "+\\t" $4 "\\t" run "\\t" at "\\t" (certain ? "." : "?") "\\t" $5
}`;

const manifest = sh`cat ${hostFolder}/manifest 2>/dev/null || [ ! -e ${hostFolder}/manifest ] || exit 1
for run in ${hostFolder}/runs/*/open; do
  [ -e "$run" ] || continue
  run=\${run%/open}
  printf '@open %s\\t%s\\t%s\\t%s\\t%s\\n' "\${run##*/}" "$(cat "$run/operator")" "$(grep -c 'done$' "$run/record")" "$(cut -f1 "$run/steps" | grep -vx 0 | sort -u | wc -l)" "$(cd "$run/guard" 2> /dev/null && ls -d armed rolledback 2> /dev/null)"
  awk -F '\\t' -v run="\${run##*/}" -v at="$(cat "$run/at")" ${mergeProgram} "$run/record" "$run/steps"
done
last=
for run in ${hostFolder}/runs/*; do [ ! -s "$run/record" ] || last=\${run##*/}; done
printf '@last %s\\n' "$last"`;

/** One part of a read-only script: its name, without blanks, and what prints it. */
export type Section = readonly [name: string, script: Script];

/** The look's text. */
export function lookScript(parts: readonly LookPart[], boundary: string): Script {
  return sectionsScript(
    [
      ["facts", facts],
      ["manifest", manifest],
      ["journal", hostJournalLook],
      ...parts.map((part): Section => [part.kind.kind, part.kind.observe(part.resources)]),
    ],
    boundary,
  );
}

/** Sections, one after the other, each ended by a line with its status. Everything stands in one function that is called last: cut off on its way, nothing runs. */
export function sectionsScript(sections: readonly Section[], boundary: string): Script {
  return sh`main() {
export LC_ALL=C PATH=/usr/sbin:/usr/bin:/sbin:/bin
end() { printf '\\n%s %s %s\\n' ${boundary} "$1" "$2"; }
${sections.map(
  ([name, script]) => sh`( ${script}
)
end ${name} $?`,
)}
end look 0
}
main < /dev/null
`;
}

export const newBoundary = (): string => randomBytes(16).toString("hex");

/** Splits what such a script printed at its end lines; the boundary is random, so nothing that a host holds can look like one. */
export function splitSections(output: Buffer, boundary: string): Map<string, { readonly text: Buffer; readonly status: number }> {
  const parts = new Map<string, { text: Buffer; status: number }>();
  const mark = Buffer.from(`\n${boundary} `);
  let from = 0;
  for (let at = output.indexOf(mark); at >= 0; at = output.indexOf(mark, from)) {
    const lineEnd = output.indexOf(10, at + mark.length);
    if (lineEnd < 0) break;
    const [name = "", status = ""] = output
      .subarray(at + mark.length, lineEnd)
      .toString()
      .split(" ");
    parts.set(name, { text: output.subarray(from, at), status: Number(status) });
    from = lineEnd + 1;
  }
  return parts;
}

function answer(part: LookPart, section: { readonly text: Buffer; readonly status: number } | undefined): Answer {
  if (section === undefined) return { part, observed: undefined, because: "the host's answer ended before it", digest: "" };
  const digest = sha256(section.text);
  if (section.status !== 0)
    return { part, observed: undefined, because: `asking the host for it ended with status ${section.status}`, digest };
  try {
    return { part, observed: part.kind.parse(section.text.toString("utf8"), part.resources), digest };
  } catch (error) {
    return { part, observed: undefined, because: `the host's answer could not be read: ${(error as Error).message}`, digest };
  }
}

/** Reads a look's output. Fails only when the host did not even say what it is. */
export function parseLook(host: string, output: Buffer, parts: readonly LookPart[], boundary: string): Result<LookReport> {
  const sections = splitSections(output, boundary);
  const head = sections.get("facts");
  if (head === undefined || head.status !== 0) {
    return fail({
      code: "look-failed",
      message: `${host} did not answer as a Debian host does`,
      state: "nothing was changed",
      remedy: "check that its login shell and /etc/os-release are whole",
    });
  }
  const [os = "", virtualisation = "", kernel = "", ...readOnlyMounts] = head.text.toString().split("\n").filter(Boolean);
  const known = sections.get("manifest");
  if (known === undefined || known.status !== 0) return manifestUnreadable(host, "its part of the answer is missing");
  const runs = sections.get("journal");
  try {
    return ok({
      facts: { os, virtualisation, kernel, readOnlyMounts },
      manifest: parseManifest(known.text.toString("utf8")),
      journal: runs && (runs.status === 0 ? parseHostJournal(runs.text.toString("utf8")) : { lines: [], damaged: true }),
      answers: parts.map((part) => answer(part, sections.get(part.kind.kind))),
    });
  } catch (error) {
    return manifestUnreadable(host, (error as Error).message);
  }
}

const manifestUnreadable = (host: string, why: string) =>
  fail({
    code: "manifest-unreadable",
    message: `what was last applied on ${host} cannot be read: ${why}`,
    state: "nothing was changed",
    remedy: `look at ${hostFolder}/manifest on the host; moved away, everything counts as never applied`,
  });
