/** The way to the collectors that a command means, as the security officer. */
import { readFile, stat } from "node:fs/promises";
import { userInfo } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import type { Collector } from "../logs/collector";
import type { Host } from "../model/model";
import { fail, ok, type Result } from "../result";
import { createTransport } from "../transport/index";
import { askHidden } from "./hidden";
import { list } from "./hosts";
import { chooseHosts, type Workspace } from "./workspace";

export interface LogsOptions {
  readonly collector?: readonly string[];
  readonly account?: string;
  readonly identity?: string;
  readonly sudoPasswordFile?: string;
  readonly json?: boolean;
}

/** The options that all of `qorgan logs` share. */
export const withAccessOptions = (command: Command): Command =>
  command
    .option("--collector <NAME>", "only this log collector (several: again, or with commas)", list)
    .option("--account <NAME>", "your admin account there (default: the one whose key --identity names)")
    .option("--identity <FILE>", "your private key, before the agent's and ~/.ssh/config's")
    .option("--sudo-password-file <FILE>", "your password there, in a file that only you can read (default: you are asked)")
    .option("--json", "one JSON document on standard output; with --follow one a line (docs/json.md)");

async function collectorsOf(workspace: Workspace, options: LogsOptions): Promise<Result<readonly Host[]>> {
  const named = options.collector ? await chooseHosts(workspace.model, { host: options.collector }) : ok(workspace.model.hosts);
  if (!named.ok) return named;
  const found = named.value.filter((host) => host.duties.includes("log-collector"));
  if (found.length > 0) return ok(found);
  return fail({
    code: "no-collector",
    message: options.collector ? `${options.collector.join(", ")} collects no logs` : "no host of the model collects logs",
    remedy: "a host with the duty log-collector does",
  });
}

/** The password where the collector's policy asks for one; undefined where it does not. */
async function passwordFor(host: Host, account: string, options: LogsOptions): Promise<Result<string | undefined>> {
  if (host.policy.controls.get("admin-accounts")?.sudoPassword === "not-required") return ok(undefined);
  if (options.sudoPasswordFile !== undefined) return passwordIn(options.sudoPasswordFile);
  const typed = await askHidden(`Password of ${account} on ${host.name}: `);
  if (typed !== undefined && typed !== "") return ok(typed);
  return fail({
    code: "sudo-password",
    message: `${host.name} asks ${account} for a password, and none was given`,
    remedy: "run it on a terminal, or name a file with --sudo-password-file",
  });
}

async function passwordIn(file: string): Promise<Result<string>> {
  try {
    const { mode } = await stat(file);
    if ((mode & 0o077) !== 0)
      return fail({ code: "password-file", message: `${file} can be read by others than you`, remedy: `chmod 600 ${file}` });
    const [password = ""] = (await readFile(file, "utf8")).split(/\r?\n/);
    return ok(password);
  } catch (error) {
    return fail({ code: "password-file", message: `${file}: ${(error as Error).message}` });
  }
}

/** Opens each collector that is meant, one after the other, for `work`. */
export async function withCollectors<Value>(
  workspace: Workspace,
  options: LogsOptions,
  work: (collector: Collector, host: Host) => Promise<Result<Value>>,
): Promise<Result<Value[]>> {
  const hosts = await collectorsOf(workspace, options);
  if (!hosts.ok) return hosts;
  const { accountFor } = require("../logs/account") as typeof import("../logs/account");
  const { openCollector } = require("../logs/collector") as typeof import("../logs/collector");
  const transport = createTransport({ knownHosts: [join(workspace.folder, "known_hosts")] });
  const values: Value[] = [];
  for (const host of hosts.value) {
    const account = await accountFor(host, workspace.model, { ...options, login: userInfo().username });
    if (!account.ok) return account;
    const password = await passwordFor(host, account.value, options);
    if (!password.ok) return password;
    const access = {
      account: account.value,
      ...(options.identity ? { identityFile: options.identity } : {}),
      ...(password.value === undefined ? {} : { password: password.value }),
    };
    const collector = await openCollector(host, access, transport);
    if (!collector.ok) return collector;
    const done = await work(collector.value, host);
    collector.value.close();
    if (!done.ok) return done;
    values.push(done.value);
  }
  return ok(values);
}
