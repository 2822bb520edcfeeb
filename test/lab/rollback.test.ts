/** `rollback RUN` on a real host: what one run changed is as before it, what cannot be is refused or said, and nothing locks out. */
import type { Outcome } from "../../src/engine/follow";
import type { Resource } from "../../src/resources/resource";
import type { Result } from "../../src/result";
import { type Lab, up } from "./lab";
import { file, resource, SmallModel } from "./small-model";

jest.setTimeout(600_000);

const name = "hq-key-1";
let lab: Lab;
let small: SmallModel;
const sh = async (command: string): Promise<string> => (await lab.host(name).exec(command)).stdout;
const runOf = (outcome: Result<Outcome | undefined>): string => {
  if (!outcome.ok || outcome.value === undefined) throw new Error(JSON.stringify(outcome));
  return outcome.value.run;
};
const sysctl = (value: string): Resource => resource("sysctl", "net.ipv4.conf.all.accept_redirects", { value });
const cron = resource("service", "cron.service", { enabled: "enabled", active: true, loads: ["file:/etc/cron.d/qorgan-test"] });
const drop = "/etc/ssh/sshd_config.d/00-test.conf";
const sshd = (content: string): Resource => file(drop, content, { guarded: true });
const base = [file("/etc/qorgan-test.conf", "one\n"), file("/etc/cron.d/qorgan-test", "# nothing\n"), sysctl("0"), cron];
let first = "";

beforeAll(async () => {
  lab = await up([name]);
  await lab.host(name).reset();
  small = await SmallModel.of(lab, name);
  small.wanted = base;
  small.sshLoads = [`file:${drop}`];
  first = runOf(await small.apply(20));
});

const state = (): Promise<string> =>
  sh(`cat /etc/qorgan-test.conf; stat -c '%a %U' /etc/qorgan-test.conf; cat /etc/cron.d/qorgan-test; ls /etc/qorgan-* ${drop} 2>&1
cat /proc/sys/net/ipv4/conf/all/accept_redirects; systemctl is-active cron; id qorgan-tester 2>&1; sshd -T | grep -i clientaliveinterval`);

/** Everything of `base` changed, with a guarded change and an account beside it. */
const changed = [
  resource("file", "/etc/qorgan-test.conf", { content: "two\n", owner: "root", group: "root", mode: "0600" }),
  file("/etc/qorgan-added.conf", "added\n"),
  file("/etc/cron.d/qorgan-test", "# changed\n"),
  sysctl("1"),
  cron,
  sshd("ClientAliveInterval 77\n"),
];

test("files, a sysctl, a service and a guarded drop-in are as before the run, and the model's wish is pending again", async () => {
  const before = await state();
  small.wanted = changed;
  const run = runOf(await small.apply());
  const after = await state();
  expect(after).toContain("clientaliveinterval 77");
  expect(after).not.toBe(before);
  small.events.length = 0;
  expect(await small.rollBack(run)).toMatchObject({ ok: true, value: { ended: "completed" } });
  expect(small.events.map((event) => event.type)).toContain("confirmed");
  expect(await state()).toBe(before);

  const { plan } = await small.plan();
  expect(plan.changes.filter((change) => change.drift)).toEqual([]);
  expect(plan.changes.map((change) => change.key)).toEqual(
    expect.arrayContaining(["file:/etc/qorgan-test.conf", "file:/etc/qorgan-added.conf", `file:${drop}`]),
  );
  small.wanted = base;
  expect((await small.plan()).plan.changes).toEqual([]);
});

test("a file that left the model comes back", async () => {
  small.wanted = base.slice(1);
  const run = runOf(await small.apply());
  expect(await sh("test -e /etc/qorgan-test.conf || echo gone")).toBe("gone\n");
  expect(await small.rollBack(run)).toMatchObject({ ok: true });
  expect(await sh("cat /etc/qorgan-test.conf")).toBe("one\n");
  small.wanted = base;
  expect((await small.plan()).plan.changes).toEqual([]);
});

test("a run whose key was changed again by a later run is refused, and the later run is named", async () => {
  small.wanted = [file("/etc/qorgan-test.conf", "two\n"), ...base.slice(1)];
  const earlier = runOf(await small.apply());
  small.wanted = [file("/etc/qorgan-test.conf", "three\n"), ...base.slice(1)];
  const later = runOf(await small.apply());
  const refused = await small.rollBack(earlier);
  expect(refused).toMatchObject({ ok: false, problems: [{ code: "cannot-roll-back" }] });
  expect(JSON.stringify(refused)).toContain(`changed again by run ${later}`);
  expect(await sh("cat /etc/qorgan-test.conf")).toBe("three\n");
  expect(await small.rollBack(later)).toMatchObject({ ok: true });
  expect(await sh("cat /etc/qorgan-test.conf")).toBe("two\n");
});

test("a run that no host keeps is refused", async () => {
  expect(await small.rollBack("20200101T000000000Z-000000")).toMatchObject({ ok: false, problems: [{ code: "cannot-roll-back" }] });
});

test("a rollback that would cut the operator off is put back by the host", async () => {
  // By hand, before Qorgan: the drop-in that the run replaced makes sshd listen elsewhere from its next start on.
  small.wanted = base;
  expect((await small.apply()).ok).toBe(true);
  await sh(`printf 'Port 2222\\n' > ${drop}`);
  small.wanted = [...base, sshd("ClientAliveInterval 66\n")];
  const run = runOf(await small.apply());
  const outcome = await small.rollBack(run, 6);
  expect(outcome).toMatchObject({ ok: false, problems: [{ code: "rolled-back" }] });
  expect(await sh(`cat ${drop}`)).toBe("ClientAliveInterval 66\n");
  expect((await small.plan()).plan.changes).toEqual([]);
});

test("what Qorgan's own way in rests on stays when the first run is put back", async () => {
  small.wanted = base;
  expect((await small.apply()).ok).toBe(true);
  const refused = await small.rollBack(first);
  expect(refused).toMatchObject({ ok: false, problems: [{ code: "cannot-roll-back" }] });
  await lab.host(name).reset();
  const run = runOf(await small.apply(20));
  const outcome = await small.rollBack(run);
  expect(outcome).toMatchObject({ ok: true });
  expect(await sh("ls /etc/qorgan-test.conf 2>&1 || :")).toContain("No such file");
  const { plan, door } = await small.plan();
  expect(door.initial).toBe(false);
  expect(plan.changes.map((change) => change.key)).toContain("file:/etc/qorgan-test.conf");
  expect(await small.apply()).toMatchObject({ ok: true });
  expect((await small.plan()).plan.changes).toEqual([]);
});

test("nothing is kept of password files and host keys, and of large files", async () => {
  await sh("dd if=/dev/zero of=/etc/qorgan-large bs=1M count=17 2> /dev/null");
  small.wanted = [...base, file("/etc/qorgan-large", "small\n")];
  const run = runOf(await small.apply());
  expect(await sh(`find /var/lib/qorgan/runs/${run}/kept /var/lib/qorgan/runs/${run}/aside -size +1M`)).toBe("");
  const refused = await small.rollBack(run);
  expect(JSON.stringify(refused)).toContain("no copy was kept of the file");
  expect(await sh("find /var/lib/qorgan/runs -name 'ssh_host*' -o -name '*shadow*'")).toBe("");
  small.wanted = base;
  expect(await small.apply()).toMatchObject({ ok: true });
});
