/** The files of a new branch: the YAML that a person would have written. */
import { join } from "node:path";
import { RefusedValue, renderer } from "../controls/templates";
import { fail, ok, type Problem, type Result } from "../result";
import type { AddressPlan } from "./plan";
import type { BranchTemplate } from "./template";
import type { Value } from "./variables";

export interface BranchFileText {
  /** `hosts/NAME/branch.yaml`, in the workspace. */
  readonly file: string;
  readonly text: string;
}

export interface NewBranch {
  readonly name: string;
  readonly title: string;
  /** Folder of the schemas as the branch's folder sees it, for editors. */
  readonly schemas: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly plan: AddressPlan;
}

const saysSomething = (text: string): boolean => text.split("\n").some((line) => line.trim() !== "" && !line.trim().startsWith("#"));

/** Renders every file of the template; one that says nothing (a branch without workstations) is left out. */
export function branchFiles(
  template: BranchTemplate,
  { name, title, schemas, values, plan }: NewBranch,
): Result<readonly BranchFileText[]> {
  const render = renderer([template.folder]);
  const problems: Problem[] = [];
  const files = template.makes.flatMap((file): BranchFileText[] => {
    try {
      const text = render(`${file}.hbs`, { ...values, name, title, schemas, segments: plan.segments, hosts: plan.hosts });
      return saysSomething(text) ? [{ file: join("hosts", name, file), text }] : [];
    } catch (error) {
      const refused = error instanceof RefusedValue;
      const place = { file: join(template.folder, `${file}.hbs`), line: 1, column: 1 };
      problems.push(
        refused
          ? { code: "value-refused", message: error.message }
          : { code: "template-fault", message: `this template cannot be rendered: ${(error as Error).message.split("\n")[0]}`, place },
      );
      return [];
    }
  });
  return problems.length > 0 ? fail(...problems) : ok(files);
}
