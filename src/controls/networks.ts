/** Lists of networks in the one form that sshd and nftables take: canonical, split by family, none inside another. */
import ipaddr from "ipaddr.js";

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

export interface Networks {
  readonly v4: readonly string[];
  readonly v6: readonly string[];
}

function parse(text: string): Range {
  const slash = text.indexOf("/");
  const written = ipaddr.parse(slash < 0 ? text : text.slice(0, slash));
  const length = slash < 0 ? written.toByteArray().length * 8 : Number(text.slice(slash + 1));
  if (written instanceof ipaddr.IPv6 && written.isIPv4MappedAddress() && length >= 96) return [written.toIPv4Address(), length - 96];
  return [written, length];
}

/** The range with its host bits cleared: sshd refuses others, nftables silently reads them otherwise. */
function network([address, length]: Range): Range {
  const bytes = address.toByteArray().map((byte, i) => byte & (0xff << Math.max(0, 8 - Math.max(0, length - 8 * i))) & 0xff);
  return [ipaddr.fromByteArray(bytes), length];
}

const inside = (inner: Range, outer: Range): boolean =>
  inner[0].kind() === outer[0].kind() && inner[1] >= outer[1] && inner[0].match(outer[0] as ipaddr.IPv4, outer[1]);

const compare = (a: Range, b: Range): number =>
  Buffer.compare(Buffer.from(a[0].toByteArray()), Buffer.from(b[0].toByteArray())) || a[1] - b[1];

/** Sorted by address with the larger network first, so what is inside another stands behind one that was kept: linear after the sort. */
function outermost(ranges: Range[]): readonly string[] {
  const kept: Range[] = [];
  for (const range of ranges.sort(compare)) {
    const last = kept.at(-1);
    if (last === undefined || !inside(range, last)) kept.push(range);
  }
  return kept.map(([address, length]) => `${address.toString()}/${length}`);
}

const remembered = new WeakMap<readonly string[], Networks>();

/** Addresses and networks (`10.0.0.1`, `10.0.0.0/24`, IPv6 mixed in) in canonical form. Remembered by the list itself: thousands of hosts share one. */
export function networks(list: readonly string[]): Networks {
  const known = remembered.get(list);
  if (known !== undefined) return known;
  const ranges = list.map((text) => network(parse(text)));
  const found = {
    v4: outermost(ranges.filter(([address]) => address.kind() === "ipv4")),
    v6: outermost(ranges.filter(([address]) => address.kind() === "ipv6")),
  };
  remembered.set(list, found);
  return found;
}

export const isEmpty = ({ v4, v6 }: Networks): boolean => v4.length + v6.length === 0;

export const familyOf = (address: string): keyof Networks => (parse(address)[0].kind() === "ipv4" ? "v4" : "v6");

/** How a network lies to a list: all of it inside one of them, partly, or not at all. */
export function overlap(range: string, list: readonly string[]): "all" | "part" | "none" {
  const one = network(parse(range));
  const others = list.map(parse);
  if (others.some((other) => inside(one, other))) return "all";
  return others.some((other) => inside(other, one)) ? "part" : "none";
}
