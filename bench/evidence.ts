/**
 * `npm run bench -- --evidence [HOSTS]`: what it costs to write the evidence of a fleet down, pseudonymised and signed, and to verify it. The hosts are made up,
 * with as many resources as the example's policy makes of one; looking at real ones is measured by `drift`.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { bundleFiles, writeBundle } from "../src/audit/bundle";
import type { Evidence } from "../src/audit/evidence";
import type { ManifestEntry } from "../src/audit/manifest";
import { namespace, signatureName } from "../src/audit/manifest";
import { scrubber } from "../src/audit/scrub";
import { verifyBundle } from "../src/audit/verify";
import { signatureCheck } from "../src/cli/audit/signature-check";
import { sampleEvidence } from "../test/unit/evidence-sample";

/** From the kernel's KiB. */
const megabytes = (kibibytes: number): number => Math.round(kibibytes / 1024);

async function timed<Value>(
  work: () => Promise<Value> | Value,
): Promise<{ readonly value: Value; readonly seconds: number; readonly cpuSeconds: number }> {
  const before = process.cpuUsage();
  const started = performance.now();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (performance.now() - started) / 1000, cpuSeconds: (user + system) / 1e6 };
}

/** Writes and signs a bundle as the command does. */
async function exported(folder: string, evidence: Evidence, key: string): Promise<void> {
  mkdirSync(folder);
  const scrub = scrubber({ people: [], accounts: evidence.people.map((one) => one.account), pseudonymKey: Buffer.alloc(32, 1) });
  const written: ManifestEntry[] = [];
  const manifest = await writeBundle(folder, bundleFiles(scrub.all(evidence), [], written), written);
  writeFileSync(
    join(folder, signatureName),
    execFileSync("ssh-keygen", ["-q", "-Y", "sign", "-f", key, "-n", namespace], { input: manifest, stdio: "pipe" }),
  );
}

async function main(): Promise<void> {
  const hosts = Number(process.argv[2] ?? 1000);
  const scratch = mkdtempSync(join(tmpdir(), "qorgan-bench-evidence-"));
  try {
    const key = join(scratch, "key");
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key]);
    const evidence = sampleEvidence(hosts);
    const folder = join(scratch, "bundle");
    const written = await timed(() => exported(folder, evidence, key));
    const exportMiB = megabytes(process.resourceUsage().maxRSS);
    const checked = await timed(() => verifyBundle(folder, signatureCheck(undefined)));
    if (!checked.value.whole) throw new Error(JSON.stringify(checked.value.changed.slice(0, 3)));
    const bytes = Number(execFileSync("du", ["-sb", folder]).toString().split("\t")[0]);
    const result = {
      at: new Date().toISOString(),
      processors: cpus().length,
      load: loadavg()[0],
      hosts,
      resources: evidence.hosts.reduce((sum, host) => sum + (host.known ? host.resources.length : 0), 0),
      export: { seconds: written.seconds, cpuSeconds: written.cpuSeconds, memoryMiB: exportMiB, bytes },
      verify: { seconds: checked.seconds, cpuSeconds: checked.cpuSeconds, memoryMiB: megabytes(process.resourceUsage().maxRSS) },
    };
    process.stdout.write(`${JSON.stringify(result, undefined, 1)}\n`);
    writeFileSync(join(__dirname, "evidence-results.json"), `${JSON.stringify(result, undefined, 1)}\n`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
