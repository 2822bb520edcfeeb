/**
 * The integrator's road: from an empty folder to a head office, and to a branch of one server and five workstations in force, on hosts that boot
 * out of the very model that `qorgan init` and `qorgan new branch` wrote. Every line that a person types is run as typed, on a terminal; each stage is timed, and
 * what was typed is counted. In a lab of its own, with a HOME of its own: nobody knows the hosts' keys before they are enrolled.
 *
 * Not shown here: Debian's installer itself (its medium is written; the lab's containers stand for machines that it has installed), and disks:
 * a container has none, so the model has no data disk, and what the system lies on is told as not enforceable.
 */
import { spawn } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { HostPlan } from "../../src/engine/plan";
import { custodians, type TestCustodian } from "../custodians";
import { faults } from "../json-output";
import { down, keyOf, type Lab, network, OPERATOR, publicKeyOf, up } from "./lab";
import { mainFile, ran } from "./program";

jest.setTimeout(900_000);

const branch = "oral";
/** The head office comes first: it unlocks, keeps the log of and the copies for the branches. */
const head = "hq";
const headNames = ["key-1", "key-2", "log-1", "backup-1", "vault-1"].map((name) => `${head}-${name}`);
const names = [`${branch}-files-1`, ...[1, 2, 3, 4, 5].map((n) => `${branch}-ws-${n}`)];

interface Stage {
  readonly what: string;
  readonly seconds: number;
  readonly lines: number;
  readonly characters: number;
}

let folder: string;
let workspace: string;
let lab: Lab | undefined;
let usual: string | undefined;
const stages: Stage[] = [];

const environment = (): NodeJS.ProcessEnv => {
  const { SSH_AUTH_SOCK: _, XDG_STATE_HOME: __, ...rest } = process.env;
  return { ...rest, HOME: join(folder, "home"), PATH: `${join(folder, "bin")}:${process.env.PATH}`, NO_COLOR: "1", TERM: "dumb" };
};

/** In the lab's network as soon as it is there: the controller stands in it. */
const inside = (): readonly string[] => (lab ? ["nsenter", ...network()] : []);

/** Runs a program without a terminal. */
const qorgan = (...args: string[]) => {
  const [command = "", ...rest] = [...inside(), process.execPath, mainFile, ...args];
  return ran(command, rest, environment(), workspace);
};

/** Runs a line on a terminal as a person does, and answers `yes` to what asks for it once `agrees` has looked at what is on the screen. */
function typed(
  line: string,
  cwd: string,
  agrees: (screen: string) => Promise<boolean>,
): Promise<{ code: number; screen: string; answers: number }> {
  return new Promise((resolve, reject) => {
    const [command = "", ...args] = [...inside(), "script", "--quiet", "--return", "--flush", "--command", line, "/dev/null"];
    const child = spawn(command, args, { cwd, env: environment(), stdio: ["pipe", "pipe", "pipe"] });
    let screen = "";
    let answered = 0;
    const read = (data: Buffer): void => {
      screen += data.toString("utf8");
      const asked = screen.split("Only 'yes' is yes:").length - 1;
      if (asked <= answered) return;
      answered = asked;
      agrees(screen).then((yes) => child.stdin.write(yes ? "yes\n" : "no\n"), reject);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, screen, answers: answered }));
  });
}

/** One stage of the road: lines as a person types them. Returns what was on the screen last. */
async function stage(
  what: string,
  lines: readonly string[],
  {
    codes = [0],
    cwd = workspace,
    agrees = () => Promise.resolve(true),
  }: { codes?: number[]; cwd?: string; agrees?: (screen: string) => Promise<boolean> } = {},
): Promise<string> {
  const began = performance.now();
  let last = "";
  let answers = 0;
  for (const line of lines) {
    const ended = await typed(line, cwd, agrees);
    if (!codes.includes(ended.code)) throw new Error(`${line}\nended with ${ended.code}:\n${ended.screen.slice(-4000)}`);
    last = ended.screen;
    answers += ended.answers;
  }
  const characters = lines.reduce((sum, line) => sum + [...line].length + 1, answers * "yes\n".length);
  stages.push({ what, seconds: (performance.now() - began) / 1000, lines: lines.length + answers, characters });
  return last;
}

