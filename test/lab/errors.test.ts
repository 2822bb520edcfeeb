/** What goes wrong on the way, as an operator meets it: one clear error each, with its code and what to do, and never a stack trace. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Host, keyOf, type Lab, up } from "./lab";
import { mainFile } from "./program";
import { labWorkspace, withoutOthers } from "./workspace";

jest.setTimeout(600_000);

const name = "almaty-ws-2";
let lab: Lab;
let host: Host;
let folder: string;

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Until standard error says this. */
  says(words: RegExp): Promise<void>;
}

/** Starts the program as the operator whose key this is. */
async function start(person: string, ...args: string[]): Promise<Running> {
  const { SSH_AUTH_SOCK: _, ...environment } = process.env;
  const child = spawn(process.execPath, [mainFile, "-w", folder, ...args, "--host", name, "--identity", await keyOf(person)], {
    env: { ...environment, HOME: lab.home },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].on("data", (data: Buffer) => {
      said[stream] += data.toString();
    });
  }
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, ...said })));
  const says = async (words: RegExp): Promise<void> => {
    while (!words.test(said.stderr)) {
      if (child.exitCode !== null) throw new Error(`it ended before it said ${words}: ${said.stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { child, ended, says };
}

const apply = async (person = "nurlan-adm", ...more: string[]): Promise<Ended> =>
  (await start(person, "apply", "--yes", "--control", "base", ...more)).ended;

/** One error, in words that a person can act on. */
function expectError(ended: Ended, code: string, message: RegExp): void {
  expect(ended.stderr).toContain(`[${code}]`);
  expect(ended.stderr).toMatch(message);
  expect(ended.stderr).toContain("what to do: ");
  expect(`${ended.stdout}${ended.stderr}`).not.toMatch(/^\s+at .*:\d+:\d+\)?$|fault of the program/m);
  expect(ended.code).toBe(1);
}

const lockIsFree = async (): Promise<boolean> => (await host.exec("flock -n /run/qorgan/lock true")).code === 0;

/** Damage by hand, the apply that meets it, and all as before again. */
async function during<Value>(damage: string, repair: string, work: () => Promise<Value>): Promise<Value> {
  await host.must(damage);
  try {
    return await work();
  } finally {
    await host.must(repair);
  }
}

const modules = "/etc/modprobe.d";
const damageFile = `for file in ${modules}/qorgan-*.conf; do echo damaged >> "$file"; break; done`;

beforeAll(async () => {
  lab = await up([name]);
  host = lab.host(name);
  folder = mkdtempSync(join(tmpdir(), "qorgan-errors-"));
  await labWorkspace(lab, folder, withoutOthers);
  await host.reset();
  const first = await (await start("nurlan-adm", "apply", "--yes", "--control", "automation", "--initial-user", "debian")).ended;
  if (first.code !== 0) throw new Error(first.stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("Ctrl-C finishes the step in hand, releases the lock and says where it stopped", async () => {
  const running = await start("nurlan-adm", "apply", "--yes", "--control", "base");
  await running.says(/ 2\/\d+ /);
  running.child.kill("SIGINT");
  const ended = await running.ended;
  expectError(ended, "stopped", /stopped/);
  const steps = [...ended.stderr.matchAll(/^\S+: (\d+)\/(\d+) /gm)].map(([, step, of]) => ({ step: Number(step), of: Number(of) }));
  const last = steps.at(-1);
  expect(last?.step).toBeLessThan(last?.of ?? 0);
  expect(ended.stderr).toContain(`${last?.step} of ${last?.of} steps are in force on ${name}; nothing is half done`);
  expect(await lockIsFree()).toBe(true);
  const record = await host.must("tail -n 3 $(ls -d /var/lib/qorgan/runs/* | tail -n 1)/record");
  expect(record).toBe(`${last?.step}\tstarted\n${last?.step}\tdone\nend\tstopped\n`);
});

test("a second operator is told who has the lock, from where and since when; the first one's run goes on", async () => {
  const first = await start("nurlan-adm", "apply", "--yes", "--control", "base");
  await first.says(/ 1\/\d+ /);
  const second = await apply("timur-adm");
  expectError(second, "locked", /nurlan from 10\.77\.30\.5 since 20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ, run \S+/);
  expect(await first.ended).toMatchObject({ code: 0 });
  expect(await apply("timur-adm")).toMatchObject({ code: 0 });
});

test("a full disk: before the first step, and in a step", async () => {
  const runs = "/var/lib/qorgan/runs";
  await host.must(damageFile);
  const before = await during(`mount -t tmpfs -o size=4k tmpfs ${runs}; head -c 4k /dev/zero > ${runs}/full`, `umount ${runs}`, apply);
  expectError(before, "disk-full", /No space left on device/);
  expect(before.stderr).toContain("nothing was changed");
  const copied = `cp -a ${modules} /run/modules; mount -t tmpfs -o size=64k,mode=755 tmpfs ${modules}; cp -a /run/modules/. ${modules}`;
  const inside = await during(`${copied}; cat /dev/zero > ${modules}/full || :`, `umount ${modules}; rm -r /run/modules`, apply);
  expectError(inside, "disk-full", /file:\/etc\/modprobe\.d\/\S+ could not be made so.*No space left on device/s);
  expect(inside.stderr).toContain("nothing is half done");
  expect(await apply()).toMatchObject({ code: 0 });
});

test("a read-only file system", async () => {
  await host.must(damageFile);
  const ended = await during(`mount --bind ${modules} ${modules}; mount -o remount,ro,bind ${modules}`, `umount ${modules}`, apply);
  expectError(ended, "read-only", /Read-only file system/);
  expect(await apply()).toMatchObject({ code: 0 });
});

test("another package run has apt's lock", async () => {
  await host.must("dpkg --purge --force-depends debsums");
  const hold =
    "systemd-run --quiet --unit=hold apt-get -y -o DPkg::Pre-Invoke::='sleep 1000' install restic; until pgrep -x sleep; do sleep 0.1; done";
  const ended = await during(hold, "systemctl stop hold", apply);
  expectError(ended, "apt-locked", /package:debsums/);
  expect(await apply()).toMatchObject({ code: 0 });
});

test("sudo refuses the automation account", async () => {
  const file = "/etc/sudoers.d/qorgan-automation";
  const ended = await during(`mv ${file} /root/aside`, `mv /root/aside ${file}`, apply);
  expectError(ended, "sudo-refused", /sudo: /);
  expect(ended.stderr).toContain("nothing was changed");
});

test("nobody listens", async () => {
  expectError(await during("systemctl stop ssh.socket ssh", "systemctl start ssh", apply), "connect-refused", /refused the connection/);
});

test("nobody answers", async () => {
  const drop =
    "nft add table inet silent; nft add chain inet silent in '{ type filter hook input priority -1; }'; nft add rule inet silent in tcp dport 22 drop";
  expectError(await during(drop, "nft delete table inet silent", apply), "connect-timeout", /did not answer within \d+ s/);
});

test("the key is no operator's", async () => {
  expectError(await apply("stranger"), "key-rejected", /let none of the keys in as qorgan/);
});

test("a host key that is not the known one", async () => {
  const ended = await during(
    "mkdir /run/keys; mv /etc/ssh/ssh_host_* /run/keys; ssh-keygen -qA; systemctl restart ssh",
    "mv -f /run/keys/* /etc/ssh; rmdir /run/keys; systemctl restart ssh",
    apply,
  );
  expectError(ended, "host-key-changed", /SHA256:.*qorgan enrol/s);
});
