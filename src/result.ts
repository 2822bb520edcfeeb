/** A leaf: expected failures as values. Exceptions are for bugs. */

/** Where in a file people wrote what is wrong; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Length of the offending text on that line, for the code frame. */
  readonly length?: number;
}

/** An expected failure: what is wrong, where, the state that things are in now, and what to do next. */
export interface Problem {
  /** Stable and machine readable: `host-key-unknown`. */
  readonly code: string;
  readonly message: string;
  readonly place?: Place;
  /** `2 of 14 changes are in force on almaty-files-1; nothing is half done`. */
  readonly state?: string;
  /** `qorgan enrol almaty-files-1`. */
  readonly remedy?: string;
}

/** Either a value, or all the problems that kept it from being one. */
export type Result<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] };

export const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const fail = (...problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems,
});

/** Collects results: all the values, or all the problems of all that failed. */
export function all<Value>(results: readonly Result<Value>[]): Result<Value[]> {
  const values: Value[] = [];
  const problems: Problem[] = [];
  for (const result of results) {
    if (result.ok) values.push(result.value);
    else problems.push(...result.problems);
  }
  return problems.length > 0 ? fail(...problems) : ok(values);
}
