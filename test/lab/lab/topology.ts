/** What the lab boots: segments and hosts with their addresses. */
import { loadModel } from "../../../src/model/load";
import type { Release } from "./packages";
import { LabError } from "./process";

export interface LabSegment {
  /** `almaty-office`: unique in the lab. */
  readonly name: string;
  /** CIDRs; the first address of each is the gateway's. */
  readonly networks: readonly string[];
}

export interface LabHost {
  readonly name: string;
  readonly release: Release;
  readonly segment: string;
  readonly addresses: readonly string[];
  /** It is a virtual machine, and not a container. */
  readonly machine?: MachineHost;
}

/** What a virtual machine has. */
export interface MachineHost {
  /** Of memory. */
  readonly megabytes: number;
  /** Data disks, in the order of their ports. */
  readonly disks: readonly { readonly serial: string; readonly megabytes: number }[];
}

export interface Topology {
  readonly segments: readonly LabSegment[];
  readonly hosts: readonly LabHost[];
  /** Addresses that Qorgan is run from; the namespace uses them as its own. */
  readonly controllers: readonly string[];
  /** Where the package repository answers. */
  readonly repository: string;
  /** Serials of each host's data disks in the model. */
  readonly serials: Readonly<Record<string, readonly string[]>>;
  /** Account names that get a key pair of the lab's making. */
  readonly accounts: readonly string[];
}

/** Where the package repository answers when the model does not say where hosts get updates from. */
const REPOSITORY = "10.77.99.10";
/** The lab takes no notice of waivers: by this day none has expired. */
const LONG_AGO = "2000-01-01";

const labSegment = (branch: string, name: string): string => `${branch}-${name}`;
const single = (cidr: string): boolean => !cidr.includes("/") || cidr.endsWith(cidr.includes(":") ? "/128" : "/32");
const addressOf = (cidr: string): string => cidr.split("/")[0] as string;

/** What the model of a workspace asks the lab to boot. */
export function topologyOf(workspace: string): Topology {
  const loaded = loadModel(workspace, LONG_AGO);
  if (!loaded.ok) {
    const wrong = loaded.problems.map(({ message, place }) => `${place ? `${place.file}:${place.line}: ` : ""}${message}`);
    throw new LabError(`the lab boots the hosts of the example's model, and that cannot be read:\n${wrong.join("\n")}`);
  }
  const { organisation, branches, hosts, people } = loaded.value;
  return {
    segments: branches.flatMap((branch) =>
      branch.segments.map(({ name, networks }) => ({ name: labSegment(branch.name, name), networks })),
    ),
    hosts: hosts.map(({ name, os, branch, segment, addresses }) => ({
      name,
      release: os === "debian-12" ? "bookworm" : "trixie",
      segment: labSegment(branch.name, segment.name),
      addresses,
    })),
    controllers: organisation.controllers.filter(single).map(addressOf),
    repository: organisation.updateSources.filter(single).map(addressOf)[0] ?? REPOSITORY,
    serials: Object.fromEntries(hosts.map((host) => [host.name, host.disks.flatMap((disk) => disk.serial ?? [])])),
    accounts: people.flatMap(({ account, adminAccount }) => [account.name, ...(adminAccount ? [adminAccount.name] : [])]),
  };
}

/** Adds `count` plain Debian 12 servers, `plain-1` and so on, in a segment of their own: what benchmarks need. */
export function withPlainHosts(topology: Topology, count: number): Topology {
  if (count === 0) return topology;
  const segment = { name: "plain-servers", networks: ["10.79.10.0/24"] };
  const plain = Array.from({ length: count }, (_, i): LabHost => {
    return { name: `plain-${i + 1}`, release: "bookworm", segment: segment.name, addresses: [`10.79.10.${i + 11}`] };
  });
  return { ...topology, segments: [...topology.segments, segment], hosts: [...topology.hosts, ...plain] };
}

/** The same with some hosts as virtual machines; disks of which nobody says more have 256 MB. */
export function withMachines(topology: Topology, machines: Readonly<Record<string, Partial<MachineHost>>>): Topology {
  const hosts = topology.hosts.map((host): LabHost => {
    const wanted = machines[host.name];
    if (wanted === undefined) return host;
    const disks = wanted.disks ?? (topology.serials[host.name] ?? []).map((serial) => ({ serial, megabytes: 256 }));
    return { ...host, machine: { megabytes: wanted.megabytes ?? 1024, disks } };
  });
  return { ...topology, hosts };
}

export const isPlain = (host: LabHost): boolean => host.name.startsWith("plain-");

/** The address that stands `place` after the first of a network. */
const nth = (network: string, place: number): string =>
  network.includes(":")
    ? `${addressOf(network).replace(/::$/, "")}::${place}`
    : addressOf(network).replace(/\d+$/, (last) => String(Number(last) + place));

/** The gateway of a network: its first address, with the prefix length (`10.77.10.1/24`). */
export const gateway = (network: string): string => `${nth(network, 1)}/${network.split("/")[1]}`;

/** An address of the same network that tests may use as a client's: `.250`, or `::250`. */
export const clientAddress = (network: string): string => nth(network, 250);
