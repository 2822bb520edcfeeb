/** What is wrong in a file, told by the path of keys that leads there; it becomes a `Problem` with line and column at the end. */

import type { Place } from "../result";

/** Keys and indexes from a file's root. */
export type Path = readonly (string | number)[];

export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly path: Path;
  /** Whether the key itself is meant, and not its value. */
  readonly atKey?: boolean;
  /** Where it stands, if that is known already: the path does not say it for a key that is there twice. */
  readonly place?: Place;
  readonly remedy?: string;
}
