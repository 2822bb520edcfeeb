/**
 * Hostile text in every string field of every file of the model. The fields are found in the schemas, so that a new one is tested by itself.
 * Either the model refuses the value and points at the field, or it travels through the controls as data: it adds no line and no resource.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { type Document, LineCounter, parseDocument, type Scalar } from "yaml";
import { controls } from "../../src/controls/registry";
import { renderer } from "../../src/controls/templates";
import { compileHost } from "../../src/engine/compile";
import { loadModel } from "../../src/model/load";
import type { Model } from "../../src/model/model";
import { kinds } from "../../src/resources/registry";
import type { Problem } from "../../src/result";
import { keys } from "./model-workspace";

jest.setTimeout(120_000);

const root = join(__dirname, "../..");
const today = "2026-11-24";
const compiler = { controls: controls(), kinds: kinds(), render: renderer([join(root, "templates")]), today };

/** Which file of the example each schema is tried on. */
const files: Readonly<Record<string, string>> = {
  organisation: "hosts/organisation.yaml",
  people: "hosts/people.yaml",
  "data-map": "hosts/data-map.yaml",
  waivers: "hosts/waivers.yaml",
  branch: "hosts/almaty/branch.yaml",
  hosts: "hosts/almaty/servers.yaml",
  policy: "policies/server.yaml",
};

/** What the example leaves out, so that every field has a place to stand in. */
const more: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  organisation: {
    updateSources: ["10.77.99.10"],
    workingHours: { days: ["mon"], from: "09:00", to: "18:00" },
    holidays: ["2026-12-16"],
    workedDays: ["2026-11-28"],
  },
  people: {
    "people.aigerim.expires": "2027-03-31",
    "people.nurlan.operatorKeys": [keys.nurlanAdm],
    "people.nurlan.admin.name": "nurlan-adm",
  },
  "data-map": { "systems.price-lists.database": { engine: "postgresql", name: "prices" } },
  waivers: {
    "waivers.usb": {
      control: "base",
      rule: "usb-storage",
      hosts: ["almaty-ws-1"],
      branches: ["hq"],
      reason: "The scanner needs it.",
      approver: "askar",
      expires: "2027-01-31",
    },
    "waivers.keys": { control: "model", rule: "shared-key", people: ["dana"], reason: "Moving.", approver: "askar", expires: "2027-01-31" },
  },
  branch: {
    timeZone: "Asia/Almaty",
    workingHours: { days: ["mon"], from: "09:00", to: "18:00" },
    holidays: ["2026-12-16"],
    workedDays: ["2026-11-28"],
  },
  hosts: {
    "hosts.almaty-files-1.hostKeys": [keys.aigerim],
    "hosts.almaty-files-1.machineSerial": "5CG1234XYZ",
    "hosts.almaty-files-1.networkCards": ["52:54:00:12:34:56"],
    "hosts.almaty-files-1.disks.spare": { serial: "ZR5A0013", mount: "/srv/spare", encrypted: true, fileSystem: "xfs", format: "allow" },
    "hosts.almaty-files-1.keyServerThumbprint": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg",
  },
  policy: {
    "controls.admin-accounts.allowedAccounts": ["debian"],
    "controls.admin-accounts.services": ["cups.service"],
    "controls.admin-accounts.emptyGroups": ["sudo"],
    "controls.disk-encryption.mountOptions": ["nodev"],
    "controls.audit-events.exportPrograms": ["/usr/bin/tar"],
    "controls.base.absentPackages": { servers: ["telnet"], workstations: ["telnet"] },
    "controls.base.maskedUnits": { servers: ["debug-shell.service"], workstations: ["debug-shell.service"] },
    "controls.base.refusedModules": { servers: ["dccp"], workstations: ["dccp"] },
    "controls.base.updates": { rebootAt: "03:30" },
    "controls.base.timePool": "time.saryarqa.internal",
    "controls.base.journalMaximum": "500M",
    "controls.base.cronAccounts": ["backup"],
    "controls.base.suAccounts": ["root"],
    "controls.log-forwarding.buffer": "1G",
    "controls.log-alerts.webhook": { url: "https://alerts.saryarqa.internal/in", headerFile: "/etc/qorgan/alerts/header" },
    "controls.log-alerts.mail": { to: ["officer@saryarqa.internal"] },
    "controls.firewall.outgoingAllowed": [{ protocol: "tcp", port: 443, to: ["10.77.40.7"] }],
    "controls.firewall.refused": ["192.0.2.0/24"],
    "controls.firewall.allowedTables": ["inet libvirt"],
  },
};

type Schema = Readonly<Record<string, unknown>>;
/** `*`: any entry of a map; `#`: any item of a list; `key`: the name of a map's entry itself. */
type Part = string;

