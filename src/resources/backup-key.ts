/** What opens a copy of a host: born there. Its public half and the escrowed password are brought home by the apply. */
import { sh } from "../shell";
import type { BackupKeyDesired } from "./desired";
import { digestOf } from "./digest";
import { asDesired, beyondApply, different, type Kind, type SealedResource } from "./resource";

export interface BackupKeyObserved {
  /** Public half, type and key. */
  readonly publicKey: string;
  /** Modes and owners of the secret files that are there: `600 root`. */
  readonly modes: readonly string[];
  readonly password: boolean;
  /** SHA-256 of the escrow file; empty: there is none. */
  readonly escrow: string;
  /** To whom it is encrypted: digest of their recipients. */
  readonly escrowedTo: string;
}

/** Where the escrow file lies until it is brought home, and after. */
export const escrowOnHost = (copy: string): string => `/var/lib/qorgan/backup/${copy}/password.age`;

/** The digest of the recipients that the escrow file is for. */
const toWhom = ({ recipients }: Pick<BackupKeyDesired, "recipients">): string => digestOf(recipients);

const observeOne = ({ name, sealed }: SealedResource<BackupKeyDesired>) => sh`cd ${sealed.folder} 2> /dev/null && {
  public=
  if [ -f ssh-key ] && [ ! -L ssh-key ]; then public=$(ssh-keygen -y -P '' -f ssh-key 2> /dev/null < /dev/null | cut -d ' ' -f 1,2); fi
  password=no
  if [ -s password ]; then password=yes; fi
  escrow=-
  if [ -s ${escrowOnHost(name)} ]; then escrow=$(sha256sum < ${escrowOnHost(name)} | cut -d ' ' -f 1); fi
  printf '%s\\t%s\\t%s\\t%s\\t%s\\t%s\\n' ${name} "$public" "$password" "$escrow" "$(cat ${`${escrowOnHost(name)}.to`} 2> /dev/null)" \\
    "$(for file in ssh-key password; do if [ -e "$file" ]; then stat -c '%a %U' "$file"; fi; done | tr '\\n' ',')"
}
cd /`;

export const kind: Kind<"backup-key", BackupKeyDesired, BackupKeyDesired, BackupKeyObserved> = {
  kind: "backup-key",
  phase: "file",
  seal: (desired) => desired,
  observe: (resources) => sh`${resources.map(observeOne)}`,
  parse: (output) =>
    new Map(
      output
        .split("\n")
        .filter(Boolean)
        .map((line) => {
          const [name = "", publicKey = "", password = "", escrow = "", escrowedTo = "", modes = ""] = line.split("\t");
          const observed: BackupKeyObserved = {
            publicKey,
            password: password === "yes",
            escrow: escrow === "-" ? "" : escrow,
            escrowedTo,
            modes: modes.split(",").filter(Boolean),
          };
          return [name, observed] as const;
        }),
    ),
  compare(sealed, observed) {
    if (observed === undefined || (sealed.ssh && observed.publicKey === "")) return different("absent");
    if (observed.modes.some((mode) => mode !== "600 root")) return different(`others may have read it: ${observed.modes.join(", ")}`);
    if (sealed.publicKey !== undefined && observed.publicKey !== sealed.publicKey)
      return beyondApply(
        "its key is not the one that was brought home: the host that keeps the copies lets it in no more",
        "if somebody made a new one on purpose: delete this key alone from the host's file in identity/backups/ (its other entries open older copies), and apply twice; else it was tampered with",
      );
    if (sealed.recipients.length === 0) return asDesired;
    if (!observed.password) return different("its password is missing");
    if (observed.escrow === "") return different("its password is not escrowed");
    return observed.escrowedTo === toWhom(sealed) ? asDesired : different("its password is escrowed to others than the key custodians");
  },
  // What is there stays: a new password would leave the old copies to the custodians alone, and a new key would be let in nowhere.
  change({ name, desired }) {
    const { folder, ssh, recipients } = desired;
    const escrow = escrowOnHost(name);
    return sh`install -d -o root -g root -m 0700 ${folder}
install -d -o root -g root -m 0700 /var/lib/qorgan/backup ${escrow.slice(0, escrow.lastIndexOf("/"))}
cd ${folder}
${
  ssh
    ? sh`if [ ! -s ssh-key ]; then
  rm -rf ssh-key.new ssh-key.new.pub
  ssh-keygen -q -t ed25519 -N '' -C "qorgan-backup $(hostname)" -f ssh-key.new
  sync ssh-key.new
  mv -fT ssh-key.new ssh-key
  rm -f ssh-key.new.pub
fi
chown root:root ssh-key
chmod 0600 ssh-key`
    : sh`:`
}
${
  recipients.length > 0
    ? sh`if [ ! -s password ]; then
  (umask 077; head -c 32 /dev/urandom | base64 -w0 > password.new)
  sync password.new
  mv -fT password.new password
fi
chown root:root password
chmod 0600 password
rm -f ${`${escrow}.to`}
age --encrypt ${recipients.flatMap((recipient) => ["-r", recipient])} < password > ${`${escrow}.new`}
sync ${`${escrow}.new`}
mv -fT ${`${escrow}.new`} ${escrow}
printf '%s\\n' ${toWhom(desired)} > ${`${escrow}.to`}`
    : sh`:`
}`;
  },
  // Copies outlive their place in the model, and so does what opens them.
  remove: () => sh`:`,
};
