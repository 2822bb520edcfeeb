/** Controls of backups: what each end of a copy asks for, and that it is the same from both sides. */
import { control } from "../../src/controls/backup";
import { type Parameters, rhythmOf } from "../../src/controls/backup/parameters";
import { control as keeping } from "../../src/controls/backup-target";
import type { Entrance, Opening } from "../../src/controls/control";
import { control as testing } from "../../src/controls/restore-test";
import { accountOf } from "../../src/model/backups";
import type { BackupIdentity, Host, Model, Person, Role, System } from "../../src/model/model";
import { almaty, asked, contentOf, desiredOf, filled, hq, model, people, place, host as plain, segmentOf } from "./small-model";

const controls: Host["policy"]["controls"] = new Map<string, Readonly<Record<string, unknown>>>([
  ["backup", filled(control)],
  ["restore-test", filled(testing)],
  ["backup-target", filled(keeping)],
]);
const host = (name: string, branch: typeof hq, duties: Host["duties"], address: string): Host =>
  plain(name, segmentOf(branch, "servers"), { duties, addresses: [address], controls });
const files = host("almaty-files-1", almaty, ["file-server"], "10.78.10.11");
const other = host("almaty-files-2", almaty, ["file-server"], "10.78.10.12");
const target = host("hq-backup-1", hq, ["backup-target"], "10.77.10.13");
const vault = host("hq-vault-1", hq, ["backup-vault"], "10.77.40.11");
const owner = people[0] as NonNullable<(typeof people)[0]>;
const system = (name: string, on: Host, more: Partial<System> = {}): System => ({
  name,
  title: name,
  classes: ["basic"],
  label: "PD",
  owner,
  host: on,
  path: `/srv/${name}`,
  place,
  ...more,
});
const role: Role = { name: "r", title: "R", travels: false, accountsOn: { workstations: false, duties: [] } };
const ed25519 = (letter: string): string => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${letter.repeat(43)}`;
const id = "1".repeat(64);
const born = new Map<string, BackupIdentity>([
  [files.name, { keys: { [target.name]: ed25519("F") }, repositories: { [target.name]: { id, key: "2".repeat(64) } } }],
  [target.name, { hostKey: ed25519("T"), keys: {}, repositories: {} }],
  [vault.name, { hostKey: ed25519("V"), keys: { [target.name]: ed25519("W") }, repositories: {} }],
]);
const custodian = { ...owner, escrowRecipient: "age1wz5wnv7qs0vtelar9n5r58lppt5qdqqjvruzw80854a7d5kmra7sjq0kku" };
const base = model();
const of = (backupIdentities: Model["backupIdentities"] = born): Model =>
  model({
    organisation: { ...base.organisation, keyCustodians: [custodian] },
    hosts: [files, other, target, vault],
    systems: [
      system("hr", files, { classes: ["personnel", "medical"] }),
      system("payroll", files, { database: { engine: "postgresql", name: "pay" } }),
      system("crm", other),
    ],
    backupIdentities,
  });

describe("on the client", () => {
  test("what is copied, how often and where to", () => {
    const resources = asked(control, files, { classes: { medical: { everyHours: 6 } } }, of());
    expect(contentOf(resources, "/etc/qorgan/backup/sets")).toBe(
      "hr\t360\tpath\tpersonal\t/srv/hr\npayroll\t1440\tpostgresql\tpersonal\tpay\n",
    );
    expect(contentOf(resources, "/etc/qorgan/backup/copies")).toBe("hq-backup-1\tbk-almaty-files-1\t10.77.10.13\t22\n");
    expect(contentOf(resources, "/etc/qorgan/backup/hq-backup-1/known_hosts")).toBe(`hq-backup-1 ${ed25519("T")}\n`);
    expect(desiredOf(resources, "backup-key:hq-backup-1")).toMatchObject({
      ssh: true,
      recipients: [custodian.escrowRecipient],
      publicKey: ed25519("F"),
    });
    expect(desiredOf(resources, "backup-repository:hq-backup-1")).toEqual({ id, key: "2".repeat(64) });
    expect(desiredOf(resources, "backup-copies:hq-backup-1")).toEqual({
      sets: [
        { name: "hr", minutes: 540 },
        { name: "payroll", minutes: 1620 },
      ],
    });
  });

  test("before anything was brought home: a key is made, and no repository is asked for", () => {
    const resources = asked(control, files, {}, of(new Map()));
    expect([...resources.keys()]).toContain("backup-key:hq-backup-1");
    expect([...resources.keys()].filter((key) => key.startsWith("backup-repository") || key.includes("known_hosts"))).toEqual([]);
  });

  test("a second disk holds a copy of its own, without a key for ssh", () => {
    const disk = { name: "copies", serial: "X", mount: "/backup", encrypted: true, fileSystem: "ext4", format: false } as const;
    const near = { ...files, disks: [disk] };
    const resources = asked(control, near, {}, { ...of(), hosts: [near, target, vault], systems: [system("hr", near)] });
    expect(contentOf(resources, "/etc/qorgan/backup/copies")).toMatch(/^local\t-\t\/backup\/qorgan\t-\nhq-backup-1\t/);
    expect(desiredOf(resources, "backup-key:local")).toMatchObject({ ssh: false });
    expect([...resources.keys()]).toContain("backup-repository:local");
  });

  test("nothing to copy, nothing asked for; and no custodian, no backup", () => {
    expect(asked(control, target, {}, of()).size).toBe(0);
    const nobody = { ...of(), organisation: { ...base.organisation, keyCustodians: [] } };
    expect(control.refuses?.(files, filled(control), nobody)?.code).toBe("custodians-missing");
    expect(control.refuses?.(files, filled(control), of())).toBeUndefined();
  });

  test("who may approve a restore is known on the host by their keys, as the policy says it", () => {
    const keyed = (id: string): Person => ({ ...owner, id, account: { name: id, keys: [`${ed25519("A")} ${id}`] } });
    const officer: Person = { ...keyed("officer"), branches: [almaty], roles: [{ ...role, admin: "security-officer" }] };
    const own = { ...of(), people: [keyed("owner"), officer], systems: [system("hr", files, { owner: keyed("owner") })] };
    const line = (id: string): string => `hr:${id} namespaces="qorgan-restore" ${ed25519("A")}\n`;
    const approvers = (more: object) => {
      const values = filled(control, more);
      const host = { ...files, policy: { ...files.policy, controls: new Map([...controls, ["backup", values]]) } };
      const there = { ...own, hosts: [host, target, vault], systems: own.systems.map((one) => ({ ...one, host })) };
      return contentOf(asked(control, host, more, there), "/etc/qorgan/backup/approvers");
    };
    expect(approvers({})).toBe(line("owner") + line("officer"));
    expect(approvers({ restoreApprovedBy: ["security-officer"] })).toBe(line("officer"));
    const keyless = { ...own, people: [], systems: [system("hr", files, { owner: { ...owner, account: { name: "o", keys: [] } } })] };
    expect(control.refuses?.(files, filled(control), keyless)?.code).toBe("approvers-missing");
  });

  test("the strictest class counts, and what holds no personal data has a rhythm of its own", () => {
    const values = filled(control, { classes: { medical: { everyHours: 1, keepDays: 3 }, other: { everyHours: 100 } } }) as Parameters;
    expect(rhythmOf({ classes: ["basic", "medical"] }, values)).toEqual({ everyHours: 1, keepDays: 14, keepWeeks: 9, keepMonths: 60 });
    expect(rhythmOf({ classes: [] }, values).everyHours).toBe(100);
  });

  test("restore tests run by a timer, with the policy's limit in the program", () => {
    const near = {
      ...files,
      policy: { ...files.policy, controls: new Map([...controls, ["restore-test", { limitMinutes: 7, sampleMegabytes: 5 }]]) },
    };
    const own = { ...of(), hosts: [near, target, vault], systems: [system("hr", near)] };
    expect(contentOf(asked(control, near, {}, own), "/usr/local/lib/qorgan/backup")).toMatch(/^limit=420\nsample=5$/m);
    expect(desiredOf(asked(testing, near, { everyDays: 7 }, own), "restore-tests:all")).toEqual({ sets: ["hr"], days: 14 });
    const without = { ...near, policy: { ...near.policy, controls: new Map([["restore-test", {}]]) } };
    expect(testing.refuses?.(without, filled(testing), { ...own, hosts: [without], systems: [system("hr", without)] })?.code).toBe(
      "backup-missing",
    );
  });
});

describe("on the target", () => {
  test("one account, one key and one command a client, from its own address", () => {
    const resources = asked(keeping, target, {}, of());
    expect(desiredOf(resources, "authorized-keys:bk-almaty-files-1")).toEqual({
      lines: [
        `restrict,from="10.78.10.11",command="umask 027; exec rclone -q serve restic --stdio --append-only /srv/backup/almaty-files-1/repository" ${ed25519("F")}`,
      ],
    });
    // Its key is not known yet: nobody gets in.
    expect(desiredOf(resources, "authorized-keys:bk-almaty-files-2")).toEqual({ lines: [] });
    expect(desiredOf(resources, "authorized-keys:bk-pull")).toEqual({
      lines: [`restrict,from="10.77.40.11",command="/usr/bin/rrsync -ro /srv/backup" ${ed25519("W")}`],
    });
    expect(desiredOf(resources, "directory:/srv/backup/almaty-files-1")).toEqual({
      owner: "root",
      group: "bk-almaty-files-1",
      mode: "0750",
    });
    expect(contentOf(resources, "/etc/qorgan/backup-target/retention")).toBe(
      "almaty-files-1\thr\t14\t9\t60\nalmaty-files-1\tpayroll\t14\t9\t12\nalmaty-files-2\tcrm\t14\t9\t12\n",
    );
    expect(contentOf(resources, "/etc/qorgan/backup-target/clients")).toBe(`almaty-files-1\t${"2".repeat(64)}\nalmaty-files-2\t-\n`);
  });

  test("ssh and the firewall let in exactly those", () => {
    const fragments = keeping.fragments?.(target, filled(keeping), of()) ?? [];
    const entrances = fragments.filter((one): one is Entrance => one.fragment === "entrance").map(({ group, from }) => [group, ...from]);
    expect(entrances).toEqual([
      ["bk-almaty-files-1", "10.78.10.11"],
      ["bk-almaty-files-2", "10.78.10.12"],
      ["bk-pull", "10.77.40.11"],
    ]);
    const openings = fragments.filter((one): one is Opening => one.fragment === "opening").map(({ port, from }) => [port, ...from]);
    expect(openings).toEqual([
      [22, "10.78.10.11"],
      [22, "10.78.10.12"],
      [22, "10.77.40.11"],
    ]);
  });

  test("an account's name fits, however long the host's is", () => {
    expect(accountOf({ name: "a".repeat(29) })).toBe(`bk-${"a".repeat(29)}`);
    const long = accountOf({ name: "a".repeat(63) });
    expect(long).toMatch(/^bk-[0-9a-f]{24}$/);
    expect(long).not.toBe(accountOf({ name: "a".repeat(62) }));
  });
});

test("nobody comes in to an isolated host, and it knows whom it pulls", () => {
  expect(keeping.fragments?.(vault, filled(keeping), of())).toEqual([]);
  const resources = asked(keeping, vault, {}, of());
  expect([...resources.keys()].filter((key) => key.startsWith("authorized-keys") || key.startsWith("account"))).toEqual([]);
  expect(contentOf(resources, "/etc/qorgan/backup-target/pulled")).toBe(
    `almaty-files-1\t${"2".repeat(64)}\thq-backup-1\t10.77.10.13\t22\nalmaty-files-2\t-\thq-backup-1\t10.77.10.13\t22\n`,
  );
  expect(desiredOf(resources, "backup-key:hq-backup-1")).toMatchObject({ recipients: [] });
});
