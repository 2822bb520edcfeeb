import fc from "fast-check";
import { control } from "../../src/controls/admin-accounts";
import type { SudoVerb } from "../../src/controls/control";
import { loginsOn } from "../../src/controls/people";
import { RefusedValue } from "../../src/controls/templates";
import type { AccountDesired, GroupDesired } from "../../src/resources/desired";
import type { Resource } from "../../src/resources/resource";
import { almaty, asked, contentOf, desiredOf, files, hq, keyServer, model, people, person, roles, today, workstation } from "./small-model";

type Asked = ReadonlyMap<string, Resource>;
const names = (resources: Asked, kind: string): string[] =>
  [...resources.values()].filter((one) => one.kind === kind).map((one) => one.name);
const members = (resources: Asked, group: string): readonly string[] | undefined =>
  (resources.get(`group:${group}`)?.desired as GroupDesired | undefined)?.members;
const sudoers = (resources: Asked): string[] => names(resources, "file").filter((name) => name.startsWith("/etc/sudoers.d/"));

/** What makes a line of sudoers more than one exact command line. */
function lint(text: string): string[] {
  const rights = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return rights.flatMap((line) => {
    const [, command = ""] = /^%adm-[a-z-]+ ALL=\(root\) (?:NO)?PASSWD: (\/\S+ .+)$/.exec(line) ?? [];
    const [path = "", ...args] = command.split(" ");
    const bad = [
      ["no exact command with arguments", command === "" || args.length === 0],
      ["a pattern", /[*?[\]^$!]/.test(line)],
      ["ALL or a folder", args.includes("ALL") || path.endsWith("/")],
      ["a tag that widens", /SETENV|NOEXEC|EXEC:|FOLLOW|sudoedit/.test(line)],
      ["several commands", /(?<!\\),/.test(line)],
      [
        "a program that gives more than it says",
        /\/(vi|vim|nano|less|more|find|tar|rsync|awk|env|ssh|tcpdump|systemd-run|apt|apt-get|dpkg|mount|ip|nft|cp|mv|dd|tee|chown|chmod|useradd|usermod|gpasswd|passwd|crontab|sh|bash|python3|perl)$/.test(
          path,
        ),
      ],
    ] as const;
    return bad.filter(([, is]) => is).map(([what]) => `${what}: ${line}`);
  });
}

