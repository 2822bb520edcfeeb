/** The example's branch on real hosts, by the commands that people use: applied, without drift, damaged by hand, named, healed. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HostPlan } from "../../src/engine/plan";
import { keyOf, type Lab, up } from "./lab";
import { labWorkspace } from "./workspace";

jest.setTimeout(240_000);

const names = ["almaty-files-1", "almaty-ws-2"];
let lab: Lab;
let folder: string;
let key: string;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program as an operator in the lab does. */
function qorgan(...args: string[]): Promise<Ended> {
  const root = join(__dirname, "../..");
  const { SSH_AUTH_SOCK: _, ...environment } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, "dist/src/cli/main.js"), "-w", folder, ...args],
      { env: { ...environment, HOME: lab.home }, maxBuffer: 64 << 20 },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, stdout, stderr }),
    );
  });
}

const onHosts = (): string[] => ["--identity", key, "--host", names.join(",")];

const drift = async (): Promise<HostPlan[]> =>
  (JSON.parse((await qorgan("drift", "--json", ...onHosts())).stdout) as { hosts: HostPlan[] }).hosts;

const driftedKeys = (plans: readonly HostPlan[]): string[] =>
  plans.flatMap((plan) => plan.changes.filter((change) => change.drift).map((change) => `${plan.host} ${change.key}`));

beforeAll(async () => {
  lab = await up(names);
  folder = mkdtempSync(join(tmpdir(), "qorgan-workspace-"));
  await labWorkspace(lab, folder);
  key = await keyOf("nurlan-adm");
  for (const name of names) await lab.host(name).reset();
  const applied = await qorgan("apply", "--yes", "--initial-user", "debian", ...onHosts());
  if (applied.code !== 0) throw new Error(applied.stderr.slice(-3000));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("after the apply drift exits 0, with one round trip a host and nothing unknown", async () => {
  const ended = await qorgan("drift", ...onHosts());
  expect(ended).toMatchObject({ code: 0 });
  expect(ended.stdout).toContain("0 drifted, 0 unknown, 0 pending");
  for (const plan of await drift()) expect(plan).toMatchObject({ roundTrips: 1, unknown: [], changes: [] });
});

const damages: readonly [string, string, string][] = [
  [
    "a key added to the automation account",
    "echo ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZ0Y2hlY2tmdGNoZWNrZnRjaGVja2Z0Y2hlY2tmdGNo evil >> /etc/ssh/authorized_keys.d/qorgan",
    "authorized-keys:qorgan",
  ],
  [
    "a key file of a stranger",
    "echo x > /etc/ssh/authorized_keys.d/stranger; chmod 644 /etc/ssh/authorized_keys.d/stranger",
    "/etc/ssh/authorized_keys.d/stranger",
  ],
  ["a mode changed", "chmod 666 /etc/ssh/sshd_config", "file:/etc/ssh/sshd_config"],
  ["an owner changed", "chown daemon /etc/sudo.conf", "file:/etc/sudo.conf"],
  ["rules flushed", "nft flush table inet qorgan", "nftables:inet qorgan"],
  ["a rule inserted", "nft insert rule inet qorgan input tcp dport 8080 accept", "nftables:inet qorgan"],
  ["the table deleted", "nft delete table inet qorgan", "nftables:inet qorgan"],
  ["a foreign table", "nft add table inet stranger", "nftables:inet stranger"],
  ["the firewall's boot file changed", "echo '# x' >> /etc/nftables.conf", "nftables:inet qorgan"],
  ["the firewall not loaded at boot", "systemctl disable nftables", "service:nftables.service"],
  ["a service stopped", "systemctl stop cron", "service:cron.service"],
  ["a service masked", "systemctl mask cron", "service:cron.service"],
  ["a user added to the group of admins", "gpasswd -a daemon adm-it-administrator", "group:adm-it-administrator"],
  ["an unknown account", "useradd -m -s /bin/bash stranger", "account:stranger"],
  ["a sysctl set back", "sysctl -qw net.ipv4.conf.all.accept_redirects=1", "sysctl:net.ipv4.conf.all.accept_redirects"],
  ["a file added to sshd_config.d", "echo 'PermitRootLogin yes' > /etc/ssh/sshd_config.d/zz.conf", "file:/etc/ssh/sshd_config.d/zz.conf"],
  [
    "a file added to sudoers.d",
    "echo 'daemon ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/zz; chmod 440 /etc/sudoers.d/zz",
    "file:/etc/sudoers.d/zz",
  ],
  ["a sudoers rule changed", "echo '%users ALL=(ALL) ALL' >> /etc/sudoers.d/qorgan-automation", "file:/etc/sudoers.d/qorgan-automation"],
  ["the door changed", "echo 'exit 0' >> /usr/local/lib/qorgan/door", "file:/usr/local/lib/qorgan/door"],
  ["a mount option gone", "mount -o remount,exec /dev/shm", "mount-option:/dev/shm"],
  ["a PAM profile switched off", "pam-auth-update --package --remove qorgan-umask", "pam-profile:qorgan-umask"],
  ["a package removed", "dpkg --force-depends -r libpam-pwquality", "package:libpam-pwquality"],
  ["the banner changed", "echo welcome > /etc/issue.net", "file:/etc/issue.net"],
  ["a shadow file readable", "chmod 644 /etc/shadow", "permissions:/etc/shadow"],
  ["a person's shell changed", "usermod -s /bin/sh nurlan-adm", "account:nurlan-adm"],
  ["root given a password", "echo root:x9Qorgan-Test-1 | chpasswd", "account:root"],
  ["a folder opened", "chmod 777 /usr/local/lib/qorgan", "directory:/usr/local/lib/qorgan"],
  ["the guard switched off", "systemctl disable qorgan-guard", "service:qorgan-guard.service"],
  ["a file gone", "rm /etc/sudo.conf", "file:/etc/sudo.conf"],
  ["a modprobe rule gone", "rm /etc/modprobe.d/99-zz-qorgan-usb-storage.conf", "file:/etc/modprobe.d/99-zz-qorgan-usb-storage.conf"],
];

test.each(damages)("damage by hand is named, and healed: %s", async (_what, damage, wanted) => {
  const host = lab.host("almaty-files-1");
  await host.must(damage);
  const found = driftedKeys(await drift());
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(wanted);
  expect(await qorgan("apply", "--yes", "--identity", key, "--host", "almaty-files-1")).toMatchObject({ code: 0 });
  expect(driftedKeys(await drift())).toEqual([]);
});
