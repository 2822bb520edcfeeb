/**
 * The root's key: held by nobody alone. For each pair of key custodians one file, `identity/root.A+B.age`: age for A, and that once more
 * age for B. Both must bring their identities to open one, and any two of them can.
 */
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { decryptWith, encryptTo } from "../escrow/age";
import { write } from "../escrow/store";
import { fail, ok, type Problem, type Result } from "../result";
import { belongs, type Signer } from "./authority";

/** A key custodian, as far as the escrow needs them. */
export interface Custodian {
  readonly id: string;
  /** `age1…`. */
  readonly recipient: string;
}

const folder = (workspace: string): string => join(workspace, "identity");
const isEscrow = (file: string): boolean => /^root\.[a-z0-9-]+\+[a-z0-9-]+\.age$/.test(file);

/** All pairs, each in the order of their ids. */
function pairs(custodians: readonly Custodian[]): (readonly [Custodian, Custodian])[] {
  const sorted = [...custodians].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.flatMap((one, i) => sorted.slice(i + 1).map((other) => [one, other] as const));
}

/** Two people with one key would be one. */
export function custodianFaults(custodians: readonly Custodian[]): Problem[] {
  const remedy = "name them in organisation.yaml (keyCustodians), each with an escrowRecipient of their own in people.yaml";
  if (new Set(custodians.map((one) => one.id)).size < 2)
    return [{ code: "custodians-missing", message: "the root's key needs two key custodians, so that neither has it alone", remedy }];
  const [twice] = pairs(custodians).filter(([one, other]) => one.recipient === other.recipient);
  if (twice === undefined) return [];
  const message = `${twice[0].id} and ${twice[1].id} have the same escrowRecipient: together they are one custodian`;
  return [{ code: "custodians-same", message, remedy }];
}

/** Writes the root's key for every pair; pairs that are no more go. */
export async function escrowRoot(workspace: string, custodians: readonly Custodian[], key: Uint8Array): Promise<void> {
  const written = new Set<string>();
  for (const [one, other] of pairs(custodians)) {
    const name = `root.${one.id}+${other.id}.age`;
    written.add(name);
    await write(join(folder(workspace), name), await encryptTo([other.recipient], await encryptTo([one.recipient], key)));
  }
  for (const file of await escrowFiles(workspace)) if (!written.has(file)) await rm(join(folder(workspace), file));
}

const escrowFiles = async (workspace: string): Promise<string[]> =>
  (await readdir(folder(workspace)).catch(() => [])).filter(isEscrow).sort();

/** Opens the root's key with the identities of two custodians, and holds it against its certificate. Whoever gets it wipes the key. */
export async function openRoot(workspace: string, certificate: string, identities: readonly string[]): Promise<Result<Signer>> {
  const files = await escrowFiles(workspace);
  if (files.length === 0) return fail(gone("there is no root.A+B.age in identity/"));
  let half: string | undefined;
  for (const file of files) {
    const outer = await decryptWith(identities, file, await readFile(join(folder(workspace), file)));
    if (!outer.ok && isDamaged(outer)) return fail(gone(`identity/${file} is damaged or was changed`));
    if (!outer.ok) continue;
    half = file;
    const inner = await decryptWith(identities, file, outer.value);
    if (!inner.ok && isDamaged(inner)) return fail(gone(`identity/${file} is damaged or was changed`));
    if (!inner.ok) continue;
    const signer = { certificate, key: inner.value };
    if (belongs(signer)) return ok(signer);
    inner.value.fill(0);
    return fail(gone(`what identity/${file} holds is not the key of identity/root.pem`));
  }
  return fail({
    code: half === undefined ? "not-a-custodian" : "one-custodian",
    message:
      half === undefined
        ? "none of the root's escrow files is encrypted to these identities"
        : "the identity of one custodian is not enough: nobody has the root's key alone",
    state: "nothing was signed",
    remedy: `two custodians' identities: --identity FILE --identity FILE. There are ${files.join(", ")}`,
  });
}

const isDamaged = (result: { readonly problems: readonly Problem[] }): boolean => result.problems[0]?.code === "escrow-damaged";

const gone = (message: string): Problem => ({
  code: "root-escrow",
  message,
  state: "nothing was signed",
  remedy: "take the files of identity/ from the workspace's history (git log)",
});
