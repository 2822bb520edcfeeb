/** What all four documents have in common: names, UUIDs, moments, parties, the tool. */
import type { ControlEvidence, Evidence, KnownHost, PersonEvidence } from "../evidence";
import { endOfDay, lineOf, listed, markdownOf, momentOf, tokenOf, uuidOf } from "./text";
import {
  type AssessmentAssets,
  type Component,
  type Metadata,
  type Origin,
  oscalVersion,
  ownNamespace,
  type Party,
  type Property,
} from "./types";

/** A file of the evidence, as the results point to it. */
export interface EvidenceFile {
  /** Relative to the folder in which the OSCAL files stand: `../journal/hq-log-1.jsonl`. */
  readonly path: string;
  /** Lower-case hex. */
  readonly sha256: string;
  /** `text/csv`. */
  readonly mediaType: string;
  /** The host that it tells of; absent: of all. */
  readonly host?: string;
}

/** Names of the files; they point to each other by them. */
export const names = {
  results: "assessment-results.json",
  plan: "assessment-plan.json",
  system: "system-security-plan.json",
  catalog: "catalog.json",
} as const;

/** Our own control: who changed what is recorded, and nobody edited the record. */
export const journalControl: ControlEvidence = {
  id: "qorgan-journal",
  title: "Journal of changes",
  description:
    "Every change that Qorgan makes on a host is recorded with its operator, moment and reason; the records are chained, and signed with the operator's key.",
  citations: [],
};

export interface Frame {
  readonly evidence: Evidence;
  /** UUID of what belongs to this export. */
  readonly own: (...key: readonly string[]) => string;
  /** UUID of what is the same in every export: a host, a person. */
  readonly lasting: (...key: readonly string[]) => string;
  /** Controls of the evidence and all that hosts name, by id, the journal last. */
  readonly controls: readonly ControlEvidence[];
  /** The first and the last moment that the evidence tells of. */
  readonly start: string;
  readonly end: string;
  /** The moment, or when the text is none the end of the evidence. */
  readonly moment: (text: string) => string;
  readonly origins: readonly Origin[];
  readonly parties: ReadonlyMap<string, Party>;
  /** UUID of an account's party. */
  readonly party: (account: string) => string;
}

export const prop = (name: string, value: string, more: Omit<Property, "name" | "value" | "ns"> = {}): Property => ({
  name,
  ns: ownNamespace,
  value: lineOf(value),
  ...more,
});

/** A property of OSCAL's own vocabulary. */
export const standard = (name: string, value: string): Property => ({ name, value: lineOf(value) });

export const isKnown = (host: Evidence["hosts"][number]): host is KnownHost => host.known;

export const statementOf = (control: string): string => `${tokenOf(control)}_smt`;
export const objectiveOf = (control: string): string => `${tokenOf(control)}_obj`;

/** The control of `control/rule`. */
export function controlOf(rule: string): string {
  const slash = rule.indexOf("/");
  return slash > 0 ? rule.slice(0, slash) : rule;
}

/** A control that hosts name and the evidence does not describe is there by its id: nothing is left out silently. */
function allControls({ controls, hosts }: Evidence): readonly ControlEvidence[] {
  const found = new Map(controls.map((control) => [control.id, control]));
  const take = (id: string): void => {
    if (!found.has(id)) found.set(id, { id, title: id, description: "Not described by the evidence.", citations: [] });
  };
  for (const host of hosts) {
    host.controls.forEach(take);
    if (!host.known) continue;
    for (const { rules } of host.resources) for (const rule of rules) take(controlOf(rule));
    for (const table of host.tables) take(table.control);
  }
  found.delete(journalControl.id);
  return [...found.values(), journalControl];
}

function momentsOf({ basis, exported, hosts }: Evidence): { readonly start: string; readonly end: string } {
  const of = basis.is === "observed" ? basis.at : exported.at;
  const moments = [of, ...hosts.filter(isKnown).map((host) => host.at)].map(momentOf).filter((one) => one !== undefined);
  const sorted = moments.sort();
  // An evidence without any moment is a fault of its maker; the file still has to be one that others can read.
  const none = "1970-01-01T00:00:00.000Z";
  return { start: sorted[0] ?? none, end: sorted.at(-1) ?? none };
}

