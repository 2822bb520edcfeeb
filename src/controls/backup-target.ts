/** Hosts that keep the copies of others: a target takes them and gives nothing away, an isolated host pulls them and is never reached. */
import type { FromSchema } from "json-schema-to-ts";
import { accountOf, clientsOf, isTarget, isVault, keptAt, pullAccount, pulledBy, setsOf, vaultsOf } from "../model/backups";
import type { Host, Model } from "../model/model";
import type { AccountDesired, BackupStoreDesired, DirectoryDesired } from "../resources/desired";
import type { Reason, Resource } from "../resources/resource";
import { type Parameters as BackupParameters, rhythmOf } from "./backup/parameters";
import { ownKeyOf, table, timed, way } from "./backup/parts";
import { directory, file, group, installed, rootDirectory, type Wanted } from "./base/rule";
import type { CompileContext, Control, Fragment } from "./control";

const parameters = {
  type: "object",
  additionalProperties: false,
  properties: {
    diskWarnPercent: {
      type: "integer",
      minimum: 10,
      maximum: 99,
      default: 80,
      description: "From which fill level on the disk of a target is an event.",
    },
    pullEvery: { enum: ["hour", "day"], default: "hour", description: "How often an isolated host pulls." },
    leastMegabytes: {
      type: "integer",
      minimum: 100,
      maximum: 10_000_000,
      default: 2048,
      description: "An isolated host with less free than this pulls nothing, and says so.",
    },
    silentHours: {
      type: "integer",
      minimum: 1,
      maximum: 8760,
      default: 50,
      description: "How old the newest copy of a client, or the last good pull, may be before it is drift.",
    },
  },
  required: ["diskWarnPercent", "pullEvery", "leastMegabytes", "silentHours"],
} as const;

type Parameters = FromSchema<typeof parameters>;

const iso = "ISO/IEC 27001:2022 A.8.13";
const reason = (rule: string, why: string): Reason => ({ control: "backup-target", rule, why, source: iso });

const receiving = reason("receive", "each client gets in to its own copies only, and can add to them and nothing else");
const sealing = reason("seal", "what was sent is checked without any key, and not even the account that sent it can change it any more");
const retaining = reason("retention", "copies go when their time is over, and only by two people: a key custodian and an operator");
const pulling = reason("pull", "a copy that nobody on the client or on the target can reach outlives both");
const keeping = reason("keep", "a copy that is damaged, replaced or overdue is noticed");

const folder = "/etc/qorgan/backup-target";
const library = "/usr/local/lib/qorgan";
const repositoryOf = (client: Host): string => `${keptAt}/${client.name}/repository`;
const keyOf = (client: Host, target: Host, model: Model): string | undefined =>
  model.backupIdentities?.get(client.name)?.repositories[target.name]?.key;

const account = (name: string, home: string, comment: string): Wanted => {
  // Its forced command runs through this shell, and nothing else does.
  const desired: AccountDesired = { state: "present", system: true, group: name, home, shell: "/bin/sh", comment, password: "locked" };
  return { kind: "account", name, desired };
};

/** Only from where it comes from, one command, no terminal, no way on. */
const line = (from: readonly string[], command: string, key: string): string =>
  `restrict,from="${from.join(",")}",command="${command}" ${key}`;

/** One client: account, folder, and the one command that its key stands for. */
function client(one: Host, target: Host, hasVaults: boolean, model: Model): readonly Wanted[] {
  const name = accountOf(one);
  const key = ownKeyOf(one, target, model);
  // Readable for the account that isolated hosts read by, which is a member of its group.
  const command = `umask 027; exec rclone -q serve restic --stdio --append-only ${repositoryOf(one)}`;
  const home: DirectoryDesired = { owner: "root", group: name, mode: "0750" };
  return [
    group(name, { system: true, members: hasVaults ? [pullAccount] : [] }),
    account(name, `${keptAt}/${one.name}`, `Copies of ${one.name}`),
    // The account owns what is in the repository and cannot move it: the folder above is root's.
    directory(`${keptAt}/${one.name}`, home),
    directory(repositoryOf(one), { owner: name, group: name, mode: "0750" }),
    { kind: "authorized-keys", name, desired: { lines: key === undefined ? [] : [line(one.addresses, command, key)] } },
  ];
}

