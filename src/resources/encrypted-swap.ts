/** A disk that is only swapped to, through a key that is made at each start and kept nowhere. */
import { type Script, sh } from "../shell";
import type { EncryptedSwapDesired } from "./desired";
import { type Device, deviceOf, probes } from "./encrypted-disk/look";
import { setLine } from "./encrypted-disk/steps";
import { asDesired, beyondApply, different, type Kind } from "./resource";
import { disksOfAnother, isContainer } from "./virtualisation";

export interface EncryptedSwapObserved {
  readonly devices: readonly Device[];
  /** Names of the only one below /dev/disk/by-id, sorted. */
  readonly ids: readonly string[];
  /** Who uses it: `swap`, `mounted at /mnt`; our own mapping too. */
  readonly usedBy: readonly string[];
  readonly signatures: readonly string[];
  readonly blank: boolean;
  /** dm's uuid and name of the mapping, and what it lies on. */
  readonly mapping?: { readonly uuid: string; readonly node: string; readonly on: string };
  readonly active: boolean;
  readonly crypttab: string;
  readonly fstab: string;
}

type State =
  | { readonly is: "nowhere"; readonly summary: string; readonly remedy: string }
  | { readonly is: "to-format"; readonly device: Device; readonly id: string; readonly holds: string }
  | { readonly is: "ours"; readonly device: Device; readonly id: string };

const nowhere = (summary: string, remedy: string): State => ({ is: "nowhere", summary, remedy });

const crypttabLine = ({ name }: EncryptedSwapDesired, id: string, { size }: Device): string =>
  `${name} /dev/disk/by-id/${id} /dev/urandom swap,plain,cipher=aes-xts-plain64,size=512,sector-size=${size % 4096 === 0 ? 4096 : 512}`;
const fstabLine = ({ name }: EncryptedSwapDesired): string => `/dev/mapper/${name} none swap sw,nofail 0 0`;
const squeezed = (line: string): string => line.trim().split(/\s+/).join(" ");

function stateOf(desired: EncryptedSwapDesired, observed: EncryptedSwapObserved): State {
  const [device, ...more] = observed.devices;
  if (device === undefined)
    return nowhere(
      `there is no disk with the serial ${desired.serial}`,
      "look at its cable, or correct the serial in the model (lsblk -o NAME,SERIAL)",
    );
  if (more.length > 0) {
    const names = observed.devices.map((one) => `/dev/${one.name}`).join(" and ");
    return nowhere(`${names} have the same serial ${desired.serial}`, "take one out: Qorgan does not guess which one is meant");
  }
  const [id] = observed.ids.filter((one) => one.includes(desired.serial)).concat(observed.ids);
  if (id === undefined)
    return nowhere(`/dev/${device.name} has no name below /dev/disk/by-id`, "it needs one that stays the same from boot to boot");
  const { mapping } = observed;
  const isPlain = mapping?.uuid === `CRYPT-PLAIN-${desired.name}`;
  if (mapping && !(isPlain && mapping.on === device.name))
    return nowhere(
      `/dev/mapper/${desired.name} is something else: ${mapping.uuid} on ${mapping.on}`,
      "find out what it is (dmsetup table); then close it",
    );
  if (mapping) return { is: "ours", device, id };
  const others = observed.usedBy.filter((user) => user !== "swap" && user !== "swapped to by /etc/fstab");
  if (others.length > 0)
    return nowhere(
      `/dev/${device.name} is in use: ${others.join(", ")}`,
      "is it the disk that is meant? Qorgan never touches a disk that is in use",
    );
  // A disk that was swapped to through a key that is gone looks like nothing: the line is what tells it from data.
  const bare = observed.signatures.length === 0;
  const isSwap = !bare && observed.signatures.every((one) => one === "swap");
  if (bare && squeezed(observed.crypttab) === crypttabLine(desired, id, device)) return { is: "ours", device, id };
  if (bare && observed.blank) return { is: "to-format", device, id, holds: "nothing" };
  const holds = bare ? "data of no known kind" : observed.signatures.join(", ");
  return desired.format || isSwap
    ? { is: "to-format", device, id, holds }
    : nowhere(
        `/dev/${device.name} holds ${holds}, and is left as it is`,
        "save what is on it; if it may be destroyed, write format: allow beside its serial in the model",
      );
}

/** What differs of a disk that is ours already. */
const faultsOf = (
  desired: EncryptedSwapDesired,
  observed: EncryptedSwapObserved,
  { device, id }: Extract<State, { is: "ours" }>,
): string[] => [
  ...(squeezed(observed.crypttab) === crypttabLine(desired, id, device) ? [] : ["/etc/crypttab does not set it up at boot as it should"]),
  ...(squeezed(observed.fstab) === fstabLine(desired) ? [] : ["/etc/fstab does not swap to it"]),
  ...(observed.active ? [] : ["not swapped to"]),
];

/** Lines of /etc/fstab that swap to the disk itself: their names are gone after the first start with a key. */
const forgetOld = sh`awk '$1 !~ /^#/ && $3 == "swap" { print $1 }' /etc/fstab | while read -r source; do
  [ "$(readlink -f "$(findfs "$source" 2> /dev/null)")" != "/dev/$1" ] || printf '%s\\n' "$source"
done > /run/qorgan-old-swap
awk 'FILENAME == ARGV[1] { old[$1] = 1; next } $3 == "swap" && $1 in old { next } { print }' /run/qorgan-old-swap /etc/fstab > /etc/fstab.qorgan-new~
rm -f /run/qorgan-old-swap
chmod --reference=/etc/fstab /etc/fstab.qorgan-new~
sync /etc/fstab.qorgan-new~
mv -fT /etc/fstab.qorgan-new~ /etc/fstab`;

