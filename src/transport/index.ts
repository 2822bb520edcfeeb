/** The transport's front door. Nothing of SSH is loaded before the first connection: `--help` must not wait for it. */
import type { Transport, TransportOptions } from "./transport";

export type { Connection, ExecOptions, ExecResult, Target, Transport, TransportOptions } from "./transport";

/** A transport over SSH. Host keys are always verified; nothing is read or sent before `connect`. */
export function createTransport(options: TransportOptions = {}): Transport {
  let made: Transport | undefined;
  return {
    connect(target, signal) {
      made ??= (require("./connect") as typeof import("./connect")).sshTransport(options);
      return made.connect(target, signal);
    },
  };
}
