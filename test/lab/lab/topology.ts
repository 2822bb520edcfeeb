/** What the lab boots: segments and hosts with their addresses. */
import type { Release } from "./packages";

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
}

export interface Topology {
  readonly segments: readonly LabSegment[];
  readonly hosts: readonly LabHost[];
  /** Addresses that Qorgan is run from; the namespace uses them as its own. */
  readonly controllers: readonly string[];
  /** Where the package repository answers. */
  readonly repository: string;
  /** Account names that get a key pair of the lab's making. */
  readonly accounts: readonly string[];
}

const segment = (name: string, ...networks: string[]): LabSegment => ({ name, networks });
const host = (name: string, segmentName: string, address: string, release: Release = "bookworm"): LabHost => ({
  name,
  release,
  segment: segmentName,
  addresses: [address],
});

/** The example organisation. */
export const EXAMPLE: Topology = {
  segments: [
    segment("hq-servers", "10.77.10.0/24"),
    segment("hq-office", "10.77.20.0/24"),
    segment("hq-admin", "10.77.30.0/24", "fd77:30::/64"),
    segment("hq-vault", "10.77.40.0/24"),
    segment("hq-test", "10.77.50.0/24"),
    segment("almaty-servers", "10.78.10.0/24"),
    segment("almaty-office", "10.78.20.0/24"),
    segment("almaty-admin", "10.78.30.0/24"),
    segment("almaty-test", "10.78.50.0/24"),
  ],
  hosts: [
    host("hq-key-1", "hq-servers", "10.77.10.11"),
    host("hq-log-1", "hq-servers", "10.77.10.12"),
    host("hq-backup-1", "hq-servers", "10.77.10.13"),
    host("hq-vault-1", "hq-vault", "10.77.40.11"),
    host("almaty-files-1", "almaty-servers", "10.78.10.11"),
    host("almaty-ws-1", "almaty-office", "10.78.20.21"),
    host("almaty-ws-2", "almaty-office", "10.78.20.22", "trixie"),
  ],
  controllers: ["10.77.30.5", "fd77:30::5"],
  repository: "10.77.99.10",
  accounts: [],
};

/** Adds `count` plain Debian 12 servers, `plain-1` and so on, in a segment of their own: what benchmarks need. */
export function withPlainHosts(topology: Topology, count: number): Topology {
  if (count === 0) return topology;
  const plain = Array.from({ length: count }, (_, i) => host(`plain-${i + 1}`, "plain-servers", `10.79.10.${i + 11}`));
  return { ...topology, segments: [...topology.segments, segment("plain-servers", "10.79.10.0/24")], hosts: [...topology.hosts, ...plain] };
}

/** The gateway of a network: its first address, with the prefix length (`10.77.10.1/24`). */
export function gateway(network: string): string {
  const [base = "", length = ""] = network.split("/");
  return base.includes(":") ? `${base.replace(/::$/, "::1")}/${length}` : `${base.replace(/\.0$/, ".1")}/${length}`;
}

/** An address of the same network that tests may use as a client's: `.250`, or `::250`. */
export function clientAddress(network: string): string {
  const [base = ""] = network.split("/");
  return base.includes(":") ? base.replace(/::$/, "::250") : base.replace(/\.0$/, ".250");
}
