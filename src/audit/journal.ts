/** The append-only, hash-chained record of runs, one chain a host: `journal/HOST.jsonl` in the workspace. */
import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Outcome } from "../engine/follow";
import type { Inspection } from "../engine/inspect";
import { toCarryOut } from "../engine/plan";
import { canonical } from "../resources/digest";
import type { Result } from "../result";

/** One run on one host. `previous` is the SHA-256 of the line before (64 zeros for the first). */
export interface JournalEntry {
  readonly previous: string;
  readonly at: string;
  readonly host: string;
  readonly operator: string;
  readonly run: string | null;
  readonly ended: string;
  readonly configuration: string;
  readonly plan: string;
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

/** Writes one run down, chained to what was written before. A run with nothing to do is no entry. */
export async function appendJournal(
  workspace: string,
  inspection: Inspection,
  outcome: Result<Outcome | undefined>,
  operator: string,
): Promise<void> {
  if (outcome.ok && outcome.value === undefined) return;
  const { plan, configuration, host } = inspection;
  const file = journalFile(workspace, host.name);
  const before = await readFile(file, "utf8").catch(() => "");
  const last = before.trimEnd().split("\n").at(-1) ?? "";
  const entry: JournalEntry = {
    previous: last === "" ? "0".repeat(64) : digestOfLine(last),
    at: new Date().toISOString(),
    host: host.name,
    operator,
    run: outcome.ok ? (outcome.value?.run ?? null) : null,
    ended: outcome.ok ? (outcome.value?.ended ?? "completed") : (outcome.problems[0]?.code ?? "failed"),
    configuration: configuration.digest,
    plan: plan.digest,
    manifest: outcome.ok ? (outcome.value?.manifest ?? "") : "",
    changes: toCarryOut(plan).map((change) => ({
      key: change.key,
      action: change.action,
      summary: change.difference.summary,
      rules: change.reasons.map((reason) => `${reason.control}/${reason.rule}`),
      guarded: change.guarded,
    })),
    problems: outcome.ok ? [] : outcome.problems.map(({ code, message, state }) => ({ code, message, ...(state ? { state } : {}) })),
  };
  await mkdir(join(workspace, "journal"), { recursive: true });
  await appendFile(file, `${canonical(entry)}\n`);
}
