/**
 * Reads LUKS2 metadata from a disk's first bytes, here and not by cryptsetup on the host: cryptsetup's reading commands repair a damaged
 * header, which is writing (LUKS2 On-Disk Format 1.1.2, section 2; tried on cryptsetup 2.6.1). Pure.
 */
import { createHash } from "node:crypto";

/** Bytes of one header that Qorgan makes: the binary part and 12 KiB of JSON. The second one follows the first. */
const headerSize = 16384;
/** What a look reads of a disk: both headers. */
export const metadataBytes = 2 * headerSize;
/** Room for eight keys: each is 512 bits, split into 4000 stripes, in whole pages. */
export const keyslotsBytes = 8 * 258048;
/** All in front of the data: what a header backup holds. The default of 16 MiB would be as much random data in the escrow after every change. */
export const headerBytes = metadataBytes + keyslotsBytes;

export interface Keyslot {
  readonly number: number;
  readonly kdf: {
    readonly type: string;
    readonly time?: number;
    readonly memory?: number;
    readonly iterations?: number;
    readonly salt: string;
  };
}

/** A clevis binding as its token tells it. */
export interface Binding {
  readonly token: number;
  /** Slots that it opens; empty: the slot was killed under it. */
  readonly keyslots: readonly number[];
  readonly threshold: number;
  readonly servers: readonly { readonly url: string; readonly thumbprints: readonly string[] }[];
  /** It is one of ours by its form: `sss` over `tang` pins and nothing else. */
  readonly plain: boolean;
}

export interface LuksMetadata {
  readonly uuid: string;
  readonly label: string;
  readonly keyslots: readonly Keyslot[];
  readonly bindings: readonly Binding[];
  /** Types of tokens that are neither clevis' nor ours. */
  readonly otherTokens: readonly string[];
  /** Slots that some token opens: a machine made their passphrase, and its derivation is no measure of it. */
  readonly tokenSlots: readonly number[];
  /** Our own token: SHA-256 of the escrow file that holds the recovery key. */
  readonly escrow?: string;
  /** Our own token says that there is a file system: from then on nothing is formatted, whatever the host remembers. */
  readonly finished: boolean;
  /** It is in the middle of a `cryptsetup reencrypt`, or needs something that this reader does not know. */
  readonly special: boolean;
  readonly cipher: string;
  /** Bits of the shortest key; undefined: no slot is left. */
  readonly keySize?: number;
  /** Identity of the volume key. */
  readonly digest: string;
}

export type Header =
  | { readonly is: "none" }
  /** Both headers are sound; where one is a few writes behind, the newer one counts, as for cryptsetup. */
  | { readonly is: "whole"; readonly metadata: LuksMetadata }
  /** One of the two is broken: the disk still opens, and must not be touched by anything that formats. */
  | {
      readonly is: "damaged";
      readonly uuid: string;
      readonly what: string /** Of the sound one, if any. */;
      readonly metadata?: LuksMetadata;
    };

interface Json {
  readonly keyslots: Record<string, { type: string; key_size: number; kdf?: Keyslot["kdf"] }>;
  readonly tokens: Record<string, { type: string; keyslots: string[]; jwe?: { protected?: string }; escrow?: string; state?: string }>;
  readonly segments: Record<string, { type: string; encryption?: string }>;
  readonly digests: Record<string, { digest: string }>;
  readonly config: { requirements?: unknown };
}

/** Tells what a disk's first `metadataBytes` bytes hold. */
export function readHeader(bytes: Buffer): Header {
  const [first, second] = [one(bytes.subarray(0, headerSize), "LUKS\xba\xbe"), one(bytes.subarray(headerSize), "SKUL\xba\xbe")];
  const uuid = first.uuid || second.uuid;
  if (uuid === "") return { is: "none" };
  if (!first.sound || !second.sound) {
    const broken = first.sound ? "second" : second.sound ? "first" : "first and the second";
    const metadata = [first, second].flatMap((half) => (half.sound ? (readable(half) ?? []) : []))[0];
    return { is: "damaged", uuid, what: `the ${broken} of its two LUKS headers is damaged`, ...(metadata ? { metadata } : {}) };
  }
  if (first.uuid !== second.uuid) return { is: "damaged", uuid, what: "its two LUKS headers are of different disks" };
  const metadata = readable(second.sequence > first.sequence ? second : first);
  return metadata ? { is: "whole", metadata } : { is: "damaged", uuid, what: "its LUKS metadata cannot be read" };
}

