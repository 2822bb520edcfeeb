/** Carries out one host's plan: sends the run, follows it, confirms it over a fresh connection, and tells truly how it ended. */
import { ok, type Result } from "../result";
import { compileRun } from "./change";
import { follow, newRun, type Outcome, type RunOptions } from "./follow";
import type { Inspection, Inspector } from "./inspect";
import { toAdopt, toCarryOut } from "./plan";

/** Applies what `inspection` planned. Undefined value: there was nothing to do. */
export async function applyPlan(inspection: Inspection, inspector: Inspector, options: RunOptions): Promise<Result<Outcome | undefined>> {
  const { plan, configuration, look, orphans } = inspection;
  const settled = look.manifest.openRuns.length === 0 && plan.manifestEditedSince === undefined && plan.journalLost === undefined;
  if (toCarryOut(plan).length === 0 && toAdopt(plan).length === 0 && settled) {
    inspector.emit({ type: "host-unchanged", host: plan.host });
    return ok(undefined);
  }
  const run = await compileRun({
    run: newRun(new Date()),
    plan,
    configuration,
    look,
    orphans,
    kinds: inspector.compiler.kinds,
    windowSeconds: options.windowSeconds,
  });
  const started = performance.now();
  inspector.emit({ type: "run-started", host: plan.host, run: run.run, steps: run.steps.length });
  const outcome = await follow(run, inspection, inspector, options);
  if (outcome.ok)
    inspector.emit({ type: "host-done", host: plan.host, run: run.run, changes: plan.changes.length, ms: performance.now() - started });
  return outcome;
}
