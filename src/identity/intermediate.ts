/**
 * What this controller signs with. Its key stays here, outside of the workspace: `$XDG_STATE_HOME/qorgan/identity/ROOT/intermediate.pem`,
 * for its owner only. Its certificate also stands in the workspace, `identity/intermediates/NAME.pem`, for everybody to see.
 */
import { X509Certificate } from "node:crypto";
import { chmod, mkdir, readdir, readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { write } from "../escrow/store";
import type { Authority } from "../model/model";
import { fail, ok, type Problem, type Result } from "../result";
import { belongs, type Signer } from "./authority";

/** Where the key of this authority's intermediate is on this computer. */
export function stateFile({ fingerprint }: Authority): string {
  const state = process.env.XDG_STATE_HOME ?? "";
  return join(
    state.startsWith("/") ? state : join(homedir(), ".local/state"),
    "qorgan/identity",
    fingerprint.slice(0, 32),
    "intermediate.pem",
  );
}

const folder = (workspace: string): string => join(workspace, "identity/intermediates");

const begin = "-----BEGIN PRIVATE KEY-----\n";
const end = "-----END PRIVATE KEY-----\n";

/** Keeps a new one: the key here, its certificate in the workspace too. One file holds both, so that they always belong together. */
export async function keepIntermediate(
  workspace: string,
  authority: Authority,
  controller: string,
  { certificate, key }: Signer,
): Promise<void> {
  const file = stateFile(authority);
  await mkdir(join(file, ".."), { recursive: true, mode: 0o700 });
  await chmod(join(file, ".."), 0o700);
  const text = Buffer.from(`${certificate}${begin}${key.toString("base64").replace(/.{1,64}/g, "$&\n")}${end}`);
  await write(file, text);
  text.fill(0);
  await write(join(folder(workspace), `${controller}.pem`), Buffer.from(certificate));
  await chmod(join(folder(workspace), `${controller}.pem`), 0o644);
}

/** This controller's, for signing. Fails where there is none, where it is not this authority's, and where others can read its key. */
export async function ownIntermediate(authority: Authority): Promise<Result<Signer>> {
  const file = stateFile(authority);
  const there = await stat(file).catch(() => undefined);
  if (there === undefined) return fail(missing("this controller has no intermediate certificate to sign with"));
  if ((there.mode & 0o077) !== 0 || there.uid !== process.getuid?.())
    return fail(missing(`others than you can read ${file}: what it holds can no longer be trusted`));
  const text = await readFile(file, "utf8");
  const at = text.indexOf(begin);
  const signer = { certificate: text.slice(0, at), key: Buffer.from(text.slice(at + begin.length, text.indexOf(end)), "base64") };
  const root = new X509Certificate(authority.certificate);
  if (belongs(signer) && new X509Certificate(signer.certificate).verify(root.publicKey)) return ok(signer);
  return fail(missing(`${file} is damaged`));
}

export const renewRemedy = "two key custodians: qorgan ca renew --identity FILE --identity FILE";

const missing = (message: string): Problem => ({ code: "intermediate-missing", message, state: "nothing was signed", remedy: renewRemedy });

/** Certificates of all controllers' intermediates, by name. What is no certificate of this authority's is left out. */
export async function intermediates(workspace: string, authority: Authority): Promise<ReadonlyMap<string, X509Certificate>> {
  const root = new X509Certificate(authority.certificate);
  const found = new Map<string, X509Certificate>();
  for (const file of (await readdir(folder(workspace)).catch(() => [])).filter((name) => name.endsWith(".pem")).sort()) {
    try {
      const certificate = new X509Certificate(await readFile(join(folder(workspace), file)));
      if (certificate.verify(root.publicKey)) found.set(file.slice(0, -".pem".length), certificate);
    } catch {
      // Not a certificate: validate tells nothing of it, and nothing is signed with it.
    }
  }
  return found;
}
