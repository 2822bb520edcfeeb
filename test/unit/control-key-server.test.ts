import { control } from "../../src/controls/key-server";
import type { Disk, Host } from "../../src/model/model";
import { almaty, asked, contentOf, desiredOf, files, filled, host, hq, model, segmentOf, trial, workstation } from "./small-model";

const encrypted: Disk = { name: "data", mount: "/srv", serial: "S1", encrypted: true, fileSystem: "ext4", format: false };
const server: Host = { ...host("hq-key-1", segmentOf(hq, "servers"), { duties: ["key-server"], addresses: ["10.77.10.5", "fd77:10::5"] }) };
const near: Host = host("almaty-key-1", segmentOf(almaty, "servers"), { duties: ["key-server"], addresses: ["10.78.10.5"] });
const client = (of: Host): Host => ({ ...of, disks: [encrypted] });
const opening = (on: Host, hosts: readonly Host[]) => control.fragments?.(on, filled(control), model({ hosts }));

test("answers at its own addresses and its own port, and nowhere else", () => {
  const resources = asked(control, server);
  expect(contentOf(resources, "/etc/systemd/system/tangd.socket.d/qorgan.conf")).toMatch(
    /^\[Socket\]\nListenStream=\nListenStream=10\.77\.10\.5:7500\nListenStream=\[fd77:10::5\]:7500\nFreeBind=yes\n$/m,
  );
  expect(desiredOf(resources, "directory:/var/lib/tang")).toEqual({ owner: "_tang", group: "_tang", mode: "0700" });
});

test("its pinned key is watched; without a pin only that there is one", () => {
  expect(desiredOf(asked(control, server), "tang-keys:served")).toEqual({});
  const pinned = { ...server, keyServerThumbprint: "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg" };
  expect(desiredOf(asked(control, pinned), "tang-keys:served")).toEqual({ thumbprint: pinned.keyServerThumbprint });
});

test("only hosts with the duty", () => {
  expect(control.appliesTo(server)).toBe(true);
  expect(control.appliesTo(files)).toBe(false);
});

test("the firewall lets in exactly the networks of hosts with encrypted data disks, of both branches", () => {
  const local = client({ ...host("hq-files-1", segmentOf(hq, "servers"), { duties: ["file-server"], addresses: ["10.77.10.12"] }) });
  expect(opening(server, [server, near, client(files), local, workstation])).toMatchObject([
    { protocol: "tcp", port: 7500, from: ["10.77.10.0/24", "10.78.10.0/24", "fd77:10::/64", "fd78:10::/64"] },
  ]);
});

test("nobody is let in for disks that the installer made, or of another environment", () => {
  const root = { ...workstation, disks: [{ ...encrypted, mount: "/" }] };
  expect(opening(server, [server, root, client(trial)])).toEqual([]);
});

test("a key server is no client of itself", () => {
  const own = client(server);
  expect(opening(own, [own])).toEqual([]);
  expect(opening(near, [own, near])).toMatchObject([{ from: ["10.77.10.0/24", "fd77:10::/64"] }]);
});
