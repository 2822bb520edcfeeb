/** A package of the distribution: installed, or purged. */
import { type Script, sh } from "../shell";
import type { PackageDesired } from "./desired";
import { asDesired, different, type Kind, type Resource } from "./resource";

/** dpkg's three letters: wanted, status, error; `ii ` is an installed package, `rc ` one whose configuration was left behind. */
export interface PackageObserved {
  readonly status: string;
}

/** The architecture is no part of a package's identity here: `libc6:amd64` is `libc6`, whatever the host is. */
const installed = (status: string): boolean => /^.i $/.test(status);
const gone = (status: string): boolean => /^.n $/.test(status);

const words: Readonly<Record<string, string>> = {
  n: "absent",
  c: "removed, configuration left behind",
  H: "half installed",
  U: "unpacked, not configured",
  F: "half configured",
  W: "waits for another package's trigger",
  t: "has a trigger pending",
  i: "installed",
};

const inWords = (status: string): string =>
  status[2] === "R" ? "broken: must be installed anew" : (words[status[1] ?? ""] ?? `in dpkg's state ${status}`);

/** Never a question to nobody: a changed configuration file keeps the host's version, and the model's own files are written later. */
const apt = sh`DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 LC_ALL=C apt-get -q -y -o DPkg::Lock::Timeout=60 -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold`;

/** The second try mends what a cut-off run left half configured, and package lists that are missing or out of date. */
const install = (names: readonly string[]): Script => sh`if ! ${apt} --no-install-recommends install -- ${names} </dev/null; then
  DEBIAN_FRONTEND=noninteractive dpkg --force-confdef --force-confold --configure -a </dev/null
  ${apt} update </dev/null
  ${apt} --no-install-recommends --fix-broken install -- ${names} </dev/null
fi`;

/** Purges only what it was told to: when others depend on it, it says which and stops. */
const purge = (names: readonly string[]): Script => sh`others=$(${apt} -s purge -- ${names} </dev/null | while read -r verb name rest; do
  if [ "$verb" = Purg ] || [ "$verb" = Remv ]; then
    for asked in ${names}; do if [ "$asked" = "$name" ]; then continue 2; fi; done
    printf ' %s' "$name"
  fi
done)
if [ -n "$others" ]; then echo "not purged: these depend on it:$others" >&2; exit 1; fi
${apt} purge -- ${names} </dev/null`;

function changeMany(resources: readonly Resource<"package", PackageDesired>[]): Script {
  const named = (state: PackageDesired["state"]): string[] => resources.filter((r) => r.desired.state === state).map((r) => r.name);
  const [wanted, unwanted] = [named("installed"), named("absent")];
  return sh`${[...(unwanted.length > 0 ? [purge(unwanted)] : []), ...(wanted.length > 0 ? [install(wanted)] : [])]}`;
}

export const kind: Kind<"package", PackageDesired, PackageDesired, PackageObserved> = {
  kind: "package",
  phase: "package",
  seal: (desired) => desired,
  // Status 1: some are not known to dpkg, which is an answer. 2: its database cannot be read.
  observe: (resources) =>
    sh`LC_ALL=C dpkg-query -W -f '\${db:Status-Abbrev}\${Package}\\n' -- ${resources.map((r) => r.name)} 2>/dev/null || [ $? -eq 1 ]`,
  parse(output) {
    const found = new Map<string, PackageObserved>();
    for (const line of output.split("\n").filter(Boolean)) {
      const [status, name] = [line.slice(0, 3), line.slice(3)];
      // The same package of two architectures has two lines: the one that is installed counts.
      if (!installed(found.get(name)?.status ?? "")) found.set(name, { status });
    }
    return found;
  },
  compare(sealed, observed) {
    const status = observed?.status ?? "un ";
    if (sealed.state === "installed" ? installed(status) : gone(status)) return asDesired;
    return different(`${inWords(status)}, should be ${sealed.state}`, inWords(status), sealed.state);
  },
  change: (resource) => changeMany([resource]),
  changeMany,
  // Others may have come to need it, so it stays, and the plan says so by what this prints.
  remove: (name) => sh`printf 'package %s stays installed: purge it by hand, or put it into the model as absent\\n' ${name}`,
  undo: (name, observed) => ({
    keep: sh`:`,
    // What was never unpacked needs no purge, which would wait for apt's lock once more when that is what failed.
    restore: installed(observed?.status ?? "")
      ? install([name])
      : sh`if dpkg-query -s ${name} > /dev/null 2>&1; then
  ${purge([name])}
fi`,
  }),
};
