/** Runs that are cut off recover: a sample of the moments, in each of the ways. The sweep over all of them is `npm run test:soak`. */
import { Interruptions, type Way, ways } from "./interruptions";
import { up } from "./lab";

jest.setTimeout(600_000);

const name = "hq-key-1";
let runs: Interruptions;

beforeAll(async () => {
  runs = await Interruptions.of(await up([name]), name);
});

/** The moment, and whether the first or the last that begins so is meant. */
const sample: readonly (readonly [Way, string])[] = [
  ["controller killed", "step-started file:/etc/cron.d/cut file:/etc/cut.conf"],
  ["controller killed", "armed"],
  ["connection cut", "step-started package:tmux"],
  ["connection cut", "step-started nftables:inet qorgan"],
  ["power cut", "step-started account:cut"],
  ["power cut", "step-started file:/etc/cron.d/cut file:/etc/cut.conf"],
  ["power cut", "step-started pam-profile:cut"],
  ["power cut", "confirmed"],
];

test("a run has a moment before and after each step, and at each border of the guarded group", () => {
  expect(runs.moments[0]).toBe("run-started");
  expect(runs.moments.slice(-2)).toEqual(["confirmed", "host-done"]);
  expect(runs.moments.filter((moment) => moment === "armed")).toHaveLength(1);
  for (const [, moment] of sample) expect(runs.moments).toContain(moment);
  expect(new Set(sample.map(([way]) => way)).size).toBe(ways.length);
});

test.each(sample)("%s at: %s", async (way, moment) => {
  expect(await runs.interrupt(way, moment)).toEqual([]);
});
