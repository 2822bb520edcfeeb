import { resolve } from "node:path";
import type { Command } from "commander";
import type { Result } from "../../result";
import type { InitOptions, RenewOptions } from "../ca/ceremony";
import type { ListOptions, StatusOptions } from "../ca/told";
import { count, list } from "../hosts";
import { tellProblems } from "../workspace";

const json = ["--json", "one JSON document on standard output (docs/json.md)"] as const;

const folderOf = (command: Command): string => resolve(command.optsWithGlobals<{ workspace: string }>().workspace);

/** Tells what went wrong; all else was told already. */
async function ended(work: Promise<Result<void>>, options: { readonly json?: boolean }): Promise<void> {
  const done = await work;
  if (!done.ok) tellProblems(done.problems, options.json);
}

/** `qorgan ca`: the organisation's certificate authority. */
export const register = (program: Command): void => {
  const ca = program
    .command("ca")
    .description("the organisation's certificate authority: make it, renew this controller's part, see what ends");
  for (const one of [init, renew, status, listed]) one(ca);
};

const init = (ca: Command): void => {
  ca.command("init")
    .description("once: make the organisation's root; its key is escrowed so that any two key custodians can use it, and none alone")
    .option("--days <N>", "how long the root lasts", count, 3650)
    .option(...json)
    .addHelpText("after", "\nWrites identity/root.pem and identity/root.A+B.age, to be committed.\n\nExample:\n  qorgan ca init")
    .action((options: InitOptions, command: Command) => {
      const { init: work } = require("../ca/ceremony") as typeof import("../ca/ceremony");
      return ended(work(folderOf(command), options), options);
    });
};

const renew = (ca: Command): void => {
  ca.command("renew")
    .description("with two key custodians: give this controller a new intermediate certificate to sign hosts' certificates with")
    .requiredOption(
      "--identity <FILE>",
      "a key custodian's age identity, twice; -: from standard input",
      (value: string, before?: string[]) => [...(before ?? []), value],
    )
    .option("--days <N>", "how long it lasts", count, 90)
    .option("--name <NAME>", "this controller's name (default: this computer's, and yours)")
    .option(...json)
    .addHelpText(
      "after",
      `
The root's key is in memory only while it signs, and is escrowed anew for the key custodians that the model names by now.

Examples:
  qorgan ca renew --identity /media/askar/age.txt --identity /media/saule/age.txt
  age --decrypt saule.age | qorgan ca renew --identity askar.txt --identity -`,
    )
    .action((options: RenewOptions, command: Command) => {
      const { renew: work } = require("../ca/ceremony") as typeof import("../ca/ceremony");
      return ended(work(folderOf(command), options), options);
    });
};

const status = (ca: Command): void => {
  ca.command("status")
    .description("how long root, intermediates and hosts' certificates last; exits 2 when one of them ends soon")
    .option(...json)
    .addHelpText("after", "\nNo host is asked: what was signed stands in the journal.\n\nExample:\n  qorgan ca status")
    .action((options: StatusOptions, command: Command) => {
      const { status: work } = require("../ca/told") as typeof import("../ca/told");
      return ended(work(folderOf(command), options), options);
    });
};

const listed = (ca: Command): void => {
  ca.command("list")
    .description("every certificate that was signed for a host, when, by whom, and in which run")
    .option("--host <NAME>", "only this host (several: again, or with commas)", list)
    .option(...json)
    .addHelpText("after", "\nExamples:\n  qorgan ca list\n  qorgan ca list --host almaty-files-1 --json")
    .action((options: ListOptions, command: Command) => {
      const { list: work } = require("../ca/told") as typeof import("../ca/told");
      return ended(work(folderOf(command), options), options);
    });
};
