/** Commands that meet a host, as an operator uses them: enrol, plan --out and apply FILE, rollback, drift --watch; and their JSON. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faults } from "../json-output";
import { keyOf, type Lab, up } from "./lab";
import { type Ended, mainFile, operatorEnvironment, qorganIn, ran } from "./program";
import { labWorkspace, withoutOthers } from "./workspace";

jest.setTimeout(600_000);

const name = "almaty-files-1";
let lab: Lab;
let folder: string;
let key: string;
/** A home in which no host is known. */
const environment = (): NodeJS.ProcessEnv => ({ ...operatorEnvironment(lab), HOME: join(folder, "home") });
const qorgan = (...args: string[]): Promise<Ended> => ran(process.execPath, [mainFile, "-w", folder, ...args], environment());
const onHost = (): string[] => ["--identity", key, "--host", name];
const knownHosts = (): string => readFileSync(join(folder, "known_hosts"), "utf8");
const consoleFingerprint = async (): Promise<string> =>
  (await lab.host(name).must("ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub")).split(" ")[1] ?? "";

beforeAll(async () => {
  lab = await up([name]);
  folder = mkdtempSync(join(tmpdir(), "qorgan-commands-"));
  await labWorkspace(lab, folder, withoutOthers);
  mkdirSync(join(folder, "home"));
  key = await keyOf("nurlan-adm");
  await lab.host(name).reset();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("enrol", () => {
  it("an unknown host is an error that shows the fingerprint and this command", async () => {
    writeFileSync(join(folder, "known_hosts"), "");
    const refused = await qorgan("drift", ...onHost());
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(await consoleFingerprint());
    expect(refused.stderr).toContain(`qorgan enrol ${name}`);
  });

  it("remembers nothing that nobody agreed to, and nothing with another fingerprint", async () => {
    expect(await qorgan("enrol", name)).toMatchObject({ code: 1, stdout: expect.stringContaining(await consoleFingerprint()) });
    const wrong = await qorgan("enrol", name, "--fingerprint", "SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8");
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining("[fingerprint-not-proved]") });
    expect(knownHosts()).toBe("");
  });

  it("remembers the key that the console shows, and the host is known from then on", async () => {
    const enrolled = await qorgan("enrol", name, "--fingerprint", await consoleFingerprint(), "--json");
    expect(enrolled).toMatchObject({ code: 0 });
    expect(faults("enrol", enrolled.stdout)).toEqual([]);
    expect(knownHosts()).toContain(`${name},${lab.host(name).address} ssh-ed25519 `);
    // The initial account's key is in the lab's own home.
    const first = await qorganIn(lab, folder)("apply", "--yes", "--initial-user", "debian", ...onHost());
    expect({ code: first.code, said: first.stderr.slice(-1000) }).toMatchObject({ code: 0 });
    expect(await qorgan("enrol", name)).toMatchObject({ code: 0, stdout: expect.stringContaining("is known already") });
  });

  it("a changed key is refused, also by enrol, until it is replaced on purpose", async () => {
    const before = knownHosts();
    const other = `${name},${lab.host(name).address} ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZ0Y2hlY2tmdGNoZWNrZnRjaGVja2Z0Y2hlY2tmdGNo\n`;
    writeFileSync(join(folder, "known_hosts"), other);
    expect(await qorgan("drift", ...onHost())).toMatchObject({ code: 1, stderr: expect.stringContaining("[host-key-changed]") });
    const fingerprint = await consoleFingerprint();
    const refused = await qorgan("enrol", name, "--fingerprint", fingerprint);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining(`qorgan enrol ${name} --replace`) });
    expect(knownHosts()).toBe(other);
    expect(await qorgan("enrol", name, "--replace", "--fingerprint", fingerprint)).toMatchObject({ code: 0 });
    expect(knownHosts()).toBe(before);
    writeFileSync(join(folder, "known_hosts"), `@revoked * ${before.split(" ").slice(1).join(" ")}`);
    expect(await qorgan("enrol", name)).toMatchObject({ code: 1, stderr: expect.stringContaining("[host-key-revoked]") });
    writeFileSync(join(folder, "known_hosts"), before);
  });
});

