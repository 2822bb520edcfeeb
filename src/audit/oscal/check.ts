/** Whether OSCAL files hold to its rules: the form that we write, and what no schema asks: that every reference is answered. */
import type { ValidateFunction } from "ajv";
import type { OscalFile } from "./files";
import form from "./form.json";
import { oscalVersion } from "./types";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Node = { readonly [key: string]: Json };

/** Enough for a person to see what is wrong; a file that is broken all over would give thousands. */
const faultsOfForm = 20;

let validators: Map<string, ValidateFunction> | undefined;

/** The form's own validator of a root key (`assessment-results`); undefined for a document of another sort. */
function validatorOf(root: string): ValidateFunction | undefined {
  if (!Object.hasOwn(form.definitions, `${root}-file`)) return undefined;
  validators ??= new Map();
  const there = validators.get(root);
  if (there) return there;
  const { default: Ajv } = require("ajv") as typeof import("ajv");
  const { default: addFormats } = require("ajv-formats") as typeof import("ajv-formats");
  const ajv = new Ajv({ allErrors: true, strict: true });
  addFormats(ajv);
  const validate = ajv.compile({ $ref: `#/definitions/${root}-file`, definitions: form.definitions });
  validators.set(root, validate);
  return validate;
}

const isNode = (value: Json | undefined): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** Deeper than any form goes: a file that was made to exhaust the reader is refused by its form before. */
const deepest = 40;

/** Every object of a document with its place, `/assessment-results/results/0`. */
function* nodesOf(value: Json, place = "", depth = 0): Generator<readonly [node: Node, place: string]> {
  if (depth > deepest) return;
  if (Array.isArray(value)) {
    for (const [i, item] of (value as readonly Json[]).entries()) yield* nodesOf(item, `${place}/${i}`, depth + 1);
    return;
  }
  if (!isNode(value)) return;
  yield [value, place];
  for (const [key, item] of Object.entries(value)) if (typeof item === "object") yield* nodesOf(item, `${place}/${key}`, depth + 1);
}

/** What each reference may point to: names of the lists in which the object stands that has the UUID. */
const references: Readonly<Record<string, readonly string[]>> = {
  "observation-uuid": ["observations"],
  "risk-uuid": ["risks"],
  "subject-uuid": ["inventory-items"],
  "component-uuid": ["components"],
  "actor-uuid": ["components", "parties"],
  "party-uuid": ["parties"],
  "party-uuids": ["parties"],
};

/** What a document defines, and where it points; gathered in one walk. */
interface Gathered {
  /** UUID: the name of the list in which its object stands. */
  readonly uuids: ReadonlyMap<string, string>;
  readonly roles: ReadonlySet<string>;
  readonly faults: readonly string[];
  /** Ids that the catalog has to know. */
  readonly wanted: readonly { readonly id: string; readonly of: "control" | "part"; readonly place: string }[];
  readonly imports: readonly { readonly href: string; readonly root: string; readonly place: string }[];
}

/** The root key of the document that an import has to point to. */
const importable: Readonly<Record<string, string>> = {
  "import-ap": "assessment-plan",
  "import-ssp": "system-security-plan",
  "import-profile": "catalog",
};

const listOf = (place: string): string =>
  place
    .replace(/\/\d+$/, "")
    .split("/")
    .at(-1) ?? "";

function definitions(nodes: readonly (readonly [Node, string])[]) {
  const uuids = new Map<string, string>();
  const roles = new Set<string>();
  const faults: string[] = [];
  for (const [node, place] of nodes) {
    const list = listOf(place);
    if (typeof node.uuid === "string") {
      const uuid = node.uuid.toLowerCase();
      if (uuids.has(uuid)) faults.push(`${place}/uuid: ${node.uuid} stands for two things`);
      uuids.set(uuid, list);
    }
    if (list === "roles" && typeof node.id === "string") roles.add(node.id);
  }
  return { uuids, roles, faults };
}

