/** What a machine is: a read-only script that asks it, and what it answers. Pure. */
import { type Script, sh } from "../shell";

export interface SurveyedDisk {
  /** `vda`: it changes from boot to boot. */
  readonly name: string;
  readonly bytes: number;
  readonly serial: string;
  readonly model: string;
  /** Names below /dev/disk/by-id. */
  readonly ids: readonly string[];
  readonly removable: boolean;
  /** What is on it, one line a part: `vda1 vfat /boot/efi`. Empty: nothing that is known. */
  readonly holds: readonly string[];
  readonly mounts: readonly string[];
  /** The root file system lies on it, and every way to it is encrypted. */
  readonly encryptedRoot: boolean;
}

export interface SurveyedCard {
  readonly name: string;
  readonly mac: string;
  readonly wireless: boolean;
  /** A cable is in it. */
  readonly link: boolean;
}

export interface Survey {
  readonly os: string;
  /** `none`, `kvm`, `systemd-nspawn` … */
  readonly virtualisation: string;
  /** It shares its machine's kernel: disks, firmware, TPM and memory that it shows are its machine's. */
  readonly container: boolean;
  readonly firmware: "uefi" | "bios";
  /** Version of the TPM, `2.0` or `1.2`; empty: none. */
  readonly tpm: string;
  readonly memoryBytes: number;
  readonly vendor: string;
  readonly product: string;
  /** The machine's own; empty where the firmware tells none. */
  readonly serial: string;
  readonly disks: readonly SurveyedDisk[];
  readonly cards: readonly SurveyedCard[];
}

/** The parts of the script, each with its status. */
export const sections: readonly (readonly [string, Script])[] = [
  [
    "machine",
    sh`. /etc/os-release
printf 'os %s\\n' "$ID-$VERSION_ID"
printf 'virtualisation %s\\n' "$(systemd-detect-virt || :)"
printf 'container %s\\n' "$(systemd-detect-virt --container || :)"
if [ -d /sys/firmware/efi ]; then echo 'firmware uefi'; else echo 'firmware bios'; fi
for tpm in /sys/class/tpm/tpm*/tpm_version_major; do [ ! -r "$tpm" ] || printf 'tpm %s\\n' "$(cat "$tpm")"; done
awk '/^MemTotal:/ { print "memory", $2 }' /proc/meminfo
for field in sys_vendor product_name product_serial; do
  [ ! -r "/sys/class/dmi/id/$field" ] || printf '%s %s\\n' "$field" "$(cat "/sys/class/dmi/id/$field")"
done`,
  ],
  ["disks", sh`lsblk -J -b -o NAME,TYPE,SIZE,SERIAL,MODEL,RM,FSTYPE,MOUNTPOINTS`],
  [
    "ids",
    sh`for link in /dev/disk/by-id/*; do
  [ ! -e "$link" ] || printf '%s %s\\n' "$(basename "$(readlink -f "$link")")" "\${link##*/}"
done`,
  ],
  [
    "cards",
    sh`for card in /sys/class/net/*; do
  name=\${card##*/}
  [ "$(cat "$card/type")" = 1 ] && [ "$name" != lo ] || continue
  kind=virtual
  [ ! -e "$card/device" ] || kind=wired
  [ ! -e "$card/wireless" ] || kind=wireless
  printf '%s %s %s %s\\n' "$name" "$(cat "$card/address")" "$kind" "$(cat "$card/carrier" 2> /dev/null || echo 0)"
done`,
  ],
];

interface Node {
  readonly name?: unknown;
  readonly type?: unknown;
  readonly size?: unknown;
  readonly serial?: unknown;
  readonly model?: unknown;
  readonly rm?: unknown;
  readonly fstype?: unknown;
  readonly mountpoints?: unknown;
  readonly children?: unknown;
}

