/** What a machine answers about itself, held against its profile and the model, and put into the model. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeOneLine } from "../../src/model/edit";
import type { HardwareFile } from "../../src/model/generated/types";
import type { Disk, Host } from "../../src/model/model";
import { parseYaml } from "../../src/model/yaml";
import { asYaml, withAdditions } from "../../src/survey/additions";
import { judge } from "../../src/survey/judge";
import { readProfile } from "../../src/survey/profile";
import { readSurvey, type Survey } from "../../src/survey/report";
import { almaty, host as makeHost, segmentOf } from "./small-model";

const root = join(__dirname, "../..");
const GiB = 1024 ** 3;

const profile = (name: "S200" | "L200" | "M200"): HardwareFile => {
  const read = readProfile([join(root, "templates")], name);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

/** As a server of Debian 12 answers: system disk encrypted with LVM below it, a blank data disk, a stick, an empty card reader. */
const answer = (machine: readonly string[] = [], more: readonly object[] = []): ReadonlyMap<string, string> =>
  new Map([
    [
      "machine",
      `${["os debian-12", "virtualisation none", "container none", "firmware uefi", "tpm 2", "memory 16280000", "sys_vendor ACME", "product_name Server 1", "product_serial 5CG1234XYZ", ...machine].join("\n")}\n`,
    ],
    [
      "disks",
      JSON.stringify({
        blockdevices: [
          {
            name: "nvme0n1",
            type: "disk",
            size: 480 * GiB,
            serial: "S4EV-1  ",
            model: "NVME 480",
            rm: false,
            fstype: null,
            mountpoints: [null],
            children: [
              { name: "nvme0n1p1", type: "part", size: GiB, fstype: "vfat", mountpoints: ["/boot/efi"] },
              {
                name: "nvme0n1p3",
                type: "part",
                size: 470 * GiB,
                fstype: "crypto_LUKS",
                mountpoints: [null],
                children: [
                  {
                    name: "root_crypt",
                    type: "crypt",
                    size: 470 * GiB,
                    fstype: "LVM2_member",
                    mountpoints: [null],
                    children: [{ name: "vg-root", type: "lvm", size: 400 * GiB, fstype: "ext4", mountpoints: ["/"] }],
                  },
                ],
              },
            ],
          },
          {
            name: "sda",
            type: "disk",
            size: 2000 * GiB,
            serial: "WD-WX32D81A5F0C",
            model: "WDC 2T",
            rm: false,
            fstype: null,
            mountpoints: [null],
          },
          { name: "sdb", type: "disk", size: 30 * GiB, serial: "STICK", model: "Stick", rm: true, fstype: null, mountpoints: [null] },
          { name: "sdc", type: "disk", size: 0, serial: null, model: "Reader", rm: true, fstype: null, mountpoints: [null] },
          { name: "zram0", type: "disk", size: GiB, serial: null, model: null, rm: false, fstype: null, mountpoints: ["[SWAP]"] },
          ...more,
        ],
      }),
    ],
    ["ids", "nvme0n1 nvme-NVME_480_S4EV-1\nsda ata-WDC_2T_WD-WX32D81A5F0C\nsda wwn-0x5000\n"],
    ["cards", "eno1 52:54:00:12:34:56 wired 1\nwlp1s0 52:54:00:12:34:57 wireless 0\nbr0 52:54:00:12:34:58 virtual 1\n"],
  ]);

const survey = (...args: Parameters<typeof answer>): Survey => readSurvey(answer(...args));

const server = (more: Partial<Host> = {}): Host => ({
  ...makeHost("almaty-files-1", segmentOf(almaty, "servers"), { hardware: "S200", duties: ["file-server"], os: "debian-12" }),
  disks: [],
  ...more,
});

const disk = (name: string, mount: string, serial?: string): Disk => ({
  name,
  mount,
  encrypted: true,
  fileSystem: "ext4",
  format: false,
  ...(serial ? { serial } : {}),
});

const failed = (host: Host, seen: Survey, expected = profile("S200")): string[] =>
  judge(host, expected, seen)
    .verdicts.filter((one) => one.met === false)
    .map((one) => `${one.what}: ${one.text}`);

