/** What was looked at becomes evidence: what stands where, and nothing that was not seen is called in force. */
import { join } from "node:path";
import { accountsIn, accountsInLine } from "../../src/audit/accounts";
import { bundleFiles } from "../../src/audit/bundle";
import type { Evidence, KnownHost } from "../../src/audit/evidence";
import { controlsOf, Interner, knownHost, peopleOf, resourcesOf, runFaults, runsOf, systemsOf, waiversOf } from "../../src/audit/gather";
import { type VerifiedJournal, verifyJournal } from "../../src/audit/journal-verify";
import { faultsOf } from "../../src/cli/audit/collect";
import type { Control, EvidenceTable, Observations } from "../../src/controls/control";
import { controls } from "../../src/controls/registry";
import { renderer } from "../../src/controls/templates";
import { compileHost, type HostConfiguration } from "../../src/engine/compile";
import type { Inspection } from "../../src/engine/inspect";
import { type LookReport, lookParts } from "../../src/engine/look";
import { makePlan } from "../../src/engine/plan";
import { loadModel } from "../../src/model/load";
import type { Model } from "../../src/model/model";
import { kinds } from "../../src/resources/registry";
import type { Key } from "../../src/resources/resource";
import { chained, run } from "./evidence-bundle";
import { sampleEvidence } from "./evidence-sample";

const root = join(__dirname, "../..");
const today = "2026-11-27";
const loaded = loadModel(root, today);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const model: Model = loaded.value;
const compiler = { controls: controls(), kinds: kinds(), render: renderer([join(root, "templates")]), today };

const configurationOf = (name: string): HostConfiguration => {
  const host = model.hosts.find((one) => one.name === name);
  const compiled = host && compileHost(host, model, compiler);
  if (!compiled?.ok) throw new Error(JSON.stringify(compiled));
  return compiled.value;
};

/** A look at a host on which only sysctls were observed, one of them otherwise than desired; nothing was ever applied. */
function lookAt(configuration: HostConfiguration, wrong: string): Inspection {
  const facts = { os: configuration.host.os, virtualisation: "kvm", kernel: "6.1", readOnlyMounts: [] };
  const answers = lookParts(configuration.resources, compiler.kinds).map((part) => ({
    part,
    observed:
      part.kind.kind === "sysctl"
        ? new Map<string, unknown>(
            part.resources.map(({ name, sealed }) => [
              name,
              { name, value: name === wrong ? "wrong" : (sealed as { readonly value: string }).value },
            ]),
          )
        : undefined,
    digest: "",
    because: "the host's answer ended before it",
  }));
  const look: LookReport = {
    facts,
    manifest: { applied: new Map(), digest: "", lastRun: undefined, openRuns: [] },
    journal: undefined,
    answers,
  };
  const plan = makePlan({ configuration, look, orphans: [], kinds: compiler.kinds, controls: [], roundTrips: 1 });
  return {
    host: configuration.host,
    configuration,
    look,
    orphans: [],
    plan,
    door: { connection: { hostKey: "SHA256:x" } },
  } as unknown as Inspection;
}

const configuration = configurationOf("almaty-files-1");
const wrong = configuration.resources.find((resource) => resource.kind === "sysctl")?.name ?? "";
const inspection = lookAt(configuration, wrong);
const host: KnownHost = knownHost(inspection, "2026-11-27T09:30:00.000Z", model, compiler, new Interner());
const of = (key: string) => host.resources.find((resource) => resource.key === key);

