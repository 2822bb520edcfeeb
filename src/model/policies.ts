/** Follows `extends`: what is in force is the extended policy's controls, each parameter replaced by what comes later. */
import type { Finding } from "./finding";
import { parameters as completeParameters } from "./generated/parameters";
import type { Policy } from "./model";
import { didYouMean } from "./nearest";
import type { Part } from "./parts";
import { schemaFindings } from "./schema-findings";

type PolicyPart = Part<"policy">;
type Parameters = Readonly<Record<string, unknown>>;

/** From the policy that extends nothing to the policy itself; undefined when the chain is broken, which is told once. */
function chainOf(
  part: PolicyPart,
  parts: ReadonlyMap<string, PolicyPart>,
  names: ReadonlySet<string>,
  findings: Finding[],
): readonly PolicyPart[] | undefined {
  const chain: PolicyPart[] = [];
  const seen = new Set<string>();
  for (let at: PolicyPart | undefined = part; at !== undefined; ) {
    if (at.head === undefined || at.entries.size < at.names.size) return undefined;
    chain.unshift(at);
    seen.add(at.source.name);
    const next: string | undefined = at.head.extends;
    if (next === undefined) return chain;
    const place = { file: at.source.file, path: ["extends"] };
    if (seen.has(next)) {
      // The circle's members tell of it; what only leads into it keeps quiet.
      if (next === part.source.name)
        findings.push({
          ...place,
          code: "policy-circle",
          message: `the policies ${[...seen, next].join(" → ")} extend each other in a circle`,
        });
      return undefined;
    }
    if (!parts.has(next)) {
      // One that is there and cannot be read is told by itself.
      if (at === part && !names.has(next))
        findings.push({ ...place, code: "unknown-policy", message: `unknown policy '${next}'${didYouMean(next, names)}` });
      return undefined;
    }
    at = parts.get(next);
  }
  return undefined;
}

/** Later parameters replace earlier ones. */
function merge(chain: readonly PolicyPart[]): Record<string, Parameters> {
  const merged: Record<string, Parameters> = {};
  for (const part of chain) for (const [control, given] of part.entries) merged[control] = { ...merged[control], ...given };
  return merged;
}

/** The policies by name. Those with a fault are missing, and the faults are told. `names`: of all policies, also unreadable ones. */
export function resolvePolicies(all: readonly PolicyPart[], names: ReadonlySet<string>, findings: Finding[]): ReadonlyMap<string, Policy> {
  const parts = new Map(all.map((part) => [part.source.name, part]));
  const policies = new Map<string, Policy>();
  for (const part of all) {
    const chain = chainOf(part, parts, names, findings);
    if (chain === undefined) continue;
    // The validator fills in the defaults, so it is given a copy of its own.
    const controls = structuredClone(merge(chain));
    if (completeParameters(controls))
      policies.set(part.source.name, { name: part.source.name, controls: new Map(Object.entries(controls)) });
    else {
      const faults = schemaFindings(part.source.file, controls, completeParameters.errors ?? []);
      findings.push(...faults.map((finding) => ({ ...finding, path: ["controls", ...finding.path] })));
    }
  }
  return policies;
}
