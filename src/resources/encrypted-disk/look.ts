/** How a host is asked about its encrypted disks, and what it answers. Reads only: not one command of cryptsetup's. */
import { gunzipSync } from "node:zlib";
import { type Script, sh } from "../../shell";
import type { EncryptedDiskDesired } from "../desired";
import type { SealedResource } from "../resource";
import { type Header, headerBytes, metadataBytes, readHeader } from "./luks";

/** Where a host keeps what it knows of its disks: no secret is in it. */
export const stateFolder = "/var/lib/qorgan/disks";

/** A block device that answers to a serial. */
export interface Device {
  /** `vdb`. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly model: string;
}

export interface DiskObserved {
  /** Disks with the serial: one, unless something is wrong. */
  readonly devices: readonly Device[];
  /** Of the only device; absent where there is not one. */
  readonly header?: Header;
  /** The metadata as Qorgan left it; compared with what is there now. */
  readonly registered?: Header;
  /** SHA-256 of the first bytes, and of those that the header backup was taken of. */
  readonly metadata: string;
  readonly backupOf: string;
  /** Digest of the age recipients that recovery key and header backup were encrypted to. */
  readonly escrowedTo: string;
  /** Its first bytes cannot be read: a failing disk, or a self-encrypting one that is locked. */
  readonly unreadable: boolean;
  /** What blkid and wipefs see on a disk that has no header of ours: `ext4`, `dos`, `partition vdb1`. */
  readonly signatures: readonly string[];
  /** Who holds or uses it, or a partition of it: `md0`, `mounted at /mnt`, `named in /etc/crypttab`. */
  readonly usedBy: readonly string[];
  /** A sample of it, or all of a small disk, was read and is zero; after a formatting that was cut off, all but the header's area. */
  readonly blank: boolean;
  /** How far a setup has come that was cut off: `formatting`, `filesystem`. */
  readonly stage: string;
  /** The mapping is there: dm's uuid. */
  readonly mapping?: string;
  /** A file system is mounted at the mount point: its source and options. */
  readonly mounted?: { readonly source: string; readonly type: string; readonly options: readonly string[] };
  /** Lines for it: one, unless something is wrong. */
  readonly crypttab: string;
  readonly fstab: string;
  /** Something asks for the key: the disk waits for its key servers. */
  readonly waits: boolean;
  /** Entries in the mount point's folder while nothing is mounted there. */
  readonly hidden: number;
  /** Not of the host: a custodian's key is at hand, to change the keys by or only to open the disk. */
  readonly custodian?: "rotates" | "unlocks";
}

