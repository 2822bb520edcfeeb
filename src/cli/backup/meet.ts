/** What the backup commands share: hosts of the model that take part, and the doors to them. */
import { join } from "node:path";
import type { Command } from "commander";
import type { Door } from "../../engine/way-in";
import { isBackedUp, isTarget, isVault } from "../../model/backups";
import type { Host, Model } from "../../model/model";
import { fail, type Problem, type Result } from "../../result";
import { count, list } from "../hosts";
import { operatorName, type Workspace } from "../workspace";

export interface MeetOptions {
  readonly identity?: string;
  readonly json?: boolean;
}

export interface FleetOptions extends MeetOptions {
  readonly host?: readonly string[];
  readonly branch?: readonly string[];
  readonly parallel: number;
}

/** The options by which one host is reached. */
export const withMeetOptions = (command: Command): Command =>
  command
    .option("--identity <FILE>", "private key for the host, before the agent's and ~/.ssh/config's")
    .option("--json", "one JSON document on standard output (docs/json.md)");

/** The options by which several are chosen. */
export const withFleetOptions = (command: Command): Command =>
  withMeetOptions(command)
    .option("--host <NAME>", "only this host (several: again, or with commas)", list)
    .option("--branch <NAME>", "only this branch's hosts", list)
    .option("--parallel <N>", "hosts at a time", count, 16);

export const takesPart = (host: Host, model: Model): boolean => isBackedUp(host, model) || isTarget(host) || isVault(host);

/** Opens the door of a host, does something, and closes it. */
export async function through<Value>(
  workspace: Workspace,
  host: Host,
  options: MeetOptions,
  work: (door: Door) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const { createTransport } = require("../../transport/index") as typeof import("../../transport/index");
  const { openDoor } = require("../../engine/way-in") as typeof import("../../engine/way-in");
  const transport = createTransport({ knownHosts: [join(workspace.folder, "known_hosts")] });
  const wayIn = {
    operator: operatorName({ parallel: 1 }),
    ...(options.identity ? { identityFile: options.identity } : {}),
  };
  const door = await openDoor(host, transport, wayIn);
  if (!door.ok) return door;
  const done = await work(door.value);
  door.value.connection.close();
  return done;
}

/** A host whose own copies are meant. */
export function client({ model }: Workspace, name: string): Result<Host> {
  const host = model.hosts.find((one) => one.name === name);
  if (host && isBackedUp(host, model)) return { ok: true, value: host };
  const { closest } = require("fastest-levenshtein") as typeof import("fastest-levenshtein");
  const known = model.hosts.filter((one) => isBackedUp(one, model)).map((one) => one.name);
  const problem: Problem = {
    code: host ? "not-backed-up" : "host-unknown",
    message: host
      ? `${name} is not backed up: its policy has no backup, or the data map has nothing on it`
      : `there is no host ${name} in the model${known.length > 0 ? `; did you mean ${closest(name, known)}?` : ""}`,
    ...(host ? { place: host.place } : {}),
  };
  return fail(problem);
}

/** The JSON lines that a program printed; another line is none of them. */
export const jsonLines = <Line>(text: string): Line[] =>
  text.split("\n").flatMap((line) => {
    try {
      return line.startsWith("{") ? [JSON.parse(line) as Line] : [];
    } catch {
      return [];
    }
  });

/** What a program on the host said went wrong. */
export const saidOn = (host: Host, code: string, stderr: string, remedy: string): Problem => ({
  code,
  message: `${host.name}: ${
    stderr
      .trim()
      .split("\n")
      // The automation account has no home, and sshd says so each time.
      .filter((line) => line !== "" && !line.startsWith("Could not chdir to home directory "))
      .slice(-3)
      .join("; ")
      .replace(/\p{Cc}/gu, " ") || "the program ended without a word"
  }`,
  remedy,
});
