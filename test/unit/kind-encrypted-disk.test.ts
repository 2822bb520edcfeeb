/** What is told of a disk, and what an apply would do to it. The headers are cryptsetup's and clevis' own. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { EncryptedDiskDesired } from "../../src/resources/desired";
import { sha256 } from "../../src/resources/digest";
import { kind } from "../../src/resources/encrypted-disk";
import { crypttabLine, fstabLine, recipientsDigest } from "../../src/resources/encrypted-disk/judge";
import { probes } from "../../src/resources/encrypted-disk/look";
import type { HostFacts } from "../../src/resources/resource";
import headers from "./fixtures/luks-headers.json";

type Name = keyof typeof headers;

const facts: HostFacts = { os: "debian-12", virtualisation: "kvm", readOnlyMounts: [], kernel: "6.1" };
const desired: EncryptedDiskDesired = {
  name: "data",
  serial: "DATA1",
  mount: "/srv",
  fileSystem: "ext4",
  options: ["nodev", "nosuid"],
  uuid: "11111111-2222-8333-8444-555555555555",
  keyServers: [
    { url: "http://127.0.0.1:7501", thumbprint: "QljH6HHeh2tDzr6ombfgIME_yN5-Kp_vV2A9XAO9IR8" },
    { url: "http://127.0.0.1:7502", thumbprint: "495cmu0GRTw4or2yPZmgEZpeiVwBTuJpHx_YEpPwvLI" },
  ],
  threshold: 1,
  recipients: ["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"],
  format: false,
};
const wanted = (more: Partial<EncryptedDiskDesired> = {}): EncryptedDiskDesired => ({ ...desired, ...more });

const device = "device vdb 314572800 QEMU\\x20DISK";
const digestOfHeader = (name: Name): string => sha256(gunzipSync(Buffer.from(headers[name], "base64")));
const mapping = "mapping CRYPT-LUKS2-11111111222283338444555555555555-data";

/** Lines of a disk that is as it should be, but for its header. */
const whole = (header: Name, registered: Name = "bound"): string[] => [
  device,
  `metadata ${headers[header]}`,
  `registered ${headers[registered]}`,
  `backup-of ${digestOfHeader(header)}`,
  `escrowed-to ${recipientsDigest(desired)}`,
  mapping,
  "mounted /dev/mapper/data ext4 rw,nosuid,nodev,relatime",
  `crypttab ${crypttabLine(desired)}`,
  `fstab ${fstabLine(desired)}`,
];
const without = (lines: readonly string[], ...words: readonly string[]): string[] =>
  lines.filter((line) => !words.includes(line.split(" ")[0] ?? ""));

function told(lines: readonly string[], on: EncryptedDiskDesired = desired) {
  const resource = { kind: "encrypted-disk", name: "data", sealed: on, desired: on, reasons: [] } as const;
  const observed = kind.parse(["disk data", ...lines, ""].join("\n"), [resource]).get("data");
  const verdict = kind.compare(on, observed, facts);
  return {
    is: verdict.is,
    summary: verdict.is === "different" ? verdict.difference.summary : "",
    /** Present: no apply can mend it. */
    remedy: verdict.is === "different" ? verdict.difference.remedy : undefined,
    asks: kind.asks?.(resource, observed),
    destroys: kind.destroys?.(on, observed),
    script: kind.change(resource, observed, () => {
      throw new Error("nothing is staged");
    }).text,
  };
}

const formats = (script: string): boolean => /luksFormat|mkfs|wipefs -a/.test(script);

test("a disk as it should be", () => {
  expect(told(whole("bound"))).toMatchObject({ is: "as-desired", asks: false, destroys: undefined });
});

