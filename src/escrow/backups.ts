/** Brings home what a host made for its copies: public keys and ids into `identity/backups/HOST.json`, escrowed passwords into `escrow/HOST/`. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Door } from "../engine/way-in";
import { identitiesFolder, parseBackupIdentity } from "../model/backup-identities";
import type { BackupIdentity } from "../model/model";
import { escrowOnHost } from "../resources/backup-key";
import { fail, ok, type Result } from "../result";
import { sh } from "../shell";
import { write } from "./store";

const backupIdentityFile = (workspace: string, host: string): string => join(workspace, identitiesFolder, `${host}.json`);

/** The escrowed password of one copy of a host. */
export const backupEscrowFile = (workspace: string, host: string, copy: string): string =>
  join(workspace, "escrow", host, `backup.${copy}.age`);

/** The names of all escrows of a copy, the present one's too: `COPY`, `COPY.KEY` of an older repository, `COPY.DIGEST` of one that was replaced. */
export async function escrowsOf(workspace: string, host: string, copy: string): Promise<readonly string[]> {
  const files = await readdir(join(workspace, "escrow", host)).catch(() => []);
  const names = files.flatMap((file) => /^backup\.(.+)\.age$/.exec(file)?.[1] ?? []);
  return names.filter((name) => name === copy || name.startsWith(`${copy}.`)).sort();
}

const readEscrow = (workspace: string, host: string, copy: string): Promise<Buffer | undefined> =>
  readFile(backupEscrowFile(workspace, host, copy)).catch(() => undefined);

/** A copy's escrow as the host has it now. The one before stays beside it, under a name of its own: it may be all that opens what was copied until now. */
async function keepEscrow(workspace: string, host: string, copy: string, data: Buffer): Promise<void> {
  const before = await readEscrow(workspace, host, copy);
  if (before?.equals(data)) return;
  if (before) {
    const others = (await escrowsOf(workspace, host, copy)).filter((name) => name !== copy);
    const kept = await Promise.all(others.map((name) => readEscrow(workspace, host, name)));
    const digest = createHash("sha256").update(before).digest("hex").slice(0, 16);
    if (!kept.some((one) => one?.equals(before))) await write(backupEscrowFile(workspace, host, `${copy}.${digest}`), before);
  }
  await write(backupEscrowFile(workspace, host, copy), data);
}

/**
 * Keeps the escrow of a repository whose keys are to be changed under the name of its key. What a rotation that was cut off kept there is never
 * replaced: the present one may open the next repository already. Gives those that may be the host's; none: it is not escrowed.
 */
export async function keepFormerEscrow(workspace: string, host: string, copy: string, key: string): Promise<readonly Buffer[]> {
  const former = `${copy}.${key.slice(0, 16)}`;
  const [kept, present] = [await readEscrow(workspace, host, former), await readEscrow(workspace, host, copy)];
  if (kept === undefined && present !== undefined) await write(backupEscrowFile(workspace, host, former), present);
  return [kept, present].flatMap((one) => one ?? []);
}

/** What the host is asked for: each of its keys by the folder that it is in, and the name of the copy. */
export interface BackupHome {
  readonly keys: readonly { readonly name: string; readonly folder: string; readonly ssh: boolean; readonly password: boolean }[];
  readonly repositories: readonly string[];
  /** Others come in here by sshd, and must know its key. */
  readonly hostKey: boolean;
}

