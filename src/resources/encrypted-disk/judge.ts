/** What an encrypted disk lacks, in words and as repairs. Pure. */
import type { EncryptedDiskDesired } from "../desired";
import { digestOf } from "../digest";
import { type Device, type DiskObserved, stateFolder } from "./look";
import type { Binding, Header, Keyslot, LuksMetadata } from "./luks";

/** The cost of the recovery slot. RFC 9106 asks for 64 MiB where memory is scarce; the key has 160 random bits of its own. */
export const slotCost = { time: 4, memory: 65536, parallel: 1 } as const;
export const cipher = "aes-xts-plain64";
export const keyBits = 512;
/** Slots that Qorgan uses: two a purpose, so that a new one stands before the old one goes. */
export const recoverySlots = [7, 6] as const;
export const bindingSlots = [1, 2] as const;

/** What a change does, in this order. `rotate` needs a new recovery key of the controller's. */
export type Repair =
  | { readonly do: "open" }
  | { readonly do: "rotate" }
  | { readonly do: "bind" }
  | { readonly do: "kill"; readonly slot: number }
  | { readonly do: "unbind"; readonly token: number }
  | { readonly do: "lines" }
  | { readonly do: "mount" }
  | { readonly do: "register" };

export interface Fault {
  readonly summary: string;
  /** What an apply does about it; absent: nothing can be done by an apply. */
  readonly repairs?: readonly Repair[] | undefined;
  readonly remedy?: string;
}

/** What is on the disk, before anything else is asked. */
export type State =
  | { readonly is: "nowhere"; readonly fault: Fault }
  /** Formatting would destroy what is there. */
  | { readonly is: "to-format"; readonly device: Device; readonly holds: string }
  | { readonly is: "ours"; readonly device: Device; readonly metadata: LuksMetadata };

export const recipientsDigest = (desired: EncryptedDiskDesired): string => digestOf(desired.recipients);

const nowhere = (summary: string, remedy: string): State => ({ is: "nowhere", fault: { summary, remedy } });

/** Tells what is on the disk with the serial. */
export function stateOf(desired: EncryptedDiskDesired, observed: DiskObserved): State {
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
  if (observed.unreadable)
    return nowhere(
      `/dev/${device.name} cannot be read`,
      "look at its cable and at the kernel's log; a self-encrypting drive that is locked is unlocked by its own program",
    );
  const header = observed.header ?? { is: "none" };
  // Between the writes of its two headers; where neither can be read nobody knows whether it was finished.
  if (header.is === "damaged" && header.uuid === desired.uuid && observed.stage === "formatting" && header.metadata?.finished === false)
    return toFormat(desired, observed, device, "a formatting by Qorgan that was cut off, before there was a file system");
  if (header.is === "damaged" && header.uuid === desired.uuid)
    return nowhere(
      `${header.what}; nothing is written to it until a person has looked`,
      `copy the disk first; then a custodian puts the header back (qorgan keys recover HOST ${desired.name} --header)`,
    );
  if (header.is === "whole" && header.metadata.uuid === desired.uuid) {
    return observed.stage === "formatting" && !header.metadata.finished
      ? toFormat(desired, observed, device, "a formatting by Qorgan that was cut off, before there was a file system")
      : { is: "ours", device, metadata: header.metadata };
  }
  const holds = observed.signatures.length > 0 ? observed.signatures.join(", ") : observed.blank ? "nothing" : "data of no known kind";
  // Finished once: all is still there under a lost header, and the header is kept. Also where the rest reads as zero: it may be trimmed.
  if (observed.registered?.is === "whole" && observed.registered.metadata.uuid === desired.uuid && observed.stage !== "formatting")
    return nowhere(
      `its LUKS header is gone from /dev/${device.name}, which Qorgan encrypted; in its place: ${holds}`,
      `keep it powered if it is open now; a custodian puts the header back (qorgan keys recover HOST ${desired.name} --header). If nothing on it is wanted any more: rm -r ${stateFolder}/${desired.name} on the host`,
    );
  if (observed.usedBy.length > 0)
    return nowhere(
      `/dev/${device.name} is in use: ${observed.usedBy.join(", ")}`,
      "is it the disk that is meant? Qorgan never touches a disk that is in use",
    );
  if (observed.blank && observed.signatures.length === 0)
    return toFormat(desired, observed, device, observed.stage === "" ? "nothing" : "a formatting by Qorgan that was cut off");
  return desired.format
    ? toFormat(desired, observed, device, holds)
    : nowhere(
        `/dev/${device.name} holds ${holds}, and is left as it is`,
        "save what is on it; if it may be destroyed, write format: allow beside its serial in the model",
      );
}

