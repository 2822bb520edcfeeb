/** `qorgan keys verify`: proves that disks can be recovered, and shows no key. */
import type { Verified } from "../../escrow/verify";
import type { Host } from "../../model/model";
import { fail, ok, type Problem, type Result } from "../../result";
import { disksOf } from "../disks";
import { forHosts } from "../hosts";
import { colours, counted, printable } from "../render";
import { chooseHosts, openWorkspace, tellProblems, type Workspace } from "../workspace";
import { hostWithDisk, inspectorOf, type MeetOptions } from "./meet";

/** Tells each proof. Exit code 1 when one fails, or a host could not be asked. */
export async function verifyKeys(
  folder: string,
  name: string | undefined,
  disk: string | undefined,
  options: MeetOptions,
): Promise<Result<void>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const hosts = await meantHosts(workspace.value, name, disk);
  if (!hosts.ok) return hosts;
  const identities = await identitiesFrom(options);
  if (!identities.ok) return identities;
  const results = await forHosts(hosts.value, 16, (host) => verifyHost(workspace.value, host, disk, options, identities.value));
  const disks = results.flatMap((one) => (one.ok ? one.value : []));
  const problems: Problem[] = results.flatMap((one) => (one.ok ? [] : one.problems));
  const failed = disks.filter((one) => one.proofs.some((proof) => !proof.holds)).length;
  if (options.json) process.stdout.write(`${JSON.stringify({ disks, problems })}\n`);
  else {
    for (const one of disks) process.stdout.write(render(one));
    process.stdout.write(`${counted(disks.length, "disk")}, ${failed} not proved to be recoverable\n`);
    if (problems.length > 0) tellProblems(problems);
  }
  if (failed > 0 || problems.length > 0) process.exitCode = 1;
  return ok(undefined);
}

async function meantHosts(workspace: Workspace, name: string | undefined, disk: string | undefined): Promise<Result<readonly Host[]>> {
  const has = (host: Host): boolean => host.disks.some((one) => one.encrypted && one.serial !== undefined);
  if (name === undefined) return ok(workspace.model.hosts.filter(has));
  if (disk !== undefined) {
    const found = await hostWithDisk(workspace, name, disk);
    return found.ok ? ok([found.value]) : found;
  }
  const chosen = await chooseHosts(workspace.model, { host: [name] });
  if (!chosen.ok || chosen.value.some(has)) return chosen;
  return fail({
    code: "disk-unknown",
    message: `${name} has no disk that Qorgan encrypts`,
    ...(chosen.value[0] ? { place: chosen.value[0].place } : {}),
  });
}

async function identitiesFrom({ identity }: MeetOptions): Promise<Result<readonly string[]>> {
  if (identity === undefined) return ok([]);
  const { readIdentities } = require("../../escrow/identity") as typeof import("../../escrow/identity");
  return readIdentities(identity);
}

async function verifyHost(
  workspace: Workspace,
  host: Host,
  disk: string | undefined,
  options: MeetOptions,
  identities: readonly string[],
): Promise<Result<readonly Verified[]>> {
  const { inspect } = require("../../engine/inspect") as typeof import("../../engine/inspect");
  const { verify } = require("../../escrow/verify") as typeof import("../../escrow/verify");
  const inspected = await inspect(host, inspectorOf(workspace, options, "disk-encryption"));
  if (!inspected.ok) return inspected;
  const { door } = inspected.value;
  const seen = disksOf(inspected.value).filter(({ desired }) => disk === undefined || desired.name === disk);
  const answered = seen.flatMap(({ desired, observed }) => (observed ? [{ desired, observed }] : []));
  const verified: Result<readonly Verified[]> =
    answered.length < seen.length || seen.length === 0
      ? fail(notAnswered(host, seen.length === 0))
      : await verify(workspace.folder, host.name, answered, door, identities);
  door.connection.close();
  return verified;
}

const notAnswered = (host: Host, none: boolean): Problem =>
  none
    ? {
        code: "disk-not-in-force",
        message: `the policy of ${host.name} does not have disk-encryption in force for it, or it is waived`,
        place: host.place,
      }
    : { code: "disk-unknown-state", message: `${host.name} did not answer for its disks`, remedy: `qorgan plan --host ${host.name}` };

function render({ host, disk, proofs }: Verified): string {
  const paint = colours(process.stdout);
  const lines = proofs.map(({ proof, holds, seen, remedy }) => {
    const word = holds ? paint(32, "holds") : paint(31, "FAILS");
    return `  ${word}  ${proof}: ${printable(seen)}\n${remedy ? `         what to do: ${printable(remedy)}\n` : ""}`;
  });
  return `${paint(1, `${host} ${disk}`)}\n${lines.join("")}`;
}
