/** What the key commands on hosts share: their options, and the one disk that is meant with what was seen of it. */
import type { Command } from "commander";
import type { Emit } from "../../engine/events";
import type { Inspection, Inspector } from "../../engine/inspect";
import type { Host } from "../../model/model";
import type { EncryptedDiskDesired } from "../../resources/desired";
import type { DiskObserved } from "../../resources/encrypted-disk";
import { fail, ok, type Problem, type Result } from "../../result";
import { disksOf } from "../disks";
import { inspectorFor } from "../hosts";
import { chooseHosts, type Workspace } from "../workspace";

export interface MeetOptions {
  /** A custodian's age identity: the key to log in by has a name of its own here. */
  readonly identity?: string;
  readonly sshIdentity?: string;
  readonly initialUser?: string;
  readonly operator?: string;
  readonly json?: boolean;
}

/** The options by which a host is reached. */
export const withMeetOptions = (command: Command): Command =>
  command
    .option("--ssh-identity <FILE>", "private key for the host, before the agent's and ~/.ssh/config's")
    .option("--initial-user <NAME>", "account for the first contact, where Qorgan's own is not there yet")
    .option("--operator <NAME>", "your name in the record of a first contact (default: your login)");

export const inspectorOf = (workspace: Workspace, options: MeetOptions, control: string, emit: Emit = () => {}): Inspector =>
  inspectorFor(
    workspace,
    {
      parallel: 1,
      control: [control],
      ...(options.sshIdentity ? { identity: options.sshIdentity } : {}),
      ...(options.initialUser ? { initialUser: options.initialUser } : {}),
      ...(options.operator ? { operator: options.operator } : {}),
    },
    false,
    emit,
  );

/** An encrypted disk on its host, with the connection open: the caller closes the door. */
export interface MetDisk {
  readonly inspection: Inspection;
  readonly desired: EncryptedDiskDesired;
  readonly observed: DiskObserved;
}

/** The host of the model, and that it has this encrypted disk. */
export async function hostWithDisk(workspace: Workspace, name: string, disk: string): Promise<Result<Host>> {
  const chosen = await chooseHosts(workspace.model, { host: [name] });
  if (!chosen.ok) return chosen;
  const host = chosen.value[0] as Host;
  const names = host.disks.filter((one) => one.encrypted && one.serial !== undefined).map((one) => one.name);
  return names.includes(disk) ? ok(host) : fail(diskUnknown(host, disk, names));
}

function diskUnknown(host: Host, disk: string, names: readonly string[]): Problem {
  const { closest } = require("fastest-levenshtein") as typeof import("fastest-levenshtein");
  const hint = names.length > 0 ? `; did you mean ${closest(disk, [...names])}?` : "";
  return {
    code: "disk-unknown",
    message: `${host.name} has no disk ${disk} that Qorgan encrypts${hint}`,
    place: host.place,
  };
}

/** Looks at the disk. */
export async function meetDisk(host: Host, disk: string, inspector: Inspector): Promise<Result<MetDisk>> {
  const { inspect } = require("../../engine/inspect") as typeof import("../../engine/inspect");
  const inspected = await inspect(host, inspector);
  if (!inspected.ok) return inspected;
  const inspection = inspected.value;
  const found = disksOf(inspection).find(({ desired }) => desired.name === disk);
  if (found?.observed !== undefined) return ok({ inspection, desired: found.desired, observed: found.observed });
  inspection.door.connection.close();
  return fail(found === undefined ? notInForce(host, disk) : notAnswered(inspection, disk));
}

const notInForce = (host: Host, disk: string): Problem => ({
  code: "disk-not-in-force",
  message: `the policy of ${host.name} does not have disk-encryption in force for ${disk}, or it is waived`,
  place: host.place,
  state: "nothing was changed",
});

const notAnswered = ({ host, plan }: Inspection, disk: string): Problem => ({
  code: "disk-unknown-state",
  message: `${host.name} did not answer for ${disk}: ${plan.unknown.find(({ key }) => key === `encrypted-disk:${disk}`)?.because ?? "its answer was not whole"}`,
  state: "nothing was changed",
});
