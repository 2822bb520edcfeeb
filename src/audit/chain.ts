/** How the lines of a journal hang together, each on lines before it, in the workspace and as it is evidence. Pure. */
import { canonical, sha256 } from "../resources/digest";

/** What the first line names in place of one before it. */
export const noLine = "0".repeat(64);

/** What a line says that it follows: the one before, and the other heads where the journals of two clones were merged before it. */
interface Hanging {
  readonly previous?: unknown;
  readonly merges?: unknown;
}

/** One line of a file in which each names the SHA-256 of the one before. */
export interface ChainLine<Entry extends Hanging = Readonly<Record<string, unknown>>> {
  /** Of the file, from 1. */
  readonly lineNumber: number;
  readonly text: string;
  /** Of the line as it was written first; in a pseudonymised bundle the HMAC of that digest. */
  readonly digest: string;
  readonly entry: Entry;
}

/** A line of a bundle. `redacted`: something personal was taken from it, and `entry` is what is left. */
type EvidenceLine = ChainLine & { readonly redacted: boolean };

interface Chain {
  readonly lines: readonly EvidenceLine[];
  /** What is wrong with it, in the order of its lines. */
  readonly faults: readonly string[];
}

/** A line from which something personal was taken: what is left, and the digest of the line that the holder has (`Scrub.digest`). */
interface RedactedLine {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly original: string;
}

/** All that an entry hangs on. */
export const parentsOf = ({ previous, merges }: Hanging): readonly unknown[] => [
  ...(previous === noLine ? [] : [previous]),
  ...(Array.isArray(merges) ? merges : []),
];

/** Digests of the lines that no later one names, in the file's order. */
export function headsOf(lines: readonly Pick<ChainLine<Hanging>, "digest" | "entry">[]): string[] {
  const named = new Set(lines.flatMap((line) => parentsOf(line.entry)));
  return [...new Set(lines.map((line) => line.digest))].filter((digest) => !named.has(digest));
}

/**
 * What is wrong with how lines hang: each names lines that stand before it. Two may follow on the same one: two operators wrote at once, and git
 * kept the lines of both.
 */
export function hangingFaults(lines: readonly ChainLine<Hanging>[]): string[] {
  const before = new Set<unknown>();
  return lines.flatMap(({ lineNumber, digest, entry }) => {
    const missing = parentsOf(entry).some((parent) => !before.has(parent));
    const again = before.has(digest);
    before.add(digest);
    return [
      ...(missing ? [`line ${lineNumber}: a line before it is missing, or was changed or moved`] : []),
      ...(again ? [`line ${lineNumber}: it stands there twice`] : []),
    ];
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isRedacted = (value: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(value).sort().join() === "entry,original" && isRecord(value.entry) && /^[0-9a-f]{64}$/.test(String(value.original));

/** The line of a bundle's journal for one from which `entry` was left. */
export const redactedLine = (original: string, entry: RedactedLine["entry"]): string =>
  canonical({ entry, original } satisfies RedactedLine);

function lineOf(text: string, lineNumber: number): EvidenceLine | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return undefined;
    return isRedacted(value)
      ? { lineNumber, text, digest: value.original as string, entry: value.entry as RedactedLine["entry"], redacted: true }
      : { lineNumber, text, digest: sha256(text), entry: value, redacted: false };
  } catch {
    return undefined;
  }
}

/**
 * Reads a chained file as it is evidence: of runs or of reviews, with lines from which something was taken. `unsigned`: nobody signs its lines (the
 * record of reviews), so that ends beside each other tell nothing.
 */
export function readChain(text: string, unsigned = false): Chain {
  const raw = text.split("\n");
  const cut = raw.pop() === "" ? [] : [`line ${raw.length + 1}: it is cut off`];
  const read = raw.map((one, i) => lineOf(one, i + 1));
  const lines = read.filter((line) => line !== undefined);
  const none = read.flatMap((line, i) => (line === undefined ? [`line ${i + 1}: it is no entry`] : []));
  const faults = [...cut, ...none, ...hangingFaults(lines)];
  // A break makes ends of its own.
  return { lines, faults: faults.length > 0 || unsigned ? faults : looseEnds(lines) };
}

/** Ends beside each other are two operators' who wrote at once, until the next line names both. One that nobody signed anybody may have put there. */
function looseEnds(lines: readonly EvidenceLine[]): string[] {
  const heads = new Set(headsOf(lines));
  if (heads.size < 2) return [];
  return lines
    .filter(({ digest, entry }) => heads.has(digest) && entry.signature === undefined)
    .map(({ lineNumber }) => `line ${lineNumber}: it ends beside another, and nobody signed it`);
}
