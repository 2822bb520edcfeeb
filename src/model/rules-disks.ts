/** What must hold for disks, and for those who hold their keys. */
import { isBackedUp } from "./backups";
import { diskOf, encryptedDataDisks, meetsPersonalData, mustBeEncrypted } from "./disks";
import type { Finding } from "./finding";
import type { Linked } from "./link";
import type { Host, Model, Organisation, Person } from "./model";

const at = (host: Host, code: string, message: string, remedy: string, ...path: readonly string[]): Finding => ({
  code,
  message,
  remedy,
  file: host.place.file,
  path: ["hosts", host.name, ...path],
  ...(path.length === 0 ? { atKey: true } : {}),
});

/** Where a key server keeps its keys. */
const tangFolder = "/var/lib/tang";

/** Personal data on a disk without encryption; said once a disk. */
function dataFindings(host: Host, model: Pick<Model, "systems" | "people" | "hosts" | "organisation">): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { path, because } of mustBeEncrypted(host, model)) {
    const disk = diskOf(host, path);
    if (disk?.encrypted || findings.has(disk?.name ?? "")) continue;
    const where = disk ? `the disk ${disk.name}, which the model leaves unencrypted` : "a disk that the model does not list";
    const message = `${path} of ${host.name} lies on ${where}; ${because}`;
    const mount = disk?.mount ?? "/";
    const remedy =
      mount === "/"
        ? `install it encrypted (qorgan install-media ${host.name}) and write disks: { root: { mount: /, encrypted: true } }, or give the data a disk of its own that is encrypted`
        : "write encrypted: true, with the disk's serial";
    findings.set(
      disk?.name ?? "",
      at(host, "personal-data-unencrypted", message, remedy, ...(disk ? ["disks", disk.name, "encrypted"] : [])),
    );
  }
  for (const { disk, because } of meetsPersonalData(host, model)) {
    if (disk.encrypted || findings.has(disk.name)) continue;
    const message = `the model leaves the disk ${disk.name} of ${host.name} (${disk.mount}) unencrypted; ${because}`;
    const remedy =
      disk.mount === "swap" ? "write encrypted: true, with the disk's serial, or take it out" : "write encrypted: true, or take it out";
    findings.set(disk.name, at(host, "personal-data-unencrypted", message, remedy, "disks", disk.name, "encrypted"));
  }
  return [...findings.values()];
}

/** A disk that the model calls encrypted, on a host where nothing makes it so. */
function policyFindings(host: Host): Finding[] {
  const [disk] = encryptedDataDisks(host);
  if (disk === undefined || host.policy.controls.has("disk-encryption")) return [];
  const message = `the disk ${disk.name} is to be encrypted, and the policy ${host.policy.name} of ${host.name} has no disk-encryption`;
  return [at(host, "encryption-not-enforced", message, "add disk-encryption to the policy", "disks", disk.name, "encrypted")];
}

function diskFindings(host: Host): Finding[] {
  const managed = new Set(encryptedDataDisks(host));
  return host.disks.flatMap((disk): Finding[] => {
    const path = ["disks", disk.name];
    if (managed.has(disk) && disk.serial === undefined)
      return [
        at(
          host,
          "serial-missing",
          `the disk ${disk.name} is to be encrypted, and nothing says which one it is`,
          "write its serial (lsblk -o NAME,SERIAL)",
          ...path,
        ),
      ];
    if (managed.has(disk) && disk.name === "control")
      return [at(host, "bad-name", "/dev/mapper/control is the kernel's: no disk can have this name", "give it another name", ...path)];
    if (managed.has(disk) && host.duties.includes("key-server") && diskOf(host, tangFolder) === disk)
      return [
        at(
          host,
          "key-server-locked",
          `the keys of the key server ${host.name} would lie on ${disk.name}, which itself waits for a key server`,
          `leave ${tangFolder} on the system's own disk: after a power cut the key servers would wait for each other`,
          ...path,
          "mount",
        ),
      ];
    if (disk.format && !managed.has(disk) && disk.mount !== "swap")
      return [
        at(
          host,
          "format-without-need",
          `format: allow is for data disks that Qorgan encrypts, and ${disk.name} is none`,
          "remove it",
          ...path,
          "format",
        ),
      ];
    if (disk.format && disk.serial === undefined)
      return [
        at(
          host,
          "serial-missing",
          `the disk ${disk.name} may be formatted, and nothing says which one it is`,
          "write its serial (lsblk -o NAME,SERIAL)",
          ...path,
        ),
      ];
    return [];
  });
}

function serialFindings(hosts: readonly Host[]): Finding[] {
  const first = new Map<string, string>();
  return hosts.flatMap((host) =>
    host.disks.flatMap((disk): Finding[] => {
      if (disk.serial === undefined) return [];
      const other = first.get(disk.serial);
      if (other === undefined) first.set(disk.serial, `${disk.name} of ${host.name}`);
      return other === undefined
        ? []
        : [
            at(
              host,
              "duplicate-serial",
              `${disk.serial} is the serial of ${other} already`,
              "a serial belongs to one disk",
              "disks",
              disk.name,
              "serial",
            ),
          ];
    }),
  );
}

const isBackupOperatorOn = (person: Person, host: Host): boolean =>
  person.roles.some((role) => role.admin === "backup-operator") && person.branches.includes(host.branch);

/** Two pairs of eyes: who holds the copies of a host must not hold its keys. */
function custodianFindings(organisation: Organisation, { hosts, systems }: Pick<Model, "hosts" | "systems">, file: string): Finding[] {
  const encrypted = hosts.filter((host) => encryptedDataDisks(host).length > 0 || isBackedUp(host, { hosts, systems }));
  if (encrypted.length === 0) return [];
  return organisation.keyCustodians.flatMap((person, index): Finding[] => {
    const path = ["keyCustodians", index];
    const host = encrypted.find((one) => isBackupOperatorOn(person, one));
    if (host)
      return [
        {
          code: "custodian-is-backup-operator",
          message: `${person.id} is backup operator on ${host.name}, and would hold its copies and its keys`,
          remedy: "two pairs of eyes: name another key custodian, or another backup operator",
          file,
          path,
        },
      ];
    if (person.escrowRecipient === undefined)
      return [
        {
          code: "custodian-without-recipient",
          message: `${person.id} is a key custodian, and nothing can be encrypted to ${person.id}`,
          remedy: `age-keygen on a computer of ${person.id}'s own; its public key goes into people.yaml as escrowRecipient`,
          file,
          path,
        },
      ];
    return [];
  });
}

/** All rules over disks and their keys. */
export function rulesOfDisks(linked: Linked): readonly Finding[] {
  const { organisation, hosts, people, systems } = linked;
  if (organisation === undefined) return [];
  const model = { organisation, hosts, people, systems };
  return [
    ...hosts.flatMap((host) => [...dataFindings(host, model), ...policyFindings(host), ...diskFindings(host)]),
    ...serialFindings(hosts),
    ...custodianFindings(organisation, model, "hosts/organisation.yaml"),
  ];
}
