/** `qorgan keys pin`: writes into the model which signing key a key server has. */
import { readFile, realpath, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Host } from "../../model/model";
import type { TangKeysObserved } from "../../resources/tang-keys";
import { all, fail, ok, type Problem, type Result } from "../../result";
import { agreement } from "../agreement";
import { forHosts } from "../hosts";
import { chooseHosts, openWorkspace, type Workspace } from "../workspace";
import { inspectorOf, type MeetOptions } from "./meet";

export interface PinOptions extends MeetOptions {
  readonly yes?: boolean;
  readonly replace?: boolean;
}

interface Pin {
  readonly host: Host;
  readonly thumbprint: string;
}

/** Reads, shows, asks, writes. */
export async function pin(folder: string, names: readonly string[], options: PinOptions): Promise<Result<void>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const servers = await keyServers(workspace.value, names);
  if (!servers.ok) return servers;
  const read = all(await forHosts(servers.value, 16, (host) => thumbprintOf(workspace.value, host, options)));
  if (!read.ok) return read;
  const pins = read.value;
  const refused = options.replace ? [] : pins.flatMap(({ host, thumbprint }) => replacement(host, thumbprint));
  if (refused.length > 0) return fail(...refused);
  const fresh = pins.filter(({ host, thumbprint }) => host.keyServerThumbprint !== thumbprint);
  if (!options.json)
    for (const { host, thumbprint } of pins)
      process.stdout.write(
        `${host.name}: ${host.keyServerThumbprint === thumbprint ? `${thumbprint} is pinned already` : `${host.keyServerThumbprint ?? "not pinned"} → ${thumbprint}`}\n`,
      );
  const agreed = fresh.length > 0 && (await agreement("Write this into the model?", options.yes === true));
  const written = agreed ? await writeAll(workspace.value.folder, fresh) : ok(undefined);
  if (!written.ok) return written;
  if (options.json)
    process.stdout.write(
      `${JSON.stringify({
        pins: pins.map(({ host, thumbprint }) => ({
          host: host.name,
          ...(host.keyServerThumbprint ? { before: host.keyServerThumbprint } : {}),
          thumbprint,
          written: agreed && host.keyServerThumbprint !== thumbprint,
        })),
        problems: [],
      })}\n`,
    );
  else if (agreed) process.stdout.write("written; commit it, then apply the hosts whose disks are bound to it\n");
  return ok(undefined);
}

async function keyServers({ model }: Workspace, names: readonly string[]): Promise<Result<readonly Host[]>> {
  const chosen = await chooseHosts(model, names.length > 0 ? { host: names } : {});
  if (!chosen.ok) return chosen;
  const isServer = (host: Host): boolean => host.duties.includes("key-server");
  if (names.length === 0) return ok(chosen.value.filter(isServer));
  const others = chosen.value.filter((host) => !isServer(host));
  const problem = ({ name, place }: Host): Problem => ({
    code: "not-a-key-server",
    message: `${name} does not have the duty key-server`,
    place,
  });
  return others.length > 0 ? fail(...others.map(problem)) : chosen;
}

/** The one signing key that a key server advertises. */
async function thumbprintOf(workspace: Workspace, host: Host, options: PinOptions): Promise<Result<Pin>> {
  const { inspect } = require("../../engine/inspect") as typeof import("../../engine/inspect");
  const inspected = await inspect(host, inspectorOf(workspace, options, "key-server"));
  if (!inspected.ok) return inspected;
  inspected.value.door.connection.close();
  const answer = inspected.value.look.answers.find(({ part }) => part.kind.kind === "tang-keys");
  const signing = (answer?.observed?.get("served") as TangKeysObserved | undefined)?.signing ?? [];
  const [thumbprint, ...more] = signing;
  const common = { code: "no-one-key", state: "nothing was written" };
  if (thumbprint === undefined)
    return fail({ ...common, message: `${host.name} has no signing key yet`, remedy: `qorgan apply --host ${host.name}` });
  if (more.length > 0)
    return fail({
      ...common,
      message: `${host.name} advertises several signing keys: ${signing.join(", ")}`,
      remedy: `hide what is no longer to be used, on the host: mv /var/lib/tang/OLD.jwk /var/lib/tang/.OLD.jwk`,
    });
  return ok({ host, thumbprint });
}

const replacement = ({ name, place, keyServerThumbprint }: Host, thumbprint: string): Problem[] =>
  keyServerThumbprint === undefined || keyServerThumbprint === thumbprint
    ? []
    : [
        {
          code: "pinned-otherwise",
          message: `${name} advertises ${thumbprint}, the model pins ${keyServerThumbprint}`,
          place,
          state: "nothing was written",
          remedy: `if its keys were rotated on purpose: qorgan keys pin ${name} --replace; else somebody replaced them`,
        },
      ];

async function writeAll(folder: string, pins: readonly Pin[]): Promise<Result<void>> {
  for (const pinned of pins) {
    const written = await write(folder, pinned);
    if (!written.ok) return written;
  }
  return ok(undefined);
}

/** Changes one line of a host's entry. The file is replaced as a whole, once what was written reads back as it should. */
async function write(folder: string, { host, thumbprint }: Pin): Promise<Result<void>> {
  const { addAfter, replaceAt } = require("../../model/edit") as typeof import("../../model/edit");
  const { parseYaml } = require("../../model/yaml") as typeof import("../../model/yaml");
  const name = host.place.file;
  const file = await realpath(join(folder, name));
  const text = await readFile(file, "utf8");
  const entry = ["hosts", host.name];
  const changed =
    host.keyServerThumbprint === undefined
      ? addAfter(name, text, entry, "policy", "keyServerThumbprint", thumbprint)
      : replaceAt(name, text, [...entry, "keyServerThumbprint"], thumbprint);
  if (!changed.ok) return changed;
  const { value } = parseYaml(name, changed.value, "hosts");
  const back = (value as { hosts?: Record<string, { keyServerThumbprint?: unknown }> } | undefined)?.hosts?.[host.name];
  if (back?.keyServerThumbprint !== thumbprint)
    return fail({
      code: "pin-not-written",
      message: `${name} is written in a way that Qorgan does not change`,
      place: host.place,
      remedy: `write it yourself: keyServerThumbprint: ${thumbprint}`,
    });
  await writeFile(`${file}.new`, changed.value, { mode: (await stat(file)).mode });
  await rename(`${file}.new`, file);
  return ok(undefined);
}
