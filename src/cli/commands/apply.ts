import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import type { Emit, Event } from "../../engine/events";
import type { Inspection } from "../../engine/inspect";
import { inOrderOfDuties, missingBefore } from "../../engine/order";
import { toCarryOut } from "../../engine/plan";
import { fail, ok, type Problem, type Result } from "../../result";
import { agreement } from "../agreement";
import { answersOf } from "../answers";
import { nextRound, type Round, stillToMeet } from "../backups-home";
import { carryOut } from "../carry-out";
import { confirmDestruction } from "../destruction";
import { count, forHosts, inspectorFor, list, withHostOptions } from "../hosts";
import { progress } from "../progress";
import { counted, renderPlan } from "../render";
import { chooseHosts, type HostOptions, openWorkspace, tellProblems, type Workspace } from "../workspace";

interface ApplyCommandOptions extends HostOptions {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly window: number;
  readonly expect?: string;
  readonly format?: readonly string[];
}

interface KeptPlan {
  readonly version: 1;
  readonly model: string;
  readonly controls: readonly string[];
  readonly hosts: readonly { readonly host: string; readonly digest: string }[];
}

/** `qorgan apply`: makes it so, confirmed over a fresh connection or rolled back. */
export const register = (program: Command): void => {
  withHostOptions(program.command("apply"))
    .argument("[FILE]", "a plan kept by qorgan plan --out")
    .description("apply the model to the live hosts; what could lock you out is confirmed or rolled back")
    .option("--dry-run", "show the plan and change nothing")
    .option("--yes", "do not ask")
    .option("--window <SECONDS>", "how long a host waits for the confirmation", count, 60)
    .option("--format <HOST:SERIAL>", "this disk may be formatted on this run, without asking (several: again, or with commas)", list)
    .option("--expect <DIGEST>", "refuse unless the configuration compiled for the one host has this digest")
    .addHelpText(
      "after",
      "\nExamples:\n  qorgan apply --branch almaty\n  qorgan apply --host new-1 --initial-user debian\n  qorgan apply almaty.plan --yes",
    )
    .action(async (file: string | undefined, options: ApplyCommandOptions, command: Command) => {
      const workspace = await openWorkspace(command.optsWithGlobals<{ workspace: string }>().workspace);
      if (!workspace.ok) return tellProblems(workspace.problems, options.json);
      const kept = file === undefined ? ok(undefined) : await readPlan(file, workspace.value);
      if (!kept.ok) return tellProblems(kept.problems, options.json);
      await applyAll(
        workspace.value,
        kept.value ? { ...options, host: kept.value.hosts.map((one) => one.host), control: kept.value.controls } : options,
        kept.value,
      );
    });
};

async function readPlan(file: string, workspace: Workspace): Promise<Result<KeptPlan>> {
  try {
    const plan = JSON.parse(await readFile(file, "utf8")) as KeptPlan | null;
    if (plan?.version !== 1 || !Array.isArray(plan.hosts) || !Array.isArray(plan.controls))
      throw new Error("it was not made by this program");
    if (plan.model === workspace.model.digest) return ok(plan);
    return fail({
      code: "model-moved",
      message: `the model has moved since ${file} was made`,
      state: "nothing was changed",
      remedy: "qorgan plan --out again, and look at what is new",
    });
  } catch (error) {
    return fail({
      code: "plan-unreadable",
      message: `${file} is no plan: ${(error as Error).message}`,
      remedy: "make one with qorgan plan --out FILE",
    });
  }
}

/** What all rounds of one apply share. */
interface Course {
  readonly options: ApplyCommandOptions;
  readonly kept: KeptPlan | undefined;
  readonly emit: Emit;
  readonly live: ReturnType<typeof progress>;
  readonly stop: AbortSignal;
  readonly problems: Problem[];
}

