/** Follows a run on its host: by the events that it prints, and when the connection is lost by what it writes down. */
import { randomBytes } from "node:crypto";
import type { Host } from "../model/model";
import type { Key } from "../resources/resource";
import { fail, ok, type Problem, type Result } from "../result";
import type { Transport } from "../transport/transport";
import type { Emit, JournalLine } from "./events";
import { parseHostLine } from "./host-journal";
import { sudoRefused } from "./inspect";
import { decode, explain, rolledBackBecause, rolledBackCode, statusScript } from "./run-words";
import type { CompiledRun, Step } from "./script";
import { type Door, openDoor, pauses, type WayInOptions } from "./way-in";

export interface RunOptions {
  /** How long the host waits for the fresh connection before it puts the guarded group back, in seconds. */
  readonly windowSeconds: number;
  /** Aborted: the step in hand is finished, then the host stops; inside the window it rolls back at once. */
  readonly stop?: AbortSignal;
  /** Makes what a step asks for, and keeps it where it must be kept before a host has it. The bytes are wiped when they were sent. */
  readonly secretFor?: (host: Host, key: Key, asked: Asked) => Promise<Result<Buffer>>;
}

/** What a host's question comes with. */
export interface Asked {
  /** What the kind's `request` printed there; empty for most. A host wrote it: data, to be judged. */
  readonly request: Buffer;
  readonly run: string;
  readonly operator: string;
}

/** How a run ended on one host. */
export interface Outcome {
  readonly run: string;
  readonly ended: "completed" | "failed" | "stopped" | "rolledback";
  readonly done: readonly Key[];
  readonly failed: readonly Key[];
  /** SHA-256 of the manifest after the run. */
  readonly manifest: string;
}

/** A host with a door that is open. */
export interface Meeting {
  readonly host: Host;
  readonly door: Door;
}

/** What new connections are made with, and who is told. */
export interface Way {
  readonly transport: Transport;
  readonly wayIn: WayInOptions;
  readonly emit: Emit;
}

/** Names of runs sort by time, to the millisecond: the newest run of a host is the last. */
export const newRun = (now: Date): string => `${now.toISOString().replace(/[-:.]/g, "")}-${randomBytes(3).toString("hex")}`;

/** Sends a run through `door` and follows it to its end. */
export const follow = (run: CompiledRun, at: Meeting, by: Way, options: RunOptions): Promise<Result<Outcome>> =>
  new Follower(run, at, by, options).carryOut();

/** Follows one run: by the events that it prints, or when the connection is gone by what it writes down. */
class Follower {
  private readonly done: Step[] = [];
  private failed: Step | undefined;
  private failure: Problem | undefined;
  private ended: Outcome["ended"] | undefined;
  private manifest = "";
  /** How it ended in the host's words, and its line in the host's journal. */
  private told: { readonly ended?: string; readonly from?: string; readonly number?: number; readonly line?: string } = {};
  private operator: string | undefined;
  private readonly completed: JournalLine[] = [];
  private confirming: Promise<void> | undefined;
  private noSecret: Problem | undefined;
  private begun = false;
  private readonly host: string;
  private readonly emit: Emit;

  constructor(
    private readonly run: CompiledRun,
    private readonly at: Meeting,
    private readonly by: Way,
    private readonly options: RunOptions,
  ) {
    this.host = at.host.name;
    this.emit = by.emit;
  }

  async carryOut(): Promise<Result<Outcome>> {
    const { door } = this.at;
    const onStop = (): void => void door.stop(this.run.run);
    this.options.stop?.addEventListener("abort", onStop, { once: true });
    const sent = await door.change(this.run.script, { onLine: (line) => this.onLine(line) });
    this.options.stop?.removeEventListener("abort", onStop);
    await this.confirming;
    if (!sent.ok) {
      if (!sent.problems.some((problem) => problem.code === "connection-lost" || problem.code === "idle-timeout")) return sent;
      await this.followFromAfar();
      this.runEnded();
    } else if (!this.begun && this.failure === undefined) {
      return fail(sudoRefused(this.host, sent.value) ?? this.notBegun(sent.value.stderr));
    } else if (this.begun) this.runEnded();
    return this.outcome();
  }

