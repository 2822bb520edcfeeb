/** What Qorgan does not format: the system's own disks, swap, /tmp, and disks that nobody told it of. */
import { encryptedDataDisks, mustBeEncrypted } from "../../model/disks";
import type { Disk, Host, Model } from "../../model/model";
import type { EncryptedPathDesired, EncryptedSwapDesired } from "../../resources/desired";
import type { Reason, Resource } from "../../resources/resource";

type Swap = "refused" | "encrypted";

/** What the policy says of swap on a host of this kind. */
export const swapIn = (host: Host, { swap }: { readonly swap: { readonly servers: Swap; readonly workstations: Swap } }): Swap =>
  swap[host.hardware === "S200" ? "servers" : "workstations"];

type SwapDisk = Disk & { readonly serial: string };

/** Disks that Qorgan swaps to through a random key. */
export const swapDisks = (host: Host): readonly SwapDisk[] =>
  host.disks.filter((disk): disk is SwapDisk => disk.mount === "swap" && disk.encrypted && disk.serial !== undefined);

const source = "ISO/IEC 27001:2022 A.8.24; NIST SP 800-111";
const reason = (rule: string, why: string): readonly Reason[] => [{ control: "disk-encryption", rule, why, source }];

const path = (name: string, desired: EncryptedPathDesired, reasons: readonly Reason[]): Resource => ({
  kind: "encrypted-path",
  name,
  desired,
  reasons,
});

/** Everything that is told of, and the little of it that an apply can mend. */
export function systemDisks(host: Host, swap: Swap, model: Model): readonly Resource[] {
  const paths = [...systemPaths(host, model), ...swapping(host, swap), ...noHibernation(host, swap), temporaryFiles, plainDisks(host)];
  const allowed = unencrypted(host);
  return paths.filter((resource) => resource.kind !== "encrypted-path" || !allowed.includes(resource.name));
}

/** Mount points that the model leaves unencrypted: `validate` has refused that where personal data may come. */
const unencrypted = (host: Host): string[] => host.disks.filter((disk) => !disk.encrypted).map(({ mount }) => mount);

function systemPaths(host: Host, model: Model): Resource[] {
  const ours = encryptedDataDisks(host);
  const system = host.disks.filter((disk) => disk.encrypted && disk.mount !== "swap" && !ours.includes(disk)).map(({ mount }) => mount);
  const personal = new Map(mustBeEncrypted(host, model).map(({ path: at, because }) => [at, because] as const));
  return [...new Set([...system, ...personal.keys()])]
    .filter((at) => at !== "/tmp")
    .map((at) =>
      path(
        at,
        { of: "path" },
        reason("system-disks", personal.get(at) ?? "the installer encrypted it: whoever takes the disk reads nothing"),
      ),
    );
}

function swapping(host: Host, swap: Swap): Resource[] {
  const why = "what programs have in memory is not written to a disk that can be read";
  if (swap === "refused") {
    // The target also starts what systemd finds by itself: swap partitions of a GPT disk, and units of other packages.
    const target: Resource = {
      kind: "service",
      name: "swap.target",
      desired: { enabled: "masked", active: false },
      reasons: reason("swap", why),
    };
    return [{ kind: "swap", name: "none", desired: {}, reasons: reason("swap", why) }, target];
  }
  const disks = swapDisks(host).map(({ name, serial, format }): Resource => {
    const desired: EncryptedSwapDesired = { name, serial, format };
    return { kind: "encrypted-swap", name, desired, reasons: reason("swap", why) };
  });
  return [...disks, path("swap", { of: "swap" }, reason("swap", why))];
}

/** A memory image in swap could not be read after a start with a new key; or there is no swap. Where the installer encrypted swap, it can. */
function noHibernation(host: Host, swap: Swap): Resource[] {
  if (swap === "encrypted" && swapDisks(host).length === 0) return [];
  return ["hibernate.target", "hybrid-sleep.target", "suspend-then-hibernate.target"].map((name) => ({
    kind: "service",
    name,
    desired: { enabled: "masked", active: false },
    reasons: reason("swap", "memory is not written to a disk when the computer sleeps: the key would be gone when it wakes"),
  }));
}

const temporaryFiles: Resource = path(
  "/tmp",
  { of: "path", remedy: "put /tmp in memory (tmpInMemory of base in the policy), or install the host anew (qorgan install-media HOST)" },
  reason("tmp", "parts of personal data that programs leave in /tmp cannot be read either: it is in memory, or on what is encrypted"),
);

/** What starts the computer (/boot, /boot/efi) cannot be encrypted; sticks and discs are the control base's affair. */
function plainDisks(host: Host): Resource {
  const told = host.disks.filter((disk) => disk.serial !== undefined && disk.encrypted);
  const desired: EncryptedPathDesired = {
    of: "disks",
    allowed: unencrypted(host),
    serials: told.map(({ serial = "" }) => serial),
  };
  const why = "no disk of a host that keeps personal data can be read outside of it, but /boot and /boot/efi, and sticks and discs";
  return path("disks", desired, reason("no-plain-disk", why));
}
