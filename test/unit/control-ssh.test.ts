import fc from "fast-check";
import { control } from "../../src/controls/ssh";
import { RefusedValue } from "../../src/controls/templates";
import type { Role } from "../../src/model/model";
import type { ServiceDesired } from "../../src/resources/desired";
import { almaty, asked, contentOf, desiredOf, files, filled, keyServer, model, person, role, workstation } from "./small-model";

const dropIn = "/etc/ssh/sshd_config.d/00-qorgan-who-from-where.conf";
const main = "/etc/ssh/sshd_config";

/** `Match Address` blocks of a drop-in: networks → groups. */
function entrances(text: string): ReadonlyMap<string, readonly string[]> {
  const blocks = text.split(/^Match Address /m).slice(1);
  return new Map(blocks.map((block) => [block.split("\n")[0] ?? "", (/AllowGroups (.*)/.exec(block)?.[1] ?? "").split(" ")]));
}

describe("control ssh", () => {
  test("each class of accounts has its own entrance, and nobody comes from elsewhere", () => {
    const text = contentOf(asked(control, files), dropIn);
    expect(text.split("Match ")[0]).toContain("\nAllowGroups nobody-from-elsewhere\n");
    expect([...entrances(text)]).toEqual([
      ["10.77.30.5/32", ["qorgan"]],
      ["10.77.30.0/24,10.78.30.0/24,fd77:30::/64,fd78:30::/64", ["adm-it-administrator", "adm-security-officer"]],
      ["10.78.20.0/24,10.78.30.0/24,fd78:20::/64,fd78:30::/64", ["role-hr"]],
    ]);
  });

  test("where nobody has a regular account, the office does not reach sshd", () => {
    expect([...entrances(contentOf(asked(control, keyServer), dropIn)).values()]).toEqual([
      ["qorgan"],
      ["adm-backup-operator", "adm-it-administrator", "adm-security-officer"],
    ]);
    const openings = control.fragments?.(keyServer, filled(control), model()) ?? [];
    expect(openings.map((one) => "from" in one && one.from)).toEqual([["10.77.30.0/24", "fd77:30::/64", "10.78.30.0/24", "fd78:30::/64"]]);
  });

  test("a policy may keep people out of the office entrance", () => {
    const values = { peopleFrom: [] };
    expect([...entrances(contentOf(asked(control, files, values), dropIn)).values()].flat()).not.toContain("role-hr");
    expect(control.fragments?.(files, filled(control, values), model())).toHaveLength(1);
  });

  test("each rule has a drop-in of its own with its one reason, no keyword stands twice, and the entrances sort last", () => {
    for (const on of [files, workstation]) {
      const resources = asked(control, on);
      const rules = [...resources.values()].filter((one) => one.kind === "file" && one.name !== main);
      for (const { name, reasons } of rules)
        expect([name]).toEqual(reasons.map(({ rule }) => `/etc/ssh/sshd_config.d/00-qorgan-${rule}.conf`));
      const keywords = rules
        .flatMap(({ name }) => contentOf(resources, name).match(/^[A-Z]\S+/gm) ?? [])
        .filter((keyword) => keyword !== "Match");
      expect(new Set(keywords).size).toBe(keywords.length);
      expect(
        rules
          .map((one) => one.name)
          .sort()
          .at(-1),
      ).toBe(dropIn);
      expect(contentOf(resources, main).match(/^[A-Z].*/gm)).toEqual(["Include /etc/ssh/sshd_config.d/*.conf"]);
      expect(desiredOf<ServiceDesired>(resources, "service:ssh.service").loads).toHaveLength(rules.length + 1);
    }
  });

  test("Debian 13's own sockets are masked; everything that decides over a login is guarded and has its reason", () => {
    const resources = asked(control, workstation);
    for (const name of ["ssh.socket", "sshd-unix-local.socket", "sshd-vsock.socket"])
      expect(resources.get(`service:${name}`)?.desired).toEqual({ enabled: "masked", active: false });
    expect([...asked(control, files).keys()].filter((name) => name.endsWith(".socket"))).toEqual(["service:ssh.socket"]);
    for (const resource of resources.values()) {
      expect(resource.guarded).toBe(true);
      for (const reason of resource.reasons) expect([reason.control, reason.rule, reason.why, reason.source].every(Boolean)).toBe(true);
    }
  });

  test("a hostile role name never becomes configuration", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom("x\nPermitRootLogin yes", "x\nMatch all", "a\0b", "{{id}}", "x\u2028y")),
        (name) => {
          const bad: Role = role(name, { duties: ["file-server"] });
          const of = model({ people: [person("x", [bad], [almaty])] });
          let text: string;
          try {
            text = contentOf(asked(control, files, {}, of), dropIn);
          } catch (error) {
            expect(error).toBeInstanceOf(RefusedValue);
            return;
          }
          expect(text).toContain(`\n  AllowGroups role-${name}\n`);
          expect(name).not.toMatch(/[\n"'{}#]/);
        },
      ),
    );
  });
});
