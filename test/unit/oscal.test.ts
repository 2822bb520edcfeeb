/** OSCAL of the evidence: what maps to what, and that it holds to its rules and every reference resolves. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Evidence, KnownHost } from "../../src/audit/evidence";
import { oscalFaults } from "../../src/audit/oscal/check";
import { type EvidenceFile, oscalFiles } from "../../src/audit/oscal/files";
import { schemaDigests, validateOscal } from "../../src/audit/oscal/official";
import { endOfDay, hrefOf, lineOf, markdownOf, momentOf, tokenOf, uuid5 } from "../../src/audit/oscal/text";
import type { AssessmentPlan, AssessmentResults, Catalog, SystemSecurityPlan } from "../../src/audit/oscal/types";
import { sampleEvidence } from "./evidence-sample";

jest.setTimeout(60_000);

function written(evidence: Evidence, files?: readonly EvidenceFile[]) {
  const made = oscalFiles(evidence, files);
  const of = <Document>(name: string): Document => made.find((file) => file.name === name)?.document as Document;
  const results = of<AssessmentResults>("assessment-results.json")["assessment-results"];
  return {
    made,
    results,
    result: results.results[0] as (typeof results.results)[number],
    plan: of<AssessmentPlan>("assessment-plan.json")["assessment-plan"],
    system: of<SystemSecurityPlan>("system-security-plan.json")["system-security-plan"],
    catalog: of<Catalog>("catalog.json").catalog,
  };
}

/** One host with these resources of one control. */
function small(...standings: readonly KnownHost["resources"][number]["standing"][]): Evidence {
  const sample = sampleEvidence(1, 0);
  const [host] = sample.hosts as readonly [KnownHost];
  return {
    ...sample,
    controls: sample.controls.filter((control) => control.id === "ssh"),
    waivers: [],
    runs: [],
    hosts: [
      {
        ...host,
        controls: ["ssh"],
        tables: [],
        resources: standings.map((standing, i) => ({ key: `file:/etc/${i}`, rules: ["ssh/no-root"], standing, because: `as ${standing}` })),
      },
    ],
  };
}

const findingOf = (evidence: Evidence, control: string) =>
  written(evidence).result.findings?.find((finding) => finding.target["target-id"] === `${control}_obj`);

test.each([1, 3, 12, 40])("evidence of %d hosts holds to the rules, and every reference resolves", (hosts) => {
  expect(oscalFaults(oscalFiles(sampleEvidence(hosts, 60)))).toEqual([]);
});

test("evidence of nothing is still four files that others can read", () => {
  const sample = sampleEvidence(1, 0);
  const empty: Evidence = { ...sample, works: [], controls: [], branches: [], people: [], systems: [], waivers: [], hosts: [], runs: [] };
  expect(oscalFaults(oscalFiles(empty))).toEqual([]);
  expect(written(empty).result.findings).toBeUndefined();
  expect(oscalFaults([])).toEqual(["there are no assessment-results"]);
});

test("it is the same for the same evidence; a host keeps its UUID in the next export, an observation does not", () => {
  const first = sampleEvidence(3, 20);
  expect(oscalFiles(first)).toEqual(oscalFiles(structuredClone(first)));
  const [one, other] = [written(first).result, written({ ...first, id: "0a1c9a52-3f0e-4d5b-9a61-0d3f5b7c8e21" }).result];
  const items = (result: typeof one) => result["local-definitions"]["inventory-items"]?.map((item) => item.uuid);
  expect(items(one)).toEqual(items(other));
  expect(one.observations?.[0]?.uuid).not.toBe(other.observations?.[0]?.uuid);
  expect(one.uuid).not.toBe(other.uuid);
});

test("a control is satisfied only in force everywhere; what is waived, not enforceable or unknown is not, and why", () => {
  for (const [standing, state, reason] of [
    ["in-force", "satisfied", "pass"],
    ["different", "not-satisfied", "fail"],
    ["waived", "not-satisfied", "other"],
    ["not-enforceable", "not-satisfied", "other"],
    ["unknown", "not-satisfied", "other"],
  ] as const)
    expect(findingOf(small("in-force", standing), "ssh")?.target.status).toEqual({ state, reason });
  const both = findingOf(small("in-force", "different", "unknown"), "ssh");
  expect(both?.target.status.reason).toBe("fail");
  expect(both?.description).toBe("In force on 0 of 1 host; different on 1 (branch0-ws-0); not all is known on 1 (branch0-ws-0)");
});

