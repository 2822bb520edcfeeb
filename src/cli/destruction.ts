/** Disks that an apply would format: each is agreed to by its serial, on that run; `--yes` is not enough. */
import { createInterface } from "node:readline/promises";
import type { Inspection } from "../engine/inspect";
import type { Change } from "../engine/plan";

/** The inspection as agreed to: what nobody confirmed is only reported. */
export async function confirmDestruction(inspection: Inspection, confirmed: readonly string[]): Promise<Inspection> {
  const { plan } = inspection;
  const open = plan.changes.filter((change) => change.destroys && !change.waived);
  if (open.length === 0) return inspection;
  const refused = new Set<Change>();
  for (const change of open) {
    if (!(await agrees(plan.host, change, confirmed))) refused.add(change);
  }
  const changes = plan.changes.map((change): Change => (refused.has(change) ? { ...change, reportOnly: true } : change));
  return { ...inspection, plan: { ...plan, changes } };
}

async function agrees(host: string, { destroys }: Change, confirmed: readonly string[]): Promise<boolean> {
  const { what, word } = destroys ?? { what: "", word: "" };
  if (confirmed.includes(`${host}:${word}`)) return true;
  if (!process.stdin.isTTY) {
    process.stderr.write(`note: ${host}: ${what} is not formatted; --format ${host}:${word} says on this run that it may be\n`);
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question(`${host}: format ${what}? All on it will be lost. Type its serial to agree: `);
  asking.close();
  if (answer.trim() === word) return true;
  process.stderr.write(`note: ${host}: it is left as it is\n`);
  return false;
}
