/** Each of OSCAL's rules, by a document that breaks it and is refused; and hostile evidence, whose documents never break one. */
import fc from "fast-check";
import type { Evidence, SilentHost } from "../../src/audit/evidence";
import { oscalFaults } from "../../src/audit/oscal/check";
import { oscalFiles } from "../../src/audit/oscal/files";
import { sampleEvidence } from "./evidence-sample";

jest.setTimeout(120_000);

// biome-ignore lint/suspicious/noExplicitAny: documents that are broken on purpose have no type
type Broken = any;

const evidence = sampleEvidence(2, 15);
const silent: SilentHost = {
  ...{ name: "silent-1", branch: "branch0", segment: "office", hardware: "M200", os: "debian-12", environment: "production" },
  ...{ duties: ["workstation"], addresses: ["fd00::1"], controls: ["ssh"] },
  known: false,
  because: "no answer",
};
const sha256 = "0f".repeat(32);
const sound = JSON.stringify(
  oscalFiles({ ...evidence, hosts: [...evidence.hosts, silent], journalFaults: [{ host: "branch0-ws-0", fault: "the chain is broken" }] }, [
    { path: "../evidence.csv", sha256, mediaType: "text/csv" },
    { path: "../journal/branch0-ws-0.jsonl", sha256, mediaType: "application/jsonl", host: "branch0-ws-0" },
  ]),
);
const [results, plan, system, catalog] = [0, 1, 2, 3];
const copy = (): { name: string; document: Broken }[] => JSON.parse(sound);

/** Faults after a change of one file's document. */
function faultsAfter(file: number, change: (document: Broken) => void): string[] {
  const files = copy();
  change(files[file]?.document);
  return oscalFaults(files);
}

const metadata = (document: Broken) => document["assessment-results"].metadata;
const result = (document: Broken) => document["assessment-results"].results[0];
const observation = (document: Broken) => result(document).observations[0];
const finding = (document: Broken) => result(document).findings[0];
const risk = (document: Broken) => result(document).risks[0];
const resource = (document: Broken) => document["assessment-results"]["back-matter"].resources[0];

const stranger = "3c0f6f0e-5b0a-4c7e-9f43-6a1f8e2d7b90";
const v1 = "3c0f6f0e-5b0a-11ee-9f43-6a1f8e2d7b90";
const v7 = "018f6f0e-5b0a-7c7e-9f43-6a1f8e2d7b90";

test("the document that is broken below is sound", () => {
  expect(oscalFaults(copy())).toEqual([]);
});

