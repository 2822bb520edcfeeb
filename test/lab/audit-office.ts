/**
 * An office whose people are recorded: a server as a virtual machine with audit in force, for containers have no audit of their own, and a
 * collector that keeps what it tells. In a lab of its own, so that the hosts which other tests share stay containers.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HostPlan } from "../../src/engine/plan";
import type { Alert } from "../../src/logs/shapes";
import { down, type Host, keyOf, type Lab, type Machine, network, publicKeyOf, up } from "./lab";
import { places } from "./lab/places";
import { type Outcome, run, until } from "./lab/process";
import { type Ended, mainFile, operatorEnvironment, ran } from "./program";
import { labWorkspace } from "./workspace";

export const collectorName = "hq-log-1";

/** A line as the collector keeps it: docs/log-event.schema.json. */
export type AuditEvent = Readonly<
  Record<
    | ("v" | "received" | "time" | "host" | "claimed" | "from" | "branch" | "segment" | "person" | "role" | "acting_as" | "action")
    | ("object" | "source" | "module" | "result" | "reason" | "session" | "program" | "text"),
    string
  >
>;

/** Administrators come from their own network, all others from the office. */
export const addressOf = (account: string): string => (account.endsWith("-adm") ? "10.77.30.250" : "10.78.20.250");

const machinePolicy = `title: Audit
controls: { automation: {}, ssh: {}, log-forwarding: {}, audit-events: {} }
`;
const collectorPolicy = `title: Collector
controls: { automation: {}, ssh: {}, firewall: {}, log-forwarding: {}, log-collector: {}, log-alerts: {} }
`;
/** Nobody keeps the time in the lab, and it is no part of what is shown here. */
const waiver = (host: string): string => `waivers:
  lab-clock:
    control: log-forwarding
    rule: clock
    hosts: [${host}]
    reason: the lab has no time server
    approver: saule
    expires: 2099-12-31
`;

export class AuditOffice {
  private constructor(
    readonly lab: Lab,
    /** The virtual machine's name, of the model. */
    readonly name: string,
    readonly folder: string,
    private readonly key: string,
    private readonly usual: string | undefined,
  ) {}

  /** Boots it under a name of its own; everything is in force, and two people work on the machine: one with rights, one without. */
  static async of(labName: string, machine: string): Promise<AuditOffice> {
    const usual = process.env.QORGAN_LAB;
    process.env.QORGAN_LAB = labName;
    await down();
    try {
      return await AuditOffice.begin(machine, usual);
    } catch (error) {
      await down();
      throw error;
    }
  }

  private static async begin(name: string, usual: string | undefined): Promise<AuditOffice> {
    const lab = await up({ hosts: [collectorName], machines: { [name]: { disks: [] } } });
    const folder = await labWorkspace(lab, mkdtempSync(join(tmpdir(), "qorgan-audit-")));
    const office = new AuditOffice(lab, name, folder, await keyOf("nurlan-adm"), usual);
    writeFileSync(join(folder, "policies/audit.yaml"), machinePolicy);
    writeFileSync(join(folder, "policies/collector.yaml"), collectorPolicy);
    writeFileSync(join(folder, "hosts/waivers.yaml"), waiver(name));
    const [file, policy] = name === "almaty-files-1" ? ["servers", "server"] : ["workstations", "workstation"];
    const entry = (host: string, before: string): RegExp => new RegExp(`(\\n  ${host}:(?:\\n    .*)*?\\n    policy: )${before}`);
    office.edit(`hosts/almaty/${file}.yaml`, entry(name, policy as string), "$1audit");
    office.edit("hosts/hq/servers.yaml", entry(collectorName, "server"), "$1collector");
    if (name === "almaty-files-1") office.edit("hosts/almaty/servers.yaml", /\n {6}# Where the shares are[\s\S]*$/, "\n");
    // The personal data of the file server, wherever it stands here.
    if (name !== "almaty-files-1") office.edit("hosts/data-map.yaml", /host: almaty-files-1/g, `host: ${name}`);
    await office.people();
    // Under emulation a new login may take longer than a minute where other things run beside it.
    await office.done("apply", "--yes", "--window", "300", "--initial-user", "debian", "--host", `${name},${collectorName}`);
    return office;
  }

  get machine(): Machine {
    return this.lab.machine(this.name);
  }

  get collector(): Host {
    return this.lab.host(collectorName);
  }

  async end(): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
    await down();
    if (this.usual === undefined) delete process.env.QORGAN_LAB;
    else process.env.QORGAN_LAB = this.usual;
  }

  qorgan(...args: string[]): Promise<Ended> {
    const way = ["--identity", this.key];
    return ran("nsenter", [...network(), process.execPath, mainFile, "-w", this.folder, ...args, ...way], operatorEnvironment(this.lab));
  }

  /** The same, where it must succeed. */
  async done(...args: string[]): Promise<Ended> {
    const ended = await this.qorgan(...args);
    if (ended.code !== 0)
      throw new Error(`qorgan ${args.join(" ")}: ${ended.code}\n${ended.stdout.slice(-3000)}\n${ended.stderr.slice(-3000)}`);
    return ended;
  }

  /** Applies to the machine, and gives what was said of it meanwhile. */
  async apply(): Promise<string> {
    return (await this.done("apply", "--yes", "--host", this.name)).stderr;
  }

