/** Swap refused, and swap through a random key: read from what hosts answer, and told in words. */
import { kind as encryptedSwap } from "../../src/resources/encrypted-swap";
import type { HostFacts, SealedResource, Verdict } from "../../src/resources/resource";
import { kind as swap } from "../../src/resources/swap";

const facts: HostFacts = { os: "debian-12", virtualisation: "kvm", readOnlyMounts: [], kernel: "6.1" };
const words = (verdict: Verdict): string =>
  verdict.is === "different" ? verdict.difference.summary : verdict.is === "as-desired" ? verdict.is : `${verdict.is}: ${verdict.because}`;

describe("swap:none", () => {
  const resource: SealedResource<Record<string, never>> = { kind: "swap", name: "none", sealed: {} };
  const tells = (output: string, on = facts): string => words(swap.compare({}, swap.parse(output, [resource]).get("none"), on));

  test("tells what is swapped to, now and after the next boot", () => {
    expect(tells("")).toBe("as-desired");
    expect(tells("active /dev/vda5\nactive /swap\\040file\nkept UUID=1234\n")).toBe(
      "swaps to /dev/vda5; swaps to /swap\\040file; the next boot would swap to UUID=1234",
    );
    expect(tells("active /dev/vda5\n", { ...facts, virtualisation: "lxc" })).toMatch(/^not-enforceable/);
  });
});

describe("encrypted-swap", () => {
  const desired = { name: "swap1", serial: "SWAP-1", format: false };
  const device = "device vdb 268435456 QEMU\\x20DISK";
  const id = "id virtio-SWAP-1";
  const crypttab = "crypttab swap1 /dev/disk/by-id/virtio-SWAP-1 /dev/urandom swap,plain,cipher=aes-xts-plain64,size=512,sector-size=4096";
  const fstab = "fstab /dev/mapper/swap1 none swap sw,nofail 0 0";
  const mapping = "mapping CRYPT-PLAIN-swap1 dm-0 vdb ";
  const seen = (lines: readonly string[], sealed: typeof desired) =>
    encryptedSwap
      .parse(`disk swap1\n${lines.map((line) => `${line}\n`).join("")}`, [{ kind: "encrypted-swap", name: "swap1", sealed }])
      .get("swap1");
  const tells = (lines: readonly string[], sealed = desired): string => words(encryptedSwap.compare(sealed, seen(lines, sealed), facts));
  const destroys = (lines: readonly string[], sealed = desired) => encryptedSwap.destroys?.(sealed, seen(lines, sealed));

  test("in use is as desired, and each thing that it lacks is told", () => {
    expect(tells([device, id, mapping, "active", crypttab, fstab])).toBe("as-desired");
    expect(tells([device, id, mapping, "active", fstab])).toBe("/etc/crypttab does not set it up at boot as it should");
    expect(tells([device, id, mapping, crypttab])).toBe("/etc/fstab does not swap to it; not swapped to");
  });

  test("after a boot that did not set it up it looks like nothing, and is known by its line", () => {
    expect(tells([device, id, crypttab, fstab])).toBe("not swapped to");
    expect(destroys([device, id, crypttab, fstab])).toBeUndefined();
  });

  test("a blank disk and one that was swapped to are formatted, each after a confirmation that names the disk", () => {
    expect(tells([device, id, "blank"])).toBe("blank");
    expect(tells([device, id, "used swap", "signature swap"])).toBe("holds swap");
    expect(destroys([device, id, "signature swap"])).toEqual({
      what: "/dev/vdb (QEMU DISK, serial SWAP-1, 256 MiB), which holds swap",
      word: "SWAP-1",
    });
  });

  test.each([
    [["signature ext4"], "/dev/vdb holds ext4, and is left as it is"],
    [["signature ext4", "signature swap"], "/dev/vdb holds ext4, swap, and is left as it is"],
    [["signature swsuspend"], "/dev/vdb holds swsuspend, and is left as it is"],
    [[], "/dev/vdb holds data of no known kind, and is left as it is"],
  ])("what holds something else is left as it is, unless the model allows it: %j", (lines, told) => {
    expect(tells([device, id, ...lines])).toBe(told);
    expect(destroys([device, id, ...lines])).toBeUndefined();
    expect(destroys([device, id, ...lines], { ...desired, format: true })).toMatchObject({ word: "SWAP-1" });
  });

  test("what is in use, what is not there, what is there twice and another mapping of that name are never touched", () => {
    const allowed = { ...desired, format: true };
    for (const [lines, told] of [
      [[device, id, "used mounted at /mnt"], "/dev/vdb is in use: mounted at /mnt"],
      [[], "there is no disk with the serial SWAP-1"],
      [[device, "device vdc 268435456 QEMU"], "/dev/vdb and /dev/vdc have the same serial SWAP-1"],
      [[device], "/dev/vdb has no name below /dev/disk/by-id"],
      [[device, id, "mapping CRYPT-PLAIN-swap1 dm-0 vdc "], "/dev/mapper/swap1 is something else: CRYPT-PLAIN-swap1 on vdc"],
      [[device, id, "mapping CRYPT-LUKS2-1-swap1 dm-0 vdb "], "/dev/mapper/swap1 is something else: CRYPT-LUKS2-1-swap1 on vdb"],
    ] as const) {
      expect(tells(lines, allowed)).toBe(told);
      expect(destroys(lines, allowed)).toBeUndefined();
    }
  });

  test("the lines that make it ours are written before the disk is touched", () => {
    const resource = { kind: "encrypted-swap", name: "swap1", desired, reasons: [] } as const;
    const script = encryptedSwap.change(resource, seen([device, id, "blank"], desired), () => encryptedSwap.remove("", undefined)).text;
    expect(script.indexOf("/etc/crypttab")).toBeLessThan(script.indexOf("wipefs -a"));
    const again = encryptedSwap.change(resource, seen([device, id, crypttab, fstab], desired), () =>
      encryptedSwap.remove("", undefined),
    ).text;
    expect(again).not.toContain("wipefs -a");
  });

  test("a disk whose size is no multiple of 4096 gets sectors of 512", () => {
    const odd = "device vdb 268435968 QEMU";
    expect(tells([odd, id, mapping, "active", crypttab.replace("4096", "512"), fstab])).toBe("as-desired");
  });
});
