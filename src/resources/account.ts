/** A local account. Passwords are never set, and never read beyond locked, empty or set; an account is locked, never deleted. */
import { lines, type Script, sh } from "../shell";
import { endSessions } from "./account-sessions";
import { keysFolder } from "./authorized-keys";
import type { AccountDesired } from "./desired";
import { joinsFolder } from "./group";
import { asDesired, different, type Kind, type Verdict } from "./resource";

export interface AccountObserved {
  readonly uid: number;
  readonly group: string;
  readonly home: string;
  readonly shell: string;
  readonly comment: string;
  readonly password: "locked" | "empty" | "set" | "missing";
  /** Days since 1970; undefined: never. */
  readonly expires: number | undefined;
  readonly hasHome: boolean;
  /** Ways to act that a lock must not leave: `keys`, `crontab`, `linger`. */
  readonly leftovers: readonly string[];
}

const nologin = "/usr/sbin/nologin";
/** The day on which a locked account ended: long ago, whatever the host's clock says. */
const longAgo = 1;

const crontab = (name: string): string => `/var/spool/cron/crontabs/${name}`;
const linger = (name: string): string => `/var/lib/systemd/linger/${name}`;
const dayOf = (date: string): number => Math.floor(Date.parse(date) / 86_400_000);
const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const showDay = (day: number | undefined): string => (day === undefined ? "never" : dateOf(day));

export const isNoLogin = (shell: string): boolean => /\/(nologin|false)$/.test(shell);

/** Ended long ago and without a shell: what a lock leaves behind, whoever did it. */
export const isLocked = (state: { readonly shell: string; readonly password: string; readonly expires: number | undefined }): boolean =>
  isNoLogin(state.shell) && state.password === "locked" && state.expires !== undefined && state.expires <= longAgo;

/**
 * Reads the local files, and of a password only what sort it is: the awk program sees the hash and prints a word.
 * `chosen` is awk's condition on a line of /etc/passwd, with the names asked for in `asked`.
 */
export const readAccounts = (names: readonly string[], chosen: Script): Script => sh`asked=${names.join(" ")} LC_ALL=C awk -F: '
BEGIN { n = split(ENVIRON["asked"], list, " "); for (i = 1; i <= n; i++) asked[list[i]] = 1 }
FILENAME == "/etc/group" { if (!($3 in group)) group[$3] = $1; next }
FILENAME == "/etc/shadow" { if ($1 in password) next; password[$1] = $2 == "" ? "empty" : $2 ~ /^[!*]/ ? "locked" : "set"; expires[$1] = $8; next }
(${chosen}) && !($1 in seen) { seen[$1] = 1
  print $1 ":" $3 ":" ($4 in group ? group[$4] : $4) ":" $6 ":" $7 ":" ($1 in password ? password[$1] : "missing") ":" expires[$1] ":" $5 }
' /etc/group /etc/shadow /etc/passwd`;

/** Reads a line of `readAccounts`; throws when it is none. */
export function parseAccount(line: string): readonly [string, Omit<AccountObserved, "hasHome" | "leftovers">] {
  const [name = "", uid = "", group = "", home = "", shell = "", password = "", expires = "", ...comment] = line.split(":");
  if (!/^\d+$/.test(uid) || !/^(locked|empty|set|missing)$/.test(password))
    throw new Error(`no record of an account: ${line.slice(0, 200)}`);
  const state = password as AccountObserved["password"];
  return [
    name,
    {
      uid: Number(uid),
      group,
      home,
      shell,
      comment: comment.join(":"),
      password: state,
      expires: expires === "" ? undefined : Number(expires),
    },
  ];
}

function faultsWhenPresent(sealed: AccountDesired, observed: AccountObserved): string[] {
  const faults: string[] = [];
  const expires = sealed.expires === undefined ? undefined : dayOf(sealed.expires);
  if (sealed.uid !== undefined && observed.uid !== sealed.uid) faults.push(`user id ${observed.uid}, should be ${sealed.uid}`);
  if (observed.expires !== expires)
    faults.push(`expires ${showDay(observed.expires)}, should ${expires === undefined ? "never" : `on ${dateOf(expires)}`}`);
  for (const field of ["group", "home", "shell", "comment"] as const) {
    if (observed[field] !== sealed[field]) faults.push(`${field} ${observed[field] || "empty"}, should be ${sealed[field] || "empty"}`);
  }
  if (sealed.password === "locked" && observed.password !== "locked") faults.push(`password ${observed.password}, should be locked`);
  else if (observed.password === "empty" || observed.password === "missing") faults.push(`password ${observed.password}`);
  if (sealed.system !== true && !observed.hasHome) faults.push("its home is absent");
  return faults;
}

function faultsWhenLocked(observed: AccountObserved): string[] {
  const faults = isLocked(observed) ? [] : ["open, should be locked"];
  return observed.leftovers.length === 0 ? faults : [...faults, `still has ${observed.leftovers.join(", ")}`];
}

function compare(sealed: AccountDesired, observed: AccountObserved | undefined): Verdict {
  // Nothing is made only to be locked.
  if (observed === undefined) return sealed.state === "locked" ? asDesired : different("absent");
  const faults = sealed.state === "locked" ? faultsWhenLocked(observed) : faultsWhenPresent(sealed, observed);
  return faults.length === 0 ? asDesired : different(faults.join("; "));
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf("/")) || "/";
const exists = (name: string): Script => sh`getent -s files passwd -- ${name} >/dev/null`;

