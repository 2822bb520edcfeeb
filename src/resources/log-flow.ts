/** Whether what the journal holds leaves the host. A service that is active proves nothing: it may stand before a closed door. */
import { sh } from "../shell";
import type { LogFlowDesired } from "./desired";
import { asDesired, beyondApply, different, type Kind } from "./resource";

/** `flows`; `stands` (nothing was taken out of the journal for too long); `none` (nothing ever was). */
export type LogFlowObserved = string;

/** What imjournal writes down of where it is. A timer logs a line often enough for it to move on an idle host. */
const state = "/var/spool/rsyslog/imjournal.state";

export const kind: Kind<"log-flow", LogFlowDesired, LogFlowDesired, LogFlowObserved> = {
  kind: "log-flow",
  phase: "service",
  seal: (desired) => desired,
  observe: (resources) => sh`if [ ! -s ${state} ]; then echo none
elif [ -n "$(find ${state} -mmin +${resources[0]?.sealed.minutes ?? 0})" ]; then echo stands
else echo flows; fi`,
  parse: (output) => new Map([["out", output.trim()]]),
  compare({ minutes }, observed) {
    if (observed === "flows") return asDesired;
    if (observed === "none") return different("nothing was ever taken out of the journal");
    return beyondApply(
      `nothing has left the journal for more than ${minutes} minutes`,
      "journalctl -u rsyslog on the host says why: the collector is down, out of reach, or refuses its certificate",
    );
  },
  // It begins by itself when rsyslog runs; the first line may take a moment.
  change: () => sh`logger -t qorgan-forwarding -- "this host's log is on its way"
tries=0
until [ -s ${state} ] || [ $tries -ge 10 ]; do
  tries=$((tries + 1))
  logger -t qorgan-forwarding -- "this host's log is on its way"
  sleep 0.5
done`,
  remove: () => sh`:`,
};
