/** What is waived is neither applied nor removed, on a real host, and is shown as waived; when the waiver goes, the rule holds again. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HostPlan } from "../../src/engine/plan";
import { keyOf, type Lab, up } from "./lab";
import { type Ended, qorganIn } from "./program";
import { labWorkspace, withoutOthers } from "./workspace";

jest.setTimeout(600_000);

const name = "almaty-files-1";
let lab: Lab;
let folder: string;
let on: string[];
const qorgan = (...args: string[]): Promise<Ended> => qorganIn(lab, folder)(...args, ...on);
const sh = (command: string): Promise<string> => lab.host(name).must(command);
const waive = (...waivers: readonly string[]): void =>
  writeFileSync(join(folder, "hosts/waivers.yaml"), waivers.length === 0 ? "waivers: {}\n" : `waivers:\n${waivers.join("")}`);
const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const waiver = (id: string, what: string, where: string): string =>
  `  ${id}:\n    ${what}\n    ${where}\n    reason: While the old system is moved.\n    approver: askar\n    expires: ${until}\n`;
const banners = waiver("old-banner", "control: base\n    rule: banners", `hosts: [${name}]`);
const firewall = waiver("old-firewall", "control: firewall", "branches: [almaty]");
const waived = async (): Promise<Record<string, string>> => {
  const [plan] = (JSON.parse((await qorgan("drift", "--json")).stdout) as { hosts: HostPlan[] }).hosts;
  return Object.fromEntries((plan?.changes ?? []).flatMap((change) => (change.waived ? [[change.key, change.waived.waiver]] : [])));
};

beforeAll(async () => {
  lab = await up([name]);
  folder = mkdtempSync(join(tmpdir(), "qorgan-waiver-"));
  await labWorkspace(lab, folder, withoutOthers);
  on = ["--identity", await keyOf("nurlan-adm"), "--host", name];
  await lab.host(name).reset();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("one rule on a host and one control in a branch are not applied, and each is shown with its waiver", async () => {
  const before = await sh("cat /etc/issue.net");
  waive(banners, firewall);
  const applied = await qorgan("apply", "--yes", "--initial-user", "debian");
  if (applied.code !== 0) throw new Error(applied.stderr.slice(-2000));
  expect(await sh("cat /etc/issue.net")).toBe(before);
  expect(await sh("nft list tables")).not.toContain("inet qorgan");
  const drift = await qorgan("drift");
  expect(drift.code).toBe(0);
  expect(drift.stdout).toContain(`waived by old-banner until ${until}`);
  expect(drift.stdout).toMatch(/0 drifted, 0 unknown, 0 pending, [1-9]\d* waived/);
  expect(await waived()).toMatchObject({ "file:/etc/issue.net": "old-banner", "nftables:inet qorgan": "old-firewall" });
});

test("when the waiver goes, the rule is applied", async () => {
  waive();
  expect(await qorgan("drift")).toMatchObject({ code: 0, stdout: expect.stringMatching(/[1-9]\d* pending, 0 waived/) as string });
  expect(await qorgan("apply", "--yes")).toMatchObject({ code: 0 });
  expect(await sh("nft list tables")).toContain("inet qorgan");
  expect(await qorgan("drift")).toMatchObject({ code: 0, stdout: expect.stringContaining("0 pending, 0 waived") as string });
});

test("what was applied before stays when it is waived: nothing of it is removed, and what changes there is not undone", async () => {
  const before = await sh("cat /etc/motd");
  waive(banners, firewall);
  expect(await qorgan("apply", "--yes")).toMatchObject({ code: 0 });
  expect(await sh("cat /etc/motd")).toBe(before);
  expect(await sh("nft list tables")).toContain("inet qorgan");
  await sh("echo mine > /etc/issue.net");
  expect(await qorgan("drift")).toMatchObject({ code: 0 });
  // Nothing that an apply would do.
  expect(await qorgan("plan")).toMatchObject({ code: 0, stdout: expect.stringContaining("waived by old-banner") as string });
  expect(await qorgan("apply", "--yes")).toMatchObject({ code: 0 });
  expect(await sh("cat /etc/issue.net")).toBe("mine\n");
  expect(await waived()).toEqual({ "file:/etc/issue.net": "old-banner" });
});

test("what a control left behind stays too while the control is waived, and goes when the waiver does", async () => {
  const shared = join(folder, "policies/personal-data.yaml");
  const text = readFileSync(shared, "utf8");
  // Servers no longer ask for the firewall; workstations do, so that the waiver still names a control that there is.
  writeFileSync(shared, text.replace("  firewall: {}\n", ""));
  writeFileSync(join(folder, "policies/workstation.yaml"), "title: Workstations\nextends: personal-data\ncontrols: { firewall: {} }\n");
  waive(firewall);
  expect(await qorgan("apply", "--yes")).toMatchObject({ code: 0 });
  expect(await sh("nft list tables")).toContain("inet qorgan");
  expect(await waived()).toMatchObject({ "nftables:inet qorgan": "old-firewall" });
  waive();
  expect(await qorgan("apply", "--yes")).toMatchObject({ code: 0 });
  expect(await sh("nft list tables")).not.toContain("inet qorgan");
});
