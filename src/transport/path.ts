/** Opens the hops to a host one after the other. Jump hosts are shared: many hosts behind one cost it one login. */
import { fail, ok, type Result } from "../result";
import { keysFor } from "./keys";
import { abortedProblem, jumpFailure } from "./problems";
import { type Hop, label } from "./route";
import { type Limits, login, openStream, type Session } from "./session";

/** A jump host's session, and how many connections go through it. */
interface SharedJump {
  readonly session: Promise<Result<Session>>;
  users: number;
}

/** The open jump hosts of one transport, by the way that leads to them. */
export type Jumps = Map<string, SharedJump>;

/** The jump hosts before a host are open, until `release` is called. */
export interface OpenWay {
  /** The last jump host and its session; none: the host is reached directly. */
  readonly through?: { readonly hop: Hop; readonly session: Session };
  release(): void;
}

/** Opens all hops but the last. When one fails, those that nobody else uses are closed again. */
export async function openWay(hops: readonly Hop[], jumps: Jumps, limits: Limits): Promise<Result<OpenWay>> {
  const taken: (readonly [way: string, jump: SharedJump])[] = [];
  const release = () => {
    for (const [way, jump] of taken.splice(0).reverse()) leave(jumps, way, jump);
  };
  let through: OpenWay["through"];
  for (const [index, hop] of hops.slice(0, -1).entries()) {
    const way = hops
      .slice(0, index + 1)
      .map((one) => `${one.user}@${label(one)}`)
      .join(" ");
    const jump = await join(jumps, way, hop, through, limits);
    taken.push([way, jump]);
    const session = await jump.session;
    if (!session.ok || limits.signal?.aborted) {
      release();
      return session.ok
        ? fail(abortedProblem(hops.at(-1)?.name ?? "", "nothing was sent to the host"))
        : jumpFailure(hops, index, session.problems);
    }
    through = { hop, session: session.value };
  }
  return ok({ ...(through ? { through } : {}), release });
}

/** Takes part in an open session, or opens one; one caller's abort must not end what others wait for. */
async function join(jumps: Jumps, way: string, hop: Hop, through: OpenWay["through"], limits: Limits): Promise<SharedJump> {
  for (let open = jumps.get(way); open; open = jumps.get(way)) {
    open.users++;
    const session = await open.session;
    if (session.ok && session.value.lost() === undefined) return open;
    leave(jumps, way, open);
    if (jumps.get(way) === open) jumps.delete(way);
  }
  const { signal: _, ...unhurried } = limits;
  const jump = { session: openHop(hop, through, unhurried), users: 1 };
  jumps.set(way, jump);
  return jump;
}

function leave(jumps: Jumps, way: string, jump: SharedJump): void {
  if (--jump.users > 0) return;
  if (jumps.get(way) === jump) jumps.delete(way);
  void jump.session.then((session) => session.ok && session.value.close());
}

/** Logs in to one hop, directly or through the hop before it. */
export async function openHop(hop: Hop, through: OpenWay["through"], limits: Limits): Promise<Result<Session>> {
  const offers = keysFor(hop);
  const stream = await openStream(hop, through);
  return stream.ok ? login(hop, stream.value, offers, limits) : stream;
}
