/** Who has which account on a host, and where they may come from: the one answer that accounts, sshd and firewall share. */
import type { Account, Branch, Host, Model, Person, SegmentKind } from "../model/model";

/** An account of a person on one host. Regular accounts are in `role-…` groups, admin accounts in `adm-…` groups, and none is in both. */
export interface Login {
  readonly person: Person;
  readonly account: Account;
  readonly uid: number;
  readonly class: "regular" | "admin";
  readonly groups: readonly string[];
}

const remembered = new WeakMap<Model, ReadonlyMap<Branch, readonly Person[]>>();

/** People by branch, once a model: thousands of hosts ask. */
function peopleOf(branch: Branch, model: Model): readonly Person[] {
  let known = remembered.get(model);
  if (known === undefined) {
    const byBranch = new Map<Branch, Person[]>();
    for (const person of model.people) {
      for (const one of person.branches) {
        const there = byBranch.get(one);
        if (there === undefined) byBranch.set(one, [person]);
        else there.push(person);
      }
    }
    remembered.set(model, byBranch);
    known = byBranch;
  }
  return known.get(branch) ?? [];
}

export const isWorkstation = (host: Host): boolean => host.hardware !== "S200";

function loginsOfPerson(person: Person, host: Host): Login[] {
  const here = person.roles.filter(
    ({ accountsOn }) => (accountsOn.workstations && isWorkstation(host)) || accountsOn.duties.some((duty) => host.duties.includes(duty)),
  );
  const roles = here.map((role) => `role-${role.name}`);
  const admin = [...new Set(person.roles.flatMap((role) => (role.admin === undefined ? [] : [`adm-${role.admin}`])))];
  return [
    ...(roles.length > 0 ? [{ person, account: person.account, uid: person.uid, class: "regular", groups: roles } as const] : []),
    ...(admin.length > 0 && person.adminAccount !== undefined && person.adminUid !== undefined
      ? [{ person, account: person.adminAccount, uid: person.adminUid, class: "admin", groups: admin } as const]
      : []),
  ];
}

/**
 * All accounts of people on a host: the regular ones where a role of the host's branch has them, admin accounts on every
 * host of the person's branches. Who has expired by `today` is as one who has left; without a day nobody has.
 */
export const loginsOn = (host: Host, model: Model, today?: string): readonly Login[] =>
  peopleOf(host.branch, model)
    .filter(({ expires }) => today === undefined || expires === undefined || expires > today)
    .flatMap((person) => loginsOfPerson(person, host));

/** Group → the names of its members. */
export function groupsOf(logins: readonly Login[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { account, groups: names } of logins) for (const name of names) groups.set(name, [...(groups.get(name) ?? []), account.name]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const networksIn = (branches: Iterable<Branch>, kinds: readonly SegmentKind[]): string[] =>
  [...branches].flatMap((branch) =>
    branch.segments.filter((segment) => kinds.includes(segment.kind)).flatMap((segment) => segment.networks),
  );

/** Where those who log in as `class` may come from: segments of the given kinds in the branches of these people. */
export const networksOf = (logins: readonly Login[], wanted: Login["class"], kinds: readonly SegmentKind[]): readonly string[] =>
  networksIn(new Set(logins.filter((login) => login.class === wanted).flatMap((login) => login.person.branches)), kinds);
