/** A kernel parameter in force now, read and written through /proc/sys: the host needs no sysctl program. */
import { type Script, sh } from "../shell";
import type { SysctlDesired } from "./desired";
import { asDesired, different, type HostFacts, type Kind, type Resource } from "./resource";

export interface SysctlObserved {
  readonly name: string;
  /** Undefined: this kernel has no such parameter. */
  readonly value: string | undefined;
}

const root = "/proc/sys/";

/** As sysctl(8) reads names: dots part the path, and a slash stands for a dot within a part (`net.ipv4.conf.eth0/7.rp_filter`). */
const pathOf = (name: string): string => root + name.replace(/[./]/g, (separator) => (separator === "." ? "/" : "."));

/** The kernel prints tabs between the numbers of a list. */
const normalise = (value: string): string => value.trim().split(/\s+/).join(" ");

/** Why this host's kernel cannot take a parameter, judged by what the host is and never by trying to write. */
function cannotTake({ name, value }: SysctlObserved, facts: HostFacts): string | undefined {
  // A container has a network of its own, and with it all of net.*; the rest is the kernel's and belongs to the machine.
  const mount = name.startsWith("net.") ? "/proc/sys/net" : "/proc/sys";
  if (facts.readOnlyMounts.includes(mount)) return "the kernel belongs to the machine that this container runs on";
  return value === undefined ? `kernel ${facts.kernel} has no such parameter here` : undefined;
}

/** The kernel sets this one along when forwarding is switched: from what it was back to what it thinks a router or a host wants. */
const redirects = pathOf("net.ipv4.conf.all.accept_redirects");
const switchesRedirects = ["net.ipv4.ip_forward", "net.ipv4.conf.all.forwarding"];

function write({ name, desired }: Resource<"sysctl", SysctlDesired>): Script {
  const written = sh`printf '%s\\n' ${normalise(desired.value)} > ${pathOf(name)}`;
  if (!switchesRedirects.includes(name)) return written;
  return sh`redirects=$(cat ${redirects})
${written}
printf '%s\\n' "$redirects" > ${redirects}`;
}

export const kind: Kind<"sysctl", SysctlDesired, SysctlDesired, SysctlObserved> = {
  kind: "sysctl",
  phase: "kernel",
  seal: ({ value }) => ({ value: normalise(value) }),
  // What the kernel does not have is left out by the shell's own test, so that grep's status tells a real failure.
  observe: (resources) => sh`set --
for path in ${resources.map((r) => pathOf(r.name))}; do if [ -f "$path" ]; then set -- "$@" "$path"; fi; done
if [ $# -gt 0 ]; then LC_ALL=C grep -H '' -- "$@"; fi`,
  parse(output, resources) {
    const values = new Map<string, string>();
    for (const line of output.split("\n").filter(Boolean)) {
      const path = line.slice(0, line.indexOf(":"));
      values.set(path, `${values.get(path) ?? ""} ${line.slice(path.length + 1)}`);
    }
    return new Map(
      resources.map(({ name }) => {
        const value = values.get(pathOf(name));
        return [name, { name, value: value === undefined ? undefined : normalise(value) }] as const;
      }),
    );
  },
  compare(sealed, observed, facts) {
    if (observed === undefined) return { is: "unknown", because: "the host did not answer for it" };
    if (observed.value === sealed.value) return asDesired;
    const because = cannotTake(observed, facts);
    if (because !== undefined) return { is: "not-enforceable", because };
    return different(`${observed.value}, should be ${sealed.value}`, observed.value, sealed.value);
  },
  changeMany: (resources) => sh`${resources.map((resource) => write(resource))}`,
  change: (resource) => write(resource),
  // The kernel keeps the value until it starts anew; what leaves is the file that sets it.
  remove: () => sh`:`,
  undo: (name) => ({
    keep: sh`cat ${pathOf(name)} > "$kept"`,
    restore: sh`cat "$kept" > ${pathOf(name)}`,
  }),
};
