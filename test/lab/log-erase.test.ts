/** Whoever is recorded tries to be rid of it: root on the host that sends, an IT administrator and root on the collector. docs/controls/log-collector.md has the same tables. */
import type { Host } from "./lab";
import { keyOf } from "./lab";
import { LogOffice, logPolicy, logRoot as root, until } from "./log-office";
import { operatorEnvironment, ran } from "./program";

jest.setTimeout(600_000);

const sender = "almaty-files-1";
const password = "Jüldyz-7-taular";
const file = `${root}/almaty/${sender}/$(date -u +%F).jsonl`;
const watch = "/usr/local/lib/qorgan/log-watch";
let office: LogOffice;
let collector: Host;
let files1: Host;

beforeAll(async () => {
  office = await LogOffice.of([sender], logPolicy("{ silentMinutes: { servers: 1, workstations: 0 } }"));
  collector = office.collector;
  files1 = office.host(sender);
  await files1.must("seq -f 'evidence-%g.' 200 | systemd-cat -t evidence");
  await until(
    30,
    () => kept(),
    (count) => count === 200,
  );
  await collector.must(`${watch}; systemctl stop qorgan-log-watch.timer qorgan-seal.timer qorgan-seal-check.timer`);
});
afterAll(() => office.end());

const kept = (): Promise<number> => office.counted(`almaty/${sender}`, "evidence");

describe("root on the host that sends", () => {
  afterEach(() => files1.exec("systemctl unmask rsyslog; systemctl start systemd-journald rsyslog; nft delete table inet cut"));

  test.each([
    ["deletes its journal", "rm -rf /var/log/journal/*/*; systemctl restart systemd-journald"],
    ["empties its journal", "truncate -s 0 /var/log/journal/*/*; systemctl restart systemd-journald"],
    [
      "writes over its journal",
      "for f in /var/log/journal/*/*; do head -c 4096 /dev/urandom | dd of=$f conv=notrunc seek=1 bs=4096 status=none; done",
    ],
    ["rotates its journal away", "journalctl -q --rotate --vacuum-time=1s"],
    ["forgets how far it was sent", "rm -f /var/spool/rsyslog/imjournal.state; systemctl restart rsyslog"],
  ])("%s: what has left it stays, and more goes on to come", async (what, damage) => {
    await files1.must(damage);
    await files1.must(`systemctl restart rsyslog; logger -t hello 'after one who ${what}'`);
    expect(await office.arrived(`almaty/${sender}`, `after one who ${what}`)).not.toEqual([]);
    expect(await kept()).toBe(200);
  });

  test("deletes what was not sent yet: an event and an alert tell of it", async () => {
    const known = await office.alerts();
    await collector.must("systemctl stop rsyslog");
    await files1.must(
      "systemctl restart rsyslog; logger -t hello 'never to be seen'; journalctl --sync; rm -rf /var/log/journal/*/*; systemctl restart systemd-journald; sleep 1; /usr/local/lib/qorgan/log-flow",
    );
    await collector.must("systemctl start rsyslog");
    expect(await office.alerted(known, "events-lost")).toMatchObject({ host: sender });
  });

  test.each([
    ["stops rsyslog", "systemctl stop rsyslog", "service:rsyslog.service inactive"],
    ["masks rsyslog", "systemctl mask --now rsyslog", "service:rsyslog.service masked"],
    ["stops its word of each minute", "systemctl stop qorgan-log-flow.timer", "service:qorgan-log-flow.timer inactive"],
    ["sends it elsewhere", 'sed -i \'s/target="[^"]*"/target="127.0.0.1"/\' /etc/rsyslog.conf', "file:/etc/rsyslog.conf content differs"],
  ])("%s: drift, and what it wrote meanwhile still comes", async (what, damage, told) => {
    await files1.must(`${damage}; logger -t hello 'while he ${what}'`);
    expect(await office.drifted(sender)).toEqual(expect.arrayContaining([expect.stringContaining(told) as string]));
    expect(await office.apply(sender)).toMatchObject({ code: 0 });
    expect(await office.arrived(`almaty/${sender}`, `while he ${what}`)).not.toEqual([]);
    expect(await kept()).toBe(200);
  });

  test("kills rsyslog: it is back by itself", async () => {
    await files1.must("pkill -KILL -x rsyslogd; logger -t hello 'after the kill'");
    expect(await office.arrived(`almaty/${sender}`, "after the kill")).not.toEqual([]);
  });
});

