/** Reads a workspace's files, bounded, and refuses what is no text of ours. */
import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Problem } from "../result";
import { nearest, shown } from "./nearest";
import { isIdentifier } from "./values";

/** Larger files are refused before they are read. */
const maximalBytes = 2 * 1024 * 1024;

export type FileType = "organisation" | "people" | "dataMap" | "waivers" | "branch" | "hosts" | "policy";

export interface SourceFile {
  readonly type: FileType;
  /** Relative to the workspace. */
  readonly file: string;
  /** Of the branch (its folder) or the policy (its file); empty for the organisation's own files. */
  readonly name: string;
  readonly text: string;
}

export interface Workspace {
  readonly files: readonly SourceFile[];
  /** Names that exist, also of files that could not be read: a name that points there is not unknown. */
  readonly branches: ReadonlySet<string>;
  readonly policies: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

const topLevel: Readonly<Record<string, FileType>> = {
  "organisation.yaml": "organisation",
  "people.yaml": "people",
  "data-map.yaml": "dataMap",
  "waivers.yaml": "waivers",
};

/** Folders beside the branches', for other readers. */
const reservedFolders: ReadonlySet<string> = new Set(["grants"]);

const isYaml = (name: string): boolean => name.endsWith(".yaml") && !name.startsWith(".");
const looksLikeYaml = (name: string): boolean => /\.(ya?ml|json)$/i.test(name) && !name.startsWith(".");

/** The line on which the first thing that `bad` tells of stands. */
function lineOf(bytes: Buffer, bad: (line: Buffer) => boolean): number {
  for (let line = 1, start = 0; start <= bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    if (bad(bytes.subarray(start, end < 0 ? bytes.length : end))) return line;
    if (end < 0) break;
    start = end + 1;
  }
  return 1;
}

/** Reads below one workspace, and gathers what is wrong on the way. */
class Files {
  readonly problems: Problem[] = [];
  readonly files: SourceFile[] = [];

  constructor(private readonly root: string) {}

  refuse(file: string, code: string, message: string, remedy?: string, line = 1): undefined {
    this.problems.push({ code, message, place: { file, line, column: 1 }, ...(remedy === undefined ? {} : { remedy }) });
    return undefined;
  }

  /** Entries of a folder, sorted; symbolic links are told by what they lead to, and only inside of the workspace. */
  entries(folder: string): readonly { readonly name: string; readonly folder: boolean }[] {
    const entries = readdirSync(join(this.root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) => this.entry(folder, entry));
  }

  private entry(folder: string, entry: Dirent): { readonly name: string; readonly folder: boolean }[] {
    const file = join(folder, entry.name);
    if (entry.name.startsWith(".")) return [];
    if (!entry.isSymbolicLink()) return [{ name: entry.name, folder: entry.isDirectory() }];
    try {
      const target = realpathSync(join(this.root, file));
      if (target.startsWith(this.root + sep)) return [{ name: entry.name, folder: statSync(target).isDirectory() }];
      this.refuse(file, "symlink-outside", "this symbolic link leads out of the workspace", "put the file itself here");
    } catch (error) {
      this.refuse(file, "unreadable", `this symbolic link leads nowhere (${(error as NodeJS.ErrnoException).code})`);
    }
    return [];
  }

  read(type: FileType, file: string, name: string): void {
    const text = this.text(file);
    if (text !== undefined) this.files.push({ type, file, name, text });
  }

  /** Folders of branches and files of policies are named by what the model calls them. */
  checkName(file: string, name: string): void {
    if (isIdentifier(name)) return;
    const form = "lower-case letters and digits, in words joined by single hyphens, beginning with a letter";
    this.refuse(file, "bad-name", `${shown(name)} is not a name: ${form}`, "rename it");
  }

  private text(file: string): string | undefined {
    const bytes = this.bytes(file);
    if (bytes === undefined) return undefined;
    if (!isUtf8(bytes))
      return this.refuse(
        file,
        "not-utf8",
        "this is not UTF-8 text",
        "save the file as UTF-8",
        lineOf(bytes, (line) => !isUtf8(line)),
      );
    const text = bytes.toString("utf8");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
    const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text);
    if (control === null) return text.startsWith("\ufeff") ? text.slice(1) : text;
    const line = text.slice(0, control.index).split("\n").length;
    return this.refuse(file, "control-character", `it holds the control character ${shown(control[0])}`, "remove it", line);
  }

