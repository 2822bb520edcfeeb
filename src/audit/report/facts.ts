/** What the report counts: pure, from evidence alone. */

import { dayIn } from "../../model/day";
import type {
  ControlEvidence,
  Evidence,
  HostEvidence,
  KnownHost,
  ResourceEvidence,
  RunEvidence,
  Standing,
  WaiverEvidence,
} from "../evidence";
import { standingOf } from "../evidence";

/** The best first; the order in which they are shown. `silent`: nothing is known of the host. */
export const stands = ["in-force", "not-enforceable", "waived", "different", "unknown", "silent"] as const;
export type Stand = (typeof stands)[number];

export type Tally = ReadonlyMap<Stand, number>;

/** One thing that is not in force, and all hosts that have it so. */
export interface Exception extends Pick<ResourceEvidence, "key" | "rules" | "standing" | "because" | "drift" | "waiver"> {
  readonly hosts: readonly string[];
}

interface ControlOnHost {
  readonly id: string;
  /** `none`: no resource is its own. */
  readonly stand: Stand | "none";
  readonly resources: number;
  readonly inForce: number;
}

export interface HostFacts {
  readonly host: HostEvidence;
  /** The worst of all. */
  readonly stand: Stand;
  readonly controls: readonly ControlOnHost[];
  /** Not in force, the worst first. */
  readonly exceptions: readonly ResourceEvidence[];
  /** Resources by standing; nothing of a silent host. */
  readonly tally: Tally;
  readonly drifted: number;
  /** The newest first. */
  readonly runs: readonly RunEvidence[];
}

export interface ControlFacts {
  readonly control: ControlEvidence;
  readonly hosts: ReadonlyMap<Stand | "none", readonly string[]>;
  readonly exceptions: readonly Exception[];
  /** Resources of all hosts, by rule and standing. */
  readonly rules: ReadonlyMap<string, Tally>;
}

export interface Facts {
  readonly hosts: readonly HostFacts[];
  readonly hostNames: ReadonlySet<string>;
  readonly controls: readonly ControlFacts[];
  /** The day that waivers are measured by, by the organisation's clock. */
  readonly day: string;
  /** Accounts, also those for administration, to the person's own account. */
  readonly accounts: ReadonlyMap<string, string>;
}

export const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);

/** Days before a waiver's end from which it is told. */
export const soonDays = 30;

/** A waiver holds to the end of its last day. */
export function waiverState(waiver: WaiverEvidence, day: string): "over" | "soon" | "holds" {
  const left = (Date.parse(waiver.expires) - Date.parse(day)) / 86_400_000;
  return left < 0 ? "over" : left <= soonDays ? "soon" : "holds";
}

export const tally = <Thing>(things: Iterable<Thing>): ReadonlyMap<Thing, number> => {
  const counts = new Map<Thing, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
};

export function grouped<Thing, Name>(things: Iterable<Thing>, nameOf: (thing: Thing) => Name): Map<Name, Thing[]> {
  const groups = new Map<Name, Thing[]>();
  for (const thing of things) {
    const name = nameOf(thing);
    const group = groups.get(name);
    if (group) group.push(thing);
    else groups.set(name, [thing]);
  }
  return groups;
}

const worstFirst = (a: Standing, b: Standing): number => stands.indexOf(b) - stands.indexOf(a);

/** Ids of the controls that ask for a resource. */
const controlsOf = (resource: ResourceEvidence): readonly string[] => [
  ...new Set(resource.rules.map((rule) => rule.split("/")[0] as string)),
];

function onHost(host: KnownHost): readonly ControlOnHost[] {
  const own = grouped(
    host.resources.flatMap((resource) => controlsOf(resource).map((id) => ({ id, resource }))),
    ({ id }) => id,
  );
  return host.controls.map((id) => {
    const resources = own.get(id) ?? [];
    const inForce = resources.filter(({ resource }) => resource.standing === "in-force").length;
    return { id, stand: standingOf(host, id) ?? "none", resources: resources.length, inForce };
  });
}

function hostFacts(host: HostEvidence, runs: readonly RunEvidence[]): HostFacts {
  const newest = [...runs].reverse();
  if (!host.known) {
    const controls = host.controls.map((id) => ({ id, stand: "silent" as const, resources: 0, inForce: 0 }));
    return { host, stand: "silent", controls, exceptions: [], tally: new Map(), drifted: 0, runs: newest };
  }
  const exceptions = host.resources.filter(({ standing }) => standing !== "in-force").sort((a, b) => worstFirst(a.standing, b.standing));
  return {
    host,
    stand: exceptions[0]?.standing ?? "in-force",
    controls: onHost(host),
    exceptions,
    tally: tally(host.resources.map(({ standing }) => standing)),
    drifted: exceptions.filter(({ drift }) => drift).length,
    runs: newest,
  };
}

/** The same thing on many hosts is one line. */
function exceptionsOf(id: string, hosts: readonly HostFacts[]): readonly Exception[] {
  const same = grouped(
    hosts.flatMap(({ host, exceptions }) =>
      exceptions.filter((one) => controlsOf(one).includes(id)).map((resource) => ({ resource, host: host.name })),
    ),
    ({ resource: { key, standing, because, drift, waiver, rules } }) => JSON.stringify([key, standing, because, drift, waiver, rules]),
  );
  return [...same.values()]
    .map((those) => ({ ...(those[0] as (typeof those)[number]).resource, hosts: those.map(({ host }) => host) }))
    .sort((a, b) => worstFirst(a.standing, b.standing) || Number(b.drift ?? false) - Number(a.drift ?? false));
}

function controlFacts(control: ControlEvidence, hosts: readonly HostFacts[]): ControlFacts {
  const bearing = hosts.flatMap(({ host, controls }) =>
    controls.filter(({ id }) => id === control.id).map(({ stand }) => ({ stand, name: host.name })),
  );
  const rules = new Map<string, Map<Stand, number>>();
  for (const { host } of hosts)
    for (const { rules: names, standing } of host.known ? host.resources : [])
      for (const name of names) {
        if (!name.startsWith(`${control.id}/`)) continue;
        const counts = rules.get(name) ?? new Map<Stand, number>();
        rules.set(name, counts.set(standing, (counts.get(standing) ?? 0) + 1));
      }
  return {
    control,
    hosts: new Map(
      [...grouped(bearing, ({ stand }) => stand)].map(([stand, those]): [Stand | "none", readonly string[]] => [
        stand,
        those.map(({ name }) => name),
      ]),
    ),
    exceptions: exceptionsOf(control.id, hosts),
    rules: new Map([...rules].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Everything that the sections count. */
export function factsOf(evidence: Evidence): Facts {
  const runs = grouped(evidence.runs, ({ host }) => host);
  const hosts = evidence.hosts.map((host) => hostFacts(host, runs.get(host.name) ?? []));
  return {
    hosts,
    hostNames: new Set(evidence.hosts.map(({ name }) => name)),
    controls: evidence.controls.map((control) => controlFacts(control, hosts)),
    day: evidence.basis.is === "journal" ? evidence.basis.day : dayIn(Date.parse(evidence.basis.at), evidence.organisation.timeZone),
    accounts: new Map(
      evidence.people.flatMap(({ account, adminAccount }) => [
        [account, account] as const,
        ...(adminAccount === undefined ? [] : [[adminAccount, account] as const]),
      ]),
    ),
  };
}
