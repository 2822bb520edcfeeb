/** Copies that are made, checked, sealed, pulled and restored; and what root on either end can do to them. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BackupIdentity } from "../../src/model/model";
import { quote } from "../../src/shell";
import { faults } from "../json-output";
import { BackupOffice, backup, holding, listing, names, pull, seal, treeTools } from "./backup-office";
import type { Host } from "./lab";
import { until } from "./log-office";

jest.setTimeout(900_000);

/** Everything that a restore must bring back: names, hard links, ACLs, attributes, links, a large file with holes. */
const tree = `set -e; ${treeTools}
mkdir -p /srv/hr/2026/Қызметкерлер && cd /srv/hr
for i in $(seq 200); do echo "person $i" > "2026/file $i.txt"; done
ln "2026/file 1.txt" 2026/hard; ln -s ../nowhere 2026/dangling; mkfifo 2026/pipe
printf 'x' > "$(printf 'new\\nline')"; truncate -s 50M sparse; echo end >> sparse
setfacl -m u:1:r-x,d:u:1:r-x 2026; python3 -c 'import os; os.setxattr("2026/file 2.txt", "user.note", b"hello")'
chown 7:8 "2026/file 3.txt"; chmod 0604 "2026/file 3.txt"; touch -d 2020-01-01T00:00:00 "2026/file 4.txt"`;

const repository = `/srv/backup/${names.client}/repository`;
const account = `bk-${names.client}`;
const store = `/srv/backup/${names.client}/store`;
const program = "/usr/local/lib/qorgan/backup";

let office: BackupOffice;
let client: Host;
let target: Host;
let vault: Host;
/** What the data is, as it was when the copy was made. */
let whole = "";

beforeAll(async () => {
  office = await BackupOffice.of({}, async (host) => void (await host.must(tree)));
  [client, target, vault] = [office.client, office.target, office.vault];
  whole = await client.must(listing("/srv/hr"));
});
afterAll(() => office?.end());

/** Events of backups that a host told, by action and object. */
const told = async (host: Host): Promise<string[]> =>
  (
    await host.must(
      "journalctl -t qorgan-audit -o cat | grep -F qorgan-backup | sed 's/^@cee: //' | jq -r '[.action, .object, .result] | join(\" \")'",
    )
  )
    .split("\n")
    .filter(Boolean);

const restored = async (): Promise<string> => {
  await office.restored("hr-files", "/var/tmp/back");
  return client.must(listing("/var/tmp/back/srv/hr"));
};

/** What the collector has alerted of by now holds this. */
const alerted = async (text: string): Promise<void> => {
  const alerts = await until(
    30,
    async () => (await office.collector.exec("cat /var/log/qorgan/alerts/*.jsonl")).stdout,
    (all) => all.includes(text),
  );
  expect(alerts).toContain(text);
};

test("the first copy is made, sealed, pulled and tested, and nothing is left to do", async () => {
  // A file is sealed when nobody wrote to it for a minute.
  const unsealed = async (): Promise<string[]> => {
    expect(await seal(target)).toMatchObject({ code: 0, stderr: "" });
    return office.drifted(names.target);
  };
  expect(await until(150, unsealed, (left) => left.length === 0)).toEqual([]);
  expect(await pull(vault)).toMatchObject({ code: 0, stderr: "" });
  expect(await told(vault)).toContain(`backup-pulled ${names.client} at ${names.target} success`);
  for (const host of Object.values(names)) expect([host, await office.drifted(host)]).toEqual([host, []]);
  const status = await office.qorgan("backup", "status", "--json");
  expect(faults("backupStatus", status.stdout)).toEqual([]);
  const { hosts } = JSON.parse(status.stdout);
  expect(hosts.flatMap((one: { copies: unknown[] }) => one.copies)).toContainEqual(
    expect.objectContaining({
      set: "hr-files",
      copy: names.target,
      last: expect.objectContaining({ files: 203 }),
      test: expect.objectContaining({ ok: true }),
    }),
  );
  expect(
    hosts
      .flatMap((one: { stores: { client: string; newest: number }[] }) => one.stores)
      .filter((one: { client: string; newest: number }) => one.client === names.client && one.newest > 0),
  ).toHaveLength(2);
  // What the client's own line says of the copies that others keep.
  const own = JSON.parse((await office.qorgan("backup", "status", "--json", "--host", names.client)).stdout).hosts;
  expect(own).toMatchObject([
    {
      host: names.client,
      kept: [
        { by: names.target, faults: [] },
        { by: names.vault, faults: [], pulled: { ok: true } },
      ],
    },
  ]);
  expect((await office.qorgan("backup", "status", "--host", names.client)).stdout).toMatch(
    /ok {4}pulled by hq-vault-1, newest \d+ \w+ old/,
  );
});

