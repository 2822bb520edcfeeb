import { resolve } from "node:path";
import type { Command } from "commander";
import type { Result } from "../../result";
import type { ChangeOptions } from "../keys/change";
import { type MeetOptions, withMeetOptions } from "../keys/meet";
import type { PinOptions } from "../keys/pin";
import type { RecoverOptions } from "../keys/recover";
import { tellProblems } from "../workspace";

const json = ["--json", "one JSON document on standard output (docs/json.md)"] as const;
const identity = ["--identity <FILE>", "a key custodian's age identity; -: from standard input"] as const;
const hostArgument = ["<HOST>", "a host of the model"] as const;
const diskArgument = ["<DISK>", "one of its encrypted disks"] as const;

const folderOf = (command: Command): string => resolve(command.optsWithGlobals<{ workspace: string }>().workspace);

/** Tells what went wrong; all else was told already. */
async function ended(work: Promise<Result<void>>, options: { readonly json?: boolean }): Promise<void> {
  const done = await work;
  if (!done.ok) tellProblems(done.problems, options.json);
}

/** `qorgan keys`: recovery keys of encrypted disks, and the keys of key servers. */
export const register = (program: Command): void => {
  const keys = program.command("keys").description("recover, change and verify the keys of encrypted disks, and pin those of key servers");
  for (const one of [recover, rotate, unlock, verify, pin]) one(keys);
};

const recover = (keys: Command): void => {
  keys
    .command("recover")
    .argument(...hostArgument)
    .argument(...diskArgument)
    .description("for a key custodian: print a disk's recovery key, or save its header, out of escrow/; no host is asked")
    .requiredOption(...identity)
    .option("--header", "the header in place of the key: to put back where the disk's own is damaged")
    .option("--to <FILE>", "with --header: a file that is not there yet")
    .option(...json)
    .addHelpText(
      "after",
      `
The key opens the disk at any computer: cryptsetup open DEVICE NAME, and type it with its hyphens.

Examples:
  qorgan keys recover almaty-files-1 data --identity saule.txt
  age --decrypt saule.age | qorgan keys recover almaty-files-1 data --identity -
  qorgan keys recover almaty-files-1 data --identity saule.txt --header --to data.header`,
    )
    .action((host: string, disk: string, options: RecoverOptions, command: Command) => {
      const { recover: work } = require("../keys/recover") as typeof import("../keys/recover");
      return ended(work(folderOf(command), { host, disk }, options), options);
    });
};

const rotate = (keys: Command): void => {
  withMeetOptions(
    keys
      .command("rotate")
      .argument(...hostArgument)
      .argument(...diskArgument)
      .description("give a disk a new recovery key, escrowed before the host has it; no older one opens it then")
      .option("--identity <FILE>", "a key custodian's age identity, where no key server gives a key; -: from standard input")
      .option("--yes", "do not ask"),
  )
    .option(...json)
    .addHelpText(
      "after",
      "\nExamples:\n  qorgan keys rotate almaty-files-1 data\n  qorgan keys rotate almaty-files-1 data --identity saule.txt --yes",
    )
    .action((host: string, disk: string, options: ChangeOptions, command: Command) => {
      const { change, rotation } = require("../keys/change") as typeof import("../keys/change");
      return ended(change(folderOf(command), host, disk, rotation, options), options);
    });
};

const unlock = (keys: Command): void => {
  withMeetOptions(
    keys
      .command("unlock")
      .argument(...hostArgument)
      .argument(...diskArgument)
      .description("open and mount a disk whose key servers are gone, by a key custodian's key")
      .requiredOption(...identity)
      .option("--yes", "do not ask"),
  )
    .option(...json)
    .addHelpText("after", "\nExample:\n  qorgan keys unlock almaty-files-1 data --identity saule.txt")
    .action((host: string, disk: string, options: ChangeOptions, command: Command) => {
      const { change, unlocking } = require("../keys/change") as typeof import("../keys/change");
      return ended(change(folderOf(command), host, disk, unlocking, options), options);
    });
};

const verify = (keys: Command): void => {
  withMeetOptions(
    keys
      .command("verify")
      .argument("[HOST]", "a host of the model; without it, all that have encrypted disks")
      .argument("[DISK]", "one of its encrypted disks")
      .description("prove that disks can be recovered; with a key custodian's identity also that the escrowed key opens them")
      .option(...identity),
  )
    .option(...json)
    .addHelpText(
      "after",
      `
No key is shown. Exits 1 when a proof fails.

Examples:
  qorgan keys verify
  qorgan keys verify almaty-files-1 data --identity saule.txt`,
    )
    .action((host: string | undefined, disk: string | undefined, options: MeetOptions, command: Command) => {
      const { verifyKeys } = require("../keys/verify") as typeof import("../keys/verify");
      return ended(verifyKeys(folderOf(command), host, disk, options), options);
    });
};

const pin = (keys: Command): void => {
  withMeetOptions(
    keys
      .command("pin")
      .argument("[HOST...]", "key servers; without one, all of the model's")
      .description("write into the model which signing key a key server has, so that disks are bound to it and to no other")
      .option("--replace", "also where another key is pinned: its keys were rotated on purpose")
      .option("--yes", "do not ask"),
  )
    .option(...json)
    .addHelpText("after", "\nExamples:\n  qorgan keys pin\n  qorgan keys pin hq-key-1 --replace")
    .action((hosts: string[], options: PinOptions, command: Command) => {
      const { pin: work } = require("../keys/pin") as typeof import("../keys/pin");
      return ended(work(folderOf(command), hosts, options), options);
    });
};
