/**
 * Builds what hosts boot from: one root filesystem a release, and a signed package repository with everything that it was made of
 * and everything that controls install. Both come from one download, so their versions always fit. Finished images appear in the
 * cache by one rename; a build that was cut off leaves only downloads, which the next one uses.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BASE_PACKAGES, CONTROL_PACKAGES, RELEASE_PACKAGES, type Release } from "./packages";
import { CACHE } from "./places";
import { LabError, locked, must } from "./process";

/** Raise it when the way an image is made changes. */
const RECIPE = 3;
const ARCHIVE_KEYS = "/usr/share/keyrings/debian-archive-keyring.gpg";
const SIGNING_KEY = join(CACHE, "signing", "key.asc");

export interface Image {
  readonly release: Release;
  /** Lower directory of the hosts' overlays. */
  readonly root: string;
  /** Folder with `dists` and `pool`. */
  readonly repository: string;
}

/** The image of a release, built now if the cache has none. `say` gets a line when there is something to wait for. */
export async function image(release: Release, say: (line: string) => void): Promise<Image> {
  const key = createHash("sha256")
    .update(JSON.stringify([RECIPE, release, BASE_PACKAGES, CONTROL_PACKAGES, RELEASE_PACKAGES[release]]))
    .digest("hex")
    .slice(0, 12);
  const folder = join(CACHE, "images", `${release}-${key}`);
  const built = { release, root: join(folder, "root"), repository: join(folder, "repository") };
  if (existsSync(folder)) return built;
  return locked(join(CACHE, `${release}.lock`), async () => {
    if (existsSync(folder)) return built;
    say(`building the root filesystem and the package repository of ${release} (once; then cached in ${CACHE})`);
    for (const left of readdirSync(CACHE).filter((name) => name.startsWith(`building-${release}-`))) {
      rmSync(join(CACHE, left), { recursive: true, force: true });
    }
    const building = join(CACHE, `building-${release}-${process.pid}`);
    mkdirSync(join(building, "repository"), { recursive: true });
    await download(release);
    await index(release, join(building, "repository"));
    await bootstrap(release, building);
    mkdirSync(join(CACHE, "images"), { recursive: true });
    renameSync(building, folder);
    return built;
  });
}

const downloads = (release: Release): string => join(CACHE, "downloads", release);

/** The mirrors that this machine itself uses: no address of a mirror is written down here. */
export async function mirrors(): Promise<{ main: string; security: string | undefined }> {
  const list = () => must("apt-get", ["indextargets", "--format", "$(ORIGIN) $(LABEL) $(REPO_URI)", "Created-By: Packages"]);
  let known = await list();
  if (!known.includes("Debian ")) {
    await must("apt-get", ["-qq", "update"]);
    known = await list();
  }
  const uri = (label: string) =>
    known
      .split("\n")
      .find((line) => line.startsWith(`Debian ${label} `))
      ?.split(" ")
      .pop();
  const main = uri("Debian");
  if (!main) throw new LabError("this machine's apt knows no Debian mirror to build the lab's hosts from (see `apt-get indextargets`)");
  return { main, security: uri("Debian-Security") };
}

/** Downloads every package of the base and of the controls, with dependencies, by an apt that knows nothing of this machine. */
async function download(release: Release): Promise<void> {
  const folder = downloads(release);
  for (const one of ["lists/partial", "archives/partial", "etc/parts"]) mkdirSync(join(folder, one), { recursive: true });
  const { main, security } = await mirrors();
  const from = (uri: string, suite: string) => `deb [signed-by=${ARCHIVE_KEYS}] ${uri} ${suite} main\n`;
  const sources = [from(main, release), from(main, `${release}-updates`), security ? from(security, `${release}-security`) : ""];
  writeFileSync(join(folder, "etc/sources.list"), sources.join(""));
  writeFileSync(join(folder, "status"), "");
  const settings: Record<string, string> = {
    "Dir::Etc::sourcelist": join(folder, "etc/sources.list"),
    "Dir::Etc::sourceparts": join(folder, "etc/parts"),
    "Dir::Etc::preferencesparts": join(folder, "etc/parts"),
    "Dir::Etc::preferences": "/dev/null",
    "Dir::State::lists": join(folder, "lists"),
    "Dir::State::status": join(folder, "status"),
    "Dir::State::extended_states": join(folder, "extended_states"),
    "Dir::Cache": folder,
    "APT::Install-Recommends": "false",
    "APT::Sandbox::User": "root",
    "APT::Keep-Downloaded-Packages": "true",
    "Acquire::Languages": "none",
    "Acquire::Retries": "3",
  };
  const apt = ["-qq", "-y", ...Object.entries(settings).flatMap(([name, value]) => ["-o", `${name}=${value}`])];
  await must("apt-get", [...apt, "update"]);
  for (const packages of [BASE_PACKAGES, ...CONTROL_PACKAGES, RELEASE_PACKAGES[release]]) {
    await must("apt-get", [...apt, "--download-only", "install", "?essential", "apt", ...packages]);
  }
}

