/** A review from beginning to end: what is shown, what is answered, what is written down. */
import { createInterface } from "node:readline/promises";
import type { Collector } from "../logs/collector";
import type { Item, Review } from "../logs/review";
import type { Acknowledgement, ReviewKind, ReviewRecord, Verdict } from "../logs/shapes";
import type { Model } from "../model/model";
import { ok, type Result } from "../result";
import { renderItem } from "./logs-view";

const day = 86_400_000;
/** An alert that nobody acknowledged stays open for so long, which is as long as a collector can be asked about. */
const alertDays = 395;

/** What an answer must be, so that a reason is one. */
export const isReason = (text: string): boolean => text.trim().length >= 3 && text.length <= 300 && !/\p{Cc}/u.test(text);

/** Asks a collector for all that a review rests on. */
export async function reviewOf(collector: Collector, model: Model, kind: ReviewKind, now: number): Promise<Result<Review>> {
  const { everything } = require("../logs/question") as typeof import("../logs/question");
  const { review, sinceOf, usualDays } = require("../logs/review") as typeof import("../logs/review");
  const records = await collector.records(everything("records", now - alertDays * day, now + day));
  if (!records.ok) return records;
  const { since } = sinceOf(records.value, kind, now);
  const alerts = await collector.alerts(everything("alerts", now - alertDays * day, now + day));
  if (!alerts.ok) return alerts;
  const from = Math.max(since - usualDays * day, now - alertDays * day);
  const summary = await collector.summary(everything("summary", from, now));
  if (!summary.ok) return summary;
  const zones = new Map(model.branches.map((branch) => [branch.name, branch.timeZone]));
  const zoneOf = (branch: string): string => zones.get(branch) ?? model.organisation.timeZone;
  return ok(review({ alerts: alerts.value, records: records.value, summary: summary.value }, { kind, now, zoneOf }));
}

/** Writes down what was said to some things. */
export const acknowledge = (
  collector: Collector,
  ids: readonly string[],
  verdict: Verdict,
  reason: string,
): Promise<Result<Acknowledgement>> => collector.record<Acknowledgement>({ record: "ack", ids, verdict, reason: reason.trim() });

/** Asks about each open item on the terminal; what is passed over stays open. */
export async function answers(collector: Collector, items: readonly Item[]): Promise<Result<readonly Item[]>> {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const left: Item[] = [];
  try {
    for (const item of items) {
      process.stderr.write(`${renderItem(item)}\n`);
      const answer = await asking.question("  reason (empty: leave it open; ? in front: disputed, for the weekly review): ");
      const disputed = answer.startsWith("?");
      const reason = disputed ? answer.slice(1) : answer;
      if (!isReason(reason)) {
        left.push(item);
        continue;
      }
      const done = await acknowledge(collector, [item.id], disputed ? "disputed" : "settled", reason);
      if (!done.ok) return done;
    }
  } finally {
    asking.close();
  }
  return ok(left);
}

/** That somebody looked, on the collector and with the model. */
export async function writeDown(collector: Collector, workspace: string, shown: Review): Promise<Result<ReviewRecord>> {
  const { instant } = require("../logs/question") as typeof import("../logs/question");
  const { journalReview } = require("../logs/reviews") as typeof import("../logs/reviews");
  const record = await collector.record<ReviewRecord>({
    record: "review",
    kind: shown.kind,
    since: instant(shown.since),
    until: instant(shown.until),
    events: shown.events,
    items: shown.open.length,
  });
  if (record.ok) await journalReview(workspace, collector.name, record.value);
  return record;
}
