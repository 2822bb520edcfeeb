/** How old the copies of a host are, by what it wrote down when each was made. */
import { sh } from "../shell";
import type { BackupCopiesDesired } from "./desired";
import { asDesired, beyondApply, different, type Kind, type SealedResource } from "./resource";

/** The newest copy of one set, as the host wrote it down. Times are seconds since 1970 by its clock, sizes bytes. */
interface CopySeen {
  readonly set: string;
  readonly lastGood: number;
  readonly size: number;
  /** When all that the copy holds was last read back well; undefined: not yet, or it was damaged. */
  readonly verified?: number;
}

export interface BackupCopiesObserved {
  /** Sets without any copy there, and those whose newest is too old. */
  readonly none: readonly string[];
  readonly old: readonly string[];
  readonly seen: readonly CopySeen[];
}

const root = "/var/lib/qorgan/backup";

// A set that nobody copied yet has as long for its first copy as for any other: from when its repository was made, or it was asked for.
const observeOne = ({ name, sealed }: SealedResource<BackupCopiesDesired>) => sh`echo ${name}
own=${`${root}/${name}`}
verified=$(sed -n 's/.*"at":\\([0-9]*\\),.*"ok":true.*/\\1/p' "$own/verified" 2> /dev/null)
while read -r minutes set; do
  file=$own/sets/$set
  if [ ! -s "$file" ]; then
    if [ ! -s "$own/repository" ] || [ -z "$(find "$own/repository" /etc/qorgan/backup/sets -mmin "-$minutes" 2> /dev/null)" ]; then echo " none $set"; fi
    continue
  fi
  sed -n 's/.*"began":\\([0-9]*\\),.*"bytes":\\([0-9]*\\),.*/\\1 \\2/p' "$file" | { read -r began bytes && echo " seen $set $began $bytes $verified"; }
  if [ -n "$(find "$file" -mmin "+$minutes")" ]; then echo " old $set"; fi
done << 'EOF'
${sealed.sets.map((set) => sh`${set.minutes} ${set.name}`)}
EOF`;

const seenOf = (text: string): CopySeen => {
  const [set = "", lastGood, size, verified] = text.split(" ");
  return { set, lastGood: Number(lastGood), size: Number(size), ...(verified ? { verified: Number(verified) } : {}) };
};

export const kind: Kind<"backup-copies", BackupCopiesDesired, BackupCopiesDesired, BackupCopiesObserved> = {
  kind: "backup-copies",
  phase: "service",
  seal: (desired) => desired,
  observe: (resources) => sh`${resources.map(observeOne)}`,
  parse(output) {
    const found = new Map<string, { none: string[]; old: string[]; seen: CopySeen[] }>();
    let current = { none: [] as string[], old: [] as string[], seen: [] as CopySeen[] };
    for (const line of output.split("\n").filter(Boolean)) {
      const [, word, rest = ""] = /^ (none|old|seen) (.+)$/.exec(line) ?? [];
      if (word === undefined) {
        current = { none: [], old: [], seen: [] };
        found.set(line, current);
      } else if (word === "seen") current.seen.push(seenOf(rest));
      else current[word as "none" | "old"].push(rest);
    }
    return found;
  },
  compare(_sealed, observed) {
    if (observed === undefined) return different("nothing is known of its copies");
    if (observed.old.length > 0)
      return beyondApply(
        `the newest copy is older than the policy allows: ${observed.old.join(", ")}`,
        "journalctl -u qorgan-backup on the host says why; qorgan backup run makes it now",
      );
    return observed.none.length > 0 ? different(`no copy yet: ${observed.none.join(", ")}`) : asDesired;
  },
  // A first copy may take hours: it is begun, and the apply does not wait for it.
  change: () => sh`systemctl start --no-block qorgan-backup.service`,
  remove: () => sh`:`,
};

/** One row of the evidence's table `backups`. Times are ISO 8601 in UTC, `size` bytes. */
interface BackupRow {
  readonly set: string;
  readonly target: string;
  readonly "last-good": string | null;
  readonly size: number | null;
  readonly verified: string | null;
}

const time = (seconds: number): string => new Date(seconds * 1000).toISOString();

/**
 * The evidence of one host's copies: a row for every set that each target is to have. What the look did not answer for is left to the caller: it is
 * unknown, and no row. A set without a copy is a row that says so.
 */
export const backupRows = (
  targets: ReadonlyMap<string, { readonly desired: BackupCopiesDesired; readonly observed: BackupCopiesObserved }>,
): readonly BackupRow[] =>
  [...targets].flatMap(([target, { desired, observed }]) =>
    desired.sets.map(({ name: set }): BackupRow => {
      const found = observed.seen.find((one) => one.set === set);
      return {
        set,
        target,
        "last-good": found ? time(found.lastGood) : null,
        size: found?.size ?? null,
        verified: found?.verified === undefined ? null : time(found.verified),
      };
    }),
  );
