/** A host's copies: what the data map and its duties say, encrypted here, sent where nobody on this host can delete or rewrite it. */
import {
  accountOf,
  approverLines,
  approversOf,
  hasLocalCopy,
  isBackedUp,
  localMount,
  patienceMinutes,
  setsOf,
  signingKeysOf,
  targetOf,
} from "../model/backups";
import { custodiansOf } from "../model/disks";
import type { Host, Model } from "../model/model";
import { type BackupCopiesObserved, backupRows } from "../resources/backup-copies";
import type { BackupCopiesDesired, BackupRepositoryDesired } from "../resources/desired";
import type { Reason, Resource } from "../resources/resource";
import type { Problem } from "../result";
import { type Parameters, rhythmOf, schema } from "./backup/parameters";
import { local, openCopies, table, timed, way } from "./backup/parts";
import { file, installed, rootDirectory, type Wanted } from "./base/rule";
import type { CompileContext, Control, SudoVerb } from "./control";

const iso = "ISO/IEC 27001:2022 A.8.13";
const reason = (rule: string, why: string): Reason => ({ control: "backup", rule, why, source: iso });

const copying = reason("copies", "what is lost or encrypted by somebody is put back from a copy");
const opening = reason("keys", "copies are encrypted before they leave, and what opens them is held by the key custodians");
const repositories = reason("repositories", "this host can add to its copies, and never delete or rewrite them");
const verifying = reason("verify", "a copy that is damaged is found before it is needed");
const fresh = reason("age", "a copy that was not made is noticed");

const folder = "/etc/qorgan/backup";
export const program = "/usr/local/lib/qorgan/backup";

const restoreParameters = (host: Host): { readonly limitMinutes: number; readonly sampleMegabytes: number } => {
  const given = host.policy.controls.get("restore-test") as { limitMinutes: number; sampleMegabytes: number } | undefined;
  return given ?? { limitMinutes: 30, sampleMegabytes: 20_480 };
};

/** What is copied, how often, and where to. */
function tables(host: Host, values: Parameters, model: Model, target: Host | undefined): readonly Wanted[] {
  const sets = setsOf(host, model).map((set) => [
    set.name,
    rhythmOf(set, values).everyHours * 60,
    set.from.is,
    set.classes.length > 0 ? "personal" : "plain",
    set.from.is === "path" ? set.from.path : set.from.database,
  ]);
  const copies = [
    ...(hasLocalCopy(host) ? [[local, "-", `${localMount}/qorgan`, "-"]] : []),
    ...(target ? [[target.name, accountOf(host), target.addresses[0] ?? "", target.sshPort]] : []),
  ];
  // Who may let personal data be restored, as ssh-keygen reads it; the program on the host holds every approval against it.
  const approvers = setsOf(host, model).flatMap((set) => (set.classes.length > 0 ? approverLines(host, set.name, model) : []));
  return [
    file(`${folder}/sets`, table(sets), { mode: "0600" }),
    file(`${folder}/copies`, table(copies), { mode: "0600" }),
    file(`${folder}/approvers`, approvers.map((line) => `${line}\n`).join(""), { mode: "0600" }),
  ];
}

function copy(host: Host, values: Parameters, model: Model, { render }: CompileContext): readonly Wanted[] {
  const { limitMinutes, sampleMegabytes } = restoreParameters(host);
  const text = render("backup/backup.sh.hbs", { host: host.name, limitSeconds: limitMinutes * 60, sampleMegabytes });
  return [
    ...["restic", "openssh-client", "jq", "age"].map((name) => installed(name)),
    rootDirectory("/etc/qorgan"),
    rootDirectory(folder, "0700"),
    rootDirectory("/usr/local/lib/qorgan"),
    rootDirectory("/var/lib/qorgan/backup", "0700"),
    ...tables(host, values, model, targetOf(host, model)),
    file(program, text, { mode: "0755", validator: ["sh", "-n", "{}"] }),
    ...timed(render, "qorgan-backup", {
      title: "make the copies that are due",
      when: "*-*-* *:20:00",
      spread: 1200,
      command: `${program} run`,
    }),
  ];
}

/** age recipients of those who can open the copies, sorted. */
const recipientsOf = (host: Host, model: Model): readonly string[] =>
  custodiansOf(host, model)
    .flatMap((person) => person.escrowRecipient ?? [])
    .sort();

function keys(host: Host, model: Model): readonly Wanted[] {
  const recipients = recipientsOf(host, model);
  const target = targetOf(host, model);
  const own = { folder: `${folder}/${local}`, ssh: false, recipients };
  return [
    ...(hasLocalCopy(host) ? [{ kind: "backup-key", name: local, desired: own, after: ["package:age"] } satisfies Wanted] : []),
    ...(target ? way(folder, host, target, recipients, model) : []),
  ];
}

