/** `qorgan new branch`: from a template to the files of a branch, and what is left to do. */
import { join } from "node:path";
import type { NewBranch } from "../../branch/files";
import type { Step } from "../../branch/next";
import type { BranchTemplate } from "../../branch/template";
import { defaultOf, describeType } from "../../branch/variables";
import type { Branch } from "../../model/model";
import { fail, ok, type Result } from "../../result";
import { ownPackage } from "../package";
import { counted } from "../render";
import { openWorkspace, type Workspace } from "../workspace";
import { complete, readArguments } from "./options";

export interface BranchOptions {
  readonly template?: string;
  readonly title?: string;
  readonly people?: readonly string[];
  readonly list?: boolean;
  readonly helpTemplate?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Folders of templates: the workspace's own come first. */
export const templateFolders = (workspace: string): string[] => [join(workspace, "templates"), join(ownPackage.folder, "templates")];

const print = (text: string): void => void process.stdout.write(text);

/** Tells which templates there are. */
export function list(workspace: string, json: boolean): Result<void> {
  const { readTemplate, templateNames } = require("../../branch/template") as typeof import("../../branch/template");
  const folders = templateFolders(workspace);
  const read = templateNames(folders).map((name) => readTemplate(folders, name));
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return fail(...problems);
  const templates = read.flatMap((one) => (one.ok ? [one.value] : []));
  if (json)
    print(
      `${JSON.stringify({ templates: templates.map(({ name, title, description, folder }) => ({ name, title, description, folder })) })}\n`,
    );
  else for (const { name, title, description } of templates) print(`${name}\n  ${title}. ${description}\n`);
  return ok(undefined);
}

/** Tells a template's variables. */
export function explain(workspace: string, name: string, json: boolean): Result<void> {
  const { readTemplate } = require("../../branch/template") as typeof import("../../branch/template");
  const template = readTemplate(templateFolders(workspace), name);
  if (!template.ok) return template;
  const { title, description, variables, folder } = template.value;
  if (json) print(`${JSON.stringify({ name, title, description, folder, variables })}\n`);
  else {
    print(`${name}: ${title}\n${description}\n\n`);
    for (const [variable, definition] of Object.entries(variables)) {
      const value = defaultOf(definition);
      const fallback =
        value === undefined ? "must be told" : definition.optional && definition.default === undefined ? "optional" : `default: ${value}`;
      print(`  --${variable}  ${describeType(definition)} (${fallback})\n      ${definition.help}\n`);
    }
  }
  return ok(undefined);
}

const capital = (name: string): string =>
  name.replace(/(^|-)([a-z])/g, (_all, before, letter: string) => `${before ? " " : ""}${letter.toUpperCase()}`);

/** Makes a branch. `args` is what stands on the command line beside the command's own options. */
export async function make(
  folder: string,
  args: readonly string[],
  options: BranchOptions,
  can: (command: string) => boolean,
): Promise<Result<void>> {
  const { branchNameRefusal, readTemplate } = require("../../branch/template") as typeof import("../../branch/template");
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const template = readTemplate(templateFolders(workspace.value.folder), options.template ?? "standard");
  if (!template.ok) return template;
  const told = readArguments(template.value, args);
  if (!told.ok) return told;
  const refused = told.value.name === undefined ? undefined : branchNameRefusal(told.value.name);
  if (refused)
    return fail({ code: "bad-name", message: `'${told.value.name}' is no name for a branch: ${refused}`, state: "nothing was written" });
  const completed = await complete(template.value, told.value, branchNameRefusal);
  if (!completed.ok) return completed;
  return write(workspace.value, template.value, completed.value, options, can);
}

async function write(
  workspace: Workspace,
  template: BranchTemplate,
  { name, values }: Pick<NewBranch, "name" | "values">,
  options: BranchOptions,
  can: (command: string) => boolean,
): Promise<Result<void>> {
  const { planAddresses } = require("../../branch/plan") as typeof import("../../branch/plan");
  const { clashes } = require("../../branch/clashes") as typeof import("../../branch/clashes");
  const { branchFiles } = require("../../branch/files") as typeof import("../../branch/files");
  const { placeOfSegment, putBranch, schemasOf } = require("../../branch/write") as typeof import("../../branch/write");
  const { nextSteps } = require("../../branch/next") as typeof import("../../branch/next");
  const { model, compiler } = workspace;
  const plan = planAddresses(template, name, values);
  if (!plan.ok) return plan;
  const networks = [values.network, values.network6].filter((one): one is string => typeof one === "string" && one !== "");
  const taken = clashes(model, name, networks, plan.value, (segment) => placeOfSegment(model.workspace, segment));
  if (taken.length > 0) return fail(...taken);
  const title = options.title ?? capital(name);
  const files = branchFiles(template, { name, title, schemas: schemasOf(model.workspace), values, plan: plan.value });
  if (!files.ok) return files;
  const put = putBranch(model, compiler, { branch: name, files: files.value, people: options.people ?? [] }, options.dryRun === true);
  if (!put.ok) return put;
  const branch = put.value.model.branches.find((one) => one.name === name) as Branch;
  const steps = nextSteps(put.value.model, branch, can);
  if (options.json)
    print(
      `${JSON.stringify({
        branch: name,
        template: template.name,
        written: options.dryRun !== true,
        files: put.value.files.map(({ file, changed, text }) => ({ file, changed, ...(options.dryRun ? { text } : {}) })),
        segments: plan.value.segments,
        hosts: branch.hosts.map((host) => ({
          name: host.name,
          segment: host.segment.name,
          addresses: host.addresses,
          duties: host.duties,
        })),
        left: steps,
      })}\n`,
    );
  else tell(put.value.files, branch, steps, options.dryRun === true);
  return ok(undefined);
}

function tell(
  files: readonly { readonly file: string; readonly text: string; readonly changed: boolean }[],
  branch: Branch,
  steps: readonly Step[],
  dryRun: boolean,
): void {
  if (dryRun) {
    for (const { file, text } of files) print(`--- ${file}\n${text}`);
    print("\nnothing was written: it validates, and without --dry-run it would be\n");
    return;
  }
  for (const { file, changed } of files) print(`${changed ? "changed" : "written"}  ${file}\n`);
  print(
    `\n${branch.name}: ${counted(branch.segments.length, "segment")}, ${counted(branch.hosts.length, "host")}; the model validates with it\n`,
  );
  for (const segment of branch.segments) {
    const hosts = branch.hosts.filter((host) => host.segment === segment);
    print(`  ${segment.name.padEnd(8)} ${segment.networks.join(", ")}${hosts.length > 0 ? `  ${counted(hosts.length, "host")}` : ""}\n`);
  }
  print("\nWhat is left:\n");
  steps.forEach(({ what, command }, i) => {
    print(`  ${i + 1}. ${what}\n${command ? `       ${command}\n` : ""}`);
  });
}
