/** A host that left the model and knocks from its own address: the kernel of the collector tells it, so the collector is a virtual machine. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { down, up } from "./lab";
import { collectorName, LogOffice, logPolicy } from "./log-office";

jest.setTimeout(1_200_000);

const name = "almaty-files-1";
const usual = process.env.QORGAN_LAB;
let office: LogOffice;

beforeAll(async () => {
  process.env.QORGAN_LAB = "knock";
  await down();
  const lab = await up({ hosts: [name], machines: { [collectorName]: { disks: [] } } });
  office = await LogOffice.of(
    [name],
    logPolicy(),
    (folder) =>
      writeFileSync(
        join(folder, "hosts/waivers.yaml"),
        `waivers:
  lab-clock: { control: log-forwarding, rule: clock, hosts: [${collectorName}], reason: no time server, approver: saule, expires: 2099-12-31 }
`,
      ),
    lab,
  );
});
afterAll(async () => {
  office?.end();
  await down();
  if (usual === undefined) delete process.env.QORGAN_LAB;
  else process.env.QORGAN_LAB = usual;
});

test("as long as it is in the model, its lines arrive and nothing is told", async () => {
  await office.host(name).must("logger while-at-home");
  expect(await office.arrived(`almaty/${name}`, "while-at-home")).toHaveLength(1);
  expect((await office.alerts()).filter(({ rule }) => rule === "peer-refused")).toEqual([]);
});

test("after it left, nothing of it arrives, and that it knocks is an alert with its address", async () => {
  const before = await office.alerts();
  office.edit("hosts/almaty/servers.yaml", /[\s\S]*/, "hosts: {}\n");
  office.edit("hosts/data-map.yaml", /[\s\S]*/, "systems: {}\n");
  expect(await office.apply(collectorName)).toMatchObject({ code: 0 });
  await office.host(name).must("logger after-it-left");
  const alert = await office.alerted(before, "peer-refused");
  expect(alert).toMatchObject({ host: collectorName, person: "" });
  expect(alert.evidence.join("\n")).toContain(office.host(name).address);
  expect(await office.events(`almaty/${name}`, "after-it-left")).toEqual([]);
});
