/** A model of one host in code, with controls of the test's own: for tests of the engine that should not rest on the example's policies. */
import { join } from "node:path";
import { control as automation } from "../../src/controls/automation";
import type { Control } from "../../src/controls/control";
import { renderer } from "../../src/controls/templates";
import { applyPlan } from "../../src/engine/apply";
import type { Emit, Event } from "../../src/engine/events";
import type { Outcome, RunOptions } from "../../src/engine/follow";
import { type Inspection, type Inspector, inspect } from "../../src/engine/inspect";
import { applyRollback, readRollback } from "../../src/engine/rollback";
import { openDoor } from "../../src/engine/way-in";
import type { Branch, Host, Model, Person } from "../../src/model/model";
import { kinds } from "../../src/resources/registry";
import type { Key, Resource } from "../../src/resources/resource";
import type { Result } from "../../src/result";
import { createTransport } from "../../src/transport/index";
import { keyOf, type Lab, OPERATOR, publicKeyOf } from "./lab";

const place = { file: "test", line: 1, column: 1 };

/** What the control ssh does for every host of a real policy: sshd looks for keys in the folder that Qorgan writes. */
const drop = "/etc/ssh/sshd_config.d/50-keys.conf";
const reasons = [{ control: "wanted", rule: "keys", why: "sshd reads the keys that Qorgan writes" }];
const keysWhereQorganPutsThem = (more: readonly Key[]): readonly Resource[] => [
  {
    kind: "file",
    name: drop,
    desired: {
      content: "AuthorizedKeysFile /etc/ssh/authorized_keys.d/%u .ssh/authorized_keys\n",
      owner: "root",
      group: "root",
      mode: "0644",
      validator: ["sshd", "-t"],
    },
    reasons,
    guarded: true,
  },
  { kind: "service", name: "ssh.service", desired: { enabled: "enabled", active: true, loads: [`file:${drop}`, ...more] }, reasons },
];

/** One host of the lab as a model's only host; `wanted` is what its one control beside automation asks for. */
export class SmallModel {
  wanted: readonly Resource[] = [];
  /** What sshd loads besides: it is restarted when one of these changes. */
  sshLoads: readonly Key[] = [];
  /** Keys that the model holds for its operator in place of the lab's own: how a test takes a key away. */
  operatorKeys: readonly string[] | undefined;
  /** Folder of templates that come before the package's own: how a test breaks one. */
  templates: readonly string[] = [];
  /** Answers what steps ask the controller for. */
  answers: ((inspection: Inspection) => RunOptions["secretFor"]) | undefined;
  readonly events: Event[] = [];
  /** Told of each event as it happens. */
  onEvent: Emit = () => {};

  private constructor(
    private readonly lab: Lab,
    readonly model: Model,
    private readonly identityFile: string,
  ) {}

  static async of(lab: Lab, name: string): Promise<SmallModel> {
    const described = lab.host(name).description;
    const key = await publicKeyOf(OPERATOR);
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
      name: "lab",
      title: "Lab",
      timeZone: "Asia/Almaty",
      workingHours: { days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "18:00" },
      holidays: [],
      workedDays: [],
      segments: [],
      hosts: [],
      place,
    };
    const host: Host = {
      name,
      branch,
      segment: { name: described.segment, kind: "servers", networks: [], branch },
      hardware: "S200",
      os: described.release === "bookworm" ? "debian-12" : "debian-13",
      addresses: described.addresses,
      sshPort: 22,
      duties: [],
      environment: "test",
      disks: [],
      hostKeys: [],
      policy: {
        name: "test",
        controls: new Map([
          ["automation", { uid: 880 }],
          ["wanted", {}],
        ]),
      },
      place,
    };
    const organisation = {
      name: "Lab",
      domain: "lab",
      timeZone: "Asia/Almaty",
      banner: "",
      controllers: lab.topology.controllers,
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
      hosts: [host],
      systems: [],
      waivers: [],
      workspace: "/",
      digest: "",
    };
    return new SmallModel(lab, model, await keyOf(OPERATOR));
  }

  get host(): Host {
    return this.model.hosts[0] as Host;
  }

  private modelNow(): Model {
    if (this.operatorKeys === undefined) return this.model;
    const operators = this.model.organisation.operators.map((person) => ({ ...person, operatorKeys: this.operatorKeys ?? [] }));
    return { ...this.model, organisation: { ...this.model.organisation, operators } };
  }

  private inspector(): Inspector {
    const wanted: Control = {
      id: "wanted",
      title: "",
      description: "",
      sources: [],
      parameters: {},
      appliesTo: () => true,
      resources: () => [...keysWhereQorganPutsThem(this.sshLoads), ...this.wanted],
    };
    const emit: Emit = (event) => {
      this.events.push(event);
      this.onEvent(event);
    };
    return {
      model: this.modelNow(),
      compiler: {
        controls: [automation as Control, wanted],
        kinds: kinds(),
        render: renderer([...this.templates, join(__dirname, "../../templates")]),
        today: "2026-01-01",
      },
      transport: createTransport({
        knownHosts: [join(this.lab.home, ".ssh/known_hosts")],
        configFiles: [],
        agent: "",
        keepAliveMs: 1000,
      }),
      wayIn: { operator: "operator", initialUser: "debian", identityFile: this.identityFile },
      controls: [],
      contents: false,
      emit,
    };
  }

  /** Looks and plans; the connection is closed. */
  async plan(): Promise<Inspection> {
    const inspection = await this.open();
    inspection.door.connection.close();
    return inspection;
  }

  private async open(): Promise<Inspection> {
    const inspected = await inspect(this.host, this.inspector());
    if (!inspected.ok) throw new Error(JSON.stringify(inspected.problems));
    return inspected.value;
  }

  /** Reads what a run left on the host, and puts it back. */
  async rollBack(run: string, windowSeconds = 10): Promise<Result<Outcome>> {
    const by = this.inspector();
    const door = await openDoor(this.host, by.transport, by.wayIn);
    if (!door.ok) return door;
    const rollback = await readRollback(this.host.name, run, door.value);
    const outcome = rollback.ok
      ? await applyRollback(rollback.value, { host: this.host, door: door.value }, by, { windowSeconds })
      : rollback;
    door.value.connection.close();
    return outcome;
  }

  /** Plans and applies. */
  async apply(windowSeconds = 10, stop?: AbortSignal): Promise<Result<Outcome | undefined>> {
    const inspection = await this.open();
    const secretFor = this.answers?.(inspection);
    const outcome = await applyPlan(inspection, this.inspector(), {
      windowSeconds,
      ...(stop ? { stop } : {}),
      ...(secretFor ? { secretFor } : {}),
    });
    inspection.door.connection.close();
    return outcome;
  }
}

/** A resource of the tests', with a reason. */
export const resource = (kind: string, name: string, desired: unknown, more: Partial<Resource> = {}): Resource => ({
  kind,
  name,
  desired,
  reasons: [{ control: "wanted", rule: "test", why: "the test wants it" }],
  ...more,
});

export const file = (name: string, content: string, more: Partial<Resource> = {}): Resource =>
  resource("file", name, { content, owner: "root", group: "root", mode: "0644" }, more);
