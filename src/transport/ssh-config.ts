/** What OpenSSH's client configuration says of a host. The file is read by a library and never written. */
import { readdirSync, readFileSync } from "node:fs";
import { homedir, hostname, userInfo } from "node:os";
import { dirname, isAbsolute, join, resolve } from "node:path";
import SSHConfig, { glob, type Line, LineType, type Section } from "ssh-config";
import { fail, ok, type Problem, type Result } from "../result";
import { isMissing, messageOf } from "./errors";

/** The settings that Qorgan honours; all others are passed over. */
export interface SshSettings {
  readonly hostName?: string;
  readonly port?: number;
  readonly user?: string;
  readonly identityFiles: readonly string[];
  readonly identitiesOnly: boolean;
  readonly identityAgent?: string;
  readonly proxyJump?: string;
  readonly proxyCommand?: string;
  readonly hostKeyAlias?: string;
  readonly userKnownHostsFiles?: readonly string[];
  readonly globalKnownHostsFiles?: readonly string[];
}

/** What `%` tokens in values stand for. */
export interface Tokens {
  readonly host: string;
  readonly port: number;
  readonly user: string;
}

const deepestInclude = 16;

/** The files' lines as one configuration: the first value that fits a host counts. A file that is not there says nothing. */
export function readSshConfig(files: readonly string[]): Result<SSHConfig> {
  const config = new SSHConfig();
  for (const file of files) {
    const lines = readLines(file, dirname(file), 0);
    if (!lines.ok) return lines;
    config.push(...lines.value);
  }
  return ok(config);
}

function readLines(file: string, folder: string, depth: number): Result<Line[]> {
  try {
    const text = readFileSync(file, "utf8");
    if (depth > deepestInclude) return fail(unreadable(file, "files include each other without an end"));
    return ok([...SSHConfig.parse(text)].flatMap((line) => expand(line, folder, depth)));
  } catch (error) {
    if (error instanceof IncludeProblem) return fail(error.problem);
    if (isMissing(error)) return ok([]);
    return fail(unreadable(file, messageOf(error)));
  }
}

const unreadable = (file: string, why: string): Problem => ({
  code: "ssh-config-invalid",
  message: `cannot read the SSH configuration ${file}: ${why}`,
  remedy: `mend the file; \`ssh -F ${file} -G localhost\` shows how ssh itself reads it`,
});

class IncludeProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/**
 * Puts included files in the place of their Include line, which the library leaves alone. A section with an Include inside
 * becomes pieces before and after it: what is included counts only where the section's own patterns fit.
 */
function expand(line: Line, folder: string, depth: number): Line[] {
  if (line.type !== LineType.DIRECTIVE) return [];
  if (!("config" in line)) return isNamed(line, "include") ? included(line.value, folder, depth) : [normal(line)];
  const pieces: Line[] = [piece(line)];
  for (const inner of line.config) {
    if (inner.type !== LineType.DIRECTIVE) continue;
    if (isNamed(inner, "include")) pieces.push(...included(inner.value, folder, depth).flatMap((one) => within(line, one)), piece(line));
    else (pieces.at(-1) as Section).config.push(normal(inner));
  }
  return pieces;
}

const isNamed = (line: { readonly param: string }, name: string): boolean => line.param.toLowerCase() === name;
const piece = (section: Section): Section => ({ ...section, config: new SSHConfig() });

/** A Host section inside of another counts where both fit; inside of a Match section only plain lines can be told to. */
function within(outer: Section, line: Line): Line[] {
  if (line.type !== LineType.DIRECTIVE) return [];
  if (!("config" in line)) return [{ ...piece(outer), config: SSHConfig.from([line]) as SSHConfig }];
  return isNamed(outer, "host") && isNamed(line, "host") ? [Object.assign(line, { outer })] : [];
}

