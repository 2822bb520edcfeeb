/** The rules of log-alerts on a real collector, and what the security officer asks it: each rule fires on the real thing, and not on one less. */
import { spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Alert } from "../../src/logs/shapes";
import { faults } from "../json-output";
import { keyOf, type Lab, type Host as LabMachine, up } from "./lab";
import { type Ended, mainFile, operatorEnvironment, qorganIn } from "./program";
import { labWorkspace } from "./workspace";

jest.setTimeout(600_000);

const name = "hq-log-1";
const feed = "/var/lib/qorgan/alerts/feed";
const password = "Jüldyz-7-taular";
const policy = (more = ""): string => `title: Alerts
controls:
  automation: {}
  admin-accounts: {}
  ssh: {}
  firewall: {}
  disk-encryption: {}
  key-server: {}
  log-forwarding: {}
  log-collector: {}
  log-alerts: { webhook: { url: "http://10.77.10.1:8099/alerts" }${more} }
`;

let lab: Lab;
let host: LabMachine;
let folder: string;
let server: Server;
const posted: Alert[] = [];
const refuse = { webhook: false };

/** `qorgan`, with an admin account's key and the password that all of them have here. */
const asAdmin = async (account: string, ...args: string[]): Promise<Ended> =>
  qorganIn(lab, folder)(...args, "--identity", await keyOf(account), "--sudo-password-file", join(folder, "password"));
const apply = async (): Promise<Ended> =>
  qorganIn(lab, folder)("apply", "--yes", "--initial-user", "debian", "--host", name, "--identity", await keyOf("nurlan-adm"));

interface Given {
  readonly received?: string;
  readonly time?: string;
  readonly host?: string;
  readonly branch?: string;
  readonly person?: string;
  readonly action?: string;
  readonly object?: string;
  readonly source?: string;
  readonly module?: string;
  readonly result?: string;
  readonly session?: string;
  readonly reason?: string;
}

let ticks = 0;
/** Microseconds, rising, as the collector's clock is. */
const received = (): string => {
  ticks = Math.max(ticks + 1, Date.now() * 1000);
  return new Date(ticks / 1000).toISOString().replace("Z", `${String(ticks % 1000).padStart(3, "0")}+00:00`);
};

/** One line of the feed, as the collector's rsyslog writes it. */
const line = (given: Given): string => {
  const at = given.received ?? received();
  const one = {
    time: at,
    host: "almaty-files-1",
    branch: "almaty",
    person: "",
    action: "",
    object: "",
    source: "",
    module: "",
    result: "success",
    session: "1",
    reason: "",
    ...given,
  };
  return [
    at,
    one.time,
    one.host,
    one.branch,
    "servers",
    one.person,
    "",
    one.action,
    one.object,
    one.source,
    one.module,
    one.result,
    one.session,
    one.reason,
  ].join("\t");
};

const read = (given: Given): string => line({ module: "qorgan-read", action: "opened-file", ...given });
const login = (given: Given): string => line({ module: "login", action: "logged-in", object: "ssh", source: "10.78.20.9", ...given });
/** Seconds after a moment of a working day, in the sender's zone. */
const later = (seconds: number, start = "2026-11-24T05:00:00Z"): string => new Date(Date.parse(start) + seconds * 1000).toISOString();

const write = async (lines: readonly string[]): Promise<void> => {
  const done = await host.exec(`cat >> ${feed}`, { input: `${lines.join("\n")}\n` });
  expect(done.code).toBe(0);
};
const alertsNow = async (): Promise<Alert[]> =>
  (await host.must("cat /var/log/qorgan/alerts/*.jsonl 2> /dev/null || :"))
    .split("\n")
    .filter(Boolean)
    .map((text) => JSON.parse(text) as Alert);

