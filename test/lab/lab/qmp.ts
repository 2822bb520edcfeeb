/** The two sockets of a virtual machine: QEMU's own (QMP), and the guest agent's, which speak the same sort of JSON. */
import { connect, type Socket } from "node:net";
import { LabError } from "./process";

type Reply = { readonly return?: unknown; readonly error?: { readonly desc: string }; readonly event?: string; readonly QMP?: unknown };

/** One connection; commands are answered in order. */
export class Monitor {
  private text = "";
  /** Until this number comes back, what comes is the answer to a connection before: the agent's line outlives both its ends. */
  private syncing: number | undefined;
  private readonly waiting: ((reply: Reply) => void)[] = [];

  private constructor(
    private readonly socket: Socket,
    private readonly name: string,
  ) {
    socket.setEncoding("utf8");
    socket.on("data", (data: string) => this.read(data));
    const over = (): void => {
      for (const answer of this.waiting.splice(0)) answer({ error: { desc: "the connection ended" } });
    };
    socket.unref(); // a command that waits keeps this process alive by its timer; an open socket does not
    socket.on("close", over);
    socket.on("error", over);
  }

  /** Connects; `greets`: QMP says hello and wants its capabilities settled first. The agent says nothing until it runs: within three seconds, or it fails. */
  static async open(path: string, name: string, greets: boolean): Promise<Monitor> {
    const socket = connect(path);
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("error", reject);
    });
    const monitor = new Monitor(socket, name);
    if (greets) await monitor.ask("qmp_capabilities");
    else {
      monitor.syncing = Date.now();
      await monitor.ask("guest-sync", { id: monitor.syncing }, 3000);
    }
    return monitor;
  }

  /** Whether it takes no more commands. */
  get ended(): boolean {
    return this.socket.destroyed;
  }

  /** Sends a command and gives what it returns. One that is not answered in time ends the connection: its answer would be taken for the next one's. */
  ask(execute: string, args?: object, timeoutMs = 120_000): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new LabError(`${this.name}: ${execute} was not answered within ${timeoutMs} ms`));
        this.close();
      }, timeoutMs);
      this.waiting.push((reply) => {
        clearTimeout(timer);
        if (reply.error) reject(new LabError(`${this.name}: ${execute}: ${reply.error.desc}`));
        else resolve(reply.return);
      });
      this.socket.write(`${JSON.stringify({ execute, ...(args ? { arguments: args } : {}) })}\n`);
    });
  }

  /** A command of the human monitor's; what it prints is a fault, but for those that print. */
  async human(line: string, timeoutMs = 300_000): Promise<string> {
    const said = String(await this.ask("human-monitor-command", { "command-line": line }, timeoutMs)).trim();
    if (/^Error/m.test(said)) throw new LabError(`${this.name}: ${line}: ${said}`);
    return said;
  }

  close(): void {
    this.socket.destroy();
  }

  /** The end of an answer to a connection before may be half a line. */
  private replyIn(line: string): Reply {
    try {
      return JSON.parse(line) as Reply;
    } catch (error) {
      if (this.syncing === undefined) throw error;
      return {};
    }
  }

  private read(data: string): void {
    this.text += data;
    for (let end = this.text.indexOf("\n"); end >= 0; end = this.text.indexOf("\n")) {
      const line = this.text
        .slice(0, end)
        .replace(/^\u00ff/, "")
        .trim();
      this.text = this.text.slice(end + 1);
      if (line === "") continue;
      const reply = this.replyIn(line);
      if (reply.event !== undefined || reply.QMP !== undefined) continue;
      if (this.syncing !== undefined && reply.return !== this.syncing) continue;
      this.syncing = undefined;
      this.waiting.shift()?.(reply);
    }
  }
}
