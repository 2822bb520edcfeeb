/** `npm run test:lab [-- JEST ARGUMENTS]`: the tests on real hosts, as root. */
require("./lab").labTests(process.argv.slice(2));
