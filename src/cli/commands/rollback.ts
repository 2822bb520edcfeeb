import type { Command } from "commander";
import type { Emit, Event } from "../../engine/events";
import type { Rollback } from "../../engine/rollback";
import type { Door } from "../../engine/way-in";
import type { Host } from "../../model/model";
import { fail, ok, type Result } from "../../result";
import { agreement } from "../agreement";
import { count, forHosts, inspectorFor, withHostOptions } from "../hosts";
import { hearing, penFor, tellUnsigned } from "../pen";
import { progress } from "../progress";
import { colours, printable } from "../render";
import { chooseHosts, type HostOptions, openWorkspace, tellProblems, type Workspace } from "../workspace";

interface RollbackOptions extends HostOptions {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly window: number;
}

/** `qorgan rollback`: puts back what one run changed, from what the run kept on its host. */
export const register = (program: Command): void => {
  withHostOptions(program.command("rollback"))
    .argument("[RUN]", "the run to put back; without it, the runs that the hosts still keep are listed")
    .description("put back what one run changed; what could lock you out is confirmed or undone")
    .option("--dry-run", "show what would be put back and change nothing")
    .option("--yes", "do not ask")
    .option("--window <SECONDS>", "how long a host waits for the confirmation", count, 60)
    .addHelpText(
      "after",
      "\nExamples:\n  qorgan rollback --host almaty-files-1\n  qorgan rollback 20261124T081500123Z-1a2b3c\n  qorgan rollback 20261124T081500123Z-1a2b3c --host almaty-files-1 --dry-run",
    )
    .action(async (run: string | undefined, options: RollbackOptions, command: Command) => {
      const workspace = await openWorkspace(command.optsWithGlobals<{ workspace: string }>().workspace);
      if (!workspace.ok) return tellProblems(workspace.problems, options.json);
      const done = run === undefined ? await list(workspace.value, options) : await putBack(workspace.value, run, options);
      if (!done.ok) tellProblems(done.problems, options.json);
    });
};

/** Opens a host's door for `work` and closes it again. */
async function through<Value>(
  workspace: Workspace,
  host: Host,
  options: RollbackOptions,
  work: (door: Door, by: ReturnType<typeof inspectorFor>) => Promise<Result<Value>>,
  emit: Emit = () => {},
): Promise<Result<Value>> {
  const { openDoor } = require("../../engine/way-in") as typeof import("../../engine/way-in");
  const by = inspectorFor(workspace, options, false, emit);
  const door = await openDoor(host, by.transport, by.wayIn);
  if (!door.ok) return door;
  const result = await work(door.value, by);
  door.value.connection.close();
  return result;
}

async function list(workspace: Workspace, options: RollbackOptions): Promise<Result<void>> {
  const hosts = await chooseHosts(workspace.model, options);
  if (!hosts.ok) return hosts;
  const { keptRuns } = require("../../engine/rollback") as typeof import("../../engine/rollback");
  const told = await forHosts(hosts.value, options.parallel, (host) =>
    through(workspace, host, options, async (door) => {
      const kept = await keptRuns(host.name, door);
      return kept.ok ? ok({ host: host.name, runs: kept.value }) : kept;
    }),
  );
  const found = told.flatMap((one) => (one.ok ? [one.value] : []));
  const problems = told.flatMap((one) => (one.ok ? [] : one.problems));
  if (options.json) process.stdout.write(`${JSON.stringify({ hosts: found, problems })}\n`);
  else {
    const paint = colours(process.stdout);
    for (const { host, runs } of found) {
      process.stdout.write(`${paint(1, host)}${runs.length === 0 ? ": no run is kept" : ""}\n`);
      for (const one of runs)
        process.stdout.write(
          `  ${one.run}  ${printable(one.operator)}  ${one.steps} ${one.steps === 1 ? "step" : "steps"}  ${one.ended || "cut off"}\n`,
        );
    }
  }
  if (problems.length === 0) return ok(undefined);
  if (!options.json) return fail(...problems);
  process.exitCode = 1;
  return ok(undefined);
}

async function hostOf(workspace: Workspace, run: string, options: RollbackOptions): Promise<Result<Host>> {
  const { isRunName } = require("../../engine/rollback") as typeof import("../../engine/rollback");
  if (!isRunName(run))
    return fail({
      code: "run-unknown",
      message: `${run} is not the name of a run`,
      remedy: "qorgan rollback without a name lists the runs",
    });
  const { hostOfRun } = require("../../audit/journal") as typeof import("../../audit/journal");
  const names = workspace.model.hosts.map((host) => host.name);
  const name = options.host?.length === 1 ? options.host[0] : await hostOfRun(workspace.folder, names, run);
  if (name === undefined)
    return fail({
      code: "run-unknown",
      message: `no journal here knows run ${run}`,
      remedy: "name its host with --host, if it was made from elsewhere",
    });
  const chosen = await chooseHosts(workspace.model, { host: [name] });
  return chosen.ok ? ok(chosen.value[0] as Host) : chosen;
}

async function putBack(workspace: Workspace, run: string, options: RollbackOptions): Promise<Result<void>> {
  const host = await hostOf(workspace, run, options);
  if (!host.ok) return host;
  const events: Event[] = [];
  const live = progress(process.stderr);
  const emit: Emit = (event) => (options.json ? void events.push(event) : live.emit(event));
  const { applyRollback, readRollback } = require("../../engine/rollback") as typeof import("../../engine/rollback");
  const stop = new AbortController();
  process.once("SIGINT", () => {
    live.note("stopping after the step in hand …");
    stop.abort();
  });
  const result = await through<Rollback>(
    workspace,
    host.value,
    options,
    async (door, by) => {
      const rollback = await readRollback(host.value.name, run, door);
      if (!rollback.ok) return rollback;
      if (!options.json && (!options.yes || options.dryRun)) show(rollback.value);
      const question = `Put back ${rollback.value.lines.length} changes on ${host.value.name}?`;
      if (options.dryRun || !(await agreement(question, options.yes === true))) return rollback;
      const { journalRollback } = require("../../audit/journal") as typeof import("../../audit/journal");
      const heard = hearing(host.value.name, by);
      const outcome = await applyRollback(rollback.value, { host: host.value, door }, heard.by, {
        windowSeconds: options.window,
        stop: stop.signal,
      });
      const pen = await penFor(workspace.model, host.value, heard.end()?.operator ?? by.wayIn.operator, by.wayIn);
      tellUnsigned(await journalRollback(workspace.folder, rollback.value, outcome, heard.end(), pen));
      return outcome.ok ? rollback : outcome;
    },
    emit,
  );
  live.settle();
  if (options.json && result.ok) {
    const { host: name, operator, at, steps, stays } = result.value;
    const keys = steps.map((step) => step.changes.map((change) => change.key));
    process.stdout.write(`${JSON.stringify({ rollback: { host: name, run, operator, at, steps: keys, stays }, events, problems: [] })}\n`);
  }
  return result.ok ? ok(undefined) : result;
}

function show(rollback: Rollback): void {
  const paint = colours(process.stdout);
  process.stdout.write(`${paint(1, rollback.host)}: run ${rollback.run} of ${printable(rollback.operator)}, ${rollback.at}\n`);
  for (const step of rollback.steps) {
    for (const change of step.changes)
      process.stdout.write(`  ${step.guarded ? "! " : "  "}${printable(change.key)}  ${printable(change.difference.summary)}\n`);
  }
  for (const { key, because } of rollback.stays) process.stdout.write(`    ${printable(key)}  stays: ${because}\n`);
}
