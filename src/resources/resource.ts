/** The border between what is desired and how a host is asked and changed: one kind a file, all of it pure. */
import type { Script } from "../shell";

/** `kind:name`, for example `sysctl:kernel.kptr_restrict`. It never changes its meaning: the manifest on the host holds it. */
export type Key = `${string}:${string}`;

/** Why a resource is there, shown in every plan, drift and record. */
export interface Reason {
  readonly control: string;
  /** A short stable id of the rule within its control: waivers name `control/rule`. */
  readonly rule: string;
  /** Why, in words: `hide kernel addresses from users`. */
  readonly why: string;
  /** `ANSSI BP-028 R9`. */
  readonly source?: string;
}

/** One unit of desired state on a host. */
export interface Resource<Name extends string = string, Desired = unknown> {
  readonly kind: Name;
  readonly name: string;
  readonly desired: Desired;
  /** Several controls may ask for the same thing; contradictions are refused when they are merged. */
  readonly reasons: readonly Reason[];
  /** Keys that must be done first, beside the order of kinds. */
  readonly after?: readonly Key[];
  /** Could cut the operator off: done in one group under the host's rollback timer, confirmed over a fresh connection. */
  readonly guarded?: boolean;
  /** Its value is never shown, kept or sent in a script. */
  readonly secret?: boolean;
}

/** A resource as the host's manifest knows it: contents are digests, so that it can be compared and kept without them. */
export interface SealedResource<Sealed = unknown> {
  readonly kind: string;
  readonly name: string;
  readonly sealed: Sealed;
}

export interface Difference {
  /** For people: `0, should be 2`. */
  readonly summary: string;
  readonly before?: string;
  readonly after?: string;
  /** No apply can mend it: what people must do. */
  readonly remedy?: string;
}

export type Verdict =
  | { readonly is: "as-desired" }
  | { readonly is: "different"; readonly difference: Difference }
  | { readonly is: "not-enforceable"; readonly because: string }
  | { readonly is: "unknown"; readonly because: string };

export const asDesired: Verdict = { is: "as-desired" };
export const different = (summary: string, before?: string, after?: string): Verdict => ({
  is: "different",
  difference: { summary, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) },
});

/** Different, and beyond what an apply may or can do: it is told with what people must do, and counts as drift like any other. */
export const beyondApply = (summary: string, remedy: string): Verdict => ({ is: "different", difference: { summary, remedy } });

/** What the host is, as far as a verdict needs it. */
export interface HostFacts {
  /** `debian-12`: ID and VERSION_ID of os-release. */
  readonly os: string;
  /** `systemd-detect-virt`'s word: `none`, `kvm`, `systemd-nspawn`. */
  readonly virtualisation: string;
  /** Mount points below /proc and /sys that PID 1 sees read-only. */
  readonly readOnlyMounts: readonly string[];
  readonly kernel: string;
}

/** What would be lost, and the word that the operator confirms it by. */
export interface Destruction {
  /** `QEMU HARDDISK, serial DATA1, 300 MiB, which holds ext4`. */
  readonly what: string;
  /** The serial of a disk. */
  readonly word: string;
}

/** A member of a set that a resource owns, which the model does not know. Its key is its own, its reasons are its owner's. */
export interface ForeignMember {
  readonly kind: string;
  readonly name: string;
  readonly difference: Difference;
  /** False: only reported, never touched by apply (the policy says so). */
  readonly removable: boolean;
}

/**
 * Passed to `change`: puts content beside the script and returns the shell expression of the file on the host that will hold it,
 * called `name` where one is given.
 */
export type Stage = (content: string, name?: string) => Script;

/**
 * One sort of thing that a host can have: how it is asked for, compared and changed. One file in src/resources/. All parts are pure.
 * `Sealed` is what of `Desired` can be kept and compared without contents; for most kinds the two are the same.
 */