  private runEnded(): void {
    const { host, run, manifest, completed, operator } = this;
    this.emit({ type: "run-ended", host, run: run.run, ...(operator ? { operator } : {}), manifest, ...this.told, completed });
  }

  /** Where the operator came from, by the host, and number and digest of the run's own line; nothing where the host tells something else. */
  private ownLine(text: string): { readonly from: string; readonly number: number; readonly line: string } | undefined {
    const told = parseHostLine(text);
    return told?.run === this.run.run ? { from: told.from, number: told.number, line: told.digest } : undefined;
  }

  private readonly words: Readonly<Record<string, (words: readonly string[]) => void>> = {
    begin: ([operator]) => {
      this.begun = true;
      this.operator = operator;
    },
    line: (words) => {
      const told = parseHostLine(words.join(" "));
      if (told) this.completed.push({ run: told.run, operator: told.operator, number: told.number, line: told.digest });
    },
    start: ([number]) =>
      this.withStep(number, (step) =>
        this.emit({ type: "step-started", host: this.host, keys: keysOf(step), number: step.number, steps: this.run.steps.length }),
      ),
    done: ([number]) =>
      this.withStep(number, (step) => {
        this.done.push(step);
        this.emit({
          type: "step-done",
          host: this.host,
          keys: keysOf(step),
          differences: step.changes.map((change) => change.difference),
          number: step.number,
          steps: this.run.steps.length,
        });
      }),
    // A host gets answers to the questions of its own run, and to no others.
    ask: ([key, request]) => {
      if (this.run.steps.some((step) => step.asks === key)) void this.give(key as Key, Buffer.from(request ?? "", "base64"));
    },
    failed: ([number, status, output]) => this.withStep(number, (step) => this.stepFailed(step, Number(status), decode(output))),
    armed: ([seconds]) => this.emit({ type: "armed", host: this.host, seconds: Number(seconds) }),
    "not-armed": ([output]) =>
      this.refuse("not-armed", `the guard could not be armed: ${decode(output).trim()}`, "no guarded change was made"),
    applied: () => {
      this.confirming ??= this.confirm();
    },
    confirmed: () => this.emit({ type: "confirmed", host: this.host, ms: 0 }),
    rolledback: ([why]) => this.rolledBack(why ?? "timer"),
    "rollback-failed": () =>
      this.refuse("rollback-failed", "the guard could not put everything back; its timer tries again", "look at the host's console"),
    locked: (words) =>
      this.refuse(
        "locked",
        `another run has the lock: ${words.join(" ") || "its holder did not say who"}`,
        "nothing was changed",
        "wait for it to end, then plan again",
      ),
    "armed-before": ([run, operator]) =>
      this.refuse(
        "armed-before",
        `run ${run} of ${operator} still waits for its confirmation`,
        "nothing was changed",
        "wait until the host has put it back, then plan again",
      ),
    moved: (words) =>
      this.refuse(
        "host-moved",
        `the host is no longer as the plan saw it (${words.join(" ")})`,
        "nothing was changed",
        "plan again, and look at what is new",
      ),
    "not-begun": ([output]) => {
      this.failure = { ...explain(this.host, decode(output)), state: "nothing was changed" };
    },
    end: ([how, manifest, ...line]) => {
      this.ended ??= how as Outcome["ended"];
      this.manifest = manifest ?? "";
      this.told = { ...(how ? { ended: how } : {}), ...this.ownLine(line.join(" ")) };
    },
  };

  private onLine(line: string): void {
    if (!line.startsWith("@ ")) return;
    const [word = "", ...rest] = line.slice(2).split(" ");
    this.words[word]?.(rest);
  }

