import { resolve } from "node:path";
import type { Command } from "commander";
import type { Result } from "../../result";
import type { ActOptions, RestoreOptions } from "../backup/act";
import type { ApproveOptions } from "../backup/approve";
import type { KeysOptions } from "../backup/keys";
import { type FleetOptions, withFleetOptions, withMeetOptions } from "../backup/meet";
import type { PruneOptions } from "../backup/prune";
import { count } from "../hosts";
import { tellProblems } from "../workspace";

const hostArgument = ["<HOST>", "a host of the model that is backed up"] as const;
const from = ["--from <COPY>", "another copy than the target's: local"] as const;

const folderOf = (command: Command): string => resolve(command.optsWithGlobals<{ workspace: string }>().workspace);

/** Tells what went wrong; all else was told already. */
async function ended(work: Promise<Result<void>>, options: { readonly json?: boolean }): Promise<void> {
  const done = await work;
  if (!done.ok) tellProblems(done.problems, options.json);
}

/** `qorgan backup`: the copies of hosts. */
export const register = (program: Command): void => {
  const backup = program
    .command("backup")
    .description("the copies of hosts: how old they are, make them, prove them, put back what was lost");
  for (const one of [status, run, test, approve, restore, prune, keys]) one(backup);
};

const status = (backup: Command): void => {
  withFleetOptions(backup.command("status"))
    .description("by host: how old each copy is, when it was read back and restored last; exits 2 when one is not as it should be")
    .addHelpText(
      "after",
      "\nExamples:\n  qorgan backup status\n  qorgan backup status --branch almaty --json | jq '.hosts[].copies[] | select(.faults != [])'",
    )
    .action((options: FleetOptions, command: Command) => {
      const { status: work } = require("../backup/status") as typeof import("../backup/status");
      return ended(work(folderOf(command), options), options);
    });
};

const run = (backup: Command): void => {
  withMeetOptions(backup.command("run").argument(...hostArgument))
    .description("make the host's copies now, whether they are due or not")
    .option("--set <NAME>", "only this system of the data map")
    .addHelpText("after", "\nExamples:\n  qorgan backup run almaty-files-1\n  qorgan backup run almaty-files-1 --set payroll")
    .action((host: string, options: ActOptions, command: Command) => {
      const { run: work } = require("../backup/act") as typeof import("../backup/act");
      return ended(work(folderOf(command), host, options), options);
    });
};

const test = (backup: Command): void => {
  withMeetOptions(backup.command("test").argument(...hostArgument))
    .description(
      "restore the host's copies into a folder of its own now, compare, start the databases, and measure; nothing that is in use is touched",
    )
    .option(...from)
    .addHelpText("after", "\nExample:\n  qorgan backup test almaty-files-1 --json | jq '.results[] | {set, ok, seconds}'")
    .action((host: string, options: ActOptions, command: Command) => {
      const { test: work } = require("../backup/act") as typeof import("../backup/act");
      return ended(work(folderOf(command), host, options), options);
    });
};

const restore = (backup: Command): void => {
  withMeetOptions(
    backup
      .command("restore")
      .argument(...hostArgument)
      .argument("<PATH>", "what was lost: a path, or a system of the data map (a database's dump)"),
  )
    .description("put back what was lost, into a folder of its own")
    .option("--at <TIME>", "as it was then (default: the newest copy)")
    .option("--to <DIR>", "a folder on the host that is empty or not there yet")
    .option(...from)
    .option("--in-place", "over what is there now; said twice: with --overwrite")
    .option("--overwrite <HOST>", "with --in-place: the host's name again")
    .option("--approval <FILE>", "for personal data: what somebody else signed (qorgan backup approve)")
    .addHelpText(
      "after",
      `
Who restored what, who agreed and why goes to the collector.

Examples:
  qorgan backup restore almaty-files-1 /srv/hr/2026 --to /srv/restored --approval hr.approval
  qorgan backup restore almaty-files-1 /srv/public --at 2026-11-24T18:00 --in-place --overwrite almaty-files-1`,
    )
    .action((host: string, path: string, options: RestoreOptions, command: Command) => {
      const { restore: work } = require("../backup/act") as typeof import("../backup/act");
      return ended(work(folderOf(command), host, path, options), options);
    });
};

