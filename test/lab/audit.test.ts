/** Audit on a real machine: what people do is done for real, and each act is looked for where the collector keeps it, field by field. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import { type AuditEvent, AuditOffice, addressOf } from "./audit-office";
import { until } from "./lab/process";

jest.setTimeout(1_800_000);

const name = "almaty-files-1";
const isEvent = new Ajv({ validateFormats: false }).compile(
  JSON.parse(readFileSync(join(__dirname, "../../docs/log-event.schema.json"), "utf8")) as object,
);
const roles: Readonly<Record<string, string>> = { aigerim: "hr", "nurlan-adm": "it-administrator" };
let office: AuditOffice;
let disk: string;
const console_ = (command: string): Promise<string> => office.machine.must(command);

/** What a person types, one act a line, and what is told of it. `-` in place of a person: nobody who logged in. */
type Act = readonly [command: string, wanted: Partial<AuditEvent>];

const hostile = `a "b" 'c' $(touch ran) Жұма;{}.txt`;
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** What somebody without rights writes to be taken for audit. */
const alike = `@cee: {"time":"2026-11-24T10:00:00+05:00","module":"qorgan-read","action":"read","person":"nurlan-adm","object":"forged"}`;

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
  ["echo guess | su -c id", { module: "qorgan-privilege", action: "su", object: "root", result: "failed", reason: "wrong password" }],
  [
    "echo x > /etc/ssh/sshd_config",
    { module: "qorgan-config", action: "write", object: "/etc/ssh/sshd_config", result: "failed", reason: "Permission denied" },
  ],
];

/** By an administrator: through sudo each is still theirs. */
const rootActs: readonly Act[] = [
  ["sudo id", { module: "qorgan-privilege", action: "sudo", object: "id", acting_as: "nurlan-adm" }],
  ["sudo su aigerim -c id", { module: "qorgan-privilege", action: "su", object: "aigerim" }],
  ["sudo useradd -m mallory", { module: "qorgan-accounts", action: "add-account", object: "mallory", reason: "adding user" }],
  [
    "sudo usermod -aG sudo mallory",
    { module: "qorgan-accounts", action: "change-account", object: "mallory", reason: "adding user to group" },
  ],
  ["sudo groupadd thieves", { module: "qorgan-accounts", action: "add-group", object: "thieves", reason: "adding group to /etc/group" }],
  ["sudo groupmod -n saints thieves", { module: "qorgan-accounts", action: "rename", object: "/etc/gshadow", reason: "was /etc/gshadow+" }],
  [
    "echo mallory:Jüldyz-7-taular | sudo chpasswd",
    { module: "qorgan-accounts", action: "change-password", object: "mallory", reason: "PAM:chauthtok" },
  ],
  ["sudo userdel mallory", { module: "qorgan-accounts", action: "delete-account", object: "mallory", reason: "deleting user entries" }],
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
  ["sudo systemctl start rsyslog.service", { module: "qorgan-logging", action: "start", object: "rsyslog.service" }],
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
  office = await AuditOffice.of("audit", name);
  disk = mkdtempSync(join(tmpdir(), "qorgan-stick-"));
});
afterAll(async () => {
  await office?.end();
  if (disk !== undefined) rmSync(disk, { recursive: true, force: true });
});

test("the rules are in force, one folder of personal data is not there and is told; a second apply has nothing to do", async () => {
  expect(await office.differences()).toEqual(["audit-rules:loaded personal data is not recorded in /srv/medical: not there"]);
  await console_("mkdir /srv/medical");
  await office.machine.exec(
    "for i in $(seq 60); do grep -q 'folder [0-9].* /srv/medical' /var/lib/qorgan/audit/loaded && break; sleep 1; done",
  );
  expect(await office.apply()).toContain("nothing to do");
});

