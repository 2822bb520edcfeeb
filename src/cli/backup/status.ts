/** `qorgan backup status`: by host, how old each copy is, and when it was last read back and restored. */
import { isBackedUp, isTarget, isVault, patienceMinutes, targetOf, vaultsOf } from "../../model/backups";
import type { Host, Model } from "../../model/model";
import { ok, type Problem, type Result } from "../../result";
import { sh } from "../../shell";
import { forHosts } from "../hosts";
import { colours, counted } from "../render";
import { chooseHosts, openWorkspace, tellProblems, type Workspace } from "../workspace";
import { type FleetOptions, jsonLines, saidOn, takesPart, through } from "./meet";

/** One set in one copy, as its own host tells it. Times are seconds since 1970, by the host's clock. */
interface CopyStatus {
  readonly set: string;
  readonly copy: string;
  readonly everyMinutes: number;
  readonly limitSeconds: number;
  readonly now: number;
  /** The folder is there. */
  readonly there: boolean;
  /** What restoring all of it would take by now; null: it was never tested well. */
  readonly foreseenSeconds: number | null;
  readonly last: {
    readonly at: number;
    readonly began: number;
    readonly bytes: number;
    readonly files: number;
    readonly snapshot: string;
  } | null;
  readonly verified: { readonly at: number; readonly ok: boolean } | null;
  readonly test: {
    readonly at: number;
    readonly ok: boolean;
    readonly seconds: number;
    readonly projectedSeconds: number;
    readonly why: string;
  } | null;
}

/** What a target or an isolated host keeps of one client. */
interface StoreStatus {
  readonly client: string;
  readonly newest: number;
  readonly bytes: number;
  readonly now: number;
  readonly quarantined: number;
  readonly pulled?: { readonly at: number; readonly ok: boolean; readonly why: string } | null;
  readonly checked: { readonly at: number; readonly ok: boolean } | null;
}

interface Faulty {
  readonly faults: readonly string[];
}

/** What one host answered. */
interface Answer {
  readonly host: string;
  readonly copies: readonly (CopyStatus & Faulty)[];
  readonly stores: readonly (StoreStatus & Faulty)[];
}

interface HostStatus extends Answer {
  /** The host's own copies as those see them that keep them. */
  readonly kept: readonly (StoreStatus & Faulty & { readonly by: string })[];
}

export function copyFaults({ last, now, there, everyMinutes, verified, test, foreseenSeconds, limitSeconds }: CopyStatus): string[] {
  return [
    ...(there ? [] : ["what is to be copied is not there"]),
    ...(last === null ? ["no copy yet"] : now - last.began > (everyMinutes + patienceMinutes) * 60 ? ["too old"] : []),
    ...(verified && !verified.ok ? ["damaged when it was last read back"] : []),
    ...(test === null ? ["never restored"] : test.ok ? [] : [`the last restore test failed: ${test.why}`]),
    ...(foreseenSeconds !== null && foreseenSeconds > limitSeconds / 2
      ? ["restoring it takes more than half of the time that the policy gives"]
      : []),
  ];
}

export function storeFaults({ newest, quarantined, pulled, checked }: StoreStatus): string[] {
  return [
    ...(newest === 0 ? ["nothing is kept yet"] : []),
    ...(quarantined > 0 ? [`${counted(quarantined, "file")} put aside that are not what they say`] : []),
    ...(pulled === null ? ["never pulled"] : pulled && !pulled.ok ? [`the last pull failed: ${pulled.why}`] : []),
    ...(checked && !checked.ok ? ["damaged when it was last checked"] : []),
  ];
}

/** Nothing new for so long that the policy of the host that keeps it calls it silent. */
const tooOld = ({ newest, now }: StoreStatus, keeper: Host): string[] => {
  const hours = keeper.policy.controls.get("backup-target")?.silentHours as number;
  return newest > 0 && now - newest > hours * 3600 ? [`nothing new for ${age(now - newest)}`] : [];
};

async function ask(workspace: Workspace, host: Host, options: FleetOptions): Promise<Result<Answer>> {
  const { model } = workspace;
  const programs = [
    ...(isBackedUp(host, model) ? ["backup"] : []),
    ...(isTarget(host) ? ["backup-seal"] : []),
    ...(isVault(host) ? ["backup-pull"] : []),
  ];
  return through(workspace, host, options, async (door) => {
    const script = sh`set -e
${programs.map((name) => sh`${`/usr/local/lib/qorgan/${name}`} status < /dev/null`)}
`;
    const answered = await door.look(script);
    if (!answered.ok) return answered;
    const { exitCode, stdout, stderr } = answered.value;
    if (exitCode !== 0) return { ok: false, problems: [saidOn(host, "backup-status-failed", stderr, `qorgan apply --host ${host.name}`)] };
    const lines = jsonLines<CopyStatus | StoreStatus>(stdout);
    return ok({
      host: host.name,
      copies: lines.flatMap((line) => ("set" in line ? [{ ...line, faults: copyFaults(line) }] : [])),
      stores: lines.flatMap((line) => ("set" in line ? [] : [{ ...line, faults: [...storeFaults(line), ...tooOld(line, host)] }])),
    });
  });
}

