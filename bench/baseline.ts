/** The same sixty resources for all: as Qorgan's, and as a playbook for Ansible with its own modules. */
import type { AccountDesired, FileDesired } from "../src/resources/desired";
import type { Resource } from "../src/resources/resource";

const reasons = [{ control: "baseline", rule: "bench", why: "every tool does the same" }];
const each = <Value>(count: number, make: (i: number) => Value): Value[] => Array.from({ length: count }, (_, i) => make(i));

/** Some 2 KiB, as configuration files are. */
const text = (i: number): string => each(40, (line) => `option-${i}-${line} = a value that is as long as values are\n`).join("");
const key = (i: number): string => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA${String.fromCharCode(97 + i).repeat(42)} person-${i}`;

const files = each(25, (i): Resource & { readonly desired: FileDesired } => ({
  kind: "file",
  name: `/etc/bench.d/${String(i).padStart(2, "0")}.conf`,
  desired: { content: text(i), owner: "root", group: i % 2 === 0 ? "root" : "adm", mode: i % 3 === 0 ? "0600" : "0644" },
  reasons,
}));
const people = each(6, (i) => `bench-${i}`);
const accounts = people.map((name, i): Resource & { readonly desired: AccountDesired } => ({
  kind: "account",
  name,
  desired: {
    state: "present",
    uid: 3100 + i,
    group: "bench",
    home: `/home/${name}`,
    shell: "/bin/bash",
    comment: `Person ${i}`,
    password: "locked",
  },
  reasons,
}));
const keys = people.map((name, i): Resource => ({ kind: "authorized-keys", name, desired: { lines: [key(i)] }, reasons }));
/** There already: what is measured is the tools and not a mirror. */
const packages = ["adduser", "bash", "coreutils", "cron", "dpkg", "login", "passwd", "sudo"];
const units = [
  "cron.service",
  "ssh.service",
  "systemd-journald.service",
  "systemd-logind.service",
  "apt-daily.timer",
  "systemd-tmpfiles-clean.timer",
];
const parameters: readonly [string, string][] = [
  ...["accept_redirects", "accept_source_route", "secure_redirects", "send_redirects"].flatMap((name): [string, string][] => [
    [`net.ipv4.conf.all.${name}`, "0"],
    [`net.ipv4.conf.default.${name}`, "0"],
  ]),
];

/** Whether a unit is enabled is read on the host first: a baseline asks for what a distribution ships. */
export type UnitStates = Readonly<Record<string, "enabled" | "disabled" | "static">>;

export const baseline = (states: UnitStates): readonly Resource[] => [
  { kind: "group", name: "bench", desired: { gid: 3100 }, reasons },
  ...accounts,
  ...keys,
  ...files,
  ...packages.map((name): Resource => ({ kind: "package", name, desired: { state: "installed" }, reasons })),
  ...units.map((name): Resource => ({ kind: "service", name, desired: { enabled: states[name] ?? "enabled", active: true }, reasons })),
  ...parameters.map(([name, value]): Resource => ({ kind: "sysctl", name, desired: { value }, reasons })),
];

export const unitsAsked = units;

/** The same as a playbook. JSON is YAML. Lists where a module takes one: that is the tuned way. */
export function playbook(states: UnitStates): string {
  const task = (module: string, parametersOf: object) => ({ [module]: parametersOf });
  const tasks = [
    task("ansible.builtin.group", { name: "bench", gid: 3100 }),
    ...accounts.map(({ name, desired }) =>
      task("ansible.builtin.user", {
        name,
        uid: desired.uid,
        group: desired.group,
        home: desired.home,
        shell: desired.shell,
        comment: desired.comment,
        create_home: true,
      }),
    ),
    task("ansible.builtin.file", { path: "/etc/ssh/authorized_keys.d", state: "directory", owner: "root", group: "root", mode: "0755" }),
    ...people.map((name, i) =>
      task("ansible.builtin.copy", {
        dest: `/etc/ssh/authorized_keys.d/${name}`,
        content: `${key(i)}\n`,
        owner: "root",
        group: "root",
        mode: "0644",
      }),
    ),
    task("ansible.builtin.file", { path: "/etc/bench.d", state: "directory", owner: "root", group: "root", mode: "0755" }),
    ...files.map(({ name, desired }) => task("ansible.builtin.copy", { dest: name, ...desired })),
    task("ansible.builtin.apt", { name: packages, state: "present" }),
    ...units.map((name) =>
      task("ansible.builtin.systemd", {
        name,
        state: "started",
        ...(states[name] === "static" ? {} : { enabled: states[name] !== "disabled" }),
      }),
    ),
    ...parameters.map(([name, value]) => task("ansible.posix.sysctl", { name, value, sysctl_file: "/etc/sysctl.d/90-bench.conf" })),
  ];
  return JSON.stringify([{ hosts: "all", gather_facts: false, become: true, tasks }], undefined, 1);
}
