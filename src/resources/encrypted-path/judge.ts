/** What is not encrypted, or weakly so, in words. Pure. */
import type { EncryptedPathDesired } from "../desired";
import { cipher, isWeak, keyBits } from "../encrypted-disk/judge";
import { asDesired, beyondApply, type ForeignMember, type Key, type Verdict } from "../resource";
import type { Block, Ground } from "./look";
import { mountOf, nameOf, type Place, placeOf, placeOfFile, type Way, wayDown } from "./walk";

const reinstall = "it cannot be encrypted in place: install the host anew (qorgan install-media HOST)";
const newDisk = "save what is on it, and give the data a disk of its own that Qorgan encrypts (disks: serial, encrypted: true)";

const inWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
const onWhat = ({ levels }: Way): string => levels.map((level) => ` on ${inWords(level)}`).join("");

/** What is wrong with where something lies; undefined: nothing. */
function fault(what: string, place: Place, ground: Ground): { readonly summary: string; readonly isLost?: boolean } | undefined {
  if (place.on === "memory") return undefined;
  if (place.on === "elsewhere") {
    const summary = place.isNetwork ? `${what} on ${place.what}, which is no disk of this host` : `${what} on ${place.what}`;
    return { summary, ...(place.isNetwork ? {} : { isLost: true }) };
  }
  const way = wayDown(place.blocks, ground);
  const plain = way.plain.map(nameOf);
  if (plain.length > 0) {
    const where = way.crypts.length > 0 ? ` on ${inWords(plain)}` : "";
    return { summary: `${what}${onWhat(way)}: not encrypted${where}` };
  }
  if (way.lost.length > 0) return { summary: `${what}${onWhat(way)}: nobody can say what ${inWords(way.lost)} is`, isLost: true };
  const unsure = way.crypts.filter((block) => block.cipher === undefined).map(nameOf);
  if (unsure.length > 0)
    return { summary: `${what}${onWhat(way)}: nobody can say by which cipher ${inWords(unsure)} is encrypted`, isLost: true };
  const weak = way.crypts.flatMap(weakness);
  return weak.length > 0 ? { summary: `${what}${onWhat(way)}: ${weak.join(", ")}` } : undefined;
}

/** What of an encryption that others made is weaker than Qorgan's own. */
function weakness(block: Block): string[] {
  const weak: string[] = [];
  const is = block.cipher;
  if (is && (is.name !== cipher || is.bits !== keyBits))
    weak.push(`${nameOf(block)} is encrypted with ${is.name}, ${is.bits} bits; should be ${cipher}, ${keyBits} bits`);
  if (block.mapping?.uuid.startsWith("CRYPT-LUKS1-")) weak.push(`${nameOf(block)} is LUKS1, whose keys are weakly derived`);
  if (block.header?.is === "damaged") weak.push(`${nameOf(block)}: ${block.header.what}`);
  if (block.header?.is === "whole") {
    const { keyslots, tokenSlots } = block.header.metadata;
    for (const slot of keyslots.filter((one) => isWeak(one) && !tokenSlots.includes(one.number)))
      weak.push(`the key in slot ${slot.number} of ${nameOf(block)} is weakly derived (${slot.kdf.type})`);
  }
  return weak;
}

/** The verdict on one path, or on all that is swapped to. */
export function verdictOn(name: string, desired: EncryptedPathDesired, ground: Ground): Verdict {
  if (desired.of === "disks") return asDesired;
  if (desired.of === "swap") return verdictOnSwaps(ground);
  const target = ground.targets.get(name) ?? name;
  const mount = mountOf(target, ground);
  if (mount === undefined) return { is: "unknown", because: "the host did not say what it lies on" };
  const via = mount.at === name ? "" : `, in ${mount.at},`;
  const found = fault(`${name}${via}`, placeOf(mount, ground), ground);
  if (found === undefined) return asDesired;
  if (found.isLost) return { is: "unknown", because: found.summary };
  return beyondApply(found.summary, desired.remedy ?? (mount.at === "/" ? reinstall : newDisk));
}

const swapRemedy =
  "swapoff, and remove it; give the host a swap disk in the model (mount: swap, encrypted: true, its serial), or refuse swap in the policy";

