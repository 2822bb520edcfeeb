/** A controller of its own, so that a test can kill it: `one-run.ts HOST WINDOW` applies the model of one-of-each.ts, telling a line an event. */
import { current } from "./lab";
import { wanted } from "./one-of-each";
import { SmallModel } from "./small-model";

async function main([name = "", window = ""]: readonly string[]): Promise<void> {
  const lab = current();
  if (lab === undefined) throw new Error("no lab is up");
  const small = await SmallModel.of(lab, name);
  small.wanted = wanted;
  small.onEvent = (event) => void process.stdout.write(`${JSON.stringify(event)}\n`);
  process.stdout.write(`${JSON.stringify({ outcome: await small.apply(Number(window)) })}\n`);
}

void main(process.argv.slice(2));
