/* Written by `npm run generate` from src/model/schemas and the controls. */

export type TimeZone = string;
export type Date = string;
/**
 * Days without work, where a branch names none of its own.
 *
 * @maxItems 1000
 */
export type Dates = Date[];
/**
 * Days with work that the week does not have, where a branch names none of its own.
 *
 * @maxItems 1000
 */
export type Dates1 = Date[];
export type AddressOrNetwork = string;
export type PersonId = string;
/**
 * An IPv4 or IPv6 address, without a prefix length.
 */
export type Address = string;
export type Line = string;
/**
 * What a host is there for.
 */
export type Duty = "key-server" | "log-collector" | "backup-target" | "backup-vault" | "file-server" | "workstation" | "time-server";
export type PersonName = string;
export type Identifier = string;
/**
 * The line of a .pub file: type, key and comment. Options do not belong here.
 */
export type PublicKey = string;
/**
 * SSH public keys of the regular account.
 *
 * @maxItems 20
 */
export type PublicKeys = PublicKey[];
/**
 * 1000 to 1999 stay free for accounts that an installer made.
 */
export type Uid = number;
/**
 * @maxItems 20
 */
export type PublicKeys1 = PublicKey[];
/**
 * SSH public keys with which this person runs Qorgan. Left out: those of the administrative account.
 *
 * @maxItems 20
 */
export type PublicKeys2 = PublicKey[];
export type HostName = string;
export type Path = string;
export type ADatabaseSName = string;
export type Text = string;
/**
 * Days without work; they take the place of the organisation's.
 *
 * @maxItems 1000
 */
export type Dates2 = Date[];
/**
 * Days with work that the week does not have; they take the place of the organisation's.
 *
 * @maxItems 1000
 */
export type Dates3 = Date[];
/**
 * An IPv4 or IPv6 network in CIDR form.
 */
export type Network = string;
/**
 * Its serial number, or its name below /dev/disk/by-id; never sda or nvme0n1, which change from boot to boot.
 */
export type Serial = string;
export type MacAddress = string;

export interface Files {
  organisation?: OrganisationFile;
  people?: PeopleFile;
  "data-map"?: DataMapFile;
  waivers?: WaiversFile;
  branch?: BranchFile;
  hosts?: HostsFile;
  policy?: PolicyFile;
  "branch-template"?: BranchTemplateFile;
  hardware?: HardwareFile;
}
/**
 * hosts/organisation.yaml: who the organisation is, where Qorgan is run from, and which roles people have.
 */
export interface OrganisationFile {
  /**
   * The organisation's name.
   */
  name: string;
  /**
   * Suffix of the hosts' names.
   */
  domain: string;
  timeZone: TimeZone;
  workingHours?: WorkingHours;
  holidays?: Dates;
  workedDays?: Dates1;
  /**
   * Shown before login.
   */
  banner: string;
  /**
   * Addresses that Qorgan is run from. The firewall of every host lets them reach sshd.
   *
   * @minItems 1
   * @maxItems 100
   */
  controllers: AddressOrNetwork[];
  /**
   * Ids of the people who may run Qorgan.
   *
   * @minItems 1
   */
  operators: PersonId[];
  /**
   * Ids of the people who keep the keys of escrowed secrets.
   *
   * @minItems 1
   */
  keyCustodians: PersonId[];
  /**
   * DNS servers of the hosts.
   *
   * @maxItems 20
   */
  nameServers: Address[];
  /**
   * NTP servers of the hosts.
   *
   * @maxItems 20
   */
  timeServers: Address[];
  /**
   * Where the hosts may fetch packages from. Empty or left out: anywhere.
   *
   * @maxItems 100
   */
  updateSources?: AddressOrNetwork[];
  /**
   * Roles by name.
   */
  roles: {
    [k: string]: RoleEntry;
  };
}
/**
 * When people work, where a branch does not say otherwise. Left out: Monday to Friday, 09:00 to 18:00.
 */
export interface WorkingHours {
  /**
   * The days of a week without holidays.
   *
   * @minItems 1
   */
  days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
  /**
   * The first minute.
   */
  from: string;
  /**
   * The first minute that is no longer working time.
   */
  to: string;
}
export interface RoleEntry {
  title: Line;
  /**
   * The administrative role that decides sudo rights. People of such a role have a second, administrative account.
   */
  admin?: "it-administrator" | "backup-operator" | "security-officer";
  /**
   * People of this role take a workstation out of the office.
   */
  travels?: boolean;
  /**
   * Where people of this role have an account, within their branches.
   */
  accountsOn: {
    /**
     * On every workstation.
     */
    workstations?: boolean;
    /**
     * On hosts with one of these duties.
     */
    duties?: Duty[];
  };
}
/**
 * hosts/people.yaml: everyone who has an account, by id.
 */
