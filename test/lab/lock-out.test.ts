/** Nothing locks an operator out: the host puts it back by itself, is as it was, and the run is told as rolled back. On both releases. */
import { rmSync } from "node:fs";
import { type Lab, up } from "./lab";
import { type Breaker, breakers, elsewhere, picture, slow } from "./lock-out";
import { SmallModel } from "./small-model";

jest.setTimeout(600_000);

const names = ["hq-key-1", "almaty-ws-2"];
let lab: Lab;
const models = new Map<string, SmallModel>();

/** On both at once: each waits for its window. What went wrong is told with its host. */
async function onBoth(work: (name: string) => Promise<void>): Promise<void> {
  const ended = await Promise.allSettled(names.map(work));
  const wrong = ended.flatMap((one, i) => (one.status === "rejected" ? [`${names[i]}: ${(one.reason as Error).stack}`] : []));
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}

beforeAll(async () => {
  lab = await up(names);
  await onBoth(async (name) => {
    await lab.host(name).reset();
    const small = await SmallModel.of(lab, name);
    models.set(name, small);
    expect(await small.apply(20)).toMatchObject({ ok: true });
  });
});

function asTheModelWas(small: SmallModel): void {
  small.wanted = [];
  small.sshLoads = [];
  small.operatorKeys = undefined;
  for (const folder of small.templates) rmSync(folder, { recursive: true });
  small.templates = [];
}

/** Applies one breaker, with something that happens to the host meanwhile, and holds the host against what it was. */
async function survives(
  name: string,
  breaker: Breaker,
  window: number,
  meanwhile: (stop: AbortController) => Promise<void>,
): Promise<void> {
  const small = models.get(name) as SmallModel;
  if (breaker.prepare) await lab.host(name).must(breaker.prepare);
  const before = await picture(lab.host(name));
  await breaker.damage(small);
  small.events.length = 0;
  const stop = new AbortController();
  const running = small.apply(window, stop.signal);
  await meanwhile(stop);
  const outcome = await running;
  asTheModelWas(small);
  expect(outcome).toMatchObject({ ok: false, problems: [{ code: "rolled-back" }] });
  expect(small.events.map((event) => event.type)).toEqual(expect.arrayContaining(["armed", "rolled-back"]));
  expect(small.events.map((event) => event.type)).not.toContain("confirmed");
  const { plan, door } = await small.plan();
  expect(door.initial).toBe(false);
  expect(plan.changes).toEqual([]);
  // A run whose host lost its power has nobody to merge it; the next plan tells truly how it ended.
  expect(plan.notes.filter((note) => !note.includes("the host has put back the guarded ones"))).toEqual([]);
  expect(await picture(lab.host(name))).toBe(before);
}

test.each([...breakers, slow])("$what", (breaker) => onBoth((name) => survives(name, breaker, 4, async () => {})));

/** Until everything is changed and the host waits for the confirmation. */
async function untilApplied(name: string): Promise<void> {
  const waits = "for guard in /var/lib/qorgan/runs/*/guard; do [ ! -e $guard/armed ] || [ ! -s $guard/applied ] || echo waits; done";
  for (let i = 0; i < 300; i++) {
    if ((await lab.host(name).exec(waits)).stdout !== "") return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the host never came to wait for a confirmation");
}

test.each(breakers)("a power cut inside the window of: $what", (breaker) =>
  onBoth((name) =>
    survives(name, breaker, 60, async () => {
      await untilApplied(name);
      await lab.host(name).powerCut();
      await lab.host(name).start();
      await lab.host(name).waitForSsh();
    }),
  ),
);

test("a reboot inside the window of an sshd that listens elsewhere", () =>
  onBoth((name) =>
    survives(name, elsewhere, 60, async () => {
      await untilApplied(name);
      await lab.host(name).reboot();
    }),
  ));

test("an operator who stops inside the window has it back at once", () =>
  onBoth(async (name) => {
    const started = performance.now();
    await survives(name, elsewhere, 60, async (stop) => {
      await untilApplied(name);
      stop.abort();
    });
    expect(performance.now() - started).toBeLessThan(30_000);
  }));
