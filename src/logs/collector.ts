/** Asks a collector, over SSH as the security officer, through the one program there that sudo lets this role run. */
import type { Host } from "../model/model";
import { fail, ok, type Problem, type Result } from "../result";
import { sh } from "../shell";
import type { Connection, ExecOptions, ExecResult, Transport } from "../transport/transport";
import type { Question } from "./question";
import type { Alert, LogEvent, LogRecord, SummaryRow } from "./shapes";

const verb = "/usr/local/lib/qorgan/verbs/logs-collector";
const wrongPassword = 77;

export interface Access {
  readonly account: string;
  readonly identityFile?: string;
  /** What the account's owner set as its password; undefined: the policy asks for none. */
  readonly password?: string;
}

/** An open connection to a collector. */
export interface Collector {
  readonly name: string;
  events(question: Question): Promise<Result<readonly LogEvent[]>>;
  alerts(question: Question): Promise<Result<readonly Alert[]>>;
  records(question: Question): Promise<Result<readonly LogRecord[]>>;
  summary(question: Question): Promise<Result<readonly SummaryRow[]>>;
  /** Each event as it comes, until the signal. */
  follow(question: Question, onEvent: (event: LogEvent) => void, signal: AbortSignal): Promise<Result<void>>;
  /** Writes down what was said; the collector adds who and when. */
  record<Kind extends LogRecord>(entry: Omit<Kind, "time" | "who">): Promise<Result<Kind>>;
  /** What the seals' own program says, and whether they hold. */
  verify(anchors: string): Promise<Result<{ readonly sound: boolean; readonly text: string }>>;
  close(): void;
}

/**
 * The password goes on standard input, and once only: sudo would take the question for the next try. Then the program runs on the
 * same ticket. The last line keeps the shell, which the ticket belongs to.
 */
const withPassword = (word: string): string =>
  sh`export LC_ALL=C
IFS= read -r password || exit ${wrongPassword}
printf '%s\\n' "$password" | sudo -S -p '' -v > /dev/null || exit ${wrongPassword}
sudo -n ${verb} ${word}
exit $?`.text;

const without = (word: string): string =>
  sh`export LC_ALL=C
sudo -n ${verb} ${word}
exit $?`.text;

const refused = (account: string, host: string): Problem => ({
  code: "logs-refused",
  message: `${host} does not let ${account} ask for logs`,
  remedy: "only the security officer's role may: run it with that person's own key (--identity)",
});

/** What went wrong on the host, in words. */
function problemOf({ exitCode, stdout, stderr }: ExecResult, account: string, host: string): Problem {
  const said = stderr.trim().split("\n").at(-1) ?? "";
  if (exitCode === wrongPassword)
    return {
      code: "sudo-password",
      message: `${host} does not take this password of ${account}`,
      remedy: "it is the one that the account's owner set on that host",
    };
  if (/not allowed to execute|may not run sudo|not in the sudoers|password is required|this key opens/.test(stderr + stdout))
    return refused(account, host);
  if (exitCode === 127 || /command not found|No such file/.test(stderr))
    return {
      code: "logs-not-there",
      message: `${host} cannot be asked for logs yet: ${said}`,
      remedy: `apply the control log-alerts: qorgan apply --host ${host}`,
    };
  return { code: "logs-failed", message: `${host}: ${said === "" ? `the program ended with ${exitCode ?? "a signal"}` : said}` };
}

/** One line of JSON, undefined when it is none: what a host says is data. */
function parsedLine<Line>(line: string): Line | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    return JSON.parse(line) as Line;
  } catch {
    return undefined;
  }
}

const parsed = <Line>(text: string): Line[] => text.split("\n").flatMap((line) => parsedLine<Line>(line) ?? []);

/** Connects as the account; nothing is asked yet. */
export async function openCollector(host: Host, access: Access, transport: Transport, signal?: AbortSignal): Promise<Result<Collector>> {
  const connected = await transport.connect(
    {
      host: host.name,
      address: host.addresses[0] ?? host.name,
      port: host.sshPort,
      user: access.account,
      explicit: { user: access.account },
      pinnedHostKeys: host.hostKeys,
      ...(access.identityFile ? { identityFile: access.identityFile } : {}),
    },
    signal,
  );
  return connected.ok ? ok(collectorOver(connected.value, access)) : connected;
}

function collectorOver(connection: Connection, { account, password }: Access): Collector {
  const run = async (word: string, input: string, options?: ExecOptions): Promise<Result<ExecResult>> => {
    const command = password === undefined ? without(word) : withPassword(word);
    return connection.exec(command, password === undefined ? input : `${password}\n${input}`, options);
  };
  const asked = async (word: string, input: string): Promise<Result<string>> => {
    const done = await run(word, input);
    if (!done.ok) return done;
    return done.value.exitCode === 0 ? ok(done.value.stdout) : fail(problemOf(done.value, account, connection.host));
  };
  const lines = async <Line>(question: Question): Promise<Result<Line[]>> => {
    const text = await asked("query", JSON.stringify(question));
    return text.ok ? ok(parsed<Line>(text.value)) : text;
  };
  return {
    name: connection.host,
    events: lines,
    alerts: lines,
    records: lines,
    summary: lines,
    async follow(question, onEvent, signal) {
      const onLine = (line: string): void => {
        const event = parsedLine<LogEvent>(line);
        if (event) onEvent(event);
      };
      // A blank line comes every two seconds.
      const done = await run("query", JSON.stringify({ ...question, follow: true }), { onLine, signal, idleTimeoutMs: 60_000 });
      if (signal.aborted) return ok(undefined);
      if (!done.ok) return done;
      return fail(problemOf(done.value, account, connection.host));
    },
    async record<Kind extends LogRecord>(entry: Omit<Kind, "time" | "who">) {
      const text = await asked("record", JSON.stringify(entry));
      if (!text.ok) return text;
      const line = parsedLine<Kind>(text.value);
      return line ? ok(line) : fail({ code: "logs-failed", message: `${connection.host} did not say what it wrote down` });
    },
    async verify(anchors) {
      const done = await run("verify", anchors);
      if (!done.ok) return done;
      const { exitCode, stdout } = done.value;
      // 0: all holds; 2: something does not. All else is no answer.
      if (exitCode === 0 || exitCode === 2) return ok({ sound: exitCode === 0, text: stdout });
      return fail(problemOf(done.value, account, connection.host));
    },
    close: () => connection.close(),
  };
}
