/** The transport's front door. Nothing of SSH is loaded before it is needed: `--help` must not wait for it. */
import type { Result } from "../result";
import type { ScannedHost } from "./enrol";
import type { KeyPlace, SigningKey } from "./sign";
import type { Target, Transport, TransportOptions } from "./transport";

export type { ScannedHost, ScannedKey } from "./enrol";
export { fingerprint, type HostKey, knownName } from "./known-hosts";
export { type Enrolment, remember } from "./known-hosts-files";
export type { KeyPlace } from "./sign";
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

/** Fetches a host's keys without logging in, for `qorgan enrol`; `remember` then writes the ones that were approved. */
export function scanHostKeys(target: Target, options: TransportOptions = {}, signal?: AbortSignal): Promise<Result<ScannedHost>> {
  return (require("./enrol") as typeof import("./enrol")).scanHostKeys(target, options, signal);
}

/** The first key of `wanted` with which the user can sign without being asked for anything. See sign.ts. */
export function signingKey(wanted: readonly string[], target: Target, options: TransportOptions = {}): Promise<Result<SigningKey>> {
  return (require("./sign") as typeof import("./sign")).signingKey(wanted, target, options);
}

/** A key for what anybody may sign, the first of `preferred` before others. See sign.ts. */
export function anySigningKey(identity: string | undefined, preferred: readonly string[]): Promise<Result<KeyPlace>> {
  return (require("./sign") as typeof import("./sign")).anySigningKey(identity, preferred);
}

/** Signs bytes for one purpose, and gives the armoured SSHSIG. `asks`: somebody is there to be asked for a passphrase. */
export function sign(key: KeyPlace, namespace: string, message: Buffer, asks = false): Promise<Result<string>> {
  return (require("./sign") as typeof import("./sign")).sign(key, namespace, message, asks);
}
