/** The host's own journal: written by the runner's real text, cut off before each of its programs; and held against the controller's. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareJournals, comparisonNotes, type HostLine, type Journalled, parseHostJournal } from "../../src/engine/host-journal";
import { assemble } from "../../src/engine/script";
import { sha256 } from "../../src/resources/digest";
import { sh } from "../../src/shell";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "qorgan-host-"));
  mkdirSync(join(folder, "bin"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const state = (): string => join(folder, "state");
const journalText = (): string => (existsSync(join(state(), "journal")) ? readFileSync(join(state(), "journal"), "utf8") : "");
const runName = (i: number): string => `2026112${i}T081500123Z-1a2b3c`;

/** A run of one step, in folders of the test's own, with a guard of its own where the step is guarded. */
async function script(run: string, guarded = false): Promise<string> {
  const { script: text } = await assemble({
    run,
    steps: [{ number: 1, guarded, changes: [], keep: sh``, change: sh`true`, undo: [] }],
    lines: [{ number: 1, guarded, action: "set", key: "file:/etc/one", value: { sealed: run, controls: ["base"] } }],
    files: [],
    checks: sh``,
    windowSeconds: 10,
  });
  return text
    .replaceAll("/var/lib/qorgan", state())
    .replaceAll("/usr/local/lib/qorgan/guard", join(folder, "guard"))
    .replaceAll("/run/qorgan", join(folder, "run"))
    .replace("PATH=/usr/sbin", `PATH=${join(folder, "bin")}:/usr/sbin`);
}

/** Programs that a run calls from its last step on, in front of the real ones: all of it is killed before call `cut`. `logger` only writes down. */
function programs(cut: number): void {
  writeFileSync(join(folder, "calls"), "");
  const watched = cut === 0 ? [] : ["awk", "cp", "mv", "rm", "rmdir", "sha256sum", "sort", "sync", "tail", "touch"];
  rmSync(join(folder, "bin"), { recursive: true, force: true });
  mkdirSync(join(folder, "bin"));
  for (const name of [...watched, "logger"]) {
    const file = join(folder, "bin", name);
    const real = name === "logger" ? `printf '%s\\n' "$*" >> ${folder}/log` : `exec ${name} "$@"`;
    const counted = `printf . >> ${folder}/calls\nread calls < ${folder}/calls || :\n[ \${#calls} != ${cut} ] || kill -KILL 0`;
    writeFileSync(file, `#!/bin/sh\nPATH=/usr/bin:/bin:/usr/sbin\n${counted}\n${real}\n`);
    chmodSync(file, 0o755);
  }
}

const go = (text: string, operator = "erlan") =>
  spawnSync("setsid", ["-w", "sh", "-s"], { input: text, env: { QORGAN_OPERATOR: operator, QORGAN_FROM: "10.77.30.5" }, encoding: "utf8" });

test("a run is one line, with the digest of the line before, and its end names number and digest", async () => {
  programs(0);
  const ended = [go(await script(runName(1))), go(await script(runName(2)), "Ерлан K\n9")];
  const [first = "", second = ""] = journalText().split("\n");
  const manifest = sha256(readFileSync(join(state(), "manifest")));
  expect(first).toMatch(
    new RegExp(`^1 0{64} ${runName(1)} erlan 10\\.77\\.30\\.5 \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ completed [0-9a-f]{64}$`),
  );
  expect(second).toMatch(new RegExp(`^2 ${sha256(first)} ${runName(2)} Ерлан_K_9 10\\.77\\.30\\.5 \\S+ completed ${manifest}$`));
  expect(ended[1]?.stdout).toContain(`@ end completed ${manifest} ${second}\n`);
  expect(ended[0]?.stdout).toContain("@ begin erlan\n");
  expect(readFileSync(join(folder, "log"), "utf8")).toBe(
    `-p auth.notice -t qorgan-run -- ${first}\n-p auth.notice -t qorgan-run -- ${second}\n`,
  );
  expect(statSync(join(state(), "journal")).mode & 0o777).toBe(0o600);
  expect(parseHostJournal(journalText())).toMatchObject({
    damaged: false,
    lines: [{ number: 1 }, { number: 2, run: runName(2), ended: "completed" }],
  });
});

