/**
 * `npm run bench`: Qorgan, the floor under it, and Ansible, side by side on lab hosts. Runs inside the lab's network.
 * Arguments: the numbers of hosts (1 10 30); `--ansible N` says up to how many Ansible is asked too (it takes minutes).
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import Table from "cli-table3";
import { type Host, keyOf, type Lab, OPERATOR, publicKeyOf, up } from "../test/lab/lab";
import { playbook, type UnitStates, unitsAsked } from "./baseline";
import type { Fleet } from "./fleet";
import { type Measured, median, run } from "./measure";

const root = join(__dirname, "..");
const built = join(root, "dist-bench/bench");

/** Rows by name, in the order in which they were measured. */
type Row = { readonly what: string; readonly hosts: number } & Pick<Measured, "seconds" | "cpuSeconds" | "memoryMiB" | "told" | "where">;

const node = (program: string, ...args: string[]): Promise<Measured> => run(process.execPath, [join(built, program), ...args]);

class Bench {
  readonly rows: Row[] = [];
  private readonly folder = mkdtempSync(join(tmpdir(), "qorgan-bench-"));

  constructor(
    private readonly lab: Lab,
    private readonly states: UnitStates,
    private readonly identityFile: string,
    private readonly publicKey: string,
  ) {}

  static async of(lab: Lab): Promise<Bench> {
    const asked = await lab.host("plain-1").must(`for unit in ${unitsAsked.join(" ")}; do systemctl is-enabled $unit || :; done`);
    const states = Object.fromEntries(
      asked
        .trim()
        .split("\n")
        .map((state, i) => [unitsAsked[i], state]),
    ) as UnitStates;
    return new Bench(lab, states, await keyOf(OPERATOR), await publicKeyOf(OPERATOR));
  }

  private add(what: string, hosts: number, { seconds, cpuSeconds, memoryMiB, told, where }: Measured): void {
    this.rows.push({
      what,
      hosts,
      seconds,
      ...(cpuSeconds === undefined ? {} : { cpuSeconds }),
      ...(memoryMiB === undefined ? {} : { memoryMiB }),
      ...(told ? { told } : {}),
      ...(where ? { where } : {}),
    });
    process.stderr.write(`${hosts} × ${what}: ${seconds.toFixed(2)} s\n`);
  }

  /** All that is measured on the first `count` plain hosts. */
  async onHosts(count: number, withAnsible: boolean): Promise<void> {
    const hosts = Array.from({ length: count }, (_, i) => this.lab.host(`plain-${i + 1}`));
    const fleet: Fleet = {
      hosts: hosts.map(({ name, address }) => ({ name, address })),
      controllers: this.lab.topology.controllers,
      publicKey: this.publicKey,
      identityFile: this.identityFile,
      knownHosts: join(this.lab.home, ".ssh/known_hosts"),
      states: this.states,
      templates: join(root, "templates"),
    };
    const [file, script] = [join(this.folder, "fleet.json"), join(this.folder, "look.sh")];
    writeFileSync(file, JSON.stringify(fleet));
    for (const host of hosts) await host.reset();
    this.add("Qorgan, first apply", count, await node("qorgan.js", "apply", file));
    await node("qorgan.js", "script", file, script);
    const times = 5;
    const check = await median(times, () => node("qorgan.js", "check", file));
    if (check.told?.changes !== 0 || check.told.roundTrips !== 1) throw new Error(`the check found ${JSON.stringify(check.told)}`);
    this.add("Qorgan, drift check", count, check);
    this.add("floor: Node and ssh2, the same script", count, await median(times, () => node("floor.js", file, script)));
    this.add("floor: ssh HOST sh -s, the same script", count, await median(times, () => this.ssh(fleet, script)));
    if (!withAnsible) return;
    for (const host of hosts) await host.reset();
    for (const host of hosts) await this.givePython(host);
    this.add("Ansible, first apply", count, await this.ansible(fleet, []));
    this.add("Ansible, --check", count, await this.ansible(fleet, ["--check"]));
  }

  /** Ansible needs Python on the host, and python3-apt for packages; none of it is counted. */
  private async givePython(host: Host): Promise<void> {
    const debs = process.env.QORGAN_BENCH_DEBS ?? "";
    cpSync(debs, join(host.disk.root, "var/lib/bench-debs"), { recursive: true });
    await host.must(
      "{ dpkg -i /var/lib/bench-debs/*.deb || dpkg -i /var/lib/bench-debs/*.deb; python3 -c 'import apt'; } > /var/lib/bench-debs/log 2>&1 || { tail -25 /var/lib/bench-debs/log >&2; exit 1; }",
    );
  }

  private async ssh(fleet: Fleet, script: string): Promise<Measured> {
    const input = readFileSync(script, "utf8");
    const started = performance.now();
    const options = ["-F", "none", "-o", "BatchMode=yes", "-o", `UserKnownHostsFile=${fleet.knownHosts}`, "-i", fleet.identityFile];
    await Promise.all(fleet.hosts.map(({ address }) => run("ssh", [...options, `qorgan@${address}`, "look"], { input })));
    return { seconds: (performance.now() - started) / 1000, output: "" };
  }

