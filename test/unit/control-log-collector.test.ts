import { control } from "../../src/controls/log-collector";
import { control as forwarding } from "../../src/controls/log-forwarding";
import { RefusedValue } from "../../src/controls/templates";
import { collectorOf, firstPort, portCount, portsOf, sendersOf } from "../../src/model/collectors";
import type { Host, Model } from "../../src/model/model";
import { almaty, asked, contentOf, desiredOf, filled, hq, model, host as plain, segmentOf } from "./small-model";

const controls = new Map([
  ["log-forwarding", {}],
  ["log-collector", {}],
]);
const host = (name: string, more: Parameters<typeof plain>[2] = {}, branch = almaty): Host =>
  plain(name, segmentOf(branch, more.environment === "test" ? "test" : "servers"), { controls, ...more });
const collector = host("hq-log-1", { duties: ["log-collector"], addresses: ["10.77.10.12"] }, hq);
const files = host("almaty-files-1", { addresses: ["10.78.10.11", "fd78:10::11"] });
const laptop = host("almaty-ws-1", { hardware: "L200", addresses: ["10.78.20.21"] });
const trial = host("hq-test-1", { environment: "test" }, hq);
const authority = { certificate: "-----BEGIN CERTIFICATE-----\n", fingerprint: "00" };
const of = (...hosts: Host[]): Model => model({ hosts, authority });
const all = of(collector, files, laptop, trial);

describe("who sends where", () => {
  test("to the collector of the branch, else of another; never to itself, never across environments", () => {
    const own = host("almaty-log-1", { duties: ["log-collector"] });
    expect(collectorOf(files, all)).toBe(collector);
    expect(collectorOf(files, of(collector, own, files))).toBe(own);
    expect(collectorOf(collector, all)).toBeUndefined();
    expect(collectorOf(collector, of(collector, own))).toBe(own);
    expect(collectorOf(trial, all)).toBeUndefined();
    expect(sendersOf(collector, all)).toEqual([files, laptop]);
  });

  test("a duty without the control collects nothing", () => {
    const without = host("hq-log-1", { duties: ["log-collector"], controls: new Map([["log-forwarding", {}]]) }, hq);
    expect(collectorOf(files, of(without, files))).toBeUndefined();
  });

  test("each has a port of its own, which stays when others come and go", () => {
    const many = Array.from({ length: 2000 }, (_, i) => host(`host-${i}`));
    const ports = portsOf(collector, of(collector, ...many)) as ReadonlyMap<Host, number>;
    expect(new Set(ports.values()).size).toBe(2000);
    for (const port of ports.values()) expect(port >= firstPort && port < firstPort + portCount).toBe(true);
    const fewer = portsOf(collector, of(...many.filter((_, i) => i % 2 === 0).reverse(), collector)) as ReadonlyMap<Host, number>;
    // Only where two names wish for the same port can one of them move.
    const moved = [...fewer].filter(([one, port]) => ports.get(one) !== port);
    expect(moved.length).toBeLessThan(150);
    expect(portsOf(collector, of(collector, files))?.get(files)).toBe(portsOf(collector, all)?.get(files));
  });

  test("both ends ask for the same port, and the firewall opens it to that host alone", () => {
    const port = portsOf(collector, all)?.get(files) ?? 0;
    expect(contentOf(asked(forwarding, files, {}, all), "/etc/rsyslog.conf")).toContain(`target="10.77.10.12" port="${port}"`);
    const listeners = contentOf(asked(control, collector, {}, all), "/etc/rsyslog.d/qorgan-collector.conf");
    expect(listeners).toMatch(new RegExp(`port="${port}" name="almaty-files-1"[^)]*permittedPeer=\\["almaty-files-1.test.example"\\]`));
    expect(listeners.match(/^input\(/gm)).toHaveLength(2);
    const openings = control.fragments?.(collector, filled(control), all) ?? [];
    expect(openings).toContainEqual(expect.objectContaining({ port, protocol: "tcp", from: files.addresses }));
    expect(openings).toHaveLength(2);
  });

  test("a host that no collector takes, or that has no authority, is refused", () => {
    const refusal = (on: Host, given: Model) => forwarding.refuses?.(on, filled(forwarding), given)?.code;
    expect(refusal(trial, all)).toBe("log-collector-missing");
    expect(refusal(files, all)).toBeUndefined();
    expect(refusal(collector, all)).toBeUndefined();
    expect(refusal(files, model({ hosts: [collector, files] }))).toBe("authority-missing");
  });
});

describe("what is written", () => {
  test("a collector without another one keeps its own log, and one that has sends it on", () => {
    const own = contentOf(asked(forwarding, collector, {}, all), "/etc/rsyslog.conf");
    expect(own).toContain("call qorgan-own");
    expect(own).not.toContain("omrelp");
    const other = host("almaty-log-1", { duties: ["log-collector"] });
    const both = contentOf(asked(forwarding, collector, {}, of(collector, other)), "/etc/rsyslog.conf");
    expect(both).toContain("omrelp");
    expect(both).not.toContain("call qorgan-own");
    expect(both).toContain("qorgan-collector.conf");
  });

  test.each(['x"y', "x\ny", "%hostname%", "$(touch x)", "`x`", "x\\", "x'y", "ж"])("a host named %j is refused", (name) => {
    const hostile = host(name);
    expect(() => asked(forwarding, hostile, {}, of(collector, hostile))).toThrow(RefusedValue);
    expect(() => asked(control, collector, {}, of(collector, hostile))).toThrow(RefusedValue);
  });

  test("kept half a year, and a year where there are several branches, or as the policy says", () => {
    const program = (given: object, within: Model): string =>
      contentOf(asked(control, collector, given, within), "/usr/local/lib/qorgan/seal");
    expect(program({}, all)).toContain("- 365 days");
    expect(program({}, { ...all, branches: [hq] })).toContain("- 180 days");
    expect(program({ retentionDays: 90 }, all)).toContain("- 90 days");
  });

  test("only the admin accounts of security officers read it", () => {
    expect(desiredOf(asked(control, collector, {}, all), "group:qorgan-logs")).toEqual({ system: true, members: ["saule-adm"] });
  });

  test("roles are looked up by account, and an administrator's two accounts are not the same", () => {
    const { table } = JSON.parse(contentOf(asked(control, collector, {}, all), "/etc/qorgan/collector/roles.json")) as {
      table: { index: string; value: string }[];
    };
    const roles = new Map(table.map(({ index, value }) => [index, value]));
    expect([roles.get("marat"), roles.get("marat-adm"), roles.get("aigerim"), roles.get("root")]).toEqual([
      ...["it,backup", "backup-operator,it-administrator", "hr", ""],
    ]);
  });

  test("a workstation may be silent at night, a server may not", () => {
    expect(desiredOf(asked(control, collector, {}, all), "log-sources:heard")).toEqual({
      sources: [{ branch: "almaty", host: "almaty-files-1", minutes: 20 }],
    });
  });

  test("the feed is written only where something reads it", () => {
    const listeners = (on: Host): string => contentOf(asked(control, on, {}, of(on, files)), "/etc/rsyslog.d/qorgan-collector.conf");
    expect(listeners(collector)).not.toContain("/feed");
    const alerting = host("hq-log-1", { duties: ["log-collector"], controls: new Map([...controls, ["log-alerts", {}]]) }, hq);
    expect(listeners(alerting).match(/constant\(value="\\t"\)/g)).toHaveLength(13);
  });
});
