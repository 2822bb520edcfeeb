/** What several kinds share: asking `stat` about many paths at once, and reading names back that may hold anything. Pure. */
import { type Script, sh } from "../shell";

/** What `stat` says about one path, itself and not what a link points to. */
export interface PathState {
  /** In stat's words: `directory`, `symbolic link`, `regular file`, `regular empty file`. */
  readonly type: string;
  readonly owner: string;
  readonly group: string;
  /** Four octal digits. */
  readonly mode: string;
}

/** Reads a C-quoted name (without its quotes) back; undefined when its bytes are no UTF-8, so that no string of ours could name it. */
export function unquote(quoted: string): string | undefined {
  const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };
  const parts = quoted.match(/\\[0-7]{3}|\\[\s\S]|[^\\]+/g) ?? [];
  const bytes = parts.map((part) => {
    if (!part.startsWith("\\")) return Buffer.from(part);
    if (part.length === 4) return Buffer.from([Number.parseInt(part.slice(1), 8)]);
    const letter = part.slice(1);
    return escapes[letter] === undefined ? Buffer.from(letter) : Buffer.from([escapes[letter]]);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(bytes));
  } catch {
    return undefined;
  }
}

/**
 * One `stat` over those of `paths` that exist, and over all entries of the folders `insideOf`. What is absent is left out by the shell's
 * own test, so that a non-zero status is a real failure. Names come C-quoted: a newline or an odd byte in one cannot forge a record.
 */
export const statMany = (paths: readonly string[], insideOf: readonly string[] = []): Script => sh`set --
for path in ${paths}; do if [ -e "$path" ] || [ -L "$path" ]; then set -- "$@" "$path"; fi; done
for folder in ${insideOf}; do
  if [ -d "$folder" ] && [ ! -L "$folder" ]; then
    for path in "$folder"/* "$folder"/.[!.]* "$folder"/..?*; do if [ -e "$path" ] || [ -L "$path" ]; then set -- "$@" "$path"; fi; done
  fi
done
if [ $# -gt 0 ]; then LC_ALL=C QUOTING_STYLE=c stat -c '%a:%U:%G:%F:%N' -- "$@"; fi`;

/** One record of `statMany`; the path is undefined when it is no UTF-8, and `shown` is then what people may read of it. */
export interface StatRecord extends PathState {
  readonly path: string | undefined;
  readonly shown: string;
}

const record = /^([0-7]+):([^:]*):([^:]*):([^:]*):"((?:[^"\\]|\\.)*)"/;

/** Reads what `statMany` printed. Throws when a line is no record: half an answer is no answer. */
export function parseStat(output: string): StatRecord[] {
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [, mode = "", owner = "", group = "", type = "", name = ""] = record.exec(line) ?? [];
      if (mode === "") throw new Error(`no record of stat: ${line.slice(0, 200)}`);
      return { type, owner, group, mode: mode.padStart(4, "0"), path: unquote(name), shown: name };
    });
}

/** What is wrong about owner, group and mode, in words: `0755, should be 0700`. */
export function ownershipFaults(
  desired: { readonly owner: string; readonly group: string; readonly mode: string },
  observed: PathState,
): string[] {
  const faults: string[] = [];
  if (observed.mode !== desired.mode) faults.push(`${observed.mode}, should be ${desired.mode}`);
  if (observed.owner !== desired.owner) faults.push(`owner ${observed.owner}, should be ${desired.owner}`);
  if (observed.group !== desired.group) faults.push(`group ${observed.group}, should be ${desired.group}`);
  return faults;
}

/** What differs of the ownership, one line a side for `before` and `after`. */
export const ownership = (state: { readonly owner: string; readonly group: string; readonly mode: string }): string =>
  `${state.owner}:${state.group} ${state.mode}`;
