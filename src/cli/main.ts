#!/usr/bin/env node
/** The front door for people. Each command is one file; what a command needs is loaded when it runs. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { ownPackage } from "./package";

/** What a file in commands/ exports. */
export interface CommandFile {
  readonly register: (program: Command) => void;
}

/** The program with all its commands. Exit codes: 0 nothing to do or done, 1 error, 2 differences found. */
export function buildProgram(): Command {
  const program = new Command("qorgan")
    .description("Hardened, provable servers and workstations from one declarative model, applied over SSH without an agent")
    .version(ownPackage.version)
    .option("-w, --workspace <DIR>", "the folder that holds hosts/ and policies/", ".")
    .showHelpAfterError("(qorgan --help tells more)")
    .configureHelp({ sortSubcommands: false, showGlobalOptions: true })
    .addHelpText(
      "after",
      `
Examples:
  qorgan init qazyna                   the workspace of a new organisation
  qorgan new branch --list             templates of branches
  qorgan validate                      check hosts/ and policies/, all errors at once
  qorgan plan --branch almaty          what an apply would change
  qorgan apply --host almaty-files-1   make it so, confirmed or rolled back
  qorgan drift                         what left the state that was applied
  source <(qorgan complete bash)       completion of commands, options and the model's names (zsh and fish too)

Exit codes: 0 nothing to do or done, 1 error, 2 differences found. NO_COLOR switches colours off.`,
    );
  const folder = join(__dirname, "commands");
  for (const file of readdirSync(folder)
    .filter((name) => /^[a-z-]+\.(js|ts)$/.test(name))
    .sort()) {
    (require(join(folder, file)) as CommandFile).register(program);
  }
  return program;
}

/** Only bugs reach this: expected failures are told by the command that met them. */
function onBug(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `qorgan: this is a fault of the program: ${text}\n${process.env.QORGAN_TRACE === "1" && error instanceof Error ? `${error.stack}\n` : "QORGAN_TRACE=1 shows where\n"}`,
  );
  process.exitCode = 1;
}

async function main(): Promise<void> {
  // Whoever reads the output may stop early (`| head`): nothing is wrong then.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  const program = buildProgram();
  if (process.argv[2] === "complete") {
    const { addCompletion } = require("./completion") as typeof import("./completion");
    await addCompletion(program);
  }
  await program.parseAsync();
}

if (require.main === module) main().catch(onBug);
