/** The published package: packed, installed in an empty folder by a user who is not root, and used there. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

jest.setTimeout(300_000);

const root = join(__dirname, "../..");
const nobody = 65534;
const isRoot = process.getuid?.() === 0;
let folder: string;
let packed: { readonly filename: string; readonly files: readonly { readonly path: string }[] };

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in the place where the package is installed: as nobody where the tests are root's, with nothing of this machine's but the registry. */
function inPlace(command: string, ...args: string[]): Ended {
  const registry = execFileSync("npm", ["config", "get", "registry"], { cwd: root, encoding: "utf8" }).trim();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: join(folder, "place"),
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      HOME: join(folder, "home"),
      npm_config_registry: registry,
      npm_config_update_notifier: "false",
      NO_COLOR: "1",
    },
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  });
  return { code: status, stdout, stderr };
}
const qorgan = (...args: string[]): Ended => inPlace("npx", "--no-install", "qorgan", ...args);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "qorgan-package-"));
  chmodSync(folder, 0o755);
  // What was compiled is there: whoever runs the tests has just built it.
  const told = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], { cwd: root, encoding: "utf8" });
  packed = (JSON.parse(told) as [typeof packed])[0];
  for (const name of ["home", "place"]) {
    mkdirSync(join(folder, name));
    if (isRoot) chownSync(join(folder, name), nobody, nobody);
  }
  const installed = inPlace("npm", "install", "--no-audit", "--no-fund", join(folder, packed.filename));
  if (installed.code !== 0) throw new Error(installed.stderr);
  for (const part of ["hosts", "policies"]) cpSync(join(root, part), join(folder, "place", part), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("it holds what users need, and nothing of the workshop", () => {
  const paths = packed.files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      ...["dist/src/cli/main.js", "templates/automation/guard.sh.hbs", "src/model/schemas/policy.json", "docs/qorgan.1", "README.md"],
    ]),
  );
  expect(paths.filter((path) => /\.tsx?$|\.map$|^(test|bench|stacks|scripts|dist\/stacks|dist\/test)\/|node_modules/.test(path))).toEqual(
    [],
  );
});

test("it needs neither cdktf nor a compiler of TypeScript", () => {
  const there = JSON.parse(readFileSync(join(folder, "place/package-lock.json"), "utf8")) as { packages: Record<string, unknown> };
  const names = Object.keys(there.packages).map((path) => path.replace(/^.*node_modules\//, ""));
  expect(names).toContain("qorgan");
  expect(names.filter((name) => /cdkt|constructs|typescript|tsx|swc|jest/.test(name))).toEqual([]);
});

test("its commands work on a workspace beside it", () => {
  expect(qorgan("--version")).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string });
  expect(qorgan("--help")).toMatchObject({ code: 0, stdout: expect.stringContaining("qorgan validate") as string });
  expect(qorgan("validate")).toMatchObject({ code: 0, stderr: "" });
  expect(qorgan("show", "almaty-files-1")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("file:/etc/ssh/sshd_config") as string,
  });
  expect(qorgan("explain", "ssh")).toMatchObject({ code: 0, stdout: expect.stringContaining("ANSSI") as string });
  expect(qorgan("complete", "bash")).toMatchObject({ code: 0, stdout: expect.stringContaining("qorgan") as string });
  expect(qorgan("enrol", "nowhere")).toMatchObject({ code: 1, stderr: expect.stringContaining("there is no host nowhere") as string });
});

test("the editor's schema that a model names is in the package", () => {
  const model = readFileSync(join(root, "hosts/people.yaml"), "utf8");
  const [, path = ""] = /\$schema=(?:\.\.\/)+(\S+)/.exec(model) ?? [];
  expect(packed.files.map((file) => file.path)).toContain(path);
});
