/** `npm run bench [-- HOSTS… --ansible N | --logs [LINES] | --evidence [HOSTS]]`: sets everything up, builds what is measured, and measures it in a lab of its own. */
const { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const setup = require("./setup");

if (process.argv[2] === "--evidence") {
  setup.nodeModules();
  process.exit(setup.succeeds(process.execPath, ["-r", "./scripts/ts.js", "bench/evidence.ts", ...process.argv.slice(3)]) ? 0 : 1);
}
if (process.getuid() !== 0) {
  process.stderr.write("bench: the lab of real hosts needs root\n");
  process.exit(1);
}
setup.nodeModules();
setup.build();
setup.labPackages();
const inLab = (env, hosts, ...program) => {
  const lab = (...args) => setup.succeeds(process.execPath, ["-r", "./scripts/ts.js", "test/lab/lab-cli.ts", ...args], { env });
  try {
    process.exitCode = lab("up", ...hosts) && lab("run", process.execPath, "-r", "./scripts/ts.js", ...program) ? 0 : 1;
  } finally {
    lab("down");
  }
};
const named = { ...process.env, QORGAN_LAB: process.env.QORGAN_LAB ?? "bench" };
if (process.argv[2] === "--logs") {
  inLab(named, ["hq-log-1"], "bench/logs.ts", ...process.argv.slice(3));
  process.exit();
}
if (!existsSync("/usr/bin/ansible-playbook")) {
  process.stdout.write("set-up: installing the Debian package ansible, to compare with\n");
  setup.run("apt-get", ["install", "-qy", "--no-install-recommends", "ansible"], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
setup.run(process.execPath, [join(setup.root, "node_modules/typescript/bin/tsc"), "-p", "bench/tsconfig.json"]);
for (const name of ["validators.js", "parameters.js"])
  cpSync(join(setup.root, "src/model/generated", name), join(setup.root, "dist-bench/src/model/generated", name));
/** Ansible needs Python on the hosts too. Fetched here, since the lab's network reaches nothing. */
const python = [
  ..."python3 python3-minimal python3.11 python3.11-minimal libpython3-stdlib libpython3.11-minimal libpython3.11-stdlib".split(" "),
  ..."python3-apt python-apt-common media-types libexpat1 libsqlite3-0 libreadline8 readline-common libncursesw6 libffi8".split(" "),
  ..."libnsl2 libtirpc3 libtirpc-common libuuid1 libdb5.3 libgssapi-krb5-2 libkrb5-3 libk5crypto3 libkrb5support0".split(" "),
  ..."libkeyutils1 libcom-err2 zlib1g libbz2-1.0 liblzma5 distro-info-data lsb-release".split(" "),
];
const debs = mkdtempSync(join(tmpdir(), "qorgan-bench-debs-"));
chmodSync(debs, 0o755);
setup.run("apt-get", ["download", "-q", "-o", "APT::Sandbox::User=root", ...python], { cwd: debs, stdio: "ignore" });
try {
  inLab({ QORGAN_BENCH_DEBS: debs, ...named }, ["--plain", "1"], "bench/main.ts", ...process.argv.slice(2));
} finally {
  rmSync(debs, { recursive: true });
}
