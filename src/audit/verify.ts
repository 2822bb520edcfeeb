/** Says of a bundle whether it is whole, or what was changed. Needs no network and no workspace. Nothing in the bundle is trusted before the manifest's signature holds. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, open, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readChain } from "./chain";
import type { Evidence } from "./evidence";
import { parseEntry } from "./journal-chain";
import { judgeSignature } from "./journal-signature";
import { type ManifestEntry, manifestName, namespace, readManifest, signatureName } from "./manifest";
import { readSignature, type SshSignature } from "./sshsig";

/** Something that is not as it was when the bundle was signed. */
export interface Fault {
  /** Below the bundle. */
  readonly path: string;
  readonly what: string;
}

interface LineCount {
  readonly all: number;
  readonly redacted: number;
  readonly unsigned: number;
}

export interface Verification {
  readonly whole: boolean;
  /** What changed since the export. */
  readonly changed: readonly Fault[];
  /** Journals that did not hold when they were exported. */
  readonly journals: readonly Fault[];
  /** Lines of the journals: all, those that only the holder of the whole line can judge, and those of runs that nobody signed. Absent: they were not read. */
  readonly lines?: LineCount;
  /** Present when the signature holds. */
  readonly signer?: Pick<SshSignature, "keyType" | "fingerprint">;
  readonly files: number;
  /** What the bundle says of itself; present when it is whole. */
  readonly about?: {
    readonly id: string;
    readonly organisation: string;
    readonly basis: Evidence["basis"];
    readonly exported: Evidence["exported"];
    readonly scope: readonly string[];
    readonly hosts: number;
    readonly silentHosts: number;
    readonly pseudonymised: boolean;
    /** The account that the evidence gives the signer's key to. */
    readonly signerAccount?: string;
  };
}

/** Whether a signature over these very bytes is good, and by whom it must be: undefined, or what is wrong. */
export type SignatureCheck = (manifest: Buffer, signature: Buffer, read: SshSignature) => Promise<string | undefined>;

/** No manifest of ours comes near it. */
const largest = 64 * 1024 * 1024;

/** A file's bytes, when it is one, and not too large; a link is none. */
async function bytesOf(folder: string, name: string): Promise<Buffer | string> {
  const file = join(folder, name);
  const status = await lstat(file).catch(() => undefined);
  if (status === undefined) return "is missing";
  if (!status.isFile()) return "is no regular file";
  return status.size > largest ? "is too large to be one" : readFile(file);
}

interface Found {
  readonly files: readonly string[];
  readonly faults: readonly Fault[];
}

/** All that is in the folder: whatever is neither a file nor a folder that holds some was put there. */
async function walk(root: string, below = ""): Promise<Found> {
  const entries = (await readdir(join(root, below), { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  const faults: Fault[] = [];
  if (entries.length === 0 && below !== "") faults.push({ path: below, what: "an empty folder was added" });
  for (const entry of entries) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isFile()) files.push(path);
    else if (entry.isDirectory()) {
      const inside = await walk(root, path);
      files.push(...inside.files);
      faults.push(...inside.faults);
    } else faults.push({ path, what: `is a ${entry.isSymbolicLink() ? "symbolic link" : "special file"}, not a file` });
  }
  return { files, faults };
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const bytes of createReadStream(file, { highWaterMark: 1024 * 1024 })) hash.update(bytes as Buffer);
  return hash.digest("hex");
}

async function contentFault(root: string, { path, size, sha256 }: ManifestEntry): Promise<string | undefined> {
  const handle = await open(join(root, path), "r");
  const found = await handle.stat().finally(() => handle.close());
  if (found.size !== size) return `has ${found.size} bytes, should have ${size}`;
  return (await digestOf(join(root, path))) === sha256 ? undefined : "its content was changed";
}

