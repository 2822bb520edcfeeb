/** Databases under write load: what their dumps hold is one moment of them, and a dump that dies is no copy. */
import { BackupOffice, backup, names, trixie } from "./backup-office";
import type { Host } from "./lab";

jest.setTimeout(900_000);

/** Two tables that every writer keeps equal: a copy in which they differ is of no moment at all. */
const databases = `set -e; export DEBIAN_FRONTEND=noninteractive
apt-get -qq update; apt-get -qq install -y postgresql mariadb-server > /dev/null 2>&1
mkdir -p /srv/hr && echo one > /srv/hr/one
cd /tmp
runuser -u postgres -- createdb payroll
runuser -u postgres -- psql -q payroll -c 'create table accounts (id serial primary key, amount int, note text); create table history (id int, amount int)'
runuser -u postgres -- psql -q payroll -c "insert into accounts (amount, note) select i, 'line' || chr(10) || 'break ' || chr(92) || i from generate_series(1, 20000) i; insert into history select id, amount from accounts"
mysql -e 'create database customers; use customers; create table customers (id int auto_increment primary key, amount int) engine=innodb; create table orders (id int, amount int) engine=innodb;'
mysql customers -e 'insert into customers (amount) select seq from seq_1_to_20000; insert into orders select id, amount from customers; create procedure hello() select 1'
cat > /root/writers << 'EOF'
#!/bin/sh
cd /tmp
while :; do runuser -u postgres -- psql -q payroll -c "begin; insert into accounts (amount) values (7); insert into history select max(id), 7 from accounts; commit"; done &
while :; do mysql customers -e "begin; insert into customers (amount) values (7); insert into orders select max(id), 7 from customers; commit"; done &
wait
EOF
chmod +x /root/writers`;

const orders = `set -e; export DEBIAN_FRONTEND=noninteractive
apt-get -qq update; apt-get -qq install -y mariadb-server > /dev/null 2>&1
mkdir -p /srv/notes && echo note > /srv/notes/one
mariadb -e 'create database orders; use orders; create table orders (id int) engine=innodb; insert into orders select seq from seq_1_to_500'`;

const program = "/usr/local/lib/qorgan/backup";
let office: BackupOffice;
let client: Host;

beforeAll(async () => {
  office = await BackupOffice.of(
    { databases: true, localCopy: true },
    async (host, second) => void (await Promise.all([host.must(databases), second.must(orders)])),
  );
  client = office.client;
});
afterAll(() => office?.end());

const lines = (text: string): { set: string; ok: boolean; why: string; answered: number }[] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));

test("under write load: each dump is one moment, restores into a database of its own, and answers", async () => {
  await client.must("systemd-run --unit=writers /root/writers; sleep 3");
  const before = Number(await client.must("cd /tmp && runuser -u postgres -- psql -Atqc 'select count(*) from accounts' payroll"));
  expect(await backup(client, "run --now")).toMatchObject({ code: 0, stderr: "" });
  expect(Number(await client.must("cd /tmp && runuser -u postgres -- psql -Atqc 'select count(*) from accounts' payroll"))).toBeGreaterThan(
    before,
  );
  const tested = await office.qorgan("backup", "test", names.client, "--json");
  expect(tested).toMatchObject({ code: 0, stderr: "" });
  const { results } = JSON.parse(tested.stdout) as { results: ReturnType<typeof lines> };
  expect(results).toMatchObject([
    { set: "customers", ok: true, answered: 2 },
    { set: "hr-files", ok: true },
    { set: "payroll", ok: true },
  ]);
  // Both tables of PostgreSQL, counted from the dump and from what was restored.
  expect(results[2]?.answered).toBeGreaterThanOrEqual(2 * before);
  await client.must("systemctl stop writers");
});

test("the dumps, restored by hand: equal by query, and both tables agree", async () => {
  await office.restored("payroll", "/var/tmp/back");
  await office.restored("customers", "/var/tmp/back2");
  const dump = "/var/tmp/back/var/lib/qorgan/backup/spool/payroll/dump";
  await client.must(`cd /tmp; runuser -u postgres -- createdb again && runuser -u postgres -- pg_restore -d again < ${dump}`);
  const ask = (database: string, query: string) => client.must(`cd /tmp; runuser -u postgres -- psql -Atqc "${query}" ${database}`);
  const [accounts, history] = [
    await ask("again", "select count(*), sum(amount) from accounts"),
    await ask("again", "select count(*), sum(amount) from history"),
  ];
  expect(accounts).toBe(history);
  const most = await ask("again", "select max(id) from accounts");
  const part = `select md5(string_agg(id || '/' || amount || coalesce(note, ''), ',' order by id)) from accounts where id <= ${most.trim()}`;
  expect(await ask("again", part)).toBe(await ask("payroll", part));
  await client.must(
    "sed 's/`customers`;/`again`;/;s/IF NOT EXISTS\\*\\/ `customers`/IF NOT EXISTS*\\/ `again`/' /var/tmp/back2/var/lib/qorgan/backup/spool/customers/dump > /root/again.sql; mysql -e 'create database again' && mysql < /root/again.sql",
  );
  const query = (database: string, table: string) => client.must(`mysql -N -D ${database} -e 'select count(*), sum(amount) from ${table}'`);
  expect(await query("again", "customers")).toBe(await query("again", "orders"));
  expect(await client.must("mysql -N -e \"select routine_name from information_schema.routines where routine_schema = 'again'\"")).toBe(
    "hello\n",
  );
});

