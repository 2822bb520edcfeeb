/** `npm run test:soak [-- JEST ARGUMENTS]`: the lab tests with their full sweeps, which take too long for every day. */
require("./lab").labTests(process.argv.slice(2), { QORGAN_SOAK: "1" });
