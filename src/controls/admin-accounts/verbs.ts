/** What each administrative role may do as root: exact command lines, and the wrappers of ours that stand behind them. */
import type { AdminRole, Duty, Host } from "../../model/model";
import type { SudoVerb } from "../control";
import type { Login } from "../people";

export const folder = "/usr/local/lib/qorgan/verbs";

/** One line of a role's sudoers. */
export interface Verb {
  readonly path: string;
  readonly arguments: readonly string[];
}

/** Units that an IT administrator may restart: on every host, and by what the host is there for. */
const everywhere = ["chrony.service", "cron.service", "ssh.service", "unattended-upgrades.service"] as const;
const ofDuty: Readonly<Record<Duty, readonly string[]>> = {
  "key-server": ["tangd.socket"],
  "log-collector": ["rsyslog.service"],
  "backup-target": [],
  "backup-vault": [],
  "file-server": ["smbd.service"],
  workstation: ["cups.service"],
  "time-server": [],
};

/** What a security officer may read; the wrapper `logs` knows each. */
export const logs = ["audit", "changes", "firewall", "logins", "sudo", "warnings"] as const;

const accountVerbs = ["lock", "reset-password", "unlock"] as const;

export const unitsOf = (host: Host, more: readonly string[]): readonly string[] =>
  [...new Set([...everywhere, ...host.duties.flatMap((duty) => ofDuty[duty]), ...more])].sort();

const wrapper = (name: string, ...args: readonly string[]): Verb => ({ path: `${folder}/${name}`, arguments: args });

function own(role: AdminRole, units: readonly string[], regular: readonly Login[]): readonly Verb[] {
  if (role === "security-officer") return logs.map((log) => wrapper("logs", log));
  if (role === "backup-operator") return [wrapper("backup", "status")];
  return [
    wrapper("update"),
    ...["status", "restart"].flatMap((verb) => units.map((unit) => wrapper("service", verb, unit))),
    ...accountVerbs.flatMap((verb) => regular.map(({ account }) => wrapper("account", verb, account.name))),
    wrapper("network", "status"),
    wrapper("network", "restart"),
    { path: "/usr/bin/systemctl", arguments: ["reboot"] },
  ];
}

/** A path and arguments that sudoers takes as they are: no pattern, nothing that is more than itself, no folder, never a shell word that could be more. */
const exact = /^[A-Za-z0-9][A-Za-z0-9_.@:=,/+-]*$/;

/** Fragments are written by controls, so a bad one is a bug. */
function checked({ role, command: [path, ...args], reason }: SudoVerb): Verb {
  if (
    !/^\/[A-Za-z0-9_./+-]*[A-Za-z0-9_+-]$/.test(path) ||
    path.includes("..") ||
    !args.every((arg) => exact.test(arg) || /^--?[a-z][a-z0-9-]*(=[A-Za-z0-9_./-]+)?$/.test(arg))
  ) {
    throw new TypeError(
      `${reason.control}/${reason.rule} asks for a sudo verb of ${role} that is not exact: ${JSON.stringify([path, ...args])}`,
    );
  }
  return { path, arguments: args };
}

/** All verbs of a role on one host: ours, and those that other controls add. */
export function verbsOf(role: AdminRole, units: readonly string[], regular: readonly Login[], added: readonly SudoVerb[]): readonly Verb[] {
  const all = [...own(role, units, regular), ...added.filter((verb) => verb.role === role).map(checked)];
  return [...new Map(all.map((verb) => [JSON.stringify([verb.path, verb.arguments]), verb])).values()];
}
