/** One command on an open session: input, lines as they arrive, limits, and every way in which it can end. */
import type { ClientChannel } from "ssh2";
import { fail, ok, type Problem, type Result } from "../result";
import { abortedProblem, idleProblem, lostProblem, outputProblem, refusedChannelProblem } from "./problems";
import type { Session } from "./session";
import type { ExecOptions, ExecResult } from "./transport";

const maxStderrBytes = 256 * 1024;
/** Input goes in pieces, so that the idle time-out sees it move. */
const inputPieceBytes = 128 * 1024;

type CommandOptions = ExecOptions & { readonly maxOutputBytes: number };
type Ended = Promise<Result<ExecResult>>;

/** Runs a command. `host` is for messages. */
export function runCommand(session: Session, host: string, command: string, input: string | Buffer, options: CommandOptions): Ended {
  const notSent = "the command was not sent";
  if (options.signal?.aborted) return Promise.resolve(fail(abortedProblem(host, notSent)));
  if (session.lost() !== undefined) return Promise.resolve(fail(lostProblem(host, session.lost() ?? "", notSent)));
  return openChannel(session, host, command, (channel) => converse(session, host, channel, input, options));
}

/** `begin` is called before anything else can arrive on the channel: a quick command's exit code may stand in the same packet. */
function openChannel(session: Session, host: string, command: string, begin: (channel: ClientChannel) => Ended): Ended {
  return new Promise((resolve) => {
    const lost = () => resolve(fail(lostProblem(host, session.lost() ?? "the host closed it", "the command may not have begun")));
    session.client.once("close", lost);
    try {
      session.client.exec(command, (error, channel) => {
        session.client.off("close", lost);
        if (!error) resolve(begin(channel));
        else if (session.lost() !== undefined) lost();
        else resolve(fail(refusedChannelProblem(host, error.message)));
      });
    } catch {
      lost();
    }
  });
}

function converse(session: Session, host: string, channel: ClientChannel, input: string | Buffer, options: CommandOptions): Ended {
  return new Promise((resolve) => {
    const stdout = collector(options.maxOutputBytes, options.onLine);
    const stderr = collector(maxStderrBytes);
    let exit: Pick<ExecResult, "exitCode" | "signal"> | undefined;
    const state = () => `${stdout.bytes()} bytes of its output had arrived`;
    const settle = (result: Result<ExecResult>) => {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", abort);
      session.client.off("close", lost);
      channel.removeListener("data", onData);
      resolve(result);
    };
    const giveUp = (problem: Problem) => {
      settle(fail(problem));
      channel.close();
      channel.resume();
    };
    const abort = () => giveUp(abortedProblem(host, state()));
    const lost = () => settle(fail(lostProblem(host, session.lost() ?? "the host closed it", state())));
    const idleMs = options.idleTimeoutMs;
    const timer = idleMs === undefined ? undefined : setTimeout(() => giveUp(idleProblem(host, idleMs, state())), idleMs);
    const moved = () => timer?.refresh();
    const onData = (data: Buffer) => {
      moved();
      if (!stdout.add(data)) giveUp(outputProblem(host, options.maxOutputBytes));
    };
    options.signal?.addEventListener("abort", abort);
    session.client.once("close", lost);
    channel.on("data", onData);
    channel.stderr.on("data", (data: Buffer) => {
      moved();
      stderr.add(data);
    });
    channel.on("error", (error: Error) => giveUp(lostProblem(host, error.message, state())));
    channel.on("exit", (code: number | null, signal?: string) => {
      exit = { exitCode: code ?? undefined, ...(signal === undefined ? {} : { signal }) };
    });
    channel.on("close", () => {
      if (exit === undefined) settle(fail(lostProblem(host, session.lost() ?? "the channel was closed before the command ended", state())));
      else settle(ok({ ...exit, stdout: stdout.text(), stderr: stderr.text() }));
    });
    send(channel, typeof input === "string" ? Buffer.from(input) : input, moved);
    if (options.signal?.aborted) abort();
  });
}

function send(channel: ClientChannel, input: Buffer, moved: () => void): void {
  for (let at = 0; at < input.length; at += inputPieceBytes) channel.write(input.subarray(at, at + inputPieceBytes), moved);
  channel.end();
}

/** Keeps output up to a limit, and hands on its lines when they are whole. */
function collector(limit: number, onLine?: (line: string) => void) {
  const kept: Buffer[] = [];
  let bytes = 0;
  let open: Buffer[] = [];
  const handLines = (data: Buffer) => {
    let from = 0;
    for (let end = data.indexOf(10); end >= 0; end = data.indexOf(10, from)) {
      open.push(data.subarray(from, end));
      onLine?.(Buffer.concat(open).toString("utf8"));
      open = [];
      from = end + 1;
    }
    if (from < data.length) open.push(data.subarray(from));
  };
  return {
    /** False: the limit is reached, and the rest was dropped. */
    add(data: Buffer): boolean {
      const room = limit - bytes;
      const part = data.length > room ? data.subarray(0, room) : data;
      kept.push(part);
      bytes += part.length;
      if (onLine) handLines(part);
      return part.length === data.length;
    },
    bytes: () => bytes,
    text: () => Buffer.concat(kept).toString("utf8"),
  };
}
