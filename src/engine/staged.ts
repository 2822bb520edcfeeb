/** Changes to a workspace's files, tried beside it: what does not validate and compile leaves nothing behind. */
import { cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { authorityFile } from "../model/identity";
import { loadModel } from "../model/load";
import type { Model } from "../model/model";
import { fail, ok, type Problem, type Result } from "../result";
import { type Compiler, compileHost } from "./compile";

export interface FileText {
  /** In the workspace. */
  readonly file: string;
  readonly text: string;
}

/** What a new organisation lacks until its custodians have met, and nothing that a change could mend. */
const comesLater: ReadonlySet<string> = new Set(["authority-missing"]);

const stateOf = (problems: readonly Problem[]): Problem[] => problems.map((problem) => ({ ...problem, state: "nothing was written" }));

/**
 * Copies the model's files, changes them there, loads and compiles all of it. `then` gets the model as it would be and the folder of the copy, which is
 * inside of the workspace (so that a rename from it is atomic) and gone afterwards.
 */
export function withChanges<Value>(
  workspace: string,
  files: readonly FileText[],
  compiler: Compiler,
  then: (model: Model, stage: string) => Value,
): Result<Value> {
  const stage = join(workspace, ".qorgan", `new-${process.pid}`);
  try {
    rmSync(stage, { recursive: true, force: true });
    for (const part of ["hosts", "policies"])
      cpSync(realpathSync(join(workspace, part)), join(stage, part), { recursive: true, dereference: true });
    if (existsSync(join(workspace, authorityFile))) cpSync(join(workspace, authorityFile), join(stage, authorityFile));
    for (const { file, text } of files) {
      mkdirSync(dirname(join(stage, file)), { recursive: true });
      writeFileSync(join(stage, file), text);
    }
    const loaded = loadModel(stage, compiler.today);
    if (!loaded.ok) return fail(...stateOf(loaded.problems));
    const faults = loaded.value.hosts.flatMap((host): readonly Problem[] => {
      const compiled = compileHost(host, loaded.value, compiler);
      return compiled.ok ? [] : compiled.problems.filter((problem) => !comesLater.has(problem.code));
    });
    return faults.length > 0 ? fail(...stateOf(faults)) : ok(then(loaded.value, stage));
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Puts a changed file of the copy in the place of the workspace's own, at once. Where that is a link, what it leads to is replaced. */
export function takeOver(workspace: string, stage: string, file: string): void {
  const target = realpathSync(join(workspace, file));
  cpSync(join(stage, file), `${target}.new`);
  renameSync(`${target}.new`, target);
}
