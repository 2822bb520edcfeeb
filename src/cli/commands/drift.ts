import type { Command } from "commander";
import type { Emit } from "../../engine/events";
import type { Inspection, Inspector } from "../../engine/inspect";
import type { HostPlan } from "../../engine/plan";
import type { Host } from "../../model/model";
import { ok, type Problem, type Result } from "../../result";
import { count, forHosts, inspectorFor, withHostOptions } from "../hosts";
import { progress } from "../progress";
import { counted, renderPlan } from "../render";
import { chooseHosts, type HostOptions, openWorkspace, tellProblems, type Workspace } from "../workspace";

interface DriftOptions extends HostOptions {
  readonly record?: boolean;
  readonly watch?: boolean;
  readonly every: number;
}

const driftedKeys = (plan: HostPlan): string[] =>
  plan.changes.filter((change) => change.drift && !change.waived).map((change) => change.key);

const drifted = (plan: HostPlan): number =>
  driftedKeys(plan).length + (plan.manifestEditedSince === undefined ? 0 : 1) + (plan.journalLost === undefined ? 0 : 1);

/** Worst first: what is unknown, then what drifted most. */
const worstFirst = (a: HostPlan, b: HostPlan): number =>
  b.unknown.length - a.unknown.length || drifted(b) - drifted(a) || (a.host < b.host ? -1 : 1);

function summary(plans: readonly HostPlan[], unreachable: number): string {
  const sum = (of: (plan: HostPlan) => number): number => plans.reduce((total, plan) => total + of(plan), 0);
  const parts = [
    counted(plans.length, "host"),
    `${sum(drifted)} drifted`,
    `${sum((plan) => plan.unknown.length)} unknown`,
    `${sum((plan) => plan.changes.filter((change) => change.pending && !change.drift && !change.waived).length)} pending`,
    `${sum((plan) => plan.changes.filter((change) => change.waived).length)} waived`,
    `${sum((plan) => plan.notEnforceable.length)} not enforceable`,
  ];
  return `${parts.join(", ")}${unreachable > 0 ? `, ${unreachable} not reached` : ""}`;
}

/** `qorgan drift`: what left the state that was last applied. */
export const register = (program: Command): void => {
  withHostOptions(program.command("drift"))
    .description("show what left the state that was last applied; exits 2 for drift and for what is unknown")
    .option("--record", "count what drifted in drift/HOST.json, where the stacks see it (docs/terraform.md)")
    .option("--watch", "keep the connections and look again, until Ctrl-C")
    .option("--every <SECONDS>", "with --watch: how long from one look to the next", count, 60)
    .addHelpText(
      "after",
      "\nExamples:\n  qorgan drift\n  qorgan drift --watch --every 300\n  qorgan drift --branch almaty --json | jq '.hosts[].changes[].key'",
    )
    .action(async (options: DriftOptions, command: Command) => {
      const workspace = await openWorkspace(command.optsWithGlobals<{ workspace: string }>().workspace);
      if (!workspace.ok) return tellProblems(workspace.problems, options.json);
      const hosts = await chooseHosts(workspace.value.model, options);
      if (!hosts.ok) return tellProblems(hosts.problems, options.json);
      const stop = new AbortController();
      if (options.watch) process.once("SIGINT", () => stop.abort());
      const live = progress(process.stderr);
      const emit: Emit = options.json ? () => {} : live.emit;
      const inspector = inspectorFor(workspace.value, options, !options.json, emit, options.watch ? stop.signal : undefined);
      const look = looker(inspector, options.watch === true);
      let last = "";
      for (;;) {
        const results = await forHosts(hosts.value, options.parallel, look.at);
        live.settle();
        if (stop.signal.aborted) break;
        const shown = await tell(workspace.value, options, results, last);
        last = shown;
        if (!options.watch) return;
        await pause(options.every * 1000, stop.signal);
        if (stop.signal.aborted) break;
      }
      look.close();
    });
};

/** Looks at hosts; with `keep` their connections stay open for the next look, and a lost one is made anew. */
function looker(inspector: Inspector, keep: boolean): { at: (host: Host) => Promise<Result<HostPlan>>; close: () => void } {
  const { inspect, inspectThrough } = require("../../engine/inspect") as typeof import("../../engine/inspect");
  const open = new Map<string, Inspection>();
  return {
    async at(host) {
      const before = open.get(host.name);
      const again = before && (await inspectThrough(before.door, before.configuration, inspector));
      if (again?.ok) return ok(again.value.plan);
      before?.door.connection.close();
      open.delete(host.name);
      const inspected = await inspect(host, inspector);
      if (!inspected.ok) return inspected;
      if (keep) open.set(host.name, inspected.value);
      else inspected.value.door.connection.close();
      return ok(inspected.value.plan);
    },
    close() {
      for (const { door } of open.values()) door.connection.close();
    },
  };
}

/** Tells one look. Returns what was shown: watching, the same again is one line. */
async function tell(workspace: Workspace, options: DriftOptions, results: readonly Result<HostPlan>[], last: string): Promise<string> {
  const plans = results.flatMap((result) => (result.ok ? [result.value] : [])).sort(worstFirst);
  const problems: Problem[] = results.flatMap((result) => (result.ok ? [] : result.problems));
  if (options.record) problems.push(...(await record(workspace, plans)));
  process.exitCode = plans.some((plan) => drifted(plan) > 0 || plan.unknown.length > 0) ? 2 : 0;
  const text = plans.map((plan) => `${renderPlan(plan, "drift", process.stdout)}\n\n`).join("");
  const moment = options.watch ? `${new Date().toISOString().slice(0, 19)}Z ` : "";
  if (options.json) process.stdout.write(`${JSON.stringify({ hosts: plans, problems })}\n`);
  else process.stdout.write(`${text === last ? "" : text}${moment}${summary(plans, results.length - plans.length)}\n`);
  if (problems.length > 0) {
    if (!options.json) tellProblems(problems);
    process.exitCode = 1;
  }
  return text;
}

async function record(workspace: Workspace, plans: readonly HostPlan[]): Promise<Problem[]> {
  const { changeDriftRecord, withDrift } = require("../../audit/drift-record") as typeof import("../../audit/drift-record");
  const problems: Problem[] = [];
  for (const plan of plans) {
    const unknown = new Set(plan.unknown.map((one) => one.key as string));
    const changed = await changeDriftRecord(workspace.folder, plan.host, (before) =>
      withDrift(before, new Set(driftedKeys(plan)), unknown),
    );
    if (!changed.ok) problems.push(...changed.problems);
  }
  return problems;
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => resolve(clearTimeout(timer)), { once: true });
  });
