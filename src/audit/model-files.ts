/**
 * The model and the policies as they go into a bundle: the files' values without comments, without what is personal in `people.yaml`, keys as
 * fingerprints; beside them the digest of each file as the holder has it, where it lets nobody try names. Pure.
 */
import { parse, stringify } from "yaml";
import type { SourceFile } from "../model/files";
import { canonical, sha256 } from "../resources/digest";
import { csvLine } from "./csv";
import { keyFingerprint, recipientFingerprint, type Scrub } from "./scrub";

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

type Yaml = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Yaml => typeof value === "object" && value !== null && !Array.isArray(value);
const fingerprints = (lines: unknown): string[] => (Array.isArray(lines) ? lines.map((line) => keyFingerprint(String(line))) : []);

/** Named one by one: what a later version adds to a person stays out until somebody has thought about it. */
function person(entry: unknown): Yaml {
  if (!isMap(entry)) return {};
  const { roles, branches, keys, operatorKeys, expires, escrowRecipient, admin } = entry;
  return {
    roles,
    branches,
    keys: fingerprints(keys),
    ...(operatorKeys === undefined ? {} : { operatorKeys: fingerprints(operatorKeys) }),
    ...(escrowRecipient === undefined ? {} : { escrowRecipient: recipientFingerprint(String(escrowRecipient)) }),
    ...(expires === undefined ? {} : { expires }),
    ...(isMap(admin) ? { admin: { ...(admin.name === undefined ? {} : { name: admin.name }), keys: fingerprints(admin.keys) } } : {}),
  };
}

/** What of the model belongs to an export of some branches; undefined: all. */
export interface Kept {
  readonly branches: ReadonlySet<string>;
  /** Accounts. */
  readonly people: ReadonlySet<string>;
  readonly systems: ReadonlySet<string>;
  readonly waivers: ReadonlySet<string>;
}

/** Entries of a file's only collection, without those that are not kept. */
function entries(value: unknown, collection: string, kept: ReadonlySet<string> | undefined, each = (entry: unknown) => entry): Yaml {
  const all = isMap(value) && isMap(value[collection]) ? value[collection] : {};
  const some = Object.entries(all).filter(([name]) => kept === undefined || kept.has(name));
  return { [collection]: Object.fromEntries(some.map(([name, entry]) => [name, each(entry)])) };
}

function partOf(type: SourceFile["type"], value: unknown, kept: Kept | undefined): unknown {
  if (type === "people") return entries(value, "people", kept?.people, person);
  if (type === "dataMap") return entries(value, "systems", kept?.systems);
  return type === "waivers" ? entries(value, "waivers", kept?.waivers) : value;
}

/** An address says who; the path of a webhook lets anybody in who knows it. */
function plain(text: string): string {
  if (/^[^@\s:/]+@[^@\s:/]+\.[^@\s:/]+$/.test(text)) return "[an e-mail address]";
  return text.replace(/(https?:\/\/)(?:[^/\s"']*@)?([^/\s"']+)(\/[^\s"']+)/gi, "$1$2/[path left out]");
}

function scrubbed(value: unknown, scrub: Scrub): unknown {
  if (typeof value === "string") return scrub.text(plain(value));
  if (Array.isArray(value)) return value.map((one) => scrubbed(one, scrub));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [scrub.text(name), scrubbed(one, scrub)]));
}

/** A branch's folder may be called as a person is. */
const pathOf = (file: string, scrub: Scrub): string =>
  `model/${file
    .split("/")
    .map((part) => scrub.text(part).replace(/[^A-Za-z0-9._-]/g, "_"))
    .join("/")}`;

/** The order of people in a file would tell who is who. */
const inOrder = (value: unknown): unknown =>
  isMap(value) && isMap(value.people)
    ? { people: Object.fromEntries(Object.entries(value.people).sort(([a], [b]) => (a < b ? -1 : 1))) }
    : value;

/**
 * Digest and size of the original: with pseudonyms the digest's HMAC alone; without, nothing of a file from which something was taken, for whoever
 * has the rest of it could try what that was.
 */
function originalOf(text: string, isWhole: boolean, scrub: Scrub): readonly [digest: string, bytes: string] {
  if (scrub.pseudonymKey !== undefined) return [scrub.digest(sha256(text)), ""];
  return isWhole ? [sha256(text), String(Buffer.byteLength(text))] : ["", ""];
}

/** One file a file that was read, and `model/files.csv`. */
export function modelFiles(all: readonly Pick<SourceFile, "type" | "file" | "name" | "text">[], scrub: Scrub, kept?: Kept): TextFile[] {
  const files = all.filter(({ type, name }) => kept === undefined || !["branch", "hosts"].includes(type) || kept.branches.has(name));
  const own = files.map(({ type, file, text }) => {
    const original: unknown = parse(text);
    const value = inOrder(scrubbed(partOf(type, original, kept), scrub));
    const isWhole = canonical(value) === canonical(original);
    return { path: pathOf(file, scrub), text: stringify(value, { lineWidth: 0 }), original: originalOf(text, isWhole, scrub) };
  });
  const digest = scrub.pseudonymKey === undefined ? "sha256-of-the-original" : "hmac-sha256-of-the-original";
  const rows = [["file", digest, "bytes-of-the-original"], ...own.map(({ path, original }) => [path, ...original])];
  return [...own.map(({ path, text }): TextFile => ({ path, text })), { path: "model/files.csv", text: rows.map(csvLine).join("") }];
}
