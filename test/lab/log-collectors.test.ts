/** Two collectors, each of which keeps the other's log; and one whose disk is full. */
import type { Host } from "./lab";
import { editIn, LogOffice, logPolicy, logRoot as root, until } from "./log-office";

jest.setTimeout(600_000);

const policy = logPolicy("{ reserveMegabytes: 16 }");
let office: LogOffice;
let head: Host;
let branch: Host;
let ws2: Host;

beforeAll(async () => {
  office = await LogOffice.of(["almaty-files-1", "almaty-ws-2"], policy, (folder) =>
    editIn(folder, "hosts/almaty/servers.yaml", "duties: [file-server]", "duties: [file-server, log-collector]"),
  );
  head = office.collector;
  [branch, ws2] = ["almaty-files-1", "almaty-ws-2"].map((name) => office.host(name)) as [Host, Host];
});
afterAll(() => office.end());

test("a host sends to the collector of its branch, and the collectors keep each other's log", async () => {
  for (const one of [head, branch, ws2]) await one.must("logger -t hello 'said to a neighbour'");
  expect(await office.arrived("almaty/almaty-ws-2", "said to a neighbour", 1, branch)).toHaveLength(1);
  expect(await office.arrived("hq/hq-log-1", "said to a neighbour", 1, branch)).toHaveLength(1);
  expect(await office.arrived("almaty/almaty-files-1", "said to a neighbour", 1, head)).toHaveLength(1);
  expect(await office.events("almaty/almaty-ws-2", "said to a neighbour", head)).toEqual([]);
  for (const name of office.names) expect(await office.drift(name)).toMatchObject({ changes: [], unknown: [] });
});

test("an alert of the one is in the log that the other keeps", async () => {
  await ws2.must(
    `systemd-cat -t qorgan-audit echo '@cee: {"module":"qorgan-rights","action":"write","object":"/etc/sudoers.d/zz","person":"timur-adm","result":"success"}'`,
  );
  expect(await office.arrived("almaty/almaty-files-1", "new-rights", 1, head)).toMatchObject([
    { program: "qorgan-alert", text: expect.stringContaining('"rule":"new-rights"') as string },
  ]);
});

test("one collector away: the hosts of the other are not held up, and nothing is lost", async () => {
  await head.must("systemctl stop rsyslog");
  await branch.must("seq -f 'away-%g.' 500 | systemd-cat -t away");
  await ws2.must("seq -f 'away-%g.' 500 | systemd-cat -t away");
  const counted = (place: string, on: Host): Promise<number> =>
    until(
      40,
      () => office.counted(place, "away", on),
      (count) => count === 500,
    );
  expect(await counted("almaty/almaty-ws-2", branch)).toBe(500);
  expect(await office.counted("almaty/almaty-files-1", "away", head)).toBe(0);
  await head.must("systemctl start rsyslog");
  expect(await counted("almaty/almaty-files-1", head)).toBe(500);
});

test("a disk that fills alerts; a full one takes nothing in, so what waits on its host is all there once there is space", async () => {
  const count = 20_000;
  await branch.must(
    `systemctl stop rsyslog qorgan-log-watch.timer; mkdir /root/kept; cp -a ${root}/. /root/kept; mount -t tmpfs -o size=100m,mode=0750 none ${root}; cp -r /root/kept/seals /root/kept/alerts /root/kept/reviews ${root}; head -c 81M /dev/zero > ${root}/filler; systemctl start rsyslog`,
  );
  const known = await office.alerts(head);
  const told = (what: string): Promise<readonly unknown[]> =>
    until(
      30,
      async () =>
        (await office.alerts(head))
          .slice(known.length)
          .filter(({ rule, host, evidence }) => rule === "disk-filling" && host === "almaty-files-1" && evidence[1]?.startsWith(what)),
      (found) => found.length > 0,
    );
  await branch.must("/usr/local/lib/qorgan/log-watch");
  // Its own log goes to the other collector.
  expect(await told("8")).toMatchObject([{ evidence: [root, expect.stringMatching(/^8\d % of the disk are used$/), expect.any(String)] }]);
  await ws2.must(`seq -f 'full-%.0f.' ${count} | systemd-cat -t full; journalctl --sync`);
  const active = async (): Promise<number> => (await branch.exec("systemctl -q is-active rsyslog")).code;
  expect(await until(60, active, (code) => code !== 0)).not.toBe(0);
  const before = await office.counted("almaty/almaty-ws-2", "full", branch);
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(count);
  expect(Number((await branch.must(`df --output=avail -m ${root}`)).replace(/\D/g, ""))).toBeGreaterThan(0);
  expect(await office.drifted("almaty-files-1")).toEqual(
    expect.arrayContaining([expect.stringContaining("service:rsyslog.service") as string]),
  );
  await branch.must(`rm ${root}/filler`);
  const all = await until(
    90,
    () => office.counted("almaty/almaty-ws-2", "full", branch),
    (found) => found === count,
  );
  expect(all).toBe(count);
  expect(await told("nothing is taken in")).toHaveLength(1);
  await branch.must(`systemctl stop rsyslog; umount ${root}; systemctl start rsyslog qorgan-log-watch.timer`);
});
