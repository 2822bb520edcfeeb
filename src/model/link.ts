/** Joins checked files into one model, and refuses what the parts say against each other. Pure. */
import { didYouMean } from "./did-you-mean";
import type { Finding, Path } from "./finding";
import * as generated from "./generated/parameters";
import type { Files, Loaded } from "./loaded";
import type { AdminRole, Branch, Duty, Host, IsoDate, Model, Organisation, Person, Policy, Role, Segment, System, Waiver } from "./model";
import { rangeOf, within } from "./values";

export interface LinkOptions {
  readonly workspace: string;
  readonly digest: string;
  readonly today: IsoDate;
}

type Mutable<Value> = { -readonly [Name in keyof Value]: Value[Name] };

/** Either the model, or all that is wrong with it. */
export function linkModel(files: Files, options: LinkOptions): { readonly model?: Model; readonly findings: readonly Finding[] } {
  const linker = new Linker(files, options);
  const model = linker.link();
  return linker.findings.length > 0 ? { findings: linker.findings } : { model, findings: [] };
}

/** A rule that a waiver of the pseudo-control `model` may lift. */
const waivable = "model";

class Linker {
  readonly findings: Finding[] = [];

  constructor(
    private readonly files: Files,
    private readonly options: LinkOptions,
  ) {}

  private refuse(loaded: Loaded<unknown>, path: Path, code: string, message: string, more: Partial<Finding> = {}): void {
    this.findings.push({ file: loaded.file, path, code, message, ...more });
  }

  /** Looks a name up; an unknown one is told with the nearest known. */
  private find<Value>(
    loaded: Loaded<unknown>,
    path: Path,
    what: string,
    name: string,
    known: ReadonlyMap<string, Value>,
  ): Value | undefined {
    const found = known.get(name);
    if (found === undefined)
      this.refuse(loaded, path, `${what}-unknown`, `unknown ${what} '${name}'${didYouMean(name, [...known.keys()])}`);
    return found;
  }

  private findAll<Value>(
    loaded: Loaded<unknown>,
    path: Path,
    what: string,
    names: readonly string[],
    known: ReadonlyMap<string, Value>,
  ): Value[] {
    return names.flatMap((name, i) => this.find(loaded, [...path, i], what, name, known) ?? []);
  }

  link(): Model {
    const roles = this.roles();
    const branches = this.branches();
    const people = this.people(roles, branches);
    const policies = this.policies();
    const hosts = this.hosts(branches, policies);
    const systems = this.systems(people, hosts);
    const waivers = this.waivers(people, branches, hosts);
    this.sharedKeys(people, waivers);
    this.hostRules([...hosts.values()], waivers);
    return {
      organisation: this.organisation(people),
      roles: [...roles.values()],
      people: [...people.values()],
      branches: [...branches.values()],
      hosts: [...hosts.values()],
      systems,
      waivers,
      workspace: this.options.workspace,
      digest: this.options.digest,
    };
  }

  private roles(): Map<string, Role> {
    return new Map(
      Object.entries(this.files.organisation.value.roles).map(([name, { title, admin, accountsOn }]) => [
        name,
        {
          name,
          title,
          ...(admin ? { admin: admin as AdminRole } : {}),
          accountsOn: { workstations: accountsOn.workstations ?? false, duties: accountsOn.duties ?? [] },
        },
      ]),
    );
  }

  private branches(): Map<string, Mutable<Branch>> {
    return new Map(
      [...this.files.branches].map(([name, loaded]) => {
        const branch: Mutable<Branch> = {
          name,
          title: loaded.value.title,
          segments: [],
          hosts: [],
          place: { file: loaded.file, line: 1, column: 1 },
        };
        branch.segments = Object.entries(loaded.value.segments).map(
          ([segment, { kind, networks }]): Segment => ({ name: segment, kind, networks, branch }),
        );
        return [name, branch];
      }),
    );
  }

