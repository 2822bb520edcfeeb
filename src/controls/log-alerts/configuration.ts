/** What the rules know of the model: alerts.json on the collector. */
import { automationAccount } from "../../model/automation-account";
import type { Branch, Host, Model, Weekday } from "../../model/model";
import { isWorkstation } from "../people";
import type { Parameters } from "./parameters";

const weekdays: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Files of one system that are remembered: far beyond it `many-files` speaks first. */
const mostKnownFiles = 20_000;

const clock = ({ timeZone, workingHours, holidays, workedDays, segments }: Branch) => ({
  timeZone,
  days: weekdays.flatMap((day, i) => (workingHours.days.includes(day) ? [i + 1] : [])),
  from: workingHours.from,
  to: workingHours.to,
  holidays,
  workedDays,
  networks: segments.flatMap((segment) => segment.networks),
});

/** By account: a person's regular and admin account are the same person in two ways. */
function accounts(model: Model): [string, { readonly branches: readonly string[]; readonly admin: boolean }][] {
  return model.people.flatMap(({ account, adminAccount, branches }) => {
    const own = branches.map((branch) => branch.name);
    return [
      [account.name, { branches: own, admin: false }],
      ...(adminAccount === undefined ? [] : ([[adminAccount.name, { branches: own, admin: true }]] as const)),
    ] as [string, { readonly branches: readonly string[]; readonly admin: boolean }][];
  });
}

/** The configuration as JSON text. `hosts` are those whose events come to this collector. */
export function configuration(hosts: readonly Host[], parameters: Parameters, model: Model): string {
  const { off, files, fullExport, failedLogins, silence, webhook, mail } = parameters;
  const minutes = (host: Host): number => (isWorkstation(host) ? silence.workstations : silence.servers);
  const whole = {
    files,
    fullExport: { ...fullExport, most: mostKnownFiles },
    failedLogins,
    silence: !off.includes("host-silent"),
    // After a start, hosts that were cut off come back first.
    patience: 300,
    hosts: Object.fromEntries(hosts.map((host) => [host.name, { branch: host.branch.name, minutes: minutes(host) }])),
    branches: Object.fromEntries(model.branches.map((branch) => [branch.name, clock(branch)])),
    people: Object.fromEntries(accounts(model)),
    systems: model.systems.map(({ name, host, path }) => ({ name, host: host.name, path })),
    controllers: model.organisation.controllers,
    automation: automationAccount,
    deliver: [...(webhook ? ["webhook"] : []), ...(mail ? ["mail"] : [])],
  };
  return `${JSON.stringify(whole, undefined, 1)}\n`;
}
