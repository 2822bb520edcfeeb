/** Proves on the live host that disks can be recovered; with a custodian's identity also that the escrowed key opens a slot. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { newRun } from "../engine/follow";
import type { Door } from "../engine/way-in";
import type { EncryptedDiskDesired } from "../resources/desired";
import { sha256 } from "../resources/digest";
import { recoverySlots, stateOf } from "../resources/encrypted-disk/judge";
import { type DiskObserved, probes, stateFolder } from "../resources/encrypted-disk/look";
import { type LuksMetadata, metadataBytes } from "../resources/encrypted-disk/luks";
import { ok, type Result } from "../result";
import { type Script, sh } from "../shell";
import { decryptWith } from "./age";
import { type Evidence, lacks, type Proof, proofsOf } from "./proofs";
import { headerOf } from "./recover";
import { isRecoveryKey } from "./recovery-key";
import { type DiskName, escrowFile, fileOf } from "./store";

export interface SeenDisk {
  readonly desired: EncryptedDiskDesired;
  readonly observed: DiskObserved;
}

/** What was proved of one disk. */
export interface Verified extends DiskName {
  readonly proofs: readonly Proof[];
}

/** Holds the escrow of `workspace` against the disks of one host. Without identities nothing is sent to a disk. */
export async function verify(
  workspace: string,
  host: string,
  disks: readonly SeenDisk[],
  door: Door,
  identities: readonly string[],
): Promise<Result<Verified[]>> {
  const backups = await backupsOnHost(disks, door);
  if (!backups.ok) return backups;
  const verified: Verified[] = [];
  for (const seen of disks) {
    const disk = { host, disk: seen.desired.name };
    const evidence = await gather(workspace, disk, seen, backups.value.get(disk.disk) ?? "");
    const proofs = proofsOf(evidence);
    const opened =
      identities.length > 0 && evidence.state.is === "ours" ? await open(evidence, evidence.state.metadata, door, identities) : ok([]);
    if (!opened.ok) return opened;
    // What the custodian saw of the backup counts more than what could be said without.
    const unopened = proofs.filter((one) => !opened.value.some(({ proof }) => proof === one.proof));
    verified.push({ ...disk, proofs: [...unopened, ...opened.value] });
  }
  return ok(verified);
}

/** SHA-256 of the encrypted headers as the host keeps them. */
async function backupsOnHost(disks: readonly SeenDisk[], door: Door): Promise<Result<Map<string, string>>> {
  const names = disks.map(({ desired }) => desired.name);
  const asked = await door.look(sh`main() {
cd ${stateFolder} 2> /dev/null || exit 0
for disk in ${names}; do [ ! -s "$disk/header.age" ] || sha256sum "$disk/header.age"; done
}
main < /dev/null
`);
  if (!asked.ok) return asked;
  const lines = asked.value.stdout.split("\n").filter(Boolean);
  return ok(new Map(lines.map((line) => [line.slice(66, -"/header.age".length), line.slice(0, 64)] as const)));
}

async function gather(workspace: string, disk: DiskName, { desired, observed }: SeenDisk, backupOnHost: string): Promise<Evidence> {
  const state = stateOf(desired, observed);
  const path = state.is === "ours" && state.metadata.escrow ? await fileOf(workspace, disk, state.metadata.escrow) : undefined;
  const backup = escrowFile(workspace, disk, "header.age");
  return {
    disk,
    desired,
    state,
    observed,
    ...(path ? { taken: { file: relative(workspace, path), data: await readFile(path) } } : {}),
    ...(existsSync(backup) ? { backup: await readFile(backup) } : {}),
    backupOnHost,
  };
}

