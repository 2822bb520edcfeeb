/** Audit on a real machine: what people do is done for real, and each act is looked for among the lines of the host's own log. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AuditEvent, AuditOffice, addressOf, name } from "./audit-office";

jest.setTimeout(600_000);

let office: AuditOffice;
let disk: string;
const console_ = (command: string): Promise<string> => office.machine.must(command);
const now = async (): Promise<string> => (await console_("date +%s")).trim();
const apply = (): Promise<string> => office.must("apply", "--yes", "--host", name);
const rulesSaid = async (): Promise<string | undefined> =>
  (await office.said()).changes.find((change) => change.key === "audit-rules:loaded")?.difference.summary;

/** What a person types, one act a line, and what is told of it. `-` in place of a person: nobody who logged in. */
type Act = readonly [command: string, wanted: Partial<AuditEvent>];

const hostile = `a "b" 'c' $(touch ran) Жұма;{}.txt`;
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** By somebody from human resources, without rights. */
const acts: readonly Act[] = [
  ["cat /srv/hr/f1.txt", { module: "qorgan-read", action: "read", object: "/srv/hr/f1.txt" }],
  ["ls /srv/hr/2024", { module: "qorgan-read", action: "list", object: "/srv/hr/2024" }],
  [
    "cat /srv/payroll/p.txt",
    { module: "qorgan-read", action: "read", object: "/srv/payroll/p.txt", result: "failed", reason: "Permission denied" },
  ],
  ["cd /srv/hr; grep -r y 2024", { module: "qorgan-read", action: "read", object: "/srv/hr/2024/g2.txt" }],
  ["echo z >> /srv/hr/f2.txt", { module: "qorgan-write", action: "write", object: "/srv/hr/f2.txt" }],
  [`echo n > ${quoted(`/srv/hr/${hostile}`)}`, { module: "qorgan-write", action: "make", object: `/srv/hr/${hostile}` }],
  [
    "printf x > \"/srv/hr/$(printf 'line\\none\\tand\\033')\"",
    { module: "qorgan-write", action: "make", object: "/srv/hr/line\none\tand\u001b" },
  ],
  ["printf x > \"/srv/hr/$(printf 'no\\377text')\"", { module: "qorgan-write", action: "make", object: "/srv/hr/no\\xfftext" }],
  ["chmod 0640 /srv/hr/*Жұма*", { module: "qorgan-rights", action: "change-mode", object: `/srv/hr/${hostile}` }],
  [
    "mv /srv/hr/*Жұма* /srv/hr/moved.txt",
    { module: "qorgan-write", action: "rename", object: `/srv/hr/${hostile}`, reason: "now /srv/hr/moved.txt" },
  ],
  ["rm /srv/hr/f3.txt", { module: "qorgan-delete", action: "delete", object: "/srv/hr/f3.txt" }],
  ["tar -C /srv -cf /home/aigerim/all.tar hr", { module: "qorgan-export", action: "export", object: "/srv/hr", reason: "tar" }],
  [
    ":",
    {
      module: "qorgan-read",
      action: "read",
      object: "/srv/hr/2024/g3.txt",
      text: expect.stringContaining("exe=/usr/bin/tar") as unknown as string,
    },
  ],
  ["rm -r /srv/hr/2024", { module: "qorgan-delete", action: "delete", object: "/srv/hr/2024/g1.txt" }],
  ["sudo -n id", { module: "qorgan-privilege", action: "sudo", object: "id", result: "failed", reason: "refused" }],
  ["echo guess | su -c id", { module: "qorgan-privilege", action: "su", object: "root", result: "failed" }],
  [
    "echo x > /etc/ssh/sshd_config",
    { module: "qorgan-config", action: "write", object: "/etc/ssh/sshd_config", result: "failed", reason: "Permission denied" },
  ],
];

