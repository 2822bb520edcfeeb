/** Settings of the running kernel: what is in force (`sysctl`), and the file that brings it back at boot. */
import { keyOf } from "../../resources/resource";
import { file, type Rule, type Site, service, settings, sysctl, type Wanted } from "./rule";

interface KernelRule extends Omit<Rule, "resources"> {
  readonly values: Readonly<Record<string, number | string>>;
  /** Set for every interface by the file: the kernel combines them with `all`, and other packages' files set them. */
  readonly everyInterface?: Readonly<Record<string, number>>;
  readonly guarded?: true;
  /** Where it applies; everywhere if absent. */
  readonly when?: (site: Site) => boolean;
}

/** `net.ipv4.conf.all.NAME` and `net.ipv4.conf.default.NAME` for each name, and the same for IPv6. */
const both = (family: "ipv4" | "ipv6", values: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => ["all", "default"].map((of) => [`net.${family}.conf.${of}.${name}`, value] as const)),
  );

const ruled: readonly KernelRule[] = [
  // Forwarding comes first: when the kernel changes it, it sets redirects and source routes back to what a host or a router has.
  {
    id: "net-forwarding",
    why: "a host does not pass packets on between networks",
    source: "ANSSI BP-028 R12; CIS Debian 12 3.3.1",
    values: { "net.ipv4.ip_forward": 0, ...both("ipv6", { forwarding: 0 }) },
  },
  {
    id: "net-proxy",
    why: "a host does not answer or relay for others",
    source: "ANSSI BP-028 R12 (topic)",
    values: both("ipv4", { proxy_arp: 0, bootp_relay: 0 }),
  },
  {
    id: "net-redirects",
    why: "nobody on the network can turn this host's traffic elsewhere",
    source: "ANSSI BP-028 R12, R13; CIS Debian 12 3.3.2, 3.3.5, 3.3.6",
    values: {
      ...both("ipv4", { send_redirects: 0, accept_redirects: 0, secure_redirects: 0, shared_media: 0 }),
      ...both("ipv6", { accept_redirects: 0 }),
    },
  },
  {
    id: "net-source-route",
    why: "the sender of a packet does not choose its way",
    source: "ANSSI BP-028 R12, R13; CIS Debian 12 3.3.8",
    values: { ...both("ipv4", { accept_source_route: 0 }), ...both("ipv6", { accept_source_route: 0 }) },
  },
  {
    id: "net-reverse-path",
    why: "packets with a forged sender are dropped",
    source: "ANSSI BP-028 R12; CIS Debian 12 3.3.7",
    values: { ...both("ipv4", { rp_filter: 1 }), "net.ipv4.conf.all.accept_local": 0, "net.ipv4.conf.all.route_localnet": 0 },
    everyInterface: { "net.ipv4.conf.*.rp_filter": 1 },
    guarded: true,
  },
  {
    id: "net-arp",
    why: "an address is answered for only on the interface that has it",
    source: "ANSSI BP-028 R12",
    values: { "net.ipv4.conf.all.arp_filter": 1, "net.ipv4.conf.all.arp_ignore": 1 },
    guarded: true,
  },
  {
    id: "net-martians",
    why: "packets with impossible addresses are seen in the log",
    source: "CIS Debian 12 3.3.9",
    values: both("ipv4", { log_martians: 1 }),
  },
  {
    id: "net-icmp",
    why: "no part in floods, no log filled by broken routers",
    source: "ANSSI BP-028 R12; CIS Debian 12 3.3.3, 3.3.4",
    values: { "net.ipv4.icmp_echo_ignore_broadcasts": 1, "net.ipv4.icmp_ignore_bogus_error_responses": 1 },
  },
  {
    id: "net-connections",
    why: "floods of half-open or old connections do not close the host",
    source: "ANSSI BP-028 R12; CIS Debian 12 3.3.10",
    values: { "net.ipv4.tcp_syncookies": 1, "net.ipv4.tcp_rfc1337": 1 },
  },
  {
    id: "net-router-advertisements",
    why: "a forged router announcement must not become the way out or the name server",
    source: "ANSSI BP-028 R13; CIS Debian 12 3.3.11",
    values: both("ipv6", {
      accept_ra: 0,
      accept_ra_defrtr: 0,
      accept_ra_pinfo: 0,
      accept_ra_rtr_pref: 0,
      autoconf: 0,
      router_solicitations: 0,
    }),
    everyInterface: { "net.ipv6.conf.*.accept_ra": 0 },
    guarded: true,
    when: ({ parameters, kind }) => parameters.routerAdvertisements[kind] === "refused",
  },
  {
    id: "kernel-addresses",
    why: "kernel addresses and messages, which exploits need, are for root only",
    source: "ANSSI BP-028 R9",
    values: { "kernel.kptr_restrict": 2, "kernel.dmesg_restrict": 1, "kernel.perf_event_paranoid": 3 },
  },
  {
    id: "kernel-layout",
    why: "memory lies elsewhere in each process, and nothing at address zero",
    source: "ANSSI BP-028 R8, R9; CIS Debian 12 1.5.1",
    values: { "kernel.randomize_va_space": 2, "vm.mmap_min_addr": 65536 },
  },
  {
    id: "kernel-bpf",
    why: "only root may put programs into the kernel, and compiled ones are hardened",
    source: "ANSSI BP-028 R9, R12",
    values: { "kernel.unprivileged_bpf_disabled": 1, "net.core.bpf_jit_harden": 2 },
  },
  {
    id: "kernel-debugging",
    why: "a process cannot read another's memory; no keys or calls that stop or replace the kernel",
    source: "ANSSI BP-028 R9, R11; CIS Debian 12 1.5.2",
    values: { "kernel.yama.ptrace_scope": 2, "kernel.sysrq": 0, "kernel.kexec_load_disabled": 1 },
  },
  {
    id: "kernel-faults",
    why: "a kernel that has gone wrong stops, and comes back by itself after half a minute",
    source: "ANSSI BP-028 R9",
    values: { "kernel.panic_on_oops": 1, "kernel.panic": 30 },
  },
  {
    id: "kernel-unprivileged",
    why: "rarely used parts of the kernel are closed to accounts without rights",
    source: "Kernel documentation (sysctl dev.tty, vm); Lynis KRNL-6000",
    values: { "dev.tty.ldisc_autoload": 0, "vm.unprivileged_userfaultfd": 0 },
  },
  {
    id: "kernel-terminal-input",
    why: "a program cannot type into the terminal of the one who started it",
    source: "Kernel documentation (sysctl dev.tty.legacy_tiocsti)",
    values: { "dev.tty.legacy_tiocsti": 0 },
    // The kernel of Debian 12 does not know it.
    when: ({ host }) => host.os === "debian-13",
  },
  {
    id: "user-namespaces",
    why: "accounts without rights cannot reach parts of the kernel that only root should",
    source: "Debian kernel documentation (kernel.unprivileged_userns_clone)",
    values: { "kernel.unprivileged_userns_clone": 0 },
    when: ({ parameters, kind }) => parameters.userNamespaces[kind] === "refused",
  },
  {
    id: "link-protection",
    why: "links and pipes planted in shared folders lead nobody astray",
    source: "ANSSI BP-028 R14",
    values: { "fs.protected_fifos": 2, "fs.protected_hardlinks": 1, "fs.protected_regular": 2, "fs.protected_symlinks": 1 },
  },
  {
    id: "core-dumps-kernel",
    why: "memory of crashed programs, with personal data in it, is not written to disk",
    source: "ANSSI BP-028 R14; CIS Debian 12 1.5.3",
    values: { "fs.suid_dumpable": 0, "kernel.core_uses_pid": 1, "kernel.core_pattern": "|/bin/false" },
  },
];

