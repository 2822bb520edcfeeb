/** Everything that can happen in a run. The terminal, plain output, `--json`, the journal and the metrics are readers of this stream. */
import type { Difference, Key } from "../resources/resource";
import type { Problem } from "../result";

/** Where a run stands in its host's own journal. */
export interface JournalLine {
  readonly run: string;
  readonly operator: string;
  readonly number: number;
  /** SHA-256 of the line. */
  readonly line: string;
}

export type Event =
  | { readonly type: "connecting"; readonly host: string; readonly address: string }
  | { readonly type: "connected"; readonly host: string; readonly hostKey: string; readonly ms: number }
  | { readonly type: "observed"; readonly host: string; readonly resources: number; readonly roundTrips: number; readonly ms: number }
  | { readonly type: "run-started"; readonly host: string; readonly run: string; readonly steps: number }
  | { readonly type: "step-started"; readonly host: string; readonly keys: readonly Key[]; readonly number: number; readonly steps: number }
  | {
      readonly type: "step-done";
      readonly host: string;
      readonly keys: readonly Key[];
      readonly differences: readonly Difference[];
      readonly number: number;
      readonly steps: number;
    }
  | { readonly type: "step-failed"; readonly host: string; readonly keys: readonly Key[]; readonly problem: Problem }
  | { readonly type: "armed"; readonly host: string; readonly seconds: number }
  | { readonly type: "confirmed"; readonly host: string; readonly ms: number }
  | { readonly type: "rolled-back"; readonly host: string; readonly because: Problem }
  /** A run that began, or may have, is at its end; without a number the host did not tell of its line. */
  | {
      readonly type: "run-ended";
      readonly host: string;
      readonly run: string;
      /** In the host's words; undefined: it did not tell. */
      readonly ended?: string;
      /** By the host; undefined: it did not tell. */
      readonly operator?: string;
      /** Address that the operator came from, `initial-account` or `console`, by the host; undefined: it did not tell. */
      readonly from?: string;
      /** SHA-256 of the manifest after it; empty: the host did not tell. */
      readonly manifest: string;
      readonly number?: number;
      readonly line?: string;
      /** Lines of runs that were cut off, and that this run wrote. */
      readonly completed: readonly JournalLine[];
    }
  | { readonly type: "host-done"; readonly host: string; readonly run: string; readonly changes: number; readonly ms: number }
  | { readonly type: "host-unchanged"; readonly host: string };

export type Emit = (event: Event) => void;
