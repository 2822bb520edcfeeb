/** The reader of LUKS2 headers against headers that cryptsetup 2.6.1, clevis 19 and tang 11 wrote. */
import { gunzipSync } from "node:zlib";
import { type LuksMetadata, metadataBytes, readHeader } from "../../src/resources/encrypted-disk/luks";
import headers from "./fixtures/luks-headers.json";

const uuid = "11111111-2222-8333-8444-555555555555";
const foreign = "99999999-2222-8333-8444-555555555555";
const bytes = (name: keyof typeof headers): Buffer => gunzipSync(Buffer.from(headers[name], "base64"));

function whole(name: keyof typeof headers): LuksMetadata {
  const header = readHeader(bytes(name));
  if (header.is !== "whole") throw new Error(`${name} is ${header.is}`);
  return header.metadata;
}

test("slots, cost, cipher, label and escrow of a disk as Qorgan makes it", () => {
  const metadata = whole("bound");
  expect(metadata).toMatchObject({ uuid, label: "data", cipher: "aes-xts-plain64", keySize: 512, escrow: "def456", special: false });
  expect(metadata.keyslots.map((slot) => slot.number)).toEqual([1, 7]);
  expect(metadata.keyslots[1]?.kdf).toMatchObject({ type: "argon2id", time: 4, memory: 65536 });
  expect(metadata.digest).not.toBe("");
  expect(metadata.otherTokens).toEqual([]);
});

test("key servers of a clevis binding, with the thumbprints that tang names its keys by", () => {
  expect(whole("bound").bindings).toEqual([
    {
      token: 0,
      keyslots: [1],
      threshold: 1,
      plain: true,
      servers: [
        { url: "http://127.0.0.1:7501", thumbprints: ["QljH6HHeh2tDzr6ombfgIME_yN5-Kp_vV2A9XAO9IR8"] },
        { url: "http://127.0.0.1:7502", thumbprints: ["495cmu0GRTw4or2yPZmgEZpeiVwBTuJpHx_YEpPwvLI"] },
      ],
    },
  ]);
});

test("a slot that was killed under its token, a binding whose token is gone, a binding beside ours", () => {
  expect(whole("killed-slot").bindings[0]?.keyslots).toEqual([]);
  expect(whole("unbound")).toMatchObject({ bindings: [], keyslots: [{ number: 1 }, { number: 7 }] });
  expect(whole("second-binding").bindings[1]).toMatchObject({
    token: 1,
    keyslots: [2],
    plain: false,
    servers: [{ url: "http://127.0.0.1:7501" }],
  });
});

test("a key that was changed has another salt, and nothing else", () => {
  const [before, after] = [whole("bound"), whole("changed-key")];
  expect(after.digest).toBe(before.digest);
  expect(after.keyslots[1]?.kdf.salt).not.toBe(before.keyslots[1]?.kdf.salt);
  expect({ ...after.keyslots[1]?.kdf, salt: "" }).toEqual({ ...before.keyslots[1]?.kdf, salt: "" });
});

test("another header with the same UUID has another volume key", () => {
  expect(whole("replaced").uuid).toBe(uuid);
  expect(whole("replaced").digest).not.toBe(whole("bound").digest);
});

test("weak ciphers, weak keys and foreign tokens are seen", () => {
  expect(whole("weak")).toMatchObject({
    cipher: "aes-cbc-essiv:sha256",
    keySize: 256,
    keyslots: [{ kdf: { type: "pbkdf2", iterations: 1000 } }],
  });
  expect(whole("foreign-slot").keyslots.map((slot) => slot.number)).toEqual([0, 1, 7]);
  expect(whole("foreign-token").otherTokens).toEqual(["foreign"]);
});

test("a disk without any slot has no size of keys", () => {
  expect(whole("no-slots").keyslots).toEqual([]);
  expect(whole("no-slots").keySize).toBeUndefined();
});

test.each([
  ["first", 100],
  ["first", 5000],
  ["second", 16384 + 100],
  ["second", 16384 + 5000],
])("one changed bit in the %s header is damage, at %d", (which, at) => {
  const broken = bytes("bound");
  broken.writeUInt8(broken.readUInt8(at) ^ 1, at);
  expect(readHeader(broken)).toMatchObject({ is: "damaged", uuid, what: `the ${which} of its two LUKS headers is damaged` });
});

test("one header that is zeroed does not hide the other; without both there is none", () => {
  expect(readHeader(bytes("bound").fill(0, 0, 16384))).toMatchObject({ is: "damaged", uuid });
  expect(readHeader(bytes("bound").fill(0, 16384))).toMatchObject({ is: "damaged", uuid });
  expect(readHeader(bytes("bound").fill(0))).toEqual({ is: "none" });
});

test("halves of two disks", () => {
  const mixed = Buffer.concat([bytes("bound").subarray(0, 16384), bytes("replaced").subarray(16384)]);
  expect(readHeader(mixed)).toMatchObject({ is: "whole" });
  const other = bytes("bound");
  other.write(foreign, 16384 + 168);
  expect(readHeader(other)).toMatchObject({ is: "damaged" });
});

test("the newer of two headers counts, as for cryptsetup", () => {
  // A write that reached the second header alone: the slot is in force at the next opening.
  const mixed = Buffer.concat([bytes("formatted").subarray(0, 16384), bytes("bound").subarray(16384)]);
  const header = readHeader(mixed);
  expect(header.is === "whole" && header.metadata.keyslots.map((slot) => slot.number)).toEqual([1, 7]);
});

test("a foreign LUKS2 disk with larger headers is never a whole one, and never none", () => {
  expect(readHeader(bytes("large-metadata"))).toMatchObject({ is: "damaged", uuid: foreign });
});

test("LUKS1 is nothing of ours", () => {
  expect(readHeader(bytes("luks1"))).toEqual({ is: "none" });
});

test("bytes that are cut off, empty or no JSON", () => {
  expect(readHeader(Buffer.alloc(0))).toEqual({ is: "none" });
  expect(readHeader(bytes("bound").subarray(0, 20000))).toMatchObject({ is: "damaged", uuid });
  expect(readHeader(Buffer.alloc(metadataBytes, 0xff))).toEqual({ is: "none" });
});
