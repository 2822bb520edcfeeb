/** The plug is pulled inside the window: the host comes back as it was, and the run is told as rolled back. */
import { type Lab, up } from "./lab";
import { file, SmallModel } from "./small-model";

jest.setTimeout(300_000);

const name = "hq-key-1";
const elsewhere = file("/etc/ssh/sshd_config.d/00-test.conf", "Port 2222\n", { guarded: true });
let lab: Lab;
let small: SmallModel;
const sh = async (command: string): Promise<string> => (await lab.host(name).exec(command)).stdout;

beforeAll(async () => {
  lab = await up([name]);
  await lab.host(name).reset();
  small = await SmallModel.of(lab, name);
  expect(await small.apply(20)).toMatchObject({ ok: true });
});

test("a power cut inside the window", async () => {
  small.wanted = [elsewhere];
  small.sshLoads = ["file:/etc/ssh/sshd_config.d/00-test.conf"];
  const running = small.apply(60);
  while ((await sh("for run in /var/lib/qorgan/runs/*/guard; do [ -e $run/armed ] && [ -e $run/applied ] && echo $run; done")) === "")
    await new Promise((resolve) => setTimeout(resolve, 100));
  await lab.host(name).powerCut();
  await lab.host(name).start();
  await lab.host(name).waitForSsh();
  expect(await running).toMatchObject({ ok: false, problems: [{ code: "rolled-back" }] });
  small.wanted = [];
  small.sshLoads = [];
  expect((await small.plan()).plan.changes).toEqual([]);
});
