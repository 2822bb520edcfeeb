/** The journal here and the host's own, as two operators on two clones make them: each side shows what the other lost. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type JournalEntry, journalAttributes } from "../../src/audit/journal";
import { signersOf } from "../../src/audit/journal-signature";
import { verifyJournal } from "../../src/audit/journal-verify";
import { parseHostJournal } from "../../src/engine/host-journal";
import { loadModel } from "../../src/model/load";
import { faults } from "../json-output";
import { keyOf, type Lab, up } from "./lab";
import { type Ended, operatorEnvironment, qorganIn, ran } from "./program";
import { labWorkspace, withoutOthers } from "./workspace";

jest.setTimeout(600_000);

const name = "almaty-files-1";
const journal = "/var/lib/qorgan/journal";
let lab: Lab;
let folder: string;
/** Two operators, each with a clone. */
const operators = ["nurlan", "timur"] as const;
type Operator = (typeof operators)[number];

const workspaceOf = (who: Operator): string => join(folder, who);
const fileOf = (who: Operator): string => join(workspaceOf(who), "journal", `${name}.jsonl`);
const entriesOf = (who: Operator): JournalEntry[] =>
  readFileSync(fileOf(who), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as JournalEntry);
const qorgan = async (who: Operator, ...args: string[]): Promise<Ended> =>
  qorganIn(lab, workspaceOf(who))(...args, "--host", name, "--identity", await keyOf(`${who}-adm`));
const host = () => lab.host(name);
const hostLines = async () => parseHostJournal(await host().must(`cat ${journal}`));

async function git(who: Operator | ".", ...args: string[]): Promise<string> {
  const identity = ["-c", "user.name=x", "-c", "user.email=x@y", "-c", "init.defaultBranch=main"];
  const ended = await ran("git", [...identity, ...args], operatorEnvironment(lab), join(folder, who));
  if (ended.code !== 0) throw new Error(`git ${args.join(" ")}: ${ended.stderr}`);
  return ended.stdout;
}

/** What an operator does after a run. Refused pushes are tried again, as people do. */
async function share(who: Operator): Promise<void> {
  await git(who, "add", "-A");
  await git(who, "commit", "-qm", "runs", "--allow-empty");
  for (let i = 0; ; i++) {
    await git(who, "pull", "-q", "--no-rebase", "--no-edit");
    const pushed = await git(who, "push", "-q").then(
      () => true,
      () => false,
    );
    if (pushed) return;
    if (i === 5) throw new Error("never pushed");
  }
}

const pull = (who: Operator): Promise<string> => git(who, "pull", "-q", "--no-rebase", "--no-edit");

async function verified(who: Operator): Promise<readonly string[]> {
  const model = loadModel(workspaceOf(who), new Date().toISOString().slice(0, 10));
  if (!model.ok) throw new Error(JSON.stringify(model.problems));
  return (await verifyJournal(readFileSync(fileOf(who)), signersOf(model.value), name)).faults;
}

async function applied(who: Operator): Promise<void> {
  await host().must("chmod 666 /etc/issue.net");
  const ended = await qorgan(who, "apply", "--yes");
  expect({ code: ended.code, said: ended.stderr.slice(-800) }).toMatchObject({ code: 0 });
}

beforeAll(async () => {
  lab = await up([name]);
  folder = mkdtempSync(join(tmpdir(), "qorgan-journal-"));
  await labWorkspace(lab, join(folder, "seed"), withoutOthers);
  writeFileSync(join(folder, "seed/.gitattributes"), journalAttributes);
  await git(".", "init", "-q", "seed");
  const inSeed = (...args: string[]): Promise<string> => git(".", "-C", "seed", ...args);
  await inSeed("add", "-A");
  await inSeed("commit", "-qm", "model");
  await git(".", "clone", "-q", "--bare", "seed", "shared.git");
  for (const who of operators) await git(".", "clone", "-q", "shared.git", who);
  await host().reset();
  const first = await qorgan("nurlan", "apply", "--yes", "--initial-user", "debian");
  if (first.code !== 0) throw new Error(first.stderr.slice(-3000));
  await share("nurlan");
  await pull("timur");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a run is one line on the host, in its log, and the entry here names it and is signed", async () => {
  await applied("nurlan");
  const { lines, damaged } = await hostLines();
  expect(damaged).toBe(false);
  const last = lines.at(-1);
  expect(entriesOf("nurlan").at(-1)).toMatchObject({
    run: last?.run,
    operator: "nurlan",
    number: last?.number,
    line: last?.digest,
    manifest: last?.manifest,
    signer: expect.stringMatching(/^SHA256:/),
  });
  expect(last).toMatchObject({ operator: "nurlan", from: "10.77.30.5", ended: "completed" });
  expect(lines.map((line) => line.number)).toEqual(lines.map((_, i) => i + 1));
  expect(await host().must(`stat -c '%a %U' ${journal}`)).toBe("600 root\n");
  expect(await host().must("journalctl -q -t qorgan-run -o cat")).toBe(await host().must(`cat ${journal}`));
  expect(await verified("nurlan")).toEqual([]);
  const looked = await qorgan("nurlan", "drift", "--json");
  expect(looked.code).toBe(0);
  expect(JSON.parse(looked.stdout).hosts[0]).toMatchObject({ roundTrips: 1, notes: [] });
});