test("what is restored is what was there: hashes, owners, times, hard links, ACLs, attributes", async () => {
  expect(await restored()).toBe(whole);
});

test("a restore of personal data needs somebody's signature, a folder of its own, and is told", async () => {
  const restore = (...more: string[]) => office.qorgan("backup", "restore", names.client, "/srv/hr/2026", ...more);
  expect(await restore("--to", "/var/tmp/asked")).toMatchObject({ code: 1, stderr: expect.stringContaining("ask aigerim or saule") });
  expect(await restore("--in-place")).toMatchObject({ code: 1, stderr: expect.stringContaining(`--overwrite ${names.client}`) });
  // Who restores cannot agree, and neither can somebody else whom the policy does not name.
  for (const nobody of ["nurlan", "bolat"])
    expect((await office.approval(nobody, "/srv/hr/2026")).done).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("key of nobody"),
    });
  const { file, done: agreed } = await office.approval("aigerim", "/srv/hr/2026");
  expect(agreed).toMatchObject({ code: 0, stderr: expect.stringContaining("requester: nurlan\napprover: aigerim\n") });
  const approval = JSON.parse(readFileSync(file, "utf8")) as { approval: string; signature: string };
  // What was agreed to is no other path, no other time and no other person's.
  const forged = { ...approval, approval: approval.approval.replace("path: /srv/hr/2026", "path: /srv/hr") };
  writeFileSync(`${file}.forged`, JSON.stringify(forged));
  const other = await office.qorgan("backup", "restore", names.client, "/srv/hr", "--to", "/var/tmp/asked", "--approval", `${file}.forged`);
  expect(other).toMatchObject({ code: 1, stderr: expect.stringContaining("not signed by aigerim") });
  expect(await restore("--to", "/var/tmp/asked", "--at", "2030-01-01T00:00Z", "--approval", file)).toMatchObject({ code: 1 });
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  const onHost = (operator: string, path: string, { approval: text, signature }: typeof approval) =>
    client.exec(`QORGAN_OPERATOR=${operator} ${program} restore ${names.target} hr-files - ${path} /var/tmp/asked`, {
      input: `${base64(text)}\n${base64(signature)}\n`,
    });
  expect((await onHost("nurlan", "/srv/hr", forged)).stderr).toContain("not signed by somebody who may approve it");
  expect((await onHost("timur", "/srv/hr/2026", approval)).stderr).toContain("for another person to restore");
  expect((await onHost("nurlan", "/srv/hr", approval)).stderr).toContain("for another path");
  expect((await client.exec(`${program} restore ${names.target} hr-files - - /var/tmp/asked < /dev/null`)).stderr).toContain(
    "needs an approval",
  );
  expect(await told(client)).toContain("backup-restore-refused /srv/hr/2026 of hr-files failed");

  expect(await restore("--to", "/var/tmp/asked", "--approval", file)).toMatchObject({ code: 0 });
  expect(await client.must("cat '/var/tmp/asked/srv/hr/2026/file 7.txt'; ls /var/tmp/asked/srv/hr")).toBe("person 7\n2026\n");
  expect(await restore("--to", "/var/tmp/again", "--approval", file)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("it was used already"),
  });
  const events = await until(
    30,
    async () =>
      (
        await office.collector.exec(
          "grep -h '\"action\":\"backup-restored\"' /var/log/qorgan/almaty/almaty-files-1/*.jsonl | grep -F 'aigerim: deleted by mistake'",
        )
      ).stdout,
    (text) => text !== "",
  );
  expect(JSON.parse(events.split("\n")[0] as string)).toMatchObject({
    module: "qorgan-backup",
    person: "nurlan",
    source: "10.77.30.5",
    reason: "approved by aigerim: deleted by mistake",
    result: "success",
  });
  // Said twice, and agreed to: what is there is overwritten.
  await client.must("echo encrypted > '/srv/hr/2026/file 7.txt'");
  const over = await office.approval("aigerim", "/srv/hr/2026", "--in-place");
  expect(await restore("--in-place", "--overwrite", names.client, "--approval", over.file)).toMatchObject({ code: 0 });
  expect(await client.must(listing("/srv/hr"))).toBe(whole);
});

