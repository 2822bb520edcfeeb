/** One plan carried out on one host, with all that is written down of it here: the journal, the escrow, the record of drift. */
import type { Outcome, RunOptions } from "../engine/follow";
import type { Inspection, Inspector } from "../engine/inspect";
import type { Result } from "../result";
import { bringBackupKeysHome } from "./backups-home";
import { bringDisksHome } from "./disks";
import { hearing, penFor, tellUnsigned } from "./pen";
import type { Workspace } from "./workspace";

export async function carryOut(
  workspace: Workspace,
  inspection: Inspection,
  inspector: Inspector,
  options: RunOptions,
): Promise<Result<Outcome | undefined>> {
  const { applyPlan } = require("../engine/apply") as typeof import("../engine/apply");
  const { journalApply } = require("../audit/journal") as typeof import("../audit/journal");
  const { changeDriftRecord, withHealed } = require("../audit/drift-record") as typeof import("../audit/drift-record");
  const heard = hearing(inspection.host.name, inspector);
  const outcome = await applyPlan(inspection, heard.by, options);
  const end = heard.end();
  if (!outcome.ok || outcome.value !== undefined) {
    const pen = await penFor(workspace.model, inspection.host, end?.operator ?? inspector.wayIn.operator, inspector.wayIn);
    tellUnsigned(await journalApply(workspace.folder, inspection, outcome, end, pen));
  }
  const home = await bringDisksHome(workspace, inspection, outcome, inspector);
  const backups = await bringBackupKeysHome(workspace, inspection, outcome, inspector);
  if (!outcome.ok) return outcome;
  if (!home.ok) return home;
  if (!backups.ok) return backups;
  const closed = await changeDriftRecord(workspace.folder, inspection.host.name, (record) =>
    withHealed(record, new Set(outcome.value?.done)),
  );
  return closed.ok ? outcome : closed;
}