describe("an IT administrator on the collector", () => {
  const seal = "/usr/local/lib/qorgan/seal";
  const verbs = "/usr/local/lib/qorgan/verbs";
  /** As nurlan-adm over SSH; `sudo` gets the password. */
  const as = async (command: string): Promise<{ readonly code: number; readonly stdout: string }> =>
    ran(
      "sh",
      [
        "-c",
        `printf '%s\\n' '${password}' | ssh -F ${office.lab.home}/.ssh/config -b 10.77.30.250 -o BatchMode=yes -o IdentitiesOnly=yes -i ${await keyOf("nurlan-adm")} nurlan-adm@hq-log-1 "$0"`,
        command,
      ],
      operatorEnvironment(office.lab),
    );
  const sudo = (command: string): string => `sudo -S -p '' -- ${command}`;

  beforeAll(async () => {
    await collector.exec("chpasswd", { input: `nurlan-adm:${password}\n` });
    expect(await as(sudo(`${verbs}/service status rsyslog.service`))).toMatchObject({ code: 0 });
  });

  test.each([
    ["reads a day", `cat ${file}`],
    ["empties a day", `truncate -s 0 ${file}`],
    ["deletes a day", `rm -f ${file}`],
    ["edits a day", `sed -i s/evidence/nothing/ ${file}`],
    ["moves a day away", `mv ${file} /tmp/`],
    ["adds a line", `sh -c 'echo x >> ${file}'`],
    ["takes the attribute away", `/usr/bin/chattr -a ${file}`],
    ["takes the attribute away by sudo", sudo(`/usr/bin/chattr -a ${file}`)],
    ["deletes a day by sudo", sudo(`/usr/bin/rm -f ${file}`)],
    ["becomes root", sudo("/bin/sh -c id")],
    ["deletes the seals", sudo(`/usr/bin/rm -rf ${root}/seals`)],
    ["makes a seal of his own", sudo(`${seal} seal`)],
    ["reads the key of the seals", "cat /etc/qorgan/collector/seal-key"],
    ["asks as a security officer", sudo(`${verbs}/logs-collector query`)],
    ["stops rsyslog", sudo("/usr/bin/systemctl stop rsyslog.service")],
    ["stops rsyslog by the verb that restarts it", sudo(`${verbs}/service stop rsyslog.service`)],
    ["stops the alerts", sudo("/usr/bin/systemctl stop qorgan-alerts.service")],
    ["restarts the alerts by the verb", sudo(`${verbs}/service restart qorgan-alerts.service`)],
    ["writes an alert's end into the feed", `sh -c 'echo x >> /var/lib/qorgan/alerts/feed'`],
    ["rotates by logrotate", sudo("/usr/sbin/logrotate -f /etc/logrotate.conf")],
    ["goes in by Qorgan's own account", "ssh -o BatchMode=yes qorgan@localhost"],
  ])("%s: refused", async (_what, command) => {
    const ended = await as(command);
    expect(ended.code).not.toBe(0);
    expect(ended.stdout).not.toContain("evidence-1.");
    expect(await kept()).toBe(200);
  });

  test("may restart rsyslog, and nothing is lost by it", async () => {
    expect(await as(sudo(`${verbs}/service restart rsyslog.service`))).toMatchObject({ code: 0 });
    // What is sent into the connection that has ended is sent again with what follows.
    await files1.must("logger -t hello 'after a restart of the collector'; sleep 2; logger -t hello 'and one more'");
    expect(await office.arrived(`almaty/${sender}`, "after a restart of the collector")).not.toEqual([]);
    expect(await kept()).toBe(200);
  });
});

describe("root on the collector, what was sealed of the days before", () => {
  const folder = `${root}/almaty/${sender}`;
  const day = (ago: number): string => `${folder}/$(date -u -d '${ago} days ago' +%F).jsonl`;
  const sealed = `${root}/seals/000001.seal`;
  const restore = `chattr -i -a ${folder} ${folder}/* ${root}/seals ${root}/seals/* 2> /dev/null
for ago in 1 2 10; do rm -f "${folder}/$(date -u -d "$ago days ago" +%F)".jsonl*; done; cp -a /root/days/. ${folder}/; cp -a /root/seals/. ${root}/seals/`;

  beforeAll(() =>
    collector.must(`chattr -a ${folder}
for day in ${day(1)} ${day(10)}; do echo '{"day":"before"}' > $day; done
/usr/local/lib/qorgan/seal seal; mkdir /root/days; cp -a ${day(1)} ${day(10)}.gz /root/days/; cp -a ${root}/seals /root/seals`),
  );
  // What is told twice within a second is one alert.
  afterEach(() => collector.must(`${restore}; sleep 1`));

  test("as it was sealed it is no alert", async () => {
    const known = await office.alerts();
    await collector.must("/usr/local/lib/qorgan/seal verify; /usr/local/lib/qorgan/seal check; logger -t hello 'after a check'");
    expect(await office.arrived("hq/hq-log-1", "after a check")).not.toEqual([]);
    expect((await office.alerts()).filter(({ rule }) => rule === "logging-changed")).toEqual(
      known.filter(({ rule }) => rule === "logging-changed"),
    );
  });

  test.each([
    ["edits a day", `sed -i s/before/after/ ${day(1)}`],
    ["empties a day", `truncate -s 0 ${day(1)}`],
    ["adds to a day", `echo x >> ${day(1)}`],
    ["deletes a day", `rm ${day(1)}`],
    ["edits a compressed day", `cd ${folder}; gzip -d ${day(10)}.gz; sed -i s/before/after/ ${day(10)}; gzip ${day(10)}`],
    ["deletes a compressed day", `rm ${day(10)}.gz`],
    ["slips a day in", `echo x > ${day(2)}`],
    ["removes a seal", `rm ${sealed}`],
    ["writes into a seal", `echo 'r almaty/x' >> ${sealed}`],
  ])("%s: an alert with the next check", async (_what, damage) => {
    const known = await office.alerts();
    await collector.must(
      `chattr -i -a ${folder} ${folder}/*.jsonl* ${root}/seals ${root}/seals/*; ${damage}; /usr/local/lib/qorgan/seal check`,
    );
    expect(
      await office.alerted(known, "logging-changed", ({ evidence }) => evidence[0]?.startsWith("log-changed ") === true),
    ).toMatchObject({ host: "hq-log-1" });
  });
});

