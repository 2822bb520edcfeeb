/** A host's certificate on a real host: its key is born there, signed here, renewed, and what is done to it by hand is told and healed. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { journalOf } from "../../src/audit/journal";
import { answersOf } from "../../src/cli/answers";
import type { RunOptions } from "../../src/engine/follow";
import type { Authority, Model } from "../../src/model/model";
import type { CertificateDesired } from "../../src/resources/desired";
import { giveAuthority } from "../custodians";
import { type Lab, up } from "./lab";
import { resource, SmallModel } from "./small-model";

jest.setTimeout(600_000);

const host = "hq-key-1";
const name = `${host}.lab`;
const folder = "/etc/qorgan/tls";
let lab: Lab;
let small: SmallModel;
let workspace: string;
let authority: Authority;

const root = (command: string): Promise<string> => lab.host(host).must(command);
const wanted = (more: Partial<CertificateDesired> = {}) => [
  resource("package", "openssl", { state: "installed" }),
  resource("certificate", "host", { name, authority, days: 90, renewDays: 30, ...more }),
];
const summaries = async (): Promise<string[]> =>
  (await small.plan()).plan.changes.map((change) => `${change.key} ${change.difference.summary}`);

/** A workspace with an authority of its own. */
async function newAuthority(): Promise<{ readonly workspace: string; readonly authority: Authority; readonly model: Model }> {
  const made = await mkdtemp(join(tmpdir(), "qorgan-certificate-"));
  const own = await giveAuthority(made, small.model);
  return { workspace: made, authority: own, model: { ...small.model, authority: own } };
}

const apply = async () => {
  const outcome = await small.apply(20);
  expect(outcome).toMatchObject({ ok: true });
  return outcome;
};

beforeAll(async () => {
  process.env.XDG_STATE_HOME = await mkdtemp(join(tmpdir(), "qorgan-state-"));
  lab = await up([host]);
  await lab.host(host).reset();
  small = await SmallModel.of(lab, host);
  const made = await newAuthority();
  ({ workspace, authority } = made);
  small.answers = (inspection) => answersOf({ folder: workspace, model: made.model, compiler: undefined as never }, inspection);
  small.wanted = wanted();
});

afterAll(async () => {
  await rm(workspace, { recursive: true });
  await rm(process.env.XDG_STATE_HOME as string, { recursive: true });
});

test("the first apply gives the host a certificate that openssl verifies, and a second one does nothing", async () => {
  await apply();
  expect(await root(`cd ${folder} && stat -c '%a %U:%G %n' host.key host.pem authority.pem`)).toBe(
    "600 root:root host.key\n644 root:root host.pem\n644 root:root authority.pem\n",
  );
  const verified = `openssl verify -x509_strict -CAfile authority.pem -untrusted host.pem -verify_hostname ${name}`;
  expect(await root(`cd ${folder} && ${verified} -purpose sslserver host.pem && ${verified} -purpose sslclient host.pem`)).toBe(
    "host.pem: OK\nhost.pem: OK\n",
  );
  expect(await root(`ls -A ${folder}`)).toBe("authority.pem\nhost.key\nhost.pem\n");
  const { plan } = await small.plan();
  expect(plan).toMatchObject({ changes: [], unknown: [], roundTrips: 1 });
  expect(await small.apply()).toEqual({ ok: true, value: undefined });
});

test("the key is on the host and nowhere else: not in what a run kept, not on this computer", async () => {
  const line = (await root(`sed -n 2p ${folder}/host.key`)).trim();
  expect(line.length).toBeGreaterThan(60);
  expect((await root(`grep -rlF ${line} /etc /var /root /home /tmp /run 2> /dev/null || :`)).trim()).toBe(`${folder}/host.key`);
  for (const place of [workspace, process.env.XDG_STATE_HOME as string])
    for (const file of readdirSync(place, { recursive: true, encoding: "utf8" }).map((one) => join(place, one)))
      if (statSync(file).isFile()) expect(readFileSync(file, "utf8")).not.toContain(line);
  expect(JSON.stringify(small.events)).not.toContain(line);
});

