import { control } from "../../src/controls/audit-events";
import type { AuditRule } from "../../src/controls/control";
import type { Model, System } from "../../src/model/model";
import { asked, contentOf, desiredOf, files, model, people, place, workstation } from "./small-model";

const rulesFile = "/etc/audit/rules.d/audit.rules";
const system = (name: string, path: string, more: Partial<System> = {}): System => ({
  name,
  title: name,
  classes: ["basic"],
  label: "PD",
  owner: people[0] as System["owner"],
  host: files,
  path,
  place,
  ...more,
});
const withSystems = (...systems: System[]): Model => model({ systems });
const linesOf = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("-"));
const rules = (given: object = {}, of: Model = model(), fragments: readonly AuditRule[] = []): string[] =>
  linesOf(contentOf(asked(control, files, given, of, fragments), rulesFile));

test("the rules file begins by dropping what is there, goes on past a line that cannot be loaded, and ends with its lock", () => {
  const lines = rules({ backlog: 2048 });
  expect(lines.slice(0, 5)).toEqual(["-D", "-b 2048", "--backlog_wait_time 15000", "-f 1", "-i"]);
  expect(lines.at(-1)).toBe("-e 1");
  expect(rules({ immutable: true }).at(-1)).toBe("-e 2");
});

test("few enough to read", () => {
  expect(rules().length).toBeLessThan(75);
});

test("every call is watched for 64-bit and for 32-bit programs alike", () => {
  const called = rules(undefined, withSystems(system("hr", "/srv/hr"))).filter((line) => line.includes(" -S "));
  const of = (arch: string): string[] => called.filter((line) => line.includes(`arch=${arch}`)).map((line) => line.replace(arch, ""));
  expect(of("b64")).toEqual(of("b32"));
  expect(of("b64")).toHaveLength(called.length / 2);
});

test("personal data of this host: read, written, deleted, given away, and the second key names the system", () => {
  const lines = rules(
    {},
    withSystems(
      system("hr-files", "/srv/hr"),
      system("prices", "/srv/public", { label: "public" }),
      system("other", "/srv/other", { host: workstation }),
    ),
  );
  expect(lines.filter((line) => line.includes("dir=/srv/"))).toEqual([
    "-a always,exit -F arch=b64 -S unlink,unlinkat,rmdir -F dir=/srv/hr -F auid!=unset -k qorgan-delete -k hr-files",
    "-a always,exit -F arch=b32 -S unlink,unlinkat,rmdir -F dir=/srv/hr -F auid!=unset -k qorgan-delete -k hr-files",
    "-a always,exit -F dir=/srv/hr -F perm=a -F auid!=unset -k qorgan-rights -k hr-files",
    "-a always,exit -F arch=b64 -S open,openat,openat2,open_by_handle_at -F dir=/srv/hr -F perm=r -F auid!=unset -k qorgan-read -k hr-files",
    "-a always,exit -F arch=b32 -S open,openat,openat2,open_by_handle_at -F dir=/srv/hr -F perm=r -F auid!=unset -k qorgan-read -k hr-files",
    "-a always,exit -F dir=/srv/hr -F perm=w -F auid!=unset -k qorgan-write -k hr-files",
  ]);
});

test("a folder may be called as people call it; what would end the line or the word is refused", () => {
  expect(rules({}, withSystems(system("hr", "/srv/Кадры отдел")))).toContain(
    "-a always,exit -F dir=/srv/Кадры\\ отдел -F perm=w -F auid!=unset -k qorgan-write -k hr",
  );
  for (const path of ["/srv/a\nb", "/srv/a\\", "/srv/'a'", '/srv/"', "/srv/\u2028x"]) {
    expect(() => rules({}, withSystems(system("hr", path)))).toThrow(/cannot stand in a audit file/);
  }
});

test("what another control asks for stands before our own, wider rules", () => {
  const reason = { control: "backup", rule: "keys", why: "who touches the keys of backups" };
  const lines = rules({}, model(), [
    {
      fragment: "audit-rule",
      key: "qorgan-rights",
      whose: "people",
      watch: { of: "folder", path: "/etc/qorgan/backup", access: "change" },
      reason,
    },
  ]);
  const own = "-a always,exit -F dir=/etc/qorgan/backup -F perm=wa -F auid!=unset -F auid!=880 -k qorgan-rights";
  expect(lines.indexOf(own)).toBeGreaterThan(0);
  expect(lines.indexOf(own)).toBeLessThan(lines.findIndex((line) => line.includes("dir=/etc/qorgan -F")));
});

test("a narrower folder comes before the one that it lies in: the first rule that matches names the event", () => {
  const lines = rules();
  const at = (path: string): number => lines.findIndex((line) => line.includes(`=${path} `));
  expect(at("/etc/ssh/authorized_keys.d")).toBeLessThan(at("/etc/ssh"));
  expect(at("/etc/security/opasswd")).toBeLessThan(at("/etc/security"));
});

test("Qorgan's own account is the policy's", () => {
  const own = { ...files, policy: { name: "test", controls: new Map([["automation", { uid: 901 }]]) } };
  const text = contentOf(asked(control, own), rulesFile);
  expect(text).toContain("-F dir=/var/lib/qorgan -F perm=wa -F auid!=unset -F auid!=901 ");
  expect(text).not.toContain("880");
});

test("on each release the programs are the ones that it has", () => {
  expect(contentOf(asked(control, workstation), rulesFile)).toContain("exe!=/usr/lib/systemd/systemd-executor");
  expect(contentOf(asked(control, files), rulesFile)).toContain("exe!=/usr/lib/systemd/systemd ");
});

test("the kind knows the rules, and the program the systems", () => {
  const resources = asked(control, files, {}, withSystems(system("hr", "/srv/hr")));
  expect(desiredOf(resources, "audit-rules:loaded")).toMatchObject({
    rules: contentOf(resources, rulesFile),
    immutable: false,
    folders: ["/srv/hr"],
  });
  expect(JSON.parse(contentOf(resources, "/etc/qorgan/audit-events.json"))).toMatchObject({ systems: { hr: "/srv/hr" } });
  expect(desiredOf(resources, "service:systemd-journald-audit.socket")).toEqual({ enabled: "masked", active: false });
  expect(contentOf(resources, "/etc/audit/auditd.conf")).toContain("max_log_file = 32\nnum_logs = 8\n");
});

test("a program for exports is a path and nothing else", () => {
  expect(() => asked(control, files, { exportPrograms: ["tar; true"] })).toThrow();
});
