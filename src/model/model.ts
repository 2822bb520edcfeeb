/**
 * The linked model: what the YAML files say, checked and joined. Everything else of the house reads this and nothing of the files.
 * The types of what people write are generated from the JSON Schemas (`generated/`); here stand only the joined ones.
 */
import type { Place } from "../result";

/** ISO date, `2026-11-23`. */
export type IsoDate = string;
export type DataClass = "basic" | "personnel" | "financial" | "medical";
export type Label = "PD" | "internal" | "public";
export type Hardware = "S200" | "L200" | "M200";
export type OperatingSystem = "debian-12" | "debian-13";
export type Environment = "production" | "test";
/** One of a branch's networks; `vault` is a branch's own name for a segment of kind `servers`. */
export type SegmentKind = "servers" | "office" | "admin" | "test";
/** What a host is there for. */
export type Duty = "key-server" | "log-collector" | "backup-target" | "backup-vault" | "file-server" | "workstation" | "time-server";
/** What a role may do on hosts beyond a regular account. */
export type AdminRole = "it-administrator" | "backup-operator" | "security-officer";

export interface Organisation {
  readonly name: string;
  /** DNS-like suffix of the organisation's hosts. */
  readonly domain: string;
  readonly timeZone: string;
  /** Shown before login. */
  readonly banner: string;
  /** Addresses (IP or CIDR, as written) that Qorgan is run from; never empty; the firewall must let them reach every host's sshd. */
  readonly controllers: readonly string[];
  /** Operators: people whose key may use the automation account. */
  readonly operators: readonly Person[];
  readonly keyCustodians: readonly Person[];
  /** Addresses of the name and time servers that the hosts may reach. */
  readonly nameServers: readonly string[];
  readonly timeServers: readonly string[];
  /** Hosts' outgoing targets for package updates: IPs or CIDRs. Empty: any. */
  readonly updateSources: readonly string[];
}

export interface Role {
  readonly name: string;
  readonly title: string;
  /** Administrative role, if any: decides sudo rights and that the person has an admin account. */
  readonly admin?: AdminRole;
  /** They take a workstation out of the office. */
  readonly travels: boolean;
  /** Where people of this role have a regular account: on workstations of their branch, on hosts with one of these duties. */
  readonly accountsOn: { readonly workstations: boolean; readonly duties: readonly Duty[] };
}

export interface Account {
  readonly name: string;
  /** Whole public key lines: `ssh-ed25519 AAAA… comment`. */
  readonly keys: readonly string[];
}

export interface Person {
  /** Stable id, also the base of account names: `aigerim`. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly branches: readonly Branch[];
  readonly account: Account;
  readonly adminAccount?: Account;
  /** Numeric id of the regular account on every host; the admin account's is its own. */
  readonly uid: number;
  readonly adminUid?: number;
  /** Accounts end at the start of this day. */
  readonly expires?: IsoDate;
  /** A key custodian's age recipient: `age1…`. */
  readonly escrowRecipient?: string;
  /** Public key lines with which this person operates Qorgan: the admin account's unless told. */
  readonly operatorKeys: readonly string[];
  readonly place: Place;
}

export interface Segment {
  readonly name: string;
  readonly kind: SegmentKind;
  /** CIDRs, IPv4 and IPv6. */
  readonly networks: readonly string[];
  readonly branch: Branch;
}

export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** When people work, by the clock of their office: from the minute `from` to the one before `to`. */
export interface WorkingHours {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
}

export interface Branch {
  readonly name: string;
  readonly title: string;
  readonly timeZone: string;
  readonly workingHours: WorkingHours;
  /** Days without work. */
  readonly holidays: readonly IsoDate[];
  /** Days with work that the week does not have. */
  readonly workedDays: readonly IsoDate[];
  readonly segments: readonly Segment[];
  readonly hosts: readonly Host[];
  readonly place: Place;
}

