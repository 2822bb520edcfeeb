/** That somebody looked, kept with the model: `journal/reviews.jsonl`, each line chained to the one before. */
import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReviewRecord } from "./shapes";

/** One look. `previous` is the SHA-256 of the line before (64 zeros for the first). */
export interface JournalledReview extends ReviewRecord {
  readonly previous: string;
  readonly collector: string;
}

export const reviewsFile = (workspace: string): string => join(workspace, "journal", "reviews.jsonl");

/** Writes down what the collector recorded. */
export async function journalReview(workspace: string, collector: string, record: ReviewRecord): Promise<void> {
  const file = reviewsFile(workspace);
  const last = (await readFile(file, "utf8").catch(() => "")).trimEnd().split("\n").at(-1) ?? "";
  const previous = last === "" ? "0".repeat(64) : createHash("sha256").update(last).digest("hex");
  await mkdir(join(workspace, "journal"), { recursive: true });
  await appendFile(file, `${JSON.stringify({ previous, collector, ...record } satisfies JournalledReview)}\n`);
}
