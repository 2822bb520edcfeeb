/** Reads known_hosts, and decides about a host's key. Pure. */
import { createHash, createHmac, randomBytes } from "node:crypto";
import type { Place } from "../result";

/** A host's public key: its type and its blob in base64. */
export interface HostKey {
  readonly type: string;
  readonly base64: string;
}

/** One line of a known_hosts file. */
export interface KnownHost {
  readonly marker?: "revoked" | "cert-authority";
  readonly patterns: readonly string[];
  readonly key: HostKey;
  readonly place: Place;
}

/** What known_hosts (or the model) says of a key that a host has proved. */
export type HostKeyVerdict =
  | { readonly is: "accepted" }
  | { readonly is: "revoked"; readonly by: KnownHost }
  | { readonly is: "changed"; readonly known: readonly KnownHost[] }
  | { readonly is: "not-pinned"; readonly pinned: readonly HostKey[] }
  | { readonly is: "unknown"; readonly authority?: KnownHost };

/** What a connection holds a host's key against. */
export interface HostKeyPolicy {
  /** As known_hosts writes them: `almaty-files-1`, `[10.1.0.5]:2222`. The first that has an entry decides. */
  readonly names: readonly string[];
  readonly known: readonly KnownHost[];
  readonly pinned: readonly HostKey[];
}

/** `SHA256:…`, as ssh-keygen shows it. */
export function fingerprint(blob: string | Buffer): string {
  const bytes = typeof blob === "string" ? Buffer.from(blob, "base64") : blob;
  return `SHA256:${createHash("sha256").update(bytes).digest("base64").replace(/=+$/, "")}`;
}

/** The type that a key's blob names itself; undefined when it is no key. */
export function keyType(blob: Buffer): string | undefined {
  if (blob.length < 8) return undefined;
  const length = blob.readUInt32BE(0);
  if (length === 0 || length > 64 || blob.length <= 4 + length) return undefined;
  const type = blob.toString("latin1", 4, 4 + length);
  return /^[a-z0-9@.-]+$/.test(type) ? type : undefined;
}