test("what it answers is read; sticks are told as removable, and what is no disk or card is left out", () => {
  expect(survey()).toMatchObject({
    firmware: "uefi",
    tpm: "2.0",
    serial: "5CG1234XYZ",
    container: false,
    disks: [
      {
        name: "nvme0n1",
        serial: "S4EV-1",
        encryptedRoot: true,
        holds: ["nvme0n1p1 vfat /boot/efi", "nvme0n1p3 crypto_LUKS", "root_crypt LVM2_member", "vg-root ext4 /"],
      },
      { name: "sda", serial: "WD-WX32D81A5F0C", ids: ["ata-WDC_2T_WD-WX32D81A5F0C", "wwn-0x5000"], holds: [], encryptedRoot: false },
      { name: "sdb", removable: true },
    ],
    cards: [
      { name: "eno1", wireless: false, link: true },
      { name: "wlp1s0", wireless: true },
    ],
  });
});

test("what firmware writes where nobody filled it in is no serial; control characters of a host do not reach anybody", () => {
  expect(readSurvey(answer(["product_serial To be filled by O.E.M."])).serial).toBe("");
  expect(readSurvey(answer(["sys_vendor A\u001b[31mB"])).vendor).toBe("A[31mB");
});

test("a machine that is as its profile wants it: what the model lacks is found", () => {
  const { verdicts, additions } = judge(server(), profile("S200"), survey());
  expect(verdicts.filter((one) => one.met !== true)).toEqual([]);
  expect(additions).toEqual({
    machineSerial: "5CG1234XYZ",
    networkCards: ["52:54:00:12:34:56"],
    disks: [
      { name: "root", serial: "S4EV-1", mount: "/", encrypted: true, known: false },
      { name: "data", serial: "WD-WX32D81A5F0C", mount: "/srv", encrypted: true, known: false },
    ],
  });
});

test("and once the model has it there is nothing more", () => {
  const host = server({
    machineSerial: "5CG1234XYZ",
    networkCards: ["52:54:00:12:34:56"],
    disks: [disk("root", "/", "S4EV-1"), disk("data", "/srv", "wwn-0x5000")],
  });
  const { verdicts, additions } = judge(host, profile("S200"), survey());
  expect(verdicts.filter((one) => one.met !== true)).toEqual([]);
  expect(additions).toEqual({ disks: [] });
});

test.each([
  ["firmware", ["firmware bios"], "firmware: bios, expected uefi"],
  ["an old TPM", ["tpm 1"], "tpm: 1.2, expected 2.0"],
  ["too little memory", ["memory 8000000"], "memory: 7.6 GiB, at least 16 GiB expected"],
  ["another system", ["os debian-13"], "operating system: debian-13, the model says debian-12"],
])("not met: %s", (_what, machine, expected) => expect(failed(server(), survey(machine))).toEqual([expected]));

test("not met: disks", () => {
  const lost = server({ disks: [disk("root", "/", "S4EV-1"), disk("data", "/srv", "GONE-1")] });
  expect(failed(lost, survey())).toEqual(["disk data: GONE-1, which the model names, is not there"]);
  expect(failed(server(), survey(), { ...profile("S200"), disks: { root: { mount: "/", minimumGiB: 500 } } })).toEqual([
    "disk root: nvme0n1, 480.0 GiB, serial S4EV-1, at least 500 GiB expected",
  ]);
  const two = survey(
    [],
    [{ name: "sdd", type: "disk", size: 900 * GiB, serial: "OTHER", model: "", rm: false, fstype: null, mountpoints: [null] }],
  );
  expect(failed(server(), two)[0]).toMatch(/^disk data: sda, .*; sdd, .*: any of them could be \/srv/);
  expect(judge(server(), profile("S200"), two).additions.disks.map((one) => one.name)).toEqual(["root"]);
  expect(judge(server({ duties: ["key-server"] }), profile("S200"), survey()).additions.disks.map((one) => one.name)).toEqual(["root"]);
});

test("not met: another machine, another card", () => {
  expect(failed(server({ machineSerial: "OTHER", networkCards: ["02:00:00:00:00:01"] }), survey())).toEqual([
    "machine serial: 5CG1234XYZ, the model says OTHER: another machine",
    "network cards: the model's card 02:00:00:00:00:01 is not there: another machine, or another card",
  ]);
});

test("two disks with one serial are told apart by their names below /dev/disk/by-id", () => {
  const twins = survey(
    [],
    [{ name: "sdd", type: "disk", size: 900 * GiB, serial: "S4EV-1", model: "", rm: false, fstype: "ext4", mountpoints: ["/srv"] }],
  );
  const { additions, verdicts } = judge(server(), profile("S200"), twins);
  expect(additions.disks).toEqual([expect.objectContaining({ name: "root", serial: "nvme-NVME_480_S4EV-1" })]);
  expect(verdicts.filter((one) => one.met === false).map((one) => one.text)).toEqual([
    expect.stringContaining("sdd has no serial and no name"),
  ]);
});

