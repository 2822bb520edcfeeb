/** `qorgan keys recover`: a custodian takes a key or a header out of the escrow. No host is met. */
import { open } from "node:fs/promises";
import { fail, ok, type Problem, type Result } from "../../result";
import { openWorkspace } from "../workspace";

export interface RecoverOptions {
  readonly identity: string;
  readonly header?: boolean;
  readonly to?: string;
  readonly json?: boolean;
}

interface Named {
  readonly host: string;
  readonly disk: string;
}

/** Gives what was asked for; `folder` is the workspace's. */
export async function recover(folder: string, named: Named, options: RecoverOptions): Promise<Result<void>> {
  if ((options.header === true) !== (options.to !== undefined))
    return fail({
      code: "header-without-file",
      message: "--header and --to FILE belong together: a header is written to a file, a key is not",
      remedy: `qorgan keys recover ${named.host} ${named.disk} --identity FILE --header --to ${named.disk}.header`,
    });
  const { readIdentities } = require("../../escrow/identity") as typeof import("../../escrow/identity");
  const identities = await readIdentities(options.identity);
  if (!identities.ok) return identities;
  return options.to === undefined
    ? showKeys(folder, named, identities.value, options)
    : writeHeader(folder, named, identities.value, options.to, options);
}

async function showKeys(folder: string, named: Named, identities: readonly string[], { json }: RecoverOptions): Promise<Result<void>> {
  const { recoverKeys, wipe } = require("../../escrow/recover") as typeof import("../../escrow/recover");
  const recovered = await recoverKeys(folder, named, identities);
  if (!recovered.ok) return recovered;
  const keys = recovered.value;
  const name = `${named.host} ${named.disk}`;
  if (keys.length > 1)
    process.stderr.write(
      `note: two keys are escrowed: a run that was changing the key was cut off, and the disk has one of them; qorgan keys verify ${name} tells which\n`,
    );
  if (json) process.stdout.write(`${JSON.stringify({ ...named, keys: keys.map(({ file, key }) => ({ file, key: key.toString() })) })}\n`);
  else for (const { file, key } of keys) process.stdout.write(`${key.toString()}${keys.length > 1 ? `  ${file}` : ""}\n`);
  wipe(keys);
  if (process.stdout.isTTY)
    process.stderr.write(`note: the key is on this screen now. When it was used: clear the screen, then qorgan keys rotate ${name}\n`);
  return ok(undefined);
}

async function writeHeader(
  folder: string,
  named: Named,
  identities: readonly string[],
  to: string,
  { json }: RecoverOptions,
): Promise<Result<void>> {
  const { recoverHeader } = require("../../escrow/recover") as typeof import("../../escrow/recover");
  const recovered = await recoverHeader(folder, named, identities);
  if (!recovered.ok) return recovered;
  const { header, uuid } = recovered.value;
  const refused = await writeNew(to, header);
  if (refused) return fail(refused);
  const commands = commandsFor(to, await serialOf(folder, named), uuid, named.disk);
  if (json) process.stdout.write(`${JSON.stringify({ ...named, header: to, uuid, commands })}\n`);
  else
    process.stderr.write(
      `${to} holds the header of ${named.disk} of ${named.host}, UUID ${uuid}. To put it back, bring it to the host, and there as root:\n${commands.map((one) => `  ${one}\n`).join("")}`,
    );
  return ok(undefined);
}

/** Only a file that was not there before, and only for its owner: a header opens the disk for every key that it ever had. */
async function writeNew(file: string, data: Buffer): Promise<Problem | undefined> {
  try {
    const handle = await open(file, "wx", 0o600);
    await handle.writeFile(data);
    await handle.close();
    return undefined;
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === "EEXIST";
    return {
      code: "file-not-written",
      message: exists ? `${file} is there already` : `${file} cannot be written: ${(error as Error).message}`,
      state: "the header was not written",
      remedy: "name a file that is not there yet",
    };
  }
}

/** The disk's serial, where the model can be read: a disk whose header is gone answers to nothing else. */
async function serialOf(folder: string, { host, disk }: Named): Promise<string> {
  const workspace = await openWorkspace(folder);
  const hosts = workspace.ok ? workspace.value.model.hosts : [];
  return hosts.find((one) => one.name === host)?.disks.find((one) => one.name === disk)?.serial ?? "SERIAL";
}

const commandsFor = (file: string, serial: string, uuid: string, disk: string): string[] => {
  const { quote } = require("../../shell") as typeof import("../../shell");
  const { headerBytes } = require("../../resources/encrypted-disk/luks") as typeof import("../../resources/encrypted-disk/luks");
  const name = quote(file.split("/").at(-1) ?? file);
  return [
    `disk=$(lsblk -dnrpo NAME,SERIAL | awk '$2 == "${serial}" { print $1 }')`,
    `cryptsetup status ${disk}    # it must be closed: umount, cryptsetup close ${disk}`,
    `head -c ${headerBytes} "$disk" > before.header    # what is there now, in case this one does not help`,
    `cryptsetup luksHeaderRestore "$disk" --header-backup-file ${name}`,
    `cryptsetup luksUUID "$disk"    # ${uuid}`,
    `shred -u ${name}    # every key that the disk had when it was saved opens it`,
  ];
};
