/** What a collector knows of hosts and accounts: looked up for each line, and never taken from it. */
import { portsOf, sendersOf } from "../../model/collectors";
import type { Host, Model } from "../../model/model";

interface Lookup {
  /** Name of its file. */
  readonly name: string;
  readonly entries: ReadonlyMap<string, string>;
}

/** A lookup table as rsyslog reads it. */
export const table = (entries: ReadonlyMap<string, string>): string =>
  `${JSON.stringify(
    {
      version: 1,
      nomatch: "",
      type: "string",
      table: [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([index, value]) => ({ index, value })),
    },
    undefined,
    1,
  )}\n`;

/** Roles by account: somebody who has both is another when they administer. */
function roles({ people }: Model): ReadonlyMap<string, string> {
  return new Map(
    people.flatMap((person): [string, string][] => {
      const admin = [...new Set(person.roles.flatMap((role) => role.admin ?? []))].sort();
      return [
        [person.account.name, person.roles.map((role) => role.name).join(",")],
        ...(person.adminAccount ? [[person.adminAccount.name, admin.join(",")] as [string, string]] : []),
      ];
    }),
  );
}

/** All tables of a collector. rsyslog finds an empty one at fault, so the collector itself stands in those that may be. */
export function tables(collector: Host, model: Model): readonly Lookup[] {
  const hosts = [...sendersOf(collector, model).filter((host) => host !== collector), collector];
  const ports = [...(portsOf(collector, model) ?? [])].map(([host, port]): [string, string] => [`imrelp[${port}`, host.name]);
  return [
    { name: "branches", entries: new Map(hosts.map((host) => [host.name, host.branch.name])) },
    { name: "segments", entries: new Map(hosts.map((host) => [host.name, host.segment.name])) },
    { name: "ports", entries: new Map([...ports, ["", ""]]) },
    { name: "roles", entries: new Map([...roles(model), ["root", ""]]) },
  ];
}