/** Sorts after `99-sysctl.conf` and `99-protect-links.conf` of the distribution, so that neither has the last word. */
const pathOf = (rule: KernelRule): string => `/etc/sysctl.d/99-zz-qorgan-${rule.id}.conf`;

const extraOf = (rule: KernelRule) => (rule.guarded ? { guarded: true } : {});

const applies = (rule: KernelRule, site: Site): boolean => rule.when?.(site) ?? true;

function kernelResources(rule: KernelRule, site: Site): readonly Wanted[] {
  const content = settings(site, rule.why, " = ", { ...rule.everyInterface, ...rule.values });
  const inForce = Object.entries(rule.values).map(([name, value]) => sysctl(name, { value: String(value) }, extraOf(rule)));
  return [file(pathOf(rule), content, {}, extraOf(rule)), ...inForce];
}

/** One file a rule, so that a waiver of one rule leaves the others' files alone. */
export const rules: readonly Rule[] = [
  ...ruled.map((rule) => ({
    id: rule.id,
    why: rule.why,
    source: rule.source,
    resources: (site: Site) => (applies(rule, site) ? kernelResources(rule, site) : []),
  })),
  {
    id: "sysctl-boot",
    why: "the settings come back at boot, and reach every interface",
    source: "systemd documentation (sysctl.d)",
    resources: (site) => [
      service(
        "systemd-sysctl.service",
        {
          enabled: "static",
          active: true,
          loads: ruled.filter((rule) => applies(rule, site)).map((rule) => keyOf({ kind: "file", name: pathOf(rule) })),
        },
        { guarded: true },
      ),
    ],
  },
];
