/** The host that keeps the logs of others: one listener and one folder a host, sealed, kept as long as the policy says. */
import type { FromSchema } from "json-schema-to-ts";
import { isCollector, portsOf, sendersOf } from "../model/collectors";
import { identityOf } from "../model/identity";
import type { Host, Model } from "../model/model";
import type { DirectoryDesired, GroupDesired, LogSealsDesired, LogSource, LogSourcesDesired } from "../resources/desired";
import type { LogSealsObserved } from "../resources/log-seals";
import type { Key, Reason, Resource } from "../resources/resource";
import type { Problem } from "../result";
import { directory, file, group, installed, rootDirectory, running, type Wanted } from "./base/rule";
import type { CompileContext, Control, Opening } from "./control";
import { certificateKey, hostCertificate, tls } from "./host-certificate";
import { table, tables } from "./log-collector/tables";
import { rsyslogCheck, rsyslogConf, timed, tlsLibrary } from "./log-forwarding";
import { isWorkstation, loginsOn } from "./people";

const minutes = { type: "integer", minimum: 0, maximum: 525_600 } as const;

const parameters = {
  type: "object",
  additionalProperties: false,
  properties: {
    retentionDays: {
      type: "integer",
      minimum: 1,
      maximum: 3650,
      description: "How long a day's file is kept. Default: 180; 365 where the organisation has several branches.",
    },
    compressAfterDays: {
      type: "integer",
      minimum: 1,
      maximum: 3650,
      default: 7,
      description: "Days after which a sealed file is compressed.",
    },
    sealEvery: {
      enum: ["hour", "day"],
      default: "hour",
      description: "How often what was written is sealed: what is younger than the newest seal could be changed by root on the collector.",
    },
    diskWarnPercent: {
      type: "integer",
      minimum: 10,
      maximum: 99,
      default: 80,
      description: "From which fill level on the disk is an event.",
    },
    reserveMegabytes: {
      type: "integer",
      minimum: 16,
      maximum: 1_000_000,
      default: 256,
      description:
        "When less than this is free the collector takes nothing in until there is more: what rsyslog cannot write it would drop.",
    },
    silentMinutes: {
      type: "object",
      description: "How long a host may be silent before it is drift; 0: for ever, for what is switched off at night.",
      additionalProperties: false,
      default: {},
      properties: { servers: { ...minutes, default: 20 }, workstations: { ...minutes, default: 0 } },
      required: ["servers", "workstations"],
    },
  },
  required: ["compressAfterDays", "sealEvery", "diskWarnPercent", "reserveMegabytes", "silentMinutes"],
} as const;

type Parameters = FromSchema<typeof parameters>;

const iso = "ISO/IEC 27001:2022 A.8.15";
const reason = (rule: string, why: string, source = iso): Reason => ({ control: "log-collector", rule, why, source });

const receiving = reason("receive", "a host can write under its own name only: its certificate decides, not what it sends");
const keeping = reason("keep", "only the security officer reads what was logged, and nobody changes it");
const sealing = reason("seal", "what was changed or deleted later is found out");
const watching = reason("watch", "a host that falls silent and a disk that fills are noticed");

/** Security officers on a collector, and nobody else. */
export const logGroup = "qorgan-logs";
export const logRoot = "/var/log/qorgan";
const configuration = "/etc/rsyslog.d/qorgan-collector.conf";
/** Fields of a line of the feed that log-alerts reads, after the time at which it was received. */
export const feedFields = "time host branch segment person role action object source module result session reason".split(" ");

const hasAlerts = (host: Host): boolean => host.policy.controls.has("log-alerts");

export const retentionOf = ({ retentionDays }: Pick<Parameters, "retentionDays">, model: Pick<Model, "branches">): number =>
  retentionDays ?? (model.branches.length > 1 ? 365 : 180);

function listeners(host: Host, model: Model, { render }: CompileContext): string {
  const ports = portsOf(host, model) ?? new Map<Host, number>();
  return render("log-collector/collector.conf.hbs", {
    tls: { library: tlsLibrary, ...tls },
    group: logGroup,
    self: host.name,
    // One a host, and the collector's own; around midnight two.
    files: 2 * (ports.size + 1) + 10,
    feed: hasAlerts(host),
    feedFields,
    senders: [...ports].map(([sender, port]) => ({ host: sender.name, port, name: identityOf(sender, model.organisation) })),
  });
}

function receive(host: Host, model: Model, context: CompileContext): readonly Wanted[] {
  const lookups = tables(host, model).map(({ name, entries }) => file(`/etc/qorgan/collector/${name}.json`, table(entries)));
  const loads: readonly Key[] = [configuration, ...lookups.map(({ name }) => name)].map((path): Key => `file:${path}`);
  const before: readonly Key[] = [certificateKey, `group:${logGroup}`, ...loads.slice(1)];
  return [
    rootDirectory("/etc/qorgan"),
    rootDirectory("/etc/qorgan/collector"),
    ...lookups,
    file(configuration, listeners(host, model, context), { validator: rsyslogCheck }, { after: before }),
    running("rsyslog.service", [...loads, `file:${rsyslogConf}`]),
  ];
}

