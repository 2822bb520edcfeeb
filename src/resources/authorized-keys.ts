/** The keys that may open an account: one root-owned file an account, outside the homes, the only one that sshd reads. */
import { createHash } from "node:crypto";
import { sh } from "../shell";
import type { AuthorizedKeysDesired } from "./desired";
import { ownership, ownershipFaults, type PathState, parseStat, statMany, unquote } from "./observed-text";
import { asDesired, different, type Kind } from "./resource";

/** sshd: `AuthorizedKeysFile /etc/ssh/authorized_keys.d/%u`. */
export const keysFolder = "/etc/ssh/authorized_keys.d";

export interface AuthorizedKeysObserved extends PathState {
  readonly lines: readonly string[];
}

/** sshd reads the file as its user: 0600 would shut the account out, and one owned by the user could be added to. */
const expected = { owner: "root", group: "root", mode: "0644" };

const pathOf = (account: string): string => `${keysFolder}/${account}`;

/** What stands at the beginning of a line before the key's type: options, in which quotes may hold blanks. */
const options = /^(?:"(?:[^"\\]|\\.)*"|[^\s"])+\s+/;
const key = /^(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[a-z0-9@.-]+\s+([A-Za-z0-9+/]+=*)(?:\s|$)/;

/** `SHA256:…` of the key on a line; undefined when it holds none. */
export function fingerprint(line: string): string | undefined {
  const text = line.trim();
  const [, blob] = key.exec(text) ?? key.exec(text.replace(options, "")) ?? [];
  return blob === undefined
    ? undefined
    : `SHA256:${createHash("sha256").update(Buffer.from(blob, "base64")).digest("base64").replace(/=+$/, "")}`;
}

const isBlank = (line: string): boolean => line.trim() === "";
const contentOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");
const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

/** What differs between the lines, in words; the same key with other options is neither foreign nor missing. */
function lineFaults(desired: readonly string[], observed: readonly string[]): string[] {
  const prints = (lines: readonly string[]): string[] => lines.map((line) => fingerprint(line) ?? `the line "${line.slice(0, 60)}"`);
  const [wanted, there] = [
    desired.filter((line) => !observed.includes(line)),
    observed.filter((line) => !isBlank(line) && !desired.includes(line)),
  ];
  const [wantedPrints, therePrints] = [prints(wanted), prints(there)];
  const foreign = therePrints.filter((print) => !wantedPrints.includes(print));
  const missing = wantedPrints.filter((print) => !therePrints.includes(print));
  const changed = wantedPrints.filter((print) => therePrints.includes(print));
  const faults: string[] = [];
  if (foreign.length > 0) faults.push(`${count(foreign.length, "foreign key")}: ${foreign.join(", ")}`);
  if (missing.length > 0) faults.push(`${count(missing.length, "missing key")}: ${missing.join(", ")}`);
  if (changed.length > 0) faults.push(`options or comment differ: ${changed.join(", ")}`);
  return faults.length > 0 || contentOf(desired) === contentOf(observed) ? faults : ["lines repeated, blank or in another order"];
}

export const kind: Kind<"authorized-keys", AuthorizedKeysDesired, AuthorizedKeysDesired, AuthorizedKeysObserved> = {
  kind: "authorized-keys",
  phase: "file",
  seal: ({ lines }) => ({ lines }),
  // Keys are public, so the lines themselves travel; sed writes each odd byte as an escape and begins each file with its name.
  observe: (resources) => sh`${statMany(resources.map((r) => pathOf(r.name)))}
echo
set --
for path in ${resources.map((r) => pathOf(r.name))}; do if [ -f "$path" ] && [ ! -L "$path" ]; then set -- "$@" "$path"; fi; done
if [ $# -gt 0 ]; then LC_ALL=C sed -s -n -e '1F' -e 's/^/ /' -e 'l 0' -- "$@"; fi`,
  parse(output, resources) {
    const at = output.indexOf("\n\n");
    const [stats, contents] = output.startsWith("\n") ? ["", output.slice(1)] : [output.slice(0, at), output.slice(at + 2)];
    const lines = new Map<string, string[]>();
    let current: string[] = [];
    for (const line of contents.split("\n").filter(Boolean)) {
      if (line.startsWith(" ")) current.push(unquote(line.slice(1).replace(/\$$/, "")) ?? line.slice(1));
      else {
        current = [];
        lines.set(line, current);
      }
    }
    const states = parseStat(stats);
    const found = new Map<string, AuthorizedKeysObserved>();
    for (const { name } of resources) {
      const state = states.find((one) => one.path === pathOf(name));
      if (state === undefined) continue;
      const { type, owner, group, mode } = state;
      found.set(name, {
        type: type === "regular empty file" ? "regular file" : type,
        owner,
        group,
        mode,
        lines: lines.get(pathOf(name)) ?? [],
      });
    }
    return found;
  },
  compare(sealed, observed) {
    const after = `${ownership(expected)}\n${contentOf(sealed.lines)}`;
    if (observed === undefined) return different(`absent, should hold ${count(sealed.lines.length, "key")}`, undefined, after);
    if (observed.type !== "regular file") return different(`a ${observed.type}, should be a regular file`);
    const faults = [...ownershipFaults(expected, observed), ...lineFaults(sealed.lines, observed.lines)];
    return faults.length === 0 ? asDesired : different(faults.join("; "), `${ownership(observed)}\n${contentOf(observed.lines)}`, after);
  },
  change: ({ name, desired }, _observed, stage) => sh`[ -d ${keysFolder} ] || mkdir -p -m 0755 -- ${keysFolder}
new=${`${keysFolder}/.qorgan-new~`}
install -T -o root -g root -m 0644 -- ${stage(contentOf(desired.lines))} "$new"
sync -- "$new"
# A link that an earlier damage left there must not be written through.
if [ -e "$aside"/${`authorized-keys.${name}`} ] || [ -L "$aside"/${`authorized-keys.${name}`} ]; then rm -rf -- "$aside"/${`authorized-keys.${name}`}; fi
if [ -f ${pathOf(name)} ] && [ ! -L ${pathOf(name)} ]; then
  grep -avxFf "$new" -- ${pathOf(name)} > "$aside"/${`authorized-keys.${name}`} || [ $? -eq 1 ]
elif [ -e ${pathOf(name)} ] || [ -L ${pathOf(name)} ]; then
  mv -fT -- ${pathOf(name)} "$aside"/${`authorized-keys.${name}`}
fi
mv -fT -- "$new" ${pathOf(name)}`,
  remove: (name) =>
    sh`if [ -e ${pathOf(name)} ] || [ -L ${pathOf(name)} ]; then mv -fT -- ${pathOf(name)} "$aside"/${`authorized-keys.${name}`}; fi`,
  undo: (name) => ({
    keep: sh`if [ -f ${pathOf(name)} ]; then cp -p -- ${pathOf(name)} "$kept"; fi`,
    restore: sh`if [ -e "$kept" ]; then
  cp -p -- "$kept" ${`${keysFolder}/.qorgan-new~`}
  mv -fT -- ${`${keysFolder}/.qorgan-new~`} ${pathOf(name)}
else
  rm -f -- ${pathOf(name)}
fi`,
  }),
  content: (desired) => contentOf(desired.lines),
  fetch: (name) => sh`[ -f ${pathOf(name)} ] && cat -- ${pathOf(name)}`,
};