test.each<[string, number, (document: Broken) => void, string]>([
  ["a UUID of version 1", results, (d) => (d["assessment-results"].uuid = v1), "/assessment-results/uuid must match pattern"],
  ["a UUID of version 7", results, (d) => (observation(d).uuid = v7), "/observations/0/uuid must match pattern"],
  ["one UUID for two things", results, (d) => (observation(d).uuid = finding(d).uuid), "stands for two things"],
  ["a moment without zone", results, (d) => (observation(d).collected = "2026-11-20T04:05:06"), "/collected must match"],
  ["an offset that is nowhere in use", results, (d) => (result(d).start = "2026-11-20T09:05:06+05:17"), "/start must match pattern"],
  ["a day that there is not", results, (d) => (result(d).end = "2026-02-30T09:05:06Z"), "/end must match format"],
  ["a deadline that is a day", results, (d) => (risk(d).deadline = "2027-03-31"), "/deadline must match"],
  ["an empty array", results, (d) => (observation(d).subjects = []), "/subjects must NOT have fewer than 1 items"],
  ["an unknown key", results, (d) => (observation(d).severity = "high"), "must NOT have additional properties"],
  ["an unknown key beside the root", results, (d) => (d.$comment = "x"), "must NOT have additional properties"],
  ["a property's name that begins with a digit", results, (d) => (observation(d).props[0].name = "1st"), "/name must match pattern"],
  ["a property's name with a blank", results, (d) => (observation(d).props[0].name = "a b"), "/name must match pattern"],
  ["a value of two lines", results, (d) => (observation(d).props[0].value = "a\nb"), "/value must match pattern"],
  ["a value with a leading blank", results, (d) => (observation(d).props[0].value = " a"), "/value must match pattern"],
  ["a value with a trailing blank", results, (d) => (observation(d).props[0].value = "a "), "/value must match pattern"],
  ["an empty value", results, (d) => (observation(d).props[0].value = ""), "/value must match pattern"],
  ["a namespace without scheme", results, (d) => (observation(d).props[0].ns = "qorgan"), "/ns must match"],
  ["a title of two lines", results, (d) => (metadata(d).title = "a\nb"), "/title must match pattern"],
  ["an empty title", results, (d) => (finding(d).title = ""), "/title must match pattern"],
  ["a Cyrillic path", results, (d) => (resource(d).rlinks[0].href = "../отчёт.html"), "/href must match"],
  ["a path with a blank", results, (d) => (resource(d).rlinks[0].href = "../a b"), "/href must match"],
  ["a digest by a name off the list", results, (d) => (resource(d).rlinks[0].hashes[0].algorithm = "sha256"), "/algorithm must be equal"],
  ["a finding that is waived", results, (d) => (finding(d).target.status.state = "waived"), "/state must be equal"],
  ["a finding that is not applicable", results, (d) => (finding(d).target.status.state = "not-applicable"), "/state must be equal"],
  ["a finding's reason off the list", results, (d) => (finding(d).target.status.reason = "waived"), "/reason must be equal"],
  ["a finding about a control", results, (d) => (finding(d).target.type = "control-id"), "/type must be equal"],
  ["a finding about an objective of no catalog", results, (d) => (finding(d).target["target-id"] = "sc-28_obj"), "sc-28_obj is no part"],
  ["a finding about a control's own id", results, (d) => (finding(d).target["target-id"] = "ssh"), "ssh is no part of the catalog"],
  ["an observation of the deprecated type", results, (d) => (observation(d).types = ["finding"]), "/types/0 must be equal"],
  ["a method off the list", results, (d) => (observation(d).methods = ["LOOK"]), "/methods/0 must be equal"],
  ["a risk's status off the list", results, (d) => (risk(d).status = "waived"), "/status must be equal"],
  ["another version", results, (d) => (metadata(d)["oscal-version"] = "1.2.2"), "/oscal-version must be equal to constant"],
  ["no moment of observing", results, (d) => delete observation(d).collected, "must have required property 'collected'"],
  ["no method", results, (d) => delete observation(d).methods, "must have required property 'methods'"],
  ["no statement of a risk", results, (d) => delete risk(d).statement, "must have required property 'statement'"],
  ["no plan", results, (d) => delete d["assessment-results"]["import-ap"], "must have required property 'import-ap'"],
  [
    "a plan that is not there",
    results,
    (d) => (d["assessment-results"]["import-ap"].href = "./plan.json"),
    "./plan.json is no assessment-plan",
  ],
  ["a plan that is none", results, (d) => (d["assessment-results"]["import-ap"].href = "./catalog.json"), "is no assessment-plan"],
  ["a system that is not there", plan, (d) => (d["assessment-plan"]["import-ssp"].href = "#x"), "#x is no system-security-plan"],
  ["a catalog that is not there", system, (d) => (d["system-security-plan"]["import-profile"].href = "./x.json"), "./x.json is no catalog"],
  [
    "a control of no catalog, planned",
    plan,
    (d) => (d["assessment-plan"]["reviewed-controls"]["control-selections"][0]["include-controls"][0]["control-id"] = "ac-2"),
    "ac-2 is no control",
  ],
  [
    "a control of no catalog, implemented",
    system,
    (d) => (d["system-security-plan"]["control-implementation"]["implemented-requirements"][0]["control-id"] = "ac-2"),
    "ac-2 is no control",
  ],
  ["two controls of one id", catalog, (d) => (d.catalog.controls[1].id = d.catalog.controls[0].id), "stands for two things"],
  ["two parts of one id", catalog, (d) => (d.catalog.controls[0].parts[1].id = d.catalog.controls[0].parts[0].id), "stands for two things"],
  [
    "an observation that is not there",
    results,
    (d) => (finding(d)["related-observations"][0]["observation-uuid"] = stranger),
    "is none of observations",
  ],
  [
    "a risk for an observation",
    results,
    (d) => (finding(d)["related-observations"][0]["observation-uuid"] = risk(d).uuid),
    "is none of observations",
  ],
  ["a risk that is not there", results, (d) => (finding(d)["related-risks"] = [{ "risk-uuid": stranger }]), "is none of risks"],
  ["a subject that is not there", results, (d) => (observation(d).subjects[0]["subject-uuid"] = stranger), "is none of inventory-items"],
  [
    "a component that is not there",
    results,
    (d) => (result(d)["local-definitions"]["inventory-items"][0]["implemented-components"][0]["component-uuid"] = stranger),
    "is none of components",
  ],
  [
    "an actor that is not there",
    results,
    (d) => (observation(d).origins[0].actors[0]["actor-uuid"] = stranger),
    "is none of components, parties",
  ],
  [
    "a party that is not there",
    results,
    (d) => (risk(d)["risk-log"].entries[0]["logged-by"][0]["party-uuid"] = stranger),
    "is none of parties",
  ],
  [
    "a responsible party that is not there",
    plan,
    (d) => (d["assessment-plan"].metadata["responsible-parties"][0]["party-uuids"][0] = stranger),
    "is none of parties",
  ],
  ["a role that is not there", results, (d) => (metadata(d)["responsible-parties"][0]["role-id"] = "auditor"), "auditor is no role"],
  ["a resource that is not there", results, (d) => (result(d).links[0].href = `#${stranger}`), "is no resource of the back matter"],
  [
    "a host for a resource",
    catalog,
    (d) => (d.catalog.controls[0].links[0].href = `#${d.catalog.uuid}`),
    "is no resource of the back matter",
  ],
  [
    "no evidence behind an observation",
    results,
    (d) => (result(d).observations.find((one: Broken) => one["relevant-evidence"])["relevant-evidence"][0].href = "#"),
    "is no resource",
  ],
])("refused: %s", (_what, file, change, told) => {
  expect(faultsAfter(file, change).join("\n")).toContain(told);
});

