/** sudo: its own files whole, one file a role, and the wrappers that the roles' lines name. */
import type { AdminRole, Host } from "../../model/model";
import type { DirectoryDesired, FileDesired } from "../../resources/desired";
import type { Key, Reason, Resource } from "../../resources/resource";
import type { CompileContext } from "../control";
import { groupsOf, type Login } from "../people";
import { because } from "./reasons";
import { folder, logs, unitsOf, verbsOf } from "./verbs";

export interface SudoParameters {
  readonly sudoPassword: "required" | "not-required";
  readonly services: readonly string[];
}

const roles: readonly AdminRole[] = ["backup-operator", "it-administrator", "security-officer"];

const exactRights = because(
  "exact-rights",
  "a role can do what its work needs and no more: exact command lines, no root shell, no way to personal data",
  "ANSSI BP-028 R42, R43",
);
const sudoItself = because(
  "sudo",
  "every use of root is recorded, and a right ends at once when its group does",
  "ANSSI BP-028 R39; CIS Debian Linux 12 Benchmark, Configure privilege escalation",
);

const file = (
  name: string,
  desired: Pick<FileDesired, "content" | "mode" | "validator">,
  reasons: readonly Reason[],
  extra: Partial<Resource> = {},
): Resource => ({
  kind: "file",
  name,
  desired: { ...desired, owner: "root", group: "root" } satisfies FileDesired,
  reasons,
  ...extra,
});

const directory = (
  name: string,
  desired: Pick<DirectoryDesired, "mode" | "closed">,
  reasons: readonly Reason[],
  extra: Partial<Resource> = {},
): Resource => ({
  kind: "directory",
  name,
  desired: { ...desired, owner: "root", group: "root" } satisfies DirectoryDesired,
  reasons,
  ...extra,
});

const afterSudo: Partial<Resource> = { guarded: true, after: ["package:sudo"] };

/** Files that sudo itself reads, beside those of the roles. */
function itself({ render }: CompileContext): readonly Resource[] {
  const valid = ["visudo", "-cf", "{}"];
  return [
    { kind: "package", name: "sudo", desired: { state: "installed" }, reasons: [sudoItself], guarded: true },
    file("/etc/sudoers", { content: render("admin-accounts/sudoers.hbs", {}), mode: "0440", validator: valid }, [sudoItself], afterSudo),
    file("/etc/sudo.conf", { content: render("admin-accounts/sudo-conf.hbs", {}), mode: "0644" }, [sudoItself], afterSudo),
    file("/etc/logrotate.d/qorgan-sudo", { content: render("admin-accounts/logrotate.hbs", {}), mode: "0644" }, [sudoItself]),
    directory("/etc/sudoers.d", { mode: "0750", closed: { ignore: ["README"], reportOnly: false } }, [sudoItself], afterSudo),
  ];
}

interface Wrapper {
  readonly name: string;
  readonly values: object;
}

/** Every wrapper on every host, so that a verb never points at nothing; which role may call it stands in sudoers. */
function wrappers(host: Host, values: SudoParameters, logins: readonly Login[], { render }: CompileContext): readonly Resource[] {
  const accounts = logins
    .filter((one) => one.class === "regular")
    .map(({ account, person }) => ({ name: account.name, expires: person.expires ?? "-1" }));
  const admins = logins.filter((one) => one.class === "admin").map((one) => one.account.name);
  const all: readonly Wrapper[] = [
    { name: "account", values: { accounts } },
    { name: "backup", values: {} },
    { name: "first-password", values: { admins } },
    { name: "logs", values: { logs } },
    { name: "network", values: {} },
    { name: "service", values: { units: unitsOf(host, values.services) } },
    { name: "update", values: {} },
  ];
  const program = ({ name, values: given }: Wrapper): Resource =>
    file(
      `${folder}/${name}`,
      { content: render(`admin-accounts/${name}.sh.hbs`, given), mode: "0755", validator: ["sh", "-n", "{}"] },
      [exactRights],
      {
        after: [`directory:${folder}`],
      },
    );
  const parent = folder.slice(0, folder.lastIndexOf("/"));
  return [
    directory(parent, { mode: "0755" }, [exactRights]),
    directory(folder, { mode: "0755", closed: { ignore: [], reportOnly: false } }, [exactRights], { after: [`directory:${parent}`] }),
    ...all.map(program),
  ];
}

/** One file a role that somebody on this host has. Named by role: sudo skips names with a dot. */
function rights(host: Host, values: SudoParameters, logins: readonly Login[], context: CompileContext): readonly Resource[] {
  const groups = groupsOf(logins);
  const units = unitsOf(host, values.services);
  const regular = logins.filter((one) => one.class === "regular");
  return roles
    .filter((role) => groups.has(`adm-${role}`))
    .map((role) => {
      const verbs = verbsOf(role, units, regular, context.gather("sudo-verb"));
      const content = context.render("admin-accounts/role.hbs", {
        role,
        password: values.sudoPassword === "required",
        verbs: verbs.map((verb) => ({ path: verb.path, words: verb.arguments })),
        firstPassword: `${folder}/first-password`,
      });
      const programs = [...new Set(verbs.map((verb) => verb.path))]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path): Key => `file:${path}`);
      return file(`/etc/sudoers.d/adm-${role}`, { content, mode: "0440", validator: ["visudo", "-cf", "{}"] }, [exactRights], {
        guarded: true,
        after: ["package:sudo", "file:/etc/sudoers", ...programs],
      });
    });
}

/** All that sudo needs on one host. */
export const sudo = (host: Host, values: SudoParameters, logins: readonly Login[], context: CompileContext): readonly Resource[] => [
  ...itself(context),
  ...wrappers(host, values, logins, context),
  ...rights(host, values, logins, context),
];
