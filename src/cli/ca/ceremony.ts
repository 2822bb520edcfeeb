/** `qorgan ca init` and `qorgan ca renew`: what is done with the root's key. */
import { X509Certificate } from "node:crypto";
import { hostname, userInfo } from "node:os";
import { fail, ok, type Result } from "../../result";
import { openWorkspace } from "../workspace";

export interface InitOptions {
  readonly days: number;
  readonly json?: boolean;
}

/** Makes the authority. */
export async function init(folder: string, { days, json }: InitOptions): Promise<Result<void>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const { initAuthority } = require("../../identity/ceremony") as typeof import("../../identity/ceremony");
  const { authorityFile, fingerprintOf } = require("../../model/identity") as typeof import("../../model/identity");
  const made = await initAuthority(folder, workspace.value.model, days, new Date());
  if (!made.ok) return made;
  const certificate = new X509Certificate(made.value);
  const [fingerprint, notAfter] = [fingerprintOf(certificate), new Date(certificate.validTo).toISOString()];
  if (json) process.stdout.write(`${JSON.stringify({ file: authorityFile, fingerprint, notAfter })}\n`);
  else
    process.stdout.write(
      `${authorityFile} is the organisation's root until ${notAfter.slice(0, 10)}, SHA-256 ${fingerprint}.
Its key is in identity/root.A+B.age only, and needs two key custodians. Commit identity/.
Next, with two of them: qorgan ca renew --identity FILE --identity FILE
`,
    );
  return ok(undefined);
}

export interface RenewOptions {
  readonly identity: readonly string[];
  readonly days: number;
  readonly name?: string;
  readonly json?: boolean;
}

/** Renews this controller's intermediate. */
export async function renew(folder: string, options: RenewOptions): Promise<Result<void>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const { authority } = workspace.value.model;
  if (authority === undefined) return fail(noAuthority);
  const controller = options.name ?? ownName();
  if (!/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(controller))
    return fail({ code: "bad-name", message: `${controller} is no controller's name: lower-case letters, digits and hyphens, at most 63` });
  const identities = await readAll(options.identity);
  if (!identities.ok) return identities;
  const { custodiansIn, renewIntermediate } = require("../../identity/ceremony") as typeof import("../../identity/ceremony");
  const renewal = { controller, days: options.days, identities: identities.value, now: new Date() };
  const made = await renewIntermediate(folder, workspace.value.model, authority, renewal);
  if (!made.ok) return made;
  const notAfter = new Date(new X509Certificate(made.value).validTo).toISOString();
  const file = `identity/intermediates/${controller}.pem`;
  const custodians = custodiansIn(workspace.value.model).map((one) => one.id);
  if (options.json) process.stdout.write(`${JSON.stringify({ controller, file, notAfter, custodians })}\n`);
  else
    process.stdout.write(
      `${controller} signs hosts' certificates until ${notAfter.slice(0, 10)}.
From now on any two of ${custodians.join(", ")} can bring the root's key out. Commit identity/.
`,
    );
  return ok(undefined);
}

/** This computer and who works on it: two people on one controller each have an intermediate of their own. */
const ownName = (): string =>
  `${hostname().split(".")[0]}-${userInfo().username}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

async function readAll(files: readonly string[]): Promise<Result<string[]>> {
  const { readIdentities } = require("../../escrow/identity") as typeof import("../../escrow/identity");
  const found: string[] = [];
  for (const file of files) {
    const read = await readIdentities(file);
    if (!read.ok) return read;
    found.push(...read.value);
  }
  return ok(found);
}

/** What every command but `init` says where nothing was made yet. */
export const noAuthority = {
  code: "authority-missing",
  message: "the organisation has no certificate authority yet",
  remedy: "qorgan ca init",
};