test("refused: a file of another sort, of none, and results that are missing", () => {
  expect(oscalFaults([...copy(), { name: "x.json", document: { profile: {} } }])).toEqual([
    "x.json: profile is no document that is written here",
  ]);
  expect(oscalFaults([...copy(), { name: "x.json", document: {} }])).toEqual(["x.json: nothing is no document that is written here"]);
  expect(oscalFaults(copy().slice(1))).toEqual(["there are no assessment-results"]);
  for (const missing of [1, 2, 3]) expect(oscalFaults(copy().filter((_file, i) => i !== missing))).not.toEqual([]);
});

test("refused and not stumbled over: files that were made to confuse the reader", () => {
  const deep = `${'{"a":['.repeat(4000)}1${"]}".repeat(4000)}`;
  for (const text of [
    "null",
    "[]",
    "1",
    '"x"',
    `{"assessment-results":${deep}}`,
    '{"__proto__":{"href":"#"}}',
    '{"catalog":{"constructor":{"href":"./x"}}}',
  ])
    expect(oscalFaults([{ name: "x.json", document: JSON.parse(text) }])).toContainEqual(expect.stringMatching(/^x\.json: /));
});

test("taken: what the rules let pass", () => {
  for (const change of [
    (d: Broken) => (observation(d).collected = "2026-11-20T09:05:06+05:00"),
    (d: Broken) => (observation(d).collected = "2026-11-20T09:05:06.123Z"),
    (d: Broken) => (observation(d).props[0].name = "Қорған_1.a-b"),
    (d: Broken) => (observation(d).props[0].value = "Дәрігер Әліҗан"),
    (d: Broken) => (observation(d).methods = ["EXAMINE", "INTERVIEW", "TEST"]),
    (d: Broken) => (resource(d).rlinks[0].href = "../%D0%BE.html"),
    (d: Broken) => (finding(d).remarks = "two\n\nparagraphs"),
  ])
    expect(faultsAfter(results, change)).toEqual([]);
});

/** Something in a document, and where: `assessment-results/results/#/uuid`, whichever of a list it is in. */
interface Found {
  readonly value: Broken;
  readonly parent: Broken;
  readonly key: string;
  readonly path: string;
}

function* placesOf(value: Broken, path: string): Generator<Found> {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    const below = `${path}/${Array.isArray(value) ? "#" : key}`;
    yield { value: value[key], parent: value, key, path: below };
    yield* placesOf(value[key], below);
  }
}

/** One mutation at each path that matches, one at a time; paths at which it was not refused. */
function unrefused(matches: (found: Found) => boolean, mutate: (found: Found) => () => void): string[] {
  const files = copy();
  const tried = new Set<string>();
  const missed: string[] = [];
  for (const file of files)
    for (const found of placesOf(file.document, file.name)) {
      if (tried.has(found.path) || !matches(found)) continue;
      tried.add(found.path);
      const undo = mutate(found);
      if (oscalFaults(files).length === 0) missed.push(found.path);
      undo();
    }
  expect(tried.size).toBeGreaterThan(5);
  expect(oscalFaults(files)).toEqual([]);
  return missed;
}

const replaced =
  (by: (value: Broken) => Broken) =>
  ({ value, parent, key }: Found) => {
    parent[key] = by(value);
    return () => {
      parent[key] = value;
    };
  };

