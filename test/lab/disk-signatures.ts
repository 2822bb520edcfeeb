/** Disks that must stay as they are, bit for bit, whatever is asked of Qorgan: what is on them, and what is said of it. */
export interface Signature {
  /** Also its serial, in capitals. */
  readonly name: string;
  readonly megabytes: number;
  /** Makes it on `$disk`. */
  readonly make: string;
  readonly said: RegExp;
}

const holds = (what: string): RegExp => new RegExp(`holds ${what}.*left as it is`);

export const signatures: readonly Signature[] = [
  { name: "ext4", megabytes: 32, make: "mkfs.ext4 -q $disk", said: holds("ext4") },
  { name: "xfs", megabytes: 320, make: "mkfs.xfs -q $disk", said: holds("xfs") },
  { name: "btrfs", megabytes: 128, make: "mkfs.btrfs -q $disk", said: holds("btrfs") },
  { name: "swap", megabytes: 16, make: "mkswap $disk", said: holds("swap") },
  { name: "mbr", megabytes: 16, make: "echo 'label: dos' | sfdisk -q $disk", said: holds("dos") },
  // The table is empty: no partition betrays it.
  { name: "gpt", megabytes: 16, make: "sgdisk --clear $disk", said: holds("(PMBR, )?gpt") },
  {
    name: "gpt-backup",
    megabytes: 16,
    make: "sgdisk --clear $disk; dd if=/dev/zero of=$disk bs=512 count=34 conv=notrunc",
    said: holds("(PMBR, )?gpt"),
  },
  {
    name: "partition",
    megabytes: 16,
    make: "echo ',,L' | sfdisk -q --label gpt $disk; udevadm settle",
    said: holds("PMBR, gpt, partition vd\\w+"),
  },
  { name: "lvm", megabytes: 16, make: "pvcreate -qq $disk", said: holds("LVM2_member") },
  {
    name: "raid",
    megabytes: 16,
    make: "mdadm --create /dev/md/left --run --level=1 --raid-devices=2 --force $disk missing; mdadm --stop /dev/md/left; udevadm settle",
    said: holds("linux_raid_member"),
  },
  {
    name: "luks1",
    megabytes: 16,
    make: "printf x | cryptsetup luksFormat -q --type luks1 --iter-time 1 --key-file - $disk",
    said: holds("crypto_LUKS"),
  },
  {
    name: "luks2",
    megabytes: 32,
    make: "printf x | cryptsetup luksFormat -q --type luks2 --pbkdf pbkdf2 --pbkdf-force-iterations 1000 --key-file - $disk",
    said: holds("crypto_LUKS"),
  },
  {
    name: "luks2-first-gone",
    megabytes: 32,
    make: "printf x | cryptsetup luksFormat -q --type luks2 --pbkdf pbkdf2 --pbkdf-force-iterations 1000 --key-file - $disk; dd if=/dev/zero of=$disk bs=4096 count=1 conv=notrunc",
    said: /LUKS|left as it is/,
  },
  // Neither blkid nor wipefs sees anything in these.
  {
    name: "no-signature",
    megabytes: 16,
    make: "echo 'payroll 2026' | dd of=$disk bs=512 seek=20000 conv=notrunc",
    said: holds("data of no known kind"),
  },
  {
    name: "ext4-no-super",
    megabytes: 32,
    make: "mkfs.ext4 -q $disk; dd if=/dev/zero of=$disk bs=1024 seek=1 count=1 conv=notrunc",
    said: holds("data of no known kind"),
  },
  {
    name: "mounted",
    megabytes: 32,
    make: "mkfs.ext4 -q $disk; mkdir -p /mnt/other; mount -r $disk /mnt/other",
    said: /in use: mounted at \/mnt\/other/,
  },
];

export const serialOf = (name: string): string => name.toUpperCase();
