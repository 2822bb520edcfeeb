/** Every disk that holds personal data: unlocked by the office, useless outside it. */
import { createHash } from "node:crypto";
import type { FromSchema } from "json-schema-to-ts";
import { custodiansOf, encryptedDataDisks, keyServersOf } from "../model/disks";
import type { Disk, Host, Model } from "../model/model";
import type { EncryptedDiskDesired } from "../resources/desired";
import type { DiskObserved } from "../resources/encrypted-disk";
import type { Key, Reason, Resource } from "../resources/resource";
import type { Problem } from "../result";
import type { Control, EvidenceTable, Observations } from "./control";
import { swapDisks, swapIn, systemDisks } from "./disk-encryption/system";
import { tangPort } from "./key-server";

const swap = { enum: ["refused", "encrypted"], default: "encrypted" } as const;

const parameters = {
  type: "object",
  additionalProperties: false,
  properties: {
    threshold: {
      type: "integer",
      minimum: 1,
      maximum: 10,
      default: 1,
      description: "How many key servers must answer before a disk unlocks. One: any of them is enough. More: a thief needs them all.",
    },
    mountOptions: {
      type: "array",
      uniqueItems: true,
      items: { type: "string", pattern: "^[a-z][a-z0-9_.=-]{0,60}$" },
      default: ["nodev", "nosuid"],
      description: "Options of every data disk's mount.",
    },
    swap: {
      type: "object",
      additionalProperties: false,
      default: {},
      properties: { servers: swap, workstations: swap },
      description: "Refused: there is none. Encrypted: on a disk of the model's through a random key, or on what is encrypted anyway.",
    },
  },
  required: ["threshold", "mountOptions", "swap"],
} as const;

type Parameters = FromSchema<typeof parameters>;

const reason = (rule: string, why: string): readonly Reason[] => [
  { control: "disk-encryption", rule, why, source: "ISO/IEC 27001:2022 A.8.24" },
];

