/** From looks, model and journals to evidence. Pure: what a host answered, and nothing of it beyond what an auditor asks. */
import type { Control, EvidenceTable, Observations } from "../controls/control";
import type { Compiler } from "../engine/compile";
import type { Inspection } from "../engine/inspect";
import type { LookReport } from "../engine/look";
import type { Change, Remark } from "../engine/plan";
import type { Host, IsoDate, Model, Person } from "../model/model";
import { canonical } from "../resources/digest";
import type { Key, Reason } from "../resources/resource";
import type { Problem } from "../result";
import type {
  Citation,
  ControlEvidence,
  KnownHost,
  PersonEvidence,
  ResourceEvidence,
  RunEvidence,
  SignerEvidence,
  SilentHost,
  SystemEvidence,
  WaiverEvidence,
} from "./evidence";
import { isWorse } from "./evidence";
import { inRunOrder } from "./journal-chain";
import type { Signer } from "./journal-signature";
import type { VerifiedJournal } from "./journal-verify";
import { keyFingerprint } from "./scrub";

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Keeps one copy of what is the same on every host: a fleet's evidence is mostly keys and rules. */
export class Interner {
  private readonly texts = new Map<string, string>();
  private readonly lists = new Map<string, readonly string[]>();

  text<Text extends string>(value: Text): Text {
    const kept = this.texts.get(value);
    if (kept !== undefined) return kept as Text;
    this.texts.set(value, value);
    return value;
  }

  list(values: readonly string[]): readonly string[] {
    const id = values.join("\n");
    const kept = this.lists.get(id);
    if (kept !== undefined) return kept;
    const own = values.map((value) => this.text(value));
    this.lists.set(id, own);
    return own;
  }
}

/** `control/rule`, each once. */
const rulesOf = (reasons: readonly Reason[], interner: Interner): readonly string[] =>
  interner.list([...new Set(reasons.map(({ control, rule }) => `${control}/${rule}`))].sort(byText));

/** The controls that a host's policy puts on it. */
export const controlsOn = (host: Host, controls: readonly Control[]): readonly Control[] =>
  controls.filter((control) => host.policy.controls.has(control.id) && control.appliesTo(host));

const frameOf = (host: Host, controls: readonly Control[], interner: Interner) => ({
  name: host.name,
  branch: host.branch.name,
  segment: host.segment.name,
  hardware: host.hardware,
  os: host.os,
  environment: host.environment,
  duties: host.duties,
  addresses: host.addresses,
  controls: interner.list(controlsOn(host, controls).map((control) => control.id)),
});

/** A host of which nothing is known, and why. */
export const silentHost = (host: Host, controls: readonly Control[], interner: Interner, because: string): SilentHost => ({
  ...frameOf(host, controls, interner),
  known: false,
  because,
});

/** In one line: what kept a host from being looked at. */
export const becauseOf = (problems: readonly Problem[]): string =>
  problems
    .map(({ message, code }) => `${message} [${code}]`)
    .join("; ")
    .replace(/\s+/g, " ") || "it was not looked at";

/** A difference that an apply would carry out, remember or only tell. A restart and an adoption are in force as they are. */
function fromChange(change: Change, interner: Interner): ResourceEvidence | undefined {
  if (change.action === "adopt" || change.action === "restart") return undefined;
  const { summary, remedy } = change.difference;
  return {
    key: interner.text(change.key),
    rules: rulesOf(change.reasons, interner),
    standing: change.waived ? "waived" : "different",
    because: remedy === undefined ? summary : `${summary} (${remedy})`,
    ...(change.drift ? { drift: true } : {}),
    ...(change.waived ? { waiver: change.waived.waiver } : {}),
  };
}

const fromRemark = ({ key, because, reasons }: Remark, standing: "not-enforceable" | "unknown", interner: Interner): ResourceEvidence => ({
  key: interner.text(key),
  rules: rulesOf(reasons, interner),
  standing,
  because: interner.text(because),
});

