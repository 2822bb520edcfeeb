/** `npm run demo`: sets everything up, then the main job on two real hosts of a lab, which is left up to try more on. */
const { execFileSync, spawnSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const setup = require("./setup");

const hosts = ["almaty-files-1", "almaty-ws-2"];
const say = (text) => process.stdout.write(`\n== ${text}\n`);
const script = (...args) => [process.execPath, "-r", "./scripts/ts.js", ...args];
const lab = (...args) => script("test/lab/lab-cli.ts", ...args);

function must([command, ...args]) {
  if (!setup.succeeds(command, args)) {
    process.stderr.write("demo: this did not work; what it said stands above. npm run lab -- down removes the lab.\n");
    process.exit(1);
  }
}

/** Runs qorgan in the lab's network; differences found (2) are what some steps are for. */
function qorgan(expected, ...args) {
  process.stdout.write(`$ qorgan ${args.join(" ")}\n`);
  const [command, ...rest] = lab(
    "run",
    process.execPath,
    "dist/src/cli/main.js",
    "-w",
    workspace,
    ...args,
    "--identity",
    key,
    "--host",
    hosts.join(","),
  );
  const { status } = spawnSync(command, rest, { cwd: setup.root, stdio: "inherit" });
  if (status !== expected) {
    process.stderr.write(`demo: expected exit code ${expected}, it was ${status}\n`);
    process.exit(1);
  }
}

if (process.getuid() !== 0) {
  process.stderr.write("demo: the lab of real hosts needs root\n");
  process.exit(1);
}
setup.nodeModules();
setup.labPackages();
if (!existsSync(join(setup.root, "dist/src/cli/main.js"))) setup.build();
say("the lab boots");
must(lab("up", ...hosts));
for (const host of hosts) must(lab("reset", host));
const [node, ...makeWorkspace] = script("test/lab/make-workspace.ts");
const [workspace, key] = execFileSync(node, makeWorkspace, { cwd: setup.root, encoding: "utf8" }).trim().split("\n");
say("1. the model is valid");
must([process.execPath, "dist/src/cli/main.js", "-w", workspace, "validate"]);
say("2. the first apply: through the initial account, confirmed over a fresh connection");
qorgan(0, "apply", "--yes", "--initial-user", "debian");
say("3. proven without drift");
qorgan(0, "drift");
say("4. somebody changes a host by hand");
const damage =
  "echo 'PermitRootLogin yes' > /etc/ssh/sshd_config.d/zz.conf; chmod 666 /etc/ssh/sshd_config; nft delete table inet qorgan; echo welcome > /etc/issue.net";
process.stdout.write(`almaty-files-1# ${damage}\n`);
must(lab("exec", "almaty-files-1", damage));
say("5. what an admin reads in the morning");
qorgan(2, "drift");
say("6. healed");
qorgan(0, "apply", "--yes");
qorgan(0, "drift");
process.stdout.write(`
The lab is left up. Try next:
  npm run lab -- exec almaty-files-1 'useradd -m -s /bin/bash stranger'      (root on the console, not by SSH)
  npm run lab -- run node dist/src/cli/main.js -w ${workspace} drift --identity ${key} --host ${hosts.join(",")}
  npm run lab -- down                                                        (ends and removes all of it)
`);
