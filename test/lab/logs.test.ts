/** Logs on their way: from two hosts to a collector, by the real program, with its certificates and its firewall. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import { keyOfRequest, signHost } from "../../src/identity/authority";
import { ownIntermediate } from "../../src/identity/intermediate";
import { readAuthority } from "../../src/model/identity";
import type { Host } from "./lab";
import { cut, type LogEvent, LogOffice, logPolicy, outage, logRoot as root, until } from "./log-office";

jest.setTimeout(600_000);

const names = ["almaty-files-1", "almaty-ws-2"] as const;
const files = `${root}/almaty/almaty-files-1`;
let office: LogOffice;
let collector: Host;
let files1: Host;
let ws2: Host;

const events = (place: string, text: string): Promise<LogEvent[]> => office.events(place, text);
const arrived = (place: string, text: string, count = 1): Promise<LogEvent[]> => office.arrived(place, text, count);
const drifted = (host: string): Promise<string[]> => office.drifted(host);

beforeAll(async () => {
  office = await LogOffice.of(names, logPolicy("{ retentionDays: 90, silentMinutes: { servers: 1, workstations: 1 } }"));
  collector = office.collector;
  [files1, ws2] = names.map((name) => office.host(name)) as [Host, Host];
});
afterAll(() => office.end());

test("a line is kept under the name of the host whose certificate brought it, and nothing drifts", async () => {
  await files1.must("logger -t hello 'from files'");
  await ws2.must("logger -t hello 'from ws'");
  const [first] = await arrived("almaty/almaty-files-1", "from files");
  expect(first).toMatchObject({
    ...{ v: "1", host: "almaty-files-1", claimed: "almaty-files-1", from: "10.78.10.11", branch: "almaty", segment: "servers" },
    ...{ program: "hello", module: "hello", acting_as: "#0", text: "from files", person: "", action: "" },
  });
  const schema = JSON.parse(readFileSync(join(__dirname, "../../docs/log-event.schema.json"), "utf8")) as object;
  const kept = await events("*/*", "");
  expect(kept.length).toBeGreaterThan(50);
  const valid = new Ajv({ formats: { "date-time": (text: string) => !Number.isNaN(Date.parse(text)) } }).compile(schema);
  expect(kept.filter((event) => !valid(event))).toEqual([]);
  expect(Date.parse(first?.received ?? "")).toBeGreaterThanOrEqual(Date.parse(first?.time ?? ""));
  expect(first?.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+(Z|[+-]\d\d:\d\d)$/);
  expect(await arrived("almaty/almaty-ws-2", "from ws")).toHaveLength(1);
  for (const name of office.names) {
    const inForce = "systemd-analyze cat-config systemd/journald.conf | grep '^ForwardToSyslog' | tail -n 1";
    expect(await office.host(name).must(inForce)).toBe("ForwardToSyslog=no\n");
    const plan = await office.drift(name);
    expect({ name, changes: plan.changes, unknown: plan.unknown }).toEqual({ name, changes: [], unknown: [] });
    expect(plan.notEnforceable.map((remark) => remark.key)).toContain("clock:synchronised");
  }
});

test("only security officers read it, and what is written today can only grow", async () => {
  expect(
    await collector.must(
      `stat -c '%U:%G %a' ${root} ${files}; stat -c '%U:%G %a' ${files}/*.jsonl; getent group qorgan-logs | cut -d: -f4`,
    ),
  ).toBe("root:qorgan-logs 750\nroot:qorgan-logs 750\nroot:qorgan-logs 640\nsaule-adm\n");
  await collector.must("/usr/local/lib/qorgan/log-watch");
  for (const damage of ["echo x >", "truncate -s 0", "rm -f"])
    expect((await collector.exec(`${damage} ${files}/$(date -u +%F).jsonl`)).code).not.toBe(0);
  await files1.must("logger -t hello 'and it still grows'");
  expect(await arrived("almaty/almaty-files-1", "and it still grows")).toHaveLength(1);
});

