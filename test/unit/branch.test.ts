/** Branch templates: the address plan, the values, the files, and that what does not fit leaves nothing behind. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { clashes } from "../../src/branch/clashes";
import { branchFiles } from "../../src/branch/files";
import { nextSteps } from "../../src/branch/next";
import { planAddresses } from "../../src/branch/plan";
import { type BranchTemplate, branchNameRefusal, readTemplate, templateNames } from "../../src/branch/template";
import { defaultOf, readValue, type Value } from "../../src/branch/variables";
import { placeOfSegment, putBranch, schemasOf } from "../../src/branch/write";
import { readArguments } from "../../src/cli/branch/options";
import { openWorkspace, type Workspace } from "../../src/cli/workspace";
import { line } from "../../src/model/values";
import { parseYaml } from "../../src/model/yaml";
import type { Result } from "../../src/result";

const root = join(__dirname, "../..");
const own = join(root, "templates");

let folder: string;
let workspace: Workspace;

const good = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "qorgan-branch-"));
  for (const part of ["hosts", "policies", "identity"]) cpSync(join(root, part), join(folder, part), { recursive: true });
  workspace = good(await openWorkspace(folder));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const template = (name: string): BranchTemplate => good(readTemplate([own], name));

/** Defaults, with these values before them. */
const valuesOf = ({ variables }: BranchTemplate, values: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(variables).map(([name, variable]) => [name, values[name] ?? defaultOf(variable) ?? false]));

const planOf = (name: string, values: Readonly<Record<string, Value>>) =>
  planAddresses(template(name), "oral", valuesOf(template(name), values));

const networks = (name: string, values: Readonly<Record<string, Value>>): string[] =>
  good(planOf(name, values)).segments.map((segment) => `${segment.name} ${segment.networks.join(" ")}`);

