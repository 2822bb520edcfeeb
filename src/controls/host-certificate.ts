/** What every control asks for whose service shows who the host is: its certificate, and the program that makes its key. */
import { X509Certificate } from "node:crypto";
import { identityOf } from "../model/identity";
import type { Host, Model } from "../model/model";
import type { CertificateObserved } from "../resources/certificate";
import type { CertificateDesired } from "../resources/desired";
import type { Key, Reason, Resource } from "../resources/resource";
import type { EvidenceTable, Observations } from "./control";

/** Where the certificate kind keeps them on a host. */
export const tls = {
  key: "/etc/qorgan/tls/host.key",
  /** The host's certificate, then the intermediate that signed it. */
  certificate: "/etc/qorgan/tls/host.pem",
  authority: "/etc/qorgan/tls/authority.pem",
} as const;

/** For `loads` of the service: a new certificate restarts it. */
export const certificateKey: Key = "certificate:host";

/** 90 days, renewed by the first apply in the last 30. Nothing where the model has no authority: the control refuses such a host (`authorityMissing`). */
export function hostCertificate(host: Host, model: Model, reasons: readonly Reason[]): Resource[] {
  if (model.authority === undefined) return [];
  const desired: CertificateDesired = {
    name: identityOf(host, model.organisation),
    authority: model.authority,
    days: 90,
    renewDays: 30,
  };
  return [
    { kind: "package", name: "openssl", desired: { state: "installed" }, reasons },
    { kind: "certificate", name: "host", desired, reasons },
  ];
}

/** What a host's certificate says of itself, for the evidence of a control that rests on it. */
export function certificateEvidence(control: string, observed: Observations): EvidenceTable[] {
  const columns = ["name", "not-before", "not-after", "serial", "fingerprint"];
  const host = observed.get(certificateKey) as CertificateObserved | undefined;
  const pem = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/.exec(host?.chain ?? "")?.[0];
  if (pem === undefined) return [];
  try {
    const { subjectAltName = "", validFrom, validTo, serialNumber, fingerprint256 } = new X509Certificate(pem);
    const at = (date: string): string => new Date(date).toISOString();
    const fingerprint = fingerprint256.replaceAll(":", "").toLowerCase();
    return [{ control, id: "certificates", columns, rows: [[subjectAltName, at(validFrom), at(validTo), serialNumber, fingerprint]] }];
  } catch {
    return []; // that it is none is told as a difference
  }
}
