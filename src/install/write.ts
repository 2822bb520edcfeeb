/** Puts an installation medium on the disk: the installer's own kernel and initial ramdisk, and behind it an archive with our files. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { OperatingSystem } from "../model/model";
import { fail, ok, type Problem, type Result } from "../result";
import type { Media, MediaFile } from "./media";

export interface Written {
  readonly folder: string;
  readonly files: readonly string[];
}

export interface WriteOptions {
  /** Folder that holds the installer's `linux` and `initrd.gz`; that of Debian's package unless told. */
  readonly netboot?: string;
  /** Also an ISO image, by grub-mkrescue. */
  readonly iso?: boolean;
}

const packageOf = (os: OperatingSystem): string => `debian-installer-${os.slice("debian-".length)}-netboot-amd64`;

/** Where Debian's package keeps them. */
const netbootOf = (os: OperatingSystem): string =>
  `/usr/lib/debian-installer/images/${os.slice("debian-".length)}/amd64/text/debian-installer/amd64`;

/** Writes all into a folder that is new or empty. What was begun and failed is taken away again. */
export function writeMedia(media: Media, os: OperatingSystem, folder: string, options: WriteOptions): Result<Written> {
  const netboot = options.netboot ?? netbootOf(os);
  const missing = ["linux", "initrd.gz"].filter((file) => !existsSync(join(netboot, file)));
  if (missing.length > 0)
    return fail({
      code: "netboot-missing",
      message: `${netboot} has no ${missing.join(" and no ")}`,
      state: "nothing was written",
      remedy: `apt install ${packageOf(os)} (on Debian ${os.slice("debian-".length)}), or --netboot DIR with the installer's linux and initrd.gz`,
    });
  if (existsSync(folder) && (!isFolder(folder) || readdirSync(folder).length > 0))
    return fail({
      code: "folder-not-empty",
      message: `${folder} is there already, and it is no empty folder`,
      state: "nothing was written",
      remedy: "name a new folder: --to DIR",
    });
  const was = existsSync(folder);
  const written = fill(media, netboot, folder, options.iso === true);
  if (!written.ok) {
    rmSync(folder, { recursive: true, force: true });
    if (was) mkdirSync(folder);
  }
  return written;
}

const isFolder = (path: string): boolean => {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
};

function fill(media: Media, netboot: string, folder: string, iso: boolean): Result<Written> {
  const archive = archiveOf(media.inside);
  if (!archive.ok) return archive;
  const image = `${media.answers.name}.iso`;
  const kernel = readFileSync(join(netboot, "linux"));
  const initrd = Buffer.concat([readFileSync(join(netboot, "initrd.gz")), archive.value]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "linux"), kernel);
  writeFileSync(join(folder, "initrd.gz"), initrd);
  writeFileSync(join(folder, "preseed.cfg"), media.inside.find((file) => file.path === "preseed.cfg")?.content ?? "");
  writeFileSync(join(folder, "README"), media.readme(iso ? image : undefined));
  if (iso) {
    const made = makeIso(media, folder, image);
    if (made) return fail(made);
  }
  return ok({ folder, files: readdirSync(folder).sort() });
}

/** The archive that the kernel unpacks over the installer's own. Root owns all of it; the same files make the same archive. */
function archiveOf(files: readonly MediaFile[]): Result<Buffer> {
  const tree = mkdtempSync(join(tmpdir(), "qorgan-media-"));
  try {
    layDown(files, tree);
    const names = [...new Set(files.flatMap((file) => parentsOf(file.path)))].sort();
    // The archive keeps times: a second more or less would make another one of it.
    for (const name of names) utimesSync(join(tree, name), 0, 0);
    const { status, stdout, error } = spawnSync(
      "cpio",
      ["--create", "--format=newc", "--owner=+0:+0", "--reproducible", "--quiet", "--null"],
      { cwd: tree, input: names.map((name) => `${name}\0`).join(""), maxBuffer: 2 ** 26 },
    );
    if (error || status !== 0) return fail(programFailed("cpio", "apt install cpio"));
    return ok(gzipSync(stdout));
  } finally {
    rmSync(tree, { recursive: true });
  }
}

function layDown(files: readonly MediaFile[], tree: string): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(tree, path)), { recursive: true, mode: 0o755 });
    writeFileSync(join(tree, path), content, { mode: 0o644 });
  }
}

/** `a`, `a/b` and `a/b/c` of `a/b/c`. */
const parentsOf = (path: string): string[] => path.split("/").map((_part, i, parts) => parts.slice(0, i + 1).join("/"));

function makeIso(media: Media, folder: string, image: string): Problem | undefined {
  const tree = mkdtempSync(join(tmpdir(), "qorgan-iso-"));
  try {
    layDown([{ path: "boot/grub/grub.cfg", content: media.menu }], tree);
    const files = ["linux", "initrd.gz"].map((file) => `/${file}=${join(folder, file)}`);
    const { status, error } = spawnSync("grub-mkrescue", ["--output", join(folder, image), tree, ...files], { stdio: "ignore" });
    return error || status !== 0
      ? programFailed("grub-mkrescue", "apt install grub-common grub-pc-bin grub-efi-amd64-bin xorriso mtools, or leave --iso out")
      : undefined;
  } finally {
    rmSync(tree, { recursive: true });
  }
}

const programFailed = (program: string, remedy: string): Problem => ({
  code: "program-failed",
  message: `${program} is missing or did not succeed`,
  state: "nothing was written",
  remedy,
});