test("files that come, go and change while they are copied are no fault, and none that is missing goes by", async () => {
  await client.must(
    "mkdir /srv/hr/churn; systemd-run -q --unit=churn sh -c 'i=0; while :; do i=$((i+1)); echo $i > /srv/hr/churn/f$((i%900)); rm -f /srv/hr/churn/f$(((i*7)%900)); done'",
  );
  for (const _ of [1, 2, 3]) expect(await backup(client, "run --now")).toMatchObject({ code: 0, stderr: "" });
  await client.must("systemctl stop churn");
  expect(await backup(client, "test")).toMatchObject({ code: 0 });
  // One that the manifest knows and the copy has not.
  const manifest = "/var/lib/qorgan/backup/spool/hr-files";
  await client.must(
    `rm -rf /srv/hr/churn && ${program} run --now && mkdir -p ${manifest} && cd ${manifest} && ${program} restic ${names.target} dump --no-lock latest ${manifest}/sums > sums && echo "${"0".repeat(64)}  ./gone" >> sums && ${program} restic ${names.target} dump --no-lock latest ${manifest}/manifest.json | jq -c --arg s "$(sha256sum < sums | cut -d ' ' -f 1)" '.sums = $s | .files += 1' > manifest.json && ${program} restic ${names.target} backup -q --host ${names.client} --tag hr-files /srv/hr ${manifest}`,
  );
  const tested = await backup(client, "test");
  expect(tested).toMatchObject({ code: 1, stdout: expect.stringContaining("1 files are not in the copy that were there: ./gone") });
  await client.must(`rm -rf ${manifest}; ${program} run --now && ${program} test`);
  // The folder itself has another time by now.
  whole = await client.must(listing("/srv/hr"));
});

test("root on the client, with all that it holds: nothing can be deleted, overwritten or pruned", async () => {
  // What was sent within the last minutes is not sealed yet, and its account could still take it away with a shell that no key gives.
  await target.exec(`cd ${repository} && find . -type f -exec touch -d '10 minutes ago' {} +`);
  expect(await seal(target)).toMatchObject({ code: 0, stderr: "" });
  await target.must(`cd ${repository} && find . -type f ! -path './locks/*' | sort | xargs sha256sum > /root/before`);
  // What is refused is tried again for minutes, and said at once. Its lock stays, and would be what keeps the next one from trying.
  const unlock = () => client.must(`${program} restic ${names.target} unlock`);
  for (const words of ["forget --keep-last 0 latest", "forget --prune --keep-last 1", "key passwd --new-password-file /etc/hostname"]) {
    await unlock();
    const done = await client.exec(`timeout 30 ${program} restic ${names.target} ${words}`);
    expect([words, done.code === 0, done.stderr]).toEqual([words, false, expect.stringContaining("403 Forbidden")]);
  }
  await unlock();
  // As its account, which the key does not even give a shell of.
  const shell = `ssh -v -i /etc/qorgan/backup/${names.target}/ssh-key -o UserKnownHostsFile=/etc/qorgan/backup/${names.target}/known_hosts -o HostKeyAlias=${names.target} -o BatchMode=yes ${account}@10.77.10.13`;
  const inside = await client.exec(`timeout 10 ${shell} id < /dev/null`);
  expect(inside.stderr).toContain("Authenticated to");
  expect(inside.stdout).not.toContain("uid=");
  for (const harm of [
    `rm -rf ${repository}`,
    `mv ${repository} /tmp/gone`,
    `for f in ${repository}/snapshots/* ${repository}/config; do : > "$f" || exit 1; done`,
  ]) {
    const done = await target.exec(`runuser -u ${account} -- sh -c ${quote(harm)}`);
    expect([harm, done.code === 0, done.stderr]).toEqual([harm, false, expect.stringMatching(/not permitted|Permission denied/)]);
  }
  // What it could do is to add; all that was there is there.
  expect(await target.exec(`cd ${repository} && sha256sum --quiet -c /root/before`)).toMatchObject({ code: 0, stdout: "" });
  expect(await restored()).toBe(whole);
});

