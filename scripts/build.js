/** Compiles to dist/. Runs as `prepare` too: where the compiler is absent (an installed package), dist/ is there already. */
const { spawnSync } = require("node:child_process");
const { chmodSync, cpSync, existsSync, rmSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const compiler = join(root, "node_modules/typescript/bin/tsc");
if (existsSync(compiler)) {
  rmSync(join(root, "dist"), { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(1);
  // The validators are written as JavaScript by `npm run generate`; the compiler passes them by.
  for (const name of ["validators.js", "parameters.js"])
    cpSync(join(root, "src/model/generated", name), join(root, "dist/src/model/generated", name));
  chmodSync(join(root, "dist/src/cli/main.js"), 0o755);
}
