/** known_hosts files: read once as long as they stay as they are, and appended to atomically. */
import { mkdir, open, readFile, realpath, rename, stat, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { fail, ok, type Result } from "../result";
import { isMissing, messageOf } from "./errors";
import { type HostKey, type KnownHost, parseKnownHosts, withKeys, withoutNames } from "./known-hosts";

const cache = new Map<string, { readonly stamp: string; readonly lines: readonly KnownHost[] }>();

/** All lines of all files, in order. A file that is not there has none; one that cannot be read is a problem, for it may hold a revocation. */
export async function loadKnownHosts(files: readonly string[]): Promise<Result<KnownHost[]>> {
  const all: KnownHost[] = [];
  for (const file of files) {
    try {
      const { mtimeMs, size, ino } = await stat(file);
      const stamp = `${mtimeMs} ${size} ${ino}`;
      const cached = cache.get(file);
      const lines = cached?.stamp === stamp ? cached.lines : parseKnownHosts(await readFile(file, "utf8"), file);
      cache.set(file, { stamp, lines });
      all.push(...lines);
    } catch (error) {
      if (isMissing(error)) continue;
      return fail(unreadable(file, error));
    }
  }
  return ok(all);
}

const unreadable = (file: string, error: unknown) => ({
  code: "known-hosts-unreadable",
  message: `cannot read or write the known hosts in ${file}: ${messageOf(error)}`,
  remedy: "make the file readable and its folder writable for you; it may hold revoked keys, so it is not passed over",
});

/** A host and the keys to remember for it. */
export interface Enrolment {
  /** As `knownName` writes them. */
  readonly names: readonly string[];
  readonly keys: readonly HostKey[];
}

/**
 * Adds keys to a known_hosts file, which is replaced in one step. `replace` first forgets what the file knew of these names.
 * Enrol many hosts by one call: two writers at the same time would lose one's lines.
 */
export async function remember(
  file: string,
  enrolments: readonly Enrolment[],
  options: { readonly hashed?: boolean; readonly replace?: boolean } = {},
): Promise<Result<void>> {
  try {
    await mkdir(dirname(file), { recursive: true });
    const old = await readFile(file, "utf8").catch((error: unknown) => (isMissing(error) ? "" : Promise.reject(error)));
    const text = enrolments.reduce((whole, { names, keys }) => {
      return withKeys(options.replace ? withoutNames(whole, names) : whole, names, keys, options.hashed);
    }, old);
    await replaceFile(await realpath(file).catch(() => file), text);
    return ok(undefined);
  } catch (error) {
    return fail(unreadable(file, error));
  }
}

async function replaceFile(file: string, text: string): Promise<void> {
  const mode = await stat(file).then(
    (was) => was.mode & 0o777,
    () => 0o644,
  );
  const temporary = `${file}.${process.pid}.${Date.now()}`;
  const handle = await open(temporary, "wx", mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
    await handle.close();
    await rename(temporary, file);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}
