/**
 * The auditor's report in a browser that has no network: opens without a fault, can be used by everybody (axe), prints, and stays quick with two
 * hundred hosts. It needs Debian's chromium, which `npm test` installs as root.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type axeCore from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import type { Evidence } from "../../src/audit/evidence";
import { type Language, reportHtml } from "../../src/audit/report/report";
import { sampleEvidence } from "../unit/evidence-sample";

const program = "/usr/bin/chromium";
const there = existsSync(program);
const inBrowser = there ? describe : describe.skip;
const languages: readonly Language[] = ["en", "ru", "kk"];
/** Hosts, and resources of each. */
/** Resources are of each host: as many as the example policy makes of one, or enough of them to have every standing. */
const sizes = { few: { hosts: 12, resources: 80 }, many: { hosts: 200, resources: 320 } };
const evidenceOf = (size: keyof typeof sizes): Evidence => sampleEvidence(sizes[size].hosts, sizes[size].resources);

// A browser on a busy machine takes its time.
jest.setTimeout(600_000);

const folder = mkdtempSync(join(tmpdir(), "qorgan-report-"));
const fileOf = (size: keyof typeof sizes, language: Language): string => join(folder, `${size}-${language}.html`);
let browser: Browser;

beforeAll(async () => {
  if (!there) return;
  for (const size of ["few", "many"] as const)
    for (const language of languages) writeFileSync(fileOf(size, language), reportHtml(evidenceOf(size), language));
  // As root, chromium starts without its sandbox or not at all.
  browser = await chromium.launch({ executablePath: program, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a report without network, uses it, and fails when the page had a fault meanwhile. */
async function withPage<Answer>(
  [size, language, width = 1280, colorScheme = "light", javaScriptEnabled = true]: readonly [
    keyof typeof sizes,
    Language,
    number?,
    ("light" | "dark")?,
    boolean?,
  ],
  use: (page: Page) => Promise<Answer>,
  hash = "",
): Promise<Answer> {
  const context = await browser.newContext({ offline: true, colorScheme, viewport: { width, height: 900 }, javaScriptEnabled });
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    const address = pathToFileURL(fileOf(size, language)).href;
    page.on("console", (message) => faults.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
    page.on("request", (request) => {
      if (request.url().split("#")[0] !== address) faults.push(`request: ${request.url()}`);
    });
    await page.goto(`${address}${hash}`);
    const answer = await use(page);
    expect(faults).toEqual([]);
    return answer;
  } finally {
    await context.close();
  }
}

/** What runs in the page is text: this side knows no document. */
const openAll = (page: Page): Promise<void> => page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true;');

const axeSource = there ? readFileSync(require.resolve("axe-core/axe.min.js"), "utf8") : "";

/** Each fold but the hosts', and three hosts that differ: axe looks at every visible letter, which takes seconds a host. */
const openSome = (page: Page): Promise<void> =>
  page.evaluate(`for (const one of document.querySelectorAll("details:not(.host), #host-branch0-ws-0, #host-branch5-ws-5, #host-branch7-ws-7"))
    one.open = true;`);

/** Rules of structure: those of colour look at every letter. */
const structure = [
  "aria-required-children",
  "aria-valid-attr-value",
  "button-name",
  "bypass",
  "document-title",
  "duplicate-id-aria",
  "heading-order",
  "html-has-lang",
  "label",
  "landmark-one-main",
  "landmark-unique",
  "link-name",
  "list",
  "listitem",
  "region",
  "scope-attr-valid",
  "scrollable-region-focusable",
  "svg-img-alt",
  "valid-lang",
];

/** What axe finds, each with the first place. */
async function violations(page: Page, options: axeCore.RunOptions = {}): Promise<readonly string[]> {
  const found = (await page.evaluate(`${axeSource}; axe.run(document, ${JSON.stringify(options)})`)) as axeCore.AxeResults;
  expect(found.passes.length).toBeGreaterThan(0);
  return found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.length} times, first ${nodes[0]?.html}`);
}

/** Seconds of a processor that the page took for something: the clock on the wall tells more of the machine's other work than of ours. */
async function spent(page: Page, what: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const taken = async (): Promise<number> =>
    (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  const before = await taken();
  await what();
  await page.evaluate("document.body.getBoundingClientRect().height");
  const after = await taken();
  await session.detach();
  return after - before;
}

const shown = (page: Page, kind: string): Promise<number> => page.locator(`[data-item=${kind}]:not([hidden])`).count();
const told = async (page: Page): Promise<string> => ((await page.locator("output").textContent()) ?? "").replace(/\s+/g, " ");

inBrowser(
  there ? "the report in chromium" : `the report in a browser (left out: there is no ${program}; npm test as root installs it)`,
  () => {
    describe.each(languages)("%s", (language) => {
      test.each(["light", "dark"] as const)("%s: axe finds nothing, with folds open", async (scheme) => {
        await withPage(["few", language, 1280, scheme], async (page) => {
          await openSome(page);
          expect(await violations(page)).toEqual([]);
        });
      });

      test("fits a narrow screen", async () => {
        await withPage(["few", language, 360], async (page) => {
          await openAll(page);
          const tooWide = await page.evaluate(`
          [...document.querySelectorAll("body *")]
            .filter((one) => one.closest(".wide, pre, .skip, .unseen") === null && one.getBoundingClientRect().right > innerWidth)
            .map((one) => one.outerHTML.slice(0, 100))`);
          expect(tooWide).toEqual([]);
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
        });
      });

      test("prints: all of it, on numbered pages", async () => {
        await withPage(["few", language, 1280, "dark"], async (page) => {
          const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
          expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
          // What is folded on the screen is on paper: a dozen hosts alone take more pages than the folded page has.
          expect((pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThan(8);
          await page.emulateMedia({ media: "print" });
          const paper = await page.evaluate(
            "[document.documentElement, document.body].map((one) => getComputedStyle(one).backgroundColor)",
          );
          expect(paper).toEqual(["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]);
        });
      });
    });

    test("two hundred hosts: opens within two seconds of a processor, axe finds nothing in it", async () => {
      const seconds = await withPage(["many", "ru"], (page) => spent(page, () => page.reload()));
      process.stdout.write(`200 hosts open in ${seconds.toFixed(2)} s of a processor\n`);
      expect(seconds).toBeLessThan(2);
      await withPage(["many", "kk"], async (page) => {
        expect(await violations(page, { runOnly: structure })).toEqual([]);
      });
    });

    test("search and filters find what they should among two hundred hosts, each within 200 ms", async () => {
      await withPage(["many", "en"], async (page) => {
        const times: number[] = [];
        const set = async (field: string, value: string): Promise<void> => {
          const change = `(() => {
          const field = document.getElementById(${JSON.stringify(`find-${field}`)});
          field.value = ${JSON.stringify(value)};
          field.dispatchEvent(new Event("input", { bubbles: true }));
        })()`;
          times.push(1000 * (await spent(page, () => page.evaluate(change))));
        };
        const evidence = evidenceOf("many");
        expect(await told(page)).toBe("Controls: 7 of 7 Hosts: 200 of 200 People: 28 of 28 Data systems: 20 of 20 ");

        await set("text", "BRANCH7-ws-19");
        expect(await page.locator("[data-item=hosts]:not([hidden]) h3").allTextContents()).toEqual(["branch7-ws-19", "branch7-ws-199"]);
        await set("text", "10.3.0.5");
        expect(await page.locator("[data-item=hosts]:not([hidden]) h3").first().textContent()).toBe("branch3-ws-3");
        await set("text", "person27");
        expect([await shown(page, "people"), await shown(page, "hosts")]).toEqual([1, 0]);
        expect(await page.locator("#hosts .nothing").isVisible()).toBe(true);
        await set("text", "nobody has this");
        expect(await told(page)).toMatch(/Hosts: 0 of 200 People: 0 of 28/);
        await set("text", "");

        await set("branch", "branch5");
        expect(await shown(page, "hosts")).toBe(evidence.hosts.filter(({ branch }) => branch === "branch5").length);
        await set("standing", "silent");
        expect(await shown(page, "hosts")).toBe(evidence.hosts.filter(({ branch, known }) => branch === "branch5" && !known).length);
        await set("branch", "");
        expect(await shown(page, "hosts")).toBe(evidence.hosts.filter(({ known }) => !known).length);

        const withUnknown = evidence.hosts.filter((host) => host.known && host.resources.some(({ standing }) => standing === "unknown"));
        await set("standing", "unknown");
        expect(await shown(page, "hosts")).toBe(withUnknown.length);
        // The one unknown resource of a host is admin-accounts' own.
        await set("control", "admin-accounts");
        expect([await shown(page, "hosts"), await shown(page, "controls")]).toEqual([withUnknown.length, 1]);
        await set("control", "ssh");
        expect(await shown(page, "hosts")).toBe(0);
        await set("standing", "drift");
        const drifted = evidence.hosts.filter(
          (host) => host.known && host.resources.some(({ drift, rules }) => drift && rules.some((rule) => rule.startsWith("ssh/"))),
        );
        expect(await shown(page, "hosts")).toBe(drifted.length);
        expect(drifted.length).toBeGreaterThan(0);

        await page.locator("#find-clear").click();
        expect(await told(page)).toMatch(/Hosts: 200 of 200/);
        process.stdout.write(`200 hosts are filtered in ${times.map((time) => time.toFixed(0)).join(", ")} ms of a processor\n`);
        expect(Math.max(...times)).toBeLessThan(200);
      });
    });

    test("a link to a host opens it, also one that is filtered away", async () => {
      await withPage(
        ["many", "en"],
        async (page) => {
          const host = page.locator("#host-branch4-ws-100");
          expect(await host.getAttribute("open")).toBe("");
          expect(await host.locator("dl").first().isVisible()).toBe(true);
          await page.locator("#find-text").fill("branch4-ws-100");
          await page.evaluate('location.hash = "#host-branch5-ws-5"');
          await page.waitForFunction('document.getElementById("host-branch5-ws-5").open');
          expect(await page.locator("#host-branch5-ws-5").isVisible()).toBe(true);
          expect(await page.locator("#find-text").inputValue()).toBe("");
        },
        "#host-branch4-ws-100",
      );
    });

    test.each(["#runs", "#person-person9", "#host-branch4-ws-100", "#control-ssh"])(
      "a link to %s shows it, not behind the search",
      async (hash) => {
        await withPage(
          ["many", "en"],
          async (page) => {
            await page.waitForTimeout(500);
            const top = await page.evaluate(`document.getElementById("${hash.slice(1)}").getBoundingClientRect().top`);
            expect(top).toBeGreaterThan(50);
            expect(top).toBeLessThan(300);
          },
          hash,
        );
      },
    );

    test("by keyboard: the skip link is first, and the filters come by Tab", async () => {
      await withPage(["few", "en"], async (page) => {
        const focused = (): Promise<string> => page.evaluate('document.activeElement?.id || document.activeElement?.className || ""');
        await page.keyboard.press("Tab");
        expect(await focused()).toBe("skip");
        expect(await page.locator(".skip").evaluate((one) => one.getBoundingClientRect().left >= 0)).toBe(true);
        await page.keyboard.press("Enter");
        expect(await focused()).toBe("main");
        const met = new Set<string>();
        for (let i = 0; i < 80 && !met.has("find-clear"); i++) {
          await page.keyboard.press("Tab");
          met.add(await focused());
        }
        expect([...met]).toEqual(expect.arrayContaining(["find-text", "find-branch", "find-standing", "find-control", "find-clear"]));
        await page.locator("#find-text").focus();
        await page.keyboard.type("ws-11");
        expect(await shown(page, "hosts")).toBe(1);
        await page.keyboard.press("Escape");
        expect(await shown(page, "hosts")).toBe(12);
      });
    });

    test("without script all of it can be read, and no search is offered", async () => {
      await withPage(["few", "ru", 1280, "light", false], async (page) => {
        expect(await page.locator("#find").isVisible()).toBe(false);
        await page.locator("#host-branch0-ws-0 > summary").click();
        expect(await page.locator("#host-branch0-ws-0 dl").first().isVisible()).toBe(true);
      });
    });
  },
);
