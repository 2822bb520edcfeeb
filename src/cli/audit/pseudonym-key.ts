/** The secret from which pseudonyms are made: of one export, or kept by the exporter so that several can be compared. */
import { randomBytes } from "node:crypto";
import { readFile, stat, writeFile } from "node:fs/promises";
import { fail, ok, type Result } from "../../result";

/** Reads the key in a file, or makes one there that only its owner can read. */
export async function pseudonymKey(file: string | undefined): Promise<Result<Buffer>> {
  const fresh = randomBytes(32);
  if (file === undefined) return ok(fresh);
  try {
    await writeFile(file, `${fresh.toString("hex")}\n`, { flag: "wx", mode: 0o600 });
    return ok(fresh);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST")
      return fail({
        code: "pseudonym-key",
        message: `${file} cannot be written: ${(error as Error).message}`,
        state: "nothing was exported",
      });
  }
  const found = await Promise.all([stat(file), readFile(file, "latin1")]).catch((error: Error) => error);
  if (found instanceof Error) return fail({ code: "pseudonym-key", message: `${file}: ${found.message}`, state: "nothing was exported" });
  const [{ mode }, text] = found;
  if ((mode & 0o077) !== 0)
    return fail({
      code: "pseudonym-key",
      message: `${file} can be read by others than you`,
      state: "nothing was exported",
      remedy: `chmod 600 ${file}`,
    });
  if (/^[0-9a-f]{64}\n?$/.test(text)) return ok(Buffer.from(text.trim(), "hex"));
  return fail({
    code: "pseudonym-key",
    message: `${file} holds no key of pseudonyms: 64 hexadecimal digits`,
    state: "nothing was exported",
    remedy: "name a file that is not there, and one is made",
  });
}
