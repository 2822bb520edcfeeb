/** The record of reviews in the workspace, also where git put the lines of two clones into one file. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readChain } from "../../src/audit/chain";
import { journalReview, reviewsFile } from "../../src/logs/reviews";
import type { ReviewRecord } from "../../src/logs/shapes";

const folder = mkdtempSync(join(tmpdir(), "qorgan-reviews-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const look = (who: string): ReviewRecord => ({
  record: "review",
  time: "2026-11-25T05:00:00Z",
  who,
  kind: "daily",
  since: "2026-11-24T05:00:00Z",
  until: "2026-11-25T05:00:00Z",
  events: 1,
  items: 0,
});
const text = (workspace: string): string => readFileSync(reviewsFile(workspace), "utf8");

it("ties both sides of a merge together with the next look, and holds before it too", async () => {
  const [a, b] = ["a", "b"].map((name) => join(folder, name)) as [string, string];
  for (const who of ["saule", "dana"]) await journalReview(a, "logs-1", look(who));
  expect(readChain(text(a)).faults).toEqual([]);
  expect(text(a)).not.toContain("merges");
  mkdirSync(join(b, "journal"), { recursive: true });
  writeFileSync(reviewsFile(b), text(a));
  const shared = text(a);
  await journalReview(a, "logs-1", look("saule"));
  await journalReview(b, "logs-1", look("dana"));
  // As `merge=union` does it.
  writeFileSync(reviewsFile(a), `${text(a)}${text(b).slice(shared.length)}`);
  expect(readChain(text(a), true).faults).toEqual([]);
  expect(readChain(text(a)).faults).not.toEqual([]);
  await journalReview(a, "logs-1", look("saule"));
  expect(readChain(text(a)).faults).toEqual([]);
  expect(JSON.parse(text(a).trimEnd().split("\n").at(-1) ?? "")).toMatchObject({ merges: [expect.stringMatching(/^[0-9a-f]{64}$/)] });
  await journalReview(a, "logs-1", look("saule"));
  expect(text(a).match(/merges/g)).toHaveLength(1);
  // What lost one side is found from then on.
  const lines = text(a).split("\n");
  expect(readChain([...lines.slice(0, 2), ...lines.slice(3)].join("\n"), true).faults).not.toEqual([]);
});
