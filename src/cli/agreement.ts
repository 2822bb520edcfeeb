/** The question before a change: what is on the screen is agreed to, or nothing happens. */
import { createInterface } from "node:readline/promises";

/** Asks on a terminal. Elsewhere only `yes` (an option of the command) agrees; without it that is said, with exit code 1. */
export async function agreement(question: string, yes: boolean): Promise<boolean> {
  if (yes) return true;
  if (!process.stdin.isTTY) {
    process.stderr.write("nothing was changed: without a terminal, --yes says that the plan is agreed to\n");
    process.exitCode = 1;
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question(`${question} Only 'yes' is yes: `);
  asking.close();
  return answer.trim() === "yes";
}
