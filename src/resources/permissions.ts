/** Owner, group and mode of something whose content is not ours: `/etc/shadow`, `/etc/crontab`. What is not there is left so. */
import { sh } from "../shell";
import type { PermissionsDesired } from "./desired";
import { asDesired, different, type Kind } from "./resource";

export interface PermissionsObserved {
  /** `640 root:shadow`. */
  readonly found: string;
  /** A link would lead a change to something else. */
  readonly isLink: boolean;
}

const inWords = ({ owner, group, mode }: PermissionsDesired): string => `${mode.replace(/^0+(?=.)/, "")} ${owner}:${group}`;

export const kind: Kind<"permissions", PermissionsDesired, PermissionsDesired, PermissionsObserved> = {
  kind: "permissions",
  phase: "file",
  seal: (desired) => desired,
  // What is not there is left out by the shell's own test, so that stat's status tells a real failure.
  observe: (resources) => sh`set --
for path in ${resources.map((r) => r.name)}; do if [ -e "$path" ] || [ -L "$path" ]; then set -- "$@" "$path"; fi; done
if [ $# -gt 0 ]; then LC_ALL=C stat -c '%a %U:%G %F|%n' -- "$@"; fi`,
  parse(output) {
    const found = new Map<string, PermissionsObserved>();
    for (const line of output.split("\n").filter(Boolean)) {
      const [, permissions, type, path] = /^(\d+ \S+) ([^|]+)\|(.+)$/.exec(line) ?? [];
      if (permissions === undefined || path === undefined) throw new Error(`stat answered ${JSON.stringify(line)}`);
      found.set(path, { found: permissions, isLink: type === "symbolic link" });
    }
    return found;
  },
  compare(sealed, observed) {
    if (observed === undefined) return asDesired;
    if (observed.isLink) return different("a symbolic link, should be the file itself");
    const wanted = inWords(sealed);
    return observed.found === wanted ? asDesired : different(`${observed.found}, should be ${wanted}`, observed.found, wanted);
  },
  // The owner first: a change of owner takes bits off the mode. A link is not followed, for it could lead anywhere.
  change: ({
    name,
    desired,
  }) => sh`if [ -L ${name} ]; then printf '%s is a symbolic link: put the file itself there\\n' ${name} >&2; exit 1; fi
if [ -e ${name} ]; then
  chown -- ${`${desired.owner}:${desired.group}`} ${name}
  chmod -- ${`0${desired.mode}`} ${name}
fi`,
  // Nobody knows better permissions than those that it has.
  remove: () => sh`:`,
  undo: (name) => ({
    keep: sh`if [ -e ${name} ] && [ ! -L ${name} ]; then stat -c '%u:%g 0%04a' -- ${name} > "$kept"; fi`,
    restore: sh`if [ -s "$kept" ] && [ -e ${name} ] && [ ! -L ${name} ]; then
  read -r owner mode < "$kept"
  chown -- "$owner" ${name}
  chmod -- "$mode" ${name}
fi`,
  }),
};