describe("drift of its keys", () => {
  test.each<[string, string[], RegExp, RegExp]>([
    ["a slot that nobody registered", whole("foreign-slot"), /slot 0 that nobody registered/, /luksKillSlot -q "\$disk" 0/],
    ["a binding removed", whole("unbound"), /not bound to its key servers/, /./],
    ["another binding", whole("second-binding"), /bound to http:\/\/127.0.0.1:7501 \(token 1\)/, /token remove --token-id 1/],
    ["a key changed", whole("changed-key"), /slot 7 was changed/, /luksAddKey/],
    ["no memory of it", without(whole("bound"), "registered"), /none of its keys is registered/, /luksAddKey/],
    ["escrowed to others", [...without(whole("bound"), "escrowed-to"), "escrowed-to 00"], /other custodians/, /luksAddKey/],
  ])("%s", (_, lines, summary, script) => {
    const { summary: said, script: does } = told(lines);
    expect(said).toMatch(summary);
    expect(does).toMatch(script);
    expect(formats(does)).toBe(false);
  });

  test("a slot killed under its token needs a custodian, since nothing here opens it", () => {
    const { summary, script } = told(whole("killed-slot"));
    expect(summary).toMatch(/not bound to its key servers .*; bound to .* \(token 0\)/);
    expect(script).toMatch(/token remove --token-id 0/);
    expect(script).not.toMatch(/luksKillSlot/);
  });

  test("a slot under two bindings is killed once: cryptsetup refuses the second time", () => {
    const { script } = told(whole("second-binding"));
    expect(script.match(/luksKillSlot -q "\$disk" 2/g)).toHaveLength(1);
  });

  test("before a slot goes for a new key, the key at hand is tried", () => {
    const { script, asks } = told([...without(whole("bound"), "escrowed-to"), "escrowed-to 00"]);
    expect(asks).toBe(true);
    expect(script.indexOf("does not open it: nothing is changed")).toBeLessThan(script.indexOf("luksKillSlot"));
    expect(script.indexOf("--test-passphrase --key-slot 6")).toBeLessThan(script.indexOf('luksKillSlot -q "$disk" 7'));
  });

  test("the last slots are not killed when no other is known to open", () => {
    // Somebody put an own key in and took both of ours out: killing it would take the data along.
    const { remedy, script } = told(
      whole("weak", "weak").map((line) => (line.startsWith("registered") ? `registered ${headers.bound}` : line)),
    );
    expect(remedy).toBeDefined();
    expect(script).not.toMatch(/luksKillSlot/);
  });

  test("weak derivation, weak cipher", () => {
    const { summary, remedy } = told(whole("weak", "weak"));
    expect(summary).toMatch(/aes-cbc-essiv:sha256, 256 bits; should be aes-xts-plain64, 512 bits/);
    expect(summary).toMatch(/slot 7 is weakly derived \(pbkdf2\)/);
    expect(remedy).toMatch(/custodian must/);
  });

  test("a cheap slot is no weakness where a key server's binding owns it", () => {
    expect(told(whole("bound")).summary).not.toMatch(/weak/);
  });

  test("a token of another program", () => {
    expect(told(whole("foreign-token"))).toMatchObject({
      summary: "a token of the type foreign that nobody registered",
      remedy: expect.any(String),
    });
  });

  test("pins: another thumbprint, another threshold, one server more", () => {
    const [first, second] = desired.keyServers;
    if (!first || !second) throw new Error("two servers");
    const moved = { ...second, thumbprint: "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg" };
    for (const more of [
      { threshold: 2 },
      { keyServers: [first, moved] },
      { keyServers: [first] },
      { keyServers: [first, second, { ...moved, url: "http://127.0.0.1:7503" }] },
    ])
      expect(told(whole("bound"), wanted(more))).toMatchObject({
        remedy: undefined,
        summary: expect.stringMatching(/not bound as it should be/),
      });
  });
});