export interface PeopleFile {
  people: {
    [k: string]: PersonEntry;
  };
}
/**
 * A person. The id is the name of the regular account.
 */
export interface PersonEntry {
  name: PersonName;
  /**
   * Names of roles in organisation.yaml.
   *
   * @minItems 1
   */
  roles: Identifier[];
  /**
   * Branches in which this person works; empty as long as there is none.
   */
  branches: Identifier[];
  /**
   * Numeric id of the regular account, on every host.
   */
  uid: number;
  keys: PublicKeys;
  admin?: AdminAccountEntry;
  operatorKeys?: PublicKeys2;
  /**
   * For key custodians: what recovery keys are encrypted to.
   */
  escrowRecipient?: string;
  /**
   * The accounts end at the start of this day.
   */
  expires?: string;
}
/**
 * The administrative account, for people with an administrative role.
 */
export interface AdminAccountEntry {
  /**
   * Left out: the person's id and -adm.
   */
  name?: string;
  uid: Uid;
  keys: PublicKeys1;
}
/**
 * hosts/data-map.yaml: which data lives where, and who answers for it.
 */
export interface DataMapFile {
  systems: {
    [k: string]: SystemEntry;
  };
}
export interface SystemEntry {
  title: Line;
  /**
   * Classes of personal data in it; empty where it holds none.
   */
  classes: ("basic" | "personnel" | "financial" | "medical")[];
  /**
   * PD: personal data.
   */
  label: "PD" | "internal" | "public";
  /**
   * Id of the data owner.
   */
  owner: string;
  host: HostName;
  path: Path;
  /**
   * Name of the share, where there is one.
   */
  share?: string;
  /**
   * Where it is kept in a database whose files are below the path: the database's own programs make its copies.
   */
  database?: {
    engine: "postgresql" | "mariadb";
    name: ADatabaseSName;
  };
}
/**
 * hosts/waivers.yaml: dated, approved exceptions.
 */
export interface WaiversFile {
  waivers: {
    [k: string]: WaiverEntry;
  };
}
export interface WaiverEntry {
  /**
   * The control that is waived; `model` for the model's own rules shared-key-own, shared-key, production-in-test and test-in-production.
   */
  control: string;
  /**
   * One rule of the control. Left out: all of it.
   */
  rule?: string;
  /**
   * On these hosts.
   *
   * @minItems 1
   */
  hosts?: HostName[];
  /**
   * On all hosts of these branches.
   *
   * @minItems 1
   */
  branches?: Identifier[];
  /**
   * For these people: the model's rules about keys.
   *
   * @minItems 1
   */
  people?: PersonId[];
  reason: Text;
  /**
   * Id of the person who approved it.
   */
  approver: string;
  /**
   * The last day on which it holds.
   */
  expires: string;
}
/**
 * hosts/BRANCH/branch.yaml: one office and its networks. The folder's name is the branch's.
 */
export interface BranchFile {
  title: Line;
  /**
   * The office's clock; left out: the organisation's.
   */
  timeZone?: string;
  workingHours?: WorkingHours1;
  holidays?: Dates2;
  workedDays?: Dates3;
  /**
   * The branch's networks by name.
   */
  segments: {
    [k: string]: SegmentEntry;
  };
}
/**
 * When people work here; left out: the organisation's.
 */
export interface WorkingHours1 {
  /**
   * The days of a week without holidays.
   *
   * @minItems 1
   */
  days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
  /**
   * The first minute.
   */
  from: string;
  /**
   * The first minute that is no longer working time.
   */
  to: string;
}
export interface SegmentEntry {
  kind: "servers" | "office" | "admin" | "test";
  /**
   * @minItems 1
   * @maxItems 100
   */
  networks: Network[];
}
/**
 * Any other file of a branch's folder: hosts by name, one in a file or many.
 */
