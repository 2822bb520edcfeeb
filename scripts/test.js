/** `npm test`: sets everything up, then lint, types, import rules, unit tests, and as root the tests on real hosts. Ends with `N passed, N failed`. */
const { spawn } = require("node:child_process");
const { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { withLab } = require("./lab");
const setup = require("./setup");

const folder = mkdtempSync(join(tmpdir(), "qorgan-test-"));
const total = { passed: 0, failed: 0, skipped: 0 };

function check(name, command, args) {
  process.stdout.write(`\n== ${name}\n`);
  if (setup.succeeds(command, args)) total.passed++;
  else total.failed++;
}

const reportOf = (project) => join(folder, `${project}.json`);

/** The command line of one project of jest. */
const jest = (project, more = []) => [
  process.execPath,
  join(setup.root, "node_modules/jest/bin/jest.js"),
  "--selectProjects",
  project,
  "--json",
  `--outputFile=${reportOf(project)}`,
  ...more,
];

/** jest's own report is what is counted. */
function count(project, succeeded) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(reportOf(project), "utf8"),
    );
    total.passed += numPassedTests;
    total.failed += numFailedTests + numRuntimeErrorTestSuites;
    total.skipped += numPendingTests;
    if (!succeeded && numFailedTests + numRuntimeErrorTestSuites === 0) total.failed++;
  } catch {
    total.failed++;
  }
}

/** A project that hangs is ended and counts as failed: the others still say what they have to. */
const limit = 60 * 60 * 1000;

/** Runs a project's tests without holding up this process; what they say is seen at once, or is kept in a log until they are through. */
async function run(project, { log, prefix = [], env = process.env } = {}) {
  const out = log === undefined ? "inherit" : openSync(log, "w");
  if (log === undefined) process.stdout.write(`\n== ${project} tests\n`);
  const [command, ...args] = [...prefix, ...jest(project, ["--runInBand"])];
  const child = spawn(command, args, { cwd: setup.root, env, stdio: ["ignore", out, out], timeout: limit, killSignal: "SIGKILL" });
  const status = await new Promise((resolve) => child.once("exit", resolve));
  if (log !== undefined) closeSync(out);
  count(project, status === 0);
}

const logOf = (project) => join(folder, `${project}.log`);

/** A project's tests in a lab of its own. */
async function inLab(project, name, log) {
  const booted = await withLab(async (prefix, env) => {
    await run(project, { log, prefix, env });
    return true;
  }, name);
  if (!booted) total.failed++;
}

/**
 * Two lanes. In one the tests that need no host and then most of the containers, which wait for most of the time. Beside it the virtual machines,
 * emulated on one core, and the hosts that make and keep copies: each in labs of their own.
 */
async function lanes() {
  const beside = onRealHosts
    ? run("machine", { log: logOf("machine") }).then(() => inLab("backup", "test-backup", logOf("backup")))
    : undefined;
  await run("unit");
  await run("package");
  if (!onRealHosts) {
    process.stdout.write("\nThe tests on real hosts need root and were left out.\n");
    total.skipped++;
    return;
  }
  await inLab("lab", "test");
  await beside;
  // The other lane's words in one piece, after the first's.
  for (const log of ["machine", "backup"].map(logOf).filter(existsSync)) process.stdout.write(`\n${readFileSync(log, "utf8")}`);
}

setup.nodeModules();
setup.build();
// Before the unit tests: one of them unpacks what an installer's medium holds.
const onRealHosts = setup.labPackages();
const bin = (path) => join(setup.root, "node_modules", path);
check("lint and format", process.execPath, [bin("@biomejs/biome/bin/biome"), "ci", "--max-diagnostics=40"]);
check("types", process.execPath, [bin("typescript/bin/tsc"), "--noEmit", "-p", "tsconfig.json"]);
check("import rules", process.execPath, [
  bin("dependency-cruiser/bin/dependency-cruise.mjs"),
  "--config",
  ".dependency-cruiser.json",
  "src",
]);
check("generated files", process.execPath, ["scripts/generate.js", "--check"]);
lanes().then(() => {
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
});
