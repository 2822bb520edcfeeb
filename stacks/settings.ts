/** What an office may set in the context of `cdktf.json`, under `qorgan`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Settings {
  /** `terraform_data` is built into Terraform; `null_resource` needs the provider null. */
  readonly resource: "terraform_data" | "null_resource";
  /** What applies one host: a command line of the office's own, to which `--host` and `--expect` are added. */
  readonly apply: string;
}

const defaults: Settings = { resource: "terraform_data", apply: "npx --no-install qorgan apply --yes" };

/** Reads the settings of a workspace. Throws an error that says what is wrong with them. */
export function readSettings(workspace: string): Settings {
  const file = join(workspace, "cdktf.json");
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return defaults;
  }
  const { context = {} } = JSON.parse(text) as { context?: { qorgan?: Partial<Settings> } };
  const settings = { ...defaults, ...context.qorgan };
  if (settings.resource !== "terraform_data" && settings.resource !== "null_resource")
    throw new Error(
      `${file}: context.qorgan.resource is ${JSON.stringify(settings.resource)}, expected "terraform_data" or "null_resource"`,
    );
  if (typeof settings.apply !== "string" || settings.apply === "")
    throw new Error(`${file}: context.qorgan.apply must be the command that applies a host`);
  return settings;
}
