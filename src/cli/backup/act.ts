/** `qorgan backup run`, `test` and `restore`: what a host is told to do with its copies. The host tells the collector who asked. */
import { approversOf, type BackupSet, ownCopiesOf, setsOf } from "../../model/backups";
import type { Host } from "../../model/model";
import type { RestoreApproval } from "../../model/restore-approval";
import { fail, ok, type Result } from "../../result";
import { hereDocument, type Script, sh } from "../../shell";
import { openWorkspace, type Workspace } from "../workspace";
import { approvalFrom } from "./approve";
import { meant, timeOf } from "./meant";
import { client, jsonLines, type MeetOptions, saidOn, through } from "./meet";

const program = "/usr/local/lib/qorgan/backup";

/** Runs it as a change: under the operator's name, to its end, whatever becomes of this program. */
async function told(
  workspace: Workspace,
  host: Host,
  options: MeetOptions,
  script: Script,
  remedy: string,
): Promise<Result<readonly object[]>> {
  return through(workspace, host, options, async (door) => {
    const done = await door.change(`${script.text}\n`);
    if (!done.ok) return done;
    const lines = jsonLines<object>(done.value.stdout);
    if (done.value.exitCode === 0) return ok(lines);
    // What was found out is worth showing beside what went wrong.
    if (lines.length > 0) show(lines, options);
    return fail(saidOn(host, "backup-failed", done.value.stderr, remedy));
  });
}

function show(lines: readonly object[], { json }: MeetOptions): void {
  if (json) process.stdout.write(`${JSON.stringify({ results: lines })}\n`);
  else
    for (const line of lines)
      process.stdout.write(
        `${Object.entries(line)
          .map(([name, value]) => `${name}: ${value}`)
          .join(", ")}\n`,
      );
}

export interface ActOptions extends MeetOptions {
  readonly set?: string;
  readonly from?: string;
}

function knownSet(workspace: Workspace, host: Host, name: string | undefined): Result<BackupSet | undefined> {
  const sets = setsOf(host, workspace.model);
  const found = sets.find((set) => set.name === name);
  if (name === undefined || found) return ok(found);
  return fail({
    code: "set-unknown",
    message: `${host.name} has no ${name} that is copied; it has ${sets.map((set) => set.name).join(", ")}`,
    place: host.place,
  });
}

/** Makes the copies now. */
export async function run(folder: string, name: string, options: ActOptions): Promise<Result<void>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const host = client(workspace.value, name);
  if (!host.ok) return host;
  const set = knownSet(workspace.value, host.value, options.set);
  if (!set.ok) return set;
  const script = sh`exec ${program} run --now ${set.value ? [set.value.name] : []} < /dev/null`;
  const done = await told(workspace.value, host.value, options, script, `qorgan backup status --host ${name}`);
  if (!done.ok) return done;
  if (options.json) show(done.value, options);
  else process.stdout.write(`${name}: the copies are made\n`);
  return ok(undefined);
}

/** The restore test, now. */
export async function test(folder: string, name: string, options: ActOptions): Promise<Result<void>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const host = client(workspace.value, name);
  if (!host.ok) return host;
  const copy = knownCopy(workspace.value, host.value, options.from);
  if (!copy.ok) return copy;
  const script = sh`exec ${program} test ${options.from ? [options.from] : []} < /dev/null`;
  const done = await told(
    workspace.value,
    host.value,
    options,
    script,
    "what it found stands with the collector: qorgan logs --event restore-tested",
  );
  if (!done.ok) return done;
  show(done.value, options);
  return ok(undefined);
}

/** One of the copies that a host itself can restore from; else the last of them. */
function knownCopy(workspace: Workspace, host: Host, name: string | undefined): Result<string> {
  const names = ownCopiesOf(host, workspace.model);
  const last = names.at(-1) ?? "";
  if (name === undefined || names.includes(name)) return ok(name ?? last);
  return fail({
    code: "copy-unknown",
    message: `${host.name} has no copy ${name} of its own; it has ${names.join(", ")}`,
    place: host.place,
  });
}

