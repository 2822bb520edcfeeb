/** Change: ONE script a host, compiled in full from the plan before anything is sent, with no secret in it. */
import type { AnyKind, Kinds } from "../resources/registry";
import { type Key, keyOf, phases, type Resource, type Stage, splitKey } from "../resources/resource";
import { type Script, sh } from "../shell";
import type { HostConfiguration } from "./compile";
import type { Answer, LookReport } from "./look";
import type { StepLine } from "./manifest";
import { type Change, type HostPlan, toAdopt, toCarryOut } from "./plan";
import { assemble, type CompiledRun, type Entry, type Step } from "./script";

export interface ChangeInput {
  readonly run: string;
  readonly plan: HostPlan;
  readonly configuration: HostConfiguration;
  readonly look: LookReport;
  readonly orphans: readonly Answer[];
  readonly kinds: Kinds;
  readonly windowSeconds: number;
}

interface ChangeStep extends Step {
  readonly changes: readonly Change[];
}

/** Compiles the run of one host. */
export async function compileRun(input: ChangeInput): Promise<CompiledRun> {
  const files: Entry[] = [];
  const stage: Stage = (content, name) => {
    const at = name === undefined ? `${files.length}` : `${files.length}/${name}`;
    files.push({ name: `new/${at}`, content });
    return sh`"$contents"/${at}`;
  };
  const steps = makeSteps(input, stage);
  return assemble({
    run: input.run,
    steps,
    lines: stepLines(input, steps),
    files,
    checks: stillAsSeen(input),
    windowSeconds: input.windowSeconds,
  });
}

/** The host's own refusal: under the lock and before the first step, every kind that is about to change must answer as it did for the plan. */
function stillAsSeen(input: ChangeInput): Script {
  const touched = new Set(
    toCarryOut(input.plan)
      .flatMap((change) => [change.key, ...(change.owner ? [change.owner] : [])])
      .map((key) => splitKey(key).kind),
  );
  const answers = [...input.look.answers, ...input.orphans].filter((answer) => touched.has(answer.part.kind.kind));
  return sh`still_manifest ${input.look.manifest.openRuns.length === 0 ? input.look.manifest.digest : "any"}
${answers.map(
  (answer, i) => sh`observe_${i}() { :
${answer.part.kind.observe(answer.part.resources)}
}
still ${i} ${answer.digest} ${answer.part.kind.kind}`,
)}`;
}

/** The changes in order, as steps: what one process can do together stands in one step. */
function makeSteps(input: ChangeInput, stage: Stage): ChangeStep[] {
  const steps: ChangeStep[] = [];
  for (const changes of batches(ordered(input), input)) {
    const [first] = changes;
    if (first === undefined) continue;
    const kind = input.kinds.get(splitKey(first.key).kind) as AnyKind;
    steps.push(makeStep(steps.length + 1, kind, changes, input, stage));
  }
  return steps;
}

const observedOf = (key: Key, input: ChangeInput): unknown => {
  const { kind, name } = splitKey(key);
  const orphan = input.orphans.find((answer) => answer.part.kind.kind === kind && answer.observed?.has(name));
  return (orphan ?? input.look.answers.find((answer) => answer.part.kind.kind === kind))?.observed?.get(name);
};

function makeStep(number: number, kind: AnyKind, changes: readonly Change[], input: ChangeInput, stage: Stage): ChangeStep {
  const keep: Script[] = [];
  const back: (Script | undefined)[] = [];
  for (const [i, change] of changes.entries()) {
    const { name } = splitKey(change.key);
    const undo = change.secret ? undefined : kind.undo?.(name, observedOf(change.key, input));
    back.push(undefined);
    if (undo === undefined) continue;
    const here = sh`kept=$here/kept/${number}.${i}`;
    keep.push(here, undo.keep);
    back[i] = sh`${[here, undo.restore]}`;
  }
  const resources = changes.flatMap((change) => (change.action === "remove" ? [] : (input.configuration.byKey.get(change.key) ?? [])));
  const many =
    resources.length > 1 && kind.changeMany
      ? [kind.changeMany(resources, stage)]
      : resources.map((resource) => changeOne(kind, resource, observedOf(keyOf(resource), input), stage));
  const removals = changes
    .filter((change) => change.action === "remove")
    .map((change) => kind.remove(splitKey(change.key).name, observedOf(change.key, input)));
  const asks = resources.find((resource) => kind.asks?.(resource, observedOf(keyOf(resource), input)));
  const request = asks && kind.request?.(asks, observedOf(keyOf(asks), input));
  return {
    number,
    ...(asks ? { asks: keyOf(asks) } : {}),
    ...(request ? { request } : {}),
    guarded: changes.some((change) => change.guarded),
    changes,
    keep: sh`${keep}`,
    change: sh`${[...many, ...removals]}`,
    undo: back,
  };
}

/** A change counts only when its validator agrees. */
function changeOne(kind: AnyKind, resource: Resource, observed: unknown, stage: Stage): Script {
  const check = kind.validate?.(resource);
  return check === undefined ? kind.change(resource, observed, stage) : sh`${[kind.change(resource, observed, stage), check]}`;
}

/**
 * Additions in the configuration's order, then removals in the reverse order of phases; unguarded before guarded. A foreign member goes
 * where its set stands, before what loads the set; an account goes last of all, since its session may be the one that the run came in by.
 */
function ordered(input: ChangeInput): Change[] {
  const place = new Map(input.configuration.resources.map((resource, i) => [resource.key, i] as const));
  const phase = (key: Key): number => phases.indexOf(input.kinds.get(splitKey(key).kind)?.phase ?? "file");
  const rank = (change: Change): number => {
    if (change.action === "remove" && splitKey(change.key).kind === "account") return Number.MAX_SAFE_INTEGER;
    const at = change.owner && change.action === "remove" ? place.get(change.owner) : place.get(change.key);
    return at ?? input.configuration.resources.length + phases.length - phase(change.key);
  };
  return toCarryOut(input.plan).sort((a, b) => Number(a.guarded) - Number(b.guarded) || rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
}

function batches(changes: readonly Change[], input: ChangeInput): Change[][] {
  const result: Change[][] = [];
  for (const change of changes) {
    const last = result.at(-1)?.[0];
    const kindName = splitKey(change.key).kind;
    const together =
      last !== undefined &&
      splitKey(last.key).kind === kindName &&
      last.guarded === change.guarded &&
      last.action !== "remove" &&
      change.action !== "remove" &&
      input.kinds.get(kindName)?.changeMany !== undefined;
    if (together) result.at(-1)?.push(change);
    else result.push([change]);
  }
  return result;
}

/** What the manifest will say, a line a key: of what is done, and of what needs only be remembered. A foreign member was never ours. */
function stepLines(input: ChangeInput, steps: readonly ChangeStep[]): StepLine[] {
  const value = (key: Key): StepLine["value"] => {
    const resource = input.configuration.byKey.get(key);
    return { sealed: resource?.sealed ?? null, controls: [...new Set(resource?.reasons.map((reason) => reason.control))] };
  };
  const done = steps.flatMap((step) =>
    step.changes.map(
      (change): StepLine => ({
        number: step.number,
        guarded: step.guarded,
        action: change.action === "remove" ? "forget" : "set",
        key: change.key,
        value: value(change.key),
      }),
    ),
  );
  const adopted = toAdopt(input.plan).map(
    (change): StepLine => ({ number: 0, guarded: false, action: "set", key: change.key, value: value(change.key) }),
  );
  return [...adopted, ...done];
}