test("an audit event is root's own line under exactly that name; a look-alike is text, and shell text stays text", async () => {
  const object = '/srv/pd/a \\"b\\" ж $(touch /tmp/pwned) `touch /tmp/pwned`; touch /tmp/pwned';
  const event = (marker: string): string =>
    `@cee: {"time":"2026-11-23T10:00:00+05:00","host":"hq-log-1","received":"1999","person":"saule-adm","acting_as":"root","action":"opened-file","object":"${object}","source":"10.78.1.7","module":"qorgan-read","result":"success","reason":"","session":"${marker}"}`;
  const say = (before: string, tag: string, marker: string): Promise<string> =>
    files1.must(`${before} systemd-cat -t '${tag}' printf '%s\\n' '${event(marker)}'`);
  await say("", "qorgan-audit", "true-one");
  await say("runuser -u nobody --", "qorgan-audit", "nobodys");
  await say("", "qorgan-audit-x", "another-tag");
  await say("runuser -u nobody --", 'qorgan-audit - - - {"uid":"0"} x', "in-the-tag");
  await files1.must(`runuser -u nobody -- logger -t 'user $(touch /tmp/pwned)' -- 'Failed password for $(touch\${IFS}/tmp/pwned)'`);
  const [real] = await arrived("almaty/almaty-files-1", "true-one");
  expect(real).toMatchObject({
    ...{ host: "almaty-files-1", branch: "almaty", time: "2026-11-23T10:00:00+05:00", person: "saule-adm", role: "security-officer" },
    ...{ acting_as: "root", action: "opened-file", source: "10.78.1.7", module: "qorgan-read", result: "success", text: "" },
    object: object.replaceAll("\\", ""),
  });
  expect(real?.received).not.toBe("1999");
  for (const marker of ["nobodys", "another-tag", "in-the-tag"]) {
    const [alike] = await arrived("almaty/almaty-files-1", marker);
    expect(alike).toMatchObject({ person: "", role: "", action: "", text: event(marker) });
  }
  expect(await arrived("almaty/almaty-files-1", "Failed password for $(touch${IFS}")).toMatchObject([{ acting_as: "#65534" }]);
  for (const one of [collector, files1]) expect((await one.exec("ls /tmp/pwned")).code).not.toBe(0);
});

test("a line of half a megabyte, of control characters or of no encoding does not stop what comes after it", async () => {
  await files1.must(`head -c 500000 /dev/zero | tr '\\0' A | systemd-cat -t big
head -c 40000 /dev/zero | tr '\\0' '\\033' | systemd-cat -t big
printf 'odd \\377\\376 bytes \\001' | systemd-cat -t odd
logger -t hello 'after the odd ones'`);
  expect(await arrived("almaty/almaty-files-1", "after the odd ones")).toHaveLength(1);
  expect(await events("almaty/almaty-files-1", '"program":"odd"')).toMatchObject([
    { text: expect.stringMatching(/^odd .* bytes .$/) as string },
  ]);
});

