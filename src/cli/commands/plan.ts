import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { forHosts, inspectorFor, withHostOptions } from "../hosts";
import { progress } from "../progress";
import { renderPlan } from "../render";
import { chooseHosts, type HostOptions, openWorkspace, tellProblems } from "../workspace";

/** `qorgan plan`: what an apply would change, host by host. */
export const register = (program: Command): void => {
  withHostOptions(program.command("plan"))
    .description("show what an apply would change on the live hosts")
    .option("--out <FILE>", "keep the plan: qorgan apply FILE carries out exactly this, or refuses")
    .addHelpText(
      "after",
      "\nExamples:\n  qorgan plan --branch almaty\n  qorgan plan --host almaty-files-1 --out almaty.plan && qorgan apply almaty.plan",
    )
    .action(async (options: HostOptions & { readonly out?: string }, command: Command) => {
      const workspace = await openWorkspace(command.optsWithGlobals<{ workspace: string }>().workspace);
      if (!workspace.ok) return tellProblems(workspace.problems, options.json);
      const hosts = await chooseHosts(workspace.value.model, options);
      if (!hosts.ok) return tellProblems(hosts.problems, options.json);
      const { inspect } = require("../../engine/inspect") as typeof import("../../engine/inspect");
      const live = progress(process.stderr);
      const inspector = inspectorFor(workspace.value, options, true, options.json ? () => {} : live.emit);
      const results = await forHosts(hosts.value, options.parallel, async (host) => {
        const inspected = await inspect(host, inspector);
        if (inspected.ok) inspected.value.door.connection.close();
        return inspected;
      });
      live.settle();
      const plans = results.flatMap((result) => (result.ok ? [result.value.plan] : []));
      const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
      // A plan that lacks a host would be carried out without it, and look done.
      if (options.out && problems.length === 0) {
        const kept = {
          version: 1,
          model: workspace.value.model.digest,
          controls: options.control ?? [],
          hosts: plans.map((plan) => ({ host: plan.host, digest: plan.digest })),
        };
        await writeFile(options.out, `${JSON.stringify(kept, undefined, 2)}\n`, { mode: 0o600 });
      }
      if (options.json) process.stdout.write(`${JSON.stringify({ hosts: plans, problems })}\n`);
      else for (const plan of plans) process.stdout.write(`${renderPlan(plan, "plan", process.stdout)}\n\n`);
      process.exitCode = plans.some(
        (plan) =>
          plan.changes.some((change) => !change.waived) ||
          plan.unknown.length > 0 ||
          plan.manifestEditedSince !== undefined ||
          plan.journalLost !== undefined,
      )
        ? 2
        : 0;
      if (problems.length > 0 && !options.json) tellProblems(problems);
      if (problems.length > 0 && options.out) process.stderr.write(`${options.out} was not written: not every host could be planned\n`);
      if (problems.length > 0) process.exitCode = 1;
    });
};