test("a clone that was not pulled is told what it does not know, and that is no drift", async () => {
  const before = await qorgan("timur", "drift");
  expect(before).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/run \S+ by nurlan on \S+ is known to the host and not to this journal: git pull/),
  });
  await share("nurlan");
  await pull("timur");
  expect((await qorgan("timur", "drift")).stdout).not.toContain("not to this journal");
});

test("two at once on one host: the lock orders them, both push, and nothing is lost", async () => {
  await host().must("chmod 666 /etc/issue.net");
  const both = await Promise.all(operators.map((who) => qorgan(who, "apply", "--yes", "--json")));
  expect(both.some((one) => one.code === 0)).toBe(true);
  // Whoever found the lock taken, or the host moved, comes again.
  await host().must("chmod 666 /etc/issue.net");
  for (const [i, who] of operators.entries())
    if (both[i]?.code !== 0) expect(await qorgan(who, "apply", "--yes")).toMatchObject({ code: 0 });
  await Promise.all(operators.map(share));
  for (const who of operators) await pull(who);
  expect(readFileSync(fileOf("nurlan"), "utf8")).toBe(readFileSync(fileOf("timur"), "utf8"));
  expect(await verified("nurlan")).toEqual([]);
  const written = new Set(entriesOf("nurlan").map((entry) => entry.line));
  for (const line of (await hostLines()).lines) expect(written).toContain(line.digest);
  // The next run ties both sides together.
  await applied("timur");
  expect(await verified("timur")).toEqual([]);
  expect(entriesOf("timur").at(-1)?.merges ?? []).toHaveLength(1);
  await share("timur");
  await pull("nurlan");
});

test("entries that somebody takes from the end of the journal here are told by the host", async () => {
  const whole = readFileSync(fileOf("nurlan"), "utf8");
  writeFileSync(fileOf("nurlan"), `${whole.trimEnd().split("\n").slice(0, -1).join("\n")}\n`);
  const run = entriesOf("timur").at(-1)?.run;
  for (const command of ["plan", "drift"])
    expect((await qorgan("nurlan", command)).stdout).toContain(
      `run ${run} by timur on ${new Date().toISOString().slice(0, 10)} is known to the host and not to this journal`,
    );
  writeFileSync(fileOf("nurlan"), whole);
});

test("a host's journal that was cut is drift until an apply takes it up, and stays a remark", async () => {
  await host().must(`cp ${journal} /root/journal && sed -i '$d' ${journal}`);
  const cut = await qorgan("nurlan", "drift", "--json");
  expect(cut.code).toBe(2);
  expect(faults("drift", cut.stdout)).toEqual([]);
  expect(JSON.parse(cut.stdout).hosts[0]).toMatchObject({ changes: [], journalLost: expect.stringContaining("was cut or made anew") });
  expect(await qorgan("nurlan", "plan")).toMatchObject({ code: 2 });
  await host().must(`sed -i '2s/nurlan/timur/' ${journal}`);
  expect(await qorgan("nurlan", "drift")).toMatchObject({ code: 2 });
  await host().must(`cp /root/journal ${journal}`);
  expect(await qorgan("nurlan", "drift")).toMatchObject({ code: 0 });
  await host().must(`rm ${journal}`);
  expect((await qorgan("nurlan", "drift")).stdout).toContain("it ends with line 0");
  expect(await qorgan("nurlan", "apply", "--yes")).toMatchObject({ code: 0 });
  expect(await qorgan("nurlan", "drift")).toMatchObject({ code: 0 });
  expect(entriesOf("nurlan").at(-1)).toMatchObject({ number: 1, anew: true });
  expect(await verified("nurlan")).toEqual([]);
  await share("nurlan");
  await pull("timur");
});