test("a silent host is told as such, and leaves none of its controls satisfied", () => {
  const evidence = small("in-force");
  const [host] = evidence.hosts as readonly [KnownHost];
  const { known: _known, at: _at, resources: _resources, tables: _tables, ...frame } = host;
  const silent: Evidence = {
    ...evidence,
    hosts: [host, { ...frame, name: "almaty-ws-9", known: false, because: "no answer in 10 s" }],
  };
  const { result } = written(silent);
  const observation = result.observations?.find((one) => one.methods[0] === "UNKNOWN");
  expect(observation).toMatchObject({ description: "no answer in 10 s", subjects: [{ type: "inventory-item" }] });
  expect(result.findings).toMatchObject([
    {
      description: "In force on 1 of 2 hosts; nothing is known on 1 (almaty-ws-9)",
      target: { status: { state: "not-satisfied", reason: "other" } },
    },
  ]);
  expect(result.findings?.[0]?.["related-observations"]).toContainEqual({ "observation-uuid": observation?.uuid });
  expect(oscalFaults(oscalFiles(silent))).toEqual([]);
});

test("what is not in force stands with its host in full: key, standing, why, rule, drift, waiver", () => {
  const { result } = written(sampleEvidence(11, 60));
  const props = (result.observations ?? []).flatMap((one) => one.props ?? []).filter((one) => one.name === "resource");
  const all = sampleEvidence(11, 60).hosts.flatMap((host) => (host.known ? host.resources : []));
  expect(props.length).toBe(all.filter((one) => one.standing !== "in-force").length);
  expect(props).toContainEqual({
    name: "resource",
    ns: "https://qorgan.example/ns/oscal",
    value: "sysctl:net.example.rule_7",
    class: "different",
    remarks: "mode 0666, should be 0644; rules: base/rule-7; drift: nobody asked for it",
  });
  expect(props.find((one) => one.class === "waived")?.remarks).toMatch(/waived by old-printer$/);
});

test("observations are one a host and control, not one a resource", () => {
  const count = (resources: number) => written(sampleEvidence(6, resources)).result.observations?.length;
  expect(count(320)).toBe(count(70));
});

test("a control that no host has is not assessed: excluded, and without a finding", () => {
  const evidence = small("in-force");
  const more: Evidence = {
    ...evidence,
    controls: [...evidence.controls, { id: "usb", title: "USB", description: "Sticks.", citations: [] }],
  };
  const [selection] = written(more).result["reviewed-controls"]["control-selections"];
  expect(selection?.["exclude-controls"]).toEqual([{ "control-id": "usb" }, { "control-id": "qorgan-journal" }]);
  expect(findingOf(more, "usb")).toBeUndefined();
});

test("a control that the evidence does not describe is not left out", () => {
  const evidence = { ...small("different"), controls: [] };
  expect(findingOf(evidence, "ssh")?.target.status.state).toBe("not-satisfied");
  expect(oscalFaults(oscalFiles(evidence))).toEqual([]);
});

test("a waiver is a risk with an approved deviation until its last day is over where the organisation is; then it is open", () => {
  const evidence = sampleEvidence(12, 60);
  const [risk] = written(evidence).result.risks ?? [];
  expect(risk).toMatchObject({
    status: "deviation-approved",
    deadline: "2027-03-31T19:00:00.000Z",
    statement: "The printer speaks LPD only, until it is replaced",
    "risk-log": { entries: [{ props: [{ name: "type", value: "dr-approved" }], "status-change": "deviation-approved" }] },
  });
  const finding = findingOf(evidence, "disk-encryption");
  expect(finding?.["related-risks"]).toContainEqual({ "risk-uuid": risk?.uuid });
  expect(finding?.remarks).toBe("Waiver old-printer until 2027-03-31: what it lets differ stays not satisfied.");
  expect(finding?.target.status.state).toBe("not-satisfied");
  const past = { ...evidence, waivers: evidence.waivers.map((waiver) => ({ ...waiver, expires: "2026-11-19" })) };
  expect(written(past).result.risks?.[0]).toMatchObject({ status: "open", deadline: "2026-11-19T19:00:00.000Z" });
});

test("who approved a waiver is a party, also when the model has that person no more; pseudonyms are said to be some", () => {
  const evidence = { ...sampleEvidence(3, 20), people: [], pseudonymised: true };
  const { results, result } = written(evidence);
  const approver = result.risks?.[0]?.["risk-log"]?.entries[0]?.["logged-by"][0]?.["party-uuid"];
  expect(results.metadata.parties?.find((party) => party.uuid === approver)?.name).toBe("person1");
  expect(results.metadata.props).toContainEqual(expect.objectContaining({ name: "people", value: "pseudonyms" }));
  expect(oscalFaults(oscalFiles(evidence))).toEqual([]);
});

