/** A copy of the example's workspace whose people hold the lab's keys: the example's own private keys do not exist. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadModel } from "../../src/model/load";
import { giveAuthority } from "../custodians";
import { type Lab, publicKeyOf } from "./lab";

const root = join(__dirname, "../..");

/** Left out where nobody keeps copies for the hosts: what is not copied is drift. */
export const withoutBackups = ["backup", "restore-test", "backup-target"] as const;
/** Left out where a test has neither a collector nor a backup target: a log that reaches nobody is drift too. */
export const withoutOthers = ["log-forwarding", "log-collector", "log-alerts", ...withoutBackups] as const;

/** Writes the copy to `folder` and returns it; the comment of each key names the account that it is for. */
export async function labWorkspace(lab: Lab, folder: string, leftOut: readonly string[] = []): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ["hosts", "policies"]) cpSync(join(root, part), join(folder, part), { recursive: true });
  const policy = join(folder, "policies/personal-data.yaml");
  const asked = readFileSync(policy, "utf8").split("\n");
  writeFileSync(policy, asked.filter((line) => !leftOut.some((control) => line.startsWith(`  ${control}:`))).join("\n"));
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
  cpSync(join(await authorityOf(lab, folder), "identity"), join(folder, "identity"), { recursive: true });
  return folder;
}

/** One certificate authority a lab, so that hosts keep their certificates from one workspace to the next; what signs is in the lab's HOME. */
async function authorityOf(lab: Lab, workspace: string): Promise<string> {
  const folder = join(lab.home, "authority");
  if (existsSync(join(folder, "identity/root.pem"))) return folder;
  const model = loadModel(workspace, new Date().toISOString().slice(0, 10));
  if (!model.ok) throw new Error(JSON.stringify(model.problems));
  const before = process.env.XDG_STATE_HOME;
  process.env.XDG_STATE_HOME = join(lab.home, ".local/state");
  await giveAuthority(folder, model.value);
  if (before === undefined) delete process.env.XDG_STATE_HOME;
  else process.env.XDG_STATE_HOME = before;
  return folder;
}
