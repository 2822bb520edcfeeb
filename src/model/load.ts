/** From a workspace's files to the model, or to everything that is wrong with them. */
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { fail, ok, type Problem, type Result } from "../result";
import { readBackupIdentities } from "./backup-identities";
import type { Today } from "./day";
import { readWorkspace, type SourceFile } from "./files";
import type { Finding } from "./finding";
import { authorityFile, readAuthority } from "./identity";
import { Linker } from "./link";
import type { Model } from "./model";
import { readParts } from "./parts";
import { ruleFindings } from "./rules";
import { type Locator, locator } from "./yaml";

/** SHA-256 over the paths and texts of all files, in the order of their paths. */
function digestOf(files: readonly Pick<SourceFile, "file" | "text">[]): string {
  const hash = createHash("sha256");
  for (const { file, text } of [...files].sort((a, b) => (a.file < b.file ? -1 : 1)))
    hash.update(`${file}\0${Buffer.byteLength(text)}\0${text}`);
  return hash.digest("hex");
}

/** Looks each finding's place up; a text is parsed again only when something is wrong in it. */
function problemsOf(findings: readonly Finding[], files: readonly SourceFile[]): Problem[] {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const locators = new Map<string, Locator>();
  return findings.map(({ code, message, file, path, atKey, place, remedy }) => {
    if (place !== undefined) return { code, message, place, ...(remedy === undefined ? {} : { remedy }) };
    const where = locators.get(file) ?? locator(file, texts.get(file) ?? "");
    locators.set(file, where);
    return { code, message, place: where.place(path, atKey), ...(remedy === undefined ? {} : { remedy }) };
  });
}

const byPlace = (a: Problem, b: Problem): number => {
  const [one, other] = [a.place?.file ?? "", b.place?.file ?? ""];
  if (one !== other) return one < other ? -1 : 1;
  return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
};

/**
 * Reads, validates and joins the workspace's `hosts/` and `policies/`, and its authority's certificate. Nothing outside of them is read.
 * Waivers are judged by `today`. All problems are told at once, in the order of files and lines.
 */
export function loadModel(workspace: string, today: Today): Result<Model> {
  const root = resolve(workspace);
  const read = readWorkspace(root);
  const { parts, findings, problems } = readParts(read.files);
  const linker = new Linker(parts, read, today);
  const linked = linker.link();
  const all = [...findings, ...linker.findings, ...ruleFindings(linked)];
  const own = readAuthority(root);
  const backups = readBackupIdentities(root);
  const wrong = [
    ...read.problems,
    ...problems,
    ...problemsOf(all, read.files),
    ...(own.is === "wrong" ? [own.problem] : []),
    ...backups.problems,
  ];
  const { organisation, roles, people, branches, hosts, systems, waivers } = linked;
  if (wrong.length > 0 || organisation === undefined) return fail(...wrong.sort(byPlace));
  const authority = own.is === "read" ? own.authority : undefined;
  const files = [...read.files, ...(authority ? [{ file: authorityFile, text: authority.certificate }] : []), ...backups.files];
  return ok({
    organisation,
    ...(authority ? { authority } : {}),
    backupIdentities: backups.identities,
    roles,
    people,
    branches,
    hosts,
    systems,
    waivers,
    workspace: root,
    digest: digestOf(files),
  });
}
