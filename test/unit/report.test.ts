/** The auditor's report as text: three languages, nothing that breaks out of it, always the same, small enough. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes as Dom, parse } from "parse5";
import type { Evidence, KnownHost } from "../../src/audit/evidence";
import { html, visible } from "../../src/audit/report/html";
import { type Forms, type Language, tables } from "../../src/audit/report/language";
import { reportHtml } from "../../src/audit/report/report";
import { rolledBackCode } from "../../src/engine/run-words";
import { sampleEvidence } from "./evidence-sample";

const languages: readonly Language[] = ["en", "ru", "kk"];

/** All elements of a page; a fault of its HTML is a fault of the test. */
function elements(page: string): readonly Dom.Element[] {
  const found: Dom.Element[] = [];
  const walk = (node: Dom.Node): void => {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) for (const child of node.childNodes) walk(child);
  };
  walk(
    parse(page, {
      onParseError: ({ code, startLine, startCol }) => {
        throw new Error(`${code} at ${startLine}:${startCol}`);
      },
    }),
  );
  return found;
}

const text = (node: Dom.Node): string =>
  "value" in node ? (node as Dom.TextNode).value : "childNodes" in node ? node.childNodes.map(text).join("") : "";

const attribute = (element: Dom.Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value;

const byId = (page: string, id: string): string => {
  const found = elements(page).find((element) => attribute(element, "id") === id);
  if (found === undefined) throw new Error(`nothing has the id ${id}`);
  return text(found).replace(/\s+/g, " ");
};

const one = sampleEvidence(12);
const firstHost = one.hosts[0] as KnownHost;

describe("messages", () => {
  const holes = (words: string): string => [...words.matchAll(/\{\w+\}/g)].map(String).sort().join();

  test.each(languages)("%s has every key, every plural form and every value", (language) => {
    const words = tables[language];
    expect(Object.keys(words)).toEqual(Object.keys(tables.en));
    const plurals = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    for (const [key, english] of Object.entries(tables.en)) {
      const here = words[key as keyof typeof words] as string | Forms;
      if (typeof here !== "string") expect([key, Object.keys(here).sort()]).toEqual([key, plurals]);
      const wanted = holes(typeof english === "string" ? english : (english as Forms).other);
      for (const form of typeof here === "string" ? [here] : Object.values(here)) {
        expect([key, holes(form)]).toEqual([key, wanted]);
        expect(form.trim()).not.toBe("");
      }
    }
  });

  test("none is unused", () => {
    const folder = join(__dirname, "../../src/audit/report");
    const sources = readdirSync(folder)
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(join(folder, file), "utf8"))
      .join("\n");
    // Some are put together: `find.${…}`, or looked up by an id of data with named() or plain().
    const composed = [...sources.matchAll(/`(\w+)\.\$\{/g)].map((match) => match[1] as string);
    const families = [...sources.matchAll(/(?:named|plain)\("(\w+)"/g)].map((match) => match[1] as string);
    const prefixes = [...new Set([...composed, ...families])];
    expect(families).toEqual(
      expect.arrayContaining(["standing", "duty", "table", "column", "cell", "ended", "signature", "role", "class", "label"]),
    );
    const isUsed = (key: string): boolean => sources.includes(`"${key}"`) || prefixes.some((prefix) => key.startsWith(`${prefix}.`));
    expect(Object.keys(tables.en).filter((key) => !isUsed(key))).toEqual([]);
  });

  test("Russian counts as people do", () => {
    const silent = (n: number): string => {
      const hosts = one.hosts.map((host, i) => (i < n ? { ...host, known: false as const, because: "off" } : host));
      return byId(reportHtml({ ...one, hosts }, "ru"), "attention");
    };
    expect(silent(1)).toContain("1 хост не ответил");
    expect(silent(2)).toContain("2 хоста не ответили");
    expect(silent(5)).toContain("5 хостов не ответили");
  });
});

describe("text of others", () => {
  test("is text for a parser, in elements and in attributes, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (words) => {
        const page = `<!DOCTYPE html><title>t</title>${html`<p title="${words}">${words}</p>`.html}`;
        const paragraph = elements(page).find(({ tagName }) => tagName === "p");
        expect(attribute(paragraph, "title")).toBe(visible(words));
        expect(paragraph && text(paragraph)).toBe(visible(words));
        expect(visible(words)).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\0/);
      }),
    );
  });

  /** Fields whose words are the program's own, or a format. */
  const own = new Set(
    "format id timeZone is at day standing status readOn expires hardware os environment duties classes label signature".split(" "),
  );
  const changed = (value: unknown, by: (words: string) => string, key = ""): unknown => {
    if (typeof value === "string") return own.has(key) ? value : by(value);
    if (Array.isArray(value)) return value.map((each) => changed(each, by, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, by, name)]));
  };
  const shape = (page: string): readonly string[] =>
    elements(page).map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(" ")}`);

  test.each([
    `"'><script>alert(1)</script><img src=x onerror=alert(1)>`,
    "</style></title></textarea></select></details><!--",
    "\u202eexe.cod\u202c\u2066\u200b\u00ad\ufeff\u{e0041}",
    "&lt;&#60;&amp;{{x}}${x} javascript:alert(1)",
    "\ud800 \0 \u001b[31m \u2028",
  ])("changes nothing of the page's shape: %j", (hostile) => {
    const harmless = changed(one, (words) => `${words}ж`) as Evidence;
    const page = reportHtml(changed(one, (words) => `${words}ж${hostile}`) as Evidence, "kk");
    expect(shape(page)).toEqual(shape(reportHtml(harmless, "kk")));
    const whole = elements(page);
    expect(whole.filter(({ tagName }) => tagName === "script")).toHaveLength(1);
    expect(whole.flatMap(({ attrs }) => attrs).filter(({ name }) => /^on|^style$|^src$|^action$/.test(name))).toEqual([]);
    for (const element of whole) expect(attribute(element, "href") ?? "#").toMatch(/^#/);
    expect(text(whole[0] as Dom.Node)).toContain(visible(`${firstHost.name}ж${hostile}`));
    expect(page).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff\u2028]|\0/);
  });
});

describe("the page", () => {
  test.each(languages)("%s is the same for the same evidence, names its language, and marks what is English in it", (language) => {
    const page = reportHtml(one, language);
    expect(reportHtml(sampleEvidence(12), language)).toBe(page);
    const whole = elements(page);
    expect(
      attribute(
        whole.find(({ tagName }) => tagName === "html"),
        "lang",
      ),
    ).toBe(language);
    const english = whole.filter((element) => attribute(element, "lang") === "en").map(text);
    if (language !== "en") expect(english).toContain("mode 0666, should be 0644");
  });

  test("carries out its own style and script only", () => {
    const whole = elements(reportHtml(one, "en"));
    const policy = attribute(
      whole.find((element) => attribute(element, "http-equiv") === "Content-Security-Policy"),
      "content",
    );
    const digests = ["style", "script"].map((tag) => {
      const code = text(whole.find(({ tagName }) => tagName === tag) as Dom.Node);
      return `${tag}-src 'sha256-${createHash("sha256").update(code).digest("base64")}'`;
    });
    expect(policy).toBe(`default-src 'none'; ${digests.join("; ")}; base-uri 'none'; form-action 'none'`);
  });

  test("every link leads somewhere, and no id stands twice", () => {
    const whole = elements(reportHtml(sampleEvidence(40), "en"));
    const ids = whole.flatMap((element) => attribute(element, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = new Set(whole.flatMap((element) => attribute(element, "href")?.slice(1) ?? []));
    expect([...links].filter((link) => !ids.includes(link))).toEqual([]);
  });

  test.each(languages)("%s: two hundred hosts of 320 resources stay below 3 MB", (language) => {
    expect(Buffer.byteLength(reportHtml(sampleEvidence(200, 320), language))).toBeLessThan(3_000_000);
  });

  test("counts what the evidence holds", () => {
    const resources = one.hosts.flatMap((host) => (host.known ? host.resources : []));
    const number = new Intl.NumberFormat("en-GB");
    const inForce = resources.filter(({ standing }) => standing === "in-force").length;
    expect(byId(reportHtml(one, "en"), "summary")).toContain(`${number.format(inForce)} of ${number.format(resources.length)}`);
    const page = byId(reportHtml(one, "en"), "host-branch0-ws-0");
    for (const { key, standing } of firstHost.resources) expect([key, page.includes(`${key} `)]).toEqual([key, standing !== "in-force"]);
    expect(page).toContain("1.8 GB");
    expect(page).toContain("passed");
  });

  test("says what it rests on", () => {
    const head = (evidence: Evidence): string =>
      text(elements(reportHtml(evidence, "en")).find(({ tagName }) => tagName === "header") as Dom.Node);
    expect(head(one)).toContain("Observed on the hosts");
    expect(head(one)).toContain("20 November 2026 at 09:05 GMT+5");
    expect(head(one)).not.toMatch(/Uncommitted|No version control|Pseudonymised/);
    const weak = head({
      ...one,
      basis: { is: "journal", day: "2026-10-01" },
      pseudonymised: true,
      model: { ...one.model, clean: false },
      scope: ["branch3"],
    });
    expect(weak).toContain("By the journal, not observed");
    expect(weak).toContain("1 October 2026");
    expect(weak).toContain("Uncommitted changes");
    expect(weak).toContain("Pseudonymised");
    expect(weak).toContain("Филиал 3");
    expect(head({ ...one, model: { digest: one.model.digest, clean: false } })).toContain("No version control");
    const controls = byId(reportHtml(one, "en"), "controls");
    for (const status of ["read", "reported by others", "not verified"]) expect(controls).toContain(status);
  });
});

describe("what needs attention", () => {
  const attention = (change: Partial<Evidence>): string => byId(reportHtml({ ...one, ...change }, "en"), "attention");
  const quiet: Partial<Evidence> = {
    hosts: [{ ...firstHost, resources: firstHost.resources.filter(({ standing }) => standing === "in-force") }],
    runs: [],
    waivers: [],
  };
  const host = quiet.hosts?.[0] as KnownHost;
  const run = one.runs[1] as Evidence["runs"][number];
  const waiver = one.waivers[0] as Evidence["waivers"][number];
  const restored = (result: string): KnownHost => ({
    ...host,
    tables: [
      {
        control: "restore-test",
        id: "restore-tests",
        columns: ["at", "set", "result"],
        rows: [["2026-11-20T04:05:06.000Z", "hr", result]],
      },
    ],
  });

  test("a run that the host put back is told as such in each language, by what the engine writes", () => {
    const words = { en: "rolled back", ru: "выполнен откат", kk: "кері қайтарылды" } as const;
    for (const language of languages)
      expect(byId(reportHtml({ ...one, runs: [{ ...run, ended: rolledBackCode }] }, language), "runs")).toContain(words[language]);
  });

  test("nothing, where all is well", () => {
    expect(attention(quiet)).toContain("Nothing. All hosts are known");
    expect(attention({ ...quiet, runs: [run] })).toContain("Nothing.");
    expect(attention({ ...quiet, hosts: [restored("passed")] })).toContain("Nothing.");
    expect(attention({ ...quiet, waivers: [{ ...waiver, expires: "2026-12-21" }] })).toContain("Nothing.");
  });

  test.each<[string, Partial<Evidence>]>([
    ["1 host did not answer", { hosts: [{ ...host, known: false, because: "off" }] }],
    [
      "The journal knows nothing of 1 host",
      { hosts: [{ ...host, known: false, because: "no run before that day" }], basis: { is: "journal", day: "2026-11-20" } },
    ],
    ["1 resource is unknown", { hosts: [{ ...host, resources: [{ key: "file:/a", rules: ["ssh/a"], standing: "unknown" }] }] }],
    ["1 resource drifted", { hosts: [{ ...host, resources: [{ key: "file:/a", rules: ["ssh/a"], standing: "different", drift: true }] }] }],
    [
      "1 resource is different and did not drift",
      { hosts: [{ ...host, resources: [{ key: "file:/a", rules: ["ssh/a"], standing: "different" }] }] },
    ],
    ["A manifest was edited on 1 host", { hosts: [{ ...host, manifestEditedSince: "20261120T040506Z-0001" }] }],
    ["1 restore test did not pass", { hosts: [restored("failed")] }],
    ["1 restore test did not pass", { hosts: [restored("overdue")] }],
    ["1 fault in the journals", { journalFaults: [{ host: host.name, fault: "line 3 does not follow line 2" }] }],
    ["1 run with a bad signature", { runs: [{ ...run, signature: "bad" }] }],
    ["1 run is not signed", { runs: [{ ...run, signature: "unsigned" }] }],
    ["1 run did not end as it should", { runs: [{ ...run, ended: rolledBackCode }] }],
    ["1 waiver ends within 30 days", { waivers: [{ ...waiver, expires: "2026-12-20" }] }],
    ["1 waiver ends within 30 days", { waivers: [{ ...waiver, expires: "2026-11-20" }] }],
    ["1 waiver has ended", { waivers: [{ ...waiver, expires: "2026-11-19" }] }],
    // In Almaty it is the 21st by then.
    ["1 waiver has ended", { waivers: [{ ...waiver, expires: "2026-11-20" }], basis: { is: "observed", at: "2026-11-20T19:30:00.000Z" } }],
  ])("%s", (says, change) => {
    const told = attention({ ...quiet, ...change });
    expect(told).toContain(says);
    expect(told).not.toContain("Nothing.");
  });
});
