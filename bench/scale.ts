/** Measured: `scale.js HOSTS`. Writes a workspace of that many hosts, then validates and compiles it as `qorgan validate` does. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkspace } from "../src/cli/workspace";
import { compileHost } from "../src/engine/compile";

/** Hosts a branch. */
const perBranch = 10;

/** A copy of the example with more branches of workstations and servers, each in networks of its own. */
export function writeWorkspace(example: string, folder: string, hosts: number): void {
  for (const part of ["hosts", "identity", "policies"]) cpSync(join(example, part), join(folder, part), { recursive: true });
  for (let b = 0; b * perBranch < hosts; b++) {
    const name = `b${b}`;
    const net = `10.${100 + Math.floor(b / 250)}.${b % 250}`;
    mkdirSync(join(folder, "hosts", name));
    writeFileSync(
      join(folder, "hosts", name, "branch.yaml"),
      `title: Branch ${b}
segments:
  servers: { kind: servers, networks: [${net}.0/26] }
  office: { kind: office, networks: [${net}.64/26] }
  admin: { kind: admin, networks: [${net}.128/26] }
`,
    );
    const lines = Array.from({ length: Math.min(perBranch, hosts - b * perBranch) }, (_, i) =>
      i < 2
        ? `  ${name}-srv-${i}: { hardware: S200, os: debian-12, addresses: [${net}.${10 + i}], segment: servers, duties: [file-server], environment: production, policy: server }`
        : `  ${name}-ws-${i}: { hardware: L200, os: debian-12, addresses: [${net}.${70 + i}], segment: office, duties: [workstation], environment: production, policy: workstation }`,
    );
    writeFileSync(join(folder, "hosts", name, "hosts.yaml"), `hosts:\n${lines.join("\n")}\n`);
  }
}

async function main(): Promise<void> {
  const [example = "", count = "1000"] = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), "qorgan-scale-"));
  try {
    writeWorkspace(example, folder, Number(count));
    const before = process.cpuUsage();
    const workspace = await openWorkspace(folder);
    if (!workspace.ok) throw new Error(JSON.stringify(workspace.problems.slice(0, 3)));
    const loaded = process.cpuUsage(before);
    const { model, compiler } = workspace.value;
    let resources = 0;
    for (const host of model.hosts) {
      const compiled = compileHost(host, model, compiler);
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems.slice(0, 3)));
      resources += compiled.value.resources.length;
    }
    const { user, system } = process.cpuUsage(before);
    process.stdout.write(
      JSON.stringify({
        hosts: model.hosts.length,
        resources,
        loadSeconds: (loaded.user + loaded.system) / 1e6,
        cpuSeconds: (user + system) / 1e6,
        memoryMiB: process.resourceUsage().maxRSS / 1024,
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (require.main === module)
  main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
