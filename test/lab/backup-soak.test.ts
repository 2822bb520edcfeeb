/** A hundred thousand files: restored equal, and how much longer the restore test takes than the bare program does. */
import { BackupOffice, backup, listing, names, treeTools } from "./backup-office";
import type { Host } from "./lab";

jest.setTimeout(3_600_000);

const count = Number(process.env.QORGAN_SOAK_FILES ?? 100_000);

/** Small files in folders of a thousand, every hundredth a hard link to the one before, ACLs and attributes on some, and one large file with holes. */
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
setfacl -R -m u:1:r /srv/hr/000; truncate -s 1G /srv/hr/sparse; echo end >> /srv/hr/sparse`;

let office: BackupOffice;
let client: Host;

beforeAll(async () => {
  office = await BackupOffice.of({}, async (host) => void (await host.must(tree)));
  client = office.client;
});
afterAll(() => office?.end());

test("restored equal, and the ratio of the restore test to the bare program's restore", async () => {
  const program = "/usr/local/lib/qorgan/backup";
  const began = Date.now();
  await client.must(`${program} restic ${names.target} restore latest --no-lock --tag hr-files --include /srv/hr --target /var/tmp/bare`);
  const bare = (Date.now() - began) / 1000;
  expect(await client.must(listing("/var/tmp/bare/srv/hr"))).toBe(await client.must(listing("/srv/hr")));
  await client.must("rm -rf /var/tmp/bare");
  const tested = await backup(client, "test");
  expect(tested).toMatchObject({ code: 0 });
  const { seconds, files, bytes } = JSON.parse(tested.stdout) as { seconds: number; files: number; bytes: number };
  expect(files).toBe(count + 1);
  const within = (bytes / seconds) * 1800;
  process.stderr.write(
    `bare restore ${bare.toFixed(1)} s, restore test ${seconds} s: ratio ${(seconds / bare).toFixed(2)}; ${(within / 1e9).toFixed(1)} GB, or ${Math.round((files / seconds) * 1800)} files, within 30 minutes\n`,
  );
  expect(seconds / bare).toBeLessThan(4);
});
