/** The lab keeps what it promises. It works on a lab of its own beside the one that the other tests use. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { current, down, type Host, type Lab, LabError, up } from "./lab";
import { killGroup } from "./lab/cgroup";
import { mountPoints, places } from "./lab/places";
import { run } from "./lab/process";

const NAME = "self";
const usual = process.env.QORGAN_LAB;
let lab: Lab;
let host: Host;

beforeAll(async () => {
  process.env.QORGAN_LAB = NAME;
  await down();
  lab = await up(["almaty-ws-1", "almaty-ws-2"]);
  host = lab.host("almaty-ws-2");
}, 300_000);

afterAll(async () => {
  await down();
  if (usual === undefined) delete process.env.QORGAN_LAB;
  else process.env.QORGAN_LAB = usual;
}, 60_000);

/** What is left of the lab on this machine. */
const remains = async (): Promise<string[]> => {
  const here = places(NAME);
  const namespaces = (await run("ip", ["netns"])).stdout.split("\n").filter((line) => line.split(" ")[0] === here.id);
  const processes = readdirSync("/proc").filter((pid) => {
    try {
      const waitedFor = /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8")); // ended; its parent has not asked yet
      return !waitedFor && readFileSync(`/proc/${pid}/cgroup`, "utf8").includes(`/${here.id}/`);
    } catch {
      return false; // not a process, or just gone
    }
  });
  const propagated = "/run/systemd/nspawn/propagate";
  const left = existsSync(propagated) ? readdirSync(propagated).filter((name) => name.startsWith(`${here.id}-`)) : [];
  const mounts = mountPoints().filter((point) => point.includes(`/${here.id}/`));
  return [...namespaces, ...processes, ...left, ...mounts, ...[here.run, here.disks].filter((folder) => existsSync(folder))];
};

test("hosts run the model's releases, at its addresses, without a failed unit", async () => {
  expect(await host.must(". /etc/os-release; echo $VERSION_ID; hostname")).toBe("13\nalmaty-ws-2\n");
  expect(await lab.host("almaty-ws-1").must(". /etc/os-release; echo $VERSION_ID; hostname")).toBe("12\nalmaty-ws-1\n");
  for (const one of [host, lab.host("almaty-ws-1")]) {
    expect(await one.must("ip -4 -o address show dev host0")).toContain(` ${one.address}/`);
    expect((await one.exec("systemctl is-system-running --wait")).stdout).toBe("running\n");
  }
});

test("a command's exit status, output and input pass through", async () => {
  expect(await host.exec("cat; echo oops >&2; exit 7", { input: "said" })).toEqual({ code: 7, stdout: "said", stderr: "oops\n" });
  await expect(host.must("exit 3")).rejects.toThrow(LabError);
});

test("there is no way out, and packages come from the lab's own repository", async () => {
  expect((await host.exec("ping -c 1 -W 1 192.0.2.1")).code).not.toBe(0);
  await host.must("apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends acct");
  expect(await host.must("dpkg-query -W -f '${db:Status-Status}' acct")).toBe("installed");
}, 60_000);

test("what was written outlives a power cut and a reboot, and a reset takes it back", async () => {
  await host.must("echo kept > /root/mark");
  await host.powerCut();
  expect(host.isOn()).toBe(false);
  await expect(host.exec("true")).rejects.toThrow("is off");
  await host.start();
  await host.waitForSsh();
  const boot = await host.must("journalctl --list-boots --no-pager | wc -l");
  await host.reboot();
  expect(await host.must("cat /root/mark")).toBe("kept\n");
  expect(Number(await host.must("journalctl --list-boots --no-pager | wc -l"))).toBe(Number(boot) + 1);
  await host.reset();
  expect((await host.exec("test -e /root/mark")).code).toBe(1);
}, 60_000);

test("snapshots stack, and each can be gone back to", async () => {
  await host.must("echo one > /root/mark");
  await host.saveSnapshot("one");
  await host.must("echo two > /root/mark; rm /etc/motd");
  await host.saveSnapshot("two");
  await host.must("rm -r /root/mark /etc/cron.d");
  await host.reset("one");
  expect(await host.must("cat /root/mark; ls /etc/motd")).toBe("one\n/etc/motd\n");
  await host.reset("two");
  expect(await host.must("cat /root/mark; ls -d /etc/cron.d")).toBe("two\n/etc/cron.d\n");
  expect((await host.exec("test -e /etc/motd")).code).toBe(1);
  await expect(host.reset("three")).rejects.toThrow("it has: fresh, one, two");
}, 60_000);

test("a host keeps its SSH host keys over a reset; sshd sees the controller's address", async () => {
  const ssh = () =>
    lab.run("ssh", ["-F", `${lab.home}/.ssh/config`, "-o", "BatchMode=yes", "debian@almaty-ws-2", "echo $SSH_CONNECTION; sudo -n id -un"]);
  const before = await ssh();
  expect(before).toMatchObject({ code: 0, stdout: expect.stringMatching(/^10\.77\.30\.5 \d+ 10\.78\.20\.22 22\nroot\n$/) });
  await host.reset();
  expect((await ssh()).code).toBe(0);
}, 60_000);

test("after a crash the next up mends it, and down leaves nothing behind", async () => {
  await killGroup(places(NAME).id, "almaty-ws-1.restarter");
  await killGroup(places(NAME).id, "almaty-ws-1"); // its mount and its process file stay, as after a crash
  lab = await up(["almaty-ws-1"]);
  expect((await lab.host("almaty-ws-1").exec("true")).code).toBe(0);
  expect((await remains()).length).toBeGreaterThan(5);
  await down();
  expect(await remains()).toEqual([]);
  expect(current()).toBeUndefined();
}, 60_000);
