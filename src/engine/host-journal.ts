/**
 * The host's own journal of runs: one line a run in /var/lib/qorgan/journal, each with the digest of the line before. A run writes it
 * (runner.ts), a look brings its end home, and here the two are held against each other, so that either shows the other's loss. Pure.
 */
import { sha256 } from "../resources/digest";
import { type Script, sh } from "../shell";
import { hostFolder } from "./manifest";

/** One line, as it stands on the host. */
export interface HostLine {
  /** Counts up from 1. */
  readonly number: number;
  /** SHA-256 of the line before; 64 zeros for the first. */
  readonly previous: string;
  readonly run: string;
  readonly operator: string;
  /** Address, `initial-account` or `console`. */
  readonly from: string;
  /** When the run began: `2026-11-27T09:30:00Z`. */
  readonly at: string;
  /** completed, failed, stopped, late, rolledback, or cut-off: nobody wrote its end, and a later run completed it. */
  readonly ended: string;
  /** SHA-256 of the manifest after it. */
  readonly manifest: string;
  /** SHA-256 of the line itself, without its newline. */
  readonly digest: string;
}

/** The end of a host's journal, as a look saw it. */
export interface HostJournal {
  /** The newest lines that follow on each other, the oldest of them first. */
  readonly lines: readonly HostLine[];
  /** Before these there is a line that no run writes, or one on which they do not follow. */
  readonly damaged: boolean;
}

/** What the controller's journal of a host says of the host's own. */
export interface Journalled {
  /** The newest run that says what the manifest was after it. */
  readonly manifest?: { readonly run: string; readonly manifest: string };
  /** All runs that it knows. */
  readonly runs: ReadonlySet<string>;
  /** By their number, the host's lines that it knows of the host's journal as it is now. */
  readonly lines: ReadonlyMap<number, { readonly run: string; readonly line: string }>;
}

/** What one side shows of the other's loss. */
interface Comparison {
  /** The host lost something, in words. */
  readonly lost?: string;
  /** Lines whose runs only the host knows. */
  readonly unknown: readonly HostLine[];
}

/** How many lines a look brings home. */
const toldLines = 20;

/** Prints the journal's last lines; nothing where there is none. */
export const hostJournalLook: Script = sh`[ ! -e ${hostFolder}/journal ] || tail -n ${toldLines} ${hostFolder}/journal`;

const shape = /^([1-9][0-9]{0,8}) ([0-9a-f]{64}) (\S+) (\S+) (\S+) (\S+) (\S+) ([0-9a-f]{64})$/;

/** Parses one line, without its newline; undefined: no run wrote it. */
export function parseHostLine(text: string): HostLine | undefined {
  const [, number, previous, run, operator, from, at, ended, manifest] = shape.exec(text) ?? [];
  if (!number || !previous || !run || !operator || !from || !at || !ended || !manifest) return undefined;
  return { number: Number(number), previous, run, operator, from, at, ended, manifest, digest: sha256(text) };
}

/** Parses what the look printed. A host wrote it: nothing in it is an error, what is no line is damage. */
export function parseHostJournal(output: string): HostJournal {
  if (output === "") return { lines: [], damaged: false };
  const texts = output.replace(/\n$/, "").split("\n");
  const whole = output.endsWith("\n");
  const lines: HostLine[] = [];
  for (const text of whole ? texts.reverse() : []) {
    const line = parseHostLine(text);
    const after = lines[0];
    if (line === undefined || (after && (after.previous !== line.digest || after.number !== line.number + 1))) break;
    lines.unshift(line);
  }
  const first = lines[0];
  const begins = first !== undefined && (first.number === 1) === /^0+$/.test(first.previous);
  return { lines, damaged: lines.length < texts.length || !begins };
}

/** Holds the two journals against each other. */
export function compareJournals(host: HostJournal, known: Journalled): Comparison {
  const unknown = host.lines.filter((line) => !known.runs.has(line.run));
  const lost = lossOf(host, known);
  return lost === undefined ? { unknown } : { unknown, lost };
}

function lossOf(host: HostJournal, known: Journalled): string | undefined {
  // Damage before the first line that is known here was taken up by the run that wrote that line.
  const first = host.lines[0];
  const taken = first && known.lines.get(first.number)?.line === first.digest && first.number <= Math.min(...known.lines.keys());
  if (host.damaged && !taken)
    return "the host's journal of runs was changed: it holds lines that no run wrote, or that do not follow on each other";
  const other = host.lines.find((line) => (known.lines.get(line.number)?.line ?? line.digest) !== line.digest);
  if (other)
    return `the host's journal of runs was made anew or changed: its line ${other.number} is not the one that run ${known.lines.get(other.number)?.run} wrote`;
  const newest = Math.max(0, ...known.lines.keys());
  const last = host.lines.at(-1)?.number ?? 0;
  if (last < newest)
    return `the host's journal of runs was cut or made anew: it ends with line ${last}, and run ${known.lines.get(newest)?.run} wrote line ${newest}`;
  return undefined;
}

/** The comparison as notes of a plan. */
export function comparisonNotes({ lost, unknown }: Comparison): string[] {
  const newest = unknown.at(-1);
  return [
    ...(lost === undefined
      ? []
      : [`drift: ${lost}; the controllers' journals and the log collector still hold what it lost; the next apply takes it up from here`]),
    ...(newest === undefined
      ? []
      : [
          `${unknown.length === 1 ? "run" : `${unknown.length} runs, the newest of them`} ${newest.run} by ${newest.operator} on ${newest.at.slice(0, 10)}${unknown.length === 1 ? " is" : ", are"} known to the host and not to this journal: git pull; what that does not bring was made by a controller that was cut off, or somebody removed it`,
        ]),
  ];
}
