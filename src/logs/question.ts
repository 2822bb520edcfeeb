/** What is asked of a collector, from a command's options. Pure. */
import type { Model } from "../model/model";
import { fail, ok, type Problem, type Result } from "../result";

/** As the collector's own program checks it. Empty lists: any. */
export interface Question {
  readonly what: "events" | "alerts" | "records" | "summary";
  readonly since: string;
  readonly until: string;
  readonly person: readonly string[];
  readonly host: readonly string[];
  readonly branch: readonly string[];
  readonly module: readonly string[];
  readonly action: readonly string[];
  readonly object: string;
  readonly result: readonly string[];
  readonly rule: readonly string[];
  readonly limit: number;
  readonly follow: boolean;
}

export interface QuestionOptions {
  readonly person?: readonly string[];
  readonly host?: readonly string[];
  readonly branch?: readonly string[];
  readonly event?: readonly string[];
  readonly object?: string;
  readonly failed?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  readonly alerts?: boolean;
  readonly follow?: boolean;
}

/** The longest question, in days: more would read all that is kept. */
const mostDays = 400;

/** Words for sorts of events; any other word is an action's or a module's own name. */
const sorts = ["accounts", "config", "delete", "export", "logging", "media", "privilege", "read", "rights", "time"] as const;
export const eventWords: readonly string[] = [...sorts, "login"];

/** RFC 3339 in UTC without fractions, as the collector takes it. */
export const instant = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** `2h` before now, a day (from its beginning, by the clock here), or an instant. Undefined: none of these. */
export function moment(text: string, now: number): number | undefined {
  const [, number, unit] = /^([1-9]\d{0,3})([mhdw])$/.exec(text) ?? [];
  if (number !== undefined && unit !== undefined) return now - Number(number) * (units[unit] ?? 0);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return valid(Date.parse(`${text}T00:00`));
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? valid(Date.parse(text)) : undefined;
}

const valid = (ms: number): number | undefined => (Number.isNaN(ms) ? undefined : ms);

/** A person's accounts; a name that is nobody's id is an account's own. */
const accountsOf = (model: Model, name: string): readonly string[] => {
  const person = model.people.find((one) => one.id === name);
  return person === undefined ? [name] : [person.account.name, ...(person.adminAccount ? [person.adminAccount.name] : [])];
};

/** Everything, from one moment to another. */
export const everything = (what: Question["what"], since: number, until: number, limit = 1_000_000): Question => ({
  what,
  since: instant(since),
  until: instant(until),
  person: [],
  host: [],
  branch: [],
  module: [],
  action: [],
  object: "",
  result: [],
  rule: [],
  limit,
  follow: false,
});

const notUnderstood = (option: string, value: string): Problem => ({
  code: "time-unknown",
  message: `--${option} ${value}: neither a span such as 30m, 2h, 7d, nor a day, nor a time such as 2026-11-25T09:00`,
});

/** The question that options ask. */
export function questionOf(options: QuestionOptions, model: Model, now: number): Result<Question> {
  const since = options.since === undefined ? now - (units.d ?? 0) : moment(options.since, now);
  const until = options.until === undefined ? now + (units.m ?? 0) : moment(options.until, now);
  if (since === undefined) return fail(notUnderstood("since", options.since ?? ""));
  if (until === undefined) return fail(notUnderstood("until", options.until ?? ""));
  if (since >= until) return fail({ code: "time-unknown", message: `from ${instant(since)} to ${instant(until)} is no span of time` });
  if (until - since > mostDays * (units.d ?? 0))
    return fail({
      code: "span-too-long",
      message: `more than ${mostDays} days cannot be asked at once`,
      remedy: "ask for a part with --since and --until",
    });
  const events = options.event ?? [];
  const modules = events.flatMap((word) =>
    eventWords.includes(word) ? [word === "login" ? word : `qorgan-${word}`] : word.startsWith("qorgan-") ? [word] : [],
  );
  return ok({
    ...everything(options.alerts ? "alerts" : "events", since, until, options.limit ?? 1000),
    person: (options.person ?? []).flatMap((name) => accountsOf(model, name)),
    host: options.host ?? [],
    branch: options.branch ?? [],
    ...(options.alerts
      ? { rule: events }
      : { module: modules, action: events.filter((word) => !eventWords.includes(word) && !word.startsWith("qorgan-")) }),
    object: options.object ?? "",
    result: options.failed ? ["failed"] : [],
    follow: options.follow === true,
  });
}
