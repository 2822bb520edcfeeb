/** Rules over the collected events: what must not wait for a review is told at once; and somebody looks at the rest. */
import { isCollector, sendersOf } from "../model/collectors";
import type { Host, Model } from "../model/model";
import type { DirectoryDesired, FileDesired } from "../resources/desired";
import type { LogReviewObserved } from "../resources/log-review";
import type { Key, Reason, Resource } from "../resources/resource";
import type { CompileContext, Control, EvidenceTable, Observations, SudoVerb } from "./control";
import { configuration } from "./log-alerts/configuration";
import { type Parameters, ruleNames, schema } from "./log-alerts/parameters";
import { logGroup, logRoot } from "./log-collector";

const because = (rule: string, why: string): Reason => ({
  control: "log-alerts",
  rule,
  why,
  source: "ISO/IEC 27001:2022 A.8.15, A.8.16; NIST SP 800-92",
});

const rules = because("rules", "what must not wait for a review is told at once, with person, host and evidence");
const delivery = because("delivery", "an alert reaches people, also when the other end was away");
const looks = because("reviews", "somebody looks: every day at the red flags, every week at what was disputed");
const query = because("query", "the security officer asks the collected events, and nobody else");

/** sec's rules that are no alert: start, stop, the minute, and the line itself. */
const ownRules = 4;

const folder = "/var/lib/qorgan/alerts";
/** Read by the program beside these; no line of it comes from a log. */
const library = "/usr/local/lib/qorgan/alerts.pl";
const unit = "qorgan-alerts.service";
const deliveryUnit = "qorgan-alert-delivery.service";
export const verb = "/usr/local/lib/qorgan/verbs/logs-collector";

const file = (name: string, content: string, mode: string, reason: Reason, more: Partial<FileDesired> = {}): Resource => ({
  kind: "file",
  name,
  desired: { content, owner: "root", group: "root", mode, ...more } satisfies FileDesired,
  reasons: [reason],
});

const directory = (name: string, mode: string, group: string, reason: Reason, after: readonly Key[] = []): Resource => ({
  kind: "directory",
  name,
  desired: { owner: "root", group, mode } satisfies DirectoryDesired,
  reasons: [reason],
  ...(after.length > 0 ? { after } : {}),
});

/** The program that decides, and what it reads. */
function correlator(host: Host, parameters: Parameters, model: Model, { render }: CompileContext): readonly Resource[] {
  const alerts = ruleNames
    .filter((name) => name !== "host-silent" && !parameters.off.includes(name))
    .map((id) => ({ id, function: id.replaceAll("-", "_") }));
  const rulesFile = "/etc/qorgan/alerts/rules.sec";
  const configurationFile = "/etc/qorgan/alerts/alerts.json";
  const unitFile = `/etc/systemd/system/${unit}`;
  const loads: readonly Key[] = [`file:${rulesFile}`, `file:${configurationFile}`, `file:${library}`, `file:${unitFile}`];
  return [
    ...["sec", "jq", "tzdata"].map((name): Resource => ({ kind: "package", name, desired: { state: "installed" }, reasons: [rules] })),
    directory("/etc/qorgan", "0755", "root", rules),
    directory("/etc/qorgan/alerts", "0755", "root", rules, ["directory:/etc/qorgan"]),
    directory("/usr/local/lib/qorgan", "0755", "root", rules),
    directory(folder, "0700", "root", rules),
    file(rulesFile, render("log-alerts/rules.sec.hbs", { rules: alerts }), "0644", rules),
    file(configurationFile, configuration([host, ...sendersOf(host, model)], parameters, model), "0640", rules, {
      validator: ["jq", "empty", "{}"],
    }),
    file(library, render("log-alerts/alerts.pl.hbs", {}), "0644", rules, { validator: ["perl", "-c", "{}"] }),
    file(unitFile, render("log-alerts/alerts.service.hbs", {}), "0644", rules),
    // Debian's own unit would read whatever its defaults name.
    { kind: "service", name: "sec.service", desired: { enabled: "masked", active: false }, reasons: [rules] },
    { kind: "service", name: unit, desired: { enabled: "enabled", active: true, loads }, reasons: [rules] },
    {
      kind: "alert-rules",
      name: "sec",
      desired: { rules: alerts.length + ownRules },
      reasons: [rules],
      after: [`service:${unit}`],
    },
  ];
}

