/** What may pass, as a list of rules in order: the table is printed from it, and questions about it are answered from it. */
import type { Branch, Host, Model, SegmentKind } from "../../model/model";
import type { Opening } from "../control";
import { familyOf, networks, overlap } from "../networks";

/** One rule; the first that fits decides. `addresses`: the senders of what comes in, the receivers of what goes out. */
export interface Traffic {
  readonly addresses: readonly string[] | "any";
  readonly protocol?: "tcp" | "udp";
  readonly port?: number;
  /** Only traffic of this account's programs. */
  readonly user?: string;
  readonly verdict: "accept" | "drop" | "reject";
  readonly comment: string;
}

/** Networks of test and of production. Admin segments are of neither: from there both are administered, and only sshd is open to them. */
interface Sides {
  readonly test: readonly string[];
  readonly production: readonly string[];
  readonly productionAndAdmin: readonly string[];
  readonly all: readonly string[];
}

const remembered = new WeakMap<Model, Sides>();

/** Both sides of a model, made once: thousands of hosts ask. A host that stands on the other side's network counts by its address. */
function sidesOf(model: Model): Sides {
  const known = remembered.get(model);
  if (known !== undefined) return known;
  const segments = model.branches.flatMap((branch: Branch) => branch.segments);
  const of = (...kinds: readonly SegmentKind[]): string[] => segments.filter((s) => kinds.includes(s.kind)).flatMap((s) => s.networks);
  const strays = (environment: Host["environment"]): string[] =>
    model.hosts
      .filter((host) => host.environment === environment && (host.segment.kind === "test") !== (environment === "test"))
      .flatMap((host) => host.addresses);
  const production = [...of("servers", "office"), ...strays("production")];
  const sides = {
    test: [...of("test"), ...strays("test")],
    production,
    productionAndAdmin: [...production, ...of("admin")],
    all: of("servers", "office", "admin", "test"),
  };
  remembered.set(model, sides);
  return sides;
}

const some = (rule: Traffic): readonly Traffic[] => (rule.addresses.length === 0 ? [] : [rule]);

/** Decided before all else, also for connections that are under way. */
export const refusedNetworks = (refused: readonly string[]): readonly Traffic[] =>
  some({ addresses: refused, verdict: "drop", comment: "refused" });

/** What comes in new, in order; what no rule takes is dropped. */
export function incoming(host: Host, model: Model, openings: readonly Opening[]): readonly Traffic[] {
  const { test, production } = sidesOf(model);
  const opened = (opening: Opening): readonly Traffic[] =>
    some({
      addresses: opening.from,
      protocol: opening.protocol,
      port: opening.port,
      verdict: "accept",
      comment: `${opening.reason.control}/${opening.reason.rule}`,
    });
  return [
    ...some({ addresses: model.organisation.controllers, protocol: "tcp", port: host.sshPort, verdict: "accept", comment: "controllers" }),
    ...some({ addresses: host.environment === "test" ? production : test, verdict: "drop", comment: "test-apart" }),
    ...openings.flatMap(opened),
  ];
}

/** An address without a list of servers may be anywhere, on that port only. */
const service = (addresses: readonly string[], protocol: "tcp" | "udp", port: number, comment: string): Traffic => ({
  addresses: addresses.length === 0 ? "any" : addresses,
  protocol,
  port,
  verdict: "accept",
  comment,
});

/** Named servers belong to no side: test hosts may ask them too. */
function infrastructure({ organisation }: Model): readonly Traffic[] {
  const { nameServers, timeServers, updateSources } = organisation;
  const updates =
    updateSources.length > 0 ? [{ addresses: updateSources }] : [80, 443].map((port) => ({ addresses: "any" as const, port }));
  return [
    service(nameServers, "udp", 53, "names"),
    service(nameServers, "tcp", 53, "names"),
    service(timeServers, "udp", 123, "time"),
    ...updates.map((where): Traffic => ({ ...where, protocol: "tcp", user: "_apt", verdict: "accept", comment: "updates" })),
  ];
}

/** A way out that a policy names. */
export interface WayOut {
  readonly to: readonly string[];
  readonly protocol: "tcp" | "udp";
  readonly port: number;
}

/** What goes out new, in order. `listed`: what else the policy names; undefined: everything that is not the other side's. */
export function outgoing(host: Host, model: Model, listed: readonly WayOut[] | undefined): readonly Traffic[] {
  const { test, productionAndAdmin, all } = sidesOf(model);
  // From an admin segment both sides are administered.
  const otherSide = host.environment === "test" ? productionAndAdmin : host.segment.kind === "admin" ? [] : test;
  const apart = some({ addresses: otherSide, verdict: "reject", comment: "test-apart" });
  if (listed === undefined) return [...infrastructure(model), ...apart];
  return [
    ...infrastructure(model),
    ...apart,
    ...some({ addresses: all, verdict: "accept", comment: "own networks" }),
    ...listed.map(({ to, protocol, port }): Traffic => ({ addresses: to, protocol, port, verdict: "accept", comment: "policy" })),
  ];
}

/** Whether one of the controllers' networks is let in whole to sshd at the address where Qorgan connects. */
export function reaches(rules: readonly Traffic[], host: Host, controllers: readonly string[]): boolean {
  const family = familyOf(host.addresses[0] ?? "0.0.0.0");
  const candidates = networks(controllers)[family];
  const fits = (rule: Traffic): boolean =>
    rule.user === undefined && (rule.port === undefined || (rule.protocol === "tcp" && rule.port === host.sshPort));
  return candidates.some((network) => {
    const first = rules.filter(fits).find(({ addresses }) => addresses === "any" || overlap(network, addresses) !== "none");
    return first?.verdict === "accept" && (first.addresses === "any" || overlap(network, first.addresses) === "all");
  });
}