/** Before a disk is formatted everything else must be sure. */
function toFormat(desired: EncryptedDiskDesired, observed: DiskObserved, device: Device, holds: string): State {
  const unpinned = unpinnedFault(desired);
  if (unpinned) return { is: "nowhere", fault: unpinned };
  if (observed.mapping !== undefined && !isMappingOf(desired.uuid, observed.mapping))
    return nowhere(
      `/dev/mapper/${desired.name} is something else: ${observed.mapping}`,
      "give the disk another name in the model, or close what has this one (dmsetup table)",
    );
  if (observed.mounted)
    return nowhere(
      `${observed.mounted.source} is mounted at ${desired.mount} already`,
      "unmount it, or give the disk another mount point in the model",
    );
  if (observed.hidden > 0)
    return nowhere(
      `${desired.mount} is not empty: what is in it would be hidden under the new disk`,
      `move it away, and back onto the disk once that is mounted`,
    );
  return { is: "to-format", device, holds };
}

const isMappingOf = (uuid: string, mapping: string): boolean => mapping.startsWith(`CRYPT-LUKS2-${uuid.replaceAll("-", "")}-`);

function unpinnedFault({ keyServers }: EncryptedDiskDesired): Fault | undefined {
  const unpinned = keyServers.filter((server) => server.thumbprint === undefined).map((server) => server.url);
  return unpinned.length === 0
    ? undefined
    : { summary: `nobody has pinned the key of ${unpinned.join(", ")}`, remedy: "apply the key servers first, then: qorgan keys pin" };
}

/**
 * Everything that is wrong with a disk of ours. Its header is registered only by an apply that mends all that is wrong with its keys: else
 * what nobody has explained yet would be taken for good by the next mount.
 */
export function faultsOf(desired: EncryptedDiskDesired, observed: DiskObserved, metadata: LuksMetadata): Fault[] {
  const strange = strangeFaults(metadata, observed.registered);
  const place = placeFaults(desired, observed, metadata);
  if (strange.length > 0) return [...strange, ...cipherFaults(metadata), ...place.map(withoutRepairs)];
  const may = mayDo(observed, metadata);
  const bounded = (fault: Fault): Fault => (fault.repairs?.every(may) === false ? { ...fault, ...custodianMust(desired) } : fault);
  const keys = [...slotFaults(metadata, observed.registered), ...escrowFaults(desired, observed)].map(bounded);
  const bindings = bindingFaults(desired, metadata).map(bounded);
  const others = [...cipherFaults(metadata), ...tokenFaults(metadata), ...place.map(bounded)];
  if (keys.some((fault) => !fault.repairs)) return [...keys, ...bindings, ...others];
  const changed = [...keys, ...bindings];
  if (changed.some((fault) => fault.repairs)) return [...changed.map(andRegister), ...others];
  const stale: Fault = { summary: "the header backup is older than the header", repairs: [{ do: "register" }] };
  return [...changed, ...others, ...(observed.backupOf === observed.metadata ? [] : [stale])];
}

const withoutRepairs = ({ summary, remedy }: Fault): Fault => ({ summary, ...(remedy ? { remedy } : {}) });
const andRegister = (fault: Fault): Fault => (fault.repairs ? { ...fault, repairs: [...fault.repairs, { do: "register" }] } : fault);

/** A binding that can give a key that opens the disk. */
export const opens = (binding: Binding): boolean => binding.plain && binding.keyslots.length > 0;

/** What can be done with the keys that are at hand. A slot goes only while another one is known to open: the last one takes the data along. */
function mayDo({ custodian, registered }: DiskObserved, metadata: LuksMetadata): (repair: Repair) => boolean {
  const keyed = custodian !== undefined || metadata.bindings.some(opens);
  const before = registered?.is === "whole" ? recoverySlotOf(registered.metadata) : undefined;
  const recoverable = before !== undefined && recoverySlotOf(metadata, before.number)?.kdf.salt === before.kdf.salt;
  return (repair) => {
    if (["open", "rotate", "bind"].includes(repair.do)) return keyed;
    return ["kill", "unbind"].includes(repair.do) ? keyed || recoverable : true;
  };
}

