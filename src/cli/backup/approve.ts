/** `qorgan backup approve`: somebody agrees, with the SSH key that the model knows, that personal data is restored. And whether one did. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { approvalNamespace, approverLines, approversOf, signingKeysOf } from "../../model/backups";
import type { Host, Person } from "../../model/model";
import { approvalRefusal, approvalText, mostHours, parseApproval, type RestoreApproval, requestersOf } from "../../model/restore-approval";
import { fail, ok, type Result } from "../../result";
import { openWorkspace, type Workspace } from "../workspace";
import { meant, timeOf } from "./meant";
import { client } from "./meet";

export interface ApproveOptions {
  readonly key: string;
  readonly requester: string;
  readonly reason: string;
  readonly at?: string;
  readonly inPlace?: boolean;
  readonly hours: number;
  readonly out?: string;
}

/** A file of an approval: the text that was signed, and the signature (SSHSIG, PEM). */
interface ApprovalFile {
  readonly approval: string;
  readonly signature: string;
}

interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** OpenSSH's own program signs and verifies: the key may be in an agent or on a token. Its questions come on the terminal. */
const keygen = (args: readonly string[], input?: string): Promise<Said> =>
  new Promise((resolve) => {
    const child = execFile("ssh-keygen", args, (error, stdout, stderr) =>
      resolve({ code: error ? (typeof error.code === "number" ? error.code : 1) : 0, stdout, stderr }),
    );
    child.stdin?.on("error", () => undefined);
    if (input !== undefined) child.stdin?.write(input);
    child.stdin?.end();
  });

async function scratch<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), "qorgan-approval-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whose key it is among those who may agree. */
async function approverBy(key: string, host: Host, set: string, { model }: Workspace): Promise<Result<Person>> {
  const beside = await readFile(key.endsWith(".pub") ? key : `${key}.pub`, "utf8").catch(() => undefined);
  const text = beside ?? (await keygen(["-y", "-f", key])).stdout;
  const own = text.split(" ", 2).join(" ").trim();
  const approvers = approversOf(host, set, model);
  const found = approvers.find((person) => signingKeysOf(person).includes(own));
  if (found) return ok(found);
  return fail({
    code: "approver-unknown",
    message: own === "" ? `${key} is no SSH key that can be read` : `${key} is the key of nobody who may approve that ${set} is restored`,
    remedy: `${approvers.map((person) => person.id).join(" or ")} signs, with a key that hosts/people.yaml has`,
  });
}

async function signed(approval: RestoreApproval, key: string): Promise<Result<ApprovalFile>> {
  return scratch(async (folder) => {
    const file = join(folder, "approval");
    const text = approvalText(approval);
    await writeFile(file, text);
    const done = await keygen(["-q", "-Y", "sign", "-f", key, "-n", approvalNamespace, file]);
    if (done.code !== 0)
      return fail({
        code: "not-signed",
        message: `ssh-keygen does not sign with ${key}: ${done.stderr.trim().split("\n").at(-1)}`,
        state: "nothing is approved",
        remedy: "ssh-add the key first; with --key its public half (FILE.pub) is enough then",
      });
    return ok({ approval: text, signature: await readFile(`${file}.sig`, "utf8") });
  });
}

/** Prints the approval, or keeps it in a file; what is agreed to is shown on standard error. */
export async function approve(folder: string, name: string, path: string, options: ApproveOptions): Promise<Result<void>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const host = client(workspace.value, name);
  if (!host.ok) return host;
  const what = meant(workspace.value, host.value, path);
  if (!what.ok) return what;
  const at = timeOf(options.at);
  if (!at.ok) return at;
  const { set } = what.value;
  const refuse = (message: string, remedy: string): Result<never> =>
    fail({ code: "approval-refused", message, state: "nothing is approved", remedy });
  if (set.classes.length === 0) return refuse(`${set.name} holds no personal data, and needs no approval`, "restore it");
  const requesters = requestersOf(workspace.value.model);
  if (!requesters.includes(options.requester))
    return refuse(`${options.requester} is no operator and restores nothing`, `--requester ${requesters.join("|")}`);
  if (!/^[^\p{Cc}]{3,200}$/u.test(options.reason)) return refuse("the reason has 3 to 200 characters, on one line", '--reason "…"');
  if (options.hours > mostHours) return refuse(`an approval holds for ${mostHours} hours at most`, `--hours ${mostHours}`);
  const approver = await approverBy(options.key, host.value, set.name, workspace.value);
  if (!approver.ok) return approver;
  const approval: RestoreApproval = {
    host: name,
    set: set.name,
    path: what.value.path,
    at: at.value,
    place: options.inPlace ? "in-place" : "folder",
    requester: options.requester,
    approver: approver.value.id,
    reason: options.reason.trim(),
    until: new Date(Date.now() + options.hours * 3_600_000).toISOString(),
  };
  if (approval.approver === approval.requester)
    return refuse(
      `${approval.approver} would restore, and so cannot be the one who agrees`,
      "somebody else signs, or somebody else restores",
    );
  process.stderr.write(approvalText(approval));
  const made = await signed(approval, options.key);
  if (!made.ok) return made;
  const text = `${JSON.stringify(made.value, undefined, 2)}\n`;
  if (options.out === undefined) process.stdout.write(text);
  else await writeFile(options.out, text, { mode: 0o600 });
  return ok(undefined);
}

/** The approval in a file, if it is one for this restore, signed by somebody who may. The host holds it against the same things once more. */
export async function approvalFrom(
  file: string,
  host: Host,
  wanted: Pick<RestoreApproval, "host" | "set" | "path" | "at" | "place">,
  { model }: Workspace,
): Promise<Result<ApprovalFile>> {
  const refuse = (message: string): Result<never> =>
    fail({
      code: "restore-not-approved",
      message: `the approval ${file} is not taken: ${message}`,
      state: "nothing was restored",
      remedy: `ask for another one: qorgan backup approve ${host.name} … (${approversOf(host, wanted.set, model)
        .map((person) => person.id)
        .join(" or ")})`,
    });
  const found = await approvalIn(file);
  const approval = found && parseApproval(found.approval);
  if (found === undefined || approval === undefined) return refuse("it is none, or cannot be read");
  const why = approvalRefusal(approval, wanted, new Date());
  if (why !== undefined) return refuse(why);
  const verified = await scratch(async (folder) => {
    const [allowed, signature] = [join(folder, "allowed"), join(folder, "sig")];
    await writeFile(
      allowed,
      approverLines(host, wanted.set, model)
        .map((line) => `${line}\n`)
        .join(""),
    );
    await writeFile(signature, found.signature);
    const principal = `${wanted.set}:${approval.approver}`;
    return keygen(["-Y", "verify", "-f", allowed, "-I", principal, "-n", approvalNamespace, "-s", signature], found.approval);
  });
  return verified.code === 0 ? ok(found) : refuse(`it is not signed by ${approval.approver} with a key that may approve it`);
}

async function approvalIn(file: string): Promise<ApprovalFile | undefined> {
  try {
    const value = JSON.parse(await readFile(file, "utf8")) as Partial<ApprovalFile> | null;
    return typeof value?.approval === "string" && typeof value.signature === "string" ? (value as ApprovalFile) : undefined;
  } catch {
    return undefined;
  }
}