const texts = (value: Json | undefined): readonly string[] =>
  (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter((one) => typeof one === "string");

/** References of one object that nothing in its document answers. */
function dangling(node: Node, place: string, { uuids, roles }: Pick<Gathered, "uuids" | "roles">): readonly string[] {
  const faults: string[] = [];
  for (const [key, lists] of Object.entries(references))
    for (const uuid of texts(node[key])) {
      const list = uuids.get(uuid.toLowerCase());
      if (list === undefined || !lists.includes(list)) faults.push(`${place}/${key}: ${uuid} is none of ${lists.join(", ")}`);
    }
  for (const href of texts(node.href)) {
    if (!href.startsWith("#")) continue;
    if (uuids.get(href.slice(1).toLowerCase()) !== "resources") faults.push(`${place}/href: ${href} is no resource of the back matter`);
  }
  for (const key of ["role-id", "role-ids"])
    for (const role of texts(node[key])) if (!roles.has(role)) faults.push(`${place}/${key}: ${role} is no role of this document`);
  return faults;
}

function gather(document: object): Gathered {
  const nodes = [...nodesOf(document as Json)];
  const defined = definitions(nodes);
  const wanted: { id: string; of: "control" | "part"; place: string }[] = [];
  const imports: { href: string; root: string; place: string }[] = [];
  const faults = [...defined.faults];
  for (const [node, place] of nodes) {
    faults.push(...dangling(node, place, defined));
    if (typeof node["control-id"] === "string") wanted.push({ id: node["control-id"], of: "control", place: `${place}/control-id` });
    if (typeof node["target-id"] === "string") wanted.push({ id: node["target-id"], of: "part", place: `${place}/target-id` });
    const root = Object.hasOwn(importable, listOf(place)) ? importable[listOf(place)] : undefined;
    if (root !== undefined) for (const href of texts(node.href)) imports.push({ href, root, place: `${place}/href` });
  }
  return { ...defined, faults, wanted, imports };
}

/** `{ [root]: … }`; a file that was read may hold anything. */
const rootOf = (document: unknown): string => (isNode(document as Json) ? (Object.keys(document as object)[0] ?? "") : "");

function formFaults({ name, document }: OscalFile): readonly string[] {
  const validate = validatorOf(rootOf(document));
  if (validate === undefined) return [`${name}: ${rootOf(document) || "nothing"} is no document that is written here`];
  if (validate(document)) return [];
  return (validate.errors ?? [])
    .slice(0, faultsOfForm)
    .map(({ instancePath, message, params }) => `${name}: ${instancePath || "/"} ${message ?? "is wrong"} ${JSON.stringify(params)}`);
}

/** Ids of controls and of their parts in the catalog, and those that stand for two things. */
function catalogIds(files: readonly OscalFile[]) {
  const ids = { control: new Set<string>(), part: new Set<string>() };
  const faults: string[] = [];
  for (const { name, document } of files.filter((file) => rootOf(file.document) === "catalog"))
    for (const [node, place] of nodesOf(document as Json)) {
      const list = listOf(place);
      if (typeof node.id !== "string" || (list !== "controls" && list !== "parts")) continue;
      if (ids.control.has(node.id) || ids.part.has(node.id)) faults.push(`${name}: ${place}/id: ${node.id} stands for two things`);
      ids[list === "controls" ? "control" : "part"].add(node.id);
    }
  return { ids, faults };
}

/**
 * What is wrong with these files, which stand in one folder, as lines with file and place; empty: they hold to the rules and every
 * reference resolves. Asks the form (`form.json`) first, and references whether or not the form holds.
 */
export function oscalFaults(files: readonly OscalFile[]): string[] {
  const { ids, faults: doubled } = catalogIds(files);
  const roots = new Map(files.map((file) => [`./${file.name}`, rootOf(file.document)]));
  const faults = files.flatMap((file) => {
    const { faults: own, wanted, imports } = gather(file.document);
    return [
      ...formFaults(file),
      ...own.map((fault) => `${file.name}: ${fault}`),
      ...wanted
        .filter(({ id, of }) => !ids[of].has(id))
        .map(({ id, of, place }) => `${file.name}: ${place}: ${id} is no ${of} of the catalog`),
      ...imports
        .filter(({ href, root }) => roots.get(href) !== root)
        .map(({ href, root, place }) => `${file.name}: ${place}: ${href} is no ${root} of version ${oscalVersion} beside it`),
    ];
  });
  const sorts = files.map((file) => rootOf(file.document));
  const missing = sorts.includes("assessment-results") ? [] : ["there are no assessment-results"];
  return [...missing, ...doubled, ...faults];
}