test("in a container nothing of its machine is taken for its own", () => {
  const { verdicts, additions } = judge(
    server(),
    profile("S200"),
    readSurvey(answer(["virtualisation systemd-nspawn", "container systemd-nspawn"])),
  );
  expect(verdicts.filter((one) => one.met === false)).toEqual([]);
  expect(verdicts.filter((one) => one.met === undefined).map((one) => one.what)).toEqual([
    "firmware",
    "tpm",
    "memory",
    "machine serial",
    "disks",
  ]);
  expect(additions.disks).toEqual([]);
  expect(additions.machineSerial).toBeUndefined();
});

describe("into the model", () => {
  const file = "hosts/almaty/servers.yaml";
  const at = { file, line: 1, column: 1 };
  const text = (disks: string): string => `# theirs
hosts:
  almaty-files-1:
    hardware: S200   # bought in 2026
    policy: server   # as all
${disks}  almaty-files-2:
    policy: server
`;
  const found = judge(server(), profile("S200"), survey()).additions;
  const additions = { ...found, disks: found.disks.map((one) => ({ ...one, known: one.name === "root" })) };
  const head = `# theirs
hosts:
  almaty-files-1:
    hardware: S200   # bought in 2026
    policy: server   # as all
    machineSerial: 5CG1234XYZ
    networkCards: [52:54:00:12:34:56]
`;
  const read = (yaml: string): unknown =>
    (parseYaml(file, yaml, "hosts").value as { hosts: Record<string, object> }).hosts["almaty-files-1"];

  test("a serial joins the disk that is there, and the new disk comes after it; all else stays", () => {
    const before = text("    disks:\n      # the system's\n      root: { mount: /, encrypted: true }   # installed\n");
    expect(withAdditions(server({ place: at }), before, additions)).toEqual({
      ok: true,
      value: `${head}    disks:
      # the system's
      root: { mount: /, serial: S4EV-1, encrypted: true }   # installed
      data: { serial: WD-WX32D81A5F0C, mount: /srv, encrypted: true }
  almaty-files-2:
    policy: server
`,
    });
  });

  test("disks of one line, and none at all", () => {
    const flow = withAdditions(server({ place: at }), text("    disks: { root: { mount: /, encrypted: true } }\n"), additions);
    const none = withAdditions(server({ place: at }), text(""), found);
    for (const one of [flow, none])
      expect(read(one.ok ? one.value : "")).toMatchObject({
        disks: { root: { serial: "S4EV-1", mount: "/" }, data: { serial: "WD-WX32D81A5F0C", mount: "/srv" } },
      });
  });

  test("written in a way that is not changed: what to paste is told, and nothing is changed", () => {
    const block = text("    disks:\n      root:\n        mount: /\n        encrypted: true\n");
    const done = withAdditions(server({ place: at }), block, additions);
    if (done.ok) expect(read(done.value)).toMatchObject({ disks: { root: { serial: "S4EV-1" }, data: { mount: "/srv" } } });
    else expect(done.problems[0]).toMatchObject({ code: "survey-not-written", remedy: expect.stringContaining("data: {") });
  });

  test("what is printed to paste is YAML that says the same", () => {
    const pasted = read(`hosts:\n${asYaml(server(), found)}`);
    expect(pasted).toMatchObject({
      machineSerial: "5CG1234XYZ",
      networkCards: ["52:54:00:12:34:56"],
      disks: { data: { serial: "WD-WX32D81A5F0C", encrypted: true } },
    });
    expect(writeOneLine({ a: "x, y", b: ["[", "ok"] })).toBe('{ a: "x, y", b: ["[", ok] }');
  });
});

test("the profiles are files; one with a fault is told with its place, and a workspace's own comes first", () => {
  for (const name of ["S200", "L200", "M200"] as const) expect(profile(name).firmware).toBe("uefi");
  expect(readProfile([join(root, "nowhere"), join(root, "templates")], "S200").ok).toBe(true);
  expect(readFileSync(join(root, "templates/hardware/S200.yaml"), "utf8")).toContain("$schema=../../src/model/schemas/hardware.json");
});
