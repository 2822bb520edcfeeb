import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import fc from "fast-check";
import { control, rules } from "../../src/controls/base";
import { type Parameters, schema } from "../../src/controls/base/parameters";
import { renderer } from "../../src/controls/templates";
import type { Branch, Duty, Hardware, Host, Model, OperatingSystem, Segment } from "../../src/model/model";
import { formats } from "../../src/model/values";
import { kinds } from "../../src/resources/registry";
import { keyOf, type Resource } from "../../src/resources/resource";

const place = { file: "hosts/test.yaml", line: 1, column: 1 };
const render = renderer([join(__dirname, "../../templates")]);

/** Parameters as a policy gives them, with the schema's defaults filled in as the model's loader does. */
function parameters(given: object = {}): Parameters {
  const filled = structuredClone(given) as Parameters;
  const validate = new Ajv({ useDefaults: true, strictTypes: false, formats }).compile(schema);
  if (!validate(filled)) throw new Error(JSON.stringify(validate.errors));
  return filled;
}

interface Given {
  readonly hardware?: Hardware;
  readonly os?: OperatingSystem;
  readonly duties?: readonly Duty[];
  readonly banner?: string;
  readonly timeServers?: readonly string[];
  readonly parameters?: object;
}

function site(given: Given): { readonly host: Host; readonly model: Model } {
  const segments: Segment[] = [];
  const branch: Branch = {
    name: "almaty",
    title: "Almaty",
    timeZone: "Asia/Almaty",
    workingHours: { days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "18:00" },
    holidays: [],
    workedDays: [],
    segments,
    hosts: [],
    place,
  };
  const segment: Segment = { name: "servers", kind: "servers", networks: ["10.1.1.0/24", "fd00:1:1::/64"], branch };
  segments.push(segment);
  const host: Host = {
    name: "almaty-files-1",
    branch,
    segment,
    hardware: given.hardware ?? "S200",
    os: given.os ?? "debian-12",
    addresses: ["10.1.1.10"],
    sshPort: 22,
    duties: given.duties ?? [],
    environment: "production",
    disks: [],
    hostKeys: [],
    policy: { name: "test", controls: new Map() },
    place,
  };
  const model: Model = {
    organisation: {
      name: "Test",
      domain: "test.example",
      timeZone: "Asia/Almaty",
      banner: given.banner ?? "Authorised use only.",
      controllers: [],
      operators: [],
      keyCustodians: [],
      nameServers: [],
      timeServers: given.timeServers ?? [],
      updateSources: [],
    },
    roles: [],
    people: [],
    branches: [branch],
    hosts: [host],
    systems: [],
    waivers: [],
    workspace: "/nowhere",
    digest: "",
  };
  return { host, model };
}

function resources(given: Given = {}): readonly Resource[] {
  const { host, model } = site(given);
  return control.resources(host, parameters(given.parameters), model, { today: "2026-11-23", render, gather: () => [] });
}

const byKey = (all: readonly Resource[]): ReadonlyMap<string, Resource> => new Map(all.map((resource) => [keyOf(resource), resource]));
const contentOf = (all: readonly Resource[], path: string): string =>
  (byKey(all).get(`file:${path}`)?.desired as { content: string } | undefined)?.content ?? "";

const everyHost: readonly Given[] = (["S200", "L200", "M200"] as const).flatMap((hardware) =>
  (["debian-12", "debian-13"] as const).map((os) => ({ hardware, os, duties: hardware === "S200" ? (["time-server"] as const) : [] })),
);

test.each(everyHost)("$hardware on $os: every resource is well formed and says which rule asks for it, why and by what source", (given) => {
  const all = resources(given);
  expect(all.length).toBeGreaterThan(150);
  const known = kinds();
  const ids = new Set(rules.map((rule) => rule.id));
  for (const resource of all) {
    expect(resource.reasons).toHaveLength(1);
    const [reason] = resource.reasons;
    expect(ids).toContain(reason?.rule);
    expect(reason?.control).toBe("base");
    expect(reason?.why).toMatch(/\S.{10}/);
    expect(reason?.source).toMatch(/\S.{5}/);
    expect([resource.name, known.has(resource.kind)]).toEqual([resource.name, true]);
  }
});

test.each(everyHost)("$hardware on $os: no key is asked for in two ways", (given) => {
  const seen = new Map<string, unknown>();
  for (const resource of resources(given)) {
    const key = keyOf(resource);
    if (seen.has(key)) expect([key, resource.desired]).toEqual([key, seen.get(key)]);
    seen.set(key, resource.desired);
  }
});

test.each(everyHost)("$hardware on $os: what a service or a profile rests on is part of the same configuration", (given) => {
  const all = resources(given);
  const keys = byKey(all);
  for (const resource of all) {
    const loads = (resource.desired as { loads?: readonly string[] }).loads ?? [];
    for (const key of [...loads, ...(resource.after ?? [])])
      expect([keyOf(resource), key, keys.has(key)]).toEqual([keyOf(resource), key, true]);
  }
});

