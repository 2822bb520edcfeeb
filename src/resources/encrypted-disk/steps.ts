/**
 * The shell that makes an encrypted disk. `$secret` holds `KEY DIGEST`, or `KEY DIGEST OLD` from a custodian: the new recovery key, the
 * SHA-256 of the escrow file that holds it, the old key (`  OLD`: only that, to open the disk by). A key is only ever in a shell variable and in a pipe.
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
import { type DiskObserved, probes, stateFolder } from "./look";
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
devices=$(devices_of ${serial})
[ -n "$devices" ] && [ "$(printf '%s\\n' "$devices" | wc -l)" = 1 ] || { echo ${`there is not one disk with the serial ${serial}`} >&2; exit 1; }
device=\${devices%% *}
disk=/dev/$device
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

/** What the disk itself says: which escrow file holds its key, and whether there is a file system that must never be formatted. */
export const note = (state: "forming" | "finished"): Script =>
  sh`printf '{"type":"qorgan","keyslots":[],"escrow":"%s","state":"%s"}' "$digest" ${state} | cryptsetup token import --token-replace --token-id 9 --json-file - "$disk"`;

/** Between the look and here packages were installed, and time went by: what is formatted is what the operator agreed to, and nothing else. */
const stillHolds = ({ uuid }: EncryptedDiskDesired, { header, metadata, signatures, blank, stage }: DiskObserved): Script => {
  const ours = (header?.is === "whole" && header.metadata.uuid === uuid) || (header?.is === "damaged" && header.uuid === uuid);
  const moved = sh`{ echo "$disk is no longer as it was seen: nothing is formatted" >&2; exit 1; }`;
  return sh`[ "$(head -c ${metadataBytes} "$disk" | sha256sum)" = ${`${metadata}  -`} ] || ${moved}
${ours ? sh`:` : sh`[ "$(signatures "$device" | sort -u)" = ${signatures.join("\n")} ] || ${moved}`}
${blank ? sh`blank "$device" "$(scratch ${stage})" || ${moved}` : sh`:`}`;
};

/** A whole disk, from nothing to a file system that is mounted. */
export function format(desired: EncryptedDiskDesired, observed: DiskObserved): Script {
  const { name, uuid } = desired;
  const [slot] = recoverySlots;
  return sh`${begin(desired)}
[ -n "$key" ] && [ -n "$digest" ] || { echo "no recovery key came from the controller, and without one nothing is formatted" >&2; exit 1; }
${serversAnswer(desired)}
[ -z "$(ls -A ${desired.mount} 2> /dev/null | head -n 1)" ] || { echo ${`${desired.mount} is not empty`} >&2; exit 1; }
if [ -e ${`/dev/mapper/${name}`} ] && [ "$(cat "$folder/stage" 2> /dev/null)" = ${`formatting ${uuid}`} ]; then cryptsetup close ${name}; fi
[ -z "$(used_by "$device" ${uuid})" ] || { echo "$disk is in use" >&2; exit 1; }
exec 7< "$disk"
flock -n 7 || { echo "another program is at work on $disk" >&2; exit 1; }
${stillHolds(desired, observed)}
keep stage ${`formatting ${uuid}`}
# What was known of another disk of this name, or of this one before.
rm -f "$folder/registered" "$folder/backup-of" "$folder/escrowed-to" "$folder/header.age"
wipefs -a -q "$disk"
sector=$(cat "/sys/block/$device/queue/physical_block_size")
[ "$sector" = 4096 ] || sector=512
printf %s "$key" | cryptsetup luksFormat -q --type luks2 --cipher ${cipher} --key-size ${keyBits} --hash sha256 --sector-size "$sector" \\
  --luks2-metadata-size ${metadataBytes / 2} --luks2-keyslots-size ${keyslotsBytes} --offset ${headerBytes / 512} \\
  --uuid ${uuid} --label ${name} --subsystem qorgan ${cost} --key-slot ${slot} --key-file - "$disk"
printf %s "$key" | cryptsetup open --test-passphrase --key-slot ${slot} --key-file - "$disk"
${note("forming")}
with=$key
${bind(desired, bindingSlots[0], 0)}
printf %s "$key" | cryptsetup open --key-slot ${slot} --key-file - "$disk" ${name}
${desired.fileSystem === "xfs" ? sh`mkfs.xfs -q -f ${`/dev/mapper/${name}`}` : sh`mkfs.ext4 -q -F ${`/dev/mapper/${name}`}`}
sync ${`/dev/mapper/${name}`}
${note("finished")}
keep stage ${`filesystem ${uuid}`}
${release}
${lines(desired)}
${mount(desired)}
${register(desired)}`;
}

