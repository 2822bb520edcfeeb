/**
 * What a real machine's file systems and swaps lie on, built with mdadm, LVM, cryptsetup, btrfs and losetup: told in words, by a look that
 * writes nothing. In a lab of its own, so that the hosts which other tests share stay containers.
 */
import type { EncryptedPathDesired } from "../../src/resources/desired";
import { type AnyKind, kinds } from "../../src/resources/registry";
import type { HostFacts, Key, Resource, SealedResource, Verdict } from "../../src/resources/resource";
import { resource } from "./kind-bench";
import { down, type Lab, type Machine, up } from "./lab";

jest.setTimeout(1_800_000);

const name = "almaty-ws-1";
const serials = ["RAID-1", "RAID-2", "KEYED", "PLAIN", "PARTED", "POOL-1", "POOL-2", "SWAPPED", "LOCKED"] as const;
const disk = (serial: (typeof serials)[number]): string => `/dev/disk/by-id/virtio-${serial}`;
const facts: HostFacts = { os: "debian-12", virtualisation: "qemu", readOnlyMounts: [], kernel: "6.1" };
const cost = "--pbkdf argon2id --pbkdf-force-iterations 4 --pbkdf-memory 65536 --pbkdf-parallel 1";
const usual = process.env.QORGAN_LAB;

let lab: Lab;
let machine: Machine;

beforeAll(async () => {
  process.env.QORGAN_LAB = "disk-paths";
  await down();
  lab = await up({ hosts: [], machines: { [name]: { disks: serials.map((serial) => ({ serial, megabytes: 128 })) } } });
  machine = lab.machine(name);
  await build();
});
afterAll(async () => {
  await down();
  if (usual === undefined) delete process.env.QORGAN_LAB;
  else process.env.QORGAN_LAB = usual;
});

const root = (script: string): Promise<string> => machine.must(`set -eu\n${script}`);

/** The ways of the tests below, in one script: each word to the machine costs a second. */
const build = (): Promise<string> =>
  root(`exec 2>&1
systemctl stop apt-daily.timer apt-daily-upgrade.timer man-db.timer
crypt() { printf secret | cryptsetup luksFormat -q --type luks2 $3 --key-file - "$1"; [ -z "$2" ] || printf secret | cryptsetup open --key-file - "$1" "$2"; }
ext4() { mkfs.ext4 -q -F -E lazy_itable_init=0,lazy_journal_init=0 "$1"; [ -z "$2" ] || { mkdir -p "$2"; mount "$1" "$2"; }; }
mdadm --create /dev/md0 --quiet --run --assume-clean --level=1 --raid-devices=2 --metadata=1.2 ${disk("RAID-1")} ${disk("RAID-2")}
crypt /dev/md0 raided "${cost}"
vgcreate -q vgr /dev/mapper/raided
lvcreate -q -n data -L 40m vgr
ext4 /dev/vgr/data /srv
crypt ${disk("KEYED")} keyed "--pbkdf pbkdf2 --pbkdf-force-iterations 1000 --key-size 256"
vgcreate -q vgx /dev/mapper/keyed ${disk("PLAIN")}
lvcreate -q -n half -l 100%FREE vgx
ext4 /dev/vgx/half /mnt/half
sgdisk -n 1 ${disk("PARTED")} > /dev/null
udevadm settle
ext4 ${disk("PARTED")}-part1 /mnt/usb
truncate -s 20M '/var/a loop.img'
ext4 "$(losetup -f --show '/var/a loop.img')" /mnt/loop
crypt ${disk("POOL-1")} pool "${cost}"
mkfs.btrfs -q -d single -m single /dev/mapper/pool ${disk("POOL-2")}
mkdir -p /mnt/pool
mount /dev/mapper/pool /mnt/pool
fallocate -l 16M /var/swapfile
chmod 600 /var/swapfile
mkswap -q /var/swapfile
swapon /var/swapfile
echo '/var/swapfile none swap sw 0 0' >> /etc/fstab
crypt ${disk("LOCKED")} "" "${cost}"
dd if=/dev/zero of=${disk("LOCKED")} bs=4096 count=1 conv=notrunc,fsync
udevadm trigger --settle
sync`);

const kind = (of: string): AnyKind => kinds().get(of) as AnyKind;
const sealed = ({ kind: of, name: called, desired }: Resource): SealedResource => ({
  kind: of,
  name: called,
  sealed: kind(of).seal(desired),
});