  private withStep(number: string | undefined, act: (step: Step) => void): void {
    const step = this.run.steps[Number(number) - 1];
    if (step) act(step);
  }

  private refuse(code: string, message: string, state: string, remedy?: string): void {
    this.failure = { code, message: `${this.host}: ${message}`, state, ...(remedy ? { remedy } : {}) };
  }

  /** The host waits for it with the step begun; an empty answer ends the step. */
  private async give(key: Key, request: Buffer): Promise<void> {
    const asked: Asked = { request, run: this.run.run, operator: this.operator ?? this.by.wayIn.operator };
    const secret = await this.options.secretFor?.(this.at.host, key, asked).catch((error: Error) => fail(notKept(this.host, key, error)));
    if (secret?.ok === false) this.noSecret = secret.problems[0];
    const bytes = secret?.ok ? secret.value : Buffer.alloc(0);
    const given = await this.at.door.give(this.run.run, bytes);
    bytes.fill(0);
    if (!given.ok) this.noSecret ??= given.problems[0];
  }

  private stepFailed(step: Step, status: number, output: string): void {
    this.failed = step;
    const problem = this.noSecret ?? explain(this.host, output);
    this.failure = {
      ...problem,
      message: `${this.host}: ${named(keysOf(step))} could not be made so (status ${status}): ${problem.message}`,
    };
    this.emit({ type: "step-failed", host: this.host, keys: keysOf(step), problem: this.failure });
  }

  private rolledBack(why: string): void {
    this.ended = "rolledback";
    const because = this.failure?.message ?? `${this.host}: ${rolledBackBecause[why] ?? rolledBackBecause.timer}`;
    this.failure = {
      code: rolledBackCode,
      message: because,
      state: this.stateText(true),
      remedy:
        why === "late"
          ? "the guarded changes are not in force; give them more time (--window SECONDS), and apply again"
          : "the guarded changes are not in force; find out what would have cut you off, then apply again",
    };
    this.emit({ type: "rolled-back", host: this.host, because: this.failure });
  }

  /** Opens fresh connections until one can confirm, or until the host has put everything back. */
  private async confirm(): Promise<void> {
    const deadline = performance.now() + (this.run.window ?? 0) * 1000;
    const pause = pauses();
    while (performance.now() < deadline && this.ended === undefined && !this.options.stop?.aborted) {
      const signal = AbortSignal.timeout(Math.round(Math.max(1000, Math.min(10_000, deadline - performance.now()))));
      const { initialUser: _, ...own } = this.by.wayIn;
      const door = await openDoor(this.at.host, this.by.transport, own, signal);
      if (door.ok) {
        const confirmed = await door.value.confirm(this.run.run, { signal });
        door.value.connection.close();
        if (confirmed.ok && (confirmed.value.exitCode === 0 || confirmed.value.exitCode === notWaiting)) return;
      }
      await pause(door.ok);
    }
  }

  /** The connection is gone, the run is not: ask the host over new ones what became of it. */
  private async followFromAfar(): Promise<void> {
    const giveUp = performance.now() + ((this.run.window ?? 0) + 120) * 1000;
    const pause = pauses();
    let seen = 0;
    // From its end to its line in the host's journal a run has some milliseconds; on a full disk it never comes there.
    let patience = 5;
    while (performance.now() < giveUp && this.manifest === "" && (this.ended === undefined || patience-- > 0)) {
      const door = await openDoor(this.at.host, this.by.transport, this.by.wayIn, AbortSignal.timeout(10_000));
      await pause(door.ok);
      if (!door.ok) continue;
      const answered = await door.value.look(statusScript(this.run.run));
      if (answered.ok) seen = this.replay(answered.value.stdout, seen);
      if (answered.ok && answered.value.stdout.endsWith("waits\n") && !door.value.initial) await door.value.confirm(this.run.run);
      door.value.connection.close();
      if (answered.ok && (answered.value.stdout === "" || answered.value.stdout.endsWith("cut-off\n"))) break; // the run never began, or is long merged and gone
    }
  }

