/** Joins the files' entries into the model: every name becomes what it names. */
import type { Today } from "./day";
import type { Workspace } from "./files";
import type { Finding } from "./finding";
import type { BranchFile, HostEntry, OrganisationFile, PersonEntry, WaiverEntry } from "./generated/types";
import type { Branch, Host, Organisation, Person, Policy, Role, Segment, System, Waiver, WorkingHours } from "./model";
import { type At, Names, under } from "./names";
import { collections, type Part, type Parts, type Shapes } from "./parts";
import { resolvePolicies } from "./policies";

/** All that could be joined; the findings say what could not. */
export interface Linked {
  readonly organisation: Organisation | undefined;
  readonly roles: readonly Role[];
  readonly people: readonly Person[];
  readonly branches: readonly Branch[];
  readonly hosts: readonly Host[];
  readonly systems: readonly System[];
  readonly waivers: readonly Waiver[];
  readonly policies: ReadonlyMap<string, Policy>;
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
type BranchInMaking = Mutable<Branch> & { hosts: Host[]; segments: Segment[] };

interface Entry<Type extends keyof Shapes> {
  readonly name: string;
  readonly entry: Shapes[Type]["entry"];
  readonly part: Part<Type>;
  readonly at: At;
}

/** The entries of all parts of a type, with where each stands. */
function entriesOf<Type extends keyof Shapes>(parts: readonly Part<Type>[]): Entry<Type>[] {
  return parts.flatMap((part) =>
    [...part.entries].map(([name, entry]) => ({ name, entry, part, at: { file: part.source.file, path: [collections[part.type], name] } })),
  );
}

const placeOf = (entry: { readonly name: string; readonly part: Part<keyof Shapes> }) =>
  entry.part.places.get(entry.name) ?? { file: entry.part.source.file, line: 1, column: 1 };

const namesOf = (parts: readonly Part<keyof Shapes>[]): ReadonlySet<string> => new Set(parts.flatMap((part) => [...part.names]));

const isUnread = (part: Part<keyof Shapes>): boolean => part.head === undefined && part.names.size === 0;

const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };

/** One linking: it holds what was made so far. */
export class Linker {
  readonly findings: Finding[] = [];

  constructor(
    private readonly parts: Parts,
    private readonly workspace: Workspace,
    private readonly today: Today,
  ) {}

  link(): Linked {
    const policies = resolvePolicies(this.parts.policy, this.workspace.policies, this.findings);
    const roles = this.roles();
    const branches = this.branches();
    const hosts = this.hosts(branches, this.names("policy", policies, this.workspace.policies));
    const branchNames = this.names("branch", branches, this.workspace.branches);
    const people = this.people(this.namesIn("role", roles, this.parts.organisation), branchNames);
    const personNames = this.namesIn("person", people, this.parts.people);
    const hostNames = this.namesIn("host", hosts, this.parts.hosts);
    return {
      policies,
      roles: [...roles.values()],
      branches: [...branches.values()],
      hosts: [...hosts.values()],
      people: [...people.values()],
      organisation: this.organisation(personNames),
      systems: this.systems(personNames, hostNames),
      waivers: this.waivers(personNames, hostNames, branchNames),
    };
  }

  /** Names that stand in files of one type. Of a file that could not be read at all that is told, and not every name that is missing with it. */
  private namesIn<Value>(word: string, values: ReadonlyMap<string, Value>, parts: readonly Part<keyof Shapes>[]): Names<Value> {
    return new Names(word, values, namesOf(parts), parts.length === 0 || parts.some(isUnread) ? [] : this.findings);
  }

  private names<Value>(word: string, values: ReadonlyMap<string, Value>, names: ReadonlySet<string>): Names<Value> {
    return new Names(word, values, names, this.findings);
  }

  private roles(): Map<string, Role> {
    return new Map(
      entriesOf(this.parts.organisation).map(({ name, entry }) => [
        name,
        {
          name,
          title: entry.title,
          ...optional("admin", entry.admin),
          travels: entry.travels ?? false,
          accountsOn: { workstations: entry.accountsOn.workstations ?? false, duties: entry.accountsOn.duties ?? [] },
        },
      ]),
    );
  }

