/** Media of an unattended installation: what they tell the installer, what is refused, and that no secret is in them. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { controls } from "../../src/controls/registry";
import { compileHost } from "../../src/engine/compile";
import { type InstallOptions, type Media, mediaFor } from "../../src/install/media";
import { writeMedia } from "../../src/install/write";
import type { Disk, Host, Model, Organisation } from "../../src/model/model";
import { kinds } from "../../src/resources/registry";
import type { Result } from "../../src/result";
import { hq, key, model, people, person, render, roles, segmentOf, host as someHost, today, workstation } from "./small-model";

const folder = mkdtempSync(join(tmpdir(), "qorgan-install-"));
afterAll(() => rmSync(folder, { recursive: true }));

const thumbprint = "h_grO130Bys1aScjfH84VlGpmYrIlGYxZ1NKMLi9dHw";
const recipient = "age1wz5wnv7qs0vtelar9n5r58lppt5qdqqjvruzw80854a7d5kmra7sjq0kku";
const custodian = person("custodian", [roles.security], [hq], { escrowRecipient: recipient });
const [, , erlan, marat] = people;
const operators = [erlan, marat] as NonNullable<typeof erlan>[];
const root: Disk = { name: "root", mount: "/", encrypted: true, fileSystem: "ext4", format: false, serial: "WD-WX32D81A5F0C" };
const automation = new Map([["automation", { uid: 880 }]]);
const server = (name: string, more: Partial<Host> = {}): Host => ({
  ...someHost(name, segmentOf(hq, "servers"), { duties: ["key-server"], addresses: [name === "hq-key-1" ? "10.77.10.11" : "10.77.10.12"] }),
  keyServerThumbprint: thumbprint,
  ...more,
});

interface Given {
  readonly host?: Partial<Host>;
  readonly organisation?: Partial<Organisation>;
  readonly servers?: readonly Host[];
  readonly options?: InstallOptions;
}

function media({
  host = {},
  organisation = {},
  servers = [server("hq-key-1"), server("hq-key-2")],
  options = {},
}: Given = {}): Result<Media> {
  const machine: Host = { ...workstation, disks: [root], policy: { name: "test", controls: automation }, ...host };
  const given = model();
  const whole: Model = {
    ...given,
    organisation: { ...given.organisation, operators, keyCustodians: [custodian], ...organisation },
    hosts: [machine, ...servers],
  };
  const compiled = compileHost(machine, whole, { controls: controls(), kinds: kinds(), render, today });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return mediaFor(compiled.value, whole, options, { kinds: kinds(), render });
}

const made = (given?: Given): Media => {
  const result = media(given);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const codes = (given: Given): string[] => {
  const result = media(given);
  return result.ok ? [] : result.problems.map((problem) => problem.code);
};
const file = (of: Media, path: string): string => of.inside.find((one) => one.path === path)?.content ?? `no ${path}`;
const preseed = (given?: Given): string => file(made(given), "preseed.cfg");

test("the installer is told what the model says", () => {
  const text = preseed({ options: { mirror: "http://mirror.test:8080/debian/" } });
  for (const line of [
    "netcfg/get_ipaddress string 10.78.20.11",
    "netcfg/get_netmask string 255.255.255.0",
    "netcfg/get_gateway string 10.78.20.1",
    "netcfg/get_nameservers string 10.77.10.1",
    "netcfg/get_hostname string almaty-ws-2",
    "netcfg/get_domain string test.example",
    "mirror/http/hostname string mirror.test:8080",
    "mirror/http/directory string /debian",
    "mirror/suite string trixie",
    "time/zone string Asia/Almaty",
    "clock-setup/ntp-server string 10.77.10.1",
    "apt-setup/security_host string mirror.test:8080",
  ])
    expect(text).toContain(`\nd-i ${line}\n`);
  expect(preseed()).toContain("\nd-i mirror/http/hostname string 192.0.2.10\n");
  expect(preseed({ options: { gateway: "10.78.20.254" } })).toContain("get_gateway string 10.78.20.254\n");
  expect(preseed({ organisation: { timeServers: [] } })).toContain("clock-setup/ntp boolean false\n");
  expect(preseed({ host: { os: "debian-12" } })).toContain("mirror/suite string bookworm\n");
});

test("every line is one that debconf takes", () => {
  const { status, stderr, error } = spawnSync("debconf-set-selections", ["-c"], { input: preseed(), encoding: "utf8" });
  if (error) return; // not on Debian
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test.each([
  ["domain", "a.example\nd-i passwd/root-password-crypted password x"],
  ["domain", "a.example $(reboot)"],
  ["timeZone", "Asia/Almaty'"],
  ["timeZone", "Asia/Almaty \\"],
])("a value that the installer could read as something else is refused: %s %j", (name, value) => {
  expect(codes({ organisation: { [name]: value } })).toEqual(["value-refused"]);
});

test("a mirror that is none, and what only the model can answer", () => {
  for (const mirror of ["ftp://a/debian", "https://a/debian", "mirror", "http://user@a/debian"])
    expect(codes({ options: { mirror } })).toEqual(["mirror-unusable"]);
  expect(codes({ organisation: { updateSources: [] } })).toEqual(["mirror-missing"]);
  expect(codes({ organisation: { updateSources: ["192.0.2.0/24"] } })).toEqual(["mirror-missing"]);
  expect(codes({ host: { disks: [] } })).toEqual(["root-unencrypted"]);
  expect(codes({ host: { disks: [{ ...root, encrypted: false }] } })).toEqual(["root-unencrypted"]);
  expect(codes({ host: { disks: [root, { ...root, name: "home", mount: "/home", serial: "OTHER" }] } })).toEqual(["second-system-disk"]);
  expect(codes({ host: { addresses: ["fd78:20::11"] } })).toEqual(["no-ipv4-address"]);
  expect(codes({ host: { policy: { name: "test", controls: new Map() } } })).toEqual(["automation-missing"]);
  expect(codes({ servers: [] })).toEqual(["key-servers-missing"]);
  expect(codes({ servers: [server("hq-key-1", { keyServerThumbprint: undefined } as unknown as Partial<Host>)] })).toEqual([
    "key-server-unpinned",
  ]);
  expect(codes({ organisation: { keyCustodians: [] } })).toEqual(["custodian-without-recipient"]);
});

test("a key server is never bound to itself", () => {
  const itself = { ...server("hq-key-1"), disks: [root], policy: { name: "test", controls: automation } };
  expect(codes({ host: itself, servers: [] })).toEqual(["key-servers-missing"]);
  const unlock = file(made({ host: itself, servers: [server("hq-key-2")] }), "qorgan/target/unlock.sh");
  expect(unlock).toContain("http://10.77.10.12:7500");
  expect(unlock).not.toContain("http://10.77.10.11:7500");
});

test("every operator has a key with the forced command, and no file of the media holds a key of a disk", () => {
  const all = made();
  const text = all.inside.map((one) => one.content).join("\n");
  for (const operator of operators)
    expect(text).toContain(`restrict,command="/usr/local/lib/qorgan/door ${operator.id}" ${key(`${operator.id}-adm`)}\n`);
  expect(text).not.toMatch(/[A-Z2-7]{4}(-[A-Z2-7]{4}){7}/);
  expect(text).not.toMatch(/PRIVATE KEY|AGE-SECRET-KEY/);
  expect(preseed()).not.toMatch(/passphrase (string|password)/);
  expect(file(all, "qorgan/target/unlock.sh")).toContain(`age --encrypt -r ${recipient}`);
});

test("every script is one, and the scripts of the installer run in its shell", () => {
  for (const { path, content } of made().inside.filter((one) => one.path.endsWith(".sh"))) {
    const { status, stderr } = spawnSync("sh", ["-n"], { input: content, encoding: "utf8" });
    expect({ path, status, stderr }).toEqual({ path, status: 0, stderr: "" });
  }
});

interface Typed {
  readonly agrees?: boolean;
  /** Answers to the questions for a passphrase, one after the other. */
  readonly passphrases?: readonly string[];
}

