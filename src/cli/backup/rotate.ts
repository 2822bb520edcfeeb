/** `qorgan backup keys rotate`: a host gets new keys for its copies, and so a new repository; what was copied before stays, under the old password. */
import { createHash } from "node:crypto";
import { accountOf, keptAt, localMount, ownCopiesOf, targetOf, vaultsOf } from "../../model/backups";
import type { Host } from "../../model/model";
import { escrowOnHost } from "../../resources/backup-key";
import { fail, ok, type Result } from "../../result";
import { type Script, sh } from "../../shell";
import { openWorkspace, type Workspace } from "../workspace";
import { client, type MeetOptions, saidOn, through } from "./meet";

const escrows = () => require("../../escrow/backups") as typeof import("../../escrow/backups");

/** A copy whose keys are changed, with what its repository is known by. */
interface Turned {
  readonly copy: string;
  readonly id: string;
  readonly key: string;
  /** SHA-256 of the escrow files of the workspace, one of which has to be the host's. */
  readonly escrows: readonly string[];
}

/** What the old repository is called from now on, everywhere. */
const formerName = (key: string): string => `former-${key.slice(0, 16)}`;

const event = (action: string, object: string): Script =>
  sh`logger -t qorgan-audit -- "@cee: $(jq -nc --arg o ${object} --arg p "\${QORGAN_OPERATOR:-}" --arg f "\${QORGAN_FROM:-}" ${`{action: "${action}", module: "qorgan-backup", object: $o, result: "success", reason: "", person: $p, source: $f, acting_as: "root"}`})"`;

/** The host forgets what opens the copy, once it is sure that the custodians have it. A second time it finds nothing to do. */
function forget({ copy, key, escrows: known }: Turned): Script {
  const [own, conf] = [`/var/lib/qorgan/backup/${copy}`, `/etc/qorgan/backup/${copy}`];
  const former = `${localMount}/${formerName(key)}`;
  // What it is known by goes last: a step that was cut off is found by it, and gone through again.
  return sh`if grep -q ${`^[0-9a-f]* ${key}$`} ${`${own}/repository`} 2> /dev/null; then
  if [ -e ${`${conf}/password`} ]; then
    printf '%s\\n' ${known} | grep -qxF "$(sha256sum < ${escrowOnHost(copy)} | cut -d ' ' -f 1)" || { echo ${`the escrow of ${copy} in the workspace is not the one of this host: qorgan apply first`} >&2; exit 1; }
    shred -u ${`${conf}/password`}
  fi
  # Without a known target the timer waits, and tells no fault, until the next apply.
  rm -f ${`${conf}/known_hosts`} ${`${conf}/ssh-key`}
  ${copy === "local" ? sh`[ ! -e ${`${localMount}/qorgan`} ] || mv -T ${`${localMount}/qorgan`} ${former}` : sh`:`}
  rm -rf ${`${own}/sets`} ${`/var/cache/qorgan-backup/${copy}`}
  rm -f ${`${own}/verified`} ${escrowOnHost(copy)} ${`${escrowOnHost(copy)}.to`}
  ${event("backup-keys-rotated", copy)}
  rm -f ${`${own}/repository`}
fi`;
}

const onClient = (turned: readonly Turned[]): Script => sh`set -eu
exec 9>> /var/lib/qorgan/backup/.lock
flock -w 600 9 || { echo "a backup is under way" >&2; exit 1; }
${turned.map(forget)}
`;

function onTarget(host: Host, { key }: Turned): Script {
  const folder = `${keptAt}/${host.name}`;
  const [repository, former, account] = [`${folder}/repository`, `${folder}/${formerName(key)}`, accountOf(host)];
  return sh`set -eu
exec 9>> /var/lib/qorgan/backup-target/.lock
flock -w 600 9 || { echo "the copies are being looked after" >&2; exit 1; }
if [ -e ${`${repository}/keys/${key}`} ]; then
  [ ! -e ${former} ] || { echo ${`${former} is there already`} >&2; exit 1; }
  mv -T ${repository} ${former}
  ${event("backup-keys-rotated", host.name)}
fi
[ -d ${repository} ] || install -d -o ${account} -g ${account} -m 0750 ${repository}
`;
}

/** Whatever came in until now is brought home before the target puts it aside. What else a pull tells (files that were pruned) is no hindrance. */
const lastPull = (host: Host): Script => sh`set -u
began=$(date +%s)
/usr/local/lib/qorgan/backup-pull < /dev/null > /dev/null 2>&1 || :
jq -e --argjson began "$began" '.ok and .at >= $began' ${`${keptAt}/${host.name}/pulled`} > /dev/null 2>&1 || { echo ${`the last pull of ${host.name} failed: journalctl -t qorgan-audit`} >&2; exit 1; }
`;

