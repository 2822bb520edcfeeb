/** What a host keeps of another one's copies, seen without any key of theirs. */
import { sh } from "../shell";
import type { BackupStoreDesired } from "./desired";
import { asDesired, beyondApply, different, type Kind, type SealedResource } from "./resource";

interface BackupStoreObserved {
  /** Names of the key files. */
  readonly keys: readonly string[];
  /** `awaited`: an isolated host has not pulled it yet, and there is time. */
  readonly config: "none" | "awaited" | "encrypted" | "plain";
  readonly sealed: boolean;
  /** The newest copy, or the last good pull, is older than it may be. */
  readonly old: boolean;
  readonly quarantined: number;
}

/** What an isolated host pulls, with the key of each repository that it knows. */
const pulledTable = "/etc/qorgan/backup-target/pulled";

const observeOne = ({ name, sealed }: SealedResource<BackupStoreDesired>) => sh`config=none
seal=no
old=no
if cd ${sealed.repository} 2> /dev/null; then
  # restic's own is encrypted: anything that can be read is another program's.
  if [ -s config ]; then config=encrypted; if [ "$(head -c 1 config)" = '{' ]; then config=plain; fi; fi
  case $(lsattr -d config 2> /dev/null) in *i*' config') seal=yes ;; esac
  # What has just come is sealed within minutes: until then nothing is amiss.
  if [ -n "$(find config -mmin -10 2> /dev/null)" ]; then seal=yes; fi
  ${
    sealed.pulled === undefined
      ? sh`[ "$config" = none ] || [ -n "$(find config snapshots -type f -mmin ${`-${sealed.minutes}`} 2> /dev/null | head -n 1)" ] || old=yes`
      : sh`[ -n "$(find ${sealed.pulled} -mmin ${`-${sealed.minutes}`} 2> /dev/null)" ] || old=yes`
  }
fi
${
  sealed.pulled === undefined
    ? sh`:`
    : sh`# The timer pulls it: until it had its time nothing is amiss.
if [ $config = none ] && grep -q ${`^${name}\t${sealed.key ?? "-"}\t`} ${pulledTable} 2> /dev/null && [ -n "$(find ${pulledTable} -mmin ${`-${sealed.minutes}`})" ]; then config=awaited; fi`
}
printf '%s %s %s %s %s %s\\n' ${name} "$config" "$seal" "$old" \\
  "$(find ${`${sealed.repository.slice(0, sealed.repository.lastIndexOf("/"))}/quarantine`} -type f 2> /dev/null | grep -c .)" "$(ls keys 2> /dev/null | tr '\\n' ' ')"
cd /`;

export const kind: Kind<"backup-store", BackupStoreDesired, BackupStoreDesired, BackupStoreObserved> = {
  kind: "backup-store",
  phase: "service",
  seal: (desired) => desired,
  observe: (resources) => sh`${resources.map(observeOne)}`,
  parse: (output) =>
    new Map(
      output
        .split("\n")
        .filter(Boolean)
        .map((line) => {
          const [name = "", config = "", seal = "", old = "", quarantined = "", ...keys] = line.split(" ");
          const observed: BackupStoreObserved = {
            config: config as BackupStoreObserved["config"],
            sealed: seal === "yes",
            old: old === "yes",
            quarantined: Number(quarantined),
            keys: keys.filter(Boolean),
          };
          return [name, observed] as const;
        }),
    ),
  compare({ key, minutes, pulled }, observed) {
    // Until its client has made a repository there is nothing to say.
    if (observed === undefined || key === undefined || observed.config === "awaited") return asDesired;
    const look = "look at what is put aside in its quarantine, and at the collector's events of module qorgan-backup";
    if (observed.config === "none" && pulled !== undefined) return different("nothing was pulled yet");
    if (observed.config === "none") return beyondApply("the repository is gone", "restore it from another copy; find out who was here");
    if (observed.config === "plain") return beyondApply("it is not encrypted: this is no repository of its client's", look);
    const foreign = observed.keys.filter((one) => one !== key);
    if (foreign.length > 0) return beyondApply(`keys that nobody knows: ${foreign.map((one) => one.slice(0, 16)).join(", ")}`, look);
    if (!observed.keys.includes(key)) return beyondApply("its key is gone", "put the key file back from another copy");
    if (observed.quarantined > 0) return beyondApply(`${observed.quarantined} files were put aside that are not what they say`, look);
    if (!observed.sealed) return different("it is not sealed");
    if (!observed.old) return asDesired;
    return pulled === undefined
      ? beyondApply(`no copy came for more than ${minutes} minutes`, "qorgan backup status; journalctl -u qorgan-backup on its client")
      : beyondApply(`nothing was pulled well for more than ${minutes} minutes`, "journalctl -u qorgan-backup-pull on the host says why");
  },
  // The timers do it within minutes; here so that what is desired from now on is held against the host from now on.
  change: ({ desired }) =>
    desired.pulled === undefined ? sh`/usr/local/lib/qorgan/backup-seal || :` : sh`systemctl start --no-block qorgan-backup-pull.service`,
  remove: () => sh`:`,
};
