/** A group of the host's own group file, and where the model says so, exactly its members. */
import { type Script, sh } from "../shell";
import type { GroupDesired } from "./desired";
import { asDesired, different, type Kind } from "./resource";

export interface GroupObserved {
  readonly gid: number;
  readonly members: readonly string[];
}

/** One empty file a group that we made: what was there before us is never deleted. */
const madeFolder = "/var/lib/qorgan/made-groups";
const mark = (name: string): string => `${madeFolder}/${name}`;

/** Groups come before accounts, so a member may not exist yet: its name is left here, and the account's step lets it join. Gone with the next boot. */
export const joinsFolder = "/run/qorgan/joins";

const sorted = (names: readonly string[]): string => [...new Set(names)].sort().join(",");

function setMembers(name: string, members: readonly string[]): Script {
  return sh`rm -f ${joinsFolder}/*/${name}
present=
for member in ${members}; do
  if getent -s files passwd -- "$member" >/dev/null; then present=$present,$member
  else
    mkdir -p -m 0700 -- ${joinsFolder} ${joinsFolder}/"$member"
    : > ${joinsFolder}/"$member"/${name}
  fi
done
gpasswd -M "\${present#,}" ${name}`;
}

/** Makes the group, or gives it its number; also used to put an earlier state back. */
function makeSo(name: string, { gid, system, members }: GroupDesired): Script {
  const number = gid === undefined ? [] : ["-g", String(gid)];
  return sh`if getent -s files group -- ${name} >/dev/null; then
  ${gid === undefined ? sh`:` : sh`groupmod ${number} -- ${name}`}
else
  groupadd ${[...number, ...(system === true ? ["-r"] : [])]} -- ${name}
  mkdir -p -m 0755 -- ${madeFolder}
  : > ${mark(name)}
fi
${members === undefined ? sh`` : setMembers(name, members)}`;
}

/** Only an empty group that we made ourselves goes; any other stays, for files or accounts may rest on it. */
const removeOwn = (name: string): Script => sh`if [ -e ${mark(name)} ] && entry=$(getent -s files group -- ${name}); then
  rest=\${entry#*:*:}
  gid=\${rest%%:*}
  members=\${rest#*:}
  users=$(getent -s files passwd | while IFS=: read -r user _ _ primary _; do if [ "$primary" = "$gid" ]; then printf ' %s' "$user"; fi; done)
  if [ -n "$members$users" ]; then printf 'group %s stays: it has members\\n' ${name}
  else
    groupdel -- ${name}
    rm -f ${mark(name)}
  fi
fi`;

export const kind: Kind<"group", GroupDesired, GroupDesired, GroupObserved> = {
  kind: "group",
  phase: "group",
  seal: (desired) => desired,
  // Status 2: some do not exist, which is an answer.
  observe: (resources) => sh`LC_ALL=C getent -s files group -- ${resources.map((r) => r.name)} || [ $? -eq 2 ]`,
  parse(output) {
    const found = new Map<string, GroupObserved>();
    for (const line of output.split("\n").filter(Boolean)) {
      const [name = "", , gid = "", members = ""] = line.split(":");
      found.set(name, { gid: Number(gid), members: members.split(",").filter(Boolean) });
    }
    return found;
  },
  compare(sealed, observed) {
    if (observed === undefined) return different("absent");
    const faults: string[] = [];
    if (sealed.gid !== undefined && sealed.gid !== observed.gid) faults.push(`number ${observed.gid}, should be ${sealed.gid}`);
    if (sealed.members !== undefined) {
      const foreign = observed.members.filter((member) => !sealed.members?.includes(member));
      const missing = sealed.members.filter((member) => !observed.members.includes(member));
      if (foreign.length > 0) faults.push(`foreign ${foreign.length === 1 ? "member" : "members"}: ${foreign.join(", ")}`);
      if (missing.length > 0) faults.push(`missing ${missing.length === 1 ? "member" : "members"}: ${missing.join(", ")}`);
    }
    const after = sealed.members === undefined ? undefined : sorted(sealed.members);
    return faults.length === 0
      ? asDesired
      : different(faults.join("; "), after === undefined ? undefined : sorted(observed.members), after);
  },
  change: ({ name, desired }) => makeSo(name, desired),
  remove: removeOwn,
  undo: (name, observed) => ({
    keep: sh`:`,
    restore: observed === undefined ? removeOwn(name) : makeSo(name, observed),
  }),
};
