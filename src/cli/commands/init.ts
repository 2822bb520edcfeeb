import { relative, resolve } from "node:path";
import type { Command } from "commander";
import { ok, type Result } from "../../result";
import { list } from "../hosts";
import type { InitOptions } from "../init/options";
import { ownPackage } from "../package";
import { tellProblems, todayIn } from "../workspace";

const again = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

/** `qorgan init DIR`: the workspace of a new organisation. */
export const register = (program: Command): void => {
  program
    .command("init")
    .argument("<DIR>", "a new folder, or one that holds nothing but an installation of this package")
    .description("make the workspace of a new organisation: a valid model, policies, stacks, schemas for the editor, and a first commit")
    .option("--name <TEXT>", "the organisation's name")
    .option("--domain <NAME>", "suffix of the hosts' names")
    .option("--time-zone <ZONE>", "such as Asia/Almaty")
    .option("--controller <ADDRESS>", "address that Qorgan is run from (several: again, or with commas)", list)
    .option("--name-server <ADDRESS>", "DNS server of the hosts (several: again, or with commas)", list)
    .option("--time-server <ADDRESS>", "NTP server of the hosts (several: again, or with commas)", list)
    .option("--update-source <ADDRESS>", "where hosts may fetch packages from; left out: anywhere (several: again, or with commas)", list)
    .option("--operator <ID>", "account name of the first operator, an IT administrator")
    .option("--operator-name <TEXT>", "their name")
    .option("--key <FILE>", "their SSH public key for every day")
    .option("--admin-key <FILE>", "their SSH public key for administrative work and for Qorgan: another one")
    .option("--custodian <ID:NAME:AGE-RECIPIENT:KEY-FILE>", "a key custodian, twice: what is escrowed is encrypted to both", again)
    .option("--no-git", "no history and no first commit")
    .option("--json", "one JSON document on standard output (docs/json.md)")
    .addHelpText(
      "after",
      `
On a terminal you are asked for what is missing. Only public keys are read, and .gitignore keeps private ones out.

Examples:
  qorgan init qazyna
  qorgan init qazyna --name 'Qazyna Trade' --domain qazyna.example --time-zone Asia/Almaty --controller 10.10.30.5 \\
    --operator nurlan --operator-name 'Нұрлан Бекенов' --key nurlan.pub --admin-key nurlan-adm.pub \\
    --custodian 'saule:Сәуле Ибраева:age1…:saule.pub' --custodian 'askar:Асқар Тілеуов:age1…:askar.pub'`,
    )
    .action(async (folder: string, options: InitOptions) => {
      const done = await init(folder, options);
      if (!done.ok) tellProblems(done.problems, options.json);
    });
};

async function init(name: string, options: InitOptions): Promise<Result<void>> {
  const { firstCommit, freeFolder, manifestIn, specOf, writeWorkspace } = require("../../init/write") as typeof import("../../init/write");
  const { workspaceFiles } = require("../../init/files") as typeof import("../../init/files");
  const { gather } = require("../init/options") as typeof import("../init/options");
  const { renderer } = require("../../controls/templates") as typeof import("../../controls/templates");
  const folder = resolve(name);
  const free = freeFolder(folder);
  if (!free.ok) return free;
  const organisation = await gather(options);
  if (!organisation.ok) return organisation;
  const source = { folder: ownPackage.folder, render: renderer([`${ownPackage.folder}/templates`]), spec: specOf(ownPackage, folder) };
  const files = workspaceFiles(organisation.value, source, manifestIn(folder));
  const written = writeWorkspace(folder, files, todayIn);
  if (!written.ok) return written;
  const names = Object.keys(files);
  const uncommitted = options.git ? firstCommit(folder, names) : "--no-git";
  tell(folder, names, uncommitted, options);
  return ok(undefined);
}

function tell(folder: string, names: readonly string[], uncommitted: string | undefined, { git, json }: InitOptions): void {
  const here = relative(process.cwd(), folder);
  const left = [
    ...(here === "" ? [] : [`cd ${here}`]),
    "npm install",
    ...(uncommitted === undefined || !git
      ? []
      : [
          `git config --global user.name NAME; git config --global user.email ADDRESS; git init -b main; git add . && git commit -m 'The workspace'`,
        ]),
    "npx qorgan ca init",
    "npx qorgan ca renew --identity FILE --identity FILE",
    "npx qorgan new branch head-office --template head-office --network 10.10.0.0/16",
  ];
  if (json) process.stdout.write(`${JSON.stringify({ folder, files: names, committed: uncommitted === undefined, left })}\n`);
  else {
    process.stdout.write(`${folder}: ${names.length} files, a valid model${uncommitted === undefined ? ", committed" : ""}\n`);
    if (uncommitted !== undefined && git) process.stderr.write(`not committed: ${uncommitted}\n`);
    process.stdout.write(`\nWhat is left (README.md says more):\n${left.map((one, i) => `  ${i + 1}. ${one}`).join("\n")}\n`);
  }
}
