/** Who gets in from where, what each role may do as root and what not, and what is left of those who leave: on a Debian 12 server. */
import { type Lab, up } from "./lab";
import type { Outcome } from "./lab/process";
import { from as at, Office, password, verbs, waitFor } from "./office";

jest.setTimeout(600_000);

const name = "almaty-files-1";
const { office, adminSegment, hqAdminSegment, testSegment, controller } = at;

let lab: Lab;
let org: Office;
const console_ = (command: string): Promise<string> => lab.host(name).must(command);

beforeAll(async () => {
  lab = await up([name]);
  await lab.host(name).reset();
  org = await Office.of(lab, name);
  // The initial account is a stranger to the model, so the first apply locks it, while it comes in by it.
  org.parameters = { "admin-accounts": { unknownAccounts: "lock" } };
  await org.apply();
  // People set their passwords themselves; here the console does it for them.
  for (const account of ["erlan-adm", "marat-adm", "saule-adm"])
    await lab.host(name).exec("chpasswd", { input: `${account}:${password}\n` });
});

// The next file finds the host as it was.
afterAll(() => lab.host(name).reset());

test("nothing is left to do after the first apply", async () => {
  const { plan } = await org.plan();
  expect(plan.unknown).toEqual([]);
  expect(plan.changes).toEqual([]);
});

describe("logging in", () => {
  const refused = (ended: Outcome): void => expect([ended.code, ended.stdout]).toEqual([255, ""]);
  const entered = (ended: Outcome, account: string): void =>
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([0, `${account}\n`, expect.any(String)]);

  test.each([
    ["a regular account from the office", "aigerim", office],
    ["an admin account from the branch's admin segment", "erlan-adm", adminSegment],
    ["an admin account from head office's admin segment", "erlan-adm", hqAdminSegment],
    ["a security officer's from the admin segment", "saule-adm", adminSegment],
  ])("%s: in", async (_what, account, from) => entered(await org.ssh(account, from, "id -un"), account));

  test.each([
    ["an admin account from the office", "erlan-adm", office, {}],
    ["a regular account from a servers' segment", "aigerim", "10.78.10.250", {}],
    ["a regular account from the test segment", "aigerim", testSegment, {}],
    ["with another person's key", "aigerim", office, { key: "bolat" }],
    ["an admin account with the same person's regular key", "erlan-adm", adminSegment, { key: "erlan" }],
    ["an account that has none here", "dana", office, {}],
    ["root", "root", adminSegment, { key: "erlan-adm" }],
    ["the initial account, which lost its way in", "debian", controller, { key: "operator" }],
    ["the automation account from the office", "qorgan", office, { key: "operator" }],
    ["the automation account from an admin segment that is no controller", "qorgan", hqAdminSegment, { key: "operator" }],
  ])("%s: refused", async (_what, account, from, more) => refused(await org.ssh(account, from, "id -un", more)));

  test("keys in homes are not read, not even root's", async () => {
    const key = (await console_("cat /etc/ssh/authorized_keys.d/bolat")).trim();
    await console_(
      `install -d -m 0700 -o aigerim -g aigerim /home/aigerim/.ssh; echo '${key}' > /home/aigerim/.ssh/authorized_keys; chown aigerim /home/aigerim/.ssh/authorized_keys; mkdir -p -m 0700 /root/.ssh; echo '${key}' > /root/.ssh/authorized_keys`,
    );
    refused(await org.ssh("aigerim", office, "id -un", { key: "bolat" }));
    refused(await org.ssh("root", adminSegment, "id -un", { key: "bolat" }));
  });

  test("no password opens anything", async () => {
    const options = ["PreferredAuthentications=password,keyboard-interactive", "PubkeyAuthentication=no"];
    const ended = await org.ssh("erlan-adm", adminSegment, "id", { options });
    refused(ended);
    expect(ended.stderr).toContain("Permission denied (publickey)");
  });

  test("the automation account knows its words only, and no login forwards", async () => {
    const shell = await org.ssh("qorgan", controller, "id", { key: "operator" });
    expect([shell.code, shell.stderr]).toEqual([64, expect.stringContaining("this key opens")]);
    const forwarded = await org.ssh("erlan-adm", adminSegment, "true", {
      options: ["ExitOnForwardFailure=yes", "RemoteForward=19022 127.0.0.1:22"],
    });
    expect(forwarded.code).not.toBe(0);
    const subsystem = await org.ssh("erlan-adm", adminSegment, "sftp", { options: ["RequestTTY=no", "SessionType=subsystem"] });
    expect(subsystem.code).not.toBe(0);
  });

  test("an account whose day has come is refused, and so are its key and its session's sudo", async () => {
    await console_("chage -E 1 aigerim");
    refused(await org.ssh("aigerim", office, "id -un"));
    expect((await org.plan()).plan.changes.map((change) => change.key)).toEqual(["account:aigerim"]);
    await org.apply();
    entered(await org.ssh("aigerim", office, "id -un"), "aigerim");
  });
});

