/** A client with data and databases, its target in another branch, and an isolated host: all of it by the real program. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { custodians, type TestCustodian } from "../custodians";
import { type Host, keyOf, type Lab, up } from "./lab";
import { type Ended, qorganIn } from "./program";
import { labWorkspace } from "./workspace";

export const names = { collector: "hq-log-1", target: "hq-backup-1", vault: "hq-vault-1", client: "almaty-files-1" } as const;

/** A second client, with the other release of Debian. */
export const trixie = "almaty-ws-2";

/** What all hosts of the office have. */
export const backupPolicy = (more = ""): string => `title: Backups
controls:
  automation: {}
  admin-accounts: { unknownAccounts: lock }
  ssh: {}
  firewall: {}
  disk-encryption: {}
  key-server: {}
  log-forwarding: {}
  log-collector: {}
  log-alerts: {}
  backup: {}
  restore-test: {}
  backup-target: { leastMegabytes: 100, pullEvery: day }
${more}`;

/** A folder, and where asked for a database of each engine and a second client. */
const dataMap = (databases: boolean): string => `systems:
  hr-files: { title: Files, classes: [personnel], label: PD, owner: aigerim, host: almaty-files-1, path: /srv/hr, share: hr }
${
  databases
    ? `  payroll: { title: Payroll, classes: [financial], label: PD, owner: bolat, host: almaty-files-1, path: /srv/payroll, database: { engine: postgresql, name: payroll } }
  customers: { title: Customers, classes: [basic], label: PD, owner: dana, host: almaty-files-1, path: /srv/crm, database: { engine: mariadb, name: customers } }
  notes: { title: Notes, classes: [basic], label: PD, owner: dana, host: ${trixie}, path: /srv/notes }
  orders: { title: Orders, classes: [basic], label: PD, owner: dana, host: ${trixie}, path: /srv/orders, database: { engine: mariadb, name: orders } }
`
    : ""
}`;

/** A host that nothing was ever done to. */
const fresh = "hq-key-1";

export class BackupOffice {
  private approvals = 0;

  private constructor(
    readonly lab: Lab,
    readonly folder: string,
    readonly key: string,
    readonly held: readonly TestCustodian[],
    private readonly all: readonly string[],
  ) {}

