/**
 * SSH signatures (PROTOCOL.sshsig of OpenSSH) in the one form that ssh-keygen writes. ssh-keygen itself also takes what stands after the armour, other
 * line breaks and other encodings of the same numbers: what was changed in such a way would still be called good. Pure.
 */
import { fingerprint } from "../transport/index";

export interface SshSignature {
  /** `ssh-ed25519`. */
  readonly keyType: string;
  /** The public key that it holds, as it is encoded. */
  readonly key: Buffer;
  /** SHA-256 of that, as ssh-keygen prints it. */
  readonly fingerprint: string;
  readonly namespace: string;
  /** `sha512` or `sha256`: of the message, before it is signed. */
  readonly hash: string;
  /** What the key made, without the name of how. */
  readonly signature: Buffer;
  /** All of it, as it stands in the armour. */
  readonly blob: Buffer;
}

interface NoSignature {
  readonly fault: string;
}

const begin = "-----BEGIN SSH SIGNATURE-----\n";
const end = "-----END SSH SIGNATURE-----\n";
const width = 70;

/** Puts the armour around. */
export const armoured = (blob: Buffer): string =>
  `${begin}${blob.toString("base64").replace(new RegExp(`.{1,${width}}`, "g"), "$&\n")}${end}`;

/** Takes the armour off that ssh-keygen puts around: the signature in base64; undefined: it is none. */
export function unarmoured(text: string): string | undefined {
  const body = text.startsWith(begin) && text.endsWith(end) ? text.slice(begin.length, -end.length) : "";
  const blob = Buffer.from(body, "base64");
  return body === "" || armoured(blob) !== text ? undefined : blob.toString("base64");
}

/** Length-prefixed strings that fill `bytes` exactly; undefined: they do not. */
export function strings(bytes: Buffer): Buffer[] | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 4 > bytes.length) return undefined;
    const to = at + 4 + bytes.readUInt32BE(at);
    if (to > bytes.length) return undefined;
    parts.push(bytes.subarray(at + 4, to));
    at = to;
  }
  return parts;
}

/** The order of Ed25519's group: a signature's second half is below it, or there is another one to the same message. */
const order = 2n ** 252n + 27742317777372353535851937790883648493n;

const littleEndian = (bytes: Buffer): bigint => BigInt(`0x${Buffer.from(bytes).reverse().toString("hex") || "0"}`);

/** A positive number of many bytes in its shortest form. */
const isShortest = (n: Buffer): boolean => n.length > 0 && (n[0] ?? 0) < 0x80 && !(n.length > 1 && n[0] === 0 && (n[1] ?? 0) < 0x80);

/** Whether nobody could write the same signature otherwise. */
function isOneForm(type: string, key: Buffer, algorithm: string, bytes: Buffer): boolean {
  if (type === "ssh-rsa") {
    const modulus = strings(key)?.[2];
    return /^rsa-sha2-(?:512|256)$/.test(algorithm) && bytes.length === (modulus?.length ?? 0) - (modulus?.[0] === 0 ? 1 : 0);
  }
  if (algorithm !== type) return false;
  if (/ed25519/.test(type)) return bytes.length === 64 && littleEndian(bytes.subarray(32)) < order;
  const numbers = strings(bytes);
  return numbers?.length === 2 && numbers.every(isShortest);
}

const magic = Buffer.from("SSHSIG\0\0\0\x01", "latin1");

/** Takes a signature apart, or says why it is none. Whether it is good is not judged. */
export function parseSignature(blob: Buffer): SshSignature | NoSignature {
  if (!blob.subarray(0, magic.length).equals(magic)) return { fault: "it is no SSH signature of version 1" };
  const parts = strings(blob.subarray(magic.length));
  const [key, namespace, reserved, hash, made] = parts ?? [];
  if (!key || !namespace || !reserved || !hash || !made || parts?.length !== 5)
    return { fault: "it is cut off, or something was added to it" };
  if (reserved.length > 0 || !["sha512", "sha256"].includes(hash.toString("latin1"))) return { fault: "it is not as ssh-keygen makes it" };
  const keyType = strings(key)?.[0]?.toString("latin1") ?? "";
  // What a security key adds stands at the end: its flags and its counter.
  const [algorithm, signature, ...rest] = strings(keyType.startsWith("sk-") ? made.subarray(0, -5) : made) ?? [];
  if (!algorithm || !signature || rest.length > 0 || !isOneForm(keyType, key, algorithm.toString("latin1"), signature))
    return { fault: "the signature in it is not in the form that ssh-keygen writes" };
  const names = { namespace: namespace.toString("utf8"), hash: hash.toString("latin1") };
  return { keyType, key, fingerprint: fingerprint(key), ...names, signature, blob };
}

/** Reads a signature's file, or says why it is none. Whether it is good is ssh-keygen's to say. */
export function readSignature(file: Buffer): SshSignature | NoSignature {
  const base64 = unarmoured(file.toString("latin1"));
  if (base64 === undefined) return { fault: "it is not in the form that ssh-keygen writes: something was changed, added or taken off" };
  return parseSignature(Buffer.from(base64, "base64"));
}