describe("nobody else gets in", () => {
  const tls = "/etc/qorgan/tls";
  const dir = mkdtempSync(join(tmpdir(), "qorgan-pki-"));
  const openssl = (...args: string[]): void => void execFileSync("openssl", args, { cwd: dir, stdio: "ignore" });

  /** An authority that has the same name as the organisation's, and a certificate of it for the host. */
  function foreign(): void {
    openssl(
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:P-256",
      "-nodes",
      "-keyout",
      "ca.key",
      "-out",
      "ca.pem",
      "-subj",
      "/CN=Qazyna Trade",
    );
    openssl(
      "req",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:P-256",
      "-nodes",
      "-keyout",
      "host.key",
      "-out",
      "host.csr",
      "-subj",
      "/CN=almaty-ws-2.qazyna.example",
    );
    writeFileSync(join(dir, "ext"), "subjectAltName=DNS:almaty-ws-2.qazyna.example\nextendedKeyUsage=serverAuth,clientAuth\n");
    openssl("x509", "-req", "-in", "host.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-days", "9", "-extfile", "ext", "-out", "host.pem");
  }
  const put = async (host: Host, name: string, text: string): Promise<string> =>
    host.must(`echo ${Buffer.from(text).toString("base64")} | base64 -d > ${tls}/${name}`);

  /** The organisation's own authority, the host's own key and name; it ended yesterday. */
  async function expired(): Promise<string> {
    const own = "almaty-ws-2.qazyna.example";
    const request = await ws2.must(`openssl req -new -key ${tls}/host.key -subj /CN=almaty-ws-2 -addext subjectAltName=DNS:${own}`);
    process.env.XDG_STATE_HOME = join(office.lab.home, ".local/state");
    const authority = readAuthority(office.folder);
    const signer = authority.is === "read" ? await ownIntermediate(authority.authority) : undefined;
    const key = await keyOfRequest(Buffer.from(request), own);
    if (!signer?.ok || !key.ok) throw new Error("the lab's authority does not sign");
    return (await signHost(signer.value, own, key.value, 90, new Date(Date.now() - 91 * 86_400_000))).chain;
  }
  const refusals = (): Promise<LogEvent[]> => events("hq/hq-log-1", '"action":"peer-refused"');

  beforeAll(() => ws2.must(`cp -a ${tls} /root/tls; cp /etc/rsyslog.conf /root/`));
  afterEach(() => ws2.must(`cp -a /root/tls/. ${tls}/; cp /root/rsyslog.conf /etc/rsyslog.conf; systemctl restart rsyslog`));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test.each<[string, string, () => Promise<unknown>, string]>([
    [
      "a certificate of another authority",
      "its certificate is of another authority",
      async () => {
        foreign();
        for (const name of ["host.key", "host.pem"]) await put(ws2, name, readFileSync(join(dir, name), "utf8"));
      },
      "",
    ],
    [
      "the certificate of another host",
      "its certificate is another's",
      async () => {
        for (const name of ["host.key", "host.pem"]) await put(ws2, name, await files1.must(`cat ${tls}/${name}`));
      },
      "almaty-files-1.qazyna.example",
    ],
    ["its own certificate that has ended", "its certificate has ended", async () => put(ws2, "host.pem", await expired()), ""],
    [
      "no certificate",
      "it showed no certificate",
      async () => {
        await ws2.must(`sed -i 's/tls.myCert="[^"]*" tls.myPrivKey="[^"]*"//' /etc/rsyslog.conf`);
      },
      "",
    ],
  ])("with %s nothing arrives, and an event and an alert tell of it", async (what, reason, make, peer) => {
    const before = (await refusals()).length;
    const known = await office.alerts();
    await make();
    await ws2.must(`systemctl stop rsyslog; logger -t hello '${what} writes this'; systemctl start rsyslog`);
    const fits = (one: LogEvent): boolean =>
      one.claimed === "almaty-ws-2" && one.reason === `${reason}, at the door of almaty-ws-2` && (peer === "" || one.object === peer);
    const found = await until(30, refusals, (all) => all.slice(before).some(fits));
    expect(found.slice(before).find(fits) ?? found.slice(before)).toMatchObject({
      host: "hq-log-1",
      module: "collector",
      result: "failed",
    });
    expect(await office.alerted(known, "peer-refused", ({ evidence }) => evidence.some((one) => one.startsWith(reason)))).toMatchObject({
      host: "hq-log-1",
    });
    expect(await events("*/*", `${what} writes this`)).toEqual([]);
  });

  test("a host that writes under another name is kept under its own, and an event and an alert tell of it", async () => {
    const known = await office.alerts();
    await ws2.must(
      "sed -i 's/ almaty-ws-2 qorgan - - -/ almaty-files-1 qorgan - - -/' /etc/rsyslog.conf; systemctl restart rsyslog; logger -t hello 'under a false name'",
    );
    expect(await arrived("almaty/almaty-ws-2", "under a false name")).toMatchObject([{ host: "almaty-ws-2", claimed: "almaty-files-1" }]);
    expect(await events("almaty/almaty-files-1", "under a false name")).toEqual([]);
    expect((await arrived("almaty/almaty-ws-2", "claims-other-name"))[0]).toMatchObject({
      object: "almaty-files-1",
      module: "collector",
      result: "failed",
    });
    expect(await office.alerted(known, "peer-refused")).toMatchObject({
      host: "almaty-ws-2",
      evidence: expect.arrayContaining(["called itself: almaty-files-1"]) as string[],
    });
  });

  test("a host that left the model is refused from the collector's next apply on, and its certificate at every other door", async () => {
    const model = "hosts/almaty/workstations.yaml";
    const text = readFileSync(join(office.folder, model), "utf8");
    office.edit(model, / {2}almaty-ws-2:\n( {4}.*\n)+/, "");
    expect(await office.apply("hq-log-1")).toMatchObject({ code: 0 });
    await ws2.must("systemctl stop rsyslog; logger -t hello 'after it left'; systemctl start rsyslog");
    const known = await office.alerts();
    // Who took it along tries it where there is still a door: from another host's address.
    await files1.must(`cp -a ${tls} /root/tls`);
    for (const name of ["host.key", "host.pem"]) await put(files1, name, await ws2.must(`cat ${tls}/${name}`));
    await files1.must("systemctl restart rsyslog");
    const told = await office.alerted(known, "peer-refused", ({ evidence }) => evidence.includes("refused: almaty-ws-2.qazyna.example"));
    await files1.must(`cp -a /root/tls/. ${tls}/; systemctl restart rsyslog`);
    expect(told).toMatchObject({ host: "hq-log-1" });
    expect(await events("almaty/*", "after it left")).toEqual([]);
    writeFileSync(join(office.folder, model), text);
    expect(await office.apply("hq-log-1")).toMatchObject({ code: 0 });
    // Back in the model it may write again; and what it said meanwhile was not lost.
    await ws2.must("systemctl restart rsyslog");
    expect(await arrived("almaty/almaty-ws-2", "after it left")).toHaveLength(1);
  });

  test("the firewall opens each port to its own host alone", async () => {
    const ruleset = await collector.must("nft list table inet qorgan");
    const opened = [...ruleset.matchAll(/ip saddr (\S+) .*tcp dport (2\d{4})/g)].map(([, address, port]) => ({ address, port }));
    expect(opened.map((one) => one.address).sort()).toEqual(expect.arrayContaining(["10.78.10.11", "10.78.20.22"]));
    const [other] = opened.filter((one) => one.address === "10.78.10.11");
    expect((await ws2.exec(`timeout 3 bash -c '</dev/tcp/10.77.10.12/${other?.port}'`)).code).not.toBe(0);
  });
});

