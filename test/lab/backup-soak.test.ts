/** A hundred thousand files: restored equal, and how much longer the restore test takes than the bare program does. */
import { BackupOffice, backup, listing, names, treeTools } from "./backup-office";
import type { Host } from "./lab";

jest.setTimeout(3_600_000);

const count = Number(process.env.QORGAN_SOAK_FILES ?? 100_000);

/** Small files in folders of a thousand, every hundredth a hard link to the one before, ACLs and attributes on some, a large file, and one with holes. */
const tree = `set -e; ${treeTools}
mkdir -p /srv/hr; python3 - ${count} << 'EOF'
import os, sys
os.chdir("/srv/hr")
for i in range(int(sys.argv[1])):
    folder = "%03d" % (i // 1000)
    if i % 1000 == 0: os.mkdir(folder)
    name = "%s/file %06d" % (folder, i)
    if i % 100 == 99: os.link("%s/file %06d" % (folder, i - 1), name); continue
    with open(name, "wb") as f: f.write(os.urandom(200 + i % 8000))
    if i % 500 == 0: os.setxattr(name, "user.note", b"%d" % i)
EOF
setfacl -R -m u:1:r /srv/hr/000; truncate -s 1G /srv/hr/sparse; echo end >> /srv/hr/sparse; head -c 300M /dev/urandom > /srv/hr/large`;

let office: BackupOffice;
let client: Host;

beforeAll(async () => {
  office = await BackupOffice.of({}, async (host) => void (await host.must(tree)));
  client = office.client;
});
afterAll(() => office?.end());

test("restored equal, and the ratio of the restore test to the bare program's restore", async () => {
  const program = "/usr/local/lib/qorgan/backup";
  const copies = JSON.parse(await client.must(`cat /var/lib/qorgan/backup/${names.target}/sets/hr-files`)) as { seconds: number };
  const again = Date.now();
  expect(await backup(client, "run --now")).toMatchObject({ code: 0, stderr: "" });
  const unchanged = (Date.now() - again) / 1000;
  const began = Date.now();
  await client.must(`${program} restic ${names.target} restore latest --no-lock --tag hr-files --include /srv/hr --target /var/tmp/bare`);
  const bare = (Date.now() - began) / 1000;
  expect(await client.must(listing("/var/tmp/bare/srv/hr"))).toBe(await client.must(listing("/srv/hr")));
  await client.must("rm -rf /var/tmp/bare");
  const tested = await backup(client, "test");
  expect(tested).toMatchObject({ code: 0 });
  const { seconds, files, bytes } = JSON.parse(tested.stdout) as { seconds: number; files: number; bytes: number };
  expect(files).toBe(count + 2);
  const reading = Date.now();
  expect(await backup(client, "verify")).toMatchObject({ code: 0 });
  const within = (size: number, took: number) => (size / took) * 1800;
  process.stderr.write(
    `${count} files, ${(bytes / 1e9).toFixed(1)} GB: first copy ${copies.seconds} s, unchanged ${unchanged.toFixed(1)} s, read back ${((Date.now() - reading) / 1000).toFixed(1)} s
bare restore ${bare.toFixed(1)} s, restore test ${seconds} s: ratio ${(seconds / bare).toFixed(2)}
within 30 minutes: ${(within(bytes, bare) / 1e9).toFixed(1)} GB or ${Math.round(within(files, bare))} files restored, ${(within(bytes, seconds) / 1e9).toFixed(1)} GB or ${Math.round(within(files, seconds))} files restored and compared\n`,
  );
  expect(seconds / bare).toBeLessThan(4);
});