  private branches(): Map<string, BranchInMaking> {
    const branches = new Map<string, BranchInMaking>();
    for (const part of this.parts.branch) {
      const { name, file } = part.source;
      // A branch whose title is wrong still has segments that hosts may name.
      const branch: BranchInMaking = {
        name,
        title: part.head?.title ?? name,
        ...workingTime(part.head, this.parts.organisation[0]?.head),
        segments: [],
        hosts: [],
        place: { file, line: 1, column: 1 },
      };
      for (const [segment, { kind, networks }] of part.entries) branch.segments.push({ name: segment, kind, networks, branch });
      branches.set(name, branch);
    }
    return branches;
  }

  private hosts(branches: ReadonlyMap<string, BranchInMaking>, policies: Names<Policy>): Map<string, Host> {
    const hosts = new Map<string, Host>();
    const segmentNames = new Map(this.parts.branch.map((part) => [part.source.name, this.segmentNames(part, branches)]));
    for (const found of entriesOf(this.parts.hosts)) {
      const branch = branches.get(found.part.source.name);
      const segment = segmentNames.get(found.part.source.name)?.get(found.entry.segment, under(found.at, "segment"));
      const policy = policies.get(found.entry.policy, under(found.at, "policy"));
      const first = hosts.get(found.name);
      if (first !== undefined) this.twice("host", found, first.place);
      else if (branch !== undefined && segment !== undefined && policy !== undefined) {
        const host = makeHost(found, branch, segment, policy);
        hosts.set(found.name, host);
        branch.hosts.push(host);
      }
    }
    return hosts;
  }

  private segmentNames(part: Part<"branch">, branches: ReadonlyMap<string, Branch>): Names<Segment> {
    const segments = branches.get(part.source.name)?.segments ?? [];
    return this.names("segment", new Map(segments.map((segment) => [segment.name, segment])), part.names);
  }

  private twice(word: string, found: Entry<keyof Shapes>, first: { readonly file: string; readonly line: number }): void {
    const message = `the ${word} '${found.name}' is there already, in ${first.file}:${first.line}`;
    this.findings.push({ ...found.at, atKey: true, code: `duplicate-${word}`, message });
  }

  private people(roles: Names<Role>, branches: Names<Branch>): Map<string, Person> {
    const people = new Map<string, Person>();
    for (const found of entriesOf(this.parts.people)) {
      const theirRoles = roles.all(found.entry.roles, under(found.at, "roles"));
      const theirBranches = branches.all(found.entry.branches, under(found.at, "branches"));
      if (theirRoles !== undefined && theirBranches !== undefined) people.set(found.name, makePerson(found, theirRoles, theirBranches));
    }
    return people;
  }

  private organisation(people: Names<Person>): Organisation | undefined {
    const part = this.parts.organisation[0];
    const head = part?.head;
    if (part === undefined || head === undefined) return undefined;
    const at = { file: part.source.file, path: [] };
    const operators = people.all(head.operators, under(at, "operators"));
    const keyCustodians = people.all(head.keyCustodians, under(at, "keyCustodians"));
    if (operators === undefined || keyCustodians === undefined) return undefined;
    const { name, domain, timeZone, banner, controllers, nameServers, timeServers, updateSources = [] } = head;
    return { name, domain, timeZone, banner, controllers, nameServers, timeServers, updateSources, operators, keyCustodians };
  }

  private systems(people: Names<Person>, hosts: Names<Host>): System[] {
    return entriesOf(this.parts.dataMap).flatMap((found) => {
      const { title, classes, label, path, share, database } = found.entry;
      const owner = people.get(found.entry.owner, under(found.at, "owner"));
      const host = hosts.get(found.entry.host, under(found.at, "host"));
      if (owner === undefined || host === undefined) return [];
      const more = { ...optional("share", share), ...optional("database", database) };
      return [{ name: found.name, title, classes, label, owner, host, path, ...more, place: placeOf(found) }];
    });
  }