let marks = 0;
const until = async <Value>(what: () => Promise<Value | undefined>, seconds = 30): Promise<Value> => {
  for (let i = 0; i < seconds * 5; i++) {
    const value = await what();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("it never came");
};

/** Feeds lines, waits until a mark behind them has come through, and gives the alerts of these lines. */
async function fed(...lines: readonly string[]): Promise<Alert[]> {
  const before = (await alertsNow()).length;
  const mark = `mark-${++marks}`;
  await write([...lines, line({ module: "collector", action: "peer-refused", object: mark, host: name, branch: "hq" })]);
  return until(async () => {
    const now = (await alertsNow()).slice(before);
    return now.some((alert) => alert.evidence[0] === `refused: ${mark}`)
      ? now.filter((alert) => !alert.evidence[0]?.includes("mark-"))
      : undefined;
  });
}
const rules = (alerts: readonly Alert[]): string[] => alerts.map((alert) => alert.rule);

beforeAll(async () => {
  lab = await up([name]);
  host = lab.host(name);
  await host.reset();
  folder = mkdtempSync(join(tmpdir(), "qorgan-alerts-"));
  await labWorkspace(lab, folder);
  writeFileSync(join(folder, "policies/personal-data.yaml"), policy());
  appendFileSync(join(folder, "hosts/almaty/branch.yaml"), "holidays: [2026-12-16]\nworkedDays: [2026-11-28]\n");
  appendFileSync(join(folder, "hosts/hq/branch.yaml"), "timeZone: Europe/Moscow\n");
  writeFileSync(join(folder, "password"), `${password}\n`, { mode: 0o600 });
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (data: Buffer) => {
      body += data.toString();
    });
    request.on("end", () => {
      if (!refuse.webhook) posted.push(JSON.parse(body) as Alert);
      response.writeHead(refuse.webhook ? 503 : 204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(8099, "10.77.10.1", resolve));
  expect(await apply()).toMatchObject({ code: 0 });
  for (const account of ["saule-adm", "nurlan-adm"]) await host.exec("chpasswd", { input: `${account}:${password}\n` });
  await host.must(`: > ${feed}`);
});

afterAll(async () => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
  await host?.reset();
});

describe("rules", () => {
  test("many files: the 500th within an hour, not the 499th, not 500 readings of 499, not over more than an hour", async () => {
    const many = (person: string, count: number, step: number, files = count): string[] =>
      Array.from({ length: count }, (_, i) => read({ person, time: later(i * step), object: `/srv/crm/${i % files}` }));
    expect(await fed(...many("m-499", 499, 1))).toEqual([]);
    expect(await fed(...many("m-again", 1000, 1, 499))).toEqual([]);
    // The first and the 500th an hour apart: never 500 within one hour.
    expect(await fed(...many("m-slow", 500, 3600 / 499))).toEqual([]);
    expect(await fed(...many("m-hour", 500, 3599 / 499))).toMatchObject([
      { v: "1", rule: "many-files", person: "m-hour", host: "almaty-files-1", branch: "almaty", count: "500" },
    ]);
    // One alert an hour, however many follow.
    expect(rules(await fed(...many("m-all", 1500, 1)))).toEqual(["many-files"]);
  });

  test("many files: a host that was cut off and tells late is counted by its own time", async () => {
    const late = Array.from({ length: 500 }, (_, i) =>
      read({ person: "m-late", host: "almaty-ws-1", time: later(i), object: `/home/${i}` }),
    );
    expect(rules(await fed(read({ person: "m-late", time: later(20_000), object: "/srv/crm/now" }), ...late))).toEqual(["many-files"]);
  });

  test("many files: the count survives a restart, and what was counted is not counted again", async () => {
    const part = (from: number, to: number): string[] =>
      Array.from({ length: to - from }, (_, i) => read({ person: "m-restart", time: later(from + i), object: `/srv/crm/r${from + i}` }));
    expect(await fed(...part(0, 300), ...part(0, 199))).toEqual([]);
    await host.must("systemctl restart qorgan-alerts");
    expect(await fed(...part(300, 499))).toEqual([]);
    // Killed: the last save is up to a minute old, and the rest is read from the feed once more.
    await host.must("systemctl kill --signal=KILL qorgan-alerts; sleep 6; systemctl is-active qorgan-alerts");
    expect(rules(await fed(...part(499, 500)))).toEqual(["many-files"]);
  });

  test("full export: by its own event, or one session that reads what is known of a system", async () => {
    const exported = (given: Given): string =>
      line({ module: "qorgan-export", action: "copied", object: "/mnt/usb", person: "e-usb", ...given });
    expect(await fed(exported({ result: "failed" }))).toEqual([]);
    expect(rules(await fed(exported({}), exported({})))).toEqual(["full-export"]);
    const tree = (person: string, session: string, count: number, at: number): string[] =>
      Array.from({ length: count }, (_, i) => read({ person, session, time: later(at + i), object: `/srv/hr/${i}.odt` }));
    // What nobody had touched before is not known: the first readers are no exporters.
    expect(await fed(...tree("e-first", "7", 40, 0))).toEqual([]);
    expect(await fed(...tree("e-some", "8", 35, 1000))).toEqual([]);
    expect(await fed(...tree("e-all", "9", 36, 2000))).toMatchObject([{ rule: "full-export", person: "e-all", count: "36" }]);
  });

  test.each([
    ["the last minute before work", "2026-11-23T03:59:59.999Z", "almaty", true],
    ["the first minute of work", "2026-11-23T04:00:00Z", "almaty", false],
    ["the minute before the end", "2026-11-23T12:59:59.999Z", "almaty", false],
    ["the end", "2026-11-23T13:00:00Z", "almaty", true],
    ["the same hour by another zone's clock", "2026-11-23T18:00:00+05:00", "almaty", true],
    ["a holiday at noon", "2026-12-16T07:00:00Z", "almaty", true],
    ["a Saturday at noon", "2026-11-21T07:00:00Z", "almaty", true],
    ["a Saturday that is worked", "2026-11-28T07:00:00Z", "almaty", false],
    ["the same Saturday in the other branch", "2026-11-28T07:00:00Z", "hq", true],
    ["the other branch's clock is two hours behind", "2026-11-23T14:59:59Z", "hq", false],
    ["and its end", "2026-11-23T15:00:00Z", "hq", true],
  ])("off hours: %s", async (_what, time, branch, fires) => {
    const at = branch === "hq" ? { branch, host: "hq-files-1", source: "10.77.20.9" } : { branch };
    // Somebody else each time: the same person's next alert would be joined.
    const person = `o-${++marks}`;
    const alerts = (await fed(login({ person, time, ...at }))).filter((alert) => alert.rule === "off-hours-login");
    expect(alerts.map((alert) => alert.person)).toEqual(fires ? [person] : []);
  });

  const noon = "2026-11-24T07:00:00Z";
  test.each([
    ["own branch, own network", { person: "aigerim" }, 0],
    ["own branch by IPv6", { person: "aigerim", source: "fd78:10::9" }, 0],
    ["at the console", { person: "bolat", source: "" }, 0],
    ["from the other branch's network", { person: "aigerim", source: "10.77.20.9" }, 1],
    ["an address that only looks alike", { person: "bolat", source: "10.78.200.9" }, 1],
    ["on a host of the other branch", { person: "dana", host: "hq-key-1", branch: "hq" }, 1],
    ["who works in both", { person: "nurlan-adm", source: "10.77.30.9" }, 0],
    ["an account of nobody", { person: "mallory" }, 1],
    ["the same once more on that day", { person: "mallory" }, 0],
    ["the end of a session", { person: "aigerim", source: "10.77.20.9", action: "ended-session" }, 0],
    ["the automation account from a controller", { person: "qorgan", source: "10.77.30.5" }, 0],
    ["the automation account from elsewhere", { person: "qorgan", source: "10.78.20.9" }, 1],
    ["a try that failed", { person: "marat", source: "10.77.20.9", result: "failed" }, 0],
  ])("other branch: %s", async (_what, given: Given, count) => {
    expect(rules(await fed(login({ time: noon, ...given })))).toEqual(Array(count).fill("other-branch-login"));
  });

  test("failed logins: the fifth within ten minutes, not the fourth, not over ten minutes", async () => {
    const failed = (given: Given): string => login({ result: "failed", ...given });
    const some = (person: string, count: number, step: number): string[] =>
      Array.from({ length: count }, (_, i) => failed({ person, time: later(i * step) }));
    expect(await fed(...some("aigerim", 4, 1))).toEqual([]);
    expect(await fed(...some("bolat", 5, 150))).toEqual([]);
    expect(rules(await fed(...some("dana", 5, 149)))).toEqual(["failed-logins"]);
    expect(rules(await fed(...some("marat", 50, 1)))).toEqual(["failed-logins"]);
    // Names that nobody has count by where they come from.
    const guesses = (count: number, source: string): string[] =>
      Array.from({ length: count }, (_, i) => failed({ person: `guess-${i}`, source, time: later(i) }));
    expect(await fed(...guesses(4, "10.78.20.51"))).toEqual([]);
    expect(rules(await fed(...guesses(5, "10.78.20.52")))).toEqual(["failed-logins"]);
  });

  test("rights, logging, lost events, refused peers, a disk that fills", async () => {
    const right = (given: Given): string =>
      line({ module: "qorgan-rights", action: "opened-file", object: "/etc/sudoers.d/x", person: "timur-adm", ...given });
    expect(await fed(right({ result: "failed" }))).toEqual([]);
    expect(rules(await fed(right({}), right({})))).toEqual(["new-rights"]);
    const logging = (given: Given): string =>
      line({ module: "qorgan-logging", action: "stopped-service", object: "rsyslog", person: "timur-adm", ...given });
    expect(rules(await fed(logging({}), logging({ result: "failed" })))).toEqual(["logging-changed", "logging-changed"]);
    expect(rules(await fed(line({ module: "systemd", action: "started-service", object: "rsyslog" })))).toEqual([]);
    expect(await fed(line({ module: "qorgan-audit-lost", action: "lost", object: "4936" }))).toMatchObject([
      { rule: "events-lost", count: "4936", host: "almaty-files-1" },
    ]);
    const refused = line({
      module: "collector",
      action: "peer-refused",
      object: "rogue.qazyna.example",
      source: "10.78.20.66",
      host: name,
    });
    expect(await fed(refused, refused)).toMatchObject([
      { rule: "peer-refused", evidence: ["refused: rogue.qazyna.example", expect.stringContaining("10.78.20.66")] },
    ]);
    expect(
      rules(await fed(line({ module: "collector", action: "disk-filling", object: "/var/log 81 %", host: name, result: "failed" }))),
    ).toEqual(["disk-filling"]);
  });

  test("names that hold shell, sec's own words and half of a character are text, and nothing runs", async () => {
    const object = "/srv/hr/$(touch /x) `touch /x` ;touch /x| %s %{.year} $1 \"' \\t \u0001 ж \u202e";
    const [alert, ...others] = await fed(
      line({ module: "qorgan-rights", action: "%t $0 `id`", object, person: "$(touch /x)", host: "almaty-files-1" }),
      ...Array.from({ length: 3 }, () => "no event\tat all $(touch /x)"),
    );
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ rule: "new-rights", person: "$(touch /x)", evidence: [`%t $0 \`id\` ${object}`, expect.any(String)] });
    const raw = Buffer.concat([
      Buffer.from(line({ module: "qorgan-export", object: "/srv/\u0000", person: "b-bytes" }).replace("\u0000", "")),
      Buffer.from("\n"),
    ]);
    await host.exec(`cat >> ${feed}`, { input: raw.toString() });
    await host.must(
      `printf '%s\\t%s\\talmaty-files-1\\talmaty\\tservers\\tb-half\\t\\tcopied\\t/srv/\\377\\320\\t\\tqorgan-export\\tsuccess\\t1\\t\\n' ${received()} ${received()} >> ${feed}`,
    );
    expect((await fed()).map((one) => one.person).sort()).toEqual(["b-bytes", "b-half"]);
    expect((await host.exec("ls -d /x /root/x")).stdout).toBe("");
  });
});