test("the other release of Debian: the same copies, tested and restored from the same target", async () => {
  const tested = await office.qorgan("backup", "test", trixie, "--json");
  expect(tested).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(tested.stdout).results).toMatchObject([
    { set: "notes", ok: true, files: 1 },
    { set: "orders", ok: true, answered: 1 },
  ]);
  expect(await backup(office.lab.host(trixie), "verify")).toMatchObject({ code: 0, stderr: "" });
  expect(await office.drifted(trixie)).toEqual([]);
});

test("the copy on a disk of its own is made as well, with a password of its own, and restores", async () => {
  await office.restored("hr-files", "/var/tmp/near", "--from", "local");
  expect(await client.must("cat /var/tmp/near/srv/hr/one; stat -c %a /backup/qorgan")).toBe("one\n700\n");
  const passwords = await client.must(`cat /etc/qorgan/backup/local/password; echo; cat /etc/qorgan/backup/${names.target}/password`);
  expect(new Set(passwords.trim().split("\n")).size).toBe(2);
  const keys = await office.qorganAlone("backup", "keys", names.client, "--json");
  expect((JSON.parse(keys.stdout) as { copies: object[] }).copies).toMatchObject([
    { copy: "local", holds: true },
    { copy: names.target, holds: true },
  ]);
});

test("a dump that dies half-way, a server that is down: no copy, and it is told", async () => {
  const last = async () =>
    (await client.must("cat /var/lib/qorgan/backup/hq-backup-1/sets/payroll /var/lib/qorgan/backup/hq-backup-1/sets/customers")).trim();
  const count = async () =>
    Number(await client.must(`${program} restic ${names.target} snapshots --no-lock --json --tag payroll | jq length`));
  const [before, copies] = [await last(), await count()];
  // A dump program that is killed when it has written some of it.
  await client.must(
    "mkdir /root/real && for p in pg_dump mariadb-dump; do cp -a $(readlink -f /usr/bin/$p) /root/real/$p; done; mv /usr/bin/pg_dump /root/real/link; printf '#!/bin/sh\\n/root/real/link \"$@\" | head -c 100000\\nkill -9 $$\\n' > /usr/bin/pg_dump; chmod +x /usr/bin/pg_dump",
  );
  await client.must(
    "mv /usr/bin/mariadb-dump /root/real/mariadb-dump.link; printf '#!/bin/sh\\n/root/real/mariadb-dump.link \"$@\" | head -c 100000\\n' > /usr/bin/mariadb-dump; chmod +x /usr/bin/mariadb-dump",
  );
  const failed = await backup(client, "run --now");
  expect(failed.code).toBe(1);
  expect(failed.stderr).toMatch(/payroll: the dump failed/);
  expect(failed.stderr).toMatch(/customers: the dump failed/);
  await client.must(
    "mv /root/real/link /usr/bin/pg_dump; mv /root/real/mariadb-dump.link /usr/bin/mariadb-dump; systemctl stop postgresql mariadb",
  );
  expect((await backup(client, "run --now payroll")).stderr).toMatch(/payroll: the dump failed: .*(refused|No such file|shutting down)/);
  expect([await last(), await count()]).toEqual([before, copies]);
  await client.must("systemctl start postgresql mariadb");
  expect(await backup(client, "run --now payroll")).toMatchObject({ code: 0 });
  expect(await count()).toBe(copies + 1);
  expect(await client.must("ls /var/lib/qorgan/backup/spool")).toBe("");
});

test("no password of a database stands anywhere, and none of restic's in an argument", async () => {
  await client.must("head -c 30M /dev/urandom > /srv/hr/more");
  const running = backup(client, "run --now");
  const seen = await client.must("for i in $(seq 40); do cat /proc/[0-9]*/cmdline 2> /dev/null | tr '\\0' ' '; sleep 0.1; done");
  await running;
  const password = (await client.must("cat /etc/qorgan/backup/hq-backup-1/password")).trim();
  expect(seen).not.toContain(password);
  // The journal, and one line more that is to be found.
  const journal = "cat > /root/password; (journalctl -o cat; cat /root/password; echo) | grep -cF -f /root/password; rm /root/password";
  expect(await client.must(journal, { input: password })).toBe("1\n");
});
