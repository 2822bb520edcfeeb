/** Opens connections, and runs commands on them. */
import { fail, ok, type Result } from "../result";
import { runCommand } from "./exec";
import { type Jumps, openHop, openWay } from "./path";
import { abortedProblem } from "./problems";
import { configOf, type Hop, routeTo } from "./route";
import type { Limits, Session } from "./session";
import type { Connection, ExecOptions, ExecResult, Transport, TransportOptions } from "./transport";

const maxOutputBytes = 64 * 1024 * 1024;

/** How long attempts may take, from a transport's options. */
export const limitsOf = (options: TransportOptions, signal?: AbortSignal): Limits => ({
  connectTimeoutMs: options.connectTimeoutMs ?? 20_000,
  keepAliveMs: options.keepAliveMs ?? 15_000,
  ...(signal ? { signal } : {}),
});

/** Makes the transport; the SSH configuration is read when it first connects, and stays as it was then. */
export function sshTransport(options: TransportOptions): Transport {
  const jumps: Jumps = new Map();
  let config: ReturnType<typeof configOf> | undefined;
  return {
    async connect(target, signal) {
      config ??= configOf(options);
      if (!config.ok) return config;
      const hops = await routeTo(target, options, config.value);
      if (!hops.ok) return hops;
      if (signal?.aborted) return fail(abortedProblem(target.host, "nothing was sent to the host"));
      return openConnection(hops.value, jumps, limitsOf(options, signal), options);
    },
  };
}

async function openConnection(hops: readonly Hop[], jumps: Jumps, limits: Limits, options: TransportOptions): Promise<Result<Connection>> {
  const way = await openWay(hops, jumps, limits);
  if (!way.ok) return way;
  const hop = hops.at(-1) as Hop;
  const session = await openHop(hop, way.value.through, limits);
  if (!session.ok) {
    way.value.release();
    return session;
  }
  return ok(connectionOver(hop, session.value, way.value.release, options));
}

function connectionOver(hop: Hop, session: Session, release: () => void, options: TransportOptions): Connection {
  let roundTrips = 0;
  const queue = channelQueue();
  return {
    host: hop.name,
    hostKey: session.hostKey,
    user: hop.user,
    get roundTrips() {
      return roundTrips;
    },
    exec(command, input, execOptions: ExecOptions = {}) {
      roundTrips++;
      const limits = { maxOutputBytes: options.maxOutputBytes ?? maxOutputBytes, ...execOptions };
      return queue(() => runCommand(session, hop.name, command, input, limits));
    },
    close() {
      session.close();
      release();
    },
  };
}

/**
 * sshd allows so many commands at once on a connection (MaxSessions, 10 unless told) and refuses more. A refused command has not
 * begun, so it waits until another has ended.
 */
function channelQueue() {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (run: () => Promise<Result<ExecResult>>): Promise<Result<ExecResult>> => {
    for (;;) {
      const alone = running === 0;
      running++;
      const result = await run();
      running--;
      const refused = !result.ok && result.problems[0]?.code === "exec-refused";
      if (!refused) waiting.shift()?.();
      if (!refused || alone) return result;
      if (running > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
}
