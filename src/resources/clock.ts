/** The clock, as its keeper sees it: that chronyd runs says nothing of whether it has found anybody to follow. */
import { sh } from "../shell";
import type { ClockDesired } from "./desired";
import { asDesired, beyondApply, type Kind } from "./resource";

export interface ClockObserved {
  /** `follows`, `alone` (it has nobody to follow), or `silent` (its keeper does not answer). */
  readonly state: string;
  /** Off by more than the policy allows. */
  readonly off: boolean;
}

const remedy = "chronyc sources says whom it asks and who answers; the organisation's time servers stand in hosts/organisation.yaml";

export const kind: Kind<"clock", ClockDesired, ClockDesired, ClockObserved> = {
  kind: "clock",
  phase: "service",
  seal: (desired) => desired,
  // Fields of `tracking`: the stratum is the third, how far off the fifth, the leap status the last. No figure of it leaves the host: they never stand still.
  observe: (resources) => sh`tracking=$(chronyc -n -c tracking 2> /dev/null) || tracking=
printf '%s\\n' "$tracking" | awk -F , -v most=${String((resources[0]?.sealed.maximumMs ?? 0) / 1000)} '
NF < 10 { print "silent"; next }
{ off = $5 < 0 ? -$5 : $5; print ($3 > 0 && $3 < 16 && $NF != "Not synchronised" ? "follows" : "alone"), (off > most ? "off" : "") }'`,
  parse(output) {
    const [state = "", off = ""] = output.trim().split(" ");
    if (!["follows", "alone", "silent"].includes(state)) throw new Error("no state of the clock in it");
    return new Map([["synchronised", { state, off: off === "off" }]]);
  },
  compare({ maximumMs }, observed, facts) {
    if (observed === undefined) return { is: "unknown", because: "nothing was said of the clock" };
    if (observed.state === "silent" && facts.virtualisation === "systemd-nspawn")
      return { is: "not-enforceable", because: "the clock belongs to the machine that this container runs on" };
    if (observed.state === "silent") return beyondApply("nobody keeps the clock: chronyd does not answer", remedy);
    if (observed.state === "alone") return beyondApply("the clock follows no time server", remedy);
    return observed.off ? beyondApply(`the clock is off by more than ${maximumMs} ms`, remedy) : asDesired;
  },
  change: () => sh`:`,
  remove: () => sh`:`,
};
