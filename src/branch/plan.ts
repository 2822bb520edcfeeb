/** The address plan of a new branch: its segments, cut out of its network, and its hosts with their addresses. Pure. */
import ipaddr from "ipaddr.js";
import type { PlannedSegment } from "../model/generated/types";
import { rangeOf } from "../model/values";
import { fail, ok, type Problem, type Result } from "../result";
import type { BranchTemplate } from "./template";
import type { Value } from "./variables";

export interface NewSegment {
  readonly name: string;
  readonly kind: PlannedSegment["kind"];
  readonly networks: readonly string[];
}

export interface NewHost {
  readonly name: string;
  readonly segment: string;
  readonly addresses: readonly string[];
}

export interface AddressPlan {
  readonly segments: readonly NewSegment[];
  /** By the group of the template. */
  readonly hosts: Readonly<Record<string, readonly NewHost[]>>;
}

type Values = Readonly<Record<string, Value>>;

/** A segment's own piece of a network. */
interface Cut {
  readonly first: bigint;
  readonly prefix: number;
}

interface Wanted {
  readonly name: string;
  readonly place: number;
  /** Addresses that must fit, with the network's own, the router's and the last. */
  readonly needs: number;
}

const problem = (code: string, message: string, remedy: string): Problem => ({ code, message, remedy });

const written = (value: bigint, family: 4 | 6): string => {
  const bytes = Buffer.from(value.toString(16).padStart(family === 4 ? 8 : 32, "0"), "hex");
  const parsed = ipaddr.fromByteArray([...bytes]);
  return parsed instanceof ipaddr.IPv6 ? parsed.toRFC5952String() : parsed.toString();
};

const prefixOf = (network: string): number => Number(network.split("/")[1]);

/** The longest prefix that leaves room for so many addresses. */
const prefixFor = (needs: number): number => 32 - Math.ceil(Math.log2(needs));

/** /24s at their places, wider where one needs more than a /24 has. */
function cutLarge(network: string, wanted: readonly Wanted[]): Result<readonly Cut[]> {
  const { first } = rangeOf(network);
  const problems: Problem[] = [];
  const sorted = [...wanted].sort((a, b) => a.place - b.place);
  const cuts = wanted.map(({ name, place, needs }): Cut => {
    const prefix = Math.min(24, prefixFor(needs));
    const size = 2 ** (24 - prefix);
    const next = sorted.find((one) => one.place > place);
    if (place % size !== 0 || place + size > (next?.place ?? 256))
      problems.push(
        problem(
          "segment-too-small",
          `the segment ${name} needs ${needs} addresses, and there is no room for a /${prefix} at its place`,
          "fewer hosts, or another template",
        ),
      );
    return { first: first + BigInt(place) * 256n, prefix };
  });
  return problems.length > 0 ? fail(...problems) : ok(cuts);
}

/** Equal parts in the order of the places, each used up to a /24 or as far as its hosts need. */
function cutSmall(network: string, wanted: readonly Wanted[]): Result<readonly Cut[]> {
  const { first } = rangeOf(network);
  const bits = Math.ceil(Math.log2(wanted.length));
  const part = prefixOf(network) + bits;
  const problems: Problem[] = [];
  const sorted = [...wanted].sort((a, b) => a.place - b.place);
  const cuts = wanted.map((one): Cut => {
    const prefix = Math.max(part, Math.min(24, prefixFor(one.needs)));
    if (part > 30 || one.needs > 2 ** (32 - part))
      problems.push(
        problem(
          "network-too-small",
          `${network} is too small: its part for the segment ${one.name} would be a /${part}, and ${one.needs} addresses must fit`,
          "a larger network, or fewer hosts",
        ),
      );
    return { first: first + BigInt(sorted.indexOf(one)) * 2n ** BigInt(32 - part), prefix };
  });
  return problems.length > 0 ? fail(...problems) : ok(cuts);
}

