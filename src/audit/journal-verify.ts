/** Verifies a journal: the chain, the signatures, and that the host's numbers are all there. */
import { isUtf8 } from "node:buffer";
import { canonical } from "../resources/digest";
import { hangingFaults } from "./chain";
import { type JournalEntry, type Link, linksOf } from "./journal-chain";
import { judgeSignature, type Signer } from "./journal-signature";

/** One entry, as it stands, and whether its signature holds. `good`: made over this entry by a key of its operator's. */
interface VerifiedEntry {
  readonly entry: JournalEntry;
  /** Of the file, from 1. */
  readonly lineNumber: number;
  /** How often the host's own journal was made anew before it. */
  readonly generation: number;
  readonly signature: "good" | "bad" | "unsigned";
  /** Fingerprint of the key that the entry says signed it. */
  readonly signedBy?: string;
}

export interface VerifiedJournal {
  /** In the file's order. */
  readonly entries: readonly VerifiedEntry[];
  /** What is wrong, in words; empty: nothing is. */
  readonly faults: readonly string[];
  /** What an auditor should know and what is no fault. */
  readonly remarks: readonly string[];
}

/** How many signatures ssh-keygen verifies at a time. */
const atOnce = 4;

/**
 * Verifies a whole journal. `signers`: the operators and their keys, as the model lists them; a key that is no longer there counts as nobody's.
 * `host`: whose journal it must be. Bytes are also held against their encoding, a text is not.
 */
export async function verifyJournal(journal: string | Buffer, signers: readonly Signer[], host?: string): Promise<VerifiedJournal> {
  const text = journal.toString("utf8");
  const links = linksOf(text);
  const judged = await judgeAll(links, signers);
  return {
    entries: judged.map(({ fault: _, ...one }) => one),
    faults: [
      ...(typeof journal === "string" || isUtf8(journal) ? [] : ["it holds bytes that are no text"]),
      ...lineFaults(text, links, host),
      ...hangingFaults(links),
      ...mergeFaults(links),
      ...judged.flatMap((one) => one.fault ?? []),
      ...numberFaults(links),
    ],
    remarks: links
      .filter((link) => link.entry.anew)
      .map(
        ({ lineNumber, entry }) => `line ${lineNumber}: the host's own journal was cut or made anew before run ${entry.run} (${entry.at})`,
      ),
  };
}

function lineFaults(text: string, links: readonly Link[], host: string | undefined): string[] {
  if (text === "") return [];
  const entries = new Map(links.map((link) => [link.lineNumber, link] as const));
  const lines = text.split("\n");
  const faults = lines.slice(0, -1).flatMap((line, i) => {
    const link = entries.get(i + 1);
    if (/^(<{7}|={7}|>{7})/.test(line)) return [`line ${i + 1}: git left its mark of a conflict; keep the lines of both sides`];
    if (link === undefined) return [`line ${i + 1}: it is no entry`];
    if (canonical(link.entry) !== line) return [`line ${i + 1}: it is not written as Qorgan writes it`];
    const whose = host ?? links[0]?.entry.host;
    return link.entry.host === whose ? [] : [`line ${i + 1}: it is of ${link.entry.host}, and the journal of ${whose}`];
  });
  return lines.at(-1) === "" ? faults : [...faults, `line ${lines.length}: it is cut off`];
}

/** What an entry merges is more than nothing, and each head once. */
const mergeFaults = (links: readonly Link[]): string[] =>
  links.flatMap(({ lineNumber, entry: { merges, previous } }) =>
    merges !== undefined && (merges.length === 0 || new Set([...merges, previous]).size <= merges.length)
      ? [`line ${lineNumber}: what it merges is not written as Qorgan writes it`]
      : [],
  );

type Judged = VerifiedEntry & { readonly fault?: string };