/** What the operator and the two custodians bring along. */
async function prepare(): Promise<readonly TestCustodian[]> {
  for (const name of ["home/.ssh", "bin", "keys", "netboot"]) mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, "bin/qorgan"), `#!/bin/sh\nexec ${process.execPath} ${mainFile} "$@"\n`);
  chmodSync(join(folder, "bin/qorgan"), 0o755);
  // The operator's own key, and that of the account which an installation without Qorgan's own medium leaves.
  writeFileSync(join(folder, "home/.ssh/config"), `Host *\n  IdentityFile ~/.ssh/id_ed25519\n  IdentityFile ${await keyOf(OPERATOR)}\n`, {
    mode: 0o600,
  });
  copyFileSync(await keyOf("nurlan-adm"), join(folder, "home/.ssh/id_ed25519"));
  writeFileSync(join(folder, "home/.gitconfig"), "[user]\n  name = Nurlan\n  email = nurlan@qazyna.example\n");
  for (const name of ["nurlan", "nurlan-adm", "saule", "askar"])
    writeFileSync(join(folder, `keys/${name}.pub`), `${await publicKeyOf(name)}\n`);
  for (const name of ["linux", "initrd.gz"]) writeFileSync(join(folder, "netboot", name), gzipSync(""));
  const held = await custodians(["saule", "askar"]);
  for (const { id, identity } of held) writeFileSync(join(folder, `keys/${id}.txt`), `${identity}\n`, { mode: 0o600 });
  return held;
}

beforeAll(async () => {
  usual = process.env.QORGAN_LAB;
  process.env.QORGAN_LAB = `${usual ?? "test"}-road`;
  await down();
  folder = mkdtempSync(join(tmpdir(), "qorgan-road-"));
  workspace = join(folder, "qazyna");
});

afterAll(async () => {
  await down();
  if (usual === undefined) delete process.env.QORGAN_LAB;
  else process.env.QORGAN_LAB = usual;
  rmSync(folder, { recursive: true, force: true });
  const row = (what: string, seconds: number, lines: number, characters: number): string =>
    `${what.padEnd(34)} ${seconds.toFixed(1).padStart(7)} s ${String(lines).padStart(3)} lines ${String(characters).padStart(5)} characters`;
  const sum = (of: (one: Stage) => number): number => stages.reduce((total, one) => total + of(one), 0);
  const table = stages.map((one) => row(one.what, one.seconds, one.lines, one.characters));
  process.stdout.write(
    `\n${[
      ...table,
      row(
        "together",
        sum((one) => one.seconds),
        sum((one) => one.lines),
        sum((one) => one.characters),
      ),
    ].join("\n")}\n`,
  );
});

test("an organisation and a branch, from nothing: a valid model, committed", async () => {
  const [saule, askar] = await prepare();
  const keys = join(folder, "keys");
  await stage(
    "init",
    [
      `qorgan init qazyna --name 'Qazyna Trade' --domain qazyna.example --time-zone Asia/Almaty --controller 10.30.30.5 --operator nurlan --operator-name 'Нұрлан Бекенов' --key ${keys}/nurlan.pub --admin-key ${keys}/nurlan-adm.pub --custodian 'saule:Сәуле Ибраева:${saule?.escrowRecipient}:${keys}/saule.pub' --custodian 'askar:Асқар Тілеуов:${askar?.escrowRecipient}:${keys}/askar.pub'`,
    ],
    { cwd: folder },
  );
  expect(await qorgan("validate")).toMatchObject({ code: 0, stdout: "the model is valid: 0 branches, 0 hosts, 3 people, 0 systems\n" });
  await stage("certificate authority", ["qorgan ca init", `qorgan ca renew --identity ${keys}/saule.txt --identity ${keys}/askar.txt`]);
  await stage("head office", [
    `qorgan new branch ${head} --template head-office --network 10.10.0.0/16 --people nurlan`,
    "git add . && git commit -qm 'Head office'",
  ]);
  const said = await stage("new branch", [
    `qorgan new branch ${branch} --template standard --network 10.30.0.0/16 --servers 1 --workstations 5 --people nurlan,saule`,
    `git add . && git commit -qm 'Branch ${branch}'`,
  ]);
  expect(said).toBe("");
  expect(await qorgan("validate")).toMatchObject({ code: 0, stdout: "the model is valid: 2 branches, 11 hosts, 3 people, 0 systems\n" });
  const committed = await ran("git", ["ls-files"], environment(), workspace);
  expect(committed.stdout.split("\n")).toEqual(expect.arrayContaining([`hosts/${branch}/servers.yaml`, "identity/root.pem"]));
  expect((await ran("git", ["grep", "-lE", "PRIVATE KEY|AGE-SECRET-KEY"], environment(), workspace)).stdout).toBe("");
});

