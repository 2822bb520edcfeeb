/** What an apply does beside the host for encrypted disks: recovery keys are made and escrowed, and what was made there is brought home. */
import type { Outcome, RunOptions } from "../engine/follow";
import type { Inspection, Inspector } from "../engine/inspect";
import type { EncryptedDiskDesired } from "../resources/desired";
import type { DiskObserved } from "../resources/encrypted-disk";
import { splitKey } from "../resources/resource";
import { ok, type Result } from "../result";
import type { Workspace } from "./workspace";

/** The encrypted disks of a host, with what was seen of them. */
export function disksOf({
  configuration,
  look,
}: Inspection): { readonly desired: EncryptedDiskDesired; readonly observed: DiskObserved | undefined }[] {
  const answer = look.answers.find(({ part }) => part.kind.kind === "encrypted-disk");
  return configuration.resources
    .filter((resource) => resource.kind === "encrypted-disk" && resource.waived === undefined)
    .map((resource) => ({
      desired: resource.desired as EncryptedDiskDesired,
      observed: answer?.observed?.get(resource.name) as DiskObserved | undefined,
    }));
}

/** Which escrow file's key a disk has, by its own word. */
export const takenBy = (observed: DiskObserved | undefined): string | undefined =>
  observed?.header?.is === "whole" ? observed.header.metadata.escrow : undefined;

/** Answers a step that asks for a recovery key: it is in the escrow before the host has it. `old`: the key before, from a custodian. */
export const secretsOf =
  (workspace: Workspace, inspection: Inspection, old?: Buffer): NonNullable<RunOptions["secretFor"]> =>
  async (host, key) => {
    const found = disksOf(inspection).find(({ desired }) => desired.name === splitKey(key).name);
    if (found === undefined) throw new Error(`nothing is known of ${key}`);
    const disk = { host: host.name, disk: found.desired.name };
    const { escrowNewKey, settleKey } = require("../escrow/store") as typeof import("../escrow/store");
    // A run that was cut off may have left the disk's only key in the file that the next one goes to.
    const taken = takenBy(found.observed);
    if (taken !== undefined) await settleKey(workspace.folder, disk, taken);
    const fresh = await escrowNewKey(workspace.folder, disk, found.desired.recipients);
    if (old === undefined) return ok(fresh);
    const both = Buffer.concat([fresh, Buffer.from(" "), old]);
    fresh.fill(0);
    return ok(both);
  };

/** After a run, whatever its end: what its disks took, and their headers. */
export async function bringDisksHome(
  workspace: Workspace,
  inspection: Inspection,
  outcome: Result<Outcome | undefined>,
  { transport, wayIn }: Inspector,
): Promise<Result<void>> {
  const disks = disksOf(inspection);
  if (disks.length === 0) return ok(undefined);
  const { isHome } = require("../escrow/store") as typeof import("../escrow/store");
  const { bringHome } = require("../escrow/home") as typeof import("../escrow/home");
  const host = inspection.host.name;
  const wanted: EncryptedDiskDesired[] = [];
  for (const { desired, observed } of disks) {
    const taken = takenBy(observed);
    const touched = !outcome.ok || outcome.value?.done.includes(`encrypted-disk:${desired.name}`) === true;
    if (touched || (taken !== undefined && !(await isHome(workspace.folder, { host, disk: desired.name }, taken)))) wanted.push(desired);
  }
  if (wanted.length === 0) return ok(undefined);
  // A run may have closed the door that it came in by: the initial account's, at first contact.
  const { openDoor } = require("../engine/way-in") as typeof import("../engine/way-in");
  const door = await openDoor(inspection.host, transport, wayIn);
  if (!door.ok) return door;
  const home = await bringHome(workspace.folder, host, wanted, door.value);
  door.value.connection.close();
  return home;
}
