import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import type { Collector } from "../../logs/collector";
import type { QuestionOptions } from "../../logs/question";
import type { Review } from "../../logs/review";
import type { Acknowledgement, Alert, LogEvent, ReviewRecord } from "../../logs/shapes";
import { all, fail, ok, type Problem, type Result } from "../../result";
import { count, list } from "../hosts";
import { type LogsOptions, withAccessOptions, withCollectors } from "../logs-access";
import { acknowledge, answers, isReason, reviewOf, writeDown } from "../logs-review";
import { renderAlert, renderEvent, renderReview } from "../logs-view";
import { printable } from "../render";
import { openWorkspace, tellProblems, type Workspace } from "../workspace";

type QueryOptions = LogsOptions & QuestionOptions;
type ReviewOptions = LogsOptions & { readonly weekly?: boolean; readonly reason?: string };
type AckOptions = LogsOptions & { readonly reason: string; readonly disputed?: boolean };

/** An action that opens the workspace first and tells what went wrong. */
const action =
  <Options extends LogsOptions>(work: (workspace: Workspace, options: Options, args: readonly unknown[]) => Promise<Result<void>>) =>
  async (...given: unknown[]): Promise<void> => {
    const command = given.at(-1) as Command;
    const options = command.optsWithGlobals<Options & { workspace: string }>();
    const workspace = await openWorkspace(options.workspace);
    if (!workspace.ok) return tellProblems(workspace.problems, options.json);
    const done = await work(workspace.value, options, given.slice(0, -2));
    if (!done.ok) tellProblems(done.problems, options.json);
  };

function reasonText(value: string): string {
  if (!isReason(value)) throw new InvalidArgumentError("a reason in words, on one line");
  return value;
}

/** `qorgan logs`: what the collectors hold, for the security officer. */
export const register = (program: Command): void => {
  const logs = withAccessOptions(program.command("logs"))
    .description("ask the log collectors, as the security officer")
    .option("--person <ID>", "only this person's accounts (several: again, or with commas)", list)
    .option("--host <NAME>", "only events of this host", list)
    .option("--branch <NAME>", "only events of this branch's hosts", list)
    .option(
      "--event <WORD>",
      "login, read, export, delete, rights, accounts, logging, config, time, media, privilege, or an action's name",
      list,
    )
    .option("--object <TEXT>", "only where the object (a path) holds this text")
    .option("--failed", "only what failed")
    .option("--since <WHEN>", "30m, 2h, 7d ago; a day; a time (default: a day ago)")
    .option("--until <WHEN>", "the same (default: now)")
    .option("--limit <N>", "the newest so many", count, 1000)
    .option("--alerts", "alerts in place of events; --event then names a rule")
    .option("-f, --follow", "new events as they come, until Ctrl-C")
    .addHelpText(
      "after",
      `
Examples:
  qorgan logs --person aigerim --since 7d --event export --identity ~/.ssh/saule-adm
  qorgan logs --host almaty-files-1 --failed --json | jq '.events[].object'
  qorgan logs --alerts --since 30d
  qorgan logs review                   the daily check; with --weekly what was disputed, too
  qorgan logs ack 4f2a90c1d37be658 --reason "restore test, agreed with Saule"
  qorgan logs verify`,
    )
    .action(action<QueryOptions>(query));
  logs
    .command("review")
    .description(
      "what happened since the last look and what is unusual; each open item is answered with a reason, and the look is written down",
    )
    .option("--weekly", "the weekly review: a week, and what was disputed")
    .option("--reason <TEXT>", "settles all open items with this reason, without asking", reasonText)
    .action(action<ReviewOptions>(review));
  logs
    .command("ack")
    .argument("<ID…>", "ids of alerts, or of what a review showed")
    .description("acknowledge alerts and findings with a reason")
    .requiredOption("--reason <TEXT>", "why it is settled", reasonText)
    .option("--disputed", "not settled: it stays for the weekly review")
    .action(action<AckOptions>(ack));
  logs
    .command("verify")
    .description("check the seals of what was collected, against the anchors kept here")
    .action(action<LogsOptions>(verify));
};

async function query(workspace: Workspace, options: QueryOptions): Promise<Result<void>> {
  const { questionOf } = require("../../logs/question") as typeof import("../../logs/question");
  const question = questionOf(options, workspace.model, Date.now());
  if (!question.ok) return question;
  if (options.follow) {
    const ended = await withCollectors(workspace, options, (collector) => follow(collector, options, question.value));
    return ended.ok ? ok(undefined) : ended;
  }
  if (options.alerts) {
    const found = await withCollectors<readonly Alert[]>(workspace, options, (collector) => collector.alerts(question.value));
    if (found.ok) show("alerts", once(found.value.flat()), options.json, renderAlert);
    return found.ok ? ok(undefined) : found;
  }
  const found = await withCollectors<readonly LogEvent[]>(workspace, options, (collector) => collector.events(question.value));
  if (!found.ok) return found;
  const inOrder =
    found.value.length > 1 ? found.value.flat().sort((a, b) => Date.parse(a.received) - Date.parse(b.received)) : found.value.flat();
  show("events", inOrder, options.json, renderEvent);
  return ok(undefined);
}

/** A correlator that was killed tells the last minute's alerts again, under the same ids. */
const once = (alerts: readonly Alert[]): readonly Alert[] => [...new Map(alerts.map((alert) => [alert.id, alert])).values()];