test("a journal that does not hold is a risk, and the journal's own control fails; a bad signature as well", () => {
  const evidence = sampleEvidence(24, 20);
  const { result } = written(evidence);
  expect(result.risks).toContainEqual(expect.objectContaining({ title: "the journal of branch7-ws-7 does not hold", status: "open" }));
  expect(findingOf(evidence, "qorgan-journal")?.target.status).toEqual({ state: "not-satisfied", reason: "fail" });
  const signed = { ...evidence, journalFaults: [], runs: evidence.runs.map((run) => ({ ...run, signature: "good" as const })) };
  expect(findingOf(signed, "qorgan-journal")?.target.status).toEqual({ state: "satisfied", reason: "pass" });
  const [first, ...rest] = signed.runs;
  const bad = { ...signed, runs: [{ ...(first as (typeof rest)[number]), signature: "bad" as const }, ...rest] };
  expect(findingOf(bad, "qorgan-journal")).toMatchObject({ target: { status: { reason: "fail" } }, "related-risks": [expect.anything()] });
  const unsigned = { ...evidence, journalFaults: [] };
  expect(findingOf(unsigned, "qorgan-journal")?.target.status).toEqual({ state: "not-satisfied", reason: "other" });
  const gone = { ...signed, journalFaults: [{ host: "left-the-model", fault: "the chain is broken at line 3" }] };
  expect(oscalFaults(oscalFiles(gone))).toEqual([]);
});

test("files of the evidence are resources with digests; those of a host are evidence of its journal", () => {
  const sha256 = "0f".repeat(32);
  const files = [
    { path: "../отчёт 1.html", sha256, mediaType: "text/html" },
    { path: "../journal/branch0-ws-0.jsonl", sha256, mediaType: "application/jsonl", host: "branch0-ws-0" },
  ];
  const { made, results, result } = written(sampleEvidence(3, 20), files);
  expect(oscalFaults(made)).toEqual([]);
  expect(results["back-matter"]?.resources?.[0]?.rlinks).toEqual([
    {
      href: "../%D0%BE%D1%82%D1%87%D1%91%D1%82%201.html",
      "media-type": "text/html",
      hashes: [{ algorithm: "SHA-256", value: sha256 }],
    },
  ]);
  expect(result.links).toEqual([{ href: `#${results["back-matter"]?.resources?.[0]?.uuid}`, rel: "reference" }]);
  const journal = result.observations?.find((one) => one.title === "journal of branch0-ws-0");
  expect(journal?.["relevant-evidence"]).toEqual([
    { href: `#${results["back-matter"]?.resources?.[1]?.uuid}`, description: "../journal/branch0-ws-0.jsonl" },
  ]);
});

test("the catalog cites with how far each work was read; a work that nobody describes is not verified", () => {
  const sample = sampleEvidence(2, 10);
  const { catalog } = written({ ...sample, works: sample.works.filter((work) => work.id !== "iso-27001") });
  expect(catalog.controls[0]?.links?.map((link) => link.text)).toEqual([
    "required by: kz-94-v art. 22(1): prevent unauthorised access, detect it in time, limit its harm",
    "not verified: iso-27001 A.8.9: configuration management",
    "not verified: kz-832 para. 2: uniform requirements",
  ]);
  expect(catalog.metadata.remarks).toContain("not legal advice");
  expect(catalog["back-matter"]?.resources?.[0]?.props).toContainEqual(expect.objectContaining({ name: "edition", value: "2 March 2026" }));
});

test("the stub says that it is one, and each file points to the next", () => {
  const { results, plan, system } = written(sampleEvidence(2, 10));
  expect(results["import-ap"].href).toBe("./assessment-plan.json");
  expect(plan["import-ssp"].href).toBe("./system-security-plan.json");
  expect(system["import-profile"].href).toBe("./catalog.json");
  expect(system["system-characteristics"].remarks).toContain("This is a stub");
});

test("evidence out of the journal says so, and looks at nothing", () => {
  const evidence: Evidence = { ...sampleEvidence(3, 20), basis: { is: "journal", day: "2026-11-19" } };
  const { result } = written(evidence);
  expect(result.description).toBe("3 hosts, as the journal says of the end of 2026-11-19; nothing was looked at for it.");
  expect(oscalFaults(oscalFiles(evidence))).toEqual([]);
});

