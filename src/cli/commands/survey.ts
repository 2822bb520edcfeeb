import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import type { Host } from "../../model/model";
import { fail, ok, type Problem, type Result } from "../../result";
import type { Additions, Verdict } from "../../survey/judge";
import type { Survey } from "../../survey/report";
import { forHosts, inspectorFor, list } from "../hosts";
import { ownPackage } from "../package";
import { colours } from "../render";
import { chooseHosts, openWorkspace, tellProblems, type Workspace } from "../workspace";

interface SurveyOptions {
  readonly branch?: readonly string[];
  readonly initialUser?: string;
  readonly identity?: string;
  readonly operator?: string;
  readonly write?: boolean;
  readonly json?: boolean;
}

interface Surveyed {
  readonly host: Host;
  readonly survey: Survey;
  readonly verdicts: readonly Verdict[];
  readonly additions: Additions;
}

/** `qorgan survey HOST`: what the machine is, held against its hardware profile and the model. Read-only on the host. */
export const register = (program: Command): void => {
  program
    .command("survey")
    .argument("[HOST...]", "hosts of the model")
    .description(
      "look at a machine: disks, firmware, TPM, network cards, against its hardware profile and the model; exits 2 where one is not met",
    )
    .option("--branch <NAME>", "all of this branch's hosts (several: again, or with commas)", list)
    .option("--write", "write serials, disks and network cards that the model does not have yet into it")
    .option("--initial-user <NAME>", "account for the first contact, where Qorgan's own is not there yet")
    .option("--identity <FILE>", "private key, before the agent's and ~/.ssh/config's")
    .option("--operator <NAME>", "your name in the record of a first contact (default: your login)")
    .option("--json", "one JSON document on standard output (docs/json.md)")
    .addHelpText(
      "after",
      `
Nothing is changed on the host. What the model says already is never overwritten. The profiles S200, L200 and M200 are files: a
workspace's own templates/hardware/S200.yaml comes before the program's.

Examples:
  qorgan survey almaty-files-1 --initial-user debian
  qorgan survey --branch almaty --write`,
    )
    .action(async (names: readonly string[], options: SurveyOptions, command: Command) => {
      const done = await surveyAll(resolve(command.optsWithGlobals<{ workspace: string }>().workspace), names, options);
      if (!done.ok) tellProblems(done.problems, options.json);
    });
};

async function surveyAll(folder: string, names: readonly string[], options: SurveyOptions): Promise<Result<void>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  if (names.length === 0 && !options.branch)
    return fail({ code: "no-host", message: "which machine? name hosts, or a branch", remedy: "qorgan survey HOST, or --branch NAME" });
  const hosts = await chooseHosts(workspace.value.model, {
    ...(names.length > 0 ? { host: names } : {}),
    ...(options.branch ? { branch: options.branch } : {}),
  });
  if (!hosts.ok) return hosts;
  const results = await forHosts(hosts.value, 16, (host) => surveyOne(workspace.value, host, options));
  const surveyed = results.flatMap((result) => (result.ok ? [result.value] : []));
  const problems: Problem[] = results.flatMap((result) => (result.ok ? [] : result.problems));
  const written = options.write ? writeAll(workspace.value, surveyed) : ok([]);
  if (!written.ok) problems.push(...written.problems);
  const files = written.ok ? written.value : [];
  const { isEmpty } = require("../../survey/additions") as typeof import("../../survey/additions");
  const isWritten = ({ host, additions }: Surveyed): boolean => files.includes(host.place.file) && !isEmpty(additions);
  if (options.json) process.stdout.write(`${JSON.stringify({ hosts: surveyed.map((one) => asJson(one, isWritten(one))), problems })}\n`);
  else {
    for (const one of surveyed) tell(one, isWritten(one));
    if (files.length > 0) process.stdout.write(`written: ${files.join(", ")}; commit it\n`);
  }
  if (surveyed.some(({ verdicts }) => verdicts.some((verdict) => verdict.met === false))) process.exitCode = 2;
  if (problems.length > 0 && options.json) process.exitCode = 1;
  return problems.length > 0 && !options.json ? fail(...problems) : ok(undefined);
}

