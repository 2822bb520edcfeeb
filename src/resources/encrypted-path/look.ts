/**
 * How a host is asked what its file systems and swaps lie on, and what it answers: the block devices with what each lies on, as the kernel
 * and udev know them. The walk down is ours and pure (`judge.ts`). Reads only: no command of cryptsetup's, LVM's or mdadm's runs.
 */
import { gunzipSync } from "node:zlib";
import { type Script, sh } from "../../shell";
import { type Header, metadataBytes, readHeader } from "../encrypted-disk/luks";

/** A block device. */
export interface Block {
  /** The kernel's name: `vda3`, `dm-0`. */
  readonly name: string;
  /** `254:3`. */
  readonly number: string;
  /** A stick, a disc: it is not part of the host. */
  readonly removable: boolean;
  /** The disk of which it is a partition. */
  readonly disk?: string;
  /** What LVM, RAID and crypt lie on. */
  readonly below: readonly string[];
  /** Device-mapper's identity (`CRYPT-LUKS2-…`) and name. */
  readonly mapping?: { readonly uuid: string; readonly name: string };
  /** A file that a loop device, or zram's overflow, lies in. */
  readonly file?: string;
  /** It is memory, and no disk. */
  readonly memory: boolean;
  /** Cipher in force and bits of its key, where it encrypts. */
  readonly cipher?: { readonly name: string; readonly bits: number };
  /** LUKS2 header on the device below. */
  readonly header?: Header;
  /** What udev found on it: `ID_FS_TYPE` and the like, without `ID_`. */
  readonly udev: ReadonlyMap<string, string>;
}

export interface Mount {
  readonly number: string;
  readonly type: string;
  readonly source: string;
  readonly at: string;
}

/** All that a host says about where its data lies. */
export interface Ground {
  readonly blocks: ReadonlyMap<string, Block>;
  readonly mounts: readonly Mount[];
  /** Files and devices that are swapped to. */
  readonly swaps: readonly string[];
  /** Devices of each mounted btrfs: it may lie on several. */
  readonly pools: readonly (readonly string[])[];
  /** Each path that was asked about, with its links followed. */
  readonly targets: ReadonlyMap<string, string>;
}

const told = ["ID_FS_TYPE", "ID_FS_USAGE", "ID_PART_TABLE_TYPE", "ID_PART_ENTRY_TYPE", "ID_BUS", "ID_SERIAL", "ID_SERIAL_SHORT"];

/**
 * Asks for the ground, and where the paths lead. Nearly all of it is the shell's own reading of sysfs. What changes without anybody's
 * doing (how much is swapped out, sessions' mounts below /run) is not printed.
 */
export const observe = (paths: readonly string[]): Script => sh`if [ -e /run/systemd/container ]; then echo container; exit 0; fi
cd /sys/class/block || exit 1
say() { [ ! -r "$2" ] || { IFS= read -r value < "$2" || :; printf '%s %s\\n' "$1" "$value"; }; }
mapped=
set --
for node in *; do
  [ -r "$node/dev" ] || continue
  read -r size < "$node/size"
  [ "$size" != 0 ] || continue
  printf 'block %s\\n' "$node"
  say number "$node/dev"
  say removable "$node/removable"
  say file "$node/loop/backing_file"
  say overflow "$node/backing_dev"
  value=
  [ ! -r "$node/dm/uuid" ] || { mapped=yes; say name "$node/dm/name"; say uuid "$node/dm/uuid"; }
  uuid=$value
  for part in "$node"/*/partition; do [ ! -e "$part" ] || { part=\${part%/partition}; printf 'partition %s\\n' "\${part##*/}"; }; done
  for slave in "$node"/slaves/*; do
    [ -e "$slave" ] || continue
    printf 'below %s\\n' "\${slave##*/}"
    value=
    [ ! -r "$slave/dm/uuid" ] || IFS= read -r value < "$slave/dm/uuid" || :
    # What a checksum (dm-integrity) lies under has no header of its own.
    case "$uuid $value" in *" CRYPT-"*) ;; CRYPT-LUKS2-*) read -r number < "$slave/dev"; set -- "$@" "/dev/block/$number"; echo header ;; esac
  done
done
if [ $# != 0 ]; then
  printf 'headers '
  head -qc ${metadataBytes} -- "$@" | gzip -9nc | base64 -w0
  echo
fi
for pool in /sys/fs/btrfs/*/devices; do
  [ -d "$pool" ] || continue
  printf 'pool\\n'
  for member in "$pool"/*; do [ ! -e "$member" ] || printf 'member %s\\n' "\${member##*/}"; done
done
# Without --showkeys the key is all zeros, and only its length is told.
if [ -n "$mapped" ]; then
  dmsetup table --target crypt | while read -r name start length target cipher key rest; do
    case $key in :*) key=\${key#:}; bits=$((\${key%%:*} * 8)) ;; *) bits=$((\${#key} * 4)) ;; esac
    [ "$target" != crypt ] || printf 'crypt %s %s %s\\n' "\${name%:}" "$cipher" "$bits"
  done
fi
awk -v told=${`^E:(${told.join("|")})=`} '
FILENAME == "/proc/1/mountinfo" {
  for (i = 7; $i != "-"; i++) if (i > NF) next
  if ($3 ~ /^0:/ && $(i + 2) !~ "^/dev/" && ($5 ~ "^/(dev|proc|run|sys)(/|$)" || $(i + 1) ~ /^(autofs|nsfs|overlay|fuse.*)$/)) next
  print "mount", $3, $(i + 1), $(i + 2), $5
  next
}
FILENAME == "/proc/swaps" { if (FNR > 1) print "swap", $1; next }
$0 ~ told { number = FILENAME; sub(/.*\\/b/, "", number); print "udev", number, substr($0, 6) }
' /proc/1/mountinfo /proc/swaps /run/udev/data/b* || exit 1
printf 'targets '
realpath -mz -- ${["/", ...paths]} | tr '\\n\\t\\000' '  \\t'
echo`;

