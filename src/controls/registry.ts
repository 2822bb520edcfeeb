/** Finds the controls: every file of this folder that exports `control`. So a new control is one new file, and nothing else here. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Control } from "./control";

let found: readonly Control[] | undefined;

/** All controls, by id. Read once a process. */
export function controls(): readonly Control[] {
  found ??= readdirSync(__dirname)
    .filter((file) => /^[a-z-]+\.(js|ts)$/.test(file) && !file.startsWith("registry."))
    .map((file) => (require(join(__dirname, file)) as { control?: Control }).control)
    .filter((control): control is Control => control !== undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return found;
}
