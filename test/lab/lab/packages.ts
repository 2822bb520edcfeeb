/** The one place that names what the lab's hosts are made of. Lengthen `CONTROL_PACKAGES` when a control installs something new. */

/** A Debian release that the lab can boot. */
export type Release = "bookworm" | "trixie";

export const RELEASES: readonly Release[] = ["bookworm", "trixie"];

/** What a stock small Debian server has, beside the essential packages and apt. */
export const BASE_PACKAGES: readonly string[] = [
  ...["systemd", "systemd-sysv", "systemd-timesyncd", "dbus", "libpam-systemd", "kmod", "procps", "e2fsprogs", "fdisk"],
  ...["openssh-server", "sudo", "cron", "logrotate", "ca-certificates", "tzdata", "locales", "netbase", "lsb-release", "gpgv"],
  ...["ifupdown", "iproute2", "iputils-ping", "isc-dhcp-client", "nftables"],
  ...["less", "nano", "vim-tiny", "man-db", "bash-completion", "whiptail", "apt-utils", "readline-common"],
];

/** What a virtual machine has and a container has not. */
const MACHINE_ONLY: readonly string[] = ["udev", "qemu-guest-agent", "lvm2", "mdadm", "btrfs-progs", "gdisk"];

/**
 * What controls install on the hosts, by apt from the lab's own repository, with all that it depends on. Each group is resolved
 * by itself, so that packages which exclude each other can stand in different groups.
 */
export const CONTROL_PACKAGES: readonly (readonly string[])[] = [
  [
    "chrony",
    "libpam-pwquality",
    "cracklib-runtime",
    "libpam-tmpdir",
    "unattended-upgrades",
    "needrestart",
    "apt-listchanges",
    "debsums",
    "acct",
    "sysstat",
    "tmux",
    "at",
  ],
  ["apparmor", "apparmor-utils", "apparmor-profiles", "auditd", "aide", "rsyslog", "rsyslog-relp", "acl", "quota"],
  ["borgbackup", "restic", "rclone", "rsync", "age", "lynis", "curl", "openssl", "jq", "sec"],
  ["python3", "python3-apt", "python3-audit"],
  ["samba", "smbclient", "cryptsetup", "clevis", "clevis-luks", "clevis-systemd", "tang", "xfsprogs"],
  ["postgresql"],
  ["mariadb-server"],
  ["linux-image-cloud-amd64"],
  [...MACHINE_ONLY],
];

/** What only one release has, or has in a package of its own. */
export const RELEASE_PACKAGES: Readonly<Record<Release, readonly string[]>> = { bookworm: [], trixie: ["systemd-cryptsetup"] };

/** In the image of virtual machines beside the base: also what controls of disks, of audit and of the log install, which takes minutes under emulation. */
export const MACHINE_PACKAGES: readonly string[] = [
  ...MACHINE_ONLY,
  ...[
    "cryptsetup",
    "clevis",
    "clevis-luks",
    "clevis-systemd",
    "curl",
    "age",
    "xfsprogs",
    "auditd",
    "python3-audit",
    "rsyslog",
    "rsyslog-relp",
  ],
];

/** The kernel's package among those of a repository. */
export const KERNEL = /^linux-image-[0-9].*-cloud-amd64_.*\.deb$/;
