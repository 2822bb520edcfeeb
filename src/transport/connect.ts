/** Opens connections: the route, its hops one after the other, and commands on the last. */
import { fail, ok, type Result } from "../result";
import { runCommand } from "./exec";
import { keysFor } from "./keys";
import { abortedProblem, jumpFailure } from "./problems";
import { configOf, type Hop, routeTo } from "./route";
import { forward, type Limits, login, openSocket, type Session } from "./session";
import type { Connection, ExecOptions, ExecResult, Target, Transport, TransportOptions } from "./transport";

const defaults = { connectTimeoutMs: 20_000, keepAliveMs: 15_000, maxOutputBytes: 64 * 1024 * 1024 };

/** Makes the transport; the SSH configuration is read when it first connects, and stays as it was then. */
export function sshTransport(options: TransportOptions): Transport {
  let config: ReturnType<typeof configOf> | undefined;
  return {
    async connect(target, signal) {
      config ??= configOf(options);
      if (!config.ok) return config;
      const hops = await routeTo(target, options, config.value);
      if (!hops.ok) return hops;
      if (signal?.aborted) return fail(abortedProblem(target.host, "nothing was sent to the host"));
      const { connectTimeoutMs = defaults.connectTimeoutMs, keepAliveMs = defaults.keepAliveMs } = options;
      const path = await openPath(hops.value, { connectTimeoutMs, keepAliveMs, ...(signal ? { signal } : {}) });
      return path.ok ? ok(connectionOver(target, hops.value, path.value, options)) : path;
    },
  };
}

/** Opens all hops. What is open already is closed again when a later one fails. */
async function openPath(hops: readonly Hop[], limits: Limits): Promise<Result<Session[]>> {
  const sessions: Session[] = [];
  for (const [index, hop] of hops.entries()) {
    const session = await openHop(hop, hops[index - 1], sessions.at(-1), limits);
    if (session.ok) sessions.push(session.value);
    else {
      closeAll(sessions);
      return index < hops.length - 1 ? jumpFailure(hops, index, session.problems) : session;
    }
  }
  return ok(sessions);
}

async function openHop(hop: Hop, before: Hop | undefined, through: Session | undefined, limits: Limits): Promise<Result<Session>> {
  const offers = keysFor(hop);
  if (!before || !through) return login(hop, openSocket(hop), { offers }, limits);
  const stream = await forward(before, through, hop);
  return stream.ok ? login(hop, stream.value, { offers }, limits) : stream;
}

const closeAll = (sessions: readonly Session[]): void => {
  for (const session of [...sessions].reverse()) session.close();
};

function connectionOver(target: Target, hops: readonly Hop[], sessions: readonly Session[], options: TransportOptions): Connection {
  const session = sessions.at(-1) as Session;
  let roundTrips = 0;
  return {
    host: target.host,
    hostKey: session.hostKey,
    user: (hops.at(-1) as Hop).user,
    get roundTrips() {
      return roundTrips;
    },
    exec(command: string, input: string | Buffer, execOptions: ExecOptions = {}): Promise<Result<ExecResult>> {
      roundTrips++;
      const maxOutputBytes = options.maxOutputBytes ?? defaults.maxOutputBytes;
      return runCommand(session, target.host, command, input, { ...execOptions, maxOutputBytes });
    },
    close: () => closeAll(sessions),
  };
}
