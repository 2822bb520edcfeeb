/** The lab for a run of tests: a fresh one under the name `test` unless told, and gone afterwards. */
const setup = require("./setup");

/** The hosts that the lab tests share. */
const hosts = ["hq-key-1", "almaty-files-1", "almaty-ws-2"];

/** The command line of `npm run lab -- ARGS`. */
const lab = (...args) => [process.execPath, "-r", "./scripts/ts.js", "test/lab/lab-cli.ts", ...args];

/** Boots the tests' hosts, calls `work` with the prefix that runs a program inside and the environment for it, and removes everything again. */
exports.withLab = async (work, name = "test") => {
  const env = { ...process.env, QORGAN_LAB: name };
  const control = (...args) => setup.succeeds(process.execPath, lab(...args).slice(1), { env });
  control("down"); // what a run that was cut off has left
  try {
    if (!control("up", ...hosts)) return false;
    return await work(lab("run"), env);
  } finally {
    control("down");
  }
};

/** Runs jest on one project of tests on real hosts, with these arguments; the exit status of the process tells how it went. */
exports.labTests = async (args, project = "lab") => {
  setup.nodeModules();
  setup.build();
  if (!setup.labPackages()) {
    process.stderr.write("The tests on real hosts need root.\n");
    process.exit(1);
  }
  const jest = [process.execPath, "node_modules/jest/bin/jest.js", "--selectProjects", project, "--runInBand", ...args];
  const passed = await exports.withLab((prefix, env) => {
    const [command, ...rest] = [...prefix, ...jest];
    return setup.succeeds(command, rest, { env });
  });
  process.exitCode = passed ? 0 : 1;
};
