/** A small organisation for the tests of controls: two branches, four roles, production and test. */
import { join } from "node:path";
import Ajv from "ajv";
import type { CompileContext, Control, Fragment } from "../../src/controls/control";
import { renderer } from "../../src/controls/templates";
import type {
  AdminRole,
  Branch,
  Duty,
  Environment,
  Hardware,
  Host,
  Model,
  OperatingSystem,
  Person,
  Role,
  Segment,
} from "../../src/model/model";
import { formats } from "../../src/model/values";
import type { Resource } from "../../src/resources/resource";

export const place = { file: "hosts/test.yaml", line: 1, column: 1 };
export const render = renderer([join(__dirname, "../../templates")]);

/** Parameters as a policy gives them, with the schema's defaults filled in. */
export function filled<Parameters>(control: Control<Parameters>, given: object = {}): Parameters {
  const values = structuredClone(given) as Parameters;
  const validate = new Ajv({ useDefaults: true, strictTypes: false, formats }).compile(control.parameters);
  if (!validate(values)) throw new Error(JSON.stringify(validate.errors));
  return values;
}

export const role = (name: string, more: { admin?: AdminRole; workstations?: boolean; duties?: readonly Duty[] } = {}): Role => ({
  name,
  title: name,
  ...(more.admin === undefined ? {} : { admin: more.admin }),
  travels: false,
  accountsOn: { workstations: more.workstations ?? false, duties: more.duties ?? [] },
});

export const key = (name: string): string =>
  `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${Buffer.from(name.padEnd(31, ".")).toString("base64").slice(0, 41)} ${name}`;

let uid = 2000;

export function person(id: string, roles: readonly Role[], branches: readonly Branch[], more: Partial<Person> = {}): Person {
  uid += 10;
  const admin = roles.some((one) => one.admin !== undefined);
  const base: Person = {
    id,
    name: `Name of ${id}`,
    roles,
    branches,
    account: { name: id, keys: [key(id)] },
    uid,
    operatorKeys: [key(id)],
    place,
  };
  return {
    ...base,
    ...(admin
      ? { adminAccount: { name: `${id}-adm`, keys: [key(`${id}-adm`)] }, adminUid: uid + 1, operatorKeys: [key(`${id}-adm`)] }
      : {}),
    ...more,
  };
}

function branch(name: string, octet: number): Branch {
  const segments: Segment[] = [];
  const made: Branch = {
    name,
    title: name,
    timeZone: "Asia/Almaty",
    workingHours: { days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "18:00" },
    holidays: [],
    workedDays: [],
    segments,
    hosts: [],
    place,
  };
  for (const [kind, third] of [
    ["servers", 10],
    ["office", 20],
    ["admin", 30],
    ["test", 50],
  ] as const) {
    segments.push({ name: kind, kind, networks: [`10.${octet}.${third}.0/24`, `fd${octet}:${third}::/64`], branch: made });
  }
  return made;
}

interface HostGiven {
  readonly hardware?: Hardware;
  readonly os?: OperatingSystem;
  readonly duties?: readonly Duty[];
  readonly environment?: Environment;
  readonly addresses?: readonly string[];
  readonly controls?: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

export function host(name: string, segment: Segment, given: HostGiven = {}): Host {
  return {
    name,
    branch: segment.branch,
    segment,
    hardware: given.hardware ?? "S200",
    os: given.os ?? "debian-12",
    addresses: given.addresses ?? [segment.networks[0]?.replace("0/24", "11") ?? ""],
    sshPort: 22,
    duties: given.duties ?? [],
    environment: given.environment ?? "production",
    disks: [],
    hostKeys: [],
    policy: { name: "test", controls: given.controls ?? new Map() },
    place,
  };
}

export const hq = branch("hq", 77);
export const almaty = branch("almaty", 78);

export const roles = {
  hr: role("hr", { workstations: true, duties: ["file-server"] }),
  sales: role("sales", { workstations: true }),
  it: role("it", { admin: "it-administrator", workstations: true }),
  backup: role("backup", { admin: "backup-operator" }),
  security: role("security", { admin: "security-officer", workstations: true }),
};

export const people: readonly Person[] = [
  person("aigerim", [roles.hr], [almaty]),
  person("dana", [roles.sales], [almaty]),
  person("erlan", [roles.it], [hq, almaty]),
  person("marat", [roles.it, roles.backup], [hq]),
  person("saule", [roles.security], [hq, almaty]),
];

export const segmentOf = (of: Branch, kind: Segment["kind"]): Segment => {
  const found = of.segments.find((segment) => segment.kind === kind);
  if (found === undefined) throw new Error(`no segment ${kind} in ${of.name}`);
  return found;
};

export const files = host("almaty-files-1", segmentOf(almaty, "servers"), {
  duties: ["file-server"],
  addresses: ["10.78.10.11", "fd78:10::11"],
});
export const workstation = host("almaty-ws-2", segmentOf(almaty, "office"), { hardware: "M200", os: "debian-13", duties: ["workstation"] });
export const keyServer = host("hq-key-1", segmentOf(hq, "servers"), { duties: ["key-server"] });
export const trial = host("hq-test-1", segmentOf(hq, "test"), { environment: "test" });

export function model(more: Partial<Model> = {}): Model {
  return {
    organisation: {
      name: "Test",
      domain: "test.example",
      timeZone: "Asia/Almaty",
      banner: "Authorised use only.",
      controllers: ["10.77.30.5"],
      operators: [],
      keyCustodians: [],
      nameServers: ["10.77.10.1"],
      timeServers: ["10.77.10.1"],
      updateSources: ["192.0.2.10"],
    },
    roles: Object.values(roles),
    people,
    branches: [hq, almaty],
    hosts: [files, workstation, keyServer, trial],
    systems: [],
    waivers: [],
    workspace: "/nowhere",
    digest: "",
    ...more,
  };
}

export const today = "2026-11-24";

export const context = (fragments: readonly Fragment[] = []): CompileContext => ({
  today,
  render,
  gather: (sort) => fragments.filter((fragment): fragment is never => fragment.fragment === sort),
});

/** What a control asks for on a host, by key. */
export function asked<Parameters>(
  control: Control<Parameters>,
  on: Host,
  given: object = {},
  of: Model = model(),
  fragments: readonly Fragment[] = [],
): ReadonlyMap<string, Resource> {
  return new Map(
    control
      .resources(on, filled(control, given), of, context(fragments))
      .map((resource) => [`${resource.kind}:${resource.name}`, resource]),
  );
}

/** What a control wants of a resource that it must ask for. */
export function desiredOf<Desired>(resources: ReadonlyMap<string, Resource>, key: string): Desired {
  const resource = resources.get(key);
  if (resource === undefined) throw new Error(`${key} is not asked for`);
  return resource.desired as Desired;
}

/** The content of a file that a control asks for. */
export const contentOf = (resources: ReadonlyMap<string, Resource>, path: string): string =>
  desiredOf<{ readonly content: string }>(resources, `file:${path}`).content;
