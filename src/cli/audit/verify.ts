/** `qorgan audit verify`: offline. Exit codes: 0 whole, 2 changed, 1 it could not be read. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Verification } from "../../audit/verify";
import { fail, ok, type Result } from "../../result";
import { printable } from "../render";
import { tellProblems } from "../workspace";
import { canCheck, type ExpectedSigner, signatureCheck } from "./signature-check";

export interface VerifyOptions {
  readonly signer?: string;
  /** Files with NIST's own schemas of OSCAL. */
  readonly oscalSchema?: readonly string[];
  readonly json?: boolean;
}

function expectedSigner(signer: string | undefined): Result<ExpectedSigner | undefined> {
  if (signer === undefined) return ok(undefined);
  if (/^SHA256:[A-Za-z0-9+/]{43}$/.test(signer)) return ok({ fingerprint: signer });
  if (existsSync(signer)) return ok({ allowed: signer });
  return fail({
    code: "bad-signer",
    message: `${signer} is neither a fingerprint nor a file of allowed signers`,
    remedy: "give SHA256: and 43 characters, as ssh-keygen -lf prints it, or a file (ssh-keygen(1), ALLOWED SIGNERS)",
  });
}

/** Verifies one bundle, or says why that could not be done. */
export async function verified(folder: string, signer: string | undefined): Promise<Result<Verification>> {
  const expected = expectedSigner(signer);
  if (!expected.ok) return expected;
  if (!(await canCheck()))
    return fail({
      code: "ssh-keygen-missing",
      message: "ssh-keygen does not run here",
      remedy: "install OpenSSH's client (Debian: apt-get install openssh-client)",
    });
  const { verifyBundle } = require("../../audit/verify") as typeof import("../../audit/verify");
  try {
    return ok(await verifyBundle(folder, signatureCheck(expected.value)));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return fail({
      code: "bundle-unreadable",
      message: code === "ENOENT" ? `there is no bundle at ${folder}` : `${folder} cannot be read: ${message}`,
    });
  }
}

const linesTold = ({ all, redacted, unsigned }: NonNullable<Verification["lines"]>): string =>
  `  journals: ${all} lines, of them ${redacted} from which something personal was taken, and ${unsigned} of runs that nobody signed`;

function told(folder: string, verification: Verification, expected: boolean): string[] {
  const { whole, changed, journals, lines: lineCount, signer, files, about } = verification;
  const lines =
    changed.length > 0 || !signer
      ? [`${folder}: CHANGED since it was signed`]
      : [`${folder}: ${whole ? "whole" : "as it was signed"}, ${files} files`];
  for (const { path, what } of changed) lines.push(`  ${path}: ${what}`);
  if (journals.length > 0) lines.push("  but journals did not hold when it was exported:");
  for (const { path, what } of journals) lines.push(`  ${path}: ${what}`);
  if (signer && changed.length === 0) {
    const whose = about?.signerAccount ? `, which the evidence gives to ${about.signerAccount}` : "";
    lines.push(
      `  signed by ${signer.fingerprint} (${signer.keyType})${whose}${expected ? ", as expected" : ": compare it with what you were told by another way, or name it with --signer"}`,
    );
  }
  if (lineCount) lines.push(linesTold(lineCount));
  if (about) {
    const basis = about.basis.is === "observed" ? `looked at until ${about.basis.at}` : `by the journal, at the end of ${about.basis.day}`;
    lines.push(
      `  ${about.organisation}, ${about.hosts} hosts (${about.silentHosts} silent), ${basis}; exported ${about.exported.at} by ${about.exported.by}`,
    );
    if (about.pseudonymised)
      lines.push("  pseudonymised: what its journals say can be held against their lines' digests by the organisation only");
  }
  return lines;
}

/** A document, or why it is none. */
async function documentIn(file: string): Promise<object | string> {
  try {
    const value: unknown = JSON.parse(await readFile(file, "utf8"));
    return typeof value === "object" && value !== null ? value : "it is no OSCAL document";
  } catch (error) {
    return `it cannot be read as JSON: ${(error as Error).message}`;
  }
}

/** What is wrong with the OSCAL files of a bundle that is as it was signed; `schemas`: files with NIST's own. */
async function oscalFaultsOf(folder: string, schemas: readonly string[]): Promise<Result<readonly string[]>> {
  const { validateOscal } = require("../../audit/oscal/official") as typeof import("../../audit/oscal/official");
  const at = join(folder, "oscal");
  const names = (await readdir(at).catch(() => [])).filter((name) => name.endsWith(".json")).sort();
  const files: { name: string; document: object }[] = [];
  const broken: string[] = [];
  for (const name of names) {
    const document = await documentIn(join(at, name));
    if (typeof document === "string") broken.push(`${name}: ${document}`);
    else files.push({ name, document });
  }
  const bytes: Buffer[] = [];
  for (const schema of schemas) {
    try {
      bytes.push(await readFile(schema));
    } catch (error) {
      return fail({ code: "oscal-schema-unreadable", message: `${schema} cannot be read: ${(error as Error).message}` });
    }
  }
  const judged = validateOscal(files, bytes);
  return judged.ok ? ok([...broken, ...judged.value]) : judged;
}

export async function runVerify(folder: string, options: VerifyOptions): Promise<void> {
  const done = await verified(folder, options.signer);
  if (!done.ok) return tellProblems(done.problems, options.json);
  const asSigned = done.value.changed.length === 0 && done.value.signer !== undefined;
  const oscal = asSigned ? await oscalFaultsOf(folder, options.oscalSchema ?? []) : ok([]);
  if (!oscal.ok) return tellProblems(oscal.problems, options.json);
  const whole = done.value.whole && oscal.value.length === 0;
  process.exitCode = whole ? 0 : 2;
  if (options.json) return void process.stdout.write(`${JSON.stringify({ bundle: folder, ...done.value, whole, oscal: oscal.value })}\n`);
  const lines = [
    ...told(folder, { ...done.value, whole }, options.signer !== undefined),
    ...oscal.value.map((fault) => `  oscal/${fault}`),
    ...(asSigned && options.oscalSchema ? [`  OSCAL was held against ${options.oscalSchema.join(", ")}`] : []),
  ];
  process.stdout.write(`${lines.map(printable).join("\n")}\n`);
}
