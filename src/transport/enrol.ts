/** Asks a host for its host keys, without logging in: what `qorgan enrol` shows before it remembers anything. */
import type { Duplex } from "node:stream";
import { Client, type ServerHostKeyAlgorithm } from "ssh2";
import { fail, ok, type Problem, type Result } from "../result";
import { limitsOf } from "./connect";
import { fingerprint, type HostKey, type HostKeyVerdict, judgeHostKey, keyType } from "./known-hosts";
import { type OpenWay, openWay } from "./path";
import { abortedProblem, connectProblem, type Stage, type TransportError, timeoutProblem } from "./problems";
import { configOf, type Hop, routeTo } from "./route";
import { type Limits, openStream, sessionAlgorithms } from "./session";
import type { Target, TransportOptions } from "./transport";

/** A key that a host proved to hold, and what is known of it already. */
export interface ScannedKey extends HostKey {
  /** `SHA256:…`. */
  readonly fingerprint: string;
  readonly verdict: HostKeyVerdict["is"];
}

export interface ScannedHost {
  /** Under these names the keys are to be remembered. */
  readonly names: readonly string[];
  readonly address: string;
  readonly port: number;
  readonly keys: readonly ScannedKey[];
}

/** One handshake a type: newer sshds keep off an address that asks too often without logging in. */
const types: readonly (readonly ServerHostKeyAlgorithm[])[] = [
  ["ssh-ed25519"],
  ["ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521"],
  ["rsa-sha2-512", "rsa-sha2-256"],
];

/** Fetches all host keys. The jump hosts on the way are verified as always; the host's own keys are only looked at. */
export async function scanHostKeys(target: Target, options: TransportOptions = {}, signal?: AbortSignal): Promise<Result<ScannedHost>> {
  const config = configOf(options);
  if (!config.ok) return config;
  const hops = await routeTo(target, options, config.value);
  if (!hops.ok) return hops;
  const limits = limitsOf(options, signal);
  const way = await openWay(hops.value, new Map(), limits);
  if (!way.ok) return way;
  const hop = hops.value.at(-1) as Hop;
  const keys: ScannedKey[] = [];
  try {
    for (const algorithms of types) {
      const key = await proveKey(hop, way.value, algorithms, limits);
      if (key.ok)
        keys.push({ ...key.value, fingerprint: fingerprint(key.value.base64), verdict: judgeHostKey(key.value, hop.hostKeys).is });
      else if (key.problems[0]?.code !== "no-common-algorithm") return key;
    }
  } finally {
    way.value.release();
  }
  return keys.length > 0 ? ok({ names: hop.hostKeys.names, address: hop.address, port: hop.port, keys }) : fail(noKeys(hop));
}

const noKeys = (hop: Hop): Problem => ({
  code: "no-common-algorithm",
  message: `${hop.name} has no host key that Qorgan can use`,
  remedy: "give it an ed25519 key: ssh-keygen -A, on the host",
});

async function proveKey(hop: Hop, way: OpenWay, algorithms: readonly ServerHostKeyAlgorithm[], limits: Limits): Promise<Result<HostKey>> {
  const stream = await openStream(hop, way.through);
  return stream.ok ? handshake(hop, stream.value, algorithms, limits) : stream;
}

/** The key counts once the handshake is done: only then has the host proved that it holds the private half. */
function handshake(hop: Hop, stream: Duplex, serverHostKey: readonly ServerHostKeyAlgorithm[], limits: Limits): Promise<Result<HostKey>> {
  return new Promise((resolve) => {
    let stage: Stage = "connecting";
    let key: HostKey | undefined;
    const client = new Client();
    const finish = (result: Result<HostKey>) => {
      clearTimeout(timer);
      limits.signal?.removeEventListener("abort", abort);
      stream.destroy();
      resolve(result);
    };
    const abort = () => finish(fail(abortedProblem(hop.name, "nothing was remembered")));
    const failed = (error: TransportError) => finish(fail(connectProblem(hop, error, stage, { offered: [], encrypted: [], unusable: [] })));
    const timer = setTimeout(() => finish(fail(timeoutProblem(hop, stage, limits.connectTimeoutMs))), limits.connectTimeoutMs);
    limits.signal?.addEventListener("abort", abort);
    client.on("connect", () => {
      stage = "handshake";
    });
    client.on("handshake", () => finish(key ? ok(key) : fail(noKeys(hop))));
    client.on("error", failed);
    client.on("close", () => failed(new Error("the host closed it")));
    client.connect({
      sock: stream,
      username: hop.user,
      readyTimeout: 0,
      algorithms: { ...sessionAlgorithms, serverHostKey: [...serverHostKey] },
      hostVerifier: (blob: Buffer) => {
        key = { type: keyType(blob) ?? "unknown", base64: blob.toString("base64") };
        return true;
      },
    });
    if (limits.signal?.aborted) abort();
  });
}
