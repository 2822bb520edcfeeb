/** What hosts ask the controller for in the middle of a step, by the kind that asks. */
import type { Asked, RunOptions } from "../engine/follow";
import type { Inspection } from "../engine/inspect";
import type { WayInOptions } from "../engine/way-in";
import type { CertificateDesired } from "../resources/desired";
import { type Key, splitKey } from "../resources/resource";
import { ok, type Result } from "../result";
import { secretsOf } from "./disks";
import { penFor, tellUnsigned } from "./pen";
import type { Workspace } from "./workspace";

/** Answers a step: a recovery key for a disk, a certificate for a request. */
export function answersOf(
  workspace: Workspace,
  inspection: Inspection,
  wayIn: Pick<WayInOptions, "identityFile"> = {},
): NonNullable<RunOptions["secretFor"]> {
  const recoveryKey = secretsOf(workspace, inspection);
  return (host, key, asked) =>
    splitKey(key).kind === "certificate" ? certificateFor(workspace, inspection, key, asked, wayIn) : recoveryKey(host, key, asked);
}

/** Written down before the host has it: no certificate is in force that the journal does not know. */
async function certificateFor(
  { folder, model }: Workspace,
  { host, configuration }: Inspection,
  key: Key,
  { request, run, operator }: Asked,
  wayIn: Pick<WayInOptions, "identityFile">,
): Promise<Result<Buffer>> {
  const { authority } = model;
  const desired = configuration.byKey.get(key)?.desired as CertificateDesired | undefined;
  if (desired === undefined || authority === undefined) throw new Error(`nothing is known of ${key}`);
  const { ownIntermediate } = require("../identity/intermediate") as typeof import("../identity/intermediate");
  const { answerRequest } = require("../identity/answer") as typeof import("../identity/answer");
  const { journalSigned } = require("../audit/journal") as typeof import("../audit/journal");
  const signer = await ownIntermediate(authority);
  if (!signer.ok) return signer;
  const signed = await answerRequest(signer.value, desired, request, new Date());
  signer.value.key.fill(0);
  if (!signed.ok) return signed;
  const { serial, notBefore, notAfter, chain } = signed.value;
  const certificate = { name: desired.name, serial, notBefore: notBefore.toISOString(), notAfter: notAfter.toISOString() };
  tellUnsigned(await journalSigned(folder, host.name, await penFor(model, host, operator, wayIn), run, certificate));
  return ok(Buffer.from(chain));
}