describe("a header that was replaced", () => {
  test("is told, and needs people", () => {
    expect(told(whole("replaced"))).toMatchObject({ summary: expect.stringMatching(/header was replaced/), remedy: expect.any(String) });
  });

  test.each([
    ["while its backup is older", [...without(whole("replaced"), "backup-of"), "backup-of 00"]],
    ["while its line in fstab is gone", without(whole("replaced"), "fstab")],
    ["while it is locked", without(whole("replaced"), "mapping", "mounted")],
  ])("is never registered as ours, %s", (_, lines) => {
    const { remedy, script } = told(lines);
    expect(remedy).toBeDefined();
    expect(script).not.toMatch(/keep registered|clevis luks unlock/);
  });
});

test("a mount is mended without registering keys that nobody explained", () => {
  // Nothing here opens it, so that slot 0 cannot be exchanged; the line in fstab can be written.
  const lines = without(whole("killed-slot", "changed-key"), "fstab");
  const { summary, script } = told(lines);
  expect(summary).toMatch(/slot 7 was changed.*fstab/);
  expect(script).toMatch(/\/etc\/fstab/);
  expect(script).not.toMatch(/keep registered|keep escrowed-to/);
});

describe("a mount of a locked disk would wait for ever for its key", () => {
  test.each([
    ["it waits for its key servers", [...without(whole("bound"), "mapping", "mounted", "fstab"), "waits"]],
    ["nothing here opens it", without(whole("unbound"), "mapping", "mounted", "fstab")],
    ["something else has its name", [...without(whole("bound"), "mapping", "mounted", "fstab"), "mapping LVM-xyz"]],
  ])("its lines are mended and nothing is mounted, while %s", (_, lines) => {
    const { summary, script } = told(lines);
    expect(summary).toMatch(/fstab does not mount it/);
    expect(script).toMatch(/^mv -fT .*fstab/m);
    expect(script).not.toMatch(/systemctl start|mountpoint/);
  });

  test("who can open it opens it first", () => {
    const { script } = told(without(whole("bound"), "mapping", "mounted", "fstab"));
    const [opened, mounted] = [script.indexOf("clevis luks unlock"), script.indexOf("systemctl start")];
    expect(opened).toBeGreaterThan(0);
    expect(mounted).toBeGreaterThan(opened);
  });
});

test("a header backup that is older than the header is taken again", () => {
  const { summary, script, remedy } = told([...without(whole("bound"), "backup-of"), "backup-of 00"]);
  expect({ summary, remedy }).toEqual({ summary: "the header backup is older than the header", remedy: undefined });
  expect(script).toMatch(/age --encrypt -r age1/);
  expect(script).toMatch(/keep registered/);
});

describe("where it is opened and mounted", () => {
  test.each<[string, string[], RegExp, RegExp | undefined]>([
    ["locked", without(whole("bound"), "mapping", "mounted"), /^locked$/, undefined],
    ["locked and waiting", [...without(whole("bound"), "mapping", "mounted"), "waits"], /waits for its key servers/, /unlocks by itself/],
    ["not mounted", [...without(whole("bound"), "mounted"), "entries 0"], /not mounted at \/srv/, undefined],
    ["files hidden below", [...without(whole("bound"), "mounted"), "entries 3"], /holds files on another disk/, /move it away/],
    [
      "another disk in its place",
      [...without(whole("bound"), "mounted"), "mounted /dev/vdc ext4 rw,nodev,nosuid"],
      /\/dev\/vdc is mounted/,
      /unmount/,
    ],
    ["a foreign mapping", [...without(whole("bound"), "mapping", "mounted"), "mapping LVM-xyz"], /something else: LVM-xyz/, /dmsetup/],
    [
      "mounted without its options",
      [...without(whole("bound"), "mounted"), "mounted /dev/mapper/data ext4 rw,nodev"],
      /without nosuid/,
      undefined,
    ],
    ["not in crypttab", without(whole("bound"), "crypttab"), /crypttab/, undefined],
    [
      "with nofail in crypttab",
      [...without(whole("bound"), "crypttab"), `crypttab ${crypttabLine(desired)},nofail`],
      /crypttab/,
      undefined,
    ],
    ["twice in fstab", [...whole("bound"), "fstab /dev/mapper/data /old ext4 defaults 0 2"], /fstab/, undefined],
  ])("%s", (_, lines, summary, remedy) => {
    const verdict = told(lines);
    expect(verdict.summary).toMatch(summary);
    if (remedy) expect(verdict.remedy).toMatch(remedy);
    else expect(verdict.remedy).toBeUndefined();
    expect(formats(verdict.script)).toBe(false);
  });

  test("an option that the kernel tells nowhere is no difference for ever", () => {
    const on = wanted({ options: ["nodev", "x-systemd.device-timeout=0", "acl"] });
    expect(told([...without(whole("bound"), "fstab"), `fstab ${fstabLine(on)}`], on).is).toBe("as-desired");
  });
});

