/** Each file, parsed and validated: its sound entries, and the names of all. */
import type { ErrorObject } from "ajv";
import type { Place, Problem } from "../result";
import type { FileType, SourceFile } from "./files";
import type { Finding } from "./finding";
import type {
  BranchFile,
  DataMapFile,
  HostEntry,
  HostsFile,
  OrganisationFile,
  PeopleFile,
  PersonEntry,
  PolicyFile,
  RoleEntry,
  SegmentEntry,
  SystemEntry,
  WaiverEntry,
  WaiversFile,
} from "./generated/types";
import { branch, dataMap, hosts, organisation, people, policy, waivers } from "./generated/validators";
import { schemaFindings } from "./schema-findings";
import { parseYaml } from "./yaml";

/** For each type of file: what its whole holds, and what the entries of its one map are. */
export interface Shapes {
  readonly organisation: { readonly head: OrganisationFile; readonly entry: RoleEntry };
  readonly people: { readonly head: PeopleFile; readonly entry: PersonEntry };
  readonly dataMap: { readonly head: DataMapFile; readonly entry: SystemEntry };
  readonly waivers: { readonly head: WaiversFile; readonly entry: WaiverEntry };
  readonly branch: { readonly head: BranchFile; readonly entry: SegmentEntry };
  readonly hosts: { readonly head: HostsFile; readonly entry: HostEntry };
  readonly policy: { readonly head: PolicyFile; readonly entry: Readonly<Record<string, unknown>> };
}

/** The map of each type of file whose entries stand for themselves: a fault in one leaves the others sound. */
export const collections = {
  organisation: "roles",
  people: "people",
  dataMap: "systems",
  waivers: "waivers",
  branch: "segments",
  hosts: "hosts",
  policy: "controls",
} as const satisfies Record<FileType, string>;

/** One file as the linker sees it. */
export interface Part<Type extends FileType> {
  readonly type: Type;
  readonly source: SourceFile;
  /** All beside the entries; absent when something in it is wrong. */
  readonly head?: Shapes[Type]["head"];
  /** The entries without a fault. */
  readonly entries: ReadonlyMap<string, Shapes[Type]["entry"]>;
  /** The names of all entries: what is faulty is not unknown. */
  readonly names: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, Place>;
}

/** All files' parts by type. */
export type Parts = { readonly [Type in FileType]: Part<Type>[] };

export interface Reading {
  readonly parts: Parts;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

type Validator = ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };

const samePath = (finding: Finding): string => JSON.stringify(finding.path);

const validators: Readonly<Record<FileType, Validator>> = { organisation, people, dataMap, waivers, branch, hosts, policy };

/** What the schema says, without what only follows from a value that was refused when the file was read. */
function validate(source: SourceFile, value: unknown, refused: readonly Finding[]): readonly Finding[] {
  const validator = validators[source.type];
  if (validator(value)) return [];
  const known = new Set(refused.map(samePath));
  return schemaFindings(source.file, value, validator.errors ?? []).filter((finding) => !known.has(samePath(finding)));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readPart<Type extends FileType>(
  type: Type,
  source: SourceFile,
  reading: { findings: Finding[]; problems: Problem[] },
): Part<Type> {
  const collection = collections[type];
  const parsed = parseYaml(source.file, source.text, collection);
  reading.problems.push(...parsed.problems);
  if (parsed.problems.length > 0) return { type, source, entries: new Map(), names: new Set(), places: new Map() };
  const findings = [...parsed.findings, ...validate(source, parsed.value, parsed.findings)];
  reading.findings.push(...findings);
  const raw = isRecord(parsed.value) ? parsed.value[collection] : undefined;
  const all = Object.entries(isRecord(raw) ? raw : {});
  const faulty = new Set(
    findings.filter((finding) => finding.path[0] === collection && finding.path.length > 1).map((finding) => finding.path[1]),
  );
  const headIsSound = findings.every((finding) => finding.path[0] === collection && finding.path.length > 1);
  return {
    type,
    source,
    // The validator has just proved these shapes.
    ...(headIsSound ? { head: parsed.value as Shapes[Type]["head"] } : {}),
    entries: new Map(all.filter(([name]) => !faulty.has(name))) as ReadonlyMap<string, Shapes[Type]["entry"]>,
    names: new Set(all.map(([name]) => name)),
    places: parsed.entries,
  };
}

/** Parses and validates all files. */
export function readParts(files: readonly SourceFile[]): Reading {
  const reading = { findings: [] as Finding[], problems: [] as Problem[] };
  const of = <Type extends FileType>(type: Type): Part<Type>[] =>
    files.filter((file) => file.type === type).map((file) => readPart(type, file, reading));
  const parts: Parts = {
    organisation: of("organisation"),
    people: of("people"),
    dataMap: of("dataMap"),
    waivers: of("waivers"),
    branch: of("branch"),
    hosts: of("hosts"),
    policy: of("policy"),
  };
  return { parts, ...reading };
}
