/** What the model takes arrives on a host byte for byte, as data: read back on the console, not by what Qorgan says of it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { keyOf, type Lab, up } from "./lab";
import { qorganIn } from "./program";
import { file, resource, SmallModel } from "./small-model";
import { labWorkspace, withoutOthers } from "./workspace";

jest.setTimeout(600_000);

const name = "almaty-ws-2";
let lab: Lab;
/** The bytes that a command on the console prints. */
const bytes = async (command: string): Promise<string> =>
  Buffer.from(await lab.host(name).must(`${command} | base64 -w0`), "base64").toString("utf8");

beforeAll(async () => {
  lab = await up([name]);
  await lab.host(name).reset();
});

describe("through the engine", () => {
  const given = [
    ...["", "no newline at the end", "\n\n\n", "\r\n", "'; touch /pwned; '", '"$(touch /pwned)"', "`touch /pwned`", "{{banner}} {{{x}}}"],
    ...[
      "a\u0000b",
      "\u001b[31m",
      "\u202E",
      "e\u0301",
      "🐎",
      "\ufeffbom",
      "END-OF-ARCHIVE\n",
      "%s%n\\0\\n",
      "a".repeat(1 << 20),
      "-n\n",
      "\\",
    ],
    ...fc.sample(fc.string({ unit: "binary", maxLength: 200 }), { numRuns: 20, seed: 20261124 }),
  ];
  const names = [
    "it's",
    "two words",
    "$(touch -- pwned)",
    "`x`",
    "{{x}}",
    "-rf",
    "*",
    "a;b",
    "a&b",
    "a\\b",
    "#a",
    "~",
    "Құжат",
    "🐎",
    '"',
    "%n",
    "!x",
  ];
  const files = [
    ...given.map((content, i) => file(`/etc/qorgan-hostile/content-${i}`, content)),
    ...names.map((one) => file(`/etc/qorgan-hostile/names ${one}/${one}`, one)),
  ];
  const comment = 'O\'Neill "$(touch /pwned)" `x` {{y}} \\ ; & % # Әйгерім 🐎';
  let small: SmallModel;

  test("contents and names of files, and a person's name", async () => {
    small = await SmallModel.of(lab, name);
    small.wanted = [
      ...files,
      resource("group", "hostile", {}),
      resource("account", "hostile", {
        ...{ state: "present", group: "hostile", home: "/home/hostile", shell: "/bin/bash", comment, password: "people-set-it" },
      }),
    ];
    expect(await small.apply(20)).toMatchObject({ ok: true, value: { ended: "completed" } });
    for (const [i, content] of given.entries()) {
      const there = await bytes(`cat /etc/qorgan-hostile/content-${i}`);
      if (there !== content) throw new Error(`content ${i} is not what it was: ${JSON.stringify(there.slice(0, 200))}`);
    }
    const found = await bytes("find /etc/qorgan-hostile -mindepth 2 -type f -printf '%P\\0'");
    expect(found.split("\0").filter(Boolean).sort()).toEqual(names.map((one) => `names ${one}/${one}`).sort());
    expect(await bytes("getent passwd hostile | cut -d: -f5 | tr -d '\\n'")).toBe(comment);
    expect(await bytes("find / -xdev -name '*pwned*' -not -path '/etc/qorgan-hostile/*' -not -path '/proc/*'")).toBe("");
  });

  test("and the next look sees no difference", async () => {
    const { plan } = await small.plan();
    expect([plan.changes, plan.unknown]).toEqual([[], []]);
  });
});

describe("through the model's files", () => {
  const banner = 'Don\'t. "$(touch /pwned)" `x` {{organisation}} \\n \\l %h #\n\tБөгде адамға болмайды 🐎\n';
  const person = 'Әйгерім O\'Neill "$(touch /pwned)" {{x}} \\ `y`';
  let folder: string;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("the banner and people's names", async () => {
    folder = mkdtempSync(join(tmpdir(), "qorgan-hostile-"));
    await labWorkspace(lab, folder, withoutOthers);
    const edit = (path: string, from: RegExp, to: string): void => {
      const text = readFileSync(join(folder, path), "utf8");
      expect(text).toMatch(from);
      writeFileSync(
        join(folder, path),
        text.replace(from, () => to),
      );
    };
    edit("hosts/organisation.yaml", /^banner:.*\n( .*\n|\n)*/m, `banner: ${JSON.stringify(banner)}\n`);
    edit("hosts/people.yaml", /name: Айгерім Сейтқали/, `name: ${JSON.stringify(person)}`);
    await lab.host(name).reset();
    const on = ["--host", name, "--identity", await keyOf("nurlan-adm")];
    const applied = await qorganIn(lab, folder)("apply", "--yes", "--initial-user", "debian", ...on);
    if (applied.code !== 0) throw new Error(applied.stderr.slice(-2000));
    expect(await bytes("cat /etc/issue.net")).toBe(banner);
    expect(await bytes("getent passwd aigerim | cut -d: -f5 | tr -d '\\n'")).toBe(person);
    expect(await bytes("find / -xdev -name '*pwned*' -not -path '/proc/*'")).toBe("");
    expect(await qorganIn(lab, folder)("drift", ...on)).toMatchObject({ code: 0 });
  });
});
