/** Looks at one host and plans: one round trip, a second one only for orphans, a third only for the contents of differing files. */
import type { Host, Model } from "../model/model";
import type { LogSealsObserved } from "../resources/log-seals";
import type { AnyKind, Kinds } from "../resources/registry";
import { type Key, splitKey } from "../resources/resource";
import { fail, ok, type Problem, type Result } from "../result";
import { sh } from "../shell";
import type { ExecResult, Transport } from "../transport/transport";
import { type Compiler, compileHost, type HostConfiguration } from "./compile";
import type { Emit } from "./events";
import type { Journalled } from "./host-journal";
import { type Answer, type LookPart, type LookReport, lookParts, lookScript, newBoundary, parseLook } from "./look";
import { type Change, type HostPlan, isChosen, makePlan, orphansOf } from "./plan";
import { type Door, openDoor, type WayInOptions } from "./way-in";

/** What a command needs to look at hosts. */
export interface Inspector {
  readonly model: Model;
  readonly compiler: Compiler;
  readonly transport: Transport;
  readonly wayIn: WayInOptions;
  /** Only resources of these controls; empty: all. */
  readonly controls: readonly string[];
  /** Fetch the contents of differing files, for line diffs. */
  readonly contents: boolean;
  readonly emit: Emit;
  /** What the journal here says of a host's runs. */
  readonly journal?: (host: string) => Promise<Journalled>;
  /** Keeps the newest seal of a collector, or says how it breaks with what was kept before; undefined: it has none. */
  readonly keepSeal?: (host: string, seal: LogSealsObserved | undefined) => Promise<string | undefined>;
  readonly signal?: AbortSignal;
}

/** A host that was looked at, with its connection still open. */
export interface Inspection {
  readonly host: Host;
  readonly door: Door;
  readonly configuration: HostConfiguration;
  readonly look: LookReport;
  readonly orphans: readonly Answer[];
  readonly plan: HostPlan;
}

/** Largest content that is fetched for a line diff, in bytes. */
const diffLimit = 256 * 1024;

/** Compiles, connects, looks and plans. The caller closes the door. */
export async function inspect(host: Host, inspector: Inspector): Promise<Result<Inspection>> {
  const configuration = compileHost(host, inspector.model, inspector.compiler);
  if (!configuration.ok) return configuration;
  const started = performance.now();
  inspector.emit({ type: "connecting", host: host.name, address: host.addresses[0] ?? host.name });
  const door = await openDoor(host, inspector.transport, inspector.wayIn, inspector.signal);
  if (!door.ok) return door;
  const { connection } = door.value;
  inspector.emit({ type: "connected", host: host.name, hostKey: connection.hostKey, ms: performance.now() - started });
  const looked = await inspectThrough(door.value, configuration.value, inspector);
  if (!looked.ok) connection.close();
  else
    inspector.emit({
      type: "observed",
      host: host.name,
      resources: looked.value.plan.resources,
      roundTrips: connection.roundTrips,
      ms: performance.now() - started,
    });
  return looked;
}

/** The same on a connection that is open already (`drift --watch`). */
export async function inspectThrough(door: Door, configuration: HostConfiguration, inspector: Inspector): Promise<Result<Inspection>> {
  const { host } = configuration;
  const { kinds } = inspector.compiler;
  const before = door.connection.roundTrips;
  const chosen = configuration.resources.filter((resource) =>
    isChosen(
      inspector.controls,
      resource.reasons.map((reason) => reason.control),
    ),
  );
  const look = await lookOnce(door, lookParts(chosen, kinds), inspector);
  if (!look.ok) return look;
  if (look.value.facts.os !== host.os) return fail(otherSystem(host, look.value.facts.os));
  const orphans = orphansOf(configuration, look.value.manifest.applied, inspector.controls);
  const second = orphans.length === 0 ? ok(undefined) : await lookOnce(door, lookParts(orphans, kinds), inspector);
  if (!second.ok) return second;
  const input = {
    configuration,
    look: look.value,
    orphans: second.value?.answers ?? [],
    journalled: await inspector.journal?.(host.name),
    kinds,
    controls: inspector.controls,
    roundTrips: door.connection.roundTrips - before,
  };
  const plan = makePlan(input);
  const contents = inspector.contents ? await fetchContents(door, plan, configuration, kinds) : new Map<Key, string>();
  const changes = [
    ...plan.changes.map((change) => withContents(change, contents, configuration, kinds)),
    ...(await brokenSeals(look.value, configuration, inspector)),
  ];
  return ok({
    host,
    door,
    configuration,
    look: look.value,
    orphans: input.orphans,
    plan: { ...plan, changes, roundTrips: door.connection.roundTrips - before, notes: [...plan.notes, ...initialNote(door)] },
  });
}