/** Runs disk.sh with disks that are folders and debconf's words as functions; gives what it would set, or why it stopped. */
function chosen(
  serial: string | undefined,
  disks: Readonly<Record<string, { serial?: string; removable?: boolean; byId?: string }>>,
  { agrees = false, passphrases }: Typed = {},
) {
  const { serial: _serial, ...unnamed } = root;
  const host = { disks: [serial === undefined ? unnamed : { ...root, serial }] };
  const script = file(made({ host, options: passphrases ? { unlock: "passphrase" } : {} }), "qorgan/disk.sh");
  const machine = mkdtempSync(join(folder, "machine-"));
  for (const part of ["sys/block", "dev/disk/by-id", "run", "qorgan"]) mkdirSync(join(machine, part), { recursive: true });
  for (const [name, { serial: own, removable, byId }] of Object.entries(disks)) {
    const block = join(machine, "sys/block", name);
    mkdirSync(block);
    for (const [what, value] of [
      ["size", "41943040"],
      ["ro", "0"],
      ["removable", removable ? "1" : "0"],
      ["serial", own ?? ""],
    ] as const)
      writeFileSync(join(block, what), `${value}\n`);
    writeFileSync(join(machine, "dev", name), "");
    if (byId) spawnSync("ln", ["-s", `../../${name}`, join(machine, "dev/disk/by-id", byId)]);
  }
  const common = `stop() { echo "stop $1"; exit 3; }
logger() { :; }
udevadm() { :; }
db_subst() { :; }
db_fset() { :; }
db_input() { :; }
db_go() { :; }
db_get() { case $1 in qorgan/erase) RET=${agrees} ;; *) read -r RET < ${machine}/typed; sed -i 1d ${machine}/typed ;; esac; }
db_set() { echo "$1 $2"; }
`;
  writeFileSync(join(machine, "qorgan/common.sh"), common);
  writeFileSync(join(machine, "typed"), (passphrases ?? []).map((one) => `${one}\n`).join(""));
  const here = script
    .replaceAll(/(?<![A-Za-z0-9}])\/(sys|dev|run|qorgan)\//g, `${machine}/$1/`)
    .replaceAll(`${machine}/dev/urandom`, "/dev/urandom");
  const { stdout } = spawnSync("sh", ["-s"], { input: here, encoding: "utf8" });
  const keys = join(machine, "run/qorgan-keys");
  return `${stdout.replaceAll(machine, "")}${existsSync(keys) ? `keys ${JSON.stringify(readFileSync(keys, "utf8"))}` : ""}`;
}