describe("a disk without our header", () => {
  const blank = [device, `metadata ${zeros()}`, "blank"];

  test("blank: formatted, and only when it was confirmed by its serial", () => {
    const { asks, destroys, script } = told(blank);
    expect(asks).toBe(true);
    expect(destroys).toEqual({ word: "DATA1", what: "/dev/vdb (QEMU DISK, serial DATA1, 300 MiB), which holds nothing" });
    expect(formats(script)).toBe(true);
  });

  test("what was looked at is looked at again just before it is formatted", () => {
    const { script } = told(blank);
    const check = script.indexOf("no longer as it was seen");
    expect(check).toBeGreaterThan(script.indexOf("flock -n 7"));
    expect(script.lastIndexOf("no longer as it was seen")).toBeLessThan(script.indexOf("keep stage 'formatting"));
    expect(script.indexOf("keep stage 'formatting")).toBeLessThan(script.indexOf("wipefs -a"));
    const [first] =
      told([device, `metadata ${zeros()}`, "signature dos", "signature ext4"], wanted({ format: true })).script.match(
        /sort -u\)" = '[^']*'/,
      ) ?? [];
    expect(first).toBe(`sort -u)" = 'dos\next4'`);
  });

  test.each<[string, string[], RegExp]>([
    ["no disk", [], /no disk with the serial DATA1/],
    ["two disks", [device, device.replace("vdb", "vdc")], /\/dev\/vdb and \/dev\/vdc have the same serial/],
    ["in use", [...blank, "used md0"], /in use: md0/],
    ["a file system", [device, `metadata ${zeros()}`, "signature ext4"], /holds ext4, and is left as it is/],
    ["a foreign LUKS2", [device, `metadata ${headers["large-metadata"]}`, "signature crypto_LUKS"], /holds crypto_LUKS/],
    ["LUKS1", [device, `metadata ${headers.luks1}`, "signature crypto_LUKS"], /holds crypto_LUKS/],
    ["unsigned data", [device, `metadata ${zeros()}`], /data of no known kind/],
    ["bytes that cannot be read", [device, `metadata ${short()}`, "blank"], /cannot be read/],
    ["something at its mount point", [...blank, "mounted /dev/vdc ext4 rw"], /\/dev\/vdc is mounted at \/srv already/],
    ["files at its mount point", [...blank, "entries 2"], /not empty/],
    ["a foreign mapping of its name", [...blank, "mapping LVM-x"], /something else: LVM-x/],
    ["our header, damaged", [device, `metadata ${damaged()}`], /LUKS headers is damaged/],
  ])("refused: %s", (_, lines, summary) => {
    const { summary: said, remedy, asks, destroys, script } = told(lines);
    expect(said).toMatch(summary);
    expect(remedy).toBeDefined();
    expect({ asks, destroys, formats: formats(script) }).toEqual({ asks: false, destroys: undefined, formats: false });
  });

  test("a file system on a disk that may be formatted is told, and asked for", () => {
    const { destroys, remedy } = told([device, `metadata ${zeros()}`, "signature ext4"], wanted({ format: true }));
    expect(destroys?.what).toMatch(/which holds ext4/);
    expect(remedy).toBeUndefined();
  });

  test("unpinned key servers come first", () => {
    const [first] = desired.keyServers;
    const on = wanted({ keyServers: [{ url: first?.url ?? "" }] });
    expect(told(blank, on)).toMatchObject({ remedy: expect.stringMatching(/keys pin/), destroys: undefined });
  });

  test.each([
    ["blank now", blank],
    ["with a partition table over its headers", [device, `metadata ${zeros()}`, "signature gpt"]],
    ["and still open", [device, `metadata ${zeros()}`, "signature gpt", "used dm-0"]],
  ])("a disk of ours whose header is lost is no free disk, %s, whatever the model allows", (_, lines) => {
    const { summary, remedy, destroys, script } = told([...lines, `registered ${headers.bound}`], wanted({ format: true }));
    expect(summary).toMatch(/its LUKS header is gone/);
    expect(remedy).toMatch(/puts the header back/);
    expect({ destroys, formats: formats(script) }).toEqual({ destroys: undefined, formats: false });
  });
});

