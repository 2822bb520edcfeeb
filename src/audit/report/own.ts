/** The report's style sheet and script, as the package brings them: sources and the built program lie at different depths. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

function folder(): string {
  for (let at = __dirname; ; at = resolve(at, "..")) {
    const found = join(at, "templates/report");
    if (existsSync(found)) return found;
    if (resolve(at, "..") === at) throw new Error("templates/report/ of the package is missing");
  }
}

/** `report.css` or `report.js`. */
export const own = (file: "report.css" | "report.js"): string => readFileSync(join(folder(), file), "utf8");
