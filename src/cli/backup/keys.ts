/** `qorgan backup keys`: whether every copy can be opened by the key custodians; and for one of them, what opens it. */
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { isBackedUp, keptAt, ownCopiesOf } from "../../model/backups";
import { custodiansOf } from "../../model/disks";
import type { Host } from "../../model/model";
import { fail, ok, type Result } from "../../result";
import { colours } from "../render";
import { openWorkspace, type Workspace } from "../workspace";
import { passwordOf } from "./password";

export interface KeysOptions {
  readonly identity?: string;
  readonly json?: boolean;
}

/** One copy's escrow. */
interface EscrowTold {
  readonly host: string;
  readonly copy: string;
  readonly file: string;
  readonly holds: boolean;
  readonly seen: string;
}

const escrows = () => require("../../escrow/backups") as typeof import("../../escrow/backups");

async function toldOf(workspace: Workspace, host: Host, copy: string): Promise<EscrowTold> {
  const { recipientsIn } = require("../../escrow/age") as typeof import("../../escrow/age");
  const path = escrows().backupEscrowFile(workspace.folder, host.name, copy);
  const data = await readFile(path).catch(() => undefined);
  const wanted = custodiansOf(host, workspace.model).length;
  const common = { host: host.name, copy, file: relative(workspace.folder, path) };
  if (data === undefined) return { ...common, holds: false, seen: `it is missing: qorgan apply --host ${host.name}` };
  const found = recipientsIn(data);
  return found === wanted
    ? { ...common, holds: true, seen: `encrypted to the ${wanted} key custodians of the model` }
    : {
        ...common,
        holds: false,
        seen: `encrypted to ${found}, and the model names ${wanted} key custodians: qorgan apply --host ${host.name}`,
      };
}

/** Without an identity nothing secret is read. Exits 1 when an escrow is missing. */
export async function keys(
  folder: string,
  name: string | undefined,
  copy: string | undefined,
  options: KeysOptions,
): Promise<Result<void>> {
  if (options.identity !== undefined) return open(folder, name, copy, options.identity, options);
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const hosts = workspace.value.model.hosts.filter(
    (host) => isBackedUp(host, workspace.value.model) && (name === undefined || host.name === name),
  );
  if (name !== undefined && hosts.length === 0)
    return fail({ code: "not-backed-up", message: `${name} is no host of the model that is backed up` });
  const told: EscrowTold[] = [];
  for (const host of hosts) for (const one of ownCopiesOf(host, workspace.value.model)) told.push(await toldOf(workspace.value, host, one));
  const missing = told.filter((one) => !one.holds).length;
  const paint = colours(process.stdout);
  if (options.json) process.stdout.write(`${JSON.stringify({ copies: told, problems: [] })}\n`);
  else {
    for (const one of told)
      process.stdout.write(`${one.holds ? paint(32, "holds") : paint(31, "FAILS")}  ${one.host} ${one.copy}: ${one.seen} (${one.file})\n`);
    process.stdout.write(`${told.length === 1 ? "1 copy" : `${told.length} copies`}, ${missing} that the custodians could not open\n`);
  }
  if (missing > 0) process.exitCode = 1;
  return ok(undefined);
}

/** For a custodian: the password, and how it is used. No host is asked, and no model that is free of errors is needed. */
async function open(
  folder: string,
  host: string | undefined,
  copy: string | undefined,
  identity: string,
  { json }: KeysOptions,
): Promise<Result<void>> {
  if (host === undefined || copy === undefined)
    return fail({
      code: "copy-unnamed",
      message: "with --identity a HOST and a COPY are named",
      remedy: "qorgan backup keys almaty-files-1 hq-backup-1 --identity saule.txt",
    });
  const password = await passwordOf(folder, host, copy, identity);
  if (!password.ok) return password;
  const repository = (await escrows().readIdentity(folder, host))?.repositories[copy];
  if (json)
    process.stdout.write(`${JSON.stringify({ host, copy, password: password.value.toString(), ...(repository ? { repository } : {}) })}\n`);
  else process.stdout.write(`${password.value.toString()}\n`);
  password.value.fill(0);
  const others = (await escrows().escrowsOf(folder, host, copy)).filter((one) => one !== copy);
  process.stderr.write(`note: this opens every copy of ${host} on ${copy}, and on the isolated hosts that pull from there (docs/restore.md):
  RESTIC_PASSWORD_FILE=FILE restic -r ${keptAt}/${host}/store --no-lock${repository ? ` --key-hint ${repository.key.slice(0, 16)}` : ""} snapshots
${others.length > 0 ? `  What it does not open was made before: ${others.join(", ")} in place of ${copy}\n` : ""}`);
  return ok(undefined);
}
