/** One SSH session over one stream: handshake, host key, login. */
import { connect as connectSocket } from "node:net";
import type { Duplex } from "node:stream";
import { type Algorithms, Client, type ClientChannel, type ServerHostKeyAlgorithm } from "ssh2";
import { fail, ok, type Problem, type Result } from "../result";
import type { Offers } from "./keys";
import { fingerprint, type HostKey, type HostKeyVerdict, judgeHostKey, keyType, knownTypes } from "./known-hosts";
import {
  abortedProblem,
  connectProblem,
  forwardProblem,
  hostKeyProblem,
  type Stage,
  type TransportError,
  timeoutProblem,
} from "./problems";
import type { Hop } from "./route";

/** A session that is logged in. `lost` tells why it ended, once it has. */
export interface Session {
  readonly client: Client;
  readonly hostKey: string;
  lost(): string | undefined;
  close(): void;
}

/** How long one attempt may take, and how its keep-alives go. */
export interface Limits {
  readonly connectTimeoutMs: number;
  readonly keepAliveMs: number;
  readonly signal?: AbortSignal;
}

const keepAlivesUnanswered = 4;
/** How long the other side may take to close after we said good-bye. */
const lingerMs = 1000;

/** Host key algorithms and the others. Node does all of these natively; what a hardened sshd keeps is among them, SHA-1 is not. Fastest first. */
const hostKeyAlgorithms: readonly ServerHostKeyAlgorithm[] = [
  "ssh-ed25519",
  "ecdsa-sha2-nistp256",
  "ecdsa-sha2-nistp384",
  "ecdsa-sha2-nistp521",
  "rsa-sha2-512",
  "rsa-sha2-256",
];
export const sessionAlgorithms: Algorithms = {
  kex: [
    "curve25519-sha256",
    "curve25519-sha256@libssh.org",
    "ecdh-sha2-nistp256",
    "ecdh-sha2-nistp384",
    "ecdh-sha2-nistp521",
    "diffie-hellman-group16-sha512",
    "diffie-hellman-group18-sha512",
    "diffie-hellman-group-exchange-sha256",
  ],
  cipher: ["aes128-gcm@openssh.com", "aes256-gcm@openssh.com", "aes128-ctr", "aes192-ctr", "aes256-ctr", "chacha20-poly1305@openssh.com"],
  hmac: ["hmac-sha2-256-etm@openssh.com", "hmac-sha2-512-etm@openssh.com", "hmac-sha2-256", "hmac-sha2-512"],
  compress: ["none"],
};

/** The types that are known come first: a server that has several then proves one of these. */
export function orderHostKeyAlgorithms(types: readonly string[]): ServerHostKeyAlgorithm[] {
  const isKnown = (algorithm: string) => types.includes(algorithm.startsWith("rsa-") ? "ssh-rsa" : algorithm);
  return [...hostKeyAlgorithms.filter(isKnown), ...hostKeyAlgorithms.filter((algorithm) => !isKnown(algorithm))];
}

/**
 * A stream to a hop: a TCP connection, or a channel through the hop before it. A TCP connection is not waited for:
 * what it says reaches the handshake that is made over it.
 */
export async function openStream(hop: Hop, through?: { readonly hop: Hop; readonly session: Session }): Promise<Result<Duplex>> {
  if (through) return forward(through.hop, through.session, hop);
  return ok(connectSocket({ host: hop.address, port: hop.port, noDelay: true, keepAlive: true }));
}

function forward(from: Hop, session: Session, to: Hop): Promise<Result<Duplex>> {
  return new Promise((resolve) => {
    const refused = (error: TransportError) => resolve(fail(forwardProblem(from, to, error)));
    const lost = () => refused(new Error(session.lost() ?? "the connection was lost"));
    if (session.lost() !== undefined) return lost();
    session.client.once("close", lost);
    session.client.forwardOut("127.0.0.1", 0, to.address, to.port, (error: TransportError | undefined, channel: ClientChannel) => {
      session.client.off("close", lost);
      if (error) refused(error);
      else resolve(ok(channel));
    });
  });
}

/** What a session attempt collects while it goes on. */
interface Attempt {
  stage: Stage;
  hostKey: HostKey | undefined;
  verdict: HostKeyVerdict | undefined;
  methods: readonly string[] | undefined;
  readonly offered: string[];
  agentProblem: string | undefined;
  lost: string | undefined;
}

