/** What an installation lays down in the new system lets Qorgan in without an initial account, and what it made for the custodians comes home. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { faults } from "../json-output";
import { keyOf, type Lab, up } from "./lab";
import { must } from "./lab/process";
import { qorganIn } from "./program";
import { labWorkspace } from "./workspace";

jest.setTimeout(600_000);

const name = "almaty-ws-2";
const thumbprint = "h_grO130Bys1aScjfH84VlGpmYrIlGYxZ1NKMLi9dHw";

describe("a new machine, as the installer leaves it", () => {
  let lab: Lab;
  let folder: string;
  let workspace: string;
  let key: string[];
  const qorgan = (...args: string[]) => qorganIn(lab, workspace)(...args);

  /** Key servers whose keys are pinned: without them nothing is installed. */
  function pin(): void {
    const file = join(workspace, "hosts/hq/servers.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(/( *)duties: \[.*key-server\]/g, `$&\n$1keyServerThumbprint: ${thumbprint}`));
  }

  beforeAll(async () => {
    lab = await up([name]);
    folder = mkdtempSync(join(tmpdir(), "qorgan-install-"));
    workspace = await labWorkspace(lab, join(folder, "workspace"));
    pin();
    key = ["--identity", await keyOf("nurlan-adm")];
    await lab.host(name).reset();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("its account, door and guard are as the model wants them", async () => {
    const netboot = join(folder, "netboot");
    mkdirSync(netboot);
    for (const file of ["linux", "initrd.gz"]) writeFileSync(join(netboot, file), gzipSync(""));
    const media = join(folder, "media");
    const made = await qorgan(
      "install-media",
      name,
      "--to",
      media,
      "--netboot",
      netboot,
      "--mirror",
      "http://10.77.99.10/trixie",
      "--json",
    );
    expect(made).toMatchObject({ code: 0, stderr: "" });
    expect(faults("installMedia", made.stdout)).toEqual([]);

    const archive = gunzipSync(readFileSync(join(media, "initrd.gz")).subarray(gzipSync("").length));
    const tree = join(folder, "tree");
    mkdirSync(tree);
    await must("cpio", ["--extract", "--make-directories", "--quiet"], { cwd: tree, input: archive });
    const host = lab.host(name);
    await host.must("rm -rf /root/.qorgan-install; mkdir -m 0700 /root/.qorgan-install; tar -x -C /root/.qorgan-install", {
      input: Buffer.from(await must("sh", ["-c", 'tar -c -C "$0" . | base64 -w0', join(tree, "qorgan/target")]), "base64"),
    });
    await host.must("chroot / sh /root/.qorgan-install/account.sh < /dev/null");
    await host.must("systemctl restart ssh"); // an installed system boots
    expect(await host.must("cat /etc/issue")).toMatch(/SHA256:\S+ .*\(ED25519\)/);

    const planned = await qorgan("plan", "--host", name, "--control", "automation", ...key);
    expect(planned).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/= 11 already so, to be remembered\n {2}11 of 11 resources as desired/) as string,
    });
  });

  test("the first run brings home the key of its disk, and the header, as the installation encrypted them", async () => {
    const host = lab.host(name);
    await host.must(`umask 077; mkdir -p /var/lib/qorgan/disks/root; cd /var/lib/qorgan/disks/root
printf 'the key' > key.age; printf 'the header' > header.age
rm /etc/systemd/system/qorgan-guard.service`);
    const escrow = (part: string): string => readFileSync(join(workspace, "escrow", name, `root.${part}`), "utf8");
    mkdirSync(dirname(join(workspace, "escrow", name, "root.age")), { recursive: true });
    writeFileSync(join(workspace, "escrow", name, "root.age"), "of the installation before");
    expect(await qorgan("apply", "--yes", "--host", name, "--control", "automation", ...key)).toMatchObject({ code: 0 });
    expect(escrow("age")).toBe("the key");
    expect(escrow("header.age")).toBe("the header");
  });
});
