/**
 * The shell that makes an encrypted disk. `$secret` holds `KEY DIGEST`, or `KEY DIGEST OLD` from a custodian: the new recovery key, the
 * SHA-256 of the escrow file that holds it, the old key. A key is only ever in a shell variable and in a pipe.
 *
 * A setup that is cut off is known by the stage that was written before: until the file system is whole nobody can have put data on it,
 * so it begins again; after that nothing is ever formatted.
 */
import { type Script, sh } from "../../shell";
import type { EncryptedDiskDesired } from "../desired";
import {
  bindingSlots,
  opens as canOpen,
  cipher,
  crypttabLine,
  fstabLine,
  isBoundAsDesired,
  keyBits,
  type Repair,
  recipientsDigest,
  recoverySlots,
  slotCost,
} from "./judge";
import { probes, stateFolder } from "./look";
import { headerBytes, keyslotsBytes, type LuksMetadata, metadataBytes } from "./luks";

const cost = [
  "--pbkdf",
  "argon2id",
  "--pbkdf-force-iterations",
  `${slotCost.time}`,
  "--pbkdf-memory",
  `${slotCost.memory}`,
  "--pbkdf-parallel",
  `${slotCost.parallel}`,
];
/** What every step begins with: the one disk with the serial, held against other programs that ask (udev, another run). */
const begin = ({ name, serial }: EncryptedDiskDesired): Script => sh`${probes}
folder=${`${stateFolder}/${name}`}
set -- $(devices_of ${serial})
case $# in 2 | 3) ;; *) echo ${`there is not one disk with the serial ${serial}`} >&2; exit 1 ;; esac
device=$1
disk=/dev/$1
mkdir -p "$folder"
chmod 700 "$folder"
keep() { printf '%s\\n' "$2" > "$folder/$1.new"; sync "$folder/$1.new"; mv -f "$folder/$1.new" "$folder/$1"; sync "$folder"; }
key=\${secret%% *}
rest=\${secret#* }
digest=\${rest%% *}
old=\${rest#* }
[ "$old" != "$digest" ] || old=
secret=
# The clevis programs keep a copy of the header in their temporary folder while they work: in memory, not on a disk.
TMPDIR=/run/qorgan
export TMPDIR`;

/** Servers that do not answer now would not unlock it later either; asked with a time limit, which clevis itself does not have. */
export const serversAnswer = ({ keyServers }: EncryptedDiskDesired): Script =>
  sh`${keyServers.map(({ url, thumbprint }) => sh`curl -fsS -m 20 -o /dev/null ${`${url}/adv/${thumbprint ?? ""}`} || { echo ${`the key server ${url} does not answer with the pinned key ${thumbprint}`} >&2; exit 1; }`)}`;

const pin = ({ keyServers, threshold }: EncryptedDiskDesired): string =>
  JSON.stringify({ t: threshold, pins: { tang: keyServers.map(({ url, thumbprint }) => ({ url, thp: thumbprint })) } });

/** Binds a slot to the key servers, with the key in `$with`. */
export const bind = (desired: EncryptedDiskDesired, slot: number, token: number): Script =>
  sh`printf %s "$with" | timeout 900 clevis luks bind -k - -d "$disk" -s ${slot} -t ${token} sss ${pin(desired)}`;

/** The disk's own word on which escrow file holds its key: `$digest`. */
export const noteEscrow = sh`printf '{"type":"qorgan","keyslots":[],"escrow":"%s"}' "$digest" | cryptsetup token import --token-replace --token-id 9 --json-file - "$disk"`;

