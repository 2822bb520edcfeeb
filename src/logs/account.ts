/** Whose account asks a collector: the one whose key was named, or the one of who sits here. */
import { readFile } from "node:fs/promises";
import type { Host, Model, Person } from "../model/model";
import { fail, ok, type Result } from "../result";
import { openSshPublicBlob } from "../transport/keys";
import { parsePublicKey } from "../transport/known-hosts";

/** The public half of a private key's file, in base64; undefined when it cannot be told. */
async function publicHalf(file: string): Promise<string | undefined> {
  const text = await readFile(file, "utf8").catch(() => "");
  return (
    parsePublicKey(text)?.base64 ?? openSshPublicBlob(text) ?? parsePublicKey(await readFile(`${file}.pub`, "utf8").catch(() => ""))?.base64
  );
}

const administrators = (
  collector: Host,
  model: Model,
): readonly (Person & { readonly adminAccount: NonNullable<Person["adminAccount"]> })[] =>
  model.people.filter(
    (person): person is Person & { readonly adminAccount: NonNullable<Person["adminAccount"]> } =>
      person.adminAccount !== undefined && person.branches.includes(collector.branch),
  );

const isOfficer = (person: Person): boolean => person.roles.some((role) => role.admin === "security-officer");

/**
 * The account's name. Which rights it has is the host's affair: whoever is no security officer is refused there. Without a key and
 * without a name it is the security officer's whose login this is, or the only one there is.
 */
export async function accountFor(
  collector: Host,
  model: Model,
  given: { readonly account?: string; readonly identity?: string; readonly login: string },
): Promise<Result<string>> {
  if (given.account !== undefined) return ok(given.account);
  const admins = administrators(collector, model);
  if (given.identity !== undefined) {
    const blob = await publicHalf(given.identity);
    const owner = admins.find(({ adminAccount }) => adminAccount.keys.some((line) => line.split(" ")[1] === blob));
    if (owner !== undefined) return ok(owner.adminAccount.name);
    return fail({
      code: "account-unknown",
      message: `${given.identity} is the key of no admin account on ${collector.name}`,
      remedy: "name the security officer's key with --identity, or the account with --account",
    });
  }
  const officers = admins.filter(isOfficer);
  const own = officers.find((person) => person.id === given.login || person.adminAccount.name === given.login);
  const only = officers.length === 1 ? officers[0] : undefined;
  const chosen = own ?? only;
  if (chosen !== undefined) return ok(chosen.adminAccount.name);
  return fail({
    code: "account-unknown",
    message: `${officers.length === 0 ? "no security officer has" : "several security officers have"} an account on ${collector.name}`,
    remedy: "name yours with --account, or its key with --identity",
  });
}