/** Programs that the end of a run calls before and after the line is there: with one that never ends while a run is at work, the power can go just then. */
test.each([
  ["before its line is there", "tail"],
  ["after its line is there", "logger"],
])("a power cut %s: the next run writes what is missing, and one line alone", async (_, program) => {
  await host().must("chmod 666 /etc/issue.net");
  await host().must(
    `mv /usr/bin/${program} /usr/bin/${program}.real && printf '#!/bin/sh\\nif flock -n /run/qorgan/lock true; then exec /usr/bin/${program}.real "$@"; fi\\n: > /run/at-program\\nexec sleep 100\\n' > /usr/bin/${program} && chmod 755 /usr/bin/${program}`,
  );
  const before = (await hostLines()).lines;
  const run = qorgan("nurlan", "apply", "--yes");
  for (let i = 0; (await host().exec("test -e /run/at-program")).code !== 0; i++) {
    if (i === 300) throw new Error("the run never came there");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await host().powerCut();
  await host().start();
  await host().waitForSsh();
  await host().must(`mv /usr/bin/${program}.real /usr/bin/${program}`);
  // All of its steps were done: a controller that asks the booted host may have been told so, and of its line too.
  await run;
  const lost = entriesOf("nurlan").at(-1);
  expect(lost?.run).toMatch(/^\d{8}T/);
  const { lines } = await hostLines();
  expect(lines.length).toBe(before.length + (program === "logger" ? 1 : 0));
  expect(await qorgan("timur", "apply", "--yes")).toMatchObject({ code: 0 });
  const after = await hostLines();
  expect(after.damaged).toBe(false);
  expect(after.lines.slice(before.length).map((line) => line.run)).toEqual([lost?.run, entriesOf("timur").at(-1)?.run]);
  const telling = lost?.number === undefined ? entriesOf("timur").at(-1)?.earlier : [lost];
  expect(telling).toMatchObject([{ run: lost?.run, operator: "nurlan", number: before.length + 1 }]);
  await Promise.all(operators.map(share));
  for (const who of operators) await pull(who);
  expect(await verified("nurlan")).toEqual([]);
});

test("without a key that signs unasked the run is made all the same, and told as unsigned", async () => {
  const copy = join(folder, "locked");
  cpSync(await keyOf("nurlan-adm"), copy);
  await ran("ssh-keygen", ["-q", "-p", "-P", "", "-N", "a passphrase", "-f", copy], operatorEnvironment(lab));
  const agent = join(folder, "agent");
  const started = await ran("ssh-agent", ["-a", agent], operatorEnvironment(lab));
  const pid = /SSH_AGENT_PID=(\d+)/.exec(started.stdout)?.[1] ?? "";
  try {
    const environment = { ...operatorEnvironment(lab), SSH_AUTH_SOCK: agent };
    await ran("ssh-add", ["-q", await keyOf("nurlan-adm")], environment);
    await host().must("chmod 666 /etc/issue.net");
    const main = join(__dirname, "../../dist/src/cli/main.js");
    const args = [main, "-w", workspaceOf("nurlan"), "apply", "--yes", "--host", name];
    expect(await ran(process.execPath, [...args, "--identity", copy], environment)).toMatchObject({ code: 0 });
    expect(await verified("nurlan")).toEqual([]);
    await host().must("chmod 666 /etc/issue.net");
    const broken = join(folder, "bin");
    mkdirSync(broken);
    writeFileSync(join(broken, "ssh-keygen"), "#!/bin/sh\necho no such key >&2\nexit 1\n", { mode: 0o755 });
    const unsigned = await ran(process.execPath, [...args, "--identity", copy], { ...environment, PATH: `${broken}:${process.env.PATH}` });
    expect(unsigned).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("written into the journal without a signature: no such key"),
    });
    expect(await verified("nurlan")).toEqual([expect.stringContaining("is not signed")]);
  } finally {
    process.kill(Number(pid));
  }
});
