/** Kernel modules that are refused, and how file systems are mounted. */
import { file, moduleOf, mountOption, type Rule, type Site, sections, service, type Wanted } from "./rule";

/** The modprobe.d file that refuses the modules, and the modules not being there now. */
function refuse(site: Site, rule: string, modules: readonly string[], extra: { readonly guarded?: boolean } = {}): readonly Wanted[] {
  if (modules.length === 0) return [];
  return [
    file(`/etc/modprobe.d/qorgan-${rule}.conf`, site.render("base/modprobe.hbs", { modules }), {}, extra),
    ...modules.map((name) => moduleOf(name, { state: "refused" }, extra)),
  ];
}

const refusal = (
  id: string,
  why: string,
  source: string,
  modules: (site: Site) => readonly string[],
  extra: { readonly guarded?: boolean } = {},
): Rule => ({
  id,
  why,
  source,
  resources: (site) => refuse(site, id, modules(site), extra),
});

const ifRefused =
  (parameter: "usbStorage" | "bluetooth" | "wireless" | "opticalDiscs", ...modules: readonly string[]) =>
  ({ parameters, kind }: Site): readonly string[] =>
    parameters[parameter][kind] === "refused" ? modules : [];

export const rules: readonly Rule[] = [
  refusal(
    "old-file-systems",
    "file systems that nobody uses are only a way to attack the kernel",
    "CIS Debian 12 1.1.1.1 to 1.1.1.5, 1.1.1.10",
    () => [
      "cramfs",
      "freevxfs",
      "hfs",
      "hfsplus",
      "jffs2",
      "adfs",
      "affs",
      "befs",
      "bfs",
      "efs",
      "minix",
      "omfs",
      "qnx4",
      "qnx6",
      "sysv",
      "ufs",
    ],
  ),
  refusal("optical-discs", "file systems of media that servers do not take", "CIS Debian 12 1.1.1.8", ifRefused("opticalDiscs", "udf")),
  refusal(
    "rare-protocols",
    "network protocols that nobody uses are only a way to attack the kernel",
    "CIS Debian 12 3.2.1 to 3.2.4",
    () => ["dccp", "tipc", "rds", "sctp", "ax25", "netrom", "rose", "x25", "appletalk", "can", "atm"],
  ),
  refusal(
    "usb-storage",
    "personal data does not leave on a stick, and nothing comes in on one",
    "CIS Debian 12 1.1.1.9",
    ifRefused("usbStorage", "usb-storage", "uas"),
  ),
  refusal("firewire", "a device on this bus could read all memory", "ANSSI BP-028 R7 (topic: DMA); Lynis STRG-1846", () => [
    "firewire-ohci",
    "firewire-sbp2",
    "firewire-core",
  ]),
  refusal("bluetooth", "a radio that nobody uses is a way in", "CIS Debian 12 3.1.3", ifRefused("bluetooth", "btusb", "bluetooth")),
  // Guarded: where the only way to the host is a radio, refusing it would lock everybody out.
  refusal("wireless", "servers hang on a cable", "CIS Debian 12 3.1.2", ifRefused("wireless", "cfg80211", "mac80211"), { guarded: true }),
  refusal(
    "policy-modules",
    "the policy refuses them",
    "the organisation's policy",
    ({ parameters, kind }) => parameters.refusedModules[kind],
  ),
  {
    id: "shared-memory",
    why: "nothing is run, and no rights are gained, from shared memory",
    source: "CIS Debian 12 1.1.2.2.2 to 1.1.2.2.4",
    resources: () => [mountOption("/dev/shm", { options: ["nodev", "nosuid", "noexec"] })],
  },
  {
    id: "temporary-files",
    why: "what programs leave in /tmp gains no rights, fills no disk and is gone at the next start",
    source: "ANSSI BP-028 R28; CIS Debian 12 1.1.2.1.1 to 1.1.2.1.3",
    resources: (site) => temporaryFiles(site),
  },
];

/** Debian 13 mounts /tmp in memory by itself; Debian 12 needs the unit. Without `noexec`: package scripts run from there. */
function temporaryFiles(site: Site): readonly Wanted[] {
  const options = mountOption("/tmp", { options: ["nodev", "nosuid"] });
  if (site.host.os === "debian-13") return [options];
  if (!site.parameters.tmpInMemory[site.kind]) return [];
  const unit = sections(site, "/tmp in memory", {
    Unit: {
      Description: "Temporary files in memory",
      ConditionPathIsSymbolicLink: "!/tmp",
      DefaultDependencies: "no",
      Conflicts: "umount.target",
      Before: "local-fs.target umount.target",
      After: "swap.target",
    },
    Mount: { What: "tmpfs", Where: "/tmp", Type: "tmpfs", Options: "mode=1777,strictatime,nodev,nosuid,size=50%%,nr_inodes=1m" },
    Install: { WantedBy: "local-fs.target" },
  });
  return [file("/etc/systemd/system/tmp.mount", unit), service("tmp.mount", { enabled: "enabled", active: true }), options];
}