async function judgeAll(links: readonly Link[], signers: readonly Signer[]): Promise<Judged[]> {
  const owners = new Map<string, Set<string>>();
  for (const { operator, keys } of signers) {
    for (const blob of keys.map((key) => key.split(" ")[1] ?? "")) owners.set(blob, (owners.get(blob) ?? new Set()).add(operator));
  }
  const judged: Judged[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < links.length; i = next++) judged[i] = await judge(links[i] as Link, owners);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return judged;
}

async function judge({ entry, lineNumber, generation }: Link, owners: ReadonlyMap<string, ReadonlySet<string>>): Promise<Judged> {
  const what = entry.run === null ? "the entry" : `the entry of run ${entry.run}`;
  if (entry.signature === undefined)
    return { entry, lineNumber, generation, signature: "unsigned", fault: `line ${lineNumber}: ${what} is not signed` };
  const common = { entry, lineNumber, generation, ...(entry.signer === undefined ? {} : { signedBy: entry.signer }) };
  const bad = (because: string): Judged => ({ ...common, signature: "bad", fault: `line ${lineNumber}: ${because}` });
  const judgement = await judgeSignature(entry);
  if (judgement.is === "bad") return bad(`the signature of ${what} is bad: ${judgement.because}`);
  const owner = owners.get(judgement.key);
  if (owner === undefined) return bad(`${what} is signed with ${entry.signer}, which is no operator's key in the model`);
  if (!owner.has(entry.operator)) return bad(`${what} is by ${entry.operator}, and signed by ${[...owner].join(", ")}`);
  return { ...common, signature: "good" };
}

/** Every number of the host's own journal has one entry, and one line. */
function numberFaults(links: readonly Link[]): string[] {
  const runs = new Set(links.flatMap(({ entry }) => (entry.ended === "signed" || entry.run === null ? [] : [entry.run])));
  const numbers = new Numbers();
  const faults: string[] = [];
  for (const link of links) {
    const { number, line, earlier = [] } = link.entry;
    for (const one of earlier) {
      if (numbers.take(link, one.number, one.line))
        faults.push(`line ${link.lineNumber}: the host's line ${one.number} is another one here`);
      if (runs.has(one.run)) continue;
      runs.add(one.run);
      faults.push(
        `run ${one.run} by ${one.operator} has no entry of its own, only the host's line ${one.number}: its controller was cut off, or the entry was removed`,
      );
    }
    if (number === undefined || line === undefined) continue;
    if (numbers.take(link, number, line) || numbers.own(link, number))
      faults.push(`line ${link.lineNumber}: the host's line ${number} stands here a second time`);
  }
  return [...faults, ...numbers.gaps()];
}

/** The host's numbers, generation by generation. */
class Numbers {
  private readonly generations = new Map<number, Map<number, { readonly line: string; entry?: string }>>();

  /** Notes that `number` has this line; true: another is known. */
  take({ generation }: Link, number: number, line: string): boolean {
    const lines = this.generations.get(generation) ?? new Map<number, { readonly line: string }>();
    this.generations.set(generation, lines);
    const known = lines.get(number);
    if (known === undefined) lines.set(number, { line });
    return known !== undefined && known.line !== line;
  }

  /** Notes that `number` has this entry; true: it has another already. */
  own({ generation, digest }: Link, number: number): boolean {
    const known = this.generations.get(generation)?.get(number);
    if (known === undefined) return false;
    known.entry ??= digest;
    return known.entry !== digest;
  }

  gaps(): string[] {
    return [...this.generations].flatMap(([generation, lines]) => gapFaults([...lines.keys()], generation === 0));
  }
}

/** Numbers count up from 1; where the host's journal was made anew, from where it goes on. */
function gapFaults(numbers: readonly number[], fromOne: boolean): string[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.flatMap((number, i) => {
    const before = sorted[i - 1] ?? (fromOne ? 0 : number - 1);
    if (number === before + 1) return [];
    const which = number === before + 2 ? `line ${before + 1}` : `lines ${before + 1} to ${number - 1}`;
    return [
      `${which} of the host's own journal ${number === before + 2 ? "has" : "have"} no entry here: git pull, or an entry was removed`,
    ];
  });
}