/** Handshake and login over a stream. It always ends: with a session, or with a problem and the stream destroyed. */
export async function login(hop: Hop, stream: Duplex, offers: LoadedOffers, limits: Limits): Promise<Result<Session>> {
  const attempt = newAttempt();
  const client = new Client();
  const ended = new Promise<Result<Session>>((resolve) => {
    watch(client, stream, hop, attempt, limits, offers, resolve);
  });
  client.connect({
    sock: stream,
    username: hop.user,
    readyTimeout: 0,
    keepaliveInterval: limits.keepAliveMs,
    keepaliveCountMax: keepAlivesUnanswered,
    algorithms: { ...sessionAlgorithms, serverHostKey: orderHostKeyAlgorithms(knownTypes(hop.hostKeys)) },
    hostVerifier: (blob: Buffer) => accepts(attempt, hop, blob),
    authHandler: offering(attempt, offers),
  });
  return ended;
}

const newAttempt = (): Attempt => ({
  stage: "connecting",
  hostKey: undefined,
  verdict: undefined,
  methods: undefined,
  offered: [],
  agentProblem: undefined,
  lost: undefined,
});

/** Called at every key exchange, also later ones. */
function accepts(attempt: Attempt, hop: Hop, blob: Buffer): boolean {
  attempt.hostKey = { type: keyType(blob) ?? "unknown", base64: blob.toString("base64") };
  attempt.verdict = judgeHostKey(attempt.hostKey, hop.hostKeys);
  return attempt.verdict.is === "accepted";
}

/** Keys are loaded while the handshake goes on. */
type LoadedOffers = Promise<Result<Offers>>;
type NextLogin = (method: Offers["offers"][number]["method"]) => void;

/** Offers one key after the other. The typings know nothing of `false`, which ends it. */
function offering(attempt: Attempt, offers: LoadedOffers) {
  let at = 0;
  return (methods: readonly string[] | null, _partial: boolean, next: NextLogin): void => {
    attempt.stage = "login";
    attempt.methods = methods ?? undefined;
    void offers.then((keys) => {
      const offer = keys.ok ? keys.value.offers[at++] : undefined;
      if (offer) attempt.offered.push(offer.label);
      (next as (method: Parameters<NextLogin>[0] | false) => void)(offer?.method ?? false);
    });
  };
}

function watch(
  client: Client,
  stream: Duplex,
  hop: Hop,
  attempt: Attempt,
  limits: Limits,
  offers: LoadedOffers,
  settle: (result: Result<Session>) => void,
): void {
  let settled = false;
  const finish = (result: Result<Session>) => {
    if (settled) return;
    settled = true;
    clearTimeout(timer);
    limits.signal?.removeEventListener("abort", abort);
    if (!result.ok) stream.destroy();
    settle(result);
  };
  const failed = (problem: Problem) => finish(fail(problem));
  const abort = () => failed(abortedProblem(hop.name, "nothing was sent to the host"));
  const timer = setTimeout(() => failed(timeoutProblem(hop, attempt.stage, limits.connectTimeoutMs)), limits.connectTimeoutMs);
  if (limits.signal?.aborted) abort();
  limits.signal?.addEventListener("abort", abort);
  client.on("connect", () => {
    attempt.stage = "handshake";
  });
  client.on("error", (error: TransportError) => {
    if (!settled && keepsTrying(error)) attempt.agentProblem = error.message;
    else {
      attempt.lost ??= error.message;
      void explain(hop, error, attempt, offers).then(failed);
    }
  });
  client.on("close", () => {
    attempt.lost ??= "the host closed it";
    void explain(hop, new Error(attempt.lost), attempt, offers).then(failed);
  });
  client.on("ready", () => finish(ok(sessionOf(client, stream, attempt))));
}

/** ssh2 reports these and goes on with the next key by itself. */
const keepsTrying = (error: TransportError): boolean => error.level === "agent" || /^Error signing data with key/.test(error.message);

async function explain(hop: Hop, error: TransportError, attempt: Attempt, offers: LoadedOffers): Promise<Problem> {
  if (attempt.hostKey && attempt.verdict && attempt.verdict.is !== "accepted") return hostKeyProblem(hop, attempt.hostKey, attempt.verdict);
  if (attempt.stage !== "login") return connectProblem(hop, error, attempt.stage, { offered: [], encrypted: [], unusable: [] });
  const keys = await offers;
  if (!keys.ok) return keys.problems[0] as Problem;
  const report = {
    ...keys.value.report,
    offered: attempt.offered,
    ...(attempt.agentProblem ? { agent: `the agent failed: ${attempt.agentProblem}` } : {}),
  };
  return connectProblem(hop, error, attempt.stage, report, attempt.methods);
}

function sessionOf(client: Client, stream: Duplex, attempt: Attempt): Session {
  // Each command under way listens for the end of the session: their number is no leak.
  client.setMaxListeners(0);
  return {
    client,
    hostKey: fingerprint(attempt.hostKey?.base64 ?? ""),
    lost: () => attempt.lost,
    close: () => {
      attempt.lost ??= "it was closed here";
      client.end();
      setTimeout(() => stream.destroy(), lingerMs).unref();
    },
  };
}
