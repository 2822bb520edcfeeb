import type { Command } from "commander";
import type { HostConfiguration } from "../../engine/compile";
import type { Model } from "../../model/model";
import { didYouMean } from "../../model/nearest";
import type { Problem } from "../../result";
import { openWorkspace, tellProblems } from "../workspace";

/** Waivers whose rule their control has on no host: what was meant to be waived is applied. Only compiling tells which rules there are. */
function idleWaivers(model: Model, rules: ReadonlyMap<string, ReadonlySet<string>>): Problem[] {
  return model.waivers
    .filter(({ control, rule }) => control !== "model" && rule !== undefined && !rules.get(control)?.has(rule))
    .map(({ name, control, rule = "", place }) => ({
      code: "unknown-rule",
      message: `the waiver ${name} lifts nothing: ${control} has no rule '${rule}' on any host${didYouMean(rule, rules.get(control) ?? [])}`,
      place,
    }));
}

/** Adds the rules of one host, by control. */
function addRules(rules: Map<string, Set<string>>, { resources }: HostConfiguration): void {
  for (const { control, rule } of resources.flatMap(({ reasons }) => reasons))
    rules.set(control, (rules.get(control) ?? new Set()).add(rule));
}

/** `qorgan validate`: the model, all errors at once, and that it compiles for every host. */
export const register = (program: Command): void => {
  program
    .command("validate")
    .description("check hosts/ and policies/: all errors at once, with their places")
    .option("--json", "one JSON document on standard output (docs/json.md)")
    .addHelpText("after", "\nExample:\n  qorgan validate && git commit -am 'Almaty: a second file server'")
    .action(async (options: { readonly json?: boolean }, command: Command) => {
      const workspace = await openWorkspace(command.optsWithGlobals<{ workspace: string }>().workspace);
      if (!workspace.ok) return tellProblems(workspace.problems, options.json);
      const { compileHost } = require("../../engine/compile") as typeof import("../../engine/compile");
      const { model, compiler } = workspace.value;
      const rules = new Map<string, Set<string>>();
      const faults = model.hosts.flatMap((host): readonly Problem[] => {
        const compiled = compileHost(host, model, compiler);
        if (compiled.ok && model.waivers.length > 0) addRules(rules, compiled.value);
        return compiled.ok ? [] : compiled.problems;
      });
      const problems = faults.length > 0 ? faults : idleWaivers(model, rules);
      if (problems.length > 0) return tellProblems(problems, options.json);
      const text = {
        hosts: model.hosts.length,
        branches: model.branches.length,
        people: model.people.length,
        systems: model.systems.length,
        digest: model.digest,
      };
      process.stdout.write(
        options.json
          ? `${JSON.stringify(text)}\n`
          : `the model is valid: ${text.branches} branches, ${text.hosts} hosts, ${text.people} people, ${text.systems} systems\n`,
      );
    });
};
