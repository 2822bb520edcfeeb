/** Where the package lies and what it says of itself: sources and the built program lie at different depths. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

interface Found {
  readonly folder: string;
  readonly version: string;
}

function find(): Found {
  for (let folder = __dirname; ; folder = resolve(folder, "..")) {
    try {
      const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name?: string; version?: string };
      if (name === "qorgan") return { folder, version: version ?? "0" };
    } catch {
      // not this one
    }
    if (resolve(folder, "..") === folder) throw new Error("qorgan's package.json is missing");
  }
}

/** Folder with the package's own templates and policies, and its version. */
export const ownPackage = find();
