/** Every host's log leaves it as it is written, to a collector that nobody who works on the host can reach into. */
import type { FromSchema } from "json-schema-to-ts";
import { collectorOf, isCollector, portCount, portsOf } from "../model/collectors";
import { authorityMissing, identityOf } from "../model/identity";
import type { Host, Model } from "../model/model";
import type { ClockDesired, LogFlowDesired } from "../resources/desired";
import type { Reason, Resource } from "../resources/resource";
import type { Problem } from "../result";
import { file, installed, rootDirectory, running, service, type Wanted } from "./base/rule";
import type { CompileContext, Control } from "./control";
import { certificateEvidence, certificateKey, hostCertificate, tls } from "./host-certificate";

const parameters = {
  type: "object",
  additionalProperties: false,
  properties: {
    buffer: {
      type: "string",
      pattern: "^[1-9][0-9]*[MG]$",
      default: "2G",
      description:
        "What the journal may take on disk. It is the only buffer: what a host writes while no collector answers waits here, about 1.5 million lines a gigabyte.",
    },
    standsStillMinutes: {
      type: "integer",
      minimum: 10,
      maximum: 1440,
      default: 20,
      description: "How long nothing may leave the journal before it is drift. A timer writes a line every minute.",
    },
    clockMaximumMs: { type: "integer", minimum: 1, maximum: 60_000, default: 1000, description: "How far the clock may be off." },
  },
  required: ["buffer", "standsStillMinutes", "clockMaximumMs"],
} as const;

type Parameters = FromSchema<typeof parameters>;

export const rsyslogConf = "/etc/rsyslog.conf";
/** librelp's: both were tried. */
export const tlsLibrary = "openssl";

/** Lines that may be under way to a collector that has not answered yet; after a restart so many, and those since the place was last written down, are sent again. */
const underWay = "32";
const sentAgain = 48;

const iso = "ISO/IEC 27001:2022 A.8.15";
const reason = (rule: string, why: string, source = iso): Reason => ({ control: "log-forwarding", rule, why, source });

const forwarded = reason("forward", "what happened on a host is kept where nobody who works on it can change it");
const known = reason("certificate", "host and collector know each other by certificates of the organisation's own authority");
const buffered = reason("buffer", "nothing is lost while the collector is away: the journal keeps it until it was taken");
const clocked = reason("clock", "events of different hosts can be laid side by side", "ISO/IEC 27001:2022 A.8.17");
const flowing = reason("flow", "a log that stands still is noticed, although its service runs");

const flowProgram = "/usr/local/lib/qorgan/log-flow";

/** rsyslogd starts on a broken configuration, opens its ports and keeps nothing: only its check, with not one line too many, is a proof. */
export const rsyslogCheck: readonly string[] = [
  "sh",
  "-c",
  `said=$(rsyslogd -N1 2>&1) || { printf '%s\\n' "$said" >&2; exit 1; }
if printf '%s\\n' "$said" | grep -v 'onfig validation run'; then echo 'rsyslogd finds fault with its configuration' >&2; exit 1; fi >&2`,
];

function configuration(host: Host, model: Model, { render }: CompileContext): string {
  const collector = collectorOf(host, model);
  const port = collector && portsOf(collector, model)?.get(host);
  return render("log-forwarding/rsyslog.conf.hbs", {
    host: host.name,
    window: underWay,
    tls: { library: tlsLibrary, ...tls },
    collects: isCollector(host),
    collector:
      collector === undefined || port === undefined
        ? false
        : { address: collector.addresses[0], port, name: identityOf(collector, model.organisation) },
  });
}

/** A timer of ours and what it runs; their own comings and goings are not worth a line each. */
export const timed = (
  render: CompileContext["render"],
  name: string,
  { title, when, command }: { readonly title: string; readonly when: string; readonly command: string },
): readonly Wanted[] => {
  const [unit, timer] = [`/etc/systemd/system/${name}.service`, `/etc/systemd/system/${name}.timer`];
  return [
    file(unit, render("log-forwarding/timed.service.hbs", { title, command })),
    file(timer, render("log-forwarding/timed.timer.hbs", { title, when })),
    running(`${name}.timer`, [`file:${timer}`, `file:${unit}`]),
  ];
};

