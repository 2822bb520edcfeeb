/** Who gets in from where, what each role may do as root and what not, and what passes the firewall: on a Debian 12 server. */
import { connect } from "node:net";
import { type Lab, up } from "./lab";
import type { Outcome } from "./lab/process";
import { Office } from "./office";

jest.setTimeout(180_000);

const name = "almaty-files-1";
const other = "almaty-ws-2";
const office = "10.78.20.250";
const adminSegment = "10.78.30.250";
const hqAdminSegment = "10.77.30.250";
const testSegment = "10.78.50.250";
const controller = "10.77.30.5";
const password = "Jüldyz-7-taular";
const verbs = "/usr/local/lib/qorgan/verbs";

let lab: Lab;
let org: Office;
const console_ = (command: string): Promise<string> => lab.host(name).must(command);

beforeAll(async () => {
  lab = await up([name, other]);
  await lab.host(name).reset();
  org = await Office.of(lab, name);
  // The initial account is a stranger to the model, so the first apply locks it, while it comes in by it.
  org.parameters = { "admin-accounts": { unknownAccounts: "lock" } };
  await org.apply();
  // People set their passwords themselves; here the console does it for them.
  for (const account of ["erlan-adm", "marat-adm", "saule-adm"])
    await lab.host(name).exec("chpasswd", { input: `${account}:${password}\n` });
});

// The next file finds hosts as they were.
afterAll(async () => {
  for (const one of [name, other]) await lab.host(one).reset();
});

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
    await waitFor("pgrep -u bolat sleep");
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
    await waitFor("grep -q 'erlan-adm.*network status' /var/log/sudo.log && pgrep -u erlan-adm sleep");
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
    await waitFor("pgrep -u bolat sleep");
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

/** Whether a TCP connection from an address of the lab's is taken; this process runs in the lab's network. */
const reached = (from: string, port: number, to = lab.host(name).address): Promise<"open" | "closed"> =>
  new Promise((resolve) => {
    const socket = connect({ host: to, port, localAddress: from });
    const end = (how: "open" | "closed") => () => {
      socket.destroy();
      resolve(how);
    };
    socket.setTimeout(1500, end("closed"));
    socket.once("connect", end("open"));
    socket.once("error", end("closed"));
  });

describe("the firewall", () => {
  beforeAll(async () => {
    for (const port of [4450, 4451, 4452])
      await console_(`systemd-run -q --unit=listen-${port} systemd-socket-activate -l ${port} --inetd -a /bin/cat`);
    await waitFor("ss -Htln | grep -c ':445[012]' | grep -qx 3");
  });

  test.each([
    ["a port opened for the office, from the office", office, 4450, "open"],
    ["the same, from head office's office", "10.77.20.250", 4450, "closed"],
    ["the same, from the admin segment", adminSegment, 4450, "closed"],
    ["a port that a duty opens too wide, from production", "10.77.20.250", 4451, "open"],
    ["the same, from the test segment", testSegment, 4451, "closed"],
    ["the same, from head office's test segment", "10.77.50.250", 4451, "closed"],
    ["a port that nothing opens, from the office", office, 4452, "closed"],
    ["a port that nothing opens, from a controller", controller, 4452, "closed"],
    ["sshd from a controller", controller, 22, "open"],
    ["sshd from the admin segment", adminSegment, 22, "open"],
    ["sshd from the servers' segment", "10.78.10.250", 22, "closed"],
    ["sshd from the test segment", testSegment, 22, "closed"],
  ] as const)("%s: %s, port %i: %s", async (_what, from, port, expected) => expect(await reached(from, port)).toBe(expected));

  test("IPv6 is no way around it, and a rule that somebody adds is drift", async () => {
    const linkLocal = (text: string): string => /fe80:[^/\s]*/.exec(text)?.[0] ?? "";
    const to = `${linkLocal(await console_("ip -6 -o address show scope link"))}%almaty-servers`;
    const from = `${linkLocal((await lab.run("ip", ["-6", "-o", "address", "show", "dev", "almaty-servers", "scope", "link"])).stdout)}%almaty-servers`;
    for (const port of [22, 4450, 4451]) expect([port, await reached(from, port, to)]).toEqual([port, "closed"]);
    await console_("nft insert rule inet qorgan input ip6 saddr fe80::/10 tcp dport 4450-4451 accept");
    expect(await reached(from, 4450, to)).toBe("open");
    expect((await org.plan()).plan.changes.map((change) => change.key)).toEqual(["nftables:inet qorgan"]);
    await org.apply();
    expect(await reached(from, 4450, to)).toBe("closed");
  });

  test("the server reaches its own organisation and the sources of updates, as apt only, and the test side not at all", async () => {
    const from = (account: string, to: string, port: number): Promise<Outcome> =>
      lab.host(name).exec(`runuser -u ${account} -- timeout 3 bash -c '</dev/tcp/${to}/${port}'`);
    expect((await from("_apt", lab.topology.repository, 80)).code).toBe(0);
    const root = await from("root", lab.topology.repository, 80);
    expect([root.code, root.stderr]).toEqual([1, expect.stringMatching(/unreachable|No route|refused|not permitted/i)]);
    // Nothing listens there: an answer, not the firewall's, says that the packet went through.
    expect((await from("root", "10.78.20.250", 9)).stderr).toMatch(/Connection refused/);
    expect((await from("root", testSegment, 9)).stderr).not.toMatch(/Connection refused/);
  });

  test("all of it is there again after a reboot", async () => {
    await lab.host(name).reboot();
    for (const [from, port, expected] of [
      [controller, 22, "open"],
      ["10.78.10.250", 22, "closed"],
      [testSegment, 22, "closed"],
    ] as const)
      expect([from, await reached(from, port)]).toEqual([from, expected]);
    expect((await org.plan()).plan.changes).toEqual([]);
  });
});

