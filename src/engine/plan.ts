/** Compares what is desired, applied and observed on one host. Pure. */

import type { Waiver } from "../model/model";
import { canonical, digestOf, sha256 } from "../resources/digest";
import type { AnyKind, Kinds } from "../resources/registry";
import {
  type Destruction,
  type Difference,
  type ForeignMember,
  type HostFacts,
  type Key,
  keyOf,
  type Reason,
  type SealedResource,
  splitKey,
  type Verdict,
} from "../resources/resource";
import type { CompiledResource, HostConfiguration } from "./compile";
import { compareJournals, comparisonNotes, type Journalled } from "./host-journal";
import type { Answer, LookReport } from "./look";
import type { Applied, Manifest } from "./manifest";

/**
 * Three values a key: drift = applied ≠ observed, pending = applied ≠ desired; both may hold.
 * `adopt`: observed = desired ≠ applied, nothing to do but to remember it. `restart`: as desired itself, done again because of `because`.
 */
export interface Change {
  readonly key: Key;
  readonly action: "add" | "change" | "remove" | "adopt" | "restart";
  readonly drift: boolean;
  readonly pending: boolean;
  readonly difference: Difference;
  readonly reasons: readonly Reason[];
  readonly guarded: boolean;
  readonly secret: boolean;
  /** Present: neither applied nor removed. */
  readonly waived?: { readonly waiver: string; readonly expires: string };
  /** A foreign member that the policy only wants to hear of, or a difference that no apply can mend. */
  readonly reportOnly?: true;
  /** What it would destroy: carried out only where the operator confirmed it on that run. */
  readonly destroys?: Destruction;
  /** A foreign member: the resource that owns the set. */
  readonly owner?: Key;
  /** `restart`: the keys whose change asks for it. */
  readonly because?: readonly Key[];
  /** Both sides' contents, for a line diff, where they were fetched. */
  readonly contents?: { readonly before: string; readonly after: string };
}

/** A resource about which nothing can be changed, or nothing is known. */
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
  /** SHA-256 of desired values, answers and changes: what `apply FILE` holds against. */
  readonly digest: string;
  /** Things that the operator should know before an apply. */
  readonly notes: readonly string[];
  /** Somebody edited the manifest on the host since this run: what was applied is no longer known for certain. It counts as drift. */
  readonly manifestEditedSince?: string;
  /** What the host's own journal of runs lost, by the journal here. It counts as drift. */
  readonly journalLost?: string;
}

type JournalledManifest = NonNullable<Journalled["manifest"]>;

/** Everything that a plan is made from. */
export interface PlanInput {
  readonly configuration: HostConfiguration;
  readonly look: LookReport;
  /** The second look's answers: resources that left the model, as the manifest knows them. */
  readonly orphans: readonly Answer[];
  readonly kinds: Kinds;
  /** Only resources of these controls; empty: all. */
  readonly controls: readonly string[];
  readonly roundTrips: number;
  /** What the controller wrote down of the host's runs; undefined: nobody asked. */
  readonly journalled?: Journalled | undefined;
}

type Judged = { readonly change?: Change; readonly notEnforceable?: Remark; readonly unknown?: Remark };

/** Whether a filter on controls lets a resource through. */
export const isChosen = (controls: readonly string[], of: readonly string[]): boolean =>
  controls.length === 0 || of.some((id) => controls.includes(id));

/** Keys of the manifest that the configuration no longer has: they left the model, and must leave the host. */
export function orphansOf(
  configuration: HostConfiguration,
  applied: ReadonlyMap<Key, Applied>,
  controls: readonly string[],
): SealedResource[] {
  return [...applied]
    .filter(([key, entry]) => !configuration.byKey.has(key) && isChosen(controls, entry.controls))
    .map(([key, entry]) => ({ ...splitKey(key), sealed: entry.sealed }));
}

