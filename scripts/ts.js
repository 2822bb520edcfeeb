/** Lets `node -r ./scripts/ts.js FILE.ts` run TypeScript as it stands (development only; what is published is compiled by tsc). */
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

const options = { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" }, sourceMaps: "inline" };

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), { ...options, filename, swcrc: false });
  module._compile(code, filename);
};
