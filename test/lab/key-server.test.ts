/** A key server of the example on a real host: who reaches it, how its key gets into the model, and that a replaced key is told. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faults } from "../json-output";
import { keyOf, type Lab, up } from "./lab";
import { type Ended, qorganIn } from "./program";
import { labWorkspace, withoutOthers } from "./workspace";

jest.setTimeout(600_000);

const name = "hq-key-1";
/** Addresses of the lab's: the segment whose disks it unlocks, and others. */
const clients = "10.78.10.250";

let lab: Lab;
let folder: string;
let key: string;
const servers = (): string => readFileSync(join(folder, "hosts/hq/servers.yaml"), "utf8");
const onHost = (...args: string[]): Promise<Ended> => qorganIn(lab, folder)(...args, "--host", name, "--identity", key);
const pin = (...args: string[]): Promise<Ended> => qorganIn(lab, folder)("keys", "pin", name, "--ssh-identity", key, ...args);
const applied = async (...args: string[]): Promise<void> => {
  const { code, stderr } = await onHost("apply", "--yes", ...args);
  expect({ code, said: code === 0 ? "" : stderr.slice(-2000) }).toEqual({ code: 0, said: "" });
};
/** What it advertises to an address; undefined: it is not reached from there. */
const advertised = (from: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const request = get({ host: lab.host(name).address, port: 7500, path: "/adv", localAddress: from, timeout: 1500 }, (answer) => {
      let text = "";
      answer.on("data", (part: Buffer) => {
        text += part.toString();
      });
      answer.on("end", () => resolve(answer.statusCode === 200 ? text : undefined));
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(undefined));
  });
const signingKeys = async (): Promise<string[]> =>
  (await lab.host(name).must("cd /var/lib/tang && grep -l '\"sign\"' *.jwk || :"))
    .split("\n")
    .filter(Boolean)
    .map((file) => file.replace(/\.jwk$/, ""));

beforeAll(async () => {
  lab = await up([name]);
  folder = mkdtempSync(join(tmpdir(), "qorgan-key-server-"));
  await labWorkspace(lab, folder, withoutOthers);
  key = await keyOf("nurlan-adm");
  await lab.host(name).reset();
  await applied("--initial-user", "debian");
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await lab.host(name).reset();
});

const drift = async (): Promise<{ readonly code: number; readonly keys: string[] }> => {
  const { code, stdout } = await onHost("drift", "--json");
  expect(faults("drift", stdout)).toEqual([]);
  const [host] = (JSON.parse(stdout) as { hosts: { changes: { key: string; drift: boolean }[] }[] }).hosts;
  return { code, keys: (host?.changes ?? []).filter((change) => change.drift).map((change) => change.key) };
};

test("it answers the segment whose disks it unlocks, and nobody else", async () => {
  expect(JSON.parse((await advertised(clients)) ?? "{}")).toMatchObject({ payload: expect.any(String) as string });
  for (const from of ["10.78.20.250", "10.78.50.250", "10.77.10.250", "10.77.20.250", "10.77.30.5"])
    expect([from, await advertised(from)]).toEqual([from, undefined]);
  expect(await lab.host(name).must("stat -c '%U %a' /var/lib/tang")).toBe("_tang 700\n");
  expect(await drift()).toEqual({ code: 0, keys: [] });
});

test("pin writes its key into the model, asks before, and leaves every other line as it was", async () => {
  const before = servers();
  const [thumbprint = ""] = await signingKeys();
  expect(await pin()).toMatchObject({
    code: 1,
    stdout: `${name}: not pinned → ${thumbprint}\n`,
    stderr: expect.stringContaining("--yes") as string,
  });
  expect(servers()).toBe(before);
  const pinned = await pin("--yes", "--json");
  expect(pinned.code).toBe(0);
  expect(faults("keysPin", pinned.stdout)).toEqual([]);
  expect(JSON.parse(pinned.stdout)).toEqual({ pins: [{ host: name, thumbprint, written: true }], problems: [] });
  const added = `    keyServerThumbprint: ${thumbprint}`;
  expect(
    servers()
      .split("\n")
      .filter((line) => line !== added),
  ).toEqual(before.split("\n"));
  expect((await qorganIn(lab, folder)("validate")).code).toBe(0);
  expect(await pin()).toMatchObject({ code: 0, stdout: `${name}: ${thumbprint} is pinned already\n` });
  await applied();
  expect(await drift()).toEqual({ code: 0, keys: [] });
});

test("it serves the same key after a reboot", async () => {
  const before = await signingKeys();
  await lab.host(name).reboot();
  await lab.host(name).waitForSsh();
  expect(await advertised(clients)).toBeDefined();
  expect(await advertised("10.77.10.250")).toBeUndefined();
  expect(await signingKeys()).toEqual(before);
  expect(await drift()).toEqual({ code: 0, keys: [] });
});

test("a replaced key is drift that no apply mends, and pinned only on purpose", async () => {
  const [before = ""] = await signingKeys();
  await lab.host(name).must("/usr/libexec/tangd-rotate-keys -d /var/lib/tang");
  const [after = ""] = await signingKeys();
  expect(after).not.toBe(before);
  expect(await drift()).toEqual({ code: 2, keys: ["tang-keys:served"] });
  await applied();
  expect(await signingKeys()).toEqual([after]);
  const text = servers();
  expect(await pin("--yes")).toMatchObject({ code: 1, stderr: expect.stringContaining("[pinned-otherwise]") as string });
  expect(servers()).toBe(text);
  expect(await pin("--yes", "--replace")).toMatchObject({ code: 0, stdout: expect.stringContaining(`${before} → ${after}\n`) as string });
  expect(servers()).toBe(text.replace(before, after));
  await applied();
  expect(await drift()).toEqual({ code: 0, keys: [] });
});

test("no key, or several of which none is the one: refused, with what to do", async () => {
  await lab.host(name).must("cd /var/lib/tang && for key in .*.jwk; do mv $key ${key#.}; done");
  expect(await pin("--yes", "--replace")).toMatchObject({ code: 1, stderr: expect.stringContaining("several signing keys") as string });
  await lab.host(name).must("rm /var/lib/tang/*.jwk");
  expect(await pin("--yes", "--replace")).toMatchObject({ code: 1, stderr: expect.stringContaining("has no signing key yet") as string });
  expect(await qorganIn(lab, folder)("keys", "pin", "almaty-files-1")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("[not-a-key-server]") as string,
  });
});