/** Makes the repository: the pool, its index and a release file signed by the lab's own key. */
async function index(release: Release, folder: string): Promise<void> {
  const architecture = (await must("dpkg", ["--print-architecture"])).trim();
  const dist = join(folder, "dists", release);
  const packages = join(dist, "main", `binary-${architecture}`);
  mkdirSync(packages, { recursive: true });
  const archives = join(downloads(release), "archives");
  await must("cp", ["--archive", "--link", archives, join(folder, "pool")]);
  rmSync(join(folder, "pool", "partial"), { recursive: true, force: true });
  rmSync(join(folder, "pool", "lock"), { force: true });
  writeFileSync(join(packages, "Packages"), await must("apt-ftparchive", ["packages", "pool"], { cwd: folder }));
  const fields = { Origin: "Debian", Label: "Debian", Suite: release, Codename: release, Architectures: architecture, Components: "main" };
  const options = Object.entries(fields).flatMap(([name, value]) => ["-o", `APT::FTPArchive::Release::${name}=${value}`]);
  const text = await must("apt-ftparchive", [...options, "release", dist]);
  writeFileSync(join(dist, "InRelease"), await sign(text));
}

/** Signs with a key that is made at the first call and never leaves the cache. */
async function sign(text: string): Promise<string> {
  return locked(join(CACHE, "signing.lock"), async () => {
    const home = join(CACHE, "signing", "gnupg");
    const gpg = ["--homedir", home, "--batch", "--quiet"];
    try {
      if (!existsSync(SIGNING_KEY)) {
        rmSync(home, { recursive: true, force: true });
        mkdirSync(join(home, ".."), { recursive: true }); // apt reads the public key there as a user of its own
        mkdirSync(home, { mode: 0o700 });
        await must("gpg", [...gpg, "--passphrase", "", "--quick-generate-key", "Qorgan lab", "ed25519", "sign", "never"]);
        writeFileSync(SIGNING_KEY, await must("gpg", [...gpg, "--armor", "--export"]));
      }
      return await must("gpg", [...gpg, "--clearsign"], { input: text });
    } finally {
      await must("gpgconf", ["--homedir", home, "--kill", "gpg-agent"]);
    }
  });
}

/** Done inside the new root: what every host of the lab shares, and what makes no sense in a container. */
const FINISH = `set -eu
useradd --root "$1" --create-home --shell /bin/bash --uid 1000 --user-group debian
printf 'debian ALL=(ALL) NOPASSWD: ALL\\n' > "$1/etc/sudoers.d/90-debian"
chmod 0440 "$1/etc/sudoers.d/90-debian"
install -d -m 0700 -o 1000 -g 1000 "$1/home/debian/.ssh"
for unit in getty@.service serial-getty@.service console-getty.service e2scrub_all.timer e2scrub_reap.service fstrim.timer systemd-networkd-wait-online.service; do
  ln -sf /dev/null "$1/etc/systemd/system/$unit"
done
rm -f "$1"/etc/ssh/ssh_host_* "$1"/etc/resolv.conf "$1"/etc/dpkg/dpkg.cfg.d/99mmdebstrap
: > "$1/etc/machine-id"
`;

/** The line of sources.list with which a root file system is made from an image's own repository. */
export const sourceOf = ({ release, repository }: Pick<Image, "release" | "repository">): string =>
  `deb [signed-by=${SIGNING_KEY}] copy://${repository} ${release} main`;

/** What every host of the lab shares. */
export async function finishRoot(root: string): Promise<void> {
  await must("sh", ["-s", root], { input: FINISH });
  mkdirSync(join(root, "etc/apt/keyrings"), { recursive: true });
  await must("cp", [SIGNING_KEY, join(root, "etc/apt/keyrings/lab.asc")]);
}

async function bootstrap(release: Release, folder: string): Promise<void> {
  const root = join(folder, "root");
  const source = sourceOf({ release, repository: join(folder, "repository") });
  const options = ["--quiet", "--variant=minbase", "--mode=root", "--format=directory", "--dpkgopt=force-unsafe-io"];
  await must("mmdebstrap", [...options, `--include=${BASE_PACKAGES.join(",")}`, release, root, source]);
  await finishRoot(root);
}

/** The sources.list of a host. */
export const sourcesList = (release: Release, repository: string): string =>
  `deb [signed-by=/etc/apt/keyrings/lab.asc] http://${repository}/${release} ${release} main\n`;
