/** Whether what was copied was restored, and well, by the evidence of the last tests. */
import { sh } from "../shell";
import type { RestoreTestsDesired } from "./desired";
import { asDesired, beyondApply, different, type Kind } from "./resource";

export interface RestoreTestsObserved {
  readonly none: readonly string[];
  readonly old: readonly string[];
  readonly failed: readonly string[];
}

const words = ["none", "old", "failed"] as const;

export const kind: Kind<"restore-tests", RestoreTestsDesired, RestoreTestsDesired, RestoreTestsObserved> = {
  kind: "restore-tests",
  phase: "service",
  seal: (desired) => desired,
  observe: (resources) => sh`for set in ${resources[0]?.sealed.sets ?? []}; do
  file=/var/lib/qorgan/backup/tests/$set
  if [ ! -s "$file" ]; then echo "none $set"
  elif ! grep -q '"ok":true' "$file"; then echo "failed $set"
  elif [ -n "$(find "$file" -mtime ${`+${resources[0]?.sealed.days ?? 0}`})" ]; then echo "old $set"; fi
done`,
  parse(output) {
    const lines = output.split("\n").filter(Boolean);
    const of = (word: string): string[] => lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
    const [none, old, failed] = words.map(of) as [string[], string[], string[]];
    return new Map([["all", { none, old, failed }]]);
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
