/** Checks the signature under a bundle's manifest by ssh-keygen, which knows the keys of every type and files of allowed signers. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { namespace } from "../../audit/manifest";
import type { SignatureCheck } from "../../audit/verify";

interface Ended {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs ssh-keygen. */
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

async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), "qorgan-check-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

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
