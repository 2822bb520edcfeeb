/** What the control asks for of disks that it does not format. */
import { control as base } from "../../src/controls/base";
import { control } from "../../src/controls/disk-encryption";
import { compileHost } from "../../src/engine/compile";
import type { Disk, Host, System } from "../../src/model/model";
import { kinds } from "../../src/resources/registry";
import { almaty, asked, desiredOf, files, filled, host, model, people, render, segmentOf, today, workstation } from "./small-model";

const disk = (name: string, mount: string, more: Partial<Disk> = {}): Disk => ({
  name,
  mount,
  encrypted: true,
  fileSystem: "ext4",
  format: false,
  ...more,
});
const withDisks = (on: Host, ...disks: readonly Disk[]): Host => ({ ...on, disks });
const personal = (on: Host): System => ({
  name: "hr-files",
  title: "Personnel",
  classes: ["personnel"],
  label: "PD",
  owner: people[0] as System["owner"],
  host: on,
  path: "/srv/hr",
  place: on.place,
});
const keys = (on: Host, given: object = {}, of = model({ hosts: [on] })): string[] => [...asked(control, on, given, of).keys()];

test("hosts without an encrypted disk are none of its affair", () => {
  expect(control.appliesTo(files)).toBe(false);
  expect(control.appliesTo(withDisks(files, disk("root", "/", { encrypted: false })))).toBe(false);
  expect(control.appliesTo(withDisks(files, disk("root", "/")))).toBe(true);
});

test("a workstation: root, what people keep, swap, /tmp, and every other disk; no key server and no package is needed", () => {
  const on = withDisks(workstation, disk("root", "/"));
  const of = model({ hosts: [on, files], systems: [personal(files)] });
  expect(keys(on, {}, of)).toEqual([
    "encrypted-path:/",
    "encrypted-path:/home",
    "encrypted-path:swap",
    "encrypted-path:/tmp",
    "encrypted-path:disks",
  ]);
  expect(control.refuses?.(on, filled(control), of)).toBeUndefined();
  const because = asked(control, on, {}, of).get("encrypted-path:/home")?.reasons[0];
  expect(because).toMatchObject({ rule: "system-disks", why: expect.stringContaining("exports may appear") });
});

test("a server: where the data map keeps personal data, whatever disk that lies on", () => {
  const on = withDisks(files, disk("data", "/srv", { serial: "DATA-1" }), disk("root", "/", { encrypted: false }));
  const resources = asked(control, on, {}, model({ hosts: [on], systems: [personal(on)] }));
  expect(resources.has("encrypted-path:/srv/hr")).toBe(true);
  expect(resources.has("encrypted-path:/")).toBe(false);
  expect(desiredOf(resources, "encrypted-path:disks")).toEqual({ of: "disks", allowed: ["/"], serials: ["DATA-1"] });
});

test("swap and /tmp that the model leaves unencrypted are not told of: where personal data may come it is refused for that", () => {
  const on = withDisks(files, disk("data", "/srv"), disk("sw", "swap", { encrypted: false }), disk("tmp", "/tmp", { encrypted: false }));
  expect(keys(on).filter((key) => key.startsWith("encrypted-path"))).toEqual(["encrypted-path:disks"]);
  expect(desiredOf(asked(control, on), "encrypted-path:disks")).toEqual({ of: "disks", allowed: ["swap", "/tmp"], serials: [] });
});

test("swap refused: none now or later, nothing that systemd finds by itself, no memory image", () => {
  const on = withDisks(files, disk("root", "/"));
  expect(keys(on, { swap: { servers: "refused" } })).toEqual([
    ...["encrypted-path:/", "swap:none", "service:swap.target"],
    ...["service:hibernate.target", "service:hybrid-sleep.target", "service:suspend-then-hibernate.target"],
    ...["encrypted-path:/tmp", "encrypted-path:disks"],
  ]);
  expect(keys(on, { swap: { workstations: "refused" } })).not.toContain("swap:none");
});

test("swap through a random key: its disk, and no memory image that nobody could read again", () => {
  const on = withDisks(workstation, disk("root", "/"), disk("swap1", "swap", { serial: "SWAP-1" }));
  const resources = asked(control, on);
  expect(desiredOf(resources, "encrypted-swap:swap1")).toEqual({ name: "swap1", serial: "SWAP-1", format: false });
  expect(desiredOf(resources, "service:hibernate.target")).toEqual({ enabled: "masked", active: false });
  expect(resources.has("package:systemd-cryptsetup")).toBe(true);
  expect(resources.has("encrypted-path:swap")).toBe(true);
  expect(control.refuses?.(on, filled(control, { swap: { workstations: "refused" } }), model())).toMatchObject({ code: "swap-refused" });
});

test("swap that the installer encrypted is only looked at: its memory image can be read with the disk's key", () => {
  const on = withDisks(workstation, disk("root", "/"), disk("swap1", "swap"));
  expect(keys(on)).not.toContain("service:hibernate.target");
  expect(keys(on).filter((key) => key.startsWith("encrypted-swap"))).toEqual([]);
});

test("it compiles together with the hardened base, which puts /tmp in memory", () => {
  const controls = new Map<string, Readonly<Record<string, unknown>>>([
    ["base", filled(base) as never],
    ["disk-encryption", filled(control, { swap: { servers: "refused" } }) as never],
  ]);
  const on = { ...host("almaty-one", segmentOf(almaty, "servers"), { controls }), disks: [disk("root", "/")] };
  const compiled = compileHost(on, model({ hosts: [on] }), { controls: [base as never, control as never], kinds: kinds(), render, today });
  expect(compiled.ok).toBe(true);
});
