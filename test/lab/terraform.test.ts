/** The stacks with the real Terraform, offline: what changes is shown by name, also what somebody changed by hand, and is healed. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keyOf, type Lab, up } from "./lab";
import { type Ended, mainFile, operatorEnvironment, qorganIn, ran } from "./program";
import { labWorkspace, withoutOthers } from "./workspace";

jest.setTimeout(600_000);

const names = ["almaty-files-1", "almaty-ws-1", "almaty-ws-2"];
const root = join(__dirname, "../..");
const there = spawnSync("terraform", ["version"]).status === 0;
let lab: Lab;
let folder: string;
let stack: string;

/** Changed attributes of one planned resource, by key. */
interface PlannedChange {
  readonly address: string;
  readonly change: { readonly actions: string[]; readonly before: Triggers | null; readonly after: Triggers | null };
}
interface Triggers {
  readonly triggers_replace: Record<string, string>;
}

const environment = (): NodeJS.ProcessEnv => ({
  ...operatorEnvironment(lab),
  CHECKPOINT_DISABLE: "1",
  TF_IN_AUTOMATION: "1",
  TF_CLI_CONFIG_FILE: join(folder, "terraform.rc"),
  QORGAN_WORKSPACE: folder,
});
const terraform = (...args: string[]): Promise<Ended> => ran("terraform", args, environment(), stack);
const qorgan = (...args: string[]): Promise<Ended> => qorganIn(lab, folder)(...args);

async function synth(): Promise<void> {
  const done = await ran(process.execPath, [join(root, "dist/stacks/main.js")], environment(), root);
  expect(done).toMatchObject({ code: 0, stderr: "" });
}

/** Plans; exit code, and for each resource that changes the keys that do. */
async function plan(): Promise<{ code: number; changed: Record<string, string[]>; text: string }> {
  const planned = await terraform("plan", "-input=false", "-no-color", "-detailed-exitcode", "-out=next.plan");
  const shown = await terraform("show", "-json", "next.plan");
  const { resource_changes = [] } = JSON.parse(shown.stdout) as { resource_changes?: PlannedChange[] };
  const changed = resource_changes
    .filter(({ change }) => change.actions.join() !== "no-op")
    .map(({ address, change }) => {
      const [before, after] = [change.before?.triggers_replace ?? {}, change.after?.triggers_replace ?? {}];
      const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key]);
      return [address, keys.sort()] as const;
    });
  return { code: planned.code, changed: Object.fromEntries(changed), text: planned.stdout + planned.stderr };
}

const apply = (): Promise<Ended> => terraform("apply", "-input=false", "-no-color", "next.plan");
const onHosts = async (): Promise<string[]> => ["--identity", await keyOf("nurlan-adm"), "--host", names.join(",")];