/** sudo with the password on standard input, as the account would. */
const sudo = (account: string, command: string): Promise<Outcome> =>
  org.ssh(account, adminSegment, `sudo -k -S -p '' ${command}`, { input: `${password}\n` });

describe("sudo", () => {
  test.each([
    ["erlan-adm", `${verbs}/service status cron.service`, "Active: active"],
    ["erlan-adm", `${verbs}/service restart cron.service`, ""],
    ["erlan-adm", `${verbs}/network status`, "10.78.10.11"],
    ["erlan-adm", `${verbs}/account lock bolat`, "bolat is locked"],
    ["erlan-adm", `${verbs}/account unlock bolat`, "bolat is unlocked"],
    ["saule-adm", `${verbs}/logs logins`, "sshd"],
    ["saule-adm", `${verbs}/logs sudo`, "COMMAND="],
    ["saule-adm", `${verbs}/logs warnings`, ""],
    ["marat-adm", `${verbs}/backup status`, ""],
  ])("%s may: %s", async (account, command, shown) => {
    const ended = await sudo(account, command);
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([0, expect.stringContaining(shown), expect.any(String)]);
  });

  test("the update verb installs from the host's sources, and asks nothing", async () => {
    const ended = await sudo("erlan-adm", `${verbs}/update`);
    expect([ended.code, ended.stdout]).toEqual([0, expect.stringContaining("upgraded")]);
  });

  test("a password that an administrator resets is good for one login: until its owner sets another, nothing opens", async () => {
    const { code, stdout } = await sudo("erlan-adm", `${verbs}/account reset-password bolat`);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^first password of bolat: \S{16,}\n$/)]);
    expect(await console_("getent shadow bolat")).toMatch(/^bolat:\$[^:]+:0:/);
    expect((await org.ssh("bolat", office, "id -un")).stdout).not.toContain("bolat");
    await console_("chage -d 2026-01-01 bolat");
    expect((await org.ssh("bolat", office, "id -un")).stdout).toBe("bolat\n");
  });

  test("the lock of an account ends what it has open", async () => {
    const open = org.ssh("bolat", office, "trap '' TERM HUP; echo in; sleep 120");
    await waitFor(lab.host(name), "pgrep -u bolat sleep");
    expect((await sudo("erlan-adm", `${verbs}/account lock bolat`)).code).toBe(0);
    expect((await open).code).not.toBe(0);
    expect((await lab.host(name).exec("pgrep -u bolat")).code).toBe(1);
    expect((await sudo("erlan-adm", `${verbs}/account unlock bolat`)).code).toBe(0);
  });

  const escapes: readonly (readonly [string, string])[] = [
    ...["-i", "-s", "su -", "bash", "sh -c id", "-u aigerim id", "-u#-1 id", "-e /etc/shadow", "cat /etc/shadow", "cp /bin/sh /tmp/sh"].map(
      (one) => ["erlan-adm", one] as const,
    ),
    ...[
      "systemctl edit cron",
      "systemctl status cron.service",
      "systemctl link /tmp/x.service",
      "systemctl set-environment LD_PRELOAD=/tmp/x.so",
    ].map((one) => ["erlan-adm", one] as const),
    ...[
      "systemctl reboot --firmware-setup",
      "systemd-run id",
      "apt-get install -y vim",
      "dpkg -i /tmp/x.deb",
      "visudo",
      "find / -exec id ';'",
    ].map((one) => ["erlan-adm", one] as const),
    ...[
      "useradd -o -u 0 x",
      "usermod -aG role-hr erlan-adm",
      "passwd root",
      "chpasswd",
      "crontab -e",
      "mount --bind /srv /mnt",
      "nft flush ruleset",
      "ip netns exec x sh",
    ].map((one) => ["erlan-adm", one] as const),
    ...[
      "update -y",
      "service restart smbd.service cron.service",
      "service restart nftables.service",
      "service restart",
      "account lock erlan-adm",
      "account lock root",
      "account reset-password qorgan",
      "account lock",
      "network down",
      "logs sudo",
    ].map((one) => ["erlan-adm", `${verbs}/${one}`] as const),
    ...["backup status", "logs", "logs ../../../etc/shadow", "logs sudo --follow", "update"].map(
      (one) => ["saule-adm", `${verbs}/${one}`] as const,
    ),
    ...["backup restore", "backup", "logs sudo", "service restart cron.service"].map((one) => ["marat-adm", `${verbs}/${one}`] as const),
    ["saule-adm", "journalctl"],
    ["erlan-adm", `LD_PRELOAD=/tmp/x.so ${verbs}/network status`],
    ["erlan-adm", `-E PATH=/tmp ${verbs}/network status`],
    ["erlan-adm", `--chdir=/tmp ${verbs}/update`],
  ];
  test.each(escapes)("%s may not: sudo %s", async (account, command) => {
    const ended = await sudo(account, command);
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([1, "", expect.stringMatching(/not allowed|not permitted|unknown user/)]);
  });

  test("regular accounts have no sudo at all, and nobody is in the group sudo", async () => {
    await lab.host(name).exec("chpasswd", { input: `aigerim:${password}\n` });
    const ended = await org.ssh("aigerim", office, "sudo -k -S -p '' id", { input: `${password}\n` });
    expect([ended.code, ended.stdout]).toEqual([1, ""]);
    expect(await console_("getent group sudo")).toMatch(/^sudo:[^:]*:\d+:\n$/);
  });

  test("without the password sudo does nothing; the first one is set by its owner, once", async () => {
    expect((await org.ssh("erlan-adm", adminSegment, `sudo -k -n ${verbs}/network status`)).code).toBe(1);
    const again = await org.ssh("erlan-adm", adminSegment, `sudo -n ${verbs}/first-password`);
    expect([again.code, again.stderr]).toEqual([77, expect.stringContaining("use passwd")]);
    await console_("usermod -p '!' saule-adm");
    const first = await org.ssh("saule-adm", adminSegment, `sudo -n ${verbs}/first-password`, { input: `${password}\n${password}\n` });
    expect([first.code, first.stderr]).toEqual([0, expect.stringContaining("password updated successfully")]);
    expect((await sudo("saule-adm", `${verbs}/logs warnings`)).code).toBe(0);
  });

  test("a right ends with its group at once, in an open session too", async () => {
    const ask = `echo '${password}' | sudo -k -S -p '' ${verbs}/network status > /dev/null 2>&1 && echo yes || echo no`;
    const open = org.ssh("erlan-adm", adminSegment, `${ask}; until [ -e /tmp/go ]; do sleep 0.1; done; id -nG; ${ask}`);
    await waitFor(lab.host(name), "grep -q 'erlan-adm.*network status' /var/log/sudo.log && pgrep -u erlan-adm sleep");
    await console_("gpasswd -d erlan-adm adm-it-administrator; touch /tmp/go");
    expect((await open).stdout).toMatch(/^yes\n.*adm-it-administrator.*\nno\n$/);
    expect((await org.plan()).plan.changes.map((change) => change.key)).toEqual(["group:adm-it-administrator"]);
    await org.apply();
    expect((await sudo("erlan-adm", `${verbs}/network status`)).code).toBe(0);
  });
});

describe("leaving", () => {
  test("who leaves the model is out: sessions ended, keys gone, account locked, files kept", async () => {
    await console_("echo mine > /home/bolat/file; chown bolat /home/bolat/file");
    const open = org.ssh("bolat", office, "trap '' TERM HUP; sleep 300");
    await waitFor(lab.host(name), "pgrep -u bolat sleep");
    org.people = org.without("bolat");
    await org.apply();
    expect((await open).code).not.toBe(0);
    expect((await lab.host(name).exec("pgrep -u bolat")).code).toBe(1);
    expect((await org.ssh("bolat", office, "id")).code).toBe(255);
    expect(await console_("cat /home/bolat/file; ls /etc/ssh/authorized_keys.d; getent passwd bolat; getent group role-hr")).toMatch(
      /^mine\naigerim\nerlan-adm\nmarat-adm\nqorgan\nsaule-adm\nbolat:.*nologin\nrole-hr:.*:aigerim\n$/,
    );
    expect((await org.plan()).plan.changes).toEqual([]);
  });

  test("who comes back has the same account and files again", async () => {
    org.people = org.without();
    await org.apply();
    expect((await org.ssh("bolat", office, "cat file")).stdout).toBe("mine\n");
  });
});
