import type { Command } from "commander";
import type { Problem } from "../../result";
import { openWorkspace, tellProblems } from "../workspace";

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
      const problems = model.hosts.flatMap((host): readonly Problem[] => {
        const compiled = compileHost(host, model, compiler);
        return compiled.ok ? [] : compiled.problems;
      });
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
