/** Kinds of logging: each verdict, without a host. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { anchorFile, keepAnchor } from "../../src/audit/seal-anchors";
import { kind as clock } from "../../src/resources/clock";
import { kind as flow } from "../../src/resources/log-flow";
import { kind as seals } from "../../src/resources/log-seals";
import { kind as sources } from "../../src/resources/log-sources";
import type { HostFacts } from "../../src/resources/resource";

const facts: HostFacts = { os: "debian-12", virtualisation: "kvm", readOnlyMounts: [], kernel: "6.1" };
const container: HostFacts = { ...facts, virtualisation: "systemd-nspawn" };

test.each([
  ["follows \n", facts, "as-desired"],
  ["follows off\n", facts, "different"],
  ["alone \n", facts, "different"],
  ["silent\n", facts, "different"],
  ["silent\n", container, "not-enforceable"],
  ["alone \n", container, "different"],
])("clock %j", (output, on, is) => {
  const found = clock.parse(output, []).get("synchronised");
  expect(clock.compare({ maximumMs: 1000 }, found, on).is).toBe(is);
});

test("an answer about the clock that is none makes it unknown", () => {
  expect(() => clock.parse("", [])).toThrow();
});

test.each([
  ["flows\n", "as-desired"],
  ["none\n", "different"],
  ["stands\n", "different"],
])("log-flow %j", (output, is) => {
  expect(flow.compare({ minutes: 20 }, flow.parse(output, []).get("out"), facts).is).toBe(is);
});

test("log-sources names who is silent, and only whom the model knows", () => {
  const desired = { sources: [{ branch: "almaty", host: "almaty-files-1", minutes: 20 }] };
  const verdict = (output: string) => sources.compare(desired, sources.parse(output, []).get("heard"), facts);
  expect(verdict("")).toEqual({ is: "as-desired" });
  expect(verdict("hq/gone\n")).toEqual({ is: "as-desired" });
  expect(verdict("almaty/almaty-files-1\n")).toMatchObject({
    difference: { summary: "not heard of: almaty-files-1 (for more than 20 minutes)" },
  });
});

test("log-seals tells when nothing was sealed, and when it was long ago", () => {
  const verdict = (output: string) => seals.compare({ minutes: 180 }, seals.parse(output, []).get("newest"), facts);
  expect(verdict("")).toMatchObject({ difference: { summary: "nothing was ever sealed" } });
  expect(verdict("000012 abc \n")).toEqual({ is: "as-desired" });
  expect(verdict("000012 abc old\n")).toMatchObject({ difference: { summary: "the newest seal, 000012, is older than 180 minutes" } });
});

describe("anchors", () => {
  const workspace = mkdtempSync(join(tmpdir(), "qorgan-anchors-"));
  const now = new Date("2026-11-24T10:00:00Z");
  const keep = (number?: string, digest = "aa") =>
    keepAnchor(workspace, "hq-log-1", number === undefined ? undefined : { number, digest }, now);
  afterAll(() => rmSync(workspace, { recursive: true }));

  test("a newer seal is kept once; one that was there before and is another, or is gone, is told and not kept", async () => {
    expect(await keep()).toBeUndefined();
    expect(await keep("000009")).toBeUndefined();
    expect(await keep("000009")).toBeUndefined();
    expect(await keep("000010", "bb")).toBeUndefined();
    expect(await keep("000010", "cc")).toMatch(/made anew/);
    expect(await keep("000009")).toMatch(/cut off/);
    expect(await keep()).toMatch(/nothing is sealed/);
    expect(readFileSync(anchorFile(workspace, "hq-log-1"), "utf8")).toBe(
      `{"number":"000009","digest":"aa","seen":"2026-11-24T10:00:00.000Z"}\n{"number":"000010","digest":"bb","seen":"2026-11-24T10:00:00.000Z"}\n`,
    );
  });
});