  /** Tuned: pipelining, connections that are kept, a fork a host, facts not gathered. */
  private ansible(fleet: Fleet, more: readonly string[]): Promise<Measured> {
    const [inventory, book, config] = ["inventory", "playbook.yml", "ansible.cfg"].map((name) => join(this.folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(inventory, fleet.hosts.map(({ name, address }) => `${name} ansible_host=${address} ansible_user=debian\n`).join(""));
    writeFileSync(book, playbook(this.states));
    const ssh = `-C -F none -o ControlMaster=auto -o ControlPersist=120s -o UserKnownHostsFile=${fleet.knownHosts} -i ${fleet.identityFile}`;
    writeFileSync(
      config,
      `[defaults]\nforks=${Math.max(5, fleet.hosts.length)}\nnocows=1\ninterpreter_python=/usr/bin/python3\nremote_tmp=/tmp/.ansible\n[ssh_connection]\npipelining=True\nssh_args=${ssh}\ncontrol_path_dir=${this.folder}/cp\n`,
    );
    const env = { ...process.env, ANSIBLE_CONFIG: config, ANSIBLE_NOCOLOR: "1", HOME: this.folder };
    return run("ansible-playbook", ["-i", inventory, ...more, book], { env });
  }

  end(): void {
    rmSync(this.folder, { recursive: true });
  }
}

const secondsOf = (rows: readonly Row[], what: string, hosts: number): number | undefined =>
  rows.find((row) => row.what === what && row.hosts === hosts)?.seconds;

/** Ratios, with what is aimed at. */
function ratios(rows: readonly Row[], counts: readonly number[]): [string, string, string][] {
  return counts.flatMap((count) => {
    const of = (what: string): number | undefined => secondsOf(rows, what, count);
    const line = (name: string, a: number | undefined, b: number | undefined, aim: string): [string, string, string][] =>
      a === undefined || b === undefined ? [] : [[`${count}: ${name}`, (a / b).toFixed(2), aim]];
    return [
      ...line("drift check / Node floor", of("Qorgan, drift check"), of("floor: Node and ssh2, the same script"), "at most 1.3"),
      ...line(
        "Ansible --check / drift check",
        of("Ansible, --check"),
        of("Qorgan, drift check"),
        count === 1 ? "at least 35" : "at least 60",
      ),
      ...line("Ansible first apply / first apply", of("Ansible, first apply"), of("Qorgan, first apply"), "at least 15"),
    ];
  });
}

/** How long the program takes to say --help, over an empty node; and 10,000 hosts validated and compiled. */
async function controllerAlone(rows: Row[]): Promise<[string, string, string][]> {
  const help = await median(9, () => run(process.execPath, [join(root, "dist/src/cli/main.js"), "--help"]));
  const empty = await median(9, () => run(process.execPath, ["-e", "0"]));
  for (const count of process.env.QORGAN_BENCH_HOSTS_ONLY === "1" ? [] : [1000, 3000, 10_000]) {
    const measured = await node("scale.js", root, String(count));
    rows.push({
      what: "validate and compile",
      hosts: count,
      seconds: measured.seconds,
      cpuSeconds: measured.cpuSeconds ?? 0,
      memoryMiB: measured.memoryMiB ?? 0,
    });
    process.stderr.write(`${count} × validate and compile: ${measured.output}\n`);
  }
  return [["--help over an empty node, seconds", (help.seconds - empty.seconds).toFixed(3), "at most 0.1"]];
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const at = args.indexOf("--ansible");
  const upTo = at < 0 ? 30 : Number(args[at + 1]);
  const named = args.filter((arg, i) => /^\d+$/.test(arg) && !(at >= 0 && i === at + 1)).map(Number);
  const counts = named.length > 0 ? named : [1, 10, 30];
  const rows: Row[] = [];
  const alone = await controllerAlone(rows);
  const names = Array.from({ length: Math.max(...counts) }, (_, i) => `plain-${i + 1}`);
  const bench = await Bench.of(await up({ hosts: names, plain: names.length, say: (line) => process.stderr.write(`${line}\n`) }));
  for (const count of counts) await bench.onHosts(count, count <= upTo);
  bench.end();
  const all = [...bench.rows, ...rows];
  const table = new Table({
    head: ["hosts", "what", "seconds", "CPU s (controller)", "MiB (controller)"],
    style: { head: [], border: [] },
  });
  for (const row of all)
    table.push([row.hosts, row.what, row.seconds.toFixed(2), row.cpuSeconds?.toFixed(2) ?? "", row.memoryMiB?.toFixed(0) ?? ""]);
  const where = new Table({ head: ["where the time of the first host goes", "ms"], style: { head: [], border: [] } });
  for (const row of all.filter((one) => one.where)) {
    const parts = Object.entries(row.where ?? {}).sort(([, a], [, b]) => b - a);
    where.push([`${row.hosts} × ${row.what}`, parts.map(([part, ms]) => `${part} ${ms.toFixed(0)}`).join(", ")]);
  }
  const aims = new Table({ head: ["ratio", "is", "aimed at"], style: { head: [], border: [] } });
  aims.push(...alone, ...ratios(bench.rows, counts));
  process.stdout.write(
    `${table.toString()}\n${where.toString()}\n${aims.toString()}\n${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)} at the end\n`,
  );
  writeFileSync(
    join(root, "bench/results.json"),
    `${JSON.stringify({ at: new Date().toISOString(), processors: cpus().length, rows: all, aims: [...alone, ...ratios(bench.rows, counts)] }, undefined, 1)}\n`,
  );
}

main().catch((error: Error) => {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 1;
});
