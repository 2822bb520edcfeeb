/** The two sockets of a virtual machine: QEMU's own (QMP), and the guest agent's, which speak the same sort of JSON. */
import { connect, type Socket } from "node:net";
import { LabError } from "./process";

type Reply = { readonly return?: unknown; readonly error?: { readonly desc: string }; readonly event?: string; readonly QMP?: unknown };

/** One connection; commands are answered in order. */
export class Monitor {
  private text = "";
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

  /** Connects; `greets`: QMP says hello and wants its capabilities settled first. */
  static async open(path: string, name: string, greets: boolean): Promise<Monitor> {
    const socket = connect(path);
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("error", reject);
    });
    const monitor = new Monitor(socket, name);
    if (greets) await monitor.ask("qmp_capabilities");
    return monitor;
  }

  /** Sends a command and gives what it returns. */
  ask(execute: string, args?: object, timeoutMs = 120_000): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new LabError(`${this.name}: ${execute} was not answered within ${timeoutMs} ms`)), timeoutMs);
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

  private read(data: string): void {
    this.text += data;
    for (let end = this.text.indexOf("\n"); end >= 0; end = this.text.indexOf("\n")) {
      const line = this.text
        .slice(0, end)
        .replace(/^\u00ff/, "")
        .trim();
      this.text = this.text.slice(end + 1);
      if (line === "") continue;
      const reply = JSON.parse(line) as Reply;
      if (reply.event === undefined && reply.QMP === undefined) this.waiting.shift()?.(reply);
    }
  }
}
