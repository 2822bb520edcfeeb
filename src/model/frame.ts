/** The lines around a place, for people. */
import type { Place } from "../result";

const around = 1;
/** Longer lines are cut around the place. */
const widest = 120;

/** A character that a terminal would obey becomes one that it shows; a tab counts as one column. */
const visible = (line: string): string =>
  line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => (character === "\t" ? " " : "\ufffd"));

/** Cut from `from`, so that a line of a mebibyte stays a line. */
const cut = (line: string, from: number): string => visible(line.slice(from, from + widest));

/** Three numbered lines of the source, and a mark below the place. Columns are counted in UTF-16 units, as the place has them. */
export function codeFrame(source: string, place: Place): string {
  const lines = source.split("\n").map((line) => line.replace(/\r$/, ""));
  const first = Math.max(1, place.line - around);
  const last = Math.min(lines.length, place.line + around);
  const width = String(last).length;
  const column = place.column - 1;
  const from = column > widest - 20 ? column - 20 : 0;
  const rows: string[] = [];
  for (let number = first; number <= last; number++) {
    const here = number === place.line;
    const text = cut(lines[number - 1] ?? "", from);
    rows.push(`${here ? ">" : " "} ${String(number).padStart(width)} | ${text}`.trimEnd());
    const length = Math.max(1, Math.min(place.length ?? 1, Math.max(1, text.length - (column - from))));
    if (here) rows.push(`  ${" ".repeat(width)} | ${" ".repeat(column - from)}${"^".repeat(length)}`);
  }
  return rows.join("\n");
}