/** What only a custodian can prove: both files decrypt, the header is the saved one, and the key opens the disk. */
async function open(evidence: Evidence, metadata: LuksMetadata, door: Door, identities: readonly string[]): Promise<Result<Proof[]>> {
  const { taken, backup, disk, desired, observed } = evidence;
  const proofs: Proof[] = [];
  if (backup) {
    const packed = await decryptWith(identities, relativeName(disk, "header.age"), backup);
    const header = packed.ok ? headerOf(packed.value) : undefined;
    const remedy = `qorgan apply --host ${disk.host}, which makes it anew; then commit escrow/`;
    if (!packed.ok) proofs.push(lacks("header-backup", packed.problems[0]?.message ?? "", packed.problems[0]?.remedy ?? remedy));
    else if (header === undefined || sha256(header.subarray(0, metadataBytes)) !== observed.backupOf)
      proofs.push(lacks("header-backup", "what the backup holds is not the header that it should be of", remedy));
  }
  // A file that the disk does not know was told of already.
  if (taken === undefined) return ok(proofs);
  const key = await decryptWith(identities, taken.file, taken.data);
  const anew = `qorgan keys rotate ${disk.host} ${disk.disk}`;
  if (!key.ok) return ok([...proofs, lacks("opens", key.problems[0]?.message ?? "", key.problems[0]?.remedy ?? anew)]);
  if (!isRecoveryKey(key.value.toString())) return ok([...proofs, lacks("opens", `what ${taken.file} holds is no recovery key`, anew)]);
  const slots = recoverySlots.filter((slot) => metadata.keyslots.some((one) => one.number === slot));
  const said = await tryKey(desired, observed.metadata, slots, key.value, door);
  key.value.fill(0);
  if (!said.ok) return said;
  const [word = "", slot = ""] = said.value.split(" ");
  const proof: Proof =
    word === "opens"
      ? { proof: "opens", holds: true, seen: `the key in ${taken.file} opens slot ${slot}` }
      : lacks("opens", failures[word] ?? "the host did not say whether the key opens it", word === "refused" ? anew : "verify again");
  return ok([...proofs, proof]);
}

const relativeName = ({ host, disk }: DiskName, part: string): string => `escrow/${host}/${disk}.${part}`;

const failures: Readonly<Record<string, string>> = {
  refused: "the escrowed key opens no slot of the disk",
  gone: "there is no longer just one disk with its serial",
  busy: "another program is at work on the disk",
  moved: "the disk's header was changed while it was verified",
  "no-key": "the key did not reach the host",
};

/**
 * Whether a key opens one of the slots. cryptsetup repairs a damaged header while it reads: so the header must still be, byte for byte,
 * the one that was judged whole. The key goes through a pipe, into a variable of the shell's, and through a pipe.
 */
async function tryKey(
  { serial }: EncryptedDiskDesired,
  metadata: string,
  slots: readonly number[],
  key: Buffer,
  door: Door,
): Promise<Result<string>> {
  const run = newRun(new Date());
  const given: Promise<unknown>[] = [];
  const asked = await door.look(trial(serial, metadata, slots, run), {
    onLine: (line) => void (line === "ask" && given.push(door.give(run, key))),
  });
  await Promise.all(given);
  return asked.ok ? ok(asked.value.stdout.trimEnd().split("\n").at(-1) ?? "") : asked;
}

const trial = (serial: string, metadata: string, slots: readonly number[], run: string): Script => sh`main() {
export LC_ALL=C PATH=/usr/sbin:/usr/bin:/sbin:/bin
umask 077
${probes}
set -- $(devices_of ${serial})
case $# in 2 | 3) ;; *) echo gone; exit ;; esac
disk=/dev/$1
exec 7< "$disk"
flock -n 7 || { echo busy; exit; }
now=$(head -c ${metadataBytes} "$disk" | sha256sum)
[ "\${now%% *}" = ${metadata} ] || { echo moved; exit; }
pipe=/run/qorgan/secret-${run}
mkdir -p /run/qorgan
mkfifo -m 600 "$pipe" || exit
echo ask
key=$(timeout 60 cat "$pipe") || key=
rm -f "$pipe"
[ -n "$key" ] || { echo no-key; exit; }
for slot in ${slots.map(String)}; do
  if printf %s "$key" | cryptsetup open --test-passphrase --key-slot "$slot" --key-file - "$disk" 2> /dev/null; then echo opens "$slot"; exit; fi
done
echo refused
}
main < /dev/null
`;
