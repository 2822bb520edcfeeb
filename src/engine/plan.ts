/** Compares what is desired, applied and observed on one host. Pure. */
import type { Difference, HostFacts, Key, Reason } from "../resources/resource";

/**
 * Three values a key: drift = applied ≠ observed, pending = applied ≠ desired; both may hold.
 * `adopt`: observed = desired ≠ applied, nothing to do but to remember it.
 */
export interface Change {
  readonly key: Key;
  readonly action: "add" | "change" | "remove" | "adopt";
  readonly drift: boolean;
  readonly pending: boolean;
  readonly difference: Difference;
  readonly reasons: readonly Reason[];
  readonly guarded: boolean;
  readonly secret: boolean;
  /** Present: neither applied nor removed. */
  readonly waived?: { readonly waiver: string; readonly expires: string };
  /** A foreign member that the policy only wants to hear of. */
  readonly reportOnly?: true;
  /** Both sides' contents, for a line diff, where they were fetched. */
  readonly contents?: { readonly before: string; readonly after: string };
}

/** A resource about which there is nothing to change, or nothing known. */
export interface Remark {
  readonly key: Key;
  readonly because: string;
  readonly reasons: readonly Reason[];
}

export interface HostPlan {
  readonly host: string;
  readonly branch: string;
  readonly facts: HostFacts;
  readonly changes: readonly Change[];
  readonly notEnforceable: readonly Remark[];
  readonly unknown: readonly Remark[];
  /** How many resources are as desired. */
  readonly asDesired: number;
  readonly resources: number;
  readonly roundTrips: number;
  /** SHA-256 of desired values, observations and changes: what `apply --expect` and `apply FILE` hold against. */
  readonly digest: string;
  /** Things that the operator should know before an apply: the initial account loses its way in, an interrupted run was found. */
  readonly notes: readonly string[];
}