/** Reads `ssh-ed25519 AAAA… comment`; undefined when type and blob do not agree. */
export function parsePublicKey(line: string): HostKey | undefined {
  const [type, base64] = line.trim().split(/\s+/);
  if (type === undefined || base64 === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined;
  const blob = Buffer.from(base64, "base64");
  return keyType(blob) === type ? { type, base64: blob.toString("base64") } : undefined;
}

/** Reads a known_hosts file. Lines that are none are passed over, as OpenSSH does: they make no key known. */
export function parseKnownHosts(text: string, file: string): KnownHost[] {
  return text.split(/\r?\n/).flatMap((line, index) => parseLine(line, { file, line: index + 1, column: 1 }) ?? []);
}

function parseLine(line: string, place: Place): KnownHost | undefined {
  const words = line.trim().split(/\s+/);
  if (words[0] === undefined || words[0] === "" || words[0].startsWith("#")) return undefined;
  const marker = words[0].startsWith("@") ? words.shift()?.slice(1) : undefined;
  if (marker !== undefined && marker !== "revoked" && marker !== "cert-authority") return undefined;
  const [patterns, type, base64] = words;
  const key = parsePublicKey(`${type} ${base64}`);
  if (patterns === undefined || key === undefined) return undefined;
  return { ...(marker === undefined ? {} : { marker }), patterns: patterns.split(","), key, place };
}

/** How known_hosts names a host: port 22 goes without saying. */
export function knownName(host: string, port: number): string {
  return port === 22 ? host.toLowerCase() : `[${host.toLowerCase()}]:${port}`;
}

/** Whether a line's patterns cover a name; a negated pattern that fits ends it. */
export function covers(patterns: readonly string[], name: string): boolean {
  let covered = false;
  for (const pattern of patterns) {
    const negated = pattern.startsWith("!");
    if (!fits(negated ? pattern.slice(1) : pattern, name)) continue;
    if (negated) return false;
    covered = true;
  }
  return covered;
}

function fits(pattern: string, name: string): boolean {
  if (pattern.startsWith("|1|")) {
    const [, , salt, hash] = pattern.split("|");
    return salt !== undefined && hash !== undefined && hmac(Buffer.from(salt, "base64"), name) === hash;
  }
  return fitsGlob(pattern.toLowerCase(), name.toLowerCase());
}

const hmac = (salt: Buffer, name: string): string => createHmac("sha1", salt).update(name).digest("base64");

/** `*` and `?`, in time bounded by the product of both lengths: a regular expression made of hostile stars is not. */
function fitsGlob(pattern: string, name: string): boolean {
  let p = 0;
  let star = -1;
  let mark = 0;
  for (let n = 0; n < name.length; ) {
    if (pattern[p] === "*") {
      star = p++;
      mark = n;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === name[n])) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++mark;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}

/** The lines that decide about a host: those of its first name that has any. */
export function linesOf(names: readonly string[], known: readonly KnownHost[]): KnownHost[] {
  for (const name of names) {
    const found = known.filter((line) => line.marker === undefined && covers(line.patterns, name));
    if (found.length > 0) return found;
  }
  return [];
}

/** Decides about the key that a host has proved: never accepted without a line or a pin that holds exactly this key. */
export function judgeHostKey(key: HostKey, policy: HostKeyPolicy): HostKeyVerdict {
  const marked = policy.known.filter((line) => line.marker !== undefined && policy.names.some((name) => covers(line.patterns, name)));
  const revoked = marked.find((line) => line.marker === "revoked" && line.key.base64 === key.base64);
  if (revoked) return { is: "revoked", by: revoked };
  if (policy.pinned.length > 0) {
    return policy.pinned.some((pin) => pin.base64 === key.base64) ? { is: "accepted" } : { is: "not-pinned", pinned: policy.pinned };
  }
  const lines = linesOf(policy.names, policy.known);
  if (lines.some((line) => line.key.base64 === key.base64)) return { is: "accepted" };
  if (lines.length > 0) return { is: "changed", known: lines };
  const authority = marked.find((line) => line.marker === "cert-authority");
  return { is: "unknown", ...(authority ? { authority } : {}) };
}

/** The key types known for a host, for asking the server for them first: a second, unknown key type is then no false alarm. */
export function knownTypes(policy: HostKeyPolicy): string[] {
  const keys = policy.pinned.length > 0 ? policy.pinned : linesOf(policy.names, policy.known).map((line) => line.key);
  return [...new Set(keys.map((key) => key.type))];
}

/** Hides a name as `ssh-keygen -H` does. */
export function hashName(name: string, salt: Buffer = randomBytes(20)): string {
  return `|1|${salt.toString("base64")}|${hmac(salt, name)}`;
}

/** A known_hosts text with the keys added that it does not know yet; a hashed line holds one name. */
export function withKeys(text: string, names: readonly string[], keys: readonly HostKey[], hashed = false): string {
  const old = parseKnownHosts(text, "");
  const lines = keys.flatMap((key) => {
    const known = (name: string) => old.some((line) => !line.marker && line.key.base64 === key.base64 && covers(line.patterns, name));
    const missing = names.filter((name) => !known(name));
    if (missing.length === 0) return [];
    return (hashed ? missing.map((name) => hashName(name)) : [missing.join(",")]).map((who) => `${who} ${key.type} ${key.base64}\n`);
  });
  return `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${lines.join("")}`;
}

/** A known_hosts text in which these names have no keys any more; marked lines, comments and patterns stay. */
export function withoutNames(text: string, names: readonly string[]): string {
  return text
    .split(/(?<=\n)/)
    .map((line) => {
      const entry = parseLine(line, { file: "", line: 1, column: 1 });
      if (!entry || entry.marker) return line;
      const kept = entry.patterns.filter((pattern) => /[*?!]/.test(pattern) || !names.some((name) => covers([pattern], name)));
      if (kept.length === entry.patterns.length) return line;
      return kept.length === 0 ? "" : `${kept.join(",")} ${entry.key.type} ${entry.key.base64}\n`;
    })
    .join("");
}
