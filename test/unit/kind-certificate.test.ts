/** The verdict on a host's certificate; what real hosts answer is tried in test/lab/certificate.test.ts. */
import { createHash, X509Certificate } from "node:crypto";
import { newIntermediate, newRoot, signHost } from "../../src/identity/authority";
import { newKeys, x509 } from "../../src/identity/x509";
import { fingerprintOf } from "../../src/model/identity";
import { type CertificateObserved, kind } from "../../src/resources/certificate";
import type { CertificateDesired } from "../../src/resources/desired";

const name = "almaty-files-1.qazyna.example";
const facts = { os: "debian-12", virtualisation: "none", readOnlyMounts: [], kernel: "" };
const root = { owner: "root", group: "root" };
let desired: CertificateDesired;
let good: CertificateObserved;

beforeAll(async () => {
  const now = new Date("2026-11-25T10:00:00Z");
  const authority = await newRoot("x", 100, now);
  const signer = await newIntermediate(authority, "hq", "x", 90, now);
  const { publicKey } = await newKeys();
  const { chain } = await signHost(signer, name, await x509().PublicKey.create(publicKey), 90, now);
  const [own = ""] = chain.split(/(?<=-----END CERTIFICATE-----\n)/);
  const spki = new X509Certificate(own).publicKey.export({ type: "spki", format: "der" });
  desired = {
    name,
    authority: { certificate: authority.certificate, fingerprint: fingerprintOf(new X509Certificate(authority.certificate)) },
    days: 90,
    renewDays: 30,
  };
  good = {
    parts: new Map([
      ["/etc/qorgan/tls", { ...root, type: "directory", mode: "0755" }],
      ["/etc/qorgan/tls/host.key", { ...root, type: "regular file", mode: "0600" }],
      ["/etc/qorgan/tls/host.pem", { ...root, type: "regular file", mode: "0644" }],
      ["/etc/qorgan/tls/authority.pem", { ...root, type: "regular file", mode: "0644" }],
    ]),
    chain,
    authority: authority.certificate,
    publicKey: createHash("sha256").update(spki).digest("hex"),
    ending: "",
  };
});

const verdict = (more: Partial<CertificateObserved>, wanted: Partial<CertificateDesired> = {}): string => {
  const judged = kind.compare({ ...desired, ...wanted }, { ...good, ...more }, facts);
  return judged.is === "different" ? judged.difference.summary : judged.is;
};

test("a good one is as desired, however long new ones are to last", () => {
  expect(verdict({})).toBe("as-desired");
  expect(verdict({}, { days: 30, renewDays: 5 })).toBe("as-desired");
});

test.each<[Partial<CertificateObserved>, Partial<CertificateDesired>, string]>([
  [{ ending: "over" }, {}, "its certificate ended on 2027-02-23"],
  [{ ending: "soon" }, {}, "its certificate ends on 2027-02-23, in less than 30 days"],
  [{ publicKey: "" }, {}, "its key is not the one of its certificate"],
  [{}, { name: "almaty-files-2.qazyna.example" }, `its certificate is for DNS:${name}, should be for almaty-files-2.qazyna.example`],
  [{ chain: "" }, {}, "host.pem holds no certificate"],
  [{ chain: "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n" }, {}, "host.pem holds no certificate"],
  [{ authority: "" }, {}, "authority.pem holds no certificate"],
])("%j for %j", (more, wanted, summary) => {
  expect(verdict(more, wanted)).toBe(summary);
});

test("root itself as a host's certificate, or signed without an intermediate, is no host's", () => {
  expect(verdict({ chain: good.authority.repeat(2) })).toMatch(/^its certificate is for nobody/);
  expect(verdict({ chain: good.chain.split(/(?<=-----END CERTIFICATE-----\n)/)[1] as string })).toMatch(
    /^its certificate is another authority's/,
  );
});

test("an answer that is cut off is unknown, and none at all is absent", () => {
  expect(kind.parse("", [])).toEqual(new Map());
  expect(() => kind.parse("600:root:ro\ncontents\n", [])).toThrow("no record of stat");
});
