import { join } from "node:path";
import type { Command } from "commander";
import { automationAccount } from "../../model/automation-account";
import type { Host } from "../../model/model";
import { fail, ok, type Problem, type Result } from "../../result";
import { remember, type ScannedHost, type ScannedKey, scanHostKeys } from "../../transport/index";
import { agreement } from "../agreement";
import { chooseHosts, openWorkspace, tellProblems, type Workspace } from "../workspace";

interface EnrolOptions {
  readonly branch?: readonly string[];
  readonly fingerprint?: readonly string[];
  readonly replace?: boolean;
  readonly json?: boolean;
}

const list = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), ...value.split(",")];

/** `qorgan enrol HOST`: remembers a host's keys in the workspace's known_hosts, once a person has compared them. */
export const register = (program: Command): void => {
  program
    .command("enrol")
    .argument("[HOST...]", "hosts of the model, one after the other")
    .description("remember a host's SSH keys in known_hosts, after you compared them with the host's console")
    .option("--branch <NAME>", "all of this branch's hosts, one after the other (several: again, or with commas)", list)
    .option("--fingerprint <SHA256:…>", "remember the key with this fingerprint, and no other, without asking (several: again)", list)
    .option("--replace", "forget the keys that were known before: the host was installed anew")
    .option("--json", "one JSON document on standard output (docs/json.md)")
    .addHelpText(
      "after",
      `
On the host's console, this shows what to compare with:
  for key in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf $key; done

Examples:
  qorgan enrol almaty-files-1
  qorgan enrol --branch almaty
  qorgan enrol almaty-files-1 --replace --fingerprint SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8`,
    )
    .action(async (names: readonly string[], options: EnrolOptions, command: Command) => {
      const workspace = await openWorkspace(command.optsWithGlobals<{ workspace: string }>().workspace);
      if (!workspace.ok) return tellProblems(workspace.problems, options.json);
      const hosts = await hostsMeant(workspace.value, names, options);
      if (!hosts.ok) return tellProblems(hosts.problems, options.json);
      const several = hosts.value.length > 1 || options.branch !== undefined;
      const done: object[] = [];
      const problems: Problem[] = [];
      for (const host of hosts.value) {
        const one = await enrol(workspace.value, host, options);
        if (one.ok)
          done.push({
            host: host.name,
            names: one.value.names,
            keys: one.value.keys.map(({ type, fingerprint }) => ({ type, fingerprint })),
          });
        else problems.push(...one.problems);
      }
      if (options.json && several) process.stdout.write(`${JSON.stringify({ hosts: done, problems })}\n`);
      else if (options.json && problems.length === 0) process.stdout.write(`${JSON.stringify(done[0])}\n`);
      else if (problems.length > 0) tellProblems(problems, options.json);
      if (problems.length > 0) process.exitCode = 1;
    });
};

/** A fingerprint belongs to one host: given for several, the person would have agreed to something else. */
async function hostsMeant(
  { model }: Workspace,
  names: readonly string[],
  { branch, fingerprint }: EnrolOptions,
): Promise<Result<readonly Host[]>> {
  if (names.length === 0 && branch === undefined)
    return fail({ code: "no-host", message: "which host? name hosts, or a branch", remedy: "qorgan enrol HOST, or --branch NAME" });
  const hosts = await chooseHosts(model, { ...(names.length > 0 ? { host: names } : {}), ...(branch ? { branch } : {}) });
  if (hosts.ok && hosts.value.length > 1 && fingerprint !== undefined)
    return fail({
      code: "one-fingerprint",
      message: "--fingerprint is for one host",
      state: "nothing was remembered",
      remedy: "name the host",
    });
  return hosts;
}

/** What was remembered; no keys where they were known already, or nobody agreed. */
async function enrol(
  workspace: Workspace,
  host: Host,
  options: EnrolOptions,
): Promise<Result<{ names: readonly string[]; keys: readonly ScannedKey[] }>> {
  const file = join(workspace.folder, "known_hosts");
  const address = host.addresses[0] ?? host.name;
  const target = { host: host.name, address, port: host.sshPort, user: automationAccount, pinnedHostKeys: host.hostKeys };
  const scanned = await scanHostKeys(target, { knownHosts: [file] });
  if (!scanned.ok) return scanned;
  if (!options.json) show(scanned.value);
  const refused = refusal(host, scanned.value, options);
  if (refused) return refused;
  const { names, keys } = scanned.value;
  if (keys.every((key) => key.verdict === "accepted") && !options.replace) {
    if (!options.json) process.stdout.write(`${host.name} is known already\n`);
    return ok({ names, keys: [] });
  }
  const meant = options.fingerprint ? keys.filter((key) => options.fingerprint?.includes(key.fingerprint)) : keys;
  const agreed = options.fingerprint !== undefined || (await agreement("Does this agree with the host's own console?", false));
  if (!agreed) return ok({ names, keys: [] });
  const written = await remember(file, [{ names, keys: meant }], { replace: options.replace === true });
  if (!written.ok) return written;
  if (!options.json) process.stdout.write(`${host.name}: remembered in ${file}; commit it with the model\n`);
  return ok({ names, keys: meant });
}

function show({ address, port, keys }: ScannedHost): void {
  process.stdout.write(`${address} port ${port} proves to hold these keys:\n`);
  for (const key of keys)
    process.stdout.write(`  ${key.fingerprint}  ${key.type}  ${key.verdict === "accepted" ? "known" : key.verdict}\n`);
}

function refusal(host: Host, { keys }: ScannedHost, options: EnrolOptions) {
  const nothing = { state: "nothing was remembered" };
  if (keys.some((key) => key.verdict === "revoked"))
    return fail({
      code: "host-key-revoked",
      message: `${host.name} proves a key that known_hosts revokes`,
      ...nothing,
      remedy: "do not connect: somebody may be using a stolen key. Give the host new keys at its console",
    });
  if (host.hostKeys.length > 0)
    return fail({
      code: "host-key-pinned",
      message: `the model pins the keys of ${host.name}; known_hosts does not decide`,
      place: host.place,
      ...nothing,
      remedy: "change hostKeys in the model, or take them out of it",
    });
  if (!options.replace && keys.some((key) => key.verdict === "changed"))
    return fail({
      code: "host-key-changed",
      message: `${host.name} was known by another key. Somebody may stand in between, or it was installed anew`,
      ...nothing,
      remedy: `compare the fingerprint with the host's console; when it is right: qorgan enrol ${host.name} --replace`,
    });
  const missing = options.fingerprint?.filter((one) => !keys.some((key) => key.fingerprint === one)) ?? [];
  if (missing.length > 0)
    return fail({
      code: "fingerprint-not-proved",
      message: `${host.name} proves no key with the fingerprint ${missing.join(", ")}`,
      ...nothing,
      remedy: "compare it with the host's console: a mistyped letter, another host at this address, or somebody in between",
    });
  return undefined;
}
