/** The values of a template's variables, from the command line and, on a terminal, from questions. */
import { parseArgs } from "node:util";
import type { BranchTemplate } from "../../branch/template";
import { defaultOf, describeType, readValue, type Value } from "../../branch/variables";
import { didYouMean } from "../../model/nearest";
import { fail, ok, type Problem, type Result } from "../../result";
import { Asker } from "../ask";

export interface Told {
  /** The branch's name, where it was told. */
  readonly name?: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** Reads what stands on the command line beside the command's own options: the name, and the template's variables. */
export function readArguments({ name: templateName, variables }: BranchTemplate, args: readonly string[]): Result<Told> {
  const options = Object.fromEntries(
    Object.entries(variables).map(([name, { type, of }]) => [
      name,
      { type: type === "boolean" ? ("boolean" as const) : ("string" as const), multiple: type === "list" && of !== undefined },
    ]),
  );
  const problems: Problem[] = [];
  const bad = (message: string): void => {
    problems.push({
      code: "bad-option",
      message,
      state: "nothing was written",
      remedy: `qorgan new branch --help-template ${templateName}`,
    });
  };
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
    allowNegative: true,
  });
  for (const token of tokens)
    if (token.kind === "option" && !Object.hasOwn(options, token.name) && !Object.hasOwn(options, token.name.replace(/^no-/, "")))
      bad(`the template ${templateName} has no variable ${token.name}${didYouMean(token.name, Object.keys(variables))}`);
  if (positionals.length > 1 && problems.length === 0)
    bad(
      `one branch at a time: ${positionals
        .slice(1)
        .map((one) => `'${one}'`)
        .join(", ")} is too much`,
    );
  const read: Record<string, Value> = {};
  for (const [name, variable] of Object.entries(variables)) {
    const given = values[name];
    if (given === undefined) continue;
    if (typeof given === "boolean" && variable.type !== "boolean") bad(`--${name} needs a value: ${describeType(variable)}`);
    else {
      const taken = readValue(variable, Array.isArray(given) ? given.join(",") : String(given));
      if ("refused" in taken) bad(`--${name} ${Array.isArray(given) ? given.join(",") : given}: ${taken.refused}`);
      else read[name] = taken.value;
    }
  }
  return problems.length > 0 ? fail(...problems) : ok({ ...(positionals[0] === undefined ? {} : { name: positionals[0] }), values: read });
}

/** Fills in what nobody told: defaults, and questions on a terminal. Elsewhere everything that is missing is named at once. */
export async function complete(
  template: BranchTemplate,
  told: Told,
  nameRefusal: (name: string) => string | undefined,
): Promise<Result<Required<Told>>> {
  const missing = Object.entries(template.variables).filter(
    ([name, variable]) => told.values[name] === undefined && defaultOf(variable) === undefined,
  );
  const filled: Record<string, Value> = {};
  for (const [name, variable] of Object.entries(template.variables)) {
    const value = told.values[name] ?? defaultOf(variable);
    if (value !== undefined) filled[name] = value;
  }
  if (told.name !== undefined && missing.length === 0) return ok({ name: told.name, values: filled });
  const asker = Asker.onTerminal();
  if (asker === undefined)
    return fail(
      notTold(
        template,
        told,
        missing.map(([name]) => name),
      ),
    );
  try {
    const read = (answer: string) => {
      const refused = nameRefusal(answer);
      return refused === undefined ? { value: answer } : { refused };
    };
    const name = told.name ?? (await asker.ask({ question: "name of the branch", read }));
    for (const [variable, definition] of missing)
      filled[variable] = await asker.ask({
        question: `${variable}: ${definition.help} (${describeType(definition)})`,
        read: (answer) => readValue(definition, answer),
      });
    return ok({ name, values: filled });
  } finally {
    asker.close();
  }
}

function notTold(template: BranchTemplate, told: Told, missing: readonly string[]): Problem {
  const wanted = [...(told.name === undefined ? ["the branch's name"] : []), ...missing.map((name) => `--${name}`)];
  return {
    code: "not-told",
    message: `the template ${template.name} needs more: ${wanted.join(", ")}`,
    state: "nothing was written",
    remedy: `qorgan new branch --help-template ${template.name} tells what each is; on a terminal you are asked`,
  };
}
