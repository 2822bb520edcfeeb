/** Where the lab keeps what. Several labs can live side by side: each has an instance name and shares nothing but the cache. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const NAME = /^[a-z0-9][a-z0-9-]{0,20}$/;

export interface Places {
  /** Name of the network namespace, the cgroup and the folders: `qorgan-lab`, or `qorgan-lab-INSTANCE`. */
  readonly id: string;
  /** Gone after a reboot of the machine: mounts, logs, what runs now. */
  readonly run: string;
  /** The hosts' disks. */
  readonly disks: string;
  /** HOME of whoever works in the lab: SSH keys, known_hosts, config. */
  readonly home: string;
  readonly namespace: string;
}

/** Root filesystems, repositories and keys: worth keeping between labs. */
export const CACHE = join(process.env.QORGAN_LAB_CACHE ?? process.env.XDG_CACHE_HOME ?? "/var/cache", "qorgan-lab");

/** Run state of all instances. */
export const RUN = "/run/qorgan-lab";

/** Places of the instance that `QORGAN_LAB` names, or of the only one. */
export function places(instance: string = process.env.QORGAN_LAB ?? ""): Places {
  if (instance !== "" && !NAME.test(instance)) throw new TypeError(`not a name for a lab: ${instance}`);
  const id = instance === "" ? "qorgan-lab" : `qorgan-lab-${instance}`;
  const run = join(RUN, id);
  return { id, run, disks: join("/var/lib/qorgan-lab", id), home: join(run, "home"), namespace: join("/run/netns", id) };
}

/** Whether something is mounted there. */
export const isMounted = (path: string): boolean => mountPoints().includes(path);

/** All mount points of this machine. */
export function mountPoints(): string[] {
  return readFileSync("/proc/mounts", "utf8")
    .split("\n")
    .map((line) => (line.split(" ")[1] ?? "").replaceAll("\\040", " "));
}
