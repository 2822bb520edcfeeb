/** Runs the built program as an operator in the lab does. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import type { Lab } from "./lab";

const root = join(__dirname, "../..");

export const mainFile = join(root, "dist/src/cli/main.js");

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of an operator in the lab: a home of the lab's own, and no agent. */
export function operatorEnvironment(lab: Lab): NodeJS.ProcessEnv {
  const { SSH_AUTH_SOCK: _, ...environment } = process.env;
  return { ...environment, HOME: lab.home, NO_COLOR: "1" };
}

/** Runs a program to its end; its exit code is a value, never an error. */
export const ran = (command: string, args: readonly string[], env: NodeJS.ProcessEnv, cwd?: string): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(command, args, { env, maxBuffer: 64 << 20, ...(cwd ? { cwd } : {}) }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, stdout, stderr }),
    );
  });

/** `qorgan -w WORKSPACE ARGUMENTS`. */
export const qorganIn =
  (lab: Lab, workspace: string) =>
  (...args: string[]): Promise<Ended> =>
    ran(process.execPath, [mainFile, "-w", workspace, ...args], operatorEnvironment(lab));