/** The library looks for these two in this spelling when it judges `Match`; canonical domains would make it ask the network. */
function normal<L extends Line>(line: L): L {
  if (line.type !== LineType.DIRECTIVE) return line;
  const spelled: Readonly<Record<string, string>> = { hostname: "HostName", user: "User", canonicaldomains: "IgnoredCanonicalDomains" };
  return { ...line, param: spelled[line.param.toLowerCase()] ?? line.param };
}

const wordsOf = (value: Section["value"]): string[] => (typeof value === "string" ? value.split(/\s+/) : value.map((word) => word.val));

function included(value: Section["value"], folder: string, depth: number): Line[] {
  return wordsOf(value).flatMap((path) =>
    matching(resolve(folder, atHome(path))).flatMap((file) => {
      const lines = readLines(file, folder, depth + 1);
      if (!lines.ok) throw new IncludeProblem(lines.problems[0] as Problem);
      return lines.value;
    }),
  );
}

/** The files that a path with `*` and `?` stands for, sorted as the shell would. */
function matching(path: string): string[] {
  let found = ["/"];
  for (const part of path.split("/").filter(Boolean)) {
    found = found.flatMap((folder) =>
      (/[*?]/.test(part) ? entries(folder).filter((name) => glob(part, name)) : [part]).map((name) => join(folder, name)),
    );
  }
  return found;
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** A path with `~` at its start. */
export const atHome = (path: string): string => (path === "~" || path.startsWith("~/") ? join(homedir(), path.slice(1)) : path);

/** A file name of the configuration: `~`, `${VARIABLE}` and `%` tokens filled in, relative ones as ssh takes them (from here). */
export function filePath(text: string, tokens: Tokens): string {
  const path = atHome(
    fillTokens(
      text.replace(/\$\{([A-Za-z_]\w*)\}/g, (_, name: string) => process.env[name] ?? ""),
      tokens,
    ),
  );
  return isAbsolute(path) ? path : resolve(path);
}

/** Fills in `%h`, `%p`, `%r`, `%u`, `%d`, `%l` and `%%`. */
export function fillTokens(text: string, tokens: Tokens): string {
  const known: Readonly<Record<string, () => string>> = {
    "%": () => "%",
    h: () => tokens.host,
    n: () => tokens.host,
    p: () => String(tokens.port),
    r: () => tokens.user,
    u: () => userInfo().username,
    d: () => homedir(),
    l: () => hostname(),
  };
  return text.replace(/%(.)/g, (whole, letter: string) => known[letter]?.() ?? whole);
}

/** Computes a host's settings. `Match exec` never runs anything, and so never fits. */
export function settingsFor(config: SSHConfig, host: string, user?: string): SshSettings {
  const fitting = config.filter((line) => {
    const outer = (line as Line & { outer?: Section }).outer;
    return outer === undefined || glob(wordsOf(outer.value), host);
  });
  const computed = (SSHConfig.from(fitting) as SSHConfig).compute(
    { Host: host, ...(user === undefined ? {} : { User: user }) },
    { ignoreCase: true, matchExec: false },
  );
  const list = (name: string): string[] | undefined => {
    const value = computed[name];
    return value === undefined ? undefined : [value].flat();
  };
  const one = (name: string): string | undefined => list(name)?.join(" ");
  const port = Number(one("port"));
  const settings = {
    hostName: one("hostname"),
    port: Number.isInteger(port) && port > 0 && port < 65536 ? port : undefined,
    user: one("user"),
    identityFiles: (list("identityfile") ?? []).filter((file) => file.toLowerCase() !== "none"),
    identitiesOnly: one("identitiesonly")?.toLowerCase() === "yes",
    identityAgent: one("identityagent"),
    proxyJump: one("proxyjump"),
    proxyCommand: one("proxycommand"),
    hostKeyAlias: one("hostkeyalias"),
    userKnownHostsFiles: list("userknownhostsfile")?.flatMap((files) => files.split(/\s+/)),
    globalKnownHostsFiles: list("globalknownhostsfile")?.flatMap((files) => files.split(/\s+/)),
  };
  return withoutUndefined(settings);
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

const withoutUndefined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>;