const partyOf = (uuid: string, person: PersonEvidence): Party => ({
  uuid,
  type: "person",
  name: lineOf(person.account),
  ...listed("props", [
    ...(person.adminAccount === undefined ? [] : [prop("admin-account", person.adminAccount)]),
    ...person.branches.map((branch) => prop("branch", branch)),
    ...person.keys.map((key) => prop("key", key)),
    ...(person.expires === undefined ? [] : [prop("expires", person.expires)]),
    ...(person.operator ? [prop("operator", "yes")] : []),
    ...(person.custodian ? [prop("key-custodian", "yes")] : []),
  ]),
});

/** Everybody whom the evidence names: people of the model, who approved a waiver, who exported. */
function partiesOf(evidence: Evidence, party: (account: string) => string): ReadonlyMap<string, Party> {
  const parties = new Map(evidence.people.map((person) => [person.account, partyOf(party(person.account), person)]));
  for (const account of [evidence.exported.by, ...evidence.waivers.map((waiver) => waiver.approver)])
    if (!parties.has(account)) parties.set(account, { uuid: party(account), type: "person", name: lineOf(account) });
  return parties;
}

export function frameOf(evidence: Evidence): Frame {
  const { domain } = evidence.organisation;
  const lasting: Frame["lasting"] = (...key) => uuidOf("lasting", domain, ...key);
  const own: Frame["own"] = (...key) => uuidOf("export", domain, evidence.id, ...key);
  const party: Frame["party"] = (account) => lasting("person", account);
  const { start, end } = momentsOf(evidence);
  return {
    evidence,
    own,
    lasting,
    controls: allControls(evidence),
    start,
    end,
    moment: (text) => momentOf(text) ?? end,
    origins: [{ actors: [{ type: "tool", "actor-uuid": lasting("tool") }] }],
    parties: partiesOf(evidence, party),
    party,
  };
}

const organisationOf = ({ evidence, lasting }: Frame): Party => ({
  uuid: lasting("organisation"),
  type: "organization",
  name: lineOf(evidence.organisation.name),
});

/** Qorgan as the tool that looked. */
export const assetsOf = ({ evidence, lasting }: Frame): AssessmentAssets => {
  const tool: Component = {
    uuid: lasting("tool"),
    type: "software",
    title: "Qorgan",
    description: "Compares what is in force on the hosts with the model, over SSH and read-only.",
    props: [standard("version", evidence.exported.version)],
    status: { state: "operational" },
  };
  return {
    components: [tool],
    "assessment-platforms": [
      { uuid: lasting("platform"), title: "The controller", "uses-components": [{ "component-uuid": lasting("tool") }] },
    ],
  };
};

/** What every document says of itself, with who prepared it for whom; `parties` and `roles` beside these two. */
export function metadataOf(
  frame: Frame,
  title: string,
  remarks: string,
  more: { readonly parties?: readonly Party[]; readonly roles?: ReadonlyMap<string, readonly string[]> } = {},
): Metadata {
  const { evidence, party } = frame;
  const { exported, model, basis, organisation, scope, pseudonymised } = evidence;
  const organisationParty = organisationOf(frame);
  const by = frame.parties.get(exported.by);
  const parties = [organisationParty, ...(by === undefined ? [] : [by]), ...(more.parties ?? []).filter((one) => one !== by)];
  const roles = new Map<string, readonly string[]>([
    ["prepared-by", [party(exported.by)]],
    ["prepared-for", [organisationParty.uuid]],
    ...(more.roles ?? []),
  ]);
  return {
    title: `${title}: ${markdownOf(organisation.name)}`,
    "last-modified": frame.moment(exported.at),
    version: lineOf(evidence.id),
    "oscal-version": oscalVersion,
    props: [
      prop("basis", basis.is === "observed" ? `observed ${basis.at}` : `journal ${basis.day}`),
      prop("model-digest", model.digest, { class: pseudonymised ? "HMAC-SHA-256" : "SHA-256" }),
      ...(model.commit === undefined ? [] : [prop("model-commit", model.commit)]),
      prop("model-files", model.clean ? "as committed" : "changed since the commit, or not under version control"),
      prop("people", pseudonymised ? "pseudonyms" : "accounts"),
      ...scope.map((branch) => prop("scope-branch", branch)),
    ],
    roles: [...roles.keys()].map((id) => ({ id: tokenOf(id), title: markdownOf(id) })),
    parties,
    "responsible-parties": [...roles].map(([id, uuids]) => ({ "role-id": tokenOf(id), "party-uuids": uuids })),
    remarks,
  };
}

/** The deadline of a day that is the last one of something. */
export const deadlineOf = ({ evidence }: Frame, day: string): string | undefined => endOfDay(day, evidence.organisation.timeZone);
