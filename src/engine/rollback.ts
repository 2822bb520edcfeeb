/**
 * Puts back what one run changed, from the copies that the run kept on its host. A rollback is a run of its own: it has a record,
 * the guard stands over what could lock out, and the manifest says again what it said before. It is put together from what the host
 * tells of the run, never from the model: what the model asks for today may be something else.
 */
import type { Host } from "../model/model";
import { type Key, splitKey } from "../resources/resource";
import { fail, ok, type Problem, type Result } from "../result";
import { sh } from "../shell";
import { follow, newRun, type Outcome, type RunOptions, type Way } from "./follow";
import { sudoRefused } from "./inspect";
import { mergeProgram, newBoundary, type Section, sectionsScript, splitSections } from "./look";
import { hostFolder, parseLine, type StepLine } from "./manifest";
import { assemble, type Step } from "./script";
import type { Door } from "./way-in";

/** What putting one run back comes to. */
export interface Rollback {
  readonly host: string;
  /** The run that is put back. */
  readonly run: string;
  /** Who had made it, and when. */
  readonly operator: string;
  readonly at: string;
  readonly steps: readonly Step[];
  readonly lines: readonly StepLine[];
  /** What the run changed and a rollback leaves as it is. */
  readonly stays: readonly { readonly key: Key; readonly because: string }[];
  /** SHA-256 of the manifest that this was read with. */
  readonly manifest: string;
}

/** A run whose folder is still on the host. */
export interface KeptRun {
  readonly run: string;
  readonly operator: string;
  readonly at: string;
  /** completed, failed, stopped, rolledback; empty: cut off. */
  readonly ended: string;
  readonly steps: number;
}

const runs = `${hostFolder}/runs`;

/** What a run is called: it becomes part of a path. */
export const isRunName = (text: string): boolean => /^[0-9]{8}T[0-9]{9}Z-[0-9a-f]{6}$/.test(text);

/** The runs that a host still keeps, oldest first. */
export async function keptRuns(host: string, door: Door): Promise<Result<KeptRun[]>> {
  const list = sh`cd ${runs} 2> /dev/null || exit 0
for run in *; do
  [ -s "$run/record" ] || continue
  printf '%s\t%s\t%s\t%s\t%s\n' "$run" "$(cat "$run/operator")" "$(cat "$run/at")" "$(awk '$1 == "end" { print $2 }' "$run/record")" "$(cut -f1 "$run/steps" | grep -vx 0 | sort -u | wc -l)"
done`;
  const told = await ask(host, door, [["runs", list]]);
  if (!told.ok) return told;
  const lines = told.value("runs").split("\n").filter(Boolean);
  return ok(
    lines.map((line) => {
      const [run = "", operator = "", at = "", ended = "", steps = "0"] = line.split("\t");
      return { run, operator, at, ended, steps: Number(steps) };
    }),
  );
}

/** Reads what `run` left of itself, and says what putting it back would do; a problem where it cannot be put back as a whole. */
export async function readRollback(host: string, run: string, door: Door): Promise<Result<Rollback>> {
  const told = await ask(host, door, sections(run));
  if (!told.ok) return told;
  const refusal = whyNot(host, run, told.value);
  if (refusal) return fail(refusal);
  try {
    return makeRollback(host, run, told.value);
  } catch (error) {
    return fail(refused(host, run, `its record cannot be read: ${(error as Error).message}`));
  }
}

/** Carries a rollback out, under the same lock, guard and record as any run. */
export async function applyRollback(
  rollback: Rollback,
  at: { host: Host; door: Door },
  by: Way,
  options: RunOptions,
): Promise<Result<Outcome>> {
  const compiled = await assemble({
    run: newRun(new Date()),
    steps: rollback.steps,
    lines: rollback.lines,
    files: [],
    checks: sh`still_manifest ${rollback.manifest}`,
    windowSeconds: options.windowSeconds,
  });
  const started = performance.now();
  by.emit({ type: "run-started", host: rollback.host, run: compiled.run, steps: compiled.steps.length });
  const outcome = await follow(compiled, at, by, options);
  if (outcome.ok)
    by.emit({ type: "host-done", host: rollback.host, run: compiled.run, changes: rollback.lines.length, ms: performance.now() - started });
  return outcome;
}

type Told = (section: string) => string;

async function ask(host: string, door: Door, parts: readonly Section[]): Promise<Result<Told>> {
  const boundary = newBoundary();
  const answered = await door.look(sectionsScript(parts, boundary));
  if (!answered.ok) return answered;
  const no = sudoRefused(host, answered.value);
  if (no) return fail(no);
  const found = splitSections(Buffer.from(answered.value.stdout), boundary);
  if (parts.some(([name]) => found.get(name)?.status !== 0))
    return fail({ code: "look-failed", message: `${host} did not tell of its runs`, state: "nothing was changed", remedy: "try again" });
  return ok((section) => found.get(section)?.text.toString("utf8") ?? "");
}

function sections(run: string): Section[] {
  const there = sh`cd ${`${runs}/${run}`} 2> /dev/null || exit 0`;
  return [
    ["who", sh`${there}\ncat operator at`],
    ["record", sh`${there}\ncat record`],
    ["steps", sh`${there}\ncat steps`],
    ["before", sh`${there}\n[ ! -e before ] || cat before`],
    ["undo", sh`${there}\nls -1 undo`],
    [
      "later",
      sh`cd ${runs} 2> /dev/null || exit 0
later=
for one in *; do
  if [ -n "$later" ] && [ -s "$one/record" ]; then
    printf '@%s\n' "$one"
    awk -F '\t' -v run="$one" -v at=- ${mergeProgram} "$one/record" "$one/steps"
  fi
  [ "$one" != ${run} ] || later=yes
done`,
    ],
    ["open", sh`cd ${runs} 2> /dev/null || exit 0\nfor open in */open; do [ ! -e "$open" ] || printf '%s\n' "\${open%/open}"; done`],
    ["manifest", sh`if [ -s ${hostFolder}/manifest ]; then sha256sum < ${hostFolder}/manifest; fi`],
  ];
}

