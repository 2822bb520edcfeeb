/** What happens on a host is recorded as it happens: who, when, from where, what, and whether it succeeded. */
import type { FromSchema } from "json-schema-to-ts";
import type { Host, Model, System } from "../model/model";
import type { AuditRulesDesired } from "../resources/desired";
import type { Key, Reason, Resource } from "../resources/resource";
import { groupsOf, personalData } from "./audit-events/lines";
import { rulesOf } from "./audit-events/rules";
import { directory, file, installed, rootDirectory, running, service, type Wanted } from "./base/rule";
import type { CompileContext, Control } from "./control";

const program = { type: "string", pattern: "^/[A-Za-z0-9_./+-]+$" } as const;

const parameters = {
  type: "object",
  additionalProperties: false,
  properties: {
    immutable: {
      type: "boolean",
      default: false,
      description: "The kernel takes no other rules until the next boot, whoever asks: every change of them needs one too.",
    },
    backlog: {
      type: "integer",
      minimum: 1024,
      maximum: 1_000_000,
      default: 65_536,
      description: "Records that may wait in the kernel; what comes beyond them is lost, and that is told. About half a kilobyte each.",
    },
    localMegabytes: {
      type: "integer",
      minimum: 16,
      maximum: 100_000,
      default: 256,
      description: "What the records may take on the host's own disk; the oldest go first.",
    },
    exportPrograms: {
      type: "array",
      uniqueItems: true,
      description: "Programs that take files elsewhere: one that reads personal data is told as an export, beside each file that it read.",
      items: program,
      default: [
        "/usr/bin/7z",
        "/usr/bin/7zz",
        "/usr/bin/borg",
        "/usr/bin/cp",
        "/usr/bin/cpio",
        "/usr/bin/curl",
        "/usr/bin/dd",
        "/usr/bin/gpg",
        "/usr/bin/install",
        "/usr/bin/mv",
        "/usr/bin/rclone",
        "/usr/bin/restic",
        "/usr/bin/rsync",
        "/usr/bin/scp",
        "/usr/bin/sftp",
        "/usr/bin/smbclient",
        "/usr/bin/tar",
        "/usr/bin/zip",
        "/usr/lib/openssh/sftp-server",
      ],
    },
  },
  required: ["immutable", "backlog", "localMegabytes", "exportPrograms"],
} as const;

type Parameters = FromSchema<typeof parameters>;

const rulesFile = "/etc/audit/rules.d/audit.rules";
const programs = "/usr/local/lib/qorgan";
const loader = `${programs}/audit-rules`;
const events = `${programs}/audit-events`;
const lines = `${programs}/audit_lines.py`;
const configuration = "/etc/qorgan/audit-events.json";
const own = "qorgan-audit.service";

/** Units whose end is the end of some of the log, or of what makes it worth something. */
const loggingUnits = [
  "auditd",
  "chrony",
  "rsyslog",
  "syslog",
  "systemd-journald",
  "qorgan-audit",
  "qorgan-log-space",
  "qorgan-alerts",
  "qorgan-alert-delivery",
];

/** The same, which timers start: their own end is none. */
const timedUnits = ["qorgan-log-flow", "qorgan-log-watch", "qorgan-seal", "qorgan-seal-check"];

/** Records that others tell already. */
const excluded = ["PROCTITLE", "BPF", "CRYPTO_KEY_USER", "CRYPTO_SESSION", "NETFILTER_CFG", "SERVICE_START"];

const iso = "ISO/IEC 27001:2022 A.8.15";
const reason = (rule: string, why: string): Reason => ({ control: "audit-events", rule, why, source: iso });

const recorded = reason(
  "record",
  "what people do with rights and with personal data is recorded by the kernel, not by the programs that they use",
);
const told = reason("tell", "each event is one line that names person, action, object and result, and leaves the host with its log");
const kept = reason("rules", "the rules in force are those of the policy, nothing is lost, and nothing waits");

const automationUid = (host: Host): number => (host.policy.controls.get("automation") as { uid?: number } | undefined)?.uid ?? 880;

/** Systems with personal data on this host, in the order of their names. */
export const personalSystems = (host: Host, model: Model): readonly System[] =>
  model.systems.filter((system) => system.host === host && system.label === "PD").sort((a, b) => (a.name < b.name ? -1 : 1));

function rulesText(host: Host, values: Parameters, model: Model, context: CompileContext): string {
  const asked = context.gather("audit-rule");
  return context.render("audit-events/audit.rules.hbs", {
    backlog: values.backlog,
    enabled: values.immutable ? 2 : 1,
    excluded,
    // Those of other controls before our own, which are wider.
    groups: [...groupsOf([...asked, ...rulesOf(host)], automationUid(host)), ...personalSystems(host, model).map(personalData)],
  });
}