  /** What a look says of the machine. */
  async said(verb: "plan" | "drift" = "drift"): Promise<HostPlan> {
    const ended = await this.qorgan(verb, "--json", "--host", this.name);
    const [plan] = (JSON.parse(ended.stdout) as { hosts: HostPlan[] }).hosts;
    if (plan === undefined) throw new Error(`${verb}: ${ended.stdout} ${ended.stderr}`);
    return plan;
  }

  /** What differs, a line each, but for what was waived. */
  async differences(): Promise<string[]> {
    const plan = await this.said();
    const wrong = plan.changes.filter(({ action, waived }) => action !== "adopt" && waived === undefined);
    return [...plan.unknown.map(({ key }) => `${key} unknown`), ...wrong.map(({ key, difference }) => `${key} ${difference.summary}`)];
  }

  edit(file: string, what: RegExp, by: string): void {
    const path = join(this.folder, file);
    const text = readFileSync(path, "utf8");
    if (!what.test(text)) throw new Error(`${file} does not hold ${what}`);
    writeFileSync(path, text.replace(what, by));
  }

  /** As a person over SSH. */
  async ssh(account: string, command: string, more: { readonly key?: string; readonly address?: string } = {}): Promise<Outcome> {
    const options = [
      "BatchMode=yes",
      "IdentitiesOnly=yes",
      "LogLevel=ERROR",
      `UserKnownHostsFile=${join(this.lab.home, ".ssh/known_hosts")}`,
    ];
    const args = [
      "-F",
      "none",
      "-b",
      more.address ?? addressOf(account),
      "-i",
      await keyOf(more.key ?? account),
      ...options.flatMap((one) => ["-o", one]),
    ];
    return run("nsenter", [`--net=${places().namespace}`, "ssh", ...args, "-o", `User="${account}"`, this.machine.address, command], {
      timeoutMs: 300_000,
    });
  }

  private get kept(): string {
    return `/var/log/qorgan/almaty/${this.name}`;
  }

  /** Where the collector's file ends now: what comes later is after it. */
  async mark(): Promise<number> {
    return Number(await this.collector.must(`cat ${this.kept}/*.jsonl | wc -c`));
  }

  /** Everything that the collector has of the machine after a mark, each line once: after a restart of the machine's rsyslog some come twice. */
  async lines(mark = 0): Promise<AuditEvent[]> {
    const text = await this.collector.must(`cat ${this.kept}/*.jsonl | tail -c +${mark + 1}`);
    const all = text.split("\n").filter(Boolean);
    return [...new Map(all.map((line) => [line.replace(/"received":"[^"]*",/, ""), line])).values()].map(
      (line) => JSON.parse(line) as AuditEvent,
    );
  }

  /** Of these the events of audit. */
  async events(mark = 0): Promise<AuditEvent[]> {
    return (await this.lines(mark)).filter((line) => line.program === "qorgan-audit" && line.action !== "");
  }

  /** Until an event that fits has reached the collector; the newest of them. */
  async finds(wanted: Partial<AuditEvent>, mark = 0, seconds = 120): Promise<AuditEvent> {
    let found: AuditEvent | undefined;
    let all: readonly AuditEvent[] = [];
    const fits = (event: AuditEvent): boolean =>
      Object.entries(wanted).every(([field, value]) => event[field as keyof AuditEvent] === value);
    await until(`an event ${JSON.stringify(wanted)}`, seconds * 1000, async () => {
      all = await this.events(mark);
      found = all.findLast(fits);
      return found !== undefined;
    }).catch((error: Error) => {
      const last = all.slice(-25).map((event) => JSON.stringify(event));
      throw new Error(`${error.message}; there is\n${last.join("\n")}`);
    });
    return found as AuditEvent;
  }

  /** What the collector's rules raised. */
  async alerts(): Promise<Alert[]> {
    const text = await this.collector.must("cat /var/log/qorgan/alerts/*.jsonl 2> /dev/null || :");
    return text
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Alert);
  }

  /** Accounts and what they work with, in the office's own time. */
  private async people(): Promise<void> {
    await this.machine.must("ln -sf /usr/share/zoneinfo/Asia/Almaty /etc/localtime; mkdir -p -m 0755 /etc/ssh/authorized_keys.d");
    for (const [account, uid, group] of [
      ["aigerim", 2001, "role-hr"],
      ["nurlan-adm", 3007, "adm-it-administrator"],
    ] as const) {
      await this.machine.must(
        `groupadd ${group}; useradd -m -s /bin/bash -u ${uid} -G ${group} ${account}; cat > /etc/ssh/authorized_keys.d/${account}`,
        { input: `${await publicKeyOf(account)}\n` },
      );
    }
    await this.machine.must("echo 'nurlan-adm ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/nurlan-adm; chmod 0440 /etc/sudoers.d/nurlan-adm");
    await this.machine.must("systemctl stop apt-daily.timer apt-daily-upgrade.timer man-db.timer");
    await this.machine.must(
      "mkdir -p /srv/hr/2024 /srv/payroll /srv/crm && chmod 0777 /srv/hr /srv/hr/2024 && for n in 1 2 3; do echo x > /srv/hr/f$n.txt; echo y > /srv/hr/2024/g$n.txt; done; chmod -R a+rwX /srv/hr",
    );
  }
}
