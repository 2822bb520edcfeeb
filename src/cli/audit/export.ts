/** `qorgan audit export`: gathers, takes out what is personal, writes, signs. Nothing on a host is changed. */
import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { accountsIn } from "../../audit/accounts";
import { isDay } from "../../audit/as-of";
import { bundleFiles, journalText, writeBundle } from "../../audit/bundle";
import { citationsOf, works } from "../../audit/citations";
import type { Evidence } from "../../audit/evidence";
import { controlsOf, peopleOf, runsOf, signerEvidence, systemsOf, waiversOf } from "../../audit/gather";
import { signersOf } from "../../audit/journal-signature";
import { type ManifestEntry, namespace, signatureName } from "../../audit/manifest";
import { type Kept, modelFiles } from "../../audit/model-files";
import { type Scrub, scrubber } from "../../audit/scrub";
import { readSignature } from "../../audit/sshsig";
import { dayIn, endOfDay } from "../../model/day";
import type { Host, IsoDate, Model } from "../../model/model";
import { fail, ok, type Result } from "../../result";
import { anySigningKey, type KeyPlace, sign } from "../../transport/index";
import { ownPackage } from "../package";
import { type Progress, progress } from "../progress";
import { printable } from "../render";
import { chooseHosts, type HostOptions, openWorkspace, operatorName, tellProblems, type Workspace } from "../workspace";
import { type Collected, journalsOf, lookAtAll, readAll } from "./collect";
import { atOnce, folderProblem } from "./folder";
import { type ModelFiles, modelAt, presentModel } from "./model-at";
import { pseudonymKey } from "./pseudonym-key";

export interface ExportOptions extends HostOptions {
  readonly to: string;
  readonly asOf?: IsoDate;
  readonly pseudonymise?: boolean;
  readonly pseudonymKey?: string;
}

/** What `--json` prints. */
export interface Exported {
  readonly to: string;
  readonly id: string;
  readonly hosts: number;
  readonly silent: readonly { readonly host: string; readonly because: string }[];
  readonly journalFaults: Evidence["journalFaults"];
  readonly journalRemarks: NonNullable<Evidence["journalRemarks"]>;
  /** Fingerprint of the key that signed. */
  readonly signedBy: string;
  /** Where the pseudonyms' key was kept. */
  readonly pseudonymKey?: string;
}

/** Everything that an export is made of, before anything personal is taken out. */
interface Gathered {
  readonly workspace: Workspace;
  /** The present model, also where `workspace` has that of a day: who came or left between the two is in the journals. */
  readonly present: Model;
  readonly of: ModelFiles;
  readonly hosts: readonly Host[];
  readonly collected: readonly Collected[];
  readonly basis: Evidence["basis"];
  readonly until?: string;
}

const dayProblem = (day: string, timeZone: string, now: number): Result<never> | undefined => {
  if (!isDay(day)) return fail({ code: "bad-day", message: `--as-of ${day}: there is no such day`, remedy: "write it as 2026-11-27" });
  if (day > dayIn(now, timeZone))
    return fail({ code: "bad-day", message: `--as-of ${day} has not come yet`, remedy: "leave --as-of out to look at the hosts" });
  return undefined;
};

/** A day's model joins the compile step of the present version. */
const withModel = (workspace: Workspace, model: Model, today: IsoDate): Workspace => ({
  ...workspace,
  model,
  compiler: { ...workspace.compiler, today },
});

async function gatherAsOf(workspace: Workspace, day: IsoDate, options: ExportOptions): Promise<Result<Gathered>> {
  const { timeZone } = workspace.model.organisation;
  const wrong = dayProblem(day, timeZone, Date.now());
  if (wrong) return wrong;
  const until = endOfDay(day, timeZone);
  const of = await modelAt(workspace.model, day, until);
  if (!of.ok) return of;
  const then = withModel(workspace, of.value.model, day);
  const hosts = await chooseHosts(then.model, options);
  if (!hosts.ok) return hosts;
  const collected = await readAll(then, hosts.value, until, signersOf(of.value.model, workspace.model));
  return ok({
    workspace: then,
    present: workspace.model,
    of: of.value,
    hosts: hosts.value,
    collected,
    basis: { is: "journal", day },
    until,
  });
}