test("the journal knows what was signed, before its run", async () => {
  const [entry] = await journalOf(workspace, host);
  const serial = (await root(`openssl x509 -in ${folder}/host.pem -noout -serial`)).trim().slice("serial=".length).toLowerCase();
  expect(entry).toMatchObject({ ended: "signed", operator: "operator", certificate: { name, serial } });
});

test.each([
  ["a key that others can read", `chmod 640 ${folder}/host.key`, "host.key: 0640, should be 0600 (others may have the key)"],
  [
    "another key",
    `openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ${folder}/host.key`,
    "its key is not the one of its certificate",
  ],
  ["no key", `rm ${folder}/host.key`, "host.key is missing"],
  [
    "a link in the key's place",
    `mv ${folder}/host.key /root/k; ln -s /root/k ${folder}/host.key`,
    "host.key is a symbolic link, should be a regular file",
  ],
  [
    "a folder in the key's place",
    `rm ${folder}/host.key; mkdir -p ${folder}/host.key/x`,
    "host.key is a directory, should be a regular file",
  ],
  ["no certificate", `rm ${folder}/host.pem`, "host.pem is missing"],
  ["an empty certificate", `: > ${folder}/host.pem`, "host.pem holds no certificate"],
  ["the intermediate cut off", `sed -i '/END/q' ${folder}/host.pem`, "its certificate is another authority's (O=Lab, CN=test)"],
  [
    "a certificate that the host signed itself",
    `cd ${folder}; openssl req -x509 -key host.key -subj /CN=evil -addext subjectAltName=DNS:${name} -days 90 -out host.pem; cat host.pem host.pem > both; mv both host.pem`,
    "its certificate is another authority's (CN=evil)",
  ],
  ["another authority to trust", `cp ${folder}/host.pem ${folder}/authority.pem`, "authority.pem is another authority's"],
  ["no authority to trust", `rm ${folder}/authority.pem`, "authority.pem is missing"],
  ["a folder that others can write to", `chmod 777 ${folder}`, `${folder}: 0777, should be 0755`],
  ["a file in the folder's place", `rm -r ${folder}; : > ${folder}`, "absent"],
])("told and healed: %s", async (_what, damage, summary) => {
  const before = await root(`cat ${folder}/host.key`);
  await root(damage);
  expect(await summaries()).toEqual([expect.stringContaining(`certificate:host ${summary}`)]);
  expect((await small.plan()).plan.changes[0]).toMatchObject({ drift: true });
  await apply();
  expect(await summaries()).toEqual([]);
  expect(await root(`cat ${folder}/host.key`)).not.toBe(before);
});

test("near its end it is told, and renewed with a new key", async () => {
  small.wanted = wanted({ days: 5, renewDays: 2 });
  await root(`rm ${folder}/host.pem`);
  await apply();
  expect(await summaries()).toEqual([]);
  const old = await root(`cat ${folder}/host.key`);
  small.wanted = wanted();
  expect(await summaries()).toEqual([
    expect.stringMatching(/^certificate:host its certificate ends on \d{4}-\d\d-\d\d, in less than 30 days$/),
  ]);
  await apply();
  expect(await summaries()).toEqual([]);
  expect(await root(`cat ${folder}/host.key`)).not.toBe(old);
  expect((await root(`openssl x509 -in ${folder}/host.pem -noout -checkend ${89 * 86_400} && echo long`)).trim()).toContain("long");
});

test("a new name is pending and made so, and so is a new authority of the organisation's", async () => {
  const answers = small.answers;
  small.wanted = wanted({ name: `${host}.other` });
  expect(await summaries()).toEqual([`certificate:host its certificate is for DNS:${name}, should be for ${host}.other`]);
  await apply();
  expect(await summaries()).toEqual([]);
  const other = await newAuthority();
  small.answers = (inspection) => answersOf({ folder: other.workspace, model: other.model, compiler: undefined as never }, inspection);
  small.wanted = wanted({ authority: other.authority });
  expect(await summaries()).toEqual([
    "certificate:host authority.pem is another authority's; its certificate is another authority's (O=Lab, CN=test)",
  ]);
  await apply();
  expect(await summaries()).toEqual([]);
  await rm(other.workspace, { recursive: true });
  small.answers = answers;
  small.wanted = wanted();
  await apply();
});

