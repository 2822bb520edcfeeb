import type { Command } from "commander";
import type { Claim } from "../../audit/citations";
import type { Citation, Work } from "../../audit/evidence";
import type { Control } from "../../controls/control";
import type { CompiledResource, HostConfiguration } from "../../engine/compile";
import type { Reason } from "../../resources/resource";
import { fail, ok, type Result } from "../../result";
import { colours, counted, printable } from "../render";
import { chooseHosts, openWorkspace, tellProblems, type Workspace } from "../workspace";

interface RuleInForce {
  readonly rule: string;
  readonly why: string;
  readonly source?: string;
  readonly keys: readonly string[];
}

/** A citation with its work, and how far that was read. */
interface CitationExplained extends Citation, Pick<Work, "title" | "status" | "edition" | "readOn"> {
  readonly claim: Claim;
}

interface ControlExplained {
  readonly control: string;
  readonly title: string;
  readonly description: string;
  readonly sources: readonly string[];
  readonly citations: readonly CitationExplained[];
  readonly hosts: readonly { readonly host: string; readonly parameters: unknown }[];
  readonly rules: readonly RuleInForce[];
}

interface KeyExplained {
  readonly key: string;
  readonly hosts: readonly {
    readonly host: string;
    readonly reasons: readonly Reason[];
    readonly guarded: boolean;
    readonly secret: boolean;
    readonly waived?: { readonly waiver: string; readonly reason: string; readonly approver: string; readonly expires: string };
  }[];
}

const grey = 90;

async function compileAll(workspace: Workspace, hosts: readonly string[] | undefined): Promise<Result<HostConfiguration[]>> {
  const { compileHost } = require("../../engine/compile") as typeof import("../../engine/compile");
  const chosen = await chooseHosts(workspace.model, hosts ? { host: hosts } : {});
  if (!chosen.ok) return chosen;
  const compiled = chosen.value.map((host) => compileHost(host, workspace.model, workspace.compiler));
  const problems = compiled.flatMap((one) => (one.ok ? [] : one.problems));
  return problems.length > 0 ? fail(...problems) : ok(compiled.flatMap((one) => (one.ok ? [one.value] : [])));
}

/** Late: `--help` loads this file too. */
const cited = () => require("../../audit/citations") as typeof import("../../audit/citations");

const explainCitation = (citation: Citation): readonly CitationExplained[] => {
  const work = cited().workOf(citation);
  if (work === undefined) return [];
  const { id: _id, ...told } = work;
  return [{ ...citation, ...told, claim: cited().claimOf(work) }];
};

function explainControl(control: Control, configurations: readonly HostConfiguration[]): ControlExplained {
  const rules = new Map<string, { rule: string; why: string; source?: string; keys: Set<string> }>();
  for (const resource of configurations.flatMap((one) => one.resources)) {
    for (const { rule, why, source } of resource.reasons.filter((reason) => reason.control === control.id)) {
      const found = rules.get(rule) ?? { rule, why, ...(source ? { source } : {}), keys: new Set<string>() };
      found.keys.add(resource.key);
      rules.set(rule, found);
    }
  }
  const { id, title, description, sources } = control;
  return {
    control: id,
    title,
    description,
    sources,
    citations: cited().citationsOf(id).flatMap(explainCitation),
    hosts: configurations
      .filter(({ host }) => host.policy.controls.has(id) && control.appliesTo(host))
      .map(({ host }) => ({ host: host.name, parameters: host.policy.controls.get(id) })),
    rules: [...rules.values()].map((one) => ({ ...one, keys: [...one.keys].sort() })).sort((a, b) => (a.rule < b.rule ? -1 : 1)),
  };
}

const waivedBy = ({ waived }: CompiledResource) =>
  waived ? { waived: { waiver: waived.name, reason: waived.reason, approver: waived.approver.name, expires: waived.expires } } : {};

const explainKey = (key: string, configurations: readonly HostConfiguration[]): KeyExplained => ({
  key,
  hosts: configurations.flatMap(({ host, byKey }) => {
    const resource = byKey.get(key as CompiledResource["key"]);
    if (!resource) return [];
    const { reasons, guarded, secret } = resource;
    return [{ host: host.name, reasons, guarded: guarded === true, secret: secret === true, ...waivedBy(resource) }];
  }),
});

