/** Cuts a run off at a moment of its own, and holds the host against what must be true ever after. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Event } from "../../src/engine/events";
import { parseHostJournal } from "../../src/engine/host-journal";
import type { Key } from "../../src/resources/resource";
import type { Host, Lab } from "./lab";
import { before, questions, stranger, wanted, wholeFiles } from "./one-of-each";
import { SmallModel } from "./small-model";

export const ways = ["controller killed", "connection cut", "power cut"] as const;
export type Way = (typeof ways)[number];

/** Seconds that the host waits for a confirmation that never comes. */
const window = 5;
/** What a container forgets when it boots: the kernel's own values, and a table that no unit of the model loads. */
const lostAtBoot: readonly Key[] = ["sysctl:net.ipv4.conf.all.log_martians", "nftables:inet qorgan"];

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A moment of a run, by which the same one is found in every run: `step-done file:/etc/cut.conf`. */
const momentOf = (event: Event): string => ("keys" in event ? `${event.type} ${event.keys.join(" ")}` : event.type);
const isMoment = (event: Event): boolean => /^(run-started|step-started|step-done|armed|confirmed|host-done)$/.test(event.type);

interface Controller {
  kill(): void;
  /** What the run came to; undefined when the controller was killed before it could say. */
  readonly ended: Promise<{ readonly ok: boolean; readonly problems?: readonly { readonly code: string }[] } | undefined>;
}

/** Starts a controller in a process of its own. */
function control(host: string, onMoment: (moment: string) => void): Controller {
  const root = join(__dirname, "../..");
  const child = spawn(process.execPath, ["-r", join(root, "scripts/ts.js"), join(__dirname, "one-run.ts"), host, String(window)], {
    cwd: root,
  });
  let outcome: Awaited<Controller["ended"]>;
  let errors = "";
  child.stderr.on("data", (data: Buffer) => {
    errors += data.toString();
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    const told = JSON.parse(line) as Event | { readonly outcome: typeof outcome };
    if ("outcome" in told) outcome = told.outcome;
    else if (isMoment(told)) onMoment(momentOf(told));
  });
  const ended = new Promise<typeof outcome>((resolve, reject) => {
    child.on("close", (code, signal) => (code === 0 || signal === "SIGKILL" ? resolve(outcome) : reject(new Error(errors))));
  });
  return { kill: () => void child.kill("SIGKILL"), ended };
}

export class Interruptions {
  private constructor(
    private readonly host: Host,
    private readonly small: SmallModel,
    /** Every moment of a run that nobody cuts off, in order. */
    readonly moments: readonly string[],
  ) {}

  /** Brings the host to where the runs begin, and keeps that; then sees one run through. */
  static async of(lab: Lab, name: string): Promise<Interruptions> {
    const host = lab.host(name);
    await host.reset();
    const small = await SmallModel.of(lab, name);
    small.wanted = before;
    const applied = await small.apply(20);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
    await host.must(stranger);
    await host.saveSnapshot("before-cut");
    await host.waitForSsh();
    small.wanted = wanted;
    const moments: string[] = [];
    const outcome = await control(name, (moment) => moments.push(moment)).ended;
    if (!outcome?.ok) throw new Error(`the run does not even end when nobody cuts it off: ${JSON.stringify(outcome)}`);
    return new Interruptions(host, small, moments);
  }

  /** Cuts one run off, and gives everything that is then not as it must be. */
  async interrupt(way: Way, moment: string): Promise<string[]> {
    await this.host.reset("before-cut");
    let acting: Promise<void> | undefined;
    const controller = control(this.host.name, (now) => {
      if (now === moment) acting ??= this.cut(way, controller);
    });
    const outcome = await controller.ended;
    if (acting === undefined) return [`${moment} never came: ${JSON.stringify(outcome)}`];
    await acting;
    const faults = way === "controller killed" || outcome !== undefined ? [] : ["the controller does not say how it ended"];
    return [...faults, ...(await this.settles()), ...(await this.tellsTheTruth(outcome?.ok === true, way)), ...(await this.completes())];
  }