/** Drop-ins of the units that load the rules. Debian 13 has one of its own for that, which auditd needs. */
function loading(host: Host, { render }: CompileContext): readonly Wanted[] {
  const units = host.os === "debian-12" ? ["auditd"] : ["auditd", "audit-rules"];
  return units.flatMap((unit) => {
    const folder = `/etc/systemd/system/${unit}.service.d`;
    return [
      rootDirectory(folder),
      file(`${folder}/qorgan.conf`, render("audit-events/loading.service.hbs", { loader, daemon: unit === "auditd" })),
    ];
  });
}

function record(host: Host, { localMegabytes }: Parameters, rules: string, context: CompileContext): readonly Wanted[] {
  const conf = "/etc/audit/auditd.conf";
  const drops = loading(host, context);
  const socket = "systemd-journald-audit.socket";
  const files = 8;
  return [
    installed("auditd"),
    directory("/etc/audit", { owner: "root", group: "root", mode: "0750" }, { after: ["package:auditd"] }),
    directory(
      "/etc/audit/rules.d",
      { owner: "root", group: "root", mode: "0750", closed: { ignore: [], reportOnly: false } },
      { after: ["package:auditd"] },
    ),
    file(conf, context.render("audit-events/auditd.conf.hbs", { files, megabytes: Math.ceil(localMegabytes / files) }), { mode: "0640" }),
    file(rulesFile, rules, { mode: "0640" }),
    rootDirectory(programs),
    file(loader, context.render("audit-events/audit-rules.sh.hbs", {}), { mode: "0755", validator: ["sh", "-n", "{}"] }),
    ...drops,
    running("auditd.service", [`file:${conf}`, ...drops.flatMap(({ kind, name }): Key[] => (kind === "file" ? [`file:${name}`] : []))]),
    // The journal would take in every record once more, and the kernel would hand each out twice.
    service(socket, { enabled: "masked", active: false }),
    service("systemd-journald.service", { enabled: "static", active: true, loads: [`service:${socket}`] }),
  ];
}

/** As `sh -n`: nothing is run, and nothing is left beside the file. */
const compiles = "import sys; compile(open(sys.argv[1]).read(), sys.argv[1], 'exec')";

const python = (path: string, content: string, mode: string): Wanted =>
  file(path, content, { mode, validator: ["python3", "-c", compiles, "{}"] }, { after: ["package:python3-audit"] });

function tell(host: Host, values: Parameters, model: Model, { render }: CompileContext): readonly Wanted[] {
  const unit = `/etc/systemd/system/${own}`;
  const systems = Object.fromEntries(personalSystems(host, model).map(({ name, path }) => [name, path]));
  const content = `${JSON.stringify({ exportPrograms: values.exportPrograms, loggingUnits, timedUnits, systems }, null, 2)}\n`;
  return [
    installed("python3-audit"),
    rootDirectory("/etc/qorgan"),
    file(configuration, content, { mode: "0640" }),
    python(events, render("audit-events/audit-events.py.hbs", {}), "0755"),
    python(lines, render("audit-events/audit-lines.py.hbs", {}), "0644"),
    file(unit, render("audit-events/audit-events.service.hbs", { events })),
    {
      ...running(
        own,
        [unit, events, lines, configuration].map((path): Key => `file:${path}`),
      ),
      after: ["service:auditd.service"],
    },
  ];
}

const because = (why: Reason, wanted: readonly Wanted[]): readonly Resource[] => wanted.map((one) => ({ ...one, reasons: [why] }));

export const control: Control<Parameters> = {
  id: "audit-events",
  title: "Audit events",
  description:
    "The kernel records logins, use of rights, changes of accounts, rights and settings, attempts on the log and the clock, mounts, and what people do to personal data where the data map says that it lives. Each event becomes one JSON line in the host's log that names the person who logged in, whoever they act as.",
  sources: [
    "ISO/IEC 27001:2022 A.8.15, A.8.16",
    "ANSSI BP-028 R73 (topic: audit)",
    "CIS Debian Linux 12 Benchmark 6.2 (topic: auditd)",
    "Law of the Republic of Kazakhstan No. 94-V on personal data, art. 22(1)",
  ],
  parameters,
  appliesTo: () => true,
  resources(host, values, model, context) {
    const rules = rulesText(host, values, model, context);
    const folders = personalSystems(host, model).map(({ path }) => path);
    const desired: AuditRulesDesired = { rules, immutable: values.immutable, folders };
    return [
      ...because(recorded, record(host, values, rules, context)),
      ...because(told, tell(host, values, model, context)),
      ...because(kept, [
        {
          kind: "audit-rules",
          name: "loaded",
          desired,
          after: ["service:auditd.service", "service:qorgan-audit.service", `file:${rulesFile}`, `file:${loader}`],
        },
      ]),
    ];
  },
};
