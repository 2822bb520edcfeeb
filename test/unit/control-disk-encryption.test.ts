import { control, diskUuid } from "../../src/controls/disk-encryption";
import type { Disk, Host, Model } from "../../src/model/model";
import type { EncryptedDiskDesired } from "../../src/resources/desired";
import { almaty, asked, desiredOf, files, filled, host, hq, model, people, segmentOf } from "./small-model";

const disk = (name: string, mount: string, more: Partial<Disk> = {}): Disk => ({
  name,
  mount,
  serial: `SERIAL-${name}`,
  encrypted: true,
  fileSystem: "ext4",
  format: false,
  ...more,
});
const on = (base: Host, disks: readonly Disk[], more: Partial<Host> = {}): Host => ({ ...base, disks, ...more });
const server = (name: string, of: typeof hq, more: Partial<Host> = {}): Host => ({
  ...host(name, segmentOf(of, "servers"), { duties: ["key-server"], addresses: [`10.${of === hq ? 77 : 78}.10.5`] }),
  ...more,
});

const far = server("hq-key-1", hq, { keyServerThumbprint: "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg" });
const near = server("almaty-key-1", almaty);
const [first, second] = people;
if (!first || !second) throw new Error("two people");
const custodians = [
  { ...first, escrowRecipient: "age1zzz" },
  { ...second, escrowRecipient: "age1aaa" },
];
const of = (hosts: readonly Host[]): Model => {
  const base = model({ hosts });
  return { ...base, organisation: { ...base.organisation, keyCustodians: custodians } };
};
const data = on(files, [disk("data", "/srv", { format: true })]);
const world = of([data, far, near]);

test("a data disk: key servers of the branch first, pins where there are any, custodians in a fixed order", () => {
  const desired = desiredOf<EncryptedDiskDesired>(asked(control, data, {}, world), "encrypted-disk:data");
  expect(desired).toEqual({
    name: "data",
    serial: "SERIAL-data",
    mount: "/srv",
    fileSystem: "ext4",
    options: ["nodev", "nosuid"],
    uuid: diskUuid("almaty-files-1", "data", "SERIAL-data"),
    keyServers: [{ url: "http://10.78.10.5:7500" }, { url: "http://10.77.10.5:7500", thumbprint: far.keyServerThumbprint }],
    threshold: 1,
    recipients: ["age1aaa", "age1zzz"],
    format: true,
  });
});

test("the same model gives the same resources", () => {
  expect([...asked(control, data, {}, world)]).toEqual([...asked(control, data, {}, world)]);
});

test("the header's UUID is of version 8, and another one for another host, name or serial", () => {
  const all = [diskUuid("a", "b", "c"), diskUuid("x", "b", "c"), diskUuid("a", "x", "c"), diskUuid("a", "b", "x")];
  expect(new Set(all).size).toBe(4);
  for (const uuid of all) expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("an address of the newer kind stands in brackets", () => {
  const six = server("almaty-key-6", almaty, { addresses: ["fd78:10::5"] });
  const desired = desiredOf<EncryptedDiskDesired>(asked(control, data, {}, of([data, six])), "encrypted-disk:data");
  expect(desired.keyServers).toEqual([{ url: "http://[fd78:10::5]:7500" }]);
});

test("production never unlocks by a test server", () => {
  const trial = server("almaty-key-9", almaty, { environment: "test" });
  const desired = desiredOf<EncryptedDiskDesired>(asked(control, data, {}, of([data, trial, far])), "encrypted-disk:data");
  expect(desired.keyServers.map((one) => one.url)).toEqual(["http://10.77.10.5:7500"]);
});

test.each(["/", "/home", "/var", "/boot", "swap"])("what the installer made at %s is never formatted here", (mount) => {
  const kinds = [...asked(control, on(files, [disk("one", mount)]), {}, world).keys()].map((key) => key.split(":")[0]);
  expect(kinds).not.toContain("encrypted-disk");
});

test("unencrypted disks and disks without a serial are not touched", () => {
  expect(control.appliesTo(on(files, [disk("data", "/srv", { encrypted: false })]))).toBe(false);
  const { serial: _, ...nameless } = disk("data", "/srv");
  expect([...asked(control, on(files, [nameless]), {}, world).keys()].filter((key) => key.startsWith("encrypted-disk"))).toEqual([]);
});

test("an inner disk is mounted after the outer one", () => {
  const nested = on(files, [disk("a-inner", "/srv/hr"), disk("outer", "/srv"), disk("beside", "/srv2")]);
  const resources = asked(control, nested, {}, of([nested, far]));
  expect(resources.get("encrypted-disk:a-inner")?.after).toEqual(["encrypted-disk:outer"]);
  expect(resources.get("encrypted-disk:outer")?.after).toEqual([]);
  expect(resources.get("encrypted-disk:beside")?.after).toEqual([]);
});

describe("refused", () => {
  const refusal = (at: Host, hosts: readonly Host[], threshold = 1) => control.refuses?.(at, filled(control, { threshold }), of(hosts));

  test("no key server", () => {
    expect(refusal(data, [data])).toMatchObject({ code: "key-servers-missing", place: data.place });
  });

  test("more of them must answer than there are", () => {
    expect(refusal(data, [data, far, near], 2)).toBeUndefined();
    expect(refusal(data, [data, far, near], 3)).toMatchObject({ code: "key-servers-missing", message: /needs 3 .* has 2/ });
  });

  test("a key server's own disk bound to itself alone", () => {
    const own = on(far, [disk("data", "/srv")]);
    expect(refusal(own, [own])).toMatchObject({ code: "key-servers-missing", message: expect.stringMatching(/itself does not count/) });
    expect(refusal(own, [own, near])).toBeUndefined();
    const desired = desiredOf<EncryptedDiskDesired>(asked(control, own, {}, of([own, near])), "encrypted-disk:data");
    expect(desired.keyServers.map((one) => one.url)).toEqual(["http://10.78.10.5:7500"]);
  });
});