const recoverySlotOf = ({ keyslots }: LuksMetadata, number?: number): Keyslot | undefined =>
  keyslots.find((slot) => (recoverySlots as readonly number[]).includes(slot.number) && (number === undefined || slot.number === number));

const custodianMust = ({ name }: EncryptedDiskDesired): Omit<Fault, "summary"> => ({
  repairs: undefined,
  remedy: `no key server opens it any more: a custodian must (qorgan keys rotate HOST ${name} --identity FILE)`,
});

/** Nothing is done with such a disk before a person has looked. */
function strangeFaults(metadata: LuksMetadata, registered: Header | undefined): Fault[] {
  if (metadata.special)
    return [
      {
        summary: "its header is in the middle of a re-encryption, or needs what Qorgan does not know",
        remedy: "find out who began it (cryptsetup luksDump), and let it end: cryptsetup reencrypt",
      },
    ];
  if (registered?.is === "whole" && registered.metadata.digest !== metadata.digest)
    return [
      {
        summary: "its volume key is another one than was registered: the header was replaced",
        remedy: "find out who replaced it; a custodian can put the old header back (qorgan keys recover --header)",
      },
    ];
  return [];
}

function cipherFaults(metadata: LuksMetadata): Fault[] {
  const { keySize = keyBits } = metadata;
  if (metadata.cipher === cipher && keySize === keyBits) return [];
  return [
    {
      summary: `encrypted with ${metadata.cipher}, ${keySize} bits; should be ${cipher}, ${keyBits} bits`,
      remedy: "save what is on it, and let Qorgan format it anew (format: allow)",
    },
  ];
}

/** A person's passphrase in this slot could be guessed too cheaply. */
export const isWeak = ({ kdf }: Keyslot): boolean =>
  kdf.type !== "argon2id" || (kdf.time ?? 0) < slotCost.time || (kdf.memory ?? 0) < slotCost.memory;

/** Slots that a binding opens: their passphrase is 160 random bits and more, so that clevis derives them cheaply (pbkdf2, 1000 rounds). */
const boundSlots = (metadata: LuksMetadata): Set<number> => new Set(metadata.bindings.flatMap((binding) => binding.keyslots));

function slotFaults(metadata: LuksMetadata, registered: Header | undefined): Fault[] {
  const rotate: Repair = { do: "rotate" };
  if (registered?.is !== "whole") return [{ summary: "none of its keys is registered on this host", repairs: [rotate] }];
  const known = registered.metadata;
  const bound = boundSlots(metadata);
  const faults: Fault[] = [];
  for (const slot of metadata.keyslots) {
    const before = known.keyslots.find((one) => one.number === slot.number);
    if (before === undefined)
      faults.push({ summary: `a key in slot ${slot.number} that nobody registered`, repairs: [{ do: "kill", slot: slot.number }] });
    else if (before.kdf.salt !== slot.kdf.salt)
      faults.push({ summary: `the key in slot ${slot.number} was changed`, repairs: bound.has(slot.number) ? [{ do: "bind" }] : [rotate] });
    else if (!bound.has(slot.number) && isWeak(slot))
      faults.push({ summary: `the key in slot ${slot.number} is weakly derived (${slot.kdf.type})`, repairs: [rotate] });
  }
  const recovery = recoverySlotOf(known);
  if (recovery === undefined || recoverySlotOf(metadata, recovery.number) === undefined)
    faults.push({ summary: "the recovery key no longer opens it: its slot is gone", repairs: [rotate] });
  return faults;
}

const tokenFaults = ({ otherTokens }: LuksMetadata): Fault[] =>
  otherTokens.map((type) => ({
    summary: `a token of the type ${type} that nobody registered`,
    remedy: "find out who put it there: cryptsetup luksDump, cryptsetup token remove",
  }));

/** Whether a binding is to just these servers, with just these keys. */
export const isBoundAsDesired = (binding: Binding, { keyServers, threshold }: EncryptedDiskDesired): boolean =>
  binding.plain &&
  binding.keyslots.length === 1 &&
  binding.threshold === threshold &&
  binding.servers.length === keyServers.length &&
  keyServers.every(({ url, thumbprint }) =>
    binding.servers.some((server) => server.url === url && (thumbprint === undefined || server.thumbprints.includes(thumbprint))),
  );

