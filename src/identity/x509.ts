/** The X.509 library, on node's own cryptography. Loaded when it is used: it takes 0.2 s. */
import { webcrypto } from "node:crypto";

export type X509 = typeof import("@peculiar/x509");

let loaded: X509 | undefined;

export function x509(): X509 {
  if (loaded === undefined) {
    require("reflect-metadata");
    loaded = require("@peculiar/x509") as X509;
    loaded.cryptoProvider.set(webcrypto);
  }
  return loaded;
}

const curve = { name: "ECDSA", namedCurve: "P-256" };
/** How everything of ours is signed. */
export const signing = { name: "ECDSA", hash: "SHA-256" };

export const newKeys = (): Promise<CryptoKeyPair> => webcrypto.subtle.generateKey(curve, true, ["sign", "verify"]);

/** A private key as PKCS #8, to be encrypted or kept: whoever holds the bytes wipes them. */
export const exportKey = async (key: CryptoKey): Promise<Buffer> => Buffer.from(await webcrypto.subtle.exportKey("pkcs8", key));

/** Reads one back, for signing only. Throws when it is no P-256 key. */
export const importKey = (pkcs8: Uint8Array): Promise<CryptoKey> => webcrypto.subtle.importKey("pkcs8", pkcs8, curve, false, ["sign"]);
