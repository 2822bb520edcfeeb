/** Puts a new workspace on the disk, and into a history of its own. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { Today } from "../model/day";
import { loadModel } from "../model/load";
import { fail, ok, type Result } from "../result";

const nothing = { state: "nothing was written" };

/** What npm and git leave in a folder, in which somebody has just installed the package. */
const mayBeThere: ReadonlySet<string> = new Set(["package.json", "package-lock.json", "node_modules", ".git"]);

/** That the folder is new, empty, or holds an installation of the package and nothing else. */
export function freeFolder(folder: string): Result<void> {
  if (!existsSync(folder)) return ok(undefined);
  if (!statSync(folder).isDirectory()) return fail({ code: "not-a-folder", message: `${folder} is no folder`, ...nothing });
  const there = readdirSync(folder).filter((name) => !mayBeThere.has(name));
  return there.length === 0
    ? ok(undefined)
    : fail({
        code: "folder-not-empty",
        message: `${folder} is not empty: it holds ${there.slice(0, 5).join(", ")}${there.length > 5 ? " …" : ""}`,
        ...nothing,
        remedy: "name a new folder",
      });
}

/** package.json as it is there, or nothing. */
export function manifestIn(folder: string): Readonly<Record<string, unknown>> {
  const file = join(folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>) : {};
}

/** What package.json asks for: the archive that the package was installed from, its folder where it runs from a clone, else its version. */
export function specOf(own: { readonly folder: string; readonly version: string }, folder: string): string {
  const modules = dirname(own.folder);
  const lock = join(modules, ".package-lock.json");
  const seen = (path: string): string => `file:${relative(folder, path) || "."}`;
  if (!modules.endsWith("node_modules")) return seen(own.folder);
  if (!existsSync(lock)) return own.version;
  const { packages = {} } = JSON.parse(readFileSync(lock, "utf8")) as { packages?: Record<string, { resolved?: string }> };
  const from = packages["node_modules/qorgan"]?.resolved;
  return from?.startsWith("file:") ? seen(join(dirname(modules), from.slice("file:".length))) : own.version;
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Writes the files once they are a valid model. */
export function writeWorkspace(folder: string, files: Readonly<Record<string, string>>, today: Today): Result<void> {
  const stage = mkdtempSync(join(tmpdir(), "qorgan-init-"));
  try {
    writeAll(stage, files);
    const model = loadModel(stage, today);
    if (!model.ok) return fail(...model.problems.map(({ place: _place, ...problem }) => ({ ...problem, ...nothing })));
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
  writeAll(folder, files);
  return ok(undefined);
}

/** Commits the files, in a history of the folder's own. Undefined: done; else why not, in git's own words. */
export function firstCommit(folder: string, files: readonly string[], env: NodeJS.ProcessEnv = process.env): string | undefined {
  const git = (...args: string[]): string | undefined => {
    const { status, stderr, error } = spawnSync("git", args, { cwd: folder, encoding: "utf8", env });
    if (error) return "git is not installed";
    return status === 0
      ? undefined
      : (stderr
          .trim()
          .split("\n")
          .find((line) => line !== "") ?? `git ${args[0]} failed`);
  };
  return (
    (existsSync(join(folder, ".git")) ? undefined : git("init", "--quiet", "--initial-branch=main")) ??
    git("add", "--", ...files) ??
    git("commit", "--quiet", "--message", "The workspace, as qorgan init made it")
  );
}