const schemas = new Map(
  [...Object.keys(files), "common"].map((name) => [
    name,
    JSON.parse(readFileSync(join(root, "src/model/schemas", `${name}.json`), "utf8")) as Schema,
  ]),
);

function resolve(schema: Schema, file: string): readonly [Schema, string] {
  const ref = schema.$ref as string | undefined;
  if (ref === undefined) return [schema, file];
  const [where = "", pointer = ""] = ref.split("#");
  const target = where === "" ? file : where.replace(".json", "");
  const found = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], schemas.get(target));
  return resolve(found as Schema, target);
}

/** Paths of all fields that take free text, below one schema. */
function fieldsOf(schema: Schema, file: string, path: readonly Part[] = []): (readonly Part[])[] {
  const [{ type, enum: fixed, properties, items, additionalProperties, propertyNames, oneOf, anyOf, ...rest }, home] = resolve(
    schema,
    file,
  );
  // A keyword that nothing here walks into would hide its fields from the test.
  for (const unseen of ["patternProperties", "allOf", "if", "additionalItems", "contains"])
    if (unseen in rest) throw new Error(`${file}: ${path.join(".")} has ${unseen}, of which this test knows nothing`);
  const below = (part: Part, one: unknown): (readonly Part[])[] =>
    typeof one === "object" && one !== null ? fieldsOf(one as Schema, home, [...path, part]) : [];
  return [
    ...([type].flat().includes("string") && fixed === undefined ? [path] : []),
    ...Object.entries((properties ?? {}) as Schema).flatMap(([name, one]) => below(name, one)),
    ...below("#", items),
    ...below("*", additionalProperties),
    ...(propertyNames === undefined ? [] : [[...path, "key"]]),
    ...[oneOf ?? [], anyOf ?? []].flatMap((list) => (list as Schema[]).flatMap((one) => fieldsOf(one, home, path))),
  ];
}

const fields = Object.keys(files).flatMap((name) => fieldsOf(schemas.get(name) as Schema, name).map((path) => ({ name, path })));

let folder: string;
const texts = new Map<string, string>();

/** A file of the example with every field in it. */
function documentOf(name: string): Document {
  const document = parseDocument(readFileSync(join(root, files[name] ?? ""), "utf8"));
  for (const [path, value] of Object.entries(more[name] ?? {})) document.setIn(path.split("."), document.createNode(value));
  return document;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "qorgan-hostile-"));
  for (const top of ["hosts", "policies"]) {
    for (const file of readdirSync(join(root, top), { recursive: true, encoding: "utf8" }).filter((one) => one.endsWith(".yaml"))) {
      mkdirSync(dirname(join(folder, top, file)), { recursive: true });
      writeFileSync(join(folder, top, file), readFileSync(join(root, top, file)));
    }
  }
  cpSync(join(root, "identity"), join(folder, "identity"), { recursive: true });
  for (const [name, file] of Object.entries(files)) {
    texts.set(name, documentOf(name).toString());
    writeFileSync(join(folder, file), texts.get(name) ?? "");
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first place in a document that the path of a field fits: its real path, or undefined. */
function placeOf(data: unknown, path: readonly Part[]): (string | number)[] | undefined {
  const [part, ...rest] = path;
  if (part === undefined) return [];
  if (typeof data !== "object" || data === null) return undefined;
  const candidates: (string | number)[] = Array.isArray(data)
    ? [...data.keys()]
    : part === "*" || part === "key"
      ? Object.keys(data)
      : part in data
        ? [part]
        : [];
  for (const candidate of candidates) {
    const below = placeOf((data as Record<string | number, unknown>)[candidate], rest);
    if (below) return [candidate, ...below];
  }
  return undefined;
}

interface Tried {
  readonly problems: readonly Problem[];
  readonly model: Model | undefined;
  /** Line and column of the value in the file. */
  readonly at: { readonly line: number; readonly column: number };
}

/** Loads the example with one value in one field. */
async function tried(name: string, path: readonly Part[], value: string): Promise<Tried> {
  const document = documentOf(name);
  const place = placeOf(document.toJS(), path) ?? [];
  const isKey = path.at(-1) === "key";
  const parent = document.getIn(place.slice(0, -1), true) as { items: { key: Scalar }[] } | undefined;
  if (isKey) {
    const pair = (place.length === 1 ? (document.contents as unknown as typeof parent) : parent)?.items.find(
      (one) => one.key.value === place.at(-1),
    );
    if (pair) pair.key = document.createNode(value);
  } else document.setIn(place, value);
  const text = document.toString({ lineWidth: 0 });
  const file = join(folder, files[name] ?? "");
  writeFileSync(file, text);
  const lines = new LineCounter();
  const written = parseDocument(text, { lineCounter: lines });
  const found = isKey
    ? (written.getIn(place.slice(0, -1), true) as { items: { key: Scalar }[] }).items.find((one) => one.key.value === value)?.key
    : (written.getIn(place, true) as Scalar);
  const start = lines.linePos(found?.range?.[0] ?? 0);
  const result = await loadModel(folder, today);
  writeFileSync(file, texts.get(name) ?? "");
  return {
    problems: result.ok ? [] : result.problems,
    model: result.ok ? result.value : undefined,
    at: { line: start.line, column: start.col },
  };
}

/** What a host's configuration is made of, but for the values: its keys, and how many lines each file has. */
function shapes(model: Model): string[] {
  return model.hosts.flatMap((host) => {
    const compiled = compileHost(host, model, compiler);
    if (!compiled.ok) throw new Error(`does not compile: ${JSON.stringify(compiled.problems)}`);
    return compiled.value.resources.map((resource) => {
      const content = (resource.desired as { content?: string }).content;
      return `${host.name} ${resource.key}${content === undefined ? "" : ` ${content.split("\n").length} lines`}`;
    });
  });
}

const nasty = [
  ...[
    "'",
    '"',
    "a'b\"c",
    "a\nb",
    "a\r\nb",
    "$(reboot)",
    "`reboot`",
    "{{banner}}",
    "{{{x}}}",
    "}}",
    "a\u0000b",
    "\u001b[31m",
    "\u202Eabc",
    "e\u0301",
  ],
  ...[
    "../../etc/shadow",
    "/srv/../etc",
    "-rf",
    "--help",
    "a:b:c",
    "%n%s",
    "# no",
    "a; reboot",
    "a | b",
    "a,b=c",
    "*",
    "\\",
    "\\n",
    "!",
    "~root",
    " a ",
    "",
  ],
  ...["a".repeat(1 << 20), "Айгерім", "🐎", "ALL=(ALL) NOPASSWD: ALL", "\u2028", "\ufeffa", "null", "a\tb"],
];
const hostile = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .tuple(fc.constantFrom("a", "/srv/x", "10.77.10.5", keys.nurlan), fc.constantFrom(...nasty.filter((one) => one.length < 100)))
    .map((both) => both.join("")),
);

