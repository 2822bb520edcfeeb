/** Names of the browser's that the declarations of age-encryption use. */
type CryptoKey = import("node:crypto").webcrypto.CryptoKey;
type AuthenticationExtensionsPRFValues = never;
