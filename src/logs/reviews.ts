/** That somebody looked, kept with the model: `journal/reviews.jsonl`, each line chained to the one before. */
import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReviewRecord } from "./shapes";

/** One look. `previous` is the SHA-256 of the line before (64 zeros for the first); `merges` the other ends, where git put the lines of two clones into the file. */
interface JournalledReview extends ReviewRecord {
  readonly previous: string;
  readonly merges?: readonly string[];
  readonly collector: string;
}

export const reviewsFile = (workspace: string): string => join(workspace, "journal", "reviews.jsonl");

const noLine = "0".repeat(64);
const digestOf = (line: string): string => createHash("sha256").update(line).digest("hex");

/** What a line says that it follows; nothing where it is none: whoever verifies the file tells that. */
function namedBy(line: string): readonly unknown[] {
  try {
    const { previous, merges } = JSON.parse(line) as Partial<JournalledReview>;
    return [previous, ...(Array.isArray(merges) ? merges : [])];
  } catch {
    return [];
  }
}

/** What the next line follows: the last one, and every other that no later one names. */
function endsOf(text: string): Pick<JournalledReview, "previous" | "merges"> {
  const lines = text.split("\n").filter(Boolean);
  const named = new Set(lines.flatMap(namedBy));
  const previous = lines.length === 0 ? noLine : digestOf(lines.at(-1) as string);
  const merges = [...new Set(lines.map(digestOf))].filter((digest) => digest !== previous && !named.has(digest));
  return { previous, ...(merges.length > 0 ? { merges } : {}) };
}

/** Writes down what the collector recorded. */
export async function journalReview(workspace: string, collector: string, record: ReviewRecord): Promise<void> {
  const file = reviewsFile(workspace);
  const text = await readFile(file, "utf8").catch(() => "");
  await mkdir(join(workspace, "journal"), { recursive: true });
  const line = JSON.stringify({ ...endsOf(text), collector, ...record } satisfies JournalledReview);
  // A line that was cut off stays as it is, on a line of its own.
  await appendFile(file, `${text === "" || text.endsWith("\n") ? "" : "\n"}${line}\n`);
}