/** Makes the plan of one host from what it answered. */
export function makePlan(input: PlanInput): HostPlan {
  const { configuration, look, kinds } = input;
  const chosen = configuration.resources.filter((resource) =>
    isChosen(
      input.controls,
      resource.reasons.map((reason) => reason.control),
    ),
  );
  const answers = new Map(look.answers.map((answer) => [answer.part.kind.kind, answer] as const));
  const judged = chosen.map((resource) => judge(resource, answers.get(resource.kind), look, kinds));
  const foreign = foreignChanges(chosen, answers, configuration, look);
  const removed = input.orphans.flatMap((answer) =>
    answer.part.resources.map((orphan) => judgeOrphan(orphan, answer, look.manifest.applied.get(keyOf(orphan)), configuration.waivers)),
  );
  const before = [...judged.flatMap((one) => one.change ?? []), ...foreign, ...removed.flatMap((one) => one.change ?? [])];
  const again = restarts(chosen, before, kinds, judged);
  const restarted = new Set(again.map((change) => change.key));
  const changes = [...before.filter((change) => !restarted.has(change.key)), ...again];
  const unknown = [...judged, ...removed].flatMap((one) => one.unknown ?? []);
  const notEnforceable = judged.flatMap((one) => one.notEnforceable ?? []);
  const last = input.journalled?.manifest;
  const edited = last !== undefined && isEdited(look.manifest, last);
  const compared = input.journalled && look.journal ? compareJournals(look.journal, input.journalled) : { unknown: [] };
  return {
    host: configuration.host.name,
    branch: configuration.host.branch.name,
    facts: look.facts,
    changes,
    notEnforceable,
    unknown,
    asDesired:
      chosen.length - judged.filter((one) => (one.change && one.change.action !== "adopt") || one.unknown || one.notEnforceable).length,
    resources: chosen.length,
    roundTrips: input.roundTrips,
    digest: digestOf([
      configuration.digest,
      look.manifest.digest,
      look.answers.map((answer) => [answer.part.kind.kind, answer.digest]),
      changes.map((change) => [change.key, change.action]),
    ]),
    ...(edited ? { manifestEditedSince: last?.run ?? "" } : {}),
    ...(compared.lost ? { journalLost: compared.lost } : {}),
    notes: [
      ...(edited
        ? [
            `drift: the manifest on the host was edited by hand since run ${last?.run}: what left the model before may be forgotten; an apply writes it anew`,
          ]
        : []),
      ...comparisonNotes(compared),
      ...look.manifest.openRuns.map((run) =>
        run.armed
          ? `run ${run.run} of ${run.operator} waits for a confirmation, or the host will put it back`
          : `run ${run.run} of ${run.operator} was cut off after ${run.done} of ${run.steps} steps${run.rolledBack ? ", and the host has put back the guarded ones" : ""}; an apply completes it`,
      ),
    ],
  };
}

const emptyDigest = sha256("");

/** Only the run that wrote the manifest last can speak of it: one that this journal does not know of may have changed it since. */
const isEdited = (manifest: Manifest, journalled: JournalledManifest): boolean =>
  manifest.openRuns.length === 0 && manifest.lastRun === journalled.run && (manifest.digest || emptyDigest) !== journalled.manifest;

function judge(resource: CompiledResource, answer: Answer | undefined, look: LookReport, kinds: Kinds): Judged {
  const kind = kinds.get(resource.kind) as AnyKind;
  const { key, reasons } = resource;
  if (answer?.observed === undefined) return { unknown: { key, because: answer?.because ?? "the host did not answer", reasons } };
  const observed = answer.observed.get(resource.name);
  const verdict = kind.compare(resource.sealed, observed, look.facts);
  if (verdict.is === "unknown") return { unknown: { key, because: verdict.because, reasons } };
  if (verdict.is === "not-enforceable") return { notEnforceable: { key, because: verdict.because, reasons } };
  const applied = look.manifest.applied.get(key);
  const pending = applied === undefined || applied.uncertain || canonical(applied.sealed) !== canonical(resource.sealed);
  const common = { key, reasons, pending, guarded: resource.guarded === true, secret: resource.secret === true, ...waivedOf(resource) };
  if (verdict.is === "as-desired") {
    return pending && !resource.waived
      ? { change: { ...common, action: "adopt", drift: false, difference: { summary: "already so" } } }
      : {};
  }
  const beyond = verdict.difference.remedy !== undefined;
  // What no apply can mend never gets into the manifest: on a host that was applied it is what stays wrong.
  const drift =
    applied === undefined
      ? beyond && look.manifest.applied.size > 0
      : !applied.uncertain && left(kind.compare(applied.sealed, observed, look.facts));
  const destroys = beyond ? undefined : kind.destroys?.(resource.sealed, observed);
  return {
    change: {
      ...common,
      ...(beyond ? { reportOnly: true, pending: applied === undefined ? !drift : common.pending } : {}),
      ...(destroys ? { destroys } : {}),
      action: observed === undefined ? "add" : "change",
      drift,
      difference: resource.secret ? { summary: verdict.difference.summary } : verdict.difference,
    },
  };
}

const left = (verdict: Verdict): boolean => verdict.is === "different";

