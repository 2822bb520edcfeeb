/** Changes one value in a YAML text, or adds one, and leaves every other byte, comments and spacing, as people wrote it. */
import { stringify } from "yaml";
import { fail, ok, type Result } from "../result";
import type { Path } from "./finding";
import { locator } from "./yaml";

type Scalar = string | number | boolean;

/** Plain text, numbers, truth values, flat lists of them, and maps: what fits on one line. */
export type OneLine = Scalar | readonly Scalar[] | { readonly [key: string]: OneLine };

/** A value as YAML on one line; text is quoted where YAML would read something else. Maps have blanks inside of their braces, as people write them. */
export function writeOneLine(value: OneLine): string {
  const flow = (part: unknown): string =>
    stringify(part, { lineWidth: 0, collectionStyle: "flow", flowCollectionPadding: false, blockQuote: false }).trimEnd();
  if (typeof value !== "object" || Array.isArray(value)) return flow(value);
  // Inside of braces commas and brackets are YAML's own: a list around a text makes it quoted where that is needed.
  const inside = (part: OneLine): string => (typeof part === "object" ? writeOneLine(part) : flow([part]).slice(1, -1));
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${inside(key)}: ${inside(part)}`)
    .join(", ")} }`;
}

/** The text with the value at `path` replaced. The path must exist: nothing is added. */
export function replaceAt(file: string, text: string, path: Path, value: OneLine): Result<string> {
  const range = locator(file, text).range(path);
  if (range === undefined)
    return fail({ code: "no-such-path", message: `there is nothing at ${path.join(".")}`, place: { file, line: 1, column: 1 } });
  // A block value's range ends with its line break, which belongs to the lines that follow.
  const old = text.slice(range[0], range[1]);
  return ok(text.slice(0, range[0]) + writeOneLine(value) + old.slice(old.trimEnd().length) + text.slice(range[1]));
}

/** The text with `key: value` added to the map at `path`, after its entry `sibling`, whose value must be on one line. The key must not be there. */
export function addAfter(file: string, text: string, path: Path, sibling: string, key: string, value: OneLine): Result<string> {
  const { range, place } = locator(file, text);
  const [map, before, at] = [range(path), range([...path, sibling]), range([...path, sibling], true)];
  if (map === undefined || before === undefined || at === undefined)
    return fail({ code: "no-such-path", message: `there is nothing at ${[...path, sibling].join(".")}`, place: place(path) });
  const entry = `${key}: ${writeOneLine(value)}`;
  const insert = (offset: number, piece: string): Result<string> => ok(text.slice(0, offset) + piece + text.slice(offset));
  if (text[map[0]] === "{") return insert(before[1], `, ${entry}`);
  // A comment behind the sibling stays where it is.
  const indent = text.slice(text.lastIndexOf("\n", at[0] - 1) + 1, at[0]);
  const end = /\r?\n|$/.exec(text.slice(before[0]));
  return insert(before[0] + (end?.index ?? 0), `${end?.[0] || "\n"}${indent}${entry}`);
}
