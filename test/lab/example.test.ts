/** The example's branch on real hosts, by the commands that people use: applied, without drift, damaged by hand, named, healed. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HostPlan } from "../../src/engine/plan";
import { damages } from "./damages";
import { keyOf, type Lab, up } from "./lab";
import { type Ended, qorganIn } from "./program";
import { labWorkspace, withoutBackups } from "./workspace";

jest.setTimeout(600_000);

const names = ["hq-key-1", "hq-log-1", "hq-backup-1", "hq-vault-1", "almaty-files-1", "almaty-ws-1", "almaty-ws-2"];
let lab: Lab;
let folder: string;
let key: string;

const qorgan = (...args: string[]): Promise<Ended> => qorganIn(lab, folder)(...args);

const on = (hosts: readonly string[]): string[] => ["--identity", key, "--host", hosts.join(",")];

const drift = async (hosts: readonly string[]): Promise<HostPlan[]> =>
  (JSON.parse((await qorgan("drift", "--json", ...on(hosts))).stdout) as { hosts: HostPlan[] }).hosts;

/** Host, key and control of everything that left what was applied. */
const drifted = (plans: readonly HostPlan[]): string[] =>
  plans.flatMap((plan) =>
    plan.changes.filter((change) => change.drift).map((change) => `${plan.host} ${change.key} ${change.reasons[0]?.control}`),
  );

beforeAll(async () => {
  lab = await up(names);
  folder = mkdtempSync(join(tmpdir(), "qorgan-workspace-"));
  await labWorkspace(lab, folder, withoutBackups);
  key = await keyOf("nurlan-adm");
  for (const name of names) await lab.host(name).reset();
  const applied = await qorgan("apply", "--yes", "--initial-user", "debian", ...on(names));
  if (applied.code !== 0) throw new Error(applied.stderr.slice(-3000));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("after the apply drift exits 0, with one round trip a host and nothing unknown", async () => {
  const ended = await qorgan("drift", ...on(names));
  expect(ended).toMatchObject({ code: 0 });
  expect(ended.stdout).toContain("0 drifted, 0 unknown, 0 pending");
  for (const plan of await drift(names)) expect(plan).toMatchObject({ roundTrips: 1, unknown: [], changes: [] });
});

/** The second one proves that what is named is named on its host alone. */
const damagedAndAnother = ["almaty-files-1", "almaty-ws-2"];

test.each(damages)("damage by hand is named with its control, and healed: $what", async ({ command, key: wanted, control }) => {
  await lab.host("almaty-files-1").must(command);
  const found = drifted(await drift(damagedAndAnother));
  const healed = await qorgan("apply", "--yes", ...on(["almaty-files-1"]));
  const after = drifted(await drift(damagedAndAnother));
  expect(found).toEqual([`almaty-files-1 ${wanted} ${control}`]);
  expect(healed).toMatchObject({ code: 0 });
  expect(after).toEqual([]);
});
