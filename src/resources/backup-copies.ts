/** How old the copies of a host are, by what it wrote down when each was made. */
import { sh } from "../shell";
import type { BackupCopiesDesired } from "./desired";
import { asDesired, beyondApply, different, type Kind, type SealedResource } from "./resource";

export interface BackupCopiesObserved {
  /** Sets without any copy there, and those whose newest is too old. */
  readonly none: readonly string[];
  readonly old: readonly string[];
}

const observeOne = ({ name, sealed }: SealedResource<BackupCopiesDesired>) => sh`echo ${name}
while read -r minutes set; do
  file=${`/var/lib/qorgan/backup/${name}/sets`}/$set
  if [ ! -s "$file" ]; then echo " none $set"
  elif [ -n "$(find "$file" -mmin "+$minutes")" ]; then echo " old $set"; fi
done << 'EOF'
${sealed.sets.map((set) => sh`${set.minutes} ${set.name}`)}
EOF`;

export const kind: Kind<"backup-copies", BackupCopiesDesired, BackupCopiesDesired, BackupCopiesObserved> = {
  kind: "backup-copies",
  phase: "service",
  seal: (desired) => desired,
  observe: (resources) => sh`${resources.map(observeOne)}`,
  parse(output) {
    const found = new Map<string, { none: string[]; old: string[] }>();
    let current = { none: [] as string[], old: [] as string[] };
    for (const line of output.split("\n").filter(Boolean)) {
      const [, word, set] = /^ (none|old) (.+)$/.exec(line) ?? [];
      if (word === undefined) {
        current = { none: [], old: [] };
        found.set(line, current);
      } else current[word as "none" | "old"].push(set as string);
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