/** udev names no disk that is locked, and systemd mounts by its names. */
const release = sh`exec 7<&-`;

/** A line of a table, instead of those with its name or its place; the others stay as they are. */
export const setLine = (file: string, first: string, second: string, line: string): Script => sh`touch ${file}
awk -v first=${first} -v second=${second} '$1 ~ /^#/ || ($1 != first && (second == "" || $2 != second))' ${file} > ${`${file}.qorgan-new~`}
printf '%s\\n' ${line} >> ${`${file}.qorgan-new~`}
chmod --reference=${file} ${`${file}.qorgan-new~`}
sync ${`${file}.qorgan-new~`}
mv -fT ${`${file}.qorgan-new~`} ${file}`;

const lines = (
  desired: EncryptedDiskDesired,
): Script => sh`${setLine("/etc/crypttab", desired.name, `UUID=${desired.uuid}`, crypttabLine(desired))}
${setLine("/etc/fstab", `/dev/mapper/${desired.name}`, desired.mount, fstabLine(desired))}
sync /etc
systemctl daemon-reload`;

/** While the disk is locked nothing may land below its mount point, on a disk that is not encrypted: not even root's services write there. */
const mount = (desired: EncryptedDiskDesired): Script => sh`mkdir -p ${desired.mount}
mountpoint -q ${desired.mount} || chattr +i ${desired.mount}
if mountpoint -q ${desired.mount}; then ${desired.options.length > 0 ? sh`mount -o ${`remount,${desired.options.join(",")}`} ${desired.mount}` : sh`:`}
else
  [ -e ${`/dev/mapper/${desired.name}`} ] || { echo ${`${desired.name} is locked`} >&2; exit 1; }
  systemctl start -- "$(systemd-escape --path --suffix=mount ${desired.mount})"
fi
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
  const kills = repairs.flatMap((repair) => (repair.do === "kill" ? [repair.slot] : []));
  const unbinds = repairs.flatMap((repair) => (repair.do === "unbind" ? [repair.token] : []));
  const able = metadata.bindings.filter(canOpen);
  const staying = able.filter((binding) => !binding.keyslots.some((slot) => kills.includes(slot)));
  const working = staying.find((binding) => isBoundAsDesired(binding, desired)) ?? staying[0] ?? able[0];
  // A binding that looks as it should, in a slot that nobody registered, is made anew: its key may be known to who made it.
  const anew = has("bind") || able.some((one) => isBoundAsDesired(one, desired) && !staying.includes(one));
  const slots = new Slots(metadata.keyslots.map((slot) => slot.number));
  return sh`${begin(desired)}
${has("rotate") ? sh`[ -n "$key" ] && [ -n "$digest" ] || { echo "no recovery key came from the controller" >&2; exit 1; }` : sh`:`}
exec 7< "$disk"
flock -n 7 || { echo "another program is at work on $disk" >&2; exit 1; }
${has("open") ? open(desired.name, working !== undefined) : sh`:`}
${has("rotate") || anew ? existingKey(desired.name, working?.keyslots[0]) : sh`:`}
${has("rotate") ? rotate(slots, kills, working?.keyslots ?? []) : sh`:`}
${anew ? rebind(desired, metadata, slots, working?.keyslots ?? []) : sh`:`}
${slots.kill(kills)}
${unbinds.filter(() => !anew).map((token) => unbind(metadata, token, slots))}
${release}
${has("lines") ? lines(desired) : sh`:`}
${has("mount") ? mount(desired) : sh`:`}
${has("register") ? register(desired) : sh`:`}`;
}

/** The slots of a disk while a script is made: none is killed twice, which cryptsetup refuses. */
class Slots {
  private readonly there: Set<number>;
  constructor(there: readonly number[]) {
    this.there = new Set(there);
  }
  has(slot: number): boolean {
    return this.there.has(slot);
  }
  all(): number[] {
    return [...this.there];
  }
  add(slot: number): void {
    this.there.add(slot);
  }
  kill(slots: readonly number[]): Script {
    return sh`${slots.filter((slot) => this.there.delete(slot)).map((slot) => sh`cryptsetup luksKillSlot -q "$disk" ${slot}`)}`;
  }
}

/** By a custodian's key, where there is one: then the key servers may be gone, and who waits for them at boot would hold the mount back. */
const open = (name: string, bound: boolean): Script => sh`if [ -e ${`/dev/mapper/${name}`} ]; then :
elif [ -n "$old" ]; then
  systemctl stop "systemd-cryptsetup@$(systemd-escape ${name}).service" 2> /dev/null || :
  printf %s "$old" | cryptsetup open --key-file - "$disk" ${name} || { echo "the custodian's key does not open it" >&2; exit 1; }
