/** Thirty and more things that somebody does to a host by hand: what, how (root on the console), and the key and control that a drift must name. */
export interface Damage {
  readonly what: string;
  readonly command: string;
  readonly key: string;
  readonly control: string;
}

const strangersKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZ0Y2hlY2tmdGNoZWNrZnRjaGVja2Z0Y2hlY2tmdGNo stranger";
const keys = "/etc/ssh/authorized_keys.d";
const rule = "nft -a list chain inet qorgan input | sed -n '/anti-spoofing/{s/.*# handle //p;q}'";

const rows: readonly (readonly [what: string, command: string, key: string, control: string])[] = [
  ["a key added to the automation account", `echo '${strangersKey}' >> ${keys}/qorgan`, "authorized-keys:qorgan", "automation"],
  ["a key added to a person", `echo '${strangersKey}' >> ${keys}/nurlan-adm`, "authorized-keys:nurlan-adm", "admin-accounts"],
  ["a stranger's file of keys", `echo '${strangersKey}' > ${keys}/stranger`, "authorized-keys:stranger", "admin-accounts"],
  ["a mode changed", "chmod 666 /etc/ssh/sshd_config", "file:/etc/ssh/sshd_config", "ssh"],
  ["an owner changed", "chown daemon /etc/sudo.conf", "file:/etc/sudo.conf", "admin-accounts"],
  ["a firewall rule deleted", `nft delete rule inet qorgan input handle "$(${rule})"`, "nftables:inet qorgan", "firewall"],
  ["a firewall rule inserted", "nft insert rule inet qorgan input tcp dport 8080 accept", "nftables:inet qorgan", "firewall"],
  ["the firewall's table deleted", "nft delete table inet qorgan", "nftables:inet qorgan", "firewall"],
  ["a foreign table", "nft add table inet stranger", "nftables:inet stranger", "firewall"],
  ["the firewall's boot file changed", "echo '# x' >> /etc/nftables.conf", "nftables:inet qorgan", "firewall"],
  ["the firewall not loaded at boot", "systemctl disable nftables", "service:nftables.service", "firewall"],
  ["a service stopped", "systemctl stop cron", "service:cron.service", "base"],
  ["a service masked", "systemctl mask --now cron", "service:cron.service", "base"],
  ["an account in the admins' group", "gpasswd -a daemon adm-it-administrator", "group:adm-it-administrator", "admin-accounts"],
  ["an unknown account with a shell", "useradd -m -s /bin/bash stranger", "account:stranger", "admin-accounts"],
  ["forwarding switched on", "sysctl -qw net.ipv4.ip_forward=1", "sysctl:net.ipv4.ip_forward", "base"],
  ["a kernel parameter set back", "sysctl -qw net.ipv4.conf.all.accept_redirects=1", "sysctl:net.ipv4.conf.all.accept_redirects", "base"],
  [
    "a file added to sshd_config.d",
    "echo 'PermitRootLogin yes' > /etc/ssh/sshd_config.d/zz.conf",
    "file:/etc/ssh/sshd_config.d/zz.conf",
    "ssh",
  ],
  [
    "a file added to sudoers.d",
    "echo 'daemon ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/zz; chmod 440 /etc/sudoers.d/zz",
    "file:/etc/sudoers.d/zz",
    "admin-accounts",
  ],
  [
    "a rule added to our sudoers",
    "echo '%users ALL=(ALL) ALL' >> /etc/sudoers.d/qorgan-automation",
    "file:/etc/sudoers.d/qorgan-automation",
    "automation",
  ],
  ["the door changed", "echo 'exit 0' >> /usr/local/lib/qorgan/door", "file:/usr/local/lib/qorgan/door", "automation"],
  ["a mount option gone", "mount -o remount,exec /dev/shm", "mount-option:/dev/shm", "base"],
  ["a line added to PAM's stacks", "sed -i '1i auth sufficient pam_permit.so' /etc/pam.d/common-auth", "pam-stack:common", "base"],
  ["a PAM profile switched off", "pam-auth-update --package --remove qorgan-umask", "pam-profile:qorgan-umask", "base"],
  ["a package removed", "dpkg --force-depends -r debsums", "package:debsums", "base"],
  ["the banner changed", "echo welcome > /etc/issue.net", "file:/etc/issue.net", "base"],
  ["the password hashes readable", "chmod 644 /etc/shadow", "permissions:/etc/shadow", "base"],
  ["a person's shell changed", "usermod -s /bin/sh nurlan-adm", "account:nurlan-adm", "admin-accounts"],
  ["a password for root", "echo root:x9Qorgan-Test-1 | chpasswd", "account:root", "admin-accounts"],
  ["a folder opened", "chmod 777 /usr/local/lib/qorgan", "directory:/usr/local/lib/qorgan", "admin-accounts"],
  ["the guard switched off", "systemctl disable qorgan-guard", "service:qorgan-guard.service", "automation"],
  ["a file gone", "rm /etc/sudo.conf", "file:/etc/sudo.conf", "admin-accounts"],
  ["a module's refusal gone", "rm /etc/modprobe.d/qorgan-usb-storage.conf", "file:/etc/modprobe.d/qorgan-usb-storage.conf", "base"],
];

export const damages: readonly Damage[] = rows.map(([what, command, key, control]) => ({ what, command, key, control }));
