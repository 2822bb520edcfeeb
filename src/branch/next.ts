/** What is left to do for a new branch after its files stand: in the order in which it is done. Pure. */
import { keyServersOf } from "../model/disks";
import type { Branch, Host, Model } from "../model/model";

export interface Step {
  readonly what: string;
  /** A command line to type. */
  readonly command?: string;
}

const names = (list: readonly string[]): string => (list.length <= 3 ? list.join(", ") : `${list.slice(0, 2).join(", ")} … ${list.at(-1)}`);

/** Whose data disks are not in the model yet, though their duties keep data. */
const withoutDataDisk = (branch: Branch) =>
  branch.hosts.filter(
    (host) =>
      host.duties.some((duty) => duty === "file-server" || duty === "backup-target" || duty === "backup-vault") &&
      !host.disks.some((disk) => disk.mount.startsWith("/srv")),
  );

/** A key server waits for nobody's key, and without key servers there is none to wait for. */
const startsByPassphrase = (host: Host, model: Model): boolean =>
  host.duties.includes("key-server") || keyServersOf(host, model).length === 0;

/** `can` tells whether the program has a command. */
export function nextSteps(model: Model, branch: Branch, can: (command: string) => boolean): Step[] {
  const authority: Step[] = model.authority
    ? []
    : [
        {
          what: "the organisation has no certificate authority: the key custodians meet once, then again for each controller",
          command: "qorgan ca init",
        },
      ];
  const people = model.people.filter((person) => person.branches.includes(branch));
  const data = withoutDataDisk(branch);
  const keys = branch.hosts.filter((host) => host.duties.includes("key-server") && host.keyServerThumbprint === undefined);
  const servers = branch.hosts.filter((host) => host.duties.includes("file-server"));
  const hosts = branch.hosts.map((host) => host.name);
  const byPassphrase = branch.hosts[0] !== undefined && startsByPassphrase(branch.hosts[0], model);
  return [
    ...authority,
    ...(people.length === 0 ? [{ what: `nobody works in ${branch.name} yet: add it to the branches of people in hosts/people.yaml` }] : []),
    { what: "keep it", command: `git add hosts && git commit -m 'Branch ${branch.name}'` },
    {
      what: `install the machines: ${names(hosts)}`,
      command: `qorgan install-media ${hosts[0]} --to media/${hosts[0]} --iso${byPassphrase ? " --unlock passphrase" : ""}`,
    },
    { what: "compare each host's keys with its console, and remember them", command: `qorgan enrol --branch ${branch.name}` },
    ...(data.length > 0
      ? [
          {
            what: `the serial of each data disk, and of the machines themselves: ${names(data.map((host) => host.name))}`,
            command: `qorgan survey ${data[0]?.name} --write`,
          },
        ]
      : []),
    ...(keys.length > 0
      ? [
          {
            what: `pin the keys of the key servers, once they are applied: ${names(keys.map((host) => host.name))}`,
            command: "qorgan keys pin",
          },
        ]
      : []),
    {
      what: "see what would change, then make it so",
      command: `qorgan plan --branch ${branch.name} && qorgan apply --branch ${branch.name}`,
    },
    ...(servers.length > 0
      ? [{ what: `which personal data is kept on ${names(servers.map((host) => host.name))}, and who answers for it: hosts/data-map.yaml` }]
      : []),
    ...(can("audit") ? [{ what: "what an auditor gets", command: `qorgan audit export --branch ${branch.name}` }] : []),
  ];
}