describe("a host that was looked at", () => {
  it("tells each resource of its configuration once, by key, and says of each how it stands", () => {
    const keys = host.resources.map((resource) => resource.key);
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(new Set(keys)).toEqual(new Set(configuration.resources.map((resource) => resource.key)));
    for (const { key, standing, because, rules } of host.resources) {
      expect([key, because === undefined]).toEqual([key, standing === "in-force"]);
      expect(rules.length).toBeGreaterThan(0);
    }
  });

  it("calls nothing in force for which it did not answer", () => {
    for (const { key, standing } of host.resources) if (!key.startsWith("sysctl:")) expect([key, standing]).toEqual([key, "unknown"]);
    expect(of(`sysctl:${wrong}`)).toMatchObject({ standing: "different", because: expect.stringContaining("wrong") as string });
  });

  it("says which of the model's controls are on it, and what it is", () => {
    expect(host).toMatchObject({ known: true, branch: "almaty", os: configuration.host.os, hostKey: "SHA256:x", virtualisation: "kvm" });
    expect(host.controls).toContain("disk-encryption");
    expect(host.controls).not.toContain("key-server");
  });
});

describe("standings of a plan's changes", () => {
  const reasons = [{ control: "base", rule: "banners", why: "" }];
  const common = { reasons, drift: false, pending: true, guarded: false, secret: false };
  const resources = ["file:/etc/motd", "service:a.service", "file:/etc/adopted", "file:/etc/waived"].map((key) => ({
    key: key as Key,
    reasons,
  }));
  const told = resourcesOf(
    {
      configuration: { resources } as unknown as HostConfiguration,
      plan: {
        changes: [
          {
            ...common,
            key: "file:/etc/motd",
            action: "change",
            drift: true,
            difference: { summary: "content differs", remedy: "look" },
            reportOnly: true,
          },
          { ...common, key: "file:/etc/motd", action: "change", difference: { summary: "and again" } },
          { ...common, key: "service:a.service", action: "restart", difference: { summary: "again" } },
          { ...common, key: "file:/etc/adopted", action: "adopt", difference: { summary: "already so" } },
          {
            ...common,
            key: "file:/etc/waived",
            action: "change",
            difference: { summary: "mode" },
            waived: { waiver: "old", expires: today },
          },
          { ...common, key: "account:mallory", action: "remove", drift: true, difference: { summary: "foreign account with user id 0" } },
          { ...common, key: "file:/etc/left", action: "remove", difference: { summary: "left the model" } },
        ],
        notEnforceable: [],
        unknown: [],
      } as unknown as Inspection["plan"],
    },
    new Interner(),
  );
  it("are what an auditor would call them", () => {
    expect(told).toEqual([
      { key: "account:mallory", rules: ["base/banners"], standing: "different", because: "foreign account with user id 0", drift: true },
      { key: "file:/etc/adopted", rules: ["base/banners"], standing: "in-force" },
      { key: "file:/etc/left", rules: ["base/banners"], standing: "different", because: "left the model" },
      { key: "file:/etc/motd", rules: ["base/banners"], standing: "different", because: "content differs (look); and again", drift: true },
      { key: "file:/etc/waived", rules: ["base/banners"], standing: "waived", because: "mode", waiver: "old" },
      { key: "service:a.service", rules: ["base/banners"], standing: "in-force" },
    ]);
  });
});

it.each([
  ["different", "unknown", "unknown"],
  ["waived", "unknown", "unknown"],
  ["waived", "not-enforceable", "waived"],
  ["different", "not-enforceable", "different"],
])("of %s and %s on one key the worst wins: %s", (change, remark, standing) => {
  const reasons = [{ control: "base", rule: "banners", why: "" }];
  const key: Key = "file:/etc/motd";
  const waived = change === "waived" ? { waived: { waiver: "w", expires: today } } : {};
  const one = { key, reasons, because: "why" };
  const plan = {
    changes: [{ key, reasons, action: "change", difference: { summary: "differs" }, ...waived }],
    notEnforceable: remark === "not-enforceable" ? [one] : [],
    unknown: remark === "unknown" ? [one] : [],
  } as unknown as Inspection["plan"];
  const configuration = { resources: [{ key, reasons }] } as unknown as HostConfiguration;
  expect(resourcesOf({ configuration, plan }, new Interner())).toMatchObject([{ standing, because: "differs; why" }]);
});