/** Until a command on the host succeeds, at most ten seconds. */
async function waitFor(command: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if ((await lab.host(name).exec(command)).code === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never true on ${name}: ${command}`);
}

describe("a Debian 13 workstation", () => {
  let workplace: Office;

  beforeAll(async () => {
    await lab.host(other).reset();
    workplace = await Office.of(lab, other);
    workplace.parameters = { "admin-accounts": { unknownAccounts: "lock" } };
    await workplace.apply();
  });

  test("takes the same rules: nothing is left to do, and everyone comes in by the own entrance only", async () => {
    const { plan } = await workplace.plan();
    expect([plan.unknown, plan.changes]).toEqual([[], []]);
    const tries = [
      ["aigerim", office, 0],
      ["erlan", office, 0],
      ["erlan-adm", office, 255],
      ["erlan-adm", adminSegment, 0],
      ["saule-adm", hqAdminSegment, 0],
      ["marat", office, 255],
      ["aigerim", testSegment, 255],
    ] as const;
    for (const [account, from, code] of tries)
      expect([account, from, (await workplace.ssh(account, from, "true")).code]).toEqual([account, from, code]);
  });

  test("listens on sshd's port and on no socket beside it, which a firewall would not see", async () => {
    const states = await lab
      .host(other)
      .must("systemctl show -P LoadState ssh.socket sshd-unix-local.socket sshd-vsock.socket; ss -Hxl | grep ssh-unix || :");
    expect(states.split("\n").filter(Boolean)).toEqual(["masked", "masked", "masked"]);
  });

  test("sudo keeps to the role's lines, and a failed login from the controllers is not punished", async () => {
    await lab.host(other).exec("chpasswd", { input: `erlan-adm:${password}\n` });
    const ask = (command: string): Promise<Outcome> =>
      workplace.ssh("erlan-adm", adminSegment, `sudo -k -S -p '' ${command}`, { input: `${password}\n` });
    expect((await ask(`${verbs}/service status cron.service`)).stdout).toContain("Active: active");
    for (const command of ["-i", "bash", "cat /etc/shadow", `${verbs}/update -y`, `${verbs}/account lock root`])
      expect([command, (await ask(command)).code]).toEqual([command, 1]);
    for (let i = 0; i < 8; i++) await workplace.ssh("qorgan", controller, "id", { key: "bolat" });
    expect((await workplace.plan()).plan.changes).toEqual([]);
  });
});