const approve = (backup: Command): void => {
  backup
    .command("approve")
    .argument(...hostArgument)
    .argument("<PATH>", "what is to be restored: a path, or a system of the data map")
    .description("agree that personal data is restored, by one operator, once: signed with your SSH key. No host is asked")
    .requiredOption("--key <FILE>", "your SSH key of hosts/people.yaml; its public half where an agent has it")
    .requiredOption("--requester <ID>", "the operator who restores")
    .requiredOption("--reason <TEXT>", "why; it goes to the collector")
    .option("--at <TIME>", "the time that is asked for, as the restore will name it (default: the newest copy)")
    .option("--in-place", "it may be put over what is there now")
    .option("--hours <N>", "how long the approval holds, 168 at most", count, 24)
    .option("--out <FILE>", "a file for the approval, instead of standard output")
    .addHelpText(
      "after",
      `
The data owner or a security officer of the branch may (restoreApprovedBy of the control backup), and never the one who restores. The host verifies
the signature once more, takes an approval once, and tells the collector who agreed, who restored, from where and why.

Examples:
  qorgan backup approve almaty-files-1 /srv/hr/2026 --requester nurlan --reason "deleted by mistake" --key ~/.ssh/id_ed25519 > hr.approval
  qorgan backup approve almaty-files-1 payroll --requester timur --reason "ticket 4711" --at 2026-11-24T18:00Z --key ~/.ssh/id_ed25519.pub --out pay.approval`,
    )
    .action((host: string, path: string, options: ApproveOptions, command: Command) => {
      const { approve: work } = require("../backup/approve") as typeof import("../backup/approve");
      return ended(work(folderOf(command), host, path, options), {});
    });
};

const prune = (backup: Command): void => {
  backup
    .command("prune")
    .argument(...hostArgument)
    .description("on the target, with a key custodian: copies of the host whose time is over by the policy go")
    .requiredOption("--identity <FILE>", "a key custodian's age identity; -: from standard input")
    .option("--look", "only what would go")
    .option("--ssh-identity <FILE>", "private key for the target, before the agent's and ~/.ssh/config's")
    .option("--json", "one JSON document on standard output (docs/json.md)")
    .addHelpText(
      "after",
      `
Refused while files are put aside, a copy says to be of the future, or the newest is less than half of the one before: look first.

Examples:
  qorgan backup prune almaty-files-1 --identity saule.txt --look
  qorgan backup prune almaty-files-1 --identity saule.txt`,
    )
    .action((host: string, options: PruneOptions, command: Command) => {
      const { prune: work } = require("../backup/prune") as typeof import("../backup/prune");
      return ended(work(folderOf(command), host, options), options);
    });
};

const rotate = (keys: Command): void => {
  keys
    .command("rotate")
    .argument(...hostArgument)
    .description("new keys and a new repository for the host's copies; what was copied before stays, and the key custodians can open it")
    .option("--ssh-identity <FILE>", "private key for the hosts, before the agent's and ~/.ssh/config's")
    .addHelpText(
      "after",
      `
For when a password or a host was in wrong hands, or a key custodian left in bad terms. Everything is copied anew by the next apply.

Example:
  qorgan backup keys rotate almaty-files-1`,
    )
    .action((host: string, { sshIdentity }: { readonly sshIdentity?: string }, command: Command) => {
      const { rotate: work } = require("../backup/rotate") as typeof import("../backup/rotate");
      // --json is the parent's own option, and so stands there.
      const { json = false } = command.optsWithGlobals<{ json?: boolean }>();
      const options = { json, ...(sshIdentity === undefined ? {} : { identity: sshIdentity }) };
      return ended(work(folderOf(command), host, options), options);
    });
};

const keys = (backup: Command): void => {
  const keys = backup
    .command("keys")
    .argument("[HOST]", "a host of the model that is backed up; without it, all")
    .argument("[COPY]", "one of its copies: local, or the target's name")
    .description("whether the key custodians can open every copy; for one of them: print what opens a copy. No host is asked")
    .option("--identity <FILE>", "a key custodian's age identity; -: from standard input")
    .option("--json", "one JSON document on standard output (docs/json.md)")
    .addHelpText(
      "after",
      "\nExamples:\n  qorgan backup keys\n  qorgan backup keys almaty-files-1 hq-backup-1 --identity saule.txt > password",
    )
    .action((host: string | undefined, copy: string | undefined, options: KeysOptions, command: Command) => {
      const { keys: work } = require("../backup/keys") as typeof import("../backup/keys");
      return ended(work(folderOf(command), host, copy, options), options);
    });
  rotate(keys);
};
