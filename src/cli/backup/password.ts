/** What a key custodian gets out of the escrow of a copy: its password. */
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { fail, type Result } from "../../result";

/** Decrypts it with the identity in a file. Whoever asks overwrites it after use. */
export async function passwordOf(folder: string, host: string, copy: string, identity: string): Promise<Result<Buffer>> {
  const { readIdentities } = require("../../escrow/identity") as typeof import("../../escrow/identity");
  const { decryptWith } = require("../../escrow/age") as typeof import("../../escrow/age");
  const { backupEscrowFile } = require("../../escrow/backups") as typeof import("../../escrow/backups");
  const identities = await readIdentities(identity);
  if (!identities.ok) return identities;
  const file = backupEscrowFile(folder, host, copy);
  const data = await readFile(file).catch(() => undefined);
  if (data === undefined)
    return fail({
      code: "no-escrow",
      message: `${relative(folder, file)} is missing`,
      remedy: "name the workspace's folder with -w, and fetch its newest commit",
    });
  return decryptWith(identities.value, relative(folder, file), data);
}
