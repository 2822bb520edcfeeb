/**
 * What one line of a journal holds, and how the lines hang together: each names the digest of one that stands before it. Two clones that
 * are merged make a fork; the next entry names the heads of both sides, so that neither can be cut off any more. Pure.
 */
import type { JournalLine } from "../engine/events";
import type { Journalled } from "../engine/host-journal";
import { sha256 } from "../resources/digest";
import { type ChainLine, parentsOf } from "./chain";

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
  /** The other heads, where the journals of two clones were merged before it. */
  readonly merges?: readonly string[];
  readonly at: string;
  readonly host: string;
  readonly operator: string;
  /** Address that the operator came from as the host saw it, `initial-account` or `console`; absent: the host did not tell. */
  readonly from?: string;
  readonly run: string | null;
  /** `completed`, `signed`, or the code of the problem with which it ended (`rolled-back`, `stopped`): not the host's own words. */
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
  /** Number and SHA-256 of the host's own line of the run; absent: it never began, or the host did not tell. */
  readonly number?: number;
  readonly line?: string;
  /** The host's lines of earlier runs, of which no entry here said where they stand. */
  readonly earlier?: readonly JournalLine[];
  /** The host's journal was cut or made anew: numbers count anew from this run on. */
  readonly anew?: true;
  /** Fingerprint of the key that signed. */
  readonly signer?: string;
  /** SSHSIG in base64 over the canonical JSON of all else. */
  readonly signature?: string;
}

/** One line of a journal that is an entry. */
export interface Link extends ChainLine<JournalEntry> {
  /** How often the host's journal was made anew before it: numbers count within one. */
  readonly generation: number;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isDigest = (value: unknown): value is string => isText(value) && /^[0-9a-f]{64}$/.test(value);
const isNumber = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0;
const isLine = (value: JournalLine | null): boolean =>
  isText(value?.run) && isText(value?.operator) && isNumber(value?.number) && isDigest(value?.line);
const every = <One>(value: unknown, holds: (one: One) => boolean): boolean =>
  Array.isArray(value) && value.every((one) => holds(one as One));

/** Whether a value is an entry, as far as the chain rests on it. */
function isEntry(value: unknown): value is JournalEntry {
  const entry = value as JournalEntry | null;
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return false;
  return (
    isDigest(entry.previous) &&
    [entry.at, entry.host, entry.operator, entry.ended, entry.manifest].every(isText) &&
    (entry.run === null || isText(entry.run)) &&
    (entry.from === undefined || isText(entry.from)) &&
    every(entry.changes, (one: object | null) => typeof one === "object" && one !== null) &&
    every(entry.problems, (one: object | null) => typeof one === "object" && one !== null) &&
    (entry.number === undefined) === (entry.line === undefined) &&
    (entry.number === undefined || (isNumber(entry.number) && isDigest(entry.line) && entry.run !== null)) &&
    (entry.merges === undefined || every(entry.merges, isDigest)) &&
    (entry.earlier === undefined || every(entry.earlier, isLine)) &&
    (entry.signature === undefined) === (entry.signer === undefined)
  );
}

/** Reads one line; undefined: it is no entry. */
export function parseEntry(text: string): JournalEntry | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The entries of a journal in the file's order. Lines that are none are passed over: what is wrong with them is for `verifyJournal` to say. */
export function linksOf(text: string): Link[] {
  const generations = new Map<string, number>();
  return text.split("\n").flatMap((line, i) => {
    const entry = line === "" ? undefined : parseEntry(line);
    if (entry === undefined) return [];
    const before = Math.max(0, ...parentsOf(entry).map((digest) => generations.get(String(digest)) ?? 0));
    const link = { text: line, digest: sha256(line), entry, lineNumber: i + 1, generation: before + (entry.anew ? 1 : 0) };
    generations.set(link.digest, link.generation);
    return [link];
  });
}

/** The entry of the newest run by the host's own count; the file's order is only that in which journals were merged. */
export function newestOf(links: readonly Link[]): Link | undefined {
  const newer = (a: Link, b: Link): number => a.generation - b.generation || (a.entry.number ?? 0) - (b.entry.number ?? 0);
  return links.reduce<Link | undefined>(
    (best, link) => (link.entry.ended !== "signed" && link.entry.manifest !== "" && (!best || newer(link, best) >= 0) ? link : best),
    undefined,
  );
}

/** Where each run stands in the host's own journal, by its own entry or by a later one's. */
function placesOf(entries: readonly Pick<Link, "entry" | "generation">[]): Map<string, readonly [generation: number, number: number]> {
  const places = new Map<string, readonly [number, number]>();
  for (const { entry, generation } of entries) {
    for (const one of entry.earlier ?? []) places.set(one.run, [generation, one.number]);
    if (entry.run !== null && entry.number !== undefined) places.set(entry.run, [generation, entry.number]);
  }
  return places;
}

/**
 * Entries in the order in which their runs were on the host, by its own count; the file's order is only that in which journals were merged. One
 * of which the host never told a number stands after the last that was written before it.
 */
export function inRunOrder<One extends Pick<Link, "entry" | "generation">>(entries: readonly One[]): One[] {
  const places = placesOf(entries);
  const placed = entries
    .flatMap((one) => {
      const at = places.get(one.entry.run ?? "");
      return at === undefined ? [] : [{ one, at }];
    })
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({ one }) => one);
  const between: One[][] = [...placed, undefined].map(() => []);
  for (const one of entries.filter(({ entry }) => !places.has(entry.run ?? "")))
    between[placed.findLastIndex(({ entry }) => entry.at <= one.entry.at) + 1]?.push(one);
  return between.flatMap((those, i) => [...those, ...placed.slice(i, i + 1)]);
}

/** The host's lines that links know, within the newest generation. */
function hostLines(links: readonly Link[]): Map<number, { run: string; line: string }> {
  const generation = Math.max(0, ...links.map((link) => link.generation));
  const lines = new Map<number, { run: string; line: string }>();
  for (const { entry } of links.filter((link) => link.generation === generation)) {
    for (const one of entry.earlier ?? []) lines.set(one.number, one);
    if (entry.number !== undefined && entry.line !== undefined) lines.set(entry.number, { run: entry.run ?? "", line: entry.line });
  }
  return lines;
}

/** What the journal says of the host's runs, for the comparison with the host's own. */
export function journalledOf(links: readonly Link[]): Journalled {
  const newest = newestOf(links)?.entry;
  const own = links.flatMap(({ entry }) => (entry.run === null || entry.ended === "signed" ? [] : [entry.run]));
  const earlier = links.flatMap(({ entry }) => (entry.earlier ?? []).map((one) => one.run));
  return {
    ...(newest?.run ? { manifest: { run: newest.run, manifest: newest.manifest } } : {}),
    runs: new Set([...own, ...earlier]),
    lines: hostLines(links),
  };
}