describe("the address plan", () => {
  test.each([
    ["standard", { network: "10.30.0.0/16" }, ["servers 10.30.10.0/24", "office 10.30.20.0/24", "admin 10.30.30.0/24"]],
    ["standard", { network: "10.0.0.0/8" }, ["servers 10.0.10.0/24", "office 10.0.20.0/24", "admin 10.0.30.0/24"]],
    ["standard", { network: "10.30.0.0/16", workstations: 900 }, ["servers 10.30.10.0/24", "office 10.30.20.0/22", "admin 10.30.30.0/24"]],
    ["standard", { network: "10.30.16.0/20" }, ["servers 10.30.16.0/24", "office 10.30.20.0/24", "admin 10.30.24.0/24"]],
    ["standard", { network: "10.30.16.0/20", workstations: 400 }, ["servers 10.30.16.0/24", "office 10.30.20.0/23", "admin 10.30.24.0/24"]],
    ["small", { network: "10.40.8.0/24" }, ["servers 10.40.8.0/26", "office 10.40.8.64/26", "admin 10.40.8.128/26"]],
    [
      "head-office",
      { network: "10.10.0.0/16", network6: "fd10::/48" },
      [
        "servers 10.10.10.0/24 fd10:0:0:10::/64",
        "office 10.10.20.0/24 fd10:0:0:20::/64",
        "admin 10.10.30.0/24 fd10:0:0:30::/64",
        "vault 10.10.40.0/24 fd10:0:0:40::/64",
      ],
    ],
    [
      "small",
      { network: "10.40.8.0/24", network6: "fd40:0:0:100::/56" },
      ["servers 10.40.8.0/26 fd40:0:0:10a::/64", "office 10.40.8.64/26 fd40:0:0:114::/64", "admin 10.40.8.128/26 fd40:0:0:11e::/64"],
    ],
    [
      "small",
      { network: "10.40.8.0/24", network6: "fd40:0:0:100::/62" },
      ["servers 10.40.8.0/26 fd40:0:0:100::/64", "office 10.40.8.64/26 fd40:0:0:101::/64", "admin 10.40.8.128/26 fd40:0:0:102::/64"],
    ],
  ])("%s of %j", (name, values, expected) => expect(networks(name, values)).toEqual(expected));

  test.each([
    ["small", { network: "10.40.8.0/27", workstations: 5 }, "network-too-small"],
    ["standard", { network: "10.30.16.0/20", workstations: 900, network6: "fd40::/64" }, "network-too-small"],
    ["small", { network: "fd40::/48" }, "network-family"],
    ["small", { network: "10.40.8.0/24", network6: "10.41.0.0/16" }, "network-family"],
  ])("%s of %j is refused: %s", (name, values, code) => {
    const plan = planOf(name, values);
    expect(plan.ok ? [] : plan.problems.map((one) => one.code)).toContain(code);
  });

  test("hosts are numbered from one, and stand in their segment at their places", () => {
    const { hosts } = good(planOf("standard", { network: "10.30.0.0/16", servers: 2, workstations: 2, network6: "fd30::/48" }));
    expect(hosts).toEqual({
      files: [
        { name: "oral-files-1", segment: "servers", addresses: ["10.30.10.11", "fd30:0:0:10::11"] },
        { name: "oral-files-2", segment: "servers", addresses: ["10.30.10.12", "fd30:0:0:10::12"] },
      ],
      ws: [
        { name: "oral-ws-1", segment: "office", addresses: ["10.30.20.21", "fd30:0:0:20::21"] },
        { name: "oral-ws-2", segment: "office", addresses: ["10.30.20.22", "fd30:0:0:20::22"] },
      ],
    });
  });

  test("whatever network of IPv4 is given: segments lie inside of it and apart, and hosts in their segments, or it is refused", () => {
    const { rangeOf, within } = jest.requireActual<typeof import("../../src/model/values")>("../../src/model/values");
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 30 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 8 }),
        (prefix, workstations, servers) => {
          const network = `10.0.0.0/${prefix}`;
          const plan = planOf("standard", { network, workstations, servers });
          if (!plan.ok) return expect(prefix).toBeGreaterThan(16);
          const ranges = plan.value.segments.map((segment) => rangeOf(segment.networks[0] as string));
          for (const range of ranges) expect(within(range, rangeOf(network))).toBe(true);
          const sorted = [...ranges].sort((a, b) => Number(a.first - b.first));
          for (const [i, range] of sorted.entries()) if (i > 0) expect(range.first > (sorted[i - 1]?.last ?? 0n)).toBe(true);
          for (const host of Object.values(plan.value.hosts).flat()) {
            const range = ranges[plan.value.segments.findIndex((one) => one.name === host.segment)];
            const address = rangeOf(host.addresses[0] as string);
            // Neither the network's own address, nor the router's, nor the last.
            expect(range && address.first > range.first + 1n && address.first < range.last).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

test.each([
  [{ type: "integer", minimum: 1, maximum: 8 }, "8", { value: 8 }],
  [{ type: "integer", minimum: 1, maximum: 8 }, "9", { refused: "the most that is taken is 8" }],
  [{ type: "integer" }, "1e3", { refused: "it is no whole number" }],
  [{ type: "boolean" }, "Yes", { value: true }],
  [{ type: "boolean" }, "maybe", { refused: "it is neither yes nor no" }],
  [{ type: "choice", choices: ["L200", "M200"] }, "S200", { refused: "it is none of L200, M200" }],
  [{ type: "network" }, "10.30.0.1/16", { refused: "the network is written 10.30.0.0/16" }],
  [{ type: "zone" }, "asia/almaty", { refused: "write it as Asia/Almaty" }],
  [{ type: "serial" }, "sda", { refused: expect.stringContaining("not a kernel name") }],
  [{ type: "list", of: "serial", maximum: 2 }, "A1,B2", { value: ["A1", "B2"] }],
  [{ type: "list", of: "serial", maximum: 2 }, "A1,A1", { refused: "'A1' stands there twice" }],
  [{ type: "list", of: "serial", maximum: 2 }, "A1,B2,C3", { refused: "the most number of entries that is taken is 2" }],
  [{ type: "text" }, "a\u202eb", { refused: expect.stringContaining("U+202E") }],
] as const)("a value of %j from %j", (variable, text, expected) => {
  expect(readValue({ help: "", ...variable } as Parameters<typeof readValue>[0], text)).toEqual(expected);
});

describe("the command line", () => {
  const standard = template("standard");
  test("the name may stand anywhere; a list is given again or with commas", () => {
    expect(good(readArguments(standard, ["--servers", "2", "oral", "--data-disks", "A", "--data-disks=B,C", "--key-server"]))).toEqual({
      name: "oral",
      values: { servers: 2, "data-disks": ["A", "B", "C"], "key-server": true },
    });
    expect(good(readArguments(standard, ["--no-key-server"])).values).toEqual({ "key-server": false });
  });
  test.each([
    [["oral", "--workstatons", "5"], "no variable workstatons, did you mean 'workstations'?"],
    [["oral", "aktau"], "one branch at a time: 'aktau' is too much"],
    [["oral", "--servers"], "--servers needs a value"],
    [["oral", "--servers", "many"], "--servers many: it is no whole number"],
  ])("%j is refused", (args, message) => {
    const read = readArguments(standard, args);
    expect(read.ok ? "" : read.problems.map((one) => one.message).join("\n")).toContain(message);
  });
});

/** Makes a branch as the command does. */
function made(
  chosen: BranchTemplate,
  name: string,
  given: Readonly<Record<string, Value>>,
  title = "Oral",
  people: readonly string[] = [],
  dryRun = false,
) {
  const values = valuesOf(chosen, given);
  const plan = good(planAddresses(chosen, name, values));
  const files = good(branchFiles(chosen, { name, title, schemas: schemasOf(folder), values, plan }));
  return putBranch(workspace.model, workspace.compiler, { branch: name, files, people }, dryRun);
}

describe("the files", () => {
  test("are the YAML that a person would have written", () => {
    const put = good(
      made(
        template("standard"),
        "oral",
        { network: "10.30.0.0/16", workstations: 1, "data-disks": ["WD-1"] },
        "Oral office",
        ["aigerim"],
        true,
      ),
    );
    expect(put.files.map(({ file }) => file)).toEqual([
      "hosts/oral/branch.yaml",
      "hosts/oral/servers.yaml",
      "hosts/oral/workstations.yaml",
      "hosts/people.yaml",
    ]);
    expect(
      put.files
        .slice(0, 3)
        .map(({ text }) => text)
        .join(""),
    ).toBe(`# yaml-language-server: $schema=../../src/model/schemas/branch.json
title: Oral office
segments:
  servers: { kind: servers, networks: [10.30.10.0/24] }
  office: { kind: office, networks: [10.30.20.0/24] }
  admin: { kind: admin, networks: [10.30.30.0/24] }
# yaml-language-server: $schema=../../src/model/schemas/hosts.json
hosts:
  oral-files-1:
    hardware: S200
    os: debian-12
    segment: servers
    addresses: [10.30.10.11]
    duties: [file-server, log-collector, backup-target]
    policy: server
    disks:
      # The system's own disk: the installer encrypts it, and Qorgan tells when that is not so.
      root: { mount: /, encrypted: true }
      # Where the shares are. Qorgan encrypts it; format: allow lets it destroy what is on it.
      data: { serial: WD-1, mount: /srv, encrypted: true }
# yaml-language-server: $schema=../../src/model/schemas/hosts.json
hosts:
  oral-ws-1:
    hardware: L200
    os: debian-12
    segment: office
    addresses: [10.30.20.21]
    duties: [workstation]
    policy: workstation
    disks: { root: { mount: /, encrypted: true } }
`);
    const people = readFileSync(join(folder, "hosts/people.yaml"), "utf8");
    expect(put.files[3]?.text).toBe(people.replace("branches: [almaty]", "branches: [almaty, oral]"));
    expect(existsSync(join(folder, "hosts/oral"))).toBe(false);
  });

  test.each(templateNames([own]))("the template %s makes a valid model, small and large", (name) => {
    for (const more of [{}, { network6: "fd99::/48", workstations: 150, "key-server": true, "file-servers": 3, os: "debian-13" }]) {
      const put = made(template(name), "oral", { network: "10.99.0.0/16", ...more }, "Oral", [], true);
      expect(put.ok ? [] : put.problems).toEqual([]);
    }
  });

  test("any title is told as it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).filter((text) => line(text) === undefined && text.trim() !== ""),
        (title) => {
          const chosen = template("small");
          const values = valuesOf(chosen, { network: "10.99.0.0/16" });
          const [file] = good(
            branchFiles(chosen, { name: "oral", title, schemas: "x", values, plan: good(planAddresses(chosen, "oral", values)) }),
          );
          const { value, problems, findings } = parseYaml("branch.yaml", file?.text ?? "", "segments");
          expect({ problems, findings, title: (value as { title: unknown }).title }).toEqual({ problems: [], findings: [], title });
        },
      ),
    );
  });

  test("what is left is named in order: for a first branch with a key server, and where nobody works yet", () => {
    const { model } = good(made(template("standard"), "oral", { network: "10.30.0.0/16", "key-server": true }, "Oral", [], true));
    const oral = model.branches.find((one) => one.name === "oral") as (typeof model.branches)[number];
    const commands = (of: typeof model, can: boolean): (string | undefined)[] => nextSteps(of, oral, () => can).map((step) => step.command);
    const { authority: _, ...without } = model;
    expect(commands(without, false)).toEqual([
      "qorgan ca init",
      undefined,
      "git add hosts && git commit -m 'Branch oral'",
      "qorgan install-media oral-files-1 --to media/oral-files-1 --iso --unlock passphrase",
      "qorgan enrol --branch oral",
      "qorgan survey oral-files-1 --write",
      "qorgan keys pin",
      "qorgan plan --branch oral && qorgan apply --branch oral",
      undefined,
    ]);
    expect(commands(model, true).at(-1)).toBe("qorgan audit export --branch oral");
  });
});

describe("what does not fit leaves nothing behind", () => {
  const tree = (): string[] => readdirSync(folder, { recursive: true }).map(String).sort();

  test("clashes are told with the place of what is there", () => {
    const chosen = template("standard");
    const values = valuesOf(chosen, { network: "10.77.0.0/16" });
    const plan = good(planAddresses(chosen, "almaty", values));
    const found = clashes(workspace.model, "almaty", ["10.77.0.0/16"], plan, (segment) => placeOfSegment(folder, segment));
    expect(found.map(({ code, place }) => `${code} ${place?.file}:${place?.line}`)).toEqual([
      "branch-there hosts/almaty/branch.yaml:1",
      "network-taken hosts/hq/branch.yaml:4",
      "network-taken hosts/hq/branch.yaml:5",
      "network-taken hosts/hq/branch.yaml:6",
      "network-taken hosts/hq/branch.yaml:7",
      "network-taken hosts/hq/branch.yaml:8",
      "host-there hosts/almaty/servers.yaml:3",
      "address-taken hosts/hq/servers.yaml:3",
    ]);
  });

  test("networks of IPv6 clash as well, and what lies beside does not", () => {
    const chosen = template("small");
    const of = (network: string, network6: string): string[] => {
      const values = valuesOf(chosen, { network, network6 });
      const plan = good(planAddresses(chosen, "oral", values));
      return clashes(workspace.model, "oral", [network, network6], plan, (segment) => placeOfSegment(folder, segment)).map(
        (one) => one.code,
      );
    };
    expect(of("10.30.0.0/16", "fd78::/16")).toEqual(["network-taken"]);
    expect(of("10.79.0.0/16", "fd79::/48")).toEqual([]);
  });

  test("a template of the workspace's own whose branch does not validate", () => {
    const before = tree();
    const mine = join(folder, "templates/branches/mine");
    mkdirSync(mine, { recursive: true });
    cpSync(join(own, "branches/small"), mine, { recursive: true });
    const file = join(mine, "servers.yaml.hbs");
    writeFileSync(file, readFileSync(file, "utf8").replace("policy: server", "policy: servre"));
    const put = made(good(readTemplate([join(folder, "templates"), own], "mine")), "oral", { network: "10.30.0.0/16" }, "Oral", [
      "aigerim",
    ]);
    expect(put).toMatchObject({
      ok: false,
      problems: [{ code: "unknown-policy", state: "nothing was written", place: { file: "hosts/oral/servers.yaml", line: 9 } }],
    });
    rmSync(join(folder, "templates"), { recursive: true });
    expect(tree().filter((one) => one !== ".qorgan")).toEqual(before.filter((one) => one !== ".qorgan"));
  });

  test("people whom the model does not know", () => {
    expect(made(template("small"), "oral", { network: "10.30.0.0/16" }, "Oral", ["aigerm"])).toMatchObject({
      ok: false,
      problems: [{ code: "person-unknown", message: expect.stringContaining("did you mean 'aigerim'?") }],
    });
    expect(existsSync(join(folder, "hosts/oral"))).toBe(false);
  });

  test.each([["grants"], ["Oral"], ["a/b"], [".."], ["oral-"]])("the name %s", (name) => expect(branchNameRefusal(name)).toBeDefined());
});

describe("a template is data", () => {
  const broken = (change: (text: string) => string): Result<BranchTemplate> => {
    const place = mkdtempSync(join(tmpdir(), "qorgan-template-"));
    const mine = join(place, "branches/mine");
    mkdirSync(mine, { recursive: true });
    cpSync(join(own, "branches/small"), mine, { recursive: true });
    writeFileSync(join(mine, "template.yaml"), change(readFileSync(join(mine, "template.yaml"), "utf8")));
    const read = readTemplate([place, own], "mine");
    rmSync(place, { recursive: true });
    return read;
  };
  test("sound, it is read", () => expect(broken((text) => text).ok).toBe(true));
  test.each([
    ["an unknown type", (text: string) => text.replace("type: integer", "type: integr"), "bad-value|unknown-value", 7],
    [
      "a default that its bounds refuse",
      (text: string) => text.replace("default: 0, minimum: 0", "default: 0, minimum: 1"),
      "template-fault",
      7,
    ],
    ["a segment that is not there", (text: string) => text.replace("segment: servers", "segment: serverss"), "template-fault", 17],
    ["a count that is no variable", (text: string) => text.replace("count: workstations", "count: workstatons"), "template-fault", 18],
    ["choices without the type", (text: string) => text.replace("type: choice", "type: text"), "template-fault", 8],
    ["a variable that hides an option", (text: string) => text.replace("  data-disk:", "  dry-run:"), "template-fault", 11],
  ])("%s is told with its line", (_what, change, code, at) => {
    const read = broken(change);
    expect(read.ok ? [] : read.problems.map((one) => one.code)).toEqual([expect.stringMatching(`^(${code})$`)]);
    expect(read.ok ? 0 : read.problems[0]?.place?.line).toBe(at);
  });
  test("one that is not there, with the nearest name", () =>
    expect(readTemplate([own], "standart")).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining("did you mean 'standard'?") }],
    }));
});
