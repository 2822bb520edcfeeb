/** `npm run test:soak [-- JEST ARGUMENTS]`: what takes too long for every day on real hosts: the sweep over every moment of a run. */
require("./lab").labTests(process.argv.slice(2), "soak");