  /** Fresh hosts, and one apply: keys are born, both ends know each other, those who keep the copies know their one key. `prepare` fills the client first. */
  static async of(
    { databases = false, localCopy = false }: { readonly databases?: boolean; readonly localCopy?: boolean },
    prepare: (client: Host, second: Host) => Promise<void>,
  ): Promise<BackupOffice> {
    const all = [...Object.values(names), ...(databases ? [trixie] : [])];
    const lab = await up([...all, fresh]);
    for (const name of [...all, fresh]) await lab.host(name).reset();
    const folder = await labWorkspace(lab, mkdtempSync(join(tmpdir(), "qorgan-backup-")));
    const held = await custodians(["saule", "askar"]);
    writeFileSync(join(folder, "policies/personal-data.yaml"), backupPolicy());
    writeFileSync(join(folder, "hosts/data-map.yaml"), dataMap(databases));
    const servers = join(folder, "hosts/almaty/servers.yaml");
    const disk = "      copies: { serial: QORGAN-COPIES-1, mount: /backup, encrypted: true, format: allow }\n";
    if (localCopy)
      writeFileSync(
        servers,
        readFileSync(servers, "utf8").replace(/^( +)data: \{ serial/m, (data) => `${disk}${data}`),
      );
    const people = join(folder, "hosts/people.yaml");
    const recipients = held.map((one) => one.escrowRecipient);
    writeFileSync(
      people,
      readFileSync(people, "utf8").replace(/escrowRecipient: age1\S+/g, () => `escrowRecipient: ${recipients.shift()}`),
    );
    const office = new BackupOffice(lab, folder, await keyOf("nurlan-adm"), held, all);
    await prepare(office.client, lab.host(trixie));
    const applied = await office.apply();
    if (applied.code !== 0) throw new Error(applied.stderr.slice(-3000));
    await office.settled();
    return office;
  }

  /** The first copies and their tests are made, which an apply does not wait for. */
  async settled(): Promise<void> {
    const clients = this.all.filter((name) => name !== names.target && name !== names.vault).map((name) => this.lab.host(name));
    for (const host of clients)
      await host.must("while systemctl list-jobs --no-legend | grep -qE 'qorgan-(backup|restore-test).service'; do sleep 1; done");
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  get client(): Host {
    return this.lab.host(names.client);
  }
  get target(): Host {
    return this.lab.host(names.target);
  }
  get vault(): Host {
    return this.lab.host(names.vault);
  }
  get collector(): Host {
    return this.lab.host(names.collector);
  }

  get fresh(): Host {
    return this.lab.host(fresh);
  }

  /** Takes a folder from one host to another, as on a disk that is carried. */
  async carry(from: Host, folder: string, to: Host, into: string): Promise<void> {
    const packed = await from.must(`tar -C ${folder} -cf - . | base64 -w0`);
    await to.must(`mkdir -p ${into} && base64 -d | tar -C ${into} -xf -`, { input: packed });
  }

  /** Without the operator's key: for what meets no host. */
  qorganAlone(...args: string[]): Promise<Ended> {
    return qorganIn(this.lab, this.folder)(...args);
  }

  qorgan(...args: string[]): Promise<Ended> {
    return qorganIn(this.lab, this.folder)(...args, "--identity", this.key);
  }

  /** What somebody signs with the key that the lab has of theirs, who agrees that nurlan restores. */
  async approval(by: string, path: string, ...more: string[]): Promise<{ readonly file: string; readonly done: Ended }> {
    const file = join(this.folder, `approval-${++this.approvals}`);
    const words = [path, "--requester", "nurlan", "--reason", "deleted by mistake", "--key", await keyOf(by), "--out", file];
    return { file, done: await this.qorganAlone("backup", "approve", names.client, ...words, ...more) };
  }

  /** As an operator restores: with somebody's approval, into a folder of its own. */
  async restored(path: string, to: string, ...more: string[]): Promise<void> {
    await this.client.must(`rm -rf ${to}`);
    const { file, done } = await this.approval("saule", path);
    if (done.code !== 0) throw new Error(done.stderr);
    const ended = await this.qorgan("backup", "restore", names.client, path, "--to", to, "--approval", file, ...more);
    if (ended.code !== 0) throw new Error(ended.stderr);
  }

  apply(...hosts: string[]): Promise<Ended> {
    const chosen = hosts.length > 0 ? hosts : this.all;
    return this.qorgan("apply", "--yes", "--initial-user", "debian", "--host", chosen.join(","));
  }

  /** Key and summary of all that left what was applied. */
  async drifted(host: string): Promise<string[]> {
    const told = JSON.parse((await this.qorgan("drift", "--json", "--host", host)).stdout) as {
      hosts: { changes: { key: string; drift: boolean; difference: { summary: string } }[] }[];
    };
    return (told.hosts[0]?.changes ?? []).filter(({ drift }) => drift).map(({ key, difference }) => `${key} ${difference.summary}`);
  }

  /** The identity file of a custodian, as it comes on a stick. */
  identityOf(id: string): string {
    const one = this.held.find((held) => held.id === id);
    const file = join(this.folder, "sticks", `${id}.txt`);
    mkdirSync(join(this.folder, "sticks"), { recursive: true });
    writeFileSync(file, `${one?.identity}\n`);
    return file;
  }
}

/** `backup` on the client, whatever it says. */
export const backup = (client: Host, words: string) => client.exec(`/usr/local/lib/qorgan/backup ${words}`);
export const pull = (vault: Host, words = "") => vault.exec(`/usr/local/lib/qorgan/backup-pull ${words}`);
export const seal = (target: Host, words = "") => target.exec(`/usr/local/lib/qorgan/backup-seal ${words}`);

/** The files below these folders that hold this text. One that does is planted first: a search that finds nothing is known to have looked. */
export async function holding(host: Host, text: string, folders: string): Promise<string[]> {
  const planted = "/root/planted";
  await host.must(`umask 077; cat > ${planted}`, { input: text.trim() });
  const { stdout } = await host.exec(`grep -rlF -f ${planted} ${planted} ${folders} 2> /dev/null`);
  await host.must(`rm ${planted}`);
  const found = new Set(stdout.split("\n").filter(Boolean));
  if (!found.delete(planted)) throw new Error(`nothing was searched: ${stdout}`);
  return [...found];
}

/** What a tree is made and compared with; to be installed on a host first. */
export const treeTools = "apt-get -qq update; apt-get -qq install -y acl python3 > /dev/null 2>&1";

/** All of a tree in one digest: types, modes, owners, sizes, times, hashes, link targets, hard links, ACLs and attributes. */
export const listing = (folder: string): string =>
  `cd ${folder} && { find . -printf '%P|%y|%m|%U|%G|%T@|%l|%n\\n' | sort; find . -type f -print0 | sort -z | xargs -0 sha256sum; getfacl -Rn .; python3 -c '
import os
for folder, folders, files in sorted(os.walk(b".")):
    for name in sorted(files):
        path = os.path.join(folder, name)
        for one in sorted(os.listxattr(path, follow_symlinks=False)): print(path, one, os.getxattr(path, one, follow_symlinks=False))'; } | sha256sum`;
