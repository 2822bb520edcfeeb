/** Where data lies, down to the disks: read from what hosts answer, and told in words. */
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import type { EncryptedPathDesired } from "../../src/resources/desired";
import { metadataBytes } from "../../src/resources/encrypted-disk/luks";
import { kind } from "../../src/resources/encrypted-path";
import type { HostFacts, Key, Resource, SealedResource, Verdict } from "../../src/resources/resource";
import { luksHeader, slot } from "./luks-header";

const facts: HostFacts = { os: "debian-12", virtualisation: "kvm", readOnlyMounts: [], kernel: "6.1" };
const strong = "aes-xts-plain64 512";
const luks = (name: string, version = 2): string => `uuid CRYPT-LUKS${version}-0123456789abcdef0123456789abcdef-${name}`;
let minor = 0;

interface Given {
  readonly below?: readonly string[];
  readonly partitions?: readonly string[];
  readonly dm?: string;
  readonly uuid?: string;
  readonly file?: string;
  readonly header?: Buffer;
  readonly cipher?: string;
  readonly removable?: boolean;
  readonly udev?: Readonly<Record<string, string>>;
}

/** A host's answer, in the look's own words; each device's number is made from its place in the list. */
class Host {
  private readonly blocks: string[] = [];
  private readonly udev: string[] = [];
  private readonly headers: Buffer[] = [];
  private readonly rest: string[] = [];
  private readonly numbers = new Map<string, string>();

  block(name: string, given: Given = {}): this {
    minor += 1;
    const number = `254:${minor}`;
    this.numbers.set(name, number);
    this.blocks.push(`block ${name}`, `number ${number}`);
    if (!/\d$/.test(name)) this.blocks.push(`removable ${given.removable ? 1 : 0}`);
    for (const one of given.below ?? []) this.blocks.push(`below ${one}`);
    for (const one of given.partitions ?? []) this.blocks.push(`partition ${one}`);
    if (given.file) this.blocks.push(`file ${given.file}`);
    if (given.dm) this.blocks.push(`name ${given.dm}`, given.uuid ?? `uuid LVM-${given.dm}`);
    if (given.header) this.headers.push(given.header);
    if (given.header) this.blocks.push("header");
    if (given.uuid?.startsWith("uuid CRYPT")) this.rest.push(`crypt ${given.dm} ${given.cipher ?? strong}`);
    for (const [key, value] of Object.entries(given.udev ?? {})) this.udev.push(`udev ${number} ${key}=${value}`);
    return this;
  }

  fileSystem(name: string, type: string, given: Given = {}): this {
    return this.block(name, { ...given, udev: { FS_TYPE: type, FS_USAGE: usage(type), ...given.udev } });
  }

  line(...lines: readonly string[]): this {
    this.rest.push(...lines);
    return this;
  }

  mount(name: string, at: string, type = "ext4"): this {
    return this.line(`mount ${this.numbers.get(name) ?? "0:40"} ${type} /dev/${name} ${at}`);
  }

  text(paths: readonly string[]): string {
    const headers = this.headers.length > 0 ? [`headers ${gzipSync(Buffer.concat(this.headers)).toString("base64")}`] : [];
    return [...this.blocks, ...headers, ...this.rest, ...this.udev, `targets ${["/", ...paths, ""].join("\t")}`]
      .map((line) => `${line}\n`)
      .join("");
  }

  private seen(name: string, desired: EncryptedPathDesired) {
    const resource: SealedResource<EncryptedPathDesired> = { kind: "encrypted-path", name, sealed: desired };
    const observed = kind.parse(this.text(desired.of === "path" ? [name] : []), [resource]).get(name);
    return { resource, observed };
  }

  verdict(name: string, desired: EncryptedPathDesired = { of: "path" }, on = facts): Verdict {
    return kind.compare(desired, this.seen(name, desired).observed, on);
  }

  tells(name: string, desired?: EncryptedPathDesired): string {
    const verdict = this.verdict(name, desired);
    if (verdict.is === "different") return verdict.difference.summary;
    return verdict.is === "as-desired" ? verdict.is : `${verdict.is}: ${verdict.because}`;
  }

