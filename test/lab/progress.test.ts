/** What an operator sees on a terminal while hosts are at work, on a real one; and that a pipe gets plain lines. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keyOf, type Lab, up } from "./lab";
import { type Ended, mainFile, operatorEnvironment, qorganIn, ran } from "./program";
import { labWorkspace, withoutOthers } from "./workspace";

jest.setTimeout(600_000);

const names = ["almaty-files-1", "almaty-ws-2"];
let lab: Lab;
let folder: string;
let on: string[];
const piped = (...args: string[]): Promise<Ended> => qorganIn(lab, folder)(...args, ...on);

/** The program on a terminal of 24 rows and 100 columns, with somebody who answers no: all that it wrote there. */
async function onTerminal(...args: string[]): Promise<Ended> {
  const { NO_COLOR: _, CI: __, ...environment } = operatorEnvironment(lab);
  const command = [process.execPath, mainFile, "-w", folder, ...args, ...on].map((word) => `'${word}'`).join(" ");
  const env = { ...environment, TERM: "xterm-256color", COMMAND: `stty rows 24 columns 100; ${command}` };
  return ran("sh", ["-c", `printf 'no\\n' | script -qefc "$COMMAND" /dev/null`], env);
}
/** The text without the moves of the cursor and colours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const words = (text: string): string => text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, "");
/** How often lines were drawn over. */
const moves = (text: string): number => text.split("\u001b[1A").length - 1;

beforeAll(async () => {
  lab = await up(names);
  folder = mkdtempSync(join(tmpdir(), "qorgan-progress-"));
  await labWorkspace(lab, folder, withoutOthers);
  on = ["--identity", await keyOf("nurlan-adm"), "--host", names.join(",")];
  for (const name of names) await lab.host(name).reset();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("on a terminal each host has one line that follows it, and its end stays", async () => {
  const { code, stdout } = await onTerminal("apply", "--yes", "--initial-user", "debian");
  expect(code).toBe(0);
  const text = words(stdout);
  for (const name of names) {
    expect(text).toContain(`${name}: connecting to `);
    expect(text).toContain(`${name}: looking`);
    expect(text).toMatch(new RegExp(`${name}: step \\d+ of \\d+ {2}package:`));
    expect(text).toMatch(new RegExp(`${name}: done in \\d+\\.\\d s, \\d+ changes`));
  }
  expect(moves(stdout)).toBeGreaterThan(10);
  // Not the record's lines, of which there is one a key.
  expect(text).not.toMatch(/\d+\/\d+ file:/);
  expect(stdout).toContain("\u001b[1m");
});

test("a question stands alone on the screen, and no is an answer", async () => {
  await lab.host("almaty-files-1").must("chmod 666 /etc/issue.net");
  const { stdout } = await onTerminal("apply");
  const text = words(stdout);
  expect(text).toContain("~ file:/etc/issue.net");
  const [, after = ""] = text.split("Only 'yes' is yes: ");
  expect(after).not.toContain("looking");
  expect(await lab.host("almaty-files-1").must("stat -c %a /etc/issue.net")).toBe("666\n");
});

test("NO_COLOR keeps the lines that follow, without colours; a pipe has plain lines, one a key", async () => {
  const { stdout, stderr, code } = await piped("apply", "--yes");
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).toMatch(
    /^almaty-files-1: run \S+, 1 step\nalmaty-files-1: 1\/1 file:\/etc\/issue.net\nalmaty-files-1: done in [\d.]+ s, 1 change$/m,
  );
  expect(stderr).toContain("almaty-ws-2: nothing to do");
  expect(stderr).not.toContain("\u001b");
});

test("drift follows its hosts on a terminal, and leaves nothing of it behind", async () => {
  const { code, stdout } = await onTerminal("drift");
  expect(code).toBe(0);
  expect(words(stdout)).toContain("almaty-ws-2: looking");
  expect(words(stdout)).toContain("2 hosts, 0 drifted");
});
