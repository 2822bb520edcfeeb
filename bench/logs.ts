/**
 * `npm run bench -- --logs [LINES]`: what a collector costs. Lines wait in a host's journal and are then taken in, by Qorgan's settings and by a plain rsyslog
 * (TCP, no TLS, one file, its own template); what counts is the processor time of the collector's rsyslogd. Runs inside the lab's network.
 */
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import Table from "cli-table3";
import type { Host } from "../test/lab/lab";
import { LogOffice, logRoot, until } from "../test/lab/log-office";

const sender = "almaty-files-1";

interface Taken {
  readonly what: string;
  readonly lines: number;
  readonly cpuSeconds: number;
  readonly seconds: number;
}

/** Processor seconds that a process has used. */
const used = async (host: Host, pid: string): Promise<number> =>
  Number(await host.must(`awk -v hz="$(getconf CLK_TCK)" '{ sub(/.*\\) /, ""); print ($12 + $13) / hz }' /proc/${pid}/stat`));

/** Begins the sender and waits until the collector has all lines. */
async function taken(what: string, office: LogOffice, pid: string, begin: string, count: string, lines: number): Promise<Taken> {
  const before = await used(office.collector, pid);
  const began = performance.now();
  await office.host(sender).must(begin);
  const found = await until(
    600,
    async () => Number(await office.collector.must(count)),
    (number) => number >= lines,
  );
  const seconds = (performance.now() - began) / 1000;
  if (found < lines) throw new Error(`${what}: ${found} of ${lines} lines arrived`);
  return { what, lines, cpuSeconds: (await used(office.collector, pid)) - before, seconds };
}

async function qorgan(office: LogOffice, lines: number): Promise<Taken> {
  const pid = (await office.collector.must("systemctl show -P MainPID rsyslog")).trim();
  const count = `cat ${logRoot}/almaty/${sender}/*.jsonl 2> /dev/null | grep -c '"program":"count"' || :`;
  return taken("Qorgan: RELP, TLS both ways, JSON, tables, a file a host", office, pid, "systemctl start rsyslog", count, lines);
}

/** By the port that the firewall has open already. */
async function plain(office: LogOffice, lines: number): Promise<Taken> {
  const host = office.host(sender);
  const port = /port="(\d+)"/.exec(await host.must("cat /etc/rsyslog.conf"))?.[1];
  await host.must("systemctl stop rsyslog");
  await office.collector.must(`systemctl stop rsyslog; mkdir -p /root/plain
printf '%s\\n' 'module(load="imtcp")' 'input(type="imtcp" port="${port}")' '*.* /root/plain/all.log' > /root/plain/rsyslog.conf`);
  await host.must(`mkdir -p /root/plain
printf '%s\\n' 'global(workDirectory="/root/plain")' 'module(load="imjournal" StateFile="state" Ratelimit.Interval="0")' 'if $programname == "count" then action(type="omfwd" target="10.77.10.12" port="${port}" protocol="tcp")' > /root/plain/rsyslog.conf`);
  const started = "rsyslogd -f /root/plain/rsyslog.conf -i /root/plain/pid";
  await office.collector.must(`rm -f /root/plain/all.log; ${started}; sleep 1`);
  const pid = (await office.collector.must("cat /root/plain/pid")).trim();
  const row = await taken(
    "plain rsyslog: TCP, one file",
    office,
    pid,
    started,
    "grep -c ' count: \\| count\\[' /root/plain/all.log 2> /dev/null || :",
    lines,
  );
  for (const one of [host, office.collector]) await one.must("kill $(cat /root/plain/pid)");
  return row;
}

async function main(): Promise<void> {
  const lines = Number(process.argv.slice(2).find((arg) => /^\d+$/.test(arg)) ?? 100_000);
  const office = await LogOffice.of([sender]);
  await office.collector.must("systemctl stop qorgan-seal.timer qorgan-seal-check.timer qorgan-log-watch.timer");
  await office
    .host(sender)
    .must(
      `systemctl stop rsyslog; seq -f 'counted-%g. a line of a usual length, which somebody or something wrote' ${lines} | systemd-cat -t count; journalctl --sync`,
    );
  const rows = [await qorgan(office, lines), await plain(office, lines)];
  office.end();
  const table = new Table({
    head: ["what", "lines", "CPU s of the collector", "lines a CPU second", "seconds"],
    style: { head: [], border: [] },
  });
  for (const { what, lines: all, cpuSeconds, seconds } of rows)
    table.push([what, all, cpuSeconds.toFixed(2), Math.round(all / cpuSeconds), seconds.toFixed(1)]);
  const [own, other] = rows as [Taken, Taken];
  const ratio = (own.cpuSeconds / other.cpuSeconds).toFixed(1);
  process.stdout.write(`${table.toString()}\n1 to ${ratio}; ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)} at the end\n`);
  writeFileSync(
    join(__dirname, "logs-results.json"),
    `${JSON.stringify({ at: new Date().toISOString(), processors: cpus().length, ratio, rows }, undefined, 1)}\n`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