const sealsKey: Key = "log-seals:newest";

/** A collector's seals that do not follow on those that were seen before: somebody cut them off or made them anew. */
async function brokenSeals(look: LookReport, configuration: HostConfiguration, inspector: Inspector): Promise<Change[]> {
  const answer = look.answers.find((one) => one.part.kind.kind === "log-seals");
  const resource = configuration.byKey.get(sealsKey);
  if (answer?.observed === undefined || resource === undefined) return [];
  const summary = await inspector.keepSeal?.(configuration.host.name, answer.observed.get("newest") as LogSealsObserved | undefined);
  if (summary === undefined) return [];
  const difference = { summary, remedy: "qorgan logs verify says what was changed; what was sealed may be in a backup of the collector" };
  const { reasons } = resource;
  return [
    { key: sealsKey, action: "change", drift: true, pending: false, difference, reasons, guarded: false, secret: false, reportOnly: true },
  ];
}

const initialNote = (door: Door): string[] =>
  door.initial
    ? [
        `this first contact is through ${door.connection.user}; after the apply only the operators' own keys in the automation account open this host`,
      ]
    : [];

async function lookOnce(door: Door, parts: readonly LookPart[], inspector: Inspector): Promise<Result<LookReport>> {
  const boundary = newBoundary();
  const host = door.connection.host;
  const answered = await door.look(lookScript(parts, boundary), inspector.signal ? { signal: inspector.signal } : {});
  if (!answered.ok) return answered;
  const refused = sudoRefused(host, answered.value);
  return refused ? fail(refused) : parseLook(host, Buffer.from(answered.value.stdout), parts, boundary);
}

/** sudo's own refusals, in its words. */
export function sudoRefused(host: string, { exitCode, stderr }: ExecResult): Problem | undefined {
  if (exitCode === 0 || !/^sudo: /m.test(stderr)) return undefined;
  return {
    code: "sudo-refused",
    message: `${host}: ${/^sudo: .*$/m.exec(stderr)?.[0]}`,
    state: "nothing was changed",
    remedy:
      "the account needs sudo without a password; for the automation account, put /etc/sudoers.d/qorgan-automation back from the console",
  };
}

const otherSystem = (host: Host, found: string): Problem => ({
  code: "other-os",
  message: `${host.name} runs ${found}, the model says ${host.os}`,
  place: host.place,
  state: "nothing was changed",
  remedy: `set os to ${found} in the model, if that is what it should run`,
});

async function fetchContents(door: Door, plan: HostPlan, configuration: HostConfiguration, kinds: Kinds): Promise<Map<Key, string>> {
  const wanted = plan.changes.filter((change) => {
    const kind = kinds.get(splitKey(change.key).kind);
    return change.action === "change" && !change.secret && kind?.fetch !== undefined && configuration.byKey.has(change.key);
  });
  if (wanted.length === 0) return new Map();
  const script = sh`main() {
${wanted.map(
  ({ key }) => sh`( ${(kinds.get(splitKey(key).kind) as AnyKind).fetch?.(splitKey(key).name) ?? sh`:`}
) 2> /dev/null | head -c ${diffLimit + 1} | base64 -w0
echo`,
)}
}
main < /dev/null
`;
  const answered = await door.look(script);
  if (!answered.ok) return new Map(); // the differences stand without their lines
  const texts = answered.value.stdout.split("\n");
  return new Map(wanted.map(({ key }, i) => [key, Buffer.from(texts[i] ?? "", "base64").toString("utf8")] as const));
}

function withContents(change: Change, contents: ReadonlyMap<Key, string>, configuration: HostConfiguration, kinds: Kinds): Change {
  const before = contents.get(change.key);
  const resource = configuration.byKey.get(change.key);
  const after = resource && kinds.get(resource.kind)?.content?.(resource.desired);
  return before === undefined || after === undefined || before.length > diffLimit || before === after
    ? change
    : { ...change, contents: { before, after } };
}
