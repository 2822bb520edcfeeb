/**
 * The escrow of a workspace: `escrow/HOST/DISK.age` holds the recovery key, `DISK.header.age` the header, both encrypted to the key
 * custodians; they are committed with the model. A new key stands in `DISK.next.age` until the disk itself says that it took it.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { encryptTo } from "./age";
import { newRecoveryKey } from "./recovery-key";

export interface DiskName {
  readonly host: string;
  readonly disk: string;
}

/** Which of a disk's files. */
type Part = "age" | "next.age" | "header.age";

export const escrowFile = (workspace: string, { host, disk }: DiskName, part: Part): string =>
  join(workspace, "escrow", host, `${disk}.${part}`);

const digest = (data: Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** Written whole or not at all, and on the disk before anything goes on. */
export async function write(file: string, data: Uint8Array): Promise<void> {
  await mkdir(join(file, ".."), { recursive: true });
  const handle = await open(`${file}.new`, "w", 0o600);
  await handle.writeFile(data);
  await handle.sync();
  await handle.close();
  await rename(`${file}.new`, file);
  const folder = await open(join(file, ".."), "r");
  await folder.sync();
  await folder.close();
}

const read = (file: string): Promise<Buffer | undefined> => readFile(file).catch(() => undefined);

/** Makes a new recovery key and escrows it before anybody else has it. Gives `KEY DIGEST`, as the host wants it. */
export async function escrowNewKey(workspace: string, disk: DiskName, recipients: readonly string[]): Promise<Buffer> {
  const key = newRecoveryKey();
  const file = await encryptTo(recipients, key);
  await write(escrowFile(workspace, disk, "next.age"), file);
  const answer = Buffer.concat([key, Buffer.from(` ${digest(file)}`)]);
  key.fill(0);
  return answer;
}

/** What the disk says it took becomes its escrow. False: neither file is the one that the disk's key was escrowed in. */
export async function settleKey(workspace: string, disk: DiskName, taken: string): Promise<boolean> {
  const [current, next] = [escrowFile(workspace, disk, "age"), escrowFile(workspace, disk, "next.age")];
  const fresh = await read(next);
  if (fresh && digest(fresh) === taken) await rename(next, current);
  const kept = await read(current);
  if (!kept || digest(kept) !== taken) return false;
  await rm(next, { force: true });
  return true;
}

/** Keeps a file that a host made for the custodians. */
export async function keepFile(workspace: string, disk: DiskName, part: "age" | "header.age", data: Buffer): Promise<void> {
  const file = escrowFile(workspace, disk, part);
  const before = await read(file);
  if (before === undefined || !before.equals(data)) await write(file, data);
}

/** The files that may hold the key of a disk, the likelier first. */
export const keyFiles = (workspace: string, disk: DiskName): string[] =>
  [escrowFile(workspace, disk, "age"), escrowFile(workspace, disk, "next.age")].filter((file) => existsSync(file));

/** The file that holds the key which the disk took, by the disk's own word; undefined: it is not here, or was changed. */
export async function fileOf(workspace: string, disk: DiskName, taken: string): Promise<string | undefined> {
  for (const file of keyFiles(workspace, disk)) {
    const data = await read(file);
    if (data && digest(data) === taken) return file;
  }
  return undefined;
}

/** Nothing is half done here: the key and the header of the disk's present state are in the workspace. */
export const isHome = async (workspace: string, disk: DiskName, taken: string): Promise<boolean> =>
  !existsSync(escrowFile(workspace, disk, "next.age")) &&
  existsSync(escrowFile(workspace, disk, "header.age")) &&
  (await fileOf(workspace, disk, taken)) !== undefined;