  private bytes(file: string): Buffer | undefined {
    try {
      const status = statSync(join(this.root, file));
      if (!status.isFile()) return this.refuse(file, "not-a-file", "this is no regular file");
      if (status.size <= maximalBytes) return readFileSync(join(this.root, file));
      const size = (status.size / 1024 / 1024).toFixed(1);
      return this.refuse(
        file,
        "file-too-large",
        `this file has ${size} MiB, at most 2 MiB is read`,
        "split it: hosts may stand in several files of a branch's folder",
      );
    } catch (error) {
      return this.refuse(file, "unreadable", `this file cannot be read (${(error as NodeJS.ErrnoException).code})`);
    }
  }

  /** A YAML file in a place where none is read. */
  stray(folder: string, name: string, known: readonly string[]): void {
    if (!looksLikeYaml(name)) return;
    const renamed = name.replace(/\.(ya?ml|json)$/i, ".yaml");
    const meant = known.includes(renamed) ? renamed : nearest(renamed, known);
    const guess = meant === undefined ? "" : `, did you mean ${meant}?`;
    this.refuse(join(folder, name), "unknown-file", `no file of this name is read here${guess}`, "rename it, or move it out of the folder");
  }
}

function readBranch(files: Files, branch: string): void {
  const folder = join("hosts", branch);
  files.checkName(folder, branch);
  const entries = files.entries(folder);
  if (!entries.some((entry) => entry.name === "branch.yaml"))
    files.refuse(folder, "missing-file", `the branch has no ${join(folder, "branch.yaml")}`);
  for (const { name, folder: isFolder } of entries) {
    if (isFolder) files.refuse(join(folder, name), "unknown-folder", "a branch's folder holds no folders of its own");
    else if (name === "branch.yaml") files.read("branch", join(folder, name), branch);
    else if (isYaml(name)) files.read("hosts", join(folder, name), branch);
    else files.stray(folder, name, ["branch.yaml", name.replace(/\.\w+$/, ".yaml")]);
  }
}

function readHosts(files: Files): Set<string> {
  const branches = new Set<string>();
  const present = new Set<string>();
  for (const { name, folder } of files.entries("hosts")) {
    const type = topLevel[name];
    present.add(name);
    if (folder && reservedFolders.has(name)) continue;
    if (folder) branches.add(name);
    else if (type !== undefined) files.read(type, join("hosts", name), "");
    else files.stray("hosts", name, Object.keys(topLevel));
  }
  for (const name of ["organisation.yaml", "people.yaml"]) {
    if (!present.has(name))
      files.refuse(join("hosts", name), "missing-file", "this file is missing", "write it; its JSON Schema says what it holds");
  }
  for (const branch of branches) readBranch(files, branch);
  return branches;
}

function readPolicies(files: Files): Set<string> {
  const policies = new Set<string>();
  for (const { name, folder } of files.entries("policies")) {
    if (folder) files.refuse(join("policies", name), "unknown-folder", "the folder of policies holds no folders of its own");
    else if (isYaml(name)) {
      const policy = name.slice(0, -".yaml".length);
      policies.add(policy);
      files.checkName(join("policies", name), policy);
      files.read("policy", join("policies", name), policy);
    } else files.stray("policies", name, [name.replace(/\.\w+$/, ".yaml")]);
  }
  return policies;
}

/** Whether a folder of the workspace is there and stays inside of it. */
function usable(files: Files, root: string, folder: string): boolean {
  try {
    const target = realpathSync(join(root, folder));
    if (relative(root, target).startsWith(".."))
      files.refuse(folder, "symlink-outside", "this symbolic link leads out of the workspace", "put the folder itself here");
    else if (statSync(target).isDirectory()) return true;
    else files.refuse(folder, "not-a-folder", "this is no folder");
  } catch {
    files.refuse(
      folder,
      "no-workspace",
      `there is no folder ${folder}/ in ${root}`,
      "name the folder that holds hosts/ and policies/: -w DIR",
    );
  }
  return false;
}

/** Reads all files of the model. */
export function readWorkspace(workspace: string): Workspace {
  let root = workspace;
  try {
    root = realpathSync(workspace);
  } catch {
    // The folders below are missing too, which is told.
  }
  const files = new Files(root);
  const branches = usable(files, root, "hosts") ? readHosts(files) : new Set<string>();
  const policies = usable(files, root, "policies") ? readPolicies(files) : new Set<string>();
  return { files: files.files, branches, policies, problems: files.problems };
}
