/** The lab's plain hosts as a model in code, with one control that asks for the baseline. */
import { control as automation } from "../src/controls/automation";
import type { Control } from "../src/controls/control";
import { renderer } from "../src/controls/templates";
import type { Inspector } from "../src/engine/inspect";
import type { Branch, Host, Model, Person } from "../src/model/model";
import { kinds } from "../src/resources/registry";
import { createTransport } from "../src/transport/index";
import { baseline, type UnitStates } from "./baseline";

/** What the measured programs are told, as JSON. */
export interface Fleet {
  readonly hosts: readonly { readonly name: string; readonly address: string }[];
  readonly controllers: readonly string[];
  readonly publicKey: string;
  readonly identityFile: string;
  readonly knownHosts: string;
  readonly states: UnitStates;
  readonly templates: string;
}

const place = { file: "bench", line: 1, column: 1 };

/** The model's hosts, and what looks at them. */
export function fleetOf(fleet: Fleet): { readonly hosts: readonly Host[]; readonly inspector: Inspector } {
  const key = fleet.publicKey;
  const operator: Person = {
    id: "operator",
    name: "Operator",
    roles: [],
    branches: [],
    account: { name: "operator", keys: [key] },
    uid: 2000,
    operatorKeys: [key],
    place,
  };
  const branch: Branch = {
    name: "bench",
    title: "Bench",
    timeZone: "Asia/Almaty",
    workingHours: { days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "18:00" },
    holidays: [],
    workedDays: [],
    segments: [],
    hosts: [],
    place,
  };
  const policy = {
    name: "bench",
    controls: new Map([
      ["automation", { uid: 880 }],
      ["baseline", {}],
    ] as const),
  };
  const hosts = fleet.hosts.map(
    ({ name, address }): Host => ({
      name,
      branch,
      segment: { name: "servers", kind: "servers", networks: [], branch },
      hardware: "S200",
      os: "debian-12",
      addresses: [address],
      sshPort: 22,
      duties: [],
      environment: "test",
      disks: [],
      hostKeys: [],
      policy,
      place,
    }),
  );
  const organisation = {
    name: "Bench",
    domain: "bench",
    timeZone: "Asia/Almaty",
    banner: "",
    controllers: fleet.controllers,
    operators: [operator],
    keyCustodians: [],
    nameServers: [],
    timeServers: [],
    updateSources: [],
  };
  const model: Model = {
    organisation,
    roles: [],
    people: [operator],
    branches: [branch],
    hosts,
    systems: [],
    waivers: [],
    workspace: "/",
    digest: "",
  };
  const wanted: Control = {
    id: "baseline",
    title: "",
    description: "",
    sources: [],
    parameters: {},
    appliesTo: () => true,
    resources: () => baseline(fleet.states),
  };
  const inspector: Inspector = {
    model,
    compiler: { controls: [automation as Control, wanted], kinds: kinds(), render: renderer([fleet.templates]), today: "2026-01-01" },
    transport: createTransport({ knownHosts: [fleet.knownHosts], configFiles: [], agent: "" }),
    wayIn: { operator: "operator", initialUser: "debian", identityFile: fleet.identityFile },
    controls: [],
    contents: false,
    emit: () => {},
  };
  return { hosts, inspector };
}
