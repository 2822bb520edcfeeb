/** CONTRIBUTING.md, followed to the letter in a copy of the repository: a new control and a new resource kind, by the steps that stand there. */
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyOfRepository, root } from "./copy";

jest.setTimeout(600_000);

const page = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
let copy: string;

/** A file or folder that the page names; a page that says something else makes the test fail. */
function named(text: string): string {
  expect(page).toContain(`\`${text}\``);
  return join(copy, text);
}

function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
const qorgan = (...args: string[]): string => run(process.execPath, "-r", "./scripts/ts.js", "src/cli/main.ts", ...args);
const bin = (path: string): string => join("node_modules", path);

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "qorgan-contributing-"));
  copyOfRepository(copy);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("it is one page", () => {
  expect(page.split("\n").length).toBeLessThan(60);
});

test("a control: one file, one folder of templates, generate, an entry in a policy, a test", () => {
  expect(page).toContain("exports `control`");
  writeFileSync(
    join(named("src/controls/"), "notice.ts"),
    `/** A notice that everybody who logs in reads. */
import type { FromSchema } from "json-schema-to-ts";
import type { Control } from "./control";

const parameters = {
  type: "object",
  additionalProperties: false,
  properties: { words: { type: "string", maxLength: 200, default: "Lock your screen.", description: "What everybody reads." } },
  required: ["words"],
} as const;

/** The control. */
export const control: Control<FromSchema<typeof parameters>> = {
  id: "notice",
  title: "A notice at login",
  description: "Everybody who logs in reads what the organisation asks of them.",
  sources: ["House rules"],
  parameters,
  appliesTo: () => true,
  resources: (_host, { words }, _model, context) => [
    {
      kind: "file",
      name: "/etc/qorgan-notice",
      desired: { content: context.render("notice/notice.hbs", { words }), owner: "root", group: "root", mode: "0644" },
      reasons: [{ control: "notice", rule: "at-login", why: "people are told what is asked of them", source: "House rules" }],
    },
  ],
};
`,
  );
  expect(page).toContain("first line names its format: `{{!-- format: conf --}}`");
  mkdirSync(join(named("templates/"), "notice"));
  writeFileSync(join(copy, "templates/notice/notice.hbs"), "{{!-- format: conf --}}\n{{words}}\n");
  expect(page).toContain("`npm run generate`");
  run("npm", "run", "-s", "generate");
  const policy = named("policies/personal-data.yaml");
  appendFileSync(policy, "  notice: { words: Lock your screen when you leave. }\n");
  writeFileSync(
    join(named("test/unit/"), "control-notice.test.ts"),
    `import { control } from "../../src/controls/notice";

test("it is on every host", () => {
  expect(control.appliesTo({} as never)).toBe(true);
});
`,
  );

  expect(qorgan("validate")).toMatch(/hosts/);
  const shown = JSON.parse(qorgan("show", "almaty-files-1", "--json")) as { resources: { key: string }[] };
  expect(shown.resources.map(({ key }) => key)).toContain("file:/etc/qorgan-notice");
  expect(qorgan("explain", "notice")).toContain("House rules");
  appendFileSync(policy, "  ssh-typo: {}\n");
  expect(() => qorgan("validate")).toThrow("ssh-typo");
  writeFileSync(policy, readFileSync(policy, "utf8").replace("  ssh-typo: {}\n", "").replace("words: Lock", "wrods: Lock"));
  expect(() => qorgan("validate")).toThrow("unknown key 'wrods' in notice (known: words)");
  writeFileSync(policy, readFileSync(policy, "utf8").replace("wrods", "words"));
});

test("a resource kind: one file", () => {
  expect(page).toContain("exports `kind`");
  writeFileSync(
    join(named("src/resources/"), "alternative.ts"),
    `/** Which program stands behind a generic name: update-alternatives. */
import { sh } from "../shell";
import { asDesired, different, type Kind } from "./resource";

/** What is asked for. */
export interface AlternativeDesired {
  readonly path: string;
}

export const kind: Kind<"alternative", AlternativeDesired, AlternativeDesired, string> = {
  kind: "alternative",
  phase: "file",
  seal: (desired) => desired,
  observe: (resources) => sh\`for name in \${resources.map((one) => one.name)}; do printf '%s %s\\\\n' "$name" "$(readlink -- "/etc/alternatives/$name")"; done\`,
  parse: (output) =>
    new Map(
      output
        .split("\\n")
        .map((line) => line.split(" "))
        .flatMap(([name, path]) => (name && path ? [[name, path] as const] : [])),
    ),
  compare: ({ path }, observed) => (observed === path ? asDesired : different(\`\${observed ?? "absent"}, should be \${path}\`, observed, path)),
  change: ({ name, desired }) => sh\`update-alternatives --set \${name} \${desired.path}\`,
  remove: (name) => sh\`update-alternatives --auto \${name}\`,
};
`,
  );
  const control = join(copy, "src/controls/notice.ts");
  writeFileSync(
    control,
    readFileSync(control, "utf8").replace(
      '    {\n      kind: "file",',
      `    { kind: "alternative", name: "editor", desired: { path: "/bin/nano" }, reasons: [{ control: "notice", rule: "editor", why: "one editor" }] },
    {
      kind: "file",`,
    ),
  );
  expect(qorgan("show", "almaty-files-1")).toContain("alternative:editor");
  expect(qorgan("explain", "alternative:editor", "--host", "almaty-files-1")).toContain("one editor");
});

test("and the house's own checks take both", () => {
  run("git", "init", "-q");
  expect(page).toContain("`npm run format`");
  run("npm", "run", "-s", "format");
  run("npm", "run", "-s", "lint");
  run(process.execPath, bin("typescript/bin/tsc"), "--noEmit", "-p", "tsconfig.json");
  run(process.execPath, bin("dependency-cruiser/bin/dependency-cruise.mjs"), "--config", ".dependency-cruiser.json", "src");
  run(process.execPath, "scripts/generate.js", "--check");
  run(process.execPath, bin("jest/bin/jest.js"), "--selectProjects", "unit", "--testPathPatterns", "control-notice");
});
