/** The event correlator of the collector, as it runs: active says nothing of whether it evaluates. */
import { sh } from "../shell";
import type { AlertRulesDesired } from "./desired";
import { asDesired, beyondApply, different, type Kind } from "./resource";

export interface AlertRulesObserved {
  /** As the correlator itself counted when it began. */
  readonly rules: number;
  /** It kept its state within the last five minutes; it does each minute. */
  readonly fresh: boolean;
  /** Ways on which an alert has waited for more than a quarter of an hour. */
  readonly waiting: readonly string[];
}

const folder = "/var/lib/qorgan/alerts";
const unit = "qorgan-alerts.service";

export const kind: Kind<"alert-rules", AlertRulesDesired, AlertRulesDesired, AlertRulesObserved> = {
  kind: "alert-rules",
  phase: "service",
  seal: (desired) => desired,
  // Yes and no instead of times: the same state prints the same.
  observe: () => sh`[ -e ${folder}/status ] || exit 0
cat ${folder}/status || exit 1
if [ -n "$(find ${folder}/state -mmin -5 2> /dev/null)" ]; then echo 'fresh yes'; else echo 'fresh no'; fi
for way in ${folder}/out/*/; do
  [ -d "$way" ] || continue
  way=\${way%/}
  if [ -n "$(find "$way" -name '*.json' -mmin +15 | head -n 1)" ]; then printf 'waiting %s\\n' "\${way##*/}"; fi
done`,
  parse(output) {
    const lines = output
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split(" "));
    if (lines.length === 0) return new Map();
    const all = (word: string): string[] => lines.filter(([first]) => first === word).map(([, value = ""]) => value);
    return new Map([["sec", { rules: Number(all("rules")[0] ?? 0), fresh: all("fresh")[0] === "yes", waiting: all("waiting") }]]);
  },
  compare(sealed, observed) {
    if (observed === undefined) return different("has not begun yet");
    if (observed.rules !== sealed.rules)
      return different(`${observed.rules} rules loaded, should be ${sealed.rules}`, String(observed.rules), String(sealed.rules));
    if (!observed.fresh) return different("has kept no state for five minutes: it does not evaluate");
    if (observed.waiting.length > 0)
      return beyondApply(
        `alerts wait to be delivered: ${observed.waiting.join(", ")}`,
        "journalctl -t qorgan-alert-delivery on the collector says why; what waits is sent when the other end answers",
      );
    return asDesired;
  },
  change: ({ desired }) => sh`rm -f ${folder}/status
systemctl restart ${unit}
for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  if [ "$(cat ${folder}/status 2> /dev/null)" = ${`rules ${desired.rules}`} ]; then exit 0; fi
  sleep 1
done
echo ${`${unit} did not load ${desired.rules} rules within 20 seconds: journalctl -u ${unit} and /run/qorgan-alerts/sec.log say why`} >&2
exit 1`,
  remove: () => sh`:`,
};