  plain(known: readonly Key[] = [], given: { allowed?: readonly string[]; serials?: readonly string[] } = {}): string[] {
    const { resource, observed } = this.seen("disks", { of: "disks", allowed: [], serials: [], ...given });
    return (kind.foreign?.(resource, observed, new Set(known)) ?? []).map(({ difference, removable }) => {
      expect(removable).toBe(false);
      expect(difference.remedy).toBeTruthy();
      return difference.summary;
    });
  }
}

const usage = (type: string): string =>
  type === "crypto_LUKS" ? "crypto" : /member$/.test(type) ? "raid" : type === "swap" ? "other" : "filesystem";

const swap: EncryptedPathDesired = { of: "swap" };

/** RAID 1 of two partitions, LUKS on it, LVM in that, ext4 in that: as an installer makes it. */
const raidLuksLvm = (cipher = strong): Host =>
  new Host()
    .block("vda", { partitions: ["vda1", "vda3"] })
    .fileSystem("vda1", "ext4")
    .fileSystem("vda3", "linux_raid_member")
    .block("vdb", { partitions: ["vdb3"] })
    .fileSystem("vdb3", "linux_raid_member")
    .fileSystem("md0", "crypto_LUKS", { below: ["vda3", "vdb3"] })
    .fileSystem("dm-0", "LVM2_member", { below: ["md0"], dm: "md0_crypt", uuid: luks("md0_crypt"), cipher })
    .fileSystem("dm-1", "ext4", { below: ["dm-0"], dm: "vg0-root" })
    .fileSystem("dm-2", "swap", { below: ["dm-0"], dm: "vg0-swap" })
    .mount("dm-1", "/")
    .mount("vda1", "/boot")
    .line("mount 0:30 tmpfs tmpfs /tmp", "swap /dev/dm-2");

/** The same without LUKS. */
const raidLvm = (): Host =>
  new Host()
    .block("vda", { partitions: ["vda3"] })
    .fileSystem("vda3", "linux_raid_member")
    .block("vdb", { partitions: ["vdb3"] })
    .fileSystem("vdb3", "linux_raid_member")
    .fileSystem("md0", "LVM2_member", { below: ["vda3", "vdb3"] })
    .fileSystem("dm-0", "ext4", { below: ["md0"], dm: "vg0-root" })
    .mount("dm-0", "/");

/** A volume that was grown onto a disk without encryption. */
const grown = (): Host =>
  new Host()
    .block("vda", { partitions: ["vda2"] })
    .fileSystem("vda2", "crypto_LUKS")
    .fileSystem("vdb", "LVM2_member")
    .fileSystem("dm-0", "LVM2_member", { below: ["vda2"], dm: "pv", uuid: luks("pv") })
    .fileSystem("dm-1", "ext4", { below: ["dm-0", "vdb"], dm: "vg0-home" })
    .fileSystem("dm-2", "ext4", { below: ["dm-0"], dm: "vg0-root" })
    .mount("dm-2", "/")
    .mount("dm-1", "/home");

const plainRoot = (): Host =>
  new Host()
    .block("vda", { partitions: ["vda1"] })
    .fileSystem("vda1", "ext4")
    .mount("vda1", "/");

