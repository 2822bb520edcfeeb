/** Looks names up, and remarks on those that nothing has. */
import type { Finding, Path } from "./finding";
import { didYouMean } from "./nearest";

/** Where a name was written. */
export interface At {
  readonly file: string;
  readonly path: Path;
  readonly atKey?: boolean;
}

export const under = (at: At, ...path: Path): At => ({ file: at.file, path: [...at.path, ...path] });

/** The values of one sort by name, and the names of those that could not be made (which are told of elsewhere). */
export class Names<Value> {
  constructor(
    private readonly word: string,
    private readonly values: ReadonlyMap<string, Value>,
    private readonly names: ReadonlySet<string>,
    private readonly findings: Finding[],
  ) {}

  /** The value; undefined when there is none, which is a finding unless it was one already. */
  get(name: string, at: At): Value | undefined {
    const value = this.values.get(name);
    if (value === undefined && !this.names.has(name)) {
      const known = this.names.size === 0 ? `: there is no ${this.word} at all` : didYouMean(name, this.names) || this.list();
      this.findings.push({ ...at, code: `unknown-${this.word}`, message: `unknown ${this.word} '${name}'${known}` });
    }
    return value;
  }

  /** All the values, or undefined when one of them is missing. */
  all(names: readonly string[], at: At): readonly Value[] | undefined {
    const values = names.map((name, index) => this.get(name, under(at, index)));
    return values.includes(undefined) ? undefined : (values as Value[]);
  }

  private list(): string {
    return this.names.size <= 8 ? ` (known: ${[...this.names].join(", ")})` : "";
  }
}