/** By an administrator: through sudo each is still theirs. */
const rootActs: readonly Act[] = [
  ["sudo id", { module: "qorgan-privilege", action: "sudo", object: "id", acting_as: "nurlan-adm" }],
  ["sudo su aigerim -c id", { module: "qorgan-privilege", action: "su", object: "aigerim" }],
  ["sudo useradd -m mallory", { module: "qorgan-accounts", action: "add-account", object: "mallory" }],
  ["sudo usermod -aG sudo mallory", { module: "qorgan-accounts", object: "/etc/group" }],
  ["sudo groupadd thieves", { module: "qorgan-accounts", action: "add-group", object: "thieves" }],
  ["sudo groupmod -n saints thieves", { module: "qorgan-accounts", object: "/etc/gshadow" }],
  ["echo mallory:Jüldyz-7-taular | sudo chpasswd", { module: "qorgan-accounts", object: "/etc/shadow" }],
  ["sudo userdel mallory", { module: "qorgan-accounts", action: "delete-account", object: "mallory" }],
  [
    "echo '# x' | sudo tee /etc/sudoers.d/x; sudo rm /etc/sudoers.d/x",
    { module: "qorgan-rights", action: "make", object: "/etc/sudoers.d/x" },
  ],
  [
    "echo k | sudo tee -a /etc/ssh/authorized_keys.d/aigerim2",
    { module: "qorgan-rights", action: "make", object: "/etc/ssh/authorized_keys.d/aigerim2" },
  ],
  ["sudo chown aigerim /etc/motd", { module: "qorgan-rights", action: "change-owner", object: "/etc/motd" }],
  ["sudo cp /bin/true /tmp/t; sudo chmod 4755 /tmp/t", { module: "qorgan-rights", action: "change-mode", object: "/tmp/t" }],
  ["/tmp/t", { module: "qorgan-privilege", action: "run", object: "/tmp/t", acting_as: "nurlan-adm" }],
  [
    "sudo tee -a /etc/ssh/sshd_config.d/x.conf < /dev/null",
    { module: "qorgan-config", action: "make", object: "/etc/ssh/sshd_config.d/x.conf" },
  ],
  ["sudo tee -a /etc/pam.d/su < /dev/null", { module: "qorgan-config", action: "write", object: "/etc/pam.d/su" }],
  ["sudo tee -a /etc/nftables.conf < /dev/null", { module: "qorgan-config", action: "write", object: "/etc/nftables.conf" }],
  ["sudo nft list tables", { module: "qorgan-config", action: "run", object: "/usr/sbin/nft list tables" }],
  ["sudo tee -a /etc/audit/auditd.conf < /dev/null", { module: "qorgan-logging", action: "write", object: "/etc/audit/auditd.conf" }],
  ["sudo tee -a /etc/rsyslog.conf < /dev/null", { module: "qorgan-logging", object: "/etc/rsyslog.conf" }],
  ["sudo truncate -s 0 /var/log/btmp", { module: "qorgan-logging", action: "write", object: "/var/log/btmp" }],
  ["sudo systemctl stop rsyslog.service", { module: "qorgan-logging", action: "stop", object: "rsyslog.service" }],
  ["sudo systemctl mask --now rsyslog.service", { module: "qorgan-logging", action: "mask", object: "rsyslog.service" }],
  ["sudo systemctl unmask rsyslog.service", { module: "qorgan-logging", action: "unmask", object: "rsyslog.service" }],
  ["sudo systemctl stop cron", { module: "qorgan-config", action: "stop", object: "cron" }],
  [
    "sudo auditctl -w /etc/hostname -p wa -k mine",
    { module: "qorgan-logging", action: "change-audit-rules", object: "mine", reason: "add_rule", acting_as: "" },
  ],
  ["sudo kill -9 $(pidof -x audit-events)", { module: "qorgan-logging", action: "kill", object: "audit-events", reason: "signal 9" }],
  [
    "sudo tee -a /usr/local/lib/qorgan/door < /dev/null",
    { module: "qorgan-config", action: "write", object: "/usr/local/lib/qorgan/door" },
  ],
  ["sudo touch /var/lib/qorgan/manifest.x", { module: "qorgan-config", action: "make", object: "/var/lib/qorgan/manifest.x" }],
  ["sudo modprobe dummy", { module: "qorgan-config", action: "load-module", object: "dummy" }],
  ["echo '' | sudo crontab -", { module: "qorgan-config", object: expect.stringContaining("/var/spool/cron") as unknown as string }],
  ["sudo date -s \"$(date -d '+1 second' -Is)\"", { module: "qorgan-time", action: "set-time" }],
  [
    "sudo mount /dev/disk/by-id/virtio-STICK /mnt",
    { module: "qorgan-media", action: "mount", object: "/mnt", reason: expect.stringContaining("/dev/vd") as unknown as string },
  ],
  ["sudo umount /mnt", { module: "qorgan-media", action: "unmount", object: "/mnt" }],
  ["sudo cat /srv/payroll/p.txt", { module: "qorgan-read", action: "read", object: "/srv/payroll/p.txt", acting_as: "root" }],
];

