/** How scripts reach a host. Knows nothing of controls, resources or plans. */
import type { Result } from "../result";

/**
 * Where and as whom to connect. Each of address, port and user is decided by the first that names it:
 * `explicit`, then `~/.ssh/config` (for `host`), then the model's value here.
 */
export interface Target {
  /** The model's host name: used for known_hosts look-ups, `~/.ssh/config` and messages. */
  readonly host: string;
  readonly address: string;
  readonly port: number;
  readonly user: string;
  /** `ssh-ed25519 AAAA…` lines; when given, only these are accepted and known_hosts is only asked for revoked keys. */
  readonly pinnedHostKeys: readonly string[];
  /** Private key file named on the command line, before agent and config. */
  readonly identityFile?: string;
  /** What the command line names, or the caller insists on (the automation account): `~/.ssh/config` cannot change it. */
  readonly explicit?: { readonly address?: string; readonly port?: number; readonly user?: string };
}

export interface ExecResult {
  /** Undefined when the command ended by a signal. */
  readonly exitCode: number | undefined;
  /** `SIGTERM`, when the command ended by a signal. */
  readonly signal?: string;
  readonly stdout: string;
  /** The first 256 KiB. */
  readonly stderr: string;
}

export interface ExecOptions {
  /** Sees each whole line of standard output as it arrives, without its newline. */
  readonly onLine?: (line: string) => void;
  /** Closes the channel; the host decides what becomes of the command. */
  readonly signal?: AbortSignal;
  /** Gives up when nothing was sent or received for so long. */
  readonly idleTimeoutMs?: number;
}

export interface Connection {
  readonly host: string;
  /** `SHA256:…` of the key that the host proved. */
  readonly hostKey: string;
  /** Who is logged in, after `~/.ssh/config` was asked. */
  readonly user: string;
  /** How many commands were sent over it so far. */
  readonly roundTrips: number;
  /** Runs one command, with `input` on its standard input. Several may run at the same time. */
  exec(command: string, input: string | Buffer, options?: ExecOptions): Promise<Result<ExecResult>>;
  close(): void;
}

export interface Transport {
  connect(target: Target, signal?: AbortSignal): Promise<Result<Connection>>;
}

export interface TransportOptions {
  /** known_hosts files beside the user's and the machine's (or those that the SSH configuration names): the workspace's own. */
  readonly knownHosts?: readonly string[];
  /** OpenSSH client configurations, the strongest first. Default: `~/.ssh/config` and `/etc/ssh/ssh_config`. */
  readonly configFiles?: readonly string[];
  /** Socket of the SSH agent. Default: `SSH_AUTH_SOCK`; an empty string: no agent. */
  readonly agent?: string;
  /** Until the login is done, over all jump hosts. Default: 20 s. */
  readonly connectTimeoutMs?: number;
  /** After so long without a word a keep-alive is sent. Default: 15 s; after four without an answer the connection is lost. */
  readonly keepAliveMs?: number;
  /** Standard output of one command. Default: 64 MiB. */
  readonly maxOutputBytes?: number;
}