/** The account by which isolated hosts read. */
function reader(target: Host, vaults: readonly Host[], model: Model): readonly Wanted[] {
  if (vaults.length === 0) return [];
  const lines = vaults.flatMap((vault) => {
    const key = ownKeyOf(vault, target, model);
    return key === undefined ? [] : [line(vault.addresses, `/usr/bin/rrsync -ro ${keptAt}`, key)];
  });
  return [
    ...["rsync", "python3"].map((name) => installed(name)),
    group(pullAccount, { system: true }),
    account(pullAccount, keptAt, "Read by isolated hosts"),
    { kind: "authorized-keys", name: pullAccount, desired: { lines } },
  ];
}

function receive(target: Host, model: Model): readonly Wanted[] {
  const clients = clientsOf(target, model);
  const vaults = vaultsOf(target, model);
  return [
    installed("rclone"),
    rootDirectory(keptAt, "0711"),
    ...clients.flatMap((one) => client(one, target, vaults.length > 0, model)),
    ...reader(target, vaults, model),
  ];
}

/** How long the copies of each set are kept, by the policy of the host that they are of. */
const retention = (target: Host, model: Model): (string | number)[][] =>
  clientsOf(target, model).flatMap((one) =>
    setsOf(one, model).map((set) => {
      const { keepDays, keepWeeks, keepMonths } = rhythmOf(set, one.policy.controls.get("backup") as BackupParameters);
      return [one.name, set.name, keepDays, keepWeeks, keepMonths];
    }),
  );

function prune(target: Host, model: Model, { render }: CompileContext): readonly Wanted[] {
  return [
    installed("restic"),
    file(`${folder}/retention`, table(retention(target, model)), { mode: "0600" }),
    file(`${library}/backup-prune`, render("backup-target/prune.sh.hbs", {}), { mode: "0755", validator: ["sh", "-n", "{}"] }),
  ];
}

function seal(target: Host, { diskWarnPercent }: Parameters, model: Model, { render }: CompileContext): readonly Wanted[] {
  const program = `${library}/backup-seal`;
  const rows = clientsOf(target, model).map((one) => [one.name, keyOf(one, target, model) ?? "-"]);
  return [
    ...["jq", "e2fsprogs"].map((name) => installed(name)),
    rootDirectory("/etc/qorgan"),
    rootDirectory(folder, "0700"),
    rootDirectory(library),
    file(`${folder}/clients`, table(rows), { mode: "0600" }),
    file(program, render("backup-target/seal.sh.hbs", { warnAt: diskWarnPercent }), { mode: "0755", validator: ["sh", "-n", "{}"] }),
    ...timed(render, "qorgan-backup-seal", { title: "seal the copies of others", when: "*:0/2", spread: 1, command: program }),
    ...timed(render, "qorgan-backup-check", {
      title: "check the copies of others",
      when: "Sun 02:00:00",
      spread: 3600,
      command: `${program} check`,
    }),
  ];
}

/** One row a client of each target: what an isolated host pulls. */
const pulled = (vault: Host, model: Model): readonly { readonly client: Host; readonly target: Host }[] =>
  pulledBy(vault, model).flatMap((target) => clientsOf(target, model).map((one) => ({ client: one, target })));

