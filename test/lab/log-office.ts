/** Hosts that send their logs to a collector, all of it by the real program: what arrives there, and what it alerts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { HostPlan } from "../../src/engine/plan";
import type { Alert } from "../../src/logs/shapes";
import { type Host, keyOf, type Lab, network, up } from "./lab";
import { type Ended, mainFile, operatorEnvironment, qorganIn, ran } from "./program";
import { labWorkspace } from "./workspace";

/** As it stands on the collector: docs/log-event.schema.json. */
export type LogEvent = Readonly<Record<string, string>>;

export const logRoot = "/var/log/qorgan";
export const collectorName = "hq-log-1";

/** The policy of all hosts: what logs need, with parameters of `log-collector` and controls besides. */
export const logPolicy = (collector = "{}", more = "  log-alerts: {}\n"): string => `title: Logs
controls:
  automation: {}
  admin-accounts: { unknownAccounts: lock }
  ssh: {}
  firewall: {}
  disk-encryption: {}
  key-server: {}
  log-forwarding: {}
  log-collector: ${collector}
${more}`;

/** A network that takes nothing and says nothing. */
export const cut = (address: string): string =>
  `nft add table inet cut; nft 'add chain inet cut o { type filter hook output priority -10; }'; nft add rule inet cut o ip daddr ${address} drop`;

export async function until<Value>(seconds: number, ask: () => Promise<Value>, enough: (value: Value) => boolean): Promise<Value> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await ask();
    if (enough(value) || Date.now() > end) return value;
    await wait(300);
  }
}