else
  ${
    bound
      ? sh`timeout 600 clevis luks unlock -d "$disk" -n ${name} || { echo "the key servers did not unlock it" >&2; exit 1; }`
      : sh`echo ${needsCustodian(name)} >&2; exit 1`
  }
fi`;

const needsCustodian = (name: string): string =>
  `no key of it can be had here: a custodian has to (qorgan keys rotate HOST ${name} --identity FILE)`;

/** A key that opens it: a custodian's, or the one that the key servers give. */
const existingKey = (name: string, slot: number | undefined): Script =>
  slot === undefined
    ? sh`[ -n "$old" ] || { echo ${needsCustodian(name)} >&2; exit 1; }
with=$old
${tried}`
    : sh`with=$old
[ -n "$with" ] || with=$(timeout 600 clevis luks pass -d "$disk" -s ${slot}) || { echo "the key servers did not give its key" >&2; exit 1; }
${tried}`;

/** Before any slot goes, one is known to open. */
const tried = sh`printf %s "$with" | cryptsetup open --test-passphrase --key-file - "$disk" || { echo "the key that is at hand does not open it: nothing is changed" >&2; exit 1; }`;

/** A new recovery key in the free one of the two slots; only when it opens, every other key but the key servers' goes. */
function rotate(slots: Slots, strange: readonly number[], bound: readonly number[]): Script {
  const free = recoverySlots.find((slot) => !slots.has(slot)) ?? recoverySlots.find((slot) => strange.includes(slot)) ?? recoverySlots[1];
  const cleared = slots.kill([free]);
  const gone = slots.kill(slots.all().filter((slot) => !bound.includes(slot)));
  slots.add(free);
  return sh`${cleared}
printf %s%s "$with" "$key" | cryptsetup luksAddKey -q ${cost} --key-file - --keyfile-size "\${#with}" --new-keyfile-size "\${#key}" --key-slot ${free} "$disk" -
printf %s "$key" | cryptsetup open --test-passphrase --key-slot ${free} --key-file - "$disk"
${note("finished")}
with=$key
${gone}`;
}

/** A new binding beside the old ones; only when it gives a key that opens, they go. */
function rebind(desired: EncryptedDiskDesired, metadata: LuksMetadata, slots: Slots, working: readonly number[]): Script {
  const slot = bindingSlots.find((one) => !slots.has(one)) ?? bindingSlots.find((one) => !working.includes(one)) ?? bindingSlots[1];
  const token = [0, 1, 2].find((one) => !metadata.bindings.some((binding) => binding.token === one)) ?? 3;
  const cleared = slots.kill([slot]);
  const unbound = metadata.bindings.map((binding) => unbind(metadata, binding.token, slots));
  slots.add(slot);
  return sh`${serversAnswer(desired)}
${cleared}
${bind(desired, slot, token)}
timeout 600 clevis luks pass -d "$disk" -s ${slot} | cryptsetup open --test-passphrase --key-slot ${slot} --key-file - "$disk"
${unbound}`;
}

/** Token and slots of a binding go. A recovery key's slot is no binding's, whatever a token says. */
const unbind = (metadata: LuksMetadata, token: number, slots: Slots): Script => {
  const bound = metadata.bindings.find((binding) => binding.token === token)?.keyslots ?? [];
  return sh`${slots.kill(bound.filter((slot) => !(recoverySlots as readonly number[]).includes(slot)))}
cryptsetup token remove --token-id ${token} "$disk"`;
};