describe("a setup that was cut off", () => {
  test.each<[string, string[]]>([
    ["before a header was written", [device, `metadata ${zeros()}`, "stage formatting", "blank"]],
    ["with a header", [device, `metadata ${headers.formatted}`, "stage formatting"]],
    ["with a header without slots", [device, `metadata ${headers["no-slots"]}`, "stage formatting"]],
    ["between its two headers", [device, `metadata ${damaged()}`, "stage formatting"]],
    ["with a binding", [device, `metadata ${headers.bound}`, "stage formatting", mapping]],
  ])("begins again %s", (_, lines) => {
    expect(told(lines).destroys?.what).toMatch(/a formatting by Qorgan that was cut off/);
  });

  test("after the file system nothing is formatted", () => {
    const { summary, asks, destroys, script } = told([device, `metadata ${headers.bound}`, "stage filesystem"]);
    expect(summary).toMatch(/none of its keys is registered/);
    expect({ asks, destroys, formats: formats(script) }).toEqual({ asks: true, destroys: undefined, formats: false });
  });

  test("a host that remembers less than the disk does not format it", () => {
    // The host was put back to an older copy of itself; the disk says that it has a file system.
    const finished = finishedHeader();
    const half = packed(gunzipSync(Buffer.from(finished, "base64")).fill(0, 0, 4096));
    expect(told([device, `metadata ${half}`, "stage formatting"])).toMatchObject({ destroys: undefined, remedy: expect.any(String) });
    const { destroys, script } = told([device, `metadata ${finished}`, "stage formatting"]);
    expect({ destroys, formats: formats(script) }).toEqual({ destroys: undefined, formats: false });
  });

  test("what is in the first megabytes of another disk of that name is no formatting of ours", () => {
    // The look tells a stage only with this disk's own UUID; without it the unsigned bytes are somebody's.
    expect(told([device, `metadata ${zeros()}`]).remedy).toBeDefined();
  });
});

test("containers have no disks of their own", () => {
  expect(kind.compare(desired, undefined, { ...facts, virtualisation: "systemd-nspawn" }).is).toBe("not-enforceable");
});

test("an answer that is not whole leaves all unknown", () => {
  expect(() => kind.parse("", [{ kind: "encrypted-disk", name: "data", sealed: desired }])).toThrow(/not every disk/);
});

