/** The seals of a collector. Each look brings home the newest one: kept by the controller, it is what nobody on the collector can change. */
import { sh } from "../shell";
import type { LogSealsDesired } from "./desired";
import { asDesired, different, type Kind } from "./resource";

export interface LogSealsObserved {
  readonly number?: string;
  /** SHA-256. */
  readonly digest?: string;
  /** It was made long ago. */
  readonly old: boolean;
}

const program = "/usr/local/lib/qorgan/seal";
const folder = "/var/log/qorgan/seals";

export const kind: Kind<"log-seals", LogSealsDesired, LogSealsDesired, LogSealsObserved> = {
  kind: "log-seals",
  phase: "service",
  seal: (desired) => desired,
  observe: (resources) => sh`[ -x ${program} ] || exit 0
newest=$(${program} newest) || exit 1
[ -n "$newest" ] || exit 0
printf '%s %s\\n' "$newest" "$(find ${folder} -maxdepth 1 -name "\${newest% *}.seal" -mmin +${resources[0]?.sealed.minutes ?? 0} -printf old)"`,
  parse(output) {
    const [number, digest, old] = output.trim().split(" ");
    return new Map([["newest", number && digest ? { number, digest, old: old === "old" } : { old: false }]]);
  },
  compare({ minutes }, observed) {
    if (observed?.number === undefined) return different("nothing was ever sealed");
    return observed.old ? different(`the newest seal, ${observed.number}, is older than ${minutes} minutes`) : asDesired;
  },
  change: () => sh`${program} seal`,
  remove: () => sh`:`,
};
