/** The main job on a real host: plan, apply, no drift, damage by hand, drift that names it, healed. What could lock out stands in lock-out.test.ts. */
import { type Lab, up } from "./lab";
import { file, resource, SmallModel } from "./small-model";

jest.setTimeout(600_000);

const name = "hq-key-1";
let lab: Lab;
let small: SmallModel;
const wanted = [
  file("/etc/qorgan-test.conf", "one\ntwo\n"),
  resource("sysctl", "net.ipv4.conf.all.accept_redirects", { value: "0" }),
  file("/etc/cron.d/qorgan-test", "# nothing\n"),
  resource("service", "cron.service", { enabled: "enabled", active: true, loads: ["file:/etc/cron.d/qorgan-test"] }),
];
const sh = async (command: string): Promise<string> => (await lab.host(name).exec(command)).stdout;

beforeAll(async () => {
  lab = await up([name]);
  await lab.host(name).reset();
  small = await SmallModel.of(lab, name);
  small.wanted = wanted;
});

test("the first apply makes it so through the initial account, and the next plan is empty", async () => {
  const first = await small.apply(20);
  expect(first).toMatchObject({ ok: true, value: { ended: "completed" } });
  expect(small.events.map((event) => event.type)).toContain("confirmed");
  expect(await sh("cat /etc/qorgan-test.conf")).toBe("one\ntwo\n");
  const { plan, door } = await small.plan();
  expect(plan.changes).toEqual([]);
  expect(plan.unknown).toEqual([]);
  expect(plan.roundTrips).toBe(1);
  expect(door.initial).toBe(false);
});

test.each([
  ["a file's content", "echo three >> /etc/qorgan-test.conf", "file:/etc/qorgan-test.conf"],
  ["a file's mode", "chmod 666 /etc/qorgan-test.conf", "file:/etc/qorgan-test.conf"],
  ["a file that is gone", "rm /etc/qorgan-test.conf", "file:/etc/qorgan-test.conf"],
  ["a folder in its place", "rm /etc/qorgan-test.conf; mkdir /etc/qorgan-test.conf", "file:/etc/qorgan-test.conf"],
  ["a pipe in its place", "rm /etc/qorgan-test.conf; mkfifo /etc/qorgan-test.conf", "file:/etc/qorgan-test.conf"],
  ["a link to a device without an end", "ln -sf /dev/zero /etc/qorgan-test.conf", "file:/etc/qorgan-test.conf"],
  ["a sysctl set back", "sysctl -qw net.ipv4.conf.all.accept_redirects=1", "sysctl:net.ipv4.conf.all.accept_redirects"],
  ["a service stopped", "systemctl stop cron", "service:cron.service"],
  ["a service masked", "systemctl mask --now cron", "service:cron.service"],
  ["a service disabled", "systemctl disable cron", "service:cron.service"],
  ["a service enabled until the next boot only", "systemctl disable -q cron; systemctl enable -q --runtime cron", "service:cron.service"],
])("damage by hand is named and healed: %s", async (_what, damage, key) => {
  await sh(damage);
  const { plan } = await small.plan();
  expect(plan.changes.filter((change) => change.drift).map((change) => change.key)).toEqual([key]);
  expect(await small.apply()).toMatchObject({ ok: true, value: { ended: "completed" } });
  expect((await small.plan()).plan.changes).toEqual([]);
});

test("drift and pending are told apart, also on one key", async () => {
  await sh("echo damaged > /etc/qorgan-test.conf");
  small.wanted = [file("/etc/qorgan-test.conf", "new\n"), file("/etc/qorgan-more.conf", "more\n"), ...wanted.slice(1)];
  const { plan } = await small.plan();
  expect(plan.changes).toMatchObject([
    { key: "file:/etc/qorgan-more.conf", action: "add", drift: false, pending: true },
    { key: "file:/etc/qorgan-test.conf", action: "change", drift: true, pending: true },
  ]);
  expect(await small.apply()).toMatchObject({ ok: true });
});

test("what leaves the model leaves the host", async () => {
  small.wanted = wanted;
  const { plan } = await small.plan();
  expect(plan.changes).toMatchObject([
    { key: "file:/etc/qorgan-test.conf", pending: true, drift: false },
    { key: "file:/etc/qorgan-more.conf", action: "remove", drift: false },
  ]);
  expect(await small.apply()).toMatchObject({ ok: true });
  expect(await sh("test -e /etc/qorgan-more.conf || echo gone")).toBe("gone\n");
  expect((await small.plan()).plan.changes).toEqual([]);
});