  /** Turns the record's lines into the events that were missed. */
  private replay(text: string, seen: number): number {
    const lines = text.split("\n").filter(Boolean);
    for (const line of lines.slice(seen)) {
      const [first = "", second = ""] = line.split("\t");
      if (first === "begin") this.words.begin?.([second]);
      else if (first === "line") this.told = { ...this.told, ...this.ownLine(second) };
      else if (first === "manifest") this.manifest = second;
      else if (first === "end") {
        this.ended ??= second as Outcome["ended"];
        this.told = { ...this.told, ended: second };
      } else if (first === "cut-off") this.cutOff();
      else if (first === "confirmed") this.words.confirmed?.([]);
      else if (first === "rolledback") this.words.rolledback?.(["timer"]);
      else if (second === "done" && !this.done.some((step) => step.number === Number(first))) this.words.done?.([first]);
      else if (second === "failed" && this.failed === undefined) this.words.failed?.([first, "1", ""]);
    }
    return lines.filter((line) => line !== "waits" && line !== "cut-off").length;
  }

  /** The host was cut off itself: nobody there will write the run's end. */
  private cutOff(): void {
    this.ended ??= "failed";
    this.failure ??= {
      code: "cut-off",
      message: `${this.host}: the run was cut off on the host itself: a power cut, or somebody ended it there`,
      state: `${this.done.length} of ${this.run.steps.length} steps are in force on ${this.host}; the one in hand may be or not, and no file is half written (run ${this.run.run})`,
      remedy: "plan again, which tells what is open, and apply: that completes it",
    };
  }

  private outcome(): Result<Outcome> {
    if (this.ended === "completed") return ok(this.summary("completed"));
    if (this.ended === undefined && this.failure === undefined) {
      return fail({
        code: "run-lost",
        message: `${this.host}: the connection was lost and the host does not tell how run ${this.run.run} ended`,
        state: this.stateText(false),
        remedy: "plan again: the host's own record tells what is in force",
      });
    }
    const problem = this.failure ?? {
      code: this.ended ?? "failed",
      message: `${this.host}: the run was ${this.ended === "stopped" ? "stopped between two steps" : "not completed"}`,
    };
    return fail({
      ...problem,
      state: problem.state ?? this.stateText(this.ended === "rolledback"),
      remedy: problem.remedy ?? "mend the cause and apply again: what is done stays done",
    });
  }

  private summary(ended: Outcome["ended"]): Outcome {
    return {
      run: this.run.run,
      ended,
      done: this.done.flatMap(keysOf),
      failed: this.failed ? keysOf(this.failed) : [],
      manifest: this.manifest,
    };
  }

  private stateText(guardedBack: boolean): string {
    const inForce = this.done.filter((step) => !guardedBack || !step.guarded).length;
    return `${inForce} of ${this.run.steps.length} steps are in force on ${this.host}; nothing is half done (run ${this.run.run})`;
  }

  private notBegun(stderr: string): Problem {
    return {
      code: "run-not-begun",
      message: `${this.host}: the run did not begin: ${stderr.trim().split("\n").at(-1) ?? ""}`,
      state: "nothing was changed",
    };
  }
}

/** A full disk or a folder that may not be written to, here. The host gets nothing, and the step ends. */
const notKept = (host: string, key: Key, error: Error): Problem => ({
  code: "secret-not-kept",
  message: `${host}: what ${key} asks for could not be kept here: ${error.message}`,
  remedy: "make the workspace writable, then apply again",
});

/** The guard's word for a run that nobody can confirm any more: it was put back, on a host that was cut from its power too. */
const notWaiting = 3;

/** One step may hold dozens: what failed says its own name in its output. */
const named = (keys: readonly Key[]): string =>
  keys.length <= 3 ? keys.join(", ") : `one of ${keys.slice(0, 2).join(", ")} and ${keys.length - 2} more`;

const keysOf = (step: Step): Key[] => step.changes.map((change) => change.key);
