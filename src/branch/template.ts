/** A branch template: read from its folder, checked, and told with places when something is wrong with it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BranchTemplateFile } from "../model/generated/types";
import { branchTemplate } from "../model/generated/validators";
import { didYouMean } from "../model/nearest";
import { schemaFindings } from "../model/schema-findings";
import { isIdentifier } from "../model/values";
import { locator, parseYaml } from "../model/yaml";
import { fail, ok, type Problem, type Result } from "../result";
import { readValue } from "./variables";

export interface BranchTemplate extends BranchTemplateFile {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  /** Of template.yaml. */
  readonly file: string;
  /** Names of the files that it makes: `branch.yaml` and others. */
  readonly makes: readonly string[];
}

/** What every template is given besides its variables, and options of the command that a variable would hide. */
const reserved = "name title schemas segments hosts template people list help-template dry-run yes json workspace help version".split(" ");

const below = (folder: string): string => join(folder, "branches");

/** The names of all templates below these folders (each a workspace's or the package's `templates/`), sorted. */
export function templateNames(folders: readonly string[]): string[] {
  const names = folders.flatMap((folder) =>
    existsSync(below(folder))
      ? readdirSync(below(folder), { withFileTypes: true })
          .filter((one) => one.isDirectory() && existsSync(join(below(folder), one.name, "template.yaml")))
          .map((one) => one.name)
      : [],
  );
  return [...new Set(names)].sort();
}

/** Reads a template; the first folder that has one of this name wins. */
export function readTemplate(folders: readonly string[], name: string): Result<BranchTemplate> {
  const names = templateNames(folders);
  const folder = folders.map((one) => join(below(one), name)).find((one) => names.includes(name) && existsSync(join(one, "template.yaml")));
  if (folder === undefined)
    return fail({
      code: "template-unknown",
      message: `there is no branch template ${name}${didYouMean(name, names)}`,
      remedy: `there are: ${names.join(", ")} (qorgan new branch --list)`,
    });
  const file = join(folder, "template.yaml");
  const text = readFileSync(file, "utf8");
  const parsed = parseYaml(file, text, "variables");
  if (parsed.problems.length > 0) return fail(...parsed.problems);
  const { place } = locator(file, text);
  const findings = [...parsed.findings];
  if (!branchTemplate(parsed.value)) findings.push(...schemaFindings(file, parsed.value, branchTemplate.errors ?? []));
  if (findings.length > 0)
    return fail(...findings.map((one) => ({ ...one, place: one.place ?? place(one.path, one.atKey) })).map(asProblem));
  const makes = readdirSync(folder)
    .filter((one) => one.endsWith(".yaml.hbs"))
    .map((one) => one.slice(0, -".hbs".length))
    .sort();
  const template = { ...(parsed.value as BranchTemplateFile), name, folder, file, makes };
  const faults = [...faultsOf(template)].map(
    ([path, message]): Problem => ({ code: "template-fault", message, place: place(path, path.length === 2) }),
  );
  return faults.length > 0 ? fail(...faults) : ok(template);
}

const asProblem = ({ code, message, place, remedy }: Problem & { readonly file: string }): Problem => ({
  code,
  message,
  ...(place ? { place } : {}),
  ...(remedy ? { remedy } : {}),
});

/** What the schema cannot say: names that must lead somewhere, and values that must fit their variables. */
function* faultsOf({ variables, segments, hosts, makes }: BranchTemplate): Generator<readonly [path: readonly string[], message: string]> {
  if (variables.network?.type !== "network" || variables.network.optional)
    yield [["variables"], "a template needs the variable network, of the type network: its segments are cut out of it"];
  if (variables.network6 && variables.network6.type !== "network") yield [["variables", "network6"], "network6 is of the type network"];
  if (!makes.includes("branch.yaml")) yield [["title"], "beside template.yaml there is no branch.yaml.hbs"];
  for (const [name, variable] of Object.entries(variables)) {
    const path = ["variables", name];
    if (reserved.includes(name)) yield [path, `${name} has a meaning of its own in qorgan new branch: give the variable another name`];
    if ((variable.type === "choice") !== (variable.choices !== undefined))
      yield [path, "choices belong to the type choice, and it needs them"];
    if ((variable.type === "list") !== (variable.of !== undefined)) yield [path, "of belongs to the type list, and it needs it"];
    if (variable.default === undefined) continue;
    const read = readValue(variable, Array.isArray(variable.default) ? variable.default.join(",") : String(variable.default));
    if ("refused" in read) yield [[...path, "default"], `the default is refused: ${read.refused}`];
  }
  for (const [name, { segment, count }] of Object.entries(hosts)) {
    if (!Object.hasOwn(segments, segment))
      yield [["hosts", name, "segment"], `there is no segment ${segment}${didYouMean(segment, Object.keys(segments))}`];
    const variable = typeof count === "string" && Object.hasOwn(variables, count) ? variables[count] : undefined;
    if (typeof count === "string" && (variable?.type !== "integer" || variable.optional))
      yield [["hosts", name, "count"], `${count} is no variable of the type integer${didYouMean(count, Object.keys(variables))}`];
  }
}

/** Folders of `hosts/` that are no branches. */
const noBranches = ["grants"];

/** Why a branch cannot have this name. */
export function branchNameRefusal(name: string): string | undefined {
  if (!isIdentifier(name)) return "lower-case letters and digits, in words joined by single hyphens, beginning with a letter";
  return noBranches.includes(name) ? `hosts/${name} is no branch's folder` : undefined;
}
