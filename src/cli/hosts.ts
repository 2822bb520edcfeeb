/** What commands that meet hosts share: their options, and the fleet in parallel and in order. */
import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import type { Emit } from "../engine/events";
import type { Inspector } from "../engine/inspect";
import type { Host } from "../model/model";
import { createTransport } from "../transport/index";
import { type HostOptions, operatorName, type Workspace } from "./workspace";

/** An option that may be given again, or with commas. */
export const list = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), ...value.split(",")];

/** A whole number from 1 on, as an option's value. */
export function count(value: string): number {
  if (!/^[1-9][0-9]{0,5}$/.test(value)) throw new InvalidArgumentError("a whole number from 1 on");
  return Number(value);
}

/** The options by which hosts are chosen and reached. */
export function withHostOptions(command: Command): Command {
  return command
    .option("--host <NAME>", "only this host (several: again, or with commas)", list)
    .option("--branch <NAME>", "only this branch's hosts", list)
    .option("--control <ID>", "only resources of this control", list)
    .option("--parallel <N>", "hosts at a time", count, 16)
    .option("--initial-user <NAME>", "account for the first contact, where Qorgan's own is not there yet")
    .option("--identity <FILE>", "private key, before the agent's and ~/.ssh/config's")
    .option("--operator <NAME>", "your name in the record of a first contact (default: your login)")
    .option("--json", "one JSON document on standard output (docs/json.md)");
}

/** What the engine needs to look at this workspace's hosts. */
export function inspectorFor(workspace: Workspace, options: HostOptions, contents: boolean, emit: Emit, signal?: AbortSignal): Inspector {
  return {
    model: workspace.model,
    compiler: workspace.compiler,
    transport: createTransport({ knownHosts: [join(workspace.folder, "known_hosts")] }),
    wayIn: {
      operator: operatorName(options),
      ...(options.initialUser ? { initialUser: options.initialUser } : {}),
      ...(options.identity ? { identityFile: options.identity } : {}),
    },
    controls: options.control ?? [],
    contents,
    emit,
    keepSeal: (host, seal) => {
      const { keepAnchor } = require("../audit/seal-anchors") as typeof import("../audit/seal-anchors");
      const { number, digest } = seal ?? {};
      return keepAnchor(workspace.folder, host, number && digest ? { number, digest } : undefined, new Date());
    },
    journal: (host) => {
      const { journalledHost } = require("../audit/journal") as typeof import("../audit/journal");
      return journalledHost(workspace.folder, host);
    },
    ...(signal ? { signal } : {}),
  };
}

/** Runs `work` for all hosts, at most `parallel` at a time; the results are in the hosts' order. */
export async function forHosts<Value>(hosts: readonly Host[], parallel: number, work: (host: Host) => Promise<Value>): Promise<Value[]> {
  const results: Value[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < hosts.length; i = next++) results[i] = await work(hosts[i] as Host);
  };
  await Promise.all(Array.from({ length: Math.min(parallel, hosts.length) }, worker));
  return results;
}
