/**
 * Takes out of every text of an export what must not leave the house: people's names, key comments, whole public keys (their fingerprints stay),
 * whatever looks like a secret; for outside auditors accounts and the fingerprints of keys too, which become pseudonyms. Pure.
 */
import { createHash, createHmac } from "node:crypto";
import type { Person } from "../model/model";

export interface Scrub {
  /** A text without what must not be in it. */
  text(value: string): string;
  /** All texts of a piece of evidence, without those from closed lists; the very same value when there was nothing to take out. */
  all<Value>(value: Value): Value;
  /**
   * A SHA-256 of something from which a name or an account was taken: with a key its HMAC, for whoever knows all the rest of what was digested
   * could try names until one fits. The same digest gives the same one, so that chains hold.
   */
  digest(sha256: string): string;
  /** Of the pseudonyms' key; undefined: accounts stay as they are. */
  readonly pseudonymKey?: string;
}

interface ScrubOptions {
  readonly people: readonly Person[];
  /** Accounts of people who are not in the model: who wrote in a journal, whom a host has beside. */
  readonly accounts?: Iterable<string>;
  /** Words that stay as they are, although an account's name may be a part of one: roles, kinds, controls. */
  readonly words?: Iterable<string>;
  /** Words that are no comment of a key and no part of a name, although they may be written the same: names of hosts and branches. */
  readonly reserved?: Iterable<string>;
  /** Secret of the pseudonyms, at least 32 bytes. */
  readonly pseudonymKey?: Buffer;
}

/** Properties whose values come from a closed list or are no text of anybody's. */
const closed: ReadonlySet<string> = new Set(
  `format id timeZone is at day version digest commit standing hardware os environment duties controls rules control rule columns classes label roles
  code action ended run undoes signature works citations virtualisation expires configuration plan manifest previous drift serial notBefore notAfter hostKey
  organisation pseudonymKey original sha256`.split(/\s+/),
);

const base32 = "abcdefghijklmnopqrstuvwxyz234567";

/** Ten characters, 50 bits: a million people have the same one with a chance of 1 to 2000. */
function pseudonym(key: Buffer, what: string, name: string): string {
  const bytes = createHmac("sha256", key).update(`qorgan-pseudonym/1\n${what}\n${name}`).digest();
  return [...bytes.subarray(0, 10)].map((byte) => base32[byte & 31]).join("");
}

/** 64 zeros stand for no digest at all. */
const hiddenDigest = (key: Buffer, sha256: string): string =>
  /^0+$/.test(sha256) ? sha256 : createHmac("sha256", key).update(`qorgan-pseudonym/1\ndigest\n${sha256}`).digest("hex");

/** What two exports compare, to see whether their pseudonyms mean the same people. */
const idOf = (key: Buffer): string => createHmac("sha256", key).update("qorgan-pseudonym/1\nid").digest("hex").slice(0, 16);

const fingerprintOf = (bytes: Buffer): string => `SHA256:${createHash("sha256").update(bytes).digest("base64").replace(/=+$/, "")}`;

/** SHA-256 fingerprint of a public key line, as ssh-keygen prints it. */
export const keyFingerprint = (line: string): string => fingerprintOf(Buffer.from(line.split(" ")[1] ?? "", "base64"));

/** Of an age recipient. */
export const recipientFingerprint = (recipient: string): string => fingerprintOf(Buffer.from(recipient));

