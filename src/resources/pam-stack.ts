/**
 * The stacks of PAM that pam-auth-update writes, /etc/pam.d/common-*: a line that somebody adds there lets in whom nobody knows. Their text depends
 * on all packages that bring a profile, so it is compared with what it was right after pam-auth-update wrote it for us.
 */
import { type Script, sh } from "../shell";
import type { PamStackDesired } from "./desired";
import { asDesired, different, type Kind } from "./resource";

const stacks = ["account", "auth", "password", "session", "session-noninteractive"];
/** pam-auth-update's own record: which profiles are in each stack. */
const records = stacks.map((stack) => `/var/lib/pam/${stack}`);
const files = stacks.map((stack) => `/etc/pam.d/common-${stack}`);
const stamp = "/var/lib/qorgan/loaded/pam-stack";

/**
 * Runs pam-auth-update so that it writes the stacks from its own templates, and remembers what it wrote. It keeps lines and options that were written by hand
 * as long as it finds its marks, which are comments: so these go first, each stack by a rename, and what is left of it works as before.
 */
export const pamAuthUpdate = (words: readonly string[]): Script => sh`for file in ${files}; do
  if [ -f "$file" ]; then
    sed '/^[[:space:]]*#/d' -- "$file" > "$file.qorgan-new~"
    mv -f -- "$file.qorgan-new~" "$file"
  fi
done
pam-auth-update --package --force ${words}
rm -f -- ${files.map((file) => `${file}.pam-old`)}
mkdir -p -- /var/lib/qorgan/loaded
sha256sum -- ${[...files, ...records]} > ${`${stamp}.new`}
mv -f -- ${`${stamp}.new`} ${stamp}`;

export interface PamStackObserved {
  /** SHA-256 by path, of the stacks and the records that are there. */
  readonly now: ReadonlyMap<string, string>;
  /** The same when pam-auth-update last wrote them for us; empty: it never has. */
  readonly written: ReadonlyMap<string, string>;
  readonly enabled: ReadonlySet<string>;
}

const sums = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split("\n")
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );

export const kind: Kind<"pam-stack", PamStackDesired, PamStackDesired, PamStackObserved> = {
  kind: "pam-stack",
  phase: "file",
  seal: (desired) => desired,
  observe: () => sh`set -- ${[...files, ...records]}
for path do shift; if [ -f "$path" ]; then set -- "$@" "$path"; fi; done
if [ $# -gt 0 ]; then sha256sum -- "$@" || exit 1; fi
echo '#'
if [ -e ${stamp} ]; then cat ${stamp} || exit 1; fi
echo '#'
cat -- ${records} 2> /dev/null | sed -n 's/^Module: //p'`,
  parse(output, resources) {
    const [now = "", written = "", enabled = ""] = output.split(/^#\n/m);
    const observed = { now: sums(now), written: sums(written), enabled: new Set(enabled.split("\n").filter(Boolean)) };
    return new Map(resources.map(({ name }) => [name, observed] as const));
  },
  compare({ profiles }, observed) {
    if (observed === undefined) return { is: "unknown", because: "the host did not tell of its stacks" };
    const { now, written, enabled } = observed;
    if (written.size === 0) return different("not yet written for Qorgan");
    const changed = (paths: readonly string[]): string[] => paths.filter((path) => now.get(path) !== written.get(path));
    // A profile that somebody switched off is told as what it is, not once more as what followed from it.
    if (changed(records).length > 0 && profiles.some((name) => !enabled.has(name))) return asDesired;
    const edited = changed(files);
    return edited.length === 0 ? asDesired : different(`changed since pam-auth-update wrote it: ${edited.join(", ")}`);
  },
  change: () => pamAuthUpdate([]),
  // What leaves the model leaves the stacks as they are: they are the distribution's.
  remove: () => sh`rm -f -- ${stamp}`,
  undo: () => ({
    keep: sh`mkdir -p -- "$kept"
for file in ${[...files, stamp]}; do if [ -e "$file" ]; then cp -a -- "$file" "$kept"/; fi; done`,
    restore: sh`for file in ${files}; do
  if [ -e "$kept/\${file##*/}" ]; then cp -a -- "$kept/\${file##*/}" "$file.qorgan-new~"; mv -f -- "$file.qorgan-new~" "$file"; fi
done
if [ -e "$kept"/pam-stack ]; then cp -a -- "$kept"/pam-stack ${stamp}; else rm -f -- ${stamp}; fi`,
  }),
};
