/** Whether what was copied was restored, and well, by the evidence of the last tests. */
import { sh } from "../shell";
import type { RestoreTestsDesired } from "./desired";
import { asDesired, beyondApply, different, type Kind } from "./resource";

/** The last test of one set, as the host wrote it down. */
export interface TestSeen {
  readonly set: string;
  /** Seconds since 1970, by the host's clock. */
  readonly at: number;
  /** What it took, and what the policy gives. */
  readonly seconds: number;
  readonly limit: number;
  readonly good: boolean;
}

export interface RestoreTestsObserved {
  readonly none: readonly string[];
  readonly old: readonly string[];
  readonly failed: readonly string[];
  readonly seen: readonly TestSeen[];
}

const words = ["none", "old", "failed"] as const;
const number = (name: string): string => `.*"${name}":\\([0-9.]*\\)[,}].*`;

export const kind: Kind<"restore-tests", RestoreTestsDesired, RestoreTestsDesired, RestoreTestsObserved> = {
  kind: "restore-tests",
  phase: "service",
  seal: (desired) => desired,
  // The first test has as long as any other: from when a repository was made, or the set was asked for.
  observe: (resources) => sh`new=
if cat /var/lib/qorgan/backup/*/repository > /dev/null 2>&1; then
  new=$(find /var/lib/qorgan/backup/*/repository /etc/qorgan/backup/sets -mtime ${`-${resources[0]?.sealed.days ?? 0}`} 2> /dev/null)
fi
for set in ${resources[0]?.sealed.sets ?? []}; do
  file=/var/lib/qorgan/backup/tests/$set
  if [ ! -s "$file" ]; then
    if [ -z "$new" ]; then echo "none $set"; fi
    continue
  fi
  good=no
  if grep -q '"ok":true' "$file"; then good=yes; fi
  echo "seen $set $(sed -n ${`s/${number("at")}/\\1/p`} "$file") $(sed -n ${`s/${number("seconds")}/\\1/p`} "$file") $(sed -n ${`s/${number("limitSeconds")}/\\1/p`} "$file") $good"
  if [ $good = no ]; then echo "failed $set"
  elif [ -n "$(find "$file" -mtime ${`+${resources[0]?.sealed.days ?? 0}`})" ]; then echo "old $set"; fi
done`,
  parse(output) {
    const lines = output.split("\n").filter(Boolean);
    const of = (word: string): string[] => lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
    const [none, old, failed] = words.map(of) as [string[], string[], string[]];
    const seen = of("seen").map((line): TestSeen => {
      const [set = "", at, seconds, limit, good] = line.split(" ");
      return { set, at: Number(at), seconds: Number(seconds), limit: Number(limit), good: good === "yes" };
    });
    return new Map([["all", { none, old, failed, seen }]]);
  },
  compare({ days }, observed) {
    if (observed === undefined) return different("nothing is known of its restore tests");
    const remedy = "qorgan backup test HOST runs it now and says what it finds";
    if (observed.failed.length > 0) return beyondApply(`the last restore test failed: ${observed.failed.join(", ")}`, remedy);
    if (observed.old.length > 0) return beyondApply(`not restored for more than ${days} days: ${observed.old.join(", ")}`, remedy);
    return observed.none.length > 0 ? different(`never restored: ${observed.none.join(", ")}`) : asDesired;
  },
  // It waits for the first copy, and the apply for neither.
  change: () => sh`systemctl start --no-block qorgan-restore-test.service`,
  remove: () => sh`:`,
};

/** One row of the evidence's table `restore-tests`. `at` is ISO 8601 in UTC. */
export interface RestoreTestRow {
  readonly at: string | null;
  readonly set: string;
  readonly seconds: number | null;
  readonly limit: number | null;
  readonly result: "passed" | "failed" | "never";
}

/** The evidence of one host's restore tests: a row for every set, also for one that was never restored. */
export const restoreTestRows = ({ sets }: RestoreTestsDesired, { seen }: RestoreTestsObserved): readonly RestoreTestRow[] =>
  sets.map((set): RestoreTestRow => {
    const found = seen.find((one) => one.set === set);
    if (found === undefined) return { at: null, set, seconds: null, limit: null, result: "never" };
    const { at, seconds, limit, good } = found;
    return { at: new Date(at * 1000).toISOString(), set, seconds, limit, result: good ? "passed" : "failed" };
  });
