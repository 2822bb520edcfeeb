/** Audit on both releases, and what takes long: thousands of files, what the kernel loses, locked rules, and how much is told in an hour. */
import { setTimeout as wait } from "node:timers/promises";
import { AuditOffice } from "./audit-office";
import { until } from "./lab/process";

jest.setTimeout(1_200_000);

describe.each([
  ["Debian 12", "audit-12", "almaty-files-1"],
  ["Debian 13", "audit-13", "almaty-ws-2"],
])("%s", (release, labName, name) => {
  let office: AuditOffice;
  const console_ = (command: string): Promise<string> => office.machine.must(command);
  /** What one person reads, by name of file. */
  const many = "/srv/hr/many";
  const readMany = async (mark: number): Promise<number> =>
    new Set(
      (await office.events(mark)).flatMap(({ module, object }) =>
        module === "qorgan-read" && object.startsWith(`${many}/f`) ? [object] : [],
      ),
    ).size;
  const alerted = (rule: string): Promise<void> =>
    until(`the alert ${rule}`, 120_000, async () => (await office.alerts()).some((alert) => alert.rule === rule && alert.host === name));

  beforeAll(async () => {
    office = await AuditOffice.of(labName, name);
    await console_(`mkdir /srv/medical ${many} && cd ${many} && seq -f 'f%05g' 5000 | xargs touch && chmod -R a+rX .`);
    await console_("for i in $(seq 60); do grep -q 'folder [0-9].* /srv/medical' /var/lib/qorgan/audit/loaded && break; sleep 1; done");
  });
  afterAll(() => office?.end());

  test("everything is in force, and a second apply has nothing to do", async () => {
    expect(await office.differences()).toEqual([]);
    expect(await office.apply()).toContain("nothing to do");
  });

  test("a login, a login that failed, a read, rights used, and a settings file changed: each at the collector", async () => {
    const mark = await office.mark();
    await office.ssh("aigerim", "cat /srv/hr/f1.txt");
    await office.ssh("nurlan-adm", "true", { key: "debian-none" });
    await office.ssh("nurlan-adm", "sudo tee -a /etc/ssh/sshd_config.d/x.conf < /dev/null");
    const of = { host: name, branch: "almaty" };
    await office.finds(
      { ...of, module: "login", action: "login", result: "success", person: "aigerim", role: "hr", source: "10.78.20.250" },
      mark,
    );
    await office.finds({ ...of, module: "login", result: "failed", person: "nurlan-adm", source: "10.77.30.250" }, mark);
    await office.finds({ ...of, module: "qorgan-read", object: "/srv/hr/f1.txt", person: "aigerim", source: "10.78.20.250" }, mark);
    await office.finds({ ...of, module: "qorgan-privilege", action: "sudo", person: "nurlan-adm", source: "10.77.30.250" }, mark);
    await office.finds(
      { ...of, module: "qorgan-config", object: "/etc/ssh/sshd_config.d/x.conf", person: "nurlan-adm", acting_as: "root" },
      mark,
    );
    await console_("rm /etc/ssh/sshd_config.d/x.conf");
  });

  test("5,000 files that one person reads all arrive, and are an alert", async () => {
    const mark = await office.mark();
    await office.ssh("aigerim", `cat ${many}/*`);
    await office.finds({ module: "qorgan-read", object: `${many}/f05000` }, mark, 300);
    expect(await readMany(mark)).toBe(5000);
    expect(await console_("auditctl -s | grep '^lost'")).toBe("lost 0\n");
    await alerted("many-files");
  });

  test("what the kernel loses is an event, an alert and drift, until somebody looks into it", async () => {
    await console_("auditctl -b 16 --backlog_wait_time 0");
    const mark = await office.mark();
    await office.ssh("aigerim", `cat ${many}/*`);
    const lost = await office.finds({ module: "qorgan-audit-lost" }, mark, 300);
    expect(lost).toMatchObject({ action: "lose", result: "failed", object: expect.stringMatching(/^\d+ events$/) as string });
    await alerted("events-lost");
    expect(await readMany(mark)).toBeLessThan(5000);
    expect(await office.differences()).toEqual([
      expect.stringMatching(/^audit-rules:loaded the kernel lost (events|at least 10+ events) that nobody has looked into/),
    ]);
    await office.apply();
    expect(await office.differences()).toEqual([]);
  });

  test("rules taken away, an edited file, a stopped daemon: each named, and mended", async () => {
    await console_("sed -i '/passwd/d' /etc/audit/rules.d/audit.rules; auditctl -D; systemctl stop auditd");
    expect(await office.differences()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^file:\/etc\/audit\/rules.d\/audit.rules content/),
        expect.stringMatching(/^service:auditd.service inactive/),
        expect.stringMatching(/^audit-rules:loaded no daemon takes the records in; .*other rules are in the kernel/),
      ]),
    );
    await office.apply();
    expect(await office.differences()).toEqual([]);
  });

  test("few events when nobody works, and some when somebody does", async () => {
    const idle = await during(async () => wait(120_000));
    const busy = await during(async () => {
      await console_("apt-get -q update && apt-get -qy install tmux");
      await office.ssh("aigerim", "for i in 1 2 3; do ls -l /srv/hr; cat /srv/hr/*.txt; echo z >> /srv/hr/f2.txt; sleep 1; done");
      await office.ssh("nurlan-adm", "sudo systemctl restart cron; sudo apt-get -qy remove tmux");
      await console_("chmod 0666 /etc/rsyslog.conf");
      await office.said();
      await office.apply();
    });
    process.stdout.write(`${release}: idle ${JSON.stringify(idle)}, busy ${JSON.stringify(busy)}\n`);
    expect(idle.events).toBeLessThan(10);
    expect(busy.events).toBeLessThan(500);
  });

  /** What was told meanwhile, and what telling it cost. */
  async function during(
    work: () => Promise<unknown>,
  ): Promise<{ seconds: number; events: number; lines: number; auditd: number; teller: number }> {
    const spent = async (unit: string): Promise<number> =>
      Number((await console_(`systemctl show --property=CPUUsageNSec --value ${unit}`)).trim()) / 1e9;
    await wait(20_000);
    const [mark, auditd, teller, begun] = [await office.mark(), await spent("auditd"), await spent("qorgan-audit"), Date.now()];
    await work();
    const seconds = Math.round((Date.now() - begun) / 1000);
    await wait(20_000);
    return {
      seconds,
      events: (await office.events(mark)).length,
      lines: (await office.lines(mark)).length,
      auditd: (await spent("auditd")) - auditd,
      teller: (await spent("qorgan-audit")) - teller,
    };
  }

  test("locked rules need a boot: before it that is told, after it they are in force", async () => {
    office.edit("policies/audit.yaml", /audit-events: \{\}/, "audit-events: { immutable: true }");
    await office.apply();
    expect(await office.differences()).toEqual([]);
    expect((await office.machine.exec("auditctl -D")).code).not.toBe(0);
    office.edit("policies/audit.yaml", /immutable: true/, "immutable: true, exportPrograms: [], backlog: 32768");
    await office.qorgan("apply", "--yes", "--host", name);
    expect(await office.differences()).toEqual([
      "audit-rules:loaded older rules are loaded than the file's; the kernel has locked its rules",
    ]);
    const mark = await office.mark();
    await office.machine.reboot();
    // What could not be applied is well now: a run takes it down as such.
    await office.apply();
    expect(await office.differences()).toEqual([]);
    expect(await console_("auditctl -s | grep backlog_limit")).toBe("backlog_limit 32768\n");
    await office.ssh("aigerim", "cat /srv/hr/f3.txt");
    await office.finds({ module: "qorgan-read", object: "/srv/hr/f3.txt", person: "aigerim" }, mark);
    expect((await office.events(mark)).filter(({ action }) => action === "change-audit-rules")).toEqual([]);
  });
});
