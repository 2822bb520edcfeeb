/** A hundred thousand lines: logs.test.ts does the same with few. */
import { LogOffice, outage } from "./log-office";

jest.setTimeout(900_000);

test("100,000 lines on three hosts while the collector is down, one restarted, one cut off: all arrive", async () => {
  const office = await LogOffice.of(["almaty-files-1", "almaty-ws-2"]);
  const began = Date.now();
  expect(await outage(office, 33_334)).toEqual([33_334, 33_334, 33_334]);
  process.stderr.write(`100,002 lines arrived within ${Math.round((Date.now() - began) / 1000)} s of the beginning\n`);
  office.end();
});
