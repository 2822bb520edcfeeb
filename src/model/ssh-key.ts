/** SSH public key lines, read down to the wire format, so that a line that reaches a host is a key and nothing else. */

const curves: Readonly<Record<string, readonly [curve: string, pointLength: number]>> = {
  "ecdsa-sha2-nistp256": ["nistp256", 65],
  "ecdsa-sha2-nistp384": ["nistp384", 97],
  "ecdsa-sha2-nistp521": ["nistp521", 133],
  "sk-ecdsa-sha2-nistp256@openssh.com": ["nistp256", 65],
};
const types = ["ssh-ed25519", "sk-ssh-ed25519@openssh.com", "ssh-rsa", ...Object.keys(curves)];
const minimalRsaBits = 3072;
const maximalRsaBits = 16384;

/** Length-prefixed strings of the wire format; undefined when they do not fill the blob exactly. */
function fields(blob: Buffer): readonly Buffer[] | undefined {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < blob.length) {
    if (at + 4 > blob.length) return undefined;
    const length = blob.readUInt32BE(at);
    if (at + 4 + length > blob.length) return undefined;
    parts.push(blob.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return parts;
}

/** Bits of a multi-precision integer; undefined when it is negative or not in its shortest form. */
function bits(integer: Buffer | undefined): number | undefined {
  if (integer === undefined || integer.length === 0) return undefined;
  const [first = 0, second = 0] = integer;
  if (first >= 0x80 || (first === 0 && second < 0x80)) return undefined;
  const significant = first === 0 ? integer.subarray(1) : integer;
  return (significant.length - 1) * 8 + (32 - Math.clz32(significant[0] ?? 0));
}

function rsaRefusal(exponent: Buffer | undefined, modulus: Buffer | undefined): string | undefined {
  const exponentBits = bits(exponent);
  const modulusBits = bits(modulus);
  if (exponentBits === undefined || modulusBits === undefined || exponentBits > 64) return "its numbers are malformed";
  if (((exponent?.at(-1) ?? 0) & 1) === 0 || exponentBits < 2) return "its exponent is not a usable one";
  if (modulusBits < minimalRsaBits) return `RSA needs at least ${minimalRsaBits} bits, this one has ${modulusBits}`;
  return modulusBits > maximalRsaBits ? `RSA takes at most ${maximalRsaBits} bits, this one has ${modulusBits}` : undefined;
}

function bodyRefusal(type: string, body: readonly Buffer[]): string | undefined {
  const wanted = (type === "ssh-rsa" ? 2 : type === "ssh-ed25519" ? 1 : 2) + (type === "sk-ecdsa-sha2-nistp256@openssh.com" ? 1 : 0);
  if (body.length !== wanted) return `${type} has ${wanted} parts after its type, this one has ${body.length}`;
  if (type === "ssh-rsa") return rsaRefusal(body[0], body[1]);
  const curve = curves[type];
  if (curve === undefined) return body[0]?.length === 32 ? undefined : "an Ed25519 key has 32 bytes";
  if (body[0]?.toString("latin1") !== curve[0]) return `its curve is not ${curve[0]}`;
  return body[1]?.length === curve[1] && body[1][0] === 4 ? undefined : "its point is malformed";
}

/** Why the line is no public key that we take; undefined when it is one. */
export function publicKeyRefusal(line: string): string | undefined {
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(line)) return "it holds a control character";
  const [type = "", base64 = "", ...comment] = line.split(" ");
  if (type === "ssh-dss") return "DSA keys are not taken";
  if (!types.includes(type)) {
    return types.some((known) => line.includes(`${known} `))
      ? "options in front of the key are not taken"
      : `it must begin with a key's type (${types.slice(0, 3).join(", ")} …), then a blank and the key`;
  }
  if (comment.length > 0 && comment.join(" ").trim() !== comment.join(" ")) return "its comment begins or ends with a blank";
  if (comment.length === 1 && comment[0] === "") return "it ends with a blank";
  const blob = Buffer.from(base64, "base64");
  if (base64 === "" || blob.toString("base64") !== base64) return "the part after its type is not base64";
  const parts = fields(blob);
  if (parts === undefined || parts.length === 0) return "the key is cut off or malformed";
  if (parts[0]?.toString("latin1") !== type) return `it says ${type}, but the key inside is of another type`;
  return bodyRefusal(type, parts.slice(1));
}

/** Type and key without the comment: what makes two keys the same. */
export const keyIdentity = (line: string): string => line.split(" ", 2).join(" ");