describe("a plan that was kept", () => {
  const file = (): string => join(folder, "kept.plan");

  it("is carried out when nothing has moved", async () => {
    await lab.host(name).must("chmod 666 /etc/issue.net");
    const planned = await qorgan("plan", "--out", file(), "--json", ...onHost());
    expect(planned.code).toBe(2);
    expect(faults("plan", planned.stdout)).toEqual([]);
    expect(await qorgan("apply", file(), "--yes", "--identity", key)).toMatchObject({ code: 0 });
    expect(await lab.host(name).must("stat -c %a /etc/issue.net")).toBe("644\n");
  });

  it("is refused when the host has moved since", async () => {
    await lab.host(name).must("chmod 666 /etc/issue.net");
    await qorgan("plan", "--out", file(), ...onHost());
    await lab.host(name).must("chmod 777 /etc/issue.net");
    const refused = await qorgan("apply", file(), "--yes", "--identity", key);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("[host-moved]") });
    expect(await lab.host(name).must("stat -c %a /etc/issue.net")).toBe("777\n");
  });

  it("is refused when the model has moved since", async () => {
    await qorgan("plan", "--out", file(), ...onHost());
    const organisation = join(folder, "hosts/organisation.yaml");
    const text = readFileSync(organisation, "utf8");
    writeFileSync(organisation, `${text}# a remark\n`);
    const refused = await qorgan("apply", file(), "--yes", "--identity", key);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("[model-moved]") });
    expect(await lab.host(name).must("stat -c %a /etc/issue.net")).toBe("777\n");
    writeFileSync(organisation, text);
  });

  it("--expect refuses another configuration, and --dry-run and a missing agreement change nothing", async () => {
    const refused = await qorgan("apply", "--yes", "--expect", "0".repeat(64), ...onHost());
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("[not-expected]") });
    expect(await qorgan("apply", "--dry-run", ...onHost())).toMatchObject({ stdout: expect.stringContaining("file:/etc/issue.net") });
    expect(await qorgan("apply", ...onHost())).toMatchObject({ code: 1, stderr: expect.stringContaining("--yes") });
    expect(await lab.host(name).must("stat -c %a /etc/issue.net")).toBe("777\n");
  });
});

test("apply, drift and rollback tell machines what docs/json.md says, and the journal knows who did what", async () => {
  const drift = await qorgan("drift", "--json", ...onHost());
  expect(drift.code).toBe(2);
  expect(faults("drift", drift.stdout)).toEqual([]);
  const applied = await qorgan("apply", "--yes", "--json", ...onHost());
  expect(applied.code).toBe(0);
  expect(faults("apply", applied.stdout)).toEqual([]);
  const run =
    (JSON.parse(applied.stdout) as { events: { type: string; run?: string }[] }).events.find((event) => event.type === "run-started")
      ?.run ?? "";
  const list = await qorgan("rollback", "--json", ...onHost());
  expect(faults("rollbackList", list.stdout)).toEqual([]);
  expect(list.stdout).toContain(`"run":"${run}","operator":"nurlan"`);
  const back = await qorgan("rollback", run, "--yes", "--json", "--identity", key);
  expect(back).toMatchObject({ code: 0 });
  expect(faults("rollback", back.stdout)).toEqual([]);
  expect(await lab.host(name).must("stat -c %a /etc/issue.net")).toBe("777\n");
  const journal = readFileSync(join(folder, "journal", `${name}.jsonl`), "utf8")
    .trim()
    .split("\n");
  expect(JSON.parse(journal.at(-1) ?? "")).toMatchObject({ undoes: run, ended: "completed", changes: [{ key: "file:/etc/issue.net" }] });
  expect(await qorgan("apply", "--yes", ...onHost())).toMatchObject({ code: 0 });
});

