/** Which collector keeps a host's log, and by which port they know each other: both ends ask here. Pure. */
import { createHash } from "node:crypto";
import type { Host, Model } from "./model";

type Hosts = Pick<Model, "hosts">;

/** Ports of the collectors' listeners: below those that Linux gives to outgoing connections. */
export const firstPort = 20_000;
export const portCount = 10_000;

export const isCollector = (host: Host): boolean => host.duties.includes("log-collector") && host.policy.controls.has("log-collector");

const forwards = (host: Host): boolean => host.policy.controls.has("log-forwarding");

/** Where a host sends its log: the collector of its branch, else another branch's, of the same environment; a collector to another one. */
export function collectorOf(host: Host, model: Hosts): Host | undefined {
  const collectors = collectorsOf(model).filter((one) => one !== host && one.environment === host.environment);
  return collectors.find((one) => one.branch === host.branch) ?? collectors[0];
}

/** Everything that follows from a list of hosts, made once: thousands of hosts ask. */
interface Known {
  readonly collectors: readonly Host[];
  readonly senders: Map<Host, readonly Host[]>;
  readonly ports: Map<Host, ReadonlyMap<Host, number>>;
}

const remembered = new WeakMap<readonly Host[], Known>();

function known({ hosts }: Hosts): Known {
  const before = remembered.get(hosts);
  if (before !== undefined) return before;
  const made: Known = { collectors: hosts.filter(isCollector).sort(byName), senders: new Map(), ports: new Map() };
  remembered.set(hosts, made);
  return made;
}

const byName = (a: Host, b: Host): number => (a.name < b.name ? -1 : 1);

const collectorsOf = (model: Hosts): readonly Host[] => known(model).collectors;

/** Who sends to this collector, by name. */
export function sendersOf(collector: Host, model: Hosts): readonly Host[] {
  const { senders } = known(model);
  if (senders.size === 0) {
    for (const one of collectorsOf(model)) senders.set(one, []);
    for (const host of [...model.hosts].sort(byName)) {
      const target = forwards(host) ? collectorOf(host, model) : undefined;
      if (target !== undefined) (senders.get(target) as Host[]).push(host);
    }
  }
  return senders.get(collector) ?? [];
}

const wished = (host: Host): number =>
  createHash("sha256").update(`qorgan log-collector\n${host.name}`).digest().readUInt32BE(0) % portCount;

/**
 * One port a sender, from its name: so it stays when others come and go. Where two names wish for the same, the first by name has it and the other
 * the next that is free. Undefined: the collector has more senders than ports.
 */
export function portsOf(collector: Host, model: Hosts): ReadonlyMap<Host, number> | undefined {
  const senders = sendersOf(collector, model);
  if (senders.length > portCount) return undefined;
  const { ports } = known(model);
  const before = ports.get(collector);
  if (before !== undefined) return before;
  const taken = new Set<number>();
  const made = new Map<Host, number>();
  for (const sender of senders) {
    let place = wished(sender);
    while (taken.has(place)) place = (place + 1) % portCount;
    taken.add(place);
    made.set(sender, firstPort + place);
  }
  ports.set(collector, made);
  return made;
}
