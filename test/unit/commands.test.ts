/** The program as it is built, on the example, without any host: what it says, its exit codes, its JSON, and how soon it answers. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faults } from "../json-output";

jest.setTimeout(240_000);

const root = join(__dirname, "../..");
const mainFile = join(root, "dist/src/cli/main.js");

function qorgan(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [mainFile, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  if (!existsSync(mainFile)) spawnSync(process.execPath, [join(root, "scripts/build.js")], { stdio: "inherit" });
});

test("every command has a description, and examples in its help", () => {
  const names = [...qorgan("--help").stdout.matchAll(/^ {2}([a-z-]+) \[options\]/gm)].map((found) => found[1] as string);
  expect(names).toEqual([
    "apply",
    "drift",
    "enrol",
    "explain",
    "init",
    "install-media",
    "logs",
    "plan",
    "rollback",
    "show",
    "survey",
    "validate",
  ]);
  const groups = { keys: ["recover", "rotate", "unlock", "verify", "pin"], ca: ["init", "renew", "status", "list"], new: ["branch"] };
  for (const [group, expected] of Object.entries(groups)) {
    const found = [...qorgan(group, "--help").stdout.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map((one) => one[1] as string);
    expect(found).toEqual(expected);
    for (const name of found) expect(qorgan(group, name, "--help").stdout).toMatch(/Examples?:\n {2}(age .* \| )?qorgan /);
  }
  for (const name of names) expect(qorgan(name, "--help").stdout).toMatch(/Examples?:\n {2}(age .* \| )?qorgan /);
});

test("--help is there within 0.1 s of an empty node", () => {
  const took = (args: string[]): number => {
    const started = performance.now();
    spawnSync(process.execPath, args);
    return performance.now() - started;
  };
  // The least of both is what the program costs; what a busy machine adds is another matter, so it is asked again until a quiet moment comes.
  let [help, empty] = [Infinity, Infinity];
  for (let i = 0; i < 7 || (i < 60 && help - empty >= 100); i++) {
    help = Math.min(help, took([mainFile, "--help"]));
    empty = Math.min(empty, took(["-e", "0"]));
  }
  expect(help - empty).toBeLessThan(100);
});

test("show: what the model makes of one host", () => {
  const shown = qorgan("show", "almaty-files-1");
  expect(shown).toMatchObject({ status: 0, stderr: "" });
  expect(shown.stdout).toMatch(/^almaty\/almaty-files-1\n {2}S200, debian-12, production, file-server\n/);
  expect(shown.stdout).toMatch(/file:\/etc\/ssh\/sshd_config .*\[guarded\]/);
  expect(shown.stdout).toMatch(/^ {2}keeps .*owner /m);
  expect(qorgan("show", "almaty-file-1")).toMatchObject({
    status: 1,
    stdout: "",
    stderr: expect.stringContaining("did you mean almaty-files-1?"),
  });
});

test("explain: a control with its rules and sources, a key with its reasons, and the nearest name of neither", () => {
  expect(qorgan("explain", "ssh").stdout).toMatch(/no-root {2}1 resource\n[\s\S]*in force on 7 hosts/);
  expect(qorgan("explain", "file:/etc/issue.net").stdout).toContain("base/banners:");
  expect(qorgan("explain", "file:/etc/isue.net").stderr).toContain("did you mean file:/etc/issue.net?");
  expect(qorgan("explain", "shh")).toMatchObject({ status: 1, stderr: expect.stringContaining("did you mean ssh?") });
});

test("keys: what the model does not have is refused before any host is asked", () => {
  for (const [args, code] of [
    [["rotate", "almaty-files-1", "date", "--yes"], "did you mean data?"],
    [["rotate", "almaty-files-1", "root", "--yes"], "[disk-unknown]"],
    [["rotate", "almaty-files-1", "data", "--identity", "/nonexistent", "--yes"], "[identity-unreadable]"],
    [["unlock", "hq-key-1", "data", "--identity", "/nonexistent"], "[disk-unknown]"],
    [["unlock", "almaty-files-1", "data"], "--identity <FILE>"],
    [["verify", "hq-key-1"], "[disk-unknown]"],
    [["verify", "almaty-file-1"], "did you mean almaty-files-1?"],
    [["pin", "almaty-files-1"], "[not-a-key-server]"],
    [["recover", "almaty-files-1", "data", "--identity", "/nonexistent"], "[identity-unreadable]"],
  ] as const)
    expect([args, qorgan("keys", ...args)]).toEqual([args, { status: 1, stdout: "", stderr: expect.stringContaining(code) as string }]);
});

test.each([
  ["validate", ["validate"]],
  ["show", ["show", "almaty-ws-2"]],
  ["explainControl", ["explain", "base"]],
  ["explainKey", ["explain", "sysctl:kernel.kptr_restrict"]],
  ["problems", ["show", "nobody"]],
  ["problems", ["-w", "/nonexistent", "plan"]],
  ["problems", ["rollback", "no-run"]],
  ["problems", ["keys", "verify", "hq-key-1"]],
  ["problems", ["keys", "rotate", "hq-key-1", "data"]],
  ["problems", ["install-media", "almaty-ws-1", "--to", "/nonexistent/media"]],
])("--json of %s is as docs/json.md says: %j", (definition, args) => {
  expect(faults(definition, qorgan(...args, "--json").stdout)).toEqual([]);
});

test("completion offers commands, options and the model's names, and each shell's script", () => {
  expect(qorgan("complete", "--", "pl").stdout).toContain("plan\t");
  expect(qorgan("complete", "--", "plan", "--").stdout).toContain("--branch\t");
  expect(qorgan("complete", "--", "plan", "--host", "").stdout).toContain("almaty-files-1");
  expect(qorgan("complete", "--", "drift", "--branch", "").stdout).toMatch(/^almaty\b/);
  expect(qorgan("complete", "--", "explain", "").stdout).toContain("admin-accounts");
  expect(qorgan("complete", "--", "keys", "").stdout).toContain("rotate\t");
  for (const command of ["recover", "rotate", "unlock", "verify"]) {
    expect(qorgan("complete", "--", "keys", command, "").stdout).toContain("almaty-files-1");
    expect(qorgan("complete", "--", "keys", command, "almaty-files-1", "").stdout).toMatch(/^data\b/);
  }
  expect(qorgan("complete", "--", "keys", "pin", "").stdout).toContain("hq-key-1");
  for (const shell of ["bash", "zsh", "fish"])
    expect(qorgan("complete", shell)).toMatchObject({ status: 0, stdout: expect.stringContaining("qorgan") });
  expect(spawnSync("bash", ["-n"], { input: qorgan("complete", "bash").stdout }).status).toBe(0);
});

test("validate: a waiver of a rule that no host has lifts nothing, and is told with the nearest one", () => {
  const folder = mkdtempSync(join(tmpdir(), "qorgan-waiver-"));
  try {
    for (const top of ["hosts", "identity", "policies"]) cpSync(join(root, top), join(folder, top), { recursive: true });
    const waive = (rule: string): void =>
      writeFileSync(
        join(folder, "hosts/waivers.yaml"),
        `waivers:\n  usb:\n    control: base\n    rule: ${rule}\n    hosts: [hq-log-1]\n    reason: For now.\n    approver: askar\n    expires: 2099-01-31\n`,
      );
    waive("usb-storage");
    expect(qorgan("-w", folder, "validate")).toMatchObject({ status: 0, stderr: "" });
    waive("usb-storge");
    expect(qorgan("-w", folder, "validate")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/waivers\.yaml:2:3: error: the waiver usb lifts nothing: .*did you mean 'usb-storage'\?/) as string,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a plan that is none, or that another model made, is refused before any host is asked", () => {
  const folder = mkdtempSync(join(tmpdir(), "qorgan-plan-"));
  try {
    const file = join(folder, "kept.plan");
    writeFileSync(file, "not json");
    expect(qorgan("apply", file)).toMatchObject({ status: 1, stderr: expect.stringContaining("[plan-unreadable]") });
    writeFileSync(file, JSON.stringify({ version: 1, model: "of another day", controls: [], hosts: [] }));
    expect(qorgan("apply", file)).toMatchObject({ status: 1, stderr: expect.stringContaining("[model-moved]") });
    for (const bad of ["null", "[]", "{}"]) {
      writeFileSync(file, bad);
      expect(qorgan("apply", file)).toMatchObject({ status: 1, stderr: expect.not.stringContaining("fault of the program") });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
