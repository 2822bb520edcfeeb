/** What the controls of backups share: their timers, and the way from one host to another. */
import { hasLocalCopy, targetOf } from "../../model/backups";
import type { Host, Model } from "../../model/model";
import type { BackupKeyDesired } from "../../resources/desired";
import type { Key } from "../../resources/resource";
import { file, running, type Wanted } from "../base/rule";
import type { CompileContext } from "../control";

/** A table as the programs on the host read it: one record a line, fields parted by tabs. No value of the model's holds one. */
export const table = (rows: readonly (readonly (string | number)[])[]): string => rows.map((row) => `${row.join("\t")}\n`).join("");

interface Timed {
  readonly title: string;
  /** systemd's OnCalendar. */
  readonly when: string;
  /** Seconds over which hosts spread. */
  readonly spread: number;
  readonly command: string;
  /** Units that this one waits for when both are to start. */
  readonly waitsFor?: string;
}

/** A timer of ours and what it runs; nothing of it runs at once. */
export function timed(render: CompileContext["render"], name: string, { waitsFor = "", ...values }: Timed): readonly Wanted[] {
  const [unit, timer] = [`/etc/systemd/system/${name}.service`, `/etc/systemd/system/${name}.timer`];
  return [
    file(unit, render("backup/timed.service.hbs", { title: values.title, command: values.command, after: waitsFor })),
    file(timer, render("backup/timed.timer.hbs", { title: values.title, when: values.when, spread: `${values.spread}s` })),
    running(`${name}.timer`, [`file:${timer}`, `file:${unit}`]),
  ];
}

/** The key of sshd of a host, as the model pins it or as an apply brought it home. */
const hostKeyOf = (host: Host, model: Model): string | undefined =>
  host.hostKeys.find((key) => key.startsWith("ssh-ed25519 ")) ?? model.backupIdentities?.get(host.name)?.hostKey;

/** The key by which a host gets in to another one, once it was brought home. */
export const ownKeyOf = (host: Host, to: Host, model: Model): string | undefined => model.backupIdentities?.get(host.name)?.keys[to.name];

/** Both ends know each other: what needs the way can be asked for. */
const isKnown = (host: Host, to: Host, model: Model): boolean =>
  hostKeyOf(to, model) !== undefined && ownKeyOf(host, to, model) !== undefined;

/** The copy on a disk of the host's own: for quick help, not against an intruder. */
export const local = "local";

/** Copies whose repository can be made now: for one on another host both must know each other. */
export function openCopies(host: Host, model: Model): readonly string[] {
  const target = targetOf(host, model);
  return [...(hasLocalCopy(host) ? [local] : []), ...(target && isKnown(host, target, model) ? [target.name] : [])];
}

/** What a host gets in to another one by: a key that is born on it, and the other one's own key. */
export function way(folder: string, host: Host, to: Host, recipients: readonly string[], model: Model): readonly Wanted[] {
  const [known, own] = [hostKeyOf(to, model), ownKeyOf(host, to, model)];
  const desired: BackupKeyDesired = {
    folder: `${folder}/${to.name}`,
    ssh: true,
    recipients,
    ...(own === undefined ? {} : { publicKey: own.split(" ", 2).join(" ") }),
  };
  const key: Key = `backup-key:${to.name}`;
  return [
    { kind: "backup-key", name: to.name, desired, after: ["package:age", "package:openssh-client"] },
    ...(known === undefined
      ? []
      : [file(`${folder}/${to.name}/known_hosts`, `${to.name} ${known.split(" ", 2).join(" ")}\n`, { mode: "0600" }, { after: [key] })]),
  ];
}
