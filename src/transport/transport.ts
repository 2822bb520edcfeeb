/** How scripts reach a host. Knows nothing of controls, resources or plans. */
import type { Result } from "../result";

/** Where and as whom to connect. What is absent comes from `~/.ssh/config`, then from defaults. */
export interface Target {
  /** The model's host name: used for known_hosts look-ups, `~/.ssh/config` and messages. */
  readonly host: string;
  readonly address: string;
  readonly port: number;
  readonly user: string;
  /** `ssh-ed25519 AAAA…` lines; when given, only these are accepted and known_hosts is not asked. */
  readonly pinnedHostKeys: readonly string[];
  /** Private key file named on the command line, before agent and config. */
  readonly identityFile?: string;
}

export interface ExecResult {
  /** Undefined when the channel ended by a signal or with the connection. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Connection {
  readonly host: string;
  /** `SHA256:…` of the key that the host proved. */
  readonly hostKey: string;
  /** How many commands were sent over it so far. */
  readonly roundTrips: number;
  /** Runs one command, with `input` on its standard input; `onLine` sees each whole line of standard output as it arrives. */
  exec(command: string, input: string | Buffer, options?: { readonly onLine?: (line: string) => void; readonly signal?: AbortSignal; readonly idleTimeoutMs?: number }): Promise<Result<ExecResult>>;
  close(): void;
}

export interface Transport {
  connect(target: Target, signal?: AbortSignal): Promise<Result<Connection>>;
}