async function fileFaults(root: string, entries: readonly ManifestEntry[]): Promise<Fault[]> {
  const found = await walk(root);
  const there = new Set(found.files);
  const wanted = new Set(entries.map((entry) => entry.path));
  const faults: Fault[] = [...found.faults];
  for (const path of found.files) {
    if (!wanted.has(path) && path !== manifestName && path !== signatureName) faults.push({ path, what: "was added" });
  }
  const told = new Set(found.faults.map((fault) => fault.path));
  for (const entry of entries) {
    if (told.has(entry.path)) continue;
    const what = there.has(entry.path) ? await contentFault(root, entry) : "is missing";
    if (what !== undefined) faults.push({ path: entry.path, what });
  }
  return faults.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const isJournal = (path: string): boolean => path.startsWith("journal/") && path.endsWith(".jsonl") && !path.startsWith("journal/seals/");

/** Its lines are the collector's, and nobody signs them. */
const reviews = "journal/reviews.jsonl";

/**
 * Chains and signatures as the bundle holds them: who exported it cannot speak for another operator. A line from which something was taken
 * can be judged by the holder of the whole one only, and is counted.
 */
async function judgeJournals(
  root: string,
  entries: readonly ManifestEntry[],
  evidence: Evidence,
): Promise<{ readonly faults: readonly Fault[]; readonly lines: LineCount }> {
  const faults: Fault[] = [];
  const count = { all: 0, redacted: 0, unsigned: 0 };
  for (const { path } of entries.filter((entry) => isJournal(entry.path))) {
    const { lines, faults: broken } = readChain(await readFile(join(root, path), "utf8"), path === reviews);
    for (const what of broken) faults.push({ path, what });
    for (const line of lines) {
      count.all += 1;
      if (line.redacted) count.redacted += 1;
      if (path !== reviews && line.entry.signature === undefined) count.unsigned += 1;
      const what = await signatureFault(line.text, evidence);
      if (what !== undefined) faults.push({ path, what: `line ${line.lineNumber}: ${what}` });
    }
  }
  return { faults, lines: count };
}

async function signatureFault(text: string, { people, signers = people }: Evidence): Promise<string | undefined> {
  const entry = parseEntry(text);
  if (entry?.signature === undefined) return undefined;
  const judgement = await judgeSignature(entry);
  if (judgement.is === "bad") return `the signature of run ${entry.run} is bad: ${judgement.because}`;
  const owners = signers.filter((one) => one.keys.includes(entry.signer ?? "")).map((one) => one.account);
  return owners.includes(entry.operator)
    ? undefined
    : `run ${entry.run} is by ${entry.operator}, and its key is ${owners[0] === undefined ? "nobody's here" : `${owners[0]}'s`}`;
}

/** The evidence of a bundle that is whole. */
export async function evidenceOf(folder: string): Promise<Evidence> {
  const evidence = JSON.parse(await readFile(join(folder, "evidence.json"), "utf8")) as Evidence;
  if (evidence.format !== "qorgan-evidence/1")
    throw new Error(`evidence.json is of the format ${String(evidence.format)}, which this version does not read`);
  return evidence;
}

const aboutOf = (evidence: Evidence, fingerprint: string): Verification["about"] => {
  const { id, organisation, basis, exported, scope, hosts, pseudonymised, people, signers = [] } = evidence;
  const signer = [...people, ...signers].find((person) => person.keys.includes(fingerprint));
  return {
    id,
    organisation: organisation.name,
    basis,
    exported,
    scope,
    hosts: hosts.length,
    silentHosts: hosts.filter((host) => !host.known).length,
    pseudonymised,
    ...(signer ? { signerAccount: signer.account } : {}),
  };
};

/** Reads manifest and signature once, and judges these very bytes. */
async function signed(
  folder: string,
  check: SignatureCheck,
): Promise<{ readonly faults: readonly Fault[]; readonly entries: readonly ManifestEntry[]; readonly signer?: SshSignature }> {
  const [manifest, signature] = [await bytesOf(folder, manifestName), await bytesOf(folder, signatureName)];
  const faults: Fault[] = [];
  if (typeof manifest === "string") faults.push({ path: manifestName, what: manifest });
  if (typeof signature === "string") faults.push({ path: signatureName, what: signature });
  if (typeof manifest === "string" || typeof signature === "string") return { faults, entries: [] };
  const listed = readManifest(manifest.toString("latin1"));
  if ("fault" in listed) faults.push({ path: manifestName, what: listed.fault });
  const read = readSignature(signature);
  const wrong =
    "fault" in read
      ? read.fault
      : read.namespace !== namespace
        ? "it was made for something else than evidence"
        : await check(manifest, signature, read);
  if (wrong !== undefined) faults.push({ path: signatureName, what: wrong });
  return {
    faults,
    entries: "entries" in listed ? listed.entries : [],
    ...("fault" in read || wrong !== undefined ? {} : { signer: read }),
  };
}

/** Verifies a bundle in a folder. Throws what reading it throws (no such folder, no right to read). */
export async function verifyBundle(folder: string, check: SignatureCheck): Promise<Verification> {
  await readdir(folder);
  const { faults, entries, signer } = await signed(folder, check);
  // Without a manifest nothing can be said of the files one by one.
  const changed = [...faults, ...(entries.length > 0 ? await fileFaults(folder, entries) : [])];
  if (changed.length > 0 || signer === undefined)
    return { whole: false, changed, journals: [], files: entries.length, ...(signer ? { signer: named(signer) } : {}) };
  const evidence = await evidenceOf(folder);
  const { faults: journals, lines } = await judgeJournals(folder, entries, evidence);
  return {
    whole: journals.length === 0,
    changed: [],
    journals,
    lines,
    signer: named(signer),
    files: entries.length,
    ...aboutIfAny(aboutOf(evidence, signer.fingerprint)),
  };
}

const named = ({ keyType, fingerprint }: SshSignature): Pick<SshSignature, "keyType" | "fingerprint"> => ({ keyType, fingerprint });
const aboutIfAny = (about: Verification["about"]): Pick<Verification, "about"> => (about ? { about } : {});
