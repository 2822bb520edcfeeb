/** Everybody's own accounts, keys and rights, from role and branch; and nobody else's. */
import type { FromSchema } from "json-schema-to-ts";
import type { AccountDesired, AccountSetDesired, AuthorizedKeysDesired, DirectoryDesired, GroupDesired } from "../resources/desired";
import type { Reason, Resource } from "../resources/resource";
import { because } from "./admin-accounts/reasons";
import { sudo } from "./admin-accounts/sudo";
import type { Control } from "./control";
import { groupsOf, type Login, loginsOn } from "./people";

const parameters = {
  type: "object",
  additionalProperties: false,
  properties: {
    unknownAccounts: {
      enum: ["report", "lock"],
      default: "report",
      description: "What becomes of an account that could log in and that the model does not know.",
    },
    allowedAccounts: {
      type: "array",
      items: { type: "string", pattern: "^[a-z_][a-z0-9_-]{0,31}$" },
      uniqueItems: true,
      default: [],
      description: "Accounts beside the model's that may have a shell.",
    },
    sudoPassword: {
      enum: ["required", "not-required"],
      default: "required",
      description:
        "Whether an administrator gives the own password to sudo. Logging in is by key always; the first password is set with the verb `first-password`.",
    },
    services: {
      type: "array",
      items: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9@_.-]*\\.(service|socket|timer)$" },
      uniqueItems: true,
      default: [],
      description: "Units that IT administrators may restart, beside those that the host's duties name.",
    },
    emptyGroups: {
      type: "array",
      items: { type: "string", pattern: "^[a-z_][a-z0-9_-]{0,31}$" },
      uniqueItems: true,
      default: ["adm", "disk", "kmem", "shadow", "staff", "sudo", "systemd-journal"],
      description: "The distribution's groups that give more than their names say: nobody is a member.",
    },
  },
  required: ["unknownAccounts", "allowedAccounts", "sudoPassword", "services", "emptyGroups"],
} as const;

type Parameters = FromSchema<typeof parameters>;

const cis = "CIS Debian Linux 12 Benchmark, User Accounts and Environment";
const ownAccount = because(
  "own-account",
  "everyone works under an own account that ends when the work does, so that the record says who it was",
  "ANSSI BP-028 R33",
);
const ownKeys = because(
  "own-keys",
  "an account opens with the keys of its person and no others, and nobody can add one from inside",
  "ANSSI, recommendations for the secure use of (Open)SSH",
);
const roleGroups = because(
  "role-groups",
  "rights come from roles, and an account for administration is in no group that reads data",
  "ANSSI BP-028 R38; Law of the Republic of Kazakhstan No. 94-V, art. 22(1)",
);
const noPrivilegedGroups = because("privileged-groups", "no right beside those that the roles give", cis);
const noStrangers = because(
  "no-strangers",
  "an account that the model does not know belongs to nobody who answers for it",
  "ANSSI BP-028 R30",
);
const rootLocked = because("root-locked", "nobody is root under a shared password", "ANSSI BP-028 R33");

const group = (name: string, desired: GroupDesired, reason: Reason, guarded = false): Resource => ({
  kind: "group",
  name,
  desired,
  reasons: [reason],
  ...(guarded ? { guarded } : {}),
});

/** `:` ends a field of the password file; the name is for people only. */
const comment = ({ person, class: sort }: Login): string =>
  `${person.name.replaceAll(":", ";")}${sort === "admin" ? " (administration)" : ""}`;

/** The account with its own group of the same number, and its keys. */
function accountOf(login: Login): readonly Resource[] {
  const { account, uid, person } = login;
  const desired: AccountDesired = {
    state: "present",
    uid,
    group: account.name,
    home: `/home/${account.name}`,
    shell: "/bin/bash",
    comment: comment(login),
    password: "people-set-it",
    ...(person.expires === undefined ? {} : { expires: person.expires }),
  };
  const keys: AuthorizedKeysDesired = { lines: account.keys };
  return [
    group(account.name, { gid: uid }, ownAccount),
    { kind: "account", name: account.name, desired, reasons: [ownAccount], after: [`group:${account.name}`] },
    { kind: "authorized-keys", name: account.name, desired: keys, reasons: [ownKeys], after: ["directory:/etc/ssh/authorized_keys.d"] },
  ];
}

/** What is on every host, whoever works there. */
function everywhere({ unknownAccounts, allowedAccounts, emptyGroups }: Parameters): readonly Resource[] {
  const keys: DirectoryDesired = { owner: "root", group: "root", mode: "0755", closed: { ignore: [], reportOnly: false } };
  const set: AccountSetDesired = { foreign: unknownAccounts, allowed: ["root", "sync", ...allowedAccounts] };
  const root: AccountDesired = {
    state: "present",
    uid: 0,
    group: "root",
    home: "/root",
    shell: "/bin/bash",
    comment: "root",
    password: "locked",
  };
  return [
    // Guarded: what is foreign here may be how the operator came in, the initial account above all.
    { kind: "directory", name: "/etc/ssh/authorized_keys.d", desired: keys, reasons: [ownKeys], guarded: true },
    { kind: "account-set", name: "login", desired: set, reasons: [noStrangers], guarded: true },
    { kind: "account", name: "root", desired: root, reasons: [rootLocked], guarded: true },
    // Guarded: on first contact the initial account may be root by one of these.
    ...emptyGroups.map((name) => group(name, { members: [] }, noPrivilegedGroups, true)),
  ];
}

export const control: Control<Parameters> = {
  id: "admin-accounts",
  title: "Accounts, keys and administrative rights",
  description:
    "For every person, by role and branch, a regular account and, for administrators, a separate admin account; their keys in root-owned files; rights as exact command lines by role; no shared and no unknown accounts; root's password locked.",
  sources: [
    "ANSSI BP-028 R30, R33, R38 to R43",
    cis,
    "Law of the Republic of Kazakhstan No. 94-V on personal data, art. 22(1) and 25(2)(2)",
  ],
  parameters,
  appliesTo: () => true,
  resources(host, values, model, context) {
    const logins = loginsOn(host, model, context.today);
    const roles = [...groupsOf(logins)].map(([name, members]) => group(name, { system: true, members: [...members].sort() }, roleGroups));
    return [...everywhere(values), ...logins.flatMap(accountOf), ...roles, ...sudo(host, values, logins, context)];
  },
};
