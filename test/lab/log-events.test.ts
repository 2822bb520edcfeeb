/** From a line in a host's journal to an alert on the collector: each rule on what really comes by that way, and on one less. Lines are those that `qorgan-audit` writes. */
import type { Alert } from "../../src/logs/shapes";
import type { Host } from "./lab";
import { audited, LogOffice, logPolicy, until } from "./log-office";

jest.setTimeout(600_000);

const policy = logPolicy("{}", "  log-alerts: { silence: { servers: 2, workstations: 2 } }\n");
let office: LogOffice;
let files1: Host;
let ws2: Host;
let silentSince: readonly Alert[];

type Given = Readonly<Record<string, string>>;

const many = (count: number, of: (i: number) => Given): Given[] => Array.from({ length: count }, (_, i) => of(i));
const read = (person: string, i: number): Given => ({ module: "qorgan-read", action: "read", person, object: `/srv/crm/${person}-${i}` });
const login = (given: Given): Given => ({
  module: "login",
  action: "login",
  object: "ssh",
  source: "10.78.20.9",
  time: "2026-11-24T10:00:00+05:00",
  ...given,
});
const failed = (person: string, i: number): Given => login({ person, result: "failed", time: `2026-11-24T10:0${i}:00.12${i}+05:00` });

let marks = 0;
/** Writes these on almaty-files-1 and gives the rules of what was alerted until a mark behind them has come through. */
async function rules(...events: readonly Given[]): Promise<string[]> {
  const known = new Set((await office.alerts()).map(({ id }) => id));
  await audited(files1, ...events);
  return rulesSince(known);
}

async function rulesSince(known: ReadonlySet<string>): Promise<string[]> {
  const mark = `make /mark-${++marks}`;
  await audited(files1, { module: "qorgan-rights", action: "make", object: `/mark-${marks}`, person: "marks" });
  const all = await until(
    30,
    () => office.alerts(),
    (alerts) => alerts.some(({ evidence }) => evidence[0] === mark),
  );
  expect(all.map(({ evidence }) => evidence[0])).toContain(mark);
  return all.filter(({ id, person, rule }) => !known.has(id) && person !== "marks" && rule !== "host-silent").map(({ rule }) => rule);
}

beforeAll(async () => {
  office = await LogOffice.of(["almaty-files-1", "almaty-ws-2"], policy);
  files1 = office.host("almaty-files-1");
  ws2 = office.host("almaty-ws-2");
  await ws2.must("logger -t hello 'its last word'");
  await office.arrived("almaty/almaty-ws-2", "its last word");
  // After a start nobody is silent for five minutes, and then for whole ones: shorter, for this test only.
  await office.collector.must(
    'jq \'.patience = 5 | .hosts["almaty-ws-2","hq-vault-1"].minutes = 0.2\' /etc/qorgan/alerts/alerts.json > /root/alerts.json; cat /root/alerts.json > /etc/qorgan/alerts/alerts.json; systemctl restart qorgan-alerts',
  );
  silentSince = await office.alerts();
  await ws2.must("systemctl stop rsyslog qorgan-log-flow.timer");
});
afterAll(() => office.end());

test("the 500th file within an hour, and not the 499th", async () => {
  expect(await rules(...many(499, (i) => read("aigerim", i)))).toEqual([]);
  expect(await rules(read("aigerim", 499))).toEqual(["many-files"]);
});

test("five hundred lines that look like it, written by somebody else, are text", async () => {
  const known = new Set((await office.alerts()).map(({ id }) => id));
  const input = many(500, (i) => read("dana", i)).map((event) => `@cee: ${JSON.stringify({ result: "success", ...event })}\n`);
  await files1.exec("runuser -u nobody -- systemd-cat -t qorgan-audit", { input: input.join("") });
  expect(await rulesSince(known)).toEqual([]);
});

