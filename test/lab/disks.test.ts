/** Encrypted data disks on a real machine: made, cut off, unlocked by the office, useless outside it, and never made where something is. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diskUuid } from "../../src/controls/disk-encryption";
import { DiskOffice, name } from "./disk-office";
import { serialOf, signatures } from "./disk-signatures";
import { must } from "./lab/process";

jest.setTimeout(1_800_000);

const serial = "QORGAN-DATA-1";
// The machine's own disk is the lab's: what is told of such disks is tried in disk-paths.test.ts.
const root = "root: { mount: /, encrypted: false }";
const data = `data: { serial: ${serial}, mount: /srv, encrypted: true }`;
const marker = "IIN 850101300123 Aigerim";

let office: DiskOffice;
const console_ = (command: string): Promise<string> => office.machine.must(command);
const format = ["--format", `${name}:${serial}`];
const onDisk = ["--yes", "--host", name, "--control", "disk-encryption"];

beforeAll(async () => {
  const spare = signatures.map((one) => ({ serial: serialOf(one.name), megabytes: one.megabytes }));
  office = await DiskOffice.of("disks", [{ serial, megabytes: 128 }, { serial: "TWICE", megabytes: 16 }, ...spare], `${root}\n${data}`);
});
afterAll(() => office?.end());

describe("from a blank disk to one that the office unlocks", () => {
  test("a plan says that it would be formatted, and nobody's --yes agrees to that", async () => {
    expect(await office.saidOf("data")).toMatchObject({ difference: { summary: "blank" }, destroys: { word: serial } });
    const ended = await office.qorgan("apply", ...onDisk);
    expect(ended.stderr).toContain(`--format ${name}:${serial}`);
    expect(await console_(`blkid -p /dev/disk/by-id/virtio-${serial} || echo blank`)).toBe("blank\n");
  });

  test("the plug is pulled while it is made; the next plan tells the truth, and the next apply completes it", async () => {
    const cut = office.qorgan("apply", ...onDisk, ...format);
    await office.sees("grep -qs formatting /var/lib/qorgan/disks/data/stage && pgrep -f 'clevis luks bind'");
    await office.machine.powerCut();
    await office.machine.start();
    await office.machine.waitForSsh();
    expect(await cut).toMatchObject({ code: 1, stderr: expect.stringContaining("[cut-off]") as string });
    expect((await office.saidOf("data"))?.difference.summary).toMatch(/a formatting by Qorgan that was cut off/);
    expect(await office.qorgan("apply", ...onDisk, ...format)).toMatchObject({ code: 0 });
    expect(await office.qorgan("drift", "--host", name)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("0 drifted, 0 unknown"),
    });
    expect(await console_("findmnt -no SOURCE,FSTYPE,OPTIONS /srv")).toMatch(/^\/dev\/mapper\/data ext4 +rw,nosuid,nodev/);
    await console_(`mkdir /srv/hr && echo '${marker}' > /srv/hr/staff.csv && sync`);
    await office.machine.saveSnapshot("made");
  });

  test("a look at it is one round trip, and says nothing else on a second one", async () => {
    const plan = await office.plan("drift");
    expect(plan).toMatchObject({ roundTrips: 1, unknown: [] });
    expect((await office.plan("drift")).digest).toBe(plan.digest);
  });

  test("without key servers it stays locked and says so; when they are back it unlocks without anybody", async () => {
    await office.serve(false);
    await office.machine.powerCut();
    await office.machine.start();
    await office.machine.waitForSsh();
    await office.sees("ls /run/systemd/ask-password/ask.*");
    expect(await office.saidOf("data", "drift")).toMatchObject({
      drift: true,
      difference: { summary: expect.stringContaining("locked: it waits for its key servers") as string },
    });
    expect(await console_("ls -A /srv")).toBe("");
    await office.serve(true);
    await office.sees(`grep -qs '${marker}' /srv/hr/staff.csv`);
    expect(await office.qorgan("drift", "--host", name)).toMatchObject({ code: 0 });
  });

  test("one of the two key servers is enough at a reboot", async () => {
    await office.lab.host("hq-key-1").must("systemctl stop tangd.socket");
    await office.machine.reboot();
    await office.sees(`grep -qs '${marker}' /srv/hr/staff.csv`);
    await office.serve(true);
  });
});

describe("stolen", () => {
  let folder: string;
  let raw: string;
  let key: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "qorgan-stolen-"));
    raw = join(folder, "disk.raw");
    await console_("sync");
    await office.machine.frozen(() => office.machine.rawDisk(serial, raw));
    key = (await office.must("keys", "recover", name, "data", "--identity", office.identity("saule"))).trim();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("what was written is nowhere on the raw disk, and is in what the machine sees", async () => {
    expect(await console_(`grep -c '${marker}' /dev/mapper/data`)).toBe("1\n");
    expect(readFileSync(raw).includes(marker)).toBe(false);
  });

  test("the recovery key is nowhere on the machine, and nowhere in the workspace but in the escrow", async () => {
    const everywhere = 'grep -rlsF --binary-files=text -e "$(cat)" /etc /var /run /tmp /root /home || :';
    expect((await office.machine.exec(everywhere, { input: key })).stdout).toBe("");
    const files = readdirSync(office.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.filter((file) => readFileSync(join(file.parentPath, file.name)).includes(key))).toEqual([]);
    expect(readFileSync(raw).includes(key)).toBe(false);
  });

  test("in a machine that is not of the office it cannot be read; with the recovery key it can", async () => {
    await office.machine.reset("booted");
    await office.machine.cable(false);
    await office.machine.plug("STOLEN", raw);
    const disk = "/dev/disk/by-id/virtio-STOLEN";
    await office.sees(`test -e ${disk}`);
    expect((await office.machine.exec(`mount ${disk} /mnt`)).code).not.toBe(0);
    expect((await office.machine.exec(`timeout 60 clevis luks unlock -d ${disk} -n stolen`)).code).not.toBe(0);
    expect((await office.machine.exec(`cryptsetup open --key-file - ${disk} stolen`, { input: "a guess" })).code).toBe(2);
    expect(
      await office.machine.exec(`cryptsetup open --key-file - ${disk} stolen && mount -r /dev/mapper/stolen /mnt`, { input: key }),
    ).toMatchObject({ code: 0 });
    expect(await console_("cat /mnt/hr/staff.csv")).toBe(`${marker}\n`);
  });
});

/** What a person could have done to a disk, each from the disk as it was made, and what is said of it in the morning. */
describe("what left the state that was applied is named", () => {
  const disk = `/dev/disk/by-id/virtio-${serial}`;
  const unlocked = `clevis luks pass -d ${disk} -s 1 > /run/key`;

  beforeAll(() => office.machine.reset("made"));

  test("a key that nobody registered, a weakly derived one, and another mount of its own", async () => {
    await console_(
      `${unlocked}; printf guess | cryptsetup luksAddKey -q --pbkdf pbkdf2 --pbkdf-force-iterations 1000 --key-slot 4 --key-file /run/key ${disk} -; rm /run/key; mount -o remount,suid /srv`,
    );
    const said = await office.saidOf("data", "drift");
    expect(said).toMatchObject({ drift: true });
    expect(said?.difference.summary).toMatch(/a key in slot 4 that nobody registered.*mounted without nosuid/);
    expect(await office.qorgan("apply", ...onDisk)).toMatchObject({ code: 0 });
    expect((await office.machine.exec(`cryptsetup open --test-passphrase --key-file - ${disk}`, { input: "guess" })).code).toBe(2);
    expect(await office.qorgan("drift", "--host", name)).toMatchObject({ code: 0 });
  });

  test("the binding is gone: it would not unlock by itself, and a custodian's key binds it anew", async () => {
    await console_(`clevis luks unbind -f -d ${disk} -s 1`);
    expect((await office.saidOf("data", "drift"))?.difference.summary).toMatch(/not bound to its key servers/);
    expect(await office.qorgan("keys", "verify", name, "data")).toMatchObject({ code: 1 });
    await office.must("keys", "rotate", name, "data", "--yes", "--identity", office.identity("askar"));
    expect(await office.qorgan("drift", "--host", name)).toMatchObject({ code: 0 });
  });
});

