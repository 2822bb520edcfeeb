/** Where data lies, down to the disks: whether every way there is encrypted. Told as it is; no apply can change it. */
import { sh } from "../shell";
import type { EncryptedPathDesired } from "./desired";
import { plainDisks, verdictOn } from "./encrypted-path/judge";
import { type Ground, observe, parse } from "./encrypted-path/look";
import type { Kind, SealedResource } from "./resource";
import { disksOfAnother, isContainer } from "./virtualisation";

export interface EncryptedPathObserved {
  readonly name: string;
  /** Undefined: it calls itself a container. */
  readonly ground: Ground | undefined;
}

const pathsOf = (resources: readonly SealedResource<EncryptedPathDesired>[]): string[] =>
  resources.filter(({ sealed }) => sealed.of === "path").map(({ name }) => name);

export const kind: Kind<"encrypted-path", EncryptedPathDesired, EncryptedPathDesired, EncryptedPathObserved> = {
  kind: "encrypted-path",
  phase: "disk",
  seal: (desired) => desired,
  observe: (resources) => observe(pathsOf(resources)),
  parse(output, resources) {
    const ground = parse(output, pathsOf(resources));
    return new Map(resources.map(({ name }) => [name, { name, ground }] as const));
  },
  compare(sealed, observed, facts) {
    if (isContainer(facts)) return disksOfAnother;
    if (observed?.ground === undefined) return { is: "unknown", because: "the host did not answer for it" };
    return verdictOn(observed.name, sealed, observed.ground);
  },
  foreign({ sealed }, observed, known) {
    return sealed.of === "disks" && observed?.ground ? plainDisks(sealed, observed.ground, known) : [];
  },
  change: ({ name }) => sh`echo ${`${name}: no apply can encrypt what is there`} >&2; exit 1`,
  remove: () => sh`:`,
};
