/**
 * An SSH signature (PROTOCOL.sshsig) in the one form that ssh-keygen writes. ssh-keygen itself also takes what stands after the armor, other line
 * breaks and other encodings of the same numbers: a file that was changed in such a way would still be called good. Pure.
 */
import { createHash } from "node:crypto";

export interface SshSignature {
  /** `ssh-ed25519`. */
  readonly keyType: string;
  /** SHA-256 of the public key that it holds, as ssh-keygen prints it. */
  readonly fingerprint: string;
  readonly namespace: string;
}

const begin = "-----BEGIN SSH SIGNATURE-----\n";
const end = "-----END SSH SIGNATURE-----\n";
const width = 70;

const armored = (blob: Buffer): string => `${begin}${blob.toString("base64").replace(new RegExp(`.{1,${width}}`, "g"), "$&\n")}${end}`;

/** Reads the wire format's strings; `undefined` from then on when something does not fit. */
class Reader {
  private at = 0;
  private broken = false;
  constructor(private readonly bytes: Buffer) {}

  raw(length: number): Buffer {
    if (this.at + length > this.bytes.length) this.broken = true;
    const part = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }
  number(): number {
    const four = this.raw(4);
    return four.length === 4 ? four.readUInt32BE() : 0;
  }
  string(): Buffer {
    return this.raw(this.number());
  }
  /** All was read, and nothing is left. */
  get done(): boolean {
    return !this.broken && this.at === this.bytes.length;
  }
}

/** The order of Ed25519's group: a signature's second half is below it, or there is another one to the same message. */
const order = 2n ** 252n + 27742317777372353535851937790883648493n;

const littleEndian = (bytes: Buffer): bigint => BigInt(`0x${Buffer.from(bytes).reverse().toString("hex") || "0"}`);

/** A positive number of many bytes in its shortest form. */
const isShortest = (number: Buffer): boolean =>
  number.length > 0 && (number[0] as number) < 0x80 && !(number.length > 1 && number[0] === 0 && (number[1] as number) < 0x80);

function isOneForm(type: string, signature: Buffer): boolean {
  if (type.endsWith("ed25519") || type.startsWith("sk-ssh-ed25519"))
    return signature.length === 64 && littleEndian(signature.subarray(32)) < order;
  if (!type.includes("ecdsa")) return true;
  const numbers = new Reader(signature);
  const both = [numbers.string(), numbers.string()];
  return numbers.done && both.every(isShortest);
}

function innerFault(blob: Buffer): string | undefined {
  const reader = new Reader(blob);
  const type = reader.string().toString("latin1");
  const signature = reader.string();
  // What a security key adds: its flags and its counter.
  if (type.startsWith("sk-")) reader.raw(5);
  return reader.done && isOneForm(type, signature) ? undefined : "the signature in it is not in the form that ssh-keygen writes";
}

/** Reads a signature's file, or says why it is none. Whether it is good is ssh-keygen's to say. */
export function readSignature(file: Buffer): SshSignature | { readonly fault: string } {
  const text = file.toString("latin1");
  const body = text.startsWith(begin) && text.endsWith(end) ? text.slice(begin.length, -end.length) : "";
  const blob = Buffer.from(body, "base64");
  if (body === "" || armored(blob) !== text)
    return { fault: "it is not in the form that ssh-keygen writes: something was changed, added or taken off" };
  const reader = new Reader(blob);
  const [magic, version] = [reader.raw(6).toString("latin1"), reader.number()];
  const [key, namespace, reserved, hash, signature] = [reader.string(), reader.string(), reader.string(), reader.string(), reader.string()];
  if (magic !== "SSHSIG" || version !== 1 || !reader.done || reserved.length > 0) return { fault: "it is no SSH signature of version 1" };
  if (!["sha512", "sha256"].includes(hash.toString("latin1"))) return { fault: "it is made with a hash that is not taken" };
  const fault = innerFault(signature);
  if (fault !== undefined) return { fault };
  return {
    keyType: new Reader(key).string().toString("latin1"),
    fingerprint: `SHA256:${createHash("sha256").update(key).digest("base64").replace(/=+$/, "")}`,
    namespace: namespace.toString("utf8"),
  };
}