describe("a control says itself what its evidence is", () => {
  const tables = (id: string, observed: Observations): Record<string, EvidenceTable> => {
    const control = controls().find((one) => one.id === id) as Control;
    const on = model.hosts.find((one) => control.appliesTo(one) && one.policy.controls.has(id));
    if (on === undefined) throw new Error(`no host has ${id}`);
    const made = control.evidence?.(on, on.policy.controls.get(id) ?? {}, model, observed) ?? [];
    for (const table of made) for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    return Object.fromEntries(made.map((table) => [table.id, table]));
  };

  it("reviews: who looked and when, and what was acknowledged", () => {
    const observed: Observations = new Map<Key, unknown>([
      ["log-review:daily", { last: "2026-11-26T05:00:00Z", who: "saule-adm", overdue: false, acknowledged: 7, disputed: 2 }],
      ["log-review:weekly", { last: "", overdue: true, acknowledged: 7, disputed: 2 }],
    ]);
    const made = tables("log-alerts", observed);
    expect(made["log-reviews"]?.rows).toEqual([
      ["daily", "2026-11-26T05:00:00Z", "saule-adm", "no"],
      ["weekly", "", "", "yes"],
    ]);
    expect(made["alerts-acknowledged"]?.rows).toEqual([["5", "2"]]);
    expect(tables("log-alerts", new Map())["log-reviews"]?.rows).toEqual([]);
  });

  it("the newest seal of a collector", () => {
    const observed: Observations = new Map([["log-seals:newest", { number: "000123", digest: "ab", old: false }]]);
    expect(tables("log-collector", observed)["log-seals"]?.rows).toEqual([["000123", "ab", "no"]]);
    expect(tables("log-collector", new Map([["log-seals:newest", { old: false }]]))["log-seals"]?.rows).toEqual([]);
  });

  it("encrypted disks: the cipher, how many keys open it, whether its recovery key is escrowed", () => {
    const disk = model.hosts.flatMap((one) => one.disks).find((one) => one.encrypted && one.serial && one.mount !== "/");
    const metadata = {
      cipher: "aes-xts-plain64",
      keySize: 512,
      keyslots: [{}, {}],
      bindings: [{ servers: [{ url: "http://a" }, { url: "http://b" }] }],
      escrow: "ab",
    };
    const observed: Observations = new Map([[`encrypted-disk:${disk?.name}` as Key, { header: { is: "whole", metadata } }]]);
    expect(tables("disk-encryption", observed)["encrypted-disks"]?.rows).toEqual([
      [disk?.name, disk?.mount, disk?.serial, "aes-xts-plain64", "512", "2", "2", "yes"],
    ]);
    const none: Observations = new Map([[`encrypted-disk:${disk?.name}` as Key, { header: { is: "none" } }]]);
    expect(tables("disk-encryption", none)["encrypted-disks"]?.rows[0]?.slice(3, 4)).toEqual(["not encrypted"]);
  });

  it("a certificate: until when", () => {
    const observed: Observations = new Map([["certificate:host", { chain: model.authority?.certificate ?? "" }]]);
    const [row] = tables("log-forwarding", observed).certificates?.rows ?? [];
    expect(row?.[4]).toBe(model.authority?.fingerprint);
    expect(row?.[2]).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(
      tables("log-forwarding", new Map([["certificate:host", { chain: "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----" }]])),
    ).toEqual({});
  });
});

