/** Runs and times programs. */
import { spawn } from "node:child_process";

export interface Measured {
  /** From its start to its end. */
  readonly seconds: number;
  /** What it says of itself, where it does. */
  readonly cpuSeconds?: number;
  readonly memoryMiB?: number;
  readonly told?: { readonly changes: number; readonly unknown: number; readonly resources: number; readonly roundTrips: number };
  /** Milliseconds on the first host: to connect, to look, in the steps of each kind, to be confirmed. */
  readonly where?: Readonly<Record<string, number>>;
  readonly output: string;
}

/** Runs a program to its end; throws with what it said when its exit code is not one of those expected. */
export function run(
  command: string,
  args: readonly string[],
  options: { input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { env: options.env ?? process.env, stdio: ["pipe", "pipe", "pipe"] });
    let [output, errors] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", (code) => {
      const seconds = (performance.now() - started) / 1000;
      if (code !== 0)
        return reject(new Error(`${command} ${args.join(" ").slice(0, 200)} ended with ${code}: ${(errors || output).slice(-2000)}`));
      resolve({ seconds, output, ...(output.startsWith("{") ? (JSON.parse(output) as object) : {}) });
    });
    child.stdin.on("error", () => {});
    child.stdin.end(options.input ?? "");
  });
}

/** The run with the median time of several. */
export async function median(times: number, work: () => Promise<Measured>): Promise<Measured> {
  const all: Measured[] = [];
  for (let i = 0; i < times; i++) all.push(await work());
  return all.sort((a, b) => a.seconds - b.seconds)[Math.floor(times / 2)] as Measured;
}
