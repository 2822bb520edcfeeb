/** What a host is made of, as far as it decides what can be enforced on it. */
import type { HostFacts } from "./resource";

const containers = new Set(["systemd-nspawn", "lxc", "lxc-libvirt", "docker", "podman", "openvz", "container-other"]);

/** It shares the kernel and the disks of the machine that it runs on. */
export const isContainer = (facts: HostFacts): boolean => containers.has(facts.virtualisation);

/** The verdict's words on what concerns disks there. */
export const disksOfAnother = {
  is: "not-enforceable",
  because: "the disks belong to the machine that this container runs on",
} as const;
