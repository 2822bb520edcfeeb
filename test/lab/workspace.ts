/** A copy of the example's workspace whose people hold the lab's keys: the example's own private keys do not exist. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Lab, publicKeyOf } from "./lab";

const root = join(__dirname, "../..");

/** Writes the copy to `folder` and returns it; the comment of each key names the account that it is for. */
export async function labWorkspace(lab: Lab, folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ["hosts", "policies"]) cpSync(join(root, part), join(folder, part), { recursive: true });
  const file = join(folder, "hosts/people.yaml");
  const lines = readFileSync(file, "utf8").split("\n");
  const replaced = await Promise.all(
    lines.map(async (line) => {
      const found = /^(\s*- )ssh-ed25519 \S+ (\S+)$/.exec(line);
      return found ? `${found[1]}${await publicKeyOf(found[2] as string)}` : line;
    }),
  );
  writeFileSync(file, replaced.join("\n"));
  cpSync(join(lab.home, ".ssh/known_hosts"), join(folder, "known_hosts"));
  return folder;
}
