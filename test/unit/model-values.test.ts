/** Values that are more than text: what is taken, what is refused, and why. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { publicKeyRefusal } from "../../src/model/ssh-key";
import { checks, rangeOf, within } from "../../src/model/values";
import { keys } from "./model-workspace";

const taken: Readonly<Record<string, readonly string[]>> = {
  "account-name": ["aigerim", "nurlan-adm", "a", "x_1", "a".repeat(32)],
  address: ["10.77.10.11", "0.0.0.0", "fd77:10::11", "::", "::1", "2001:db8::1:0:0:1"],
  network: ["10.77.10.0/24", "0.0.0.0/0", "10.77.30.5/32", "fd77:10::/64", "::/0"],
  "address-or-network": ["10.77.30.5", "10.77.30.0/24", "fd77::/16"],
  path: ["/", "/srv/shares/hr", "/srv/Құжаттар", "/srv/two words", "/srv/..."],
  date: ["2026-11-24", "2028-02-29"],
  "time-zone": ["Asia/Almaty", "Asia/Qyzylorda", "Europe/London", "UTC"],
  line: ["Айгерім", 'it\'s "fine" $(x) {{y}}', "🐎"],
  text: ["one\ntwo\n", "a\tb"],
  "person-name": ["Айгерім Сейтқали", "O'Neill"],
  "ssh-public-key": Object.values(keys),
};

const refused: readonly (readonly [format: string, value: string, why: RegExp])[] = [
  ["account-name", "Aigerim", /lower-case/],
  ["account-name", "1a", /beginning with a letter/],
  ["account-name", "a b", /lower-case/],
  ["account-name", "a\n", /lower-case/],
  ["account-name", "-a", /beginning with a letter/],
  ["account-name", "a".repeat(33), /32/],
  ["account-name", "root", /the system has/],
  ["account-name", "sudo", /the system has/],
  ["account-name", "systemd-timesync", /the system has/],
  ["account-name", "qorgan", /the system has/],
  ["address", "10.77.10.256", /neither an IPv4/],
  ["address", "10.77.10", /neither an IPv4/],
  ["address", "010.77.10.1", /neither an IPv4/],
  ["address", "0x0a.1.1.1", /neither an IPv4/],
  ["address", "10.77.10.1/24", /prefix length does not belong/],
  ["address", "FD77:10::11", /write it as fd77:10::11/],
  ["address", "fd77:0010:0:0:0:0:0:11", /write it as fd77:10::11/],
  ["address", "fe80::1%eth0", /neither an IPv4/],
  ["address", "::ffff:10.77.10.1", /neither an IPv4/],
  ["address", "::ffff:a4d:a01", /neither an IPv4/],
  ["address", "10.77.10.1\n", /neither an IPv4/],
  ["network", "10.77.10.5/24", /written 10.77.10.0\/24/],
  ["network", "10.77.10.0/33", /between \/0 and \/32/],
  ["network", "10.77.10.0/024", /between/],
  ["network", "10.77.10.0", /needs a prefix length/],
  ["network", "fd77:10::1/64", /written fd77:10::\/64/],
  ["network", "10.77.10.0/24/24", /no network/],
  ["path", "srv", /begin with a slash/],
  ["path", "", /begin with a slash/],
  ["path", "/srv/../etc", /holds \. or \.\./],
  ["path", "/srv/..", /holds \. or \.\./],
  ["path", "/srv//x", /empty part/],
  ["path", "/srv/", /empty part/],
  ["path", "/srv/\u0000", /U\+0000/],
  ["path", "/srv/a\nb", /U\+000A/],
  ["path", `/${"ә".repeat(128)}`, /255 bytes/],
  ["date", "2027-02-29", /no day of the calendar/],
  ["date", "2027-1-1", /no day of the calendar/],
  ["date", "27-01-01", /no day of the calendar/],
  ["date", "1999-12-31", /between 2000/],
  ["date", "2026-11-24T00:00:00Z", /no day of the calendar/],
  ["time-zone", "asia/almaty", /write it as Asia\/Almaty/],
  ["time-zone", "+05:00", /no zone/],
  ["time-zone", "Asia/Nowhere", /no zone/],
  ["time-zone", "../../etc/passwd", /no zone/],
  ["line", "a\nb", /U\+000A/],
  ["line", "a\u001b[31m", /U\+001B/],
  ["line", " a", /blank/],
  ["line", "\ud800", /U\+D800/],
  ["line", "a\u202eb", /U\+202E/],
  ["line", "a\u2028b", /U\+2028/],
  ["text", "a\rb", /U\+000D/],
  ["text", "\n\t ", /blank/],
  ["person-name", "a:b", /colon/],
  ["person-name", "a,b", /comma/],
];

test.each(Object.entries(taken).flatMap(([format, values]) => values.map((value) => [format, value] as const)))(
  "%s takes %j",
  (format, value) => {
    expect(checks[format]?.(value)).toBeUndefined();
  },
);

test.each(refused)("%s refuses %j", (format, value, why) => {
  expect(checks[format]?.(value)).toMatch(why);
});

describe("SSH public keys", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "qorgan-keys-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const generated = (type: string, bits: string, comment = "who@where"): string => {
    const file = join(folder, `${type}-${bits}`);
    execFileSync("ssh-keygen", ["-q", "-t", type, "-b", bits, "-N", "", "-C", comment, "-f", file]);
    return readFileSync(`${file}.pub`, "utf8").trimEnd();
  };

  test.each([
    ["ed25519", "256"],
    ["ecdsa", "256"],
    ["ecdsa", "384"],
    ["ecdsa", "521"],
    ["rsa", "3072"],
  ])("of type %s with %s bits, as ssh-keygen makes them, are taken", (type, bits) => {
    expect(publicKeyRefusal(generated(type, bits))).toBeUndefined();
  });

  test("of RSA with 2048 bits are refused", () => {
    expect(publicKeyRefusal(generated("rsa", "2048"))).toBe("RSA needs at least 3072 bits, this one has 2048");
  });

  const string = (content: Buffer | string): Buffer => {
    const bytes = Buffer.from(content);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const line = (type: string, ...parts: (Buffer | string)[]): string =>
    `${type} ${Buffer.concat([type, ...parts].map(string)).toString("base64")}`;

  test("that live on a hardware token are taken", () => {
    expect(publicKeyRefusal(line("sk-ssh-ed25519@openssh.com", Buffer.alloc(32, 7), "ssh:"))).toBeUndefined();
    const point = Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 7)]);
    expect(publicKeyRefusal(line("sk-ecdsa-sha2-nistp256@openssh.com", "nistp256", point, "ssh:"))).toBeUndefined();
  });

  const good = keys.aigerim;
  const [type = "", base64 = ""] = good.split(" ");
  test.each([
    ["", /must begin with a key's type/],
    ["x", /must begin with a key's type/],
    [type, /not base64/],
    [`command="sh" ${good}`, /options/],
    [`${good}\nssh-rsa AAAA`, /control character/],
    [`${good}\u0000`, /control character/],
    [`${good} `, /blank/],
    [`${type}  ${base64}`, /not base64/],
    [`${type} ${base64.slice(0, -4)}`, /cut off/],
    [`${type} ${base64}AAAA`, /not base64|malformed|parts/],
    [`ssh-rsa ${base64}`, /of another type/],
    [line("ssh-ed25519", Buffer.alloc(31)), /32 bytes/],
    [line("ssh-ed25519", Buffer.alloc(32), "more"), /1 parts after its type/],
    [line("ecdsa-sha2-nistp256", "nistp384", Buffer.alloc(65, 4)), /curve is not nistp256/],
    [line("ecdsa-sha2-nistp256", "nistp256", Buffer.alloc(65, 2)), /point/],
    [line("ssh-rsa", Buffer.from([1, 0, 1]), Buffer.alloc(384, 0xff)), /malformed/],
    [line("ssh-rsa", Buffer.from([2]), Buffer.concat([Buffer.from([0]), Buffer.alloc(384, 0xff)])), /exponent/],
    [line("ssh-dss", "x"), /DSA/],
  ])("%j is refused", (key, why) => {
    expect(publicKeyRefusal(key)).toMatch(why);
  });

  test("any one character changed or dropped is never taken as another line break or option", () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.string({ unit: "binary", maxLength: 3 }), (at, put) => {
        const changed = good.slice(0, at) + put + good.slice(at + 1);
        if (publicKeyRefusal(changed) === undefined) expect(changed).toMatch(/^ssh-ed25519 [A-Za-z0-9+/]+=*( [^\p{Cc}]+)?$/u);
      }),
    );
  });
});

test("no format takes a control character other than text's line ends and tabs", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(checks)),
      fc.string({ unit: "binary" }),
      fc.constantFrom("\0", "\n", "\r", "\u001b", "\u0085", "\ud800"),
      fc.string(),
      (format, before, bad, after) => {
        if (format === "text" && bad === "\n") return;
        expect(checks[format]?.(before + bad + after)).toBeDefined();
      },
    ),
    { numRuns: 2000 },
  );
});

test("networks hold their addresses, and nothing of the other family", () => {
  const v4 = rangeOf("10.77.10.0/24");
  expect(within(rangeOf("10.77.10.0"), v4)).toBe(true);
  expect(within(rangeOf("10.77.10.255"), v4)).toBe(true);
  expect(within(rangeOf("10.77.11.0"), v4)).toBe(false);
  expect(within(rangeOf("10.77.0.0/16"), v4)).toBe(false);
  expect(within(rangeOf("::a4d:a01"), rangeOf("0.0.0.0/0"))).toBe(false);
  expect(within(rangeOf("fd77:10::ffff"), rangeOf("fd77:10::/64"))).toBe(true);
  expect(within(rangeOf("fd77:10:0:1::"), rangeOf("fd77:10::/64"))).toBe(false);
});