function repository(host: Host, name: string, model: Model): Wanted {
  const desired: BackupRepositoryDesired = { ...model.backupIdentities?.get(host.name)?.repositories[name] };
  return {
    kind: "backup-repository",
    name,
    desired,
    after: [`backup-key:${name}`, `file:${folder}/${name}/known_hosts`, `file:${program}`, `file:${folder}/copies`],
  };
}

const copiesOf = (host: Host, values: Parameters, model: Model): BackupCopiesDesired => ({
  sets: setsOf(host, model).map((set) => ({ name: set.name, minutes: rhythmOf(set, values).everyHours * 60 + patienceMinutes })),
});

function ages(host: Host, name: string, values: Parameters, model: Model): Wanted {
  const desired = copiesOf(host, values, model);
  return { kind: "backup-copies", name, desired, after: [`backup-repository:${name}`, "service:qorgan-backup.timer"] };
}

const because = (why: Reason, wanted: readonly Wanted[]): readonly Resource[] => wanted.map((one) => ({ ...one, reasons: [why] }));

function withoutCustodian(host: Host, model: Model): Problem | undefined {
  if (!isBackedUp(host, model) || recipientsOf(host, model).length > 0) return undefined;
  return {
    code: "custodians-missing",
    message: `${host.name} is backed up, and no key custodian could open its copies`,
    place: host.place,
    remedy: "name keyCustodians in hosts/organisation.yaml, each with an escrowRecipient in hosts/people.yaml",
  };
}

/** Personal data that nobody could let be restored would be lost on the day it is needed. */
function withoutApprover(host: Host, model: Model): Problem | undefined {
  if (!isBackedUp(host, model)) return undefined;
  const nobody = setsOf(host, model).find(
    ({ name, classes }) => classes.length > 0 && approversOf(host, name, model).every((person) => signingKeysOf(person).length === 0),
  );
  if (nobody === undefined) return undefined;
  return {
    code: "approvers-missing",
    message: `nobody could approve that ${nobody.name} is restored on ${host.name}`,
    place: host.place,
    remedy: "give its data owner, or a security officer of the branch, a key in hosts/people.yaml; or widen restoreApprovedBy of backup",
  };
}

export const control: Control<Parameters> = {
  id: "backup",
  title: "Backups",
  description:
    "Systems of the data map that a host keeps, and a collector's logs, are copied as often as their class of data asks, by restic: encrypted on the host, to a target that it can add to and never delete from. Databases are dumped by their own programs, and a dump that fails is no copy. The repository's password is born on the host and escrowed to the key custodians.",
  sources: [iso, "NIST SP 800-209", "Law of the Republic of Kazakhstan No. 94-V on personal data, art. 22(1)"],
  parameters: schema,
  appliesTo: (host) => !host.duties.includes("backup-vault"),
  refuses: (host, _values, model) => withoutCustodian(host, model) ?? withoutApprover(host, model),
  fragments: (host, _values, model): readonly SudoVerb[] =>
    isBackedUp(host, model)
      ? [["status"], ["run", "--now"], ["verify"], ["test"]].map((words) => ({
          fragment: "sudo-verb",
          role: "backup-operator",
          command: [program, ...words],
          reason: copying,
        }))
      : [],
  evidence(host, values, model, observed) {
    if (!isBackedUp(host, model)) return [];
    const targets = openCopies(host, model).flatMap((name) => {
      const seen = observed.get(`backup-copies:${name}`) as BackupCopiesObserved | undefined;
      return seen ? [[name, { desired: copiesOf(host, values, model), observed: seen }] as const] : [];
    });
    const rows = backupRows(new Map(targets)).map((row) => [
      row.set,
      row.target,
      row["last-good"] ?? "",
      `${row.size ?? ""}`,
      row.verified ?? "",
    ]);
    return [{ control: "backup", id: "backups", columns: ["set", "target", "last-good", "size", "verified"], rows }];
  },
  resources(host, values, model, context) {
    if (!isBackedUp(host, model)) return [];
    const open = openCopies(host, model);
    const weekly = { title: "read the copies back", when: `${values.verifyOn} 03:00:00`, spread: 3600, command: `${program} verify` };
    return [
      ...because(copying, copy(host, values, model, context)),
      ...because(opening, keys(host, model)),
      ...because(
        repositories,
        open.map((name) => repository(host, name, model)),
      ),
      ...because(
        fresh,
        open.map((name) => ages(host, name, values, model)),
      ),
      ...because(verifying, timed(context.render, "qorgan-backup-verify", weekly)),
    ];
  },
};