function verdictOnSwaps(ground: Ground): Verdict {
  const faults = ground.swaps.flatMap((file) => fault(`swap ${file}`, placeOfFile(file, ground), ground) ?? []);
  if (faults.length === 0) return asDesired;
  const summary = faults.map((one) => one.summary).join("; ");
  return faults.every((one) => one.isLost) ? { is: "unknown", because: summary } : beyondApply(summary, swapRemedy);
}

/** What a computer starts from cannot be encrypted; nothing of anybody's is kept there. */
const starting = ["/boot", "/boot/efi", "/efi"];
/** GPT types of an EFI system partition and of an extended boot loader partition. */
const startingTypes = ["c12a7328-f81f-11d2-ba4b-00c04fc93ec9", "bc13c2ff-59e6-4262-a352-b275fd6f7172"];

/**
 * Every file system, swap, LVM or RAID part that is not encrypted and that nothing else tells of. A device in a file is left out: the
 * file's own file system is told of. So are sticks and discs, which are not the host's.
 */
export function plainDisks(
  desired: Extract<EncryptedPathDesired, { of: "disks" }>,
  ground: Ground,
  known: ReadonlySet<Key>,
): ForeignMember[] {
  const mounted = mountedBlocks(ground);
  const swapped = new Set(ground.swaps.filter(isDevice).flatMap((file) => blocksOf(placeOfFile(file, ground))));
  const used = new Set([...ground.blocks.values()].flatMap(({ below, disk }) => [...below, ...(disk === undefined ? [] : [disk])]));
  const told = (at: string): boolean => known.has(`encrypted-path:${at}`) || desired.allowed.includes(at) || starting.includes(at);
  const swapTold = known.has("encrypted-path:swap") || known.has("swap:none") || desired.allowed.includes("swap");
  return [...ground.blocks.values()].flatMap((block): ForeignMember[] => {
    const at = mounted.get(block) ?? [];
    const isSwap = swapped.has(block);
    const holds = block.udev.get("FS_TYPE") ?? (block.mapping ? block.udev.get("PART_TABLE_TYPE") : undefined);
    if (at.length === 0 && !isSwap && (used.has(block.name) || holds === undefined || block.udev.get("FS_USAGE") === "crypto")) return [];
    if (at.some(told) || (isSwap && at.length === 0 && swapTold)) return [];
    const way = wayDown([block], ground);
    if (way.plain.length === 0 || way.inFile || way.disks.every(isNotTheHosts)) return [];
    if (startingTypes.includes(block.udev.get("PART_ENTRY_TYPE") ?? "") && at.length === 0) return [];
    if (way.disks.every((disk) => serialsOf(disk).some((serial) => desired.serials.includes(serial)))) return [];
    const place = at.length > 0 ? `, mounted at ${inWords(at)},` : isSwap ? ", swapped to," : "";
    const path = block.mapping ? `/dev/mapper/${block.mapping.name}` : `/dev/${nameOf(block)}`;
    const summary = `${path}${holds === undefined ? "" : ` (${holds})`}${place} is not encrypted${way.levels.length > 1 ? `:${onWhat(way)}` : ""}`;
    return [{ kind: "encrypted-path", name: path, difference: { summary, remedy: remedyOf(at) }, removable: false }];
  });
}

const remedyOf = (at: readonly string[]): string =>
  at.includes("/")
    ? `${reinstall}; or say in the model that it stays so (disks: { root: { mount: /, encrypted: false } })`
    : "find out whose it is: save what is on it and take it out, or give it to Qorgan in the model (disks: serial, encrypted: true, format: allow)";

const isDevice = (file: string): boolean => file.startsWith("/dev/");
const blocksOf = (place: Place): readonly Block[] => (place.on === "blocks" ? place.blocks : []);

function mountedBlocks(ground: Ground): Map<Block, string[]> {
  const found = new Map<Block, string[]>();
  for (const mount of ground.mounts)
    for (const block of blocksOf(placeOf(mount, ground))) found.set(block, [...new Set([...(found.get(block) ?? []), mount.at])]);
  return found;
}

const isNotTheHosts = ({ removable, udev, name }: Block): boolean => removable || udev.get("BUS") === "usb" || /^(sr|fd)\d+$/.test(name);

const serialsOf = ({ udev }: Block): string[] => [udev.get("SERIAL"), udev.get("SERIAL_SHORT")].flatMap((serial) => serial ?? []);
