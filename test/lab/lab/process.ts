/** Running programs, and the lock that lets one process at a time change a lab. */
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";

export interface Outcome {
  /** 128 + the signal's number when a signal ended it, as shells say it. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly timeoutMs?: number;
}

/** The lab itself went wrong: not a finding about what is tested in it. */
export class LabError extends Error {}

const SIGNALS: Readonly<Record<string, number>> = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGPIPE: 13, SIGTERM: 15 };

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(code ?? 128 + (SIGNALS[signal ?? ""] ?? 1)));
  });
}

/** Runs a program to its end and gives what it printed, whatever its exit status. */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const settings: SpawnOptions = { stdio: ["pipe", "pipe", "pipe"] };
  if (options.env) settings.env = options.env;
  if (options.cwd) settings.cwd = options.cwd;
  if (options.timeoutMs) Object.assign(settings, { timeout: options.timeoutMs, killSignal: "SIGKILL" });
  const child = spawn(command, [...args], settings);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on("data", (data: Buffer) => out.push(data));
  child.stderr?.on("data", (data: Buffer) => err.push(data));
  child.stdin?.on("error", () => {}); // the program may end without reading all of its input
  child.stdin?.end(options.input ?? "");
  const code = await ended(child);
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

/** Like `run`, and throws when the program fails. */
export async function must(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const outcome = await run(command, args, options);
  if (outcome.code !== 0) {
    const said = (outcome.stderr || outcome.stdout).trim().slice(-2000);
    throw new LabError(`${command} ${args.join(" ")} ended with status ${outcome.code}: ${said}`);
  }
  return outcome.stdout;
}

/** Runs a program on this terminal and gives its exit status. */
export function onTerminal(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  return ended(spawn(command, [...args], { stdio: "inherit", env }));
}

/** Does `work` while no other process holds the lock. The kernel frees it when this process dies, however it dies. */
export async function locked<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  mkdirSync(dirname(file), { recursive: true });
  const holder = spawn("flock", ["--exclusive", file, "sh", "-c", "echo held; exec cat >/dev/null"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    holder.once("error", reject);
    holder.once("close", () => reject(new LabError(`the lock ${file} could not be had`)));
    holder.stdout.once("data", () => resolve());
  });
  const released = new Promise((resolve) => holder.once("close", resolve));
  try {
    return await work();
  } finally {
    holder.stdin.end();
    await released;
  }
}

/** Works through `items`, at most `width` at a time. */
export async function inParallel<Item, Value>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const results: Value[] = new Array(items.length);
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i] as Item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `condition` holds, and throws with `what` when it does not in time. */
export async function until(what: string, timeoutMs: number, condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new LabError(`${what}: not after ${timeoutMs} ms`);
    await sleep(20);
  }
}
