/** Who a host is to the others: its name in certificates, and the authority that stands for all of them. */
import { createHash, X509Certificate } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../result";
import type { Authority, Host, Model, Organisation } from "./model";

/** The name that a host's certificate carries, and by which others let it in: `almaty-files-1.qazyna.example`. */
export const identityOf = (host: Pick<Host, "name">, organisation: Pick<Organisation, "domain">): string =>
  `${host.name}.${organisation.domain}`;

/** The authority's certificate, in a workspace. */
export const authorityFile = "identity/root.pem";

/** SHA-256 over a certificate, lower-case hex. */
export const fingerprintOf = (certificate: X509Certificate): string => createHash("sha256").update(certificate.raw).digest("hex");

/** A certificate out of a PEM text; undefined: it is none. */
export function certificateOf(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

/** What a workspace says of its authority. */
export type AuthorityRead =
  | { readonly is: "none" }
  | { readonly is: "read"; readonly authority: Authority }
  | { readonly is: "wrong"; readonly problem: Problem };

/** Reads the authority's certificate. Only what signed itself and may sign others is one. */
export function readAuthority(workspace: string): AuthorityRead {
  const file = join(workspace, authorityFile);
  let text: string;
  try {
    if (statSync(file).size > 65_536) return wrong("it is larger than any certificate");
    text = readFileSync(file, "utf8");
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? { is: "none" } : wrong((error as Error).message);
  }
  const certificate = certificateOf(text);
  if (certificate === undefined || text.split("-----BEGIN").length !== 2) return wrong("it is not one certificate in PEM");
  if (!certificate.ca || !certificate.checkIssued(certificate) || !certificate.verify(certificate.publicKey))
    return wrong("this certificate is no authority's");
  return { is: "read", authority: { certificate: certificate.toString(), fingerprint: fingerprintOf(certificate) } };
}

const wrong = (why: string): AuthorityRead => ({
  is: "wrong",
  problem: {
    code: "authority-unreadable",
    message: `the organisation's certificate authority cannot be read: ${why}`,
    place: { file: authorityFile, line: 1, column: 1 },
    remedy: "take the file from the workspace's history (git log)",
  },
});

/** Why a host that needs a certificate cannot be compiled; a control gives it in `refuses`. */
export const authorityMissing = (host: Host, model: Model): Problem | undefined =>
  model.authority === undefined
    ? {
        code: "authority-missing",
        message: `${host.name} needs a certificate, and the organisation has no certificate authority yet`,
        place: host.place,
        remedy: "qorgan ca init, and commit what it writes to identity/",
      }
    : undefined;