test("wherever it stands: an empty array is refused", () => {
  expect(
    unrefused(
      ({ value }) => Array.isArray(value),
      replaced(() => []),
    ),
  ).toEqual([]);
});

test("wherever it stands: an unknown key is refused", () => {
  const add = ({ value }: Found) => {
    value.qorgan = "x";
    return () => {
      delete value.qorgan;
    };
  };
  expect(unrefused(({ value }) => typeof value === "object" && !Array.isArray(value), add)).toEqual([]);
});

test("wherever it stands: a UUID of version 1 is refused, and so is a reference that nothing answers", () => {
  const isUuid = ({ value, key }: Found) =>
    typeof value === "string" && /^[0-9a-f]{8}-/.test(value) && key !== "version" && key !== "value" && key !== "id";
  expect(
    unrefused(
      isUuid,
      replaced(() => v1),
    ),
  ).toEqual([]);
  expect(
    unrefused(
      (place) => isUuid(place) && place.key !== "uuid",
      replaced(() => stranger),
    ),
  ).toEqual([]);
});

test("wherever it stands: a moment without zone is refused", () => {
  const isMoment = ({ value, key }: Found) => key !== "value" && typeof value === "string" && /^\d{4}-\d\d-\d\dT.*Z$/.test(value);
  expect(
    unrefused(
      isMoment,
      replaced((value: string) => value.slice(0, -1)),
    ),
  ).toEqual([]);
});

test("wherever it stands: text that is empty is refused, and a text where an object has to be", () => {
  expect(
    unrefused(
      ({ value }) => typeof value === "string",
      replaced(() => ""),
    ),
  ).toEqual([]);
  expect(
    unrefused(
      ({ value }) => typeof value === "object",
      replaced(() => "x"),
    ),
  ).toEqual([]);
});

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(
    "",
    " ",
    "\n",
    "\t \r\n",
    " Әлия",
    "Қанат ",
    "a\nb",
    "\u2028",
    "\u202eevil",
    "\ud800",
    "\u0000",
    "\ufeff",
    "\u0085",
    "\u00a0x",
    '"',
    "'",
    "`",
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "{{ insert: param, x }}",
    "#x",
    "../..",
    "1.",
    "http://x y",
    "%zz",
    "a/b",
    "/",
    "ssh/",
    "constructor",
    "__proto__",
    "2026-02-30T00:00:00Z",
    "2026-11-20T09:05:06+05:17",
  ),
);

/** Words that stand for something in the evidence's own form: they are no text. */
const kept = new Set(["format", "is", "standing", "status", "signature"]);
/** By these things are told apart; the model lets no two be alike. */
const naming = new Set([
  "name",
  "host",
  "hosts",
  "account",
  "approver",
  "by",
  "id",
  "work",
  "control",
  "controls",
  "waiver",
  "owner",
  "os",
]);

/** The evidence with every text in it replaced: the same name by the same, and no two names by one. */
function replacedTexts(original: Evidence, texts: readonly string[]): Evidence {
  const names = new Map<string, string>();
  let at = 0;
  const next = () => texts[at++ % texts.length] ?? "";
  const nameFor = (name: string): string => {
    const there = names.get(name);
    if (there !== undefined) return there;
    const text = next();
    const half = Math.floor(text.length / 2);
    const made = `${text.slice(0, half)}${names.size}${text.slice(half)}`;
    names.set(name, made);
    return made;
  };
  const replace = (value: Broken, key: string): Broken => {
    if (typeof value === "string") return kept.has(key) ? value : naming.has(key) ? nameFor(value) : next();
    if (Array.isArray(value)) return value.map((item) => replace(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replace(item, name)]));
  };
  return replace(original, "");
}

test("hostile texts in the evidence never make a document that breaks a rule", () => {
  const original = {
    ...sampleEvidence(3, 14),
    hosts: [...sampleEvidence(3, 14).hosts, silent],
    journalFaults: [{ host: "branch1-ws-1", fault: "x" }],
  };
  fc.assert(
    fc.property(
      fc.array(hostile, { minLength: 7, maxLength: 60 }),
      fc.array(fc.tuple(hostile, hostile), { maxLength: 3 }),
      (texts, files) => {
        const evidenceOf = replacedTexts(original, texts);
        const others = files.map(([path, mediaType], i) => ({ path: `f${i}/${path}`, sha256, mediaType }));
        expect(oscalFaults(oscalFiles(evidenceOf, others))).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});
