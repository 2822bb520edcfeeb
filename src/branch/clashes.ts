/** What of a new branch is taken already, each with the place where it stands. Pure. */
import type { Model, Segment } from "../model/model";
import { rangeOf, within } from "../model/values";
import type { Place, Problem } from "../result";
import type { AddressPlan } from "./plan";

const nothing = { state: "nothing was written" };

/** Everything that clashes with the model. `networks` are the branch's own, whole; `placeOf` tells where a segment stands. */
export function clashes(
  model: Model,
  branch: string,
  networks: readonly string[],
  plan: AddressPlan,
  placeOf: (segment: Segment) => Place,
): Problem[] {
  const problems: Problem[] = [];
  const there = model.branches.find((one) => one.name === branch);
  if (there)
    problems.push({
      code: "branch-there",
      message: `the branch ${branch} is there already`,
      place: there.place,
      ...nothing,
      remedy: "another name",
    });
  const own = networks.map((network) => ({ network, range: rangeOf(network) }));
  for (const segment of model.branches.flatMap((one) => one.segments))
    for (const taken of segment.networks) {
      const range = rangeOf(taken);
      const met = own.find((one) => one.range.family === range.family && one.range.first <= range.last && range.first <= one.range.last);
      if (met)
        problems.push({
          code: "network-taken",
          message: `${met.network} overlaps ${taken}, the segment ${segment.name} of ${segment.branch.name}`,
          place: placeOf(segment),
          ...nothing,
          remedy: "another network",
        });
    }
  const names = new Map(model.hosts.map((host) => [host.name, host]));
  const addresses = new Map(model.hosts.flatMap((host) => host.addresses.map((address) => [address, host] as const)));
  for (const host of Object.values(plan.hosts).flat()) {
    const named = names.get(host.name);
    if (named)
      problems.push({
        code: "host-there",
        message: `the host ${host.name} is there already`,
        place: named.place,
        ...nothing,
        remedy: "another name for the branch",
      });
    for (const address of host.addresses) {
      const holder = addresses.get(address);
      if (holder)
        problems.push({
          code: "address-taken",
          message: `${address} is the address of ${holder.name}`,
          place: holder.place,
          ...nothing,
          remedy: "another network",
        });
      const controller = model.organisation.controllers.find((one) => !one.includes("/") && within(rangeOf(address), rangeOf(one)));
      if (controller)
        problems.push({
          code: "address-taken",
          message: `${address} would be the address of ${host.name}, and Qorgan is run from it (controllers)`,
          place: { file: "hosts/organisation.yaml", line: 1, column: 1 },
          ...nothing,
          remedy: "another network, or another address for the controller",
        });
    }
  }
  return problems;
}