describe("root on the collector, what is written today", () => {
  const place = `almaty/${sender}`;
  const other = "hq/hq-log-1";
  /** With the next line it is there again, and its number may be the one of before. */
  const gone = "log-(deleted|replaced|shortened|unlocked)";
  const today = (of: string): string => `${root}/${of}/$(date -u +%F).jsonl`;
  const free = (of = place): string => `chattr -a ${root}/${of} ${today(of)}`;
  const back = `${free()}; cat /root/kept > ${file}; rm -f /run/qorgan-log-watch; ${watch}; sleep 1`;

  beforeAll(() => collector.must(`${watch}; cp ${file} /root/kept; /usr/local/lib/qorgan/seal seal`));

  test.each([
    ["edits it", `sed -i s/evidence/nothing/ ${file}`],
    ["empties it", `truncate -s 0 ${file}`],
    ["writes over it", `echo x > ${file}`],
    ["deletes it", `rm -f ${file}`],
    ["moves it away", `mv ${file} /root/away`],
  ])("%s: refused while it can only grow", async (_what, command) => {
    expect((await collector.exec(command)).code).not.toBe(0);
    expect(await kept()).toBe(200);
  });

  test.each([
    ["edits it in its place", place, `sed s/evidence/nothing/ ${file} | dd of=${file} conv=notrunc status=none`, "log-unlocked"],
    ["edits it by a new file", place, `sed -i s/evidence/nothing/ ${file}`, "log-replaced"],
    ["empties it", place, `truncate -s 0 ${file}`, "log-shortened"],
    ["deletes it", place, `rm ${file}`, gone],
    ["moves it away", other, `mv ${today(other)} /root/away`, gone],
  ])(
    "takes the attribute away and %s: an event and an alert within a minute, and a file is written on",
    async (_what, of, damage, action) => {
      await collector.must(back);
      const known = await office.alerts();
      await collector.must(`${free(of)}; ${damage}; ${watch}`);
      const told = new RegExp(`^${action} ${root}/${of}/`);
      expect(await office.alerted(known, "logging-changed", ({ evidence }) => told.test(evidence[0] ?? ""))).toMatchObject({
        host: "hq-log-1",
      });
      await (of === other ? collector : files1).must(`logger -t hello 'after ${action}'`);
      expect(await office.arrived(of, `after ${action}`)).not.toEqual([]);
    },
  );

  test("what was edited and locked again within the minute is found by the seals, and alerted", async () => {
    await collector.must(back);
    const known = await office.alerts();
    await collector.must(
      `${free()}; sed s/evidence-1/evidence-x/ ${file} | dd of=${file} conv=notrunc status=none; chattr +a ${file} ${root}/almaty/${sender}`,
    );
    expect(await collector.exec("/usr/local/lib/qorgan/seal verify")).toMatchObject({
      code: 2,
      stdout: expect.stringContaining("changed, or cut off") as string,
    });
    await collector.must("/usr/local/lib/qorgan/seal check");
    expect(
      await office.alerted(known, "logging-changed", ({ evidence }) => evidence[0]?.startsWith("log-changed ") === true),
    ).toMatchObject({
      host: "hq-log-1",
    });
  });

  test.each([
    ["stops rsyslog", "systemctl stop rsyslog", "service:rsyslog.service inactive"],
    ["stops the alerts", "systemctl stop qorgan-alerts", "service:qorgan-alerts.service inactive"],
    ["stops the seals", "systemctl stop qorgan-seal.timer", "service:qorgan-seal.timer inactive"],
    ["stops the watch", "systemctl disable --now qorgan-log-watch.timer", "service:qorgan-log-watch.timer"],
    ["takes a rule out", "sed -i '$d' /etc/qorgan/alerts/rules.sec", "file:/etc/qorgan/alerts/rules.sec content differs"],
    ["lets more read it", "gpasswd -a nurlan-adm qorgan-logs", "group:qorgan-logs"],
  ])("%s: drift", async (_what, damage, told) => {
    await collector.must(damage);
    expect(await office.drifted("hq-log-1")).toEqual(expect.arrayContaining([expect.stringContaining(told) as string]));
    expect(await office.apply("hq-log-1")).toMatchObject({ code: 0 });
  });
});