describe("with the collector's own rsyslog", () => {
  const audit = (person: string): string =>
    `'@cee: {"time":"${new Date().toISOString()}","module":"qorgan-export","action":"copied","person":"${person}","object":"/mnt/$(touch /x)","result":"success"}'`;

  test("an event of root's audit plugin becomes an alert; the same line by anybody else does not", async () => {
    await host.must(`setpriv --reuid nobody --regid nogroup --clear-groups logger -t qorgan-audit ${audit("w-nobody")}`);
    await host.must(`logger -t qorgan-audit ${audit("w-root")}`);
    const found = await until(async () => (await alertsNow()).find((alert) => alert.person === "w-root"));
    expect(found).toMatchObject({
      rule: "full-export",
      host: name,
      branch: "hq",
      evidence: ["export: copied /mnt/$(touch /x)", expect.any(String)],
    });
    expect((await alertsNow()).some((alert) => alert.person === "w-nobody")).toBe(false);
    expect((await host.exec("ls -d /x")).stdout).toBe("");
  });
});

test("a feed that grew is put aside, and what comes after is not lost", async () => {
  await host.must(`head -c 65M /dev/zero | tr '\\0' x | fold -w 100000 >> ${feed}; echo >> ${feed}`);
  await fed();
  await until(async () => ((await host.exec(`test -e ${feed}.old`)).code === 0 ? true : undefined), 100);
  await host.must(
    `logger -t qorgan-audit '@cee: {"module":"qorgan-export","action":"copied","person":"w-after","object":"/mnt","result":"success"}'`,
  );
  await until(async () => (await alertsNow()).find((alert) => alert.person === "w-after"));
  expect(Number(await host.must(`stat -c %s ${feed}`))).toBeLessThan(1_000_000);
});

