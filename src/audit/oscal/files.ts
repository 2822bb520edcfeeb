/** The evidence in OSCAL 1.2.1: results, the plan that they import, the stub that the plan imports, and the catalog of our controls. */
import type { Evidence } from "../evidence";
import { catalogOf } from "./catalog";
import { type EvidenceFile, frameOf, names } from "./frame";
import { planOf, systemOf } from "./plan";
import { resultsOf } from "./results";

export type { EvidenceFile } from "./frame";

export interface OscalFile {
  /** Name beside the others, which point to it by this name: `assessment-results.json`. */
  readonly name: string;
  readonly document: object;
}

/**
 * All four files, which must stand in one folder. Pure, and the same for the same evidence. `files`: the other files of the evidence, to which
 * the results point with their digests. `form.json` and `oscalFaults` say what holds of them.
 */
export function oscalFiles(evidence: Evidence, files: readonly EvidenceFile[] = []): readonly OscalFile[] {
  const frame = frameOf(evidence);
  return [
    { name: names.results, document: resultsOf(frame, files) },
    { name: names.plan, document: planOf(frame) },
    { name: names.system, document: systemOf(frame) },
    { name: names.catalog, document: catalogOf(frame) },
  ];
}
