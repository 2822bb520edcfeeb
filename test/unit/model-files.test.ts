/** Files that are no model: too large, too deep, outside, not text. Each gets a clear error, quickly. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadModel } from "../../src/model/load";
import { parseYaml } from "../../src/model/yaml";
import type { Problem } from "../../src/result";
import { changed, loaded, pointedAt, problemsOf, removeWorkspaces, small, today, writeWorkspace } from "./model-workspace";

afterAll(removeWorkspaces);

const people = "hosts/people.yaml";
const hosts = "hosts/almaty/hosts.yaml";

const load = (folder: string): readonly Problem[] => {
  const result = loadModel(folder, today);
  return result.ok ? [] : result.problems;
};

/** Problems of a file with a text of its own; what follows for other files from its absence is not asked. */
const ofText = (file: string, text: string | Buffer): readonly Problem[] =>
  problemsOf({ ...small, [file]: text }).filter((problem) => problem.place?.file === file);

const bomb = (): string => {
  const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(", ")}]`);
  return `l0: &l0 [x, x]\n${levels.join("\n")}\n`;
};

test.each([
  ["a duplicate key", "people:\n  a:\n    uid: 2001\n    uid: 2002\n", "duplicate-key", 4, 5],
  ["a bomb of aliases", bomb(), "yaml-alias", 2, 10],
  ["an alias that holds itself", "people: &all\n  a: *all\n", "yaml-alias", 2, 6],
  ["a tag of a program's", "people: !!js/function 'f'\n", "yaml-tag", 1, 9],
  ["a tag that makes bytes", "people: !!binary aGVsbG8=\n", "yaml-tag", 1, 18],
  ["two documents", "people: {}\n---\npeople: {}\n", "yaml-syntax", 2, 1],
  ["a number that is none", "people:\n  a:\n    uid: 1e400\n", "yaml-number", 3, 10],
  ["a number too large to be kept", "people:\n  a:\n    uid: 90071992547409931\n", "yaml-number", 3, 10],
  ["a key that is no text", "people:\n  2001: {}\n", "yaml-key", 2, 3],
  ["a key that is a list", "people:\n  ? [a, b]\n  : {}\n", "yaml-key", 2, 5],
  ["a key that changes objects", "people:\n  __proto__: {}\n", "yaml-key", 2, 3],
  ["broken flow", "people: {a: [}\n", "yaml-syntax", 1, 14],
  ["an empty file", "", "bad-value", 1, 1],
  ["only a comment", "# nothing\n", "bad-value", 1, 1],
  ["a list", "- people\n", "bad-value", 1, 1],
  ["brackets without end", "[".repeat(500_000), "yaml-depth", 1, 34],
  ["dashes without end", "- ".repeat(500_000), "yaml-depth", 1, 67],
  ["maps without end", Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"), "yaml-depth", 34, 34],
] as const)("%s", (_what, text, code, line, column) => {
  const started = process.cpuUsage();
  const problems = ofText(people, text);
  const { user, system } = process.cpuUsage(started);
  const found = problems.filter((problem) => problem.code === code);
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]?.place).toMatchObject({ file: people, line, column });
  expect((user + system) / 1e6).toBeLessThan(10);
});

test("keys are not compared each with each", () => {
  const text = Array.from({ length: 90_000 }, (_, i) => `k${i}: 1`).join("\n");
  const started = process.cpuUsage();
  const { findings } = parseYaml("x.yaml", `${text}\nk5: 2\n`, "");
  const { user, system } = process.cpuUsage(started);
  expect(findings).toMatchObject([{ code: "duplicate-key", place: { line: 90_001, column: 1, length: 2 } }]);
  expect((user + system) / 1e6).toBeLessThan(10);
});

test("a file of 50 MiB is refused before it is read", () => {
  const folder = writeWorkspace(small);
  truncateSync(join(folder, people), 50 * 1024 * 1024);
  const before = process.memoryUsage().rss;
  // Nothing else: that no person is known any more follows from it.
  expect(load(folder)).toEqual([
    expect.objectContaining({
      code: "file-too-large",
      message: "this file has 50.0 MiB, at most 2 MiB is read",
      place: { file: people, line: 1, column: 1 },
    }),
  ]);
  expect(process.memoryUsage().rss - before).toBeLessThan(40 * 1024 * 1024);
});

describe("symbolic links", () => {
  test("out of the workspace are refused: a file, a branch, the whole of policies", () => {
    const folder = writeWorkspace(small);
    const outside = writeWorkspace(small);
    const replace = (part: string): void => {
      rmSync(join(folder, part), { recursive: true });
      symlinkSync(join(outside, part), join(folder, part));
    };
    for (const part of [people, "hosts/almaty", "policies"]) replace(part);
    const refused = load(folder).filter((problem) => problem.code === "symlink-outside");
    expect(refused.map((problem) => problem.place?.file)).toEqual(["hosts/almaty", people, "policies"]);
  });

  test("inside of it are followed; to nowhere or to a device they are refused", () => {
    const folder = writeWorkspace(small);
    mkdirSync(join(folder, "more"));
    writeFileSync(join(folder, "more/people.yaml"), small[people] ?? "");
    rmSync(join(folder, people));
    symlinkSync("../more/people.yaml", join(folder, people));
    expect(load(folder)).toEqual([]);
    symlinkSync("nowhere.yaml", join(folder, "hosts/almaty/lost.yaml"));
    expect(load(folder)).toMatchObject([{ code: "unreadable", place: { file: "hosts/almaty/lost.yaml" } }]);
  });
});

test("a FIFO does not make it wait", () => {
  const folder = writeWorkspace(small);
  execFileSync("mkfifo", [join(folder, "hosts/almaty/fifo.yaml")]);
  expect(load(folder)).toMatchObject([{ code: "not-a-file", place: { file: "hosts/almaty/fifo.yaml" } }]);
});

describe("files of unknown names", () => {
  test.each([
    ["hosts/peple.yaml", /did you mean people.yaml/],
    ["hosts/data-map.yml", /did you mean data-map.yaml/],
    ["hosts/almaty/more.yml", /did you mean more.yaml/],
    ["policies/server.json", /did you mean server.yaml/],
  ])("%s is told", (file, message) => {
    expect(problemsOf({ ...small, [file]: "{}" })).toMatchObject([
      { code: "unknown-file", message: expect.stringMatching(message), place: { file } },
    ]);
  });

  test("what is no YAML, or hidden, is not our affair", () => {
    expect(problemsOf({ ...small, "hosts/README.md": "x", "hosts/.people.yaml.swp": "x", "hosts/almaty/notes.txt": "x" })).toEqual([]);
  });

  test("folders where none belong, and branches without branch.yaml", () => {
    const files = { ...small, "hosts/almaty/old/x.yaml": "{}", "policies/old/x.yaml": "{}", "hosts/taraz/hosts.yaml": "hosts: {}\n" };
    expect(problemsOf(files).map(({ code, place }) => [code, place?.file])).toEqual([
      ["unknown-folder", "hosts/almaty/old"],
      ["missing-file", "hosts/taraz"],
      ["unknown-folder", "policies/old"],
    ]);
  });

  test("folders and files whose names are no names", () => {
    const files = {
      ...small,
      "hosts/Taraz 1/branch.yaml": small["hosts/almaty/branch.yaml"] ?? "",
      "policies/x y.yaml": "title: X\ncontrols: {}\n",
    };
    expect(
      problemsOf(files)
        .filter((one) => one.code === "bad-name")
        .map(({ place }) => place?.file),
    ).toEqual(["hosts/Taraz 1", "policies/x y.yaml"]);
  });
});

test("missing files, and no workspace at all", () => {
  const { [people]: _people, "hosts/organisation.yaml": _organisation, ...rest } = small;
  expect(
    problemsOf(rest)
      .filter((one) => one.code === "missing-file")
      .map((one) => one.place?.file),
  ).toEqual(["hosts/organisation.yaml", people]);
  expect(load("/nonexistent").map((one) => one.code)).toEqual(["no-workspace", "no-workspace"]);
});

test("the map of data and the waivers may be absent", () => {
  const { "hosts/data-map.yaml": _map, "hosts/waivers.yaml": _waivers, ...rest } = small;
  expect(loaded(rest)).toMatchObject({ systems: [], waivers: [] });
});

test("the digest is that of every byte of every file", () => {
  const digest = loaded(small).digest;
  expect(loaded(small).digest).toBe(digest);
  for (const file of Object.keys(small)) expect(loaded({ ...small, [file]: `${small[file]}# more\n` }).digest).not.toBe(digest);
  const { [hosts]: moved = "", ...rest } = small;
  expect(loaded({ ...rest, "hosts/almaty/all.yaml": moved }).digest).not.toBe(digest);
});

test("Windows line ends and a byte order mark change nothing", () => {
  const files = changed({ [people]: [["[accounting]", "[acounting]"]] });
  const windows = `\ufeff${files[people]?.replaceAll("\n", "\r\n")}`;
  const [problem] = problemsOf({ ...files, [people]: windows });
  expect(problem).toMatchObject({ code: "unknown-role", place: { line: 4, column: 13 } });
  expect(problem && pointedAt(problem, files)).toBe("acounting");
});
