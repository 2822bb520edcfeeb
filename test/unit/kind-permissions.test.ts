import { kind } from "../../src/resources/permissions";
import type { HostFacts } from "../../src/resources/resource";

const facts: HostFacts = { os: "debian-12", virtualisation: "none", readOnlyMounts: [], kernel: "6.1" };
const shadow = { kind: "permissions", name: "/etc/shadow", sealed: { owner: "root", group: "shadow", mode: "0640" } } as const;

const verdict = (output: string) => kind.compare(shadow.sealed, kind.parse(output, [shadow]).get(shadow.name), facts);

test("tells a mode or an owner that somebody changed", () => {
  expect(verdict("640 root:shadow regular file|/etc/shadow\n").is).toBe("as-desired");
  expect(verdict("644 root:shadow regular file|/etc/shadow\n")).toMatchObject({
    difference: { summary: "644 root:shadow, should be 640 root:shadow" },
  });
  expect(verdict("640 root:dana regular file|/etc/shadow\n")).toMatchObject({
    difference: { summary: "640 root:dana, should be 640 root:shadow" },
  });
});

test("what is not there is nobody's to read", () => {
  expect(verdict("").is).toBe("as-desired");
});

test("a link in its place is a difference, even when the link looks right", () => {
  expect(verdict("640 root:shadow symbolic link|/etc/shadow\n")).toMatchObject({
    is: "different",
    difference: { summary: expect.stringMatching(/symbolic link/) },
  });
});

test("an answer that makes no sense leaves all unknown", () => {
  expect(() => verdict("permission denied\n")).toThrow(/stat answered/);
});