/** Shell functions over one disk; used by looks and by the steps, so that both always agree. */
export const probes: Script = sh`# By serial, without the blanks that some disks pad it with, or by the name below /dev/disk/by-id. Whole disks only.
devices_of() {
  named=
  [ ! -e "/dev/disk/by-id/$1" ] || named=$(basename "$(readlink -f "/dev/disk/by-id/$1")")
  lsblk -dnrbo NAME,SERIAL,SIZE,TYPE,MODEL | awk -F '[ ]' -v serial="$1" -v named="$named" \\
    '{ gsub(/^(\\\\x20)+|(\\\\x20)+$/, "", $2) } ($2 == serial || $1 == named) && ($4 == "disk" || $4 == "loop" || $4 == "mpath") { print $1, $3, $5 }'
}
partitions_of() { for part in /sys/block/"$1"/"$1"*; do [ ! -e "$part/partition" ] || echo "\${part##*/}"; done; }
# Our own lines in the tables are no foreign use. $2: the UUID that they name it by; $3: their name, where they have another source.
used_by() {
  for node in "$1" $(partitions_of "$1"); do
    for holder in /sys/class/block/"$node"/holders/*; do [ ! -e "$holder" ] || echo "\${holder##*/}"; done
    # A btrfs shows no device number of its disk's, and all but the first of its disks nowhere but here.
    for member in /sys/fs/btrfs/*/devices/"$node"; do [ ! -e "$member" ] || echo btrfs; done
    awk -v dev="$(cat /sys/class/block/"$node"/dev)" -v node="/dev/$node" \\
      '{ source = ""; for (i = 7; i <= NF; i++) if ($i == "-") { source = $(i + 2); break } } $3 == dev || source == node { print "mounted at " $5 }' /proc/1/mountinfo
    awk -v node="/dev/$node" '$1 == node { print "swap" }' /proc/swaps
    named_in /etc/crypttab 2 "$node" "$2" "\${3:-}"
    named_in /etc/fstab 1 "$node" "$2"
  done
}
named_in() {
  [ ! -e "$1" ] || awk -v field="$2" -v own="\${5:-}" '$1 !~ /^#/ && $1 != own { print $field, (field == 1 && $3 == "swap" ? "swapped to by" : "named in") }' "$1" | while read -r source how; do
    case $source in
      UUID="$4") continue ;;
      UUID=*) source=/dev/disk/by-uuid/\${source#*=} ;;
      LABEL=*) source=/dev/disk/by-label/\${source#*=} ;;
      PARTUUID=*) source=/dev/disk/by-partuuid/\${source#*=} ;;
      PARTLABEL=*) source=/dev/disk/by-partlabel/\${source#*=} ;;
      /dev/*) ;;
      *) continue ;;
    esac
    if [ "$(readlink -f "$source")" = "/dev/$3" ]; then echo "$how $1"; fi
  done
}
# wipefs and blkid see different things; only both together are an answer. What they cannot read or tell apart is not nothing.
signatures() {
  seen=$(wipefs -n -i -p "/dev/$1" 2> /dev/null) || echo 'what wipefs cannot read'
  [ -z "$seen" ] || printf '%s\\n' "$seen" | awk -F, '!/^#/ { print $NF }'
  seen=$(blkid -p -o export "/dev/$1" 2> /dev/null) || [ $? = 2 ] || echo 'what blkid cannot tell'
  [ -z "$seen" ] || printf '%s\\n' "$seen" | sed -n 's/^TYPE=//p; s/^PTTYPE=//p'
  partitions_of "$1" | sed 's/^/partition /'
}
# Zero all over, from the given MiB on: the whole of a small disk; else both ends and sixty-four pieces in between. What cannot be read is not zero.
zero() { cmp -s -n "$3" -i "$2:0" "/dev/$1" /dev/zero; }
blank() {
  mib=1048576
  size=$(($(cat "/sys/block/$1/size") * 512))
  from=$(($2 * mib))
  [ "$size" -gt "$from" ] || return 1
  if [ "$size" -le $((512 * mib)) ]; then zero "$1" "$from" $((size - from)); return; fi
  zero "$1" "$from" $((32 * mib)) && zero "$1" $((size - 32 * mib)) $((32 * mib)) || return 1
  piece=1
  while [ "$piece" -le 64 ]; do
    zero "$1" $((32 * mib + (size - 64 * mib) / 65 * piece)) "$mib" || return 1
    piece=$((piece + 1))
  done
}
# MiB at the beginning that a formatting which was cut off has written to.
scratch() { if [ "$1" = formatting ]; then echo ${headerBytes / 2 ** 20}; else echo 0; fi; }`;