/** Stands in for the guard, which moves the run's word under a lock: of two who come at once one is first. The operator stops just as it waits. */
const guard = (first: "confirmed" | "rolledback"): string => `#!/bin/sh
here=${state()}/runs/$2
case $1 in
  arm) mkdir -p "$here/guard"; : > "$here/guard/armed" ;;
  applied) : > ${folder}/run/stop-$2 ;;
  rollback) mv "$here/guard/armed" "$here/guard/${first}"; echo ${first} >> "$here/record" ;;
esac
`;

test.each([
  ["confirmed", "completed", "@ confirmed"],
  ["rolledback", "stopped", "@ rolledback stopped"],
] as const)("a stop and a confirmation at once: what was %s first is what the run tells", async (first, ended, said) => {
  programs(0);
  writeFileSync(join(folder, "guard"), guard(first), { mode: 0o755 });
  const { stdout } = go(await script(runName(1), true));
  expect(stdout.split("\n").filter((line) => /^@ (confirmed|rolledback|rollback-failed)/.test(line))).toEqual([said]);
  expect(stdout).toContain(`@ end ${ended} `);
  expect(parseHostJournal(journalText()).lines).toMatchObject([{ run: runName(1), ended }]);
});

test("cut off before any of its programs, a run that began has one line after the next run, logged at least once", async () => {
  const [first, second, third] = (await Promise.all([1, 2, 3].map((i) => script(runName(i))))) as [string, string, string];
  programs(0);
  go(first);
  cpSync(state(), `${state()}-first`, { recursive: true });
  let cut = 1;
  const seen = new Set<string>();
  for (; ; cut++) {
    rmSync(state(), { recursive: true, force: true });
    cpSync(`${state()}-first`, state(), { recursive: true });
    rmSync(join(folder, "log"), { force: true });
    programs(cut);
    go(second);
    if (statSync(join(folder, "calls")).size < cut) break;
    const torn = journalText();
    if (torn !== "") expect(torn.endsWith("\n")).toBe(true);
    const began = existsSync(join(state(), "runs", runName(2), "open"));
    const before = torn.includes(runName(2));
    programs(0);
    const next = go(third);
    expect({ cut, status: next.status, said: next.stderr }).toEqual({ cut, status: 0, said: "" });
    const { lines, damaged } = parseHostJournal(journalText());
    const runs = lines.map((line) => line.run);
    expect({ cut, damaged, runs }).toEqual({ cut, damaged: false, runs: began || before ? [1, 2, 3].map(runName) : [1, 3].map(runName) });
    if (began || before) {
      const line = lines[1] as HostLine;
      seen.add(line.ended);
      if (began) expect(next.stdout).toContain(`@ line ${journalText().split("\n")[1]}\n`);
      expect(readFileSync(join(folder, "log"), "utf8")).toContain(` ${runName(2)} `);
    }
    expect(readdirSync(state()).sort()).toEqual(["journal", "manifest", "runs"]);
  }
  expect(cut).toBeGreaterThan(17);
  expect([...seen].sort()).toEqual(["completed", "cut-off"]);
}, 240_000);

test("what somebody wrote into the host's journal stays there, and runs go on", async () => {
  programs(0);
  go(await script(runName(1)));
  for (const rest of ["no line of ours\n", "08 torn", "99999999999999999999 x\n", "\0\0\0\n"]) {
    writeFileSync(join(state(), "journal"), rest, { flag: "a" });
    const before = readFileSync(join(state(), "journal"), "utf8");
    const ended = go(await script(runName(2)));
    expect({ rest, status: ended.status, said: ended.stderr.replace(/.*ignored null byte.*\n/g, "") }).toEqual({
      rest,
      status: 0,
      said: "",
    });
    expect(journalText().startsWith(before)).toBe(true);
    expect(parseHostJournal(journalText())).toMatchObject({ damaged: true, lines: [{ run: runName(2) }] });
    execFileSync("sed", ["-i", "1!d", join(state(), "journal")]);
  }
});

