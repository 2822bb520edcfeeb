/** A journal as it is evidence: its lines with their digests, what they say, and whether each follows on the one before. Pure. */
import { createHash } from "node:crypto";
import { canonical } from "../resources/digest";

/** One line of a file in which each names the SHA-256 of the one before. */
export interface ChainLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Of the line as it was written first; in a pseudonymised bundle the HMAC of that digest. */
  readonly digest: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** Something personal was taken from it: `value` is what is left. */
  readonly redacted: boolean;
}

interface Chain {
  readonly lines: readonly ChainLine[];
  /** What is wrong with it, in the order of its lines. */
  readonly faults: readonly string[];
}

/** A line from which something personal was taken: what is left, and the digest of the line that the holder has (`Scrub.digest`). */
interface RedactedLine {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly original: string;
}

const zeros = "0".repeat(64);
const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isRedacted = (value: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(value).sort().join() === "entry,original" && isRecord(value.entry) && /^[0-9a-f]{64}$/.test(String(value.original));

/** The line of a bundle's journal for one from which `entry` was left. */
export const redactedLine = (original: string, entry: RedactedLine["entry"]): string =>
  canonical({ entry, original } satisfies RedactedLine);

function lineOf(text: string, number: number): ChainLine | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return undefined;
    return isRedacted(value)
      ? { number, text, digest: value.original as string, value: value.entry as ChainLine["value"], redacted: true }
      : { number, text, digest: digestOf(text), value, redacted: false };
  } catch {
    return undefined;
  }
}

/** What a line hangs on: the one that it follows, and the other heads where the journals of two clones were merged before it. */
function parentsOf({ previous, merges }: ChainLine["value"]): readonly unknown[] {
  return [...(previous === zeros ? [] : [previous]), ...(Array.isArray(merges) ? merges : [])];
}

/**
 * Reads a chained file: a line that is none, or hangs on one that does not stand before it, is a fault with its number; what comes after is read
 * all the same. Two lines may follow on the same one: two operators wrote at once, and git kept the lines of both. `unsigned`: nobody signs its lines
 * (the record of reviews), so that ends beside each other tell nothing.
 */
export function readChain(text: string, unsigned = false): Chain {
  const lines: ChainLine[] = [];
  const faults: string[] = [];
  const before = new Set<unknown>();
  let broken = false;
  const raw = text.split("\n");
  if (raw.pop() !== "") faults.push(`line ${raw.length + 1} is cut off`);
  raw.forEach((one, i) => {
    const line = lineOf(one, i + 1);
    if (line === undefined) faults.push(`line ${i + 1} is no entry`);
    else {
      lines.push(line);
      if (before.has(line.digest)) faults.push(`line ${i + 1} stands there twice`);
      // The line after one that is none cannot be judged: which it followed is not known.
      if (!broken && !parentsOf(line.value).every((digest) => before.has(digest)))
        faults.push(
          i === 0
            ? "line 1 is not the first of its journal: the beginning was cut off"
            : `line ${i + 1} does not follow on a line before it: one of them was changed, taken out or put in`,
        );
      before.add(line.digest);
    }
    broken = line === undefined;
  });
  // A break makes ends of its own.
  return { lines, faults: faults.length > 0 || unsigned ? faults : looseEnds(lines) };
}

/** Ends beside each other are two operators' who wrote at once, until the next line names both. One that nobody signed anybody may have put there. */
function looseEnds(lines: readonly ChainLine[]): string[] {
  const named = new Set(lines.flatMap((line) => parentsOf(line.value)));
  const ends = lines.filter((line) => !named.has(line.digest));
  if (ends.length < 2) return [];
  return ends
    .filter((line) => line.value.signature === undefined)
    .map((line) => `line ${line.number} ends beside another, and nobody signed it`);
}
