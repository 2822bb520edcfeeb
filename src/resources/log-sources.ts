/** On a collector: who is silent. A host that is cut off, or whose logging somebody stopped, cannot be relied on to say so itself. */
import { sh } from "../shell";
import type { LogSourcesDesired } from "./desired";
import { asDesired, beyondApply, type Kind } from "./resource";

export interface LogSourcesObserved {
  /** `BRANCH/HOST`, sorted. */
  readonly silent: readonly string[];
}

const root = "/var/log/qorgan";
/** Changed when a host comes to the collector: until then it cannot have been heard of. */
const listeners = "/etc/rsyslog.d/qorgan-collector.conf";

export const kind: Kind<"log-sources", LogSourcesDesired, LogSourcesDesired, LogSourcesObserved> = {
  kind: "log-sources",
  phase: "service",
  seal: (desired) => desired,
  // Only who is silent is printed, and no time: the answer is the same while nothing changes.
  observe: (resources) => sh`[ -e ${listeners} ] || exit 0
while read -r minutes source; do
  [ -n "$(find ${root}/"$source" ${listeners} -maxdepth 1 -type f -mmin -"$minutes" -print -quit 2> /dev/null)" ] || printf '%s\\n' "$source"
done << 'end-of-sources'
${[...resources.flatMap((r) => r.sealed.sources).map(({ branch, host, minutes }) => sh`${minutes} ${`${branch}/${host}`}`)]}
end-of-sources`,
  parse: (output) => new Map([["heard", { silent: output.split("\n").filter(Boolean).sort() }]]),
  compare({ sources }, observed) {
    const minutes = new Map(sources.map((one) => [`${one.branch}/${one.host}`, one.minutes]));
    const silent = (observed?.silent ?? []).filter((one) => minutes.has(one));
    if (silent.length === 0) return asDesired;
    const told = silent.slice(0, 10).map((one) => `${one.split("/")[1]} (for more than ${minutes.get(one)} minutes)`);
    return beyondApply(
      `not heard of: ${told.join(", ")}${silent.length > 10 ? ` and ${silent.length - 10} more` : ""}`,
      "qorgan drift for that host says whether its log stands still; does it answer at all?",
    );
  },
  change: () => sh`:`,
  remove: () => sh`:`,
};
