/** What joins an export by one line each: further forms of the same evidence, what the controls answer to, who signed the journal. */
import { type JudgedJournal, judgeByChain } from "./chain";
import type { Citation, Evidence, Work } from "./evidence";

/** One file of a bundle; a large one comes in pieces. */
export interface BundleFile {
  /** Below the bundle, with `/`: letters, digits, `.`, `_` and `-`. */
  readonly path: string;
  readonly content: string | Iterable<string> | AsyncIterable<string>;
}

/** Writes evidence down in one more form. It reads what it is given and nothing else, so that all forms tell the same. */
export interface Writer {
  files(evidence: Evidence): AsyncIterable<BundleFile> | Iterable<BundleFile>;
}

/** Reports, OSCAL. */
export const writers: readonly Writer[] = [];

/** What the controls answer to. */
export const citations: { readonly works: readonly Work[]; of(control: string): readonly Citation[] } = { works: [], of: () => [] };

/** Judges the text of a host's journal. */
export const judgeJournal: (host: string, text: string) => JudgedJournal | Promise<JudgedJournal> = judgeByChain;
