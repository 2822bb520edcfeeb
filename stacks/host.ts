/** One host in Terraform: what is compiled for it as triggers, and the command that makes it so. */
import { Resource as NullResource } from "@cdktf/provider-null/lib/resource";
import { DataResource, type TerraformResource } from "cdktf";
import { Construct } from "constructs";
import type { DriftRecord } from "../src/audit/drift-record";
import type { CompiledResource, HostConfiguration } from "../src/engine/compile";
import type { Settings } from "./settings";

export interface HostProps {
  readonly configuration: HostConfiguration;
  readonly drift: DriftRecord;
  /** Hosts of this branch that must stand before this one. */
  readonly after: readonly HostInTerraform[];
  /** The workspace, as seen from the folder in which Terraform runs. */
  readonly workspace: string;
  readonly settings: Settings;
}

/** Terraform reads `${` and `%{` in strings as its own language. */
export const literal = (text: string): string => text.replace(/[$%](?=\{)/g, "$&$&");

/** Quotes for the shell that local-exec runs. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Of a secret nothing is told but its generation, not even a digest that guesses could be held against. */
const stateOf = (resource: CompiledResource): string => {
  if (resource.waived) return `waived by ${resource.waived.name}`;
  return resource.secret ? `generation ${(resource.sealed as { generation?: number }).generation ?? 1}` : resource.digest;
};

/**
 * One entry a managed resource: key → what is compiled for it, and how often it was found drifted. A key that the model does not ask
 * for (a foreign file in a closed folder) has an entry once it was found, so that its drift changes the plan too.
 */
export function triggersOf(configuration: HostConfiguration, drift: DriftRecord): Record<string, string> {
  const counted = (key: string, state: string): string =>
    [state, ...(drift.keys[key] ? [`drift ${drift.keys[key].count}`] : [])].filter(Boolean).join(", ");
  const foreign = Object.keys(drift.keys).filter((key) => !configuration.byKey.has(key as never));
  return Object.fromEntries([
    ...configuration.resources.map((resource) => [literal(resource.key), literal(counted(resource.key, stateOf(resource)))]),
    ...foreign.map((key) => [literal(key), counted(key, "")]),
  ]);
}

export class HostInTerraform extends Construct {
  readonly resource: TerraformResource;

  constructor(scope: Construct, name: string, { configuration, drift, after, workspace, settings }: HostProps) {
    super(scope, name);
    const triggers = triggersOf(configuration, drift);
    const common = {
      dependsOn: after.map((host) => host.resource),
      provisioners: [
        {
          type: "local-exec" as const,
          workingDir: workspace,
          command: literal(`${settings.apply} --host ${quoted(name)} --expect ${configuration.digest}`),
        },
      ],
    };
    this.resource =
      settings.resource === "null_resource"
        ? new NullResource(this, "host", { triggers, ...common })
        : new DataResource(this, "host", { triggersReplace: triggers, ...common });
    // cdktf drops characters from ids, so that two hosts could become one. Host names are Terraform names, but for a leading digit.
    this.resource.overrideLogicalId(name.replace(/^[0-9]/, "_$&"));
  }
}
