/** The two hosts of the demo have neither a collector nor a backup target. Prints the folder of a workspace for the lab that is up, and the key of one of its operators: for the demo and for people. */
import { join } from "node:path";
import { current, keyOf, LabError } from "./lab";
import { labWorkspace, withoutOthers } from "./workspace";

async function main(): Promise<void> {
  const lab = current();
  if (!lab) throw new LabError("no lab is up: npm run lab -- up");
  console.log(await labWorkspace(lab, join(lab.home, "workspace"), withoutOthers));
  console.log(await keyOf("nurlan-adm"));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
