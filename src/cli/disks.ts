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

/** Answers a step that asks for a recovery key: it is in the escrow before the host has it. */
export const secretsOf =
  (workspace: Workspace, inspection: Inspection): NonNullable<RunOptions["secretFor"]> =>
  async (host, key) => {
    const disk = disksOf(inspection).find(({ desired }) => desired.name === splitKey(key).name);
    if (disk === undefined) throw new Error(`nothing is known of ${key}`);
    const { escrowNewKey } = require("../escrow/store") as typeof import("../escrow/store");
    return ok(await escrowNewKey(workspace.folder, { host: host.name, disk: disk.desired.name }, disk.desired.recipients));
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
  const wanted: string[] = [];
  for (const { desired, observed } of disks) {
    const header = observed?.header;
    const taken = header?.is === "whole" ? header.metadata.escrow : undefined;
    const touched = !outcome.ok || outcome.value?.done.includes(`encrypted-disk:${desired.name}`) === true;
    if (touched || (taken !== undefined && !(await isHome(workspace.folder, { host, disk: desired.name }, taken))))
      wanted.push(desired.name);
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
