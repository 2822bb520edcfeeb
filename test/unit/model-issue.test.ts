/** The example organisation, what editors are told of it, whom a waiver covers, and how a fault of the model is shown. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import Ajv from "ajv";
import { parse } from "yaml";
import { renderProblem } from "../../src/cli/render";
import { controls } from "../../src/controls/registry";
import { renderer } from "../../src/controls/templates";
import { compileHost } from "../../src/engine/compile";
import { loadModel } from "../../src/model/load";
import type { Host, Model, Waiver } from "../../src/model/model";
import { formats } from "../../src/model/values";
import { kinds } from "../../src/resources/registry";
import { changed, problemsOf, removeWorkspaces, today } from "./model-workspace";

afterAll(removeWorkspaces);

const root = join(__dirname, "../..");
const compiler = { controls: controls(), kinds: kinds(), render: renderer([join(root, "templates")]), today };

function example(): Model {
  const result = loadModel(root, today);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe("the example organisation", () => {
  const model = example();

  test("its hosts: where, what hardware, what system, what for", () => {
    const rows = model.hosts.map((host) =>
      [host.name, host.branch.name, host.segment.name, host.hardware, host.os, ...host.duties].join(" "),
    );
    expect(rows.sort()).toEqual([
      "almaty-files-1 almaty servers S200 debian-12 file-server",
      "almaty-ws-1 almaty office L200 debian-12 workstation",
      "almaty-ws-2 almaty office M200 debian-13 workstation",
      "hq-backup-1 hq servers S200 debian-12 backup-target",
      "hq-key-1 hq servers S200 debian-12 key-server",
      "hq-log-1 hq servers S200 debian-12 log-collector key-server",
      "hq-vault-1 hq vault S200 debian-12 backup-vault",
    ]);
    expect(model.hosts.filter((host) => host.segment.name === "vault")).toHaveLength(1);
  });

  test("its people: eight, two IT administrators, one of them backup operator; the custodians are security officer and director", () => {
    expect(model.people.map((person) => person.roles.map((role) => role.name).join(" ")).sort()).toEqual([
      ...[
        "accounting",
        "director",
        "hr",
        "it-administrator",
        "it-administrator backup-operator",
        "line-manager",
        "sales",
        "security-officer",
      ],
    ]);
    expect(model.organisation.keyCustodians.flatMap((person) => person.roles.map((role) => role.name)).sort()).toEqual([
      "director",
      "security-officer",
    ]);
    for (const person of model.people)
      expect(person.adminAccount !== undefined).toBe(person.roles.some((role) => role.admin !== undefined));
  });

  test("its segments and its data", () => {
    const kindsOf = new Set(model.branches.flatMap((branch) => branch.segments.map((segment) => segment.kind)));
    expect([...kindsOf].sort()).toEqual(["admin", "office", "servers", "test"]);
    expect(new Set(model.systems.flatMap((system) => system.classes))).toEqual(new Set(["basic", "personnel", "financial", "medical"]));
  });
});

describe("what editors are told", () => {
  const files = ["hosts", "policies"].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: "utf8" })
      .filter((one) => one.endsWith(".yaml"))
      .map((one) => join(top, one)),
  );
  const schemas = join(root, "src/model/schemas");
  const ajv = new Ajv({ strict: false, formats });
  for (const name of readdirSync(schemas)) ajv.addSchema(JSON.parse(readFileSync(join(schemas, name), "utf8")) as object, name);

  test("there are files", () => expect(files.length).toBeGreaterThanOrEqual(12));

  test.each(files)("%s names a schema of draft-07, and is as it says", (file) => {
    const text = readFileSync(join(root, file), "utf8");
    const [, named = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    const schema = resolve(root, dirname(file), named);
    expect(JSON.parse(readFileSync(schema, "utf8"))).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#" });
    const validate = ajv.getSchema(relative(schemas, schema));
    expect([validate?.(parse(text)), validate?.errors]).toEqual([true, null]);
  });
});

describe("whom and what a waiver covers", () => {
  const model = example();
  const host = (name: string): Host => model.hosts.find((one) => one.name === name) as Host;
  const waiver = (control: string, hosts: readonly Host[], more: Partial<Waiver> = {}): Waiver => ({
    ...{ name: "w", control, hosts, people: [], reason: "For now.", approver: model.people[0] as Waiver["approver"] },
    ...{ expires: today, place: { file: "hosts/waivers.yaml", line: 1, column: 1 }, ...more },
  });
  /** `control/rule` of each reason of the waived resources, and of the others. */
  function sides(name: string, ...waivers: readonly Waiver[]): { waived: Set<string>; inForce: Set<string>; digest: string } {
    const compiled = compileHost(host(name), { ...model, waivers }, compiler);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    const rulesOf = (waived: boolean): Set<string> =>
      new Set(
        compiled.value.resources
          .filter((resource) => (resource.waived !== undefined) === waived)
          .flatMap((resource) => resource.reasons.map(({ control, rule }) => `${control}/${rule}`)),
      );
    return { waived: rulesOf(true), inForce: rulesOf(false), digest: compiled.value.digest };
  }

  test("one rule on one host: that rule there, no other rule, no other host", () => {
    const one = waiver("base", [host("hq-log-1")], { rule: "usb-storage" });
    expect([...sides("hq-log-1", one).waived]).toEqual(["base/usb-storage"]);
    expect(sides("hq-key-1", one).waived.size).toBe(0);
  });

  test("a control on a branch's hosts: all of it, and nothing of others'", () => {
    const whole = waiver("firewall", model.branches.find((branch) => branch.name === "almaty")?.hosts ?? []);
    for (const name of ["almaty-files-1", "almaty-ws-1", "almaty-ws-2"]) {
      const { waived, inForce } = sides(name, whole);
      expect(waived.size).toBeGreaterThan(0);
      expect([...waived].filter((rule) => !rule.startsWith("firewall/"))).toEqual([]);
      expect(inForce.size).toBeGreaterThan(10);
    }
    expect(sides("hq-key-1", whole).waived.size).toBe(0);
  });

  test("what another rule asks for too stays in force, and the last day counts", () => {
    const compiled = compileHost(host("almaty-ws-1"), model, compiler);
    const shared = compiled.ok
      ? compiled.value.resources.find((one) => new Set(one.reasons.map((reason) => `${reason.control}/${reason.rule}`)).size > 1)
      : undefined;
    const [first, ...others] = shared?.reasons ?? [];
    const part = waiver(first?.control ?? "", [host("almaty-ws-1")], { rule: first?.rule ?? "" });
    const of = (...waivers: readonly Waiver[]) => {
      const again = compileHost(host("almaty-ws-1"), { ...model, waivers }, compiler);
      return again.ok ? again.value.byKey.get(shared?.key ?? "file:") : undefined;
    };
    expect(of(part)?.key).toBe(shared?.key);
    expect(of(part)?.waived).toBeUndefined();
    const all = [part, ...others.map(({ control, rule }) => waiver(control, part.hosts, { rule }))];
    expect(of(...all)?.waived).toBeDefined();
    expect(of(...all.map((one) => ({ ...one, expires: "2026-11-23" as const })))?.waived).toBeUndefined();
  });

  test("a waiver moves the host's digest, so that a kept plan is refused", () => {
    expect(sides("almaty-ws-1", waiver("firewall", [host("almaty-ws-1")])).digest).not.toBe(sides("almaty-ws-1").digest);
  });
});

test("a fault is shown with its place, the value, what was meant, and the lines around it", () => {
  const files = changed({ "hosts/people.yaml": [["[accounting]", "[acounting]"]] });
  const [problem, ...others] = problemsOf(files);
  expect(others).toEqual([]);
  const text = problem && renderProblem(problem, { isTTY: false } as NodeJS.WriteStream, (file) => files[file]);
  expect(text).toBe(
    [
      "hosts/people.yaml:4:13: error: unknown role 'acounting', did you mean 'accounting'? [unknown-role]",
      "  3 |     name: Айгерім Сейтқали",
      "> 4 |     roles: [acounting]",
      "    |             ^^^^^^^^^",
      "  5 |     branches: [almaty]",
    ].join("\n"),
  );
});

test("passwords are no part of the model", () => {
  const files = changed({ "hosts/people.yaml": [["    uid: 2001\n", "    uid: 2001\n    password: secret\n"]] });
  expect(problemsOf(files)).toMatchObject([{ code: "unknown-key", place: { file: "hosts/people.yaml", line: 7, column: 5 } }]);
});