/** One look at resources of one kind, as a run does it. */
async function look(resources: readonly Resource[]): Promise<string> {
  const script = kind(resources[0]?.kind ?? "").observe(resources.map(sealed)).text;
  const { code, stdout, stderr } = await machine.exec(`export LC_ALL=C\n( ${script}\n) < /dev/null`);
  if (code !== 0 || stderr !== "") throw new Error(`the look ended with ${code}: ${stderr}`);
  return stdout;
}

const words = (verdict: Verdict): string =>
  verdict.is === "different" ? verdict.difference.summary : verdict.is === "as-desired" ? verdict.is : `${verdict.is}: ${verdict.because}`;

async function tells(...resources: readonly Resource[]): Promise<string[]> {
  const all = resources.map(sealed);
  const observed = kind(resources[0]?.kind ?? "").parse(await look(resources), all);
  return all.map((one) => words(kind(one.kind).compare(one.sealed, observed.get(one.name), facts)));
}

/** Makes one resource so, as a step of a run. */
async function change(one: Resource): Promise<void> {
  const observed = kind(one.kind)
    .parse(await look([one]), [sealed(one)])
    .get(one.name);
  await root(kind(one.kind).change(one, observed, () => kind(one.kind).remove("", undefined)).text);
}

const path = (at: string, desired: EncryptedPathDesired = { of: "path" }): Resource => resource("encrypted-path", at, desired);
const everything: EncryptedPathDesired = { of: "disks", allowed: [], serials: [] };

async function plain(known: readonly Key[]): Promise<string[]> {
  const one = sealed(path("disks", everything));
  const observed = kind("encrypted-path")
    .parse(await look([path("disks", everything)]), [one])
    .get("disks");
  return (kind("encrypted-path").foreign?.(one, observed, new Set(known)) ?? []).map((member) => member.difference.summary);
}

/** Kernel names of disks, which a boot may give anew. */
const nodes = async (...wanted: (typeof serials)[number][]): Promise<string[]> =>
  (await root(`for disk in ${wanted.map(disk).join(" ")}; do basename "$(readlink -f $disk)"; done`)).trim().split("\n");

test("each way down to a disk is told as it is", async () => {
  const [keyed, half, parted, one, two] = await nodes("KEYED", "PLAIN", "PARTED", "POOL-1", "POOL-2");
  const said = await tells(
    ...["/", "/home", "/srv/hr", "/mnt/half", "/mnt/usb", "/mnt/loop", "/mnt/pool"].map((at) => path(at)),
    path("swap", { of: "swap" }),
  );
  expect(said).toEqual([
    "/ on vda: not encrypted",
    "/home, in /, on vda: not encrypted",
    "as-desired",
    `/mnt/half on vgx-half on keyed and ${half} on ${keyed}: not encrypted on ${half}`,
    `/mnt/usb on ${parted}1: not encrypted`,
    "/mnt/loop on loop0 on vda: not encrypted",
    `/mnt/pool on pool and ${two} on ${one}: not encrypted on ${two}`,
    "swap /var/swapfile on vda: not encrypted",
  ]);
});

test("a weak cipher and a weak derivation are told once no plain disk is on the way", async () => {
  await root(
    "umount /mnt/half; lvremove -qy vgx/half; lvcreate -q -n weak -L 20m vgx /dev/mapper/keyed; mkfs.ext4 -q /dev/vgx/weak; mount /dev/vgx/weak /mnt/half",
  );
  expect(await tells(path("/mnt/half"))).toEqual([
    expect.stringContaining(
      "keyed is encrypted with aes-xts-plain64, 256 bits; should be aes-xts-plain64, 512 bits, the key in slot 0 of keyed is weakly derived (pbkdf2)",
    ),
  ]);
});

test("every disk that is not encrypted and that nobody told of is named, and no other", async () => {
  const [half, parted, two] = await nodes("PLAIN", "PARTED", "POOL-2");
  expect((await plain(["encrypted-path:/"])).sort()).toEqual(
    [
      `/dev/${parted}1 (ext4), mounted at /mnt/usb, is not encrypted`,
      `/dev/${half} (LVM2_member) is not encrypted`,
      `/dev/${two} (btrfs), mounted at /mnt/pool, is not encrypted`,
    ].sort(),
  );
});

