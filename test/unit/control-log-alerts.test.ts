import { control, verb } from "../../src/controls/log-alerts";
import { ruleNames } from "../../src/controls/log-alerts/parameters";
import { feedFields } from "../../src/controls/log-collector";
import type { Branch, Person } from "../../src/model/model";
import { kind as alertRules } from "../../src/resources/alert-rules";
import { kind as logReview } from "../../src/resources/log-review";
import type { HostFacts } from "../../src/resources/resource";
import { almaty, asked, contentOf, desiredOf, files, filled, host, hq, model, person, roles, segmentOf, workstation } from "./small-model";

const collector = host("hq-log-1", segmentOf(hq, "servers"), { duties: ["log-collector"], controls: new Map([["log-collector", {}]]) });
const forwarding = (one: typeof files): typeof files => ({
  ...one,
  policy: { ...one.policy, controls: new Map([["log-forwarding", {}]]) },
});
const people: readonly Person[] = [person("saule", [roles.security], [hq, almaty]), person("aigerim", [roles.hr], [almaty])];
const of = model({
  hosts: [collector, forwarding(files), forwarding(workstation)],
  people,
  systems: [
    { name: "hr", title: "", classes: [], label: "PD", owner: people[1] as Person, host: files, path: "/srv/hr", place: files.place },
  ],
});
const configured = (given: object = {}, on = of) =>
  JSON.parse(contentOf(asked(control, collector, given, on), "/etc/qorgan/alerts/alerts.json"));
const rulesOf = (given: object = {}): string => contentOf(asked(control, collector, given, of), "/etc/qorgan/alerts/rules.sec");
const deliver = (given: object): string => contentOf(asked(control, collector, given, of), "/usr/local/lib/qorgan/deliver-alerts");

describe("control log-alerts", () => {
  test("the thresholds are the policy's, and the defaults are what was asked for", () => {
    expect(configured()).toMatchObject({
      files: { count: 500, minutes: 60 },
      failedLogins: { count: 5, minutes: 10 },
      silence: true,
      deliver: [],
    });
    expect(configured({ files: { count: 7 }, failedLogins: { minutes: 3 } })).toMatchObject({
      files: { count: 7, minutes: 60 },
      failedLogins: { count: 5, minutes: 3 },
    });
  });

  test("each branch has its clock, its hours, its free and its worked days", () => {
    const shifted: Branch = {
      ...almaty,
      timeZone: "Asia/Aqtau",
      workingHours: { days: ["sat", "mon"], from: "07:30", to: "24:00" },
      holidays: ["2026-12-16"],
      workedDays: ["2026-11-29"],
    };
    expect(configured({}, { ...of, branches: [hq, shifted] }).branches).toMatchObject({
      hq: { timeZone: "Asia/Almaty", days: [1, 2, 3, 4, 5], from: "09:00", to: "18:00", holidays: [], workedDays: [] },
      almaty: { timeZone: "Asia/Aqtau", days: [1, 6], from: "07:30", to: "24:00", holidays: ["2026-12-16"], workedDays: ["2026-11-29"] },
    });
  });

  test("a line of the feed has the fields that the rules read", () => {
    const library = contentOf(asked(control, collector, {}, of), "/usr/local/lib/qorgan/alerts.pl");
    expect(library).toContain(`my @names = qw(received ${feedFields.join(" ")});`);
  });

  test("people by account, hosts by how long they may be silent, systems by path", () => {
    const { people: accounts, hosts, systems } = configured({ silence: { servers: 5 } });
    expect(accounts).toEqual({
      saule: { branches: ["hq", "almaty"], admin: false },
      "saule-adm": { branches: ["hq", "almaty"], admin: true },
      aigerim: { branches: ["almaty"], admin: false },
    });
    expect(hosts).toEqual({
      "hq-log-1": { branch: "hq", minutes: 5 },
      "almaty-files-1": { branch: "almaty", minutes: 5 },
      "almaty-ws-2": { branch: "almaty", minutes: 20160 },
    });
    expect(systems).toEqual([{ name: "hr", host: "almaty-files-1", path: "/srv/hr" }]);
  });

  test("a blank line stands before each of sec's rules, and as many must be loaded as stand there", () => {
    for (const off of [[], ["many-files", "host-silent"], [...ruleNames]]) {
      const text = rulesOf({ off });
      const count = text.match(/^type=/gm)?.length ?? 0;
      expect(text.match(/\n\ntype=/g)?.length).toBe(count);
      expect(desiredOf(asked(control, collector, { off }, of), "alert-rules:sec")).toEqual({ rules: count });
      for (const name of ruleNames) if (name !== "host-silent") expect(text.includes(`desc=${name}\n`)).toBe(!off.includes(name as never));
    }
    expect(configured({ off: ["host-silent"] }).silence).toBe(false);
  });

  test("no rule runs a command, whatever it is about", () => {
    expect(rulesOf()).not.toMatch(/shellcmd|cmdexec|spawn|pipe|eval/);
    expect(contentOf(asked(control, collector, {}, of), "/usr/local/lib/qorgan/alerts.pl")).not.toMatch(
      /\bsystem\s*\(|\bexec\b|`[^`]*\$|\bqx\b|open [^;]*'(-\||\|-)/,
    );
  });

  test("an address goes into the program as one quoted word, and what the format cannot hold is refused", () => {
    const url = "https://alerts.example/in?x=1&y=%20";
    expect(deliver({ webhook: { url, headerFile: "/etc/qorgan/alerts/a token" } })).toContain(
      `--header '@/etc/qorgan/alerts/a token' --data-binary "@$1" -- '${url}'`,
    );
    expect(deliver({ webhook: { url } })).toContain("send webhook ||");
    expect(deliver({ mail: { to: ["a@b.example"] } })).toContain("qorgan@hq-log-1.test.example");
    expect(deliver({})).not.toMatch(/^(webhook|mail)\(\)|^ {2}send /m);
    for (const bad of ["file:///etc/shadow", "https://x/$(id)", "https://x/\n", "-o/etc/passwd", "http://x/'"]) {
      expect(() => filled(control, { webhook: { url: bad } })).toThrow();
    }
    expect(() => filled(control, { mail: { to: ["a@b\nBcc: c@d"] } })).toThrow();
    const strange = { ...of, branches: [{ ...almaty, timeZone: "Asia/\u0007" }] };
    // JSON holds it: it is escaped there and never reaches a line of its own.
    expect(contentOf(asked(control, collector, {}, strange), "/etc/qorgan/alerts/alerts.json")).toContain('"Asia/\\u0007"');
  });

  test("only the security officer's role gets the verbs, exact to the word", () => {
    const fragments = control.fragments?.(collector, filled(control), of) ?? [];
    expect(fragments.map((one) => one.fragment === "sudo-verb" && [one.role, ...one.command])).toEqual(
      ["query", "record", "verify"].map((word) => ["security-officer", verb, word]),
    );
    expect(control.appliesTo(files)).toBe(false);
  });
});

