/** Names of the browser's that the declarations of @peculiar/x509 use; CryptoKey stands beside those of age-encryption. */
type BufferSource = import("node:crypto").webcrypto.BufferSource;
type Algorithm = import("node:crypto").webcrypto.Algorithm;
type Crypto = import("node:crypto").webcrypto.Crypto;
type CryptoKeyPair = import("node:crypto").webcrypto.CryptoKeyPair;
type KeyUsage = import("node:crypto").webcrypto.KeyUsage;
type EcKeyGenParams = import("node:crypto").webcrypto.EcKeyGenParams;
type EcKeyImportParams = import("node:crypto").webcrypto.EcKeyImportParams;
type EcdsaParams = import("node:crypto").webcrypto.EcdsaParams;
type RsaHashedImportParams = import("node:crypto").webcrypto.RsaHashedImportParams;
type RsaHashedKeyGenParams = import("node:crypto").webcrypto.RsaHashedKeyGenParams;
type AlgorithmIdentifier = import("node:crypto").webcrypto.AlgorithmIdentifier;
