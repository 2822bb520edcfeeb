import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changeDriftRecord, type DriftRecord, driftFile, readDriftRecord, withDrift, withHealed } from "../../src/audit/drift-record";

const none: DriftRecord = { keys: {} };
const set = (...keys: string[]): ReadonlySet<string> => new Set(keys);

test("a drift counts once while it lasts, and again when it comes back", () => {
  const found = withDrift(none, set("file:/a"), set());
  expect(found).toEqual({ keys: { "file:/a": { count: 1, open: true } } });
  expect(withDrift(found, set("file:/a"), set())).toEqual(found);
  const gone = withDrift(found, set(), set());
  expect(gone).toEqual({ keys: { "file:/a": { count: 1, open: false } } });
  expect(withDrift(gone, set("file:/a"), set()).keys["file:/a"]).toEqual({ count: 2, open: true });
});

test("what an apply healed counts again, without a look between", () => {
  const found = withDrift(none, set("file:/a", "file:/b"), set());
  const healed = withHealed(found, set("file:/a"));
  expect(withDrift(healed, set("file:/a", "file:/b"), set()).keys).toEqual({
    "file:/a": { count: 2, open: true },
    "file:/b": { count: 1, open: true },
  });
});

test("what a host does not answer for is neither counted nor closed", () => {
  const found = withDrift(none, set("file:/a"), set());
  expect(withDrift(found, set(), set("file:/a"))).toEqual(found);
});

test("the file is written only when something changed, and what is not ours is refused", async () => {
  const folder = mkdtempSync(join(tmpdir(), "qorgan-drift-"));
  try {
    expect(await changeDriftRecord(folder, "h", (record) => withDrift(record, set(), set()))).toMatchObject({ ok: true });
    expect(await readDriftRecord(folder, "h")).toEqual({ ok: true, value: none });
    expect(() => readFileSync(driftFile(folder, "h"))).toThrow(/ENOENT/);
    await changeDriftRecord(folder, "h", (record) => withDrift(record, set("file:/a"), set()));
    expect(await readDriftRecord(folder, "h")).toMatchObject({ ok: true, value: { keys: { "file:/a": { count: 1 } } } });
    for (const bad of ["", "[]", '{"keys":[]}', '{"keys":{"a":{"count":-1,"open":true}}}', '{"keys":{"a":null}}']) {
      writeFileSync(driftFile(folder, "h"), bad);
      expect(await readDriftRecord(folder, "h")).toMatchObject({ ok: false, problems: [{ code: "drift-record-unreadable" }] });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
