import { kind } from "../../src/resources/audit-rules";
import { sha256 } from "../../src/resources/digest";
import type { HostFacts, Verdict } from "../../src/resources/resource";

const facts: HostFacts = { os: "debian-12", virtualisation: "kvm", readOnlyMounts: [], kernel: "6.1" };
const rules = "-D\n-e 1\n";
const list = "a".repeat(64);
const folders = ["/srv/hr", "/srv/pay roll"];
const good: Readonly<Record<string, string>> = {
  enabled: "1",
  daemon: "yes",
  lost: "none",
  list: `${list} 60`,
  known: `${sha256(rules)} ${list}`,
  fresh: "yes",
  behind: "no",
};

const said = (more: Readonly<Record<string, string>> = {}, seen: readonly string[] = ["same", "same"]): string =>
  [...Object.entries({ ...good, ...more }).map(([name, value]) => `${name} ${value}`), ...seen.map((state) => `folder ${state}`)].join(
    "\n",
  );

function judged(output: string, desired: { immutable?: boolean } = {}, on: HostFacts = facts): Verdict {
  const sealed = kind.seal({ rules, immutable: desired.immutable ?? false, folders });
  return kind.compare(sealed, kind.parse(output, [{ kind: "audit-rules", name: "loaded", sealed }]).get("loaded"), on);
}
const told = (verdict: Verdict): string => (verdict.is === "different" ? verdict.difference.summary : verdict.is);
const remedied = (verdict: Verdict): boolean => verdict.is === "different" && verdict.difference.remedy !== undefined;

test("all is well", () => expect(judged(said())).toEqual({ is: "as-desired" }));

test.each<[Readonly<Record<string, string>>, string]>([
  [{ enabled: "0" }, "the kernel records nothing: auditing is switched off"],
  [{ daemon: "no" }, "no daemon takes the records in"],
  [{ known: " " }, "not loaded"],
  [{ known: `${"b".repeat(64)} ${list}` }, "older rules are loaded than the file's"],
  [{ list: `${"c".repeat(64)} 3` }, "other rules are in the kernel than were loaded (3 now)"],
  [{ lost: "1000" }, "the kernel lost at least 1000 events that nobody has looked into"],
  [{ lost: "1" }, "the kernel lost events that nobody has looked into"],
])("an apply mends: %j", (more, summary) => {
  const verdict = judged(said(more));
  expect(told(verdict)).toBe(summary);
  expect(remedied(verdict)).toBe(false);
});

test("a folder that is another now is taken in by an apply; one that is not there is a person's", () => {
  expect(told(judged(said({}, ["same", "replaced"])))).toBe("the rules do not see /srv/pay roll as it is now");
  const verdict = judged(said({}, ["missing", "same"]));
  expect(told(verdict)).toBe("personal data is not recorded in /srv/hr: not there");
  expect(remedied(verdict)).toBe(true);
});

test("what is told last is what no apply mends", () => {
  for (const [more, words] of [
    [{ fresh: "no" }, /newest record is old/],
    [{ behind: "yes" }, /records wait/],
  ] as const) {
    expect(told(judged(said(more)))).toMatch(words);
    expect(remedied(judged(said(more)))).toBe(true);
    expect(told(judged(said({ ...more, daemon: "no" })))).toBe("no daemon takes the records in");
  }
});

test("rules that the kernel has locked wait for the next boot", () => {
  expect(judged(said({ enabled: "2" }), { immutable: true })).toEqual({ is: "as-desired" });
  expect(told(judged(said(), { immutable: true }))).toBe("the rules are not locked");
  for (const verdict of [
    judged(said({ enabled: "2" })),
    judged(said({ enabled: "2", known: `${"b".repeat(64)} ${list}` }), { immutable: true }),
  ]) {
    expect(verdict).toMatchObject({
      is: "different",
      difference: { remedy: "reboot the host: the rules are in force after its next boot" },
    });
  }
  const lost = judged(said({ enabled: "2", lost: "10" }), { immutable: true });
  expect(told(lost)).toBe("the kernel lost at least 10 events that nobody has looked into");
  expect(remedied(lost)).toBe(false);
});

test("half an answer is none; a container's kernel is another's; without auditctl it is still to be set up", () => {
  expect(() => judged("enabled 1\ndaemon yes\n")).toThrow();
  expect(() => judged(said({ enabled: "maybe" }))).toThrow();
  expect(judged("refused\n").is).toBe("unknown");
  expect(judged("refused\n", {}, { ...facts, virtualisation: "systemd-nspawn" })).toMatchObject({ is: "not-enforceable" });
  expect(told(judged("absent\n"))).toBe("there is no auditctl yet");
});

test("the look quotes what it is given", () => {
  const sealed = kind.seal({ rules, immutable: false, folders: ["/srv/$(touch x)"] });
  expect(kind.observe([{ kind: "audit-rules", name: "loaded", sealed }]).text).toContain("for folder in '/srv/$(touch x)'; do");
});
