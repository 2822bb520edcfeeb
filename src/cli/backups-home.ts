/** What an apply does beside the host for backups: what was born there and is needed elsewhere is brought home. */
import { existsSync } from "node:fs";
import type { Outcome } from "../engine/follow";
import type { Inspection, Inspector } from "../engine/inspect";
import type { Host, Model } from "../model/model";
import type { BackupKeyObserved } from "../resources/backup-key";
import type { BackupKeyDesired } from "../resources/desired";
import { splitKey } from "../resources/resource";
import { ok, type Result } from "../result";
import { openWorkspace, type Workspace } from "./workspace";

type Wanted = import("../escrow/backups").BackupHome;

/** What of a host is needed elsewhere; undefined: it takes no part in backups. */
function wantedOf({ configuration }: Inspection): Wanted | undefined {
  const of = (kind: string) => configuration.resources.filter((resource) => resource.kind === kind && resource.waived === undefined);
  const keys = of("backup-key").map(({ name, desired }) => {
    const { folder, ssh, recipients } = desired as BackupKeyDesired;
    return { name, folder, ssh, password: recipients.length > 0 };
  });
  const hostKey = configuration.byKey.has("directory:/etc/qorgan/backup-target");
  return keys.length === 0 && !hostKey ? undefined : { keys, repositories: of("backup-repository").map(({ name }) => name), hostKey };
}

/** Whether everything is here already, by what the look saw and by what the run did. */
async function isHome(
  workspace: Workspace,
  inspection: Inspection,
  wanted: Wanted,
  outcome: Result<Outcome | undefined>,
): Promise<boolean> {
  if (!outcome.ok || outcome.value?.done.some((key) => splitKey(key).kind.startsWith("backup-"))) return false;
  const { readIdentity, backupEscrowFile } = require("../escrow/backups") as typeof import("../escrow/backups");
  const host = inspection.host.name;
  const known = await readIdentity(workspace.folder, host);
  if (known === undefined || (wanted.hostKey && known.hostKey === undefined)) return false;
  const seen = inspection.look.answers.find(({ part }) => part.kind.kind === "backup-key")?.observed;
  const there = (name: string): BackupKeyObserved | undefined => seen?.get(name) as BackupKeyObserved | undefined;
  return (
    wanted.repositories.every((name) => known.repositories[name] !== undefined) &&
    wanted.keys.every(
      ({ name, ssh, password }) =>
        there(name) === undefined ||
        ((!ssh || known.keys[name] !== undefined) && (!password || existsSync(backupEscrowFile(workspace.folder, host, name)))),
    )
  );
}

/** After a run, whatever its end. */
export async function bringBackupKeysHome(
  workspace: Workspace,
  inspection: Inspection,
  outcome: Result<Outcome | undefined>,
  { transport, wayIn }: Inspector,
): Promise<Result<void>> {
  const wanted = wantedOf(inspection);
  if (wanted === undefined || (await isHome(workspace, inspection, wanted, outcome))) return ok(undefined);
  const { bringBackupsHome } = require("../escrow/backups") as typeof import("../escrow/backups");
  // A run may have closed the door that it came in by: the initial account's, at first contact.
  const { openDoor } = require("../engine/way-in") as typeof import("../engine/way-in");
  const door = await openDoor(inspection.host, transport, wayIn);
  if (!door.ok) return door;
  const home = await bringBackupsHome(workspace.folder, inspection.host.name, wanted, door.value);
  door.value.connection.close();
  return home;
}

/** Hosts to be applied, one group after the other, by one state of the model. */
export interface Round {
  readonly workspace: Workspace;
  readonly groups: readonly (readonly Host[])[];
}

/** All that is known of keys and repositories; it only ever grows while hosts are applied, so rounds come to an end. */
const said = (model: Model): string => JSON.stringify([...(model.backupIdentities ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * What an apply brought home changes what other hosts are to have: the key of a client lets it in at its target. Hosts that keep copies come first
 * here, also before a collector, which is by now one of their clients. Undefined: nothing new was brought home.
 */
export async function nextRound(before: Workspace, chosen: readonly Host[]): Promise<Round | undefined> {
  const { isBackedUp, isTarget, isVault } = require("../model/backups") as typeof import("../model/backups");
  if (!chosen.some((host) => isTarget(host) || isVault(host) || isBackedUp(host, before.model))) return undefined;
  const opened = await openWorkspace(before.folder);
  if (!opened.ok) return undefined;
  const workspace = opened.value;
  if (said(workspace.model) === said(before.model)) return undefined;
  const names = new Set(chosen.map((host) => host.name));
  const keeps = (host: Host): boolean => isTarget(host) || isVault(host);
  const hosts = workspace.model.hosts.filter((host) => names.has(host.name) && (keeps(host) || isBackedUp(host, workspace.model)));
  const groups = [hosts.filter(keeps), hosts.filter((host) => !keeps(host))].filter((group) => group.length > 0);
  return groups.length > 0 ? { workspace, groups } : undefined;
}

/**
 * What is to be applied together after an apply that left out hosts which are to take in what it brought home: who keeps the chosen ones' copies,
 * whose copies they keep, and the chosen ones that have a part in it. Empty: nobody was left out.
 */
export async function stillToMeet(before: Workspace, chosen: readonly Host[]): Promise<readonly Host[]> {
  const { clientsOf, isBackedUp, isTarget, isVault, pulledBy, targetOf, vaultsOf } =
    require("../model/backups") as typeof import("../model/backups");
  const opened = await openWorkspace(before.folder);
  if (!opened.ok || said(opened.value.model) === said(before.model)) return [];
  const { model } = opened.value;
  const names = new Set(chosen.map((host) => host.name));
  const counterparts = (host: Host): readonly (Host | undefined)[] => [
    ...(isBackedUp(host, model) ? [targetOf(host, model)] : []),
    ...(isTarget(host) ? [...clientsOf(host, model), ...vaultsOf(host, model)] : []),
    ...(isVault(host) ? pulledBy(host, model) : []),
  ];
  const partners = model.hosts.filter((host) => names.has(host.name) && counterparts(host).length > 0);
  const others = partners.flatMap(counterparts).filter((host) => host !== undefined && !names.has(host.name));
  return others.length === 0 ? [] : model.hosts.filter((host) => others.includes(host) || partners.includes(host));
}
