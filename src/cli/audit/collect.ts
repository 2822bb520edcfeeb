/** What is known of the hosts: by a look at each, now, or by the journal on a day; and the journals themselves. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { accountsInLine } from "../../audit/accounts";
import { inForceAt } from "../../audit/as-of";
import { readChain } from "../../audit/chain";
import type { HostEvidence, KnownHost } from "../../audit/evidence";
import { becauseOf, controlsOn, Interner, knownHost, runFaults, silentHost } from "../../audit/gather";
import { journalBytes } from "../../audit/journal";
import { type Signer, signersOf } from "../../audit/journal-signature";
import { type VerifiedJournal, verifyJournal } from "../../audit/journal-verify";
import type { TextFile } from "../../audit/model-files";
import type { Emit } from "../../engine/events";
import type { Inspection } from "../../engine/inspect";
import type { Host } from "../../model/model";
import { forHosts, inspectorFor } from "../hosts";
import type { HostOptions, Workspace } from "../workspace";

export interface Collected {
  readonly host: HostEvidence;
  readonly journal: VerifiedJournal;
  readonly faults: readonly string[];
}

const textOf = (folder: string, path: string): Promise<string> => readFile(join(folder, path), "utf8").catch(() => "");

const judged = async (workspace: Workspace, signers: readonly Signer[], host: string): Promise<VerifiedJournal> =>
  verifyJournal(await journalBytes(workspace.folder, host), signers, host);

/** What is wrong with a journal, by itself and by what its host told. */
export const faultsOf = (journal: VerifiedJournal, { plan, look }: Pick<Inspection, "plan" | "look">): string[] => [
  ...journal.faults,
  ...runFaults(journal, look.manifest.lastRun),
  ...(plan.journalLost === undefined ? [] : [plan.journalLost]),
];

/** Looks at all hosts, as many at a time as the options say. Of each only the evidence is kept. `note` is told of those that are silent. */
export function lookAtAll(
  workspace: Workspace,
  hosts: readonly Host[],
  options: HostOptions,
  emit: Emit,
  note: (text: string) => void,
): Promise<Collected[]> {
  const { inspect } = require("../../engine/inspect") as typeof import("../../engine/inspect");
  const inspector = inspectorFor(workspace, options, false, emit);
  const interner = new Interner();
  const { model, compiler } = workspace;
  const signers = signersOf(model);
  return forHosts(hosts, options.parallel, async (host) => {
    const inspected = await inspect(host, inspector);
    const journal = await judged(workspace, signers, host.name);
    if (!inspected.ok) {
      const because = becauseOf(inspected.problems);
      note(`${host.name}: silent: ${because}`);
      return { host: silentHost(host, compiler.controls, interner, because), journal, faults: journal.faults };
    }
    inspected.value.door.connection.close();
    const known = knownHost(inspected.value, new Date().toISOString(), model, compiler, interner);
    return { host: known, journal, faults: faultsOf(journal, inspected.value) };
  });
}

/**
 * What the journals say of the hosts at the end of a day. `workspace` has the model of that day, `signers` are whoever were operators at some time,
 * for a journal begins before the day and goes on after it.
 */
export async function readAll(
  workspace: Workspace,
  hosts: readonly Host[],
  until: string,
  signers: readonly Signer[],
): Promise<Collected[]> {
  const interner = new Interner();
  const { controls } = workspace.compiler;
  const all: Collected[] = [];
  for (const host of hosts) {
    const journal = await judged(workspace, signers, host.name);
    const then = inForceAt(journal.entries, until);
    const silent = silentHost(host, controls, interner, "the journal knows of no run on it up to the end of that day");
    const { because: _, known: __, ...frame } = silent;
    const told: HostEvidence = then === undefined ? silent : ({ ...frame, known: true, ...then, tables: [] } satisfies KnownHost);
    all.push({ host: told, journal, faults: journal.faults });
  }
  return all;
}

export interface Journals {
  readonly files: readonly TextFile[];
  /** Who wrote in them, and whom they are about. */
  readonly accounts: readonly string[];
}

/** The journals that belong to the hosts: their runs, the seals of collectors, and the record of reviews. */
export async function journalsOf(workspace: Workspace, hosts: readonly Host[]): Promise<Journals> {
  const collectors = hosts.filter((host) =>
    controlsOn(host, workspace.compiler.controls).some((control) => control.id === "log-collector"),
  );
  const paths = [
    ...hosts.map((host) => `journal/${host.name}.jsonl`),
    ...(collectors.length > 0 ? ["journal/reviews.jsonl"] : []),
    ...collectors.map((host) => `journal/seals/${host.name}.jsonl`),
  ];
  const files: TextFile[] = [];
  for (const path of paths) {
    const text = await textOf(workspace.folder, path);
    if (text !== "") files.push({ path, text });
  }
  return { files, accounts: files.flatMap(({ text }) => readChain(text).lines.flatMap(({ entry }) => accountsInLine(entry))) };
}
