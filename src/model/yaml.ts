/** YAML text to plain values: one way to write each thing, no aliases, no surprises; and back from a value to where it stands. */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, type ParsedNode, parseDocument } from "yaml";
import type { Place, Problem } from "../result";
import type { Finding, Path } from "./finding";

/** Deeper than any schema of ours. */
const maximalDepth = 32;

/** The places of map entries at `collection/NAME`, for what the model keeps of where people wrote it. */
export type EntryPlaces = ReadonlyMap<string, Place>;

export interface ParsedYaml {
  readonly value: unknown;
  readonly entries: EntryPlaces;
  readonly findings: readonly Finding[];
  /** The text is no YAML: these have places of their own already. */
  readonly problems: readonly Problem[];
}

/** Line and column of an offset, both from 1. The length stays on the line. */
function placeAt(file: string, text: string, counter: LineCounter, start: number, end: number): Place {
  const { line, col } = counter.linePos(start);
  const lineEnd = text.indexOf("\n", start);
  const stop = lineEnd < 0 ? end : Math.min(end, lineEnd);
  return { file, line: Math.max(line, 1), column: Math.max(col, 1), length: Math.max(1, text.slice(start, stop).trimEnd().length) };
}

type Parsed = { readonly document: Document.Parsed; readonly counter: LineCounter };

/** The library's parser is recursive: thousands of open brackets end its stack, and that is a fault of the text. */
function parse(text: string): Parsed | undefined {
  const counter = new LineCounter();
  try {
    return {
      document: parseDocument(text, {
        lineCounter: counter,
        prettyErrors: false,
        uniqueKeys: true,
        version: "1.2",
        schema: "core",
        merge: false,
      }),
      counter,
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Makes plain values of nodes, and remarks on what is not taken. */
class Reader {
  readonly findings: Finding[] = [];

  constructor(
    private readonly file: string,
    private readonly text: string,
  ) {}

  private refuse(path: Path, code: string, message: string, remedy?: string): undefined {
    this.findings.push({ code, message, file: this.file, path, ...(remedy === undefined ? {} : { remedy }) });
    return undefined;
  }

  value(node: unknown, path: Path): unknown {
    if (path.length > maximalDepth)
      return this.refuse(path.slice(0, maximalDepth), "yaml-depth", `nested deeper than ${maximalDepth} levels`);
    if (isAlias(node)) return this.refuse(path, "yaml-alias", `the alias *${node.source} is not taken`, "write the value out");
    if (isMap(node)) return this.map(node.items as Pair[], path);
    if (isSeq(node)) return node.items.map((item, index) => this.value(item, [...path, index]));
    if (!isScalar(node)) return null;
    if (node.tag?.startsWith("!") && node.tag !== "!") return this.refuse(path, "yaml-tag", `the tag ${node.tag} is not taken`);
    if (typeof node.value === "number" && !(Number.isFinite(node.value) && Math.abs(node.value) <= Number.MAX_SAFE_INTEGER)) {
      const written = node.range ? this.text.slice(node.range[0], node.range[1]) : String(node.value);
      return this.refuse(path, "yaml-number", `the number ${written} is outside of what can be kept exactly`);
    }
    return node.value;
  }

  private map(pairs: readonly Pair[], path: Path): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? key.value : undefined;
      if (typeof name !== "string") this.refuse(path, "yaml-key", `the key ${this.written(key)} is not text`, "put it in quotes");
      else if (name === "__proto__") this.refuse(path, "yaml-key", "the key __proto__ is not taken");
      else result[name] = this.value(value, [...path, name]);
    }
    return result;
  }

  private written(key: unknown): string {
    const range = (key as ParsedNode | null)?.range;
    return range ? this.text.slice(range[0], Math.min(range[1], range[0] + 40)) : "(none)";
  }
}

const keyText = (pair: Pair): unknown => (isScalar(pair.key) ? pair.key.value : undefined);

/** Places of the entries of the map `collection`. */
function entryPlaces(file: string, text: string, { document, counter }: Parsed, collection: string): EntryPlaces {
  const places = new Map<string, Place>();
  const map = isMap(document.contents) ? document.contents.get(collection, true) : undefined;
  if (!isMap(map)) return places;
  for (const pair of map.items) {
    const name = keyText(pair as Pair);
    const range = (pair.key as ParsedNode | null)?.range;
    if (typeof name === "string" && range) places.set(name, placeAt(file, text, counter, range[0], range[1]));
  }
  return places;
}

const wholeFile = (file: string): Place => ({ file, line: 1, column: 1 });

/** Words for the library's error codes that people meet most. */
const wording: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "this key is already there: each may be given once",
  MULTIPLE_DOCS: "one file holds one document: there is a second one from here",
  TAB_AS_INDENT: "tabs do not indent in YAML: use blanks",
  TAG_RESOLVE_FAILED: "tags are not taken",
};

/** Reads a whole file's text. `collection` names the map whose entries' places are kept. */
export function parseYaml(file: string, text: string, collection: string): ParsedYaml {
  const nothing = { value: undefined, entries: new Map(), findings: [] };
  const parsed = parse(text);
  if (parsed === undefined) {
    return { ...nothing, problems: [{ code: "yaml-depth", message: `nested deeper than ${maximalDepth} levels`, place: wholeFile(file) }] };
  }
  const { document, counter } = parsed;
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    code: error.code === "DUPLICATE_KEY" ? "duplicate-key" : "yaml-syntax",
    message: wording[error.code] ?? error.message,
    place: placeAt(file, text, counter, error.pos[0], error.pos[1]),
  }));
  if (problems.length > 0) return { ...nothing, problems };
  const reader = new Reader(file, text);
  const value = reader.value(document.contents, []);
  return { value, entries: entryPlaces(file, text, parsed, collection), findings: reader.findings, problems };
}

/** A node's own text: from its first to its last character, without the blanks and comments after it. */
export type NodeRange = readonly [start: number, end: number];

/** Steps through a document to the pair or item at a path. */
function step(node: unknown, part: string | number): { readonly key?: unknown; readonly value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => keyText(item as Pair) === part);
    return pair && { key: pair.key, value: pair.value };
  }
  return isSeq(node) && typeof part === "number" && part < node.items.length ? { value: node.items[part] } : undefined;
}

const rangeOfNode = (node: unknown): NodeRange | undefined => {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
};

/** Finds places in one text, which is parsed once. */
export interface Locator {
  /** The range of the value (or key) at a path; undefined when nothing stands there. */
  range(path: Path, atKey?: boolean): NodeRange | undefined;
  /** The same as a place, or the nearest place above it that exists. */
  place(path: Path, atKey?: boolean): Place;
}

export function locator(file: string, text: string): Locator {
  const parsed = parse(text);
  const range = (path: Path, atKey = false): NodeRange | undefined => {
    let node: unknown = parsed?.document.contents;
    let key: unknown;
    for (const part of path) {
      const next = step(node, part);
      if (next === undefined) return undefined;
      node = next.value;
      key = next.key;
    }
    return rangeOfNode(atKey && key !== undefined ? key : node);
  };
  const place = (path: Path, atKey = false): Place => {
    for (let length = path.length; parsed !== undefined && length > 0; length--) {
      // A whole map or list is pointed at by its key: its value begins on the next line and says little.
      const part = path.slice(0, length);
      const whole = range(part, atKey || length < path.length) ?? range(part, true);
      if (whole !== undefined) return placeAt(file, text, parsed.counter, whole[0], Math.max(whole[1], whole[0] + 1));
    }
    return wholeFile(file);
  };
  return { range, place };
}