function readable({ json, uuid, label }: Raw): LuksMetadata | undefined {
  try {
    return metadataOf(json, uuid, label);
  } catch {
    return undefined;
  }
}

interface Raw {
  readonly uuid: string;
  readonly label: string;
  /** Counts the writes. */
  readonly sequence: bigint;
  readonly sound: boolean;
  readonly json: string;
}

const text = (bytes: Buffer): string => {
  const end = bytes.indexOf(0);
  return bytes.subarray(0, end < 0 ? bytes.length : end).toString("latin1");
};

/** One of the two headers: its fields at their offsets, and whether its checksum holds. */
function one(bytes: Buffer, magic: string): Raw {
  if (bytes.length < headerSize || bytes.subarray(0, 6).toString("latin1") !== magic || bytes.readUInt16BE(6) !== 2)
    return { uuid: "", label: "", sequence: 0n, sound: false, json: "" };
  const [label, uuid, algorithm] = [text(bytes.subarray(24, 72)), text(bytes.subarray(168, 208)), text(bytes.subarray(72, 104))];
  const size = Number(bytes.readBigUInt64BE(8));
  const zeroed = Buffer.from(bytes);
  zeroed.fill(0, 448, 512);
  const sound =
    size === headerSize && algorithm === "sha256" && createHash("sha256").update(zeroed).digest().equals(bytes.subarray(448, 480));
  return { uuid, label, sequence: bytes.readBigUInt64BE(16), sound, json: text(bytes.subarray(4096)) };
}

function metadataOf(source: string, uuid: string, label: string): LuksMetadata {
  const json = JSON.parse(source) as Json;
  const tokens = Object.entries(json.tokens);
  const own = tokens.find(([, token]) => token.type === "qorgan")?.[1];
  const all = Object.entries(json.keyslots);
  const slots = all.flatMap(([number, { type, kdf, key_size }]) =>
    type === "luks2" && kdf ? [{ number: Number(number), kdf, key_size }] : [],
  );
  return {
    uuid,
    label,
    keyslots: slots.map(({ number, kdf }) => ({ number, kdf })).sort((a, b) => a.number - b.number),
    bindings: tokens.filter(([, token]) => token.type === "clevis").map(([id, token]) => bindingOf(Number(id), token)),
    otherTokens: tokens.map(([, token]) => token.type).filter((type) => type !== "clevis" && type !== "qorgan"),
    tokenSlots: tokens.flatMap(([, token]) => token.keyslots.map(Number)),
    ...(own?.escrow ? { escrow: own.escrow } : {}),
    finished: own?.state === "finished",
    special: slots.length < all.length || Object.keys(json.segments).length !== 1 || json.config.requirements !== undefined,
    cipher: json.segments["0"]?.encryption ?? "nothing",
    ...(slots.length > 0 ? { keySize: Math.min(...slots.map((slot) => slot.key_size * 8)) } : {}),
    digest: json.digests["0"]?.digest ?? "",
  };
}

const decoded = (part: string): unknown => JSON.parse(Buffer.from(part, "base64url").toString("utf8"));

type Protected = {
  clevis?: { pin?: string; sss?: { t?: number; jwe?: string[] }; tang?: { url?: string; adv?: { keys?: Jwk[] } } };
};
type Jwk = { kty: string; crv?: string; x?: string; y?: string; key_ops?: string[] };

/** Reads a token as clevis writes it: no process of clevis', and no network. */
function bindingOf(token: number, { keyslots, jwe }: Json["tokens"][string]): Binding {
  const common = { token, keyslots: keyslots.map(Number) };
  try {
    const outer = (decoded(jwe?.protected ?? "") as Protected).clevis;
    const parts = (outer?.sss?.jwe ?? []).map((part) => (decoded(part.split(".")[0] ?? "") as Protected).clevis);
    const inner = outer?.pin === "tang" ? [outer] : parts;
    return {
      ...common,
      threshold: outer?.sss?.t ?? 0,
      servers: inner.map((pin) => ({ url: pin?.tang?.url ?? "", thumbprints: (pin?.tang?.adv?.keys ?? []).filter(signs).map(thumbprint) })),
      plain: outer?.pin === "sss" && inner.every((pin) => pin?.pin === "tang"),
    };
  } catch {
    return { ...common, threshold: 0, servers: [], plain: false };
  }
}

const signs = (key: Jwk): boolean => key.key_ops?.includes("verify") === true;

/** RFC 7638: SHA-256 over the required members in order, base64url. */
const thumbprint = ({ crv, kty, x, y }: Jwk): string => createHash("sha256").update(JSON.stringify({ crv, kty, x, y })).digest("base64url");
