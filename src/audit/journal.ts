/** The append-only, hash-chained record of runs, one chain a host: `journal/HOST.jsonl` in the workspace. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { appendFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Outcome } from "../engine/follow";
import type { Inspection } from "../engine/inspect";
import { type JournalledManifest, toAdopt, toCarryOut } from "../engine/plan";
import type { Rollback } from "../engine/rollback";
import { canonical } from "../resources/digest";
import type { Result } from "../result";

/** A certificate that this authority signed for a host. */
export interface JournalledCertificate {
  readonly name: string;
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
}

/** One run on one host, or a certificate that was signed in the middle of one. `previous` is the SHA-256 of the line before (64 zeros for the first). */
export interface JournalEntry {
  readonly previous: string;
  readonly at: string;
  readonly host: string;
  readonly operator: string;
  readonly run: string | null;
  readonly ended: string;
  /** The run that this one put back. */
  readonly undoes?: string;
  /** What was signed; such an entry stands before that of its run, and `ended` is `signed`. */
  readonly certificate?: JournalledCertificate;
  /** Digests of what was compiled and shown; null: a rollback compiles nothing. */
  readonly configuration: string | null;
  readonly plan: string | null;
  readonly manifest: string;
  readonly changes: readonly {
    readonly key: string;
    readonly action: string;
    readonly summary: string;
    readonly rules: readonly string[];
    readonly guarded: boolean;
  }[];
  readonly problems: readonly { readonly code: string; readonly message: string; readonly state?: string }[];
}

export const journalFile = (workspace: string, host: string): string => join(workspace, "journal", `${host}.jsonl`);

const digestOfLine = (line: string): string => createHash("sha256").update(line).digest("hex");

/** The run's part of an entry, from how it ended. */
const ending = (outcome: Result<Outcome | undefined>): Pick<JournalEntry, "run" | "ended" | "manifest" | "problems"> =>
  outcome.ok
    ? { run: outcome.value?.run ?? null, ended: outcome.value?.ended ?? "completed", manifest: outcome.value?.manifest ?? "", problems: [] }
    : {
        run: null,
        ended: outcome.problems[0]?.code ?? "failed",
        manifest: "",
        problems: outcome.problems.map(({ code, message, state }) => ({ code, message, ...(state ? { state } : {}) })),
      };

/** Writes an apply down, chained to what was written before. A run with nothing to do is no entry. */
export async function journalApply(
  workspace: string,
  { plan, configuration, host }: Inspection,
  outcome: Result<Outcome | undefined>,
  operator: string,
): Promise<void> {
  if (outcome.ok && outcome.value === undefined) return;
  await append(workspace, {
    host: host.name,
    operator,
    ...ending(outcome),
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
  });
}

/** Writes a rollback down: `rollback` is what it put back. */
export async function journalRollback(workspace: string, rollback: Rollback, outcome: Result<Outcome>, operator: string): Promise<void> {
  await append(workspace, {
    host: rollback.host,
    operator,
    ...ending(outcome),
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
  });
}

/** Writes a certificate down. */
export const journalSigned = (
  workspace: string,
  host: string,
  operator: string,
  run: string,
  certificate: JournalledCertificate,
): Promise<void> =>
  append(workspace, {
    host,
    operator,
    run,
    ended: "signed",
    certificate,
    configuration: null,
    plan: null,
    manifest: "",
    changes: [],
    problems: [],
  });

/** All entries of a host, the oldest first. */
export async function journalOf(workspace: string, host: string): Promise<JournalEntry[]> {
  const text = await readFile(journalFile(workspace, host), "utf8").catch(() => "");
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as JournalEntry]));
}

async function append(workspace: string, entry: Omit<JournalEntry, "previous" | "at">): Promise<void> {
  const file = journalFile(workspace, entry.host);
  const before = await readFile(file, "utf8").catch(() => "");
  const last = before.trimEnd().split("\n").at(-1) ?? "";
  await mkdir(join(workspace, "journal"), { recursive: true });
  const chained: JournalEntry = { previous: last === "" ? "0".repeat(64) : digestOfLine(last), at: new Date().toISOString(), ...entry };
  await appendFile(file, `${canonical(chained)}\n`);
}

/** The last run here that says what the host's manifest was after it. */
export async function journalledManifest(workspace: string, host: string): Promise<JournalledManifest | undefined> {
  const text = await readFile(journalFile(workspace, host), "utf8").catch(() => "");
  for (const line of text.split("\n").filter(Boolean).reverse()) {
    const { run, ended, manifest } = JSON.parse(line) as JournalEntry;
    if (ended !== "signed") return run === null || manifest === "" ? undefined : { run, manifest };
  }
  return undefined;
}

/** The host whose journal knows a run. */
export async function hostOfRun(workspace: string, hosts: readonly string[], run: string): Promise<string | undefined> {
  for (const host of hosts) {
    if ((await journalOf(workspace, host)).some((entry) => entry.run === run)) return host;
  }
  return undefined;
}

/** Whether a journal here tells of a host at all. */
export const wasApplied = (workspace: string, host: string): boolean => existsSync(journalFile(workspace, host));
