import type { Command } from "commander";
import type { CompiledResource, HostConfiguration } from "../../engine/compile";
import type { Host, Model } from "../../model/model";
import { ok } from "../../result";
import { colours, counted, printable } from "../render";
import { chooseHosts, openWorkspace, tellProblems } from "../workspace";

/** Resources by the first control that asks for them, in the order in which controls first appear. */
function byControl(configuration: HostConfiguration): Map<string, CompiledResource[]> {
  const groups = new Map<string, CompiledResource[]>();
  for (const resource of configuration.resources) {
    const control = resource.reasons[0]?.control ?? "";
    groups.set(control, [...(groups.get(control) ?? []), resource]);
  }
  return groups;
}

const systemsOn = (model: Model, host: Host): string[] =>
  model.systems
    .filter((system) => system.host === host)
    .map((system) => `${system.name} (${system.label}; ${system.classes.join(", ")}; owner ${system.owner.name}; ${system.path})`);

/** What the model makes of one host, for a machine. */
const asJson = (model: Model, { host, resources, digest }: HostConfiguration): object => ({
  host: host.name,
  branch: host.branch.name,
  hardware: host.hardware,
  os: host.os,
  addresses: host.addresses,
  segment: host.segment.name,
  duties: host.duties,
  environment: host.environment,
  policy: host.policy.name,
  controls: Object.fromEntries(host.policy.controls),
  systems: model.systems.filter((system) => system.host === host).map((system) => system.name),
  digest,
  resources: resources.map(({ key, reasons, guarded, secret, waived }) => ({
    key,
    reasons,
    guarded: guarded === true,
    secret: secret === true,
    ...(waived ? { waived: { waiver: waived.name, expires: waived.expires } } : {}),
  })),
});

function render(model: Model, configuration: HostConfiguration): string {
  const { host, resources } = configuration;
  const paint = colours(process.stdout);
  const duties = host.duties.length > 0 ? `, ${host.duties.join(", ")}` : "";
  const lines = [
    paint(1, `${host.branch.name}/${host.name}`),
    `  ${host.hardware}, ${host.os}, ${host.environment}${duties}`,
    `  ${host.addresses.join(", ")} in segment ${host.segment.name}`,
    `  policy ${host.policy.name}: ${[...host.policy.controls.keys()].join(", ")}`,
    ...systemsOn(model, host).map((system) => `  keeps ${system}`),
  ];
  for (const [control, own] of byControl(configuration)) {
    lines.push("", `${paint(1, control)}  ${counted(own.length, "resource")}`);
    for (const { key, reasons, guarded, secret, waived } of own) {
      const marks = [
        guarded ? "guarded" : "",
        secret ? "secret" : "",
        waived ? `waived by ${waived.name} until ${waived.expires}` : "",
      ].filter(Boolean);
      lines.push(
        `  ${printable(key)}  ${paint(90, [...new Set(reasons.map((reason) => reason.rule))].join(", "))}${marks.length > 0 ? `  [${marks.join(", ")}]` : ""}`,
      );
    }
  }
  return [...lines, "", `${counted(resources.length, "resource")}, digest ${configuration.digest}`, ""].join("\n");
}

/** `qorgan show HOST`: what the model makes of one host. No host is asked. */
export const register = (program: Command): void => {
  program
    .command("show")
    .argument("<HOST>", "a host of the model")
    .description("show what the model makes of one host, without asking the host")
    .option("--json", "one JSON document on standard output (docs/json.md)")
    .addHelpText("after", "\nExamples:\n  qorgan show almaty-files-1\n  qorgan show almaty-files-1 --json | jq -r '.resources[].key'")
    .action(async (name: string, options: { readonly json?: boolean }, command: Command) => {
      const workspace = await openWorkspace(command.optsWithGlobals<{ workspace: string }>().workspace);
      if (!workspace.ok) return tellProblems(workspace.problems, options.json);
      const { model, compiler } = workspace.value;
      const hosts = await chooseHosts(model, { host: [name] });
      if (!hosts.ok) return tellProblems(hosts.problems, options.json);
      const { compileHost } = require("../../engine/compile") as typeof import("../../engine/compile");
      const [host] = hosts.value;
      const compiled = host ? compileHost(host, model, compiler) : ok(undefined);
      if (!compiled.ok) return tellProblems(compiled.problems, options.json);
      if (compiled.value === undefined) return;
      process.stdout.write(options.json ? `${JSON.stringify(asJson(model, compiled.value))}\n` : render(model, compiled.value));
    });
};
