/** `npm run test:backup [-- JEST ARGUMENTS]`: backups on real hosts, as root. */
require("./lab").labTests(process.argv.slice(2), "backup");
