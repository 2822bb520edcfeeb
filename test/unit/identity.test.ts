/** The organisation's authority: who can bring the root's key out, what is signed and what is not, and what a certificate says. */
import { spawnSync } from "node:child_process";
import { webcrypto, X509Certificate } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decryptWith } from "../../src/escrow/age";
import { answerRequest } from "../../src/identity/answer";
import { daysLeft, keyOfRequest, newIntermediate, newRoot, type Signer } from "../../src/identity/authority";
import { initAuthority, renewIntermediate } from "../../src/identity/ceremony";
import { custodianFaults, openRoot } from "../../src/identity/escrow";
import { intermediates, ownIntermediate, stateFile } from "../../src/identity/intermediate";
import { signing, x509 } from "../../src/identity/x509";
import { identityOf, readAuthority } from "../../src/model/identity";
import type { Authority, Model } from "../../src/model/model";
import { custodians, heldBy, type TestCustodian } from "../custodians";

const day = 86_400_000;
const now = new Date("2026-11-25T10:00:00Z");
const name = "almaty-files-1.qazyna.example";
const desired = { name, authority: { fingerprint: "", certificate: "" }, days: 90, renewDays: 30 };
const model = { organisation: { name: 'Qazyna, "Trade" + Қ=1', keyCustodians: [] } } as unknown as Pick<Model, "organisation">;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "qorgan-identity-"));
  process.env.XDG_STATE_HOME = join(folder, "state");
});
afterEach(() => rmSync(folder, { recursive: true }));

const codeOf = (result: { readonly ok: boolean; readonly problems?: readonly { readonly code: string }[] }): string =>
  result.ok ? "ok" : (result.problems?.[0]?.code ?? "");