describe("people, systems, waivers and controls", () => {
  it("are those of the chosen branches, and who answers for something there", () => {
    const all = peopleOf(model, []);
    expect(all.map((one) => one.account)).toEqual(model.people.map((person) => person.id).sort());
    expect(all.find((one) => one.account === "nurlan")).toMatchObject({ adminAccount: "nurlan-adm", operator: true, custodian: false });
    for (const { keys } of all) for (const one of keys) expect(one).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/);
    const hq = peopleOf(model, ["hq"]).map((one) => one.account);
    expect(hq).toEqual(expect.arrayContaining(["askar", "nurlan", "saule", "timur"]));
    expect(hq).not.toContain("bolat");
    expect(systemsOf(model, ["hq"])).toEqual([]);
    expect(systemsOf(model, []).map((one) => one.owner)).toContain("bolat");
    expect(JSON.stringify([all, systemsOf(model, [])])).not.toMatch(/[А-Яа-яӘәҚқ]/);
  });

  it("hold a waiver to its last day", () => {
    const approver = model.people[0] as Model["people"][number];
    const waiver = {
      name: "w",
      control: "base",
      hosts: model.hosts,
      people: [],
      reason: "r",
      approver,
      expires: "2026-11-27",
      place: approver.place,
    };
    const waived: Model = { ...model, waivers: [waiver] };
    expect(waiversOf(waived, ["hq"], "2026-11-27")).toMatchObject([
      { approver: approver.id, hosts: model.hosts.filter((one) => one.branch.name === "hq").map((one) => one.name) },
    ]);
    expect(waiversOf(waived, [], "2026-11-28")).toEqual([]);
  });

  it("tell the controls that some host has", () => {
    const told = controlsOf([host], controls(), (id) => [{ work: "w", at: id, asks: "" }]);
    expect(told.map((one) => one.id)).toEqual(host.controls);
    expect(told[0]?.citations).toEqual([{ work: "w", at: told[0]?.id, asks: "" }]);
  });
});

describe("runs", () => {
  let journal: VerifiedJournal;
  beforeAll(async () => {
    journal = await verifyJournal(chained([run(1), run(2, { from: "10.0.0.9" })]), [], "branch0-ws-0");
  });
  it("are told with who, when and from where, up to a day", () => {
    expect(runsOf(journal)).toMatchObject([{ operator: "person0", signature: "unsigned" }, { from: "10.0.0.9" }]);
    expect(runsOf(journal)[0]).not.toHaveProperty("previous");
    expect(runsOf(journal, "2026-11-22T00:00:00.000Z")).toHaveLength(1);
  });

  it("that only the host knows, or only the journal, are faults", () => {
    const newest = "20261122T040506000Z-000002";
    expect(runFaults(journal, newest)).toEqual([]);
    expect(runFaults(journal, "20261123T040506000Z-000003")[0]).toContain("known to the host and not to this journal");
    expect(runFaults(journal, "20261121T040506000Z-000001")[0]).toContain(`${newest} is in this journal`);
    expect(runFaults(journal, undefined)[0]).toContain("keeps no run");
    expect(runFaults({ entries: [], faults: [], remarks: [] }, undefined)).toEqual([]);
  });

  it("are ordered by the host's count where git put the lines of two operators one after the other", async () => {
    const at = (number: number) => ({ number, line: String(number).repeat(64) });
    const merged = await verifyJournal(chained([run(2, at(2)), run(1, at(1))]), [], "branch0-ws-0");
    expect(runFaults(merged, "20261122T040506000Z-000002")).toEqual([]);
    expect(runFaults(merged, "20261121T040506000Z-000001")[0]).toContain("20261122T040506000Z-000002 is in this journal");
    expect(runsOf(merged).map((one) => one.at.slice(8, 10))).toEqual(["21", "22"]);
  });

  it("and what the host's own journal lost is a fault too", () => {
    const told = (journalLost?: string) =>
      faultsOf(journal, {
        plan: { ...inspection.plan, ...(journalLost === undefined ? {} : { journalLost }) },
        look: { ...inspection.look, manifest: { ...inspection.look.manifest, lastRun: "20261122T040506000Z-000002" } },
      });
    expect(told("it was cut")).toEqual([...told(), "it was cut"]);
  });

  it("of another host's, and lines that are no entries, are faults", async () => {
    const faults = async (host: string, text: string): Promise<readonly string[]> => (await verifyJournal(text, [], host)).faults;
    expect(await faults("other", chained([run(1)]))).toContain("line 1: it is of branch0-ws-0, and the journal of other");
    expect(await faults("branch0-ws-0", `${chained([run(1)])}[]\n`)).toContain("line 2: it is no entry");
    expect(await faults("branch0-ws-0", chained([run(1)]).trimEnd())).toContain("line 1: it is cut off");
  });
});