  private people(roles: ReadonlyMap<string, Role>, branches: ReadonlyMap<string, Branch>): Map<string, Person> {
    const loaded = this.files.people;
    const names = new Map<string, string>();
    const uids = new Map<number, string>();
    const claim = (id: string, name: string, uid: number, path: Path): void => {
      const [named, numbered] = [names.get(name), uids.get(uid)];
      if (named) this.refuse(loaded, path, "account-twice", `the account ${name} is ${named}'s already`);
      if (numbered) this.refuse(loaded, [...path, "uid"], "uid-twice", `the uid ${uid} is ${numbered}'s already`);
      names.set(name, id);
      uids.set(uid, name);
    };
    return new Map(
      Object.entries(loaded.value.people).map(([id, entry]) => {
        const path = ["people", id];
        claim(id, id, entry.uid, path);
        const held = this.findAll(loaded, [...path, "roles"], "role", entry.roles, roles);
        const administers = held.some((role) => role.admin !== undefined);
        const adminName = entry.admin?.name ?? `${id}-adm`;
        if (entry.admin) claim(id, adminName, entry.admin.uid, [...path, "admin"]);
        if (administers && !entry.admin)
          this.refuse(loaded, path, "admin-account-missing", `${id} has an administrative role and no admin account`, {
            atKey: true,
            remedy: "give one under admin: with keys of its own",
          });
        if (!administers && entry.admin)
          this.refuse(loaded, [...path, "admin"], "admin-account-needless", `${id} has an admin account and no administrative role`, {
            atKey: true,
          });
        const person: Person = {
          id,
          name: entry.name,
          roles: held,
          branches: this.findAll(loaded, [...path, "branches"], "branch", entry.branches, branches),
          account: { name: id, keys: entry.keys },
          uid: entry.uid,
          operatorKeys: entry.operatorKeys ?? entry.admin?.keys ?? entry.keys,
          ...(entry.admin ? { adminAccount: { name: adminName, keys: entry.admin.keys }, adminUid: entry.admin.uid } : {}),
          ...(entry.expires ? { expires: entry.expires } : {}),
          place: loaded.entries.get(id) ?? { file: loaded.file, line: 1, column: 1 },
        };
        return [id, person];
      }),
    );
  }

  /** `extends` followed, parameters joined, defaults filled in. */
  private policies(): Map<string, Policy> {
    const known = this.files.policies;
    const resolve = (name: string, below: readonly string[]): Record<string, Record<string, unknown>> | undefined => {
      const loaded = known.get(name) as Files["policies"] extends ReadonlyMap<string, infer One> ? One : never;
      const base = loaded.value.extends;
      if (base !== undefined && (below.includes(base) || base === name)) {
        this.refuse(loaded, ["extends"], "policy-circle", `policies extend each other in a circle: ${[...below, name, base].join(" → ")}`);
        return undefined;
      }
      if (base !== undefined && !this.find(loaded, ["extends"], "policy", base, known)) return undefined;
      const under = base === undefined ? {} : resolve(base, [...below, name]);
      if (under === undefined) return undefined;
      const own = Object.entries(loaded.value.controls).map(([id, parameters]) => [id, { ...under[id], ...parameters }]);
      return { ...under, ...Object.fromEntries(own) };
    };
    const result = new Map<string, Policy>();
    for (const [name, loaded] of known) {
      const controls = resolve(name, []);
      if (controls === undefined) continue;
      const complete = structuredClone(controls);
      if (!generated.parameters(complete)) {
        for (const error of generated.parameters.errors ?? [])
          this.refuse(
            loaded,
            ["controls", ...error.instancePath.split("/").slice(1)],
            "policy-parameter",
            `${error.instancePath.slice(1)} ${error.message}`,
          );
      }
      result.set(name, { name, controls: new Map(Object.entries(complete)) });
    }
    return result;
  }

