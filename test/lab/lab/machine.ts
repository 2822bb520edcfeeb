/**
 * One host of the lab as a virtual machine: a kernel of its own, disks of its own, a plug that can be pulled. It stands in the same
 * network as the containers. It boots once; after that it starts from a snapshot of its running state.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isPopulated, killGroup, makeGroup } from "./cgroup";
import { Disk } from "./disk";
import { image } from "./image";
import { type MachineImage, machineImage, pack } from "./machine-image";
import { bridge, greets } from "./network";
import { CACHE, type Places, RUN } from "./places";
import { LabError, must, type Outcome, type RunOptions, run, sleep, until } from "./process";
import { Monitor } from "./qmp";
import type { LabHost, MachineHost, Topology } from "./topology";

type Say = (line: string) => void;

/** Raise it when the machine itself changes: kept running states fit only the machine that they were taken of. */
const RECIPE = 2;

const KERNEL_LINE = [
  ...["root=/dev/vda", "rw", "console=ttyS0", "quiet", "net.ifnames=0", "mitigations=off", "no_timer_check", "random.trust_cpu=on"],
  "module_blacklist=kvm_amd,kvm_intel,kvm,powernow_k8,acpi_cpufreq,button,iTCO_wdt,i2c_i801,lpc_ich",
  ...["dev-hugepages.mount", "dev-mqueue.mount", "sys-kernel-debug.mount", "sys-kernel-tracing.mount", "systemd-pstore.service"].map(
    (unit) => `systemd.mask=${unit}`,
  ),
].join(" ");

/** A data disk as it is plugged in. */
export interface MachineDisk {
  readonly serial: string;
  readonly megabytes: number;
}

export class Machine {
  readonly name: string;
  private readonly seedDisk: Disk;
  private readonly folder: string;
  private monitor: Monitor | undefined;
  private agent: Monitor | undefined;

  constructor(
    private readonly lab: Places,
    private readonly topology: Topology,
    readonly description: LabHost & { readonly machine: MachineHost },
  ) {
    this.name = description.name;
    this.seedDisk = new Disk(lab, description);
    this.folder = join(lab.disks, this.name, "machine");
  }

  get address(): string {
    return this.description.addresses[0] as string;
  }

  isOn(): boolean {
    return isPopulated(this.lab.id, this.name);
  }

  /** Powers it on with the disks as they were left: a cold boot; the first time ever, from the kept running state if there is one. */
  async start(say: Say = () => {}): Promise<void> {
    if (this.isOn()) return;
    await this.cutPower();
    const image = await this.image(say);
    if (existsSync(join(this.folder, "ready"))) return this.run(image);
    await this.seedDisk.seed(this.topology);
    rmSync(this.folder, { recursive: true, force: true }); // a first boot that was cut off
    mkdirSync(this.folder, { recursive: true });
    const kept = await this.keptState(image);
    if (existsSync(kept)) {
      for (const file of readdirSync(kept)) await must("cp", ["--reflink=auto", join(kept, file), join(this.folder, file)]);
      await this.run(image, "booted");
      return this.wake();
    }
    say(`booting the virtual machine ${this.name} for the first time`);
    await this.makeDisks(image);
    await this.run(image);
    await this.waitForSsh(600_000);
    await this.settled();
    await this.keepRunning("booted");
    writeFileSync(join(this.folder, "ready"), "");
    await this.copyFrozen(kept);
  }

  async waitForSsh(timeoutMs = 600_000): Promise<void> {
    if (await greets(this.lab, this.address, 22, timeoutMs)) return;
    throw new LabError(`${this.name}: no SSH server answers at ${this.address} within ${timeoutMs} ms (see ${this.logFile()})`);
  }

  /** The plug is pulled: what the guest had not synced is lost, and the disks are as they stand. */
  async powerCut(): Promise<void> {
    await this.cutPower();
  }

  async powerOff(timeoutMs = 120_000): Promise<void> {
    if (this.isOn()) {
      await this.exec("systemctl poweroff").catch(() => {});
      await until(`${this.name} shuts down`, timeoutMs, () => !this.isOn()).catch(() => {});
    }
    await this.cutPower();
  }

  /** Reboots in order, and waits until it answers again. */
  async reboot(): Promise<void> {
    const before = (await this.must("cat /proc/sys/kernel/random/boot_id")).trim();
    await this.exec("systemctl reboot", { timeoutMs: 5000 }).catch(() => {});
    await until(`${this.name} reboots`, 600_000, async () => {
      const now = await this.exec("cat /proc/sys/kernel/random/boot_id", { timeoutMs: 5000 }).catch(() => undefined);
      return now?.code === 0 && now.stdout.trim() !== before;
    });
    await this.waitForSsh();
  }