it("accounts that the model does not know are found where hosts and journals name them", () => {
  const rules = ["a/b"];
  const hosts: KnownHost[] = [
    {
      ...host,
      tables: [
        {
          control: "c",
          id: "t",
          columns: ["kind", "who"],
          rows: [
            ["daily", "peggy"],
            ["weekly", ""],
          ],
        },
      ],
      resources: [
        {
          key: "account:mallory",
          rules,
          standing: "different" as const,
          because: "foreign account with user id 1001 and the shell /bin/sh",
        },
        { key: "group:sudo", rules, standing: "different" as const, because: "group id 1, should be 27; foreign members: eve, root" },
        { key: "file:/etc/ssh/authorized_keys.d/trent", rules, standing: "different" as const, because: "foreign regular file" },
        { key: "account:daemon", rules, standing: "in-force" as const },
      ],
    },
  ];
  expect([...accountsIn(hosts, ["oscar", "qorgan"])].sort()).toEqual(["eve", "mallory", "oscar", "peggy", "trent"]);
});

it("accounts that left the model are found in whatever a journal or a host still tells of them, and services are nobody", () => {
  const change = (key: string, summary: string, rules: string[] = []) => ({ key, action: "change", summary, rules, guarded: false });
  const line = run(1, {
    operator: "oscar",
    earlier: [{ run: "r", operator: "olivia", number: 1, line: "" }],
    changes: [
      change("account:alice", "absent", ["admin-accounts/own-account"]),
      change("authorized-keys:bob", "left the model", ["admin-accounts/left-the-model"]),
      change("account:carol", "put back"),
      change("directory:/home/dave", "mode 0755, should be 0700", ["admin-accounts/homes"]),
      change("group:accounting", "foreign member: erin; missing members: frank, grace", ["admin-accounts/role-groups"]),
      change("account:backup-files-1", "absent", ["backup-target/receive"]),
      change("group:backup-files-1", "missing member: backup-pull", ["backup-target/receive"]),
    ],
  });
  const named = ["alice", "bob", "carol", "dave", "erin", "frank", "grace", "olivia", "oscar"];
  expect(accountsInLine(line as Record<string, unknown>).sort()).toEqual(named);
  const resources = [{ key: "account:alice", rules: ["admin-accounts/own-account"], standing: "in-force" as const }];
  expect([...accountsIn([{ ...host, resources, tables: [] }], [])]).toEqual(["alice"]);
});

describe("a fleet", () => {
  /** The largest piece in bytes, and all of them. */
  async function written(evidence: Evidence): Promise<{ readonly largest: number; readonly bytes: number }> {
    let [largest, bytes] = [0, 0];
    for await (const { content } of bundleFiles(evidence, [], [], [])) {
      for await (const piece of typeof content === "string" ? [content] : content) {
        largest = Math.max(largest, piece.length);
        bytes += piece.length;
      }
    }
    return { largest, bytes };
  }

  it("is written a host at a time: four times the hosts are four times the bytes, and no larger a piece", async () => {
    const [small, large] = [await written(sampleEvidence(60)), await written(sampleEvidence(240))];
    expect(large.bytes / small.bytes).toBeGreaterThan(3.5);
    expect(large.bytes / small.bytes).toBeLessThan(4.5);
    expect(large.largest).toBeLessThan(small.largest * 1.5);
  });

  it("keeps what is the same on every host once", () => {
    const interner = new Interner();
    const [one, other] = ["almaty-files-1", "almaty-files-1"].map((name) => resourcesOf(lookAt(configurationOf(name), wrong), interner));
    expect(one?.[0]?.rules).toBe(other?.[0]?.rules);
  });
});
