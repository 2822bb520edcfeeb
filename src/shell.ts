/** A leaf: fragments of POSIX shell that cannot be broken out of. */

declare const made: unique symbol;

/** A fragment of POSIX shell. Only the `sh` tag makes one, and it quotes every value that it is given. */
export interface Script {
  readonly text: string;
  readonly [made]: true;
}

type Value = string | number | readonly string[] | Script | readonly Script[];

const script = (text: string): Script => ({ text }) as Script;

/** One word of POSIX shell, in single quotes. Throws on NUL, which no shell word can hold: such a value is a bug of the caller's. */
export function quote(value: string): string {
  if (value.includes("\0")) throw new TypeError("a shell word cannot hold a NUL character");
  return /^[A-Za-z0-9_/.:=@%+,-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}

const isScript = (value: unknown): value is Script => typeof value === "object" && value !== null && "text" in value;

function insert(value: Value): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return quote(String(value));
  if (isScript(value)) return value.text;
  return value.map((one) => (isScript(one) ? one.text : quote(one))).join(value.some(isScript) ? "\n" : " ");
}

/**
 * Builds a fragment of POSIX shell: strings and numbers become one quoted word, a list of strings becomes quoted words,
 * other fragments go in as they are (a list of fragments as lines).
 */
export function sh(text: TemplateStringsArray, ...values: readonly Value[]): Script {
  return script(text.reduce((whole, part, i) => whole + part + (i < values.length ? insert(values[i] as Value) : ""), ""));
}

/** Joins fragments, one a line. */
export const lines = (...scripts: readonly Script[]): Script => script(scripts.map((s) => s.text).join("\n"));

/** Joins fragments to one command's words. */
export const words = (scripts: readonly Script[]): Script => script(scripts.map((s) => s.text).join(" "));

/** A here-document that is passed on byte for byte. `text` must be encoded so that it cannot hold `marker` on a line of its own. */
export function hereDocument(command: Script, text: string, marker: string): Script {
  if (text.split("\n").includes(marker)) throw new TypeError("the text holds the here-document's end marker");
  return script(`${command.text} <<'${marker}'\n${text}${text.endsWith("\n") ? "" : "\n"}${marker}`);
}
