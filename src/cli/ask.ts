/** Asks a person for what is missing, on a terminal only. */
import { createInterface, type Interface } from "node:readline/promises";
import { printable } from "./render";

export interface Question<Value> {
  readonly question: string;
  /** Taken for an empty answer. */
  readonly fallback?: string;
  /** The value, or why the answer is refused. */
  read(answer: string): { readonly value: Value } | { readonly refused: string };
}

/** One conversation: questions go to standard error, so that what the command prints stays clean. */
export class Asker {
  private readonly lines: Interface;

  private constructor() {
    this.lines = createInterface({ input: process.stdin, output: process.stderr });
  }

  /** Undefined without a terminal. */
  static onTerminal(): Asker | undefined {
    return process.stdin.isTTY ? new Asker() : undefined;
  }

  /** Asks again until the answer is taken. */
  async ask<Value>({ question, fallback, read }: Question<Value>): Promise<Value> {
    for (;;) {
      const answer = (await this.lines.question(`${printable(question)}${fallback === undefined ? "" : ` [${fallback}]`}: `)).trim();
      const taken = read(answer === "" && fallback !== undefined ? fallback : answer);
      if ("value" in taken) return taken.value;
      process.stderr.write(`  ${printable(taken.refused)}\n`);
    }
  }

  close(): void {
    this.lines.close();
  }
}