test("the fifth failed login, and not the fourth; and what comes twice counts once", async () => {
  expect(await rules(...many(4, (i) => failed("bolat", i)))).toEqual([]);
  const known = new Set((await office.alerts()).map(({ id }) => id));
  await files1.must("systemctl stop rsyslog; /usr/local/lib/qorgan/log-flow rewind; systemctl start rsyslog");
  expect(await rulesSince(known)).toEqual([]);
  expect((await office.events("almaty/almaty-files-1", '"time":"2026-11-24T10:00:00.120+05:00"')).length).toBeGreaterThan(1);
  expect(await rules(failed("bolat", 4))).toEqual(["failed-logins"]);
});

const exported = { module: "qorgan-export", action: "export", object: "/srv/crm", person: "marat" };
const right = { module: "qorgan-rights", action: "write", object: "/etc/sudoers.d/zz", person: "timur-adm" };
test.each<[string, Given, string[]]>([
  ["a login a minute before the end of work", login({ person: "dana", time: "2026-11-24T17:59:00+05:00" }), []],
  ["a login when work ends", login({ person: "dana", time: "2026-11-24T18:00:00+05:00" }), ["off-hours-login"]],
  ["a login from the own branch", login({ person: "aigerim" }), []],
  ["a login from the other branch's network", login({ person: "aigerim", source: "10.77.20.9" }), ["other-branch-login"]],
  ["an export that failed", { ...exported, result: "failed" }, []],
  ["an export", exported, ["full-export"]],
  ["a right that was not given", { ...right, result: "failed" }, []],
  ["a new right", right, ["new-rights"]],
  ["logging that was started", { module: "systemd", action: "start", object: "rsyslog.service" }, []],
  [
    "logging that was stopped",
    { module: "qorgan-logging", action: "stop", object: "rsyslog.service", person: "timur-adm" },
    ["logging-changed"],
  ],
  ["audit that lost nothing", { module: "qorgan-audit", action: "start", object: "0" }, []],
  ["events that audit lost", { module: "qorgan-audit-lost", action: "lose", object: "4936", result: "failed" }, ["events-lost"]],
  [
    "events that the journal lost",
    { module: "qorgan-logging", action: "events-lost", object: "the journal", result: "failed" },
    ["events-lost"],
  ],
])("%s", async (_what, event, wanted) => {
  expect(await rules(event)).toEqual(wanted);
});

test("the journal's own word that it missed something of the kernel's is a loss too", async () => {
  const known = await office.alerts();
  await files1.must("systemd-cat -t systemd-journald echo 'Missed 17 kernel messages'");
  expect(await office.alerted(known, "events-lost")).toMatchObject({
    host: "almaty-files-1",
    evidence: expect.arrayContaining(["Missed 17 kernel messages"]) as string[],
  });
});

test("a host whose logging is stopped falls silent, is told once, and so is one that was never heard of; one that speaks is not", async () => {
  const silent = async (): Promise<readonly Alert[]> => {
    const old = new Set(silentSince.map(({ id }) => id));
    return (await office.alerts()).filter(({ id, rule }) => rule === "host-silent" && !old.has(id));
  };
  const of = (alerts: readonly Alert[], name: string): readonly Alert[] => alerts.filter(({ host }) => host === name);
  await until(200, silent, (alerts) => of(alerts, "almaty-ws-2").length > 0 && of(alerts, "hq-vault-1").length > 0);
  // The rules look once a minute: since the first of them was told they have looked again.
  const found = await silent();
  expect(of(found, "almaty-ws-2")).toMatchObject([
    { branch: "almaty", evidence: [expect.stringContaining("last heard of"), expect.any(String)] },
  ]);
  expect(of(found, "hq-vault-1")).toMatchObject([{ branch: "hq", evidence: ["never heard of", expect.any(String)] }]);
  expect([...of(found, "almaty-files-1"), ...of(found, "hq-log-1")]).toEqual([]);
});
