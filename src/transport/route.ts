/** From a target to the hops on the way to it: command line, then SSH configuration, then the model. */
import { homedir } from "node:os";
import { join } from "node:path";
import { fail, ok, type Problem, type Result } from "../result";
import { type HostKeyPolicy, knownName, parsePublicKey } from "./known-hosts";
import { loadKnownHosts } from "./known-hosts-files";
import { filePath, fillTokens, readSshConfig, type SshSettings, settingsFor, type Tokens } from "./ssh-config";
import type { Target, TransportOptions } from "./transport";

/** One SSH connection on the way to a host; the last hop is the host. */
export interface Hop {
  readonly name: string;
  readonly address: string;
  readonly port: number;
  readonly user: string;
  /** Named on the command line: tried first, and a problem when it cannot be read. */
  readonly identityFile?: string;
  /** Of the SSH configuration, or ssh's own defaults. */
  readonly identityFiles: readonly string[];
  readonly identitiesOnly: boolean;
  readonly agent?: string;
  readonly hostKeys: HostKeyPolicy;
}

/** `almaty-files-1 (10.10.1.11:22)`, for messages. */
export const label = (hop: { readonly name: string; readonly address: string; readonly port: number }): string =>
  `${hop.name} (${hop.address.includes(":") ? `[${hop.address}]` : hop.address}:${hop.port})`;

const mostHops = 8;
const defaultIdentities = ["id_ed25519", "id_ecdsa", "id_rsa"];
type Config = Parameters<typeof settingsFor>[0];

/** The SSH configuration that a transport's options name. */
export const configOf = (options: TransportOptions): Result<Config> =>
  readSshConfig(options.configFiles ?? [join(homedir(), ".ssh/config"), "/etc/ssh/ssh_config"]);

/** The hops to a target, in the order in which they are opened. */
export async function routeTo(target: Target, options: TransportOptions, config: Config): Promise<Result<Hop[]>> {
  const settings = settingsOf(config, target);
  const path = jumpsOf(config, settings, target.host);
  if (!path.ok) return path;
  const hops: Hop[] = [];
  for (const jump of path.value) {
    const through = jumpTarget(jump, target);
    const hop = await makeHop(through, settingsOf(config, through), options);
    if (!hop.ok) return hop;
    hops.push(hop.value);
  }
  const last = await makeHop(target, settings, options);
  return last.ok ? ok([...hops, last.value]) : last;
}

/** `Match user` is held against who will log in: the model's user, where neither the command line nor the configuration names one. */
function settingsOf(config: Config, target: Target): SshSettings {
  const settings = settingsFor(config, target.host, target.explicit?.user);
  return settings.user === undefined ? settingsFor(config, target.host, target.user) : settings;
}

interface Jump {
  readonly host: string;
  readonly user?: string;
  readonly port?: number;
}

/** The user of a jump host is the configuration's, or who is logged in here, as ssh does it. */
function jumpTarget(jump: Jump, target: Target): Target {
  const { user, port } = jump;
  return {
    host: jump.host,
    address: jump.host,
    port: 22,
    user: process.env.USER ?? process.env.LOGNAME ?? "root",
    pinnedHostKeys: [],
    ...(target.identityFile === undefined ? {} : { identityFile: target.identityFile }),
    explicit: { ...(user === undefined ? {} : { user }), ...(port === undefined ? {} : { port }) },
  };
}

/** Reads ProxyJump; the first jump host's own ProxyJump comes before it. */
function jumpsOf(config: Config, settings: SshSettings, host: string): Result<Jump[]> {
  let path: Jump[] = [];
  let { proxyJump, proxyCommand } = settings;
  for (let at = host; ; ) {
    if (proxyJump === undefined || proxyJump.toLowerCase() === "none") {
      if (proxyJump === undefined && proxyCommand !== undefined && proxyCommand.toLowerCase() !== "none") return fail(noProxyCommand(at));
      return ok(path);
    }
    const jumps = parseJumps(proxyJump, at);
    if (!jumps.ok) return jumps;
    path = [...jumps.value, ...path];
    if (path.length > mostHops) return fail(badJump(host, `more than ${mostHops} jump hosts; do they name each other?`));
    at = (path[0] as Jump).host;
    ({ proxyJump, proxyCommand } = settingsFor(config, at));
  }
}

function parseJumps(text: string, host: string): Result<Jump[]> {
  const jumps: Jump[] = [];
  for (const part of text.split(",")) {
    const found = /^(?:ssh:\/\/)?(?:([^@\s]+)@)?(?:\[([^\]\s]+)\]|([^:\s/@[\]]+))(?::(\d{1,5}))?\/?$/.exec(part.trim());
    const port = found?.[4] === undefined ? undefined : Number(found[4]);
    if (!found || (port !== undefined && (port < 1 || port > 65535))) return fail(badJump(host, `"${part.trim()}" is no jump host`));
    const user = found[1];
    jumps.push({ host: found[2] ?? found[3] ?? "", ...(user === undefined ? {} : { user }), ...(port === undefined ? {} : { port }) });
  }
  return ok(jumps);
}