describe("a path", () => {
  test("on RAID, LUKS and LVM is as desired, all of it", () => {
    const host = raidLuksLvm();
    expect(["/", "/home", "/srv/hr", "/tmp"].map((at) => host.tells(at))).toEqual(Array(4).fill("as-desired"));
    expect(host.tells("swap", swap)).toBe("as-desired");
    expect(host.plain()).toEqual([]);
  });

  test("without encryption is told with the whole way down, and beyond any apply", () => {
    expect(raidLvm().tells("/")).toBe("/ on vg0-root on md0 on vda3 and vdb3: not encrypted");
    expect(raidLvm().verdict("/")).toMatchObject({ difference: { remedy: expect.stringContaining("qorgan install-media HOST") } });
    expect(raidLvm().tells("/home")).toBe("/home, in /, on vg0-root on md0 on vda3 and vdb3: not encrypted");
    expect(plainRoot().tells("/")).toBe("/ on vda1: not encrypted");
    expect(raidLuksLvm().tells("/boot")).toBe("/boot on vda1: not encrypted");
  });

  test("of which one way of two is encrypted is not encrypted, and the other way is named", () => {
    expect(grown().tells("/home")).toBe("/home on vg0-home on pv and vdb on vda2: not encrypted on vdb");
    expect(grown().tells("/")).toBe("as-desired");
  });

  test("half of a RAID without encryption", () => {
    const host = new Host()
      .fileSystem("vda", "crypto_LUKS")
      .fileSystem("vdb", "linux_raid_member")
      .fileSystem("dm-0", "linux_raid_member", { below: ["vda"], dm: "left", uuid: luks("left") })
      .fileSystem("md0", "ext4", { below: ["dm-0", "vdb"] })
      .mount("md0", "/");
    expect(host.tells("/")).toBe("/ on md0 on left and vdb on vda: not encrypted on vdb");
  });

  test("partitions of a RAID", () => {
    const host = new Host()
      .block("vda")
      .block("vdb")
      .block("md0", { below: ["vda", "vdb"], partitions: ["md0p1"] })
      .fileSystem("md0p1", "ext4");
    expect(host.mount("md0p1", "/").tells("/")).toBe("/ on md0p1 on md0 on vda and vdb: not encrypted");
  });

  test("in a file: of the file's own file system, and encrypted when the file is", () => {
    const host = plainRoot()
      .fileSystem("loop0", "ext4", { file: "/var/data images/a.img" })
      .fileSystem("loop1", "crypto_LUKS", { file: "/var/b.img" })
      .fileSystem("dm-0", "ext4", { below: ["loop1"], dm: "b", uuid: luks("b") })
      .mount("loop0", "/srv/a")
      .mount("dm-0", "/srv/b");
    expect(host.tells("/srv/a")).toBe("/srv/a on loop0 on vda1: not encrypted");
    expect(host.tells("/srv/b")).toBe("as-desired");
    expect(host.plain()).toEqual(["/dev/vda1 (ext4), mounted at /, is not encrypted"]);
  });

  test("btrfs, whose device number is its own: each of its disks counts", () => {
    const host = new Host()
      .fileSystem("vda", "crypto_LUKS")
      .fileSystem("dm-0", "btrfs", { below: ["vda"], dm: "one", uuid: luks("one") })
      .fileSystem("vdb", "btrfs")
      .line("mount 0:35 btrfs /dev/mapper/one /", "mount 0:36 btrfs /dev/mapper/one /home");
    expect(host.tells("/")).toBe("as-desired");
    host.line("pool", "member dm-0", "member vdb");
    expect(host.tells("/")).toBe("/ on one and vdb on vda: not encrypted on vdb");
    expect(host.plain(["encrypted-path:/"])).toEqual([]);
    expect(host.plain()).toEqual(["/dev/vdb (btrfs), mounted at / and /home, is not encrypted"]);
  });

  test("the mount on top counts, and the longest one; not one that only begins alike", () => {
    const host = raidLuksLvm().fileSystem("vdc", "ext4").mount("vdc", "/srv").mount("vdc", "/home-old");
    expect(host.tells("/srv/hr")).toBe("/srv/hr, in /srv, on vdc: not encrypted");
    expect(host.tells("/home")).toBe("as-desired");
    expect(host.mount("vdc", "/tmp").tells("/tmp")).toBe("/tmp on vdc: not encrypted");
  });

  test("another host's disk, and what the kernel tells nothing of", () => {
    const host = raidLuksLvm().line("mount 0:50 nfs4 nas:/export /srv", "mount 0:51 zfs tank/data /data");
    expect(host.tells("/srv/hr")).toBe("/srv/hr, in /srv, on nas:/export (nfs4), which is no disk of this host");
    expect(host.tells("/data")).toBe("unknown: /data on tank/data (zfs)");
  });

  test("a link is followed: the host says where it leads", () => {
    const host = raidLuksLvm().fileSystem("vdc", "ext4").mount("vdc", "/mnt/big");
    const resource = { kind: "encrypted-path", name: "/srv", sealed: { of: "path" } as const };
    const observed = kind.parse(host.text(["/mnt/big/srv"]), [resource]).get("/srv");
    expect(kind.compare({ of: "path" }, observed, facts)).toMatchObject({
      difference: { summary: "/srv, in /mnt/big, on vdc: not encrypted" },
    });
  });
});

