/** A file server as a virtual machine, with audit in force on it, and what its events say: containers have no audit of their own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HostPlan } from "../../src/engine/plan";
import { down, keyOf, type Lab, type Machine, network, publicKeyOf, up } from "./lab";
import { places } from "./lab/places";
import { type Outcome, run, until } from "./lab/process";
import { type Ended, mainFile, operatorEnvironment, ran } from "./program";
import { labWorkspace } from "./workspace";

export const name = "almaty-files-1";

/** A line of the log as the machine wrote it: docs/controls/audit-events.md. */
export type AuditEvent = Readonly<
  Record<"time" | "module" | "action" | "person" | "acting_as" | "object" | "source" | "result" | "reason" | "session" | "text", string>
>;

export const addressOf = (account: string): string => (account.endsWith("-adm") ? "10.77.30.250" : "10.78.20.250");

export class AuditOffice {
  private constructor(
    readonly lab: Lab,
    readonly folder: string,
    private readonly key: string,
    private readonly usual: string | undefined,
  ) {}

  /** Boots it under a name of its own; Qorgan's way in and accounts for two people are there, audit is not yet. */
  static async of(labName: string): Promise<AuditOffice> {
    const usual = process.env.QORGAN_LAB;
    process.env.QORGAN_LAB = labName;
    await down();
    try {
      return await AuditOffice.begin(usual);
    } catch (error) {
      await down();
      throw error;
    }
  }

  private static async begin(usual: string | undefined): Promise<AuditOffice> {
    const lab = await up({ hosts: [], machines: { [name]: { disks: [] } } });
    const folder = await labWorkspace(lab, mkdtempSync(join(tmpdir(), "qorgan-audit-")));
    const office = new AuditOffice(lab, folder, await keyOf("nurlan-adm"), usual);
    writeFileSync(join(folder, "policies/audit.yaml"), "title: Audit\ncontrols: { automation: {}, ssh: {}, audit-events: {} }\n");
    office.edit("hosts/almaty/servers.yaml", /policy: server/, "policy: audit");
    office.edit("hosts/almaty/servers.yaml", /\n {6}# Where the shares are[\s\S]*$/, "\n");
    await office.must("apply", "--yes", "--initial-user", "debian", "--host", name, "--control", "automation,ssh");
    await office.people();
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

  qorgan(...args: string[]): Promise<Ended> {
    const way = ["--identity", this.key];
    return ran("nsenter", [...network(), process.execPath, mainFile, "-w", this.folder, ...args, ...way], operatorEnvironment(this.lab));
  }

  async must(...args: string[]): Promise<string> {
    const ended = await this.qorgan(...args);
    if (ended.code !== 0)
      throw new Error(`qorgan ${args.join(" ")}: ${ended.code}\n${ended.stdout.slice(-3000)}\n${ended.stderr.slice(-3000)}`);
    return ended.stdout;
  }

  /** What a look says of the rules. */
  async said(verb: "plan" | "drift" = "drift"): Promise<HostPlan> {
    const ended = await this.qorgan(verb, "--json", "--host", name);
    const [plan] = (JSON.parse(ended.stdout) as { hosts: HostPlan[] }).hosts;
    if (plan === undefined) throw new Error(`${verb}: ${ended.stdout} ${ended.stderr}`);
    return plan;
  }

  edit(file: string, what: RegExp, by: string): void {
    const path = join(this.folder, file);
    const text = readFileSync(path, "utf8");
    if (!what.test(text)) throw new Error(`${file} does not hold ${what}`);
    writeFileSync(path, text.replace(what, by));
  }

  /** As a person over SSH: administrators come from their own network, all others from the office. */
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
    return run("nsenter", [`--net=${places().namespace}`, "ssh", ...args, "-o", `User=${account}`, this.machine.address, command], {
      timeoutMs: 300_000,
    });
  }

  /** All events in the machine's log that root wrote under our name, in order. */
  async events(since = ""): Promise<AuditEvent[]> {
    const lines = await this.machine.must(
      `journalctl -q --no-pager -o cat ${since === "" ? "" : `--since=@${since}`} SYSLOG_IDENTIFIER=qorgan-audit _UID=0`,
    );
    return lines
      .split("\n")
      .filter((line) => line.startsWith("@cee: "))
      .map((line) => JSON.parse(line.slice("@cee: ".length)) as AuditEvent);
  }

  /** Until an event that fits is there; the newest of them. */
  async finds(wanted: Partial<AuditEvent>, since = ""): Promise<AuditEvent> {
    let found: AuditEvent | undefined;
    let all: readonly AuditEvent[] = [];
    const fits = (event: AuditEvent): boolean =>
      Object.entries(wanted).every(([field, value]) => event[field as keyof AuditEvent] === value);
    await until(`an event ${JSON.stringify(wanted)}`, 60_000, async () => {
      all = await this.events(since);
      found = all.findLast(fits);
      return found !== undefined;
    }).catch((error: Error) => {
      throw new Error(
        `${error.message}; there is\n${all
          .slice(-25)
          .map((event) => JSON.stringify(event))
          .join("\n")}`,
      );
    });
    return found as AuditEvent;
  }

  /** Two people who work here: one with rights, one without. */
  private async people(): Promise<void> {
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
