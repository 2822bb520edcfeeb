/** What the model says about time servers and about who may ask them. */
import type { Host, Model } from "../../model/model";

/** The organisation's time servers that a host asks: all but itself. */
export const timeSources = (model: Model, host: Host): readonly string[] =>
  model.organisation.timeServers.filter(
    (server) => !host.addresses.includes(server) && server !== host.name && server !== `${host.name}.${model.organisation.domain}`,
  );

/** Every network of the organisation. */
export const networksOf = (model: Model): readonly string[] => [
  ...new Set(model.branches.flatMap((branch) => branch.segments.flatMap((segment) => segment.networks))),
];
