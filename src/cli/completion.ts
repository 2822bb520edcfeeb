/** Shell completion, by the library that reads commander's own tables; the model's names are added to what it finds there. */
import type { Command } from "commander";
import { openWorkspace } from "./workspace";

/** Adds the command `complete` to the program. Called only when it is asked for: nothing else pays for it. */
export async function addCompletion(program: Command): Promise<void> {
  const tab = (require("@bomb.sh/tab/commander") as typeof import("@bomb.sh/tab/commander")).default;
  const root = tab(program);
  const workspace = await openWorkspace(".");
  if (!workspace.ok) return; // a model with errors has no names to offer
  const { model, compiler } = workspace.value;
  const names: Readonly<Record<string, readonly string[]>> = {
    host: model.hosts.map((host) => host.name),
    branch: model.branches.map((branch) => branch.name),
    control: compiler.controls.map((control) => control.id),
  };
  const disks = [...new Set(model.hosts.flatMap((host) => host.disks.filter((one) => one.encrypted && one.serial).map((one) => one.name)))];
  const offer = (list: readonly string[]) => (complete: (value: string, description: string) => void) => {
    for (const name of list) complete(name, "");
  };
  for (const command of root.commands.values()) {
    for (const [option, list] of Object.entries(names)) {
      const found = command.options.get(option);
      if (found) found.handler = offer(list);
    }
    for (const argument of command.arguments.values()) {
      if (argument.name === "HOST") argument.handler = offer(names.host ?? []);
      if (argument.name === "DISK") argument.handler = offer(disks);
      if (argument.name === "CONTROL|KEY") argument.handler = offer(names.control ?? []);
    }
  }
}
