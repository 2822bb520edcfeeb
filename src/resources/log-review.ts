/** A look at the collected events that people must take, told from what the collector wrote down of the last one. */
import { sh } from "../shell";
import type { LogReviewDesired } from "./desired";
import { asDesired, beyondApply, type Kind, type SealedResource } from "./resource";

export interface LogReviewObserved {
  /** RFC 3339, as the collector wrote it down; empty: nobody ever did. */
  readonly last: string;
  readonly overdue: boolean;
  /** Account of who looked last. */
  readonly who?: string;
  /** Records of an acknowledgement in the days that are not yet compressed, and how many of them left it disputed. */
  readonly acknowledged?: number;
  readonly disputed?: number;
}

const folder = "/var/log/qorgan/reviews";
/** Written within the hour in which a collector begins, and never again. */
const beginning = "/var/log/qorgan/seals/000001.seal";

/**
 * The last record of one kind, and whether it is older than its days: this changes when the review becomes overdue, and not with each look.
 * Where nobody has looked yet the days count from the collector's beginning.
 */
const observeOne = ({
  name,
  sealed,
}: SealedResource<LogReviewDesired>) => sh`said=$(cat ${folder}/*.jsonl 2> /dev/null | grep -F '"record":"review"' | grep -F ${`"kind":"${name}"`} | tail -n 1)
last=$(printf '%s\\n' "$said" | sed -n 's/.*"time":"\\([0-9TZ:-]*\\)".*/\\1/p')
who=$(printf '%s\\n' "$said" | sed -n 's/.*"who":"\\([A-Za-z0-9_.-]*\\)".*/\\1/p')
acks=$(cat ${folder}/*.jsonl 2> /dev/null | grep -F '"record":"ack"')
since=\${last:-$(sed -n 's/^time //p' ${beginning} 2> /dev/null)}
overdue=no
if [ -n "$since" ] && [ "$(date -u -d "$since + ${sh`${sealed.days}`} days" +%s)" -lt "$(date -u +%s)" ]; then overdue=yes; fi
printf '%s %s %s %s %s %s\\n' ${name} "\${last:--}" "$overdue" "\${who:--}" \\
  "$(printf '%s' "$acks" | grep -c .)" "$(printf '%s' "$acks" | grep -cF '"verdict":"disputed"')"`;

export const kind: Kind<"log-review", LogReviewDesired, LogReviewDesired, LogReviewObserved> = {
  kind: "log-review",
  phase: "service",
  seal: (desired) => desired,
  observe: (resources) => sh`${resources.map(observeOne)}`,
  parse: (output) =>
    new Map(
      output
        .split("\n")
        .filter(Boolean)
        .map((line) => {
          const [name = "", last = "", overdue = "", who = "-", acknowledged = "", disputed = ""] = line.split(" ");
          const more = {
            ...(who === "-" ? {} : { who }),
            ...(acknowledged === "" ? {} : { acknowledged: Number(acknowledged), disputed: Number(disputed) }),
          };
          return [name, { last: last === "-" ? "" : last, overdue: overdue === "yes", ...more }] as const;
        }),
    ),
  compare({ days }, observed) {
    const remedy = "the security officer runs qorgan logs review, or qorgan logs review --weekly";
    if (observed === undefined) return { is: "unknown", because: "the host did not answer for it" };
    if (!observed.overdue) return asDesired;
    const told = observed.last === "" ? "nobody has looked yet" : `the last look was at ${observed.last}`;
    return beyondApply(`${told}, it is due within ${days} days`, remedy);
  },
  change: () => sh`:`,
  remove: () => sh`:`,
};
