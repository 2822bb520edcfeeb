/** The controller's side of a host certificate: a request is judged, and answered with a chain or with the reason why not. */
import { X509Certificate } from "node:crypto";
import type { CertificateDesired } from "../resources/desired";
import { fail, ok, type Result } from "../result";
import { daysLeft, keyOfRequest, type Signed, type Signer, signHost } from "./authority";
import { renewRemedy } from "./intermediate";

/** Signs what a host asks for: its own name, the key of its request, and nothing else of it. */
export async function answerRequest(
  signer: Signer,
  { name, days, renewDays }: CertificateDesired,
  request: Buffer,
  now: Date,
): Promise<Result<Signed>> {
  const left = daysLeft(new Date(new X509Certificate(signer.certificate).validTo), now);
  // What it signs ends with it: a host would have to renew again at once.
  if (left <= renewDays)
    return fail({
      code: "intermediate-ends",
      message: `this controller's intermediate certificate ${left < 0 ? "has ended" : `ends in ${left} days`}: too soon to sign a certificate that is renewed ${renewDays} days before its end`,
      state: "nothing was signed",
      remedy: renewRemedy,
    });
  const key = await keyOfRequest(request, name);
  return key.ok ? ok(await signHost(signer, name, key.value, days, now)) : key;
}