function forwarding(host: Host, model: Model, context: CompileContext): readonly Wanted[] {
  const drop = "/etc/systemd/system/rsyslog.service.d/qorgan.conf";
  return [
    installed("rsyslog"),
    installed("rsyslog-relp"),
    rootDirectory("/etc/systemd/system/rsyslog.service.d"),
    file(drop, context.render("log-forwarding/rsyslog.service.hbs", {})),
    rootDirectory("/etc/systemd/system/syslog.socket.d"),
    file("/etc/systemd/system/syslog.socket.d/qorgan.conf", context.render("log-forwarding/syslog.socket.hbs", {})),
    file(rsyslogConf, configuration(host, model, context), { validator: rsyslogCheck }, { after: [certificateKey] }),
    running("rsyslog.service", [`file:${rsyslogConf}`, `file:${drop}`, `file:${flowProgram}`, certificateKey]),
  ];
}

function buffer({ buffer: maximum }: Parameters, { render }: CompileContext): readonly Wanted[] {
  // The last by name counts, and Debian 13 has a syslog.conf there which sends everything to syslog too.
  const drop = "/etc/systemd/journald.conf.d/zz-qorgan-forwarding.conf";
  const socket = "systemd-journald-audit.socket";
  return [
    rootDirectory("/etc/systemd/journald.conf.d"),
    file(drop, render("log-forwarding/journald.hbs", { maximum })),
    // Audit's records come by its own plugin, joined and named: from here they would come twice.
    service(socket, { enabled: "masked", active: false }),
    service("systemd-journald.service", { enabled: "static", active: true, loads: [`file:${drop}`, `service:${socket}`] }),
  ];
}

function flow({ standsStillMinutes }: Parameters, { render }: CompileContext): readonly Wanted[] {
  const desired: LogFlowDesired = { minutes: standsStillMinutes };
  return [
    rootDirectory("/usr/local/lib/qorgan"),
    file(flowProgram, render("log-forwarding/flow.sh.hbs", { minutes: standsStillMinutes, rewind: sentAgain }), {
      mode: "0755",
      validator: ["sh", "-n", "{}"],
    }),
    ...timed(render, "qorgan-log-flow", { title: "the log is on its way", when: "*:0/1", command: flowProgram }),
    { kind: "log-flow", name: "out", desired, after: ["service:rsyslog.service", "service:systemd-journald.service"] },
  ];
}

const because = (why: Reason, wanted: readonly Wanted[]): readonly Resource[] => wanted.map((one) => ({ ...one, reasons: [why] }));

export const control: Control<Parameters> = {
  id: "log-forwarding",
  title: "Log forwarding",
  description:
    "Every line of a host's journal goes to the collector of its branch, or of the head office, over mutual TLS. The journal is the buffer: what is not taken yet is read again, so nothing is lost while the collector is away.",
  sources: ["ISO/IEC 27001:2022 A.8.15, A.8.17", "ANSSI BP-028 R71 to R79 (topic: logs)"],
  parameters,
  appliesTo: () => true,
  refuses(host, _values, model): Problem | undefined {
    const collector = collectorOf(host, model);
    if (collector === undefined && !isCollector(host))
      return {
        code: "log-collector-missing",
        message: `${host.name} forwards its log, and the model has no collector for it (${host.environment})`,
        place: host.place,
        remedy: "give a host the duty log-collector, and its policy the control log-collector",
      };
    if (collector !== undefined && portsOf(collector, model) === undefined)
      return {
        code: "log-collector-full",
        message: `${collector.name} has more than ${portCount} hosts that send to it`,
        place: collector.place,
        remedy: "give another branch a collector of its own",
      };
    return authorityMissing(host, model);
  },
  resources(host, values, model, context) {
    const clock: ClockDesired = { maximumMs: values.clockMaximumMs };
    return [
      ...hostCertificate(host, model, [known]),
      ...because(forwarded, forwarding(host, model, context)),
      ...because(buffered, buffer(values, context)),
      ...because(flowing, flow(values, context)),
      ...because(clocked, [{ kind: "clock", name: "synchronised", desired: clock, after: ["service:chrony.service"] }]),
    ];
  },
  evidence: (_host, _values, _model, observed) => certificateEvidence("log-forwarding", observed),
};