describe("delivery", () => {
  test("an alert is in the file, in syslog and at the webhook, the same in all", async () => {
    const [alert] = await fed(line({ module: "qorgan-export", action: "copied", object: "/mnt/usb/$(touch /x)", person: "d-all" }));
    const id = alert?.id as string;
    expect(await until(async () => posted.find((one) => one.id === id))).toEqual(alert);
    const entry = JSON.parse(await host.must(`journalctl -t qorgan-alert -g ${id} -o json -n 1`)) as { MESSAGE: string; PRIORITY: string };
    expect([JSON.parse(entry.MESSAGE), entry.PRIORITY]).toEqual([alert, "1"]);
    expect(await host.must("stat -c '%U:%G %a' /var/log/qorgan/alerts/*.jsonl")).toMatch(/^(root:qorgan-logs 640\n)+$/);
  });

  test("what the webhook does not take waits, is told, and is delivered when it answers", async () => {
    refuse.webhook = true;
    const [alert] = await fed(line({ module: "qorgan-export", action: "copied", object: "/mnt/usb2", person: "d-later" }));
    await until(async () =>
      (await host.exec("journalctl -t qorgan-alert-delivery -g 'webhook failed' -n 1")).code === 0 ? true : undefined,
    );
    expect(posted.some((one) => one.id === alert?.id)).toBe(false);
    refuse.webhook = false;
    expect(await until(async () => posted.find((one) => one.id === alert?.id), 60)).toEqual(alert);
    await until(async () => ((await host.must("ls /var/lib/qorgan/alerts/out/webhook")) === "" ? true : undefined));
  });

  test("mail goes to the host's mail program, whatever the alert says", async () => {
    writeFileSync(join(folder, "policies/personal-data.yaml"), policy(", mail: { to: [officer@qazyna.example] }"));
    await host.must("printf '#!/bin/sh\\ncat > /var/tmp/mail.$$\\n' > /usr/sbin/sendmail; chmod 755 /usr/sbin/sendmail");
    expect(await apply()).toMatchObject({ code: 0 });
    const [alert] = await fed(line({ module: "qorgan-export", action: "copied", object: "/mnt/a\u0001b", person: "x@y\u0001.z" }));
    const mail = await until(async () =>
      (await host.exec(`grep -q ${alert?.id} /var/tmp/mail.*`)).code === 0
        ? host.must(`cat $(grep -l ${alert?.id} /var/tmp/mail.*)`)
        : undefined,
    );
    expect(mail).toMatch(/^From: qorgan@hq-log-1.qazyna.example\nTo: officer@qazyna.example\n/);
    expect(mail).toContain("\nSubject: Qorgan alert: full-export on almaty-files-1\n\n{");
  });
});

