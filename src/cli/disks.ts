/** What an apply does beside the host for encrypted disks: recovery keys are made and escrowed, and what was made there is brought home. */
import { existsSync } from "node:fs";
import type { Outcome, RunOptions } from "../engine/follow";
import type { Inspection, Inspector } from "../engine/inspect";
import type { EncryptedDiskDesired } from "../resources/desired";
import type { DiskObserved } from "../resources/encrypted-disk";
import { splitKey } from "../resources/resource";
import { fail, ok, type Result } from "../result";
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

/** The system's own disk, where the run did anything: a host that was installed anew has a new key, and its first run always does. */
function installedDisk({ host }: Inspection, outcome: Result<Outcome | undefined>): string | undefined {
  if (outcome.ok && !outcome.value?.done.length) return undefined;
  return host.disks.find((disk) => disk.mount === "/" && disk.encrypted)?.name;
}

/** After a run, whatever its end: what its disks took, and their headers. */
export async function bringDisksHome(
  workspace: Workspace,
  inspection: Inspection,
  outcome: Result<Outcome | undefined>,
  { transport, wayIn }: Inspector,
): Promise<Result<void>> {
  const disks = disksOf(inspection);
  const installed = installedDisk(inspection, outcome);
  if (disks.length === 0 && installed === undefined) return ok(undefined);
  const { escrowFile, isHome } = require("../escrow/store") as typeof import("../escrow/store");
  const { bringHome, bringInstalledHome } = require("../escrow/home") as typeof import("../escrow/home");
  const host = inspection.host.name;
  const wanted: EncryptedDiskDesired[] = [];
  for (const { desired, observed } of disks) {
    const taken = takenBy(observed);
    const touched = !outcome.ok || outcome.value?.done.includes(`encrypted-disk:${desired.name}`) === true;
    if (touched || (taken !== undefined && !(await isHome(workspace.folder, { host, disk: desired.name }, taken)))) wanted.push(desired);
  }
  const first = inspection.look.manifest.digest === "";
  const system =
    installed && (first || !existsSync(escrowFile(workspace.folder, { host, disk: installed }, "age"))) ? installed : undefined;
  if (wanted.length === 0 && system === undefined) return ok(undefined);
  // A run may have closed the door that it came in by: the initial account's, at first contact.
  const { openDoor } = require("../engine/way-in") as typeof import("../engine/way-in");
  const door = await openDoor(inspection.host, transport, wayIn);
  if (!door.ok) return door;
  const home = wanted.length > 0 ? await bringHome(workspace.folder, host, wanted, door.value) : ok(undefined);
  const own = system ? await bringInstalledHome(workspace.folder, { host, disk: system }, door.value) : ok(undefined);
  door.value.connection.close();
  const problems = [home, own].flatMap((one) => (one.ok ? [] : one.problems));
  return problems.length > 0 ? fail(...problems) : ok(undefined);
}
