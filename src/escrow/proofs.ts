/** What proves that a disk can be recovered: by the files here and by what its host says, without opening anything. Pure. */
import type { EncryptedDiskDesired } from "../resources/desired";
import { sha256 } from "../resources/digest";
import { recipientsDigest, type State } from "../resources/encrypted-disk/judge";
import type { DiskObserved } from "../resources/encrypted-disk/look";
import { recipientsIn } from "./age";
import type { DiskName } from "./store";

/** One thing that must hold, or the disk may not be recoverable. */
export interface Proof {
  readonly proof: "header" | "escrow-file" | "custodians" | "header-backup" | "opens";
  readonly holds: boolean;
  /** What was seen. */
  readonly seen: string;
  readonly remedy?: string;
}

/** What there is of a disk's keys. */
export interface Evidence {
  readonly disk: DiskName;
  readonly desired: EncryptedDiskDesired;
  readonly state: State;
  readonly observed: DiskObserved;
  /** The file here that is the one that the disk took, byte for byte. */
  readonly taken?: { readonly file: string; readonly data: Buffer };
  /** The header backup here, and the SHA-256 of the host's. */
  readonly backup?: Buffer;
  readonly backupOnHost: string;
}

const holds = (proof: Proof["proof"], seen: string): Proof => ({ proof, holds: true, seen });
export const lacks = (proof: Proof["proof"], seen: string, remedy: string): Proof => ({ proof, holds: false, seen, remedy });

/** What can be proved without a custodian. */
export function proofsOf(evidence: Evidence): Proof[] {
  const { state } = evidence;
  if (state.is === "nowhere") return [lacks("header", state.fault.summary, state.fault.remedy ?? "look at the disk")];
  if (state.is === "to-format") return [lacks("header", `it is not encrypted yet: it holds ${state.holds}`, "qorgan apply")];
  return [
    holds("header", "both LUKS headers on the disk are whole"),
    escrowProof(evidence),
    custodiansProof(evidence),
    backupProof(evidence),
  ];
}

function escrowProof({ disk: { host, disk }, taken }: Evidence): Proof {
  if (taken) return holds("escrow-file", `${taken.file} is the file that the disk says its key is in`);
  return lacks(
    "escrow-file",
    `no file of escrow/${host}/ is the one that the disk says its key is in: it is missing, or it was changed`,
    `take it from the workspace's history (git log); if it is in no commit: qorgan keys rotate ${host} ${disk}`,
  );
}

function custodiansProof({ disk: { host, disk }, desired, observed, taken, backup }: Evidence): Proof {
  const wanted = desired.recipients.length;
  const counts = [taken?.data, backup].flatMap((file) => (file ? [recipientsIn(file)] : []));
  if (observed.escrowedTo === recipientsDigest(desired) && counts.every((count) => count === wanted))
    return holds("custodians", `encrypted to the ${wanted} key custodians of the model`);
  return lacks("custodians", "it is encrypted to others than the model's key custodians", `qorgan keys rotate ${host} ${disk}`);
}

function backupProof({ disk: { host }, observed, backup, backupOnHost }: Evidence): Proof {
  const apply = `qorgan apply --host ${host}, and commit escrow/`;
  if (backup === undefined) return lacks("header-backup", "no backup of its header is here", apply);
  if (observed.backupOf !== observed.metadata) return lacks("header-backup", "the header was changed since its backup was made", apply);
  if (sha256(backup) !== backupOnHost)
    return lacks(
      "header-backup",
      "the backup of its header here is not the one that its host made",
      `${apply}; or fetch the newest commit`,
    );
  return holds("header-backup", "the backup of its header is here, and of the header as it is now");
}
