/** Signs with the user's own SSH key: `ssh-keygen -Y sign`, by the agent that holds it or the file that it stands in. */
import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fail, ok, type Result } from "../result";
import { agentKeys, blobOf, type KeyFile, openSshPublicBlob, readKeyFile } from "./keys";
import { fingerprint } from "./known-hosts";
import { identitiesFor } from "./route";
import type { Target, TransportOptions } from "./transport";

/** Where a key is: the socket of the agent that holds it, with its public line, or its file. */
export interface KeyPlace {
  readonly by: { readonly agent: string; readonly line: string } | { readonly file: string };
}

/** A key that can sign, and where it is. */
export interface SigningKey extends KeyPlace {
  /** `TYPE BASE64`, without a comment. */
  readonly line: string;
  /** `SHA256:…`. */
  readonly fingerprint: string;
}

/** A key in hardware waits for a touch; longer than this nobody is there. */
const patienceMs = 30_000;

/**
 * Finds the key: the file named on the command line, then the agent's keys, then the files of the SSH configuration. Only `wanted` counts
 * (`TYPE BASE64 …` lines). A file with a passphrase whose key no agent holds is passed over: nobody is asked at the end of a run.
 */
export async function signingKey(wanted: readonly string[], target: Target, options: TransportOptions): Promise<Result<SigningKey>> {
  const identities = identitiesFor(target, options);
  if (!identities.ok) return identities;
  const { agent: socket, identityFile, identityFiles } = identities.value;
  const [agent, named, ...files] = await Promise.all([
    agentKeys(socket),
    identityFile === undefined ? undefined : readKeyFile(identityFile, false),
    ...identityFiles.map((file) => readKeyFile(file, false)),
  ]);
  const lines = new Map(wanted.map((key) => [key.split(" ")[1] ?? "", key.split(" ", 2).join(" ")] as const));
  const held = new Set(agent.keys.map(blobOf));
  const made = (blob = "", file?: KeyFile): SigningKey[] => {
    const line = lines.get(blob);
    if (line === undefined) return [];
    const key = { line, fingerprint: fingerprint(blob) };
    if (socket !== undefined && held.has(blob)) return [{ ...key, by: { agent: socket, line } }];
    return file?.key ? [{ ...key, by: { file: file.path } }] : [];
  };
  const ofFile = (file: KeyFile | undefined): SigningKey[] => (file === undefined ? [] : made(file.blob, file));
  const [found] = [...ofFile(named), ...agent.keys.flatMap((key) => made(blobOf(key))), ...files.flatMap(ofFile)];
  if (found) return ok(found);
  const locked = [named, ...files].find((file) => file?.encrypted && lines.has(file.blob ?? ""));
  return fail({
    code: "cannot-sign",
    message: locked
      ? `${locked.path} has a passphrase, and no agent holds its key`
      : "none of the keys that the model lists for you is in an agent, in --identity or in your SSH configuration",
    remedy: locked ? `ssh-add ${locked.path}` : "name the file with --identity, or ssh-add it",
  });
}

/** The public keys that the agent holds, as ssh-add tells them: those of security tokens too, which ssh2 does not know. */
const agentLines = (): Promise<string[]> =>
  new Promise((resolve) => {
    if (!process.env.SSH_AUTH_SOCK) return resolve([]);
    execFile("ssh-add", ["-L"], { timeout: 5000, env: { ...process.env } }, (error, stdout) =>
      resolve(error ? [] : stdout.split("\n").filter((line) => line.includes(" AAAA"))),
    );
  });

const blobIn = (line: string): string => line.split(" ")[1] ?? "";

/** Blob of a key file's public half, where it can be told without a passphrase. */
async function publicBlob(file: string): Promise<string> {
  const [text, beside] = await Promise.all([file, `${file}.pub`].map((one) => readFile(one, "utf8").catch(() => "")));
  return openSshPublicBlob(text ?? "") ?? blobIn(beside ?? "");
}

/**
 * Finds a key for what anybody may sign: the file named on the command line, else the first of `preferred` (`TYPE BASE64 …` lines) that an agent
 * holds or that stands in a file of ssh's default names, else any other there. It is for somebody at a terminal, who can be asked for a passphrase.
 */
export async function anySigningKey(identity: string | undefined, preferred: readonly string[]): Promise<Result<KeyPlace>> {
  const socket = process.env.SSH_AUTH_SOCK ?? "";
  const held = (await agentLines()).map((line) => ({ blob: blobIn(line), by: { agent: socket, line } }));
  if (identity !== undefined) {
    if (!existsSync(identity)) return fail({ code: "no-signing-key", message: `there is no key ${identity}` });
    const blob = await publicBlob(identity);
    return ok({ by: held.find((one) => one.blob === blob)?.by ?? { file: identity } });
  }
  const names = ["id_ed25519", "id_ecdsa", "id_rsa"].map((name) => join(homedir(), ".ssh", name)).filter(existsSync);
  const files = await Promise.all(names.map(async (file) => ({ blob: await publicBlob(file), by: { file } })));
  const wanted = preferred.map(blobIn);
  const rank = ({ blob }: { readonly blob: string }): number => (wanted.includes(blob) ? wanted.indexOf(blob) : wanted.length);
  const [best] = [...held, ...files].sort((a, b) => rank(a) - rank(b));
  if (best !== undefined) return ok({ by: best.by });
  return fail({
    code: "no-signing-key",
    message: "there is no SSH key to sign with: no agent holds one, and ~/.ssh has none of ssh's default names",
    remedy: "name one with --identity FILE",
  });
}

/**
 * Signs `message`; the value is the signature in its armour. `asks`: somebody is at the terminal and can be asked for a passphrase; else nobody is
 * asked for anything but a touch.
 */
export async function sign({ by }: KeyPlace, namespace: string, message: Buffer, asks = false): Promise<Result<string>> {
  const run = (file: string, env: NodeJS.ProcessEnv): Promise<Result<string>> =>
    runKeygen(["-f", file, "-n", namespace], message, env, asks);
  if ("file" in by) return run(by.file, {});
  const folder = await mkdtemp(join(tmpdir(), "qorgan-sign-"));
  try {
    const file = join(folder, "key.pub");
    await writeFile(file, `${by.line}\n`, { mode: 0o600 });
    return await run(file, { SSH_AUTH_SOCK: by.agent });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Unless it asks it is in a session of its own, without a terminal. */
function runKeygen(args: readonly string[], message: Buffer, env: NodeJS.ProcessEnv, asks: boolean): Promise<Result<string>> {
  return new Promise((resolve) => {
    const child = spawn("ssh-keygen", ["-q", "-Y", "sign", ...args], {
      ...(asks ? {} : { detached: true, timeout: patienceMs }),
      env: { ...process.env, LC_ALL: "C", ...(asks ? {} : { SSH_ASKPASS_REQUIRE: "never" }), ...env },
    });
    let out = "";
    let said = "";
    child.stdout.on("data", (data: Buffer) => {
      out += data.toString();
    });
    child.stderr.on("data", (data: Buffer) => {
      said += data.toString();
    });
    child.stdin.on("error", () => {});
    child.on("error", (error) => resolve(cannot(error.message)));
    child.on("close", (code) => resolve(code === 0 ? ok(out) : cannot(said.trim().split("\n").at(-1) || "ssh-keygen did not sign")));
    child.stdin.end(message);
  });
}

const cannot = (message: string) => fail({ code: "cannot-sign", message, remedy: "see that ssh-keygen is installed and can use your key" });
