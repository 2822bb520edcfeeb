/**
 * Signatures of entries: SSHSIG (PROTOCOL.sshsig of OpenSSH) over the canonical JSON of the entry without `signature`. Ed25519 is verified
 * here, a thousand in a moment; other keys by ssh-keygen. One encoding alone is taken: a byte that is changed or added anywhere is found.
 */
import { execFile } from "node:child_process";
import { createHash, createPublicKey, verify } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Model } from "../model/model";
import { canonical } from "../resources/digest";
import { fingerprint } from "../transport/index";
import type { JournalEntry } from "./journal-chain";

/** Keeps a signature under a journal from counting for anything else. */
export const journalNamespace = "qorgan-journal@v1";

/** A person, and the public keys (`TYPE BASE64 …`) that sign for them. */
export interface Signer {
  readonly operator: string;
  readonly keys: readonly string[];
}

/** The operators and their keys, as the model lists them; of several models (a day's and the present one) those of all. */
export const signersOf = (...models: readonly Model[]): Signer[] =>
  models.flatMap(({ organisation }) => organisation.operators.map(({ id, operatorKeys }) => ({ operator: id, keys: operatorKeys })));

/** The bytes that are signed. */
export function signedBytes(entry: JournalEntry): Buffer {
  const { signature: _, ...rest } = entry;
  return Buffer.from(canonical(rest));
}

/** What one signature comes to. `bad`: it does not fit the entry, or its encoding is not the one that we write. */
type Judgement = { readonly is: "good"; readonly key: string } | { readonly is: "bad"; readonly because: string };

interface Parsed {
  /** The public key's blob. */
  readonly key: Buffer;
  readonly type: string;
  readonly hash: string;
  readonly signature: readonly Buffer[];
  readonly whole: Buffer;
}

/** Length-prefixed strings that fill `bytes` exactly; undefined: they do not. */
function strings(bytes: Buffer): Buffer[] | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 4 > bytes.length) return undefined;
    const end = at + 4 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    parts.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return parts;
}

const magic = Buffer.from("SSHSIG\0\0\0\x01", "latin1");

const string = (value: string | Buffer): Buffer => {
  const bytes = Buffer.from(value as string);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/** Takes a signature apart; a text: why it is not one that we write. */
function parseSignature(base64: string): Parsed | string {
  const whole = Buffer.from(base64, "base64");
  if (whole.toString("base64") !== base64) return "it is not base64 as we write it";
  if (!whole.subarray(0, magic.length).equals(magic)) return "it is no SSH signature";
  const parts = strings(whole.subarray(magic.length));
  const [key, namespace, reserved, hash, signature] = parts ?? [];
  if (!key || !namespace || !reserved || !hash || !signature || parts?.length !== 5) return "it is cut off, or something was added to it";
  if (namespace.toString("latin1") !== journalNamespace) return "it was made for something else";
  if (reserved.length > 0 || !["sha512", "sha256"].includes(hash.toString("latin1"))) return "it is not as ssh-keygen makes it";
  const type = strings(key)?.[0]?.toString("latin1") ?? "";
  const inner = /^sk-/.test(type) ? signature.subarray(0, -5) : signature;
  const own = strings(inner);
  if (own === undefined || own.length !== 2 || !isShortest(type, key, own)) return "its last part is not as ssh-keygen makes it";
  return { key, type, hash: hash.toString("latin1"), signature: own, whole };
}

/** ssh-keygen takes some signatures in a longer form too; nobody needs a second form of one. */
function isShortest(type: string, key: Buffer, [algorithm, bytes]: readonly Buffer[]): boolean {
  const name = algorithm?.toString("latin1");
  if (bytes === undefined) return false;
  if (type === "ssh-rsa") {
    const modulus = strings(key)?.[2];
    return (name === "rsa-sha2-512" || name === "rsa-sha2-256") && bytes.length === (modulus?.length ?? 0) - (modulus?.[0] === 0 ? 1 : 0);
  }
  if (name !== type) return false;
  if (/ed25519/.test(type)) return bytes.length === 64;
  const numbers = strings(bytes);
  const shortest = (n: Buffer): boolean => n.length > 0 && (n[0] ?? 0) < 0x80 && !(n[0] === 0 && (n[1] ?? 0) < 0x80);
  return numbers?.length === 2 && numbers.every(shortest);
}

/** DER in front of the 32 bytes of an Ed25519 key. */
const ed25519 = Buffer.from("302a300506032b6570032100", "hex");

function verifyHere({ key, hash, signature }: Parsed, message: Buffer): boolean {
  const digest = createHash(hash).update(message).digest();
  const data = Buffer.concat([Buffer.from("SSHSIG"), string(journalNamespace), string(""), string(hash), string(digest)]);
  const bytes = strings(key)?.[1];
  if (bytes?.length !== 32) return false;
  const publicKey = createPublicKey({ key: Buffer.concat([ed25519, bytes]), format: "der", type: "spki" });
  return verify(null, data, publicKey, signature[1] ?? Buffer.alloc(0));
}

const armoured = (blob: Buffer): string =>
  `-----BEGIN SSH SIGNATURE-----\n${blob.toString("base64").replace(/.{1,70}/g, "$&\n")}-----END SSH SIGNATURE-----\n`;

/** `check-novalidate` of ssh-keygen: that the key in the signature made it. Whose the key is we decide ourselves. */
async function verifyByProgram({ whole }: Parsed, message: Buffer): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), "qorgan-verify-"));
  try {
    const file = join(folder, "signature");
    await writeFile(file, armoured(whole));
    return await new Promise((resolve) => {
      const child = execFile("ssh-keygen", ["-q", "-Y", "check-novalidate", "-n", journalNamespace, "-s", file], (error) =>
        resolve(error === null),
      );
      child.stdin?.on("error", () => {});
      child.stdin?.end(message);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Judges the signature of an entry that has one. `key` of a good one is the public key's blob in base64. */
export async function judgeSignature(entry: JournalEntry): Promise<Judgement> {
  const parsed = parseSignature(entry.signature ?? "");
  if (typeof parsed === "string") return { is: "bad", because: parsed };
  if (fingerprint(parsed.key) !== entry.signer) return { is: "bad", because: "it was made with another key than the entry says" };
  const message = signedBytes(entry);
  const holds = parsed.type === "ssh-ed25519" ? verifyHere(parsed, message) : await verifyByProgram(parsed, message);
  return holds ? { is: "good", key: parsed.key.toString("base64") } : { is: "bad", because: "it does not fit what the entry says" };
}

/** Takes the armour off that ssh-keygen puts around; undefined: it is none. */
export function unarmoured(text: string): string | undefined {
  const body = /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)-----END SSH SIGNATURE-----\n$/.exec(text)?.[1];
  return body?.replaceAll("\n", "");
}