const lines = <Line>(text: string): Line[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

/** Replaces a text in a file of a workspace; one that is not there is the test's fault. */
export function editIn(folder: string, file: string, what: RegExp | string, by: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (!(typeof what === "string" ? text.includes(what) : what.test(text))) throw new Error(`${file} does not hold ${what}`);
  writeFileSync(path, text.replace(what, by));
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

export class LogOffice {
  private constructor(
    readonly lab: Lab,
    readonly folder: string,
    readonly key: string,
    readonly names: readonly string[],
    /** A lab of its own: the program is run in its network. */
    private readonly own: boolean,
  ) {}

  /** Fresh hosts under this policy, the collector first. `edit` changes the workspace before; a lab that is given is fresh itself. */
  static async of(
    names: readonly string[],
    policy = logPolicy(),
    edit: (folder: string) => void = () => {},
    fresh?: Lab,
  ): Promise<LogOffice> {
    const all = [collectorName, ...names];
    const lab = fresh ?? (await up(all));
    if (fresh === undefined) for (const name of all) await lab.host(name).reset();
    const folder = await labWorkspace(lab, mkdtempSync(join(tmpdir(), "qorgan-logs-")));
    writeFileSync(join(folder, "policies/personal-data.yaml"), policy);
    edit(folder);
    const office = new LogOffice(lab, folder, await keyOf("nurlan-adm"), all, fresh !== undefined);
    const applied = await office.apply();
    if (applied.code !== 0) throw new Error(applied.stderr.slice(-3000));
    return office;
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  get collector(): Host {
    // A virtual machine in a lab of its own; what is asked of it here both sorts answer.
    return this.own ? (this.lab.machine(collectorName) as unknown as Host) : this.lab.host(collectorName);
  }

  host(name: string): Host {
    return this.lab.host(name);
  }

  qorgan(...args: string[]): Promise<Ended> {
    const all = [...args, "--identity", this.key];
    if (!this.own) return qorganIn(this.lab, this.folder)(...all);
    return ran("nsenter", [...network(), process.execPath, mainFile, "-w", this.folder, ...all], operatorEnvironment(this.lab));
  }

  apply(...hosts: string[]): Promise<Ended> {
    return this.qorgan("apply", "--yes", "--initial-user", "debian", "--host", (hosts.length > 0 ? hosts : this.names).join(","));
  }

  async drift(host: string): Promise<HostPlan> {
    return (JSON.parse((await this.qorgan("drift", "--json", "--host", host)).stdout) as { hosts: HostPlan[] }).hosts[0] as HostPlan;
  }

  /** Key and summary of all that left what was applied. */
  async drifted(host: string): Promise<string[]> {
    const { changes } = await this.drift(host);
    return changes.filter((change) => change.drift).map(({ key, difference }) => `${key} ${difference.summary}`);
  }

  edit(file: string, what: RegExp | string, by: string): void {
    editIn(this.folder, file, what, by);
  }

  /** Events of a host (`BRANCH/HOST`) that hold a text, as the collector keeps them. */
  async events(place: string, text: string, on: Host = this.collector): Promise<LogEvent[]> {
    return lines((await on.exec(`grep -hF -e ${quoted(text)} ${logRoot}/${place}/*.jsonl`)).stdout);
  }

  arrived(place: string, text: string, count = 1, on: Host = this.collector): Promise<LogEvent[]> {
    return until(
      90,
      () => this.events(place, text, on),
      (found) => found.length >= count,
    );
  }

  /** How many different lines of `seq`'s, written with this mark, are at the collector. */
  async counted(place: string, mark: string, on: Host = this.collector): Promise<number> {
    return Number((await on.exec(`grep -ohE '"text":"${mark}-[0-9]+\\.' ${logRoot}/${place}/*.jsonl | sort -u | wc -l`)).stdout);
  }

  async alerts(on: Host = this.collector): Promise<Alert[]> {
    return lines((await on.exec(`cat ${logRoot}/alerts/*.jsonl`)).stdout);
  }

  /** Waits for an alert that is not among those known before. */
  async alerted(known: readonly Alert[], rule: string, fits: (alert: Alert) => boolean = () => true): Promise<Alert> {
    const old = new Set(known.map(({ id }) => id));
    const find = async (): Promise<Alert | undefined> =>
      (await this.alerts()).find((alert) => !old.has(alert.id) && alert.rule === rule && fits(alert));
    const found = await until(90, find, (one) => one !== undefined);
    if (found) return found;
    // Where it was held up: at the collector's journal, in its files, or by the rules.
    const way = await this.collector.exec(
      `journalctl -q -n 8 -o short-precise -t qorgan-audit; tail -q -n 3 ${logRoot}/*/*/$(date -u +%F).jsonl; tail -n 3 ${logRoot}/alerts/*.jsonl; systemctl is-active rsyslog qorgan-alerts; journalctl -q -n 5 -u rsyslog -u qorgan-alerts`,
    );
    throw new Error(`no alert ${rule} within 90 seconds\n${way.stdout}`);
  }
}

/** Lines as `qorgan-audit` writes them to the log of its host: root's, under exactly its name. */
export async function audited(host: Host, ...events: readonly Readonly<Record<string, string>>[]): Promise<void> {
  const said = await host.exec("systemd-cat -t qorgan-audit", {
    input: events.map((event) => `@cee: ${JSON.stringify({ result: "success", session: "1", ...event })}\n`).join(""),
  });
  if (said.code !== 0) throw new Error(said.stderr);
}

/**
 * So many lines on each of three hosts (the collector, almaty-files-1, almaty-ws-2) while the collector is down; the second is restarted meanwhile, and the
 * network of the third is cut in the middle. How many different ones arrived of each.
 */
export async function outage(office: LogOffice, count: number): Promise<number[]> {
  const { collector } = office;
  const [files1, ws2] = [office.host("almaty-files-1"), office.host("almaty-ws-2")];
  const write = (host: Host, from: number, to: number): Promise<string> =>
    host.must(`seq -f 'counted-%.0f.' ${from} ${to} | systemd-cat -t counted; journalctl --sync`);
  await collector.must("systemctl stop rsyslog");
  await Promise.all([write(collector, 1, count), write(files1, 1, count), write(ws2, 1, count / 2)]);
  await files1.reboot();
  if ((await collector.exec("systemctl is-active rsyslog")).stdout !== "inactive\n") throw new Error("the collector's rsyslog is up");
  await collector.must("systemctl start rsyslog");
  await ws2.must(cut("10.77.10.12"));
  await write(ws2, count / 2 + 1, count);
  await wait(5000);
  await ws2.must("nft delete table inet cut");
  const places = ["hq/hq-log-1", "almaty/almaty-files-1", "almaty/almaty-ws-2"];
  return until(
    90 + count / 100,
    () => Promise.all(places.map((place) => office.counted(place, "counted"))),
    (found) => found.every((one) => one === count),
  );
}