function show<Line>(name: string, lines: readonly Line[], json: boolean | undefined, render: (line: Line) => string): void {
  if (json) process.stdout.write(`${JSON.stringify({ [name]: lines })}\n`);
  else for (const line of lines) process.stdout.write(`${render(line)}\n`);
}

async function follow(collector: Collector, { json }: QueryOptions, question: Parameters<Collector["follow"]>[0]): Promise<Result<void>> {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once("SIGINT", onSignal);
  process.once("SIGTERM", onSignal);
  const ended = await collector.follow(
    question,
    (event) => void process.stdout.write(`${json ? JSON.stringify(event) : renderEvent(event)}\n`),
    stop.signal,
  );
  process.off("SIGINT", onSignal);
  process.off("SIGTERM", onSignal);
  return ended;
}

interface Reviewed {
  readonly collector: string;
  readonly review: Review;
  readonly left: number;
  readonly record?: ReviewRecord;
}

async function reviewOne(workspace: Workspace, options: ReviewOptions, collector: Collector): Promise<Result<Reviewed>> {
  const found = await reviewOf(collector, workspace.model, options.weekly ? "weekly" : "daily", Date.now());
  if (!found.ok) return found;
  const { open } = found.value;
  if (!options.json) process.stdout.write(`${renderReview(collector.name, found.value)}\n`);
  let left = open.length;
  if (open.length > 0 && options.reason !== undefined) {
    const done = await acknowledge(
      collector,
      open.map((one) => one.id),
      "settled",
      options.reason,
    );
    if (!done.ok) return done;
    left = 0;
  } else if (open.length > 0 && process.stdin.isTTY && !options.json) {
    const after = await answers(collector, open);
    if (!after.ok) return after;
    left = after.value.length;
  }
  if (left > 0) return ok({ collector: collector.name, review: found.value, left });
  const record = await writeDown(collector, workspace.folder, found.value);
  return record.ok ? ok({ collector: collector.name, review: found.value, left, record: record.value }) : record;
}

async function review(workspace: Workspace, options: ReviewOptions): Promise<Result<void>> {
  const done = await withCollectors(workspace, options, (collector) => reviewOne(workspace, options, collector));
  if (!done.ok) return done;
  if (options.json) process.stdout.write(`${JSON.stringify({ reviews: done.value })}\n`);
  for (const { collector, left, record } of options.json ? [] : done.value) {
    process.stdout.write(
      record
        ? `${collector}: written down as ${printable(record.who)}'s look at ${printable(record.time)}; journal/reviews.jsonl belongs to the model's commits\n`
        : `${collector}: ${left} still open, so the look is not written down: answer with qorgan logs ack ID --reason, and look again\n`,
    );
  }
  if (done.value.some((one) => one.left > 0)) process.exitCode = 2;
  return ok(undefined);
}

async function ack(workspace: Workspace, options: AckOptions, [ids]: readonly unknown[]): Promise<Result<void>> {
  const wanted = [ids].flat() as string[];
  const unknown = new Set(wanted);
  const done = await withCollectors<readonly Acknowledgement[]>(workspace, options, async (collector) => {
    const shown = await Promise.all((["daily", "weekly"] as const).map((kind) => reviewOf(collector, workspace.model, kind, Date.now())));
    const reviews = all(shown);
    if (!reviews.ok) return reviews;
    const here = new Set(reviews.value.flatMap((one) => one.open).map((one) => one.id));
    const own = wanted.filter((id) => here.has(id));
    for (const id of own) unknown.delete(id);
    if (own.length === 0) return ok([]);
    const said = await acknowledge(collector, own, options.disputed ? "disputed" : "settled", options.reason);
    return said.ok ? ok([said.value]) : said;
  });
  if (!done.ok) return done;
  const written = done.value.flat();
  if (options.json) process.stdout.write(`${JSON.stringify({ acknowledged: written })}\n`);
  else
    for (const one of written) process.stdout.write(`${one.ids.length} acknowledged by ${printable(one.who)}: ${printable(one.reason)}\n`);
  if (unknown.size === 0) return ok(undefined);
  const problem: Problem = {
    code: "nothing-open",
    message: `nothing open has the id ${[...unknown].join(", ")}`,
    remedy: "qorgan logs --alerts and qorgan logs review show ids; what is settled stays so",
  };
  if (!options.json) return fail(problem);
  process.exitCode = 1;
  return ok(undefined);
}

async function verify(workspace: Workspace, options: LogsOptions): Promise<Result<void>> {
  const done = await withCollectors(workspace, options, async (collector) => {
    const anchors = await readFile(join(workspace.folder, "journal", "seals", `${collector.name}.jsonl`), "utf8").catch(() => "");
    const told = await collector.verify(anchors);
    return told.ok ? ok({ collector: collector.name, anchored: anchors !== "", ...told.value }) : told;
  });
  if (!done.ok) return done;
  if (options.json) process.stdout.write(`${JSON.stringify({ collectors: done.value })}\n`);
  for (const one of options.json ? [] : done.value) {
    const weak = one.anchored ? "" : "; no anchor is kept here, so a chain that was cut short or made anew would not be seen";
    process.stdout.write(`${printable(one.text)}${one.collector}: the seals ${one.sound ? "hold" : "do NOT hold"}${weak}\n`);
  }
  if (done.value.some((one) => !one.sound)) process.exitCode = 2;
  return ok(undefined);
}