function pull(vault: Host, { pullEvery, leastMegabytes }: Parameters, model: Model, { render }: CompileContext): readonly Wanted[] {
  const program = `${library}/backup-pull`;
  const rows = pulled(vault, model).map(({ client: one, target }) => [
    one.name,
    keyOf(one, target, model) ?? "-",
    target.name,
    target.addresses[0] ?? "",
    target.sshPort,
  ]);
  const when = pullEvery === "hour" ? "*-*-* *:50:00" : "*-*-* 05:00:00";
  return [
    ...["rsync", "openssh-client", "jq", "e2fsprogs", "age"].map((name) => installed(name)),
    rootDirectory("/etc/qorgan"),
    rootDirectory(folder, "0700"),
    rootDirectory(library),
    rootDirectory(keptAt, "0700"),
    ...pulledBy(vault, model).flatMap((target) => way(folder, vault, target, [], model)),
    file(`${folder}/pulled`, table(rows), { mode: "0600" }),
    file(program, render("backup-target/pull.sh.hbs", { leastMegabytes }), { mode: "0755", validator: ["sh", "-n", "{}"] }),
    ...timed(render, "qorgan-backup-pull", { title: "pull the copies of others", when, spread: 600, command: program }),
    ...timed(render, "qorgan-backup-full", {
      title: "compare the copies with their target",
      when: "Sat 22:00:00",
      spread: 3600,
      command: `${program} full`,
    }),
    ...timed(render, "qorgan-backup-check", {
      title: "check the copies of others",
      when: "Sun 02:00:00",
      spread: 3600,
      command: `${program} check`,
    }),
  ];
}

const store = (name: string, desired: Omit<BackupStoreDesired, "key">, key: string | undefined): Wanted => ({
  kind: "backup-store",
  name,
  desired: { ...desired, ...(key === undefined ? {} : { key }) },
});

function stores(host: Host, { silentHours }: Parameters, model: Model): readonly Wanted[] {
  const minutes = silentHours * 60;
  if (isTarget(host))
    return clientsOf(host, model).map((one) => store(one.name, { repository: repositoryOf(one), minutes }, keyOf(one, host, model)));
  return pulled(host, model).map(({ client: one, target }) => {
    const own = `${keptAt}/${one.name}`;
    return store(one.name, { repository: `${own}/store`, minutes, pulled: `${own}/pulled-well` }, keyOf(one, target, model));
  });
}

/** Who comes in to a target: its clients and the hosts that pull. Nobody comes in to an isolated host. */
function entrances(target: Host, model: Model): readonly Fragment[] {
  const ways = [
    ...clientsOf(target, model).map((one) => ({ group: accountOf(one), from: one.addresses })),
    ...vaultsOf(target, model).map((vault) => ({ group: pullAccount, from: vault.addresses })),
  ];
  return ways.flatMap(({ group: name, from }): Fragment[] => [
    { fragment: "entrance", group: name, from, reason: receiving },
    { fragment: "opening", protocol: "tcp", port: target.sshPort, from, reason: receiving },
  ]);
}

const because = (why: Reason, wanted: readonly Wanted[]): readonly Resource[] => wanted.map((one) => ({ ...one, reasons: [why] }));

export const control: Control<Parameters> = {
  id: "backup-target",
  title: "Keeping the copies of others",
  description:
    "A host with the duty backup-target takes copies of others, each by an account, a key and a forced command of its own that can add and never delete or rewrite; what came whole is sealed. A host with the duty backup-vault pulls from the targets, admits only what is what its name says, never deletes, and nobody reaches it from there. Neither has a password of any copy.",
  sources: [iso, "NIST SP 800-209", "CISA #StopRansomware Guide: offline, encrypted backups"],
  parameters,
  appliesTo: (host) => isTarget(host) || isVault(host),
  fragments: (host, _values, model) => (isTarget(host) ? entrances(host, model) : []),
  resources(host, values, model, context) {
    return [
      ...(isTarget(host)
        ? [
            ...because(receiving, receive(host, model)),
            ...because(sealing, seal(host, values, model, context)),
            ...because(retaining, prune(host, model, context)),
          ]
        : []),
      ...(isVault(host) ? because(pulling, pull(host, values, model, context)) : []),
      ...because(keeping, stores(host, values, model)),
    ];
  },
};
