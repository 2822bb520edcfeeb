/** The files of an installation medium, from the model alone. Pure; no secret is in any of them: the disk's key is born on the machine. */

import { RefusedValue } from "../controls/templates";
import type { HostConfiguration } from "../engine/compile";
import type { Model } from "../model/model";
import type { Kinds } from "../resources/registry";
import { fail, ok, type Result } from "../result";
import { type Answers, answersFor, type InstallOptions } from "./answers";
import { accountScript, type MediaFile, unlockScript } from "./scripts";

export type { InstallOptions } from "./answers";
export type { MediaFile } from "./scripts";

export interface Media {
  readonly answers: Answers;
  /** Goes into the installer's initial ramdisk. */
  readonly inside: readonly MediaFile[];
  /** The boot menu of an ISO image. */
  readonly menu: string;
  /** What a person reads; `iso` is the name of the image beside it, where there is one. */
  readme(iso: string | undefined): string;
}

/** What the new system needs before Qorgan reaches it. */
const packages = ["openssh-server", "sudo", "age", "cryptsetup-initramfs"];
/** And what unlocks by key servers. */
const unlocking = ["curl", "clevis-luks", "clevis-initramfs"];

/** The kernel's line: only what nobody could do without is asked. */
const kernelLine = "auto=true priority=critical";

export interface Maker {
  readonly kinds: Kinds;
  readonly render: (template: string, values: object) => string;
}

export function mediaFor(configuration: HostConfiguration, model: Model, options: InstallOptions, maker: Maker): Result<Media> {
  const answers = answersFor(configuration.host, model, options);
  const account = accountScript(configuration, maker.kinds);
  if (!answers.ok) return fail(...answers.problems, ...(account.ok ? [] : account.problems));
  if (!account.ok) return account;
  try {
    return ok(laidOut(answers.value, account.value, model, maker.render));
  } catch (error) {
    if (!(error instanceof RefusedValue)) throw error;
    return fail({ code: "value-refused", message: `${configuration.host.name}: ${error.message}`, place: configuration.host.place });
  }
}

function laidOut(
  answers: Answers,
  account: { readonly script: { readonly text: string }; readonly contents: readonly MediaFile[] },
  model: Model,
  render: Maker["render"],
): Media {
  const { name, disk, unlock, mirror } = answers;
  const serial = disk.serial ?? "";
  const asks = unlock.keyServers.length === 0 ? "passphrase" : "";
  const installed = [...packages, ...(asks ? [] : unlocking)].join(" ");
  const ours = (path: string, template: string, values: object): MediaFile => ({
    path: `qorgan/${path}`,
    content: render(`install/${template}`, values),
  });
  const recipe = (path: string, efi: boolean): MediaFile => ours(path, "recipe.hbs", { efi, fileSystem: disk.fileSystem });
  const shownDisk = serial === "" ? "its only disk" : `the disk with the serial ${serial}`;
  const menu = render("install/grub.cfg.hbs", { name, disk: shownDisk, kernelLine });
  const readme = (iso: string | undefined): string =>
    render("install/readme.hbs", {
      ...answers,
      disk: shownDisk,
      diskName: disk.name,
      serial,
      asks,
      kernelLine,
      iso: iso ?? "",
      mirror: `http://${mirror.host}${mirror.directory}`,
      keyServers: unlock.keyServers.map((server) => server.url).join(", "),
      custodians: model.organisation.keyCustodians.map((person) => person.id).join(", "),
    });
  readme(undefined);
  return {
    answers,
    menu,
    readme,
    inside: [
      { path: "preseed.cfg", content: render("install/preseed.cfg.hbs", { ...answers, packages: installed }) },
      ours("questions", "questions.hbs", { name }),
      ours("common.sh", "common.sh.hbs", {}),
      ours("disk.sh", "disk.sh.hbs", { serial, asks }),
      ours("late.sh", "late.sh.hbs", {}),
      recipe("recipe-efi", true),
      recipe("recipe-bios", false),
      { path: "qorgan/target/account.sh", content: account.script.text },
      { path: "qorgan/target/unlock.sh", content: unlockScript(answers).text },
      ...account.contents.map((file) => ({ ...file, path: `qorgan/target/${file.path}` })),
    ],
  };
}
