/** Which disks must be encrypted, and who can open them: follows from the data map, the people and the duties. Pure. */
import type { Disk, Host, Model, Person, System } from "./model";

type Part = Pick<Model, "systems" | "people" | "hosts" | "organisation">;

/** The disk of the model that a path lies on: the longest mount point. Undefined: a disk that the model does not list. */
export function diskOf(host: Host, path: string): Disk | undefined {
  const holds = ({ mount }: Disk): boolean => mount === "/" || path === mount || path.startsWith(`${mount}/`);
  return host.disks.filter((disk) => disk.mount !== "swap" && holds(disk)).sort((a, b) => b.mount.length - a.mount.length)[0];
}

/** A path that holds personal data, or may. */
export interface PersonalPath {
  readonly path: string;
  readonly because: string;
  /** The system of the data map, where it is one. */
  readonly system?: System;
}

/** What on this host must not lie on a disk without encryption. */
export function mustBeEncrypted(host: Host, model: Part): PersonalPath[] {
  const own = model.systems
    .filter((system) => system.host === host && system.label === "PD")
    .map((system): PersonalPath => ({ path: system.path, because: `${system.name} keeps personal data there`, system }));
  const because = host.duties.includes("workstation") ? exportsAppear(host, model) : undefined;
  return because === undefined ? own : [...own, { path: "/home", because }];
}

/**
 * Disks of a host with personal data that hold pieces of it without being where it is kept: what is mounted inside of its folders, what
 * memory is swapped to, where programs leave temporary files.
 */
export function meetsPersonalData(host: Host, model: Part): { readonly disk: Disk; readonly because: string }[] {
  const paths = mustBeEncrypted(host, model);
  if (paths.length === 0) return [];
  return host.disks.flatMap((disk) => {
    const around = paths.find(({ path }) => disk.mount.startsWith(`${path}/`));
    if (around) return [{ disk, because: `it is mounted inside of ${around.path}: ${around.because}` }];
    if (disk.mount === "swap") return [{ disk, because: "what programs have in memory is written there, personal data too" }];
    if (disk.mount === "/tmp") return [{ disk, because: "programs leave parts of what they work on there, personal data too" }];
    return [];
  });
}

const isPersonal = (system: System): boolean => system.label === "PD";

/** Why personal data may appear on a workstation: somebody who has an account there works with it, or takes it out of the office. */
function exportsAppear(host: Host, { people, systems }: Part): string | undefined {
  const users = people.filter(
    (person) => person.branches.includes(host.branch) && person.roles.some((role) => role.accountsOn.workstations),
  );
  for (const person of users) {
    const owned = systems.find((system) => isPersonal(system) && system.owner === person);
    if (owned) return `${person.id} answers for ${owned.name} and works on it: exports may appear there`;
    const reached = systems.find(
      (system) => isPersonal(system) && person.branches.includes(system.host.branch) && meets(person, system.host),
    );
    if (reached) return `${person.id} works with ${reached.name} and on it: exports may appear there`;
    const role = person.roles.find((one) => one.travels);
    if (role) return `${person.id} (${role.title}) takes a workstation out of the office`;
  }
  return undefined;
}

const meets = (person: Person, host: Host): boolean =>
  person.roles.some((role) => role.accountsOn.duties.some((duty) => host.duties.includes(duty)));

/** Data disks that Qorgan encrypts; the system's own are the installer's. */
export const encryptedDataDisks = (host: Host): Disk[] => host.disks.filter((disk) => disk.encrypted && !isSystem(disk));

/** Mount points that an installer makes. */
export const isSystem = ({ mount }: Disk): boolean =>
  ["/", "/boot", "/boot/efi", "/home", "/usr", "/var", "/var/log", "/tmp", "swap"].includes(mount);

/** Key servers that a host's disks are bound to: those of its branch first, never itself: whoever takes it would have its keys too. */
export function keyServersOf(host: Host, model: Pick<Model, "hosts">): Host[] {
  const servers = model.hosts.filter((one) => one !== host && one.duties.includes("key-server") && one.environment === host.environment);
  return [...servers.filter((one) => one.branch === host.branch), ...servers.filter((one) => one.branch !== host.branch)];
}

/** Who can recover a host's disks. */
export const custodiansOf = (_host: Host, model: Pick<Model, "organisation">): readonly Person[] => model.organisation.keyCustodians;