function onVault(host: Host, { key }: Turned): Script {
  const folder = `${keptAt}/${host.name}`;
  const former = `${folder}/${formerName(key)}`;
  return sh`set -eu
exec 9>> ${`${keptAt}/.lock`}
flock -w 600 9 || { echo "a pull is under way" >&2; exit 1; }
cd ${folder} 2> /dev/null || exit 0
if [ -e ${`store/keys/${key}`} ]; then
  [ ! -e ${`${former}/store`} ] || { echo ${`${former} is there already`} >&2; exit 1; }
  mkdir -p -m 0700 ${former}
  for one in pulls gone pulled pulled-well checked; do [ ! -e "$one" ] || mv -T "$one" ${former}/"$one"; done
  mv -T store ${`${former}/store`}
  ${event("backup-keys-rotated", host.name)}
fi
`;
}

async function done(workspace: Workspace, host: Host, script: Script, options: MeetOptions): Promise<Result<void>> {
  return through(workspace, host, options, async (door) => {
    const ended = await door.change(`${script.text}\n`);
    if (!ended.ok) return ended;
    if (ended.value.exitCode === 0) return ok(undefined);
    return fail({
      ...saidOn(host, "rotation-stopped", ended.value.stderr, "mend what it says, and run the command again: it goes on from there"),
      state: "what was copied before is whole; its escrow is kept",
    });
  });
}

/** The copies of a host that have a repository and an escrow, which is kept under the old repository's name. */
async function keepEscrows(workspace: Workspace, host: Host): Promise<Result<readonly Turned[]>> {
  const { readIdentity, keepFormerEscrow } = escrows();
  const known = (await readIdentity(workspace.folder, host.name))?.repositories ?? {};
  const turned: Turned[] = [];
  for (const copy of ownCopiesOf(host, workspace.model)) {
    const repository = known[copy];
    if (repository === undefined) continue;
    const kept = await keepFormerEscrow(workspace.folder, host.name, copy, repository.key);
    if (kept.length === 0)
      return fail({
        code: "no-escrow",
        message: `nobody could open the old copies of ${host.name} on ${copy}: their password is not escrowed here`,
        state: "nothing was changed",
        remedy: `qorgan apply --host ${host.name}; qorgan backup keys ${host.name}`,
      });
    turned.push({ copy, ...repository, escrows: kept.map((data) => createHash("sha256").update(data).digest("hex")) });
  }
  return ok(turned);
}

/** New keys for the copies of one host. Every step may be cut off and run again. */
export async function rotate(folder: string, name: string, options: MeetOptions): Promise<Result<void>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const { value: opened } = workspace;
  const host = client(opened, name);
  if (!host.ok) return host;
  const turned = await keepEscrows(opened, host.value);
  if (!turned.ok) return turned;
  if (turned.value.length === 0)
    return fail({
      code: "no-repository",
      message: `${name} has no repository that is known here`,
      remedy: `qorgan apply --host ${name}; where it was rotated just now: the same`,
    });
  const target = targetOf(host.value, opened.model);
  const vaults = target ? vaultsOf(target, opened.model) : [];
  const there = turned.value.find(({ copy }) => copy === target?.name);
  const steps: (readonly [Host, Script])[] = [
    [host.value, onClient(turned.value)],
    ...(there ? vaults.map((vault) => [vault, lastPull(host.value)] as const) : []),
    ...(there && target ? [[target, onTarget(host.value, there)] as const] : []),
    ...(there ? vaults.map((vault) => [vault, onVault(host.value, there)] as const) : []),
  ];
  for (const [on, script] of steps) {
    const ended = await done(opened, on, script, options);
    if (!ended.ok) return ended;
  }
  await escrows().forgetRepositories(folder, name, turned.value);
  const hosts = [name, ...(target ? [target.name] : []), ...vaults.map((vault) => vault.name)];
  if (options.json)
    process.stdout.write(
      `${JSON.stringify({ host: name, former: turned.value.map(({ copy, id, key }) => ({ copy, id, key })), hosts })}\n`,
    );
  else
    process.stdout.write(`${name}: the keys of ${turned.value.map(({ copy }) => copy).join(", ")} are gone from it, and its old copies stand as ${turned.value.map(({ key }) => formerName(key)).join(", ")}
next: commit escrow/ and identity/, and then: qorgan apply --host ${hosts.join(",")}
`);
  return ok(undefined);
}
