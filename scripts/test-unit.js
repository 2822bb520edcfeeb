/** `npm run test:unit`: seconds, no root. */
const { join } = require("node:path");
const setup = require("./setup");

setup.nodeModules();
process.exitCode = setup.succeeds(process.execPath, [
  join(setup.root, "node_modules/jest/bin/jest.js"),
  "--selectProjects",
  "unit",
  ...process.argv.slice(2),
])
  ? 0
  : 1;
