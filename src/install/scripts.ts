/** The scripts that finish the new system, before it starts for the first time. They run in it, as root, and are started by late.sh. */
import type { HostConfiguration } from "../engine/compile";
import type { ServiceDesired } from "../resources/desired";
import { bindingSlots } from "../resources/encrypted-disk/judge";
import { stateFolder } from "../resources/encrypted-disk/look";
import { headerBytes } from "../resources/encrypted-disk/luks";
import { bind, note, serversAnswer } from "../resources/encrypted-disk/steps";
import type { Kinds } from "../resources/registry";
import type { Stage } from "../resources/resource";
import { fail, ok, type Result } from "../result";
import { type Script, sh } from "../shell";
import type { Answers } from "./answers";

/** A file of the medium: path below its root. */
export interface MediaFile {
  readonly path: string;
  readonly content: string;
}

/** Where late.sh puts what the scripts need, in the new system. */
const work = "/root/.qorgan-install";

/**
 * What the control `automation` asks for, made by the same kinds as in a run. Services are only enabled: nothing runs yet.
 * At the first apply all of it is found as it should be.
 */
export function accountScript(
  { host, resources }: HostConfiguration,
  kinds: Kinds,
): Result<{ readonly script: Script; readonly contents: readonly MediaFile[] }> {
  const own = resources.filter((resource) => resource.reasons.some((reason) => reason.control === "automation"));
  if (own.length === 0)
    return fail({
      code: "automation-missing",
      message: `the policy ${host.policy.name} of ${host.name} does not ask for the control automation, so nobody could reach the new machine`,
      place: host.place,
      remedy: "controls: { automation: {} }",
    });
  const contents: MediaFile[] = [];
  const stage: Stage = (content, name) => {
    const path = name === undefined ? `${contents.length}` : `${contents.length}/${name}`;
    contents.push({ path: `contents/${path}`, content });
    return sh`"$contents"/${path}`;
  };
  const steps = own.map((resource) => {
    if (resource.kind === "service")
      return (resource.desired as ServiceDesired).enabled === "enabled" ? sh`systemctl enable --quiet -- ${resource.name}` : sh``;
    const kind = kinds.get(resource.kind);
    if (kind === undefined) throw new Error(`there is no kind ${resource.kind}`);
    return sh`(
set -eu
${kind.change(resource, undefined, stage)}
${kind.validate?.(resource) ?? sh``}
)`;
  });
  return ok({
    contents,
    script: sh`set -eu
umask 022
cd /
contents=${`${work}/contents`}
aside=${`${work}/aside`}
mkdir -p "$aside" /run/sshd
${steps}
# The person at the console compares them: qorgan enrol. The first apply writes the file anew.
{
  echo 'SSH host keys, to compare with: qorgan enrol'
  for key in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf "$key"; done
  echo
} >> /etc/issue
`,
  });
}

/**
 * The recovery key comes on standard input, and behind it the user's passphrase where there is one. The key goes into a file that only the
 * custodians can read, and so does the disk's header; the first apply brings both home.
 */
export function unlockScript(answers: Answers): Script {
  const { disk, unlock } = answers;
  const recipients = unlock.recipients.flatMap((recipient) => ["-r", recipient]);
  const folder = `${stateFolder}/${disk.name}`;
  return sh`set -eu
umask 077
IFS= read -r key
IFS= read -r own
[ -n "$key" ] || { echo "no recovery key came" >&2; exit 1; }
set -- $(awk '!/^#/ && NF { print $2 }' /etc/crypttab)
[ $# = 1 ] || { echo "there is not one encrypted disk: $*" >&2; exit 1; }
case $1 in UUID=*) disk=$(blkid -U "\${1#UUID=}") ;; *) disk=$1 ;; esac
printf %s "$key" | cryptsetup open --test-passphrase --key-file - "$disk"
mkdir -p ${folder}
printf %s "$key" | age --encrypt ${recipients} > ${`${folder}/key.age`}
digest=$(sha256sum ${`${folder}/key.age`})
digest=\${digest%% *}
${note("finished")}
${unlock.keyServers.length > 0 ? byNetwork(answers) : byPassphrase}
key=
own=
# The first key slots of the installer's larger room: nobody has used more.
head -c ${headerBytes} "$disk" | gzip -1 | age --encrypt ${recipients} > ${`${folder}/header.age`}
umask 022
update-initramfs -u
sync
`;
}

/** Bound to the key servers, which the initial ramdisk asks from the host's own address. */
function byNetwork({ name, address, gateway, netmask, disk, unlock }: Answers): Script {
  const desired = { ...unlock, name: disk.name, serial: "", mount: "/", fileSystem: disk.fileSystem, options: [], uuid: "", format: false };
  const [slot] = bindingSlots;
  const network = "/etc/initramfs-tools/conf.d/qorgan-network";
  return sh`${serversAnswer(desired)}
with=$key
${bind(desired, slot, 0)}
timeout 600 clevis luks pass -d "$disk" -s ${slot} | cryptsetup open --test-passphrase --key-slot ${slot} --key-file - "$disk"
with=
printf '%s\\n' ${`IP=${address}::${gateway}:${netmask}:${name}::off`} > ${network}
chmod 0644 ${network}`;
}

/** A second slot, for the passphrase of its user. */
const byPassphrase = sh`[ -n "$own" ] || { echo "no passphrase came" >&2; exit 1; }
printf %s%s "$key" "$own" | cryptsetup luksAddKey -q --key-file - --keyfile-size "\${#key}" --new-keyfile-size "\${#own}" "$disk" -
printf %s "$own" | cryptsetup open --test-passphrase --key-file - "$disk"`;
