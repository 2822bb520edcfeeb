/** A journal as it is evidence: its lines with their digests, what they say, and whether each follows on the one before. Pure. */
import { createHash } from "node:crypto";
import { canonical } from "../resources/digest";
import type { JournalEntry } from "./journal";

/** One line of a file in which each names the SHA-256 of the one before. */
export interface ChainLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Of the line as it was written first. */
  readonly digest: string;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface Chain {
  readonly lines: readonly ChainLine[];
  /** What is wrong with it, in the order of its lines. */
  readonly faults: readonly string[];
}

/** A line from which something personal was taken: what is left, and the SHA-256 of the line that the holder has. */
export interface RedactedLine {
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
export const redactedLine = (line: ChainLine, entry: RedactedLine["entry"]): string =>
  canonical({ entry, original: line.digest } satisfies RedactedLine);

function lineOf(text: string, number: number): ChainLine | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return undefined;
    return isRedacted(value)
      ? { number, text, digest: value.original as string, value: value.entry as ChainLine["value"] }
      : { number, text, digest: digestOf(text), value };
  } catch {
    return undefined;
  }
}

/** Reads a chained file: a line that is none, or does not follow, is a fault with its number; what comes after is read all the same. */
export function readChain(text: string): Chain {
  const lines: ChainLine[] = [];
  const faults: string[] = [];
  let previous: string | undefined = zeros;
  const raw = text.split("\n");
  if (raw.pop() !== "") faults.push(`line ${raw.length + 1} is cut off`);
  raw.forEach((one, i) => {
    const line = lineOf(one, i + 1);
    if (line === undefined) faults.push(`line ${i + 1} is no entry`);
    else {
      lines.push(line);
      if (previous !== undefined && line.value.previous !== previous)
        faults.push(
          i === 0
            ? "line 1 is not the first of its journal: the beginning was cut off"
            : `line ${i + 1} does not follow on line ${i}: one of them was changed, taken out or put in`,
        );
    }
    previous = line?.digest;
  });
  return { lines, faults };
}

export interface JudgedEntry {
  readonly entry: JournalEntry;
  readonly signature: "good" | "bad" | "unsigned";
  /** Fingerprint. */
  readonly signedBy?: string;
}

export interface JudgedJournal {
  readonly entries: readonly JudgedEntry[];
  readonly faults: readonly string[];
}

/** What a line must have to be told as a run. */
const isEntry = (value: ChainLine["value"]): boolean =>
  typeof value.at === "string" &&
  typeof value.host === "string" &&
  typeof value.operator === "string" &&
  typeof value.ended === "string" &&
  Array.isArray(value.changes) &&
  Array.isArray(value.problems);

/** The journal of a host by its chain alone. */
export function judgeByChain(host: string, text: string): JudgedJournal {
  const { lines, faults } = readChain(text);
  const whole = lines.filter((line) => isEntry(line.value));
  const strange = lines.filter((line) => !isEntry(line.value) || line.value.host !== host);
  return {
    entries: whole.map((line): JudgedEntry => ({ entry: line.value as unknown as JournalEntry, signature: "unsigned" })),
    faults: [...faults, ...strange.map((line) => `line ${line.number} is no entry of ${host}'s`)],
  };
}
