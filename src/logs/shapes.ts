/** What the collector answers, line by line. The events' own shape is docs/log-event.schema.json; here is what is read of it. */

/** One event as the collector stored it. */
export interface LogEvent {
  readonly received: string;
  readonly time: string;
  readonly host: string;
  readonly branch: string;
  readonly person: string;
  readonly role: string;
  readonly action: string;
  readonly object: string;
  readonly source: string;
  readonly module: string;
  readonly result: string;
  readonly text: string;
}

/** One line of alerts/YYYY-MM-DD.jsonl on a collector. */
export interface Alert {
  readonly id: string;
  readonly time: string;
  readonly rule: string;
  readonly person: string;
  readonly host: string;
  readonly branch: string;
  readonly evidence: readonly string[];
  readonly count: string;
}

export type Verdict = "settled" | "disputed";
export type ReviewKind = "daily" | "weekly";

/** What people said to alerts and findings. */
export interface Acknowledgement {
  readonly record: "ack";
  readonly time: string;
  readonly who: string;
  readonly ids: readonly string[];
  readonly verdict: Verdict;
  readonly reason: string;
}

/** A look that somebody took. */
export interface ReviewRecord {
  readonly record: "review";
  readonly time: string;
  readonly who: string;
  readonly kind: ReviewKind;
  readonly since: string;
  readonly until: string;
  readonly events: number;
  readonly items: number;
}

export type LogRecord = Acknowledgement | ReviewRecord;

/** Events that are alike, counted. `at` is the hour (UTC) in which the collector received them, `clock` the hour of the day at which they happened. */
export interface SummaryRow {
  readonly day: string;
  readonly at: string;
  readonly clock: string;
  readonly host: string;
  readonly branch: string;
  readonly person: string;
  readonly role: string;
  readonly module: string;
  readonly action: string;
  readonly source: string;
  readonly result: string;
  readonly count: number;
}
