/** What an unattended installation is told of one host. Pure. */
import ipaddr from "ipaddr.js";
import { unlockOf } from "../controls/disk-encryption";
import { isSystem } from "../model/disks";
import type { Disk, Host, Model } from "../model/model";
import type { EncryptedDiskDesired } from "../resources/desired";
import { fail, ok, type Problem, type Result } from "../result";

/** What the model does not say. */
export interface InstallOptions {
  /** `http://10.77.10.5/debian`; the organisation's only source of updates unless told. */
  readonly mirror?: string;
  /** Name or address of the host that serves /debian-security; the mirror's unless told. */
  readonly securityHost?: string;
  /** The segment's first address unless told. */
  readonly gateway?: string;
  /** How the system starts: by the key servers, or by a passphrase that its user chooses at the console while it installs. */
  readonly unlock?: "network" | "passphrase";
}

export interface Answers {
  readonly name: string;
  readonly domain: string;
  readonly os: string;
  readonly suite: string;
  readonly address: string;
  readonly netmask: string;
  readonly gateway: string;
  readonly nameServers: string;
  readonly timeServer: string;
  readonly timeZone: string;
  readonly mirror: { readonly host: string; readonly directory: string };
  readonly securityHost: string;
  readonly disk: Disk;
  /** Without key servers it asks for a passphrase. */
  readonly unlock: Pick<EncryptedDiskDesired, "keyServers" | "threshold" | "recipients">;
}

const suites = { "debian-12": "bookworm", "debian-13": "trixie" } as const;

/** All that the installer asks, or all that keeps this host from being installed. */
export function answersFor(host: Host, model: Model, options: InstallOptions): Result<Answers> {
  const problems: Problem[] = [];
  const taken = <Value>(result: Result<Value>): Value | undefined => {
    if (result.ok) return result.value;
    problems.push(...result.problems);
    return undefined;
  };
  const disk = taken(rootDisk(host));
  const network = taken(networkOf(host, options));
  const mirror = taken(mirrorOf(model, options));
  const unlock = taken(unlockRoot(host, model, options));
  if (disk === undefined || network === undefined || mirror === undefined || unlock === undefined) return fail(...problems);
  const { organisation } = model;
  return ok({
    name: host.name,
    domain: organisation.domain,
    os: host.os,
    suite: suites[host.os],
    ...network,
    nameServers: organisation.nameServers.filter((server) => !host.addresses.includes(server)).join(" "),
    timeServer: organisation.timeServers.find((server) => !host.addresses.includes(server)) ?? "",
    timeZone: organisation.timeZone,
    mirror,
    securityHost: options.securityHost ?? mirror.host,
    disk,
    unlock,
  });
}

/** One disk takes the whole system. */
function rootDisk(host: Host): Result<Disk> {
  const root = host.disks.find((disk) => disk.mount === "/");
  if (!root?.encrypted)
    return fail({
      code: "root-unencrypted",
      message: `the model does not say that the system's own disk of ${host.name} is encrypted, and no other is installed`,
      place: host.place,
      remedy: "disks: { root: { mount: /, encrypted: true, serial: … } }",
    });
  const other = host.disks.find((disk) => disk !== root && isSystem(disk) && disk.serial !== undefined && disk.serial !== root.serial);
  if (other)
    return fail({
      code: "second-system-disk",
      message: `${other.mount} of ${host.name} is to lie on a disk of its own (${other.name}), and the installation makes one for the whole system`,
      place: host.place,
      remedy: "put what must lie elsewhere on a data disk, which Qorgan encrypts by itself",
    });
  return ok(root);
}

/** The initial ramdisk asks the key servers from this address, and it can do so by IPv4 only. */
function networkOf(host: Host, options: InstallOptions): Result<Pick<Answers, "address" | "netmask" | "gateway">> {
  const address = host.addresses.find((one) => ipaddr.IPv4.isValid(one));
  const range = host.segment.networks
    .filter((network) => !network.includes(":"))
    .map((network) => ipaddr.IPv4.parseCIDR(network))
    .find((one) => address !== undefined && ipaddr.IPv4.parse(address).match(one));
  if (address === undefined || range === undefined)
    return fail({
      code: "no-ipv4-address",
      message: `${host.name} has no IPv4 address in a network of its segment ${host.segment.name}, and an encrypted system unlocks over IPv4`,
      place: host.place,
      remedy: "give it one in the model",
    });
  const [base, length] = range;
  const first = base.toByteArray().map((byte, i) => (i === 3 ? byte + 1 : byte));
  return ok({
    address,
    netmask: ipaddr.IPv4.subnetMaskFromPrefixLength(length).toString(),
    gateway: options.gateway ?? ipaddr.fromByteArray(first).toString(),
  });
}

function mirrorOf({ organisation }: Model, options: InstallOptions): Result<Answers["mirror"]> {
  const [only, ...more] = organisation.updateSources;
  const text = options.mirror ?? (only !== undefined && more.length === 0 && !only.includes("/") ? urlOf(only) : undefined);
  if (text === undefined)
    return fail({
      code: "mirror-missing",
      message: "nothing says which mirror of Debian's packages the installer takes: the model has not one address of updateSources",
      remedy: "--mirror http://HOST/debian",
    });
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.protocol !== "http:" || url.username !== "" || url.search !== "" || url.hash !== "")
    return fail({
      code: "mirror-unusable",
      message: `${text} is no mirror that the installer could take: it needs http (packages are signed), a host and a folder`,
      remedy: "--mirror http://HOST/debian",
    });
  return ok({ host: url.host, directory: url.pathname.replace(/\/+$/, "") || "/" });
}

const urlOf = (address: string): string => `http://${address.includes(":") ? `[${address}]` : address}/debian`;

/** Without key servers or a passphrase nobody could start it, and without custodians nobody could recover it. */
function unlockRoot(host: Host, model: Model, options: InstallOptions): Result<Answers["unlock"]> {
  const { keyServers: known, recipients } = unlockOf(host, model);
  const byPassphrase = options.unlock === "passphrase";
  const keyServers = byPassphrase ? [] : known;
  const { threshold = 1 } = (host.policy.controls.get("disk-encryption") ?? {}) as { threshold?: number };
  const problems: Problem[] = [];
  if (!byPassphrase && keyServers.length < threshold)
    problems.push({
      code: "key-servers-missing",
      message: `${host.name} unlocks by ${threshold} of the key servers, and the model has ${keyServers.length} for it`,
      place: host.place,
      remedy: "give another host the duty key-server (it never counts for itself), or --unlock passphrase: it asks for one at each start",
    });
  const unpinned = keyServers.filter((server) => server.thumbprint === undefined).map((server) => server.url);
  if (unpinned.length > 0)
    problems.push({
      code: "key-server-unpinned",
      message: `nobody has pinned the key of ${unpinned.join(", ")}, so the new machine could not tell whom it trusts`,
      place: host.place,
      remedy: "apply the key servers first, then: qorgan keys pin",
    });
  if (recipients.length === 0)
    problems.push({
      code: "custodian-without-recipient",
      message: "no key custodian has an escrowRecipient: nobody could recover the disk",
      remedy: "age-keygen on a computer of the custodian's own; its public key goes into people.yaml",
    });
  return problems.length > 0 ? fail(...problems) : ok({ keyServers, threshold, recipients });
}