test("the disk with the serial is taken, whatever else there is and whatever its name", () => {
  const out = chosen("DISK-2", { sda: { serial: "DISK-1" }, nvme0n1: { serial: "DISK-2" }, sdb: { removable: true } });
  expect(out).toMatch(/^partman-auto\/disk \/dev\/nvme0n1$/m);
  expect(out).toMatch(/^grub-installer\/bootdev \/dev\/nvme0n1$/m);
  expect(out).toMatch(/^partman-crypto\/passphrase [A-Z2-7]{4}(-[A-Z2-7]{4}){7}$/m);
  expect(chosen("ata-WD_1", { sda: { serial: "X" }, sdb: { serial: "Y", byId: "ata-WD_1" } })).toMatch(/^partman-auto\/disk \/dev\/sdb$/m);
});

test("without the disk that is meant nothing is set, and a person is told", () => {
  expect(chosen("DISK-3", { sda: { serial: "DISK-1" }, sdb: { serial: "DISK-33" } })).toMatch(
    /^stop There is no disk with the serial DISK-3\. This machine has: sda \(DISK-1\) sdb \(DISK-33\)/,
  );
  expect(chosen("DISK-1", { sda: { serial: "DISK-1" }, sdb: { serial: "DISK-1" } })).toMatch(/^stop Several disks answer/);
  expect(chosen("DISK-1", {})).toMatch(/^stop /);
});

