/** The folder of an export: written beside, and there all at once or not at all. */
import { rmSync } from "node:fs";
import { lstat, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fail, ok, type Problem, type Result } from "../../result";

const refused = (message: string, remedy: string): Problem => ({ code: "export-folder", message, state: "nothing was exported", remedy });

/** What keeps an export from being written to a folder; undefined: nothing. */
export async function folderProblem(to: string): Promise<Problem | undefined> {
  const inside = await readdir(to).catch((error: NodeJS.ErrnoException) => error);
  if (inside instanceof Error) {
    if (inside.code === "ENOENT") return (await isThere(`${resolve(to)}.new`)) ? leftOver(to) : undefined;
    return refused(`${to} is no folder that can be written to (${inside.code})`, "name a folder that is not there yet");
  }
  if (inside.length > 0)
    return refused(`${to} is not empty`, "name a folder that is not there yet: an export is never written over another");
  return (await isThere(`${resolve(to)}.new`)) ? leftOver(to) : undefined;
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false, // what is wrong with the way there is told by whoever goes it
  );

const leftOver = (to: string): Problem =>
  refused(
    `${to}.new is there already: of an export that was cut off, or of one that is under way`,
    `take it away (rm -r ${to}.new), or name another folder`,
  );

const names = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Lets `write` fill a new folder, and gives it its name when that is done. On a failure, or Ctrl-C, nothing of it stays. */
export async function atOnce<Value>(to: string, write: (folder: string) => Promise<Result<Value>>): Promise<Result<Value>> {
  const target = resolve(to);
  const folder = join(dirname(target), `${basename(target)}.new`);
  try {
    await mkdir(dirname(target), { recursive: true });
    await mkdir(folder);
  } catch (error) {
    return fail(refused(`no folder can be made at ${folder} (${(error as NodeJS.ErrnoException).code})`, "name one where you may write"));
  }
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(names[signal as keyof typeof names] ?? 1);
  };
  for (const signal of Object.keys(names)) process.once(signal, stop);
  try {
    const written = await write(folder);
    if (!written.ok) return written;
    await synced(folder);
    await rename(folder, target);
    await synced(dirname(target));
    return ok(written.value);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error; // a fault of ours
    return fail({ code: "export-not-written", message: `${to} could not be written: ${message}`, state: "nothing was exported" });
  } finally {
    for (const signal of Object.keys(names)) process.off(signal, stop);
    await rm(folder, { recursive: true, force: true });
  }
}

async function synced(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
