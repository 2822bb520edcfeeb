/** `MANIFEST`: one line a file of a bundle, `SHA256 SIZE PATH`, in the order of the paths' bytes. What is signed is exactly this text. Pure. */

export const manifestName = "MANIFEST";
export const signatureName = "MANIFEST.sig";
/** What the signature says it is for: it counts as nothing else, and nothing else counts as it. */
export const namespace = "qorgan-evidence@v1";

export interface ManifestEntry {
  /** Below the bundle, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** A path that means the same on every system, stays inside, and is none of the two that hold the others. */
export const isBundlePath = (path: string): boolean =>
  path.length <= 400 &&
  path !== manifestName &&
  path !== signatureName &&
  path.split("/").every((part) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(part) && !part.endsWith("."));

const byPath = (a: ManifestEntry, b: ManifestEntry): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

export const writeManifest = (entries: readonly ManifestEntry[]): string =>
  [...entries]
    .sort(byPath)
    .map(({ sha256, size, path }) => `${sha256} ${size} ${path}\n`)
    .join("");

/** Reads it, or says why it is none: any other way to write the same is refused, so that one bundle has one manifest. */
export function readManifest(text: string): { readonly entries: readonly ManifestEntry[] } | { readonly fault: string } {
  const entries: ManifestEntry[] = [];
  const lines = text.split("\n");
  if (lines.pop() !== "") return { fault: "its last line is cut off" };
  if (lines.length === 0) return { fault: "it is empty" };
  for (const [i, line] of lines.entries()) {
    const [, sha256, size, path] = /^([0-9a-f]{64}) (0|[1-9][0-9]{0,14}) (\S+)$/.exec(line) ?? [];
    if (sha256 === undefined || path === undefined || !isBundlePath(path)) return { fault: `line ${i + 1} is none of a manifest` };
    entries.push({ path, size: Number(size), sha256 });
    const before = entries.at(-2);
    if (before !== undefined && !(before.path < path)) return { fault: `line ${i + 1} is not in its place` };
  }
  return { entries };
}