/** Several words on one key (a collector's newest seal): the reasons of all, and the worst standing. */
function together(one: ResourceEvidence, other: ResourceEvidence): ResourceEvidence {
  const worse = isWorse(other.standing, one.standing) ? other : one;
  const because = [one.because, other.because].filter(Boolean).join("; ");
  return { ...worse, because, ...(one.drift || other.drift ? { drift: true as const } : {}) };
}

/** What holds of each resource of a host, by key: those of the model, what the host has beside, what left the model and not yet the host. */
export function resourcesOf({ configuration, plan }: Pick<Inspection, "configuration" | "plan">, interner: Interner): ResourceEvidence[] {
  const told = new Map<Key, ResourceEvidence>();
  const put = (key: Key, one: ResourceEvidence | undefined): void => {
    if (one === undefined) return;
    const before = told.get(key);
    told.set(key, before ? together(before, one) : one);
  };
  for (const change of plan.changes) put(change.key, fromChange(change, interner));
  for (const remark of plan.notEnforceable) put(remark.key, fromRemark(remark, "not-enforceable", interner));
  for (const remark of plan.unknown) put(remark.key, fromRemark(remark, "unknown", interner));
  for (const { key, reasons } of configuration.resources) {
    if (!told.has(key)) told.set(key, { key: interner.text(key), rules: rulesOf(reasons, interner), standing: "in-force" });
  }
  return [...told.values()].sort((a, b) => byText(a.key, b.key));
}

/** What a look observed, by key. */
function observationsOf(look: Pick<LookReport, "answers">): Observations {
  const observed = new Map<Key, unknown>();
  for (const answer of look.answers) {
    if (answer.observed === undefined) continue;
    for (const { kind, name } of answer.part.resources) observed.set(`${kind}:${name}`, answer.observed.get(name));
  }
  return observed;
}

/** The tables of a host's controls; one that two controls tell alike stands once. */
function tablesOf(host: Host, model: Model, controls: readonly Control[], observed: Observations): EvidenceTable[] {
  const tables = controlsOn(host, controls).flatMap(
    (control) => control.evidence?.(host, host.policy.controls.get(control.id) ?? {}, model, observed) ?? [],
  );
  const once = new Map(tables.toReversed().map((table) => [canonical([table.id, table.columns, table.rows]), table] as const));
  return tables.filter((table) => table.rows.length > 0 && once.get(canonical([table.id, table.columns, table.rows])) === table);
}

/** A host that was looked at. `at`: when it had answered. */
export function knownHost(
  inspection: Inspection,
  at: string,
  model: Model,
  compiler: Pick<Compiler, "controls">,
  interner: Interner,
): KnownHost {
  const { host, plan, look, door } = inspection;
  return {
    ...frameOf(host, compiler.controls, interner),
    known: true,
    at,
    virtualisation: plan.facts.virtualisation,
    hostKey: door.connection.hostKey,
    resources: resourcesOf(inspection, interner),
    tables: tablesOf(host, model, compiler.controls, observationsOf(look)),
    ...(plan.manifestEditedSince === undefined ? {} : { manifestEditedSince: plan.manifestEditedSince }),
  };
}

/** What host and journal know of each other's runs. `lastRun`: the newest that the host keeps. */
export function runFaults({ entries }: VerifiedJournal, lastRun: string | undefined): string[] {
  const runs = inRunOrder(entries).flatMap(({ entry }) => (entry.run === null || entry.ended === "signed" ? [] : [entry.run]));
  const newest = runs.at(-1);
  if (lastRun !== undefined && !runs.includes(lastRun)) return [`run ${lastRun} is known to the host and not to this journal`];
  if (newest === undefined || lastRun === newest) return [];
  return [`run ${newest} is in this journal, and the host ${lastRun === undefined ? "keeps no run" : `ends with run ${lastRun}`}`];
}