  private async cut(way: Way, controller: Controller): Promise<void> {
    if (way === "controller killed") return controller.kill();
    if (way === "connection cut") return void (await this.host.exec("kill -KILL $(pgrep -u qorgan)"));
    await this.host.powerCut();
    await this.host.start();
    await this.host.waitForSsh();
  }

  /** The host comes to rest by itself: nobody holds the lock, nothing waits, and every file is the old or the new one. */
  private async settles(): Promise<string[]> {
    const atRest = "{ [ ! -e /run/qorgan/lock ] || flock -n /run/qorgan/lock true; } && ! ls /var/lib/qorgan/runs/*/guard/armed";
    for (let i = 0; (await this.host.exec(atRest)).code !== 0; i++) {
      if (i === 200) return ["the lock was lost: nobody gives it back"];
      await sleep(200);
    }
    const halves = wholeFiles.map(
      ({ path, may }) => `{ ${may.map((test) => `{ ${test}; }`).join(" || ")}; } 2> /dev/null || echo half written: ${path}`,
    );
    return (await this.host.must(halves.join("\n"))).split("\n").filter(Boolean);
  }

  private async holding(): Promise<ReadonlySet<string>> {
    const asked = questions.map(({ key, holds }) => `if (${holds}) > /dev/null 2>&1; then echo '${key}'; fi`);
    return new Set((await this.host.must(asked.join("\n"))).split("\n").filter(Boolean));
  }

  /** The next plan names exactly what the console says is not so, and nothing as somebody else's doing. */
  private async tellsTheTruth(saidDone: boolean, way: Way): Promise<string[]> {
    const holding = await this.holding();
    const { plan } = await this.small.plan();
    const planned = new Set<string>(plan.changes.filter((change) => change.action !== "adopt").map((change) => change.key));
    const lost: readonly string[] = way === "power cut" ? lostAtBoot : [];
    // The stranger was somebody else's doing before the run, and is until its step is done.
    const drifted = plan.changes.filter((change) => change.drift && !lost.includes(change.key) && change.key !== "account:stranger");
    return [
      ...questions
        .filter(({ key }) => holding.has(key) === planned.has(key))
        .map(({ key }) => (planned.has(key) ? `planned, and it holds: ${key}` : `not planned, and it does not hold: ${key}`)),
      ...drifted.map((change) => `told as drift: ${change.key} (${change.difference.summary})`),
      ...plan.unknown.map((one) => `unknown: ${one.key} (${one.because})`),
      ...(saidDone && way !== "power cut" && planned.size > 0 ? [`told as completed, and open are ${[...planned].join(", ")}`] : []),
    ];
  }

  /** The next apply makes all of it so, and leaves nothing of the one before. */
  private async completes(): Promise<string[]> {
    const outcome = await this.small.apply(20);
    if (!outcome.ok) return [`the next apply: ${JSON.stringify(outcome.problems)}`];
    const holding = await this.holding();
    const { plan } = await this.small.plan();
    const faults = await this.journalFaults();
    const rests = await this.host.must(
      "find /etc /usr/share /var/lib/qorgan /home -xdev \\( -name '*.qorgan-new~' -o -name '.new' -o -path '*/runs/*/open' \\)",
    );
    return [
      ...questions.filter(({ key }) => !holding.has(key)).map(({ key }) => `still not so after the next apply: ${key}`),
      ...faults,
      ...plan.changes.map((change) => `still planned: ${change.key} (${change.difference.summary})`),
      ...rests
        .split("\n")
        .filter(Boolean)
        .map((path) => `left behind: ${path}`),
    ];
  }

  /** Every run that began has one whole line in the host's own journal, and the lines follow on each other. */
  private async journalFaults(): Promise<string[]> {
    const begun = (await this.host.must("cd /var/lib/qorgan/runs && ls -d */record | cut -d/ -f1")).split("\n").filter(Boolean);
    const { lines, damaged } = parseHostJournal(await this.host.must("cat /var/lib/qorgan/journal"));
    const written = lines.map((line) => line.run);
    return [
      ...(damaged ? ["the host's journal is damaged"] : []),
      ...(begun.sort().join() === [...written].sort().join() ? [] : [`runs ${begun.join(", ")} began, lines are of ${written.join(", ")}`]),
    ];
  }
}
