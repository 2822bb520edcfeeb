/** A packet filter of our own: default deny in, what duties open, nothing between test and production, and a named way out. */
import type { FromSchema } from "json-schema-to-ts";
import type { Host, Model } from "../model/model";
import type { NftablesDesired, PackageDesired, ServiceDesired } from "../resources/desired";
import type { Reason, Resource } from "../resources/resource";
import type { Problem } from "../result";
import type { Control } from "./control";
import { incoming, outgoing, reaches, refusedNetworks, type Traffic } from "./firewall/traffic";
import { networks } from "./networks";
import { isWorkstation } from "./people";

const cidr = { type: "string", format: "address-or-network" } as const;
const wayOut = { enum: ["listed", "open"] } as const;

const parameters = {
  type: "object",
  additionalProperties: false,
  properties: {
    outgoing: {
      type: "object",
      description:
        "`listed`: to the organisation's own networks, its name and time servers, the sources of updates and what `outgoingAllowed` names; `open`: to anywhere.",
      additionalProperties: false,
      default: {},
      properties: { servers: { ...wayOut, default: "listed" }, workstations: { ...wayOut, default: "open" } },
      required: ["servers", "workstations"],
    },
    outgoingAllowed: {
      type: "array",
      description: "Further ways out where outgoing traffic is listed.",
      default: [],
      items: {
        type: "object",
        additionalProperties: false,
        properties: {
          to: { type: "array", items: cidr, minItems: 1 },
          protocol: { enum: ["tcp", "udp"] },
          port: { type: "integer", minimum: 1, maximum: 65535 },
        },
        required: ["to", "protocol", "port"],
      },
    },
    refused: { type: "array", items: cidr, default: [], description: "Networks from which nothing is taken, not even what is under way." },
    allowedTables: {
      type: "array",
      items: { type: "string", pattern: "^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$" },
      uniqueItems: true,
      default: [],
      description: "Tables of other programs that may stand beside ours, for example `inet fail2ban`.",
    },
    foreignTables: { enum: ["remove", "report"], default: "remove", description: "What becomes of a table that is not listed." },
    logDropped: { type: "boolean", default: true, description: "Log what is dropped, at most ten packets a minute." },
  },
  required: ["outgoing", "outgoingAllowed", "refused", "allowedTables", "foreignTables", "logDropped"],
} as const;

type Parameters = FromSchema<typeof parameters>;

const cis = "CIS Debian Linux 12 Benchmark, Host Based Firewall";

const reasons: readonly Reason[] = [
  {
    control: "firewall",
    rule: "table",
    why: "only what a duty needs comes in, nothing passes between test and production, forged addresses are dropped, and servers reach only what is named",
    source: `${cis}; ANSSI BP-028: network configuration; Law of the Republic of Kazakhstan No. 94-V, art. 22(1)`,
  },
];

/** How nft says it: a program on this host is told at once that it may not, not left waiting. */
const words = { accept: "accept", drop: "drop", reject: "reject with icmpx admin-prohibited" } as const;

/** One rule for each family that it has addresses of; none of either: any address. */
function rows(traffic: readonly Traffic[]) {
  return traffic.flatMap(({ addresses, protocol, port, verdict, comment, user }) => {
    const rest = { protocol: protocol ?? "", port: port ?? 0, verdict: words[verdict], comment, user: user ?? "" };
    if (addresses === "any") return [{ family: "", list: "", ...rest }];
    const { v4, v6 } = networks(addresses);
    const row = (family: string, list: readonly string[]) => (list.length === 0 ? [] : [{ family, list: list.join(", "), ...rest }]);
    return [...row("ip", v4), ...row("ip6", v6)];
  });
}

const parametersOf = (host: Host): Parameters | undefined => host.policy.controls.get("firewall") as Parameters | undefined;

/** Whether the rules let an address that Qorgan is run from reach the host's sshd where Qorgan connects. Without a firewall they do. */
export function controllersReachSshd(model: Model, host: Host): boolean {
  const values = parametersOf(host);
  return (
    values === undefined ||
    reaches([...refusedNetworks(values.refused), ...incoming(host, model, [])], host, model.organisation.controllers)
  );
}

const lockedOut = (host: Host): Problem => ({
  code: "operator-locked-out",
  message: `no rule lets the organisation's controllers reach sshd on ${host.name}`,
  place: host.place,
  remedy: "give their addresses under controllers in hosts/organisation.yaml, or widen the firewall control's parameters",
});

export const control: Control<Parameters> = {
  id: "firewall",
  title: "Packet filter from the segments",
  description:
    "One nftables table, made from the model's segments and duties: default deny in, nothing between test and production, forged addresses dropped, and servers reach only what is named. Tables of other programs are foreign unless the policy lists them.",
  sources: [cis, "ANSSI BP-028: network configuration", "Law of the Republic of Kazakhstan No. 94-V on personal data, art. 22(1)"],
  parameters,
  appliesTo: () => true,
  refuses: (host, _values, model) => (controllersReachSshd(model, host) ? undefined : lockedOut(host)),
  resources(host, values, model, context) {
    const listed = (isWorkstation(host) ? values.outgoing.workstations : values.outgoing.servers) === "listed";
    const ruleset = context.render("firewall/table.hbs", {
      refused: rows(refusedNetworks(values.refused)),
      own: rows([{ addresses: host.addresses, verdict: "drop", comment: "anti-spoofing" }]),
      incoming: rows(incoming(host, model, context.gather("opening"))),
      outgoing: rows(outgoing(host, model, listed ? values.outgoingAllowed : undefined)),
      listed,
      log: values.logDropped,
    });
    const table: NftablesDesired = { ruleset, allowedTables: values.allowedTables, foreign: values.foreignTables };
    const installed: PackageDesired = { state: "installed" };
    const atBoot: ServiceDesired = { enabled: "enabled", active: true };
    return [
      { kind: "package", name: "nftables", desired: installed, reasons },
      { kind: "nftables", name: "inet qorgan", desired: table, reasons, after: ["package:nftables"], guarded: true },
      { kind: "service", name: "nftables.service", desired: atBoot, reasons, after: ["nftables:inet qorgan"], guarded: true },
    ] satisfies readonly Resource[];
  },
};