test("junk, an added key and a copy of the future are found and told, and cost no copy", async () => {
  await client.must(`echo other > /root/other; ${program} restic ${names.target} key add --new-password-file /root/other`);
  await client.must(
    `${program} restic ${names.target} backup --host ${names.client} --tag hr-files --time '2031-01-01 00:00:00' /etc/hostname`,
  );
  // Read by line, the second part of this name is a file of the target's own.
  await target.must(`runuser -u ${account} -- sh`, {
    input: `set -e; cd ${repository}; mkdir -p 'data/x\n/etc'; echo junk > 'data/x\n/etc/hostname'\n`,
  });
  await target.must(
    `cd ${repository} && runuser -u ${account} -- sh -c 'echo junk > keys/junk; echo junk > snapshots/${"a".repeat(64)}'; find . -type f -newer config -exec touch -d '10 minutes ago' {} + 2>/dev/null; :`,
  );
  expect((await seal(target)).code).toBe(1);
  expect(await told(target)).toEqual(
    expect.arrayContaining([`backup-junk ${names.client} failed`, `backup-key-added ${names.client} failed`]),
  );
  expect(await target.must(`ls ${repository}/keys | wc -l`)).toBe("1\n");
  expect(
    await target.must("stat -c %F /etc/hostname; touch /etc/hostname && echo mine; ls /srv/backup/*/quarantine | grep -c _etc_hostname"),
  ).toBe("regular file\nmine\n1\n");
  expect(await restored()).toBe(whole);
  expect(await told(client)).toContain(`backup-future-dated hr-files on ${names.target} failed`);
  expect(await office.drifted(names.target)).toEqual([expect.stringMatching(/^backup-store:almaty-files-1 [3-9] files were put aside/)]);
  await alerted("backup-key-added");
  await alerted('"rule":"backup"');
});

test("flipped and cut off at the target: found without a key and with it, and the next copies are whole", async () => {
  expect((await pull(vault)).code).toBe(0);
  const victim = (await target.must(`cd ${repository} && find data -type f -size +20k | head -n 1`)).trim();
  await target.must(
    `cd ${repository} && chattr -i ${victim} && cp -p ${victim} /root/kept && printf X | dd of=${victim} bs=1 seek=1000 conv=notrunc status=none`,
  );
  expect((await seal(target, "check")).code).toBe(1);
  expect((await backup(client, "verify")).code).toBe(1);
  expect((await pull(vault, "full")).code).toBe(1);
  expect(await told(vault)).toContain(`backup-junk ${names.client} at ${names.target} failed`);
  await target.must(`cd ${repository} && cp -p /root/kept ${victim} && truncate -s -100 ${victim}`);
  expect((await seal(target, "check")).code).toBe(1);
  expect((await backup(client, "verify")).code).toBe(1);
  await target.must(`cd ${repository} && cp -p /root/kept ${victim} && chattr +i ${victim}`);
  expect((await seal(target, "check")).code).toBe(0);
  expect((await backup(client, "verify")).code).toBe(0);
  await alerted("backup-damaged");
});

