/** Every control names its sources, and none says more than was read. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { citationsOf, citedControls, claimOf, laws, notice, statusInWords, workOf, works } from "../../src/audit/citations";
import { controls } from "../../src/controls/registry";

const root = join(__dirname, "../..");
jest.setTimeout(240_000);
const page = readFileSync(join(root, "docs/sources.md"), "utf8");
const all = [...new Set([...controls().map((control) => control.id), ...citedControls])];
const citations = all.flatMap((control) => citationsOf(control).map((citation) => ({ control, ...citation })));

test("the coming controls are cited as well as those that are there", () => {
  expect(citedControls).toEqual(expect.arrayContaining(["backup", "backup-target", "restore-test", "host-certificate"]));
  expect(controls().length).toBeGreaterThan(9);
});

test.each(all)("%s is cited from the law that was read, and from ISO or CIS", (control) => {
  const cited = citationsOf(control).map((citation) => citation.work);
  expect(cited).toContain("kz-94-v");
  expect(cited.filter((work) => ["iso-27001", "cis-debian-12", "cis-controls-8"].includes(work))).not.toEqual([]);
  expect(new Set(citationsOf(control).map((citation) => `${citation.work} ${citation.at}`)).size).toBe(citationsOf(control).length);
});

test("a control that nobody cited has none, whatever its name", () => {
  for (const name of ["nothing", "constructor", "__proto__", "toString"]) expect(citationsOf(name)).toEqual([]);
});

test("every work that is cited is there, and every work is cited", () => {
  expect(citations.filter((citation) => workOf(citation) === undefined)).toEqual([]);
  expect(works.filter((work) => !citations.some((citation) => citation.work === work.id))).toEqual([]);
  expect(new Set(works.map((work) => work.id)).size).toBe(works.length);
});

test("what was read has its edition and its day; nothing else is said to be required", () => {
  for (const work of works) {
    expect(claimOf(work) === "required by").toBe(work.status === "read");
    expect(statusInWords(work).startsWith("not verified")).toBe(work.status !== "read");
    if (work.status !== "read") continue;
    expect(work).toMatchObject({ edition: expect.any(String), readOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(laws).toContain(work.id);
  }
  expect(statusInWords({ id: "x", title: "x", status: "not-verified" })).toBe("not verified: nothing of it was seen");
});

test("no citation says more than its status: no duty out of an unread text, no interval as law", () => {
  const duty = /\b(must|shall|required?|requires|obliged|mandatory|has to|have to)\b/i;
  const interval =
    /\b(every|each|per|once an?) (hour|day|week|month|quarter|year)|\b(daily|weekly|monthly|quarterly|annual|annually|yearly)\b/i;
  expect("must be tested each month").toMatch(duty);
  expect("must be tested each month").toMatch(interval);
  for (const citation of citations) {
    if (workOf(citation)?.status !== "read") expect(citation.asks).not.toMatch(duty);
    expect(citation.asks).not.toMatch(interval);
  }
});

test("docs/sources.md: the notice, every work with its status, every control with its citations", () => {
  expect(page).toContain(notice);
  expect(page.indexOf(notice)).toBeLessThan(page.indexOf("## The works"));
  for (const work of works) expect(page).toContain(`| ${work.id} | ${work.title} | ${statusInWords(work)} |`);
  for (const control of all) {
    const section = page.split(`\n### ${control}\n`)[1]?.split("\n### ")[0] ?? "";
    const rows = section
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .slice(2);
    const expected = citationsOf(control).map((one) => {
      const work = workOf(one);
      return `| ${work ? claimOf(work) : ""} | ${one.work} | ${one.at} | ${one.asks} |`;
    });
    expect(rows).toEqual(expected);
  }
});

test("qorgan explain shows them with their status, and the notice", () => {
  const explain = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, "dist/src/cli/main.js"), "explain", "disk-encryption", ...args], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    }).stdout;
  const text = explain();
  expect(text).toMatch(
    /required by: Law of the Republic .*No\. 94-V.*\n +read, 2026-11-23; edition: 2 March 2026.*\n +art\. 22\(1\)\(1\)-\(3\): /,
  );
  expect(text).toMatch(/reported: ISO\/IEC 27001:2022.*\n +not verified: .*\n +A\.8\.24: /);
  expect(text).toContain(notice);
  const { citations: told } = JSON.parse(explain("--json")) as { citations: { work: string; claim: string; status: string }[] };
  expect(told.map((one) => one.work)).toEqual(citationsOf("disk-encryption").map((one) => one.work));
  expect(told.filter((one) => (one.claim === "required by") !== (one.status === "read"))).toEqual([]);
});
