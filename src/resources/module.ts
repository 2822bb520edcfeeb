/** A kernel module that is not to be loaded, or is to be. The modprobe.d file that keeps it so is a `file` of the same control. */
import { sh } from "../shell";
import type { ModuleDesired } from "./desired";
import { asDesired, different, type HostFacts, type Kind } from "./resource";

/** Kinds of virtualisation that have a kernel of their own, in systemd-detect-virt's words. */
const ownKernel = new Set([
  "none",
  "kvm",
  "qemu",
  "vmware",
  "microsoft",
  "oracle",
  "xen",
  "bochs",
  "uml",
  "parallels",
  "bhyve",
  "qnx",
  "acrn",
  "powervm",
  "apple",
  "amazon",
  "google",
  "sre",
  "zvm",
  "vm-other",
]);

const hasOwnKernel = (facts: HostFacts): boolean => ownKernel.has(facts.virtualisation);

export const kind: Kind<"module", ModuleDesired, ModuleDesired, { readonly loaded: boolean }> = {
  kind: "module",
  phase: "kernel",
  seal: (desired) => desired,
  // A kernel that was built without modules has no list of them.
  observe: () => sh`if [ -e /proc/modules ]; then cut -d ' ' -f 1 /proc/modules; fi`,
  parse(output, resources) {
    const loaded = new Set(output.split("\n"));
    return new Map(resources.map(({ name }) => [name, { loaded: loaded.has(name.replaceAll("-", "_")) }] as const));
  },
  compare(sealed, observed, facts) {
    if (!hasOwnKernel(facts)) return { is: "not-enforceable", because: "the kernel belongs to the machine that this container runs on" };
    if (observed?.loaded === (sealed.state === "loaded")) return asDesired;
    return observed?.loaded ? different("loaded, should be refused") : different("not loaded");
  },
  change: ({ name, desired }) => (desired.state === "loaded" ? sh`modprobe -- ${name}` : sh`modprobe -r -- ${name}`),
  remove: () => sh`:`,
  undo: (name, observed) => ({ keep: sh`:`, restore: observed?.loaded ? sh`modprobe -- ${name}` : sh`:` }),
};