/** Copied beside and renamed, so that a cut-off run leaves no half-made home. */
const makeHome = (name: string, home: string): Script => sh`if [ ! -e ${home} ] && [ ! -L ${home} ]; then
  [ -d ${parentOf(home)} ] || mkdir -p -- ${parentOf(home)}
  [ ! -e ${`${home}.qorgan-new~`} ] || rm -rf -- ${`${home}.qorgan-new~`}
  cp -RT --preserve=mode -- /etc/skel ${`${home}.qorgan-new~`}
  chown -hR -- ${`${name}:`} ${`${home}.qorgan-new~`}
  chmod 00700 -- ${`${home}.qorgan-new~`}
  mv -T -- ${`${home}.qorgan-new~`} ${home}
fi`;

/** What useradd and usermod are both told. */
const options = (desired: Omit<AccountDesired, "state" | "password">): string[] => [
  ...(desired.uid === undefined ? [] : ["-u", String(desired.uid)]),
  ...["-g", desired.group, "-d", desired.home, "-s", desired.shell, "-c", desired.comment, "-e", desired.expires ?? ""],
];

function present(name: string, desired: AccountDesired): Script {
  return lines(
    sh`if ${exists(name)}; then
  getent -s files shadow -- ${name} >/dev/null || pwconv
  usermod ${options(desired)} -- ${name}
else
  useradd -M -N ${[...(desired.system === true ? ["-r"] : []), ...options(desired)]} -- ${name}
fi
for join in ${joinsFolder}/${name}/*; do
  if [ -f "$join" ]; then
    gpasswd -a ${name} "\${join##*/}"
    rm -f -- "$join"
  fi
done`,
    desired.system === true ? sh`` : makeHome(name, desired.home),
    // An empty password lets anybody in; a set one is its owner's affair.
    desired.password === "locked" ? lockUnless(name, sh`[*!]`) : lockUnless(name, sh`[!:]`),
  );
}

/** Locks the password unless it begins as `fine` says, a pattern of one character. */
const lockUnless = (name: string, fine: Script): Script =>
  sh`case $(getent -s files shadow -- ${name}) in ${name}:${fine}*) ;; *) usermod -L -- ${name} ;; esac`;

/** The ways in first, then what is running. System accounts keep their processes: a service may be one of them. */
const lock = (name: string): Script => sh`if [ ${name} = root ]; then echo 'root is never locked' >&2; exit 1; fi
if ${exists(name)}; then
  usermod -L -e ${dateOf(longAgo)} -s ${nologin} -- ${name}
  for way in ${`${keysFolder}/${name}`} ${crontab(name)}; do
    if [ -e "$way" ] || [ -L "$way" ]; then mv -fT -- "$way" "$aside/$(printf %s "\${way#/}" | tr / _)"; fi
  done
  rm -f -- ${linger(name)} /run/sudo/ts/${name}
  uid=$(id -u -- ${name})
  if [ "$uid" -ge 1000 ] && [ "$uid" -ne 65534 ]; then
    if [ -d /var/spool/cron/atjobs ]; then find /var/spool/cron/atjobs -type f -user "$uid" -exec mv -t "$aside" -- {} +; fi
    ${endSessions(name)}
  fi
fi`;

/** Leaves the model: people's accounts are locked. One of the system's own, or of a service, is no longer our affair. */
const leave = (name: string): Script => sh`if uid=$(id -u -- ${name} 2>/dev/null) && [ "$uid" -lt 1000 ]; then
  printf 'account %s stays: it is one of the system\\n' ${name}
else
  ${lock(name)}
fi`;

function restore(name: string, observed: AccountObserved | undefined): Script {
  if (observed === undefined) return leave(name);
  const { expires, ...fields } = observed;
  const before = options({ ...fields, ...(expires === undefined ? {} : { expires: dateOf(expires) }) });
  return sh`usermod ${before} -- ${name}
${observed.password === "set" ? sh`usermod -U -- ${name} || :` : sh``}
if [ -e "$kept" ]; then cp -p -- "$kept" ${crontab(name)}; fi`;
}

export const kind: Kind<"account", AccountDesired, AccountDesired, AccountObserved> = {
  kind: "account",
  phase: "account",
  seal: (desired) => desired,
  observe: (resources) => sh`${readAccounts(
    resources.map((r) => r.name),
    sh`$1 in asked`,
  )} || exit 1
echo
for name in ${resources.map((r) => r.name)}; do
  if [ -e ${keysFolder}/"$name" ]; then echo "keys:$name"; fi
  if [ -e ${crontab("")}"$name" ]; then echo "crontab:$name"; fi
  if [ -e ${linger("")}"$name" ]; then echo "linger:$name"; fi
done
for home in ${[...new Set(resources.map((r) => r.sealed.home))]}; do if [ -d "$home" ]; then printf 'home:%s\\n' "$home"; fi; done`,
  parse(output, resources) {
    const homes = new Map(resources.map((one) => [one.name, one.sealed.home]));
    const at = output.indexOf("\n\n");
    const [accounts, rest] = output.startsWith("\n") ? ["", output.slice(1)] : [output.slice(0, at), output.slice(at + 2)];
    const facts = new Set(rest.split("\n"));
    return new Map(
      accounts
        .split("\n")
        .filter(Boolean)
        .map((line) => {
          const [name, account] = parseAccount(line);
          const leftovers = ["keys", "crontab", "linger"].filter((way) => facts.has(`${way}:${name}`));
          return [name, { ...account, leftovers, hasHome: facts.has(`home:${homes.get(name)}`) }] as const;
        }),
    );
  },
  compare,
  change: ({ name, desired }) => (desired.state === "locked" ? lock(name) : present(name, desired)),
  remove: leave,
  // Never a copy of the password file: what was there before is put back by the inverse step.
  undo: (name, observed) => ({
    keep: sh`if [ -f ${crontab(name)} ]; then cp -p -- ${crontab(name)} "$kept"; fi`,
    restore: restore(name, observed),
  }),
};