test("rules have ids of their own", () => {
  const ids = rules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]+$/);
});

test("whatever touches a login is guarded", () => {
  const touchy =
    /^(pam-profile:|file:\/etc\/(pam\.d|security\/(faillock|pwquality))|file:\/usr\/share\/pam-configs\/|file:\/etc\/login\.defs|package:libpam-)/;
  const found = resources().filter((resource) => touchy.test(keyOf(resource)));
  expect(found.length).toBeGreaterThan(12);
  expect(found.filter((resource) => !resource.guarded).map(keyOf)).toEqual([]);
});

test("every kernel setting in force is in a file that brings it back, and every such file is read at boot", () => {
  const all = resources();
  const files = all.filter((resource) => resource.kind === "file" && resource.name.startsWith("/etc/sysctl.d/"));
  const set = new Map(
    files.flatMap((file) =>
      contentOf(all, file.name)
        .split("\n")
        .filter((line) => /^[a-z]/.test(line))
        .map((line) => line.split(" = ") as [string, string]),
    ),
  );
  const inForce = all.filter((resource) => resource.kind === "sysctl");
  expect(inForce.length).toBeGreaterThan(55);
  for (const resource of inForce)
    expect([resource.name, set.get(resource.name)]).toEqual([resource.name, (resource.desired as { value: string }).value]);
  // The distribution's own files must not have the last word.
  for (const file of files) expect(file.name > "/etc/sysctl.d/99-sysctl.conf").toBe(true);
  const boot = byKey(all).get("service:systemd-sysctl.service")?.desired as { loads: string[] } | undefined;
  expect(boot?.loads.toSorted()).toEqual(files.map(keyOf).sort());
});

test("every refused module is in a modprobe file, and the other way round", () => {
  const all = resources({ parameters: { refusedModules: { servers: ["floppy"] } } });
  const written = all
    .filter((resource) => resource.name.startsWith("/etc/modprobe.d/"))
    .flatMap((file) => [...contentOf(all, file.name).matchAll(/^install (\S+) \/bin\/false$/gm)].map((match) => match[1]));
  const asked = all.filter((resource) => resource.kind === "module").map((resource) => resource.name);
  expect(asked).toContain("floppy");
  expect(written.sort()).toEqual([...asked].sort());
});

test("USB sticks are refused on servers and allowed on workstations, unless the policy says otherwise", () => {
  const refused = (given: Given) => byKey(resources(given)).has("module:usb-storage");
  expect(refused({ hardware: "S200" })).toBe(true);
  expect(refused({ hardware: "L200" })).toBe(false);
  expect(refused({ hardware: "M200", parameters: { usbStorage: { workstations: "refused" } } })).toBe(true);
});

test("printing goes from servers and stays on workstations", () => {
  const cups = (hardware: Hardware) => byKey(resources({ hardware })).get("package:cups")?.desired;
  expect(cups("S200")).toEqual({ state: "absent" });
  expect(cups("L200")).toBeUndefined();
});

test("one program sets the time, from the organisation's servers or else from the pool", () => {
  const chrony = (given: Given) => contentOf(resources(given), "/etc/chrony/chrony.conf");
  expect(chrony({ timeServers: ["10.1.1.5", "10.1.1.6"] })).toMatch(/^server 10\.1\.1\.5 iburst\nserver 10\.1\.1\.6 iburst\n/m);
  expect(chrony({ timeServers: ["10.1.1.5"] })).not.toMatch(/^(pool|allow|confdir|sourcedir) /m);
  expect(chrony({})).toMatch(/^pool 2\.debian\.pool\.ntp\.org iburst$/m);
  expect(byKey(resources()).get("package:systemd-timesyncd")?.desired).toEqual({ state: "absent" });
});

test("a time server answers the organisation's networks, does not ask itself, and opens its port to them", () => {
  const given: Given = { duties: ["time-server"], timeServers: ["10.1.1.10", "192.0.2.1"] };
  const conf = contentOf(resources(given), "/etc/chrony/chrony.conf");
  expect(conf).toMatch(/^server 192\.0\.2\.1 iburst$/m);
  expect(conf).not.toContain("server 10.1.1.10");
  expect(conf).toMatch(/^allow 10\.1\.1\.0\/24\nallow fd00:1:1::\/64$/m);
  expect(conf).not.toMatch(/^port 0$/m);
  const { host, model } = site(given);
  expect(control.fragments?.(host, parameters(), model)).toMatchObject([
    { fragment: "opening", protocol: "udp", port: 123, from: ["10.1.1.0/24", "fd00:1:1::/64"] },
  ]);
  const other = site({});
  expect(control.fragments?.(other.host, parameters(), other.model)).toEqual([]);
});

