/** What a custodian takes out of the escrow. It needs its files alone: no host, and no model that is free of errors. */
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { gunzipSync } from "node:zlib";
import { closest } from "fastest-levenshtein";
import { sha256 } from "../resources/digest";
import { metadataBytes, readHeader } from "../resources/encrypted-disk/luks";
import { fail, ok, type Problem, type Result } from "../result";
import { decryptWith } from "./age";
import { isRecoveryKey } from "./recovery-key";
import { type DiskName, escrowFile, keyFiles } from "./store";

/** A recovery key out of the escrow. */
export interface RecoveredKey {
  /** `escrow/HOST/DISK.age`. */
  readonly file: string;
  /** SHA-256 of that file: the disk's own token names the one that it took. */
  readonly digest: string;
  readonly key: Buffer;
}

const entries = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);
const meant = (name: string, known: readonly string[]): string => (known.length > 0 ? `; did you mean ${closest(name, [...known])}?` : "");

/** Nothing of this disk is in the escrow: why not. */
function unknown(workspace: string, { host, disk }: DiskName): Problem | undefined {
  const hosts = entries(join(workspace, "escrow"));
  const remedy = "name the workspace's folder with -w, and fetch its newest commit";
  if (hosts.length === 0)
    return { code: "no-escrow", message: `no recovery key is kept here: there is no escrow/ in ${workspace}`, remedy };
  if (!hosts.includes(host))
    return { code: "no-escrow", message: `no recovery key of a host ${host} is kept here${meant(host, hosts)}`, remedy };
  const files = entries(join(workspace, "escrow", host));
  const disks = [...new Set(files.map((file) => file.split(".")[0] ?? ""))];
  if (!disks.includes(disk))
    return { code: "no-escrow", message: `no recovery key of a disk ${disk} of ${host} is kept here${meant(disk, disks)}`, remedy };
  return undefined;
}

/** The keys that may be the disk's: one, or two while a change of the key is half done. All of them, or what is wrong with each. */
export async function recoverKeys(workspace: string, disk: DiskName, identities: readonly string[]): Promise<Result<RecoveredKey[]>> {
  const problem = unknown(workspace, disk);
  if (problem) return fail(problem);
  const keys: RecoveredKey[] = [];
  const problems: Problem[] = [];
  for (const path of keyFiles(workspace, disk)) {
    const file = relative(workspace, path);
    const data = await readFile(path);
    const key = await decryptWith(identities, file, data);
    if (!key.ok) problems.push(...key.problems);
    else if (!isRecoveryKey(key.value.toString())) problems.push(noKey(file));
    else keys.push({ file, digest: sha256(data), key: key.value });
  }
  if (keys.length === 0 && problems.length === 0) return fail(absent(relative(workspace, escrowFile(workspace, disk, "age"))));
  return problems.length > 0 ? fail(...problems) : ok(keys);
}

const noKey = (file: string): Problem => ({
  code: "escrow-damaged",
  message: `what ${file} holds is no recovery key: somebody else wrote it`,
  remedy: "take it from the workspace's history (git log)",
});

const absent = (file: string): Problem => ({
  code: "no-escrow",
  message: `${file} is missing`,
  remedy: "take it from the workspace's history (git log)",
});

/** Overwrites keys that are no longer needed. */
export const wipe = (keys: readonly { readonly key: Buffer }[]): void => {
  for (const { key } of keys) key.fill(0);
};

/** The header of a disk as it was last saved, whole by its own checksums. */
export async function recoverHeader(
  workspace: string,
  disk: DiskName,
  identities: readonly string[],
): Promise<Result<{ readonly header: Buffer; readonly uuid: string }>> {
  const problem = unknown(workspace, disk);
  if (problem) return fail(problem);
  const path = escrowFile(workspace, disk, "header.age");
  const file = relative(workspace, path);
  if (!existsSync(path)) return fail(absent(file));
  const packed = await decryptWith(identities, file, await readFile(path));
  if (!packed.ok) return packed;
  const header = headerOf(packed.value);
  const read = header && readHeader(header.subarray(0, metadataBytes));
  return header && read?.is === "whole"
    ? ok({ header, uuid: read.metadata.uuid })
    : fail({ ...noKey(file), message: `what ${file} holds is no LUKS header` });
}

/** The header in what a host saved; undefined: it is none. */
export function headerOf(packed: Buffer): Buffer | undefined {
  try {
    return gunzipSync(packed);
  } catch {
    return undefined;
  }
}