describe("what drifts", () => {
  const changes = async (): Promise<{ key: string; difference: { summary: string; remedy?: string }; drift: boolean }[]> => {
    const ended = await qorganIn(lab, folder)("plan", "--json", "--host", name, "--identity", await keyOf("nurlan-adm"));
    return JSON.parse(ended.stdout).hosts[0].changes;
  };
  const of = async (key: string) => (await changes()).find((change) => change.key === key);

  test("a rule that the correlator did not take is a difference, and an apply heals it", async () => {
    expect(await of("alert-rules:sec")).toBeUndefined();
    // The blank line before the last rule is gone: sec takes two rules for one, and says nothing.
    await host.must(
      "cp /etc/qorgan/alerts/rules.sec /root/; tac /root/rules.sec | awk '/^$/ && !done { done = 1; next } { print }' | tac > /etc/qorgan/alerts/rules.sec; systemctl restart qorgan-alerts; sleep 2",
    );
    expect((await of("alert-rules:sec"))?.difference.summary).toMatch(/^1[0-9] rules loaded, should be 15$/);
    expect(await apply()).toMatchObject({ code: 0 });
    expect(await of("alert-rules:sec")).toBeUndefined();
  });

  test("a correlator that stands still is a difference, though its unit is active", async () => {
    await host.must("systemctl kill --signal=STOP qorgan-alerts; touch -d '10 minutes ago' /var/lib/qorgan/alerts/state");
    expect(await of("alert-rules:sec")).toMatchObject({
      difference: { summary: expect.stringContaining("does not evaluate") },
      drift: true,
    });
    await host.must("systemctl restart qorgan-alerts");
  });

  test("a review that nobody took is drift, once the collector is older than its days", async () => {
    expect(await of("log-review:daily")).toBeUndefined();
    const first = "/var/log/qorgan/seals/000001.seal";
    await host.must(`cp ${first} /root/; chattr -i ${first}; sed -i 's/^time 20../time 2001/' ${first}`);
    const told = await of("log-review:daily");
    await host.must(`cp /root/000001.seal ${first}; chattr +i ${first}`);
    expect(told).toMatchObject({
      difference: { summary: "nobody has looked yet, it is due within 3 days", remedy: expect.any(String) },
      drift: true,
    });
  });
});

