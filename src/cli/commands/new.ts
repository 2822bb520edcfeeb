import { resolve } from "node:path";
import type { Command } from "commander";
import type { BranchOptions } from "../branch/make";
import { list } from "../hosts";
import { tellProblems } from "../workspace";

/** `qorgan new branch NAME`: a branch of the model from a template. No host is asked. */
export const register = (program: Command): void => {
  program
    .command("new")
    .description("add to the model from a template")
    .command("branch")
    .argument("[NAME]", "the new branch; its hosts are called NAME-files-1, NAME-ws-1 and so on")
    .description("write a branch from a template: its segments, hosts and addresses, validated with all else before it is there")
    .option("--template <NAME>", "the template (default: standard); a workspace's own are in templates/branches/")
    .option("--title <TEXT>", "what people call it (default: its name, with a capital)")
    .option("--people <ID>", "who works there: adds it to their branches in hosts/people.yaml (several: again, or with commas)", list)
    .option("--list", "tell which templates there are")
    .option("--help-template <NAME>", "tell the variables of a template")
    .option("--dry-run", "print the files, and write nothing")
    .option("--json", "one JSON document on standard output (docs/json.md)")
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText(
      "after",
      `
The template's own variables are options too (--network, --servers …). On a terminal you are asked for what is missing.
What clashes with the model is refused with the place of what is there.

Examples:
  qorgan new branch --list
  qorgan new branch --help-template standard
  qorgan new branch shymkent --template standard --network 10.30.0.0/16 --servers 1 --workstations 12
  qorgan new branch aktau --template small --network 10.40.8.0/24 --workstations 5 --people aigerim,bolat --dry-run`,
    )
    .action(async (_name: string | undefined, options: BranchOptions, command: Command) => {
      const { explain, list: tellList, make } = require("../branch/make") as typeof import("../branch/make");
      const folder = resolve(command.optsWithGlobals<{ workspace: string }>().workspace);
      const can = (name: string): boolean => program.commands.some((one) => one.name() === name);
      const done = options.list
        ? tellList(folder, options.json === true)
        : options.helpTemplate !== undefined
          ? explain(folder, options.helpTemplate, options.json === true)
          : await make(folder, command.args, options, can);
      if (!done.ok) tellProblems(done.problems, options.json);
    });
};
