/** What a collector says of reviews: the script itself, on records as the collector writes them. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kind } from "../../src/resources/log-review";

const folder = mkdtempSync(join(tmpdir(), "qorgan-reviews-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const resources = (["daily", "weekly"] as const).map((name) => ({ kind: "log-review", name, sealed: { days: name === "daily" ? 1 : 7 } }));
const line = (more: object): string => `${JSON.stringify({ v: "1", time: "2020-11-20T05:00:00Z", who: "saule-adm", ...more })}\n`;
const looked = (of: string, time: string, who = "saule-adm"): string =>
  line({ record: "review", time, who, kind: of, since: "2020-11-19T05:00:00Z", until: time, events: 9, items: 2 });
const ack = (verdict: string): string => line({ record: "ack", ids: ["0123456789abcdef"], verdict, reason: 'said "record":"review"' });

/** Runs the look's part on a folder in place of the collector's own. */
function observed(files: Readonly<Record<string, string>>): Map<string, unknown> {
  const root = mkdtempSync(join(folder, "log-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const script = kind.observe(resources).text.replaceAll("/var/log/qorgan", root);
  return new Map(
    kind.parse(execFileSync("sh", ["-s"], { input: script, env: { PATH: "/usr/bin:/bin", LC_ALL: "C" } }).toString(), resources),
  );
}

it("tells of each kind the last look and who it was, and how much was acknowledged", () => {
  const found = observed({
    "reviews/2020-11-19.jsonl":
      looked("daily", "2020-11-19T05:00:00Z") + ack("settled") + looked("weekly", "2020-11-19T06:00:00Z", "askar-adm"),
    "reviews/2020-11-20.jsonl": ack("disputed") + ack("settled") + looked("daily", "2020-11-20T05:00:00Z"),
    "seals/000001.seal": "time 2020-11-01T00:00:00Z\n",
  });
  const counted = { acknowledged: 3, disputed: 1 };
  expect(found.get("daily")).toEqual({ last: "2020-11-20T05:00:00Z", who: "saule-adm", overdue: true, ...counted });
  expect(found.get("weekly")).toEqual({
    last: "2020-11-19T06:00:00Z",
    who: "askar-adm",
    overdue: expect.any(Boolean) as boolean,
    ...counted,
  });
});

it("tells that nobody looked, and from where the days count then", () => {
  const nothing = { last: "", overdue: false, acknowledged: 0, disputed: 0 };
  expect(observed({}).get("daily")).toEqual(nothing);
  expect(observed({ "seals/000001.seal": "time 2020-11-01T00:00:00Z\n" }).get("weekly")).toEqual({ ...nothing, overdue: true });
});

it("reads what an older collector's look printed", () => {
  expect(kind.parse("daily 2020-11-20T05:00:00Z no\nweekly - yes\n", resources)).toEqual(
    new Map([
      ["daily", { last: "2020-11-20T05:00:00Z", overdue: false }],
      ["weekly", { last: "", overdue: true }],
    ]),
  );
});