/** The version 8 UUID (RFC 9562) of a disk's LUKS header: the same for the same host, name and serial. */
export function diskUuid(host: string, disk: string, serial: string): string {
  const hash = createHash("sha256").update(`qorgan encrypted-disk\n${host}\n${disk}\n${serial}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

type DataDisk = Disk & { readonly serial: string };

const dataDisks = (host: Host): readonly DataDisk[] =>
  encryptedDataDisks(host).filter((disk): disk is DataDisk => disk.serial !== undefined);

const url = (host: Host): string => {
  const [address = host.name] = host.addresses;
  return `http://${address.includes(":") ? `[${address}]` : address}:${tangPort}`;
};

/** Who unlocks an encrypted disk of this host: its key servers, and the custodians who hold its recovery key. */
export const unlockOf = (
  host: Host,
  model: Pick<Model, "hosts" | "organisation">,
): Pick<EncryptedDiskDesired, "keyServers" | "recipients"> => ({
  keyServers: keyServersOf(host, model).map((server) => ({
    url: url(server),
    ...(server.keyServerThumbprint ? { thumbprint: server.keyServerThumbprint } : {}),
  })),
  recipients: custodiansOf(host, model)
    .flatMap((person) => person.escrowRecipient ?? [])
    .sort(),
});

function desiredOf(host: Host, disk: DataDisk, { threshold, mountOptions }: Parameters, model: Model): EncryptedDiskDesired {
  return {
    name: disk.name,
    serial: disk.serial,
    mount: disk.mount,
    fileSystem: disk.fileSystem,
    options: mountOptions,
    uuid: diskUuid(host.name, disk.name, disk.serial),
    ...unlockOf(host, model),
    threshold,
    format: disk.format,
  };
}

const installed = (host: Host, disks: readonly Disk[]): readonly Resource[] => {
  const reasons = reason("data-disks", "the programs that encrypt and unlock");
  const names = [
    ...(disks.length > 0 ? ["cryptsetup", "clevis", "clevis-luks", "clevis-systemd", "curl", "age"] : []),
    ...(disks.length === 0 && swapDisks(host).length > 0 ? ["cryptsetup"] : []),
    ...(host.os === "debian-13" && disks.length + swapDisks(host).length > 0 ? ["systemd-cryptsetup"] : []),
    ...(disks.some((disk) => disk.fileSystem === "xfs") ? ["xfsprogs"] : []),
  ];
  return names.map((name) => ({ kind: "package", name, desired: { state: "installed" }, reasons }));
};

export const control: Control<Parameters> = {
  id: "disk-encryption",
  title: "Disk encryption",
  description:
    "Data disks are LUKS2 and unlock by themselves while key servers of the organisation answer: stolen, they are of no use. Recovery keys are escrowed to the key custodians. What Qorgan cannot encrypt in place (the system's own disk, swap) is told as it is, down to the disks that it lies on.",
  sources: ["ISO/IEC 27001:2022 A.8.24 use of cryptography", "ISO/IEC 27001:2022 A.7.10 storage media", "NIST SP 800-111"],
  parameters,
  // The model is refused where personal data lies on a disk that it does not have encrypted: so these are all hosts that keep any.
  appliesTo: (host) => host.disks.some((disk) => disk.encrypted),
  refuses: (host, parameters, model) => refusedSwap(host, parameters) ?? missingServers(host, parameters, model),
  resources(host, parameters, model): readonly Resource[] {
    const disks = dataDisks(host);
    const unlock = reason("unlock-by-network", "a disk unlocks in the office without anybody, and nowhere else");
    const askpass: Resource = {
      kind: "service",
      name: "clevis-luks-askpass.path",
      desired: { enabled: "enabled", active: true },
      reasons: unlock,
    };
    return [
      ...installed(host, disks),
      ...(disks.length > 0 ? [askpass] : []),
      ...disks.map(
        (disk): Resource => ({
          kind: "encrypted-disk",
          name: disk.name,
          desired: desiredOf(host, disk, parameters, model),
          reasons: reason("data-disks", `what is kept at ${disk.mount} cannot be read outside the office`),
          // Mounted the other way round, the outer disk would hide the inner one.
          after: disks.filter((outer) => disk.mount.startsWith(`${outer.mount}/`)).map((outer): Key => `encrypted-disk:${outer.name}`),
        }),
      ),
      ...systemDisks(host, swapIn(host, parameters), model),
    ];
  },
  evidence: (host, _parameters, _model, observed) => volumes(host, observed),
};

/** What the headers of the data disks say; the recovery key counts as escrowed when the header itself names the escrow's file. */
function volumes(host: Host, observed: Observations): EvidenceTable[] {
  const rows = dataDisks(host).flatMap(({ name, mount, serial }): string[][] => {
    const seen = observed.get(`encrypted-disk:${name}`) as DiskObserved | undefined;
    if (seen?.header === undefined) return [];
    if (seen.header.is !== "whole")
      return [[name, mount, serial, seen.header.is === "none" ? "not encrypted" : "damaged header", "", "", "", ""]];
    const { cipher, keySize, keyslots, bindings, escrow } = seen.header.metadata;
    const servers = new Set(bindings.flatMap((binding) => binding.servers.map((server) => server.url)));
    return [[name, mount, serial, cipher, String(keySize ?? ""), String(keyslots.length), String(servers.size), escrow ? "yes" : "no"]];
  });
  const columns = ["disk", "mount", "serial", "cipher", "key-bits", "key-slots", "key-servers", "escrowed"];
  return [{ control: "disk-encryption", id: "encrypted-disks", columns, rows }];
}

function refusedSwap(host: Host, parameters: Parameters): Problem | undefined {
  const disk = host.disks.find(({ mount }) => mount === "swap");
  if (disk === undefined || swapIn(host, parameters) !== "refused") return undefined;
  return {
    code: "swap-refused",
    message: `${host.name} has the swap disk ${disk.name}, and its policy refuses swap`,
    place: host.place,
    remedy:
      "take the disk out of the model, or write swap: { servers: encrypted, workstations: encrypted } for disk-encryption in the policy",
  };
}

function missingServers(host: Host, { threshold }: Parameters, model: Model): Problem | undefined {
  const servers = keyServersOf(host, model);
  if (dataDisks(host).length === 0 || servers.length >= threshold) return undefined;
  const itself = host.duties.includes("key-server") ? " (itself does not count: whoever takes it has its keys too)" : "";
  return {
    code: "key-servers-missing",
    message: `${host.name} has encrypted disks and needs ${threshold} of the key servers; the model has ${servers.length} for it${itself}`,
    place: host.place,
    remedy: "give a host the duty key-server, or lower the threshold of disk-encryption in the policy",
  };
}