  private hosts(branches: ReadonlyMap<string, Mutable<Branch>>, policies: ReadonlyMap<string, Policy>): Map<string, Host> {
    const hosts = new Map<string, Host>();
    const addresses = new Map<string, string>();
    for (const [branchName, files] of this.files.hosts) {
      const branch = branches.get(branchName);
      if (branch === undefined) continue;
      const segments = new Map(branch.segments.map((segment) => [segment.name, segment] as const));
      const own: Host[] = [];
      for (const loaded of files) {
        for (const [name, entry] of Object.entries(loaded.value.hosts)) {
          const path = ["hosts", name];
          if (hosts.has(name))
            this.refuse(loaded, path, "host-twice", `there is a host ${name} already, in ${hosts.get(name)?.place.file}`, { atKey: true });
          const segment = this.find(loaded, [...path, "segment"], "segment", entry.segment, segments);
          const policy = this.find(loaded, [...path, "policy"], "policy", entry.policy, this.files.policies) && policies.get(entry.policy);
          for (const [i, address] of entry.addresses.entries()) {
            const at = [...path, "addresses", i];
            const holder = addresses.get(address);
            if (holder) this.refuse(loaded, at, "address-twice", `the address ${address} is ${holder}'s already`);
            addresses.set(address, name);
            const inside = segment?.networks.some((network) => within(rangeOf(address), rangeOf(network)));
            if (segment && !inside)
              this.refuse(
                loaded,
                at,
                "address-outside",
                `${address} is outside of segment ${segment.name} (${segment.networks.join(", ")})`,
              );
          }
          if (segment === undefined || policy === undefined) continue;
          const disks = Object.entries(entry.disks ?? {}).map(([disk, { serial, mount, encrypted }]) => ({
            name: disk,
            mount,
            encrypted,
            ...(serial ? { serial } : {}),
          }));
          const place = loaded.entries.get(name) ?? { file: loaded.file, line: 1, column: 1 };
          const host: Host = {
            name,
            branch,
            segment,
            hardware: entry.hardware,
            os: entry.os,
            addresses: entry.addresses,
            sshPort: entry.sshPort ?? 22,
            duties: entry.duties as Duty[],
            environment: entry.environment ?? "production",
            disks,
            hostKeys: entry.hostKeys ?? [],
            policy,
            place,
          };
          if ((host.hardware === "S200") === host.duties.includes("workstation"))
            this.refuse(
              loaded,
              [...path, "duties"],
              "duty-hardware",
              `${host.hardware} is ${host.hardware === "S200" ? "a server: it cannot have" : "a workstation: it needs"} the duty workstation`,
            );
          hosts.set(name, host);
          own.push(host);
        }
      }
      branch.hosts = own;
    }
    return hosts;
  }

  private systems(people: ReadonlyMap<string, Person>, hosts: ReadonlyMap<string, Host>): System[] {
    const loaded = this.files.dataMap;
    return Object.entries(loaded.value.systems).flatMap(([name, entry]) => {
      const path = ["systems", name];
      const owner = this.find(loaded, [...path, "owner"], "person", entry.owner, people);
      const host = this.find(loaded, [...path, "host"], "host", entry.host, hosts);
      if (owner && entry.label === "PD" && owner.roles.some((role) => role.admin === "it-administrator")) {
        this.refuse(loaded, [...path, "owner"], "owner-administers", `${owner.id} is an IT administrator and cannot own personal data`, {
          remedy: "name the head of the department whose data it is",
        });
      }
      if (!owner || !host) return [];
      const { title, classes, label, path: folder, share } = entry;
      return [
        {
          name,
          title,
          classes,
          label,
          owner,
          host,
          path: folder,
          ...(share ? { share } : {}),
          place: loaded.entries.get(name) ?? { file: loaded.file, line: 1, column: 1 },
        },
      ];
    });
  }

