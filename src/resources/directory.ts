/** A folder: owner, group and mode, and where it is closed, that nothing is in it which the model does not know. */
import { sh } from "../shell";
import { keysFolder } from "./authorized-keys";
import type { DirectoryDesired } from "./desired";
import { ownership, ownershipFaults, type PathState, parseStat, type StatRecord, statMany } from "./observed-text";
import { asDesired, different, type ForeignMember, type Key, type Kind } from "./resource";

export interface DirectoryObserved extends PathState {
  /** What is in it, for closed folders only. */
  readonly entries: readonly StatRecord[];
}

const parent = (path: string): string => path.slice(0, path.lastIndexOf("/")) || "/";

/** Where something that stands in the folder's place is put aside under. */
const asideName = (path: string): string => path.slice(1).replaceAll("/", "_");

/** The key of what is found at `path`: a key file is known by its account, all else by its path. */
const keyOfEntry = (folder: string, path: string): { kind: string; name: string } =>
  folder === keysFolder ? { kind: "authorized-keys", name: path.slice(folder.length + 1) } : { kind: "file", name: path };

/** True when the model has a resource at this path, or anywhere below it. */
const isKnown = (path: string, known: ReadonlySet<Key>, paths: readonly string[]): boolean =>
  known.has(`file:${path}`) || known.has(`directory:${path}`) || paths.some((one) => one.startsWith(`${path}/`));

function foreignEntry(folder: string, entry: StatRecord, reportOnly: boolean): ForeignMember {
  if (entry.path === undefined) {
    const difference = { summary: `foreign ${entry.type} with a name that is no UTF-8: move it away by hand` };
    return { kind: "file", name: entry.shown, difference, removable: false };
  }
  const difference = { summary: `foreign ${entry.type}`, before: ownership(entry) };
  return { ...keyOfEntry(folder, entry.path), difference, removable: !reportOnly };
}

export const kind: Kind<"directory", DirectoryDesired, DirectoryDesired, DirectoryObserved> = {
  kind: "directory",
  phase: "directory",
  seal: (desired) => desired,
  observe: (resources) =>
    statMany(
      resources.map((r) => r.name),
      resources.filter((r) => r.sealed.closed !== undefined).map((r) => r.name),
    ),
  parse(output, resources) {
    const records = parseStat(output);
    const found = new Map<string, DirectoryObserved>();
    for (const { name, sealed } of resources) {
      const itself = records.find((record) => record.path === name);
      if (itself === undefined) continue;
      const inside = (record: StatRecord): boolean =>
        record.shown.startsWith(`${itself.shown}/`) && !record.shown.slice(itself.shown.length + 1).includes("/");
      const { type, owner, group, mode } = itself;
      found.set(name, { type, owner, group, mode, entries: sealed.closed === undefined ? [] : records.filter(inside) });
    }
    return found;
  },
  compare(sealed, observed) {
    if (observed === undefined) return different("absent", undefined, ownership(sealed));
    if (observed.type !== "directory") return different(`a ${observed.type}, should be a directory`, observed.type, "directory");
    const faults = ownershipFaults(sealed, observed);
    return faults.length === 0 ? asDesired : different(faults.join("; "), ownership(observed), ownership(sealed));
  },
  foreign({ name, sealed }, observed, known) {
    const { closed } = sealed;
    if (closed === undefined || observed === undefined) return [];
    const paths = [...known].map((key) => key.slice(key.indexOf(":") + 1));
    const isForeign = ({ path }: StatRecord): boolean => {
      if (path === undefined) return true;
      const entry = keyOfEntry(name, path);
      return (
        !closed.ignore.includes(path.slice(name.length + 1)) && !known.has(`${entry.kind}:${entry.name}`) && !isKnown(path, known, paths)
      );
    };
    return observed.entries.filter(isForeign).map((entry) => foreignEntry(name, entry, closed.reportOnly));
  },
  // chmod with four digits keeps a folder's setuid and setgid bits; the fifth digit makes the mode exactly what is written.
  change: ({ name, desired }) => sh`umask 022
[ -d ${parent(name)} ] || mkdir -p -- ${parent(name)}
if [ -L ${name} ] || { [ -e ${name} ] && [ ! -d ${name} ]; }; then mv -fT -- ${name} "$aside"/${asideName(name)}; fi
if [ ! -d ${name} ]; then mkdir -m 0700 -- ${name}; fi
chown -h -- ${`${desired.owner}:${desired.group}`} ${name}
chmod ${`0${desired.mode}`} -- ${name}`,
  // A folder that leaves the model may hold what people put there: only an empty one goes.
  remove: (name) => sh`if [ -d ${name} ] && [ ! -L ${name} ]; then rmdir --ignore-fail-on-non-empty -- ${name}; fi`,
  undo: (name) => ({
    keep: sh`if [ -d ${name} ] && [ ! -L ${name} ]; then stat -c '%u:%g 0%04a' -- ${name} > "$kept"; fi`,
    restore: sh`if [ -e "$kept" ]; then
  read -r owner mode < "$kept"
  mkdir -p -- ${name}
  chown -h -- "$owner" ${name}
  chmod "$mode" -- ${name}
elif [ -d ${name} ] && [ ! -L ${name} ]; then
  rmdir --ignore-fail-on-non-empty -- ${name}
fi`,
  }),
};