function bindingFaults(desired: EncryptedDiskDesired, metadata: LuksMetadata): Fault[] {
  const good = metadata.bindings.find((binding) => isBoundAsDesired(binding, desired));
  const others = metadata.bindings.filter((binding) => binding !== good);
  const extra = others.map(
    (binding): Fault => ({
      summary: `bound to ${binding.servers.map((server) => server.url).join(", ") || "what is no key server"} (token ${binding.token})`,
      repairs: [{ do: "unbind", token: binding.token }],
    }),
  );
  if (good) return extra;
  const unpinned = unpinnedFault(desired);
  if (unpinned) return [unpinned];
  const working = others.some(opens);
  const wanted = desired.keyServers.map((server) => server.url).join(", ");
  return working
    ? [{ summary: `not bound as it should be: ${desired.threshold} of ${wanted}`, repairs: [{ do: "bind" }] }, ...extra]
    : [{ summary: `not bound to its key servers (${wanted}): it will not unlock by itself`, repairs: [{ do: "bind" }] }, ...extra];
}

const escrowFaults = (desired: EncryptedDiskDesired, observed: DiskObserved): Fault[] =>
  observed.registered === undefined || observed.escrowedTo === recipientsDigest(desired)
    ? []
    : [{ summary: "its recovery key is escrowed to other custodians than the model names", repairs: [{ do: "rotate" }] }];

export const crypttabLine = ({ name, uuid }: EncryptedDiskDesired): string => `${name} UUID=${uuid} none luks,_netdev`;
export const fstabLine = ({ name, mount, fileSystem, options }: EncryptedDiskDesired): string =>
  `/dev/mapper/${name} ${mount} ${fileSystem} ${[...(options.length > 0 ? options : ["defaults"]), "_netdev", "nofail"].join(",")} 0 2`;

const squeezed = (line: string): string => line.trim().split(/\s+/).join(" ");

/** Options that the kernel tells of every mount; others are only seen in fstab. */
const shown = new Set(["ro", "nodev", "nosuid", "noexec", "noatime", "nodiratime", "nosymfollow"]);

/** Where it is opened and mounted, now and at the next boot. */
function placeFaults(desired: EncryptedDiskDesired, observed: DiskObserved, metadata: LuksMetadata): Fault[] {
  const faults: Fault[] = [];
  const { name } = desired;
  const kept = squeezed(observed.crypttab) === crypttabLine(desired);
  if (!kept) faults.push({ summary: "/etc/crypttab does not open it at boot as it should", repairs: [{ do: "lines" }] });
  const mapped = observed.mapping !== undefined;
  const ours = observed.mapping !== undefined && isMappingOf(metadata.uuid, observed.mapping);
  // Mounted only where it is open: a mount of a locked one waits, for ever, for somebody who types its key. Who can open it, mounts it too.
  if (squeezed(observed.fstab) !== fstabLine(desired))
    faults.push({
      summary: "/etc/fstab does not mount it as it should",
      repairs: ours ? [{ do: "lines" }, { do: "mount" }] : [{ do: "lines" }],
    });
  if (mapped && !ours)
    faults.push({
      summary: `/dev/mapper/${name} is something else: ${observed.mapping}`,
      remedy: "find out what it is (dmsetup table); then close it",
    });
  else if (!mapped && kept && observed.waits && observed.custodian === undefined)
    faults.push({
      summary: "locked: it waits for its key servers",
      remedy: "it unlocks by itself when they answer; without them a custodian can (qorgan keys unlock)",
    });
  else if (!mapped) faults.push({ summary: "locked", repairs: [{ do: "open" }, { do: "mount" }] });
  if (observed.mounted && observed.mounted.source !== `/dev/mapper/${name}`)
    faults.push({
      summary: `${observed.mounted.source} is mounted at ${desired.mount} in its place`,
      remedy: "find out what is written there, unencrypted; unmount it, then apply",
    });
  else if (mapped && ours && !observed.mounted) faults.push(unmounted(desired, observed));
  const lacking = observed.mounted
    ? desired.options.filter((option) => shown.has(option) && !observed.mounted?.options.includes(option))
    : [];
  if (lacking.length > 0) faults.push({ summary: `mounted without ${lacking.join(", ")}`, repairs: [{ do: "mount" }] });
  return faults;
}

const unmounted = ({ mount }: EncryptedDiskDesired, { hidden }: DiskObserved): Fault =>
  hidden > 0
    ? {
        summary: `not mounted, and ${mount} holds files on another disk`,
        remedy: `find out what wrote there, unencrypted; move it away, then apply`,
      }
    : { summary: `not mounted at ${mount}`, repairs: [{ do: "mount" }] };