describe("escrow", () => {
  const escrow = "escrow/almaty-files-1/data.age";
  const key = async (person: "saule" | "askar"): Promise<string> =>
    (await office.must("keys", "recover", name, "data", "--identity", office.identity(person))).trim();

  test("each custodian has the key that opens the disk, and nobody else has it", async () => {
    expect(await office.qorgan("keys", "recover", name, "data", "--identity", office.identity("marat"))).toMatchObject({
      code: 1,
      stdout: "",
    });
    expect(await key("saule")).toBe(await key("askar"));
    const verified = await office.qorgan("keys", "verify", name, "data", "--identity", office.identity("saule"));
    expect(verified).toMatchObject({ code: 0, stdout: expect.stringMatching(/holds {2}opens: /) as string });
  });

  test("a tampered escrow file fails verify, and gives no key", async () => {
    const file = join(office.folder, escrow);
    const whole = readFileSync(file);
    const bytes = Buffer.from(whole);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(await office.qorgan("keys", "verify", name, "data")).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/FAILS {2}escrow-file: /) as string,
    });
    expect(await office.qorgan("keys", "recover", name, "data", "--identity", office.identity("saule"))).toMatchObject({
      code: 1,
      stdout: "",
    });
    writeFileSync(file, whole);
  });

  test("after a rotation the key before opens nothing, and the new one does", async () => {
    const disk = `/dev/disk/by-id/virtio-${serial}`;
    const opens = async (input: string): Promise<number> =>
      (await office.machine.exec(`cryptsetup open --test-passphrase --key-file - ${disk}`, { input })).code;
    const before = await key("saule");
    expect(await opens(before)).toBe(0);
    await office.must("keys", "rotate", name, "data", "--yes");
    const after = await key("saule");
    expect(after).not.toBe(before);
    expect([await opens(before), await opens(after)]).toEqual([2, 0]);
  });

  test("a custodian unlocks it while no key server answers", async () => {
    await office.serve(false);
    const unlock = (): ReturnType<DiskOffice["qorgan"]> =>
      office.qorgan("keys", "unlock", name, "data", "--yes", "--identity", office.identity("askar"));
    await console_("umount /srv && cryptsetup close data");
    expect(await unlock()).toMatchObject({ code: 0 });
    expect(await console_("cat /srv/hr/staff.csv")).toBe(`${marker}\n`);
    expect(await unlock()).toMatchObject({ code: 0, stdout: expect.stringContaining("open and mounted already") as string });
    await office.serve(true);
    expect(await office.qorgan("drift", "--host", name)).toMatchObject({ code: 0 });
  });

  test("where the policy wants two key servers, one of them alone opens nothing, and both do", async () => {
    office.edit("policies/disks.yaml", /disk-encryption: \{\}/, "disk-encryption: { threshold: 2 }");
    expect((await office.saidOf("data"))?.difference.summary).toMatch(/not bound as it should be: 2 of /);
    expect(await office.qorgan("apply", ...onDisk)).toMatchObject({ code: 0 });
    const unlock = (): Promise<number> =>
      office.machine.exec(`timeout 120 clevis luks unlock -d /dev/disk/by-id/virtio-${serial} -n data`).then((done) => done.code);
    await office.lab.host("hq-key-1").must("systemctl stop tangd.socket");
    await console_("umount /srv && cryptsetup close data");
    expect(await unlock()).not.toBe(0);
    await office.serve(true);
    expect(await unlock()).toBe(0);
    await console_("mount /srv");
    expect(await office.qorgan("drift", "--host", name)).toMatchObject({ code: 0 });
  });
});