test("the fields are those that people know, and each stands in the example", () => {
  const names = fields.map(({ name, path }) => `${name}: ${path.join(".")}`);
  expect(names).toEqual(
    expect.arrayContaining([
      "organisation: banner",
      "people: people.*.keys.#",
      "people: people.key",
      "data-map: systems.*.path",
      "hosts: hosts.*.disks.*.serial",
      "policy: controls.base.timePool",
    ]),
  );
  expect(names.length).toBeGreaterThan(60);
  expect(fields.filter(({ name, path }) => placeOf(documentOf(name).toJS(), path) === undefined)).toEqual([]);
});

test("the example with every field in it is a model that compiles", async () => {
  const { problems, model } = await tried("organisation", ["name"], "Saryarqa");
  expect(problems).toEqual([]);
  expect(model && shapes(model).length).toBeGreaterThan(500);
});

describe("hostile text is refused where it stands, or is data", () => {
  let before: readonly string[] = [];
  beforeAll(async () => {
    const { model } = await tried("organisation", ["name"], "Saryarqa");
    before = model ? shapes(model) : [];
  });

  /** How many lines a banner has is the organisation's to say. */
  const withoutBanners = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/(\/etc\/issue\S*) \d+ lines/, "$1"));

  test.each(fields.map(({ name, path }, i) => [`${name}: ${path.join(".")}`, name, path, i] as const))("%s", async (_t, name, path, i) => {
    const field = path.findLast((part) => part !== "#" && part !== "*" && part !== "key") ?? "";
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        const { problems, model, at } = await tried(name, path, value);
        const here = problems.filter(
          (one) => one.place?.file === files[name] && one.place?.line === at.line && one.place?.column === at.column,
        );
        if (here.length > 0) {
          // The place of a map's entry is its name itself; of all else the message says which field it is.
          for (const { code, message } of here) if (code === "bad-value" && path.at(-1) === field) expect(message).toContain(field);
          return;
        }
        // A name that is well formed and that others refer to: they are told to have lost it.
        if (problems.length > 0 && path.at(-1) === "key" && /^[a-z][a-z0-9_-]*$/.test(value)) return;
        expect(problems).toEqual([]);
        if (value === "" || /^[A-Za-z0-9_.@:/+-]+$/.test(value)) return;
        const after = model ? shapes(model) : [];
        if (path[0] === "banner") expect(withoutBanners(after)).toEqual(withoutBanners(before));
        else expect(after).toEqual(before);
      }),
      { numRuns: 10, seed: 20261124 + i, examples: [["$(reboot)\n"], ["a\u0000b"], ["a".repeat(1 << 20)], ["../'\"{{x}}"]] },
    );
  });
});