export interface Disk {
  readonly name: string;
  /** Stable id: serial or /dev/disk/by-id name; never sdX. */
  readonly serial?: string;
  /** A mount point, or `swap`. */
  readonly mount: string;
  readonly encrypted: boolean;
  readonly fileSystem: "ext4" | "xfs";
  /** What is on it may be destroyed, when the operator confirms it. */
  readonly format: boolean;
}

export interface Host {
  readonly name: string;
  readonly branch: Branch;
  readonly segment: Segment;
  readonly hardware: Hardware;
  readonly os: OperatingSystem;
  /** IPv4 and/or IPv6 without prefix length. The first is where Qorgan connects. */
  readonly addresses: readonly string[];
  /** Port of sshd, 22 unless told. */
  readonly sshPort: number;
  readonly duties: readonly Duty[];
  readonly environment: Environment;
  readonly disks: readonly Disk[];
  /** Pinned host keys (`ssh-ed25519 AAAA…`); without them known_hosts decides. */
  readonly hostKeys: readonly string[];
  /** The machine's own serial, and its network cards' MAC addresses: what `qorgan survey` wrote. */
  readonly machineSerial?: string;
  readonly networkCards?: readonly string[];
  /** A key server's signing key: SHA-256 thumbprint (RFC 7638). */
  readonly keyServerThumbprint?: string;
  /** The policy in force: control id → its parameters, defaults filled in. */
  readonly policy: Policy;
  readonly place: Place;
}

/** A policy after `extends` was followed. */
export interface Policy {
  readonly name: string;
  readonly controls: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** One line of the data map. */
export interface System {
  readonly name: string;
  readonly title: string;
  readonly classes: readonly DataClass[];
  readonly label: Label;
  readonly owner: Person;
  readonly host: Host;
  readonly path: string;
  readonly share?: string;
  /** It is kept in a database, whose files are below `path`. */
  readonly database?: { readonly engine: "postgresql" | "mariadb"; readonly name: string };
  readonly place: Place;
}

export interface Waiver {
  readonly name: string;
  /** Id of a control; `model` for the model's own rules, which are judged when it is loaded. */
  readonly control: string;
  /** One rule of the control; absent: all of it. */
  readonly rule?: string;
  /** Named themselves or by their branch. */
  readonly hosts: readonly Host[];
  /** Only for the model's own rules about keys. */
  readonly people: readonly Person[];
  readonly reason: string;
  readonly approver: Person;
  /** The last day on which it holds. */
  readonly expires: IsoDate;
  readonly place: Place;
}

/** The organisation's own certificate authority: what `qorgan ca init` made. */
export interface Authority {
  /** Its certificate, PEM. */
  readonly certificate: string;
  /** SHA-256 over it, lower-case hex. */
  readonly fingerprint: string;
}

/** What an apply brought home of a host that takes part in backups: `identity/backups/HOST.json`. Nothing in it is secret. */
export interface BackupIdentity {
  /** Its sshd's own key, `ssh-ed25519 AAAA…`. */
  readonly hostKey?: string;
  /** By the name of the target: the key by which this host gets in there. */
  readonly keys: Readonly<Record<string, string>>;
  /** By the name of the copy: its restic repository, and the one key file in it. */
  readonly repositories: Readonly<Record<string, { readonly id: string; readonly key: string }>>;
  /** Repositories before a rotation, oldest first: escrow/HOST/backup.COPY.KEY.age opens them, KEY being the first 16 letters. */
  readonly former?: readonly { readonly copy: string; readonly id: string; readonly key: string }[];
}

export interface Model {
  readonly organisation: Organisation;
  /** Undefined: none was made yet. */
  readonly authority?: Authority;
  /** By host; undefined: nothing was brought home yet. */
  readonly backupIdentities?: ReadonlyMap<string, BackupIdentity>;
  readonly roles: readonly Role[];
  readonly people: readonly Person[];
  readonly branches: readonly Branch[];
  readonly hosts: readonly Host[];
  readonly systems: readonly System[];
  readonly waivers: readonly Waiver[];
  /** Folder of the workspace, absolute. */
  readonly workspace: string;
  /** SHA-256 over all files that were read: what `plan --out` remembers. */
  readonly digest: string;
}
