/** What a restore is of: the set, the path in it, the time. `approve` and `restore` have to mean the same. */
import { type BackupSet, setsOf } from "../../model/backups";
import type { Host } from "../../model/model";
import { fail, ok, type Result } from "../../result";
import type { Workspace } from "../workspace";

/** A set by its name, or a path inside of one; `-`: all of the set. */
export function meant(workspace: Workspace, host: Host, path: string): Result<{ readonly set: BackupSet; readonly path: string }> {
  const sets = setsOf(host, workspace.model);
  const named = sets.find((set) => set.name === path);
  if (named) return ok({ set: named, path: "-" });
  const holds = ({ from }: BackupSet): boolean => from.is === "path" && (path === from.path || path.startsWith(`${from.path}/`));
  const set = sets.find(holds);
  if (set && !path.split("/").includes("..") && !/\p{Cc}/u.test(path)) return ok({ set, path });
  return fail({
    code: "path-not-copied",
    message: `${path.replace(/\p{Cc}/gu, "?")} is in nothing of ${host.name} that is copied`,
    place: host.place,
    remedy: `name one of ${sets.map(({ name, from }) => (from.is === "path" ? from.path : name)).join(", ")}, or a path below`,
  });
}

/** A time as the host takes it, in UTC; `-`: the newest copy. */
export function timeOf(text: string | undefined): Result<string> {
  if (text === undefined) return ok("-");
  const at = new Date(text);
  if (!Number.isNaN(at.getTime())) return ok(at.toISOString());
  return fail({
    code: "time-unreadable",
    message: `${text} is no time`,
    remedy: "--at 2026-11-24T18:00, by this computer's clock; or with a zone",
  });
}
