/** The unit tests' small organisation on the lab's hosts, with keys of the lab's making: for tests of what controls do together. */
import { join } from "node:path";
import { control as accounts } from "../../src/controls/admin-accounts";
import { control as automation } from "../../src/controls/automation";
import type { Control, Opening } from "../../src/controls/control";
import { control as firewall } from "../../src/controls/firewall";
import { control as ssh } from "../../src/controls/ssh";
import { applyPlan } from "../../src/engine/apply";
import type { Event } from "../../src/engine/events";
import { type Inspection, type Inspector, inspect } from "../../src/engine/inspect";
import type { Host, Model, Person } from "../../src/model/model";
import { kinds } from "../../src/resources/registry";
import { createTransport } from "../../src/transport/index";
import { almaty, filled, hq, host as makeHost, model, person, render, roles, segmentOf } from "../unit/small-model";
import { keyOf, type Lab, type Host as LabMachine, OPERATOR, publicKeyOf } from "./lab";
import { places } from "./lab/places";
import { type Outcome as Ended, run } from "./lab/process";

/** A duty of the tests' own, as a control of its own: something listens on 4450, for the offices of almaty and, by mistake, for all. */
const listener: Control<object> = {
  id: "listener",
  title: "",
  description: "",
  sources: [],
  parameters: {},
  appliesTo: () => true,
  fragments: (): readonly Opening[] =>
    [4450, 4451].map((port) => ({
      fragment: "opening",
      protocol: "tcp",
      port,
      from: port === 4450 ? ["10.78.20.0/24"] : ["10.0.0.0/8"],
      reason: { control: "listener", rule: "in", why: "the test's", source: "the test" },
    })),
  resources: () => [],
};

const controls = [accounts, automation, firewall, listener, ssh] as readonly Control[];

const withKeys = async (one: Person): Promise<Person> => ({
  ...one,
  account: { name: one.account.name, keys: [await publicKeyOf(one.account.name)] },
  ...(one.adminAccount ? { adminAccount: { name: one.adminAccount.name, keys: [await publicKeyOf(one.adminAccount.name)] } } : {}),
});

/** Everybody who works in the two branches; `erlan` is also the operator. */
export const staff = (): readonly Person[] => [
  person("aigerim", [roles.hr], [almaty]),
  person("bolat", [roles.hr], [almaty]),
  person("erlan", [roles.it], [hq, almaty]),
  person("marat", [roles.backup], [almaty]),
  person("saule", [roles.security], [hq, almaty]),
];

/** Addresses of the lab's own in the segments from which tests come. */
export const from = {
  office: "10.78.20.250",
  adminSegment: "10.78.30.250",
  hqAdminSegment: "10.77.30.250",
  testSegment: "10.78.50.250",
  controller: "10.77.30.5",
} as const;

/** What people here have set as their password. */
export const password = "Jüldyz-7-taular";

export const verbs = "/usr/local/lib/qorgan/verbs";

/** Until a command on a host succeeds, at most ten seconds. */
export async function waitFor(host: LabMachine, command: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if ((await host.exec(command)).code === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never true on ${host.name}: ${command}`);
}

export class Office {
  readonly events: Event[] = [];
  /** Parameters of controls, by id; the schema's defaults stand for all else. */
  parameters: Readonly<Record<string, object>> = {};
  people: readonly Person[] = [];
  private everybody: readonly Person[] = [];

  private constructor(
    private readonly lab: Lab,
    private readonly name: string,
    private readonly operator: Person,
    private readonly identityFile: string,
  ) {}

  static async of(lab: Lab, name: string): Promise<Office> {
    const operator: Person = { ...person("operator", [], []), operatorKeys: [await publicKeyOf(OPERATOR)] };
    const office = new Office(lab, name, operator, await keyOf(OPERATOR));
    office.everybody = await Promise.all(staff().map(withKeys));
    office.people = office.everybody;
    return office;
  }

  /** All of the staff but these. */
  without(...ids: readonly string[]): readonly Person[] {
    return this.everybody.filter((one) => !ids.includes(one.id));
  }

  private site(): { readonly host: Host; readonly model: Model } {
    const { description } = this.lab.host(this.name);
    const workstation = description.segment.endsWith("office");
    const host = makeHost(this.name, segmentOf(almaty, workstation ? "office" : "servers"), {
      os: description.release === "bookworm" ? "debian-12" : "debian-13",
      hardware: workstation ? "M200" : "S200",
      duties: workstation ? ["workstation"] : ["file-server"],
      addresses: description.addresses,
      controls: new Map(controls.map((control) => [control.id, filled(control, this.parameters[control.id])])),
    });
    const base = model();
    const organisation = {
      ...base.organisation,
      controllers: this.lab.topology.controllers,
      operators: [this.operator],
      updateSources: [this.lab.topology.repository],
    };
    return { host, model: { ...base, organisation, people: this.people, hosts: [host] } };
  }

  private inspector(of: Model): Inspector {
    return {
      model: of,
      compiler: { controls, kinds: kinds(), render, today: "2026-01-01" },
      transport: createTransport({ knownHosts: [join(this.lab.home, ".ssh/known_hosts")], configFiles: [], agent: "" }),
      wayIn: { operator: "operator", initialUser: "debian", identityFile: this.identityFile },
      controls: [],
      contents: false,
      emit: (event) => void this.events.push(event),
    };
  }

  private async open(): Promise<{ readonly inspection: Inspection; readonly inspector: Inspector }> {
    const { host, model: of } = this.site();
    const inspector = this.inspector(of);
    const inspected = await inspect(host, inspector);
    if (!inspected.ok) throw new Error(JSON.stringify(inspected.problems));
    return { inspection: inspected.value, inspector };
  }

  async plan(): Promise<Inspection> {
    const { inspection } = await this.open();
    inspection.door.connection.close();
    return inspection;
  }

  /** Plans and applies; throws with what went wrong when it did not complete. */
  async apply(windowSeconds = 30): Promise<void> {
    const { inspection, inspector } = await this.open();
    const outcome = await applyPlan(inspection, inspector, { windowSeconds });
    inspection.door.connection.close();
    if (!outcome.ok || (outcome.value !== undefined && outcome.value.ended !== "completed"))
      throw new Error(JSON.stringify({ outcome, last: this.events.slice(-4) }, null, 1));
  }

  /** A program over SSH as an account, with an account's key, from an address of the lab's. Status 255: ssh itself was refused. */
  async ssh(
    account: string,
    from: string,
    command: string,
    more: { readonly key?: string; readonly options?: readonly string[]; readonly input?: string; readonly to?: string } = {},
  ): Promise<Ended> {
    const key = await keyOf(more.key ?? account);
    const options = [
      "BatchMode=yes",
      "IdentitiesOnly=yes",
      "ConnectTimeout=4",
      "LogLevel=ERROR",
      `UserKnownHostsFile=${join(this.lab.home, ".ssh/known_hosts")}`,
      ...(more.options ?? []),
    ];
    const args = [
      "-F",
      "none",
      "-b",
      from,
      "-i",
      key,
      ...options.flatMap((one) => ["-o", one]),
      `${account}@${more.to ?? this.lab.host(this.name).address}`,
      command,
    ];
    return run("nsenter", [`--net=${places().namespace}`, "ssh", ...args], {
      ...(more.input === undefined ? {} : { input: more.input }),
      timeoutMs: 60_000,
    });
  }
}
