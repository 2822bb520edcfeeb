/** The accounts with which somebody could log in: those that the model does not know are told, or locked when the policy says so. */
import { sh } from "../shell";
import { type AccountObserved, isLocked, isNoLogin, parseAccount, readAccounts } from "./account";
import type { AccountSetDesired } from "./desired";
import { asDesired, type ForeignMember, type Kind } from "./resource";

type Member = Pick<AccountObserved, "uid" | "shell" | "password" | "expires">;

export type AccountSetObserved = ReadonlyMap<string, Member>;

function foreignAccount(name: string, { uid, shell }: Member, policy: AccountSetDesired["foreign"]): ForeignMember {
  const what =
    uid === 0
      ? "with root's own user id 0"
      : isNoLogin(shell)
        ? `with user id ${uid}`
        : `with user id ${uid} and the shell ${shell || "/bin/sh"}`;
  // An account of the system may be what a service runs as: people decide about it.
  return { kind: "account", name, difference: { summary: `foreign account ${what}` }, removable: policy === "lock" && uid >= 1000 };
}

export const kind: Kind<"account-set", AccountSetDesired, AccountSetDesired, AccountSetObserved> = {
  kind: "account-set",
  phase: "account",
  seal: (desired) => desired,
  // 65534 is nobody.
  observe: () => readAccounts([], sh`$3 == 0 || ($3 >= 1000 && $3 != 65534) || $7 !~ /\\/(nologin|false)$/`),
  parse(output, resources) {
    const members = new Map(output.split("\n").filter(Boolean).map(parseAccount));
    if (!members.has("root")) throw new Error("the list of accounts does not even hold root");
    return new Map(resources.map(({ name }) => [name, members] as const));
  },
  compare: (_sealed, observed) => (observed === undefined ? { is: "unknown", because: "the host did not answer for it" } : asDesired),
  foreign({ sealed }, observed, known) {
    return [...(observed ?? [])]
      .filter(([name, member]) => !known.has(`account:${name}`) && !sealed.allowed.includes(name) && !isLocked(member))
      .map(([name, member]) => foreignAccount(name, member, sealed.foreign));
  },
  // The set itself is only looked at; its members are changed as accounts.
  change: () => sh`:`,
  remove: () => sh`:`,
};