beforeAll(async () => {
  lab = await up(names);
  folder = mkdtempSync(join(tmpdir(), "qorgan-terraform-"));
  stack = join(folder, "cdktf.out/stacks/almaty");
  await labWorkspace(lab, folder, withoutOthers);
  const key = await keyOf("nurlan-adm");
  const command = `${process.execPath} ${mainFile} apply --yes --initial-user debian --identity ${key}`;
  writeFileSync(join(folder, "cdktf.json"), JSON.stringify({ context: { qorgan: { resource: "terraform_data", apply: command } } }));
  writeFileSync(join(folder, "terraform.rc"), "");
  for (const name of names) await lab.host(name).reset();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

(there ? describe : describe.skip)("with terraform_data", () => {
  it("plans the branch, applies it in the order of duties, and plans again without a change", async () => {
    await synth();
    expect(await terraform("init", "-input=false", "-no-color")).toMatchObject({ code: 0 });
    const first = await plan();
    expect(first.code).toBe(2);
    expect(Object.keys(first.changed).sort()).toEqual(names.map((name) => `terraform_data.${name}`));
    const applied = await apply();
    expect({ code: applied.code, tail: applied.stdout.slice(-2000) + applied.stderr }).toMatchObject({ code: 0 });
    expect(await plan()).toMatchObject({ code: 0, changed: {} });
    expect(await qorgan("drift", ...(await onHosts()))).toMatchObject({ code: 0 });
  });

  it("shows a change of the model by the names of what it changes, on every host that it concerns", async () => {
    const file = join(folder, "hosts/organisation.yaml");
    const text = readFileSync(file, "utf8");
    expect(text).toMatch(/keeps personal data/);
    writeFileSync(file, text.replace("keeps personal data", "keeps the personal data of people"));
    await synth();
    const next = await plan();
    expect(next.code).toBe(2);
    for (const name of names) expect(next.changed[`terraform_data.${name}`]).toContain("file:/etc/issue.net");
    expect(next.changed["terraform_data.almaty-ws-2"]?.length).toBeLessThan(8);
    expect(await apply()).toMatchObject({ code: 0 });
    expect(await lab.host("almaty-ws-2").must("cat /etc/issue.net")).toContain("personal data of people");
    expect(await plan()).toMatchObject({ code: 0 });
  });

  it("shows what was changed by hand once it is recorded, heals it, and plans again without a change", async () => {
    await lab.host("almaty-ws-2").must("chmod 666 /etc/issue.net; echo 'PermitRootLogin yes' > /etc/ssh/sshd_config.d/zz.conf");
    expect(await plan()).toMatchObject({ code: 0 });
    expect(await qorgan("drift", "--record", ...(await onHosts()))).toMatchObject({ code: 2 });
    expect(await qorgan("drift", "--record", ...(await onHosts()))).toMatchObject({ code: 2 });
    await synth();
    const next = await plan();
    expect(next.changed).toEqual({ "terraform_data.almaty-ws-2": ["file:/etc/issue.net", "file:/etc/ssh/sshd_config.d/zz.conf"] });
    expect(next.text).toContain("drift 1");
    expect(await apply()).toMatchObject({ code: 0 });
    expect(await lab.host("almaty-ws-2").must("stat -c %a /etc/issue.net; ls /etc/ssh/sshd_config.d/zz.conf 2>&1 || :")).toMatch(
      /^644\n.*No such file/,
    );
    await synth();
    expect(await plan()).toMatchObject({ code: 0, changed: {} });
    expect(await qorgan("drift", "--record", ...(await onHosts()))).toMatchObject({ code: 0 });
    await synth();
    expect(await plan()).toMatchObject({ code: 0, changed: {} });
  });

  it("counts the same drift again when it comes back", async () => {
    await lab.host("almaty-ws-2").must("chmod 666 /etc/issue.net");
    expect(await qorgan("drift", "--record", ...(await onHosts()))).toMatchObject({ code: 2 });
    await synth();
    const next = await plan();
    expect(next.changed).toEqual({ "terraform_data.almaty-ws-2": ["file:/etc/issue.net"] });
    expect(next.text).toContain("drift 2");
    expect(await apply()).toMatchObject({ code: 0 });
    expect(await plan()).toMatchObject({ code: 0 });
  });

  it("applies nothing but what was planned: a model that has moved since is refused", async () => {
    await lab.host("almaty-ws-2").must("chmod 666 /etc/issue.net");
    await qorgan("drift", "--record", ...(await onHosts()));
    await synth();
    expect(await plan()).toMatchObject({ code: 2 });
    const file = join(folder, "hosts/organisation.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("personal data of people", "personal data of everybody"));
    const refused = await apply();
    expect(refused.code).toBe(1);
    expect(refused.stdout + refused.stderr).toContain("not-expected");
    expect(await lab.host("almaty-ws-2").must("stat -c %a /etc/issue.net")).toBe("666\n");
  });

  it("keeps nothing secret in what it writes", () => {
    const files = readdirSync(join(folder, "cdktf.out"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const texts = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));
    expect(files.map((entry) => entry.name)).toEqual(expect.arrayContaining(["cdk.tf.json", "terraform.tfstate"]));
    for (const text of texts) expect(text).not.toMatch(/PRIVATE KEY|\$(6|y)\$|password=/);
  });
});
