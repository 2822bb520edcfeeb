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
import type { JournalEntry } from "./journal-chain";
import { armoured, parseSignature, type SshSignature, strings } from "./sshsig";

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

const string = (value: string | Buffer): Buffer => {
  const bytes = Buffer.from(value as string);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/** The signature of an entry; a text: why it is not one that we write. */
function signatureOf({ signature = "" }: JournalEntry): SshSignature | string {
  const blob = Buffer.from(signature, "base64");
  if (blob.toString("base64") !== signature) return "it is not base64 as we write it";
  const read = parseSignature(blob);
  if ("fault" in read) return read.fault;
  return read.namespace === journalNamespace ? read : "it was made for something else";
}

/** DER in front of the 32 bytes of an Ed25519 key. */
const ed25519 = Buffer.from("302a300506032b6570032100", "hex");

function verifyHere({ key, hash, signature }: SshSignature, message: Buffer): boolean {
  const digest = createHash(hash).update(message).digest();
  const data = Buffer.concat([Buffer.from("SSHSIG"), string(journalNamespace), string(""), string(hash), string(digest)]);
  const bytes = strings(key)?.[1];
  if (bytes?.length !== 32) return false;
  const publicKey = createPublicKey({ key: Buffer.concat([ed25519, bytes]), format: "der", type: "spki" });
  return verify(null, data, publicKey, signature);
}

/** `check-novalidate` of ssh-keygen: that the key in the signature made it. Whose the key is we decide ourselves. */
async function verifyByProgram({ blob }: SshSignature, message: Buffer): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), "qorgan-verify-"));
  try {
    const file = join(folder, "signature");
    await writeFile(file, armoured(blob));
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
  const parsed = signatureOf(entry);
  if (typeof parsed === "string") return { is: "bad", because: parsed };
  if (parsed.fingerprint !== entry.signer) return { is: "bad", because: "it was made with another key than the entry says" };
  const message = signedBytes(entry);
  const holds = parsed.keyType === "ssh-ed25519" ? verifyHere(parsed, message) : await verifyByProgram(parsed, message);
  return holds ? { is: "good", key: parsed.key.toString("base64") } : { is: "bad", because: "it does not fit what the entry says" };
}
