/** What the journal says was in force on a host at the end of a day. Pure. */
import { rolledBackCode } from "../engine/run-words";
import type { ResourceEvidence } from "./evidence";
import type { JournalEntry } from "./journal";
import { inRunOrder, type Link } from "./journal-chain";

/** A day that there is: 2026-02-30 is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

type Standing = Pick<ResourceEvidence, "rules" | "standing" | "because">;

/** Applies one run to what was in force before it. */
function after(inForce: Map<string, Standing>, entry: JournalEntry): void {
  const name = entry.run === null ? `the run of ${entry.at}` : `run ${entry.run}`;
  for (const { key, action, rules, guarded } of entry.changes) {
    const before = inForce.get(key);
    const unknown = (because: string): void =>
      void inForce.set(key, { rules: rules.length > 0 ? rules : (before?.rules ?? []), standing: "unknown", because });
    if (action === "adopt") inForce.set(key, { rules, standing: "in-force" });
    else if (entry.undoes !== undefined) unknown(`${name} put back what run ${entry.undoes} had changed`);
    // The host put the guarded group back, and the rest stayed.
    else if (entry.ended === rolledBackCode && guarded) continue;
    else if (entry.ended !== "completed" && entry.ended !== rolledBackCode)
      unknown(`${name} ended as ${entry.ended}: whether it came to this is not told`);
    else if (action === "remove") inForce.delete(key);
    else inForce.set(key, { rules, standing: "in-force" });
  }
}

/**
 * Folds a host's runs, as they were on the host, up to an instant. Undefined: there was none. It says what was carried out, and nothing of what somebody
 * did to the host by hand since.
 */
export function inForceAt(
  entries: readonly Pick<Link, "entry" | "generation">[],
  until: string,
): { readonly at: string; readonly resources: readonly ResourceEvidence[] } | undefined {
  const inForce = new Map<string, Standing>();
  let at: string | undefined;
  for (const { entry } of inRunOrder(entries)) {
    if (entry.at >= until || entry.ended === "signed") continue;
    at = entry.at;
    after(inForce, entry);
  }
  if (at === undefined) return undefined;
  const resources = [...inForce]
    .map(
      ([key, { rules, standing, because }]): ResourceEvidence => ({ key, rules, standing, ...(because === undefined ? {} : { because }) }),
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return { at, resources };
}
