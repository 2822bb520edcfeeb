/** Puts a new branch into a workspace: beside it first, validated there with all else, and moved to its place only when all is well. */
import { existsSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { Compiler } from "../engine/compile";
import { takeOver, withChanges } from "../engine/staged";
import { replaceAt } from "../model/edit";
import type { Model, Segment } from "../model/model";
import { didYouMean } from "../model/nearest";
import { locator } from "../model/yaml";
import { fail, ok, type Place, type Result } from "../result";
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

/** Writes the branch, or with `dryRun` only says what it would write. What does not validate leaves nothing behind. */
export function putBranch(model: Model, compiler: Compiler, { branch, files, people }: Proposed, dryRun: boolean): Result<Put> {
  const root = model.workspace;
  if (existsSync(join(root, "hosts", branch)))
    return fail({
      code: "branch-there",
      message: `the folder hosts/${branch} is there already`,
      ...nothing,
      remedy: "another name, or move it away",
    });
  const changed = people.length > 0 ? withPeople(root, model, branch, people) : ok(undefined);
  if (!changed.ok) return changed;
  const all = [
    ...files.map((file) => ({ ...file, changed: false })),
    ...(changed.value === undefined ? [] : [{ file: peopleFile, text: changed.value, changed: true }]),
  ];
  return withChanges(root, all, compiler, (staged, stage) => {
    // The new folder comes at once, or not at all; people name it only once it is there.
    if (!dryRun) renameSync(join(stage, "hosts", branch), join(root, "hosts", branch));
    if (!dryRun) for (const { file } of all.filter((one) => one.changed)) takeOver(root, stage, file);
    return { model: staged, files: all };
  });
}