async function gatherNow(workspace: Workspace, options: ExportOptions, live: Progress): Promise<Result<Gathered>> {
  const hosts = await chooseHosts(workspace.model, options);
  if (!hosts.ok) return hosts;
  const of = await presentModel(workspace.model);
  const quiet = options.json === true;
  const collected = await lookAtAll(
    workspace,
    hosts.value,
    options,
    quiet ? () => {} : live.emit,
    quiet ? () => {} : (text) => live.note(printable(text)),
  );
  live.settle();
  return ok({
    workspace,
    present: workspace.model,
    of,
    hosts: hosts.value,
    collected,
    basis: { is: "observed", at: new Date().toISOString() },
  });
}

/** What was gathered as evidence: still with names in what hosts and journals said. */
function evidenceFrom({ workspace, present, of, hosts, collected, basis, until }: Gathered, options: ExportOptions): Evidence {
  const { model, compiler } = workspace;
  const scope = options.branch ?? [];
  const { name, domain, timeZone } = model.organisation;
  const branches = model.branches.filter((branch) => hosts.some((host) => host.branch === branch));
  const known = collected.map((one) => one.host);
  const remarks = collected.flatMap(({ host, journal }) => journal.remarks.map((remark) => ({ host: host.name, remark })));
  return {
    format: "qorgan-evidence/1",
    id: randomUUID(),
    organisation: { name, domain, timeZone },
    basis,
    exported: { at: new Date().toISOString(), by: operatorName(options), version: ownPackage.version },
    model: of.told,
    scope,
    pseudonymised: false,
    works,
    controls: controlsOf(known, compiler.controls, citationsOf),
    branches: branches.map((branch) => ({ name: branch.name, title: branch.title, timeZone: branch.timeZone })),
    people: peopleOf(model, scope),
    ...(basis.is === "journal" ? { signers: signerEvidence(signersOf(model, present)) } : {}),
    systems: systemsOf(model, scope),
    waivers: waiversOf(model, scope, basis.is === "journal" ? basis.day : compiler.today),
    hosts: known,
    runs: collected.flatMap((one) => runsOf(one.journal, until)),
    journalFaults: collected.flatMap(({ host, faults }) => faults.map((fault) => ({ host: host.name, fault }))),
    ...(remarks.length > 0 ? { journalRemarks: remarks } : {}),
  };
}

/** Without names, keys and secrets; with a key without accounts too. */
function cleaned(evidence: Evidence, scrub: Scrub): Evidence {
  const clean = scrub.all(evidence);
  if (scrub.pseudonymKey === undefined) return clean;
  // In the order of accounts a pseudonym would say what its account begins with.
  const inOrder = <One extends { readonly account: string }>(all: readonly One[]): One[] =>
    [...all].sort((a, b) => (a.account < b.account ? -1 : 1));
  const signers = clean.signers === undefined ? {} : { signers: inOrder(clean.signers) };
  const hosts = clean.hosts.map((host) =>
    host.known ? { ...host, resources: [...host.resources].sort((a, b) => (a.key < b.key ? -1 : 1)) } : host,
  );
  const model = { ...clean.model, digest: scrub.digest(clean.model.digest) };
  return { ...clean, ...signers, model, people: inOrder(clean.people), hosts, pseudonymised: true, pseudonymKey: scrub.pseudonymKey };
}

/** What of the model's files belongs to chosen branches. */
const keptOf = ({ scope, people, systems, waivers }: Evidence): Kept | undefined =>
  scope.length === 0
    ? undefined
    : {
        branches: new Set(scope),
        people: new Set(people.map((one) => one.account)),
        systems: new Set(systems.map((one) => one.name)),
        waivers: new Set(waivers.map((one) => one.name)),
      };

function scrubFor(gathered: Gathered, evidence: Evidence, journals: readonly string[], key: Buffer | undefined): Scrub {
  const { model, compiler } = gathered.workspace;
  return scrubber({
    people: [...new Set([...model.people, ...gathered.present.people])],
    accounts: accountsIn(evidence.hosts, [...journals, evidence.exported.by]),
    words: [...model.roles.map((role) => role.name), ...compiler.kinds.keys(), ...compiler.controls.map((control) => control.id)],
    reserved: [...model.hosts.map((host) => host.name), ...model.branches.map((branch) => branch.name)],
    ...(key ? { pseudonymKey: key } : {}),
  });
}

/** Who exports signs with a key of their own before another operator's. */
export const exportersKeys = ({ organisation: { operators } }: Model, operator: string): string[] =>
  [...operators.filter(({ id }) => id === operator), ...operators.filter(({ id }) => id !== operator)].flatMap((one) => one.operatorKeys);