/** A /64 each. Where there is room its number reads as the place does: fd30::/48 has fd30:0:0:10::/64. */
function cutSix(network: string, wanted: readonly Wanted[]): Result<readonly Cut[]> {
  const { first } = rangeOf(network);
  const free = 64 - prefixOf(network);
  if (free < 0 || 2 ** free < wanted.length)
    return fail(
      problem("network-too-small", `${network} has no /64 for each of ${wanted.length} segments`, "a larger network, such as a /48"),
    );
  const sorted = [...wanted].sort((a, b) => a.place - b.place);
  const number = (one: Wanted): bigint =>
    free >= 12 ? BigInt(`0x${one.place}`) : free >= 8 ? BigInt(one.place) : BigInt(sorted.indexOf(one));
  return ok(wanted.map((one) => ({ first: first + (number(one) << 64n), prefix: 64 })));
}

const countOf = (count: number | string, values: Values): number => (typeof count === "number" ? count : Number(values[count]));

/** What each segment must hold. */
function wantedOf({ segments, hosts }: BranchTemplate, values: Values): readonly Wanted[] {
  return Object.entries(segments).map(([name, { place }]) => {
    const ends = Object.values(hosts)
      .filter((group) => group.segment === name)
      .map(({ from, count }) => from + countOf(count, values));
    return { name, place, needs: Math.max(8, ...ends.map((end) => end + 1)) };
  });
}

/** Groups of one segment whose places meet. */
function overlaps({ hosts }: BranchTemplate, values: Values): Problem[] {
  const groups = Object.entries(hosts).map(([name, { segment, from, count }]) => ({
    name,
    segment,
    from,
    end: from + countOf(count, values),
  }));
  return groups.flatMap((one, i) =>
    groups
      .slice(i + 1)
      .filter((other) => other.segment === one.segment && other.from < one.end && one.from < other.end)
      .map((other) =>
        problem("too-many-hosts", `${one.name} and ${other.name} would share addresses in the segment ${one.segment}`, "fewer of them"),
      ),
  );
}

/** Plans a branch. `values` hold every variable of the template. */
export function planAddresses(template: BranchTemplate, branch: string, values: Values): Result<AddressPlan> {
  const [four, six] = [String(values.network), values.network6 ? String(values.network6) : ""];
  if (four.includes(":"))
    return fail(
      problem("network-family", `${four}: a branch's network is one of IPv4`, "--network 10.30.0.0/16; IPv6 goes into --network6"),
    );
  if (six !== "" && !six.includes(":")) return fail(problem("network-family", `${six}: network6 is one of IPv6`, "--network6 fd30::/48"));
  const wanted = wantedOf(template, values);
  const cuts = prefixOf(four) <= 16 ? cutLarge(four, wanted) : cutSmall(four, wanted);
  const sixes = six === "" ? ok([]) : cutSix(six, wanted);
  const meeting = overlaps(template, values);
  if (!cuts.ok || !sixes.ok || meeting.length > 0)
    return fail(...meeting, ...(cuts.ok ? [] : cuts.problems), ...(sixes.ok ? [] : sixes.problems));
  const at = new Map(wanted.map(({ name }, i) => [name, { four: cuts.value[i] as Cut, six: sixes.value[i] }]));
  const segments = Object.entries(template.segments).map(([name, { kind }]): NewSegment => {
    const own = at.get(name);
    const networks = [own?.four, own?.six].flatMap((cut, i) => (cut ? [`${written(cut.first, i === 0 ? 4 : 6)}/${cut.prefix}`] : []));
    return { name, kind, networks };
  });
  const hosts = Object.entries(template.hosts).map(([group, { segment, from, count }]) => {
    const own = at.get(segment);
    const made = Array.from({ length: countOf(count, values) }, (_, i): NewHost => {
      const addresses = [
        written((own?.four.first ?? 0n) + BigInt(from + i), 4),
        ...(own?.six ? [written(own.six.first + BigInt(`0x${from + i}`), 6)] : []),
      ];
      return { name: `${branch}-${group}-${i + 1}`, segment, addresses };
    });
    return [group, made] as const;
  });
  return ok({ segments, hosts: Object.fromEntries(hosts) });
}