const hostLines = (count: number, salt = ""): { text: string; lines: HostLine[] } => {
  let text = "";
  let previous = "0".repeat(64);
  for (let number = 1; number <= count; number++) {
    const line = `${number} ${previous} run-${number}${salt} erlan 10.0.0.1 2026-11-27T09:30:00Z completed ${sha256(String(number))}`;
    text += `${line}\n`;
    previous = sha256(line);
  }
  return { text, lines: [...parseHostJournal(text).lines] };
};
const known = (lines: readonly HostLine[]): Journalled => ({
  runs: new Set(lines.map((line) => line.run)),
  lines: new Map(lines.map(({ number, run, digest }) => [number, { run, line: digest }])),
});

describe("the two journals against each other", () => {
  const { text, lines } = hostLines(5);

  test("alike, nothing is told", () => {
    expect(compareJournals(parseHostJournal(text), known(lines))).toEqual({ unknown: [] });
    expect(comparisonNotes({ unknown: [] })).toEqual([]);
    expect(compareJournals(parseHostJournal(""), known([]))).toEqual({ unknown: [] });
  });

  test("what only the host knows is named, and is not the host's loss", () => {
    const compared = compareJournals(parseHostJournal(text), known(lines.slice(0, 3)));
    expect(compared.lost).toBeUndefined();
    expect(compared.unknown.map((line) => line.run)).toEqual(["run-4", "run-5"]);
    expect(comparisonNotes(compared)).toEqual([
      expect.stringContaining("2 runs, the newest of them run-5 by erlan on 2026-11-27, are known to the host"),
    ]);
    expect(comparisonNotes(compareJournals(parseHostJournal(text), known(lines.slice(0, 4))))).toEqual([
      expect.stringContaining("run run-5 by erlan on 2026-11-27 is known to the host and not to this journal: git pull"),
    ]);
  });

  test.each([
    ["cut at its end", hostLines(3).text, "ends with line 3, and run run-5 wrote line 5"],
    ["gone", "", "ends with line 0, and run run-5 wrote line 5"],
    ["made anew", hostLines(7, "x").text, "its line 1 is not the one that run run-1 wrote"],
    [
      "cut in the middle",
      text
        .split("\n")
        .filter((_, i) => i !== 2)
        .join("\n"),
      "was changed",
    ],
    ["with a line changed", text.replace("run-3", "run-9"), "was changed"],
    ["with its last line changed", text.replace("run-5", "run-9"), "its line 5 is not the one that run run-5 wrote"],
    ["torn", text.slice(0, -4), "was changed"],
    ["with a line of somebody's", `${text}hello\n`, "was changed"],
    ["cut at its beginning", text.split("\n").slice(2).join("\n"), undefined],
  ])("a host's journal that is %s", (_, changed, because) => {
    const { lost } = compareJournals(parseHostJournal(changed), known(lines));
    if (because === undefined) expect(lost).toBeUndefined();
    else expect(lost).toContain(because);
  });

  test("what a later run took up is told no more", () => {
    const after = parseHostJournal(
      `${hostLines(2).text}hello\n1 ${sha256("hello")} run-6 erlan 10.0.0.1 2026-11-27T09:30:00Z completed ${sha256("6")}\n`,
    );
    expect(after).toMatchObject({ damaged: true, lines: [{ number: 1, run: "run-6" }] });
    expect(compareJournals(after, known(lines)).lost).toContain("was changed");
    expect(compareJournals(after, known(after.lines)).lost).toBeUndefined();
  });
});
