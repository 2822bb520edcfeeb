/** `qorgan ca` on a copy of the example whose custodians are the test's own: what it says, writes and refuses. No host is met. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { journalledHost, journalOf, journalSigned } from "../../src/audit/journal";
import { init, renew } from "../../src/cli/ca/ceremony";
import { list, status } from "../../src/cli/ca/told";
import { loadModel } from "../../src/model/load";
import { custodians } from "../custodians";
import { faults } from "../json-output";

const day = 86_400_000;
let folder: string;
let identities: string[];

/** What a command printed, and the exit code that it set. */
async function told(work: () => Promise<{ readonly ok: boolean; readonly problems?: readonly { readonly code: string }[] }>) {
  const before = process.exitCode;
  process.exitCode = undefined;
  const write = jest.spyOn(process.stdout, "write").mockReturnValue(true);
  const done = await work();
  const text = write.mock.calls.map(([part]) => String(part)).join("");
  write.mockRestore();
  const code = process.exitCode;
  process.exitCode = before;
  return { text, code, problem: done.problems?.[0]?.code };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "qorgan-ca-"));
  process.env.XDG_STATE_HOME = join(folder, "state");
  for (const one of ["hosts", "policies"]) cpSync(join(__dirname, "../..", one), join(folder, one), { recursive: true });
  const held = await custodians(["saule", "askar"]);
  const file = join(folder, "hosts/people.yaml");
  let i = 0;
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(/age1[a-z0-9]{20,}/g, () => held[i++]?.escrowRecipient ?? ""),
  );
  identities = held.map(({ id, identity }) => {
    writeFileSync(join(folder, `${id}.txt`), `# ${id}\n${identity}\n`);
    return join(folder, `${id}.txt`);
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

test("without an authority the others say so; init makes it once, and the model knows it", async () => {
  expect((await told(() => status(folder, {}))).problem).toBe("authority-missing");
  expect((await told(() => renew(folder, { identity: identities, days: 90 }))).problem).toBe("authority-missing");
  const before = loadModel(folder, "2026-11-25");
  const made = await told(() => init(folder, { days: 3650, json: true }));
  expect(faults("caInit", made.text)).toEqual([]);
  expect((await told(() => init(folder, { days: 3650 }))).problem).toBe("authority-there");
  const model = loadModel(folder, "2026-11-25");
  expect(model).toMatchObject({
    ok: true,
    value: { authority: { fingerprint: (JSON.parse(made.text) as { fingerprint: string }).fingerprint } },
  });
  expect(before.ok && model.ok && before.value.digest !== model.value.digest).toBe(true);
});

test("renew wants two custodians and a name that is one", async () => {
  expect((await told(() => renew(folder, { identity: identities.slice(0, 1), days: 90 }))).problem).toMatch(
    /one-custodian|not-a-custodian/,
  );
  expect((await told(() => renew(folder, { identity: identities, days: 90, name: "../hq" }))).problem).toBe("bad-name");
  expect((await told(() => renew(folder, { identity: ["/nonexistent"], days: 90 }))).problem).toBe("identity-unreadable");
  const made = await told(() => renew(folder, { identity: identities, days: 90, name: "hq", json: true }));
  expect(faults("caRenew", made.text)).toEqual([]);
});

test("status and list tell what was signed; what ends soon ends the command with 2", async () => {
  expect(await told(() => status(folder, {}))).toMatchObject({
    text: expect.stringContaining("intermediate hq (this controller)"),
    code: undefined,
  });
  const certificate = (days: number) => ({
    name: "almaty-files-1.qazyna.example",
    serial: `4${days}`,
    notBefore: new Date().toISOString(),
    notAfter: new Date(Date.now() + days * day + 1000).toISOString(),
  });
  await journalSigned(folder, "almaty-files-1", { operator: "nurlan" }, "run-1", certificate(12));
  const soon = await told(() => status(folder, { json: true }));
  expect(soon.code).toBe(2);
  expect(faults("caStatus", soon.text)).toEqual([]);
  expect(JSON.parse(soon.text)).toMatchObject({ hosts: [{ host: "almaty-files-1", serial: "412", days: 12, soon: true }] });
  await journalSigned(folder, "almaty-files-1", { operator: "nurlan" }, "run-2", certificate(90));
  expect(await told(() => status(folder, {}))).toMatchObject({
    text: expect.stringMatching(/almaty-files-1 +\d{4}-\d\d-\d\d {2}90 days left\n/),
    code: undefined,
  });
  const all = await told(() => list(folder, { json: true }));
  expect(faults("caList", all.text)).toEqual([]);
  expect(JSON.parse(all.text)).toMatchObject({ certificates: [{ run: "run-1", operator: "nurlan" }, { run: "run-2" }] });
  expect((await told(() => list(folder, { host: ["almaty-file-1"] }))).problem).toBe("host-unknown");
});

test("another controller's that has ended troubles nobody, one that ends soon does", async () => {
  await told(() => renew(folder, { identity: identities, days: 20, name: "old" }));
  await told(() => renew(folder, { identity: identities, days: 90, name: "hq" }));
  expect((await told(() => status(folder, {}))).code).toBe(2);
  jest.useFakeTimers({ now: Date.now() + 30 * day, doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
  const later = await told(() => status(folder, {}));
  jest.useRealTimers();
  expect(later).toMatchObject({ text: expect.stringMatching(/intermediate old .*has ended\n/), code: undefined });
});

test("a certificate that was signed does not stand in for the run that it was signed in", async () => {
  const file = join(folder, "journal/almaty-files-1.jsonl");
  const run = (await journalOf(folder, "almaty-files-1"))[0];
  appendFileSync(file, `${JSON.stringify({ ...run, run: "run-2", ended: "completed", manifest: "abc" })}\n`);
  await journalSigned(folder, "almaty-files-1", { operator: "nurlan" }, "run-3", { name: "", serial: "", notBefore: "", notAfter: "" });
  expect((await journalledHost(folder, "almaty-files-1")).manifest).toEqual({ run: "run-2", manifest: "abc" });
  expect((await journalOf(folder, "almaty-files-1")).map((entry) => entry.run)).toEqual(["run-1", "run-2", "run-2", "run-3"]);
});
