/** A regular file: content, owner, group and mode, replaced atomically. */
import { sh } from "../shell";
import type { FileDesired } from "./desired";
import { sha256 } from "./digest";
import { asDesired, different, type Kind } from "./resource";

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

/** Password files and host keys. */
const neverKept = /^\/etc\/(g?shadow-?|ssh\/ssh_host_[^/]*_key)$/;

/** Largest file of which a run keeps the previous content, in bytes. */
const keptLimit = 16 * 1024 * 1024;

const parent = (path: string): string => path.slice(0, path.lastIndexOf("/")) || "/";

/** systemd reads its own folders only when it is told to. */
const reload = (path: string) => (path.startsWith("/etc/systemd/system/") ? sh`systemctl daemon-reload` : sh``);

/** `{}` in the validator stands for the new content; without one the check reads the whole configuration that is in place. */
const checksBefore = (validator: readonly string[] | undefined): boolean => validator?.includes("{}") === true;

export const kind: Kind<"file", FileDesired, FileSealed, FileObserved> = {
  kind: "file",
  phase: "file",
  seal: ({ content, owner, group, mode }) => ({ digest: sha256(content), owner, group, mode }),
  // One stat and one sha256sum for all. A missing file makes both fail, so the status that counts is whether the programs ran at all.
  observe: (resources) => sh`set -- ${resources.map((r) => r.name)}
stat --printf '%n\\0%F\\0%U\\0%G\\0%04a\\0' -- "$@" 2>/dev/null || [ $? = 1 ] || exit 1
printf '\\0'
sha256sum -z -- "$@" 2>/dev/null || [ $? = 1 ] || exit 1`,
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
    const { content, owner, group, mode, validator } = resource.desired;
    const check = checksBefore(validator)
      ? sh`set -- ${[...(validator ?? [])]}
for word do shift; [ "$word" = '{}' ] && word=$temporary; set -- "$@" "$word"; done
"$@" || { rm -f "$temporary"; exit 1; }`
      : sh``;
    // The name begins with a dot and holds no letter that a drop-in folder would read, and is beside the target: the rename is atomic.
    return sh`mkdir -p ${parent(resource.name)}
rm -rf ${parent(resource.name)}/.qorgan-new~
temporary=${parent(resource.name)}/.qorgan-new~
cp ${stage(content)} "$temporary"
chown ${`${owner}:${group}`} "$temporary"
chmod ${mode} "$temporary"
${check}
sync "$temporary"
[ -d ${resource.name} ] && [ ! -L ${resource.name} ] && mv -T ${resource.name} "$aside/$(basename ${resource.name})"
mv -fT "$temporary" ${resource.name}
${reload(resource.name)}`;
  },
  validate: (resource) => {
    const { validator } = resource.desired;
    return validator === undefined || checksBefore(validator) ? undefined : sh`${[...validator]}`;
  },
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
  fetch: (name) => sh`cat -- ${name}`,
};
