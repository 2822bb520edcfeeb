/** `qorgan backup prune`: on a target, copies whose time is over go. It takes a key custodian and an operator. */
import { randomBytes } from "node:crypto";
import { targetOf } from "../../model/backups";
import type { Host } from "../../model/model";
import { fail, ok, type Result } from "../../result";
import { sh } from "../../shell";
import { openWorkspace, type Workspace } from "../workspace";
import { client, jsonLines, saidOn, through } from "./meet";
import { passwordOf } from "./password";

export interface PruneOptions {
  /** A custodian's age identity: the key to log in by has a name of its own here. */
  readonly identity: string;
  readonly sshIdentity?: string;
  readonly look?: boolean;
  readonly json?: boolean;
}

interface Pruned {
  readonly client: string;
  readonly set: string;
  readonly copies: number;
  readonly removed: number;
  /** Those that came at another time than they say: they stay, and push none out. */
  readonly suspect: number;
  readonly look: boolean;
}

/** Decrypts the password, hands it over while the target waits for it, and tells what went. */
export async function prune(folder: string, name: string, options: PruneOptions): Promise<Result<void>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const host = client(workspace.value, name);
  if (!host.ok) return host;
  const target = targetOf(host.value, workspace.value.model);
  if (target === undefined) return fail({ code: "no-target", message: `${name} has no backup target`, place: host.value.place });
  const password = await passwordOf(workspace.value.folder, name, target.name, options.identity);
  if (!password.ok) return password;
  const done = await pruned(workspace.value, name, target, password.value, options);
  password.value.fill(0);
  if (!done.ok) return done;
  if (options.json) process.stdout.write(`${JSON.stringify({ results: done.value })}\n`);
  else
    for (const { set, copies, removed, suspect, look } of done.value)
      process.stdout.write(
        `${set}: ${removed} of ${copies} copies ${look ? "would go" : "went"}${suspect > 0 ? `; ${suspect} that came at another time than they say stay, and count for nothing` : ""}\n`,
      );
  return ok(undefined);
}

function pruned(
  workspace: Workspace,
  name: string,
  target: Host,
  password: Buffer,
  { look, sshIdentity }: PruneOptions,
): Promise<Result<readonly Pruned[]>> {
  const reach = sshIdentity === undefined ? {} : { identity: sshIdentity };
  return through(workspace, target, reach, async (door) => {
    const run = `prune-${randomBytes(8).toString("hex")}`;
    const pipe = `/run/qorgan/secret-${run}`;
    // It comes by a pipe when it is asked for: never in a script, in an argument or on a disk.
    const script = sh`set -u
mkdir -p -m 0700 /run/qorgan
mkfifo -m 600 ${pipe} || exit 1
trap ${`rm -f ${pipe}`} EXIT
echo asks
timeout 60 cat ${pipe} | /usr/local/lib/qorgan/backup-prune ${name} ${look ? ["look"] : []}
`;
    let given: Promise<unknown> | undefined;
    const onLine = (line: string): void => {
      if (line.trim() === "asks") given ??= door.give(run, Buffer.concat([password, Buffer.from("\n")]));
    };
    const done = await door.change(script.text, { onLine });
    await given;
    if (!done.ok) return done;
    if (done.value.exitCode === 0) return ok(jsonLines<Pruned>(done.value.stdout));
    return fail(
      saidOn(target, "prune-refused", done.value.stderr, "nothing is deleted by it that is within the policy's time; look at what it says"),
    );
  });
}