test("a manifest that somebody edits on the host is drift until an apply, and a run from elsewhere is none", async () => {
  const manifest = "/var/lib/qorgan/manifest";
  expect(await qorgan("drift", ...onHost())).toMatchObject({ code: 0 });
  await lab.host(name).must(`sed -i '/^file:.etc.issue.net/d' ${manifest}`);
  const edited = await qorgan("drift", ...onHost());
  expect(edited).toMatchObject({ code: 2, stdout: expect.stringMatching(/edited by hand since run .*1 drifted/s) });
  expect(faults("drift", (await qorgan("drift", "--json", ...onHost())).stdout)).toEqual([]);
  expect(await qorgan("apply", "--yes", ...onHost())).toMatchObject({ code: 0 });
  expect(await qorgan("drift", ...onHost())).toMatchObject({ code: 0 });
  // Edited so that nothing is left to do: an apply writes down what it found all the same.
  await lab.host(name).must(`sed -i 's/\\t\\.\\t{/\\t.\\t {/' ${manifest}`);
  expect(await qorgan("drift", ...onHost())).toMatchObject({ code: 2 });
  expect(await qorgan("apply", "--yes", ...onHost())).toMatchObject({ code: 0 });
  expect(await qorgan("drift", ...onHost())).toMatchObject({ code: 0 });
  const journal = join(folder, "journal", `${name}.jsonl`);
  const before = readFileSync(journal, "utf8");
  await lab.host(name).must("chmod 666 /etc/issue.net");
  expect(await qorgan("apply", "--yes", ...onHost())).toMatchObject({ code: 0 });
  writeFileSync(journal, before);
  expect(await qorgan("drift", ...onHost())).toMatchObject({ code: 0 });
});

test("drift --watch keeps its connection, tells a change by hand, and ends by Ctrl-C", async () => {
  const child = spawn(process.execPath, [mainFile, "-w", folder, "drift", "--watch", "--every", "1", "--json", ...onHost()], {
    env: environment(),
  });
  const exited = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const rounds: { hosts: { changes: { key: string; drift: boolean }[]; roundTrips: number }[] }[] = [];
  let text = "";
  const round = async (wanted: (last: (typeof rounds)[number]) => boolean): Promise<void> => {
    const until = Date.now() + 20_000;
    while (!(rounds.length > 0 && wanted(rounds.at(-1) as (typeof rounds)[number]))) {
      if (Date.now() > until) throw new Error(`not seen in ${rounds.length} rounds`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  child.stdout.on("data", (chunk: Buffer) => {
    text += chunk.toString();
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n")) {
      rounds.push(JSON.parse(text.slice(0, end)));
      text = text.slice(end + 1);
    }
  });
  try {
    await round((one) => one.hosts[0]?.changes.length === 0);
    const sessions = (): Promise<string> =>
      lab
        .host(name)
        .must(
          "grep -c 'Accepted publickey for qorgan' /var/log/auth.log 2> /dev/null || journalctl -q _COMM=sshd | grep -c 'Accepted publickey for qorgan'",
        );
    const before = await sessions();
    await lab.host(name).must("chmod 666 /etc/issue.net");
    await round((one) => one.hosts[0]?.changes.some((change) => change.drift && change.key === "file:/etc/issue.net") === true);
    await lab.host(name).must("chmod 644 /etc/issue.net");
    await round((one) => one.hosts[0]?.changes.length === 0);
    expect(await sessions()).toBe(before);
    for (const one of rounds.filter((each) => each.hosts[0]?.changes.length === 0)) expect(one.hosts[0]?.roundTrips).toBe(1);
  } finally {
    child.kill("SIGINT");
  }
  expect(await exited).toBe(0);
});