const badJump = (host: string, why: string): Problem => ({
  code: "ssh-config-invalid",
  message: `the ProxyJump that the SSH configuration gives ${host} cannot be followed: ${why}`,
  remedy: "mend ProxyJump: [USER@]HOST[:PORT], several with commas",
});

const noProxyCommand = (host: string): Problem => ({
  code: "ssh-config-unsupported",
  message: `the SSH configuration reaches ${host} by a ProxyCommand, which Qorgan does not run`,
  remedy: `use ProxyJump for ${host}; or "ProxyCommand none" when Qorgan can reach it directly`,
});

async function makeHop(target: Target, settings: SshSettings, options: TransportOptions): Promise<Result<Hop>> {
  const port = target.explicit?.port ?? settings.port ?? target.port;
  const user = target.explicit?.user ?? settings.user ?? target.user;
  const named = settings.hostName === undefined ? target.address : fillTokens(settings.hostName, { host: target.host, port, user });
  const address = target.explicit?.address ?? named;
  const tokens = { host: address, port, user };
  const hostKeys = await hostKeyPolicy(target, settings, address, port, user, options);
  if (!hostKeys.ok) return hostKeys;
  return ok({ name: target.host, address, port, user, ...identitiesOf(target, settings, options, tokens), hostKeys: hostKeys.value });
}

/** Where the keys for a target may be. */
export type Identities = Pick<Hop, "identityFile" | "identityFiles" | "identitiesOnly" | "agent">;

function identitiesOf(target: Target, settings: SshSettings, options: TransportOptions, tokens: Tokens): Identities {
  const agent = agentOf(settings, options, tokens);
  const identityFiles = settings.identityFiles.length > 0 ? settings.identityFiles : defaultIdentities.map((name) => `~/.ssh/${name}`);
  return {
    ...(target.identityFile === undefined ? {} : { identityFile: filePath(target.identityFile, tokens) }),
    identityFiles: identityFiles.map((file) => filePath(file, tokens)),
    identitiesOnly: settings.identitiesOnly,
    ...(agent ? { agent } : {}),
  };
}

/** Where the keys are with which a login on a target would be tried. */
export function identitiesFor(target: Target, options: TransportOptions): Result<Identities> {
  const config = configOf(options);
  if (!config.ok) return config;
  const tokens = { host: target.address, port: target.port, user: target.user };
  return ok(identitiesOf(target, settingsOf(config.value, target), options, tokens));
}

function agentOf(
  settings: SshSettings,
  options: TransportOptions,
  tokens: { host: string; port: number; user: string },
): string | undefined {
  const byDefault = options.agent ?? process.env.SSH_AUTH_SOCK;
  const named = options.agent === undefined ? settings.identityAgent : undefined;
  if (named === undefined || named === "SSH_AUTH_SOCK") return byDefault;
  if (named.toLowerCase() === "none") return undefined;
  return named.startsWith("$") && !named.startsWith("${") ? process.env[named.slice(1)] : filePath(named, tokens);
}

async function hostKeyPolicy(
  target: Target,
  settings: SshSettings,
  address: string,
  port: number,
  user: string,
  options: TransportOptions,
): Promise<Result<HostKeyPolicy>> {
  const pinned = target.pinnedHostKeys.map(parsePublicKey);
  const broken = pinned.indexOf(undefined);
  if (broken >= 0) return fail(badPin(target.host, target.pinnedHostKeys[broken] ?? ""));
  const tokens = { host: address, port, user };
  const files = [
    ...(options.knownHosts ?? []),
    ...(settings.userKnownHostsFiles ?? ["~/.ssh/known_hosts", "~/.ssh/known_hosts2"]).filter((file) => file.toLowerCase() !== "none"),
    ...(settings.globalKnownHostsFiles ?? ["/etc/ssh/ssh_known_hosts", "/etc/ssh/ssh_known_hosts2"]),
  ];
  const known = await loadKnownHosts(files.map((file) => filePath(file, tokens)));
  if (!known.ok) return known;
  return ok({
    names: settings.hostKeyAlias === undefined ? namesOf(target.host, address, port) : [settings.hostKeyAlias.toLowerCase()],
    known: known.value,
    pinned: pinned.filter((key) => key !== undefined),
  });
}

/** The names under which a host's keys are looked up, and enrolled. */
export const namesOf = (host: string, address: string, port: number): string[] => [
  ...new Set([knownName(host, port), knownName(address, port)]),
];

const badPin = (host: string, line: string): Problem => ({
  code: "host-key-pin-invalid",
  message: `a host key that is pinned for ${host} is no public key: "${line.slice(0, 60)}"`,
  remedy: "pin whole lines of /etc/ssh/ssh_host_*_key.pub: TYPE BASE64",
});
