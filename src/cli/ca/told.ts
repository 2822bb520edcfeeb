/** `qorgan ca status` and `qorgan ca list`: what ends when, and what was signed. No host is asked, and no key is opened. */
import { X509Certificate } from "node:crypto";
import type { JournalEntry } from "../../audit/journal";
import type { Authority, Host } from "../../model/model";
import { fail, ok, type Result } from "../../result";
import { colours } from "../render";
import { chooseHosts, openWorkspace, type Workspace } from "../workspace";
import { noAuthority } from "./ceremony";

export interface StatusOptions {
  readonly json?: boolean;
}

export interface ListOptions extends StatusOptions {
  readonly host?: readonly string[];
}

/** With less left than this, in days, something must be done: a new root reaches every host, an intermediate needs two people, a host only an apply. */
const soonDays = { root: 365, intermediate: 45, host: 30 } as const;

interface Ending {
  readonly notAfter: string;
  /** Whole days; negative: it has ended. */
  readonly days: number;
  readonly soon: boolean;
}

function endingOf(notAfter: Date, limit: number, now: Date): Ending {
  const { daysLeft } = require("../../identity/authority") as typeof import("../../identity/authority");
  const days = daysLeft(notAfter, now);
  return { notAfter: notAfter.toISOString(), days, soon: days < limit };
}

const journals = (hosts: readonly Host[], folder: string): Promise<(readonly [Host, JournalEntry[]])[]> => {
  const { journalOf } = require("../../audit/journal") as typeof import("../../audit/journal");
  return Promise.all(
    hosts.map(async (host) => [host, (await journalOf(folder, host.name)).filter((entry) => entry.certificate !== undefined)] as const),
  );
};

/** Another controller's that has ended was given up: only who signs with it must renew it. */
async function intermediatesOf({ folder }: Workspace, authority: Authority, now: Date) {
  const { intermediates, ownIntermediate } = require("../../identity/intermediate") as typeof import("../../identity/intermediate");
  const own = await ownIntermediate(authority);
  if (own.ok) own.value.key.fill(0);
  return [...(await intermediates(folder, authority))].map(([name, certificate]) => {
    const ending = endingOf(new Date(certificate.validTo), soonDays.intermediate, now);
    const here = own.ok && certificate.toString() === own.value.certificate;
    return { name, here, ...ending, soon: ending.soon && (here || ending.days >= 0) };
  });
}

/** Tells how long everything lasts. */
export async function status(folder: string, { json }: StatusOptions): Promise<Result<void>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const { authority, hosts } = workspace.value.model;
  if (authority === undefined) return fail(noAuthority);
  const now = new Date();
  const root = {
    fingerprint: authority.fingerprint,
    ...endingOf(new Date(new X509Certificate(authority.certificate).validTo), soonDays.root, now),
  };
  const intermediates = await intermediatesOf(workspace.value, authority, now);
  const signed = (await journals(hosts, folder)).flatMap(([host, entries]) => {
    // Where two clones were merged, the file's last line need not be the newest.
    const certificate = [...entries].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.certificate;
    return certificate === undefined
      ? []
      : [
          {
            host: host.name,
            name: certificate.name,
            serial: certificate.serial,
            ...endingOf(new Date(certificate.notAfter), soonDays.host, now),
          },
        ];
  });
  if (json) process.stdout.write(`${JSON.stringify({ root, intermediates, hosts: signed })}\n`);
  else
    tell([
      ["root", root],
      ...intermediates.map((one) => [`intermediate ${one.name}${one.here ? " (this controller)" : ""}`, one] as const),
      ...signed.map((one) => [one.host, one] as const),
    ]);
  if ([root, ...intermediates, ...signed].some((one) => one.soon)) process.exitCode = 2;
  return ok(undefined);
}

function tell(lines: readonly (readonly [string, Ending])[]): void {
  const paint = colours(process.stdout);
  const width = Math.max(...lines.map(([what]) => what.length));
  for (const [what, { notAfter, days, soon }] of lines) {
    const left = days < 0 ? "has ended" : `${days} days left`;
    process.stdout.write(`${what.padEnd(width)}  ${notAfter.slice(0, 10)}  ${soon ? paint(33, `${left}: soon`) : left}\n`);
  }
}

/** Tells every certificate that the journal knows. */
export async function list(folder: string, options: ListOptions): Promise<Result<void>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const hosts = await chooseHosts(workspace.value.model, options);
  if (!hosts.ok) return hosts;
  const signed = (await journals(hosts.value, folder)).flatMap(([host, entries]) =>
    entries.flatMap(({ at, operator, run, certificate }) => (certificate ? [{ host: host.name, at, operator, run, ...certificate }] : [])),
  );
  if (options.json) process.stdout.write(`${JSON.stringify({ certificates: signed })}\n`);
  else
    for (const { host, at, operator, serial, notAfter } of signed)
      process.stdout.write(`${host}  ${at.slice(0, 19)}Z  by ${operator}  until ${notAfter.slice(0, 10)}  ${serial}\n`);
  return ok(undefined);
}
