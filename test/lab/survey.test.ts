/** A survey of a machine that has disks: a virtual one, in a lab of its own. What is not there is told, and what the model lacks is written into it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faults } from "../json-output";
import { down, keyOf, type Lab, network, OPERATOR, up } from "./lab";
import { type Ended, mainFile, operatorEnvironment, ran } from "./program";
import { labWorkspace } from "./workspace";

jest.setTimeout(1_800_000);

const name = "almaty-files-1";
const serial = "QORGAN-DATA-1";
let lab: Lab;
let folder: string;
let usual: string | undefined;

const qorgan = async (...args: string[]): Promise<Ended> => {
  const inside = [...network(), process.execPath, mainFile, "-w", folder, ...args];
  return ran(
    "nsenter",
    args[0] === "survey" ? [...inside, "--initial-user", "debian", "--identity", await keyOf(OPERATOR)] : inside,
    operatorEnvironment(lab),
  );
};
const servers = (): string => readFileSync(join(folder, "hosts/almaty/servers.yaml"), "utf8");
const profile = (text: string): void => {
  mkdirSync(join(folder, "templates/hardware"), { recursive: true });
  writeFileSync(join(folder, "templates/hardware/S200.yaml"), text);
};

beforeAll(async () => {
  usual = process.env.QORGAN_LAB;
  process.env.QORGAN_LAB = `${usual ?? "test"}-survey`;
  await down();
  lab = await up({ hosts: [], machines: { [name]: { disks: [{ serial, megabytes: 256 }] } } });
  folder = await labWorkspace(lab, mkdtempSync(join(tmpdir(), "qorgan-survey-")));
});
afterAll(async () => {
  await down();
  if (usual === undefined) delete process.env.QORGAN_LAB;
  else process.env.QORGAN_LAB = usual;
  rmSync(folder, { recursive: true, force: true });
});

test("the program's own profile asks for more than this machine has", async () => {
  const surveyed = await qorgan("survey", name, "--json");
  expect(surveyed).toMatchObject({ code: 2, stderr: "" });
  expect(faults("survey", surveyed.stdout)).toEqual([]);
  const [host] = (
    JSON.parse(surveyed.stdout) as {
      hosts: { container: boolean; disks: { serial: string; bytes: number }[]; verdicts: { what: string; met?: boolean }[] }[];
    }
  ).hosts;
  expect(host?.container).toBe(false);
  expect(host?.disks).toContainEqual(expect.objectContaining({ serial, bytes: 256 * 1024 * 1024 }));
  expect(host?.verdicts.filter((one) => one.met === false).map((one) => one.what)).toEqual(
    expect.arrayContaining(["tpm", "memory", "disk data"]),
  );
});

test("a workspace's own profile comes first; a disk that the model does not have is written into it, and then all is met", async () => {
  profile("title: Lab\nnetworkCards: 1\ndisks: { data: { mount: /srv, minimumGiB: 0.2 } }\n");
  const before = servers();
  writeFileSync(join(folder, "hosts/almaty/servers.yaml"), before.replace(/ {6}# Where the shares[\s\S]*$/, ""));
  writeFileSync(join(folder, "hosts/data-map.yaml"), "systems: {}\n");
  const told = await qorgan("survey", name);
  expect(told).toMatchObject({ code: 0, stdout: expect.stringContaining(`data: { serial: ${serial}, mount: /srv, encrypted: true }`) });
  expect(servers()).not.toContain(serial);
  expect(await qorgan("survey", name, "--write")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("hosts/almaty/servers.yaml; commit it"),
  });
  expect(servers()).toMatch(/\n {6}data: \{ serial: QORGAN-DATA-1, mount: \/srv, encrypted: true \}\n/);
  expect(servers()).toMatch(/\n {4}networkCards: \[/);
  expect(await qorgan("validate")).toMatchObject({ code: 0 });
  const again = await qorgan("survey", name);
  expect(again).toMatchObject({ code: 0 });
  expect(again.stdout).not.toContain("not in the model yet");
});

test("nothing was changed on the machine, and a disk that is gone is told", async () => {
  expect((await lab.machine(name).exec("ls /var/lib/qorgan /etc/qorgan 2> /dev/null | wc -l")).stdout.trim()).toBe("0");
  await lab.machine(name).detach(serial);
  expect(await qorgan("survey", name)).toMatchObject({
    code: 2,
    stdout: expect.stringContaining(`no  disk data: ${serial}, which the model names, is not there`),
  });
});
