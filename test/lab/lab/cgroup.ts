/**
 * The lab's processes are known by their cgroups: each host's, its restarter's and the repository server's. Membership cannot be
 * mistaken for somebody else's process, whatever was killed before, and `cgroup.kill` ends all of them at once.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LabError, until } from "./process";

/** Mount points of the unified hierarchy, and of systemd's own one where the machine still has that (nspawn wants to see both). */
function hierarchies(): string[] {
  const mounts = readFileSync("/proc/mounts", "utf8")
    .split("\n")
    .map((line) => line.split(" "));
  const unified = mounts.find(([, , type]) => type === "cgroup2")?.[1];
  if (!unified) throw new LabError("the lab needs a cgroup2 file system (mount -t cgroup2 cgroup2 /sys/fs/cgroup)");
  const legacy = mounts.find(([, , type, options]) => type === "cgroup" && options?.includes("name=systemd"))?.[1];
  return legacy ? [unified, legacy] : [unified];
}

/** Makes a cgroup of the lab and gives its folders, one a hierarchy: a process joins by writing to each folder's cgroup.procs. */
export function makeGroup(lab: string, name: string): string[] {
  const folders = hierarchies().map((top) => join(top, lab, name));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  return folders;
}

/** Whether any process lives in it or below. */
export function isPopulated(lab: string, name = ""): boolean {
  const events = join(hierarchies()[0] as string, lab, name, "cgroup.events");
  return existsSync(events) && readFileSync(events, "utf8").includes("populated 1");
}

/** SIGKILL to every process in it and below, at once; returns when they are gone and the cgroup is removed. */
export async function killGroup(lab: string, name = ""): Promise<void> {
  const [unified = "", ...others] = hierarchies().map((top) => join(top, lab, name));
  if (existsSync(unified)) {
    // Again and again: what was on its way into it joins after the first.
    await until(`the processes of ${join(lab, name)} end`, 20_000, () => {
      writeFileSync(join(unified, "cgroup.kill"), "1");
      return !isPopulated(lab, name);
    });
  }
  for (const folder of [unified, ...others]) await until(`${folder} goes`, 5_000, () => removeTree(folder));
}

function removeTree(folder: string): boolean {
  if (!existsSync(folder)) return true;
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) removeTree(join(folder, entry.name));
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false; // its last process is only just going
  }
}
