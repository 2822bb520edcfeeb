/** A new workspace: valid, and its history keeps secrets out. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gather, type InitOptions } from "../../src/cli/init/options";
import { renderer } from "../../src/controls/templates";
import { workspaceFiles } from "../../src/init/files";
import { firstCommit, freeFolder, specOf, writeWorkspace } from "../../src/init/write";
import { loadModel } from "../../src/model/load";
import { custodians } from "../custodians";
import { keys, today } from "./model-workspace";

const root = join(__dirname, "../..");
const source = { folder: root, render: renderer([join(root, "templates")]), spec: "0.1.0" };

let folder: string;
let options: InitOptions;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "qorgan-init-"));
  for (const [name, key] of Object.entries(keys)) writeFileSync(join(folder, `${name}.pub`), `${key}\n`);
  writeFileSync(join(folder, "private"), "-----BEGIN OPENSSH PRIVATE KEY-----\nx\n");
  const [saule, askar] = await custodians(["saule", "askar"]);
  const custodian = (id: string, recipient = "", key = ""): string => `${id}:Сәуле Ибраева:${recipient}:${join(folder, key)}`;
  options = {
    name: "Qazyna: Trade, LLP #1",
    domain: "qazyna.example",
    timeZone: "Asia/Almaty",
    controller: ["10.10.30.5", "fd10:30::5"],
    operator: "nurlan",
    operatorName: "Нұрлан Бекенов",
    key: join(folder, "nurlan.pub"),
    adminKey: join(folder, "nurlanAdm.pub"),
    custodian: [custodian("saule", saule?.escrowRecipient, "aigerim.pub"), custodian("askar", askar?.escrowRecipient, "yerlan.pub")],
    git: true,
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = async (more: Partial<InitOptions> = {}): Promise<Readonly<Record<string, string>>> => {
  const organisation = await gather({ ...options, ...more });
  if (!organisation.ok) throw new Error(JSON.stringify(organisation.problems));
  return workspaceFiles(organisation.value, source, {});
};

test("is a valid model of the organisation, and says so to an editor", async () => {
  const workspace = join(folder, "one");
  expect(writeWorkspace(workspace, await files(), today)).toEqual({ ok: true, value: undefined });
  const model = loadModel(workspace, today);
  expect(model).toMatchObject({
    ok: true,
    value: {
      organisation: {
        name: "Qazyna: Trade, LLP #1",
        controllers: ["10.10.30.5", "fd10:30::5"],
        operators: [{ id: "nurlan" }],
        keyCustodians: [{ id: "saule" }, { id: "askar" }],
      },
    },
  });
  for (const file of [
    "hosts/organisation.yaml",
    "hosts/people.yaml",
    "hosts/data-map.yaml",
    "hosts/waivers.yaml",
    "policies/server.yaml",
  ]) {
    const [, schema = ""] = /^# yaml-language-server: \$schema=(\S+)/.exec(readFileSync(join(workspace, file), "utf8")) ?? [];
    expect(schema).toMatch(/^\.\.\/node_modules\/qorgan\/src\/model\/schemas\/[a-z-]+\.json$/);
    expect(existsSync(join(root, schema.replace("../node_modules/qorgan/", "")))).toBe(true);
  }
  expect(readFileSync(join(workspace, "stacks/main.ts"), "utf8")).not.toContain("../src");
});

test("its history keeps secrets out, and takes in what belongs there", async () => {
  const workspace = join(folder, "two");
  const made = await files();
  writeWorkspace(workspace, made, today);
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: "N",
    GIT_AUTHOR_EMAIL: "n@x.example",
    GIT_COMMITTER_NAME: "N",
    GIT_COMMITTER_EMAIL: "n@x.example",
  };
  Object.assign(process.env, env);
  expect(firstCommit(workspace, Object.keys(made))).toBeUndefined();
  expect(execFileSync("git", ["ls-files"], { cwd: workspace, encoding: "utf8" }).trim().split("\n").sort()).toEqual(
    Object.keys(made).sort(),
  );
  const secret = [
    "id_ed25519",
    "nurlan.key",
    "saule-identity.txt",
    "age.txt",
    "root.pem",
    "hosts/almaty/server.pem",
    ".env",
    ".qorgan/new-1/x",
    "terraform.tfstate",
    "cdktf.out/x",
    "media/a/initrd.gz",
  ];
  const kept = [
    "id_ed25519.pub",
    "identity/root.pem",
    "identity/intermediates/vm-root.pem",
    "identity/root.askar+saule.age",
    "escrow/a/data.age",
    "journal/a.jsonl",
    "known_hosts",
    "hosts/almaty/branch.yaml",
  ];
  const { stdout } = spawnSync("git", ["check-ignore", "--no-index", ...secret, ...kept], { cwd: workspace, encoding: "utf8" });
  expect(stdout.trim().split("\n").sort()).toEqual([...secret].sort());
  expect(execFileSync("git", ["check-attr", "merge", "journal/a.jsonl"], { cwd: workspace, encoding: "utf8" })).toContain("merge: union");
});

test("without an author the files stand, and git's own words say why nothing was committed", async () => {
  const workspace = join(folder, "three");
  const made = await files();
  writeWorkspace(workspace, made, today);
  const before = { ...process.env };
  for (const name of Object.keys(process.env)) if (name.startsWith("GIT_")) delete process.env[name];
  Object.assign(process.env, {
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "user.useConfigOnly",
    GIT_CONFIG_VALUE_0: "true",
  });
  const why = firstCommit(workspace, Object.keys(made));
  process.env = before;
  expect(why).toBeDefined();
  expect(existsSync(join(workspace, "hosts/people.yaml"))).toBe(true);
});

test("a folder that holds something is refused; one with an installation of the package is not", () => {
  const full = join(folder, "full");
  mkdirSync(join(full, "node_modules"), { recursive: true });
  writeFileSync(join(full, "package.json"), "{}");
  expect(freeFolder(full)).toMatchObject({ ok: true });
  writeFileSync(join(full, "notes.txt"), "");
  expect(freeFolder(full)).toMatchObject({
    ok: false,
    problems: [{ code: "folder-not-empty", message: expect.stringContaining("notes.txt") }],
  });
});

test("package.json asks for the program from where it came", () => {
  expect(specOf({ folder: root, version: "0.1.0" }, join(root, "../new"))).toMatch(/^file:\.\.\//);
});

test("without a terminal everything that is missing is named at once", async () => {
  const { name: _n, key: _k, custodian, ...rest } = options;
  expect(await gather({ ...rest, custodian: custodian?.slice(0, 1) ?? [] })).toMatchObject({
    ok: false,
    problems: [{ code: "not-told", message: "a new organisation needs more: --name, --key, --custodian (one more)" }],
  });
});

test.each([
  ["a private key", { key: "private" }, "is a private key: name the .pub file beside it"],
  ["a zone that is not there", { timeZone: "Asia/Almata" }, "--time-zone Asia/Almata"],
  ["an account of the system", { operator: "backup" }, "--operator backup"],
  ["an address with a slip", { controller: ["10.10.30.256"] }, "'10.10.30.256'"],
  ["a custodian without a recipient", { custodian: ["saule:Saule::x.pub"] }, "recipient: it is no age recipient"],
])("refused: %s", async (_what, more, message) => {
  const told = await gather({ ...options, ...("key" in more ? { key: join(folder, more.key as string) } : more) });
  expect(told.ok ? "" : told.problems.map((one) => one.message).join("\n")).toContain(message);
});

test("one key for both accounts is refused by the model's own rule, and nothing is written", async () => {
  const workspace = join(folder, "four");
  const written = writeWorkspace(workspace, await files({ adminKey: join(folder, "nurlan.pub") }), today);
  expect(written).toMatchObject({ ok: false, problems: [{ code: "shared-key-own", state: "nothing was written" }] });
  expect(existsSync(workspace)).toBe(false);
});
