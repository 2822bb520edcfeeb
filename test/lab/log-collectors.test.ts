/** Two collectors, each of which keeps the other's log; and one whose disk is full. */
import type { Host } from "./lab";
import { editIn, LogOffice, logPolicy, logRoot as root, until } from "./log-office";

jest.setTimeout(240_000);

const policy = logPolicy("{}", "  log-alerts: {}\n");
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

test("a full disk: what does not fit waits on its host, an alert says so, and all of it is there once there is space", async () => {
  const count = 20_000;
  await branch.must(
    `systemctl stop rsyslog qorgan-log-watch.timer; mkdir /root/kept; cp -a ${root}/. /root/kept; mount -t tmpfs -o size=2m,mode=0750 none ${root}; cp -r /root/kept/alerts /root/kept/reviews ${root}; systemctl start rsyslog`,
  );
  const alerts = (await office.alerts(head)).length;
  await ws2.must(`seq -f 'full-%g.' ${count} | systemd-cat -t full; journalctl --sync`);
  const used = async (): Promise<number> => Number((await branch.must(`df --output=pcent ${root}`)).replace(/\D/g, ""));
  expect(await until(60, used, (percent) => percent === 100)).toBe(100);
  expect(await office.counted("almaty/almaty-ws-2", "full", branch)).toBeLessThan(count);
  // Its own log goes to the other collector, and that has space.
  await branch.must("/usr/local/lib/qorgan/log-watch");
  const told = await until(
    30,
    () => office.alerts(head),
    (all) => all.slice(alerts).some(({ rule, host }) => rule === "disk-filling" && host === "almaty-files-1"),
  );
  expect(told.slice(alerts)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        rule: "disk-filling",
        host: "almaty-files-1",
        evidence: [root, "100 % of the disk are used", expect.any(String)],
      }),
    ]),
  );
  await branch.must(`mount -o remount,size=100m ${root}`);
  const all = await until(
    90,
    () => office.counted("almaty/almaty-ws-2", "full", branch),
    (found) => found === count,
  );
  expect(all).toBe(count);
  // What was cut in the middle when there was no more room is not read as a line.
  const whole = await branch.must(
    `cat ${root}/almaty/almaty-ws-2/*.jsonl | jq -R -c 'fromjson? | select(.program == "full") | .text' | sort -u | wc -l`,
  );
  expect(Number(whole)).toBe(count);
  await branch.must(`systemctl stop rsyslog; umount ${root}; systemctl start rsyslog qorgan-log-watch.timer`);
});