async function signed(signer: KeyPlace, manifest: string): Promise<Result<string>> {
  const made = await sign(signer, namespace, Buffer.from(manifest), true);
  if (made.ok) return made;
  const by = "file" in signer.by ? signer.by.file : "the agent's key";
  return fail({
    code: "not-signed",
    message: `ssh-keygen did not sign with ${by}: ${made.problems[0]?.message ?? ""}`,
    state: "the bundle was not written",
    remedy: "load the key into an agent, or name another with --identity FILE",
  });
}

async function write(gathered: Gathered, options: ExportOptions, signer: KeyPlace, key: Buffer | undefined): Promise<Result<Exported>> {
  const raw = evidenceFrom(gathered, options);
  const journals = await journalsOf(gathered.workspace, gathered.hosts);
  const scrub = scrubFor(gathered, raw, journals.accounts, key);
  const evidence = cleaned(raw, scrub);
  const more = [
    ...modelFiles(gathered.of.files, scrub, keptOf(raw)),
    ...journals.files.map(({ path, text }) => ({ path: scrub.text(path), text: journalText(text, scrub) })),
  ];
  return atOnce(options.to, async (folder) => {
    const written: ManifestEntry[] = [];
    const manifest = await writeBundle(folder, bundleFiles(evidence, more, written), written);
    const signature = await signed(signer, manifest);
    if (!signature.ok) return signature;
    const read = readSignature(Buffer.from(signature.value));
    // Nobody could verify it.
    if ("fault" in read) return fail({ code: "not-signed", message: `ssh-keygen wrote a signature that is not taken: ${read.fault}` });
    await writeFile(join(folder, signatureName), signature.value);
    return ok({
      to: options.to,
      id: evidence.id,
      hosts: evidence.hosts.length,
      silent: evidence.hosts.flatMap((host) => (host.known ? [] : [{ host: host.name, because: host.because }])),
      journalFaults: evidence.journalFaults,
      journalRemarks: evidence.journalRemarks ?? [],
      signedBy: read.fingerprint,
      ...(options.pseudonymKey ? { pseudonymKey: options.pseudonymKey } : {}),
    });
  });
}

async function exported(workspaceFolder: string, options: ExportOptions): Promise<Result<Exported>> {
  const problem = await folderProblem(options.to);
  if (problem) return fail(problem);
  const workspace = await openWorkspace(workspaceFolder);
  if (!workspace.ok) return workspace;
  const signer = await anySigningKey(options.identity, exportersKeys(workspace.value.model, operatorName(options)));
  if (!signer.ok) return fail(...signer.problems.map((one) => ({ ...one, state: "nothing was exported" })));
  const hides = options.pseudonymise === true || options.pseudonymKey !== undefined;
  const key = hides ? await pseudonymKey(options.pseudonymKey) : ok(undefined);
  if (!key.ok) return key;
  const live = progress(process.stderr);
  const gathered =
    options.asOf === undefined ? await gatherNow(workspace.value, options, live) : await gatherAsOf(workspace.value, options.asOf, options);
  if (!gathered.ok) return gathered;
  if (!options.json) live.note(`writing ${options.to}`);
  return write(gathered.value, options, signer.value, key.value);
}

/** Runs the command. Exit codes: 0 written, 2 written and some host stayed silent or a journal does not hold, 1 not written. */
export async function runExport(workspaceFolder: string, options: ExportOptions): Promise<void> {
  const done = await exported(workspaceFolder, options);
  if (!done.ok) return tellProblems(done.problems, options.json);
  const { to, hosts, silent, journalFaults, journalRemarks, signedBy } = done.value;
  process.exitCode = silent.length > 0 || journalFaults.length > 0 ? 2 : 0;
  if (options.json) {
    process.stdout.write(`${JSON.stringify(done.value)}\n`);
    return;
  }
  const lines = [
    `${to}: ${hosts} hosts, ${silent.length} of them silent; signed by ${signedBy}`,
    ...silent.map(({ host, because }) => `  silent: ${host}: ${because}`),
    ...journalFaults.map(({ host, fault }) => `  journal: ${host}: ${fault}`),
    ...journalRemarks.map(({ host, remark }) => `  remark: ${host}: ${remark}`),
    `tell the auditor the fingerprint by another way; qorgan audit verify ${to} --signer ${signedBy}`,
  ];
  process.stdout.write(`${lines.map(printable).join("\n")}\n`);
}
