/** What of a host is backed up, and where its copies lie: both ends of a backup, the rules and the commands ask here. Pure. */
import { createHash } from "node:crypto";
import { isCollector } from "./collectors";
import { diskOf } from "./disks";
import type { DataClass, Host, Model, Person } from "./model";

type Part = Pick<Model, "hosts" | "systems">;

/** Where a second disk of the host's own holds a copy, if the model gives it one. */
export const localMount = "/backup";
/** Where a collector keeps what it collected. */
const collected = "/var/log/qorgan";

/** One thing that is copied as a whole: a system of the data map, or a duty's own data. */
export interface BackupSet {
  readonly name: string;
  readonly from:
    | { readonly is: "path"; readonly path: string }
    | { readonly is: "postgresql" | "mariadb"; readonly database: string; readonly path: string };
  /** Empty: no personal data. */
  readonly classes: readonly DataClass[];
}

/** The sets of a host, by name. */
export function setsOf(host: Host, { systems }: Part): readonly BackupSet[] {
  const own = systems
    .filter((system) => system.host === host)
    .map(
      ({ name, path, classes, database }): BackupSet => ({
        name,
        classes,
        from: database ? { is: database.engine, database: database.name, path } : { is: "path", path },
      }),
    );
  const logs: BackupSet[] = isCollector(host) ? [{ name: "collected-logs", from: { is: "path", path: collected }, classes: [] }] : [];
  return [...own, ...logs].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether the policy makes copies of this host, and there is something to copy. */
export const isBackedUp = (host: Host, model: Part): boolean => host.policy.controls.has("backup") && setsOf(host, model).length > 0;

const keeps = (host: Host): boolean => host.policy.controls.has("backup-target");
export const isTarget = (host: Host): boolean => host.duties.includes("backup-target") && keeps(host);
export const isVault = (host: Host): boolean => host.duties.includes("backup-vault") && keeps(host);

/** Where a host sends its copies: a target in another branch, else of its own; never itself, never of the other environment. */
export function targetOf(host: Host, model: Part): Host | undefined {
  const targets = model.hosts.filter((one) => isTarget(one) && one !== host && one.environment === host.environment).sort(byName);
  return targets.find((one) => one.branch !== host.branch) ?? targets[0];
}

/** Whose copies a target takes, by name. */
export const clientsOf = (target: Host, model: Part): readonly Host[] =>
  model.hosts.filter((one) => isBackedUp(one, model) && targetOf(one, model) === target).sort(byName);

/** The isolated hosts that pull from a target. */
export const vaultsOf = (target: Host, model: Part): readonly Host[] =>
  model.hosts.filter((one) => isVault(one) && one !== target && one.environment === target.environment).sort(byName);

/** The targets that an isolated host pulls from. */
export const pulledBy = (vault: Host, model: Part): readonly Host[] =>
  model.hosts.filter((one) => isTarget(one) && vaultsOf(one, model).includes(vault)).sort(byName);

const byName = (a: Host, b: Host): number => (a.name < b.name ? -1 : 1);

/** Whether the host has a disk of its own for a copy beside its data. */
export const hasLocalCopy = (host: Host): boolean => host.disks.some((disk) => disk.mount === localMount);

/** One copy of a host's data; the data itself is the first. */
interface Copy {
  /** `data`, `local`, or the name of the host that keeps it. */
  readonly name: string;
  readonly is: "data" | "local" | "target" | "vault";
  readonly host: Host;
  /** A host and one of its disks: two copies on one medium are lost together. */
  readonly medium: string;
  readonly offsite: boolean;
  /** Nobody who works on the client or on the target reaches it. */
  readonly isolated: boolean;
}

const mediumOf = (host: Host, path: string): string => `${host.name}:${diskOf(host, path)?.name ?? "system"}`;

/** All copies of one path of a host, as the model has them. */
export function copiesOf(host: Host, path: string, model: Part): readonly Copy[] {
  const target = targetOf(host, model);
  const vaults = target ? vaultsOf(target, model) : [];
  const remote = (one: Host, is: "target" | "vault"): Copy => ({
    name: one.name,
    is,
    host: one,
    medium: mediumOf(one, keptAt),
    offsite: one.branch !== host.branch,
    isolated: is === "vault" && one.segment !== host.segment && one.segment !== target?.segment,
  });
  const near = (name: "data" | "local", at: string): Copy => ({
    name,
    is: name,
    host,
    medium: mediumOf(host, at),
    offsite: false,
    isolated: false,
  });
  return [
    near("data", path),
    ...(hasLocalCopy(host) ? [near("local", localMount)] : []),
    ...(target ? [remote(target, "target")] : []),
    ...vaults.map((vault) => remote(vault, "vault")),
  ];
}

/** The copies that a host makes, and can restore from, itself; what an isolated host keeps is its target's, and opened by the same password. */
export const ownCopiesOf = (host: Host, model: Part): readonly string[] =>
  copiesOf(host, "/", model).flatMap(({ name, is }) => (is === "local" || is === "target" ? [name] : []));

/** How much older than its rhythm a copy may be before it is told: a timer looks every hour, and a copy may take long. */
export const patienceMinutes = 180;

/** Where targets and isolated hosts keep what is others'. */
export const keptAt = "/srv/backup";

/** The account of a client on its target. Account names end at 32 characters, host names do not. */
export function accountOf(client: Pick<Host, "name">): string {
  const plain = `bk-${client.name}`;
  return plain.length <= 32 ? plain : `bk-${createHash("sha256").update(client.name).digest("hex").slice(0, 24)}`;
}

/** The account by which isolated hosts read a target. */
export const pullAccount = "bk-pull";

/** Who may let somebody's data be put back, by the policy of its host: the data owner, the security officers of the branch. */
export function approversOf(host: Host, set: string, { people, systems }: Pick<Model, "people" | "systems">): readonly Person[] {
  const named = host.policy.controls.get("backup")?.restoreApprovedBy as readonly string[] | undefined;
  const owner = systems.find((system) => system.host === host && system.name === set)?.owner;
  const officers = people.filter(
    (person) => person.branches.includes(host.branch) && person.roles.some((role) => role.admin === "security-officer"),
  );
  return [
    ...new Set([...(owner && named?.includes("data-owner") ? [owner] : []), ...(named?.includes("security-officer") ? officers : [])]),
  ];
}

/** The public keys that a person signs an approval with, `type key`. */
export const signingKeysOf = ({ account, adminAccount }: Pick<Person, "account" | "adminAccount">): readonly string[] => [
  ...new Set([...account.keys, ...(adminAccount?.keys ?? [])].map((key) => key.split(" ", 2).join(" "))),
];

/** What a signature of an approval is for, so that none that was made for something else is taken. */
export const approvalNamespace = "qorgan-restore";

/** The lines by which ssh-keygen knows the approvers' keys for a set (allowed_signers). */
export const approverLines = (host: Host, set: string, model: Pick<Model, "people" | "systems">): readonly string[] =>
  approversOf(host, set, model).flatMap((person) =>
    signingKeysOf(person).map((key) => `${set}:${person.id} namespaces="${approvalNamespace}" ${key}`),
  );
