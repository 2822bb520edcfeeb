/** The first run takes away the very account that it came in by: whatever happens on the way, somebody can still get in. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keyOf, type Lab, up } from "./lab";
import { type Ended, qorganIn } from "./program";
import { labWorkspace, withoutOthers } from "./workspace";

jest.setTimeout(600_000);

describe.each(["almaty-files-1", "almaty-ws-2"])("on %s", (name) => {
  let lab: Lab;
  let folder: string;
  const apply = (...args: string[]): Promise<Ended> =>
    qorganIn(lab, folder)("apply", "--yes", "--initial-user", "debian", "--host", name, ...args);
  /** A login as the initial account, and its right to be root. */
  const getsIn = async (): Promise<number> =>
    (await lab.run("ssh", ["-F", join(lab.home, ".ssh/config"), "-o", "BatchMode=yes", `debian@${name}`, "sudo -n true"])).code;

  beforeAll(async () => {
    lab = await up([name]);
    folder = mkdtempSync(join(tmpdir(), "qorgan-first-contact-"));
    await labWorkspace(lab, folder, withoutOthers);
    await lab.host(name).reset();
    expect(await getsIn()).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("an operator whose key is not in the model cannot lock himself out: the host puts the initial account back", async () => {
    const ended = await apply("--window", "8");
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining("[rolled-back]") as string });
    expect(await getsIn()).toBe(0);
  });

  test("a run that fails before the way in of its own stands leaves the initial account as it was", async () => {
    await lab.host(name).must("dpkg-divert --local --quiet --rename --add /usr/sbin/useradd && ln -s /bin/false /usr/sbin/useradd");
    const ended = await apply("--identity", await keyOf("nurlan-adm"));
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining("could not be made so") as string });
    expect(await getsIn()).toBe(0);
    await lab.host(name).must("rm /usr/sbin/useradd; dpkg-divert --local --quiet --rename --remove /usr/sbin/useradd");
  });

  test("then the apply completes through the initial account, and that is its last time", async () => {
    const key = await keyOf("nurlan-adm");
    expect(await apply("--identity", key)).toMatchObject({ code: 0 });
    expect(await qorganIn(lab, folder)("drift", "--host", name, "--identity", key)).toMatchObject({ code: 0 });
    expect(await getsIn()).not.toBe(0);
  });
});