test("every script is POSIX shell, and no secret is an argument in it", () => {
  const looks = kind.observe([{ kind: "encrypted-disk", name: "data", sealed: desired }]).text;
  const scripts = [
    looks,
    told([device, `metadata ${zeros()}`, "blank"]).script,
    ...(["foreign-slot", "second-binding", "changed-key", "replaced"] as const).map((name) => told(whole(name)).script),
    told([device, `metadata ${headers.bound}`]).script,
  ];
  for (const script of scripts) {
    expect(spawnSync("sh", ["-n"], { input: script, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
    // A secret stands after printf and in front of a pipe, or is tested or moved by the shell itself.
    for (const line of script.split("\n").filter((one) => /\$\{?#?(secret|key|old|with)\b/.test(one)))
      expect(line).toMatch(/^\s*(printf %s|\[ |(key|rest|old|with)=|(if |elif )?\[ -n "\$(with|old)")/);
    expect(script).not.toMatch(/export (secret|key|old|with)\b|set -x/);
  }
});

test("looking has not one command of cryptsetup's: they repair a damaged header, which is writing", () => {
  const looks = kind.observe([{ kind: "encrypted-disk", name: "data", sealed: desired }]).text;
  expect(looks).not.toMatch(/cryptsetup (?!:)|clevis|luksDump/);
});

function zeros(): string {
  return packed(Buffer.alloc(32768));
}
function short(): string {
  return packed(Buffer.alloc(0));
}
function damaged(): string {
  return packed(gunzipSync(Buffer.from(headers.bound, "base64")).fill(0, 0, 4096));
}

function packed(data: Buffer): string {
  return gzipSync(data).toString("base64");
}

/** As after the last write of a setup: our token says so, and both checksums hold. */
function finishedHeader(): string {
  const bytes = gunzipSync(Buffer.from(headers.bound, "base64"));
  for (const start of [0, 16384]) {
    const half = bytes.subarray(start, start + 16384);
    const end = half.indexOf(0, 4096);
    const json = JSON.parse(half.subarray(4096, end).toString());
    json.tokens["9"].state = "finished";
    half.fill(0, 4096);
    half.write(JSON.stringify(json), 4096);
    half.fill(0, 448, 512);
    createHash("sha256").update(half).digest().copy(half, 448);
  }
  return packed(bytes);
}

describe("the shell's own answers", () => {
  const folder = mkdtempSync(join(tmpdir(), "qorgan-disks-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (script: string) =>
    spawnSync("sh", ["-c", `${probes.text}\n${script}`], {
      encoding: "utf8",
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
    });

  test.each([
    ["its serial", "vdb DATA1 314572800 disk QEMU\\x20DISK", "vdb 314572800 QEMU\\x20DISK\n"],
    ["a serial that is padded with blanks", "nvme0n1 \\x20\\x20DATA1\\x20 9 disk X", "nvme0n1 9 X\n"],
    ["a longer serial", "vdb DATA12 9 disk X", ""],
    ["no serial, and a size of that name", "vdb  DATA1 disk X", ""],
    ["a partition", "vdb1 DATA1 9 part X", ""],
    ["an opened disk", "dm-0 DATA1 9 crypt X", ""],
    ["two", "sda DATA1 9 disk X\nsdb DATA1 9 disk X", "sda 9 X\nsdb 9 X\n"],
  ])("a disk by %s", (_, lsblk, answer) => {
    writeFileSync(join(folder, "lsblk"), `#!/bin/sh\ncat <<'END'\n${lsblk}\nEND\n`, { mode: 0o755 });
    expect(run("devices_of DATA1").stdout).toBe(answer);
  });

  test("zero is what was read and is zero", () => {
    const file = join(folder, "image");
    const zero = (from: number, length: number) => run(`zero "..${file}" ${from} ${length}; echo $?`).stdout;
    writeFileSync(file, Buffer.alloc(4096));
    expect(zero(0, 4096)).toBe("0\n");
    expect(zero(0, 4097)).toBe("1\n");
    writeFileSync(file, Buffer.concat([Buffer.alloc(4095), Buffer.from("x")]));
    expect(zero(0, 4096)).toBe("1\n");
    expect(zero(0, 4095)).toBe("0\n");
    expect(run("zero ../nonexistent 0 10; echo $?").stdout).toBe("2\n");
    // Reads as an I/O error, as a disk that fails or a drive that is locked does.
    expect(run("zero ../proc/self/mem 0 4096; echo $?").stdout).toBe("2\n");
  });
});
