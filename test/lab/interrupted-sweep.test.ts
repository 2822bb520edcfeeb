/** Every moment of a run, in each way that it can be cut off, on both releases: `npm run test:soak`. Tells its counts. */
import { Interruptions, ways } from "./interruptions";
import { up } from "./lab";

jest.setTimeout(3_600_000);

const names = ["hq-key-1", "almaty-ws-2"];

test.concurrent.each(names)("%s recovers from every cut", async (name) => {
  const runs = await Interruptions.of(await up([name]), name);
  const faults: string[] = [];
  for (const way of ways) {
    let clean = 0;
    for (const moment of runs.moments) {
      const found = await runs.interrupt(way, moment).catch((error: unknown) => [String(error)]);
      if (found.length === 0) clean++;
      faults.push(...found.map((fault) => `${way} at ${moment}: ${fault}`));
    }
    process.stderr.write(`${name}: ${way}: ${clean} of ${runs.moments.length} moments recovered\n`);
  }
  expect(faults).toEqual([]);
});