/** A whole disk, from nothing to a file system that is mounted. */
export function format(desired: EncryptedDiskDesired): Script {
  const { name } = desired;
  const [slot] = recoverySlots;
  return sh`${begin(desired)}
[ -n "$key" ] || { echo "no recovery key came from the controller, and without one nothing is formatted" >&2; exit 1; }
${serversAnswer(desired)}
[ -z "$(ls -A ${desired.mount} 2> /dev/null | head -n 1)" ] || { echo ${`${desired.mount} is not empty`} >&2; exit 1; }
if [ -e ${`/dev/mapper/${name}`} ] && [ "$(cat "$folder/stage" 2> /dev/null)" = formatting ]; then cryptsetup close ${name}; fi
[ -z "$(used_by "$device")" ] || { echo "$disk is in use" >&2; exit 1; }
exec 7< "$disk"
flock -n 7 || { echo "another program is at work on $disk" >&2; exit 1; }
keep stage formatting
wipefs -a -q "$disk"
sector=$(cat "/sys/block/$device/queue/physical_block_size")
[ "$sector" = 4096 ] || sector=512
printf %s "$key" | cryptsetup luksFormat -q --type luks2 --cipher ${cipher} --key-size ${keyBits} --hash sha256 --sector-size "$sector" \\
  --luks2-metadata-size ${metadataBytes / 2} --luks2-keyslots-size ${keyslotsBytes} --offset ${headerBytes / 512} \\
  --uuid ${desired.uuid} --label ${name} --subsystem qorgan ${cost} --key-slot ${slot} --key-file - "$disk"
printf %s "$key" | cryptsetup open --test-passphrase --key-slot ${slot} --key-file - "$disk"
${noteEscrow}
with=$key
${bind(desired, bindingSlots[0], 0)}
printf %s "$key" | cryptsetup open --key-slot ${slot} --key-file - "$disk" ${name}
${desired.fileSystem === "xfs" ? sh`mkfs.xfs -q -f ${`/dev/mapper/${name}`}` : sh`mkfs.ext4 -q -F ${`/dev/mapper/${name}`}`}
sync ${`/dev/mapper/${name}`}
keep stage filesystem
${lines(desired)}
${mount(desired)}
${register(desired)}`;
}

/** A line of a table, replaced by its first or second word; the others stay as they are. */
const setLine = (file: string, field: number, value: string, line: string): Script => sh`touch ${file}
awk -v field=${field} -v value=${value} '$1 ~ /^#/ || $field != value' ${file} > ${`${file}.qorgan-new~`}
printf '%s\\n' ${line} >> ${`${file}.qorgan-new~`}
chmod --reference=${file} ${`${file}.qorgan-new~`}
sync ${`${file}.qorgan-new~`}
mv -fT ${`${file}.qorgan-new~`} ${file}`;

const lines = (desired: EncryptedDiskDesired): Script => sh`${setLine("/etc/crypttab", 1, desired.name, crypttabLine(desired))}
${setLine("/etc/fstab", 2, desired.mount, fstabLine(desired))}
sync /etc
systemctl daemon-reload`;

const mount = (desired: EncryptedDiskDesired): Script => sh`mkdir -p ${desired.mount}
if mountpoint -q ${desired.mount}; then ${desired.options.length > 0 ? sh`mount -o ${`remount,${desired.options.join(",")}`} ${desired.mount}` : sh`:`}
else systemctl start -- "$(systemd-escape --path --suffix=mount ${desired.mount})"; fi
mountpoint -q ${desired.mount}`;

/** Remembers the keys as they are, and saves the header, encrypted to the custodians: neither holds for what is changed afterwards. */
function register(desired: EncryptedDiskDesired): Script {
  const recipients = desired.recipients.flatMap((recipient) => ["-r", recipient]);
  return sh`metadata=$(head -c ${metadataBytes} "$disk" | sha256sum)
head -c ${headerBytes} "$disk" | gzip -1 | age --encrypt ${recipients} > "$folder/header.age.new"
sync "$folder/header.age.new"
mv -f "$folder/header.age.new" "$folder/header.age"
keep backup-of "\${metadata%% *}"
keep escrowed-to ${recipientsDigest(desired)}
keep registered "$(head -c ${metadataBytes} "$disk" | gzip -9nc | base64 -w0)"
rm -f "$folder/stage"
sync "$folder"`;
}

/** A disk of ours that lacks something. */
export function mend(desired: EncryptedDiskDesired, metadata: LuksMetadata, repairs: readonly Repair[]): Script {
  const has = (what: Repair["do"]): boolean => repairs.some((repair) => repair.do === what);
  const good = metadata.bindings.find((binding) => isBoundAsDesired(binding, desired));
  const working = good ?? metadata.bindings.find(canOpen);
  const anew = has("bind");
  const kills = repairs.flatMap((repair) => (repair.do === "kill" ? [repair.slot] : []));
  const unbinds = repairs.flatMap((repair) => (repair.do === "unbind" ? [repair.token] : []));
  return sh`${begin(desired)}
exec 7< "$disk"
flock -n 7 || { echo "another program is at work on $disk" >&2; exit 1; }
${has("open") ? open(desired.name, working !== undefined) : sh`:`}
${has("rotate") || anew ? existingKey(desired.name, working?.keyslots[0]) : sh`:`}
${kills.map((slot) => sh`cryptsetup luksKillSlot -q "$disk" ${slot}`)}
${has("rotate") ? rotate(metadata, kills, working?.keyslots ?? []) : sh`:`}
${anew ? rebind(desired, metadata, kills) : sh`:`}
${unbinds.filter(() => !anew).map((token) => unbind(metadata, token))}
${has("lines") ? lines(desired) : sh`:`}
${has("mount") ? mount(desired) : sh`:`}
${register(desired)}`;
}