test("a file that is deleted while it is open is told of, and a new one begun", async () => {
  const own = `${root}/almaty/almaty-ws-2`;
  await collector.must(`chattr -a ${own} ${own}/*; cp ${own}/*.jsonl /root/deleted; rm ${own}/*; /usr/local/lib/qorgan/log-watch`);
  const [told] = await arrived("hq/hq-log-1", '"log-deleted"');
  expect(told).toMatchObject({ module: "collector", result: "success", object: expect.stringContaining("almaty-ws-2") as string });
  await ws2.must("logger -t hello 'in the new file'");
  expect(await arrived("almaty/almaty-ws-2", "in the new file")).toHaveLength(1);
  // Some of it may be sealed by now: it is put back, for what comes after this test.
  await collector.must(`chattr -a ${own}/*; cat ${own}/*.jsonl >> /root/deleted; cat /root/deleted > $(ls ${own}/*.jsonl)`);
});

test("collector down, a host restarted meanwhile, the network cut in the middle: every line arrives", async () => {
  expect(await outage(office, 2000)).toEqual([2000, 2000, 2000]);
});

test("when the journal is full before the collector is back, what went is told as an event", async () => {
  const small = "/etc/systemd/journald.conf.d/zzz-small.conf";
  await collector.must("systemctl stop rsyslog");
  await ws2.must(`printf '[Journal]\\nSystemMaxUse=12M\\nSystemMaxFileSize=4M\\n' > ${small}; systemctl restart systemd-journald
seq -f 'past-the-buffer-%g-${"a".repeat(200)}' 40000 | systemd-cat -t over; journalctl --sync; rm ${small}; /usr/local/lib/qorgan/log-flow`);
  await collector.must("systemctl start rsyslog");
  expect(await arrived("almaty/almaty-ws-2", "events-lost")).toMatchObject([
    { module: "qorgan-logging", action: "events-lost", object: "the journal", result: "failed" },
  ]);
  await ws2.must("systemctl restart systemd-journald");
});

