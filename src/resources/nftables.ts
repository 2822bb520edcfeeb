/** A table of nftables: in force, as it was right after loading, and loaded again at boot by /etc/nftables.conf. */
import { sh } from "../shell";
import type { NftablesDesired } from "./desired";
import { sha256 } from "./digest";
import { asDesired, different, type Kind } from "./resource";

export interface NftablesSealed {
  /** Of the file that loads the table. */
  readonly digest: string;
  readonly allowedTables: readonly string[];
  readonly foreign: "report" | "remove";
}

export interface NftablesObserved {
  /** Digest of the kernel's own listing; undefined: the table is not there. */
  readonly inForce?: string;
  /** Digest of the file that was loaded, and of the listing right after. */
  readonly loaded?: readonly [file: string, listing: string];
  readonly file?: string;
  /** All tables of the kernel: `inet qorgan`. */
  readonly tables: readonly string[];
}

const file = "/etc/nftables.conf";
const records = "/var/lib/qorgan/nftables";
const record = (name: string): string => `${records}/${name.replace(" ", "_")}`;

/** Replaces our own table in one transaction; another program's table is never touched. */
const fileText = (name: string, { ruleset }: NftablesDesired): string =>
  `#!/usr/sbin/nft -f\n# Written by Qorgan: what is changed here by hand is drift.\ntable ${name} {}\ndelete table ${name}\n${ruleset.trimEnd()}\n`;

/** `-s` leaves counters out, and handles are never printed: the listing is the same as long as nobody changes a rule. */
const listing = (name: string) => sh`nft -s list table ${name.split(" ")}`;

export const kind: Kind<"nftables", NftablesDesired, NftablesSealed, NftablesObserved> = {
  kind: "nftables",
  phase: "firewall",
  // The digest needs the table's name, which is always ours: see `fileText`.
  seal: (desired) => ({ digest: sha256(fileText("inet qorgan", desired)), allowedTables: desired.allowedTables, foreign: desired.foreign }),
  observe: (resources) => sh`if ! command -v nft > /dev/null; then exit 0; fi
nft list tables || exit 1
echo file "$([ ! -f ${file} ] || sha256sum < ${file} | cut -c1-64)"
${resources.map(
  ({
    name,
  }) => sh`if text=$(${listing(name)} 2> /dev/null); then echo in-force ${name} "$(printf '%s\\n' "$text" | sha256sum | cut -c1-64)"; fi
echo loaded ${name} "$(cat ${record(name)} 2> /dev/null)"`,
)}`,
  parse(output, resources) {
    const lines = output.split("\n").map((line) => line.split(" "));
    const tables = lines.filter(([word]) => word === "table").map(([, family = "", name = ""]) => `${family} ${name}`);
    const digest = lines.find(([word]) => word === "file")?.[1];
    return new Map(
      resources.map(({ name }) => {
        const of = (word: string): readonly string[] =>
          lines.find(([first, family, table]) => first === word && `${family} ${table}` === name)?.slice(3) ?? [];
        const [inForce] = of("in-force");
        const [loadedFile, loadedListing] = of("loaded");
        return [
          name,
          {
            tables,
            ...(digest ? { file: digest } : {}),
            ...(inForce ? { inForce } : {}),
            ...(loadedFile && loadedListing ? { loaded: [loadedFile, loadedListing] as const } : {}),
          },
        ] as const;
      }),
    );
  },
  compare(sealed, observed) {
    if (observed?.inForce === undefined) return different("the table is not loaded");
    const wrong: string[] = [];
    if (observed.file !== sealed.digest) wrong.push(`${file} is not what loads it at boot`);
    if (observed.loaded?.[0] !== sealed.digest) wrong.push("older rules are in force");
    else if (observed.loaded[1] !== observed.inForce) wrong.push("the rules in force were changed since they were loaded");
    return wrong.length === 0 ? asDesired : different(wrong.join("; "));
  },
  foreign(resource, observed) {
    const { allowedTables, foreign } = resource.sealed;
    return (observed?.tables ?? [])
      .filter((table) => table !== resource.name && !allowedTables.includes(table))
      .map((table) => ({
        kind: "nftables",
        name: table,
        difference: { summary: "a table that the policy does not list" },
        removable: foreign === "remove",
      }));
  },
  change(resource, _observed, stage) {
    const text = fileText(resource.name, resource.desired);
    return sh`nft -c -f ${stage(text)}
rm -f ${`${file}.qorgan-new~`}
cp ${stage(text)} ${`${file}.qorgan-new~`}
chmod 0644 ${`${file}.qorgan-new~`}
sync ${`${file}.qorgan-new~`}
mv -fT ${`${file}.qorgan-new~`} ${file}
nft -f ${file}
mkdir -p ${records}
text=$(${listing(resource.name)})
printf '%s %s\\n' ${sha256(text)} "$(printf '%s\\n' "$text" | sha256sum | cut -c1-64)" > ${records}/.new
mv -f ${records}/.new ${record(resource.name)}`;
  },
  // A foreign table that is gone already is what was wanted.
  remove: (name) => sh`if nft list table ${name.split(" ")} > /dev/null 2>&1; then nft delete table ${name.split(" ")}; fi
rm -f ${record(name)}`,
  undo: (name) => ({
    keep: sh`{ nft -s list table ${name.split(" ")} > "$kept" 2> /dev/null || :; }
if [ -e ${file} ]; then cp -a ${file} "$kept.file"; fi`,
    restore: sh`if nft list table ${name.split(" ")} > /dev/null 2>&1; then nft delete table ${name.split(" ")}; fi
if [ -s "$kept" ]; then nft -f "$kept"; fi
if [ -e "$kept.file" ]; then cp -a "$kept.file" ${file}; fi
rm -f ${record(name)}`,
  }),
  content: (desired) => fileText("inet qorgan", desired),
  fetch: () => sh`[ -f ${file} ] && cat ${file}`,
};