/** Work by work: how far it was read, and what is cited from it. */
function renderCitations(citations: readonly CitationExplained[]): readonly string[] {
  if (citations.length === 0) return [];
  const paint = colours(process.stdout);
  const { notice, statusInWords } = cited();
  const lines = [...new Set(citations.map((one) => one.work))].flatMap((id) => {
    const own = citations.filter((one) => one.work === id);
    return own.flatMap((one, i) => [
      ...(i === 0 ? [`  ${one.claim}: ${paint(1, one.title)}`, `      ${paint(grey, statusInWords({ ...one, id }))}`] : []),
      `      ${one.at}: ${one.asks}`,
    ]);
  });
  return ["cited:", ...lines, `  ${notice}`, ""];
}

function renderControl(explained: ControlExplained): string {
  const paint = colours(process.stdout);
  return [
    `${paint(1, explained.control)}  ${explained.title}`,
    "",
    explained.description,
    "",
    ...explained.sources.map((source) => `source: ${source}`),
    "",
    ...renderCitations(explained.citations),
    ...explained.rules.flatMap((rule) => [
      `  ${paint(1, rule.rule)}  ${counted(rule.keys.length, "resource")}`,
      `      ${printable(rule.why)}${rule.source ? ` (${printable(rule.source)})` : ""}`,
    ]),
    "",
    explained.hosts.length === 0
      ? "in force on no host"
      : `in force on ${counted(explained.hosts.length, "host")}: ${explained.hosts.map((one) => one.host).join(", ")}`,
    "",
  ].join("\n");
}

function renderKey({ key, hosts }: KeyExplained): string {
  const paint = colours(process.stdout);
  const groups = new Map<string, string[]>();
  for (const one of hosts) {
    const text = [
      ...one.reasons.map(
        (reason) => `  ${reason.control}/${reason.rule}: ${printable(reason.why)}${reason.source ? ` (${printable(reason.source)})` : ""}`,
      ),
      ...(one.guarded ? ["  guarded: confirmed over a fresh connection, or the host puts it back"] : []),
      ...(one.waived
        ? [
            `  waived by ${one.waived.waiver} until ${one.waived.expires}, approved by ${printable(one.waived.approver)}: ${printable(one.waived.reason)}`,
          ]
        : []),
    ].join("\n");
    groups.set(text, [...(groups.get(text) ?? []), one.host]);
  }
  return [paint(1, printable(key)), ...[...groups].flatMap(([text, names]) => [text, `  in force on ${names.join(", ")}`]), ""].join("\n");
}

/** `qorgan explain CONTROL|KEY`: what it is, why it is there, its source, what law and standards say to it, and where it is in force. */
export const register = (program: Command): void => {
  program
    .command("explain")
    .argument("<CONTROL|KEY>", "a control's id, or a resource's key as plan and drift show it")
    .description("say what a control or a resource is, why it is there, its source, and where it is in force")
    .option("--host <NAME>", "only on this host")
    .option("--json", "one JSON document on standard output (docs/json.md)")
    .addHelpText(
      "after",
      "\nExamples:\n  qorgan explain ssh\n  qorgan explain file:/etc/issue.net\n  qorgan explain sysctl:kernel.kptr_restrict --host hq-key-1",
    )
    .action(async (what: string, options: { readonly host?: string; readonly json?: boolean }, command: Command) => {
      const workspace = await openWorkspace(command.optsWithGlobals<{ workspace: string }>().workspace);
      if (!workspace.ok) return tellProblems(workspace.problems, options.json);
      const compiled = await compileAll(workspace.value, options.host ? [options.host] : undefined);
      if (!compiled.ok) return tellProblems(compiled.problems, options.json);
      const control = workspace.value.compiler.controls.find((one) => one.id === what);
      if (control) {
        const explained = explainControl(control, compiled.value);
        process.stdout.write(options.json ? `${JSON.stringify(explained)}\n` : renderControl(explained));
        return;
      }
      const explained = explainKey(what, compiled.value);
      if (explained.hosts.length === 0) return tellProblems([unknown(what, workspace.value, compiled.value)], options.json);
      process.stdout.write(options.json ? `${JSON.stringify(explained)}\n` : renderKey(explained));
    });
};

function unknown(what: string, workspace: Workspace, configurations: readonly HostConfiguration[]) {
  const { closest } = require("fastest-levenshtein") as typeof import("fastest-levenshtein");
  const known = what.includes(":")
    ? configurations.flatMap((one) => [...one.byKey.keys()])
    : workspace.compiler.controls.map((one) => one.id);
  return {
    code: "nothing-to-explain",
    message: `no control and no resource here is called ${what}; did you mean ${closest(what, [...new Set<string>(known)])}?`,
    remedy: "qorgan show HOST lists the resources of a host",
  };
}
