import fc from "fast-check";
import ipaddr from "ipaddr.js";
import { networks, overlap } from "../../src/controls/networks";

const v4 = fc
  .tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 32 }))
  .map(([b, c, length]) => `10.${b}.${c}.0/${length}`);
const address = fc
  .tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }))
  .map((parts) => `10.${parts.join(".")}`);

const holds = (list: readonly string[], one: string): boolean =>
  list.some((range) => ipaddr.IPv4.parse(one).match(ipaddr.IPv4.parseCIDR(range)));

describe("lists of networks", () => {
  test("hold exactly the addresses that were written, and none of them twice", () => {
    fc.assert(
      fc.property(fc.array(v4, { maxLength: 12 }), address, (list, one) => {
        const found = networks(list).v4;
        expect(holds(found, one)).toBe(holds(list, one));
        expect(found.filter((range) => holds([range], one)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("are canonical, sorted by family, and know IPv4 in the clothes of IPv6", () => {
    expect(networks(["10.1.2.3/8", "fd00:1::9/64", "10.9.0.1", "192.0.2.1", "::ffff:192.0.2.7"])).toEqual({
      v4: ["10.0.0.0/8", "192.0.2.1/32", "192.0.2.7/32"],
      v6: ["fd00:1::/64"],
    });
    expect(networks(["0.0.0.0/0", "10.0.0.1", "::/0", "fd00::1"])).toEqual({ v4: ["0.0.0.0/0"], v6: ["::/0"] });
  });

  test("answer whether a network lies in them wholly, partly or not", () => {
    expect(overlap("10.1.1.0/24", ["10.1.0.0/16"])).toBe("all");
    expect(overlap("10.1.0.0/16", ["10.1.1.0/24"])).toBe("part");
    expect(overlap("10.2.0.0/16", ["10.1.1.0/24", "fd00::/8"])).toBe("none");
  });
});
