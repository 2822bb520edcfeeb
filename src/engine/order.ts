/** In which order hosts are applied: what others need comes first. */
import type { Duty, Host } from "../model/model";

const tiers: readonly (readonly Duty[])[] = [["key-server"], ["log-collector"], ["backup-target", "backup-vault"]];

const tierOf = (host: Host): number => {
  const tier = tiers.findIndex((duties) => duties.some((duty) => host.duties.includes(duty)));
  return tier < 0 ? tiers.length : tier;
};

/** Hosts that others need come first: key servers, collectors, backup targets, the rest. */
export const inOrderOfDuties = (hosts: readonly Host[]): Host[][] =>
  [...tiers.keys(), tiers.length].map((tier) => hosts.filter((host) => tierOf(host) === tier)).filter((group) => group.length > 0);

/** Hosts that the chosen ones need, and that are neither among them nor were ever applied. */
export function missingBefore(chosen: readonly Host[], all: readonly Host[], wasApplied: (host: Host) => boolean): Host[] {
  const last = Math.max(-1, ...chosen.map(tierOf));
  return all.filter((host) => tierOf(host) < last && !chosen.includes(host) && !wasApplied(host));
}