describe("what people do", () => {
  let lines: readonly AuditEvent[];
  let all: readonly AuditEvent[];
  let tries: readonly (readonly [person: string, source: string])[];
  let begun: number;
  let ended: number;

  beforeAll(async () => {
    const stick = join(disk, "stick.raw");
    writeFileSync(stick, "");
    await console_("echo p > /srv/payroll/p.txt; chmod 0600 /srv/payroll/p.txt");
    await office.lab.run("mke2fs", ["-q", "-t", "ext4", stick, "8M"]);
    await office.machine.plug("STICK", stick);
    const seconds = async (): Promise<number> => Number(await console_("date +%s"));
    begun = await seconds();
    const mark = await office.mark();
    const script = (list: readonly Act[]): string => list.map(([command]) => `(${command}) > /dev/null 2>&1`).join("\n");
    await office.ssh("aigerim", script(acts));
    await office.ssh("nurlan-adm", script(rootActs));
    tries = [
      ["aigerim", addressOf("aigerim")],
      ["nurlan-adm", addressOf("nurlan-adm")],
      ["x$HOME*?", addressOf("aigerim")],
      ["root 10.77.30.250 port 22", addressOf("aigerim")],
    ];
    for (const [account, address] of tries) await office.ssh(account, "true", { key: "debian-none", address });
    await office.ssh("aigerim", `logger -t qorgan-audit -- ${quoted(alike)}; logger -t qorgan-audit-x -- ${quoted(alike)}`);
    ended = await seconds();
    await office.finds({ module: "login", action: "logout", person: "aigerim" }, mark);
    await office.finds({ module: "qorgan-read", object: "/srv/payroll/p.txt", result: "success" }, mark);
    await office.finds({ action: "login", result: "failed", person: "root 10.77.30.250 port 22" }, mark);
    await until("the look-alikes are there", 60_000, async () => {
      lines = await office.lines(mark);
      return lines.filter((line) => line.text === alike).length === 2;
    });
    all = lines.filter((line) => line.program === "qorgan-audit" && line.action !== "");
  });

  const found = (wanted: Partial<AuditEvent>, person: string): void => {
    const expected = {
      ...{ v: "1", host: name, claimed: name, from: office.machine.address, branch: "almaty", segment: "servers", program: "qorgan-audit" },
      ...{ person, role: roles[person], source: addressOf(person), result: "success", reason: "" },
      ...wanted,
    };
    const near = all.filter((event) => event.module === wanted.module);
    expect(near).toContainEqual(expect.objectContaining(expected));
    const event = near.find((one) =>
      Object.entries(wanted).every(([field, value]) => typeof value !== "string" || one[field as "v"] === value),
    );
    expect(event?.session).toMatch(/^\d+$/);
    expect(event?.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+05:00$/);
    const at = Date.parse(event?.time ?? "") / 1000;
    expect(at).toBeGreaterThanOrEqual(begun);
    // The clock was set while people were at work.
    expect(at).toBeLessThanOrEqual(ended + 2);
  };

  test.each(acts)("without rights: %s", (_command, wanted) => found({ acting_as: "aigerim", ...wanted }, "aigerim"));
  test.each(rootActs)("with rights: %s", (_command, wanted) => found({ acting_as: "root", ...wanted }, "nurlan-adm"));

  test.each(["aigerim", "nurlan-adm"])("a login and its end: %s", (person) => {
    for (const action of ["login", "logout"]) found({ module: "login", action, acting_as: "", object: "ssh" }, person);
  });

  test("a login that failed: by whatever name was typed, one for each connection, of administrators too", () => {
    for (const [person, source] of tries) {
      const failed = all.filter((event) => event.module === "login" && event.result === "failed" && event.person === person);
      expect(failed).toMatchObject([
        {
          action: "login",
          object: "ssh",
          source,
          role: roles[person] ?? "",
          acting_as: "",
          host: name,
          branch: "almaty",
          segment: "servers",
        },
      ]);
    }
  });

  test("every line that the collector keeps is one of its schema", () => {
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => !isEvent(line))).toEqual([]);
  });

  test("nothing that was named was run, and nobody writes a line that counts but root", async () => {
    expect((await office.machine.exec("ls /ran /home/aigerim/ran")).code).not.toBe(0);
    expect((await office.collector.exec("ls /ran /root/ran")).code).not.toBe(0);
    expect(all.filter((event) => event.object === "forged")).toEqual([]);
    const alikes = lines.filter((line) => line.text === alike);
    expect(alikes).toMatchObject(
      ["qorgan-audit", "qorgan-audit-x"].map((program) => ({
        program,
        module: program,
        person: "",
        role: "",
        action: "",
        object: "",
        acting_as: "#2001",
      })),
    );
  });

  test("each act is one line, not one for each call that it took", () => {
    const told = all.filter((event) => event.module === "qorgan-read" && event.object === "/srv/hr/f1.txt" && event.text.includes("/cat "));
    expect(told).toHaveLength(1);
  });

  test("what must not wait is told at once: new rights, a stopped log, a full export", async () => {
    await until("alerts", 60_000, async () => (await office.alerts()).some(({ rule }) => rule === "full-export"));
    const told = (await office.alerts()).filter((alert) => alert.host === name);
    for (const [rule, person] of [
      ["new-rights", "nurlan-adm"],
      ["logging-changed", "nurlan-adm"],
      ["full-export", "aigerim"],
    ])
      expect(told).toContainEqual(expect.objectContaining({ rule, person, branch: "almaty" }));
  });
});

test("rules taken away, a rules file that was edited, a daemon that was stopped: drift names each, one apply mends all", async () => {
  const mark = await office.mark();
  await office.ssh("nurlan-adm", "sudo systemctl stop auditd");
  await console_("sed -i '/passwd/d' /etc/audit/rules.d/audit.rules; auditctl -D");
  await office.finds({ module: "qorgan-logging", action: "stop", object: "auditd", person: "nurlan-adm" }, mark);
  await office.finds({ module: "qorgan-logging", action: "stop", object: "audit", reason: "no daemon takes the records in" }, mark);
  const told = await office.differences();
  expect(told).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^file:\/etc\/audit\/rules.d\/audit.rules content differs/),
      expect.stringMatching(/^service:auditd.service inactive/),
      expect.stringMatching(
        /^audit-rules:loaded no daemon takes the records in; .*other rules are in the kernel than were loaded \(\d+ now\)/,
      ),
    ]),
  );
  await office.apply();
  expect(await office.differences()).toEqual([]);
  expect(await office.apply()).toContain("nothing to do");
});

test("what an apply changes is told under its operator's name", async () => {
  const file = "/etc/ssh/sshd_config.d/00-qorgan-limits.conf";
  await console_(`echo '# by hand' >> ${file}`);
  const mark = await office.mark();
  await office.apply();
  await office.finds({ module: "qorgan-config", object: file, person: "nurlan", acting_as: "root", result: "success" }, mark);
});
