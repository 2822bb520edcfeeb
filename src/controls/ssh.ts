/** A hardened sshd: keys only, closed lists of algorithms, and each class of accounts from its own networks. */
import type { FromSchema } from "json-schema-to-ts";
import { automationAccount } from "../model/automation-account";
import type { Host, Model } from "../model/model";
import type { DirectoryDesired, FileDesired, PackageDesired, ServiceDesired } from "../resources/desired";
import { type Key, keyOf, type Reason, type Resource } from "../resources/resource";
import type { CompileContext, Control, Opening } from "./control";
import { isEmpty, networks } from "./networks";
import { groupsOf, loginsOn, networksOf } from "./people";
import { type Rule, settingsFor } from "./ssh/settings";

const parameters = {
  type: "object",
  additionalProperties: false,
  properties: {
    peopleFrom: {
      type: "array",
      items: { enum: ["servers", "office", "admin", "test"] },
      uniqueItems: true,
      default: ["office", "admin"],
      description:
        "Kinds of segments, in their own branches, from which people reach sshd with their regular accounts. Admin accounts always come from admin segments only.",
    },
    maxAuthTries: {
      type: "integer",
      minimum: 2,
      maximum: 6,
      default: 3,
      description: "Keys that a client may offer before it is cut off.",
    },
    loginGraceSeconds: {
      type: "integer",
      minimum: 10,
      maximum: 120,
      default: 30,
      description: "Seconds within which a login must be complete.",
    },
    sftp: { type: "boolean", default: false, description: "File transfer over ssh." },
  },
  required: ["peopleFrom", "maxAuthTries", "loginGraceSeconds", "sftp"],
} as const;

type Parameters = FromSchema<typeof parameters>;

const main = "/etc/ssh/sshd_config";
const dropIns = "/etc/ssh/sshd_config.d";

/** One drop-in a rule, so that a waiver of one leaves the others alone. sshd takes the first value that it finds: these sort first. */
const dropIn = (rule: string): string => `${dropIns}/00-qorgan-${rule}.conf`;

const because = (rule: string, why: string, source: string): Reason => ({ control: "ssh", rule, why, source });

const whoFromWhere = because(
  "who-from-where",
  "admin accounts come from admin segments only, the automation account from the controllers only, all others from where the policy says, and nobody else at all",
  "ANSSI, OpenSSH secure use recommendations: access control",
);
const oneConfiguration = because(
  "one-configuration",
  "sshd reads this configuration and nothing that a package or a person adds",
  "CIS Debian Linux 12 Benchmark, Configure SSH Server",
);
const oneListener = because(
  "one-listener",
  "sshd is reached through the network port that the firewall knows, and through no socket beside it",
  "ANSSI BP-028: minimise exposed services",
);

/** One `Match Address` block: groups that may log in from these networks. Blocks that match together add up. */
interface Way {
  readonly networks: string;
  readonly groups: string;
}

function entrances(host: Host, { peopleFrom }: Parameters, model: Model, { gather }: CompileContext): readonly Way[] {
  const logins = loginsOn(host, model);
  const groups = [...groupsOf(logins).keys()];
  const entrance = (list: readonly string[], names: readonly string[]): Way[] => {
    const from = networks(list);
    return isEmpty(from) || names.length === 0 ? [] : [{ networks: [...from.v4, ...from.v6].join(","), groups: names.join(" ") }];
  };
  return [
    ...entrance(model.organisation.controllers, [automationAccount]),
    ...entrance(
      networksOf(logins, "admin", ["admin"]),
      groups.filter((name) => name.startsWith("adm-")),
    ),
    ...entrance(
      networksOf(logins, "regular", peopleFrom),
      groups.filter((name) => name.startsWith("role-")),
    ),
    ...gather("entrance").flatMap(({ from, group }) => entrance(from, [group])),
  ];
}

/** A file of sshd's, checked together with all the others as soon as it is in place. */
const file = (name: string, content: string, reason: Reason): Resource<"file", FileDesired> => ({
  kind: "file",
  name,
  desired: { content, owner: "root", group: "root", mode: "0600", validator: ["/usr/sbin/sshd", "-t"] },
  reasons: [reason],
  after: ["package:openssh-server"],
  guarded: true,
});

