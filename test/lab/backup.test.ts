/** Copies that are made, checked, sealed, pulled and restored. */
import { BackupOffice, backup, names, seal } from "./backup-office";
import type { Host } from "./lab";

jest.setTimeout(900_000);

/** Everything that a restore must bring back: names, hard links, ACLs, attributes, links, a large file with holes. */
const tree = `apt-get -qq install -y acl attr > /dev/null 2>&1
mkdir -p /srv/hr/2026/Қызметкерлер && cd /srv/hr
for i in $(seq 200); do echo "person $i" > "2026/file $i.txt"; done
ln "2026/file 1.txt" 2026/hard; ln -s ../nowhere 2026/dangling; mkfifo 2026/pipe
printf 'x' > "$(printf 'new\\nline')"; truncate -s 50M sparse; echo end >> sparse
setfacl -m u:1:r-x,d:u:1:r-x 2026; setfattr -n user.note -v hello "2026/file 2.txt"
chown 7:8 "2026/file 3.txt"; chmod 0604 "2026/file 3.txt"; touch -d 2020-01-01T00:00:00 "2026/file 4.txt"`;

/** One line an entry: type, mode, owner, size, time, hash, link target, ACL and attributes. */
const listing = (folder: string): string =>
  `cd ${folder} && { find . -printf '%P|%y|%m|%U|%G|%T@|%l|%n\\n' | sort; find . -type f -print0 | sort -z | xargs -0 sha256sum; getfacl -Rn . 2>/dev/null; getfattr -Rdm - . 2>/dev/null; } | sha256sum`;

let office: BackupOffice;
let client: Host;
let target: Host;

beforeAll(async () => {
  office = await BackupOffice.of({}, async (host) => void (await host.must(tree)));
  [client, target] = [office.client, office.target];
});
afterAll(() => office.end());

test("after two applies the first copy is made, and nothing is left to do", async () => {
  const status = (await backup(client, "status")).stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  expect(status).toMatchObject([{ set: "hr-files", copy: names.target, last: { files: 204 } }]);
  await seal(target);
  for (const host of Object.values(names)) expect(await office.drifted(host)).toEqual([]);
});

test("what is restored is what was there: hashes, owners, times, hard links, ACLs, attributes", async () => {
  const before = await client.must(listing("/srv/hr"));
  const restored = await backup(client, `restore ${names.target} hr-files - - /var/tmp/back`);
  expect(restored).toMatchObject({ code: 0, stderr: "" });
  expect(await client.must(listing("/var/tmp/back/srv/hr"))).toBe(before);
});
