/** The cdktf app: `node dist/stacks/main.js` writes cdktf.out/, one stack a branch. */
import { join, relative, resolve } from "node:path";
import { App } from "cdktf";
import { readDriftRecord } from "../src/audit/drift-record";
import { openWorkspace, tellProblems } from "../src/cli/workspace";
import { compileHost } from "../src/engine/compile";
import { fail, ok, type Result } from "../src/result";
import { BranchStack } from "./branch";
import { readSettings } from "./settings";

/** Compiles a workspace and writes one stack a branch to `out`. */
export async function synthesise(folder: string, out: string): Promise<Result<readonly string[]>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  const { model, compiler } = workspace.value;
  const compiled = model.hosts.map((host) => compileHost(host, model, compiler));
  const problems = compiled.flatMap((one) => (one.ok ? [] : one.problems));
  const drift = await Promise.all(
    model.hosts.map(async (host) => {
      const record = await readDriftRecord(workspace.value.folder, host.name);
      if (!record.ok) problems.push(...record.problems);
      return [host.name, record.ok ? record.value : { keys: {} }] as const;
    }),
  );
  if (problems.length > 0) return fail(...problems);
  const configurations = compiled.flatMap((one) => (one.ok ? [one.value] : []));
  const settings = readSettings(workspace.value.folder);
  // Without skipValidation each terraform_data runs `terraform version`.
  const app = new App({ outdir: out, skipValidation: true });
  const branches = model.branches.filter((branch) => branch.hosts.length > 0);
  for (const branch of branches) {
    new BranchStack(app, branch.name, {
      configurations: configurations.filter((one) => one.host.branch === branch),
      drift: new Map(drift),
      workspace: relative(join(out, "stacks", branch.name), workspace.value.folder) || ".",
      settings,
    });
  }
  app.synth();
  return ok(branches.map((branch) => join(out, "stacks", branch.name)));
}

async function main(): Promise<void> {
  const folder = resolve(process.env.QORGAN_WORKSPACE ?? ".");
  const done = await synthesise(folder, resolve(folder, process.env.CDKTF_OUTDIR ?? "cdktf.out"));
  if (!done.ok) tellProblems(done.problems);
  else for (const stack of done.value) process.stdout.write(`${relative(process.cwd(), stack) || stack}\n`);
}

if (require.main === module)
  main().catch((error: Error) => {
    process.stderr.write(`stacks: ${error.message}\n`);
    process.exitCode = 1;
  });
