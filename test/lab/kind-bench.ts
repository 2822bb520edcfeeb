/** Drives one resource kind on a real host, as the engine does: look, compare, change under `set -eu`, look again. */
import { spawnSync } from "node:child_process";
import { type AnyKind, kinds } from "../../src/resources/registry";
import type { ForeignMember, HostFacts, Key, Resource, SealedResource, Verdict } from "../../src/resources/resource";
import { type Script, sh } from "../../src/shell";
import { type Lab, up } from "./lab";

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The root console of one host: runs a script by its `sh`, with the text on standard input. */
export type Console = (script: string) => Ran;

/** A console through nsenter's arguments, which are asked for at each use: a host that was started anew has another first process. */
export const consoleOf = (inside: () => readonly string[]): Console => {
  const clean = ["env", "-i", "LC_ALL=C", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "sh", "-s"];
  return (script) => {
    const input = `main() {\n${script}\n}\nmain </dev/null\n`;
    const { status, stdout, stderr } = spawnSync("nsenter", [...inside(), ...clean], { input, encoding: "utf8", maxBuffer: 64 << 20 });
    return { status, stdout, stderr };
  };
};

export const resource = <Desired>(kind: string, name: string, desired: Desired): Resource<string, Desired> => ({
  kind,
  name,
  desired,
  reasons: [],
});

/** One kind on one host. */
export class Bench {
  constructor(
    readonly kind: AnyKind,
    readonly run: Console,
    readonly facts: HostFacts,
  ) {}

  private seal(resources: readonly Resource[]): SealedResource[] {
    return resources.map(({ kind, name, desired }) => ({ kind, name, sealed: this.kind.seal(desired) }));
  }

  /** What the host reports, as text. Throws when the fragment fails: the engine would call all unknown. */
  look(resources: readonly Resource[]): string {
    const { status, stdout, stderr } = this.run(`( ${this.kind.observe(this.seal(resources)).text}\n)`);
    if (status !== 0) throw new Error(`observe ended with ${status}: ${stderr}`);
    if (stderr !== "") throw new Error(`observe complained: ${stderr}`);
    return stdout;
  }

  observed(resources: readonly Resource[]): ReadonlyMap<string, unknown> {
    return this.kind.parse(this.look(resources), this.seal(resources));
  }

  verdicts(resources: readonly Resource[]): Verdict[] {
    const found = this.observed(resources);
    return this.seal(resources).map(({ name, sealed }) => this.kind.compare(sealed, found.get(name), this.facts));
  }

  /** `as-desired`, or what differs, in words. */
  verdict(one: Resource): string {
    const [verdict] = this.verdicts([one]);
    return verdict?.is === "different"
      ? verdict.difference.summary
      : verdict?.is === "as-desired"
        ? "as-desired"
        : `${verdict?.is}: ${verdict?.because}`;
  }

  foreign(one: Resource, known: readonly Key[] = []): readonly ForeignMember[] {
    const [sealed] = this.seal([one]);
    return sealed === undefined ? [] : (this.kind.foreign?.(sealed, this.observed([one]).get(one.name), new Set(known)) ?? []);
  }

  /** Runs a fragment as a step of a run: `set -eu`, with `$aside` and `$kept`, and what was staged beside it. */
  step(make: (stage: (content: string) => Script) => Script): Ran {
    const staged: string[] = [];
    const script = make((content) => {
      staged.push(Buffer.from(content).toString("base64"));
      return sh`/run/kind-bench/${`staged.${staged.length}`}`;
    });
    const files = staged.map((data, i) => `printf %s ${data} | base64 -d > /run/kind-bench/staged.${i + 1}`);
    return this.run(
      `set -eu\nmkdir -p -m 0700 /run/kind-bench/aside\n${files.join("\n")}\naside=/run/kind-bench/aside kept=/run/kind-bench/kept\n${script.text}`,
    );
  }

  private done(ran: Ran): string {
    if (ran.status !== 0) throw new Error(`the step ended with ${ran.status}: ${ran.stderr}`);
    return ran.stdout;
  }

  change(one: Resource): string {
    const observed = this.observed([one]).get(one.name);
    const output = this.done(this.step((stage) => this.kind.change(one, observed, stage)));
    const check = this.kind.validate?.(one);
    return check === undefined ? output : output + this.done(this.step(() => check));
  }

  /** All in one step, as the engine does where the kind can. */
  changeMany(resources: readonly Resource[]): string {
    const { changeMany } = this.kind;
    if (changeMany === undefined) throw new Error(`${this.kind.kind} changes one at a time`);
    return this.done(this.step((stage) => changeMany(resources, stage)));
  }

  remove(one: Resource): string {
    return this.done(this.step(() => this.kind.remove(one.name, this.observed([one]).get(one.name))));
  }

  /** Keeps, does `between`, and puts back. */
  undo(one: Resource, between: () => void): void {
    const undo = this.kind.undo?.(one.name, this.observed([one]).get(one.name));
    if (undo === undefined) throw new Error(`${this.kind.kind} has nothing to undo with`);
    this.run("rm -rf /run/kind-bench/kept");
    this.done(this.step(() => undo.keep));
    between();
    this.done(this.step(() => undo.restore));
  }
}

/** What the tests of kinds are written with, on one host. */
export interface KindTools {
  bench(kind: string, more?: Partial<HostFacts>): Bench;
  /** Runs as root on the console; throws when it fails. */
  root(script: string): string;
  run: Console;
}

const facts: HostFacts = { os: "debian-12", virtualisation: "systemd-nspawn", readOnlyMounts: ["/proc/sys", "/sys"], kernel: "6.1" };

/** The same tests on each of the hosts, as they are after their installation. */
export function withKinds(names: readonly string[], tests: (tools: KindTools) => void): void {
  let lab: Lab;
  jest.setTimeout(180_000);
  beforeAll(async () => {
    lab = await up(names);
    await Promise.all(names.map((name) => lab.host(name).reset()));
  });
  describe.each(names)("%s", (host) => {
    const run: Console = consoleOf(() => lab.host(host).inside());
    afterAll(() => lab.host(host).reset());
    tests({
      run,
      bench(name, more = {}) {
        const kind = kinds().get(name);
        if (kind === undefined) throw new Error(`no kind ${name}`);
        return new Bench(kind, run, { ...facts, ...more });
      },
      root(script) {
        const ran = run(`set -e\n${script}`);
        if (ran.status !== 0) throw new Error(`${script}: ${ran.stderr}`);
        return ran.stdout;
      },
    });
  });
}
