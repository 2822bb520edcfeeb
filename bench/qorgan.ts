/** Measured: `qorgan.js check|apply|script FLEET`. Prints what came of it, and its own CPU time and memory, as JSON. */
import { readFileSync, writeFileSync } from "node:fs";
import { applyPlan } from "../src/engine/apply";
import { compileHost } from "../src/engine/compile";
import type { Emit } from "../src/engine/events";
import { inspect } from "../src/engine/inspect";
import { lookParts, lookScript, newBoundary } from "../src/engine/look";
import { splitKey } from "../src/resources/resource";
import { type Fleet, fleetOf } from "./fleet";

/** Adds up where the time of the first host goes, from the event stream. */
function clock(host: string): { readonly emit: Emit; readonly where: Record<string, number> } {
  const where: Record<string, number> = {};
  let last = performance.now();
  const spent = (part: string): void => {
    const now = performance.now();
    where[part] = (where[part] ?? 0) + now - last;
    last = now;
  };
  const emit: Emit = (event) => {
    if (event.host !== host) return;
    if (event.type === "connected") spent("connecting");
    else if (event.type === "observed") spent("looking");
    else if (event.type === "step-started") spent("between steps");
    else if (event.type === "step-done") spent(splitKey(event.keys[0] ?? ":").kind);
    else if (event.type === "confirmed") spent("confirming");
    else if (event.type === "host-done") spent("after it");
  };
  return { emit, where };
}

async function main(): Promise<void> {
  const [what, file = "", out = ""] = process.argv.slice(2);
  const { hosts, inspector: silent } = fleetOf(JSON.parse(readFileSync(file, "utf8")) as Fleet);
  const { emit, where } = clock(hosts[0]?.name ?? "");
  const inspector = { ...silent, emit };
  if (what === "script") {
    const [host] = hosts;
    const compiled = host && compileHost(host, inspector.model, inspector.compiler);
    if (!compiled?.ok) throw new Error(JSON.stringify(compiled));
    writeFileSync(out, lookScript(lookParts(compiled.value.resources, inspector.compiler.kinds), newBoundary()).text);
    return;
  }
  const told = await Promise.all(
    hosts.map(async (host) => {
      const inspected = await inspect(host, inspector);
      if (!inspected.ok) throw new Error(JSON.stringify(inspected.problems));
      const { plan, door } = inspected.value;
      if (what === "apply") {
        const outcome = await applyPlan(inspected.value, inspector, { windowSeconds: 120 });
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      }
      door.connection.close();
      return {
        keys: plan.changes.slice(0, 5).map((change) => `${change.key} ${change.difference.summary}`),
        changes: plan.changes.length,
        unknown: plan.unknown.length,
        resources: plan.resources,
        roundTrips: plan.roundTrips,
      };
    }),
  );
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stdout.write(
    JSON.stringify({ told: told[0], where, hosts: told.length, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, memoryMiB: maxRSS / 1024 }),
  );
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