export interface RestoreOptions extends MeetOptions {
  readonly at?: string;
  readonly to?: string;
  readonly from?: string;
  readonly inPlace?: boolean;
  readonly overwrite?: string;
  readonly approval?: string;
}

/** A folder that is empty, or twice said that what is there is to be overwritten. */
function place(host: Host, path: string, { to, inPlace, overwrite }: RestoreOptions): Result<string> {
  const refuse = (message: string, remedy: string): Result<never> =>
    fail({ code: "restore-place", message, state: "nothing was restored", remedy });
  if (inPlace !== true) {
    if (to === undefined || to === "/")
      return refuse("--to names the folder to restore into", "--to /srv/restored: an empty folder, or one that is not there yet");
    return /^\/[^\p{Cc}]+$/u.test(to) && !to.split("/").includes("..") ? ok(to) : refuse(`${to} is no absolute path`, "--to /srv/restored");
  }
  if (to !== undefined) return refuse("--in-place and --to exclude each other", "leave one of them out");
  if (overwrite === host.name) return ok("/");
  return refuse(
    `what is at ${path} on ${host.name} would be overwritten`,
    `restore into a folder of its own (--to DIR); or say it twice: --in-place --overwrite ${host.name}`,
  );
}

/** Personal data is put back only with the signed consent of somebody who is not the one who does it. */
async function approval(
  workspace: Workspace,
  host: Host,
  set: BackupSet,
  wanted: Pick<RestoreApproval, "path" | "at" | "place">,
  file: string | undefined,
): Promise<Result<string>> {
  if (set.classes.length === 0) return ok("");
  if (file === undefined)
    return fail({
      code: "restore-not-approved",
      message: `${set.name} holds personal data: somebody else has to agree that it is restored`,
      state: "nothing was restored",
      remedy: `ask ${approversOf(host, set.name, workspace.model)
        .map((person) => person.id)
        .join(" or ")} for an approval (qorgan backup approve), and name its file: --approval FILE`,
    });
  const found = await approvalFrom(file, host, { host: host.name, set: set.name, ...wanted }, workspace);
  if (!found.ok) return found;
  const { approval: text, signature } = found.value;
  return ok(`${Buffer.from(text).toString("base64")}\n${Buffer.from(signature).toString("base64")}\n`);
}

/** Puts back what was lost. */
export async function restore(folder: string, name: string, path: string, options: RestoreOptions): Promise<Result<void>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const host = client(workspace.value, name);
  if (!host.ok) return host;
  const what = meant(workspace.value, host.value, path);
  if (!what.ok) return what;
  const { set } = what.value;
  const copy = knownCopy(workspace.value, host.value, options.from);
  if (!copy.ok) return copy;
  const to = place(host.value, path, options);
  if (!to.ok) return to;
  const at = timeOf(options.at);
  if (!at.ok) return at;
  const wanted = { path: what.value.path, at: at.value, place: to.value === "/" ? "in-place" : "folder" } as const;
  const approved = await approval(workspace.value, host.value, set, wanted, options.approval);
  if (!approved.ok) return approved;
  const restoring = sh`exec ${program} restore ${copy.value} ${set.name} ${at.value} ${what.value.path} ${to.value}`;
  const script = hereDocument(restoring, approved.value, "APPROVAL");
  const done = await told(workspace.value, host.value, options, script, `qorgan backup status --host ${name}`);
  if (!done.ok) return done;
  for (const { doubt } of done.value as readonly { readonly doubt?: string }[])
    if (doubt) process.stderr.write(`note: compare what was restored: ${doubt}\n`);
  if (options.json) show(done.value, options);
  else process.stdout.write(`${name}: ${path} is restored ${to.value === "/" ? "in place" : `below ${to.value}`}\n`);
  return ok(undefined);
}
