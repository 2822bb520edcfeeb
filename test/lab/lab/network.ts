/** The lab's network: one namespace with a bridge a segment, which is every segment's gateway and has no way out. */
import { existsSync } from "node:fs";
import type { Places } from "./places";
import { must, type Outcome, run } from "./process";
import { clientAddress, gateway, type Topology } from "./topology";

const family = (address: string): "-4" | "-6" => (address.includes(":") ? "-6" : "-4");
const width = (address: string): string => `${address}/${address.includes(":") ? 128 : 32}`;

/** Interface names hold 15 characters: a longer segment name keeps its end, which tells it apart from its branch's others. */
export function bridge(topology: Topology, segment: string): string {
  return segment.length <= 15 ? segment : `s${topology.segments.findIndex((one) => one.name === segment)}-${segment.slice(-11)}`;
}

/** Makes the namespace and what is missing in it; changes nothing that is there. */
export async function makeNetwork(lab: Places, topology: Topology): Promise<void> {
  if (!existsSync(lab.namespace)) await must("ip", ["netns", "add", lab.id]);
  const forwarding = ["net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1"];
  await must("nsenter", [`--net=${lab.namespace}`, "sysctl", "-qew", ...forwarding]);
  const there = new Set((await must("ip", ["-n", lab.id, "-o", "link"])).split("\n").map((line) => /^\d+: ([^:@]+)/.exec(line)?.[1]));
  const commands = ["link set lo up", `address replace ${width(topology.repository)} dev lo`];
  for (const address of topology.controllers)
    commands.push(`address replace ${width(address)} dev lo${address.includes(":") ? " nodad" : ""}`);
  for (const segment of topology.segments) {
    const name = bridge(topology, segment.name);
    if (there.has(name)) continue;
    commands.push(`link add ${name} type bridge`, `link set ${name} up`);
    for (const network of segment.networks) commands.push(...segmentCommands(topology, name, network));
  }
  await must("ip", ["-n", lab.id, "-batch", "-"], { input: `${commands.join("\n")}\n` });
  // a host that is only just booting is asked for again soon
  const quick = topology.segments.map((segment) => `net.ipv4.neigh.${bridge(topology, segment.name)}.retrans_time_ms=100`);
  await must("nsenter", [`--net=${lab.namespace}`, "sysctl", "-qw", ...quick]);
}

/** What starts in the namespace without choosing an address of its own comes from the controller's. */
function segmentCommands(topology: Topology, name: string, network: string): string[] {
  const six = network.includes(":");
  const nodad = six ? " nodad" : "";
  const controller = topology.controllers.find((address) => family(address) === family(network));
  return [
    `address add ${gateway(network)} dev ${name} noprefixroute${nodad}`,
    `address add ${width(clientAddress(network))} dev ${name} noprefixroute${nodad}`,
    `route replace ${network} dev ${name}${controller ? ` src ${controller}` : ""}`,
  ];
}

export async function removeNetwork(lab: Places): Promise<void> {
  if (existsSync(lab.namespace)) await must("ip", ["netns", "delete", lab.id]);
}

/** Takes a host's cable away. The kernel does so by itself only some time after the host's end, and a host that starts before cannot have it. */
export async function unplug(lab: Places, host: string): Promise<void> {
  await run("ip", ["-n", lab.id, "link", "delete", `vb-${lab.id}-${host}`]);
}

/** Runs a program in the namespace (not by `ip netns exec`, which hides the cgroups). */
export function inNetwork(lab: Places, command: string, args: readonly string[], timeoutMs?: number): Promise<Outcome> {
  return run("nsenter", [`--net=${lab.namespace}`, command, ...args], timeoutMs ? { timeoutMs } : {});
}

const GREETING = `until exec 3<>/dev/tcp/$0/$1 && read -r -t 2 line <&3 && [[ $line == SSH-* ]]; do exec 3<&-; sleep 0.05; done`;

/** Whether an SSH server greets at this address within the time. */
export async function greets(lab: Places, address: string, port: number, timeoutMs: number): Promise<boolean> {
  const seconds = String(Math.max(timeoutMs / 1000, 0.1));
  const outcome = await inNetwork(lab, "timeout", ["--signal=KILL", seconds, "bash", "-c", GREETING, address, String(port)]);
  return outcome.code === 0;
}
