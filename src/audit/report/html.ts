/** HTML that cannot be broken out of: every value is text unless this tag made it. */

declare const made: unique symbol;

/** A fragment of HTML. Only the `html` tag makes one, and it escapes every text that it is given. */
export interface Html {
  readonly html: string;
  readonly [made]: true;
}

export type Content = string | number | Html | false | undefined | readonly Content[];

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** What nobody sees, or what turns the direction of all after it: controls, formats (zero width, RTL overrides, tags), line separators, half pairs, numbers that are no character. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{NChar}]/gu;

/** Text as a reader may trust it: a character without a shape of its own is told by its number, `⟨U+202E⟩`. */
export const visible = (text: string): string =>
  text.replace(unseen, (one) => `⟨U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`);

const harmless = (text: string): string => visible(text).replace(/[&<>"']/g, (one) => entities[one] as string);

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

function insert(content: Content): string {
  if (content === undefined || content === false) return "";
  if (typeof content === "number") return String(content);
  if (typeof content === "string") return harmless(content);
  return isList(content) ? content.map(insert).join("") : content.html;
}

/** Builds a fragment: texts and numbers are escaped, for an element's content and for a double-quoted attribute alike; lists are joined; `undefined` and `false` are nothing. */
export function html(text: TemplateStringsArray, ...values: readonly Content[]): Html {
  return { html: text.reduce((whole, part, i) => whole + part + insert(values[i]), "") } as Html;
}

/** The package's own style sheet or script, whole, between its tags. Throws for text that would end the element: that is a bug of the file's. */
export function ownCode(element: "style" | "script", code: string): Html {
  if (code.toLowerCase().includes("</") || code.includes("<!--")) throw new TypeError(`a ${element} must not hold "</" or "<!--"`);
  return { html: `<${element}>${code}</${element}>` } as Html;
}

/** Parts with something between them. */
export const joined = (parts: readonly Content[], between: Content): Content =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]));

/** The id of an element, from a name of data: `host-almaty-files-1`. What an id or a link cannot hold becomes its number. */
export const anchor = (of: "control" | "host" | "person" | "system" | "waiver", name: string): string =>
  `${of}-${name.replace(/[^A-Za-z0-9.-]/gu, (one) => `_${(one.codePointAt(0) ?? 0).toString(16)}_`)}`;
