/** What a custodian's key makes of an encrypted disk's plan, and that a replaced header is never taken for ours. */
import { byCustodian, type DiskObserved, kind, withoutEscrow } from "../../src/resources/encrypted-disk";
import type { HostFacts } from "../../src/resources/resource";
import { desired, observedOf } from "./encrypted-disk";
import { luksHeader, slot } from "./luks-header";

const facts: HostFacts = { os: "debian-12", virtualisation: "kvm", readOnlyMounts: [], kernel: "6.1" };
const resource = { kind: "encrypted-disk", name: "data", desired, reasons: [] } as const;
const protectedBy = (clevis: object): string => Buffer.from(JSON.stringify({ clevis })).toString("base64url");
const tang = protectedBy({
  pin: "tang",
  tang: { url: desired.keyServers[0]?.url, adv: { keys: [{ kty: "EC", crv: "P-521", x: "x", y: "y", key_ops: ["verify"] }] } },
});
const binding = { type: "clevis", keyslots: ["1"], jwe: { protected: protectedBy({ pin: "sss", sss: { t: 1, jwe: [`${tang}.rest`] } }) } };
const whole = { uuid: desired.uuid, escrow: "0".repeat(64), slots: { 1: slot({ type: "pbkdf2" }), 7: slot() }, tokens: { 0: binding } };
const bytes = luksHeader(whole);
const bound = { ...desired, keyServers: desired.keyServers.map(({ url }) => ({ url })) };
const waiting: Partial<DiskObserved> = { waits: true };
const { mapping: _, mounted: __, ...closed } = observedOf(bytes, waiting);
const text = (observed: DiskObserved): string => kind.change({ ...resource, desired: bound }, observed, (() => undefined) as never).text;
const asks = (observed: DiskObserved): boolean | undefined => kind.asks?.({ ...resource, desired: bound }, observed);

test("a disk that is as it should be has nothing to ask for, and a rotation asks for a new key", () => {
  const open = observedOf(bytes);
  expect(kind.compare(bound, open, facts)).toEqual({ is: "as-desired" });
  expect(asks(open)).toBe(false);
  expect(asks(byCustodian(open))).toBe(false);
  expect(asks(withoutEscrow(open, false))).toBe(true);
  expect(text(withoutEscrow(open, false))).toMatch(/luksAddKey[\s\S]*token import[\s\S]*luksKillSlot -q "\$disk" 7[\s\S]*age --encrypt/);
});

test("a disk that waits for its key servers is left to them, unless a custodian's key is there: that opens it and changes no key", () => {
  expect(kind.compare(bound, closed, facts)).toMatchObject({
    is: "different",
    difference: { remedy: expect.stringContaining("keys unlock") as string },
  });
  expect(asks(closed)).toBe(false);
  const unlocked = byCustodian(closed);
  expect(asks(unlocked)).toBe(true);
  expect(text(unlocked)).toMatch(/cryptsetup open --key-file - "\$disk" data[\s\S]*systemctl start/);
  expect(text(unlocked)).not.toMatch(/luksAddKey|luksKillSlot|clevis luks bind|age --encrypt/);
});

test("to unlock, nothing else is mended: a key that nobody registered stays told", () => {
  const extra = luksHeader({ ...whole, slots: { ...whole.slots, 3: slot() } });
  const { mapping: _m, mounted: _n, ...seen } = observedOf(extra, { ...waiting, registered: observedOf(bytes).registered as never });
  expect(kind.compare(bound, seen, facts)).toMatchObject({
    difference: { summary: expect.stringContaining("slot 3 that nobody registered") as string },
  });
  expect(text(byCustodian(seen))).not.toMatch(/luksKillSlot|age --encrypt/);
});

test("where no key server gives a key, a rotation needs the custodian", () => {
  const unbound = observedOf(luksHeader({ ...whole, tokens: {} }));
  expect(asks(withoutEscrow(unbound, false))).toBe(false);
  expect(kind.compare(bound, withoutEscrow(unbound, false), facts)).toMatchObject({
    difference: { remedy: expect.stringContaining("a custodian must") as string },
  });
  expect(asks(withoutEscrow(unbound, true))).toBe(true);
});

test("a header with another volume key is only told: nothing registers it, whatever else there is to mend", () => {
  const other = luksHeader({ ...whole, volumeKey: "b3RoZXI=" });
  const seen = observedOf(other, { registered: observedOf(bytes).registered as never, backupOf: "stale", crypttab: "", fstab: "" });
  for (const one of [seen, byCustodian(seen), withoutEscrow(seen, true)]) {
    expect(kind.compare(bound, one, facts)).toMatchObject({
      difference: { summary: expect.stringContaining("the header was replaced") as string, remedy: expect.any(String) as string },
    });
    expect(asks(one)).toBe(false);
  }
});

test("a header backup that is too old is made anew, alone or beside what does not change keys", () => {
  const stale = observedOf(bytes, { backupOf: "older", crypttab: "" });
  expect(kind.compare(bound, stale, facts)).toMatchObject({
    difference: { summary: expect.stringMatching(/crypttab.*; the header backup is older/) as string },
  });
  expect(text(stale)).toContain("age --encrypt");
  expect(text(observedOf(bytes, { crypttab: "" }))).not.toContain("age --encrypt");
});
