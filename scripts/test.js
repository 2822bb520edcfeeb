/** `npm test`: sets everything up, then lint, types, import rules, unit tests, and as root the tests on real hosts. Ends with `N passed, N failed`. */
const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
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

/** One project of jest; its own report is what is counted. */
function jest(project, prefix = [], env = process.env) {
  process.stdout.write(`\n== ${project} tests\n`);
  const report = join(folder, `${project}.json`);
  const [command, ...args] = [
    ...prefix,
    process.execPath,
    join(setup.root, "node_modules/jest/bin/jest.js"),
    "--selectProjects",
    project,
    "--json",
    `--outputFile=${report}`,
  ];
  const succeeded = setup.succeeds(command, project === "lab" ? [...args, "--runInBand"] : args, { env });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, "utf8"));
    total.passed += numPassedTests;
    total.failed += numFailedTests + numRuntimeErrorTestSuites;
    total.skipped += numPendingTests;
    if (!succeeded && numFailedTests + numRuntimeErrorTestSuites === 0) total.failed++;
  } catch {
    total.failed++;
  }
}

setup.nodeModules();
setup.build();
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
jest("unit");
jest("package");
if (setup.labPackages()) {
  const booted = withLab((prefix, env) => {
    jest("lab", prefix, env);
    return true;
  });
  if (!booted) total.failed++;
} else {
  process.stdout.write("\nThe tests on real hosts need root and were left out.\n");
  total.skipped++;
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
