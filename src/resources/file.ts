/** A regular file: content, owner, group and mode, replaced atomically. */
import { type Script, sh, words } from "../shell";
import type { FileDesired } from "./desired";
import { sha256 } from "./digest";
import { asDesired, different, type Kind, type Resource, type Stage } from "./resource";

export interface FileSealed {
  readonly digest: string;
  readonly owner: string;
  readonly group: string;
  readonly mode: string;
}

export interface FileObserved {
  /** `regular file`, `symbolic link`, `directory` … in stat's words. */
  readonly type: string;
  readonly owner: string;
  readonly group: string;
  readonly mode: string;
  /** Absent when it is no regular file. */
  readonly digest?: string;
}

type FileResource = Resource<"file", FileDesired>;

/** Password files and host keys. */
const neverKept = /^\/etc\/(g?shadow-?|ssh\/ssh_host_[^/]*_key)$/;

/** Largest file of which a run keeps the previous content, in bytes. */
const keptLimit = 16 * 1024 * 1024;

const parent = (path: string): string => path.slice(0, path.lastIndexOf("/")) || "/";
const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
/** Beside the target, so that the rename is atomic; it begins with a dot and ends in what no drop-in folder reads. */
const temporaryIn = (folder: string): string => `${folder === "/" ? "" : folder}/.qorgan-new~`;
const temporary = (path: string): string => temporaryIn(parent(path));
/** What stands in the file's place and is a folder is put aside; a link is replaced, never followed. */
const folderAside = (path: string): Script =>
  sh`if [ -d ${path} ] && [ ! -L ${path} ]; then mv -T -- ${path} "$aside"/${path.slice(1).replaceAll("/", "_")}; fi`;

/** systemd reads its own folders only when it is told to. */
const reload = (path: string) => (path.startsWith("/etc/systemd/system/") ? sh`systemctl daemon-reload` : sh``);

/** `{}` in the validator stands for the new content; without one the check reads the whole configuration that is in place. */
const checksBefore = (validator: readonly string[] | undefined): boolean => validator?.includes("{}") === true;

/** The folder is there, and what a run that was cut off left in it is gone. */
const makeRoom = (folder: string): Script => sh`[ -d ${folder} ] || mkdir -p -- ${folder}
if [ -e ${temporaryIn(folder)} ] || [ -L ${temporaryIn(folder)} ]; then rm -rf -- ${temporaryIn(folder)}; fi`;

/** Nothing stays of a change that fails, on a full disk least of all. */
const tidyUp = (paths: readonly string[]): Script => sh`trap ${sh`rm -rf -- ${paths}`.text} EXIT`;

function checkBefore({ desired: { validator } }: FileResource, path: string): Script | undefined {
  return validator === undefined || !checksBefore(validator) ? undefined : sh`${validator.map((word) => (word === "{}" ? path : word))}`;
}

function checkAfter({ desired: { validator } }: FileResource): Script | undefined {
  return validator === undefined || checksBefore(validator) ? undefined : sh`${[...validator]}`;
}

/** Groups in the order in which their names first come. */
function grouped<Item>(items: readonly Item[], nameOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return [...groups];
}

/**
 * Several files at once, by a handful of processes a folder and not a handful a file: a new folder beside the targets takes them all,
 * they get their owners and modes, are checked and are on the disk before the first is renamed. Each rename is atomic by itself.
 */
function placeMany(resources: readonly FileResource[], stage: Stage): Script {
  const inTemporary = (path: string): string => `${temporary(path)}/${baseName(path)}`;
  const all = resources.map((resource) => ({ ...resource, at: inTemporary(resource.name) }));
  const folders = grouped(all, ({ name }) => parent(name));
  const copied = folders.map(([folder, files]) => {
    return sh`${makeRoom(folder)}
mkdir -m 0700 -- ${temporaryIn(folder)}
cp -t ${temporaryIn(folder)} -- ${words(files.map((file) => stage(file.desired.content, baseName(file.name))))}`;
  });
  const owned = grouped(all, ({ desired }) => `${desired.owner}:${desired.group}`).map(
    ([owner, files]) => sh`chown -- ${owner} ${files.map((file) => file.at)}`,
  );
  const moded = grouped(all, ({ desired }) => desired.mode).map(([mode, files]) => sh`chmod -- ${mode} ${files.map((file) => file.at)}`);
  const renamed = folders.map(([folder, files]) => {
    return sh`${files.map((file) => folderAside(file.name))}
mv -f -t ${folder} -- ${files.map((file) => file.at)}
rmdir -- ${temporaryIn(folder)}`;
  });
  return sh`${tidyUp([...new Set(resources.map((resource) => temporary(resource.name)))])}
${copied}
${owned}
${moded}
${all.flatMap((file) => checkBefore(file, file.at) ?? [])}
sync -- ${all.map((file) => file.at)}
${renamed}
${all.some(({ name }) => reload(name).text !== "") ? sh`systemctl daemon-reload` : sh``}
${[...new Map(all.flatMap((file) => checkAfter(file) ?? []).map((check) => [check.text, check])).values()]}`;
}