/** The lines come first: cut off anywhere after them, the disk is known as ours, or still shows what is on it. */
function make(desired: EncryptedSwapDesired, { device, id, is }: Extract<State, { is: "ours" | "to-format" }>): Script {
  const { name, serial } = desired;
  const mapper = `/dev/mapper/${name}`;
  return sh`${probes}
set -- $(devices_of ${serial})
case $# in 2 | 3) ;; *) echo ${`there is not one disk with the serial ${serial}`} >&2; exit 1 ;; esac
[ "$(readlink -f ${`/dev/disk/by-id/${id}`})" = "/dev/$1" ] || { echo ${`${id} is another disk`} >&2; exit 1; }
${setLine("/etc/crypttab", name, `/dev/disk/by-id/${id}`, crypttabLine(desired, id, device))}
touch /etc/fstab
${is === "to-format" ? forgetOld : sh`:`}
${setLine("/etc/fstab", mapper, "", fstabLine(desired))}
sync /etc
systemctl daemon-reload
${
  is === "to-format"
    ? sh`! grep -q "^/dev/$1 " /proc/swaps || swapoff "/dev/$1"
[ -z "$(used_by "$1" "" ${name})" ] || { echo "/dev/$1 is in use" >&2; exit 1; }
wipefs -a -q "/dev/$1"`
    : sh`:`
}
systemctl start -- "systemd-cryptsetup@$(systemd-escape ${name}).service"
systemctl start -- "$(systemd-escape --path --suffix=swap ${mapper})"
grep -q "^$(readlink -f ${mapper}) " /proc/swaps`;
}

export const kind: Kind<"encrypted-swap", EncryptedSwapDesired, EncryptedSwapDesired, EncryptedSwapObserved> = {
  kind: "encrypted-swap",
  phase: "disk",
  seal: (desired) => desired,
  observe: (resources) => sh`${probes}
about() {
  printf 'disk %s\\n' "$1"
  name=$1
  node=$(readlink -f "/dev/mapper/$1")
  node=\${node##*/}
  mapped=
  if [ -e "/sys/class/block/$node/dm" ]; then
    mapped=yes
    printf 'mapping %s %s %s\\n' "$(cat "/sys/class/block/$node/dm/uuid")" "$node" "$(ls "/sys/class/block/$node/slaves" | tr '\\n' ' ')"
    ! grep -q "^/dev/$node " /proc/swaps || echo active
  fi
  [ ! -e /etc/crypttab ] || awk -v name="$1" '$1 == name { print "crypttab", $0 }' /etc/crypttab
  [ ! -e /etc/fstab ] || awk -v from="/dev/mapper/$1" '$1 == from { print "fstab", $0 }' /etc/fstab
  devices_of "$2" | sed 's/^/device /'
  set -- $(devices_of "$2")
  [ $# = 3 ] || [ $# = 2 ] || return 0
  for id in /dev/disk/by-id/*; do [ "$(readlink -f "$id")" != "/dev/$1" ] || printf 'id %s\\n' "\${id##*/}"; done
  [ -z "$mapped" ] || return 0
  used_by "$1" "" "$name" | sort -u | sed 's/^/used /'
  signatures "$1" | sort -u | sed 's/^/signature /'
  if [ -z "$(signatures "$1")" ] && blank "$1" 0; then echo blank; fi
}
${resources.map(({ name, sealed }) => sh`about ${name} ${sealed.serial} || exit 1`)}`,
  parse(output, resources) {
    const blocks = output.split(/^disk /m).slice(1);
    if (blocks.length !== resources.length) throw new Error("not every disk was answered for");
    return new Map(blocks.map((block) => [block.slice(0, block.indexOf("\n")), observedOf(block)] as const));
  },
  compare(sealed, observed, facts) {
    if (isContainer(facts)) return disksOfAnother;
    if (observed === undefined) return { is: "unknown", because: "the host did not answer for it" };
    const state = stateOf(sealed, observed);
    if (state.is === "nowhere") return beyondApply(state.summary, state.remedy);
    if (state.is === "to-format") return different(state.holds === "nothing" ? "blank" : `holds ${state.holds}`);
    const faults = faultsOf(sealed, observed, state);
    return faults.length === 0 ? asDesired : different(faults.join("; "));
  },
  destroys(sealed, observed) {
    const state = observed && stateOf(sealed, observed);
    if (state?.is !== "to-format") return undefined;
    const { name, model, size } = state.device;
    const what = `/dev/${name} (${model || "no model name"}, serial ${sealed.serial}, ${Math.round(size / 2 ** 20)} MiB), which holds ${state.holds}`;
    return { what, word: sealed.serial };
  },
  change({ desired }, observed) {
    const state = observed && stateOf(desired, observed);
    if (state === undefined || state.is === "nowhere") return sh`echo ${state?.summary ?? "the host did not answer for it"} >&2; exit 1`;
    return make(desired, state);
  },
  // It goes on being swapped to until people take the disk out: nothing in it is readable after the next start.
  remove: () => sh`:`,
};

function observedOf(block: string): EncryptedSwapObserved {
  const lines = block.split("\n").slice(1);
  const all = (word: string): string[] => lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const [uuid = "", node = "", on = ""] = (all("mapping")[0] ?? "").trim().split(" ");
  return {
    devices: all("device").map(deviceOf),
    ids: all("id").sort(),
    usedBy: all("used"),
    signatures: all("signature"),
    blank: lines.includes("blank"),
    ...(uuid === "" ? {} : { mapping: { uuid, node, on } }),
    active: lines.includes("active"),
    crypttab: all("crypttab").at(-1) ?? "",
    fstab: all("fstab").at(-1) ?? "",
  };
}
