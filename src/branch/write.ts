/** Puts a new branch into a workspace: beside it first, validated there with all else, and moved to its place only when all is well. */
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Compiler, compileHost } from "../engine/compile";
import { replaceAt } from "../model/edit";
import { authorityFile } from "../model/identity";
import { loadModel } from "../model/load";
import type { Model, Segment } from "../model/model";
import { didYouMean } from "../model/nearest";
import { locator } from "../model/yaml";
import { fail, ok, type Place, type Problem, type Result } from "../result";
import type { BranchFileText } from "./files";

const nothing = { state: "nothing was written" };

/** Where a segment stands in its branch's file. */
export function placeOfSegment(workspace: string, { name, branch }: Segment): Place {
  const { file } = branch.place;
  return locator(file, readFileSync(join(workspace, file), "utf8")).place(["segments", name]);
}

/** The folder of the schemas for editors, as a branch's folder sees it: as the workspace itself names it. */
export function schemasOf(workspace: string): string {
  const file = join(workspace, "hosts/organisation.yaml");
  const named = existsSync(file)
    ? /^#\s*yaml-language-server:\s*\$schema=(\S+)\/organisation\.json\s*$/m.exec(readFileSync(file, "utf8"))
    : null;
  const [, from = "../node_modules/qorgan/src/model/schemas"] = named ?? [];
  return from.startsWith(".") ? `../${from}` : from;
}

const peopleFile = "hosts/people.yaml";

/** The text of people.yaml with the branch among those of these people. */
function withPeople(workspace: string, model: Model, branch: string, ids: readonly string[]): Result<string> {
  let text = readFileSync(join(workspace, peopleFile), "utf8");
  const unknown = ids.filter((id) => !model.people.some((person) => person.id === id));
  const known = model.people.map((person) => person.id);
  if (unknown.length > 0)
    return fail(
      ...unknown.map((id) => ({
        code: "person-unknown",
        message: `there is no person ${id} in the model${didYouMean(id, known)}`,
        ...nothing,
      })),
    );
  for (const { id, branches } of model.people.filter((person) => ids.includes(person.id))) {
    const changed = replaceAt(peopleFile, text, ["people", id, "branches"], [...branches.map((one) => one.name), branch]);
    if (!changed.ok) return changed;
    text = changed.value;
  }
  return ok(text);
}

export interface Proposed {
  readonly branch: string;
  readonly files: readonly BranchFileText[];
  /** Ids of people who are to work there. */
  readonly people: readonly string[];
}

export interface Put {
  /** The model with the branch in it. */
  readonly model: Model;
  /** Files that were written, or would be: new ones, and those that were changed. */
  readonly files: readonly (BranchFileText & { readonly changed: boolean })[];
}

/** What a new organisation lacks until its custodians have met, and nothing that a template could mend. */
const comesLater: ReadonlySet<string> = new Set(["authority-missing"]);

/** Writes the branch, or with `dryRun` only says what it would write. What does not validate leaves nothing behind. */
export function putBranch(model: Model, compiler: Compiler, proposed: Proposed, dryRun: boolean): Result<Put> {
  const root = model.workspace;
  const stage = join(root, ".qorgan", `new-${process.pid}`);
  try {
    const changes = stageFiles(root, stage, model, proposed);
    if (!changes.ok) return changes;
    const loaded = loadModel(stage, compiler.today);
    if (!loaded.ok) return fail(...loaded.problems.map((problem) => ({ ...problem, ...nothing })));
    const staged = loaded.value;
    const faults = staged.hosts.flatMap((host): readonly Problem[] => {
      const compiled = compileHost(host, staged, compiler);
      return compiled.ok ? [] : compiled.problems.filter((problem) => !comesLater.has(problem.code));
    });
    if (faults.length > 0) return fail(...faults.map((problem) => ({ ...problem, ...nothing })));
    if (!dryRun) moveIn(root, stage, proposed.branch, changes.value);
    return ok({ model: staged, files: changes.value });
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function stageFiles(root: string, stage: string, model: Model, { branch, files, people }: Proposed): Result<Put["files"]> {
  if (existsSync(join(root, "hosts", branch)))
    return fail({
      code: "branch-there",
      message: `the folder hosts/${branch} is there already`,
      ...nothing,
      remedy: "another name, or move it away",
    });
  rmSync(stage, { recursive: true, force: true });
  for (const part of ["hosts", "policies"])
    cpSync(realpathSync(join(root, part)), join(stage, part), { recursive: true, dereference: true });
  if (existsSync(join(root, authorityFile))) cpSync(join(root, authorityFile), join(stage, authorityFile));
  const changed = people.length > 0 ? withPeople(root, model, branch, people) : ok(undefined);
  if (!changed.ok) return changed;
  const all = [
    ...files.map((file) => ({ ...file, changed: false })),
    ...(changed.value === undefined ? [] : [{ file: peopleFile, text: changed.value, changed: true }]),
  ];
  for (const { file, text } of all) {
    mkdirSync(dirname(join(stage, file)), { recursive: true });
    writeFileSync(join(stage, file), text);
  }
  return ok(all);
}

/** The new folder comes at once, or not at all; people name it only once it is there. */
function moveIn(root: string, stage: string, branch: string, files: Put["files"]): void {
  renameSync(join(stage, "hosts", branch), join(root, "hosts", branch));
  for (const { file } of files.filter((one) => one.changed)) {
    const target = realpathSync(join(root, file));
    cpSync(join(stage, file), `${target}.new`);
    renameSync(`${target}.new`, target);
  }
}
