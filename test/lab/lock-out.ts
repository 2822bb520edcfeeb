/** What would lock an operator out of a host, each as a change of the model; and a picture of a host to hold against a later one. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Resource } from "../../src/resources/resource";
import { type Host, publicKeyOf } from "./lab";
import { file, resource, type SmallModel } from "./small-model";

/** A change that cuts the operator off; `prepare` runs on the console before the picture is taken. */
export interface Breaker {
  readonly what: string;
  readonly prepare?: string;
  readonly damage: (small: SmallModel) => Promise<void> | void;
}

const guarded = { guarded: true } as const;
const wants = (...resources: readonly Resource[]) => ({
  damage: (small: SmallModel): void => {
    small.wanted = resources;
  },
});

const dropsAll = "table inet qorgan {\n  chain input {\n    type filter hook input priority 0; policy drop;\n    iif lo accept\n  }\n}\n";
const sudoers = { content: "qorgan ALL=(ALL) !ALL\n", owner: "root", group: "root", mode: "0440" };
const port = "/etc/ssh/sshd_config.d/00-test.conf";

/** A package, and the folder that apt gets it from, whose PAM profile lets nobody in. */
const packageWithProfile = `set -e
rm -rf /opt/lock-out
mkdir -p /opt/lock-out/tree/DEBIAN /opt/lock-out/tree/usr/share/pam-configs
cd /opt/lock-out
printf 'Package: lock-out\\nVersion: 1\\nArchitecture: all\\nMaintainer: Lab <lab@localhost>\\nDescription: lets nobody in\\n' > tree/DEBIAN/control
printf '#!/bin/sh\\npam-auth-update --package\\n' > tree/DEBIAN/postinst
printf '#!/bin/sh\\npam-auth-update --package --remove lock-out\\n' > tree/DEBIAN/prerm
printf 'Name: lets nobody in\\nDefault: yes\\nPriority: 1000\\nAccount-Type: Primary\\nAccount:\\n\\trequisite pam_deny.so\\n' > tree/usr/share/pam-configs/lock-out
chmod 755 tree/DEBIAN/postinst tree/DEBIAN/prerm
dpkg-deb --root-owner-group --build tree lock-out.deb
{ dpkg-deb -f lock-out.deb; printf 'Filename: ./lock-out.deb\\nSize: %s\\nSHA256: %s\\n' "$(stat -c %s lock-out.deb)" "$(sha256sum < lock-out.deb | cut -c1-64)"; } > Packages
echo 'deb [trusted=yes] file:/opt/lock-out ./' > /etc/apt/sources.list.d/lock-out.list
apt-get -qq update`;

export const elsewhere: Breaker = {
  what: "an sshd that listens elsewhere",
  damage: (small) => {
    small.wanted = [file(port, "Port 2222\n", guarded)];
    small.sshLoads = [`file:${port}`];
  },
};

export const breakers: readonly Breaker[] = [
  {
    what: "a firewall that drops SSH, open connections too",
    ...wants(resource("nftables", "inet qorgan", { ruleset: dropsAll, allowedTables: [], foreign: "report" }, guarded)),
  },
  elsewhere,
  { what: "a sudoers rule that removes the automation's rights", ...wants(resource("file", "/etc/sudoers.d/zz-test", sudoers, guarded)) },
  {
    what: "a removed key",
    damage: async (small) => {
      small.operatorKeys = [await publicKeyOf("stranger")];
    },
  },
  {
    what: "a door that opens nothing",
    damage: (small) => {
      const folder = mkdtempSync(join(tmpdir(), "qorgan-templates-"));
      mkdirSync(join(folder, "automation"));
      writeFileSync(join(folder, "automation/door.sh.hbs"), "{{!-- format: shell --}}\n#!/bin/sh\nexit 1\n");
      small.templates = [folder];
    },
  },
  { what: "a PAM stack that denies", ...wants(file("/etc/pam.d/sshd", "account required pam_deny.so\n", guarded)) },
  {
    what: "a PAM stack with a module that is not there",
    ...wants(file("/etc/pam.d/common-account", "account required pam_gone.so\n", guarded)),
  },
  {
    what: "a package that changes PAM",
    prepare: packageWithProfile,
    ...wants(resource("package", "lock-out", { state: "installed" }, guarded)),
  },
];

/** Its first step outlasts any window of the tests', and only the second one would cut the operator off. */
export const slow: Breaker = {
  what: "steps that take longer than the window",
  ...wants(
    file("/etc/qorgan-slow.conf", "slow\n", {
      ...guarded,
      desired: { content: "slow\n", owner: "root", group: "root", mode: "0644", validator: ["sleep", "15"] },
    }),
    resource("file", "/etc/sudoers.d/zz-test", sudoers, guarded),
  ),
};

/** Everything that must be the same again: files with owner, mode and content, the firewall, packages, units, who listens where. */
export const picture = (host: Host): Promise<string> =>
  host.must(`folders='/etc /usr/local /var/lib/pam /usr/share/pam-configs'
find $folders -xdev ! -name '*-' -printf '%p %y %m %U %G %l\\n' | sort
find $folders -xdev -type f ! -name '*-' -exec sha256sum {} + | sort -k 2
nft -s list ruleset
dpkg-query -W -f '\${Package} \${db:Status-Abbrev}\\n'
for unit in ssh ssh.socket nftables cron; do echo "$unit $(systemctl is-enabled $unit) $(systemctl is-active $unit)"; done
ss -Hltn | awk '{ print $4 }' | sort -u`);