const facts: HostFacts = { os: "debian-12", virtualisation: "none", readOnlyMounts: [], kernel: "6.1" };

describe("what drifts", () => {
  const told = (output: string) => alertRules.compare({ rules: 14 }, alertRules.parse(output, []).get("sec"), facts);

  test("the correlator's rules, its state, and what waits", () => {
    expect(told("rules 14\nfresh yes\n")).toEqual({ is: "as-desired" });
    expect(told("")).toMatchObject({ difference: { summary: "has not begun yet" } });
    expect(told("rules 2\nfresh yes\n")).toMatchObject({ difference: { summary: "2 rules loaded, should be 14" } });
    expect(told("rules 14\nfresh no\n")).toMatchObject({ difference: { summary: expect.stringContaining("does not evaluate") } });
    expect(told("rules 14\nfresh yes\nwaiting webhook\n")).toMatchObject({
      difference: { summary: "alerts wait to be delivered: webhook", remedy: expect.any(String) },
    });
  });

  test("a review is told by the last one's time, and by nothing that changes with each look", () => {
    const judged = (output: string, name = "daily") => logReview.compare({ days: 3 }, logReview.parse(output, []).get(name), facts);
    expect(judged("daily - yes\n")).toMatchObject({
      difference: { summary: "nobody has looked yet, it is due within 3 days", remedy: expect.any(String) },
    });
    expect(judged("daily - no\n")).toEqual({ is: "as-desired" });
    expect(judged("daily 2026-11-25T08:00:00Z no\n")).toEqual({ is: "as-desired" });
    expect(judged("daily 2026-11-20T08:00:00Z yes\n")).toMatchObject({
      difference: { summary: "the last look was at 2026-11-20T08:00:00Z, it is due within 3 days" },
    });
    expect(judged("weekly 2026-11-20T08:00:00Z yes\n")).toMatchObject({ is: "unknown" });
  });
});