async function surveyOne(workspace: Workspace, host: Host, options: SurveyOptions): Promise<Result<Surveyed>> {
  const { askHost } = require("../../survey/ask") as typeof import("../../survey/ask");
  const { judge } = require("../../survey/judge") as typeof import("../../survey/judge");
  const { readProfile } = require("../../survey/profile") as typeof import("../../survey/profile");
  const profile = readProfile([join(workspace.folder, "templates"), join(ownPackage.folder, "templates")], host.hardware);
  if (!profile.ok) return profile;
  const { branch: _branch, ...reached } = options;
  const { transport, wayIn } = inspectorFor(workspace, { ...reached, parallel: 1 }, false, () => {});
  const survey = await askHost(host, transport, wayIn);
  return survey.ok ? ok({ host, survey: survey.value, ...judge(host, profile.value, survey.value) }) : survey;
}

/** Writes what was found, file by file, once all of it validates. Returns the files. */
function writeAll(workspace: Workspace, surveyed: readonly Surveyed[]): Result<readonly string[]> {
  const { isEmpty, withAdditions } = require("../../survey/additions") as typeof import("../../survey/additions");
  const { takeOver, withChanges } = require("../../engine/staged") as typeof import("../../engine/staged");
  const texts = new Map<string, string>();
  for (const { host, additions } of surveyed.filter((one) => !isEmpty(one.additions))) {
    const { file } = host.place;
    const changed = withAdditions(host, texts.get(file) ?? readFileSync(join(workspace.folder, file), "utf8"), additions);
    if (!changed.ok) return changed;
    texts.set(file, changed.value);
  }
  if (texts.size === 0) return ok([]);
  const files = [...texts].map(([file, text]) => ({ file, text }));
  return withChanges(workspace.folder, files, workspace.compiler, (_model, stage) => {
    for (const { file } of files) takeOver(workspace.folder, stage, file);
    return files.map(({ file }) => file);
  });
}

const asJson = ({ host, survey, verdicts, additions }: Surveyed, written: boolean): object => ({
  host: host.name,
  hardware: host.hardware,
  ...survey,
  verdicts,
  additions,
  written,
});

function tell({ host, survey, verdicts, additions }: Surveyed, written: boolean): void {
  const { asYaml, isEmpty } = require("../../survey/additions") as typeof import("../../survey/additions");
  const { size } = require("../../survey/judge") as typeof import("../../survey/judge");
  const paint = colours(process.stdout);
  const mark = ({ met }: Verdict): string => (met === undefined ? paint(90, "?") : met ? paint(32, "ok") : paint(31, "no"));
  const machine = [survey.vendor, survey.product].filter(Boolean).join(" ");
  const lines = [
    paint(1, `${host.branch.name}/${host.name}`),
    `  ${host.hardware}, ${survey.container ? `a container (${survey.virtualisation})` : `${machine || "unknown machine"}${survey.virtualisation === "none" ? "" : `, virtual (${survey.virtualisation})`}`}`,
    ...(survey.container
      ? []
      : survey.disks.flatMap((disk) => [
          `  disk ${disk.name}  ${size(disk.bytes)}  ${disk.model || "unknown model"}  ${disk.serial ? `serial ${disk.serial}` : "no serial"}${disk.removable ? "  removable" : ""}`,
          ...disk.holds.map((one) => `      ${one}`),
        ])),
    ...survey.cards.map(
      (card) => `  card ${card.name}  ${card.mac}${card.wireless ? "  wireless" : ""}  ${card.link ? "link" : "no link"}`,
    ),
    ...verdicts.map((verdict) => `  ${mark(verdict).padEnd(2)}  ${verdict.what}: ${verdict.text}`),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  if (!isEmpty(additions) && !written)
    process.stdout.write(`  not in the model yet (--write puts it there):\n\n${asYaml(host, additions)}`);
  process.stdout.write("\n");
}
