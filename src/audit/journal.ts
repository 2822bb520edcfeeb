/** The append-only, hash-chained record of runs, signed by who made them, one chain a host: `journal/HOST.jsonl` in the workspace. */
import { existsSync } from "node:fs";
import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Event, JournalLine } from "../engine/events";
import type { Outcome } from "../engine/follow";
import type { HostJournal, Journalled } from "../engine/host-journal";
import type { Inspection } from "../engine/inspect";
import { toAdopt, toCarryOut } from "../engine/plan";
import type { Rollback } from "../engine/rollback";
import { canonical } from "../resources/digest";
import type { Problem, Result } from "../result";
import { headsOf, noLine } from "./chain";
import { type JournalEntry, type JournalledCertificate, journalledOf, type Link, linksOf } from "./journal-chain";
import { signedBytes } from "./journal-signature";
import { unarmoured } from "./sshsig";

export type { JournalEntry, JournalledCertificate } from "./journal-chain";

/** What a workspace's `.gitattributes` says of journals: git puts the lines of both sides into the file, and changes none. */
export const journalAttributes = "journal/*.jsonl merge=union -text\n";

/** Who an entry is by, and what signs it. */
export interface Pen {
  readonly operator: string;
  /** Fingerprint of the key, and what makes an armoured SSHSIG with it; absent: the entry is not signed. */
  readonly key?: { readonly fingerprint: string; readonly sign: (bytes: Buffer) => Promise<Result<string>> };
}

/** The end of a run as its host told it. */
export type RunEnd = Extract<Event, { type: "run-ended" }>;

export const journalFile = (workspace: string, host: string): string => join(workspace, "journal", `${host}.jsonl`);

/** What the look before a run, and the run itself, told of the host's own journal. */
interface HostTold {
  /** Undefined: the run never began. */
  readonly end: RunEnd | undefined;
  /** The look's; undefined: there was none. */
  readonly journal?: HostJournal | undefined;
  /** The look found that the host's journal was cut or made anew. */
  readonly lost?: boolean;
}

/** The run's part of an entry, from how it ended. */
function ending(
  outcome: Result<Outcome | undefined>,
  end: RunEnd | undefined,
): Pick<JournalEntry, "run" | "ended" | "manifest" | "problems"> {
  const { run = null, manifest = "" } = end ?? {};
  if (outcome.ok)
    return {
      run: outcome.value?.run ?? run,
      ended: outcome.value?.ended ?? "completed",
      manifest: outcome.value?.manifest ?? manifest,
      problems: [],
    };
  return {
    run,
    ended: outcome.problems[0]?.code ?? "failed",
    manifest,
    problems: outcome.problems.map(({ code, message, state }) => ({ code, message, ...(state ? { state } : {}) })),
  };
}

/** Writes an apply down, chained to what was written before. A run with nothing to do is no entry. The value says why it is not signed. */
export async function journalApply(
  workspace: string,
  { plan, configuration, host, look }: Inspection,
  outcome: Result<Outcome | undefined>,
  end: RunEnd | undefined,
  pen: Pen,
): Promise<Problem | undefined> {
  if (outcome.ok && outcome.value === undefined) return undefined;
  const entry = {
    host: host.name,
    ...ending(outcome, end),
    configuration: configuration.digest,
    plan: plan.digest,
    // What was already so is remembered too: else nobody could say later that it was in force.
    changes: [...toCarryOut(plan), ...toAdopt(plan)].map((change) => ({
      key: change.key,
      action: change.action,
      summary: change.difference.summary,
      rules: change.reasons.map((reason) => `${reason.control}/${reason.rule}`),
      guarded: change.guarded,
    })),
  };
  return append(workspace, entry, pen, { end, journal: look.journal, lost: plan.journalLost !== undefined });
}

/** Writes a rollback down: `rollback` is what it put back. The value says why it is not signed. */
export async function journalRollback(
  workspace: string,
  rollback: Rollback,
  outcome: Result<Outcome>,
  end: RunEnd | undefined,
  pen: Pen,
): Promise<Problem | undefined> {
  const entry = {
    host: rollback.host,
    ...ending(outcome, end),
    undoes: rollback.run,
    configuration: null,
    plan: null,
    changes: rollback.steps.flatMap((step) =>
      step.changes.map((change) => ({
        key: change.key,
        action: "put-back",
        summary: change.difference.summary,
        rules: [],
        guarded: step.guarded,
      })),
    ),
  };
  return append(workspace, entry, pen, { end });
}

/** Writes a certificate down. The value says why it is not signed. */
export const journalSigned = (
  workspace: string,
  host: string,
  pen: Pen,
  run: string,
  certificate: JournalledCertificate,
): Promise<Problem | undefined> =>
  append(
    workspace,
    { host, run, ended: "signed", certificate, configuration: null, plan: null, manifest: "", changes: [], problems: [] },
    pen,
    { end: undefined },
  );