function deliverer({ webhook, mail }: Parameters, host: Host, model: Model, { render }: CompileContext): readonly Resource[] {
  const program = "/usr/local/lib/qorgan/deliver-alerts";
  const unitFile = `/etc/systemd/system/${deliveryUnit}`;
  const ways = [...(webhook ? ["webhook"] : []), ...(mail ? ["mail"] : [])];
  const values = {
    ways,
    webhook: webhook ? [{ url: webhook.url, header: webhook.headerFile ? [`@${webhook.headerFile}`] : [] }] : [],
    mail: mail ? [{ to: mail.to.join(", "), from: `qorgan@${host.name}.${model.organisation.domain}` }] : [],
  };
  return [
    ...(webhook ? [{ kind: "package", name: "curl", desired: { state: "installed" }, reasons: [delivery] }] : []),
    directory(`${folder}/out`, "0700", "root", delivery, [`directory:${folder}`]),
    ...ways.map((way) => directory(`${folder}/out/${way}`, "0700", "root", delivery, [`directory:${folder}/out`])),
    file(program, render("log-alerts/deliver.sh.hbs", values), "0755", delivery, { validator: ["sh", "-n", "{}"] }),
    file(unitFile, render("log-alerts/delivery.service.hbs", {}), "0644", delivery),
    {
      kind: "service",
      name: deliveryUnit,
      desired: { enabled: "enabled", active: true, loads: [`file:${program}`, `file:${unitFile}`] },
      reasons: [delivery],
    },
  ];
}

/** Where alerts and reviews are kept, beside the collected events and under the same eyes. */
function kept(parameters: Parameters, { render }: CompileContext): readonly Resource[] {
  return [
    directory(`${logRoot}/alerts`, "2750", logGroup, rules, [`directory:${logRoot}`]),
    directory(`${logRoot}/reviews`, "2750", logGroup, looks, [`directory:${logRoot}`]),
    file(verb, render("log-alerts/logs-collector.sh.hbs", {}), "0755", query, { validator: ["sh", "-n", "{}"] }),
    ...(["daily", "weekly"] as const).map(
      (name): Resource => ({ kind: "log-review", name, desired: { days: parameters.reviews[name] }, reasons: [looks] }),
    ),
  ];
}

/** Who looked last, and what was said to alerts and findings. */
function told(observed: Observations): EvidenceTable[] {
  const looked = (["daily", "weekly"] as const).flatMap((name) => {
    const seen = observed.get(`log-review:${name}`) as LogReviewObserved | undefined;
    return seen === undefined ? [] : [{ name, ...seen }];
  });
  const rows = looked.map(({ name, last, who, overdue }) => [name, last, who ?? "", overdue ? "yes" : "no"]);
  const [counted] = looked.filter((one) => one.acknowledged !== undefined);
  return [
    { control: "log-alerts", id: "log-reviews", columns: ["kind", "last", "who", "overdue"], rows },
    {
      control: "log-alerts",
      id: "alerts-acknowledged",
      columns: ["settled", "disputed"],
      rows: counted ? [[String((counted.acknowledged ?? 0) - (counted.disputed ?? 0)), String(counted.disputed ?? 0)]] : [],
    },
  ];
}

export const control: Control<Parameters> = {
  id: "log-alerts",
  title: "Alerts and reviews",
  description:
    "On the log collector: rules over the events as they come in, with the policy's thresholds. Each alert names person, host, rule and evidence, goes to a file, to syslog and to mail or a webhook, and is acknowledged with a reason. What was collected is looked at every day and every week, and a look that nobody took is drift.",
  sources: [
    "ISO/IEC 27001:2022 A.8.15 logging, A.8.16 monitoring activities",
    "NIST SP 800-92",
    "Law of the Republic of Kazakhstan No. 94-V on personal data, art. 22(1)",
  ],
  parameters: schema,
  appliesTo: isCollector,
  fragments(): readonly SudoVerb[] {
    return ["query", "record", "verify"].map((word) => ({
      fragment: "sudo-verb",
      role: "security-officer",
      command: [verb, word],
      reason: query,
    }));
  },
  resources(host, parameters, model, context): readonly Resource[] {
    return [...correlator(host, parameters, model, context), ...deliverer(parameters, host, model, context), ...kept(parameters, context)];
  },
  evidence: (_host, _parameters, _model, observed) => told(observed),
};
