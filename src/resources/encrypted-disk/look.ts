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
  /** What blkid and wipefs see on a disk that has no header of ours: `ext4`, `dos`. */
  readonly signatures: readonly string[];
  /** Who holds or uses it: `md0`, `partition vdb1`, `mounted at /mnt`. */
  readonly usedBy: readonly string[];
  /** A sample of it, or all of a small disk, is zero; after a formatting that was cut off, all but the header's area. */
  readonly blank: boolean;
  /** How far a setup has come that was cut off: `formatting`, `filesystem`. */
  readonly stage: string;
  /** The mapping is there: dm's uuid. */
  readonly mapping?: string;
  /** A file system is mounted at the mount point: its source and options. */
  readonly mounted?: { readonly source: string; readonly type: string; readonly options: readonly string[] };
  readonly crypttab: string;
  readonly fstab: string;
  /** Something asks for the key: the disk waits for its key servers. */
  readonly waits: boolean;
  /** Entries in the mount point's folder while nothing is mounted there. */
  readonly hidden: number;
  /** Not of the host: a custodian's key is at hand. */
  readonly custodian?: boolean;
}

/** Shell functions over one disk; used by looks and by the steps, so that both always agree. */
export const probes: Script = sh`devices_of() { lsblk -dnrbo NAME,SERIAL,SIZE,TYPE,MODEL | awk -v serial="$1" '$2 == serial && ($4 == "disk" || $4 == "loop" || $4 == "crypt" || $4 == "mpath") { print $1, $3, $5 }'; }
used_by() {
  for holder in /sys/block/"$1"/holders/*; do [ ! -e "$holder" ] || echo "\${holder##*/}"; done
  for part in /sys/block/"$1"/"$1"*; do [ ! -e "$part/partition" ] || echo "partition \${part##*/}"; done
  awk -v dev="$(cat /sys/block/"$1"/dev)" '$3 == dev { print "mounted at " $5 }' /proc/1/mountinfo
  awk -v dev="/dev/$1" '$1 == dev { print "swap" }' /proc/swaps
}
# wipefs and blkid see different things; only both together are an answer.
signatures() {
  wipefs -n -i -p "/dev/$1" 2> /dev/null | awk -F, '!/^#/ { print $4 }'
  blkid -p -o export "/dev/$1" 2> /dev/null | sed -n 's/^TYPE=//p; s/^PTTYPE=//p'
}
# Zero all over, from the given MiB on: the whole of a small disk; else both ends and sixty-four pieces in between.
zero() { [ "$(dd if="/dev/$1" bs=1M skip="$2" count="$3" 2> /dev/null | tr -d '\\0' | head -c 1 | wc -c)" = 0 ]; }
blank() {
  size=$(($(cat "/sys/block/$1/size") / 2048 + 1))
  if [ "$size" -le 512 ]; then zero "$1" "$2" "$size"; return; fi
  zero "$1" "$2" 32 && zero "$1" $((size - 33)) 34 || return 1
  piece=1
  while [ "$piece" -le 64 ]; do
    zero "$1" $((32 + (size - 32) * piece / 65)) 1 || return 1
    piece=$((piece + 1))
  done
}`;

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
  stage=$(cat "${stateFolder}/$1/stage" 2> /dev/null)
  devices_of "$2" | sed 's/^/device /'
  folder=${stateFolder}/$1
  [ -z "$stage" ] || printf 'stage %s\\n' "$stage"
  [ ! -s "$folder/registered" ] || printf 'registered %s\\n' "$(cat "$folder/registered")"
  [ ! -s "$folder/backup-of" ] || printf 'backup-of %s\\n' "$(cat "$folder/backup-of")"
  [ ! -s "$folder/escrowed-to" ] || printf 'escrowed-to %s\\n' "$(cat "$folder/escrowed-to")"
  [ ! -e "/dev/mapper/$1" ] || printf 'mapping %s\\n' "$(cat "/sys/class/block/$(basename "$(readlink -f "/dev/mapper/$1")")/dm/uuid")"
  awk -v at="$3" '$5 == at { source = ""; for (i = 7; i <= NF; i++) if ($i == "-") { type = $(i + 1); source = $(i + 2) } found = "mounted " source " " type " " $6 } END { if (found) print found }' /proc/1/mountinfo
  [ ! -e /etc/crypttab ] || awk -v name="$1" '$1 == name { print "crypttab", $0 }' /etc/crypttab
  [ ! -e /etc/fstab ] || awk -v at="$3" '$1 !~ /^#/ && $2 == at { print "fstab", $0 }' /etc/fstab
  if [ -d "$3" ] && [ ! -L "$3" ]; then printf 'entries %s\\n' "$(ls -A "$3" | head -n 100 | wc -l)"; fi
  grep -lsx "Id=cryptsetup:.*$4" /run/systemd/ask-password/ask.* | sed -n '1s/.*/waits/p'
  set -- $(devices_of "$2")
  [ $# = 3 ] || [ $# = 2 ] || return 0
  metadata=$(head -c ${metadataBytes} "/dev/$1" | pack) || return 1
  printf 'metadata %s\\n' "$metadata"
  [ "$(head -c 208 "/dev/$1" | tail -c 40 | tr -d '\\0')" != "$uuid" ] || return 0
  used_by "$1" | sed 's/^/used /'
  signatures "$1" | sort -u | sed 's/^/signature /'
  # What a formatting that was cut off leaves behind lies in the area of the header.
  if blank "$1" "$([ "$stage" = formatting ] && echo ${headerBytes / 2 ** 20} || echo 0)"; then echo blank; fi
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
    crypttab: last("crypttab"),
    fstab: last("fstab"),
    waits: all("waits").length > 0,
    hidden: source ? 0 : Number(last("entries") || 0),
  };
}
