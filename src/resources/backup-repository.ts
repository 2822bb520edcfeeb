/** The repository of a copy: made once, and from then on the one that is known. */
import { sh } from "../shell";
import type { BackupRepositoryDesired } from "./desired";
import { asDesired, beyondApply, different, type Kind } from "./resource";

interface BackupRepositoryObserved {
  readonly id: string;
  readonly key: string;
}

const program = "/usr/local/lib/qorgan/backup";

export const kind: Kind<"backup-repository", BackupRepositoryDesired, BackupRepositoryDesired, BackupRepositoryObserved> = {
  kind: "backup-repository",
  phase: "service",
  seal: (desired) => desired,
  // What the host itself wrote down when it made the repository: to ask the other host would take seconds at every look.
  observe: (resources) => sh`for copy in ${resources.map(({ name }) => name)}; do
  if [ -s "/var/lib/qorgan/backup/$copy/repository" ]; then printf '%s %s\\n' "$copy" "$(head -n 1 "/var/lib/qorgan/backup/$copy/repository")"; fi
done`,
  parse: (output) =>
    new Map(
      output
        .split("\n")
        .filter(Boolean)
        .map((line) => {
          const [copy = "", id = "", key = ""] = line.split(" ");
          return [copy, { id, key }] as const;
        }),
    ),
  compare({ id, key }, observed) {
    if (observed === undefined) return different("was not made yet");
    if ((id === undefined || observed.id === id) && (key === undefined || observed.key === key)) return asDesired;
    return beyondApply(
      "it is not the repository that was brought home",
      "if it was made anew on purpose: delete this repository alone from the host's file in identity/backups/ (its other entries open older copies), and apply; else somebody changed what the host knows of its copies",
    );
  },
  // Where the other host does not let this one in yet (a collector is applied before the targets), the timer makes it within the hour; until
  // then every look says that it was not made.
  change: ({ name }) =>
    sh`${program} init ${name} || echo ${`the repository of ${name} is made by the next run of qorgan-backup.timer`} >&2`,
  remove: () => sh`:`,
};
