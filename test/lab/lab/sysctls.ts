/** Limits of this machine that are too low for many hosts: raised while a lab is up, then put back. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RUN } from "./places";

const NEEDED: Readonly<Record<string, number>> = {
  "fs/inotify/max_user_instances": 4096,
  "fs/inotify/max_user_watches": 524_288,
  "kernel/keys/maxkeys": 20_000,
  "kernel/keys/maxbytes": 2_000_000,
};
const SAVED = join(RUN, "sysctls.json");

const path = (name: string): string => join("/proc/sys", name);

export function raiseSysctls(): void {
  const now = Object.keys(NEEDED).map((name) => [name, Number(readFileSync(path(name), "utf8"))] as const);
  mkdirSync(RUN, { recursive: true });
  if (!existsSync(SAVED)) writeFileSync(SAVED, JSON.stringify(Object.fromEntries(now)));
  for (const [name, value] of now) if (value < (NEEDED[name] ?? 0)) writeFileSync(path(name), String(NEEDED[name]));
}

/** Puts the limits back once no lab is left. */
export function restoreSysctls(): void {
  const labs = existsSync(RUN) ? readdirSync(RUN, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
  if (labs.length > 0 || !existsSync(SAVED)) return;
  const before = JSON.parse(readFileSync(SAVED, "utf8")) as Record<string, number>;
  for (const [name, value] of Object.entries(before)) writeFileSync(path(name), String(value));
  rmSync(SAVED);
}