/** Reads one line of `devices_of`. */
export function deviceOf(line: string): Device {
  const [name = "", size = "", model = ""] = line.split(" ");
  const unescaped = model.replace(/\\x([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { name, size: Number(size), model: unescaped };
}

/** Asks about all encrypted disks. */
export function observe(resources: readonly SealedResource<EncryptedDiskDesired>[]): Script {
  return sh`${probes}
pack() { gzip -9nc | base64 -w0; }
about() {
  printf 'disk %s\\n' "$1"
  uuid=$4
  folder=${stateFolder}/$1
  # Of another disk that had this name before, nothing is said here.
  stage=$(sed -n "s/ $uuid\\$//p" "$folder/stage" 2> /dev/null)
  devices=$(devices_of "$2")
  [ -z "$devices" ] || printf '%s\n' "$devices" | sed 's/^/device /'
  [ -z "$stage" ] || printf 'stage %s\\n' "$stage"
  [ ! -s "$folder/registered" ] || printf 'registered %s\\n' "$(cat "$folder/registered")"
  [ ! -s "$folder/backup-of" ] || printf 'backup-of %s\\n' "$(cat "$folder/backup-of")"
  [ ! -s "$folder/escrowed-to" ] || printf 'escrowed-to %s\\n' "$(cat "$folder/escrowed-to")"
  [ ! -e "/dev/mapper/$1" ] || printf 'mapping %s\\n' "$(cat "/sys/class/block/$(basename "$(readlink -f "/dev/mapper/$1")")/dm/uuid")"
  awk -v at="$3" '$5 == at { source = ""; for (i = 7; i <= NF; i++) if ($i == "-") { type = $(i + 1); source = $(i + 2) } found = "mounted " source " " type " " $6 } END { if (found) print found }' /proc/1/mountinfo
  [ ! -e /etc/crypttab ] || awk -v name="$1" '$1 == name { print "crypttab", $0 }' /etc/crypttab
  [ ! -e /etc/fstab ] || awk -v at="$3" -v source="/dev/mapper/$1" '$1 !~ /^#/ && ($2 == at || $1 == source) { print "fstab", $0 }' /etc/fstab
  if [ -d "$3" ] && [ ! -L "$3" ]; then printf 'entries %s\\n' "$(ls -A "$3" | head -n 100 | wc -l)"; fi
  grep -lsx "Id=cryptsetup:.*$4" /run/systemd/ask-password/ask.* | sed -n '1s/.*/waits/p'
  [ -n "$devices" ] && [ "$(printf '%s\\n' "$devices" | wc -l)" = 1 ] || return 0
  device=\${devices%% *}
  printf 'metadata %s\\n' "$(head -c ${metadataBytes} "/dev/$device" 2> /dev/null | pack)"
  [ "$(head -c 208 "/dev/$device" 2> /dev/null | tail -c 40 | tr -d '\\0')" != "$uuid" ] || return 0
  used_by "$device" "$uuid" | sort -u | sed 's/^/used /'
  signatures "$device" | sort -u | sed 's/^/signature /'
  if blank "$device" "$(scratch "$stage")"; then echo blank; fi
}
${resources.map(({ name, sealed }) => sh`about ${name} ${sealed.serial} ${sealed.mount} ${sealed.uuid} || exit 1`)}`;
}

/** Reads the answer; throws when it is not whole. */
export function parse(
  output: string,
  resources: readonly SealedResource<EncryptedDiskDesired>[],
  sha256: (data: string | Buffer) => string,
): Map<string, DiskObserved> {
  const blocks = output.split(/^disk /m).slice(1);
  if (blocks.length !== resources.length) throw new Error("not every disk was answered for");
  return new Map(
    blocks.map((block) => {
      const [name = "", ...rest] = block.split("\n");
      const lines = rest.filter(Boolean).map((line) => {
        const at = line.indexOf(" ");
        return at < 0 ? ([line, ""] as const) : ([line.slice(0, at), line.slice(at + 1)] as const);
      });
      return [name, observedOf(lines, sha256)] as const;
    }),
  );
}

function observedOf(lines: readonly (readonly [string, string])[], sha256: (data: string | Buffer) => string): DiskObserved {
  const all = (word: string): string[] => lines.filter(([first]) => first === word).map(([, value]) => value);
  const last = (word: string): string => all(word).at(-1) ?? "";
  const bytes = (word: string): Buffer | undefined => (last(word) === "" ? undefined : gunzipSync(Buffer.from(last(word), "base64")));
  const [source = "", type = "", options = ""] = last("mounted").split(" ");
  const [metadata, registered] = [bytes("metadata"), bytes("registered")];
  const mapping = last("mapping");
  return {
    devices: all("device").map(deviceOf),
    unreadable: metadata !== undefined && metadata.length < metadataBytes,
    ...(metadata ? { header: readHeader(metadata) } : {}),
    ...(registered ? { registered: readHeader(registered) } : {}),
    metadata: metadata ? sha256(metadata) : "",
    backupOf: last("backup-of"),
    escrowedTo: last("escrowed-to"),
    signatures: all("signature"),
    usedBy: all("used"),
    blank: all("blank").length > 0,
    stage: last("stage"),
    ...(mapping ? { mapping } : {}),
    ...(source ? { mounted: { source, type, options: options.split(",") } } : {}),
    crypttab: all("crypttab").join("\n"),
    fstab: all("fstab").join("\n"),
    waits: all("waits").length > 0,
    hidden: source ? 0 : Number(last("entries") || 0),
  };
}