/** A host's runs as evidence, the oldest first; `until`: none that is later. */
export const runsOf = ({ entries }: VerifiedJournal, until?: string): RunEvidence[] =>
  inRunOrder(entries)
    .filter(({ entry }) => until === undefined || entry.at < until)
    .map(({ entry, signature, signedBy }): RunEvidence => {
      const { at, host, operator, from, run, ended, undoes, certificate, changes, problems } = entry;
      return {
        at,
        host,
        operator,
        ...(from === undefined ? {} : { from }),
        run,
        ended,
        ...(undoes === undefined ? {} : { undoes }),
        ...(certificate === undefined ? {} : { certificate }),
        changes,
        problems,
        signature,
        ...(signedBy === undefined ? {} : { signedBy }),
      };
    });

/** Whether a host is meant: all without a scope. */
const inScope = (host: Pick<Host, "branch">, scope: readonly string[]): boolean => scope.length === 0 || scope.includes(host.branch.name);

/** People of the chosen branches, and those elsewhere who answer for something there: nobody else is named. */
export function peopleOf(model: Model, scope: readonly string[]): PersonEvidence[] {
  const { operators, keyCustodians } = model.organisation;
  const answering = new Set<Person>([
    ...operators,
    ...keyCustodians,
    ...model.systems.filter((system) => inScope(system.host, scope)).map((system) => system.owner),
    ...model.waivers
      .filter((waiver) => waiver.hosts.length === 0 || waiver.hosts.some((host) => inScope(host, scope)))
      .map((waiver) => waiver.approver),
  ]);
  return model.people
    .filter((person) => scope.length === 0 || answering.has(person) || person.branches.some((branch) => scope.includes(branch.name)))
    .map((person): PersonEvidence => {
      const lines = [...person.account.keys, ...(person.adminAccount?.keys ?? []), ...person.operatorKeys];
      return {
        account: person.account.name,
        ...(person.adminAccount ? { adminAccount: person.adminAccount.name } : {}),
        roles: person.roles.map((role) => role.name),
        branches: person.branches.map((branch) => branch.name),
        keys: [...new Set(lines.map(keyFingerprint))].sort(byText),
        ...(person.expires === undefined ? {} : { expires: person.expires }),
        operator: operators.includes(person),
        custodian: keyCustodians.includes(person),
      };
    })
    .sort((a, b) => byText(a.account, b.account));
}

/** The operators of a day's model and of the present one: whose journals' lines may be, whoever was there on that day. */
export const signerEvidence = (signers: readonly Signer[]): SignerEvidence[] =>
  [...new Set(signers.map(({ operator }) => operator))].sort(byText).map((account) => ({
    account,
    keys: [...new Set(signers.filter(({ operator }) => operator === account).flatMap(({ keys }) => keys.map(keyFingerprint)))].sort(byText),
  }));

export const systemsOf = (model: Model, scope: readonly string[]): SystemEvidence[] =>
  model.systems
    .filter((system) => inScope(system.host, scope))
    .map(({ name, title, classes, label, owner, host, path }) => ({
      name,
      title,
      classes,
      label,
      owner: owner.account.name,
      host: host.name,
      path,
    }));

/** Waivers that hold on a host of the scope on that day. */
export const waiversOf = (model: Model, scope: readonly string[], day: IsoDate): WaiverEvidence[] =>
  model.waivers
    .filter((waiver) => waiver.expires >= day && (waiver.hosts.length === 0 || waiver.hosts.some((host) => inScope(host, scope))))
    .map(({ name, control, rule, hosts, reason, approver, expires }) => ({
      name,
      control,
      ...(rule === undefined ? {} : { rule }),
      hosts: hosts.filter((host) => inScope(host, scope)).map((host) => host.name),
      reason,
      approver: approver.account.name,
      expires,
    }));

/** The controls that are in force on some host of the scope. */
export const controlsOf = (
  hosts: readonly { readonly controls: readonly string[] }[],
  controls: readonly Control[],
  citationsOf: (control: string) => readonly Citation[],
): ControlEvidence[] => {
  const used = new Set(hosts.flatMap((host) => host.controls));
  return controls
    .filter((control) => used.has(control.id))
    .map(({ id, title, description }) => ({ id, title, description, citations: citationsOf(id) }));
};
