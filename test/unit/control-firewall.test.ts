import fc from "fast-check";
import type { Opening } from "../../src/controls/control";
import { control, controllersReachSshd } from "../../src/controls/firewall";
import { incoming, outgoing, type Traffic } from "../../src/controls/firewall/traffic";
import { overlap } from "../../src/controls/networks";
import type { Host } from "../../src/model/model";
import type { NftablesDesired } from "../../src/resources/desired";
import type { Resource } from "../../src/resources/resource";
import { almaty, asked, desiredOf, files, filled, host, hq, keyServer, model, segmentOf, trial, workstation } from "./small-model";

const opening = (from: readonly string[], port = 445): Opening => ({
  fragment: "opening",
  protocol: "tcp",
  port,
  from,
  reason: { control: "files", rule: "share", why: "shares", source: "us" },
});
const ruleset = (resources: ReadonlyMap<string, Resource>): string => desiredOf<NftablesDesired>(resources, "nftables:inet qorgan").ruleset;

/** What happens to a new connection: the first rule that fits. */
function decide(rules: readonly Traffic[], address: string, protocol: "tcp" | "udp", port: number): string {
  const fits = (rule: Traffic): boolean =>
    rule.user === undefined &&
    (rule.port ?? port) === port &&
    (rule.protocol ?? protocol) === protocol &&
    (rule.addresses === "any" || overlap(address, rule.addresses) === "all");
  return rules.find(fits)?.verdict ?? "default";
}

const anyAddress = (network: string) =>
  fc
    .integer({ min: 1, max: 254 })
    .map((last) => network.replace(/(::)?0?\/\d+$/, (_, six) => (six ? `::${last.toString(16)}` : String(last))));
const addressIn = (kinds: readonly string[]) =>
  fc
    .constantFrom(
      ...[hq, almaty]
        .flatMap((branch) => branch.segments)
        .filter((s) => kinds.includes(s.kind))
        .flatMap((s) => s.networks),
    )
    .chain(anyAddress);

describe("control firewall", () => {
  test("nothing comes from test into production or back, whatever is opened", () => {
    const wide = [opening(["0.0.0.0/0", "::/0"]), opening(["10.0.0.0/8", "fd00::/8"], 22)];
    fc.assert(
      fc.property(addressIn(["test"]), fc.constantFrom(22, 445), (address, port) => {
        for (const on of [files, workstation, keyServer]) expect(decide(incoming(on, model(), wide), address, "tcp", port)).toBe("drop");
      }),
    );
    fc.assert(
      fc.property(addressIn(["servers", "office"]), fc.constantFrom(22, 445), (address, port) => {
        expect(decide(incoming(trial, model(), wide), address, "tcp", port)).toBe("drop");
      }),
    );
    expect(decide(incoming(files, model(), wide), "10.77.20.9", "tcp", 445)).toBe("accept");
  });

  test("nothing goes out to the other side; named servers are of neither", () => {
    for (const listed of [undefined, []]) {
      fc.assert(fc.property(addressIn(["test"]), (address) => decide(outgoing(files, model(), listed), address, "tcp", 22) === "reject"));
      fc.assert(
        fc.property(
          addressIn(["servers", "office", "admin"]),
          (address) => decide(outgoing(trial, model(), listed), address, "tcp", 22) === "reject",
        ),
      );
      expect(decide(outgoing(trial, model(), listed), "10.77.10.1", "udp", 53)).toBe("accept");
    }
    const administrator = host("hq-ws-1", segmentOf(hq, "admin"), { hardware: "L200" });
    expect(decide(outgoing(administrator, model(), undefined), "10.77.50.11", "tcp", 22)).toBe("default");
  });

  test("a test host on a production network is of the test side by its address", () => {
    const stray = host("hq-try-1", segmentOf(hq, "servers"), { environment: "test", addresses: ["10.77.10.99"] });
    const of = model({ hosts: [files, stray] });
    expect(decide(incoming(files, of, [opening(["10.77.10.0/24"])]), "10.77.10.99", "tcp", 445)).toBe("drop");
    expect(decide(incoming(files, of, [opening(["10.77.10.0/24"])]), "10.77.10.98", "tcp", 445)).toBe("accept");
  });

  test("servers reach what is listed, workstations everything else too", () => {
    const listed = [{ to: ["203.0.113.0/24"], protocol: "tcp", port: 443 }] as const;
    expect(decide(outgoing(files, model(), listed), "203.0.113.9", "tcp", 443)).toBe("accept");
    expect(decide(outgoing(files, model(), listed), "203.0.113.9", "tcp", 80)).toBe("default");
    expect(ruleset(asked(control, files))).toContain("hook output priority filter; policy drop;");
    expect(ruleset(asked(control, workstation))).toContain("hook output priority filter; policy accept;");
    expect(ruleset(asked(control, workstation, { outgoing: { workstations: "listed" } }))).toContain(
      "hook output priority filter; policy drop;",
    );
  });

  test("the controllers always reach sshd, on both sides, and a model that forbids it is found", () => {
    const with_ = (on: Host, values: object): Host => ({
      ...on,
      policy: { name: "x", controls: new Map([["firewall", filled(control, values) as unknown as Record<string, unknown>]]) },
    });
    for (const on of [files, workstation, keyServer, trial]) {
      expect(controllersReachSshd(model(), on)).toBe(true);
      expect(controllersReachSshd(model(), with_(on, {}))).toBe(true);
      for (const refused of ["10.77.30.0/24", "10.77.30.5", "0.0.0.0/0"])
        expect(controllersReachSshd(model(), with_(on, { refused: [refused] }))).toBe(false);
      expect(controllersReachSshd(model(), with_(on, { refused: ["10.77.20.0/24"] }))).toBe(true);
    }
    // Not only validate says so: such a host is never compiled.
    const values = filled(control, { refused: ["10.77.30.5"] });
    expect(control.refuses?.(with_(files, values), values, model())).toMatchObject({ code: "operator-locked-out", place: files.place });
    expect(control.refuses?.(files, filled(control, {}), model())).toBeUndefined();
    const six = { ...model().organisation, controllers: ["fd77:30::5"] };
    expect(controllersReachSshd(model({ organisation: six }), with_(keyServer, {}))).toBe(false);
    expect(
      controllersReachSshd(
        model({ organisation: { ...six, controllers: ["10.77.30.0/24"] } }),
        with_(keyServer, { refused: ["10.77.30.128/25"] }),
      ),
    ).toBe(false);
  });

  test("refused networks come before connections under way, everything else after", () => {
    const text = ruleset(asked(control, files, { refused: ["198.51.100.0/24"] }, model(), [opening(["10.78.20.0/24"])]));
    const at = (part: string): number => text.indexOf(part);
    expect(at("198.51.100.0/24")).toBeGreaterThan(0);
    expect(at("198.51.100.0/24")).toBeLessThan(at("ct state vmap"));
    expect(at('comment "controllers"')).toBeLessThan(at('comment "test-apart"'));
    expect(at('comment "test-apart"')).toBeLessThan(at('tcp dport 445 accept comment "files/share"'));
    expect(text).not.toMatch(/flush|delete/);
  });
});