  private waivers(people: Names<Person>, hosts: Names<Host>, branches: Names<Branch>): Waiver[] {
    const zone = this.parts.organisation[0]?.head?.timeZone ?? "UTC";
    const today = typeof this.today === "string" ? this.today : this.today(zone);
    return entriesOf(this.parts.waivers).flatMap((found) => {
      const { entry, at } = found;
      if (entry.expires < today) this.findings.push(ended(entry, at));
      const approver = people.get(entry.approver, under(at, "approver"));
      const theirHosts = hosts.all(entry.hosts ?? [], under(at, "hosts"));
      const theirBranches = branches.all(entry.branches ?? [], under(at, "branches"));
      const theirPeople = people.all(entry.people ?? [], under(at, "people"));
      if (approver === undefined || theirHosts === undefined || theirBranches === undefined || theirPeople === undefined) return [];
      const all = new Set([...theirHosts, ...theirBranches.flatMap((branch) => branch.hosts)]);
      return [makeWaiver(found, entry, approver, [...all], theirPeople)];
    });
  }
}

const officeHours: WorkingHours = { days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "18:00" };

/** Of a branch, or where it says nothing of the organisation. */
function workingTime(
  branch: BranchFile | undefined,
  organisation: OrganisationFile | undefined,
): Pick<Branch, "timeZone" | "workingHours" | "holidays" | "workedDays"> {
  return {
    timeZone: branch?.timeZone ?? organisation?.timeZone ?? "UTC",
    workingHours: branch?.workingHours ?? organisation?.workingHours ?? officeHours,
    holidays: branch?.holidays ?? organisation?.holidays ?? [],
    workedDays: branch?.workedDays ?? organisation?.workedDays ?? [],
  };
}

function makeHost({ name, entry, part }: Entry<"hosts">, branch: Branch, segment: Segment, policy: Policy): Host {
  const { hardware, os, addresses, sshPort = 22, duties, environment = "production", hostKeys = [] } = entry as HostEntry;
  const disks = Object.entries(entry.disks ?? {}).map(([disk, { serial, mount, encrypted, fileSystem = "ext4", format }]) => ({
    name: disk,
    ...optional("serial", serial),
    mount,
    encrypted,
    fileSystem,
    format: format === "allow",
  }));
  return {
    name,
    branch,
    segment,
    hardware,
    os,
    addresses,
    sshPort,
    duties,
    environment,
    disks,
    hostKeys,
    ...optional("machineSerial", entry.machineSerial),
    ...optional("networkCards", entry.networkCards),
    ...optional("keyServerThumbprint", entry.keyServerThumbprint),
    policy,
    place: placeOf({ name, part }),
  };
}

function makePerson(found: Entry<"people">, roles: readonly Role[], branches: readonly Branch[]): Person {
  const { name: id, entry } = found;
  const { name, uid, keys, admin, expires }: PersonEntry = entry;
  return {
    id,
    name,
    roles,
    branches,
    account: { name: id, keys },
    ...(admin === undefined ? {} : { adminAccount: { name: admin.name ?? `${id}-adm`, keys: admin.keys }, adminUid: admin.uid }),
    uid,
    ...optional("expires", expires),
    ...optional("escrowRecipient", entry.escrowRecipient),
    operatorKeys: entry.operatorKeys ?? admin?.keys ?? [],
    place: placeOf(found),
  };
}

const makeWaiver = (
  found: Entry<"waivers">,
  entry: WaiverEntry,
  approver: Person,
  hosts: readonly Host[],
  people: readonly Person[],
): Waiver => ({
  name: found.name,
  control: entry.control,
  ...optional("rule", entry.rule),
  hosts,
  people,
  reason: entry.reason,
  approver,
  expires: entry.expires,
  place: placeOf(found),
});

const ended = (entry: WaiverEntry, at: At): Finding => ({
  ...under(at, "expires"),
  code: "waiver-expired",
  message: `this waiver ended on ${entry.expires}`,
  remedy: "have it approved anew, or remove it: what it waived is applied then",
});