test("nobody can lock the automation account by failed logins", () => {
  const all = resources();
  for (const profile of ["before", "after"]) {
    const lines = contentOf(all, `/usr/share/pam-configs/qorgan-faillock-${profile}`).split("\n");
    const exempt = lines.indexOf("\t[success=1 default=ignore]\tpam_succeed_if.so quiet user = qorgan");
    expect(exempt).toBeGreaterThan(0);
    expect(lines[exempt + 1]).toMatch(/pam_faillock\.so (preauth|authfail)$/);
  }
});

test("updates: never a restart of the host unless the policy names a time", () => {
  const conf = (given: object) => contentOf(resources({ parameters: given }), "/etc/apt/apt.conf.d/60qorgan-unattended-upgrades");
  expect(conf({})).toContain('Automatic-Reboot "false";');
  expect(conf({})).not.toContain('label=Debian"');
  expect(conf({ updates: { rebootAt: "03:30", install: "security-and-stable" } })).toMatch(/Automatic-Reboot-Time "03:30";/);
  expect(conf({ updates: { install: "security-and-stable" } })).toContain('label=Debian";');
});

test("no timeout line where the policy wants none", () => {
  const profile = (seconds: number) =>
    contentOf(resources({ parameters: { shellTimeoutSeconds: { servers: seconds } } }), "/etc/profile.d/qorgan.sh");
  expect(profile(600)).toContain("TMOUT=600\n");
  expect(profile(0)).not.toContain("TMOUT");
});

test("a policy that means something else is refused by the schema", () => {
  for (const wrong of [
    { usbStorage: { servers: "maybe" } },
    { usbStorage: "refused" },
    { cronAccounts: ["root\nmallory"] },
    { updates: { rebootAt: '03:00"; }' } },
    { timePool: "pool\nallow all" },
    { journalMaximum: "lots" },
    { unknown: true },
    { maskedUnits: { servers: ["../../etc/passwd"] } },
  ]) {
    expect(() => parameters(wrong)).toThrow();
  }
});

test("a hostile banner stays data: its own text in the banner files, and nothing anywhere else", () => {
  const plain = new Map(resources({ banner: "x" }).map((resource) => [keyOf(resource), resource.desired]));
  const hostile = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.constantFrom(
      "{{constructor}}",
      "{{#each this}}",
      "$(reboot)",
      "`id`",
      "\\n \\l \\S{PRETTY_NAME}",
      "'; rm -rf / #",
      "a\nb\n\nc",
      "\u202e",
      "%s%n",
      "</pre><script>",
    ),
  );
  fc.assert(
    fc.property(hostile, (banner) => {
      // Control characters are refused where they would reach a terminal; line ends alone may stand.
      if (/[^\P{Cc}\n]/u.test(banner)) {
        expect(() => resources({ banner })).toThrow(/cannot stand in/);
        return;
      }
      const all = resources({ banner });
      expect(contentOf(all, "/etc/issue.net")).toBe(`${banner}\n`);
      expect(contentOf(all, "/etc/issue")).toBe(`${banner.replaceAll("\\", "\\\\")}\n\n`);
      for (const resource of all) {
        if (resource.name !== "/etc/issue" && resource.name !== "/etc/issue.net")
          expect(resource.desired).toEqual(plain.get(keyOf(resource)));
      }
    }),
    { numRuns: 60 },
  );
});

const manual = join(__dirname, "../../docs/controls/base.md");

interface PerKind {
  readonly description: string;
  readonly properties?: Readonly<Partial<Record<"servers" | "workstations", { readonly default: unknown }>>>;
}

/** The parts of the manual that say what the code says. */
function generated(): Readonly<Record<string, string>> {
  const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const shown = (value: unknown): string => (Array.isArray(value) ? `${value.length} names` : String(value));
  const perKind = Object.entries<PerKind>(schema.properties as never).filter(([, { properties }]) => properties?.servers !== undefined);
  return {
    rules: [
      row("rule", "why", "source"),
      row("---", "---", "---"),
      ...rules.map((rule) => row(`\`${rule.id}\``, rule.why, rule.source)),
    ].join("\n"),
    parameters: [
      row("parameter", "what", "servers", "workstations"),
      row("---", "---", "---", "---"),
      ...perKind.map(([name, { description, properties }]) =>
        row(`\`${name}\``, description, shown(properties?.servers?.default), shown(properties?.workstations?.default)),
      ),
    ].join("\n"),
  };
}

test("the manual lists the rules and parameters that there are", () => {
  const written = readFileSync(manual, "utf8");
  const right = Object.entries(generated()).reduce(
    (text, [name, part]) =>
      text.replace(new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`), () => `<!-- ${name} -->\n${part}\n<!-- /${name} -->`),
    written,
  );
  if (process.env.QORGAN_WRITE_DOCS === "1") writeFileSync(manual, right);
  expect(readFileSync(manual, "utf8")).toBe(right);
});
