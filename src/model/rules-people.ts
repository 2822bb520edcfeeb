/** What must hold for people and their accounts and keys. */
import type { Finding } from "./finding";
import type { Linked } from "./link";
import type { Person, Waiver } from "./model";
import { keyIdentity } from "./ssh-key";
import { accountName } from "./values";
import { waives } from "./waives";

type Where = readonly (string | number)[];

const personAt = (person: Person, code: string, message: string, ...path: Where): Finding => ({
  code,
  message,
  file: person.place.file,
  path: ["people", person.id, ...path],
});

function accountFindings(person: Person): Finding[] {
  const findings: Finding[] = [];
  const { adminAccount } = person;
  const administrative = person.roles.filter((role) => role.admin !== undefined);
  if (person.account.keys.length === 0) findings.push(personAt(person, "no-key", `${person.id} has no SSH key`, "keys"));
  if (adminAccount !== undefined && adminAccount.keys.length === 0) {
    findings.push(personAt(person, "no-key", `the administrative account of ${person.id} has no SSH key`, "admin", "keys"));
  }
  if (administrative.length > 0 && adminAccount === undefined) {
    const roles = administrative.map((role) => role.name).join(", ");
    const missing = personAt(
      person,
      "no-admin-account",
      `${person.id} has the role ${roles} and needs an administrative account: admin, with uid and keys`,
    );
    findings.push({ ...missing, atKey: true });
  }
  if (administrative.length === 0 && adminAccount !== undefined) {
    findings.push({
      ...personAt(person, "admin-without-role", `${person.id} has an administrative account, but no role that needs one`, "admin"),
      atKey: true,
    });
  }
  const refusal = adminAccount === undefined ? undefined : accountName(adminAccount.name);
  if (refusal !== undefined)
    findings.push(personAt(person, "bad-value", `'${adminAccount?.name}' is not an account name: ${refusal}`, "admin", "name"));
  return findings;
}

/** Each account name and each uid belongs to one account. */
function uniqueFindings(people: readonly Person[]): Finding[] {
  const findings: Finding[] = [];
  const names = new Map<string, Person>();
  const uids = new Map<number, Person>();
  const claim = <Key extends string | number>(taken: Map<Key, Person>, key: Key, person: Person, what: string, path: Where): void => {
    const other = taken.get(key);
    const whose = other === person ? `${person.id}'s other account` : `an account of ${other?.id}`;
    if (other === undefined) taken.set(key, person);
    else
      findings.push(
        personAt(person, `duplicate-${what === "uid" ? "uid" : "account"}`, `the ${what} ${key} is that of ${whose} already`, ...path),
      );
  };
  for (const person of people) {
    claim(names, person.account.name, person, "account name", []);
    claim(uids, person.uid, person, "uid", ["uid"]);
    if (person.adminAccount !== undefined) claim(names, person.adminAccount.name, person, "account name", ["admin", "name"]);
    if (person.adminUid !== undefined) claim(uids, person.adminUid, person, "uid", ["admin", "uid"]);
  }
  return findings;
}

interface Use {
  readonly person: Person;
  readonly account: "regular" | "administrative";
  readonly path: Where;
}

/** Every key of a person, with the account that it opens. Operator keys open what the administrative account's keys may. */
function* keysOf(person: Person): Generator<[line: string, use: Use]> {
  for (const [index, line] of person.account.keys.entries()) yield [line, { person, account: "regular", path: ["keys", index] }];
  const { adminAccount, operatorKeys } = person;
  for (const [index, line] of (adminAccount?.keys ?? []).entries())
    yield [line, { person, account: "administrative", path: ["admin", "keys", index] }];
  if (operatorKeys === adminAccount?.keys) return;
  for (const [index, line] of operatorKeys.entries()) {
    if (!adminAccount?.keys.includes(line)) yield [line, { person, account: "administrative", path: ["operatorKeys", index] }];
  }
}

function sharedKey(use: Use, first: Use, waivers: readonly Waiver[]): Finding | undefined {
  const own = use.person === first.person;
  if (own && use.account === first.account) return personAt(use.person, "duplicate-key-line", "this key stands here twice", ...use.path);
  const rule = own ? "shared-key-own" : "shared-key";
  const both = [use.person, first.person];
  if (waivers.some((waiver) => waives(waiver, rule) && both.every((person) => waiver.people.includes(person)))) return undefined;
  const message = own
    ? `${use.person.id}'s regular and administrative account share a key: who has the one has the other`
    : `${use.person.id} and ${first.person.id} share a key: nobody could tell who used it`;
  return {
    ...personAt(use.person, rule, message, ...use.path),
    remedy: `give each a key of its own, or waive model/${rule} in hosts/waivers.yaml`,
  };
}

function keyFindings(people: readonly Person[], waivers: readonly Waiver[]): Finding[] {
  const first = new Map<string, Use>();
  const findings: Finding[] = [];
  for (const person of people) {
    for (const [line, use] of keysOf(person)) {
      const identity = keyIdentity(line);
      const other = first.get(identity);
      const finding = other === undefined ? undefined : sharedKey(use, other, waivers);
      if (other === undefined) first.set(identity, use);
      if (finding !== undefined) findings.push(finding);
    }
  }
  return findings;
}

function operatorFindings(linked: Linked): Finding[] {
  return (linked.organisation?.operators ?? [])
    .filter((person) => person.operatorKeys.length === 0)
    .map((person) => personAt(person, "no-key", `${person.id} is an operator and has neither an administrative account nor operatorKeys`))
    .map((finding) => ({ ...finding, atKey: true }));
}

export function peopleFindings(linked: Linked): Finding[] {
  return [
    ...linked.people.flatMap(accountFindings),
    ...uniqueFindings(linked.people),
    ...keyFindings(linked.people, linked.waivers),
    ...operatorFindings(linked),
  ];
}