/** What the kernel writes for blanks and backslashes in mount points and swap files. */
const unescaped = (text: string): string =>
  text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

type Line = readonly [word: string, value: string];

/** Lines cut at each line that begins with one of the words. */
function sections(lines: readonly Line[], word: string): Line[][] {
  const found: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (line[0] === word) {
      open = [line];
      found.push(open);
    } else if (["block", "headers", "pool", "crypt", "mount", "swap", "udev", "targets"].includes(line[0])) open = undefined;
    else open?.push(line);
  }
  return found;
}

/** Reads the answer; throws when it is not whole. Undefined: a container, which has no disks. */
export function parse(output: string, paths: readonly string[]): Ground | undefined {
  if (output === "container\n") return undefined;
  const lines = output
    .split("\n")
    .filter(Boolean)
    .map((line): Line => {
      const at = line.indexOf(" ");
      return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1)];
    });
  const all = (word: string): string[] => lines.filter(([first]) => first === word).map(([, value]) => value);
  const [, ...targets] = (all("targets")[0] ?? "").split("\t");
  if (targets.pop() !== "" || targets.length !== paths.length) throw new Error("not every path was answered for");
  const mounts = all("mount").map((line): Mount => {
    const [number = "", type = "", source = "", at = ""] = line.split(" ");
    return { number, type, source: unescaped(source), at: unescaped(at) };
  });
  if (!mounts.some(({ at }) => at === "/")) throw new Error("the list of mounts does not even hold /");
  return {
    blocks: new Map(blocksOf(lines, all).map((block) => [block.name, block] as const)),
    mounts,
    swaps: all("swap").map(unescaped),
    pools: sections(lines, "pool").map(([, ...members]) => members.map(([, name]) => name)),
    targets: new Map(paths.map((path, i) => [path, targets[i] ?? path] as const)),
  };
}

function blocksOf(lines: readonly Line[], all: (word: string) => string[]): Block[] {
  const found = sections(lines, "block").map((section) => new Answers(section));
  const disks = new Map(found.flatMap((one) => one.all("partition").map((part) => [part, one.last("block")] as const)));
  const ciphers = new Map(
    all("crypt").map((line) => {
      const [name = "", cipher = "", bits = ""] = line.split(" ");
      return [name, { name: cipher, bits: Number(bits) }] as const;
    }),
  );
  const udev = new Map<string, Map<string, string>>();
  for (const line of all("udev")) {
    const at = line.indexOf(" ");
    const [number, told] = [line.slice(0, at), line.slice(at + 1)];
    const known = udev.get(number) ?? new Map<string, string>();
    udev.set(number, known.set(told.slice(0, told.indexOf("=")), told.slice(told.indexOf("=") + 1)));
  }
  const headers = headersOf(all("headers")[0], found.filter((one) => one.all("header").length > 0).length);
  return found.map((one): Block => {
    const name = one.last("block");
    const disk = disks.get(name);
    const header = one.all("header").length > 0 ? headers.shift() : undefined;
    const [mapping, overflow] = [one.last("name"), one.last("overflow")];
    const file = one.last("file") || (overflow === "none" ? "" : overflow);
    const cipher = ciphers.get(mapping);
    return {
      name,
      number: one.last("number"),
      removable: one.last("removable") === "1",
      ...(disk === undefined ? {} : { disk }),
      below: one.all("below"),
      ...(mapping === "" ? {} : { mapping: { uuid: one.last("uuid"), name: mapping } }),
      ...(file === "" ? {} : { file }),
      memory: /^(zram|ram)\d+$/.test(name) && file === "",
      ...(cipher ? { cipher } : {}),
      ...(header ? { header } : {}),
      udev: udev.get(one.last("number")) ?? new Map(),
    };
  });
}

/** Headers come all in one piece, in the order of the mappings that they belong to. */
function headersOf(packed: string | undefined, count: number): Header[] {
  if (count === 0) return [];
  const bytes = gunzipSync(Buffer.from(packed ?? "", "base64"));
  if (bytes.length !== count * metadataBytes) throw new Error("not every LUKS header could be read");
  return Array.from({ length: count }, (_, i) => readHeader(bytes.subarray(i * metadataBytes, (i + 1) * metadataBytes)));
}

/** The lines about one thing. */
class Answers {
  constructor(private readonly lines: readonly Line[]) {}
  all(word: string): string[] {
    return this.lines.filter(([first]) => first === word).map(([, value]) => value);
  }
  last(word: string): string {
    return this.all(word).at(-1) ?? "";
  }
}
