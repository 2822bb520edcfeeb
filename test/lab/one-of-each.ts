/** A model with one resource of each kind, and for each a question of the console's own: is it so? */
import { sha256 } from "../../src/resources/digest";
import type { Key, Resource } from "../../src/resources/resource";
import { keyOf } from "../../src/resources/resource";
import { file, resource } from "./small-model";

interface Part {
  readonly resource?: Resource;
  /** What the plan calls it, where it is no resource of the model's: something that left it, or was never in it. */
  readonly key?: Key;
  /** Shell that succeeds when it is as the model wants it. Asks the host by other ways than the kinds do. */
  readonly holds: string;
}

const guarded = { guarded: true } as const;
/** Long enough that a writing of it can be cut off. */
const long = "all of this or nothing\n".repeat(20_000);
const sha = (path: string, content: string): string => `[ "$(sha256sum < ${path})" = '${sha256(content)}  -' ]`;
const account = {
  state: "present",
  uid: 4711,
  group: "cut",
  home: "/home/cut",
  shell: "/bin/bash",
  comment: "",
  password: "people-set-it",
};
const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0000000000000000000000000000000000000000000 cut";
const table = "table inet qorgan {\n  chain input {\n    type filter hook input priority 0; policy accept;\n    tcp dport 9 drop\n  }\n}\n";
const profile = "Name: cut\nDefault: no\nPriority: 0\nSession-Type: Additional\nSession:\n\toptional pam_permit.so\n";

export const before: readonly Resource[] = [file("/etc/cut.conf", "old\n"), file("/etc/cut-left.conf", "leaves the model\n")];

/** Something that the model has never known, made on the console before the runs. */
export const stranger = "useradd --create-home --shell /bin/bash stranger";

const parts: readonly Part[] = [
  { resource: resource("package", "tmux", { state: "installed" }), holds: "dpkg -s tmux | grep -qx 'Status: install ok installed'" },
  { resource: resource("group", "cut", { gid: 4711 }), holds: "grep -q '^cut:[^:]*:4711:' /etc/group" },
  {
    resource: resource("account", "cut", account),
    holds:
      "grep -q '^cut:x:4711:4711:.*:/bin/bash$' /etc/passwd && grep -q ^cut: /etc/shadow && [ \"$(stat -c %U%a /home/cut)\" = cut700 ]",
  },
  {
    resource: resource("account-set", "login", { foreign: "lock", allowed: ["root", "sync", "debian"] }),
    key: "account:stranger",
    holds: "grep -q '^stranger:.*nologin$' /etc/passwd && grep -q '^stranger:!' /etc/shadow",
  },
  {
    resource: resource("directory", "/var/lib/cut", { owner: "cut", group: "adm", mode: "0750" }),
    holds: "[ \"$(stat -c '%F %U %G %a' /var/lib/cut)\" = 'directory cut adm 750' ]",
  },
  { resource: file("/etc/cut.conf", long), holds: sha("/etc/cut.conf", long) },
  { key: "file:/etc/cut-left.conf", holds: "[ ! -e /etc/cut-left.conf ]" },
  {
    resource: resource("permissions", "/etc/crontab", { owner: "root", group: "root", mode: "0600" }),
    holds: "[ $(stat -c %a /etc/crontab) = 600 ]",
  },
  {
    resource: resource("sysctl", "net.ipv4.conf.all.log_martians", { value: "1" }),
    holds: "[ $(cat /proc/sys/net/ipv4/conf/all/log_martians) = 1 ]",
  },
  {
    resource: resource("mount-option", "/dev/shm", { options: ["nodev", "noexec", "nosuid"] }),
    holds: "findmnt -no OPTIONS /dev/shm | grep -q noexec && grep -q '/dev/shm.*noexec' /etc/fstab",
  },
  { resource: resource("authorized-keys", "cut", { lines: [key] }, guarded), holds: sha("/etc/ssh/authorized_keys.d/cut", `${key}\n`) },
  {
    resource: file("/usr/share/pam-configs/cut", profile, guarded),
    holds: sha("/usr/share/pam-configs/cut", profile),
  },
  {
    resource: resource("pam-profile", "cut", { enabled: true }, { ...guarded, after: ["file:/usr/share/pam-configs/cut"] }),
    holds: "grep -q 'optional.*pam_permit.so *$' /etc/pam.d/common-session && grep -qx 'Module: cut' /var/lib/pam/session",
  },
  {
    resource: resource("nftables", "inet qorgan", { ruleset: table, allowedTables: [], foreign: "report" }, guarded),
    holds: "nft list table inet qorgan | grep -q 'tcp dport 9 drop' && grep -q 'tcp dport 9 drop' /etc/nftables.conf",
  },
  { resource: file("/etc/cron.d/cut", "# nothing\n"), holds: sha("/etc/cron.d/cut", "# nothing\n") },
  {
    resource: resource("service", "cron.service", { enabled: "enabled", active: true, loads: ["file:/etc/cron.d/cut"] }),
    holds:
      '[ -e /etc/cron.d/cut ] && systemctl is-active -q cron && [ "$(date -d "$(systemctl show --timestamp=us+utc -P ActiveEnterTimestamp cron)" +%s%N)" -gt "$(date -d "$(stat -c %z /etc/cron.d/cut)" +%s%N)" ]',
  },
  // Not enforceable in a container, which must be told and never be tried.
  { resource: resource("module", "dccp", { state: "refused" }), holds: "true" },
];

export const wanted: readonly Resource[] = parts.flatMap((part) => part.resource ?? []);

/** Key and question of each. */
export const questions: readonly { readonly key: Key; readonly holds: string }[] = parts.map((part) => ({
  key: part.key ?? keyOf(part.resource as Resource),
  holds: part.holds,
}));

/** Files that are written whole or not at all, with what may be read in them. */
export const wholeFiles: readonly { readonly path: string; readonly may: readonly string[] }[] = [
  { path: "/etc/cut.conf", may: [sha("/etc/cut.conf", "old\n"), sha("/etc/cut.conf", long)] },
  ...[
    ["/usr/share/pam-configs/cut", profile],
    ["/etc/cron.d/cut", "# nothing\n"],
    ["/etc/ssh/authorized_keys.d/cut", `${key}\n`],
  ].map(([path = "", content = ""]) => ({ path, may: [`[ ! -e ${path} ]`, sha(path, content)] })),
];