/** Exits 2 when a copy is not as it should be. */
export async function status(folder: string, options: FleetOptions): Promise<Result<void>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const chosen = await chooseHosts(workspace.value.model, options);
  if (!chosen.ok) return chosen;
  const { model } = workspace.value;
  const hosts = chosen.value.filter((host) => takesPart(host, model));
  // Who keeps the copies of a host is asked as well: what it says itself of them is half of it.
  const asked = [...new Set([...hosts, ...hosts.flatMap((host) => keepersOf(host, model))])];
  const results = await forHosts(asked, options.parallel, (host) => ask(workspace.value, host, options));
  const answers = results.flatMap((one) => (one.ok ? [one.value] : []));
  const told = answers.flatMap((answer): HostStatus[] => {
    const host = hosts.find((one) => one.name === answer.host);
    if (host === undefined) return [];
    const keepers = keepersOf(host, model).map((one) => one.name);
    const kept = answers
      .filter((one) => keepers.includes(one.host))
      .flatMap((one) => one.stores.filter(({ client }) => client === host.name).map((store) => ({ by: one.host, ...store })));
    return [{ ...answer, kept }];
  });
  const problems: Problem[] = results.flatMap((one) => (one.ok ? [] : one.problems));
  const shown = new Set(told.map((one) => one.host));
  const faulty = told
    .flatMap((one) => [...one.copies, ...one.stores, ...one.kept.filter(({ by }) => !shown.has(by))])
    .filter(({ faults }) => faults.length > 0).length;
  if (options.json) process.stdout.write(`${JSON.stringify({ hosts: told, problems })}\n`);
  else {
    for (const one of told) process.stdout.write(render(one));
    process.stdout.write(
      `${counted(told.length, "host")}, ${faulty === 0 ? "all copies as they should be" : `${faulty} not as they should be`}\n`,
    );
    if (problems.length > 0) tellProblems(problems);
  }
  if (problems.length > 0) process.exitCode = 1;
  else if (faulty > 0) process.exitCode = 2;
  return ok(undefined);
}

/** The hosts that keep the copies of one. */
function keepersOf(host: Host, model: Model): readonly Host[] {
  const target = isBackedUp(host, model) ? targetOf(host, model) : undefined;
  return target ? [target, ...vaultsOf(target, model)] : [];
}

/** `5 h`, in the largest unit of which there are two. */
export function age(seconds: number): string {
  const units = [
    ["d", 86_400],
    ["h", 3600],
    ["min", 60],
  ] as const;
  const [name, size] = units.find(([, one]) => seconds >= 2 * one) ?? ["s", 1];
  return `${Math.max(0, Math.floor(seconds / size))} ${name}`;
}

const size = (bytes: number): string => (bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.ceil(bytes / 1e6)} MB`);

function render({ host, copies, stores, kept }: HostStatus): string {
  const paint = colours(process.stdout);
  const line = (name: string, words: readonly string[], faults: readonly string[]): string =>
    `  ${faults.length === 0 ? paint(32, "ok  ") : paint(31, "look")}  ${[name, ...words].join(", ")}${faults.length > 0 ? `: ${faults.join("; ")}` : ""}\n`;
  const ofCopy = ({ set, copy, last, now, verified, test, faults }: HostStatus["copies"][number]): string =>
    line(
      `${set} on ${copy}`,
      [
        ...(last ? [`${age(now - last.at)} old`, size(last.bytes)] : []),
        verified ? `read back ${age(now - verified.at)} ago` : "not read back yet",
        ...(test ? [`restored ${age(now - test.at)} ago in ${test.seconds} s`] : []),
      ],
      faults,
    );
  const ofStore = (title: string, { newest, bytes, now, pulled, faults }: HostStatus["stores"][number]): string =>
    line(
      title,
      [...(newest > 0 ? [`newest ${age(now - newest)} old`, size(bytes)] : []), ...(pulled ? [`pulled ${age(now - pulled.at)} ago`] : [])],
      faults,
    );
  return `${paint(1, host)}\n${copies.map(ofCopy).join("")}${kept.map((one) => ofStore(`${one.pulled === undefined ? "kept" : "pulled"} by ${one.by}`, one)).join("")}${stores.map((one) => ofStore(`keeps ${one.client}`, one)).join("")}`;
}
