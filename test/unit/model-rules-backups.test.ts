/** Copies: three, on two media, one offsite or isolated; each fault where it stands. */
import { join } from "node:path";
import { controls } from "../../src/controls/registry";
import { renderer } from "../../src/controls/templates";
import { compileHost } from "../../src/engine/compile";
import { copiesOf, hasLocalCopy, setsOf, targetOf } from "../../src/model/backups";
import { loadModel } from "../../src/model/load";
import type { Host, Model } from "../../src/model/model";
import { kinds } from "../../src/resources/registry";
import { changed, loaded, pointedAt, problemsOf, removeWorkspaces, small } from "./model-workspace";

afterAll(removeWorkspaces);

const hosts = "hosts/almaty/hosts.yaml";

/** The small workspace with a target in another branch and an isolated host; every edit after that. */
function withBackups(edits: Readonly<Record<string, readonly (readonly [string, string])[]>> = {}): Record<string, string> {
  const keeper = (name: string, segment: string, address: string, duty: string): string => `  ${name}:
    hardware: S200
    os: debian-12
    segment: ${segment}
    addresses: [${address}]
    duties: [${duty}]
    policy: server
`;
  const files: Record<string, string> = {
    ...changed({ "policies/server.yaml": [["  ssh: {}\n", "  ssh: {}\n  backup: {}\n  backup-target: {}\n"]] }),
    "hosts/hq/branch.yaml": `title: Head office
segments:
  servers: { kind: servers, networks: [10.77.10.0/24] }
  vault: { kind: servers, networks: [10.77.40.0/24] }
`,
    "hosts/hq/hosts.yaml": `hosts:\n${keeper("hq-backup-1", "servers", "10.77.10.13", "backup-target")}${keeper("hq-vault-1", "vault", "10.77.40.11", "backup-vault")}`,
  };
  for (const [file, replacements] of Object.entries(edits))
    for (const [from, to] of replacements) {
      if (!files[file]?.includes(from)) throw new Error(`${file} does not hold ${from}`);
      files[file] = (files[file] as string).replace(from, to);
    }
  return files;
}

const found = (edits: Parameters<typeof withBackups>[0], code?: string): string[] => {
  const files = withBackups(edits);
  return problemsOf(files)
    .filter((problem) => code === undefined || problem.code === code)
    .map(
      (problem) =>
        `${problem.code} ${problem.place?.file}:${problem.place?.line}:${problem.place?.column} ${pointedAt(problem, files)}: ${problem.message} | ${problem.remedy}`,
    );
};

const without = (duty: string, other: string): readonly [string, string] => [`duties: [${duty}]`, `duties: [${other}]`];

test("a target in another branch and an isolated host hold", () => {
  expect(found({})).toEqual([]);
});

test("no target at all", () => {
  expect(found({ "hosts/hq/hosts.yaml": [without("backup-target", "time-server")] })).toEqual([
    expect.stringMatching(
      /^backup-target-missing hosts\/almaty\/hosts\.yaml:8:13 server: files-1 is backed up, and the model has no backup target for it \(production\) \| give a host/,
    ),
  ]);
});

test("two copies are too few, and a disk for a local one makes three", () => {
  const novault = { "hosts/hq/hosts.yaml": [without("backup-vault", "time-server")] };
  expect(found(novault)).toEqual([
    expect.stringMatching(
      /^copies-too-few hosts\/almaty.*payroll on files-1 has 2 copies \(the data itself, hq-backup-1\), and three are needed/,
    ),
  ]);
  const disk = `      data: { serial: ZR5A0012, mount: /srv, encrypted: true }\n`;
  expect(found({ ...novault, [hosts]: [[disk, `${disk}      copies: { serial: ZR5A0014, mount: /backup, encrypted: true }\n`]] })).toEqual(
    [],
  );
});

