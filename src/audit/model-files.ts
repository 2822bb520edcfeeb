/**
 * The model and the policies as they go into a bundle: the files' values without comments, without what is personal in `people.yaml`, keys as
 * fingerprints; beside them the SHA-256 of each file as the holder has it. Pure.
 */
import { parse, stringify } from "yaml";
import type { SourceFile } from "../model/files";
import { sha256 } from "../resources/digest";
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

const people = (value: unknown): Yaml => {
  const all = isMap(value) && isMap(value.people) ? value.people : {};
  return { people: Object.fromEntries(Object.entries(all).map(([id, entry]) => [id, person(entry)])) };
};

/** An address says who; the path of a webhook lets anybody in who knows it. */
function plain(text: string): string {
  if (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text)) return "[an e-mail address]";
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

/** One file a file that was read, and `model/files.csv`. */
export function modelFiles(files: readonly Pick<SourceFile, "type" | "file" | "text">[], scrub: Scrub): TextFile[] {
  const own = files.map(({ type, file, text }): TextFile => {
    const value: unknown = parse(text);
    return { path: pathOf(file, scrub), text: stringify(scrubbed(type === "people" ? people(value) : value, scrub), { lineWidth: 0 }) };
  });
  const rows = files.map(({ file, text }, i) => [own[i]?.path ?? pathOf(file, scrub), sha256(text), String(Buffer.byteLength(text))]);
  return [
    ...own,
    { path: "model/files.csv", text: [["file", "sha256-of-the-original", "bytes-of-the-original"], ...rows].map(csvLine).join("") },
  ];
}
