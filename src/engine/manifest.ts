/** What was last applied on a host, as the host itself keeps it: one line a key, and the runs that are not yet merged into it. */
import { sha256 } from "../resources/digest";
import type { Key } from "../resources/resource";

/** Everything of ours on a host. Root's alone. */
export const hostFolder = "/var/lib/qorgan";

/** What was last applied for a key. */
export interface Applied {
  readonly sealed: unknown;
  /** Ids of the controls that asked for it. */
  readonly controls: readonly string[];
  readonly run: string;
  readonly at: string;
  /** The run was cut off within the step: whether it took effect is not known. */
  readonly uncertain: boolean;
}

/** A run that was cut off: its steps count, but nobody has merged them into the manifest yet. */
export interface OpenRun {
  readonly run: string;
  readonly operator: string;
  readonly done: number;
  readonly steps: number;
  /** Its guarded group still waits for a confirmation. */
  readonly armed: boolean;
  /** Its guarded group was put back by the host. */
  readonly rolledBack: boolean;
}

export interface Manifest {
  readonly applied: ReadonlyMap<Key, Applied>;
  /** SHA-256 of the manifest file, as it is on the host; empty when there is none. */
  readonly digest: string;
  /** The newest run that the host keeps. */
  readonly lastRun: string | undefined;
  readonly openRuns: readonly OpenRun[];
}

/** One line of a run's `steps` file: what the manifest will say of a key when the step is done. */
export interface StepLine {
  /** Number of the step; 0 = nothing to do but to remember it. */
  readonly number: number;
  readonly guarded: boolean;
  readonly action: "set" | "forget";
  readonly key: Key;
  readonly value: { readonly sealed: unknown; readonly controls: readonly string[] };
}

/** Tabs and newlines cannot be in it: keys hold no control characters, and JSON escapes them. */
export const formatStepLine = (line: StepLine): string =>
  [line.number, line.guarded ? "g" : "-", line.action, line.key, JSON.stringify(line.value)].join("\t");

interface Entry {
  readonly key: Key;
  readonly applied: Applied;
}

/** Parses one line of the manifest. Throws when it is not what we wrote. */
export function parseLine(line: string): Entry {
  const [key = "", run = "", at = "", mark = "", json = ""] = line.split("\t");
  const value = JSON.parse(json) as { sealed: unknown; controls: string[] };
  return { key: key as Key, applied: { ...value, run, at, uncertain: mark === "?" } };
}

/**
 * Parses the manifest's part of a look: the file, then each open run as `@open RUN OPERATOR …` and its lines, then `@last RUN`.
 * Throws when it is not what we wrote: then nothing can be told of what was applied, and the caller says so.
 */
export function parseManifest(output: string): Manifest {
  const [known = "", lastRun = ""] = output.split(/^@last /m);
  const [file = "", ...runs] = known.split(/^@open /m);
  const applied = new Map<Key, Applied>();
  const openRuns: OpenRun[] = [];
  for (const line of file.split("\n").filter(Boolean)) {
    const entry = parseLine(line);
    applied.set(entry.key, entry.applied);
  }
  for (const text of runs) {
    const [head = "", ...body] = text.split("\n");
    const [run = "", operator = "", done = "0", steps = "0", guard = ""] = head.split("\t");
    openRuns.push({
      run,
      operator,
      done: Number(done),
      steps: Number(steps),
      armed: guard === "armed",
      rolledBack: guard === "rolledback",
    });
    for (const line of body.filter(Boolean)) {
      if (line.startsWith("-\t")) applied.delete(line.slice(2) as Key);
      else {
        const entry = parseLine(line.slice(2));
        applied.set(entry.key, entry.applied);
      }
    }
  }
  return { applied, digest: file === "" ? "" : sha256(file), lastRun: lastRun.trim() || undefined, openRuns };
}
