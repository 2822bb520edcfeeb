/** Brings home what a host made for the custodians, and settles which recovery key its disks took. */
import { gunzipSync } from "node:zlib";
import type { Door } from "../engine/way-in";
import type { EncryptedDiskDesired } from "../resources/desired";
import { probes, stateFolder } from "../resources/encrypted-disk/look";
import { metadataBytes, readHeader } from "../resources/encrypted-disk/luks";
import { fail, ok, type Problem, type Result } from "../result";
import { sh } from "../shell";
import { type DiskName, keepFile, settleKey } from "./store";

type NamedDisk = Pick<EncryptedDiskDesired, "name" | "serial">;

/**
 * One round trip. The disk itself says which key it took, not what was registered: a run that was cut off may have changed the one and
 * not yet the other, and the wrong file would be thrown away. Fails with the disks whose key is in no file here.
 */
export async function bringHome(workspace: string, host: string, disks: readonly NamedDisk[], door: Door): Promise<Result<void>> {
  const script = sh`main() {
export LC_ALL=C PATH=/usr/sbin:/usr/bin:/sbin:/bin
${probes}
about() {
  saved=${stateFolder}/$1/header.age
  name=$1
  set -- $(devices_of "$2")
  case $# in 2 | 3) ;; *) return ;; esac
  printf '%s %s %s\n' "$name" "$(head -c ${metadataBytes} "/dev/$1" | gzip -9nc | base64 -w0)" "$([ ! -s "$saved" ] || base64 -w0 "$saved")"
}
${disks.map(({ name, serial }) => sh`about ${name} ${serial}`)}
}
main < /dev/null
`;
  const answered = await door.look(script);
  if (!answered.ok) return answered;
  const problems: Problem[] = [];
  for (const line of answered.value.stdout.split("\n").filter(Boolean)) {
    const [disk = "", metadata = "", header = ""] = line.split(" ");
    const read = readHeader(gunzipSync(Buffer.from(metadata, "base64")));
    const taken = read.is === "whole" ? read.metadata.escrow : undefined;
    if (header !== "") await keepFile(workspace, { host, disk }, "header.age", Buffer.from(header, "base64"));
    if (taken !== undefined && !(await settleKey(workspace, { host, disk }, taken))) problems.push(notHere(host, disk));
  }
  return problems.length === 0 ? ok(undefined) : fail(...problems);
}

/** The disk of a system that Qorgan's installation made: its key was born there. Nothing where there is none. One round trip. */
export async function bringInstalledHome(workspace: string, { host, disk }: DiskName, door: Door): Promise<Result<void>> {
  const files = ["key.age", "header.age"].map((file) => `${stateFolder}/${disk}/${file}`);
  const answered = await door.look(sh`for file in ${files}; do [ -s "$file" ] || exit 0; base64 -w0 "$file"; echo; done < /dev/null
`);
  if (!answered.ok) return answered;
  const [key, header] = answered.value.stdout.split("\n").filter(Boolean);
  if (key === undefined || header === undefined) return ok(undefined);
  await keepFile(workspace, { host, disk }, "age", Buffer.from(key, "base64"));
  await keepFile(workspace, { host, disk }, "header.age", Buffer.from(header, "base64"));
  return ok(undefined);
}

export const notHere = (host: string, disk: string): Problem => ({
  code: "escrow-missing",
  message: `the recovery key that the disk ${disk} of ${host} took is in no file of escrow/${host}/ here`,
  state: "the disk works; without that file nobody can recover it",
  remedy: `fetch the workspace's newest commit; if it is in none: qorgan keys rotate ${host} ${disk}`,
});
