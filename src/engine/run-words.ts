/** What a host says of a run, and how it is asked: put into words for people. Pure. */
import type { Problem } from "../result";
import { hostFolder } from "./manifest";

/** The code of a run whose guarded group the host put back: what the problem says, and the journal. */
export const rolledBackCode = "rolled-back";

/** By the word with which the host tells why it put the guarded group back. */
export const rolledBackBecause: Readonly<Record<string, string>> = {
  timer: "no fresh connection could confirm the change, so the host put it back",
  stopped: "stopped inside the window",
  late: "the guarded steps took longer than the window, so the host ended the step in hand and put them back",
};

/** Output that travels in an event. */
export const decode = (base64: string | undefined): string => Buffer.from(base64 ?? "", "base64").toString("utf8");

/** Asks how a run went on: its record, then once it is merged `manifest` and `line` (its line in the host's journal), `waits` for a confirmation, or `cut-off` when nobody is at work on it. */
export const statusScript = (run: string): string => `main() {
cd ${hostFolder}/runs/${run} 2> /dev/null || exit 0
cat record
if [ ! -e open ]; then
  line=$(grep -F ' ${run} ' ${hostFolder}/journal 2> /dev/null | tail -n 1)
  [ -z "$line" ] || printf 'line\\t%s\\n' "$line"
  printf 'manifest\\t%s\\n' "$(sha256sum < ${hostFolder}/manifest | cut -c1-64)"
fi
if [ -e guard/armed ]; then [ ! -s guard/applied ] || echo waits
elif [ -e open ] && ! grep -qs "run ${run}$" /run/qorgan/holder; then echo cut-off; fi
}
main < /dev/null
`;

/** What a failing step printed, told as what it means where we know it. */
export function explain(host: string, output: string): Problem {
  const last = output.trim().split("\n").slice(-4).join("; ").slice(0, 800);
  const known: readonly [RegExp, string, string][] = [
    [/No space left on device/, "disk-full", `free space on ${host}, then apply again`],
    [/Read-only file system/, "read-only", `find out why a file system of ${host} is read-only (dmesg), then apply again`],
    [
      /Could not get lock|dpkg frontend lock|lock-frontend/,
      "apt-locked",
      "another package run has apt's lock; wait for it to end, then apply again",
    ],
    [/Unable to locate package|has no installation candidate/, "package-missing", `the package sources of ${host} do not offer it`],
  ];
  const match = known.find(([pattern]) => pattern.test(output));
  return { code: match?.[1] ?? "step-failed", message: last || "it said nothing", ...(match ? { remedy: match[2] } : {}) };
}