test("a full disk, and a network that is cut in the middle: the old copies stay, the next run makes a new one, and it is told", async () => {
  await client.must("head -c 60M /dev/urandom > /srv/hr/random");
  const now = await client.must(listing("/srv/hr"));
  await target.must(
    `mkdir /root/full && mount -t tmpfs -o size=20m,mode=0750,uid=$(id -u ${account}),gid=$(id -g ${account}) none /root/full && cp -a ${repository}/. /root/full/ && mount --bind /root/full ${repository}`,
  );
  expect((await backup(client, "run --now")).code).toBe(1);
  // What served the client ends a moment after it.
  await until(
    60,
    () => target.exec(`umount ${repository} && umount /root/full`),
    ({ code }) => code === 0,
  );
  expect((await told(client)).filter((one) => one.startsWith("backup-failed hr-files"))).toHaveLength(1);
  expect(await restored()).toBe(whole);
  const running = backup(client, "run --now");
  await until(
    60,
    () => client.exec("pgrep -x restic && ss -tnp | grep -q 10.77.10.13:22"),
    ({ code }) => code === 0,
  );
  await client.must(
    "nft add table inet cut; nft 'add chain inet cut o { type filter hook output priority -10; }'; nft add rule inet cut o ip daddr 10.77.10.13 drop",
  );
  expect((await running).code).toBe(1);
  await client.must("nft delete table inet cut");
  expect(await backup(client, "run --now")).toMatchObject({ code: 0 });
  expect(await restored()).toBe(now);
  whole = now;
  await alerted("backup-failed hr-files");
});

test("the power of the client, and of the target, goes in the middle: the old copies are whole, the next run makes a new one, and it is told", async () => {
  await client.must("systemctl stop qorgan-backup.timer; head -c 80M /dev/urandom > /srv/hr/random2; sync");
  const underWay = () =>
    until(
      60,
      () => client.exec("pgrep -x restic && ss -tnp | grep -q 10.77.10.13:22"),
      ({ code }) => code === 0,
    );
  await client.must(`systemd-run -q --unit=cut ${program} run --now`);
  await underWay();
  await client.powerCut();
  await client.start();
  await client.waitForSsh();
  await client.must("systemctl stop qorgan-backup.timer");
  expect(await restored()).toBe(whole);
  const cut = backup(client, "run --now");
  await underWay();
  expect(await told(client)).toContain("backup-failed the run before failed");
  await target.powerCut();
  expect((await cut).code).toBe(1);
  await target.start();
  await target.waitForSsh();
  expect(await backup(client, "run --now")).toMatchObject({ code: 0, stderr: "" });
  whole = await client.must(listing("/srv/hr"));
  expect(await restored()).toBe(whole);
  expect((await backup(client, "verify")).code).toBe(0);
  expect((await seal(target, "check")).code).toBe(0);
  await alerted("the run before");
  await client.must("systemctl start qorgan-backup.timer");
});

test("a system that outgrows the time that the policy gives is told with its next copy, and fails its test", async () => {
  const policy = join(office.folder, "policies/personal-data.yaml");
  const before = readFileSync(policy, "utf8");
  writeFileSync(policy, before.replace("restore-test: {}", "restore-test: { limitMinutes: 1 }"));
  expect(await office.apply(names.client)).toMatchObject({ code: 0 });
  expect(await backup(client, "test")).toMatchObject({ code: 0 });
  const { seconds, total } = JSON.parse(await client.must("cat /var/lib/qorgan/backup/tests/hr-files")) as {
    seconds: number;
    total: number;
  };
  // So much that more than half of the minute is foreseen, at the speed of the test or, where it was too small to tell one, at 15 MB a second.
  await client.must(`truncate -s ${Math.ceil(33 * Math.max(total / seconds, 15e6))} /srv/hr/grown; ${program} run --now`);
  expect(await told(client)).toContain(`restore-slow hr-files on ${names.target} failed`);
  const status = await office.qorgan("backup", "status", "--host", names.client);
  expect(status).toMatchObject({ code: 2, stdout: expect.stringContaining("more than half of the time that the policy gives") });
  await client.must(`rm /srv/hr/grown; sed 's/^limit=.*/limit=1/' ${program} > /root/hasty && chmod +x /root/hasty`);
  const tested = await client.exec("/root/hasty test");
  expect(tested).toMatchObject({ code: 1, stdout: expect.stringContaining('"ok":false') });
  await alerted("restore-slow");
  writeFileSync(policy, before);
  expect(await office.apply(names.client)).toMatchObject({ code: 0 });
  await client.must(`${program} run --now && ${program} test`);
  whole = await client.must(listing("/srv/hr"));
});