test("values become what OSCAL's types hold", () => {
  expect(uuid5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "python.org")).toBe("886313e1-3b8a-5372-9b90-0c9aee199e5d");
  expect(lineOf(" \n a\tb\u2028c\u0007 ")).toBe("a b c\ufffd");
  expect(lineOf("\ud800 \u202e")).toBe("\ufffd \ufffd");
  expect(lineOf("\n \t")).toBe("(empty)");
  expect(markdownOf("<b>[x](javascript:1)</b> *a* snake_case _b_ {{ insert: param, x }}")).toBe(
    "\\<b\\>\\[x\\](javascript:1)\\</b\\> \\*a\\* snake_case \\_b\\_ \\{\\{ insert: param, x \\}\\}",
  );
  expect(["1. a", "- a", "# a"].map((text) => markdownOf(text))).toEqual(["1\\. a", "\\- a", "\\# a"]);
  expect(["ssh", "Қорған", "_x"].map(tokenOf)).toEqual(["ssh", "Қорған", "_x"]);
  expect(["1a", "a b", "", "a:b"].map(tokenOf).every((text) => /^x-[0-9a-f]{16}$/.test(text))).toBe(true);
  expect(momentOf("2026-11-20T09:05:06+05:17")).toBe("2026-11-20T03:48:06.000Z");
  for (const text of ["", "2026-11-20", "2026-11-20T09:05:06", "1", "2026-13-45T00:00:00Z", "0100-01-01T00:00:00Z"])
    expect(momentOf(text)).toBeUndefined();
  expect(endOfDay("2024-02-29", "Asia/Almaty")).toBe("2024-02-29T19:00:00.000Z");
  expect(endOfDay("2024-02-28", "Asia/Almaty")).toBe("2024-02-28T18:00:00.000Z");
  expect(endOfDay("2026-11-20", "no zone")).toBe("2026-11-21T00:00:00.000Z");
  expect(endOfDay("soon", "UTC")).toBeUndefined();
  expect(hrefOf("../a:b/қ c")).toBe("../a%3Ab/%D2%9B%20c");
});

test("NIST's schema is known by its digest alone, and what it refuses is told", () => {
  const files = oscalFiles(sampleEvidence(2, 10));
  expect(validateOscal(files)).toEqual({ ok: true, value: [] });
  const refused = validateOscal(files, ["{}"]);
  expect(refused).toMatchObject({
    ok: false,
    problems: [{ code: "oscal-schema-unknown", remedy: expect.stringContaining("4f9e277a177adbcc") }],
  });
  expect(Object.values(schemaDigests).every((digest) => /^[0-9a-f]{64}$/.test(digest))).toBe(true);
  const page = readFileSync(join(__dirname, "../../docs/oscal.md"), "utf8");
  for (const digest of Object.values(schemaDigests)) expect(page).toContain(`\`${digest}\``);
  // In the manner of NIST's: ids inside of definitions, formats, \p{L}.
  const schema = (title: string) =>
    JSON.stringify({
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: "http://example.test/oscal-ar-schema.json",
      type: "object",
      definitions: {
        line: { $id: "#/definitions/line", type: "string", pattern: title },
        href: { type: "string", format: "uri-reference" },
        results: {
          $id: "#/definitions/results",
          type: "object",
          properties: {
            metadata: { type: "object", properties: { title: { $ref: "#/definitions/line" } } },
            "import-ap": { type: "object", properties: { href: { $ref: "#/definitions/href" } } },
          },
        },
      },
      properties: { "assessment-results": { $ref: "#/definitions/results" } },
    });
  const digestOf = (text: string) => execFileSync("sha256sum", { input: text, encoding: "utf8" }).slice(0, 64);
  const against = (text: string) => validateOscal(files, [text], { "assessment-results": digestOf(text) });
  expect(against(schema("^\\p{L}"))).toEqual({ ok: true, value: [] });
  expect(against(schema("^\\p{N}"))).toEqual({
    ok: true,
    value: ['assessment-results.json: NIST\'s schema: /assessment-results/metadata/title must match pattern "^\\p{N}"'],
  });
});

test("1,000 hosts of 320 resources are a few megabytes, not hundreds", () => {
  const files = oscalFiles(sampleEvidence(1000));
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(JSON.stringify(file.document)), 0);
  expect(bytes).toBeLessThan(12_000_000);
  expect(oscalFaults(files)).toEqual([]);
});
