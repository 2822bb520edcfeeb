/** The way from a file system or a swap down to the disks, and what on it is not encrypted. Every way counts, not only one. Pure. */
import type { Block, Ground, Mount } from "./look";

/** Where something lies: on block devices, or on what is none. */
export type Place =
  | { readonly on: "blocks"; readonly blocks: readonly Block[] }
  | { readonly on: "memory" }
  /** Another host's disk, or a file system that has no device the kernel would tell. */
  | { readonly on: "elsewhere"; readonly what: string; readonly isNetwork: boolean };

const networked = /^(nfs4?|cifs|smb3|ceph|9p|virtiofs|glusterfs|fuse\.sshfs|afs)$/;

/** The mount that a path lies on: the longest, and of two at one place the one on top. */
export function mountOf(path: string, { mounts }: Ground): Mount | undefined {
  const holds = ({ at }: Mount): boolean => at === "/" || path === at || path.startsWith(`${at}/`);
  return mounts.filter(holds).reduce<Mount | undefined>((best, one) => (best && best.at.length > one.at.length ? best : one), undefined);
}

/** `/dev/vg0/root` and the like are links; the kernel names a mapping in both of these ways. */
function blockAt(path: string, { blocks }: Ground): Block | undefined {
  const name = path.replace(/^\/dev\//, "").replaceAll("/", "!");
  return blocks.get(name) ?? [...blocks.values()].find(({ mapping }) => mapping !== undefined && path === `/dev/mapper/${mapping.name}`);
}

/** What a mounted file system lies on. */
export function placeOf(mount: Mount, ground: Ground): Place {
  if (mount.type === "tmpfs" || mount.type === "ramfs") return { on: "memory" };
  const first = [...ground.blocks.values()].find(({ number }) => number === mount.number) ?? blockAt(mount.source, ground);
  if (first === undefined) return { on: "elsewhere", what: `${mount.source} (${mount.type})`, isNetwork: networked.test(mount.type) };
  const members = ground.pools.find((pool) => pool.includes(first.name)) ?? [];
  const others = members.filter((name) => name !== first.name).flatMap((name) => ground.blocks.get(name) ?? []);
  return { on: "blocks", blocks: [first, ...others] };
}

/** What a file lies on, or a device itself. */
export function placeOfFile(file: string, ground: Ground): Place {
  const block = file.startsWith("/dev/") ? blockAt(file, ground) : undefined;
  if (block) return block.memory ? { on: "memory" } : { on: "blocks", blocks: [block] };
  const mount = file.startsWith("/dev/") ? undefined : mountOf(file, ground);
  return mount ? placeOf(mount, ground) : { on: "elsewhere", what: file, isNetwork: false };
}

const encrypts = ({ mapping }: Block): boolean => /^CRYPT-(LUKS1|LUKS2|PLAIN|TCRYPT|BITLK|FVAULT2)-/.test(mapping?.uuid ?? "");

/** For people: a mapping by its name. */
export const nameOf = ({ name, mapping }: Block): string => mapping?.name ?? name.replaceAll("!", "/");

export interface Way {
  /** Names, a step down each: `[[vg0-root], [md0], [vda3, vdb3]]`. A partition stands for its disk. */
  readonly levels: readonly (readonly string[])[];
  /** Partitions and disks that it reaches without encryption in between. */
  readonly plain: readonly Block[];
  readonly crypts: readonly Block[];
  /** What it reaches without encryption, and where nobody can say what it is. */
  readonly lost: readonly string[];
  /** It lies in a file, and so on a file system that is told of by itself. */
  readonly inFile: boolean;
  /** The disks at its ends. */
  readonly disks: readonly Block[];
}

interface Step {
  readonly block: Block;
  readonly encrypted: boolean;
  /** The partition by which a disk was reached. */
  readonly by?: Block;
}

const keyOf = ({ block, encrypted, by }: Step): string => `${block.name} ${encrypted} ${by?.name ?? ""}`;

/** All ways down at once, level by level: each device counts once with and once without encryption above it, so that it always ends. */
export function wayDown(blocks: readonly Block[], ground: Ground): Way {
  const seen = new Map<string, Step>();
  const levels: string[][] = [];
  const lost = new Set<string>();
  const ends: Step[] = [];
  let next: Step[] = blocks.map((block) => ({ block, encrypted: encrypts(block) }));
  while (next.length > 0) {
    const level = [...new Map(next.filter((step) => !seen.has(keyOf(step))).map((step) => [keyOf(step), step] as const)).values()];
    next = [];
    const names = new Set<string>();
    for (const step of level) {
      seen.set(keyOf(step), step);
      const { steps, unknown } = below(step, ground);
      const isEnd = steps.length === 0 && unknown.length === 0;
      if (isEnd) ends.push(step);
      if (!isEnd || step.by === undefined) names.add(nameOf(step.block));
      if (!step.encrypted) for (const one of unknown) lost.add(one);
      next.push(...steps);
    }
    if (names.size > 0) levels.push([...names]);
  }
  // Devices that lie on each other in a circle reach nothing: that is no answer.
  if (ends.length === 0 && lost.size === 0) for (const block of blocks) lost.add(nameOf(block));
  const steps = [...seen.values()].map(({ block }) => block);
  const disks = ends.filter(({ block }) => !block.memory);
  return {
    levels,
    plain: [...new Set(disks.filter(({ encrypted }) => !encrypted).map(({ block, by }) => by ?? block))],
    crypts: [...new Set(steps.filter(encrypts))],
    lost: [...lost],
    inFile: steps.some(({ file }) => file !== undefined),
    disks: [...new Set(disks.map(({ block }) => block))],
  };
}

/** One step down, and names of what leads nowhere. */
function below({ block, encrypted }: Step, ground: Ground): { readonly steps: readonly Step[]; readonly unknown: readonly string[] } {
  const names = [...block.below, ...(block.disk === undefined ? [] : [block.disk])];
  const found = names.map((name) => [name, ground.blocks.get(name)] as const);
  const place = block.file === undefined ? undefined : placeOfFile(block.file, ground);
  const steps = [...found.flatMap(([, one]) => one ?? []), ...(place?.on === "blocks" ? place.blocks : [])];
  return {
    steps: steps.map((one) => ({
      block: one,
      encrypted: encrypted || encrypts(one),
      ...(one.name === block.disk ? { by: block } : {}),
    })),
    unknown: [...found.flatMap(([name, one]) => (one ? [] : [name])), ...(place?.on === "elsewhere" ? [place.what] : [])],
  };
}
