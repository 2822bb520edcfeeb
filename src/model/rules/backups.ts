/** What must hold for copies: three of them, on two media, one of them offsite or isolated. */
import { type BackupSet, copiesOf, isBackedUp, isVault, pulledBy, setsOf, targetOf } from "../backups";
import { diskOf } from "../disks";
import type { Finding } from "../finding";
import type { Linked } from "../link";
import type { Host } from "../model";

type Part = Pick<Linked, "hosts" | "systems">;

const at = (host: Host, code: string, message: string, remedy: string, field: string): Finding => ({
  code,
  message,
  remedy,
  file: host.place.file,
  path: ["hosts", host.name, field],
});

/** What is missing for one set of a host, the first thing that is. */
function setFinding(host: Host, set: BackupSet, model: Part): Finding | undefined {
  const copies = copiesOf(host, set.from.path, model);
  const names = copies.map(({ name }) => (name === "data" ? "the data itself" : name)).join(", ");
  const refuse = (code: string, message: string, remedy: string): Finding => at(host, code, message, remedy, "policy");
  if (targetOf(host, model) === undefined)
    return refuse(
      "backup-target-missing",
      `${host.name} is backed up, and the model has no backup target for it (${host.environment})`,
      "give a host of another branch the duty backup-target, and its policy the control backup-target",
    );
  if (copies.length < 3)
    return refuse(
      "copies-too-few",
      `${set.name} on ${host.name} has ${copies.length} copies (${names}), and three are needed`,
      "add a host with the duty backup-vault, or a disk of its own with mount: /backup",
    );
  if (new Set(copies.map(({ medium }) => medium)).size < 2)
    return refuse("media-too-few", `all copies of ${set.name} on ${host.name} lie on one disk`, "give the copies a disk of their own");
  if (!copies.some(({ offsite, isolated }) => offsite || isolated))
    return refuse(
      "copies-all-here",
      `no copy of ${set.name} on ${host.name} is offsite or isolated (${names}): one fire, or one intruder, takes them all`,
      "put the backup target into another branch, or the backup vault into a segment of its own",
    );
  return undefined;
}

/** A local copy on the disk of the data is none. */
function localFinding(host: Host, set: BackupSet, model: Part): Finding | undefined {
  const [data, local] = copiesOf(host, set.from.path, model);
  if (local?.is !== "local" || data?.medium !== local.medium) return undefined;
  const disk = diskOf(host, set.from.path)?.name ?? "";
  return at(
    host,
    "local-copy-with-data",
    `the local copy of ${set.name} on ${host.name} lies on the disk ${disk}, where the data itself is`,
    "give /backup a disk of its own",
    "disks",
  );
}

/** Isolated is what nobody gets to from where the copies come from. */
function vaultFinding(vault: Host, model: Part): Finding | undefined {
  const near = pulledBy(vault, model).find((target) => target.segment === vault.segment);
  if (near === undefined) return undefined;
  return at(
    vault,
    "vault-not-isolated",
    `${vault.name} is in the segment ${vault.segment.name}, beside the backup target ${near.name} that it protects against`,
    "give the backup vault a segment of its own",
    "segment",
  );
}

/** All rules over copies. */
export function rulesOfBackups(linked: Part): readonly Finding[] {
  const found = linked.hosts.flatMap((host): (Finding | undefined)[] => {
    if (isVault(host)) return [vaultFinding(host, linked)];
    if (!isBackedUp(host, linked)) return [];
    const sets = setsOf(host, linked);
    // What holds for the host is said once, and not for each of its sets.
    return [
      sets.map((set) => setFinding(host, set, linked)).find((one) => one !== undefined),
      sets.map((set) => localFinding(host, set, linked)).find((one) => one !== undefined),
    ];
  });
  return found.filter((one) => one !== undefined);
}