async function applyAll(workspace: Workspace, options: ApplyCommandOptions, kept: KeptPlan | undefined): Promise<void> {
  const hosts = await chooseHosts(workspace.model, options);
  if (!hosts.ok) return tellProblems(hosts.problems, options.json);
  const { wasApplied } = require("../../audit/journal") as typeof import("../../audit/journal");
  const early = missingBefore(hosts.value, workspace.model.hosts, (host) => wasApplied(workspace.folder, host.name));
  if (early.length > 0) {
    const names = early.map((host) => `${host.name} (${host.duties.join(", ")})`).join(", ");
    process.stderr.write(`note: others need these first, and no journal here says that they were applied: ${names}\n`);
  }
  const events: Event[] = [];
  const live = progress(process.stderr);
  const emit: Emit = (event) => (options.json ? void events.push(event) : live.emit(event));
  const stop = new AbortController();
  process.once("SIGINT", () => {
    live.note("stopping after the step in hand …");
    stop.abort();
  });
  const problems: Problem[] = [];
  const course: Course = { options, kept, emit, live, stop: stop.signal, problems };
  // What was shown and agreed to once is all that a kept plan, or one that is held against a digest, may do.
  const fixed = options.dryRun || kept !== undefined || options.expect !== undefined;
  let round: Round | undefined = { workspace, groups: inOrderOfDuties(hosts.value) };
  while (round !== undefined) {
    const whole = await inTurn(round, course);
    round = whole && !fixed && problems.length === 0 && !stop.signal.aborted ? await nextRound(round.workspace, hosts.value) : undefined;
    if (round)
      live.note(
        `keys were born that others need: once more ${round.groups
          .flat()
          .map((host) => host.name)
          .join(", ")}`,
      );
  }
  const together = fixed ? [] : (await stillToMeet(workspace, hosts.value)).map((host) => host.name);
  if (together.length > 0)
    process.stderr.write(`note: keys were born that hosts need which were left out: qorgan apply --host ${together.join(",")}\n`);
  if (options.json) process.stdout.write(`${JSON.stringify({ events, problems })}\n`);
  if (problems.length > 0) {
    if (!options.json) tellProblems(problems);
    process.exitCode = 1;
  }
}

/** One group of hosts after the other; whether all of them were agreed to. */
async function inTurn({ workspace, groups }: Round, course: Course): Promise<boolean> {
  const { options, kept, emit, live, stop, problems } = course;
  const { inspect } = require("../../engine/inspect") as typeof import("../../engine/inspect");
  const inspector = inspectorFor(workspace, options, !options.yes, emit);
  for (const group of groups) {
    if (stop.aborted) return false;
    const inspected = await forHosts(group, options.parallel, (host) => inspect(host, inspector));
    live.settle();
    const ready = await inOrder(
      inspected.flatMap((one) => (one.ok ? [one.value] : [])),
      (one) => (options.dryRun ? one : confirmDestruction(one, options.format ?? [])),
    );
    problems.push(...inspected.flatMap((one) => (one.ok ? [] : one.problems)));
    const refused = ready.flatMap((one) => refusal(one, options, kept));
    problems.push(...refused);
    const go = refused.length === 0 && (await agreed(ready, options));
    if (go) {
      const outcomes = await forHosts(
        ready.map((one) => one.host),
        options.parallel,
        (host) => {
          const inspection = ready.find((one) => one.host === host) as Inspection;
          const secretFor = answersOf(workspace, inspection, inspector.wayIn);
          return carryOut(workspace, inspection, inspector, { windowSeconds: options.window, stop, secretFor });
        },
      );
      live.settle();
      problems.push(...outcomes.flatMap((one) => (one.ok ? [] : one.problems)));
    }
    for (const one of ready) one.door.connection.close();
    if (!go && !options.dryRun) return false;
  }
  return true;
}

/** One question after the other. */
async function inOrder<Item>(items: readonly Item[], work: (item: Item) => Item | Promise<Item>): Promise<Item[]> {
  const done: Item[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

/** What was shown is no longer what would be done. */
function refusal(inspection: Inspection, options: ApplyCommandOptions, kept: KeptPlan | undefined): Problem[] {
  const { plan, configuration, host } = inspection;
  const was = kept?.hosts.find((one) => one.host === host.name);
  if (was && was.digest !== plan.digest)
    return [
      {
        code: "host-moved",
        message: `${host.name} is no longer as the kept plan saw it`,
        state: "nothing was changed",
        remedy: "plan again, and look at what is new",
      },
    ];
  if (options.expect !== undefined && options.expect !== configuration.digest) {
    return [
      {
        code: "not-expected",
        message: `${host.name} compiles to ${configuration.digest}, expected was ${options.expect}`,
        state: "nothing was changed",
        remedy: "synthesise and plan again",
      },
    ];
  }
  return [];
}

async function agreed(ready: readonly Inspection[], options: ApplyCommandOptions): Promise<boolean> {
  if (!options.json && (!options.yes || options.dryRun)) {
    for (const { plan } of ready) process.stdout.write(`${renderPlan(plan, "plan", process.stdout)}\n\n`);
  }
  if (options.dryRun) return false;
  const changes = ready.reduce((sum, one) => sum + toCarryOut(one.plan).length, 0);
  return changes === 0 || agreement(`Apply ${counted(changes, "change")} on ${counted(ready.length, "host")}?`, options.yes === true);
}