describe("qorgan logs", () => {
  const day = new Date().toISOString().slice(0, 10);
  const ago = (days: number, hour: number): string =>
    `${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)}T${String(hour).padStart(2, "0")}:00:00.000000+00:00`;
  const event = (given: Given & { readonly text?: string; readonly program?: string }): string =>
    JSON.stringify({
      v: "1",
      host: "almaty-archive-1",
      claimed: "almaty-archive-1",
      from: "10.78.10.11",
      branch: "almaty",
      segment: "servers",
      person: "",
      role: "",
      acting_as: "",
      action: "",
      object: "",
      source: "",
      module: "",
      result: "success",
      reason: "",
      session: "1",
      program: "qorgan-audit",
      text: "",
      time: given.received,
      ...given,
    });
  const recently = (): string => new Date(Date.now() - 60_000).toISOString().replace("Z", "000+00:00");
  let alerts: Alert[];

  beforeAll(async () => {
    const root = "/var/log/qorgan/almaty/almaty-archive-1";
    await host.must(`install -d -m 0750 -g qorgan-logs /var/log/qorgan/almaty ${root}`);
    const put = (date: string, lines: readonly string[]): Promise<unknown> =>
      host.exec(date === compressed ? `gzip > ${root}/${date}.jsonl.gz` : `cat > ${root}/${date}.jsonl`, {
        input: `${lines.join("\n")}\n`,
      });
    const compressed = ago(5, 6).slice(0, 10);
    // Weeks in which aigerim read from her office in the morning.
    for (let back = 2; back < 20; back += 3) {
      const at = ago(back, 6);
      await put(at.slice(0, 10), [
        event({
          received: at,
          person: "aigerim",
          module: "qorgan-read",
          action: "opened-file",
          object: "/srv/hr/a.odt",
          source: "10.78.20.21",
        }),
      ]);
    }
    await put(day, [
      event({
        received: recently(),
        person: "aigerim",
        module: "qorgan-read",
        action: "opened-file",
        object: '/srv/hr/$(touch /x) "b".odt',
        source: "10.78.20.21",
      }),
      "this is no JSON {",
      event({
        received: recently(),
        person: "aigerim",
        module: "qorgan-export",
        action: "copied",
        object: "/mnt/usb",
        source: "10.78.20.77",
      }),
      event({ received: recently(), person: "aigerim", module: "login", action: "logged-in", result: "failed", source: "10.78.20.77" }),
      event({ received: recently(), program: "cron", module: "cron", text: "session opened" }),
    ]);
    alerts = await alertsNow();
  });

  test("the security officer asks by person, event and result; what is not JSON is passed by", async () => {
    const found = await asAdmin("saule-adm", "logs", "--person", "aigerim", "--json");
    expect({ code: found.code, stderr: found.stderr }).toEqual({ code: 0, stderr: "" });
    expect(faults("logs", found.stdout)).toEqual([]);
    const { events } = JSON.parse(found.stdout) as { events: { object: string; module: string }[] };
    expect(events.map((one) => one.module)).toEqual(["qorgan-read", "qorgan-export", "login"]);
    expect(events[0]?.object).toBe('/srv/hr/$(touch /x) "b".odt');
    expect((await host.exec("ls -d /x")).stdout).toBe("");
    const exports = await asAdmin("saule-adm", "logs", "--person", "aigerim", "--event", "export", "--since", "7d");
    expect(exports.stdout).toMatch(/almaty-archive-1 {2}aigerim {2}qorgan-export copied \/mnt\/usb {2}from 10.78.20.77 {2}success\n$/);
    const older = await asAdmin("saule-adm", "logs", "--person", "aigerim", "--since", "30d", "--json");
    expect((JSON.parse(older.stdout) as { events: unknown[] }).events).toHaveLength(9);
    const failed = await asAdmin("saule-adm", "logs", "--failed", "--host", "almaty-archive-1", "--json", "--object", "");
    expect((JSON.parse(failed.stdout) as { events: unknown[] }).events).toHaveLength(1);
  });

  test("nobody else may: not the IT administrator, not the operator, not with a wrong password", async () => {
    expect(await asAdmin("nurlan-adm", "logs")).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("[logs-refused]") });
    const operator = await asAdmin("nurlan-adm", "logs", "--account", "qorgan");
    expect(operator).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("[logs-refused]") });
    writeFileSync(join(folder, "wrong"), "no\n", { mode: 0o600 });
    const wrong = await qorganIn(lab, folder)(
      "logs",
      "--identity",
      await keyOf("saule-adm"),
      "--sudo-password-file",
      join(folder, "wrong"),
    );
    expect(wrong).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("[sudo-password]") });
    const root = "/var/log/qorgan/almaty/almaty-archive-1";
    expect((await host.exec(`setpriv --reuid nurlan-adm --regid nurlan-adm --init-groups cat ${root}/${day}.jsonl`)).code).not.toBe(0);
  });

  test("a question that the collector does not understand is refused there", async () => {
    for (const bad of ['{"what":"events"}', "$(touch /x)", '{"what":"events","since":"2026-01-01T00:00:00Z; touch /x"}']) {
      const ended = await host.exec("SUDO_USER=saule-adm /usr/local/lib/qorgan/verbs/logs-collector query", { input: bad });
      expect(ended).toMatchObject({ code: 65, stdout: "" });
    }
    expect((await host.exec("ls -d /x")).stdout).toBe("");
  });

  test("follow shows what comes, and ends on the host too", async () => {
    const args = [
      mainFile,
      "-w",
      folder,
      "logs",
      "--follow",
      "--json",
      "--person",
      "bolat",
      "--identity",
      await keyOf("saule-adm"),
      "--sudo-password-file",
      join(folder, "password"),
    ];
    const child = spawn(process.execPath, args, { env: operatorEnvironment(lab) });
    let shown = "";
    child.stdout.on("data", (data: Buffer) => {
      shown += data.toString();
    });
    await until(async () => ((await host.exec("pgrep -f '[t]ail -q -n'")).code === 0 ? true : undefined));
    const newest = event({ received: recently(), person: "bolat", module: "qorgan-read", object: "/srv/new" });
    await host.exec(`cat >> /var/log/qorgan/almaty/almaty-archive-1/${day}.jsonl`, {
      input: `${event({ received: recently(), person: "dana" })}\n${newest}\n`,
    });
    // A host that was not there when it began.
    await host.must("install -d -m 0750 -g qorgan-logs /var/log/qorgan/almaty/almaty-archive-2");
    await host.exec(`cat > /var/log/qorgan/almaty/almaty-archive-2/${day}.jsonl`, {
      input: `${newest.replace("/srv/new", "/srv/second")}\n`,
    });
    await until(async () => (shown.includes("/srv/second") ? true : undefined));
    expect(
      shown
        .trim()
        .split("\n")
        .map((text) => (JSON.parse(text) as { object: string }).object),
    ).toEqual(["/srv/new", "/srv/second"]);
    child.kill("SIGINT");
    await until(async () => ((await host.exec("pgrep -f '[t]ail -q -n'")).code === 1 ? true : undefined));
  });

  test("an alert is acknowledged with a reason, once, and stays acknowledged", async () => {
    const id = alerts[0]?.id as string;
    expect(await asAdmin("saule-adm", "logs", "ack", id)).toMatchObject({ code: 1, stderr: expect.stringContaining("--reason") });
    expect(await asAdmin("saule-adm", "logs", "ack", "0123456789abcdef", "--reason", "none")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("[nothing-open]"),
    });
    const done = await asAdmin("saule-adm", "logs", "ack", id, "--reason", "a test of $(touch /x)", "--json");
    expect(faults("logsAck", done.stdout)).toEqual([]);
    expect(JSON.parse(done.stdout)).toMatchObject({
      acknowledged: [{ who: "saule-adm", ids: [id], verdict: "settled", reason: "a test of $(touch /x)" }],
    });
    expect(await asAdmin("saule-adm", "logs", "ack", id, "--reason", "once more")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("[nothing-open]"),
    });
    expect((await host.exec("ls -d /x")).stdout).toBe("");
  });

  test("a review shows what is open and new, and is written down when all is answered", async () => {
    const first = await asAdmin("saule-adm", "logs", "review", "--json");
    expect(faults("logsReview", first.stdout)).toEqual([]);
    expect(first.code).toBe(2);
    const [{ review }] = (
      JSON.parse(first.stdout) as { reviews: [{ review: { open: { what: string; id: string }[]; people: { person: string }[] } }] }
    ).reviews;
    const open = review.open.map((one) => one.what);
    expect(open).toEqual(
      expect.arrayContaining(["many-files", "first qorgan-export by aigerim", "aigerim from an address not seen before: 10.78.20.77"]),
    );
    expect(open).not.toContain("first qorgan-read by aigerim");
    expect(review.open.map((one) => one.id)).not.toContain(alerts[0]?.id);
    const disputed = review.open.find((one) => one.what === "first qorgan-export by aigerim")?.id as string;
    expect(await asAdmin("saule-adm", "logs", "ack", disputed, "--disputed", "--reason", "asked her chief")).toMatchObject({ code: 0 });
    const shown = await asAdmin("saule-adm", "logs", "review");
    expect({ code: shown.code, out: shown.stdout }).toMatchObject({ code: 2, out: expect.stringContaining("still open") });
    const settled = await asAdmin("saule-adm", "logs", "review", "--reason", "all from the test");
    expect(settled).toMatchObject({ code: 0, stdout: expect.stringContaining("written down as saule-adm's look") });
    const journal = JSON.parse(readFileSync(join(folder, "journal/reviews.jsonl"), "utf8")) as object;
    expect(journal).toMatchObject({ previous: "0".repeat(64), collector: name, who: "saule-adm", kind: "daily", record: "review" });
    // What was disputed is asked once more in the week's review, with what was said to it.
    const weekly = JSON.parse((await asAdmin("saule-adm", "logs", "review", "--weekly", "--json")).stdout) as {
      reviews: [{ left: number; review: { open: { id: string; said?: object }[] } }];
    };
    expect(weekly.reviews[0].review.open).toMatchObject([
      { id: disputed, said: { who: "saule-adm", verdict: "disputed", reason: "asked her chief" } },
    ]);
  });

  test("verify holds what is sealed against the anchors kept here, and finds what was changed", async () => {
    await host.must("/usr/local/lib/qorgan/seal seal");
    const sound = await asAdmin("saule-adm", "logs", "verify", "--json");
    expect(faults("logsVerify", sound.stdout)).toEqual([]);
    expect({ code: sound.code, said: JSON.parse(sound.stdout) }).toMatchObject({
      code: 0,
      said: { collectors: [{ collector: name, sound: true, anchored: true }] },
    });
    const file = `/var/log/qorgan/alerts/${day}.jsonl`;
    await host.must(`chattr -a /var/log/qorgan/alerts ${file}; sed -i 's/many-files/few-files/' ${file}`);
    expect(await asAdmin("saule-adm", "logs", "verify")).toMatchObject({ code: 2, stdout: expect.stringContaining("do NOT hold") });
  });

  test("the look is on the collector, can only be added to, and no review is drift", async () => {
    const ended = await qorganIn(lab, folder)("plan", "--json", "--host", name, "--identity", await keyOf("nurlan-adm"));
    const keys = (JSON.parse(ended.stdout).hosts[0].changes as { key: string; action: string }[])
      .filter((one) => one.action !== "adopt" && one.key !== "account:debian")
      .map((one) => one.key);
    expect(keys).toEqual([]);
    expect((await host.exec(`: > /var/log/qorgan/reviews/${day}.jsonl`)).code).not.toBe(0);
    expect((await host.exec(`rm /var/log/qorgan/reviews/${day}.jsonl`)).code).not.toBe(0);
    // Four days later it is overdue: the record's own time is what counts.
    await host.must(
      `chattr -a /var/log/qorgan/reviews /var/log/qorgan/reviews/*.jsonl; sed -i 's/"time":"[^"]*"/"time":"${ago(4, 1).slice(0, 19)}Z"/' /var/log/qorgan/reviews/*.jsonl`,
    );
    const drift = await qorganIn(lab, folder)("drift", "--host", name, "--identity", await keyOf("nurlan-adm"));
    expect(drift).toMatchObject({ code: 2, stdout: expect.stringContaining("it is due within 3 days") });
  });
});
