/** One host of the lab: its power switch, its console, its snapshots. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isPopulated, killGroup, makeGroup } from "./cgroup";
import { Disk } from "./disk";
import { image } from "./image";
import { bridge, greets, unplug } from "./network";
import type { Places } from "./places";
import { LabError, type Outcome, type RunOptions, run, until } from "./process";
import type { LabHost, Topology } from "./topology";

/** SIGRTMIN+4: systemd powers off cleanly. */
const POWER_OFF = 38;
const ENVIRONMENT = { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", HOME: "/root", LANG: "C.UTF-8" };

export class Host {
  readonly name: string;
  readonly disk: Disk;

  constructor(
    private readonly lab: Places,
    private readonly topology: Topology,
    readonly description: LabHost,
  ) {
    this.name = description.name;
    this.disk = new Disk(lab, description);
  }

  /** The first of its addresses, by which it is reached. */
  get address(): string {
    return this.description.addresses[0] as string;
  }

  /** Whether it is powered on. */
  isOn(): boolean {
    return isPopulated(this.lab.id, this.name);
  }

  /** Powers it on, with the disk as it was left; does nothing when it is on. Use `waitForSsh` to wait until it has booted. */
  async start(say: (line: string) => void = () => {}): Promise<void> {
    if (this.isOn()) return;
    await this.cutPower(); // what is left of an earlier run
    await this.disk.seed(this.topology);
    await this.disk.mount(await image(this.description.release, say));
    const [log, pid] = [join(this.lab.run, "logs", `${this.name}.log`), this.pidFile()];
    for (const file of [log, pid]) mkdirSync(join(file, ".."), { recursive: true });
    const restarter = makeGroup(this.lab.id, `${this.name}.restarter`);
    const groups = makeGroup(this.lab.id, this.name);
    const script = join(__dirname, "supervise.sh");
    const args = [
      script,
      this.lab.id,
      this.name,
      this.lab.namespace,
      this.disk.root,
      bridge(this.topology, this.description.segment),
      pid,
      ...groups,
    ];
    const output = openSync(log, "a");
    const child = spawn("sh", args, { detached: true, stdio: ["ignore", output, output] });
    for (const folder of restarter) writeFileSync(join(folder, "cgroup.procs"), String(child.pid));
    child.unref();
    await until(`${this.name} starts (see ${log})`, 15_000, () => this.firstProcess() !== undefined);
  }

  /** Waits until its SSH server answers: from then on it can be used. */
  async waitForSsh(timeoutMs = 60_000): Promise<void> {
    if (await greets(this.lab, this.address, 22, timeoutMs)) return;
    throw new LabError(`${this.name}: no SSH server answers at ${this.address} within ${timeoutMs} ms`);
  }

  /** The plug is pulled: nothing on it gets to end in order. What it had written stays. */
  async powerCut(): Promise<void> {
    await this.cutPower();
  }

  /** Shuts down in order; pulls the plug when that takes longer than the time given. */
  async powerOff(timeoutMs = 30_000): Promise<void> {
    const first = this.firstProcess();
    if (first !== undefined) {
      process.kill(first, POWER_OFF);
      await until(`${this.name} shuts down`, timeoutMs, () => !this.isOn()).catch(() => {});
    }
    await this.cutPower();
  }

  /** Reboots in order, as `reboot` on the host does, and waits until it answers again. */
  async reboot(): Promise<void> {
    const before = this.firstProcess();
    await this.exec("systemctl reboot");
    await until(`${this.name} reboots`, 60_000, () => ![undefined, before].includes(this.firstProcess()));
    await this.waitForSsh();
  }

  /** Shuts down, keeps the disk under this name, and boots again. */
  async saveSnapshot(name: string): Promise<void> {
    const wasOn = this.isOn();
    await this.powerOff();
    this.disk.save(name);
    if (wasOn) await this.boot();
  }

  /** Back to a snapshot, or to the first boot's state; boots it and waits for SSH. What ran is cut off. */
  async reset(snapshot = "fresh"): Promise<void> {
    if (!this.disk.snapshots().includes(snapshot))
      throw new LabError(`${this.name} has no snapshot ${snapshot}; it has: ${this.disk.snapshots().join(", ")}`);
    await this.cutPower();
    this.disk.revert(snapshot);
    await this.boot();
  }

  /** Runs shell commands as root on the console, not over SSH. */
  async exec(command: string, options: RunOptions = {}): Promise<Outcome> {
    return run("nsenter", [...this.inside(), "sh", "-c", command], { env: ENVIRONMENT, ...options });
  }

  /** Like `exec`, gives standard output, and throws when the command fails. */
  async must(command: string, options: RunOptions = {}): Promise<string> {
    const outcome = await this.exec(command, options);
    if (outcome.code !== 0)
      throw new LabError(`${this.name}: ${command}: status ${outcome.code}: ${(outcome.stderr || outcome.stdout).trim()}`);
    return outcome.stdout;
  }

  /** Arguments for nsenter that lead inside. */
  inside(): string[] {
    const first = this.firstProcess();
    if (first === undefined) throw new LabError(`${this.name} is off`);
    return ["-t", String(first), "-m", "-u", "-i", "-n", "-p", "-C", "--"];
  }

  private async boot(): Promise<void> {
    await this.start();
    await this.waitForSsh();
  }

  private async cutPower(): Promise<void> {
    await killGroup(this.lab.id, `${this.name}.restarter`); // first, so that nothing is started again
    await killGroup(this.lab.id, this.name);
    rmSync(this.pidFile(), { force: true });
    await unplug(this.lab, this.name);
    await this.disk.unmount();
    const propagated = `/run/systemd/nspawn/propagate/${this.lab.id}-${this.name}`;
    if (existsSync(propagated)) rmSync(propagated, { recursive: true });
  }

  private pidFile(): string {
    return join(this.lab.run, "pids", this.name);
  }

  /** Process id, on this machine, of the host's own process 1. */
  private firstProcess(): number | undefined {
    try {
      const nspawn = readFileSync(this.pidFile(), "utf8").trim();
      const children = readFileSync(`/proc/${nspawn}/task/${nspawn}/children`, "utf8").trim().split(" ");
      return children.map(Number).find((pid) => /^NSpid:\s+\d+\s+1$/m.test(readFileSync(`/proc/${pid}/status`, "utf8")));
    } catch {
      return undefined; // not there yet, or just gone
    }
  }
}

/** Powers hosts on and waits until all answer. */
export async function bootAll(hosts: readonly Pick<Host, "start" | "waitForSsh">[], say: (line: string) => void): Promise<void> {
  await Promise.all(hosts.map((host) => host.start(say)));
  await Promise.all(hosts.map((host) => host.waitForSsh(180_000)));
}
