/** The package as a user has it: packed, installed in an empty folder by somebody who is not root, and used on a workspace there. */
import { execFile, execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { custodians } from "../custodians";
import { faults } from "../json-output";
import { copyOfRepository, root } from "./copy";

jest.setTimeout(300_000);

/** `nobody` on every Debian; who is not root already is a user as good as any. */
const user = 65534;
const isRoot = process.getuid?.() === 0;
const asUser = ["setpriv", `--reuid=${user}`, `--regid=${user}`, "--clear-groups"];

let folder: string;
let workspace: string;
let packed: readonly string[];
/** What `npx qorgan` says in a clone, once `npm ci` has built the program there. */
let inClone: string;

/** What a shell that the user has just opened holds: nothing of npm's, of jest's or of ours. */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(LANG|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i.test(name))),
  PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
  HOME: join(folder, "home"),
  npm_config_cache: join(folder, "cache"),
  npm_config_update_notifier: "false",
  NO_COLOR: "1",
});

const ran = (command: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((done) => {
    const [program = command, ...rest] = isRoot ? [...asUser, command, ...args] : [command, ...args];
    execFile(program, rest, { cwd: workspace, env: environment(), maxBuffer: 64 << 20 }, (error, stdout, stderr) =>
      done({ code: error === null ? 0 : typeof error.code === "number" ? error.code : 1, stdout, stderr }),
    );
  });
const qorgan = (...args: string[]) => ran("npx", "--no-install", "qorgan", ...args);

/** The names of packages that a built file asks for. */
const asksFor = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/\b(?:require|import)\("((?:@[^/"]+\/)?[^./"][^/"]*)[^"]*"\)/g)].map(
    (found) => found[1] as string,
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "qorgan-published-"));
  chmodSync(folder, 0o755);
  const source = copyOfRepository(join(folder, "source"));
  execFileSync("npm", ["pack", "--pack-destination", folder], { cwd: source, stdio: "pipe" });
  const archive = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  packed = execFileSync("tar", ["-tzf", join(folder, archive)], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((name) => name.replace(/^package\//, ""));
  inClone = execFileSync("npx", ["--no-install", "qorgan", "validate"], { cwd: source, encoding: "utf8" });
  rmSync(source, { recursive: true });
  workspace = join(folder, "workspace");
  for (const name of ["home", "cache", "workspace"]) mkdirSync(join(folder, name));
  if (isRoot) execFileSync("chown", ["-R", `${user}:${user}`, folder]);
  const installed = await ran("npm", "install", "--no-audit", "--no-fund", join(folder, archive));
  expect({ ...installed, stdout: "" }).toMatchObject({ code: 0 });
  for (const name of ["hosts", "identity", "policies"]) cpSync(join(root, name), join(workspace, name), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("holds the program, its templates, policies, schemas, pages and what a new workspace is made from, and nothing of its making", () => {
  const below = (place: string): string[] =>
    readdirSync(join(root, place), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name).slice(root.length + 1));
  const wanted = ["dist/src/cli/main.js", "README.md", ...["templates", "policies", "src/model/schemas", "stacks"].flatMap(below)];
  expect(wanted.filter((file) => !packed.includes(file))).toEqual([]);
  expect(
    packed.filter(
      (file) =>
        !/^(README\.md$|package\.json$|cdktf\.json$|dist\/src\/|docs\/|templates\/|policies\/|stacks\/[a-z]+\.ts$|src\/model\/schemas\/)/.test(
          file,
        ),
    ),
  ).toEqual([]);
  // The stacks are copied into a workspace as they are; the program itself has none of them.
  const inside = packed.filter((file) => !file.startsWith("stacks/"));
  expect(inside.filter((file) => /\.tsx?$|\.test\.|(^|\/)(test|lab|stacks|bench|scripts)\//.test(file))).toEqual([]);
});

test("pages that the packed pages point to are packed as well", () => {
  const missing = packed
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) =>
      [...readFileSync(join(workspace, "node_modules/qorgan", file), "utf8").matchAll(/\]\((?!https?:|#)([^)#]+\.md)/g)].map((found) =>
        join(dirname(file), found[1] as string),
      ),
    )
    // How to change Qorgan is for those who have a clone.
    .filter((target) => target !== "CONTRIBUTING.md" && !packed.includes(target));
  expect(missing).toEqual([]);
});

test("asks for its own dependencies only, each of which is used, and none of them is a tool of the workshop", () => {
  const { dependencies } = JSON.parse(readFileSync(join(workspace, "node_modules/qorgan/package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const builtIn = (name: string): boolean => name.startsWith("node:");
  const asked = new Set(
    packed.filter((file) => file.endsWith(".js")).flatMap((file) => asksFor(join(workspace, "node_modules/qorgan", file))),
  );
  expect([...asked].filter((name) => !builtIn(name)).sort()).toEqual(Object.keys(dependencies).sort());
  const installed = JSON.parse(readFileSync(join(workspace, "package-lock.json"), "utf8")) as { packages: object };
  const names = Object.keys(installed.packages).map((path) => path.replace(/^.*node_modules\//, ""));
  expect(names).toContain("qorgan");
  expect(names.filter((name) => /cdkt|constructs|terraform|typescript|tsx|swc|jest|biome/.test(name))).toEqual([]);
});

test("every file of it, and every package that it needs, can be loaded where it is installed", async () => {
  // What stands in templates is for other places: a browser, a host.
  const files = packed
    .filter((file) => file.startsWith("dist/") && file.endsWith(".js"))
    .map((file) => join(workspace, "node_modules/qorgan", file));
  expect(files.length).toBeGreaterThan(80);
  const { dependencies } = JSON.parse(readFileSync(join(workspace, "node_modules/qorgan/package.json"), "utf8")) as {
    dependencies: object;
  };
  // @peculiar/x509 wants it to be there first; our own module for it sees to that.
  const load = `for (const name of ${JSON.stringify(["reflect-metadata", ...Object.keys(dependencies), ...files])}) require(name)`;
  expect(await ran(process.execPath, "-e", load)).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("npx qorgan in a clone", () => expect(inClone).toContain("the model is valid"));

test("npx qorgan: help, version and the manual page", async () => {
  const help = await qorgan("--help");
  expect(help).toMatchObject({ code: 0, stderr: "" });
  for (const command of ["apply", "drift", "enrol", "explain", "plan", "rollback", "show", "validate"])
    expect(help.stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
  const { version, man } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string; man: string };
  expect(await qorgan("--version")).toMatchObject({ code: 0, stdout: `${version}\n` });
  expect(packed).toContain(man);
});

test("npx qorgan on a workspace: validate, show, explain and completion", async () => {
  expect(await qorgan("validate")).toMatchObject({ code: 0, stdout: expect.stringContaining("7 hosts"), stderr: "" });
  const shown = await qorgan("show", "almaty-files-1", "--json");
  expect(shown).toMatchObject({ code: 0, stderr: "" });
  expect(faults("show", shown.stdout)).toEqual([]);
  expect((JSON.parse(shown.stdout) as { resources: unknown[] }).resources.length).toBeGreaterThan(200);
  expect(await qorgan("show", "almaty-ws-2")).toMatchObject({ code: 0, stdout: expect.stringContaining("file:/etc/ssh/sshd_config") });
  expect(await qorgan("explain", "firewall")).toMatchObject({ code: 0, stdout: expect.stringContaining("in force on 7 hosts") });
  expect(await qorgan("explain", "file:/etc/issue.net")).toMatchObject({ code: 0, stdout: expect.stringContaining("base/banners:") });
  expect(await qorgan("complete", "--", "show", "")).toMatchObject({ code: 0, stdout: expect.stringContaining("almaty-files-1") });
  expect(await qorgan("enrol", "nowhere")).toMatchObject({ code: 1, stderr: expect.stringContaining("there is no host nowhere") });
  expect(await qorgan("complete", "bash")).toMatchObject({ code: 0, stdout: expect.stringContaining("qorgan") });
});

test("npx qorgan tells what is wrong with a workspace", async () => {
  const file = join(workspace, "hosts/people.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("roles: [hr]", "roles: [hrr]"));
  const told = await qorgan("validate");
  expect(told).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^hosts\/people\.yaml:\d+:\d+: error: .*'hrr', did you mean 'hr'\?/),
  });
});

test("npx qorgan init: a new organisation from the package alone, and its first branches, which compile", async () => {
  const keys = join(workspace, "keys");
  mkdirSync(keys);
  for (const name of ["nurlan", "nurlan-adm", "saule", "askar"])
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", name, "-f", join(keys, name)]);
  const held = await custodians(["saule", "askar"]);
  for (const { id, identity } of held) writeFileSync(join(keys, `${id}.txt`), `${identity}\n`);
  if (isRoot) execFileSync("chown", ["-R", `${user}:${user}`, keys]);
  const custodian = held.flatMap(({ id, escrowRecipient }) => ["--custodian", `${id}:${id}:${escrowRecipient}:keys/${id}.pub`]);
  const told = [
    ...["--name", "Qazyna Trade", "--domain", "qazyna.example", "--time-zone", "Asia/Almaty", "--controller", "10.10.30.5"],
    ...["--operator", "nurlan", "--operator-name", "Нұрлан Бекенов", "--key", "keys/nurlan.pub", "--admin-key", "keys/nurlan-adm.pub"],
  ];
  const refused = await qorgan("init", ".", ...told, ...custodian);
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("is not empty: it holds hosts") });
  const made = await qorgan("init", "qazyna", ...told, ...custodian, "--json");
  expect({ ...made, stdout: "" }).toMatchObject({ code: 0, stderr: "" });
  expect(faults("init", made.stdout)).toEqual([]);
  const inNew = (...args: string[]) => qorgan("-w", "qazyna", ...args);
  expect(await inNew("validate")).toMatchObject({ code: 0, stdout: "the model is valid: 0 branches, 0 hosts, 3 people, 0 systems\n" });
  expect(await inNew("ca", "init")).toMatchObject({ code: 0 });
  const office = await inNew("new", "branch", "head-office", "--template", "head-office", "--network", "10.10.0.0/16", "--json");
  expect({ ...office, stdout: "" }).toMatchObject({ code: 0, stderr: "" });
  expect(faults("newBranch", office.stdout)).toEqual([]);
  const standard = await inNew(
    "new",
    "branch",
    "shymkent",
    "--network",
    "10.30.0.0/16",
    "--servers",
    "1",
    "--workstations",
    "12",
    "--people",
    "nurlan",
  );
  expect(standard).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("shymkent: 3 segments, 13 hosts; the model validates with it"),
  });
  expect(await inNew("validate")).toMatchObject({ code: 0, stdout: "the model is valid: 2 branches, 18 hosts, 3 people, 0 systems\n" });
  expect(await inNew("show", "shymkent-ws-12")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("10.30.20.32 in segment office"),
  });
  expect(await inNew("new", "branch", "aktau")).toMatchObject({ code: 1, stderr: expect.stringContaining("needs more: --network") });
  const templates = await inNew("new", "branch", "--list", "--json");
  expect(faults("newBranchTemplates", templates.stdout)).toEqual([]);
  const variables = await inNew("new", "branch", "--help-template", "standard", "--json");
  expect(faults("newBranchTemplate", variables.stdout)).toEqual([]);
});
