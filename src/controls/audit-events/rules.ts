/** What audit records on every host, in the order of the rules file: the first rule that matches gives an event its key. */
import type { Host } from "../../model/model";
import type { Reason } from "../../resources/resource";
import type { AuditKey, AuditRule, AuditSubject } from "../control";

type Watch = AuditRule["watch"];
/** Still without its reason. */
type Line = readonly [key: AuditKey, whose: AuditSubject, watch: Watch];

interface Group {
  readonly rule: string;
  readonly why: string;
  readonly source: string;
  readonly lines: readonly Line[];
}

const changes = (of: "file" | "folder", ...paths: readonly string[]): readonly Watch[] =>
  paths.map((path) => ({ of, path, access: "change" as const }));
const each = (key: AuditKey, whose: AuditSubject, ...watches: readonly (readonly Watch[])[]): readonly Line[] =>
  watches.flat().map((watch) => [key, whose, watch] as const);
const calls = (names: readonly string[], fields: readonly string[] = [], compare: readonly string[] = []): readonly Watch[] => [
  { of: "syscalls", names, fields, compare },
];

const iso = "ISO/IEC 27001:2022 A.8.15";
const cis = "CIS Debian Linux 12 Benchmark 6.2.3";

interface Release {
  /** The program in which a session of sshd's ends, and systemd's that starts a service: each does daily what else is worth a line. */
  readonly sshd: string;
  readonly systemd: string;
  /** Calls that change a mode below a folder: auditctl refuses one that it does not know. */
  readonly modes: readonly string[];
}

const releaseOf = (host: Host): Release =>
  host.os === "debian-12"
    ? { sshd: "/usr/sbin/sshd", systemd: "/usr/lib/systemd/systemd", modes: ["fchmodat"] }
    : { sshd: "/usr/lib/openssh/sshd-session", systemd: "/usr/lib/systemd/systemd-executor", modes: ["fchmodat", "fchmodat2"] };

const logging = (sshd: string): Group => ({
  rule: "logging",
  why: "whoever hides what was done begins here",
  source: `${iso}; ${cis}: audit configuration, logs`,
  lines: [
    ...each(
      "qorgan-logging",
      "all",
      changes("folder", "/etc/audit", "/etc/rsyslog.d", "/etc/systemd/journald.conf.d"),
      changes("file", "/etc/rsyslog.conf", "/etc/systemd/journald.conf"),
    ),
    ...each("qorgan-logging", "logins", changes("folder", "/var/log/audit", "/var/log/journal")),
    ...["/var/log/wtmp", "/var/log/btmp", "/var/log/lastlog"].map(
      (path): Line => ["qorgan-logging", "logins", { of: "file", path, access: "change", except: sshd }],
    ),
    ["qorgan-logging", "people", { of: "file", path: "/usr/bin/systemctl", access: "run" }],
    ...each("qorgan-logging", "logins", calls(["kill", "tkill", "tgkill", "pidfd_send_signal"], ["a1!=0", "euid=0", "success=1"])),
  ],
});

const accounts: Group = {
  rule: "accounts",
  why: "who exists, and who may become whom",
  source: `${iso}; ${cis}: user and group information`,
  lines: each(
    "qorgan-accounts",
    "all",
    changes("file", "/etc/passwd", "/etc/shadow", "/etc/group", "/etc/gshadow", "/etc/security/opasswd"),
  ),
};

const rights = (modes: readonly string[]): Group => ({
  rule: "rights",
  why: "who may do what: sudo, keys, owners and modes of the system's configuration, programs that run as somebody else",
  source: `${iso}; ${cis}: scope of administration, permissions`,
  lines: [
    ...each(
      "qorgan-rights",
      "all",
      changes("file", "/etc/sudoers", "/etc/sudo.conf"),
      changes("folder", "/etc/sudoers.d", "/etc/polkit-1", "/etc/ssh/authorized_keys.d", "/root/.ssh"),
    ),
    ...each(
      "qorgan-rights",
      "people",
      calls(["chmod", "fchmod"], ["a1&06000"]),
      calls(modes, ["a2&06000"]),
      calls(["chmod", ...modes, "chown", "fchownat", "lchown", "setxattr", "lsetxattr", "removexattr"], ["dir=/etc"]),
    ),
  ],
});

const configuration: Group = {
  rule: "configuration",
  why: "what decides who gets in, what runs, and what Qorgan itself does here",
  source: `${iso}, A.8.9; ANSSI BP-028 R73 (topic: audit)`,
  lines: [
    ...each(
      "qorgan-config",
      "all",
      changes("folder", "/etc/ssh", "/etc/pam.d", "/etc/security", "/etc/nftables.d", "/etc/qorgan", "/usr/local/lib/qorgan"),
      changes("file", "/etc/nftables.conf", "/etc/pam.conf"),
    ),
    ...each(
      "qorgan-config",
      "logins",
      changes("folder", "/etc/systemd/system", "/etc/cron.d", "/var/spool/cron"),
      changes("file", "/etc/crontab"),
    ),
    ["qorgan-config", "people", { of: "folder", path: "/var/lib/qorgan", access: "change" }],
    ["qorgan-config", "people", { of: "file", path: "/usr/sbin/nft", access: "run" }],
    ...each("qorgan-config", "logins", calls(["init_module", "finit_module", "delete_module"])),
  ],
};

const time: Group = {
  rule: "time",
  why: "a clock that was set makes every other line doubtful",
  source: `${cis}: date and time`,
  lines: [
    ...each("qorgan-time", "all", calls(["settimeofday", "clock_settime"], ["exe!=/usr/sbin/chronyd"])),
    ...each("qorgan-time", "logins", calls(["adjtimex", "clock_adjtime"])),
    ...each("qorgan-time", "all", changes("file", "/etc/localtime"), changes("folder", "/etc/chrony")),
  ],
};

const media = (systemd: string): Group => ({
  rule: "media",
  why: "data leaves on disks that somebody plugged in",
  source: `${iso}, A.7.10; ${cis}: mounts`,
  // systemd mounts at every login, and mostly in vain.
  lines: each("qorgan-media", "all", calls(["mount", "umount2", "move_mount"], ["success=1", `exe!=${systemd}`])),
});

const privilege: Group = {
  rule: "privilege",
  why: "a program that makes somebody another; sudo tells of itself",
  source: `${iso}, A.8.2; ${cis}: actions as another user`,
  lines: each("qorgan-privilege", "logins", calls(["execve"], ["exe!=/usr/bin/sudo"], ["uid!=euid"])),
};

/** Rules that every host has. */
export function rulesOf(host: Host): readonly AuditRule[] {
  const { sshd, systemd, modes } = releaseOf(host);
  return [logging(sshd), accounts, rights(modes), configuration, time, media(systemd), privilege].flatMap(
    ({ rule, why, source, lines }) => {
      const reason: Reason = { control: "audit-events", rule, why, source };
      return lines.map(([key, whose, watch]): AuditRule => ({ fragment: "audit-rule", key, whose, watch, reason }));
    },
  );
}