export interface HostsFile {
  hosts: {
    [k: string]: HostEntry;
  };
}
export interface HostEntry {
  /**
   * S200: server. L200 and M200: workstations.
   */
  hardware: "S200" | "L200" | "M200";
  /**
   * Operating system.
   */
  os: "debian-12" | "debian-13";
  /**
   * Name of one of the branch's segments.
   */
  segment: string;
  /**
   * Qorgan connects to the first.
   *
   * @minItems 1
   * @maxItems 20
   */
  addresses: Address[];
  /**
   * Port of sshd.
   */
  sshPort?: number;
  /**
   * @minItems 1
   */
  duties: Duty[];
  environment?: "production" | "test";
  /**
   * Name of a file in policies/.
   */
  policy: string;
  /**
   * Disks by name.
   */
  disks?: {
    [k: string]: DiskEntry;
  };
  /**
   * The machine itself. qorgan survey writes it, and tells when another one stands there.
   */
  machineSerial?: string;
  /**
   * MAC addresses of its wired network cards. qorgan survey writes them.
   *
   * @maxItems 64
   */
  networkCards?: MacAddress[];
  /**
   * For hosts with the duty key-server: its signing key. qorgan keys pin writes it.
   */
  keyServerThumbprint?: string;
  /**
   * Public keys of sshd. With them known_hosts is not asked.
   *
   * @maxItems 10
   */
  hostKeys?: PublicKey[];
}
export interface DiskEntry {
  serial?: Serial;
  /**
   * Where it is mounted, or the word swap.
   */
  mount: string;
  /**
   * At / and below it: how the system was installed. A data disk: Qorgan makes it so.
   */
  encrypted: boolean;
  fileSystem?: "ext4" | "xfs";
  /**
   * What is on the disk with this serial may be destroyed. Each time it is asked for again.
   */
  format?: "allow";
}
/**
 * policies/NAME.yaml: controls and their parameters. `npm run generate` writes the controls' parameters in here.
 */
export interface PolicyFile {
  title: Line;
  /**
   * Name of the policy that this one adds to; a parameter given here replaces that policy's.
   */
  extends?: string;
  controls: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * templates/branches/NAME/template.yaml: what a kind of branch has and what it asks for. The *.yaml.hbs beside it become the branch's files.
 */
export interface BranchTemplateFile {
  title: Line;
  /**
   * What it is for, in a sentence or two.
   */
  description: string;
  /**
   * What it asks for: each is an option of qorgan new branch. The variable network is the branch's own network.
   */
  variables: {
    [k: string]: TemplateVariable;
  };
  /**
   * The branch's segments by name, cut out of its network.
   */
  segments: {
    [k: string]: PlannedSegment;
  };
  /**
   * Groups of hosts: BRANCH-GROUP-1 and so on.
   */
  hosts: {
    [k: string]: HostGroup;
  };
}
export interface TemplateVariable {
  /**
   * integer, boolean, text (one line), name, network (CIDR), address, zone (a time zone), serial (a disk's), choice (of choices), list (of the type in of).
   */
  type: "integer" | "boolean" | "text" | "name" | "network" | "address" | "zone" | "serial" | "choice" | "list";
  /**
   * For a list: the type of its entries.
   */
  of?: "integer" | "text" | "name" | "network" | "address" | "serial";
  /**
   * What it means, for who is asked for it.
   */
  help: string;
  /**
   * Taken when nobody says otherwise. Without one it must be told.
   */
  default?: string | number | boolean | (string | number)[];
  /**
   * It may be left out, and is empty then.
   */
  optional?: boolean;
  /**
   * Of an integer; of a list: the least number of entries.
   */
  minimum?: number;
  /**
   * Of an integer; of a list: the greatest number of entries.
   */
  maximum?: number;
  /**
   * @minItems 1
   */
  choices?: Line[];
}
export interface PlannedSegment {
  kind: "servers" | "office" | "admin" | "test";
  /**
   * In a network of 65,536 addresses or more: which /24 of it, so that 10.30.0.0/16 has 10.30.PLACE.0/24; the /64 of IPv6 likewise. Smaller networks are cut into equal parts, in the order of the places.
   */
  place: number;
}
export interface HostGroup {
  segment: Identifier;
  /**
   * The first host's place in its segment: 11 is 10.30.10.11.
   */
  from: number;
  /**
   * How many, or the name of the variable that says so.
   */
  count: number | Identifier;
}
/**
 * templates/hardware/NAME.yaml: what a machine of this profile must have. qorgan survey holds the live machine against it.
 */
export interface HardwareFile {
  title: Line;
  /**
   * How it starts; left out: either.
   */
  firmware?: "uefi" | "bios" | "any";
  /**
   * Version of its TPM; left out: with or without one.
   */
  tpm?: "2.0" | "none" | "any";
  /**
   * The least memory. What the firmware keeps for itself, up to an eighth, does not count as missing.
   */
  memoryGiB?: number;
  /**
   * The least number of wired network cards.
   */
  networkCards?: number;
  /**
   * Disks by the name that they have in the model.
   */
  disks: {
    [k: string]: ExpectedDisk;
  };
}
export interface ExpectedDisk {
  /**
   * Where it is mounted; / is the system's own disk.
   */
  mount: string;
  /**
   * The least size.
   */
  minimumGiB?: number;
  /**
   * Only hosts with one of these duties need it; left out: all.
   *
   * @minItems 1
   */
  duties?: Duty[];
}
