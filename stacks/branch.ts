/** One branch in Terraform: a stack, with a state of its own beside it. */
import { NullProvider } from "@cdktf/provider-null/lib/provider";
import { type App, LocalBackend, TerraformStack } from "cdktf";
import type { DriftRecord } from "../src/audit/drift-record";
import type { HostConfiguration } from "../src/engine/compile";
import { inOrderOfDuties } from "../src/engine/order";
import { HostInTerraform } from "./host";
import type { Settings } from "./settings";

export interface BranchProps {
  readonly configurations: readonly HostConfiguration[];
  readonly drift: ReadonlyMap<string, DriftRecord>;
  readonly workspace: string;
  readonly settings: Settings;
}

export class BranchStack extends TerraformStack {
  constructor(scope: App, name: string, { configurations, drift, workspace, settings }: BranchProps) {
    super(scope, name);
    // Without this the path of the state is absolute, and true on one machine only.
    new LocalBackend(this, { path: "terraform.tfstate" });
    if (settings.resource === "null_resource") {
      new NullProvider(this, "null");
      // The construct library pins one version exactly; an office has what its mirror has.
      this.addOverride("terraform.required_providers.null.version", "~> 3.0");
    }
    const byName = new Map(configurations.map((configuration) => [configuration.host.name, configuration]));
    let before: HostInTerraform[] = [];
    for (const tier of inOrderOfDuties(configurations.map((configuration) => configuration.host))) {
      before = tier.map(
        (host) =>
          new HostInTerraform(this, host.name, {
            configuration: byName.get(host.name) as HostConfiguration,
            drift: drift.get(host.name) ?? { keys: {} },
            after: before,
            workspace,
            settings,
          }),
      );
    }
  }
}
