import type { Command } from "commander";
import type { ExportOptions } from "../audit/export";
import type { VerifyOptions } from "../audit/verify";
import { count, list } from "../hosts";

/** `qorgan audit`: evidence for auditors. */
export const register = (program: Command): void => {
  const audit = program
    .command("audit")
    .description("evidence for auditors: what is in force, who changed what and when, signed")
    .addHelpText(
      "after",
      `
Examples:
  qorgan audit export --to evidence/2026-q4 --identity ~/.ssh/nurlan-adm
  qorgan audit verify evidence/2026-q4 --signer SHA256:…
  qorgan audit diff evidence/2026-q3 evidence/2026-q4`,
    );
  addExport(audit);
  audit
    .command("verify")
    .argument("<BUNDLE>", "folder of an export")
    .description("say whether a bundle is whole, or what was changed; needs no network and no workspace")
    .option("--signer <KEY>", "who must have signed it: a fingerprint (SHA256:…), or a file of allowed signers")
    .option("--oscal-schema <FILE>", "hold the OSCAL files against this schema of NIST's too (several: again, or with commas)", list)
    .option("--json", "one JSON document on standard output (docs/json.md)")
    .addHelpText(
      "after",
      `
Examples:
  qorgan audit verify evidence/2026-q4
  qorgan audit verify evidence/2026-q4 --signer allowed_signers

Exit codes: 0 whole, 1 it could not be read, 2 changed.`,
    )
    .action(async (bundle: string, options: VerifyOptions) => {
      const { runVerify } = require("../audit/verify") as typeof import("../audit/verify");
      await runVerify(bundle, options);
    });
  audit
    .command("diff")
    .argument("<A>", "folder of the earlier export")
    .argument("<B>", "folder of the later export")
    .description("what changed between two exports; both must be whole")
    .option("--signer <KEY>", "who must have signed both: a fingerprint (SHA256:…), or a file of allowed signers")
    .option("--json", "one JSON document on standard output (docs/json.md)")
    .addHelpText(
      "after",
      `
Examples:
  qorgan audit diff evidence/2026-q3 evidence/2026-q4
  qorgan audit diff --json before after | jq -r '.changes[] | select(.area == "resource") | "\\(.host) \\(.name)"'

Exit codes: 0 the two tell the same, 1 one of them is not whole or they cannot be compared, 2 something changed.`,
    )
    .action(async (a: string, b: string, options: VerifyOptions) => {
      const { runDiff } = require("../audit/diff") as typeof import("../audit/diff");
      await runDiff(a, b, options);
    });
};

function addExport(audit: Command): void {
  audit
    .command("export")
    .description("look at the hosts, change nothing, and write a signed bundle")
    .requiredOption("--to <DIR>", "a folder that is not there yet")
    .option("--branch <NAME>", "only this branch's hosts (several: again, or with commas)", list)
    .option("--as-of <DAY>", "what the journal says was in force at the end of that day, in place of a look")
    .option("--pseudonymise", "for outside auditors: pseudonyms in place of accounts and people's keys, in every file")
    .option(
      "--pseudonym-key <FILE>",
      "keep the pseudonyms' key here, so that they are the same in the next export; made when it is not there",
    )
    .option("--parallel <N>", "hosts at a time", count, 16)
    .option("--initial-user <NAME>", "account for the first contact, where Qorgan's own is not there yet")
    .option("--identity <FILE>", "private key for the hosts and for the signature, before the agent's and ~/.ssh's")
    .option("--operator <NAME>", "your name as the exporter (default: your login)")
    .option("--json", "one JSON document on standard output (docs/json.md)")
    .addHelpText(
      "after",
      `
Examples:
  qorgan audit export --to evidence/2026-q4
  qorgan audit export --branch almaty --as-of 2026-10-01 --to evidence/almaty-october
  qorgan audit export --pseudonymise --pseudonym-key ~/pseudonyms --to for-the-auditor

Exit codes: 0 written, 1 not written, 2 written, and a host stayed silent or a journal does not hold (both are in the evidence).`,
    )
    .action(async (options: ExportOptions, command: Command) => {
      const { runExport } = require("../audit/export") as typeof import("../audit/export");
      await runExport(command.optsWithGlobals<{ workspace: string }>().workspace, options);
    });
}