test("without a serial only the only disk is taken, and only when a person agrees", () => {
  expect(chosen(undefined, { sda: { serial: "A" }, sdb: { removable: true } }, { agrees: true })).toMatch(
    /^partman-auto\/disk \/dev\/sda$/m,
  );
  expect(chosen(undefined, { sda: { serial: "A" } })).toMatch(/^stop Nobody agreed that \/dev\/sda is erased/);
  expect(chosen(undefined, { sda: { serial: "A" }, sdb: { serial: "B" } }, { agrees: true })).toMatch(
    /^stop There are several disks: sda \(A\) sdb \(B\)/,
  );
  expect(chosen(undefined, {}, { agrees: true })).toMatch(/^stop There is no disk/);
});

test("a passphrase is asked for until it is one, and is nowhere but in the installer's memory", () => {
  const out = chosen(
    "A",
    { sda: { serial: "A" } },
    {
      passphrases: [
        "short",
        "short",
        "long enough, or",
        "another one, so",
        "құпия сөз жеткілікті",
        "құпия сөз жеткілікті",
        "it will do, this",
        "it will do, this",
      ],
    },
  );
  expect(out).toMatch(/keys "[A-Z2-7]{4}(-[A-Z2-7]{4}){7}\\nit will do, this\\n"$/);
  expect(out).toMatch(/^partman-crypto\/passphrase [A-Z2-7-]{39}$/m);
  expect(chosen("A", { sda: { serial: "A" } })).toMatch(/keys "[A-Z2-7-]{39}\\n\\n"$/);
  const unlock = file(made({ servers: [], options: { unlock: "passphrase" } }), "qorgan/target/unlock.sh");
  expect(unlock).toContain("luksAddKey");
  expect(unlock).not.toContain("clevis");
  expect(preseed({ options: { unlock: "passphrase" } })).not.toContain("clevis");
});

describe("the folder", () => {
  const netboot = join(folder, "netboot");
  beforeAll(() => {
    mkdirSync(netboot);
    writeFileSync(join(netboot, "linux"), "kernel");
    writeFileSync(join(netboot, "initrd.gz"), gzipSync("the installer's own"));
  });
  const to = (name: string): string => join(folder, name);

  // A run of the unit tests alone installs no Debian package.
  const withCpio = spawnSync("cpio", ["--version"]).error === undefined ? test : test.skip;
  withCpio("the archive with our files stands behind the installer's own, root's, and the same each time", () => {
    expect(writeMedia(made(), "debian-13", to("one"), { netboot })).toEqual({
      ok: true,
      value: { folder: to("one"), files: ["README", "initrd.gz", "linux", "preseed.cfg"] },
    });
    const own = readFileSync(join(netboot, "initrd.gz"));
    const whole = readFileSync(join(to("one"), "initrd.gz"));
    expect(whole.subarray(0, own.length).equals(own)).toBe(true);
    const { stdout } = spawnSync("cpio", ["-itv", "--quiet"], { input: gunzipSync(whole.subarray(own.length)), encoding: "utf8" });
    const lines = stdout.trim().split("\n");
    expect(lines.every((line) => /^[d-]rw\S+ +\d+ root +root /.test(line))).toBe(true);
    expect(lines.map((line) => line.split(" ").pop())).toEqual(expect.arrayContaining(["preseed.cfg", "qorgan", "qorgan/late.sh"]));
    expect(writeMedia(made(), "debian-13", to("two"), { netboot }).ok).toBe(true);
    expect(readFileSync(join(to("two"), "initrd.gz")).equals(whole)).toBe(true);
    expect(readFileSync(join(to("one"), "README"), "utf8")).toContain("qorgan enrol almaty-ws-2");
  });

  test("a folder that holds something is left as it is, and without an installer nothing is begun", () => {
    mkdirSync(to("full"));
    writeFileSync(join(to("full"), "mine"), "mine");
    expect(writeMedia(made(), "debian-13", to("full"), { netboot })).toMatchObject({ ok: false, problems: [{ code: "folder-not-empty" }] });
    expect(readdirSync(to("full"))).toEqual(["mine"]);
    expect(writeMedia(made(), "debian-13", to("none"), { netboot: to("nowhere") })).toMatchObject({
      ok: false,
      problems: [{ code: "netboot-missing", remedy: expect.stringContaining("apt install debian-installer-13-netboot-amd64") as string }],
    });
    expect(existsSync(to("none"))).toBe(false);
  });
});
