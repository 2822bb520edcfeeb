/** What the project needs on a fresh Debian 12 machine with Node.js and git: installed when missing, and said. Plain JavaScript: it runs before npm ci. */
const { spawnSync } = require("node:child_process");
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");

/** Debian packages of the lab, each with a program by which it is known to be there. */
const debianPackages = {
  "systemd-container": "/usr/bin/systemd-nspawn",
  mmdebstrap: "/usr/bin/mmdebstrap",
  nftables: "/usr/sbin/nft",
  "apt-utils": "/usr/bin/apt-ftparchive",
  "openssh-client": "/usr/bin/ssh",
  "openssh-server": "/usr/sbin/sshd",
  iproute2: "/usr/sbin/ip",
  sudo: "/usr/sbin/visudo",
  gpg: "/usr/bin/gpg",
  "gpg-agent": "/usr/bin/gpg-agent",
  procps: "/usr/sbin/sysctl",
  "qemu-system-x86": "/usr/bin/qemu-system-x86_64",
  "qemu-utils": "/usr/bin/qemu-img",
  "busybox-static": "/usr/bin/busybox",
  cpio: "/usr/bin/cpio",
  "xz-utils": "/usr/bin/xz",
  kmod: "/usr/sbin/depmod",
  // The audit report is read in a browser.
  chromium: "/usr/bin/chromium",
};

const say = (text) => process.stdout.write(`set-up: ${text}\n`);

/** Runs a program; when it fails nothing after it makes sense. */
function run(command, args, options = {}) {
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (status === 0) return;
  process.stderr.write(`set-up: ${[command, ...args].join(" ")} failed (${error?.message ?? signal ?? `status ${status}`})\n`);
  process.exit(1);
}

/** Whether node_modules/ holds the versions of the lock file; packages of other platforms may be absent. */
function nodeModulesFit() {
  const installed = join(root, "node_modules/.package-lock.json");
  if (!existsSync(installed)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  const there = packages(installed);
  return Object.entries(packages(join(root, "package-lock.json"))).every(
    ([path, { version, optional }]) => path === "" || optional || there[path]?.version === version,
  );
}

/** npm packages, exactly those of the lock file. */
exports.nodeModules = () => {
  if (nodeModulesFit()) return;
  say("installing the npm packages of package-lock.json");
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
};

/** Debian packages; only as root. Tells whether the lab can run. */
exports.labPackages = () => {
  if (process.getuid() !== 0) return false;
  const missing = Object.entries(debianPackages)
    .filter(([, program]) => !existsSync(program))
    .map(([name]) => name);
  if (missing.length === 0) return true;
  say(`installing Debian packages: ${missing.join(", ")}`);
  // A package that brings a daemon must not start it on this machine.
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  run("apt-get", ["update", "-q"], { env: environment });
  // Another installation may be under way on this machine: its end is waited for.
  run("apt-get", ["install", "-qy", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=600", ...missing], { env: environment });
  return true;
};

/** Compiles src/ and stacks/ to dist/. */
exports.build = () => run(process.execPath, [join(__dirname, "build.js")]);

exports.root = root;
exports.run = run;
exports.succeeds = (command, args, options = {}) => spawnSync(command, args, { cwd: root, stdio: "inherit", ...options }).status === 0;