const waivedOf = (resource: CompiledResource): Pick<Change, "waived"> =>
  resource.waived ? { waived: { waiver: resource.waived.name, expires: resource.waived.expires } } : {};

/** Members of owned sets that the model does not know. Drift once the owner was applied; before that, part of what the first apply brings. */
function foreignChanges(
  chosen: readonly CompiledResource[],
  answers: ReadonlyMap<string, Answer>,
  configuration: HostConfiguration,
  look: LookReport,
): Change[] {
  const known = new Set<Key>(configuration.byKey.keys());
  const found = new Map<Key, Change>();
  for (const resource of chosen) {
    const answer = answers.get(resource.kind);
    const members: readonly ForeignMember[] =
      (answer?.observed && answer.part.kind.foreign?.(resource, answer.observed.get(resource.name), known)) || [];
    for (const member of members) {
      const key = keyOf(member);
      if (look.manifest.applied.has(key) && !found.has(key) && !configuration.byKey.has(key)) continue; // an orphan: told as what left the model
      const drift = look.manifest.applied.has(resource.key);
      found.set(key, {
        key,
        action: "remove",
        drift,
        pending: !drift,
        difference: member.difference,
        reasons: resource.reasons,
        guarded: resource.guarded === true,
        secret: false,
        owner: resource.key,
        ...(member.removable ? {} : { reportOnly: true }),
        ...waivedOf(resource),
      });
    }
  }
  return [...found.values()];
}

/** A waiver of a whole control keeps what the control left behind; which rule had asked for it nobody knows any more. */
function judgeOrphan(orphan: SealedResource, answer: Answer, applied: Applied | undefined, waivers: readonly Waiver[]): Judged {
  const key = keyOf(orphan);
  const found = (applied?.controls ?? []).map((control) => waivers.find((one) => one.control === control && one.rule === undefined));
  const waived = found.length > 0 && found.every((one) => one !== undefined) ? found[0] : undefined;
  const reasons = (applied?.controls ?? []).map((control) => ({ control, rule: "left-the-model", why: "it is no longer in the model" }));
  if (answer.observed === undefined) return { unknown: { key, because: answer.because ?? "the host did not answer", reasons } };
  const there = answer.observed.has(orphan.name);
  return {
    change: {
      key,
      action: "remove",
      drift: false,
      pending: true,
      difference: { summary: there ? "left the model" : "left the model, and is already gone" },
      reasons,
      guarded: isGuardedOrphan(orphan),
      secret: false,
      ...(waived ? { waived: { waiver: waived.name, expires: waived.expires } } : {}),
    },
  };
}

/** What left the model has nobody to say that it is dangerous to remove: what decides who gets in is guarded by what it is. */
const isGuardedOrphan = ({ kind, name }: SealedResource): boolean =>
  ["account", "group", "authorized-keys", "nftables", "pam-profile"].includes(kind) ||
  /^\/etc\/(ssh|sudoers|pam\.d|security|nftables|systemd\/network)/.test(name) ||
  /^(ssh|nftables)/.test(name);

/** Services that are as desired, and load something that changes. */
function restarts(chosen: readonly CompiledResource[], changes: readonly Change[], kinds: Kinds, judged: readonly Judged[]): Change[] {
  const moved = new Set(
    changes
      .filter((change) => change.action !== "adopt" && !change.waived && !change.reportOnly)
      .flatMap((change) => [change.key, ...(change.owner ? [change.owner] : [])]),
  );
  return chosen.flatMap((resource, i) => {
    const own = judged[i];
    const because = (kinds.get(resource.kind)?.triggers?.(resource) ?? []).filter((key) => moved.has(key));
    if (because.length === 0 || resource.waived || own?.unknown || own?.notEnforceable || (own?.change && own.change.action !== "adopt"))
      return [];
    return [
      {
        key: resource.key,
        action: "restart" as const,
        drift: false,
        pending: own?.change !== undefined,
        difference: { summary: `again, after ${because.join(", ")}` },
        reasons: resource.reasons,
        guarded: resource.guarded === true,
        secret: false,
        because,
      },
    ];
  });
}

/** Changes that an apply carries out, without those that it only remembers. */
export const toCarryOut = (plan: HostPlan): Change[] =>
  plan.changes.filter((change) => change.action !== "adopt" && !change.waived && !change.reportOnly);

/** Changes that an apply remembers without doing anything. */
export const toAdopt = (plan: HostPlan): Change[] => plan.changes.filter((change) => change.action === "adopt");