describe("weak encryption", () => {
  test("by the cipher in force", () => {
    expect(raidLuksLvm("aes-cbc-essiv:sha256 256").tells("/")).toBe(
      "/ on vg0-root on md0_crypt on md0 on vda3 and vdb3: md0_crypt is encrypted with aes-cbc-essiv:sha256, 256 bits; should be aes-xts-plain64, 512 bits",
    );
    expect(raidLuksLvm("cipher_null-ecb 0").tells("/")).toContain("cipher_null-ecb, 0 bits");
  });

  test("by its first version, and by how keys are derived from passphrases", () => {
    const on = (header?: Buffer, version = 2): string =>
      new Host()
        .fileSystem("vda", "crypto_LUKS")
        .fileSystem("dm-0", "ext4", { below: ["vda"], dm: "root", uuid: luks("root", version), ...(header ? { header } : {}) })
        .mount("dm-0", "/")
        .tells("/");
    expect(on(undefined, 1)).toBe("/ on root on vda: root is LUKS1, whose keys are weakly derived");
    const kdf = { type: "argon2id", time: 4, memory: 65536, cpus: 1, salt: "AA" };
    const pbkdf2 = { type: "pbkdf2", iterations: 1000, salt: "AA" };
    expect(on(header({ 0: kdf }))).toBe("as-desired");
    expect(on(header({ 0: kdf, 3: pbkdf2 }))).toBe("/ on root on vda: the key in slot 3 of root is weakly derived (pbkdf2)");
    expect(on(header({ 0: kdf, 3: pbkdf2 }, { 0: { type: "systemd-tpm2", keyslots: ["3"] } }))).toBe("as-desired");
    const damaged = header({ 0: kdf });
    damaged[20000] = 1;
    expect(on(damaged)).toBe("/ on root on vda: root: the second of its two LUKS headers is damaged");
  });
});

/** A LUKS2 header with these slots and tokens. */
const header = (slots: Readonly<Record<string, object>>, tokens: Readonly<Record<string, object>> = {}): Buffer =>
  luksHeader({
    uuid: "01234567-89ab-cdef-0123-456789abcdef",
    slots: Object.fromEntries(Object.entries(slots).map(([number, kdf]) => [number, slot(kdf)])),
    tokens,
  }).subarray(0, metadataBytes);

describe("swap", () => {
  test("in a file lies on the file's file system; without any, and in compressed memory, all is well", () => {
    expect(plainRoot().line("swap /swap\\040file").tells("swap", swap)).toBe("swap /swap file on vda1: not encrypted");
    expect(raidLuksLvm().line("swap /swapfile").tells("swap", swap)).toBe("as-desired");
    expect(plainRoot().tells("swap", swap)).toBe("as-desired");
    expect(plainRoot().block("zram0").line("swap /dev/zram0").tells("swap", swap)).toBe("as-desired");
  });

  test("compressed memory that overflows to a disk is that disk", () => {
    const host = plainRoot().block("vdb").line();
    const overflowing = host.text([]).replace(/^mount/m, "block zram0\nnumber 253:0\noverflow /dev/vdb\nmount");
    const resource = { kind: "encrypted-path", name: "swap", sealed: swap };
    const observed = kind.parse(`${overflowing}swap /dev/zram0\n`, [resource]).get("swap");
    expect(kind.compare(swap, observed, facts)).toMatchObject({
      difference: { summary: "swap /dev/zram0 on zram0 on vdb: not encrypted" },
    });
  });

  test("on a disk through a random key, and without", () => {
    const keyed = plainRoot()
      .block("vdb")
      .fileSystem("dm-0", "swap", { below: ["vdb"], dm: "swap1", uuid: "uuid CRYPT-PLAIN-swap1" });
    expect(keyed.line("swap /dev/dm-0").tells("swap", swap)).toBe("as-desired");
    const plain = plainRoot().fileSystem("vdb", "swap").line("swap /dev/vdb");
    expect(plain.verdict("swap", swap)).toMatchObject({
      difference: { summary: "swap /dev/vdb on vdb: not encrypted", remedy: expect.stringContaining("swap disk") },
    });
    expect(plain.plain()).toContain("/dev/vdb (swap), swapped to, is not encrypted");
    expect(plain.plain(["encrypted-path:/", "encrypted-path:swap"])).toEqual([]);
  });

  test("that nobody can trace is unknown, never well", () => {
    expect(plainRoot().line("swap /dev/gone").tells("swap", swap)).toBe("unknown: swap /dev/gone on /dev/gone");
  });
});

