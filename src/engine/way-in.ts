/** The doors to a host: through Qorgan's own account, or at first contact through an initial one. */

import { automationAccount } from "../model/automation-account";
import type { Host } from "../model/model";
import type { Result } from "../result";
import { quote, type Script } from "../shell";
import type { Connection, ExecOptions, ExecResult, Target, Transport } from "../transport/transport";

export interface WayInOptions {
  /** Tried when the automation account's key is rejected: `root`, or an account that may use sudo without a password. */
  readonly initialUser?: string;
  readonly identityFile?: string;
  /** The operator's name for the record, where no forced command tells it (first contact). */
  readonly operator: string;
}

/** An open connection, and the words that it knows. */
export interface Door {
  readonly connection: Connection;
  readonly initial: boolean;
  look(script: Script | string, options?: ExecOptions): Promise<Result<ExecResult>>;
  change(script: string, options?: ExecOptions): Promise<Result<ExecResult>>;
  /** Only through the automation account: that it can is what is proven. */
  confirm(run: string, options?: ExecOptions): Promise<Result<ExecResult>>;
  stop(run: string): Promise<Result<ExecResult>>;
  /** Hands a run the secret that it asked for, on standard input. */
  give(run: string, secret: Buffer): Promise<Result<ExecResult>>;
}

const target = (host: Host, user: string, options: WayInOptions): Target => ({
  host: host.name,
  address: host.addresses[0] ?? host.name,
  port: host.sshPort,
  user,
  explicit: { user },
  pinnedHostKeys: host.hostKeys,
  ...(options.identityFile ? { identityFile: options.identityFile } : {}),
});

const text = (script: Script | string): string => (typeof script === "string" ? script : script.text);

function automationDoor(connection: Connection): Door {
  return {
    connection,
    initial: false,
    look: (script, options) => connection.exec("look", text(script), options),
    change: (script, options) => connection.exec("change", script, options),
    confirm: (run, options) => connection.exec("confirm", `${run}\n`, options),
    stop: (run) => connection.exec("stop", `${run}\n`),
    give: (run, secret) => connection.exec("give", Buffer.concat([Buffer.from(`${run}\n`), secret])),
  };
}

function initialDoor(connection: Connection, operator: string): Door {
  const root = connection.user === "root" ? "" : "sudo -n ";
  const unit = `systemd-run --quiet --pipe --wait --collect --description=Qorgan --property=IgnoreSIGPIPE=no --setenv=QORGAN_OPERATOR=${quote(operator)} --setenv=QORGAN_FROM=initial-account sh -s`;
  return {
    connection,
    initial: true,
    look: (script, options) => connection.exec(`${root}sh -s`, text(script), options),
    change: (script, options) => connection.exec(root + unit, script, options),
    confirm: () =>
      Promise.resolve({ ok: false, problems: [{ code: "confirm-initial", message: "an initial account cannot confirm a change" }] }),
    stop: (run) => connection.exec(`${root}sh -s`, `: > /run/qorgan/stop-${run}\n`),
    give: (run, secret) =>
      connection.exec(
        `${root}timeout 20 sh -c '[ -p "$0" ] && exec dd of="$0" conv=nocreat,notrunc status=none' /run/qorgan/secret-${run}`,
        secret,
      ),
  };
}

/** Connects as the automation account, or where that is not there yet as the initial user. */
export async function openDoor(host: Host, transport: Transport, options: WayInOptions, signal?: AbortSignal): Promise<Result<Door>> {
  const own = await transport.connect(target(host, automationAccount, options), signal);
  if (own.ok) return { ok: true, value: automationDoor(own.value) };
  const rejected = own.problems.some((problem) => problem.code === "key-rejected");
  if (!rejected) return own;
  if (options.initialUser === undefined) {
    return {
      ok: false,
      problems: own.problems.map((problem) =>
        problem.code === "key-rejected"
          ? {
              ...problem,
              remedy: `if Qorgan has never been on ${host.name}: name an account of its own for the first contact, --initial-user NAME. Else: is your key among the operators' in the model, and was it applied?`,
            }
          : problem,
      ),
    };
  }
  const initial = await transport.connect(target(host, options.initialUser, options), signal);
  return initial.ok ? { ok: true, value: initialDoor(initial.value, options.operator) } : initial;
}

/** sshd counts failed logins against an address, and in the end drops its connections for minutes: who is refused asks less and less often. */
export function pauses(): (reached: boolean) => Promise<void> {
  const [shortest, longest] = [300, 5000];
  let ms = shortest;
  return (reached) => {
    ms = reached ? shortest : Math.min(longest, ms * 1.5);
    return new Promise((resolve) => setTimeout(resolve, ms));
  };
}