describe("seals", () => {
  const past = "2025-12-01";
  const days = "$(date -u -d yesterday +%F)";
  const seal = (...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
    collector.exec(`/usr/local/lib/qorgan/seal ${words.join(" ")}`);
  let anchor: string;

  beforeAll(async () => {
    await collector.must(`systemctl stop qorgan-seal.timer
for day in ${days} $(date -u -d '10 days ago' +%F) ${past}; do chattr -a ${files}; echo "{\\"day\\":\\"$day\\"}" > ${files}/$day.jsonl; done
/usr/local/lib/qorgan/seal seal && logger -t hello sealed-later && sleep 2 && /usr/local/lib/qorgan/seal seal`);
    anchor = (await seal("newest")).stdout;
    await collector.must(`echo '${anchor.trim()}' > /root/anchor; rm -rf /root/kept; cp -a ${root} /root/kept`);
  });
  afterAll(() => collector.must("systemctl start qorgan-seal.timer; systemctl kill --signal=HUP --kill-who=main rsyslog"));
  const restore = `chattr -R -i -a ${root} 2> /dev/null; find ${root} -mindepth 1 -delete; cp -a /root/kept/. ${root}/`;

  test("what was sealed verifies; what is past its time is deleted lawfully, old days are compressed", async () => {
    expect(await seal("verify", "--anchor", "/root/anchor")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^all is as it was sealed/) as string,
    });
    expect((await collector.exec(`ls ${files}`)).stdout.split("\n")).toEqual(
      expect.not.arrayContaining([`${past}.jsonl`, `${past}.jsonl.gz`]),
    );
    expect((await collector.exec(`ls ${files}/*.gz`)).stdout.split("\n").filter(Boolean)).toHaveLength(1);
    expect((await collector.exec(`grep -l '^r almaty/almaty-files-1/${past}' ${root}/seals/*.seal`)).stdout).not.toBe("");
    expect((await collector.exec(`echo x >> ${files}/${days}.jsonl`)).code).not.toBe(0);
  });

  test.each([
    ["a day's file edited", `sed -i s/day/dax/ ${files}/${days}.jsonl`, "changed, or cut off"],
    ["a day's file cut to nothing", `truncate -s 0 ${files}/${days}.jsonl`, "changed, or cut off"],
    ["a line added to a past day", `echo x >> ${files}/${days}.jsonl`, "were added after its day"],
    ["a day's file deleted", `rm ${files}/${days}.jsonl`, "deleted"],
    [
      "a compressed day edited",
      `cd ${files}; f=$(ls *.gz); gzip -d $f; sed -i s/day/dax/ \${f%.gz}; gzip \${f%.gz}`,
      "changed, or cut off",
    ],
    ["a file slipped in", `echo x > ${files}/2026-01-05.jsonl`, "was never sealed"],
    ["today's file edited, where it was sealed", `sed -i '1s/hq/hx/' ${root}/hq/hq-log-1/$(date -u +%F).jsonl`, "changed, or cut off"],
    ["the first seal removed", `rm ${root}/seals/000001.seal`, "seal 000001 is missing"],
    ["a deletion written into the newest seal", `echo 'r almaty/x' >> $(ls ${root}/seals/*.seal | tail -1)`, "is not signed by its key"],
    ["the end of the chain cut off", `rm $(ls ${root}/seals/*.seal | tail -1)`, "there before"],
    ["everything sealed anew with the key", `rm ${root}/seals/0*; /usr/local/lib/qorgan/seal; /usr/local/lib/qorgan/seal`, "there before"],
    [
      "another key",
      `rm ${root}/seals/0* /etc/qorgan/collector/seal-key*; /usr/local/lib/qorgan/seal; /usr/local/lib/qorgan/seal`,
      "there before",
    ],
  ])("root on the collector: %s: found", async (_what, damage, told) => {
    await collector.must(`${restore}; chattr -R -i -a ${root} 2> /dev/null; ${damage}`);
    const found = await seal("verify", "--anchor", "/root/anchor");
    await collector.must(restore);
    expect(found).toMatchObject({ code: 2, stdout: expect.stringContaining(told) as string });
  });
});