const publicKey = /\b(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[a-z0-9@.-]+\s+(AAAA[A-Za-z0-9+/]*=*)(?:[ \t]+[^\s"',;]+)?/g;
const recipient = /\bage1[02-9ac-hj-np-z]{20,}/g;
const fingerprint = /SHA256:[A-Za-z0-9+/]{43}/g;
/** The comment of an account is its person's name, whoever that was. */
const comment = /\bcomment [^;]*, should be [^;]*/g;
const secrets: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /AGE-SECRET-KEY-[0-9A-Z-]+/gi,
  /\$(?:y|gy|7|1|5|6|2[abxy])\$[./A-Za-z0-9$=,]+/g,
];
/** "SSHSIG" in base64 begins each. */
const signature = /U1NIU0lH|BEGIN SSH SIGNATURE/;
/** A text without one of these is looked at no further. */
const suspicious = /AAAA|age1|SHA256:|comment |PRIVATE KEY|AGE-SECRET|\$[0-9a-z]{1,2}\$|U1NIU0lH|SSH SIGNATURE/i;

/** What one word, or several from one word on, become. */
interface Phrase {
  readonly from: string;
  readonly to: string;
  /** A hyphen is a part of the word, too: the account `debian` is not in `debian-12`. */
  readonly whole: boolean;
}

const wordCharacter = /[\p{L}\p{N}_]/u;
const firstWord = /[\p{L}\p{N}_]+/u;

/** Those that begin with a word, the longest first, by that word. */
function phrasesOf(
  { people, accounts, words, reserved: others }: ScrubOptions,
  nameOf: (account: string) => string,
  hides: boolean,
): Map<string, Phrase[]> {
  const all = new Map<string, string>();
  const put = (from: string, to: string): void => void (from !== "" && !all.has(from) && all.set(from, to));
  const known = people.flatMap((person) => [person.account.name, ...(person.adminAccount ? [person.adminAccount.name] : [])]);
  const everybody = new Set([...people.map((person) => person.id), ...known, ...(accounts ?? [])]);
  if (hides) for (const account of everybody) put(account, nameOf(account));
  // A person's account may be a part of any word that people make up; what else was found on hosts is often a word of its own.
  const ours = new Set([...people.map((person) => person.id), ...known]);
  const reserved = new Set([...(words ?? []), ...(others ?? []), ...everybody, "root", "qorgan"]);
  if (hides) for (const word of words ?? []) put(word, word);
  for (const person of people) for (const name of namesOf(person.name)) put(name, nameOf(person.account.name));
  const parts = people.flatMap((person) => person.name.split(/\s+/)).filter((part) => [...part].length > 2);
  for (const part of parts) if (!reserved.has(part)) put(part, "[name]");
  const lines = people.flatMap((person) => [...person.account.keys, ...(person.adminAccount?.keys ?? []), ...person.operatorKeys]);
  for (const line of lines) {
    const said = line.split(" ").slice(2).join(" ");
    if (!reserved.has(said)) put(said, "[comment]");
  }
  const byWord = new Map<string, Phrase[]>();
  for (const [from, to] of all) {
    const word = firstWord.exec(from)?.[0];
    if (word === undefined) continue;
    const whole = everybody.has(from) && !ours.has(from);
    byWord.set(word, [...(byWord.get(word) ?? []), { from, to, whole }]);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.from.length - a.from.length);
  return byWord;
}

/** A colon ends a field of the password file, where the name stands too. */
const namesOf = (name: string): string[] => [...new Set([name, name.replaceAll(":", ";")])];

function stands(text: string, at: number, { from, whole }: Phrase): boolean {
  const [before, after] = [text[at - 1] ?? "", text[at + from.length] ?? ""];
  return !wordCharacter.test(after) && !(whole && (before === "-" || after === "-"));
}

/** Replaces phrases that stand alone: `nurlan` in `/home/nurlan/x`, not in `nurlanov`. */
function replaceIn(text: string, byWord: ReadonlyMap<string, readonly Phrase[]>): string {
  const words = /[\p{L}\p{N}_]+/gu;
  let out = "";
  let from = 0;
  for (let found = words.exec(text); found !== null; found = words.exec(text)) {
    const candidates = byWord.get(found[0]);
    if (candidates === undefined) continue;
    const at = found.index;
    const hit = candidates.find((one) => text.startsWith(one.from, at) && stands(text, at, one));
    if (hit === undefined) continue;
    out += text.slice(from, at) + hit.to;
    from = at + hit.from.length;
    words.lastIndex = from;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** A fleet's keys are much the same on every host. */
const mostRemembered = 100_000;

/** Makes what scrubs the texts of one export. */
export function scrubber(options: ScrubOptions): Scrub {
  const key = options.pseudonymKey;
  const nameOf = (account: string): string => (key ? `p-${pseudonym(key, "account", account)}` : account);
  const byWord = phrasesOf(options, nameOf, key !== undefined);
  const hideKeys = (value: string): string => {
    const told = value
      .replace(publicKey, (_all, blob: string) => fingerprintOf(Buffer.from(blob, "base64")))
      .replace(recipient, recipientFingerprint)
      .replace(comment, "comment differs");
    const safe = secrets.reduce((said, secret) => said.replace(secret, "[left out: a secret]"), told);
    // It holds the public key of who signed.
    if (key && signature.test(safe)) return "[left out: a signature]";
    return key ? safe.replace(fingerprint, (one) => `key:${pseudonym(key, "key", one)}`) : safe;
  };
  const remembered = new Map<string, string>();
  const text = (value: string): string => {
    const before = remembered.get(value);
    if (before !== undefined) return before;
    const after = replaceIn(suspicious.test(value) ? hideKeys(value) : value, byWord);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(value, after);
    return after;
  };
  return {
    text,
    all: (value) => walk(value, text) as typeof value,
    digest: (sha256) => (key ? hiddenDigest(key, sha256) : sha256),
    ...(key ? { pseudonymKey: idOf(key) } : {}),
  };
}

/** In evidence `signature` is a word; in a journal it may be one. */
const isSignature = (name: string, value: unknown): boolean => name === "signature" && typeof value === "string" && value.length > 40;

/** Gives the same object where nothing in it changes: most of an export is like that, and is not copied. */
function walk(value: unknown, text: (value: string) => string): unknown {
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) {
    let copy: unknown[] | undefined;
    for (let i = 0; i < value.length; i++) {
      const after = walk(value[i], text);
      if (after === value[i]) continue;
      copy ??= [...value];
      copy[i] = after;
    }
    return copy ?? value;
  }
  if (typeof value !== "object" || value === null) return value;
  const from = value as Readonly<Record<string, unknown>>;
  let changed = false;
  const copy: Record<string, unknown> = {};
  for (const name in from) {
    const one = from[name];
    const after = closed.has(name) && !isSignature(name, one) ? one : walk(one, text);
    if (after !== one) changed = true;
    copy[name] = after;
  }
  return changed ? copy : value;
}
