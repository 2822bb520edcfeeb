/** The parts that the rules of `base` are made of. */
import type { Host, Model } from "../../model/model";
import type {
  DirectoryDesired,
  FileDesired,
  GroupDesired,
  ModuleDesired,
  MountOptionDesired,
  PackageDesired,
  PamProfileDesired,
  PamStackDesired,
  PermissionsDesired,
  ServiceDesired,
  SysctlDesired,
} from "../../resources/desired";
import type { Key, Resource } from "../../resources/resource";
import type { CompileContext } from "../control";
import type { Parameters } from "./parameters";

/** Everything that a rule may look at. */
export interface Site {
  readonly host: Host;
  readonly kind: "servers" | "workstations";
  readonly parameters: Parameters;
  readonly model: Model;
  readonly render: CompileContext["render"];
}

/** A resource to which the rule's reason is still to be added. */
export type Wanted = Omit<Resource, "reasons">;

/** One thing that the control asks for: waived, shown and documented by its id. */
export interface Rule {
  readonly id: string;
  readonly why: string;
  readonly source: string;
  /** Nothing where it does not apply. */
  resources(site: Site): readonly Wanted[];
}

/** What most resources do without. */
export interface Extra {
  readonly guarded?: boolean;
  readonly after?: readonly Key[];
}

export const guarded: Extra = { guarded: true };

const wanted =
  <Desired>(kind: string) =>
  (name: string, desired: Desired, extra: Extra = {}): Wanted => ({ kind, name, desired, ...extra });

export const directory = wanted<DirectoryDesired>("directory");
export const packageOf = wanted<PackageDesired>("package");
export const group = wanted<GroupDesired>("group");
export const sysctl = wanted<SysctlDesired>("sysctl");
export const moduleOf = wanted<ModuleDesired>("module");
export const mountOption = wanted<MountOptionDesired>("mount-option");
export const pamProfile = wanted<PamProfileDesired>("pam-profile");
export const pamStack = wanted<PamStackDesired>("pam-stack");
export const permissions = wanted<PermissionsDesired>("permissions");
export const service = wanted<ServiceDesired>("service");

/** A file of root's, readable for all unless told otherwise. */
export const file = (name: string, content: string, other: Partial<Omit<FileDesired, "content">> = {}, extra: Extra = {}): Wanted => ({
  kind: "file",
  name,
  desired: { content, owner: "root", group: "root", mode: "0644", ...other } satisfies FileDesired,
  ...extra,
});

/** A folder of root's, readable for all unless told otherwise. */
export const rootDirectory = (name: string, mode = "0755"): Wanted => directory(name, { owner: "root", group: "root", mode });

export const installed = (name: string, extra?: Extra): Wanted => packageOf(name, { state: "installed" }, extra);
export const absent = (name: string): Wanted => packageOf(name, { state: "absent" });

/** A service that is started at boot and runs, with what it reads. */
export const running = (name: string, loads: readonly Key[] = []): Wanted =>
  service(name, { enabled: "enabled", active: true, ...(loads.length > 0 ? { loads } : {}) });

/** Lines of `name separator value` below a title. */
export const settings = (site: Site, title: string, separator: string, values: Readonly<Record<string, string | number>>): string =>
  site.render("base/settings.hbs", { title, separator, settings: Object.entries(values).map(([name, value]) => ({ name, value })) });

/** A file of sections with settings, as systemd reads them. */
export const sections = (site: Site, title: string, values: Readonly<Record<string, Readonly<Record<string, string | number>>>>): string =>
  site.render("base/sections.hbs", {
    title,
    sections: Object.entries(values).map(([section, entries]) => ({
      section,
      settings: Object.entries(entries).map(([name, value]) => ({ name, value })),
    })),
  });
