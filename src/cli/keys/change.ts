/** `qorgan keys rotate` and `qorgan keys unlock`: runs like any, of one disk alone, with or without a custodian's key. */
import type { Event } from "../../engine/events";
import type { RunOptions } from "../../engine/follow";
import type { Inspection, Inspector } from "../../engine/inspect";
import type { Change } from "../../engine/plan";
import type { DiskObserved } from "../../resources/encrypted-disk";
import type { Key } from "../../resources/resource";
import { fail, ok, type Problem, type Result } from "../../result";
import { agreement } from "../agreement";
import { carryOut } from "../carry-out";
import { secretsOf, takenBy } from "../disks";
import { progress } from "../progress";
import { openWorkspace, type Workspace } from "../workspace";
import { hostWithDisk, inspectorOf, type MeetOptions, type MetDisk, meetDisk } from "./meet";

export interface ChangeOptions extends MeetOptions {
  readonly yes?: boolean;
}

/** What one of the two commands does to the disk. */
interface Way {
  /** As what the disk is seen, so that the plan is this and nothing else. */
  seen(observed: DiskObserved, custodian: boolean): DiskObserved;
  question(name: string): string;
  secretFor(workspace: Workspace, inspection: Inspection, old: Buffer | undefined): NonNullable<RunOptions["secretFor"]>;
}

const disks = () => require("../../resources/encrypted-disk") as typeof import("../../resources/encrypted-disk");

export const rotation: Way = {
  seen: (observed, custodian) => disks().withoutEscrow(observed, custodian),
  question: (name) => `Give ${name} a new recovery key, after which no older one opens it?`,
  secretFor: secretsOf,
};

export const unlocking: Way = {
  seen: (observed) => disks().byCustodian(observed),
  question: (name) => `Open ${name} by the custodian's key, and mount it?`,
  // No new key: the host only gets the one that is there.
  secretFor: (_workspace, _inspection, old) => async () => ok(Buffer.concat([Buffer.from("  "), old ?? Buffer.alloc(0)])),
};

/** Does it, and tells it. */
export async function change(folder: string, host: string, disk: string, way: Way, options: ChangeOptions): Promise<Result<void>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const keys = await custodiansKeys(workspace.value, host, disk, options);
  if (!keys.ok) return keys;
  const events: Event[] = [];
  const live = progress(process.stderr);
  const inspector = inspectorOf(workspace.value, options, "disk-encryption", (event) =>
    options.json ? void events.push(event) : live.emit(event),
  );
  const found = await hostWithDisk(workspace.value, host, disk);
  const met = found.ok ? await meetDisk(found.value, disk, inspector) : found;
  live.settle();
  const done = met.ok ? await carryOutOn(workspace.value, met.value, inspector, way, keys.value, options) : met;
  live.settle();
  if (met.ok) met.value.inspection.door.connection.close();
  for (const { key } of keys.value ?? []) key.fill(0);
  if (done.ok && options.json) process.stdout.write(`${JSON.stringify({ events, problems: [] })}\n`);
  return done;
}

type Keys = readonly { readonly digest: string; readonly key: Buffer }[] | undefined;

/** The keys that may be the disk's; undefined: no custodian is here. */
async function custodiansKeys(workspace: Workspace, host: string, disk: string, { identity }: ChangeOptions): Promise<Result<Keys>> {
  const found = await hostWithDisk(workspace, host, disk);
  if (!found.ok) return found;
  if (identity === undefined) return ok(undefined);
  const { readIdentities } = require("../../escrow/identity") as typeof import("../../escrow/identity");
  const { recoverKeys } = require("../../escrow/recover") as typeof import("../../escrow/recover");
  const identities = await readIdentities(identity);
  return identities.ok ? recoverKeys(workspace.folder, { host, disk }, identities.value) : identities;
}

async function carryOutOn(
  workspace: Workspace,
  met: MetDisk,
  inspector: Inspector,
  way: Way,
  keys: Keys,
  options: ChangeOptions,
): Promise<Result<void>> {
  const { inspection, desired, observed } = met;
  const name = `${desired.name} of ${inspection.host.name}`;
  if (way === unlocking && observed.mapping !== undefined && observed.mounted !== undefined) {
    if (!options.json) process.stdout.write(`${name} is open and mounted already\n`);
    return ok(undefined);
  }
  const seen = way.seen(observed, keys !== undefined);
  const refused = refusal(met, seen);
  if (refused) return fail(refused);
  const old = keys?.find(({ digest }) => digest === takenBy(observed))?.key;
  if (keys !== undefined && old === undefined) {
    const { notHere } = require("../../escrow/home") as typeof import("../../escrow/home");
    return fail(notHere(inspection.host.name, desired.name));
  }
  if (!(await agreement(way.question(name), options.yes === true))) return ok(undefined);
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  const run = { windowSeconds: 60, stop: stop.signal, secretFor: way.secretFor(workspace, inspection, old) };
  const outcome = await carryOut(workspace, only(inspection, inspector, `encrypted-disk:${desired.name}`, seen), inspector, run);
  if (!outcome.ok) return outcome;
  if (!options.json && way === rotation)
    process.stdout.write(`the recovery key of ${name} is a new one, in escrow/${inspection.host.name}/: commit it with the model\n`);
  return ok(undefined);
}

/** Why the keys of this disk cannot be changed by a run. */
function refusal({ inspection, desired }: MetDisk, seen: DiskObserved): Problem | undefined {
  const { stateOf } = require("../../resources/encrypted-disk/judge") as typeof import("../../resources/encrypted-disk/judge");
  const name = `${desired.name} of ${inspection.host.name}`;
  const common = { code: "disk-not-ready", state: "nothing was changed" };
  if (stateOf(desired, seen).is === "to-format")
    return { ...common, message: `${name} is not encrypted yet`, remedy: `qorgan apply --host ${inspection.host.name}` };
  const { kind } = disks();
  if (kind.asks?.({ kind: "encrypted-disk", name: desired.name, desired, reasons: [] }, seen)) return undefined;
  const verdict = kind.compare(desired, seen, inspection.look.facts);
  const { summary, remedy } =
    verdict.is === "different" ? verdict.difference : { summary: "because" in verdict ? verdict.because : "", remedy: undefined };
  return { ...common, message: `${name}: ${summary}`, ...(remedy ? { remedy } : {}) };
}

/** The inspection with this disk seen otherwise, and a plan of it alone. */
function only(inspection: Inspection, { compiler, controls }: Inspector, key: Key, seen: DiskObserved): Inspection {
  const { makePlan } = require("../../engine/plan") as typeof import("../../engine/plan");
  const name = key.slice("encrypted-disk:".length);
  const answers = inspection.look.answers.map((answer) =>
    answer.part.kind.kind === "encrypted-disk" ? { ...answer, observed: new Map([...(answer.observed ?? []), [name, seen]]) } : answer,
  );
  const { configuration, orphans } = inspection;
  const look = { ...inspection.look, answers };
  const { changes, digest } = makePlan({
    configuration,
    look,
    orphans,
    kinds: compiler.kinds,
    controls,
    roundTrips: inspection.plan.roundTrips,
  });
  const isIt = (one: Change): boolean => one.key === key;
  return { ...inspection, look, plan: { ...inspection.plan, digest, changes: changes.filter(isIt) } };
}
