/**
 * An office with an encrypted disk: two key servers as containers, and a server as a virtual machine that Qorgan's own way in is on
 * already. In a lab of its own, so that the hosts which other tests share stay containers.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import type { Change, HostPlan } from "../../src/engine/plan";
import { down, keyOf, type Lab, type Machine, network, up } from "./lab";
import { until } from "./lab/process";
import type { MachineHost } from "./lab/topology";
import { type Ended, mainFile, operatorEnvironment, ran } from "./program";
import { labWorkspace, withoutBackups } from "./workspace";

export const name = "almaty-files-1";
export const keyServers = ["hq-key-1", "hq-log-1"] as const;
/** Custodians of the example, and somebody who is none. */
export const people = ["saule", "askar", "marat"] as const;

export class DiskOffice {
  private constructor(
    readonly lab: Lab,
    readonly folder: string,
    private readonly key: string,
    private readonly usual: string | undefined,
  ) {}

  /** Boots it under a name of its own; the key servers are in force and pinned, and the machine's snapshot `enrolled` is kept. */
  static async of(labName: string, disks: MachineHost["disks"], yaml: string): Promise<DiskOffice> {
    const usual = process.env.QORGAN_LAB;
    process.env.QORGAN_LAB = labName;
    await down();
    const lab = await up({ hosts: [...keyServers], machines: { [name]: { disks } } });
    const folder = await labWorkspace(lab, mkdtempSync(join(tmpdir(), "qorgan-disks-")), withoutBackups);
    const office = new DiskOffice(lab, folder, await keyOf("nurlan-adm"), usual);
    await office.custodians();
    office.disks(yaml);
    // What disks need, and no more: everything else is tried on containers, which are ten times as fast.
    writeFileSync(join(folder, "policies/disks.yaml"), "title: Disks\ncontrols: { automation: {}, ssh: {}, disk-encryption: {} }\n");
    office.edit("hosts/almaty/servers.yaml", /policy: server/, "policy: disks");
    await office.must("apply", "--yes", "--initial-user", "debian", "--host", keyServers.join(","));
    await office.must("keys", "pin", "--yes", ...keyServers);
    await office.must("apply", "--yes", "--initial-user", "debian", "--host", name, "--control", "automation,ssh");
    // The control base puts /tmp into memory; it would take minutes here, and this is all of it that disks need.
    await office.machine.must("cp /usr/share/systemd/tmp.mount /etc/systemd/system/ && systemctl enable --now tmp.mount");
    await office.machine.must("systemctl stop apt-daily.timer apt-daily-upgrade.timer man-db.timer");
    await office.machine.saveSnapshot("enrolled");
    return office;
  }

  get machine(): Machine {
    return this.lab.machine(name);
  }

  async end(): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
    await down();
    if (this.usual === undefined) delete process.env.QORGAN_LAB;
    else process.env.QORGAN_LAB = this.usual;
  }

  /** The program in the lab's network; commands that meet hosts get the operator's key. */
  qorgan(...args: string[]): Promise<Ended> {
    const [verb = "", word = ""] = args;
    const way =
      verb === "keys"
        ? word === "recover"
          ? []
          : ["--ssh-identity", this.key]
        : ["apply", "drift", "plan"].includes(verb)
          ? ["--identity", this.key]
          : [];
    return ran("nsenter", [...network(), process.execPath, mainFile, "-w", this.folder, ...args, ...way], operatorEnvironment(this.lab));
  }

  async must(...args: string[]): Promise<string> {
    const ended = await this.qorgan(...args);
    if (ended.code !== 0)
      throw new Error(`qorgan ${args.join(" ")}: ${ended.code}\n${ended.stdout.slice(-3000)}\n${ended.stderr.slice(-3000)}`);
    return ended.stdout;
  }

  /** The plan of the machine, by `plan` or `drift`. */
  async plan(verb: "plan" | "drift" = "plan"): Promise<HostPlan> {
    const ended = await this.qorgan(verb, "--json", "--host", name);
    const [plan] = (JSON.parse(ended.stdout) as { hosts: HostPlan[] }).hosts;
    if (plan === undefined) throw new Error(`${verb}: ${ended.stdout} ${ended.stderr}`);
    return plan;
  }

  /** What is said of one disk. */
  async saidOf(disk: string, verb: "plan" | "drift" = "plan"): Promise<Change | undefined> {
    return (await this.plan(verb)).changes.find((change) => change.key === `encrypted-disk:${disk}`);
  }

  /** The identity file of one of the people. */
  identity(person: (typeof people)[number]): string {
    return join(this.folder, `${person}.identity`);
  }

  /** Replaces the machine's disks in the model. */
  disks(yaml: string): void {
    const file = join(this.folder, "hosts/almaty/servers.yaml");
    const text = readFileSync(file, "utf8").replace(/^ {4}disks:\n(?: {6}.*\n?)*/m, "");
    writeFileSync(file, `${text.trimEnd()}\n    disks:\n${yaml.replace(/^(?=.)/gm, "      ")}\n`);
  }

  edit(file: string, what: RegExp, by: string): void {
    const path = join(this.folder, file);
    const text = readFileSync(path, "utf8");
    if (!what.test(text)) throw new Error(`${file} does not hold ${what}`);
    writeFileSync(path, text.replace(what, by));
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  /** Whether the key servers answer. */
  async serve(on: boolean): Promise<void> {
    for (const server of keyServers) await this.lab.host(server).must(`systemctl ${on ? "start" : "stop"} tangd.socket`);
  }

  /** Until a command on the machine succeeds. */
  async sees(command: string, seconds = 240): Promise<void> {
    await until(`${name}: ${command}`, seconds * 1000, async () => (await this.machine.exec(command)).code === 0);
  }

  /** Identities of the lab's own: the example's custodians keep theirs to themselves. */
  private async custodians(): Promise<void> {
    for (const person of people) {
      const identity = await generateX25519Identity();
      writeFileSync(this.identity(person), `${identity}\n`, { mode: 0o600 });
      const recipient = await identityToRecipient(identity);
      const entry = new RegExp(`(\\n  ${person}:(?:\\n    .*)*?\\n    escrowRecipient: )\\S+`);
      if (person !== "marat") this.edit("hosts/people.yaml", entry, `$1${recipient}`);
    }
  }
}
