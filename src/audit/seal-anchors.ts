/**
 * The newest seal of each collector, as every look brings it home: `journal/seals/COLLECTOR.jsonl` in the workspace, committed with it. Nobody on
 * the collector can change it, so it shows that the chain of seals was cut off or made anew.
 */
import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A seal by its number, and the SHA-256 of it. */
interface Seal {
  readonly number: string;
  readonly digest: string;
}

interface Anchor extends Seal {
  readonly seen: string;
}

export const anchorFile = (workspace: string, collector: string): string => join(workspace, "journal", "seals", `${collector}.jsonl`);

/** Keeps a seal that is newer than the last one. Gives what is wrong when it cannot follow on it; then nothing is written. */
export async function keepAnchor(workspace: string, collector: string, newest: Seal | undefined, now: Date): Promise<string | undefined> {
  const file = anchorFile(workspace, collector);
  const lines = (await readFile(file, "utf8").catch(() => "")).split("\n").filter(Boolean);
  const last = lines.length === 0 ? undefined : (JSON.parse(lines.at(-1) as string) as Anchor);
  const wrong = last && brokenSince(last, newest);
  if (wrong !== undefined || newest === undefined || newest.number === last?.number) return wrong;
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, `${JSON.stringify({ number: newest.number, digest: newest.digest, seen: now.toISOString() } satisfies Anchor)}\n`);
  return undefined;
}

function brokenSince(last: Anchor, newest: Seal | undefined): string | undefined {
  if (newest === undefined) return `nothing is sealed; on ${last.seen} there were ${Number(last.number)} seals`;
  const difference = Number(newest.number) - Number(last.number);
  if (difference < 0) return `its newest seal is ${newest.number}; on ${last.seen} it was ${last.number}: the end of the chain was cut off`;
  return difference === 0 && newest.digest !== last.digest
    ? `seal ${newest.number} is not the one that was seen on ${last.seen}: the chain was made anew`
    : undefined;
}
