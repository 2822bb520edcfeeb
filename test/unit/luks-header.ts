/** The first bytes of a LUKS2 disk, made by hand (LUKS2 On-Disk Format 1.1.2): for tests that have no cryptsetup. */
import { createHash } from "node:crypto";
import { headerBytes } from "../../src/resources/encrypted-disk/luks";

const size = 16384;

export interface Made {
  readonly uuid: string;
  /** SHA-256 of the escrow file, in our own token; undefined: no token. */
  readonly escrow?: string;
  readonly slots?: Readonly<Record<string, object>>;
  readonly tokens?: Readonly<Record<string, object>>;
  readonly volumeKey?: string;
}

const kdf = { type: "argon2id", time: 4, memory: 65536, cpus: 1, salt: "c2FsdA==" };

/** A slot as Qorgan makes it. */
export const slot = (more: object = {}): object => ({ type: "luks2", key_size: 64, kdf: { ...kdf, ...more } });

function one(magic: string, { uuid, escrow, slots = { 7: slot() }, tokens = {}, volumeKey = "a2V5" }: Made): Buffer {
  const header = Buffer.alloc(size);
  header.write(magic, 0, "latin1");
  header.writeUInt16BE(2, 6);
  header.writeBigUInt64BE(BigInt(size), 8);
  header.write("data", 24);
  header.write("sha256", 72);
  header.write(uuid, 168);
  const json = {
    keyslots: slots,
    tokens: { ...tokens, ...(escrow ? { 9: { type: "qorgan", keyslots: [], escrow } } : {}) },
    segments: { 0: { type: "crypt", encryption: "aes-xts-plain64" } },
    digests: { 0: { type: "pbkdf2", digest: volumeKey } },
    config: {},
  };
  header.write(JSON.stringify(json), 4096);
  createHash("sha256").update(header).digest().copy(header, 448);
  return header;
}

/** Both headers, and nothing in the room for keys. */
export const luksHeader = (made: Made): Buffer =>
  Buffer.concat([one("LUKS\xba\xbe", made), one("SKUL\xba\xbe", made), Buffer.alloc(headerBytes - 2 * size)]);