function configuration(host: Host, values: Parameters, model: Model, context: CompileContext): readonly Resource<"file", FileDesired>[] {
  const { render } = context;
  const ofRule = ({ id, why, source, settings }: Rule): Resource<"file", FileDesired> =>
    file(
      dropIn(id),
      render("ssh/rule.hbs", { id, settings: settings.map(([keyword, value]) => `${keyword} ${value}`) }),
      because(id, why, source),
    );
  return [
    ...settingsFor(host, values, model).map(ofRule),
    file(dropIn(whoFromWhere.rule), render("ssh/who-from-where.hbs", { entrances: entrances(host, values, model, context) }), whoFromWhere),
    file(main, render("ssh/sshd_config.hbs", { sftp: values.sftp }), oneConfiguration),
  ];
}

const folder: Resource<"directory", DirectoryDesired> = {
  kind: "directory",
  name: dropIns,
  desired: { owner: "root", group: "root", mode: "0755", closed: { ignore: [], reportOnly: false } },
  reasons: [oneConfiguration],
  after: ["package:openssh-server"],
  guarded: true,
};

/** Debian 13 adds sockets that no firewall sees: a local one, and one for virtual machines' hosts. */
const closedSockets = (host: Host): readonly string[] =>
  host.os === "debian-13" ? ["ssh.socket", "sshd-unix-local.socket", "sshd-vsock.socket"] : ["ssh.socket"];

function services(host: Host, loads: readonly Key[]): readonly Resource[] {
  const masked: ServiceDesired = { enabled: "masked", active: false };
  const daemon: ServiceDesired = { enabled: "enabled", active: true, loads, how: "reload" };
  return [
    ...closedSockets(host).map((name): Resource => ({ kind: "service", name, desired: masked, reasons: [oneListener], guarded: true })),
    {
      kind: "service",
      name: "ssh.service",
      desired: daemon,
      reasons: [oneListener],
      after: closedSockets(host).map((name): Key => `service:${name}`),
      guarded: true,
    },
  ];
}

/** Who reaches sshd's port: the same networks that sshd itself lets in. The controllers' way stands in the firewall itself. */
function openings(host: Host, { peopleFrom }: Parameters, model: Model): readonly Opening[] {
  const logins = loginsOn(host, model);
  const opening = (rule: string, why: string, from: readonly string[]): Opening[] =>
    from.length === 0
      ? []
      : [
          {
            fragment: "opening",
            protocol: "tcp",
            port: host.sshPort,
            from,
            reason: because(rule, why, "ANSSI BP-028: minimise exposed services"),
          },
        ];
  return [
    ...opening("admin-entrance", "administrators log in from the admin segments of their branches", networksOf(logins, "admin", ["admin"])),
    ...opening("people-entrance", "people log in with their regular accounts", networksOf(logins, "regular", peopleFrom)),
  ];
}

export const control: Control<Parameters> = {
  id: "ssh",
  title: "A hardened sshd",
  description:
    "Keys only and no root; closed lists of algorithms; no forwarding; each class of accounts from its own networks, so that admin accounts work from the admin segments only; keys from root-owned files outside the homes.",
  sources: [
    "ANSSI, recommendations for the secure use of (Open)SSH",
    "ANSSI BP-028: minimise exposed services",
    "CIS Debian Linux 12 Benchmark, Configure SSH Server",
    "Law of the Republic of Kazakhstan No. 94-V on personal data, art. 22(1): prevent unauthorised access",
  ],
  parameters,
  appliesTo: () => true,
  fragments: openings,
  resources(host, values, model, context) {
    const installed: Resource<"package", PackageDesired> = {
      kind: "package",
      name: "openssh-server",
      desired: { state: "installed" },
      reasons: [oneListener],
      guarded: true,
    };
    const files = configuration(host, values, model, context);
    return [installed, folder, ...files, ...services(host, files.map(keyOf))];
  },
};
