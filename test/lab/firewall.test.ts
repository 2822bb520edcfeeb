/** What passes the firewall of a Debian 12 server, and the same controls on a Debian 13 workstation. */
import { connect } from "node:net";
import { type Lab, up } from "./lab";
import type { Outcome } from "./lab/process";
import { from as at, Office, password, verbs, waitFor } from "./office";

jest.setTimeout(600_000);

const name = "almaty-files-1";
const other = "almaty-ws-2";
const { office, adminSegment, hqAdminSegment, testSegment, controller } = at;

let lab: Lab;
let org: Office;
const console_ = (command: string): Promise<string> => lab.host(name).must(command);

beforeAll(async () => {
  lab = await up([name, other]);
});

// The next file finds the hosts as they were.
afterAll(async () => {
  for (const one of [name, other]) await lab.host(one).reset();
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
    await lab.host(name).reset();
    org = await Office.of(lab, name);
    org.parameters = { "admin-accounts": { allowedAccounts: ["debian"] } };
    await org.apply();
    for (const port of [4450, 4451, 4452])
      await console_(`systemd-run -q --unit=listen-${port} systemd-socket-activate -l ${port} --inetd -a /bin/cat`);
    await waitFor(lab.host(name), "ss -Htln | grep -c ':445[012]' | grep -qx 3");
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
