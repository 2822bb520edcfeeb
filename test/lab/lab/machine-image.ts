/**
 * What virtual machines boot from: one disk image a release with the root filesystem of the lab's hosts, what only a machine needs (udev,
 * the guest agent) and, because installing is slow there, what disk controls install. Debian's own kernel is booted directly, with an
 * initrd of our own that does no more than load the disk's and the network's drivers and lay down the host's seed.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finishRoot, type Image, sourceOf } from "./image";
import { BASE_PACKAGES, KERNEL, MACHINE_PACKAGES, RELEASE_PACKAGES } from "./packages";
import { CACHE } from "./places";
import { LabError, locked, must } from "./process";

/** Raise it when the way an image is made changes. */
const RECIPE = 1;

export interface MachineImage {
  readonly kernel: string;
  readonly initrd: string;
  /** qcow2, read only: machines write to overlays of it. */
  readonly disk: string;
  /** Changes whenever the image does. */
  readonly key: string;
}

/** The image of a release, built now if the cache has none. */
export async function machineImage(image: Image, say: (line: string) => void): Promise<MachineImage> {
  const recipe = JSON.stringify([RECIPE, image.root, BASE_PACKAGES, MACHINE_PACKAGES, INIT, DRIVERS]);
  const key = `${image.release}-${createHash("sha256").update(recipe).digest("hex").slice(0, 12)}`;
  const folder = join(CACHE, "machine-images", key);
  const built = { kernel: join(folder, "vmlinuz"), initrd: join(folder, "initrd"), disk: join(folder, "disk.qcow2"), key };
  if (existsSync(folder)) return built;
  return locked(join(CACHE, `machine-${image.release}.lock`), async () => {
    if (existsSync(folder)) return built;
    say(`building the disk image of ${image.release}'s virtual machines (once; then cached in ${CACHE})`);
    const building = join(CACHE, `building-machine-${image.release}-${process.pid}`);
    rmSync(building, { recursive: true, force: true });
    mkdirSync(building, { recursive: true });
    await build(image, building);
    mkdirSync(join(CACHE, "machine-images"), { recursive: true });
    renameSync(building, folder);
    return built;
  });
}

async function build(image: Image, folder: string): Promise<void> {
  const root = join(folder, "root");
  const options = ["--quiet", "--variant=minbase", "--mode=root", "--format=directory", "--dpkgopt=force-unsafe-io"];
  const include = [...BASE_PACKAGES, ...MACHINE_PACKAGES, ...RELEASE_PACKAGES[image.release]].join(",");
  await must("mmdebstrap", [...options, `--include=${include}`, image.release, root, sourceOf(image)]);
  await finishRoot(root);
  const pool = join(image.repository, "pool");
  const kernel = readdirSync(pool)
    .filter((name) => KERNEL.test(name))
    .sort()
    .at(-1);
  if (!kernel) throw new LabError(`the repository of ${image.release} has no kernel`);
  await must("dpkg-deb", ["--extract", join(pool, kernel), join(folder, "kernel")]);
  // Debian 13's package has them below /usr.
  const modules = ["lib/modules", "usr/lib/modules"].map((path) => join(folder, "kernel", path)).find(existsSync);
  if (!modules) throw new LabError(`${kernel} brings no modules`);
  await must("cp", ["--archive", modules, join(root, "lib/")]);
  const version = readdirSync(modules)[0] as string;
  await must("depmod", ["--basedir", root, version]);
  renameSync(join(folder, "kernel/boot", `vmlinuz-${version}`), join(folder, "vmlinuz"));
  writeFileSync(join(root, "etc/fstab"), "/dev/vda / ext4 defaults 0 1\n");
  await initrd(join(root, "lib/modules", version), folder);
  const raw = join(folder, "disk.raw");
  await must("mke2fs", ["-q", "-t", "ext4", "-L", "root", "-d", root, raw, "4G"]);
  await must("qemu-img", ["convert", "-f", "raw", "-O", "qcow2", raw, join(folder, "disk.qcow2")]);
  for (const left of ["root", "kernel", "disk.raw"]) rmSync(join(folder, left), { recursive: true });
}

const DRIVERS = ["virtio_pci", "virtio_blk", "virtio_net", "virtio_console", "virtio_rng", "ext4"];

const INIT = `#!/bin/busybox sh
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sys /sys
/bin/busybox mount -t devtmpfs dev /dev
while read -r module; do /bin/busybox insmod "/modules/$module"; done < /modules/order
while [ ! -b /dev/vda ]; do /bin/busybox sleep 0.1; done
/bin/busybox ip link set eth0 name host0
/bin/busybox mount -t ext4 /dev/vda /root
if [ ! -e /root/etc/.seeded ]; then
  /bin/busybox cp -a /seed/. /root/
  : > /root/etc/.seeded
fi
/bin/busybox umount /proc
/bin/busybox umount /sys
/bin/busybox mount --move /dev /root/dev
exec /bin/busybox switch_root /root /sbin/init
`;

/** Busybox, the drivers in the order in which they need each other, and the script above. */
async function initrd(modules: string, folder: string): Promise<void> {
  const tree = join(folder, "initrd.tree");
  for (const part of ["bin", "modules", "proc", "sys", "dev", "root"]) mkdirSync(join(tree, part), { recursive: true });
  const needs = new Map(
    readFileSync(join(modules, "modules.dep"), "utf8")
      .split("\n")
      .filter(Boolean)
      .map(
        (line) =>
          [
            line.slice(0, line.indexOf(":")),
            line
              .slice(line.indexOf(":") + 1)
              .trim()
              .split(" ")
              .filter(Boolean),
          ] as const,
      ),
  );
  const nameOf = (path: string): string => (path.split("/").at(-1) ?? "").replace(/\.ko(\.xz|\.zst)?$/, "").replaceAll("-", "_");
  const order: string[] = [];
  const add = (path: string): void => {
    for (const before of [...(needs.get(path) ?? [])].reverse()) add(before);
    if (!order.includes(path)) order.push(path);
  };
  for (const driver of DRIVERS) for (const path of needs.keys()) if (nameOf(path) === driver) add(path);
  for (const path of order) {
    const file = join(tree, "modules", `${nameOf(path)}.ko`);
    const packed = /\.(xz|zst)$/.exec(path)?.[1];
    if (packed) await must("sh", ["-c", `${packed === "xz" ? "xz" : "zstd"} -dc "$0" > "$1"`, join(modules, path), file]);
    else await must("cp", [join(modules, path), file]);
  }
  writeFileSync(join(tree, "modules/order"), order.map((path) => `${nameOf(path)}.ko\n`).join(""));
  await must("cp", ["/usr/bin/busybox", join(tree, "bin/busybox")]);
  writeFileSync(join(tree, "init"), INIT, { mode: 0o755 });
  await pack(tree, join(folder, "initrd"));
  rmSync(tree, { recursive: true });
}

/** A folder as a compressed archive of the sort that the kernel unpacks; several, one after the other, are one. */
export const pack = (folder: string, file: string): Promise<string> =>
  must("sh", ["-c", 'cd "$0" && find . -print0 | sort -z | cpio --null --create --format=newc --quiet | gzip -1 > "$1"', folder, file]);