export interface Kind<Name extends string = string, Desired = unknown, Sealed = Desired, Observed = unknown> {
  readonly kind: Name;
  /** Where it stands in the order of a run: see `phases`. */
  readonly phase: Phase;
  seal(desired: Desired): Sealed;
  /**
   * Read-only shell that reports on ALL the resources given, and on members of sets that they own, in one or two processes.
   * It runs in a subshell with standard input closed; what it prints is given to `parse`; its exit status must be 0, else all are unknown.
   * The output must be the same for the same state of the host (no clocks, no process ids): a change is refused when it differs from the plan's.
   */
  observe(resources: readonly SealedResource<Sealed>[]): Script;
  /** One entry a resource name that the host has; what is missing from the map is absent. Throw to make the whole part unknown. */
  parse(output: string, resources: readonly SealedResource<Sealed>[]): ReadonlyMap<string, Observed>;
  compare(sealed: Sealed, observed: Observed | undefined, facts: HostFacts): Verdict;
  /** Members of a set that this resource owns and `known` (all keys of the host's configuration) does not hold. */
  foreign?(resource: SealedResource<Sealed>, observed: Observed | undefined, known: ReadonlySet<Key>): readonly ForeignMember[];
  /** Makes it so. Runs as root under `set -eu`; must be safe to run again after it was cut off anywhere. */
  change(resource: Resource<Name, Desired>, observed: Observed | undefined, stage: Stage): Script;
  /** The same for several at once, where one process can do many (packages, files); validators and all. */
  changeMany?(resources: readonly Resource<Name, Desired>[], stage: Stage): Script;
  /** What happens when it leaves the model, or to a foreign member of an owned set. `$aside` is an existing root-only folder of the run. */
  remove(name: string, observed: Observed | undefined): Script;
  /**
   * Puts back what was there before `change` or `remove`, for `qorgan rollback RUN`. `keep` runs before the change, `restore` later;
   * both find `$kept`, a root-only path of their own without anything there yet. Undefined: nothing to keep (password files, host keys).
   */
  undo?(name: string, observed: Observed | undefined): { readonly keep: Script; readonly restore: Script } | undefined;
  /**
   * `change` needs what only the controller has (a new recovery key): the host asks for it when the step begins, and the script finds it
   * in `$secret`. It is never in the script, in an argument or on a disk.
   */
  asks?(resource: Resource<Name, Desired>, observed: Observed | undefined): boolean;
  /**
   * Where the controller has to see something of the host's before it can answer (a certificate request): runs before the step, as root
   * under `set -eu`, and what it prints goes along with the question. It is no secret; safe to run again, like `change`.
   */
  request?(resource: Resource<Name, Desired>, observed: Observed | undefined): Script;
  /** The change would destroy what a thing holds: it is done only when the operator confirms it on that run. */
  destroys?(sealed: Sealed, observed: Observed | undefined): Destruction | undefined;
  /** Must succeed on the new state before it counts (`sshd -t`, `visudo -c`, `nft -c`); runs right after `change`. */
  validate?(resource: Resource<Name, Desired>): Script | undefined;
  /** Keys whose change makes this one be done again (a service restarts after the files that it loads). */
  triggers?(resource: Resource<Name, Desired>): readonly Key[];
  /**
   * What this resource needs to know of others, resolved once when a host's configuration is compiled
   * (a service: the digest of all that it loads). Returns the desired value completed.
   */
  complete?(desired: Desired, sealedOf: (key: Key) => unknown): Desired;
  /** What two controls ask for, where both can be had; undefined: they contradict each other. */
  merge?(one: Desired, other: Desired): Desired | undefined;
  /** The content that a line diff shows, where there is one and it is not secret. */
  content?(desired: Desired): string | undefined;
  /** Read-only shell that prints the observed content of one resource, for a line diff. */
  fetch?(name: string): Script;
}

/** The order of a run. Removals run in reverse order after the additions of their phase. */
export const phases = ["package", "disk", "group", "account", "directory", "file", "kernel", "firewall", "service"] as const;
export type Phase = (typeof phases)[number];

export const keyOf = (resource: { readonly kind: string; readonly name: string }): Key => `${resource.kind}:${resource.name}`;

/** Splits a key at its first colon. */
export function splitKey(key: Key): { readonly kind: string; readonly name: string } {
  const at = key.indexOf(":");
  return { kind: key.slice(0, at), name: key.slice(at + 1) };
}