const textOf = (workspace: string, host: string): Promise<string> => readFile(journalFile(workspace, host), "utf8").catch(() => "");

/** All entries of a host, in the file's order. Lines that are none are passed over: `verifyJournal` tells them. */
export const journalOf = async (workspace: string, host: string): Promise<JournalEntry[]> =>
  linksOf(await textOf(workspace, host)).map((link) => link.entry);

/** The journal of a host as it stands, for `verifyJournal`; empty where there is none. */
export const journalBytes = (workspace: string, host: string): Promise<Buffer> =>
  readFile(journalFile(workspace, host)).catch(() => Buffer.alloc(0));

type Unchained = Omit<
  JournalEntry,
  "previous" | "merges" | "at" | "operator" | "from" | "number" | "line" | "earlier" | "anew" | "signer" | "signature"
>;

async function append(workspace: string, entry: Unchained, pen: Pen, told: HostTold): Promise<Problem | undefined> {
  const file = journalFile(workspace, entry.host);
  await mkdir(join(workspace, "journal"), { recursive: true });
  const text = await textOf(workspace, entry.host);
  const { value, unsigned } = await signedEntry({ ...chained(linksOf(text), entry, told), operator: pen.operator }, pen);
  const handle = await open(file, "a");
  try {
    // A line that was cut off stays as it is, on a line of its own.
    await handle.appendFile(`${text === "" || text.endsWith("\n") ? "" : "\n"}${canonical(value)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return unsigned;
}

/** What hangs an entry on those before it, and on the host's own journal. */
function chained(links: readonly Link[], entry: Unchained, told: HostTold): Omit<JournalEntry, "operator"> {
  const previous = links.at(-1)?.digest ?? noLine;
  const merges = headsOf(links).filter((digest) => digest !== previous);
  return {
    ...entry,
    previous,
    ...(merges.length > 0 ? { merges } : {}),
    at: new Date().toISOString(),
    ...hostsPart(links, told),
  };
}

/** Where the run stands in the host's own journal; nothing where the host did not tell. */
function hostsPart(links: readonly Link[], told: HostTold): Pick<JournalEntry, "from" | "number" | "line" | "earlier" | "anew"> {
  const { from, number, line } = told.end ?? {};
  if (number === undefined || line === undefined) return {};
  const earlier = earlierLines(links, told);
  const known = journalledOf(links).lines;
  const another = [...earlier, { number, line }].some((one) => (known.get(one.number)?.line ?? one.line) !== one.line);
  return {
    ...(from === undefined ? {} : { from }),
    number,
    line,
    ...(earlier.length > 0 ? { earlier } : {}),
    ...(another || told.lost ? { anew: true } : {}),
  };
}

/** The host's lines of runs before this one, that no entry here gives a number yet. */
function earlierLines(links: readonly Link[], { end, journal }: HostTold): JournalLine[] {
  const numbered = new Set(
    links.flatMap(({ entry }) => [...(entry.number === undefined ? [] : [entry.line]), ...(entry.earlier ?? []).map((one) => one.line)]),
  );
  const seen = (journal?.lines ?? []).map(({ run, operator, number, digest }) => ({ run, operator, number, line: digest }));
  const all = new Map([...seen, ...(end?.completed ?? [])].map((one) => [one.line, one] as const));
  return [...all.values()].filter((one) => !numbered.has(one.line) && one.run !== end?.run);
}

async function signedEntry(entry: JournalEntry, { key }: Pen): Promise<{ readonly value: JournalEntry; readonly unsigned?: Problem }> {
  if (key === undefined) return { value: entry };
  const value = { ...entry, signer: key.fingerprint };
  const made = await key.sign(signedBytes(value));
  if (!made.ok) return { value: entry, ...(made.problems[0] ? { unsigned: made.problems[0] } : {}) };
  const signature = unarmoured(made.value);
  return signature === undefined
    ? { value: entry, unsigned: { code: "cannot-sign", message: "ssh-keygen did not give a signature" } }
    : { value: { ...value, signature } };
}

/** What the journal here says of a host's runs. */
export const journalledHost = async (workspace: string, host: string): Promise<Journalled> =>
  journalledOf(linksOf(await textOf(workspace, host)));

/** The host whose journal knows a run. */
export async function hostOfRun(workspace: string, hosts: readonly string[], run: string): Promise<string | undefined> {
  for (const host of hosts) {
    if ((await journalOf(workspace, host)).some((entry) => entry.run === run)) return host;
  }
  return undefined;
}

/** Whether a journal here tells of a host at all. */
export const wasApplied = (workspace: string, host: string): boolean => existsSync(journalFile(workspace, host));
