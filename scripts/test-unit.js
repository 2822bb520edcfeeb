/** `npm run test:unit`: seconds, no root. */
const { join } = require("node:path");
const setup = require("./setup");

setup.nodeModules();
setup.run(process.execPath, [join(setup.root, "node_modules/jest/bin/jest.js"), "--selectProjects", "unit", ...process.argv.slice(2)]);
