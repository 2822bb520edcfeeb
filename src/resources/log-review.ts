/** A look at the collected events that people must take, told from what the collector wrote down of the last one. */
import { sh } from "../shell";
import type { LogReviewDesired } from "./desired";
import { asDesired, beyondApply, type Kind, type SealedResource } from "./resource";

export interface LogReviewObserved {
  /** RFC 3339, as the collector wrote it down. */
  readonly last: string;
  readonly overdue: boolean;
}

const folder = "/var/log/qorgan/reviews";

/** The last record of one kind, and whether it is older than its days: this changes when the review becomes overdue, and not with each look. */
const observeOne = ({ name, sealed }: SealedResource<LogReviewDesired>) => sh`last=$(cat ${folder}/*.jsonl 2> /dev/null \\
  | grep -F '"record":"review"' | grep -F ${`"kind":"${name}"`} | tail -n 1 | sed 's/.*"time":"\\([0-9TZ:-]*\\)".*/\\1/')
if [ -n "$last" ]; then
  if [ "$(date -u -d "$last + ${sh`${sealed.days}`} days" +%s)" -lt "$(date -u +%s)" ]; then overdue=yes; else overdue=no; fi
  printf '%s %s %s\\n' ${name} "$last" "$overdue"
fi`;

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
          const [name = "", last = "", overdue = ""] = line.split(" ");
          return [name, { last, overdue: overdue === "yes" }] as const;
        }),
    ),
  compare({ days }, observed) {
    const remedy = "the security officer runs qorgan logs review, or qorgan logs review --weekly";
    if (observed === undefined) return beyondApply("nobody has looked yet", remedy);
    return observed.overdue ? beyondApply(`the last look was at ${observed.last}, it is due within ${days} days`, remedy) : asDesired;
  },
  change: () => sh`:`,
  remove: () => sh`:`,
};