const open = (name: string, bound: boolean): Script => sh`if [ ! -e ${`/dev/mapper/${name}`} ]; then
  ${
    bound
      ? sh`timeout 600 clevis luks unlock -d "$disk" -n ${name} || { echo "the key servers did not unlock it" >&2; exit 1; }`
      : sh`[ -n "$old" ] || { echo ${needsCustodian(name)} >&2; exit 1; }
  printf %s "$old" | cryptsetup open --key-file - "$disk" ${name}`
  }
fi`;

const needsCustodian = (name: string): string =>
  `no key of it can be had here: a custodian has to (qorgan keys rotate HOST ${name} --identity FILE)`;

/** A key that opens it: a custodian's, or the one that the key servers give. */
const existingKey = (name: string, slot: number | undefined): Script =>
  slot === undefined
    ? sh`[ -n "$old" ] || { echo ${needsCustodian(name)} >&2; exit 1; }
with=$old`
    : sh`with=$old
[ -n "$with" ] || with=$(timeout 600 clevis luks pass -d "$disk" -s ${slot}) || { echo "the key servers did not give its key" >&2; exit 1; }`;

/** A new recovery key in the free one of the two slots; only when it opens, every other key but the key servers' goes. */
function rotate(metadata: LuksMetadata, killed: readonly number[], bound: readonly number[]): Script {
  const there = metadata.keyslots.map((slot) => slot.number).filter((slot) => !killed.includes(slot));
  const free = recoverySlots.find((slot) => !there.includes(slot)) ?? recoverySlots[1];
  const gone = there.filter((slot) => slot !== free && !bound.includes(slot));
  return sh`[ -n "$key" ] || { echo "no recovery key came from the controller" >&2; exit 1; }
${there.includes(free) ? sh`cryptsetup luksKillSlot -q "$disk" ${free}` : sh`:`}
printf %s%s "$with" "$key" | cryptsetup luksAddKey -q ${cost} --key-file - --keyfile-size "\${#with}" --new-keyfile-size "\${#key}" --key-slot ${free} "$disk" -
printf %s "$key" | cryptsetup open --test-passphrase --key-slot ${free} --key-file - "$disk"
${noteEscrow}
with=$key
${gone.map((slot) => sh`cryptsetup luksKillSlot -q "$disk" ${slot}`)}`;
}

/** A new binding beside the old ones; only when it gives a key that opens, they go. */
function rebind(desired: EncryptedDiskDesired, metadata: LuksMetadata, killed: readonly number[]): Script {
  const taken = metadata.keyslots.map((slot) => slot.number).filter((slot) => !killed.includes(slot));
  const slot = bindingSlots.find((one) => !taken.includes(one)) ?? bindingSlots[1];
  const token = [0, 1, 2].find((one) => !metadata.bindings.some((binding) => binding.token === one)) ?? 3;
  const inTheWay = taken.includes(slot) ? [slot] : [];
  return sh`${serversAnswer(desired)}
${inTheWay.map((one) => sh`cryptsetup luksKillSlot -q "$disk" ${one}`)}
${bind(desired, slot, token)}
timeout 600 clevis luks pass -d "$disk" -s ${slot} | cryptsetup open --test-passphrase --key-slot ${slot} --key-file - "$disk"
${metadata.bindings.map((binding) => unbind(metadata, binding.token, inTheWay))}`;
}

/** Token and slots of a binding go. */
const unbind = (metadata: LuksMetadata, token: number, gone: readonly number[] = []): Script => {
  const there = metadata.keyslots.map((slot) => slot.number);
  const slots = (metadata.bindings.find((binding) => binding.token === token)?.keyslots ?? []).filter(
    (slot) => there.includes(slot) && !gone.includes(slot),
  );
  return sh`${slots.map((slot) => sh`cryptsetup luksKillSlot -q "$disk" ${slot}`)}
cryptsetup token remove --token-id ${token} "$disk"`;
};