test("without the controller's answer the step fails, and nothing is replaced", async () => {
  await root(`chmod 644 ${folder}/host.key`);
  const before = await root(`cd ${folder}; sha256sum host.key host.pem authority.pem`);
  const answers = small.answers;
  small.answers = () => () => Promise.resolve({ ok: false, problems: [{ code: "intermediate-missing", message: "no intermediate" }] });
  expect(await small.apply()).toMatchObject({ ok: false, problems: [{ code: "intermediate-missing" }] });
  expect(await root(`cd ${folder}; sha256sum host.key host.pem authority.pem`)).toBe(before);
  small.answers = answers;
});

test("where the host cannot make a key nothing is asked, and the step's own words tell why", async () => {
  const answers = small.answers;
  const asked = jest.fn();
  small.answers = () => asked;
  await root(
    "mv /usr/bin/openssl /usr/bin/openssl.real; printf '#!/bin/sh\\necho no entropy >&2\\nexit 1\\n' > /usr/bin/openssl; chmod 755 /usr/bin/openssl",
  );
  const failed = await small.apply();
  await root("mv /usr/bin/openssl.real /usr/bin/openssl");
  expect(failed).toMatchObject({ ok: false, problems: [{ code: "step-failed", message: expect.stringContaining("no entropy") }] });
  expect(asked).not.toHaveBeenCalled();
  small.answers = answers;
});

test("a plug that is pulled while the host waits for the answer: the next apply completes it", async () => {
  const answers = small.answers;
  small.answers = () => async () => {
    await lab.host(host).powerCut();
    return { ok: false, problems: [] };
  };
  const cut = small.apply();
  await new Promise((resolve) => setTimeout(resolve, 8000));
  await lab.host(host).start();
  await lab.host(host).waitForSsh();
  expect(await cut).toMatchObject({ ok: false });
  small.answers = answers;
  expect(await summaries()).toEqual([expect.stringContaining("host.key: 0644, should be 0600")]);
  await apply();
  expect(await summaries()).toEqual([]);
  expect(await root(`ls -A ${folder}`)).toBe("authority.pem\nhost.key\nhost.pem\n");
});

test("cut off between the key and its certificate: told, and completed", async () => {
  await root(
    `cd ${folder}; openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out host.key.new; chmod 600 host.key.new; mv host.key.new host.key; touch host.pem.new`,
  );
  expect(await summaries()).toEqual(["certificate:host its key is not the one of its certificate"]);
  await apply();
  expect(await root(`ls -A ${folder}`)).toBe("authority.pem\nhost.key\nhost.pem\n");
});

test("a service that loads it is started anew after a renewal, also when the run was cut off before", async () => {
  const service = resource("service", "cron.service", { enabled: "enabled", active: true, loads: ["certificate:host"] });
  small.wanted = [...wanted(), service];
  await apply();
  const started = await root("systemctl show -P InvocationID cron.service");
  await root(`touch ${folder}/host.pem`);
  expect(await summaries()).toEqual(["service:cron.service still runs an older certificate than the one on disk"]);
  await root(`rm ${folder}/host.pem`);
  expect(await summaries()).toEqual([
    expect.stringContaining("certificate:host"),
    expect.stringContaining("service:cron.service again, after"),
  ]);
  await apply();
  expect(await root("systemctl show -P InvocationID cron.service")).not.toBe(started);
  expect(await summaries()).toEqual([]);
});

test("a request that is not this host's own is refused on the controller", async () => {
  const answers = small.answers as NonNullable<typeof small.answers>;
  small.answers = (inspection) => (at, key, asked) =>
    (answers(inspection) as NonNullable<RunOptions["secretFor"]>)(at, key, { ...asked, request: Buffer.from("-----BEGIN") });
  await root(`rm ${folder}/host.pem`);
  expect(await small.apply()).toMatchObject({ ok: false, problems: [{ code: "request-refused" }] });
  small.answers = answers;
  await apply();
});

test("what leaves the model leaves the host", async () => {
  small.wanted = [];
  await apply();
  expect(await root(`ls -A ${folder}`)).toBe("");
});