const refused = (host: string, run: string, because: string, remedy?: string): Problem => ({
  code: "cannot-roll-back",
  message: `${host}: run ${run} cannot be put back: ${because}`,
  state: "nothing was changed",
  ...(remedy ? { remedy } : {}),
});

function whyNot(host: string, run: string, told: Told): Problem | undefined {
  if (told("record") === "")
    return refused(host, run, "the host keeps no such run (the last ten are kept)", `qorgan rollback --host ${host} lists them`);
  const [open] = told("open").split("\n").filter(Boolean);
  if (open !== undefined) return refused(host, run, `run ${open} is not at its end`, "qorgan apply completes it; then roll back");
  return undefined;
}

/** Steps of the record that took effect and were not put back already. */
function inForce(record: string, lines: readonly StepLine[]): Set<number> {
  const words = record.split("\n").map((line) => line.split("\t"));
  const done = new Set(words.filter(([, word]) => word === "done").map(([number]) => Number(number)));
  const confirmed = words.some(([word]) => word === "confirmed");
  return new Set(lines.filter((line) => done.has(line.number) && (!line.guarded || confirmed)).map((line) => line.number));
}

const parseStepLine = (line: string): StepLine => {
  const [number = "", guarded = "", action = "", key = "", json = ""] = line.split("\t");
  return {
    number: Number(number),
    guarded: guarded === "g",
    action: action as StepLine["action"],
    key: key as Key,
    value: JSON.parse(json) as StepLine["value"],
  };
};

/** Which later run has each key in force, if any has. */
function laterRuns(text: string): Map<Key, string> {
  const found = new Map<Key, string>();
  let run = "";
  for (const line of text.split("\n").filter(Boolean)) {
    if (line.startsWith("@")) run = line.slice(1);
    else found.set(line.split("\t")[1] as Key, run);
  }
  return found;
}

function makeRollback(host: string, run: string, told: Told): Result<Rollback> {
  const all = told("steps").split("\n").filter(Boolean).map(parseStepLine);
  const numbers = inForce(told("record"), all);
  const changed = all.filter((line) => numbers.has(line.number));
  const later = laterRuns(told("later"));
  const again = changed.find((line) => later.has(line.key));
  if (again)
    return fail(
      refused(
        host,
        run,
        `${again.key} was changed again by run ${later.get(again.key)}`,
        "put that run back instead, or apply a model that asks for what you want",
      ),
    );
  const before = new Map(
    told("before")
      .split("\n")
      .filter(Boolean)
      .map((line) => parseLine(line))
      .map((entry) => [entry.key, entry.applied] as const),
  );
  const undo = new Set(told("undo").split("\n").filter(Boolean));
  const done = [...numbers].sort((a, b) => b - a).flatMap((number) => oneByOne(changed.filter((line) => line.number === number)));
  const whyStays = ({ part, line }: Done): string | undefined => {
    if (!undo.has(part)) return "no copy of what was before is kept";
    return line.value.controls.includes("automation") && !before.has(line.key) ? "it is the way in that Qorgan itself uses" : undefined;
  };
  const stays = done.flatMap((one) => {
    const because = whyStays(one);
    return because === undefined ? [] : [{ key: one.line.key, because }];
  });
  const back = done.filter((one) => whyStays(one) === undefined);
  if (back.length === 0) return fail(refused(host, run, "nothing of it is in force that could be put back"));
  const { steps, lines } = compileSteps(run, back, (key) => before.get(key));
  const [operator = "", at = ""] = told("who").split("\n");
  return ok({ host, run, operator, at, steps, lines, stays, manifest: told("manifest").slice(0, 64) });
}

/** One change that is in force. */
interface Done {
  /** The run's name of it: step and place in the step. */
  readonly part: string;
  readonly line: StepLine;
}

const oneByOne = (lines: readonly StepLine[]): Done[] => lines.map((line, i) => ({ part: `${line.number}.${i}`, line })).reverse();

type Before = (key: Key) => StepLine["value"] | undefined;

/**
 * The last change goes back first. Services go back twice: in their turn, since a unit must be gone before its file is, and once more
 * at the end, since what they load came back after them.
 */
function compileSteps(run: string, all: readonly Done[], before: Before): { steps: Step[]; lines: StepLine[] } {
  const steps: Step[] = [];
  const lines: StepLine[] = [];
  const add = ({ part, line: { key, guarded } }: Done, summary: string): void => {
    const number = steps.length + 1;
    steps.push({
      number,
      guarded,
      changes: [{ key, difference: { summary } }],
      keep: sh``,
      change: sh`here=$runs/${run}
. "$here/undo/${part}"`,
      undo: [],
    });
    const value = before(key);
    lines.push({
      number,
      guarded,
      key,
      action: value ? "set" : "forget",
      value: { sealed: value?.sealed ?? null, controls: value?.controls ?? [] },
    });
  };
  for (const guarded of [false, true]) {
    const mine = all.filter((one) => one.line.guarded === guarded);
    for (const one of mine) add(one, `as before run ${run}`);
    const services = mine.filter((one) => splitKey(one.line.key).kind === "service").reverse();
    for (const one of services) add(one, "again, now that what it loads is back");
  }
  return { steps, lines };
}