test("pruning takes a custodian and an operator, refuses what looks like a trap, and keeps what is young", async () => {
  const custodian = office.identityOf("saule");
  const prune = (...more: string[]) =>
    office.qorganAlone("backup", "prune", names.client, "--identity", custodian, "--ssh-identity", office.key, "--json", ...more);
  expect((await prune()).stdout).toContain("were put aside");
  await target.must(`rm -rf /srv/backup/${names.client}/quarantine`);
  expect((await prune()).stdout).toContain("of the future");
  const password = await client.must(`cat /etc/qorgan/backup/${names.target}/password`);
  await target.must(`chattr -R -i ${repository}`);
  const future = (
    await client.must(`${program} restic ${names.target} snapshots --json --no-lock | jq -r '.[] | select(.time > "2030").id'`)
  ).trim();
  await target.must(`runuser -u ${account} -- restic --no-cache -r ${repository} forget ${future}`, {
    input: password,
  });
  // What stood beside the files for a while makes the newest copy look like one of a folder that somebody has emptied: the one after it does not.
  expect((await prune()).stdout).toMatch(
    /"message":"[^"]*hq-backup-1: backup-prune: the newest copy of hr-files is less than half of the one before it/,
  );
  expect(await backup(client, "run --now")).toMatchObject({ code: 0 });
  for (const days of [1, 2, 3, 20, 21, 22, 23])
    await client.must(
      `${program} restic ${names.target} backup -q --host ${names.client} --tag hr-files --time "$(date -d '${days} days ago' '+%F %T')" /srv/hr`,
    );
  // They count once the target knows of no other time than theirs: until then they are somebody's who wants the good ones gone.
  const backdated = await prune("--look");
  expect([backdated.stderr, JSON.parse(backdated.stdout)]).toMatchObject(["", { results: [{ removed: 0, suspect: 7 }] }]);
  const times = await client.must(
    `${program} restic ${names.target} snapshots --json --no-lock | jq -r '.[] | .id + " " + .time[:19] + "Z"'`,
  );
  await target.must(`cd ${repository}/snapshots && chattr -i * && while read -r id time; do touch -d "$time" "$id" || exit 1; done`, {
    input: times,
  });
  const looked = JSON.parse((await prune("--look")).stdout) as { results: { copies: number; removed: number }[] };
  expect(looked.results[0]?.removed).toBeGreaterThan(0);
  const went = JSON.parse((await prune()).stdout) as typeof looked;
  expect(went.results).toMatchObject([
    { set: "hr-files", copies: looked.results[0]?.copies, removed: looked.results[0]?.removed, suspect: 0, look: false },
  ]);
  expect(Number(await client.must(`${program} restic ${names.target} snapshots --json --no-lock | jq length`))).toBe(
    (looked.results[0]?.copies ?? 0) - (looked.results[0]?.removed ?? 0),
  );
  expect(await restored()).toBe(whole);
  expect(await holding(target, password, "/etc /srv /var /root /run /tmp")).toEqual([]);
});

test("keys are changed: a new repository that the old ones do not open, and the old copies stay with the custodians", async () => {
  const password = await client.must(`cat /etc/qorgan/backup/${names.target}/password`);
  const known = join(office.folder, `identity/backups/${names.client}.json`);
  const identity = () => JSON.parse(readFileSync(known, "utf8")) as BackupIdentity;
  const before = identity();
  const old = before.repositories[names.target]?.key as string;
  const rotated = await office.qorganAlone("backup", "keys", "--json", "rotate", names.client, "--ssh-identity", office.key);
  expect([rotated.stderr, faults("backupKeysRotate", rotated.stdout)]).toEqual(["", []]);
  expect(identity()).toMatchObject({ repositories: {}, former: [{ copy: names.target, key: old }] });
  expect(await office.apply(names.client, names.target, names.vault)).toMatchObject({ code: 0 });
  await office.settled();
  expect(identity().repositories[names.target]?.key).not.toBe(old);
  expect(identity().keys[names.target]).not.toBe(before.keys[names.target]);
  expect(await restored()).toBe(whole);
  expect(await pull(vault)).toMatchObject({ code: 0, stderr: "" });
  // What was put aside stays told until somebody has looked at it.
  expect(await office.drifted(names.vault)).toEqual([expect.stringContaining("put aside")]);
  await vault.must(`rm -r /srv/backup/${names.client}/quarantine`);
  for (const host of [names.client, names.target, names.vault]) expect([host, await office.drifted(host)]).toEqual([host, []]);
  const former = `former-${old.slice(0, 16)}`;
  const opens = (place: string) =>
    target.exec(`runuser -u ${account} -- restic --no-cache --no-lock -q -r ${place} snapshots --json | jq length`, { input: password });
  expect(Number((await opens(`/srv/backup/${names.client}/${former}`)).stdout)).toBeGreaterThan(0);
  expect((await opens(repository)).stderr).toContain("wrong password");
  expect(await holding(client, password, "/etc /var /root")).toEqual([]);
  const copy = `${names.target}.${old.slice(0, 16)}`;
  const kept = await office.qorganAlone("backup", "keys", names.client, copy, "--identity", office.identityOf("askar"));
  expect(kept.stdout.trim()).toBe(password.trim());
  expect(await vault.must(`ls /srv/backup/${names.client}/${former}/store/snapshots | wc -l`)).not.toBe("0\n");
});

