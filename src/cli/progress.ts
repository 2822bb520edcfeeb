/** What happens on each host, while it happens: lines that follow it on a terminal, one plain line an event on a pipe and in CI. */
import type { Emit, Event } from "../engine/events";
import type { Key } from "../resources/resource";
import { colours, counted, printable } from "./render";

export interface Progress {
  readonly emit: Emit;
  /** Says something without tearing what is on the screen. */
  note(text: string): void;
  /** All that was under way has ended, or somebody is asked something: nothing of it stays on the screen. */
  settle(): void;
}

type Readers = { readonly [Type in Event["type"]]?: (event: Extract<Event, { type: Type }>) => string };

const read = (readers: Readers, event: Event): string | undefined =>
  (readers[event.type] as ((event: Event) => string) | undefined)?.(event);

/** What is kept, in both views. */
const kept: Readers = {
  "step-failed": (event) => `FAILED ${event.keys.join(", ")}`,
  "rolled-back": () => "ROLLED BACK",
  "host-done": (event) => `done in ${(event.ms / 1000).toFixed(1)} s, ${counted(event.changes, "change")}`,
  "host-unchanged": () => "nothing to do",
};

/** Lines of a record: every step, every key. */
const plain: Readers = {
  ...kept,
  "run-started": (event) => `run ${event.run}, ${counted(event.steps, "step")}`,
  "step-done": (event) => event.keys.map((key) => `${event.number}/${event.steps} ${key}`).join("\n"),
  armed: (event) => `armed: without a confirmation it is all put back after ${event.seconds} s`,
  confirmed: () => "confirmed over a fresh connection",
};

const someOf = (keys: readonly Key[]): string => `${keys[0] ?? ""}${keys.length > 1 ? ` and ${keys.length - 1} more` : ""}`;

/** What a host is at. */
const now: Readers = {
  connecting: (event) => `connecting to ${event.address}`,
  connected: () => "looking",
  "run-started": (event) => counted(event.steps, "step"),
  "step-started": (event) => `step ${event.number} of ${event.steps}  ${someOf(event.keys)}`,
  armed: (event) => `guarded: put back unless it is confirmed within ${event.seconds} s`,
  confirmed: () => "confirmed over a fresh connection",
  "step-failed": () => "failed",
  "rolled-back": () => "put back",
};

const ends: ReadonlySet<Event["type"]> = new Set(["observed", "host-done", "host-unchanged"]);

/** The lines of hosts that are at something, in the order in which they began, cut to a screen of `rows` and `columns`. */
export function screen(
  lines: ReadonlyMap<string, string>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): string[] {
  const all = [...lines].map(([host, text]) => printable(`${host}: ${text}`).replaceAll("\n", " "));
  const room = Math.max(1, rows - 2);
  const shown = all.length <= room ? all : [...all.slice(0, room - 1), `… and ${all.length - room + 1} more hosts`];
  return shown.map((line) => ([...line].length < columns ? line : `${[...line].slice(0, columns - 2).join("")}…`));
}

/** Follows each host where it is a terminal that a person looks at. */
export function progress(stream: NodeJS.WriteStream): Progress {
  const paint = colours(stream);
  const say = (host: string, text: string): void => {
    for (const line of text.split("\n")) stream.write(`${paint(1, host)}: ${printable(line)}\n`);
  };
  if (stream.isTTY && process.env.CI === undefined && process.env.TERM !== "dumb") return live(stream, say);
  return {
    emit(event) {
      const text = read(plain, event);
      if (text !== undefined) say(event.host, text);
    },
    note: (text) => void stream.write(`${text}\n`),
    settle() {},
  };
}

/** Milliseconds between two drawings: a run has many events, and an eye few moments. */
const frame = 80;

function live(stream: NodeJS.WriteStream, say: (host: string, text: string) => void): Progress {
  const { createLogUpdate } = require("log-update") as typeof import("log-update");
  const update = createLogUpdate(stream);
  const lines = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  const draw = (): void => {
    timer = undefined;
    update(screen(lines, { rows: stream.rows || 24, columns: stream.columns || 80 }).join("\n"));
  };
  const soon = (): void => {
    timer ??= setTimeout(draw, frame);
  };
  const clear = (): void => {
    clearTimeout(timer);
    timer = undefined;
    update.clear();
  };
  /** What is kept stands above what moves. */
  const above = (write: () => void): void => {
    clear();
    write();
    if (lines.size > 0) soon();
  };
  return {
    emit(event) {
      const text = read(now, event);
      if (text !== undefined) lines.set(event.host, text);
      if (ends.has(event.type)) lines.delete(event.host);
      const stays = read(kept, event);
      if (stays !== undefined) above(() => say(event.host, stays));
      else soon();
    },
    note: (text) => above(() => void stream.write(`${text}\n`)),
    settle() {
      lines.clear();
      clear();
      update.done();
    },
  };
}