beforeAll(async () => {
  office = await AuditOffice.of("audit");
  disk = mkdtempSync(join(tmpdir(), "qorgan-stick-"));
  await apply();
});
afterAll(async () => {
  await office?.end();
  rmSync(disk, { recursive: true, force: true });
});

test("the rules are in force, one folder of personal data is not there and is told; a look says the same twice", async () => {
  const first = await office.said();
  expect(first.unknown).toEqual([]);
  expect(first.changes.map(({ key, difference }) => [key, difference.summary])).toEqual([
    ["audit-rules:loaded", "personal data is not recorded in /srv/medical: not there"],
  ]);
  await console_("mkdir /srv/medical");
  await office.machine.exec(
    "for i in $(seq 60); do grep -q 'folder [0-9].* /srv/medical' /var/lib/qorgan/audit/loaded && break; sleep 1; done",
  );
  const second = await office.said();
  expect(second.changes).toEqual([]);
  expect((await office.said()).digest).toBe(second.digest);
});

describe("what people do", () => {
  let all: readonly AuditEvent[];
  let tries: readonly string[];

  beforeAll(async () => {
    const stick = join(disk, "stick.raw");
    writeFileSync(stick, "");
    await console_("echo p > /srv/payroll/p.txt; chmod 0600 /srv/payroll/p.txt");
    await office.lab.run("mke2fs", ["-q", "-t", "ext4", stick, "8M"]);
    await office.machine.plug("STICK", stick);
    const since = await now();
    const script = (list: readonly Act[]): string => list.map(([command]) => `(${command}) > /dev/null 2>&1`).join("\n");
    await office.ssh("aigerim", script(acts));
    await office.ssh("nurlan-adm", script(rootActs));
    tries = ["aigerim", "x$HOME*?", "root 10.77.30.250 port 22"];
    for (const account of tries) await office.ssh(account, "true", { key: "debian-none", address: addressOf("aigerim") });
    await office.finds({ module: "qorgan-read", object: "/srv/payroll/p.txt" }, since);
    await office.finds({ action: "login", result: "failed", person: tries[2] ?? "" }, since);
    all = await office.events(since);
  });

  const found = (wanted: Partial<AuditEvent>, person: string): void => {
    const expected = { person, source: addressOf(person), result: "success", ...wanted };
    const near = all.filter((event) => event.module === wanted.module);
    expect(near).toContainEqual(expect.objectContaining(expected));
    const [event] = near.filter((one) => one.object === wanted.object && one.action === (wanted.action ?? one.action));
    expect(event?.time ?? "").toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/);
    expect(event?.session ?? "").toMatch(/^\d+$/);
  };

  test.each(acts)("without rights: %s", (_command, wanted) => found(wanted, "aigerim"));
  test.each(rootActs)("with rights: %s", (_command, wanted) => found(wanted, "nurlan-adm"));

  test.each(["aigerim", "nurlan-adm"])("a login and its end: %s", (person) => {
    for (const action of ["login", "logout"]) found({ module: "login", action }, person);
  });

  test("a login that failed: by whatever name was typed, one for each connection", () => {
    for (const person of tries) {
      const failed = all.filter((event) => event.module === "login" && event.result === "failed" && event.person === person);
      expect(failed).toMatchObject([{ action: "login", source: addressOf("aigerim") }]);
    }
  });

  test("nothing that was named was run, and nobody writes a line that counts but root", async () => {
    expect((await office.machine.exec("ls /ran /home/aigerim/ran")).code).not.toBe(0);
    await office.ssh("aigerim", `logger -t qorgan-audit '@cee: {"module":"qorgan-read","person":"nurlan-adm","object":"forged"}'`);
    expect((await office.events()).filter((event) => event.object === "forged")).toEqual([]);
  });

  test("each act is one line, not one for each call that it took", () => {
    const lines = all.filter(
      (event) => event.module === "qorgan-read" && event.object === "/srv/hr/f1.txt" && event.text.includes("/cat "),
    );
    expect(lines).toHaveLength(1);
  });
});

