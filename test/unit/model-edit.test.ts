/** Changes of a person's YAML: the one value, and every other byte as it was. */
import { addAfter, replaceAt } from "../../src/model/edit";

const block = `# servers
hosts:
  hq-key-1:   # the first
    duties: [key-server]
    # why
    policy: server  # the policy
    addresses: [10.0.0.1]
  hq-key-2: { duties: [key-server], policy: server }  # short
`;
const add = (text: string, name: string) => addAfter("f", text, ["hosts", name], "policy", "keyServerThumbprint", "abc");

test("a key is added after another, in both ways to write a map, and comments stay where they are", () => {
  expect(add(block, "hq-key-1")).toEqual({
    ok: true,
    value: block.replace("# the policy\n", "# the policy\n    keyServerThumbprint: abc\n"),
  });
  expect(add(block, "hq-key-2")).toEqual({
    ok: true,
    value: block.replace("policy: server }", "policy: server, keyServerThumbprint: abc }"),
  });
});

test("at the end of a file without a line break, with other line breaks, and as the first of its file", () => {
  expect(add("hosts:\n  a:\n    policy: x", "a")).toEqual({ ok: true, value: "hosts:\n  a:\n    policy: x\n    keyServerThumbprint: abc" });
  expect(add("hosts:\r\n  a:\r\n    policy: x\r\n", "a")).toEqual({
    ok: true,
    value: "hosts:\r\n  a:\r\n    policy: x\r\n    keyServerThumbprint: abc\r\n",
  });
});

test("a value that YAML would read otherwise is quoted; what is not there is told", () => {
  expect(addAfter("f", block, ["hosts", "hq-key-1"], "policy", "k", "-1")).toMatchObject({
    ok: true,
    value: expect.stringContaining('k: "-1"\n') as string,
  });
  expect(add(block, "hq-key-3")).toMatchObject({ ok: false, problems: [{ code: "no-such-path" }] });
  expect(addAfter("f", block, ["hosts", "hq-key-1"], "os", "k", "v")).toMatchObject({ ok: false, problems: [{ code: "no-such-path" }] });
});

test("a value is replaced, and its comment stays", () => {
  expect(replaceAt("f", block, ["hosts", "hq-key-1", "policy"], "other")).toEqual({
    ok: true,
    value: block.replace("policy: server  #", "policy: other  #"),
  });
  expect(replaceAt("f", block, ["hosts", "nobody"], "x")).toMatchObject({ ok: false, problems: [{ code: "no-such-path" }] });
});