test("each look brings the newest seal home, and a chain that was cut off since is drift", async () => {
  await collector.must("systemctl stop qorgan-seal.timer qorgan-seal.service; /usr/local/lib/qorgan/seal");
  await office.drift("hq-log-1");
  const kept = readFileSync(join(office.folder, "journal/seals/hq-log-1.jsonl"), "utf8");
  const { number, digest } = JSON.parse(kept.trim().split("\n").at(-1) ?? "") as LogEvent;
  expect(await collector.must("/usr/local/lib/qorgan/seal newest")).toBe(`${number} ${digest}\n`);
  expect((await collector.exec(`echo '${kept.trim()}' | /usr/local/lib/qorgan/seal verify --anchor -`)).stdout).not.toContain("before");
  await collector.must(`chattr -i ${root}/seals/*; mkdir /root/cut; mv ${root}/seals/${number}.* /root/cut`);
  expect(await drifted("hq-log-1")).toEqual(
    expect.arrayContaining([expect.stringMatching(/^log-seals:newest .* the end of the chain was cut off/) as string]),
  );
  await collector.must(`mv /root/cut/* ${root}/seals/; systemctl start qorgan-seal.timer`);
});

describe("drift is named", () => {
  afterEach(async () => {
    await files1.exec("nft delete table inet cut");
    await office.apply("almaty-files-1");
  });

  test.each([
    ["a stopped service", "systemctl stop rsyslog", "service:rsyslog.service inactive"],
    ["a masked service", "systemctl mask --now rsyslog", "service:rsyslog.service masked"],
    ["a changed file", "sed -i s/omrelp/omfile/ /etc/rsyslog.conf", "file:/etc/rsyslog.conf content differs"],
    [
      "a smaller buffer",
      "echo SystemMaxUse=8M >> /etc/systemd/journald.conf.d/zz-qorgan-forwarding.conf",
      "file:/etc/systemd/journald.conf.d/zz-qorgan",
    ],
    [
      "a log that stands still",
      `${cut("10.77.10.12")}; logger -t hello stuck; systemctl restart rsyslog; sleep 2; touch -d '1 hour ago' /var/spool/rsyslog/imjournal.state`,
      "log-flow:out nothing has left the journal",
    ],
  ])("%s", async (_what, damage, told) => {
    await files1.must(damage);
    expect(await drifted("almaty-files-1")).toEqual(expect.arrayContaining([expect.stringContaining(told) as string]));
  });

  test("a silent host, by the collector", async () => {
    await ws2.must("systemctl stop rsyslog qorgan-log-flow.timer");
    await collector.must(
      `chattr -a ${root}/almaty/almaty-ws-2/*; touch -d '5 minutes ago' ${root}/almaty/almaty-ws-2/*.jsonl /etc/rsyslog.d/qorgan-collector.conf`,
    );
    const told = (await drifted("hq-log-1")).find((one) => one.startsWith("log-sources:heard"));
    // Hosts of the example that are not up here are silent too.
    expect(told).toContain("almaty-ws-2 (for more than 1 minutes)");
    expect(told).not.toContain("almaty-files-1");
    await ws2.must("systemctl start rsyslog qorgan-log-flow.timer");
  });

  test("a clock that follows nobody", async () => {
    await files1.must(
      "apt-get install -qy chrony > /dev/null 2>&1; systemctl stop chrony; chronyd -x 'bindcmdaddress /run/chrony/chronyd.sock' 'port 0'",
    );
    expect(await drifted("almaty-files-1")).toEqual(
      expect.arrayContaining([expect.stringContaining("the clock follows no time server") as string]),
    );
    await files1.must("pkill -x chronyd; sleep 1; chronyd -x 'local stratum 8' 'port 0'; sleep 3");
    const plan = await office.drift("almaty-files-1");
    await files1.must("pkill -x chronyd || :");
    // What was not enforceable before and is well now is only remembered.
    expect(plan.changes.filter((change) => change.action !== "adopt").map((change) => change.key)).not.toContain("clock:synchronised");
  });
});
