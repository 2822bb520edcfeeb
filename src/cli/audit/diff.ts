/** `qorgan audit diff`: what two exports tell differently. Exit codes: 0 nothing, 2 something, 1 one of them is not whole. */
import type { EvidenceChange } from "../../audit/compare";
import type { Evidence } from "../../audit/evidence";
import { fail, ok, type Result } from "../../result";
import { printable } from "../render";
import { tellProblems } from "../workspace";
import { type VerifyOptions, verified } from "./verify";

export interface Difference {
  readonly a: Pick<Evidence, "id" | "basis">;
  readonly b: Pick<Evidence, "id" | "basis">;
  readonly changes: readonly EvidenceChange[];
}

/** Reads a bundle that is whole: what was changed would show as a difference, and be believed. */
async function read(folder: string, signer: string | undefined): Promise<Result<Evidence>> {
  const checked = await verified(folder, signer);
  if (!checked.ok) return checked;
  const { changed, signer: by } = checked.value;
  if (changed.length > 0 || !by) {
    const [first] = changed;
    return fail({
      code: "bundle-changed",
      message: `${folder} is not as it was signed: ${first?.path} ${first?.what}`,
      remedy: `qorgan audit verify ${folder} tells all of it`,
    });
  }
  const { evidenceOf } = require("../../audit/verify") as typeof import("../../audit/verify");
  return ok(await evidenceOf(folder));
}

async function difference(a: string, b: string, signer: string | undefined): Promise<Result<Difference>> {
  const { changesBetween, incomparable } = require("../../audit/compare") as typeof import("../../audit/compare");
  const before = await read(a, signer);
  if (!before.ok) return before;
  const after = await read(b, signer);
  if (!after.ok) return after;
  const why = incomparable(before.value, after.value);
  if (why !== undefined) return fail({ code: "not-comparable", message: `${a} and ${b} cannot be compared: ${why}` });
  const about = ({ id, basis }: Evidence) => ({ id, basis });
  return ok({ a: about(before.value), b: about(after.value), changes: changesBetween(before.value, after.value) });
}

const line = ({ area, host, name, was, is }: EvidenceChange): string[] => [
  `${was === undefined ? "+" : is === undefined ? "-" : "~"} ${area} ${host === undefined || host === name ? "" : `${host} `}${name}`,
  ...(was === undefined ? [] : [`    was ${was}`]),
  ...(is === undefined ? [] : [`    is  ${is}`]),
];

export async function runDiff(a: string, b: string, options: VerifyOptions): Promise<void> {
  const found = await difference(a, b, options.signer);
  if (!found.ok) return tellProblems(found.problems, options.json);
  const { changes } = found.value;
  process.exitCode = changes.length > 0 ? 2 : 0;
  if (options.json) process.stdout.write(`${JSON.stringify(found.value)}\n`);
  else if (changes.length === 0) process.stdout.write("the two exports tell the same\n");
  else process.stdout.write(`${changes.flatMap(line).map(printable).join("\n")}\n`);
}
