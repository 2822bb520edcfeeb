/** Options of a mount: in force now, and kept in /etc/fstab (or in a mount unit of ours) over a reboot. */
import { sh } from "../shell";
import type { MountOptionDesired } from "./desired";
import { asDesired, different, type Kind } from "./resource";

export interface MountOptionObserved {
  /** Options in force for PID 1; undefined: nothing is mounted there. */
  readonly inForce?: readonly string[];
  /** Options in /etc/fstab. */
  readonly kept?: readonly string[];
  /** A mount unit below /etc/systemd/system keeps it: its `Options=`. */
  readonly unit?: readonly string[];
}

/** As systemd names the unit of a mount point; our mount points hold plain letters only. */
const unitOf = (path: string): string => `/etc/systemd/system/${path.slice(1).replaceAll("-", "\\x2d").replaceAll("/", "-")}.mount`;

const lacks = (options: readonly string[] | undefined, wanted: readonly string[]): string[] =>
  wanted.filter((option) => !options?.includes(option));

export const kind: Kind<"mount-option", MountOptionDesired, MountOptionDesired, MountOptionObserved> = {
  kind: "mount-option",
  phase: "kernel",
  seal: ({ options }) => ({ options: [...options].sort() }),
  observe: (resources) => sh`awk '{ print "mount", $5, $6 }' /proc/1/mountinfo
if [ -e /etc/fstab ]; then awk '$1 !~ /^#/ && NF >= 4 { print "fstab", $2, $4 }' /etc/fstab; fi
for unit in ${resources.map((r) => unitOf(r.name))}; do if [ -f "$unit" ]; then sed -n "s|^Options=|unit $unit |p" "$unit"; fi; done`,
  parse(output, resources) {
    const lines = output.split("\n").map((line) => line.split(" "));
    const options = (word: string, path: string): { readonly list: readonly string[] } | undefined => {
      const found = lines.findLast(([first, where]) => first === word && where === path);
      return found ? { list: (found[2] ?? "").split(",") } : undefined;
    };
    return new Map(
      resources.map(({ name }) => {
        const [inForce, kept, unit] = [options("mount", name), options("fstab", name), options("unit", unitOf(name))];
        return [
          name,
          { ...(inForce ? { inForce: inForce.list } : {}), ...(kept ? { kept: kept.list } : {}), ...(unit ? { unit: unit.list } : {}) },
        ] as const;
      }),
    );
  },
  compare({ options }, observed) {
    if (observed?.inForce === undefined) return different("nothing is mounted there");
    const wrong: string[] = [];
    const now = lacks(observed.inForce, options);
    if (now.length > 0) wrong.push(`mounted without ${now.join(", ")}`);
    const later = lacks(observed.unit ?? observed.kept, options);
    if (later.length > 0) wrong.push(`the next boot would mount it without ${later.join(", ")}`);
    return wrong.length === 0 ? asDesired : different(wrong.join("; "), observed.inForce.join(","), options.join(","));
  },
  change({ name, desired }) {
    const options = desired.options.join(",");
    // An entry that is there keeps its source and type; what has none (the kernel's own file systems) gets one that remounts it.
    return sh`if [ ! -f ${unitOf(name)} ]; then
  touch /etc/fstab
  awk -v path=${name} -v options=${options} '
    $1 !~ /^#/ && $2 == path { n = split(options, wanted, ","); for (i = 1; i <= n; i++) if (("," $4 ",") !~ ("," wanted[i] ",")) $4 = $4 "," wanted[i]; found = 1 }
    { print }
    END { if (!found) print "tmpfs", path, "tmpfs", options, "0", "0" }' /etc/fstab > /etc/fstab.qorgan-new~
  chmod --reference=/etc/fstab /etc/fstab.qorgan-new~
  sync /etc/fstab.qorgan-new~
  mv -fT /etc/fstab.qorgan-new~ /etc/fstab
  systemctl daemon-reload
fi
if mountpoint -q ${name}; then mount -o ${`remount,${options}`} ${name}; else systemctl start -- "$(systemd-escape --path --suffix=mount ${name})"; fi`;
  },
  remove: () => sh`:`,
  undo: (name, observed) => ({
    keep: sh`if [ -e /etc/fstab ]; then cp -a /etc/fstab "$kept"; fi`,
    restore: sh`if [ -e "$kept" ]; then cp -a "$kept" /etc/fstab; fi
${observed?.inForce ? sh`mount -o ${`remount,${observed.inForce.join(",")}`} ${name}` : sh`:`}`,
  }),
};
