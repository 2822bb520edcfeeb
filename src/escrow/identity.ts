/** Where a custodian's identity comes from: a file, or standard input, so that it need not lie on the disk of this computer. */
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { fail, type Result } from "../result";
import { identitiesOf } from "./age";

/** The identities in a file; `-`: those that come on standard input. */
export async function readIdentities(file: string): Promise<Result<string[]>> {
  try {
    const [name, bytes] = file === "-" ? ["standard input", await buffer(process.stdin)] : [file, await readFile(file)];
    return identitiesOf(name, bytes.toString("utf8"));
  } catch (error) {
    return fail({
      code: "identity-unreadable",
      message: `${file} cannot be read: ${(error as Error).message}`,
      remedy: "name the custodian's age identity file, or - and give it on standard input",
    });
  }
}