function keep(host: Host, model: Model, { today }: CompileContext): readonly Wanted[] {
  const members = loginsOn(host, model, today)
    .filter(({ class: sort, groups }) => sort === "admin" && groups.includes("adm-security-officer"))
    .map(({ account }) => account.name)
    .sort();
  const readers: GroupDesired = { system: true, members };
  const root: DirectoryDesired = { owner: "root", group: logGroup, mode: "0750" };
  return [group(logGroup, readers), directory(logRoot, root), directory(`${logRoot}/seals`, root)];
}

function seal(values: Parameters, model: Model, { render }: CompileContext): readonly Wanted[] {
  const program = "/usr/local/lib/qorgan/seal";
  const text = render("log-collector/seal.sh.hbs", {
    days: retentionOf(values, model),
    compressAfter: values.compressAfterDays,
    group: logGroup,
  });
  // After midnight in UTC, when the day's file is closed; the seal of a day that is missed is made at the next start.
  const when = values.sealEvery === "hour" ? "*-*-* *:15:00 UTC" : "*-*-* 00:15:00 UTC";
  const desired: LogSealsDesired = { minutes: values.sealEvery === "hour" ? 180 : 2 * 1440 };
  return [
    installed("openssh-client"),
    rootDirectory("/usr/local/lib/qorgan"),
    file(program, text, { mode: "0755", validator: ["sh", "-n", "{}"] }),
    ...timed(render, "qorgan-seal", { title: "seal the logs", when, command: `${program} seal` }),
    ...timed(render, "qorgan-seal-check", { title: "check the seals", when: "*-*-* 00:45:00 UTC", command: `${program} check` }),
    { kind: "log-seals", name: "newest", desired, after: [`file:${program}`, "service:rsyslog.service"] },
  ];
}

function watch(host: Host, values: Parameters, model: Model, { render }: CompileContext): readonly Wanted[] {
  const program = "/usr/local/lib/qorgan/log-watch";
  const text = render("log-collector/watch.sh.hbs", { warnAt: values.diskWarnPercent });
  const heard = sendersOf(host, model).map(
    (sender): LogSource => ({
      branch: sender.branch.name,
      host: sender.name,
      minutes: isWorkstation(sender) ? values.silentMinutes.workstations : values.silentMinutes.servers,
    }),
  );
  const desired: LogSourcesDesired = { sources: heard.filter((source) => source.minutes > 0) };
  return [
    file(program, text, { mode: "0755", validator: ["sh", "-n", "{}"] }),
    ...timed(render, "qorgan-log-watch", { title: "watch the logs", when: "*:0/1", command: program }),
    { kind: "log-sources", name: "heard", desired, after: ["service:rsyslog.service"] },
  ];
}

function space({ reserveMegabytes }: Parameters, { render }: CompileContext): readonly Wanted[] {
  const program = "/usr/local/lib/qorgan/log-space";
  const unit = "/etc/systemd/system/qorgan-log-space.service";
  return [
    file(program, render("log-collector/space.sh.hbs", { reserve: reserveMegabytes }), { mode: "0755", validator: ["sh", "-n", "{}"] }),
    file(unit, render("log-collector/space.service.hbs", { command: program })),
    running("qorgan-log-space.service", [`file:${unit}`, `file:${program}`]),
  ];
}

const because = (why: Reason, wanted: readonly Wanted[]): readonly Resource[] => wanted.map((one) => ({ ...one, reasons: [why] }));

export const control: Control<Parameters> = {
  id: "log-collector",
  title: "Log collector",
  description:
    "A host with the duty log-collector takes the logs of the others by one listener a host, keeps them in a folder a branch and host that only security officers read, seals them by a signed chain, and deletes them when the policy's time is over.",
  sources: [
    "ISO/IEC 27001:2022 A.8.15",
    "ANSSI BP-028 R71 to R79 (topic: logs)",
    "Law of the Republic of Kazakhstan No. 94-V on personal data, art. 22(1)",
  ],
  parameters,
  appliesTo: isCollector,
  refuses: (host): Problem | undefined =>
    host.policy.controls.has("log-forwarding")
      ? undefined
      : {
          code: "log-forwarding-missing",
          message: `${host.name} is a log collector, and its policy has no log-forwarding, which the collector's rsyslog is a part of`,
          place: host.place,
          remedy: "put log-forwarding into its policy",
        },
  fragments(host, _values, model): readonly Opening[] {
    return [...(portsOf(host, model) ?? [])].map(([sender, port]) => ({
      fragment: "opening",
      protocol: "tcp",
      port,
      from: sender.addresses,
      reason: receiving,
    }));
  },
  resources(host, values, model, context) {
    return [
      ...hostCertificate(host, model, [receiving]),
      ...because(receiving, receive(host, model, context)),
      ...because(keeping, keep(host, model, context)),
      ...because(sealing, seal(values, model, context)),
      ...because(watching, [...watch(host, values, model, context), ...space(values, context)]),
    ];
  },
  evidence(_host, _values, _model, observed) {
    const newest = observed.get("log-seals:newest") as LogSealsObserved | undefined;
    const rows = newest?.number === undefined ? [] : [[newest.number, newest.digest ?? "", newest.old ? "yes" : "no"]];
    return [{ control: "log-collector", id: "log-seals", columns: ["newest", "sha256", "overdue"], rows }];
  },
};