  /** Keeps disks and running state under a name; it goes on running. */
  async saveSnapshot(name: string): Promise<void> {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) throw new TypeError(`not a name for a snapshot: ${name}`);
    await this.keepRunning(name);
  }

  /** Back to a snapshot, running as it was; without a name, as after its first boot. */
  async reset(snapshot = "booted"): Promise<void> {
    await this.cutPower();
    await this.run(await this.image(() => {}), snapshot);
    await this.wake();
    await this.waitForSsh();
  }

  /** Runs shell commands as root, through the guest agent: no network is needed. */
  async exec(command: string, options: RunOptions = {}): Promise<Outcome> {
    const agent = await this.guestAgent();
    const patience = Math.min(options.timeoutMs ?? 120_000, 120_000);
    const input = options.input === undefined ? {} : { "input-data": Buffer.from(options.input).toString("base64") };
    const env = Object.entries({
      PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
      HOME: "/root",
      LANG: "C.UTF-8",
      ...options.env,
    });
    const asked = {
      path: "/bin/sh",
      arg: ["-c", command],
      env: env.map(([name, value]) => `${name}=${value}`),
      "capture-output": true,
      ...input,
    };
    const begun = (await agent.ask("guest-exec", asked, patience)) as { pid: number };
    const end = Date.now() + (options.timeoutMs ?? 600_000);
    for (let pause = 10; ; pause = Math.min(pause * 2, 250)) {
      const status = (await agent.ask("guest-exec-status", { pid: begun.pid }, patience)) as {
        exited: boolean;
        exitcode?: number;
        signal?: number;
        "out-data"?: string;
        "err-data"?: string;
      };
      if (status.exited) {
        const text = (data: string | undefined): string => Buffer.from(data ?? "", "base64").toString();
        return { code: status.exitcode ?? 128 + (status.signal ?? 1), stdout: text(status["out-data"]), stderr: text(status["err-data"]) };
      }
      if (Date.now() > end) throw new LabError(`${this.name}: ${command}: not done in time`);
      await sleep(pause);
    }
  }

  async must(command: string, options: RunOptions = {}): Promise<string> {
    const outcome = await this.exec(command, options);
    if (outcome.code !== 0)
      throw new LabError(`${this.name}: ${command}: status ${outcome.code}: ${(outcome.stderr || outcome.stdout).trim()}`);
    return outcome.stdout;
  }

  /** Holds the machine still while `work` looks at its disks, as if time had stopped. */
  async frozen<Value>(work: () => Promise<Value>): Promise<Value> {
    const monitor = await this.qemu();
    await monitor.ask("stop");
    try {
      return await work();
    } finally {
      await monitor.ask("cont");
    }
  }

  /** The bytes of a data disk as they are now, as a raw file that the caller removes. The machine is off or frozen. */
  async rawDisk(serial: string, file: string): Promise<void> {
    await must("qemu-img", ["convert", "--force-share", "-f", "qcow2", "-O", "raw", this.diskFile(serial), file]);
  }

  /** Gives a data disk the bytes of a raw file. The machine is off. */
  async putDisk(serial: string, file: string): Promise<void> {
    await must("qemu-img", ["convert", "-f", "raw", "-O", "qcow2", file, this.diskFile(serial)]);
  }

  /** The disk fails: it is gone from the running machine. */
  async detach(serial: string): Promise<void> {
    const monitor = await this.qemu();
    await monitor.ask("device_del", { id: `disk-${serial}` });
    await this.shows(serial, false);
  }

  /** Plugs a disk that is in no port into the running machine. */
  async attach(serial: string): Promise<void> {
    const port = this.description.machine.disks.findIndex((disk) => disk.serial === serial);
    await (await this.qemu()).ask("device_add", {
      driver: "virtio-blk-pci",
      drive: `drive-${serial}`,
      id: `disk-${serial}`,
      serial,
      bus: `port${port}`,
    });
    await this.shows(serial, true);
  }

  /** Plugs in a disk that came from elsewhere: a raw file, which is written to as a disk is. */
  async plug(serial: string, file: string): Promise<void> {
    const monitor = await this.qemu();
    const named = async (): Promise<number> => (await this.must("lsblk -dno SERIAL")).split("\n").filter((one) => one === serial).length;
    const before = await named();
    await monitor.human(`drive_add 0 "file=${file},if=none,id=drive-plugged,format=raw"`);
    await monitor.ask("device_add", { driver: "virtio-blk-pci", drive: "drive-plugged", id: "plugged", serial, bus: "port-spare" });
    await until(`a disk is plugged into ${this.name}`, 60_000, async () => (await named()) === before + 1);
  }

  private async shows(serial: string, there: boolean): Promise<void> {
    await until(
      `${serial} ${there ? "is in" : "leaves"} ${this.name}`,
      60_000,
      async () => (await this.must("lsblk -dno SERIAL")).split("\n").includes(serial) === there,
    );
  }

  /** Pulls or plugs the network cable. */
  async cable(plugged: boolean): Promise<void> {
    await (await this.qemu()).ask("set_link", { name: "nic", up: plugged });
  }

  private diskFile(serial: string): string {
    if (!this.description.machine.disks.some((disk) => disk.serial === serial)) throw new LabError(`${this.name} has no disk ${serial}`);
    return join(this.folder, `disk-${serial}.qcow2`);
  }

  private async image(say: Say): Promise<MachineImage> {
    return machineImage(await image(this.description.release, say), say);
  }

  private logFile(): string {
    return join(this.lab.run, "logs", `${this.name}.log`);
  }

  private socket(name: string): string {
    return join(this.lab.run, "machines", `${this.name}.${name}`);
  }

  private async makeDisks(image: MachineImage): Promise<void> {
    await must("qemu-img", ["create", "-q", "-f", "qcow2", "-F", "qcow2", "-b", image.disk, join(this.folder, "vda.new")]);
    for (const { serial, megabytes } of this.description.machine.disks)
      await must("qemu-img", ["create", "-q", "-f", "qcow2", join(this.folder, `disk-${serial}.qcow2`), `${megabytes}M`]);
    const seed = join(this.folder, "seed.tree");
    mkdirSync(seed, { recursive: true });
    await must("cp", ["--archive", this.seedDisk.seedFolder, join(seed, "seed")]);
    await pack(seed, join(this.folder, "seed.cpio"));
    rmSync(seed, { recursive: true });
    const initrd = Buffer.concat([readFileSync(image.initrd), readFileSync(join(this.folder, "seed.cpio"))]);
    writeFileSync(join(this.folder, "initrd"), initrd);
    renameSync(join(this.folder, "vda.new"), join(this.folder, "vda.qcow2"));
  }

  /** Where the running state after the first boot is kept, for just this machine with just these disks. */
  private async keptState(image: MachineImage): Promise<string> {
    const version = await must("qemu-system-x86_64", ["--version"]);
    const { machine, ...host } = this.description;
    const digest = createHash("sha256").update(
      JSON.stringify([RECIPE, image.key, version, host, machine, KERNEL_LINE, accelerator(image.kernel)]),
    );
    for (const part of [
      "home/debian/.ssh/authorized_keys",
      "etc/ssh/ssh_host_ed25519_key.pub",
      "etc/network/interfaces",
      "etc/apt/sources.list",
    ])
      digest.update(readFileSync(join(this.seedDisk.seedFolder, part)));
    return join(CACHE, "machine-states", `${this.name}-${digest.digest("hex").slice(0, 12)}`);
  }

  /** Nothing of the boot goes on any more. */
  private async settled(): Promise<void> {
    await this.exec("systemctl is-system-running --wait; sync", { timeoutMs: 300_000 });
  }

  private async keepRunning(name: string): Promise<void> {
    await this.must("sync");
    await (await this.qemu()).human(`savevm ${name}`);
  }

  private async copyFrozen(folder: string): Promise<void> {
    const building = `${folder}.new-${process.pid}`;
    mkdirSync(building, { recursive: true });
    await this.frozen(async () => {
      for (const file of readdirSync(this.folder)) copyFileSync(join(this.folder, file), join(building, file));
    });
    if (existsSync(folder)) rmSync(building, { recursive: true });
    else renameSync(building, folder);
  }

  /** After a kept state: the clock stood still. */
  private async wake(): Promise<void> {
    await this.must(`date --utc --set=@${Date.now() / 1000}`);
  }

  private async run(image: MachineImage, snapshot?: string): Promise<void> {
    const tap = await this.plugIn();
    for (const file of [this.logFile(), this.socket("qmp")]) mkdirSync(join(file, ".."), { recursive: true });
    for (const name of ["qmp", "agent"]) rmSync(this.socket(name), { force: true });
    const { machine } = this.description;
    const mac = createHash("sha256").update(this.name).digest("hex").slice(0, 6).replace(/../g, ":$&");
    const drive = (id: string, file: string): string[] => [
      "-drive",
      `file=${join(this.folder, file)},if=none,id=${id},format=qcow2,cache=writeback,discard=unmap`,
    ];
    const args = [
      ...["-name", this.name, "-M", "q35", "-accel", accelerator(image.kernel), "-cpu", "max", "-smp", "2", "-m", `${machine.megabytes}`],
      ...["-nodefaults", "-display", "none", "-monitor", "none", "-serial", `file:${this.logFile()}`],
      ...["-qmp", `unix:${this.socket("qmp")},server=on,wait=off`],
      ...["-kernel", image.kernel, "-initrd", join(this.folder, "initrd"), "-append", KERNEL_LINE],
      ...drive("root", "vda.qcow2"),
      ...["-device", "virtio-blk-pci,drive=root,serial=QORGAN-SYSTEM"],
      ...["-netdev", `tap,id=net,ifname=${tap},script=no,downscript=no`],
      ...["-device", `virtio-net-pci,id=nic,netdev=net,mac=52:54:00${mac},romfile=`],
      ...["-device", "virtio-rng-pci", "-device", "virtio-serial-pci"],
      ...["-chardev", `socket,path=${this.socket("agent")},server=on,wait=off,id=agent`],
      ...["-device", "virtserialport,chardev=agent,name=org.qemu.guest_agent.0"],
      ...["-device", "pcie-root-port,id=port-spare,chassis=100,slot=100"],
      ...machine.disks.flatMap(({ serial }, port) => [
        ...["-device", `pcie-root-port,id=port${port},chassis=${port + 1},slot=${port + 1}`],
        ...drive(`drive-${serial}`, `disk-${serial}.qcow2`),
        ...["-device", `virtio-blk-pci,drive=drive-${serial},id=disk-${serial},serial=${serial},bus=port${port}`],
      ]),
      ...(snapshot ? ["-loadvm", snapshot] : []),
    ];
    const output = openSync(`${this.logFile()}.qemu`, "a");
    const groups = makeGroup(this.lab.id, this.name).map((folder) => join(folder, "cgroup.procs"));
    // The shell joins the cgroup before it becomes QEMU: nothing of the machine is ever outside of it.
    const join2 =
      'net=$1; shift; while [ "$1" != -- ]; do echo 0 > "$1" || exit 1; shift; done; shift; exec nsenter --net="$net" qemu-system-x86_64 "$@"';
    const child = spawn("sh", ["-c", join2, "sh", this.lab.namespace, ...groups, "--", ...args], {
      detached: true,
      stdio: ["ignore", output, output],
    });
    child.unref();
    await until(`${this.name} starts (see ${this.logFile()}.qemu)`, 60_000, () => existsSync(this.socket("qmp")) && this.isOn());
  }

  /** Its end of a cable in the bridge of its segment. */
  private async plugIn(): Promise<string> {
    const tap = `vm${this.topology.hosts.findIndex((host) => host.name === this.name)}`;
    const there = await run("ip", ["-n", this.lab.id, "link", "show", tap]);
    if (there.code !== 0) await must("ip", ["-n", this.lab.id, "tuntap", "add", "dev", tap, "mode", "tap"]);
    await must("ip", ["-n", this.lab.id, "link", "set", tap, "master", bridge(this.topology, this.description.segment), "up"]);
    return tap;
  }

  private async cutPower(): Promise<void> {
    this.monitor?.close();
    this.agent?.close();
    this.monitor = undefined;
    this.agent = undefined;
    await killGroup(this.lab.id, this.name);
  }

  private async qemu(): Promise<Monitor> {
    this.monitor ??= await Monitor.open(this.socket("qmp"), this.name, true);
    return this.monitor;
  }

  /** Connects to the agent once it answers: it starts late in a boot. */
  private async guestAgent(): Promise<Monitor> {
    if (this.agent?.ended === false) return this.agent;
    if (!this.isOn()) throw new LabError(`${this.name} is off`);
    const end = Date.now() + 600_000;
    for (;;) {
      const agent = await Monitor.open(this.socket("agent"), this.name, false).catch(() => undefined);
      if (agent) {
        this.agent = agent;
        return agent;
      }
      if (Date.now() > end) throw new LabError(`${this.name}: its guest agent does not answer (see ${this.logFile()})`);
      await sleep(200);
    }
  }
}

/** KVM where a kernel really boots with it: the device may be there, take commands, and still run nothing. Asked once after each boot of this machine. */
function accelerator(kernel: string): string {
  const known = join(RUN, "accelerator");
  if (!existsSync(known)) {
    const probe = ["-accel", "kvm", "-cpu", "max", "-M", "q35", "-m", "256", "-nodefaults", "-display", "none", "-monitor", "none"];
    const { stdout } = spawnSync(
      "timeout",
      ["8", "qemu-system-x86_64", ...probe, "-serial", "stdio", "-no-reboot", "-kernel", kernel, "-append", "console=ttyS0 panic=-1"],
      { encoding: "utf8" },
    );
    writeFileSync(known, stdout?.includes("Linux version") ? "kvm" : "tcg,thread=multi,tb-size=512");
  }
  return readFileSync(known, "utf8");
}
