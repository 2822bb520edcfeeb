/** Signs a bundle's manifest with the exporter's SSH key, and checks such a signature: both by ssh-keygen, which speaks to agents and security keys. */
import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { namespace } from "../../audit/manifest";
import { keyFingerprint } from "../../audit/scrub";
import type { SignatureCheck } from "../../audit/verify";
import type { Person } from "../../model/model";
import { fail, ok, type Problem, type Result } from "../../result";

interface Ended {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs ssh-keygen. A passphrase is asked on the terminal by itself, so nothing is shown here but its errors. */
function keygen(args: readonly string[], input: Buffer | string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn("ssh-keygen", args, { stdio: ["pipe", "pipe", "pipe"], env: { ...process.env, LC_ALL: "C" } });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (bytes: Buffer) => out.push(bytes));
    child.stderr.on("data", (bytes: Buffer) => err.push(bytes));
    child.on("error", reject);
    child.stdin.on("error", () => {}); // it ended before it read all: its exit code says why
    child.on("close", (code) => resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() }));
    child.stdin.end(input);
  });
}

const missing: Problem = {
  code: "ssh-keygen-missing",
  message: "ssh-keygen does not run here",
  remedy: "install OpenSSH's client (Debian: apt-get install openssh-client)",
};

async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), "qorgan-sign-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A key to sign with: a file, or a public key whose private half an agent holds. */
export type SigningKey = { readonly file: string } | { readonly agentKey: string };

const agentKeys = (): Promise<string[]> =>
  new Promise((resolve) => {
    if (!process.env.SSH_AUTH_SOCK) return resolve([]);
    execFile("ssh-add", ["-L"], { timeout: 5000, env: { ...process.env } }, (error, stdout) =>
      resolve(error ? [] : stdout.split("\n").filter((line) => line.includes(" AAAA"))),
    );
  });

/** The key named, else the agent's, else ssh's own defaults; an operator's key comes before others. */
export async function findSigningKey(identity: string | undefined, operators: readonly Person[]): Promise<Result<SigningKey>> {
  if (identity !== undefined) {
    if (existsSync(identity)) return ok({ file: identity });
    return fail({ code: "no-signing-key", message: `there is no key ${identity}`, state: "nothing was exported" });
  }
  const known = new Set(operators.flatMap((person) => person.operatorKeys.map(keyFingerprint)));
  const agent = await agentKeys();
  const [agentKey] = [...agent.filter((line) => known.has(keyFingerprint(line))), ...agent];
  if (agentKey !== undefined) return ok({ agentKey });
  const file = ["id_ed25519", "id_ecdsa", "id_rsa"].map((name) => join(homedir(), ".ssh", name)).find(existsSync);
  if (file !== undefined) return ok({ file });
  return fail({
    code: "no-signing-key",
    message: "there is no SSH key to sign the bundle with: no agent holds one, and ~/.ssh has none of ssh's default names",
    state: "nothing was exported",
    remedy: "name one with --identity FILE",
  });
}

/** The signature's file over a manifest. */
export const sign = (key: SigningKey, manifest: string): Promise<Result<Buffer>> =>
  inFolder(async (folder) => {
    let file = "file" in key ? key.file : "";
    if ("agentKey" in key) {
      file = join(folder, "key.pub");
      await writeFile(file, `${key.agentKey}\n`, { mode: 0o600 });
    }
    const ended = await keygen(["-q", "-Y", "sign", "-f", file, "-n", namespace], manifest).catch(() => undefined);
    if (ended === undefined) return fail(missing);
    if (ended.code === 0) return ok(ended.stdout);
    return fail({
      code: "not-signed",
      message: `ssh-keygen did not sign with ${"file" in key ? key.file : "the agent's key"}: ${ended.stderr.trim().split("\n").at(-1) ?? ""}`,
      state: "the bundle was not written",
      remedy: "load the key into an agent, or name another with --identity FILE",
    });
  });

/** What an auditor holds a signature against: a key's fingerprint, or a file of allowed signers (ssh-keygen(1)). */
export type ExpectedSigner = { readonly fingerprint: string } | { readonly allowed: string };

/** Checks a signature over the bytes that were read. Throws a Problem's text never: what is wrong is a text. */
export function signatureCheck(expected: ExpectedSigner | undefined): SignatureCheck {
  return (manifest, signature, read) =>
    inFolder(async (folder) => {
      const file = join(folder, "signature");
      await writeFile(file, signature);
      const good = await keygen(["-q", "-Y", "check-novalidate", "-n", namespace, "-s", file], manifest);
      if (good.code !== 0) return "it is not the signature of this MANIFEST: one of the two was changed";
      if (expected === undefined) return undefined;
      if ("fingerprint" in expected) {
        return expected.fingerprint === read.fingerprint
          ? undefined
          : `it is by the key ${read.fingerprint}, not by ${expected.fingerprint}`;
      }
      const found = await keygen(["-Y", "find-principals", "-f", expected.allowed, "-s", file], "");
      const [principal = ""] = found.code === 0 ? found.stdout.toString().split("\n") : [];
      if (principal === "") return `it is by the key ${read.fingerprint}, which ${expected.allowed} does not name`;
      const verified = await keygen(["-q", "-Y", "verify", "-f", expected.allowed, "-I", principal, "-n", namespace, "-s", file], manifest);
      return verified.code === 0 ? undefined : `${expected.allowed} does not let the key ${read.fingerprint} of ${principal} sign evidence`;
    });
}

/** Whether ssh-keygen can be asked at all. */
export const canCheck = (): Promise<boolean> =>
  keygen(["-Y", "check-novalidate"], "").then(
    () => true,
    () => false,
  );