describe("disks that nobody told of", () => {
  const told: readonly Key[] = ["encrypted-path:/"];

  test("a file system that is mounted, one that is not, parts of LVM and RAID, swap that is off", () => {
    const host = plainRoot()
      .block("vdc", { partitions: ["vdc1"] })
      .fileSystem("vdc1", "ext4")
      .fileSystem("vdd", "xfs")
      .fileSystem("vde", "LVM2_member")
      .fileSystem("vdf", "linux_raid_member")
      .fileSystem("vdg", "swap")
      .fileSystem("vdh", "LVM2_member")
      .fileSystem("dm-3", "ext4", { below: ["vdh"], dm: "vg1-old" })
      .block("dm-4", { below: ["vdh"], dm: "vg1-machine", udev: { PART_TABLE_TYPE: "gpt" } })
      .mount("vdc1", "/mnt/usb");
    expect(host.plain(told)).toEqual([
      "/dev/vdc1 (ext4), mounted at /mnt/usb, is not encrypted",
      "/dev/vdd (xfs) is not encrypted",
      "/dev/vde (LVM2_member) is not encrypted",
      "/dev/vdf (linux_raid_member) is not encrypted",
      "/dev/vdg (swap) is not encrypted",
      "/dev/mapper/vg1-old (ext4) is not encrypted: on vg1-old on vdh",
      "/dev/mapper/vg1-machine (gpt) is not encrypted: on vg1-machine on vdh",
    ]);
  });

  test("not what is blank, locked, what starts the computer, what the model leaves so, what others tell of, sticks and discs", () => {
    const host = raidLuksLvm()
      .block("vdc")
      .fileSystem("vdd", "crypto_LUKS")
      .block("vde", { partitions: ["vde1"] })
      .fileSystem("vde1", "vfat", { udev: { FS_TYPE: "vfat", PART_ENTRY_TYPE: "c12a7328-f81f-11d2-ba4b-00c04fc93ec9" } })
      .fileSystem("vdf", "ext4")
      .fileSystem("vdg", "ext4", { udev: { FS_TYPE: "ext4", SERIAL: "DATA-1" } })
      .fileSystem("sr", "iso9660", { removable: true })
      .fileSystem("sdb", "vfat", { udev: { FS_TYPE: "vfat", BUS: "usb" } })
      .mount("vdf", "/srv/public")
      .mount("sdb", "/media/stick");
    expect(host.plain([], { allowed: ["/srv/public"], serials: ["DATA-1"] })).toEqual([]);
    expect(host.plain()).toEqual(["/dev/vdf (ext4), mounted at /srv/public, is not encrypted", "/dev/vdg (ext4) is not encrypted"]);
  });

  test("a volume half on a disk without encryption; told once where its mount point is told of", () => {
    expect(grown().plain()).toEqual(["/dev/mapper/vg0-home (ext4), mounted at /home, is not encrypted: on vg0-home on pv and vdb on vda2"]);
    expect(grown().plain(["encrypted-path:/home"])).toEqual([]);
  });
});

