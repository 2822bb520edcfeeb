/** Text of ours, of the model and of hosts, made into what OSCAL's data types hold. Everything that comes in is data. */
import { createHash } from "node:crypto";
import { endOfDay as dayEnds } from "../../model/day";

/** UUID version 5 (RFC 4122) of a name in a namespace. */
export function uuid5(namespace: string, name: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Fixed for ever: the same host has the same UUID in every export. */
const namespace = "9d5a0b7e-3c61-4f0a-8e21-d4c86b97f352";

/** UUID of a key. Parts are kept apart, so that ("a", "b") is never ("ab"). */
export const uuidOf = (...key: readonly string[]): string => uuid5(namespace, JSON.stringify(key));

/** Control characters, halves of characters, and what turns the direction of writing: each would deceive a reader. */
const deceptive = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

const tidy = (text: string): string => text.replace(/\s+/gu, " ").replace(deceptive, "\ufffd").trim();

/** One line without a blank at either end, never empty: OSCAL's string. What cannot be shown is U+FFFD. */
export const lineOf = (text: string, otherwise = ""): string => tidy(text) || tidy(otherwise) || "(empty)";

/** The same as Markdown that shows just these characters: no link, no markup, no insertion comes from data. */
export const markdownOf = (text: string, otherwise?: string): string =>
  lineOf(text, otherwise).replace(/[\\`*[\]<>{}&~^#|!"]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[-+=]|^\d+(?=[.)])/gu, (found) =>
    /^\d/.test(found) ? `${found}\\` : `\\${found}`,
  );

const token = /^[\p{L}_][\p{L}\p{N}.\-_]*$/u;

/** OSCAL's token: the text itself where it is one, else a name made of its digest. */
export const tokenOf = (text: string): string =>
  token.test(text) ? text : `x-${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;

/** A moment with its zone, in UTC; undefined: the text is none, or of a year that OSCAL does not write. */
export function momentOf(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)) return undefined;
  const milliseconds = Date.parse(text);
  const written = Number.isNaN(milliseconds) ? "" : new Date(milliseconds).toISOString();
  return /^(19|2\d)\d\d-/.test(written) ? written : undefined;
}

/** The moment at which a day (`2027-03-31`) is over in a zone, in UTC's where there is no such zone; undefined when it is no day. */
export function endOfDay(day: string, zone: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return undefined;
  try {
    return momentOf(dayEnds(day, zone));
  } catch {
    return momentOf(dayEnds(day, "UTC"));
  }
}

/** A path as a reference: ASCII, each part percent-encoded; a first part with a colon is no scheme. */
export const hrefOf = (path: string): string =>
  path
    .split("/")
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd")))
    .join("/");

/** `{ name: items }`, or nothing: OSCAL has no empty arrays. */
export const listed = <Name extends string, Item>(name: Name, items: readonly Item[]): { readonly [key in Name]?: readonly Item[] } =>
  items.length === 0 ? {} : ({ [name]: items } as { readonly [key in Name]: readonly Item[] });
