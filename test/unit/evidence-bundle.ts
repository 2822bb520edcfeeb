/** A signed bundle on disk of made-up evidence, for tests; and a key to sign with. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleFiles, journalText, writeBundle } from "../../src/audit/bundle";
import type { Evidence } from "../../src/audit/evidence";
import type { ManifestEntry } from "../../src/audit/manifest";
import { namespace, signatureName } from "../../src/audit/manifest";
import type { TextFile } from "../../src/audit/model-files";
import { scrubber } from "../../src/audit/scrub";
import { canonical } from "../../src/resources/digest";

export const newFolder = (): string => mkdtempSync(join(tmpdir(), "qorgan-evidence-"));

/** A fresh key without a passphrase. */
export function newKey(folder: string, type: "ed25519" | "ecdsa" = "ed25519"): string {
  const file = join(folder, `key-${type}`);
  execFileSync("ssh-keygen", ["-q", "-t", type, "-N", "", "-C", "aigerim@laptop", "-f", file]);
  return file;
}

export const signWith = (key: string, manifest: string): Buffer =>
  execFileSync("ssh-keygen", ["-q", "-Y", "sign", "-f", key, "-n", namespace], { input: manifest, stdio: ["pipe", "pipe", "ignore"] });

/** Lines that each name the digest of the one before. */
export function chained(entries: readonly object[]): string {
  let previous = "0".repeat(64);
  return entries
    .map((entry) => {
      const line = canonical({ ...entry, previous });
      previous = createHash("sha256").update(line).digest("hex");
      return `${line}\n`;
    })
    .join("");
}

/** A run as a journal tells it. */
export const run = (i: number, more: object = {}): object => ({
  at: `2026-11-2${i}T04:05:06.000Z`,
  host: "branch0-ws-0",
  operator: "person0",
  run: `2026112${i}T040506000Z-00000${i}`,
  ended: "completed",
  configuration: "a".repeat(64),
  plan: "b".repeat(64),
  manifest: "c".repeat(64),
  changes: [{ key: `sysctl:net.example.rule_${i}`, action: "change", summary: "0, should be 1", rules: ["base/kernel"], guarded: false }],
  problems: [],
  ...more,
});

export const journals: readonly TextFile[] = [
  { path: "journal/branch0-ws-0.jsonl", text: chained([1, 2, 3, 4, 5].map((i) => run(i))) },
  { path: "journal/branch1-ws-1.jsonl", text: chained([1, 2].map((i) => run(i, { host: "branch1-ws-1" }))) },
  { path: "model/hosts/organisation.yaml", text: "name: Example\n" },
];

/** Writes and signs a bundle; gives its folder. */
export async function bundleOf(evidence: Evidence, key: string, more: readonly TextFile[] = journals): Promise<string> {
  const folder = join(newFolder(), "bundle");
  mkdirSync(folder);
  const scrub = scrubber({ people: [] });
  const files = more.map(({ path, text }) => ({ path, text: path.startsWith("journal/") ? journalText(text, scrub) : text }));
  const written: ManifestEntry[] = [];
  const manifest = await writeBundle(folder, bundleFiles(evidence, files, written), written);
  writeFileSync(join(folder, signatureName), signWith(key, manifest));
  return folder;
}