test("everything in one branch, and nothing isolated", () => {
  const files = withBackups();
  const { "hosts/hq/hosts.yaml": keepers = "", "hosts/hq/branch.yaml": _, ...rest } = files;
  const moved = {
    ...rest,
    "hosts/almaty/keepers.yaml": keepers
      .replace("segment: vault", "segment: servers")
      .replace("10.77.40.11", "10.78.10.14")
      .replace("10.77.10.13", "10.78.10.13"),
  };
  expect(problemsOf(moved).map(({ code, message }) => `${code} ${message}`)).toEqual([
    expect.stringMatching(/^copies-all-here no copy of payroll on files-1 is offsite or isolated/),
    expect.stringMatching(/^vault-not-isolated hq-vault-1 is in the segment servers, beside the backup target hq-backup-1/),
  ]);
});

test("an isolated host beside its target is none", () => {
  expect(
    found({
      "hosts/hq/hosts.yaml": [
        ["segment: vault", "segment: servers"],
        ["10.77.40.11", "10.77.10.14"],
      ],
    }),
  ).toEqual([expect.stringMatching(/^vault-not-isolated hosts\/hq\/hosts\.yaml:12:14 servers/)]);
});

test("a custodian of copies is no backup operator of them, even where no disk is encrypted", () => {
  const organisation = small["hosts/organisation.yaml"] ?? "";
  expect(organisation).toContain("keyCustodians: [yerlan]");
  expect(
    found(
      {
        "hosts/organisation.yaml": [
          ["  director:\n    title: Director\n", "  director:\n    title: Director\n    admin: backup-operator\n"],
        ],
        "hosts/people.yaml": [
          [
            "    escrowRecipient",
            '    admin: { uid: 3002, keys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFDvRdaGcP6IB7bpxp2HFq2dxfVbqbhQzSDqVIHMsNBU y"] }\n    escrowRecipient',
          ],
        ],
      },
      "custodian-is-backup-operator",
    ),
  ).toEqual([expect.stringMatching(/hosts\/organisation\.yaml:.*yerlan is backup operator on files-1/)]);
});

describe("what follows from the model", () => {
  const model = (): Model =>
    loaded(
      withBackups({
        "hosts/data-map.yaml": [["    share: payroll\n", "    share: payroll\n    database: { engine: postgresql, name: payroll }\n"]],
      }),
    );
  const host = (of: Model, name: string): Host => of.hosts.find((one) => one.name === name) as Host;

  test("a database is a set of its own kind, and where its copies lie", () => {
    const of = model();
    const files = host(of, "files-1");
    expect(setsOf(files, of)).toEqual([
      { name: "payroll", classes: ["basic", "financial"], from: { is: "postgresql", database: "payroll", path: "/srv/payroll" } },
    ]);
    expect(targetOf(files, of)?.name).toBe("hq-backup-1");
    expect(hasLocalCopy(files)).toBe(false);
    expect(copiesOf(files, "/srv/payroll", of).map(({ name, medium, offsite, isolated }) => ({ name, medium, offsite, isolated }))).toEqual(
      [
        { name: "data", medium: "files-1:data", offsite: false, isolated: false },
        { name: "hq-backup-1", medium: "hq-backup-1:system", offsite: true, isolated: false },
        { name: "hq-vault-1", medium: "hq-vault-1:system", offsite: true, isolated: true },
      ],
    );
  });
});

test("the example holds, and each of its hosts compiles", () => {
  const root = join(__dirname, "../..");
  const read = loadModel(root, "2026-11-24");
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const model = { ...read.value, authority: { certificate: "-----BEGIN CERTIFICATE-----\n", fingerprint: "00" } };
  const compiler = { controls: controls(), kinds: kinds(), render: renderer([join(root, "templates")]), today: "2026-11-24" };
  for (const host of model.hosts) {
    const compiled = compileHost(host, model, compiler);
    expect(compiled.ok ? [] : compiled.problems).toEqual([]);
    const keys = compiled.ok ? [...compiled.value.byKey.keys()] : [];
    expect([host.name, keys.includes("service:qorgan-backup.timer")]).toEqual([
      host.name,
      ["almaty-files-1", "hq-log-1"].includes(host.name),
    ]);
  }
});