describe("control admin-accounts", () => {
  test("regular accounts by role and branch, admin accounts on every host of their branches", () => {
    const on = (resources: Asked): string[] =>
      names(resources, "account")
        .filter((name) => name !== "root")
        .sort();
    expect(on(asked(control, files))).toEqual(["aigerim", "erlan-adm", "saule-adm"]);
    expect(on(asked(control, workstation))).toEqual(["aigerim", "dana", "erlan", "erlan-adm", "saule", "saule-adm"]);
    expect(on(asked(control, keyServer))).toEqual(["erlan-adm", "marat-adm", "saule-adm"]);
  });

  test("groups hold exactly their members, no account is in a role's and an administrator's, and keys are its own", () => {
    const resources = asked(control, workstation);
    expect(members(resources, "role-hr")).toEqual(["aigerim"]);
    expect(members(resources, "adm-it-administrator")).toEqual(["erlan-adm"]);
    expect(members(resources, "sudo")).toEqual([]);
    for (const { groups } of loginsOn(workstation, model()))
      expect(groups.some((name) => name.startsWith("adm-")) && groups.some((name) => name.startsWith("role-"))).toBe(false);
    expect(resources.get("authorized-keys:erlan")?.desired).toEqual({ lines: people[2]?.account.keys });
    expect(resources.get("authorized-keys:erlan-adm")?.desired).toEqual({ lines: people[2]?.adminAccount?.keys });
    expect(desiredOf<AccountDesired>(resources, "account:root").password).toBe("locked");
  });

  test("who has expired is as one who left; who will is told to the host", () => {
    const of = model({
      people: [person("gone", [roles.it], [hq], { expires: today }), person("going", [roles.it], [hq], { expires: "2026-11-25" })],
    });
    const resources = asked(control, keyServer, {}, of);
    expect([...resources.keys()].filter((key) => key.includes("gone"))).toEqual([]);
    expect(resources.get("account:going-adm")?.desired).toMatchObject({ state: "present", expires: "2026-11-25" });
    expect(contentOf(resources, "/usr/local/lib/qorgan/verbs/first-password")).not.toContain("gone");
  });

  test("one sudoers file a role that somebody has here, each line one exact command line", () => {
    expect(sudoers(asked(control, keyServer))).toEqual([
      "/etc/sudoers.d/adm-backup-operator",
      "/etc/sudoers.d/adm-it-administrator",
      "/etc/sudoers.d/adm-security-officer",
    ]);
    for (const sudoPassword of ["required", "not-required"]) {
      const resources = asked(control, workstation, { sudoPassword, services: ["postgresql@15-main.service"] });
      expect(sudoers(resources)).toEqual(["/etc/sudoers.d/adm-it-administrator", "/etc/sudoers.d/adm-security-officer"]);
      for (const path of sudoers(resources)) {
        expect(path.slice(path.lastIndexOf("/"))).not.toMatch(/[.~]/);
        expect(lint(contentOf(resources, path))).toEqual([]);
        expect(contentOf(resources, path)).toContain(sudoPassword === "required" ? ") PASSWD: " : ") NOPASSWD: ");
        expect(resources.get(`file:${path}`)).toMatchObject({
          guarded: true,
          desired: { mode: "0440", owner: "root", validator: ["visudo", "-cf", "{}"] },
        });
      }
    }
  });

  test("the lint finds what it is there for", () => {
    const line = (command: string): string => `%adm-it-administrator ALL=(root) PASSWD: ${command}`;
    for (const bad of [
      "ALL",
      "/usr/bin/systemctl",
      "/usr/bin/systemctl status *",
      "/usr/bin/less /var/log/syslog",
      "/opt/x a, !/bin/sh",
      "/opt/tools/ a",
    ])
      expect(lint(line(bad))).not.toEqual([]);
    expect(lint(`${line("/opt/x a")}\n%adm-x ALL=(ALL) SETENV: /opt/x a`)).toHaveLength(2);
  });

  test("an administrator can unlock people's accounts, and no administrator's", () => {
    const text = contentOf(asked(control, workstation), "/etc/sudoers.d/adm-it-administrator");
    expect(text).toContain("verbs/account unlock aigerim\n");
    expect(text).not.toMatch(/verbs\/account \S+ (\S+-adm|root|qorgan)/);
    expect(contentOf(asked(control, workstation), "/usr/local/lib/qorgan/verbs/account")).not.toContain("erlan-adm");
  });

  test("what a duty adds becomes a line of its role; what is not exact is a bug", () => {
    const verb = (...command: [string, ...string[]]): SudoVerb => ({
      fragment: "sudo-verb",
      role: "backup-operator",
      command,
      reason: { control: "backup", rule: "run", why: "run", source: "us" },
    });
    const text = (...command: [string, ...string[]]): string =>
      contentOf(asked(control, keyServer, {}, model(), [verb(...command)]), "/etc/sudoers.d/adm-backup-operator");
    expect(text("/usr/local/lib/qorgan/backup-now")).toContain('PASSWD: /usr/local/lib/qorgan/backup-now ""\n');
    expect(text("/usr/bin/systemctl", "start", "qorgan-backup.service")).toContain(
      "PASSWD: /usr/bin/systemctl start qorgan-backup.service\n",
    );
    expect(lint(text("/opt/x", "--now", "a"))).toEqual([]);
    for (const bad of [
      ["ALL"],
      ["/usr/bin/"],
      ["/bin/x", "*"],
      ["/bin/x", "a b"],
      ["/bin/../x"],
      ["/bin/x", "a\nb"],
      ["/bin/x", ""],
      ["/bin/x", "!a"],
    ] as [string, ...string[]][]) {
      expect(() => text(...bad)).toThrow(TypeError);
    }
  });

  test("files, folders and groups that decide over rights are guarded, and everything has its reason", () => {
    const resources = asked(control, workstation);
    for (const key of [
      "file:/etc/sudoers",
      "file:/etc/sudo.conf",
      "directory:/etc/sudoers.d",
      "package:sudo",
      "group:sudo",
      "account:root",
    ])
      expect([key, resources.get(key)?.guarded]).toEqual([key, true]);
    for (const { reasons } of resources.values())
      for (const reason of reasons) expect([reason.control, reason.rule, reason.why, reason.source].every(Boolean)).toBe(true);
  });

  test("a hostile name of a person stays one field, a hostile account name stays data or is refused", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom("a:0:0:root:/:/bin/sh", "x) rm -rf / ;;", "'; id; '", "$(id)", "a\nroot ALL=(ALL) ALL", "{{x}}"),
        ),
        (text) => {
          const named = asked(control, files, {}, model({ people: [person("x", [roles.hr], [almaty], { name: text })] }));
          expect(desiredOf<AccountDesired>(named, "account:x").comment).not.toContain(":");
          const strange = person("x", [roles.hr], [almaty], { account: { name: text, keys: [] } });
          const administrator = people[2];
          if (administrator === undefined) throw new Error("no administrator");
          let resources: Asked;
          try {
            resources = asked(control, files, {}, model({ people: [strange, administrator] }));
          } catch (error) {
            expect(error instanceof RefusedValue || error instanceof TypeError).toBe(true);
            return;
          }
          const line = `PASSWD: /usr/local/lib/qorgan/verbs/account lock ${text.replace(/[,:=\\]/g, "\\$&")}\n`;
          expect(contentOf(resources, "/etc/sudoers.d/adm-it-administrator")).toContain(line);
          expect(text).not.toMatch(/[\n'"$()*!]/);
        },
      ),
    );
  });
});
