/** YAML text to plain values: one way to write each thing, no aliases, no surprises; and back from a value to where it stands. */
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  type YAMLMap,
  YAMLParseError,
} from "yaml";
import type { Place, Problem } from "../result";
import type { Finding, Path } from "./finding";
import { shown } from "./nearest";

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

interface Parsed {
  readonly document: Document.Parsed;
  readonly counter: LineCounter;
}

/**
 * Depth of the nesting, stopping at the first token below `maximalDepth`. Asked of the flat tokens, before the library's composer,
 * which is recursive, meets them: on a stack that is nearly used up, the compiler of regular expressions ends the whole process.
 */
function tooDeep(tokens: readonly CST.Token[]): CST.Token | undefined {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > maximalDepth) return token;
    if (token.type === "document" && token.value !== undefined) open.push({ token: token.value, depth });
    if (!("items" in token)) continue;
    for (const { key, value } of token.items as readonly CST.CollectionItem[]) {
      if (key) open.push({ token: key, depth: depth + 1 });
      if (value) open.push({ token: value, depth: depth + 1 });
    }
  }
  return undefined;
}

/** Keys are compared by the reader: the library compares each with each, which takes a minute for 100,000. */
const options = { prettyErrors: false, uniqueKeys: false, version: "1.2", schema: "core", merge: false, logLevel: "error" } as const;

/** The parsed text, or the place where it is nested too deeply. */
function parse(file: string, text: string): Parsed | Place {
  const counter = new LineCounter();
  const tokens = [...new Parser(counter.addNewLine).parse(text)];
  const deep = tooDeep(tokens);
  if (deep !== undefined) return placeAt(file, text, counter, deep.offset, deep.offset + 1);
  const [document, second] = [...new Composer(options).compose(tokens, true, text.length)];
  if (document === undefined) throw new Error("the composer makes a document of any text");
  if (second !== undefined) {
    const [start, end] = second.range;
    document.errors.push(new YAMLParseError([start, end], "MULTIPLE_DOCS", ""));
  }
  // The composer always sets what a parsed document has.
  return { document: document as Document.Parsed, counter };
}

const isPlace = (parsed: Parsed | Place): parsed is Place => "line" in parsed;

/** Makes plain values of nodes, and remarks on what is not taken. */
class Reader {
  readonly findings: Finding[] = [];

  constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly counter: LineCounter,
  ) {}

  private refuse(node: unknown, path: Path, code: string, message: string, remedy?: string): undefined {
    const range = rangeOfNode(node);
    const place = range === undefined ? {} : { place: placeAt(this.file, this.text, this.counter, range[0], range[1]) };
    this.findings.push({ code, message, file: this.file, path, ...place, ...(remedy === undefined ? {} : { remedy }) });
    return undefined;
  }

  value(node: unknown, path: Path): unknown {
    if (isAlias(node)) return this.refuse(node, path, "yaml-alias", `the alias *${node.source} is not taken`, "write the value out");
    if (isNode(node) && node.tag !== undefined) return this.refuse(node, path, "yaml-tag", "tags are not taken", "remove it");
    if (isMap(node)) return this.map(node.items as Pair[], path);
    if (isSeq(node)) return node.items.map((item, index) => this.value(item, [...path, index]));
    if (!isScalar(node)) return null;
    if (typeof node.value === "number" && !(Number.isFinite(node.value) && Math.abs(node.value) <= Number.MAX_SAFE_INTEGER)) {
      return this.refuse(node, path, "yaml-number", `the number ${this.written(node)} is outside of what can be kept exactly`);
    }
    return node.value;
  }

  private map(pairs: readonly Pair[], path: Path): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const { key, value } of pairs) {
      const name = isScalar(key) && key.tag === undefined ? key.value : undefined;
      if (typeof name !== "string") this.refuse(key, path, "yaml-key", `the key ${this.written(key)} is not text`, "put it in quotes");
      else if (name === "__proto__") this.refuse(key, path, "yaml-key", "the key __proto__ is not taken");
      else if (Object.hasOwn(result, name))
        this.refuse(key, [...path, name], "duplicate-key", `the key ${shown(name)} is there already`, "keep one");
      else result[name] = this.value(value, [...path, name]);
    }
    return result;
  }

  private written(node: unknown): string {
    const range = rangeOfNode(node);
    return range ? shown(this.text.slice(range[0], range[1]).trim()) : "(none)";
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
    const range = rangeOfNode(pair.key);
    if (typeof name === "string" && range) places.set(name, placeAt(file, text, counter, range[0], range[1]));
  }
  return places;
}

const wholeFile = (file: string): Place => ({ file, line: 1, column: 1 });

/** Words for the library's error codes that people meet most. */
const wording: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: "one file holds one document: there is a second one from here",
  TAB_AS_INDENT: "tabs do not indent in YAML: use blanks",
  TAG_RESOLVE_FAILED: "tags are not taken",
};

/** Reads a whole file's text. `collection` names the map whose entries' places are kept. */
export function parseYaml(file: string, text: string, collection: string): ParsedYaml {
  const nothing = { value: undefined, entries: new Map(), findings: [] };
  const parsed = parse(file, text);
  if (isPlace(parsed))
    return { ...nothing, problems: [{ code: "yaml-depth", message: `nested deeper than ${maximalDepth} levels`, place: parsed }] };
  const { document, counter } = parsed;
  // After the first fault of syntax the rest is read as what it is not: dozens of errors would follow from one bracket.
  const problems = [...document.errors.slice(0, 1), ...document.warnings].map((error) => ({
    code: error.code === "TAG_RESOLVE_FAILED" ? "yaml-tag" : "yaml-syntax",
    message: wording[error.code] ?? error.message,
    place: placeAt(file, text, counter, error.pos[0], error.pos[1]),
  }));
  if (problems.length > 0) return { ...nothing, problems };
  const reader = new Reader(file, text, counter);
  const value = reader.value(document.contents, []);
  return { value, entries: entryPlaces(file, text, parsed, collection), findings: reader.findings, problems };
}

/** A node's own text: from its first to its last character, without the blanks and comments after it. */
export type NodeRange = readonly [start: number, end: number];

/** Pairs by the text of their key, made once a map: a file with many faults asks for many. */
class Pairs {
  private readonly known = new WeakMap<object, ReadonlyMap<unknown, Pair>>();

  get(map: YAMLMap, key: string | number): Pair | undefined {
    // The first of two with one key: the second was told with its own place.
    const pairs = this.known.get(map) ?? new Map((map.items as Pair[]).toReversed().map((pair) => [keyText(pair), pair]));
    this.known.set(map, pairs);
    return pairs.get(key);
  }
}

function rangeOfNode(node: unknown): NodeRange | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}

/** Finds places in one text, which is parsed once. */
export interface Locator {
  /** The range of the value (or key) at a path; undefined when nothing stands there. */
  range(path: Path, atKey?: boolean): NodeRange | undefined;
  /** The same as a place, or the nearest place above it that exists. */
  place(path: Path, atKey?: boolean): Place;
}

export function locator(file: string, text: string): Locator {
  const result = parse(file, text);
  const parsed = isPlace(result) ? undefined : result;
  const pairs = new Pairs();
  const range = (path: Path, atKey = false): NodeRange | undefined => {
    let node: unknown = parsed?.document.contents;
    let key: unknown;
    for (const part of path) {
      const pair = isMap(node) ? pairs.get(node, part) : undefined;
      const item = isSeq(node) && typeof part === "number" ? node.items[part] : undefined;
      if (pair === undefined && item === undefined) return undefined;
      node = pair === undefined ? item : pair.value;
      key = pair?.key;
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
