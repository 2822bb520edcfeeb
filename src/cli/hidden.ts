/** Asks for what must not be seen: nothing of it is shown, kept or passed as an argument. */

const ends = new Set(["\r", "\n", "\u0003", "\u0004"]);
const back = new Set(["\b", "\u007f"]);

/** What is typed on the terminal, without showing it; undefined without a terminal, or after Ctrl-C. */
export function askHidden(question: string): Promise<string | undefined> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) return Promise.resolve(undefined);
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.resume();
  return new Promise((resolve) => {
    let typed = "";
    const end = (answer: string | undefined): void => {
      stdin.off("data", onData);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write("\n");
      resolve(answer);
    };
    const onData = (data: Buffer): void => {
      const letters = [...data.toString("utf8")];
      const last = letters.findIndex((letter) => ends.has(letter));
      for (const letter of last < 0 ? letters : letters.slice(0, last)) {
        typed = back.has(letter) ? [...typed].slice(0, -1).join("") : typed + letter;
      }
      if (last >= 0) end(letters[last] === "\u0003" ? undefined : typed);
    };
    stdin.on("data", onData);
  });
}
