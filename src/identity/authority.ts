/** The certificates of the organisation's own authority: root, intermediates, hosts. Knows no files; what signs is given. */
import { createPrivateKey, createPublicKey, randomBytes, X509Certificate } from "node:crypto";
import type { Extension, JsonName, Pkcs10CertificateRequest, PublicKey, SubjectAlternativeNameExtension } from "@peculiar/x509";
import { fail, ok, type Result } from "../result";
import { exportKey, importKey, newKeys, signing, x509 } from "./x509";

/** A certificate with the key that belongs to it, PKCS #8. Whoever holds it wipes the key. */
export interface Signer {
  /** PEM. */
  readonly certificate: string;
  readonly key: Buffer;
}

/** What was signed for a host. */
export interface Signed {
  /** The host's certificate, then the intermediate: PEM. */
  readonly chain: string;
  readonly serial: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

const day = 86_400_000;
/** Clocks differ: a host that is some minutes behind takes a new certificate all the same. */
const early = 3_600_000;

/** 126 random bits, never zero and never negative: what names a certificate. */
function newSerial(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString("hex");
}

const name = (commonName: string, organisation?: string): JsonName => [
  ...(organisation === undefined ? [] : [{ O: [organisation] }]),
  { CN: [commonName] },
];

interface Wanted {
  readonly subject: JsonName;
  readonly publicKey: CryptoKey | PublicKey;
  readonly issuer: X509Certificate | undefined;
  readonly key: CryptoKey;
  readonly days: number;
  readonly now: Date;
  readonly extensions: readonly Extension[];
}

/** Makes one certificate. It ends with its issuer at the latest. */
async function make({ subject, publicKey, issuer, key, days, now, extensions }: Wanted): Promise<X509Certificate> {
  const { X509CertificateGenerator, SubjectKeyIdentifierExtension, AuthorityKeyIdentifierExtension, X509Certificate: Parsed } = x509();
  const above = issuer && new Parsed(issuer.raw);
  const end = Math.min(now.getTime() + days * day, issuer ? Date.parse(issuer.validTo) : Number.POSITIVE_INFINITY);
  const made = await X509CertificateGenerator.create({
    serialNumber: newSerial(),
    subject,
    issuer: above?.subjectName.toJSON() ?? subject,
    notBefore: new Date(now.getTime() - early),
    notAfter: new Date(end),
    publicKey,
    signingKey: key,
    signingAlgorithm: signing,
    extensions: [
      ...extensions,
      await SubjectKeyIdentifierExtension.create(publicKey),
      ...(above ? [await AuthorityKeyIdentifierExtension.create(above.publicKey)] : []),
    ],
  });
  return new X509Certificate(Buffer.from(made.rawData));
}

function authorityExtensions(pathLength: number): Extension[] {
  const { BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension } = x509();
  return [
    new BasicConstraintsExtension(true, pathLength, true),
    new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
  ];
}

/** The organisation's root. */
export async function newRoot(organisation: string, days: number, now: Date): Promise<Signer> {
  const { publicKey, privateKey } = await newKeys();
  const subject = name("Qorgan root", organisation);
  const extensions = authorityExtensions(1);
  const certificate = await make({ subject, publicKey, issuer: undefined, key: privateKey, days, now, extensions });
  return { certificate: certificate.toString(), key: await exportKey(privateKey) };
}

/** What one controller signs with: it cannot make further authorities. */
export async function newIntermediate(root: Signer, controller: string, organisation: string, days: number, now: Date): Promise<Signer> {
  const { publicKey, privateKey } = await newKeys();
  const certificate = await make({
    subject: name(controller, organisation),
    publicKey,
    issuer: new X509Certificate(root.certificate),
    key: await importKey(root.key),
    days,
    now,
    extensions: authorityExtensions(0),
  });
  return { certificate: certificate.toString(), key: await exportKey(privateKey) };
}

/** Signs a host's public key, under that host's name, for a server and a client. Nothing else of a request gets in. */
export async function signHost(signer: Signer, host: string, publicKey: PublicKey, days: number, now: Date): Promise<Signed> {
  const { BasicConstraintsExtension, ExtendedKeyUsage, ExtendedKeyUsageExtension, KeyUsageFlags, KeyUsagesExtension } = x509();
  const { SubjectAlternativeNameExtension } = x509();
  const certificate = await make({
    subject: name(host.split(".")[0] ?? host),
    publicKey,
    issuer: new X509Certificate(signer.certificate),
    key: await importKey(signer.key),
    days,
    now,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth, ExtendedKeyUsage.clientAuth]),
      new SubjectAlternativeNameExtension([{ type: "dns", value: host }]),
    ],
  });
  return {
    chain: `${certificate.toString()}${signer.certificate}`,
    serial: certificate.serialNumber.toLowerCase(),
    notBefore: new Date(certificate.validFrom),
    notAfter: new Date(certificate.validTo),
  };
}

/** Whether a key is a certificate's: what is decrypted out of an escrow is held against what is public. */
export function belongs({ certificate, key }: Signer): boolean {
  try {
    const own = createPublicKey(createPrivateKey({ key, format: "der", type: "pkcs8" }));
    return own.equals(new X509Certificate(certificate).publicKey);
  } catch {
    return false;
  }
}

/** Whole days until a certificate ends; negative when it has ended. */
export const daysLeft = (notAfter: Date, now: Date): number => Math.floor((notAfter.getTime() - now.getTime()) / day);

/** Reads a host's request: signed by its own key, P-256, for this name and no other. Only the public key is taken out of it. */
export async function keyOfRequest(request: Buffer, host: string): Promise<Result<PublicKey>> {
  const refused = (why: string) =>
    fail({
      code: "request-refused",
      message: `the certificate request of ${host} is refused: ${why}`,
      state: "nothing was signed",
      remedy: "look at that host's console: something on it answers in place of openssl",
    });
  if (request.length > 16_384) return refused("it is too long");
  try {
    const parsed = new (x509().Pkcs10CertificateRequest)(request.toString("latin1"));
    const { name: algorithm, namedCurve } = parsed.publicKey.algorithm as { name?: string; namedCurve?: string };
    if (algorithm !== "ECDSA" || namedCurve !== "P-256") return refused(`its key is ${namedCurve ?? algorithm}, should be P-256`);
    if (!(await parsed.verify())) return refused("it is not signed by its own key");
    const names = namesOf(parsed);
    if (names.length !== 1 || names[0] !== host) return refused(`it asks for ${names.join(", ").slice(0, 200) || "no name"}`);
    return ok(parsed.publicKey);
  } catch {
    return refused("it cannot be read");
  }
}

/** All that a request wants to be called, of whatever type. */
function namesOf(request: Pkcs10CertificateRequest): string[] {
  const { SubjectAlternativeNameExtension: Names } = x509();
  return request.extensions
    .filter((one): one is SubjectAlternativeNameExtension => one instanceof Names)
    .flatMap((one) => one.names.items.map(({ type, value }) => (type === "dns" ? value : `${type}:${value}`)));
}