test("installation media for all six", async () => {
  await stage("install media", [
    `for h in ${branch}-files-1 ${branch}-ws-1 ${branch}-ws-2 ${branch}-ws-3 ${branch}-ws-4 ${branch}-ws-5; do qorgan install-media $h --to media/$h --unlock passphrase --mirror http://10.77.99.10/bookworm --netboot ${folder}/netboot || exit; done`,
  ]);
  for (const name of names) expect(existsSync(join(workspace, "media", name, "initrd.gz"))).toBe(true);
  expect((await ran("git", ["status", "--short"], environment(), workspace)).stdout).toBe("");
});

test("they boot out of this model, and each is enrolled once its keys were compared with its console", async () => {
  const all = [...headNames, ...names];
  lab = await up({ hosts: all, workspace });
  const agrees = async (screen: string): Promise<boolean> => {
    const address = [...screen.matchAll(/(\S+) port 22 proves to hold these keys:/g)].at(-1)?.[1];
    const host = all.map((name) => lab?.host(name)).find((one) => one?.address === address);
    const console_ = await host?.must("ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub");
    return screen.includes(console_?.split(" ")[1] ?? "?");
  };
  await stage("head office: enrol", [`qorgan enrol --branch ${head}`], { agrees });
  await stage("enrol", [`qorgan enrol --branch ${branch}`], { agrees });
  const known = readFileSync(join(workspace, "known_hosts"), "utf8");
  for (const name of all) expect(known).toContain(lab.host(name).address);
});

test("the head office in force", async () => {
  await stage("head office: apply", [`qorgan apply --branch ${head} --initial-user debian`]);
});

test("survey: what a container cannot tell is said; its network card goes into the model", async () => {
  const surveyed = await qorgan("survey", `${branch}-files-1`, "--initial-user", "debian", "--json");
  expect(surveyed).toMatchObject({ code: 0, stderr: "" });
  expect(faults("survey", surveyed.stdout)).toEqual([]);
  const screen = await stage("survey", [`qorgan survey --branch ${branch} --initial-user debian --write`]);
  expect(screen).toContain("disks: cannot be told in a container");
  expect(readFileSync(join(workspace, `hosts/${branch}/servers.yaml`), "utf8")).toMatch(/\n {4}networkCards: \[[0-9a-f:]{17}\]\n/);
  expect(await qorgan("validate")).toMatchObject({ code: 0 });
  // Another card than the model's is another machine.
  const file = join(workspace, `hosts/${branch}/workstations.yaml`);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/networkCards: \[[0-9a-f:]{17}\]/, "networkCards: [02:00:00:00:00:01]"));
  const other = await qorgan("survey", `${branch}-ws-1`, "--initial-user", "debian");
  writeFileSync(file, text);
  expect(other).toMatchObject({ code: 2, stdout: expect.stringContaining("the model's card 02:00:00:00:00:01 is not there") });
});

test("planned, applied and without drift on all six", async () => {
  await stage("plan", [`qorgan plan --branch ${branch} --initial-user debian`], { codes: [2] });
  const said = await stage("apply", [`qorgan apply --branch ${branch} --initial-user debian`]);
  // The servers of both keep each other's copies.
  const together = /note: keys were born .*: (qorgan apply --host \S+)/.exec(said)?.[1];
  await stage("apply: who keeps whose copies", [together ?? `no such note: ${said}`]);
  await Promise.all(
    [...headNames, ...names].map((name) =>
      lab?.host(name).must("while systemctl list-jobs --no-legend | grep -qE 'qorgan-(backup|restore-test|pull)'; do sleep 1; done"),
    ),
  );
  await stage("drift", [`qorgan drift --branch ${branch}`]);
  const { hosts } = JSON.parse((await qorgan("drift", "--branch", branch, "--json")).stdout) as { hosts: HostPlan[] };
  expect(hosts.map((plan) => plan.host).sort()).toEqual([...names].sort());
  for (const plan of hosts) expect(plan).toMatchObject({ roundTrips: 1, unknown: [], changes: [] });
});

test("the evidence of it, which says that it is whole", async () => {
  await stage("audit export", [`qorgan audit export --branch ${branch} --to evidence`, "qorgan audit verify evidence"]);
  for (const name of names) expect(readFileSync(join(workspace, "evidence/csv/hosts.csv"), "utf8")).toContain(name);
});

test("committed", async () => {
  await stage("commit", [`git add . && git commit -qm '${branch} is in force'`]);
  expect((await ran("git", ["status", "--short"], environment(), workspace)).stdout).toBe("");
});
