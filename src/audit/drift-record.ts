/**
 * What `qorgan drift --record` found, where the next synth sees it: `drift/HOST.json` in the workspace, committed with the model.
 * A key's count goes up once with each new drift and never back, so that it changes a trigger exactly once.
 */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Result } from "../result";

export interface DriftRecord {
  readonly keys: Readonly<Record<string, { readonly count: number; readonly open: boolean }>>;
}

export const driftFile = (workspace: string, host: string): string => join(workspace, "drift", `${host}.json`);

const isRecord = (value: unknown): value is DriftRecord => {
  const keys = (value as DriftRecord | null)?.keys;
  if (typeof keys !== "object" || keys === null || Array.isArray(keys)) return false;
  return Object.values(keys).every((one) => Number.isSafeInteger(one?.count) && one.count > 0 && typeof one.open === "boolean");
};

/** Reads a host's record; empty when nothing was ever recorded. */
export async function readDriftRecord(workspace: string, host: string): Promise<Result<DriftRecord>> {
  const file = driftFile(workspace, host);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return ok({ keys: {} });
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return ok(value);
  } catch {
    // told below
  }
  return fail({
    code: "drift-record-unreadable",
    message: `${file} is not what qorgan drift --record writes`,
    remedy: "take it back from version control; without it the counts would begin again, and a drift could be missed in terraform plan",
  });
}

/** The record after a look: what drifted now and had not before is counted; what was healed is closed; what is unknown stays. */
export function withDrift(record: DriftRecord, drifted: ReadonlySet<string>, unknown: ReadonlySet<string>): DriftRecord {
  const keys: Record<string, { count: number; open: boolean }> = {};
  for (const key of [...new Set([...Object.keys(record.keys), ...drifted])].sort()) {
    const before = record.keys[key] ?? { count: 0, open: false };
    if (drifted.has(key)) keys[key] = { count: before.open ? before.count : before.count + 1, open: true };
    else keys[key] = { count: before.count, open: before.open && unknown.has(key) };
  }
  return { keys };
}

/** The record after an apply: what it healed is closed, so that the same drift counts again when it comes back. */
export const withHealed = (record: DriftRecord, healed: ReadonlySet<string>): DriftRecord => ({
  keys: Object.fromEntries(Object.entries(record.keys).map(([key, one]) => [key, healed.has(key) ? { ...one, open: false } : one])),
});

/** Reads, changes and writes a host's record; a record that stays empty is not made. */
export async function changeDriftRecord(
  workspace: string,
  host: string,
  change: (record: DriftRecord) => DriftRecord,
): Promise<Result<void>> {
  const before = await readDriftRecord(workspace, host);
  if (!before.ok) return before;
  const after = change(before.value);
  if (JSON.stringify(after) === JSON.stringify(before.value)) return ok(undefined);
  const file = driftFile(workspace, host);
  await mkdir(join(workspace, "drift"), { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(after, undefined, 2)}\n`);
  await rename(`${file}.new`, file);
  return ok(undefined);
}