/** Text of a host's, of one line and without what a terminal would obey. */
const text = (value: unknown): string => (typeof value === "string" ? value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").trim() : "");

const children = (node: Node): readonly Node[] => (Array.isArray(node.children) ? (node.children as Node[]) : []);

const mountsOf = (node: Node): string[] =>
  Array.isArray(node.mountpoints) ? (node.mountpoints as unknown[]).map(text).filter((mount) => mount !== "") : [];

const below = (node: Node): Node[] => [node, ...children(node).flatMap(below)];

/** Whether `/` lies below this node, and whether encryption lies in between. */
function rootBelow(node: Node, encrypted: boolean): boolean[] {
  const here = encrypted || node.type === "crypt";
  return [...(mountsOf(node).includes("/") ? [here] : []), ...children(node).flatMap((child) => rootBelow(child, here))];
}

function diskOf(node: Node, ids: readonly (readonly [string, string])[]): SurveyedDisk {
  const name = text(node.name);
  const nodes = below(node);
  const roots = rootBelow(node, false);
  return {
    name,
    bytes: Number(node.size) || 0,
    serial: text(node.serial),
    model: text(node.model),
    ids: ids.filter(([device]) => device === name).map(([, id]) => id),
    removable: node.rm === true || node.rm === "1",
    holds: nodes
      .filter((one) => text(one.fstype) !== "" || (one !== node && one.type === "part"))
      .map((one) => [text(one.name), text(one.fstype) || "unknown", ...mountsOf(one)].join(" ")),
    mounts: nodes.flatMap(mountsOf),
    encryptedRoot: roots.length > 0 && roots.every(Boolean),
  };
}

/** Disks that people mean: no memory, no loop devices, no empty card readers. */
const isDisk = (node: Node): boolean => node.type === "disk" && Number(node.size) > 0 && !/^(zram|ram|fd|sr|nbd|mtd)/.test(text(node.name));

const lines = (part: string): string[][] =>
  part
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split(" "));

/** What firmware writes where nobody filled it in. */
const placeholder =
  /^(|none|0+|n\/a|not (specified|available|applicable)|to be filled by o\.?e\.?m\.?|default string|system serial number)$/i;

const serialForm = /^[A-Za-z0-9][A-Za-z0-9._:/+-]{0,63}$/;

/** Reads the answer. Throws when the host did not answer as the script does. */
export function readSurvey(parts: ReadonlyMap<string, string>): Survey {
  const facts = new Map(lines(parts.get("machine") ?? "").map(([key = "", ...rest]) => [key, text(rest.join(" "))]));
  const ids = lines(parts.get("ids") ?? "").map(([device = "", id = ""]) => [device, id] as const);
  const { blockdevices } = JSON.parse(parts.get("disks") ?? "") as { blockdevices?: unknown };
  const disks = (Array.isArray(blockdevices) ? (blockdevices as Node[]) : []).filter(isDisk).map((node) => diskOf(node, ids));
  const container = facts.get("container") ?? "none";
  const isContainer = container !== "none" && container !== "";
  const serial = facts.get("product_serial") ?? "";
  const tpm = facts.get("tpm");
  return {
    os: facts.get("os") ?? "",
    virtualisation: facts.get("virtualisation") ?? "",
    container: isContainer,
    firmware: facts.get("firmware") === "uefi" ? "uefi" : "bios",
    tpm: tpm === undefined ? "" : tpm === "2" ? "2.0" : tpm === "1" ? "1.2" : tpm,
    memoryBytes: Number(facts.get("memory") ?? 0) * 1024,
    vendor: facts.get("sys_vendor") ?? "",
    product: facts.get("product_name") ?? "",
    serial: placeholder.test(serial) || !serialForm.test(serial) ? "" : serial,
    disks,
    cards: lines(parts.get("cards") ?? "")
      // A bridge or a tunnel of a machine's own is no card; in a container the one that it has is virtual.
      .filter(
        ([name = "", mac = "", kind, link]) =>
          /^[\w.@-]{1,15}$/.test(name) &&
          /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/.test(mac) &&
          (kind !== "virtual" || (isContainer && link === "1")),
      )
      .map(([name = "", mac = "", kind, link]) => ({ name, mac, wireless: kind === "wireless", link: link === "1" })),
  };
}