describe("an answer", () => {
  test("of a container: nothing is enforceable there, and nothing is foreign", () => {
    const resource = { kind: "encrypted-path", name: "/", sealed: { of: "path" } as const };
    const observed = kind.parse("container\n", [resource]).get("/");
    expect(kind.compare(resource.sealed, observed, { ...facts, virtualisation: "systemd-nspawn" }).is).toBe("not-enforceable");
    expect(kind.compare(resource.sealed, observed, facts).is).toBe("unknown");
    const disks = { kind: "encrypted-path", name: "disks", sealed: { of: "disks", allowed: [], serials: [] } as const };
    expect(kind.foreign?.(disks, kind.parse("container\n", [disks]).get("disks"), new Set())).toEqual([]);
  });

  test("that is not whole makes all unknown", () => {
    const resource = { kind: "encrypted-path", name: "/srv", sealed: { of: "path" } as const };
    expect(() => kind.parse(plainRoot().text([]), [resource])).toThrow(/every path/);
    expect(() => kind.parse("targets /\t/srv\t\n", [resource])).toThrow(/mounts/);
  });

  test("is read to an end whatever names it holds, and a circle of devices ends too", () => {
    const word = fc.string({ maxLength: 12 }).map((text) => text.replace(/\n/g, "?"));
    const line = fc.tuple(
      fc.constantFrom(
        "block",
        "number",
        "below",
        "partition",
        "file",
        "name",
        "uuid",
        "mount",
        "swap",
        "udev",
        "pool",
        "member",
        "crypt",
        "overflow",
      ),
      fc.oneof(word, fc.constantFrom("vda", "vdb", "254:1", "254:1 ext4 /dev/vda /", "/swapfile", "CRYPT-LUKS2-x-y", "254:1 FS_TYPE=ext4")),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const text = `mount 254:1 ext4 /dev/vda /\n${lines.map((one) => one.join(" ")).join("\n")}\ntargets /\t/srv\t\n`;
        const resources = [
          { kind: "encrypted-path", name: "/srv", sealed: { of: "path" } as const },
          { kind: "encrypted-path", name: "swap", sealed: swap },
          { kind: "encrypted-path", name: "disks", sealed: { of: "disks", allowed: [], serials: [] } as const },
        ];
        const observed = kind.parse(text, resources);
        for (const resource of resources) {
          expect(kind.compare(resource.sealed, observed.get(resource.name), facts).is).toBeDefined();
          kind.foreign?.(resource, observed.get(resource.name), new Set());
        }
      }),
      { numRuns: 500 },
    );
    const circle = new Host()
      .block("dm-0", { below: ["dm-1"], dm: "a" })
      .block("dm-1", { below: ["dm-0"], dm: "b" })
      .mount("dm-0", "/");
    expect(circle.tells("/")).toMatch(/^unknown/);
  });

  test("that does not say by which cipher is unknown, and headers that are cut short are no answer", () => {
    const host = new Host()
      .block("vda")
      .block("dm-0", { below: ["vda"], dm: "a", uuid: luks("a") })
      .mount("dm-0", "/");
    const resource = { kind: "encrypted-path", name: "/", sealed: { of: "path" } as const };
    const silent = kind.parse(host.text(["/"]).replace(/^crypt.*\n/m, ""), [resource]).get("/");
    expect(kind.compare(resource.sealed, silent, facts)).toMatchObject({
      is: "unknown",
      because: expect.stringContaining("which cipher a is"),
    });
    const cut = new Host()
      .block("vda")
      .block("dm-0", { below: ["vda"], dm: "a", uuid: luks("a"), header: Buffer.alloc(100) })
      .mount("dm-0", "/");
    expect(() => kind.parse(cut.text(["/"]), [resource])).toThrow(/LUKS header/);
  });

  test("whose way down ends nowhere is unknown, never well", () => {
    const host = new Host().block("dm-0", { below: ["vdz"], dm: "a" }).mount("dm-0", "/");
    expect(host.tells("/")).toBe("unknown: / on a: nobody can say what vdz is");
  });

  test("no apply is ever begun for it", () => {
    const resource: Resource<"encrypted-path", EncryptedPathDesired> = {
      kind: "encrypted-path",
      name: "/",
      desired: { of: "path" },
      reasons: [],
    };
    expect(kind.change(resource, undefined, () => kind.remove("/", undefined)).text).toContain("exit 1");
  });
});
