/** A data disk that is of no use outside the office: LUKS2, unlocked by key servers, its recovery key with the custodians. */
import { sh } from "../shell";
import type { EncryptedDiskDesired } from "./desired";
import { sha256 } from "./digest";
import { type Fault, faultsOf, type Repair, type State, stateOf } from "./encrypted-disk/judge";
import { type DiskObserved, observe, parse } from "./encrypted-disk/look";
import { format, mend } from "./encrypted-disk/steps";
import { asDesired, beyondApply, different, type Kind, type Verdict } from "./resource";
import { disksOfAnother, isContainer } from "./virtualisation";

export type { DiskObserved } from "./encrypted-disk/look";

/** As if its recovery key were escrowed to nobody: what a look then asks for is a new one. */
export const withoutEscrow = (observed: DiskObserved, custodian: boolean): DiskObserved => ({
  ...observed,
  escrowedTo: "",
  ...(custodian ? { custodian: "rotates" } : {}),
});

/** As if a custodian's key were at hand, to open it by and for nothing else. */
export const byCustodian = (observed: DiskObserved): DiskObserved => ({ ...observed, custodian: "unlocks" });

const gibibytes = (size: number): string => (size >= 2 ** 30 ? `${(size / 2 ** 30).toFixed(1)} GiB` : `${Math.round(size / 2 ** 20)} MiB`);

const whatIsLost = (serial: string, { device, holds }: Extract<State, { is: "to-format" }>): string =>
  `/dev/${device.name} (${device.model || "no model name"}, serial ${serial}, ${gibibytes(device.size)}), which holds ${holds}`;

/** What an apply can mend comes first; what it cannot is told with it, or alone with what to do. */
function verdictOn(faults: readonly Fault[]): Verdict {
  if (faults.length === 0) return asDesired;
  const summary = faults.map((fault) => fault.summary).join("; ");
  if (faults.some((fault) => fault.repairs)) return different(summary);
  return beyondApply(summary, faults.flatMap((fault) => fault.remedy ?? []).join("; "));
}

const repairsOf = (desired: EncryptedDiskDesired, observed: DiskObserved): readonly Repair[] => {
  const state = stateOf(desired, observed);
  const repairs = state.is === "ours" ? faultsOf(desired, observed, state.metadata).flatMap((fault) => fault.repairs ?? []) : [];
  return observed.custodian === "unlocks" ? repairs.filter((repair) => repair.do === "open" || repair.do === "mount") : repairs;
};

export const kind: Kind<"encrypted-disk", EncryptedDiskDesired, EncryptedDiskDesired, DiskObserved> = {
  kind: "encrypted-disk",
  phase: "disk",
  seal: (desired) => desired,
  observe,
  parse: (output, resources) => parse(output, resources, sha256),
  compare(sealed, observed, facts) {
    if (isContainer(facts)) return disksOfAnother;
    if (observed === undefined) return { is: "unknown", because: "the host did not answer for it" };
    const state = stateOf(sealed, observed);
    if (state.is === "nowhere") return verdictOn([state.fault]);
    if (state.is === "to-format") return different(state.holds === "nothing" ? "blank" : `holds ${state.holds}`);
    return verdictOn(faultsOf(sealed, observed, state.metadata));
  },
  asks({ desired }, observed) {
    if (observed === undefined) return false;
    if (stateOf(desired, observed).is === "to-format") return true;
    return repairsOf(desired, observed).some((repair) => repair.do === "rotate" || observed.custodian !== undefined);
  },
  destroys(sealed, observed) {
    const state = observed && stateOf(sealed, observed);
    return state?.is === "to-format" ? { what: whatIsLost(sealed.serial, state), word: sealed.serial } : undefined;
  },
  change({ desired }, observed) {
    const state = observed && stateOf(desired, observed);
    if (state?.is === "to-format" && observed) return format(desired, observed);
    if (state?.is === "ours" && observed) return mend(desired, state.metadata, repairsOf(desired, observed));
    return sh`echo ${state?.is === "nowhere" ? state.fault.summary : "the host did not answer for it"} >&2; exit 1`;
  },
  // Nobody's data is taken away because a line left the model.
  remove: () => sh`:`,
};