  private waivers(people: ReadonlyMap<string, Person>, branches: ReadonlyMap<string, Branch>, hosts: ReadonlyMap<string, Host>): Waiver[] {
    const loaded = this.files.waivers;
    const controls = new Map(
      [...this.files.policies.values()].flatMap((policy) => Object.keys(policy.value.controls)).map((id) => [id, id] as const),
    );
    controls.set(waivable, waivable);
    return Object.entries(loaded.value.waivers).flatMap(([name, entry]) => {
      const path = ["waivers", name];
      const control = this.find(loaded, [...path, "control"], "control", entry.control, controls);
      const approver = this.find(loaded, [...path, "approver"], "person", entry.approver, people);
      const named = this.findAll(loaded, [...path, "hosts"], "host", entry.hosts ?? [], hosts);
      const whole = this.findAll(loaded, [...path, "branches"], "branch", entry.branches ?? [], branches).flatMap((branch) => branch.hosts);
      if (entry.expires < this.options.today)
        this.refuse(loaded, [...path, "expires"], "waiver-expired", `the waiver ended on ${entry.expires}`, {
          remedy: "mend what it excused, or have it approved anew",
        });
      if (!control || !approver) return [];
      return [
        {
          name,
          control,
          ...(entry.rule ? { rule: entry.rule } : {}),
          hosts: [...new Set([...named, ...whole])],
          reason: entry.reason,
          people: (entry.people ?? []).flatMap((id) => people.get(id) ?? []),
          approver,
          expires: entry.expires,
          place: loaded.entries.get(name) ?? { file: loaded.file, line: 1, column: 1 },
        },
      ];
    });
  }

  /** A key that opens two accounts tells nobody who came in. Waivers of `model/shared-key…` name the people. */
  private sharedKeys(people: ReadonlyMap<string, Person>, waivers: readonly Waiver[]): void {
    const loaded = this.files.people;
    const seen = new Map<string, { readonly person: Person; readonly admin: boolean }>();
    const excused = (rule: string, id: string): boolean =>
      waivers.some(
        (waiver) =>
          waiver.control === waivable && waiver.rule === rule && this.files.waivers.value.waivers[waiver.name]?.people?.includes(id),
      );
    for (const person of people.values()) {
      const accounts = [
        { keys: person.account.keys, admin: false },
        { keys: person.adminAccount?.keys ?? [], admin: true },
      ];
      for (const { keys, admin } of accounts) {
        for (const [i, line] of keys.entries()) {
          const key = line.split(" ")[1] ?? "";
          const before = seen.get(key);
          seen.set(key, { person, admin });
          if (before === undefined) continue;
          const own = before.person === person;
          const rule = own ? "shared-key-own" : "shared-key";
          if (excused(rule, person.id)) continue;
          const message = own ? `${person.id}'s regular and admin account share a key` : `${person.id} and ${before.person.id} share a key`;
          this.refuse(loaded, ["people", person.id, ...(admin ? ["admin"] : []), "keys", i], rule, message, {
            remedy: "give each account a key of its own",
          });
        }
      }
    }
  }

  private hostRules(hosts: readonly Host[], waivers: readonly Waiver[]): void {
    for (const host of hosts) {
      const excused = waivers.some(
        (waiver) => waiver.control === waivable && waiver.rule === "production-in-test" && waiver.hosts.includes(host),
      );
      if (host.environment !== "production" || host.segment.kind !== "test" || excused) continue;
      this.findings.push({
        file: host.place.file,
        path: ["hosts", host.name, "segment"],
        code: "production-in-test",
        message: `${host.name} is a production host in the test segment ${host.segment.name}`,
      });
    }
  }

  private organisation(people: ReadonlyMap<string, Person>): Organisation {
    const loaded = this.files.organisation;
    const { name, domain, timeZone, banner, controllers, nameServers, timeServers, updateSources } = loaded.value;
    return {
      ...{ name, domain, timeZone, banner, controllers, nameServers, timeServers },
      updateSources: updateSources ?? [],
      operators: this.findAll(loaded, ["operators"], "person", loaded.value.operators, people),
      keyCustodians: this.findAll(loaded, ["keyCustodians"], "person", loaded.value.keyCustodians, people),
    };
  }
}