describe("what becomes of audit itself", () => {
  test("rules that somebody added are drift, and an apply undoes them", async () => {
    expect(await rulesSaid()).toMatch(/^other rules are in the kernel than were loaded \(\d+ now\)$/);
    await apply();
    expect(await rulesSaid()).toBeUndefined();
  });

  test("5,000 files that one person reads are all told", async () => {
    await console_("mkdir /srv/hr/many && cd /srv/hr/many && seq -f 'f%05g' 5000 | xargs touch && chmod -R a+rX .");
    const since = await now();
    await office.ssh("aigerim", "cat /srv/hr/many/*");
    await office.finds({ module: "qorgan-read", object: "/srv/hr/many/f05000" }, since);
    const read = (await office.events(since)).filter((event) => event.object.startsWith("/srv/hr/many/f"));
    expect(new Set(read.map((event) => event.object)).size).toBe(5000);
    expect(await console_("auditctl -s | grep '^lost'")).toBe("lost 0\n");
  });

  test("what the kernel loses is an event and drift, until somebody looks into it", async () => {
    await console_("auditctl -b 16 --backlog_wait_time 0");
    const since = await now();
    await office.ssh("aigerim", "cat /srv/hr/many/*");
    const lost = await office.finds({ module: "qorgan-audit-lost" }, since);
    expect(lost).toMatchObject({ action: "lose", result: "failed", object: expect.stringMatching(/^\d+ events$/) as string });
    expect(await rulesSaid()).toMatch(/the kernel lost (events|at least 10+ events) that nobody has looked into/);
    await apply();
    expect(await rulesSaid()).toBeUndefined();
  });

  test("a daemon that was stopped is told by what is left, and is drift", async () => {
    const since = await now();
    await office.ssh("nurlan-adm", "sudo systemctl stop auditd");
    await office.finds({ module: "qorgan-logging", action: "stop", object: "auditd", person: "nurlan-adm" }, since);
    await office.finds({ module: "qorgan-logging", action: "stop", object: "audit", reason: "no daemon takes the records in" }, since);
    expect(await rulesSaid()).toMatch(/no daemon takes the records in/);
    await apply();
    expect((await office.said()).changes).toEqual([]);
  });

  test("locked rules need a boot: before it that is told, after it they are in force", async () => {
    office.edit("policies/audit.yaml", /audit-events: \{\}/, "audit-events: { immutable: true }");
    await apply();
    expect(await rulesSaid()).toBeUndefined();
    expect((await office.machine.exec("auditctl -D")).code).not.toBe(0);
    office.edit("policies/audit.yaml", /immutable: true/, "immutable: true, exportPrograms: [], backlog: 32768");
    await office.qorgan("apply", "--yes", "--host", name);
    expect(await rulesSaid()).toBe("older rules are loaded than the file's; the kernel has locked its rules");
    await office.machine.reboot();
    expect((await office.said()).changes).toEqual([]);
    expect(await console_("auditctl -s | grep backlog_limit")).toBe("backlog_limit 32768\n");
  });
});