describe("what is on a disk is never destroyed by mistake", () => {
  const uuid = diskUuid(name, "damaged", "LUKS2");
  const mine = signatures.filter((one) => one.name !== "luks2");
  let twin: string;

  beforeAll(async () => {
    await office.machine.reset("enrolled");
    for (const one of signatures) await console_(`disk=/dev/disk/by-id/virtio-${serialOf(one.name)}; ${one.make} > /dev/null 2>&1`);
    // One that would be ours, with the first of its headers broken: cryptsetup's own commands would repair it.
    await console_(
      `disk=/dev/disk/by-id/virtio-LUKS2; cryptsetup luksUUID -q --uuid ${uuid} $disk; dd if=/dev/urandom of=$disk bs=1 seek=4096 count=20 conv=notrunc status=none`,
    );
    const lines = mine.map((one) => `${one.name}: { serial: ${serialOf(one.name)}, mount: /mnt/${one.name}, encrypted: true }`);
    const weak = diskUuid(name, "weak", serial);
    const cheap = "--pbkdf pbkdf2 --pbkdf-force-iterations 1000";
    await console_(
      `printf x | cryptsetup luksFormat -q --type luks2 --uuid ${weak} --cipher aes-cbc-essiv:sha256 --key-size 256 ${cheap} --key-file - /dev/disk/by-id/virtio-${serial}`,
    );
    office.disks(
      [
        root,
        ...lines,
        "damaged: { serial: LUKS2, mount: /mnt/luks2, encrypted: true }",
        "absent: { serial: NOT-THERE, mount: /mnt/absent, encrypted: true }",
        `weak: { serial: ${serial}, mount: /srv, encrypted: true }`,
        "twice: { serial: TWICE, mount: /mnt/twice, encrypted: true }",
      ].join("\n"),
    );
    // Two disks that say that they are one. Blank ones: nothing else keeps them from being formatted.
    twin = join(office.folder, "twin.raw");
    writeFileSync(twin, Buffer.alloc(2 ** 24));
    await office.machine.plug("TWICE", twin);
    await console_("sync; echo 3 > /proc/sys/vm/drop_caches");
  });

  const bits = (): Promise<string> =>
    office.machine.frozen(async () => {
      const folder = mkdtempSync(join(tmpdir(), "qorgan-bits-"));
      try {
        const lines: string[] = [];
        for (const one of signatures) {
          const file = join(folder, one.name);
          await office.machine.rawDisk(serialOf(one.name), file);
          lines.push(`${one.name} ${(await must("sha256sum", [file])).slice(0, 64)}`);
        }
        return lines.join("\n");
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });

  test("every signature is told, and stays bit for bit, though an apply is told to format all", async () => {
    const before = await bits();
    const blank = readFileSync(twin);
    const plan = await office.plan();
    const said = (disk: string): string => plan.changes.find((change) => change.key === `encrypted-disk:${disk}`)?.difference.summary ?? "";
    expect(mine.filter((one) => !one.said.test(said(one.name))).map((one) => `${one.name}: ${said(one.name)}`)).toEqual([]);
    expect(said("damaged")).toMatch(/the first of its two LUKS headers is damaged/);
    expect(said("weak")).toMatch(/encrypted with aes-cbc-essiv:sha256, 256 bits; should be aes-xts-plain64, 512 bits/);
    expect(said("twice")).toMatch(/^\/dev\/vd\w+ and \/dev\/vd\w+ have the same serial TWICE$/);
    expect(said("absent")).toBe("there is no disk with the serial NOT-THERE");
    const all = [...signatures.map((one) => serialOf(one.name)), "TWICE"].flatMap((one) => ["--format", `${name}:${one}`]);
    const applied = await office.qorgan("apply", ...onDisk, ...all);
    expect(applied.stdout + applied.stderr).not.toContain("[cut-off]");
    expect(await bits()).toBe(before);
    expect(readFileSync(twin).equals(blank)).toBe(true);
  });
});
