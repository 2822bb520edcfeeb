/** What joins an export by one line each: the forms that the same evidence takes in a bundle. */
import type { Evidence } from "./evidence";
import type { ManifestEntry } from "./manifest";
import { oscalFiles } from "./oscal/files";
import { type Language, reportHtml } from "./report/report";

/** One file of a bundle; a large one comes in pieces. */
export interface BundleFile {
  /** Below the bundle, with `/`: letters, digits, `.`, `_` and `-`. */
  readonly path: string;
  readonly content: string | Iterable<string> | AsyncIterable<string>;
}

/** Writes evidence down in one more form. It reads what it is given and nothing else, so that all forms tell the same. */
export interface Writer {
  /** `written`: the files that stand in the bundle before these, with their digests. */
  files(evidence: Evidence, written: readonly ManifestEntry[]): AsyncIterable<BundleFile> | Iterable<BundleFile>;
}

const languages: readonly Language[] = ["en", "ru", "kk"];

const report: Writer = {
  *files(evidence) {
    for (const language of languages) yield { path: `report-${language}.html`, content: reportHtml(evidence, language) };
  },
};

const mediaTypes: readonly (readonly [end: string, type: string])[] = [
  [".csv", "text/csv"],
  [".html", "text/html"],
  [".json", "application/json"],
  [".jsonl", "application/jsonl"],
  [".yaml", "application/yaml"],
];

const oscal: Writer = {
  *files(evidence, written) {
    const hosts = new Set(evidence.hosts.map((host) => host.name));
    const files = written.map(({ path, sha256 }) => {
      const [, host = ""] = /^journal\/([^/]+)\.jsonl$/.exec(path) ?? [];
      const mediaType = mediaTypes.find(([end]) => path.endsWith(end))?.[1] ?? "application/octet-stream";
      return { path: `../${path}`, sha256, mediaType, ...(hosts.has(host) ? { host } : {}) };
    });
    for (const { name, document } of oscalFiles(evidence, files))
      yield { path: `oscal/${name}`, content: `${JSON.stringify(document, undefined, 1)}\n` };
  },
};

/** In the order in which they are written: OSCAL points to all that stands before it. */
export const writers: readonly Writer[] = [report, oscal];