test("stolen: neither the target nor the isolated host holds what opens a copy", async () => {
  const password = await client.must(`cat /etc/qorgan/backup/${names.target}/password`);
  for (const host of [target, vault]) {
    expect(await holding(host, password, "/etc /srv /var /root /home /run")).toEqual([]);
    const place = host === target ? repository : store;
    expect(
      (
        await host.exec(
          `apt-get -qq update; apt-get -qq install -y restic > /dev/null 2>&1; echo guess | restic --no-lock -r ${place} cat config`,
        )
      ).stderr,
    ).toContain("wrong password");
    expect(await holding(host, "person 7", place)).toEqual([]);
  }
});

test("the target's administrator ruins everything there: the isolated copy restores on a fresh host by one custodian alone", async () => {
  // What was pruned is told once.
  await pull(vault);
  expect(await pull(vault)).toMatchObject({ code: 0 });
  await target.must(
    `cd ${repository} && chattr -R -i . && for f in $(find data index keys snapshots config -type f | head -n 6); do echo ruined > $f; done; rm -f $(find data -type f | tail -n 2)`,
  );
  expect((await pull(vault)).code).toBe(1);
  expect(await told(vault)).toContain(`backup-gone ${names.client} at ${names.target} failed`);
  // Nobody gets from there, or from the client, to the isolated host.
  for (const host of [target, client]) expect((await host.exec("timeout 5 bash -c '< /dev/tcp/10.77.40.11/22'")).code).not.toBe(0);
  // Junk with a right name was admitted meanwhile: what was there before it is a repository of its own.
  const then = (await vault.must("date -u '+%F %T'; sleep 2")).trim();
  await target.must(
    `cd ${repository} && mkdir -p index && echo junk > /tmp/junk && runuser -u ${account} -- cp /tmp/junk index/$(sha256sum < /tmp/junk | cut -d ' ' -f 1)`,
  );
  await pull(vault);
  expect((await vault.must(`grep -lxF junk ${store}/index/*`)).trim().split("\n")).toHaveLength(1);
  await vault.must(`/usr/local/lib/qorgan/backup-pull view ${names.client} '${then}' /root/view && cp -rL /root/view /root/carried`);
  const custodian = office.identityOf("askar");
  const key = await office.qorganAlone("backup", "keys", names.client, names.target, "--identity", custodian);
  expect(key).toMatchObject({ code: 0 });
  const { fresh } = office;
  await office.carry(vault, "/root/carried", fresh, "/root/store");
  await fresh.must(`${treeTools}; apt-get -qq install -y restic jq > /dev/null 2>&1`);
  await fresh.must("cat > /root/password", { input: key.stdout.trim() });
  const id = (
    await fresh.must(
      "RESTIC_PASSWORD_FILE=/root/password restic -r /root/store --no-lock snapshots --json --tag hr-files | jq -r '[.[] | select(.time < \"2030\")] | max_by(.time).id'",
    )
  ).trim();
  await fresh.must(
    `RESTIC_PASSWORD_FILE=/root/password restic -r /root/store --no-lock restore ${id} --include /srv/hr --target /root/back`,
  );
  expect(await fresh.must(listing("/root/back/srv/hr"))).toBe(whole);
});
