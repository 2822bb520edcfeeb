/** What the stacks write, without Terraform: both resources, in order, with nothing that Terraform or the shell would read as its own. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HostConfiguration } from "../../src/engine/compile";
import { literal, triggersOf } from "../../stacks/host";
import { synthesise } from "../../stacks/main";

jest.setTimeout(60_000);

const root = join(__dirname, "../..");
let folder: string;

interface Block {
  readonly depends_on?: string[];
  readonly triggers?: Record<string, string>;
  readonly triggers_replace?: Record<string, string>;
  readonly provisioner: { "local-exec": { command: string; working_dir: string } }[];
}
interface Stack {
  readonly resource: Record<string, Record<string, Block>>;
  readonly terraform: { required_providers?: { null?: { version: string } }; backend: { local: { path: string } } };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "qorgan-stacks-"));
  for (const part of ["hosts", "identity", "policies"]) cpSync(join(root, part), join(folder, part), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function stack(branch: string, qorgan: object): Promise<Stack> {
  writeFileSync(join(folder, "cdktf.json"), JSON.stringify({ context: { qorgan } }));
  const out = join(folder, "cdktf.out");
  const done = await synthesise(folder, out);
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return JSON.parse(readFileSync(join(out, "stacks", branch, "cdk.tf.json"), "utf8")) as Stack;
}

test.each([
  ["terraform_data", "triggers_replace"],
  ["null_resource", "triggers"],
] as const)("%s: one block a host, one trigger a resource, and the hosts in the order of their duties", async (resource, attribute) => {
  const written = await stack("hq", { resource, apply: "qorgan apply" });
  const blocks = written.resource[resource] ?? {};
  expect(Object.keys(blocks).sort()).toEqual(["hq-backup-1", "hq-key-1", "hq-log-1", "hq-vault-1"]);
  expect(blocks["hq-key-1"]?.depends_on).toEqual([]);
  expect(blocks["hq-backup-1"]?.depends_on).toEqual([`${resource}.hq-key-1`, `${resource}.hq-log-1`]);
  const triggers = blocks["hq-key-1"]?.[attribute] ?? {};
  expect(Object.keys(triggers).length).toBeGreaterThan(200);
  for (const value of Object.values(triggers)) expect(value).toMatch(/^[0-9a-f]{64}$/);
  const command = blocks["hq-key-1"]?.provisioner[0]?.["local-exec"];
  expect(command?.command).toMatch(/^qorgan apply --host 'hq-key-1' --expect [0-9a-f]{64}$/);
  expect(command?.working_dir).toBe("../../..");
  expect(written.terraform.backend.local.path).toBe("terraform.tfstate");
  expect(written.terraform.required_providers?.null?.version).toBe(resource === "null_resource" ? "~> 3.0" : undefined);
});

const compiled = (key: string, more: object = {}) => ({ key, digest: "d1", ...more });
const configuration = (...resources: object[]): HostConfiguration =>
  ({ resources, byKey: new Map(resources.map((one) => [(one as { key: string }).key, one])) }) as unknown as HostConfiguration;

test("a trigger tells what is compiled and how often it drifted; of a secret only its generation; of a waiver its name", () => {
  const resources = [
    compiled("file:/a"),
    compiled("file:/secret", { secret: true, sealed: { generation: 3, digest: "of-the-secret" } }),
    compiled("file:/waived", { waived: { name: "old-printer" } }),
  ];
  const drift = { keys: { "file:/a": { count: 2, open: false }, "file:/foreign": { count: 1, open: true } } };
  expect(triggersOf(configuration(...resources), drift)).toEqual({
    "file:/a": "d1, drift 2",
    "file:/secret": "generation 3",
    "file:/waived": "waived by old-printer",
    "file:/foreign": "drift 1",
  });
});

test("what Terraform would read as its own language is written as data", () => {
  expect(literal("${path.root} %{if} $5 100% $${x}")).toBe("$${path.root} %%{if} $5 100% $$${x}");
  expect(Object.keys(triggersOf(configuration(compiled("file:/${x}")), { keys: {} }))).toEqual(["file:/$${x}"]);
});

test("settings that make no sense are refused by name, without a stack trace", () => {
  writeFileSync(join(folder, "cdktf.json"), JSON.stringify({ context: { qorgan: { resource: "local_file" } } }));
  const run = (): string =>
    execFileSync(process.execPath, ["-r", "./scripts/ts.js", "stacks/main.ts"], {
      cwd: root,
      env: { ...process.env, QORGAN_WORKSPACE: folder },
      encoding: "utf8",
      stdio: "pipe",
    });
  expect(run).toThrow(/context\.qorgan\.resource is "local_file", expected/);
});