describe("several files at once", () => {
  const [odd, elsewhere] = ["/etc/qorgan batch/it's $(so) {{here}}.conf", "/etc/qorgan-elsewhere"];
  const many = [
    file("/etc/qorgan batch/a.conf", "a\n", { desired: { content: "a\n", owner: "root", group: "adm", mode: "0640" } }),
    file(odd, "no newline at the end"),
    file("/etc/qorgan-batch/-f", "b\n", { desired: { content: "b\n", owner: "nobody", group: "nogroup", mode: "0600" } }),
    file("/etc/qorgan-batch/was-a-folder", "c\n"),
    file("/etc/qorgan-batch/was-a-link", "d\n"),
  ];
  const stat = (path: string): Promise<string> => sh(`stat -c '%F %U:%G %a' -- '${path.replaceAll("'", "'\\''")}'`);

  test("each has its content, owner and mode; what stood in its place is put aside, and no link is followed", async () => {
    await sh(`mkdir -p /etc/qorgan-batch/was-a-folder; touch /etc/qorgan-batch/was-a-folder/inside; echo kept > ${elsewhere}
ln -s ${elsewhere} /etc/qorgan-batch/was-a-link`);
    small.wanted = [...wanted, ...many];
    small.events.length = 0;
    expect(await small.apply()).toMatchObject({ ok: true, value: { ended: "completed" } });
    const steps = small.events.flatMap((event) => (event.type === "step-done" ? [event.keys] : []));
    expect(steps.filter((keys) => keys.includes(`file:${odd}`))).toEqual([
      expect.arrayContaining(many.map(({ name: path }) => `file:${path}`)),
    ]);
    expect(await stat("/etc/qorgan batch/a.conf")).toBe("regular file root:adm 640\n");
    expect(await stat("/etc/qorgan-batch/-f")).toBe("regular file nobody:nogroup 600\n");
    expect(await stat(odd)).toBe("regular file root:root 644\n");
    expect(await sh(`cat '/etc/qorgan batch/'it*`)).toBe("no newline at the end");
    expect(await stat("/etc/qorgan-batch/was-a-folder")).toBe("regular file root:root 644\n");
    expect(await stat("/etc/qorgan-batch/was-a-link")).toBe("regular file root:root 644\n");
    expect(await sh(`cat ${elsewhere}`)).toBe("kept\n");
    expect(await sh("ls /var/lib/qorgan/runs/*/aside/*/etc_qorgan-batch_was-a-folder")).toBe("inside\n");
    expect((await small.plan()).plan.changes).toEqual([]);
  });

  test("of a step that a power cut ended just after its last rename, nothing is left behind by the next run", async () => {
    // What the disk holds then: the record without the step's end, and the folder that the files were renamed out of.
    await lab.host(name).must(`here=/var/lib/qorgan/runs/00000000T000000Z-cut; mkdir -p $here /etc/cron.d/.qorgan-new~ /etc/apt/.qorgan-new~
      printf '1\\t-\\tforget\\tfile:/etc/cron.d/none\\t{}\\n' > $here/steps; printf 'begin\\n1\\tstarted\\n' > $here/record
      echo aigerim > $here/operator; date -u +%FT%TZ > $here/at; : > $here/open`);
    small.wanted = [file("/etc/qorgan-test.conf", "after the cut\n")];
    expect(await small.apply(20)).toMatchObject({ ok: true, value: { ended: "completed" } });
    expect(await sh("ls -d /etc/cron.d/.qorgan-new~ /etc/apt/.qorgan-new~ 2> /dev/null")).toBe("/etc/apt/.qorgan-new~\n");
    await sh("rmdir /etc/apt/.qorgan-new~");
  });

  test("when the validator of one refuses it, none is in place and nothing is left behind", async () => {
    const bad = file("/etc/qorgan-batch/bad", "x", {
      desired: { content: "never this\n", owner: "root", group: "root", mode: "0644", validator: ["grep", "-q", "only that", "{}"] },
    });
    small.wanted = [...wanted, ...many.map((one) => ({ ...one, desired: { ...(one.desired as object), content: "new\n" } })), bad];
    const outcome = await small.apply();
    expect(outcome).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining("could not be made so") as string }] });
    expect(await sh("cat '/etc/qorgan batch/a.conf'; ls -A /etc/qorgan-batch '/etc/qorgan batch'")).not.toMatch(/new|bad/);
    small.wanted = wanted;
    expect(await small.apply()).toMatchObject({ ok: true });
  });
});

test("a service that is started and does not stay active fails the run, with what to look at", async () => {
  const unit = "[Service]\nType=oneshot\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n";
  small.wanted = [
    ...wanted,
    file("/etc/systemd/system/qorgan-short.service", unit),
    resource("service", "qorgan-short.service", {
      enabled: "enabled",
      active: true,
      loads: ["file:/etc/systemd/system/qorgan-short.service"],
    }),
  ];
  const outcome = await small.apply();
  expect(outcome).toMatchObject({
    ok: false,
    problems: [{ message: expect.stringMatching(/service:qorgan-short.service .*journalctl -u/s) as string }],
  });
  small.wanted = wanted;
  expect(await small.apply()).toMatchObject({ ok: true });
});

test("a failed step stops the run, says so, and the next apply completes", async () => {
  small.wanted = [
    ...wanted,
    resource("file", "/etc/qorgan-bad.conf", { content: "bad\n", owner: "root", group: "root", mode: "0644", validator: ["false"] }),
  ];
  const outcome = await small.apply();
  expect(outcome).toMatchObject({ ok: false, problems: [{ code: "step-failed" }] });
  expect(await sh("test -e /etc/qorgan-bad.conf || echo gone")).toBe("gone\n");
  small.wanted = wanted;
  expect((await small.apply()).ok).toBe(true);
  expect((await small.plan()).plan.changes).toEqual([]);
});
