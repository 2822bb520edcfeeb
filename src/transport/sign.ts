/** Signs with the user's own SSH key: `ssh-keygen -Y sign`, by the agent that holds it or the file that it stands in. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fail, ok, type Result } from "../result";
import { agentKeys, blobOf, type KeyFile, readKeyFile } from "./keys";
import { fingerprint } from "./known-hosts";
import { identitiesFor } from "./route";
import type { Target, TransportOptions } from "./transport";

/** A key that can sign, and where it is. */
export interface SigningKey {
  /** `TYPE BASE64`, without a comment. */
  readonly line: string;
  /** `SHA256:…`. */
  readonly fingerprint: string;
  /** Socket of the agent that holds it, or its file. */
  readonly by: { readonly agent: string } | { readonly file: string };
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
  const made = (blob: string | undefined, by: SigningKey["by"] | undefined): SigningKey[] => {
    const line = blob === undefined ? undefined : lines.get(blob);
    return line === undefined || by === undefined || blob === undefined ? [] : [{ line, fingerprint: fingerprint(blob), by }];
  };
  const byAgent = (blob: string): SigningKey["by"] | undefined => (socket !== undefined && held.has(blob) ? { agent: socket } : undefined);
  const ofFile = (file: KeyFile | undefined): SigningKey[] =>
    file === undefined ? [] : made(file.blob, byAgent(file.blob ?? "") ?? (file.key ? { file: file.path } : undefined));
  const [found] = [...ofFile(named), ...agent.keys.map(blobOf).flatMap((blob) => made(blob, byAgent(blob))), ...files.flatMap(ofFile)];
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

/** Signs `message`; the value is the signature in its armour. Nobody is asked for anything but a touch. */
export async function sign(key: SigningKey, namespace: string, message: Buffer): Promise<Result<string>> {
  if ("file" in key.by) return runKeygen(["-f", key.by.file, "-n", namespace], message, {});
  const folder = await mkdtemp(join(tmpdir(), "qorgan-sign-"));
  try {
    const file = join(folder, "key.pub");
    await writeFile(file, `${key.line}\n`, { mode: 0o600 });
    return await runKeygen(["-f", file, "-n", namespace], message, { SSH_AUTH_SOCK: key.by.agent });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** In a session of its own, without a terminal: it cannot ask for a passphrase. */
function runKeygen(args: readonly string[], message: Buffer, env: NodeJS.ProcessEnv): Promise<Result<string>> {
  return new Promise((resolve) => {
    const child = spawn("ssh-keygen", ["-q", "-Y", "sign", ...args], {
      detached: true,
      timeout: patienceMs,
      env: { ...process.env, SSH_ASKPASS_REQUIRE: "never", ...env },
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
