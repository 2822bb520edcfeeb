/** An encrypted disk for unit tests: what is desired of it, who can recover it, and what a host says of it. */
import type { EncryptedDiskDesired } from "../../src/resources/desired";
import { sha256 } from "../../src/resources/digest";
import { crypttabLine, fstabLine, recipientsDigest } from "../../src/resources/encrypted-disk/judge";
import type { DiskObserved } from "../../src/resources/encrypted-disk/look";
import { metadataBytes, readHeader } from "../../src/resources/encrypted-disk/luks";

/** Made for these tests: nothing else was ever encrypted to them. */
export const custodians = {
  saule: {
    recipient: "age1jl3g047jctwjckag56q9mhjrm4ucpeg62pjkt3ljx4t6uspzm9hqwrx5sq",
    identity: "AGE-SECRET-KEY-1NF8CMEM0MHEV883TSN609ZPKS6K6UQW47TXKHYN7F40ED8TGFNCQZU63XP",
  },
  askar: {
    recipient: "age10s868x8zd2w0jwpflcs5cwzut8ed3k955q28z2waalusqe3dgf2sv4dvky",
    identity: "AGE-SECRET-KEY-1G5CV2VDGX923D6G49CNKHDW42DQCPR4K3Q0XAZJFYFAS9UGG0L0SUZXTGK",
  },
  other: {
    recipient: "age1vpk8n3s632cdfae7e7r0w6awxk6a50dnxymgvu70qs39wma28ffs9z5xsy",
    identity: "AGE-SECRET-KEY-147RV5AHJ0TG4RL6L802TAXG9SWP5PHZJNWM7NK4N3PX6C5PLLP9QNXM2KH",
  },
} as const;

export const desired: EncryptedDiskDesired = {
  name: "data",
  serial: "QORGAN-DATA-1",
  mount: "/srv",
  fileSystem: "ext4",
  options: ["nodev", "nosuid"],
  uuid: "6b1f0d2e-5a51-8c3d-9f10-0123456789ab",
  keyServers: [{ url: "http://10.77.10.11:7500", thumbprint: "x".repeat(43) }],
  threshold: 1,
  recipients: [custodians.saule.recipient, custodians.askar.recipient].sort(),
  format: false,
};

/** A disk with these first bytes that is open, mounted and registered. */
export function observedOf(bytes: Buffer, more: Partial<DiskObserved> = {}): DiskObserved {
  const metadata = bytes.subarray(0, metadataBytes);
  return {
    devices: [{ name: "vdb", size: 300 * 2 ** 20, model: "" }],
    header: readHeader(metadata),
    registered: readHeader(metadata),
    metadata: sha256(metadata),
    backupOf: sha256(metadata),
    escrowedTo: recipientsDigest(desired),
    signatures: ["crypto_LUKS"],
    usedBy: [],
    unreadable: false,
    blank: false,
    stage: "",
    mapping: `CRYPT-LUKS2-${desired.uuid.replaceAll("-", "")}-data`,
    mounted: { source: "/dev/mapper/data", type: "ext4", options: ["rw", "nodev", "nosuid"] },
    crypttab: crypttabLine(desired),
    fstab: fstabLine(desired),
    waits: false,
    hidden: 0,
    ...more,
  };
}
