/** What a bundle holds, file by file, in pieces: a fleet's evidence is never in memory as text. */
import { createHash } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { canonical, sha256 } from "../resources/digest";
import { type ChainLine, readChain, redactedLine } from "./chain";
import { csvFiles } from "./csv";
import type { Evidence } from "./evidence";
import { isBundlePath, type ManifestEntry, manifestName, writeManifest } from "./manifest";
import type { TextFile } from "./model-files";
import type { Scrub } from "./scrub";
import { type BundleFile, type Writer, writers } from "./writers";

/** Evidence in RFC 8785 canonical form, a piece a host and a run. */
function* canonicalPieces(evidence: Evidence): Iterable<string> {
  let separator = "{";
  for (const [name, value] of Object.entries(evidence).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (value === undefined) continue;
    yield `${separator}${JSON.stringify(name)}:`;
    separator = ",";
    if (!Array.isArray(value)) {
      yield canonical(value);
      continue;
    }
    yield "[";
    for (let i = 0; i < value.length; i++) yield `${i === 0 ? "" : ","}${canonical(value[i])}`;
    yield "]";
  }
  yield "}";
}

/** What of an entry is a digest, of it or of what names people: other lines, the host's own lines, what was compiled and applied. */
const digests: ReadonlySet<string> = new Set(["previous", "merges", "line", "configuration", "plan", "manifest"]);

const isDigest = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);

/** An entry with its digests as the bundle may hold them. */
function withDigests(value: unknown, scrub: Scrub, name = ""): unknown {
  if (digests.has(name) && isDigest(value)) return scrub.digest(value);
  if (Array.isArray(value)) return value.map((one) => withDigests(one, scrub, name));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withDigests(one, scrub, key)]));
}

/** Where there are pseudonyms, every chained line is one from which something was taken: else it would tell the digest of the one before it. */
function lineIn(line: ChainLine, scrub: Scrub): string {
  const kept = scrub.all(line.entry);
  const chained = scrub.pseudonymKey !== undefined && line.entry.previous !== undefined;
  if (kept === line.entry && !chained) return line.text;
  return redactedLine(scrub.digest(line.digest), withDigests(kept, scrub) as ChainLine["entry"]);
}

/** A journal for a bundle: line by line as it stands, but for lines from which something personal was taken. */
export function journalText(text: string, scrub: Scrub): string {
  const { lines } = readChain(text);
  const byNumber = new Map(lines.map((line) => [line.lineNumber, line] as const));
  const raw = text.split("\n");
  if (raw.at(-1) === "") raw.pop();
  return raw
    .map((one, i) => {
      const line = byNumber.get(i + 1);
      // What is no entry could hold anything.
      if (line === undefined) return `${redactedLine(scrub.digest(sha256(one)), { unreadable: true })}\n`;
      return `${lineIn(line, scrub)}\n`;
    })
    .join("");
}

/**
 * All files of a bundle but the manifest and its signature. `more`: model files and journals, scrubbed. `written`: grows while they are written
 * (`writeBundle`), so that a later form can point to the files before it.
 */
export async function* bundleFiles(
  evidence: Evidence,
  more: readonly TextFile[],
  written: readonly ManifestEntry[],
  forms: readonly Writer[] = writers,
): AsyncIterable<BundleFile> {
  yield { path: "evidence.json", content: canonicalPieces(evidence) };
  for (const { path, lines } of csvFiles(evidence)) yield { path, content: lines };
  for (const { path, text } of more) yield { path, content: text };
  for (const writer of forms) yield* writer.files(evidence, written);
}

/** Characters that are gathered before they are written. */
const piece = 256 * 1024;

/** Lines, put together until they are worth a write. */
class Gatherer {
  private waiting: string[] = [];
  private length = 0;

  /** Bytes, when enough has come together. */
  add(text: string): Buffer | undefined {
    this.waiting.push(text);
    this.length += text.length;
    return this.length < piece ? undefined : this.rest();
  }
  rest(): Buffer {
    const bytes = Buffer.from(this.waiting.join(""));
    this.waiting = [];
    this.length = 0;
    return bytes;
  }
}

const isSync = (content: Iterable<string> | AsyncIterable<string>): content is Iterable<string> => Symbol.iterator in content;

async function* gathered(content: Exclude<BundleFile["content"], string>): AsyncIterable<Buffer> {
  const gatherer = new Gatherer();
  // Most content is there line by line without waiting: to wait for each of a million lines would take longer than to write them.
  if (isSync(content)) {
    for (const one of content) {
      const bytes = gatherer.add(one);
      if (bytes !== undefined) yield bytes;
    }
  } else {
    for await (const one of content) {
      const bytes = gatherer.add(one);
      if (bytes !== undefined) yield bytes;
    }
  }
  yield gatherer.rest();
}

async function writeOne(folder: string, { path, content }: BundleFile): Promise<ManifestEntry> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, "wx", 0o644);
  const hash = createHash("sha256");
  let size = 0;
  try {
    for await (const bytes of gathered(typeof content === "string" ? [content] : content)) {
      hash.update(bytes);
      size += bytes.length;
      await handle.writeFile(bytes);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { path, size, sha256: hash.digest("hex") };
}

/** Writes the files and the manifest over them into a folder that is empty; each is added to `entries`. Gives the manifest's text, for the signature. */
export async function writeBundle(
  folder: string,
  files: AsyncIterable<BundleFile> | Iterable<BundleFile>,
  entries: ManifestEntry[],
): Promise<string> {
  for await (const file of files) {
    if (!isBundlePath(file.path)) throw new Error(`${JSON.stringify(file.path)} is no path for a file of a bundle`);
    entries.push(await writeOne(folder, file));
  }
  const manifest = writeManifest(entries);
  await writeOne(folder, { path: manifestName, content: manifest });
  return manifest;
}
