/**
 * `unit` is pure and needs no root; `package` tries what is published, what CONTRIBUTING.md says and, in a browser, the audit report; `lab`
 * drives real hosts, `backup` those that make, keep and restore copies, `machine` virtual machines in labs of their own; `soak` takes long: sweeps
 * over every moment of a run. `npm test` runs all but the last.
 */
const soak = ["/test/lab/(interrupted-sweep|disks-sweep|logs-sweep|audit-sweep|log-knock|backup-soak|branch-road).test.ts$"];
const machine = ["/test/lab/(disks|disk-paths|audit|survey).test.ts$"];
const backup = ["/test/lab/(backup|backup-databases).test.ts$"];
const common = {
  transform: {
    "^.+\\.[jt]s$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } }],
  },
  // Published as ES modules only, which jest's own loader cannot require.
  transformIgnorePatterns: ["/node_modules/(?!(age-encryption|@noble|@scure)/)"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
};
module.exports = {
  // No test is about this limit: a machine under load takes its time.
  testTimeout: 60_000,
  projects: [
    { ...common, displayName: "unit", testMatch: ["<rootDir>/test/unit/**/*.test.ts"] },
    { ...common, displayName: "package", testMatch: ["<rootDir>/test/package/**/*.test.ts"] },
    {
      ...common,
      displayName: "lab",
      testMatch: ["<rootDir>/test/lab/**/*.test.ts"],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, ...machine, ...backup, ...soak],
    },
    { ...common, displayName: "backup", testRegex: backup },
    { ...common, displayName: "machine", testRegex: machine },
    { ...common, displayName: "soak", testRegex: soak },
  ],
};