test("a look writes nothing, says the same again, and costs less than 0.3 s of a real processor", async () => {
  const all = [path("/"), path("/home"), path("/srv/hr"), path("/tmp"), path("swap", { of: "swap" }), path("disks", everything)];
  // Quiet: what file systems and RAID write by themselves is over. The system's own disk goes on being written to.
  await root("for at in /srv /mnt/half /mnt/usb /mnt/pool; do mount -o remount,ro $at; done; udevadm settle; sync; sleep 2");
  const disks = `awk '{ print FILENAME, $5, $7 }' /sys/block/vd[b-z]/stat; sha256sum ${[disk("LOCKED"), disk("PLAIN"), disk("RAID-2")].join(" ")}`;
  const before = await root(disks);
  const first = await look(all);
  expect(await look(all)).toBe(first);
  expect(await root(disks)).toBe(before);
  // The processor is emulated here, and slow by what else runs: only in its own starts of a program can it be measured. One takes about 2 ms
  // on a real one.
  const script = kind("encrypted-path").observe(all.map(sealed)).text;
  const looks = await seconds(`( ${script}\n) > /dev/null`);
  const starts = await seconds("i=0; while [ $i -lt 50 ]; do /bin/true; i=$((i + 1)); done");
  console.log(`a look: ${looks.toFixed(2)} s of this processor, as much as ${Math.round((looks / starts) * 50)} starts of a program`);
  expect((looks / starts) * 50 * 0.002).toBeLessThan(0.3);
});

/** Of the machine's processor, the shell's own and its programs'. */
async function seconds(script: string): Promise<number> {
  const times = await machine.must("sh", { input: `${script}\ntimes\n` });
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
}

test("swap refused: it ends, and does not come back at the next boot", async () => {
  const none = resource("swap", "none", {});
  expect(await tells(none)).toEqual(["swaps to /var/swapfile; the next boot would swap to /var/swapfile"]);
  await change(none);
  expect(await tells(none)).toEqual(["as-desired"]);
  expect(await tells(path("swap", { of: "swap" }))).toEqual(["as-desired"]);
  expect(await root("cat /proc/swaps; grep swapfile /etc/fstab")).toMatch(/^Filename.*\n# refused by qorgan: \/var\/swapfile/);
});

describe("swap through a random key", () => {
  const wanted = (serial: (typeof serials)[number], format = false): Resource =>
    resource("encrypted-swap", "swap1", { name: "swap1", serial, format });

  test("never on a disk that is in use or holds something", async () => {
    const [raid, parted, locked] = await nodes("RAID-1", "PARTED", "LOCKED");
    expect(await tells(wanted("RAID-1", true))).toEqual([`/dev/${raid} is in use: md0`]);
    expect(await tells(wanted("PARTED", true))).toEqual([`/dev/${parted} is in use: mounted at /mnt/usb`]);
    expect(await tells(wanted("LOCKED"))).toEqual([expect.stringMatching(new RegExp(`^/dev/${locked} holds .*, and is left as it is$`))]);
  });

  test("takes over a disk that was swapped to without, and comes back by itself at the next boot", async () => {
    const one = wanted("SWAPPED");
    expect(await tells(one)).toEqual(["blank"]);
    await root(`mkswap -q -U 11111111-2222-3333-4444-555555555555 ${disk("SWAPPED")}; swapon ${disk("SWAPPED")}
echo 'UUID=11111111-2222-3333-4444-555555555555 none swap sw 0 0' >> /etc/fstab; udevadm settle`);
    expect(await tells(one)).toEqual(["holds swap"]);
    await change(one);
    expect(await tells(one)).toEqual(["as-desired"]);
    expect(await tells(path("swap", { of: "swap" }))).toEqual(["as-desired"]);
    expect(await root("cat /etc/fstab")).not.toContain("11111111");
    expect(await root(`blkid -p ${disk("SWAPPED")} || echo nothing`)).toBe("nothing\n");
    await root("swapoff /dev/mapper/swap1; systemctl stop systemd-cryptsetup@swap1");
    expect(await tells(one)).toEqual(["not swapped to"]);
    await machine.reboot();
    await root("systemctl is-system-running --wait || true");
    expect(await tells(one)).toEqual(["as-desired"]);
  });
});
