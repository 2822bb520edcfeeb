import type { Command } from "commander";
import type { HostPlan } from "../../engine/plan";
import { forHosts, inspectorFor, withHostOptions } from "../hosts";
import { renderPlan } from "../render";
import { chooseHosts, type HostOptions, openWorkspace, tellProblems } from "../workspace";

const drifted = (plan: HostPlan): number => plan.changes.filter((change) => change.drift && !change.waived).length;

/** Worst first: what is unknown, then what drifted most. */
const worstFirst = (a: HostPlan, b: HostPlan): number =>
  b.unknown.length - a.unknown.length || drifted(b) - drifted(a) || (a.host < b.host ? -1 : 1);

function summary(plans: readonly HostPlan[], unreachable: number): string {
  const sum = (of: (plan: HostPlan) => number): number => plans.reduce((total, plan) => total + of(plan), 0);
  const parts = [
    `${plans.length} hosts`,
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
    .addHelpText("after", "\nExamples:\n  qorgan drift\n  qorgan drift --branch almaty --json | jq '.hosts[].changes[].key'")
    .action(async (options: HostOptions, command: Command) => {
      const workspace = await openWorkspace(command.optsWithGlobals<{ workspace: string }>().workspace);
      if (!workspace.ok) return tellProblems(workspace.problems, options.json);
      const hosts = await chooseHosts(workspace.value.model, options);
      if (!hosts.ok) return tellProblems(hosts.problems, options.json);
      const { inspect } = require("../../engine/inspect") as typeof import("../../engine/inspect");
      const inspector = inspectorFor(workspace.value, options, !options.json, () => {});
      const results = await forHosts(hosts.value, options.parallel, async (host) => {
        const inspected = await inspect(host, inspector);
        if (!inspected.ok) return inspected;
        inspected.value.door.connection.close();
        return { ok: true as const, value: inspected.value.plan };
      });
      const plans = results.flatMap((result) => (result.ok ? [result.value] : [])).sort(worstFirst);
      const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
      process.exitCode = plans.some((plan) => drifted(plan) > 0 || plan.unknown.length > 0) ? 2 : 0;
      if (options.json) process.stdout.write(`${JSON.stringify({ hosts: plans, problems })}\n`);
      else {
        for (const plan of plans) process.stdout.write(`${renderPlan(plan, "drift", process.stdout)}\n\n`);
        process.stdout.write(`${summary(plans, problems.length)}\n`);
        if (problems.length > 0) tellProblems(problems);
      }
      if (problems.length > 0) process.exitCode = 1;
    });
};
