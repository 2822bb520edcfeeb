import { resolve } from "node:path";
import { type Command, Option } from "commander";
import type { InstallOptions } from "../../install/media";
import type { WriteOptions, Written } from "../../install/write";
import type { Host } from "../../model/model";
import type { Result } from "../../result";
import { chooseHosts, openWorkspace, tellProblems, type Workspace } from "../workspace";

interface MediaOptions extends InstallOptions, WriteOptions {
  readonly to: string;
  readonly json?: boolean;
}

/** `qorgan install-media HOST`: the unattended installation of a machine that arrives encrypted and enrolled. No host is asked. */
export const register = (program: Command): void => {
  program
    .command("install-media")
    .argument("<HOST>", "a host of the model")
    .description("write what installs a host anew: Debian, encrypted, unlocked by the key servers, with Qorgan's own way in")
    .requiredOption("--to <DIR>", "a new folder for the kernel, the initial ramdisk and a README")
    .option("--iso", "also a bootable ISO image, for a USB stick (needs grub-mkrescue and xorriso)")
    .option("--netboot <DIR>", "folder with linux and initrd.gz of Debian's network installer; that of its package unless told")
    .option("--mirror <URL>", "mirror of Debian's packages; http://ADDRESS/debian of the model's only updateSources unless told")
    .option("--security-host <HOST>", "host that serves /debian-security; the mirror's unless told")
    .addOption(
      new Option("--unlock <HOW>", "how it starts: by the key servers, or by a passphrase that its user types while it installs")
        .choices(["network", "passphrase"])
        .default("network"),
    )
    .option("--gateway <ADDRESS>", "the segment's router; its first address unless told")
    .option("--json", "one JSON document on standard output (docs/json.md)")
    .addHelpText(
      "after",
      `
The medium holds no secret. All that is on the machine's disk is lost; it is chosen by its serial in the model.

Examples:
  qorgan install-media almaty-ws-1 --to media/almaty-ws-1 --iso
  qorgan install-media almaty-ws-1 --to media/almaty-ws-1 --mirror http://10.77.10.5/debian --gateway 10.78.20.254
  qorgan install-media hq-key-1 --to media/hq-key-1 --unlock passphrase`,
    )
    .action(async (name: string, options: MediaOptions, command: Command) => {
      const workspace = await openWorkspace(command.optsWithGlobals<{ workspace: string }>().workspace);
      if (!workspace.ok) return tellProblems(workspace.problems, options.json);
      const hosts = await chooseHosts(workspace.value.model, { host: [name] });
      if (!hosts.ok) return tellProblems(hosts.problems, options.json);
      const written = make(workspace.value, hosts.value[0] as Host, options);
      if (!written.ok) return tellProblems(written.problems, options.json);
      const { folder, files } = written.value;
      process.stdout.write(
        options.json
          ? `${JSON.stringify({ host: name, folder, files })}\n`
          : `${name}: ${files.join(", ")} in ${folder}; README there says how to go on\n`,
      );
    });
};

function make({ model, compiler }: Workspace, host: Host, options: MediaOptions): Result<Written> {
  const { compileHost } = require("../../engine/compile") as typeof import("../../engine/compile");
  const { mediaFor } = require("../../install/media") as typeof import("../../install/media");
  const { writeMedia } = require("../../install/write") as typeof import("../../install/write");
  const configuration = compileHost(host, model, compiler);
  if (!configuration.ok) return configuration;
  const media = mediaFor(configuration.value, model, options, compiler);
  return media.ok ? writeMedia(media.value, host.os, resolve(options.to), options) : media;
}