describe("the root's key", () => {
  let held: TestCustodian[];
  let authority: Authority;
  const open = (...ids: readonly number[]) =>
    openRoot(
      folder,
      authority.certificate,
      ids.map((i) => held[i]?.identity ?? ""),
    );
  const escrow = (file: string): string => join(folder, "identity", file);

  beforeEach(async () => {
    held = await custodians(["saule", "askar", "dana"]);
    expect(await initAuthority(folder, heldBy(model, held), 3650, now)).toMatchObject({ ok: true });
    const read = readAuthority(folder);
    if (read.is !== "read") throw new Error("no authority");
    authority = read.authority;
  });

  test("each pair of custodians can bring it out, one alone cannot, a stranger not at all", async () => {
    expect(readdirSync(join(folder, "identity")).sort()).toEqual([
      "root.askar+dana.age",
      "root.askar+saule.age",
      "root.dana+saule.age",
      "root.pem",
    ]);
    for (const pair of [
      [0, 1],
      [1, 2],
      [2, 0],
    ])
      expect(codeOf(await open(...pair))).toBe("ok");
    for (const one of [0, 1, 2]) expect(["one-custodian", "not-a-custodian"]).toContain(codeOf(await open(one, one)));
    const [stranger] = await custodians(["stranger"]);
    expect(codeOf(await openRoot(folder, authority.certificate, [stranger?.identity ?? ""]))).toBe("not-a-custodian");
  });

  test("it stands nowhere in the clear: a layer without the other is age again", async () => {
    const outer = await decryptWith([held[0]?.identity ?? ""], "", readFileSync(escrow("root.askar+saule.age")));
    expect(outer.ok && outer.value.toString("latin1")).toMatch(/^age-encryption.org\/v1\n/);
    for (const file of readdirSync(join(folder, "identity"))) expect(readFileSync(escrow(file), "latin1")).not.toContain("PRIVATE");
  });

  test("an escrow that was changed, cut off or exchanged is told, and nothing is signed with it", async () => {
    const file = escrow("root.askar+saule.age");
    const good = readFileSync(file);
    const changed = Buffer.from(good);
    changed[good.length - 5] = (changed[good.length - 5] ?? 0) ^ 1;
    for (const bad of [changed, good.subarray(0, good.length - 20), Buffer.from("nothing")]) {
      writeFileSync(file, bad);
      expect(codeOf(await open(0, 1))).toBe("root-escrow");
    }
    writeFileSync(file, good);
    const other = mkdtempSync(join(tmpdir(), "qorgan-identity-"));
    await initAuthority(other, heldBy(model, held), 3650, now);
    renameSync(join(other, "identity/root.askar+saule.age"), file);
    rmSync(other, { recursive: true });
    expect(await open(0, 1)).toMatchObject({ problems: [{ code: "root-escrow", message: expect.stringContaining("is not the key of") }] });
    for (const one of readdirSync(join(folder, "identity"))) if (one.endsWith(".age")) rmSync(escrow(one));
    expect(codeOf(await open(0, 1))).toBe("root-escrow");
  });

  test("a renewal escrows it for the custodians of now: who left is out, who is new is in", async () => {
    const [saule, askar, dana] = held as [TestCustodian, TestCustodian, TestCustodian];
    const [timur] = (await custodians(["timur"])) as [TestCustodian];
    const renewal = { controller: "hq", days: 90, identities: [saule.identity, dana.identity], now };
    expect(codeOf(await renewIntermediate(folder, heldBy(model, [saule, askar, timur]), authority, renewal))).toBe("ok");
    expect(readdirSync(join(folder, "identity")).filter((file) => file.endsWith(".age"))).toEqual([
      "root.askar+saule.age",
      "root.askar+timur.age",
      "root.saule+timur.age",
    ]);
    expect(codeOf(await openRoot(folder, authority.certificate, [saule.identity, dana.identity]))).toBe("one-custodian");
    expect(codeOf(await openRoot(folder, authority.certificate, [timur.identity, askar.identity]))).toBe("ok");
  });

  test("it is made once, and only where two people hold it", async () => {
    expect(codeOf(await initAuthority(folder, heldBy(model, held), 3650, now))).toBe("authority-there");
    rmSync(escrow("root.pem"));
    expect(codeOf(await initAuthority(folder, heldBy(model, held.slice(0, 1)), 3650, now))).toBe("custodians-missing");
    const same = held.slice(0, 2).map(({ id }) => ({ id, recipient: "age1same" }));
    expect(custodianFaults(same)).toMatchObject([{ code: "custodians-same" }]);
    expect(existsSync(escrow("root.pem"))).toBe(false);
  });

  test("what a controller signs with is its owner's only, outside of the workspace, and told when it is not", async () => {
    const identities = held.map((one) => one.identity);
    expect(codeOf(await ownIntermediate(authority))).toBe("intermediate-missing");
    await renewIntermediate(folder, heldBy(model, held), authority, { controller: "hq", days: 90, identities, now });
    const file = stateFile(authority);
    expect(file.startsWith(process.env.XDG_STATE_HOME as string)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(codeOf(await ownIntermediate(authority))).toBe("ok");
    expect([...(await intermediates(folder, authority)).keys()]).toEqual(["hq"]);
    expect(readFileSync(escrow("intermediates/hq.pem"), "latin1")).not.toContain("PRIVATE");
    chmodSync(file, 0o640);
    expect(await ownIntermediate(authority)).toMatchObject({
      problems: [{ message: expect.stringContaining("others than you can read") }],
    });
    chmodSync(file, 0o600);
    writeFileSync(file, readFileSync(file, "utf8").replace("PRIVATE KEY-----\nM", "PRIVATE KEY-----\nN"));
    expect(await ownIntermediate(authority)).toMatchObject({ problems: [{ message: expect.stringContaining("is damaged") }] });
  });
});

describe("what is signed", () => {
  let root: Signer;
  let signer: Signer;
  const P256 = { name: "ECDSA", namedCurve: "P-256" };

  beforeAll(async () => {
    root = await newRoot(model.organisation.name, 3650, now);
    signer = await newIntermediate(root, "hq", model.organisation.name, 90, now);
  });

  type San = { readonly type: "dns" | "ip" | "email"; readonly value: string };
  /** A request as a host would make it, or as it should not. */
  async function request(names: readonly San[], algorithm: object = P256, hash = "SHA-256"): Promise<Buffer> {
    const { Pkcs10CertificateRequestGenerator, SubjectAlternativeNameExtension, BasicConstraintsExtension } = x509();
    const keys = await webcrypto.subtle.generateKey(algorithm as EcKeyGenParams, true, ["sign", "verify"]);
    const made = await Pkcs10CertificateRequestGenerator.create({
      name: "CN=evil, O=evil",
      keys,
      signingAlgorithm: { ...signing, ...algorithm, hash } as EcdsaParams,
      extensions: [
        new BasicConstraintsExtension(true, 3, true),
        ...(names.length > 0 ? [new SubjectAlternativeNameExtension(names as San[])] : []),
      ],
    });
    return Buffer.from(made.toString("pem"));
  }
  const own: readonly San[] = [{ type: "dns", value: name }];
  const answer = (asked: Buffer, at = now, by = signer) => answerRequest(by, desired, asked, at);
  const chainOf = async (at = now, by = signer): Promise<[X509Certificate, X509Certificate]> => {
    const signed = await answer(await request(own), at, by);
    if (!signed.ok) throw new Error(JSON.stringify(signed.problems));
    const [one = "", other = ""] = signed.value.chain.split(/(?<=-----END CERTIFICATE-----\n)/);
    return [new X509Certificate(one), new X509Certificate(other)];
  };

  test("a host gets its own name, a server's and a client's purposes, and nothing that it asked for besides", async () => {
    const [host, intermediate] = await chainOf();
    expect(host.subject).toBe("CN=almaty-files-1");
    expect(host.subjectAltName).toBe(`DNS:${name}`);
    expect(host.ca).toBe(false);
    expect(host.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"]);
    expect(host.verify(intermediate.publicKey) && host.checkIssued(intermediate)).toBe(true);
    const parsed = new (x509().X509Certificate)(host.raw);
    const usage = parsed.getExtension(x509().KeyUsagesExtension);
    expect(usage).toMatchObject({ critical: true, usages: x509().KeyUsageFlags.digitalSignature });
    expect(Date.parse(host.validTo)).toBe(now.getTime() + 90 * day);
    expect(Date.parse(host.validFrom)).toBe(now.getTime() - 3_600_000);
    expect(host.serialNumber).toMatch(/^[4-7][0-9A-F]{31}$/);
    expect((await chainOf())[0].serialNumber).not.toBe(host.serialNumber);
  });

  test("an intermediate cannot make another, and nothing outlasts what signed it", async () => {
    const constraints = (pem: string) => new (x509().X509Certificate)(pem).getExtension(x509().BasicConstraintsExtension);
    expect(constraints(root.certificate)).toMatchObject({ critical: true, ca: true, pathLength: 1 });
    expect(constraints(signer.certificate)).toMatchObject({ critical: true, ca: true, pathLength: 0 });
    const later = new Date(now.getTime() + 50 * day);
    const [host, intermediate] = await chainOf(later);
    expect(host.validTo).toBe(intermediate.validTo);
    const long = await newIntermediate(root, "hq", "x", 9000, now);
    expect(new X509Certificate(long.certificate).validTo).toBe(new X509Certificate(root.certificate).validTo);
  });

  test.each([
    [59, "ok"],
    [60, "intermediate-ends"],
    [91, "intermediate-ends"],
  ])("%i days after its making an intermediate of 90 says %s: what it signs must last until its renewal", async (days, code) => {
    expect(codeOf(await answer(await request(own), new Date(now.getTime() + days * day)))).toBe(code);
  });

  test.each([
    ["another host's name", [{ type: "dns", value: "hq-log-1.qazyna.example" }] as const, P256],
    ["its own and another's", [...own, { type: "dns", value: "hq-log-1.qazyna.example" }] as const, P256],
    ["a name for all", [{ type: "dns", value: "*.qazyna.example" }] as const, P256],
    ["an address besides", [...own, { type: "ip", value: "10.77.10.11" }] as const, P256],
    ["no name", [], P256],
    ["a curve that is not ours", own, { name: "ECDSA", namedCurve: "P-384" }],
    [
      "a short RSA key",
      own,
      { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256", modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]) },
    ],
  ])("a request with %s is refused", async (_what, names, algorithm) => {
    expect(codeOf(await answer(await request(names, algorithm)))).toBe("request-refused");
  });

  test("a request that its key did not sign is refused, and so is what is none", async () => {
    const good = new (x509().Pkcs10CertificateRequest)((await request(own)).toString());
    const raw = Buffer.from(good.rawData);
    raw[raw.length - 3] = (raw[raw.length - 3] ?? 0) ^ 1;
    const pem = `-----BEGIN CERTIFICATE REQUEST-----\n${raw.toString("base64")}\n-----END CERTIFICATE REQUEST-----\n`;
    for (const bad of [pem, "", "-----BEGIN", signer.certificate, "x".repeat(20_000), "\0\u00ff"])
      expect(codeOf(await keyOfRequest(Buffer.from(bad, "latin1"), name))).toBe("request-refused");
    expect(codeOf(await keyOfRequest(await request(own), name))).toBe("ok");
  });

  test("days are whole, and negative when it is over", () => {
    expect(daysLeft(new Date(now.getTime() + day - 1), now)).toBe(0);
    expect(daysLeft(new Date(now.getTime() + day), now)).toBe(1);
    expect(daysLeft(new Date(now.getTime() - 1), now)).toBe(-1);
  });

  const openssl = spawnSync("openssl", ["version"]).status === 0;
  (openssl ? test : test.skip)("openssl takes the chain for this name and no other, strictly, and only with our root", async () => {
    const today = new Date();
    const fresh = await newRoot(model.organisation.name, 3650, today);
    const by = await newIntermediate(fresh, "hq", model.organisation.name, 90, today);
    const signed = await answer(await request(own), today, by);
    writeFileSync(join(folder, "chain.pem"), signed.ok ? signed.value.chain : "");
    writeFileSync(join(folder, "root.pem"), fresh.certificate);
    writeFileSync(join(folder, "other.pem"), root.certificate);
    const verify = (authority: string, host: string, purpose: string) =>
      spawnSync(
        "openssl",
        [
          "verify",
          "-x509_strict",
          "-CAfile",
          authority,
          "-untrusted",
          "chain.pem",
          "-verify_hostname",
          host,
          "-purpose",
          purpose,
          "chain.pem",
        ],
        { cwd: folder, encoding: "utf8" },
      ).status;
    expect(verify("root.pem", name, "sslserver")).toBe(0);
    expect(verify("root.pem", name, "sslclient")).toBe(0);
    expect(verify("root.pem", "hq-log-1.qazyna.example", "sslserver")).not.toBe(0);
    expect(verify("other.pem", name, "sslserver")).not.toBe(0);
  });
});

describe("the authority in a workspace", () => {
  test("none is none, what is no authority's certificate is told with its place", async () => {
    expect(readAuthority(folder)).toEqual({ is: "none" });
    expect(identityOf({ name: "almaty-files-1" }, { domain: "qazyna.example" })).toBe(name);
    const held = await custodians(["askar", "saule"]);
    await initAuthority(folder, heldBy(model, held), 3650, now);
    const file = join(folder, "identity/root.pem");
    const root = readFileSync(file, "utf8");
    const signer = await newIntermediate(await newRoot("x", 10, now), "hq", "x", 5, now);
    for (const bad of ["", "garbage", `${root}${root}`, signer.certificate, "x".repeat(70_000)]) {
      writeFileSync(file, bad);
      expect(readAuthority(folder)).toMatchObject({
        is: "wrong",
        problem: { code: "authority-unreadable", place: { file: "identity/root.pem" } },
      });
    }
    // As git gives it on another system.
    writeFileSync(file, root.replaceAll("\n", "\r\n"));
    expect(readAuthority(folder)).toMatchObject({ is: "read", authority: { certificate: root } });
  });
});
