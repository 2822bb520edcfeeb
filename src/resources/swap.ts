/** No swap at all: what a host has in its memory is never written to a disk. Memory that is compressed (zram) is no disk. */
import { sh } from "../shell";
import type { SwapDesired } from "./desired";
import { asDesired, different, type Kind } from "./resource";
import { disksOfAnother, isContainer } from "./virtualisation";

export interface SwapObserved {
  /** Files and devices that are swapped to, as the kernel writes them. */
  readonly active: readonly string[];
  /** Sources of the lines of /etc/fstab that would swap at the next boot. */
  readonly kept: readonly string[];
}

/** In both tables compressed memory is told by its name. */
const isDisk = sh`$1 !~ "^/dev/zram[0-9]+$"`;

export const kind: Kind<"swap", SwapDesired, SwapDesired, SwapObserved> = {
  kind: "swap",
  phase: "disk",
  seal: (desired) => desired,
  observe: () => sh`awk 'FNR > 1 && ${isDisk} { print "active", $1 }' /proc/swaps || exit 1
if [ -e /etc/fstab ]; then awk '$1 !~ /^#/ && $3 == "swap" && ${isDisk} { print "kept", $1 }' /etc/fstab; fi`,
  parse(output, resources) {
    const lines = output.split("\n").filter(Boolean);
    const all = (word: string): string[] => lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
    return new Map(resources.map(({ name }) => [name, { active: all("active"), kept: all("kept") }] as const));
  },
  compare(_sealed, observed, facts) {
    if (isContainer(facts)) return disksOfAnother;
    if (observed === undefined) return { is: "unknown", because: "the host did not answer for it" };
    const wrong = [
      ...observed.active.map((file) => `swaps to ${file}`),
      ...observed.kept.map((source) => `the next boot would swap to ${source}`),
    ];
    return wrong.length === 0 ? asDesired : different(wrong.join("; "));
  },
  // What is swapped out must find room first: the kernel would kill programs until it does.
  change:
    () => sh`awk '/^SwapTotal:/ { total = $2 } /^SwapFree:/ { free = $2 } /^MemAvailable:/ { room = $2 } END { exit room < total - free + 65536 }' /proc/meminfo || {
  echo "memory has no room for what is swapped out: nothing was changed" >&2
  exit 1
}
if [ -e /etc/fstab ]; then
  awk '$1 !~ /^#/ && $3 == "swap" && ${isDisk} { print "# refused by qorgan: " $0; next } { print }' /etc/fstab > /etc/fstab.qorgan-new~
  chmod --reference=/etc/fstab /etc/fstab.qorgan-new~
  sync /etc/fstab.qorgan-new~
  mv -fT /etc/fstab.qorgan-new~ /etc/fstab
  systemctl daemon-reload
fi
awk 'FNR > 1 && ${isDisk} { print $1 }' /proc/swaps | while IFS= read -r file; do swapoff -- "$(printf %b "$file")"; done`,
  remove: () => sh`:`,
  undo: (_name, observed) => ({
    keep: sh`if [ -e /etc/fstab ]; then cp -a /etc/fstab "$kept"; fi`,
    restore: sh`if [ -e "$kept" ]; then cp -a "$kept" /etc/fstab; systemctl daemon-reload; fi
${observed?.active.length ? sh`swapon -a` : sh`:`}`,
  }),
};
