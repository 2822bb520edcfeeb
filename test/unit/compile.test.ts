/** What the compile step refuses, whatever a control asks for. */
import type { Control } from "../../src/controls/control";
import { compileHost } from "../../src/engine/compile";
import { kinds } from "../../src/resources/registry";
import type { Resource } from "../../src/resources/resource";
import { loaded, removeWorkspaces, small, today } from "./model-workspace";

afterAll(removeWorkspaces);

const reasons = [{ control: "base", rule: "test", why: "the test wants it" }];
const file = (content: string, more: Partial<Resource> = {}): Resource => ({
  kind: "file",
  name: "/etc/x",
  desired: { content, owner: "root", group: "root", mode: "0600" },
  reasons,
  ...more,
});

/** The codes and messages of what is refused when a control asks for these. */
function refused(...resources: readonly Resource[]): readonly string[] {
  const model = loaded(small);
  const control = { id: "base", appliesTo: () => true, resources: () => resources } as unknown as Control;
  const compiled = compileHost(model.hosts[0] as (typeof model.hosts)[0], model, {
    controls: [control],
    kinds: kinds(),
    render: () => "",
    today,
  });
  return compiled.ok ? [] : compiled.problems.map((problem) => `${problem.code}: ${problem.message}`);
}

test("two wishes for one key that cannot both be had are shown with who has them", () => {
  expect(refused(file("one"), file("one"))).toEqual([]);
  expect(refused(file("one"), file("two"))).toEqual([expect.stringMatching(/^contradiction: file:\/etc\/x on .*base\/test as .*one.*two/)]);
});

test("a secret cannot stand in a content, which travels in the script and is kept; its value is in no message", () => {
  const found = refused(file("hunter2", { secret: true }));
  expect(found).toEqual([expect.stringMatching(/^secret-in-content: /)]);
  expect(found.join("")).not.toContain("hunter2");
  const account = (comment: string): Resource => ({ kind: "account", name: "x", desired: { comment }, reasons, secret: true });
  const both = refused(account("hunter2"), account("hunter3"));
  expect(both).toEqual([expect.stringMatching(/^contradiction: /)]);
  expect(both.join("")).not.toContain("hunter");
});

test("a kind that nobody has, and a key with a control character", () => {
  expect(refused({ kind: "nothing", name: "x", desired: {}, reasons })).toEqual([expect.stringMatching(/^kind-unknown: /)]);
  expect(refused(file("x", { name: "/etc/a\nb" }))).toEqual([expect.stringMatching(/^key-refused: /)]);
});