export const kind: Kind<"file", FileDesired, FileSealed, FileObserved> = {
  kind: "file",
  phase: "file",
  seal: ({ content, owner, group, mode }) => ({ digest: sha256(content), owner, group, mode }),
  // One stat and one sha256sum for all; stat fails when one is missing, so the status that counts is whether it ran at all.
  // Only what is a regular file is read: a pipe or a link to a device in its place would never end.
  observe: (resources) => sh`set -- ${resources.map((r) => r.name)}
stat --printf '%n\\0%F\\0%U\\0%G\\0%04a\\0' -- "$@" 2>/dev/null || [ $? = 1 ] || exit 1
printf '\\0'
for path do shift; if [ -f "$path" ] && [ ! -L "$path" ]; then set -- "$@" "$path"; fi; done
if [ $# -gt 0 ]; then sha256sum -z -- "$@" 2>/dev/null || [ $? = 1 ] || exit 1; fi`,
  parse(output) {
    const at = output.indexOf("\0\0");
    const head = output.startsWith("\0") ? "" : output.slice(0, at + 1);
    const tail = output.startsWith("\0") ? output.slice(1) : output.slice(at + 2);
    const digests = new Map(
      tail
        .split("\0")
        .filter(Boolean)
        .map((line) => [line.slice(66), line.slice(0, 64)] as const),
    );
    const fields = head.split("\0").slice(0, -1);
    const found = new Map<string, FileObserved>();
    for (let i = 0; i + 4 < fields.length; i += 5) {
      const [name = "", type = "", owner = "", group = "", mode = ""] = fields.slice(i, i + 5);
      const digest = digests.get(name);
      const regular = type === "regular empty file" ? "regular file" : type;
      found.set(name, { type: regular, owner, group, mode, ...(regular === "regular file" && digest !== undefined ? { digest } : {}) });
    }
    return found;
  },
  compare(sealed, observed) {
    if (observed === undefined) return different("absent", undefined, `${sealed.owner}:${sealed.group} ${sealed.mode}`);
    if (observed.type !== "regular file") return different(`a ${observed.type}, should be a regular file`);
    if (observed.digest === undefined) return { is: "unknown", because: "its content could not be read" };
    const wrong: string[] = [];
    if (observed.digest !== sealed.digest) wrong.push("content differs");
    const [is, should] = [`${observed.owner}:${observed.group}`, `${sealed.owner}:${sealed.group}`];
    if (is !== should) wrong.push(`owned by ${is}, should be ${should}`);
    if (observed.mode !== sealed.mode) wrong.push(`mode ${observed.mode}, should be ${sealed.mode}`);
    return wrong.length === 0 ? asDesired : different(wrong.join("; "), `${is} ${observed.mode}`, `${should} ${sealed.mode}`);
  },
  change(resource, _observed, stage) {
    const { content, owner, group, mode } = resource.desired;
    const path = resource.name;
    return sh`${tidyUp([temporary(path)])}
${makeRoom(parent(path))}
install -T -o ${owner} -g ${group} -m ${mode} -- ${stage(content)} ${temporary(path)}
${checkBefore(resource, temporary(path)) ?? sh``}
sync -- ${temporary(path)}
${folderAside(path)}
mv -fT -- ${temporary(path)} ${path}
${reload(path)}`;
  },
  changeMany: placeMany,
  validate: checkAfter,
  remove: (name) => sh`if [ -e ${name} ] || [ -L ${name} ]; then mv -fT -- ${name} "$aside/$(printf %s ${name} | tr / _)"; fi
${reload(name)}`,
  // Nothing is kept of what must have one copy only, and nothing that would fill the disk: then there is no way back, and that is said.
  undo: (name) =>
    neverKept.test(name)
      ? undefined
      : {
          keep: sh`if [ ! -e ${name} ] && [ ! -L ${name} ]; then : > "$kept.absent"
elif [ ! -f ${name} ] || [ "$(stat -c %s -- ${name})" -le ${keptLimit} ]; then cp -a -- ${name} "$kept"; fi`,
          restore: sh`if [ -e "$kept.absent" ]; then rm -f -- ${name}
elif [ ! -e "$kept" ] && [ ! -L "$kept" ]; then echo "no copy was kept of the file: it was too large" >&2; exit 1
else cp -a -- "$kept" ${parent(name)}/.qorgan-new~ && mv -fT ${parent(name)}/.qorgan-new~ ${name}; fi
${reload(name)}`,
        },
  content: (desired) => desired.content,
  fetch: (name) => sh`[ -f ${name} ] && cat -- ${name}`,
};
