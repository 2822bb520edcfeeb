/** The programs of backups, run here: in folders of their own, and what only root or a host has stood in for. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { render } from "./small-model";

/** Seals are a list here: whoever runs the tests may not be root, and nothing that cannot be deleted is left behind. */
const stubs: Readonly<Record<string, string>> = {
  logger: 'for one do last=$one; done; printf "%s\\n" "$last" >> "$BOX/events"',
  chattr: 'printf "%s %s\\n" "$1" "$3" >> "$BOX/chattr"',
  lsattr: 'shift; for one do grep -qxF -- "+i $one" "$BOX/chattr" 2> /dev/null && echo "----i--- $one" || echo "-------- $one"; done',
  // What a target gives: one part of a repository, or the list of all its files.
  rsync: `list=; for one do from=$to; to=$one; [ "$one" != --list-only ] || list=yes; done
if [ -n "$list" ] && [ -f "$BOX/target/\${to#*:}" ]; then exit; fi
if [ -n "$list" ]; then cd "$BOX/target/\${to#*:}" && find . -type f -printf '%M 1 2026/01/01 00:00:00 %P\\n'; exit; fi
[ ! -e "$BOX/target/\${from#*:}" ] || cp -rp "$BOX/target/\${from#*:}" "$to"`,
  // The tests' own user stands for every account.
  runuser: 'while [ "$1" != -- ]; do shift; done; shift; exec "$@"',
};

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that stands for a host. */
export class Box {
  readonly folder = mkdtempSync(join(tmpdir(), "qorgan-programs-"));

  constructor() {
    for (const [name, text] of Object.entries(stubs)) this.file(`bin/${name}`, `#!/bin/sh\n${text}\n`, 0o755);
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  /** Writes a file, some minutes ago. */
  file(name: string, text: string, mode = 0o644, minutes = 5): string {
    const path = this.path(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { mode });
    const at = Date.now() / 1000 - minutes * 60;
    utimesSync(path, at, at);
    return path;
  }

  /** A file of a repository, by the name that it has to have. Gives that name. */
  whole(folder: string, part: "data" | "index" | "keys" | "snapshots", text: string, minutes = 5): string {
    const digest = createHash("sha256").update(text).digest("hex");
    const name = part === "data" ? `data/${digest.slice(0, 2)}/${digest}` : `${part}/${digest}`;
    this.file(`${folder}/${name}`, text, 0o644, minutes);
    return name;
  }

  /** Puts a program there, with this host's folders in place of a real one's. */
  program(name: string, template: string, values: object): void {
    const text = render(template, values)
      .replaceAll("PATH=/usr/sbin", `BOX=${this.folder} PATH=${this.path("bin")}:/usr/sbin`)
      .replaceAll(/\/(srv\/backup|etc\/qorgan|var\/lib\/qorgan|var\/cache|usr\/local\/lib\/qorgan)\b/g, (path) => `${this.folder}${path}`);
    this.file(`usr/local/lib/qorgan/${name}`, text, 0o755);
  }

  run(name: string, args: readonly string[] = [], input = ""): Ended {
    const { status, stdout, stderr } = spawnSync(this.path("usr/local/lib/qorgan", name), args, { input, encoding: "utf8" });
    return { code: status, stdout, stderr };
  }

  read(name: string): string {
    return existsSync(this.path(name)) ? readFileSync(this.path(name), "utf8") : "";
  }

  /** What was told: action, object and reason of each event. */
  events(): string[] {
    return this.read("events")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line.replace("@cee: ", "")) as Record<"action" | "object" | "reason", string>)
      .map(({ action, object, reason }) => `${action} ${object}: ${reason}`);
  }
}
