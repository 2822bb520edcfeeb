/** What was brought home of hosts that take part in backups: public keys, and the ids of their repositories. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../result";
import type { BackupIdentity } from "./model";
import { publicKeyRefusal } from "./ssh-key";
import { isIdentifier as isHostName } from "./values";

export const identitiesFolder = "identity/backups";

interface BackupIdentitiesRead {
  readonly identities: ReadonlyMap<string, BackupIdentity>;
  readonly files: readonly { readonly file: string; readonly text: string }[];
  readonly problems: readonly Problem[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isKey = (value: unknown): value is string => typeof value === "string" && publicKeyRefusal(value) === undefined;
const isId = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);

/** What a file holds, or why it is not taken: it decides who gets in to a target. */
export function parseBackupIdentity(text: string): BackupIdentity | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "it is not JSON";
  }
  if (!isRecord(value) || !isRecord(value.keys) || !isRecord(value.repositories)) return "it has no keys and repositories";
  const names = [...Object.keys(value.keys), ...Object.keys(value.repositories)];
  if (!names.every(isHostName)) return "one of its names is no host's";
  if (value.hostKey !== undefined && !isKey(value.hostKey)) return "its hostKey is no public key";
  if (!Object.values(value.keys).every(isKey)) return "one of its keys is no public key";
  if (!Object.values(value.repositories).every((one) => isRecord(one) && isId(one.id) && isId(one.key)))
    return "one of its repositories has no id and key";
  const { former } = value;
  if (
    former !== undefined &&
    !(Array.isArray(former) && former.every((one) => isRecord(one) && isHostName(String(one.copy)) && isId(one.id) && isId(one.key)))
  )
    return "one of its former repositories has no copy, id and key";
  return value as unknown as BackupIdentity;
}

/** Reads all files of the workspace's `identity/backups/`. */
export function readBackupIdentities(workspace: string): BackupIdentitiesRead {
  const identities = new Map<string, BackupIdentity>();
  const files: { file: string; text: string }[] = [];
  const problems: Problem[] = [];
  for (const name of entries(join(workspace, identitiesFolder))) {
    const file = `${identitiesFolder}/${name}`;
    const host = name.slice(0, -".json".length);
    const text = readFileSync(join(workspace, file), "utf8");
    const found = isHostName(host) ? parseBackupIdentity(text) : "its name is no host's";
    if (typeof found === "string") problems.push(wrong(file, found));
    else identities.set(host, found);
    files.push({ file, text });
  }
  return { identities, files, problems };
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

const wrong = (file: string, why: string): Problem => ({
  code: "backup-identity-unreadable",
  message: `${file} cannot be used: ${why}`,
  place: { file, line: 1, column: 1 },
  remedy: "take the file from the workspace's history (git log), or delete it: the next apply brings it home again",
});
