/** What most commands begin with: the model, the hosts that are meant, and the way to them. */
import { readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join, relative, resolve } from "node:path";
import type { Compiler } from "../engine/compile";
import type { Host, Model } from "../model/model";
import { fail, ok, type Problem, type Result } from "../result";
import { ownPackage } from "./package";
import { renderProblem } from "./render";

/** Options that commands on hosts share. */
export interface HostOptions {
  readonly host?: readonly string[];
  readonly branch?: readonly string[];
  readonly control?: readonly string[];
  readonly parallel: number;
  readonly initialUser?: string;
  readonly identity?: string;
  readonly operator?: string;
  readonly json?: boolean;
}

export interface Workspace {
  readonly folder: string;
  readonly model: Model;
  readonly compiler: Compiler;
}

/** The day that it is for the organisation. */
export function todayIn(timeZone: string): string {
  const { dayIn } = require("../model/day") as typeof import("../model/day");
  return dayIn(Date.now(), timeZone);
}

/** The model tells places below its workspace; people stand elsewhere and want to open them. */
const seenFromHere = (root: string, problem: Problem): Problem =>
  problem.place ? { ...problem, place: { ...problem.place, file: relative(process.cwd(), join(root, problem.place.file)) } } : problem;

/** Loads the model and makes the compile step for it. */
export async function openWorkspace(folder: string): Promise<Result<Workspace>> {
  const { loadModel } = require("../model/load") as typeof import("../model/load");
  const { controls } = require("../controls/registry") as typeof import("../controls/registry");
  const { kinds } = require("../resources/registry") as typeof import("../resources/registry");
  const { renderer } = require("../controls/templates") as typeof import("../controls/templates");
  const root = resolve(folder);
  const model = await loadModel(root, todayIn);
  if (!model.ok) return fail(...model.problems.map((problem) => seenFromHere(root, problem)));
  const render = renderer([join(root, "templates"), join(ownPackage.folder, "templates")]);
  return ok({
    folder: root,
    model: model.value,
    compiler: { controls: controls(), kinds: kinds(), render, today: todayIn(model.value.organisation.timeZone) },
  });
}

/** The hosts that the options name; all without any. Unknown names are problems with the nearest known one. */
export async function chooseHosts(model: Model, options: Pick<HostOptions, "host" | "branch">): Promise<Result<readonly Host[]>> {
  const problems: Problem[] = [];
  const { closest } = require("fastest-levenshtein") as typeof import("fastest-levenshtein");
  const check = (what: string, wanted: readonly string[], known: readonly string[]): void => {
    for (const name of wanted.filter((one) => !known.includes(one))) {
      problems.push({
        code: `${what}-unknown`,
        message: `there is no ${what} ${name} in the model${known.length > 0 ? `; did you mean ${closest(name, [...known])}?` : ""}`,
      });
    }
  };
  check(
    "host",
    options.host ?? [],
    model.hosts.map((host) => host.name),
  );
  check(
    "branch",
    options.branch ?? [],
    model.branches.map((branch) => branch.name),
  );
  if (problems.length > 0) return fail(...problems);
  const all = !options.host && !options.branch;
  return ok(model.hosts.filter((host) => all || options.host?.includes(host.name) || options.branch?.includes(host.branch.name)));
}

/** Tells problems on standard error (or as JSON on standard output) and sets exit code 1. */
export function tellProblems(problems: readonly Problem[], json = false): void {
  process.exitCode = 1;
  if (json) {
    process.stdout.write(`${JSON.stringify({ problems })}\n`);
    return;
  }
  const sources = new Map<string, string | undefined>();
  const sourceOf = (file: string): string | undefined => {
    if (!sources.has(file)) sources.set(file, readOr(file));
    return sources.get(file);
  };
  for (const problem of problems) process.stderr.write(`${renderProblem(problem, process.stderr, sourceOf)}\n`);
}

function readOr(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Whose name the record carries where no forced command tells it. */
export const operatorName = (options: HostOptions): string => options.operator ?? userInfo().username;