/** One round trip. Only public halves, ids and age files leave the host. */
export async function bringBackupsHome(workspace: string, host: string, wanted: BackupHome, door: Door): Promise<Result<void>> {
  const script = sh`export LC_ALL=C PATH=/usr/sbin:/usr/bin:/sbin:/bin
tell() { if [ -n "$3" ]; then printf '%s\\t%s\\t%s\\n' "$1" "$2" "$3"; fi; }
${wanted.hostKey ? sh`tell host - "$(cut -d ' ' -f 1,2 /etc/ssh/ssh_host_ed25519_key.pub 2> /dev/null)"` : sh`:`}
${wanted.keys.map(
  ({
    name,
    folder,
    ssh,
    password,
  }) => sh`${ssh ? sh`tell key ${name} "$(ssh-keygen -y -P '' -f ${`${folder}/ssh-key`} 2> /dev/null < /dev/null | cut -d ' ' -f 1,2)"` : sh`:`}
${password ? sh`tell escrow ${name} "$(base64 -w0 ${escrowOnHost(name)} 2> /dev/null)"` : sh`:`}`,
)}
${wanted.repositories.map((name) => sh`tell repository ${name} "$(cat ${`/var/lib/qorgan/backup/${name}/repository`} 2> /dev/null)"`)}
`;
  const answered = await door.look(script);
  if (!answered.ok) return answered;
  const before = await readIdentity(workspace, host);
  const keys = { ...before?.keys };
  const repositories = { ...before?.repositories };
  let hostKey = before?.hostKey;
  // What was not asked for is not taken: the names become names of files.
  const asked = new Set(wanted.keys.map(({ name }) => name));
  for (const line of answered.value.stdout.split("\n").filter(Boolean)) {
    const [what = "", name = "", value = ""] = line.split("\t");
    const [id = "", key = ""] = value.split(" ");
    if (what === "host") hostKey ??= value;
    // What is known already stays: another one is a difference that people look into.
    else if (what === "repository" && wanted.repositories.includes(name)) repositories[name] ??= { id, key };
    else if (!asked.has(name)) continue;
    else if (what === "key") keys[name] ??= value;
    else if (what === "escrow") await keepEscrow(workspace, host, name, Buffer.from(value, "base64"));
  }
  const former = before?.former;
  const identity: BackupIdentity = { ...(hostKey === undefined ? {} : { hostKey }), keys, repositories, ...(former ? { former } : {}) };
  const text = `${JSON.stringify(identity, undefined, 2)}\n`;
  const refused = parseBackupIdentity(text);
  if (typeof refused === "string")
    return fail({
      code: "backup-identity-refused",
      message: `what ${host} says of its backup keys is not taken: ${refused}`,
      state: "identity/backups/ is as it was",
      remedy: `qorgan plan --host ${host}; look at /etc/qorgan/backup on it`,
    });
  await keepFile(backupIdentityFile(workspace, host), Buffer.from(text));
  return ok(undefined);
}

/** After a rotation: these repositories take no more copies, and the keys that were for them open nothing. What they were is kept. */
export async function forgetRepositories(
  workspace: string,
  host: string,
  turned: readonly { readonly copy: string; readonly id: string; readonly key: string }[],
): Promise<void> {
  const before = await readIdentity(workspace, host);
  if (before === undefined) return;
  const copies = new Set(turned.map(({ copy }) => copy));
  const others = <Value>(of: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(of).filter(([name]) => !copies.has(name)));
  const former = [...(before.former ?? []), ...turned.map(({ copy, id, key }) => ({ copy, id, key }))];
  const identity: BackupIdentity = { ...before, keys: others(before.keys), repositories: others(before.repositories), former };
  await keepFile(backupIdentityFile(workspace, host), Buffer.from(`${JSON.stringify(identity, undefined, 2)}\n`));
}

/** Writes a file of the workspace whole, and only where it is not so already. */
async function keepFile(file: string, data: Buffer): Promise<void> {
  const before = await readFile(file).catch(() => undefined);
  if (before === undefined || !before.equals(data)) await write(file, data);
}

/** What was brought home of a host before; a file that is none counts as nothing. */
export async function readIdentity(workspace: string, host: string): Promise<BackupIdentity | undefined> {
  const file = backupIdentityFile(workspace, host);
  if (!existsSync(file)) return undefined;
  const found = parseBackupIdentity(await readFile(file, "utf8"));
  return typeof found === "string" ? undefined : found;
}
