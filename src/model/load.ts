/** Reads the workspace: every file checked by its schema, then linked into one model. All errors at once, each with its place. */
import { createHash } from "node:crypto";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { ErrorObject } from "ajv";
import { fail, ok, type Place, type Problem, type Result } from "../result";
import { didYouMean } from "./did-you-mean";
import type { Finding } from "./finding";
import type { BranchFile, DataMapFile, HostsFile, OrganisationFile, PeopleFile, PolicyFile, WaiversFile } from "./generated/types";
import * as validators from "./generated/validators";
import { linkModel } from "./link";
import type { Files, Loaded } from "./loaded";
import type { Model } from "./model";
import { checks } from "./values";
import { locator, parseYaml } from "./yaml";

/** Larger files are refused unread: people write these by hand. */
const maximalSize = 1024 * 1024;

type Validator = { (data: unknown): boolean; errors?: ErrorObject[] | null };

/** Loads and links the model of the workspace; `today` (ISO date) decides which waivers have expired. */
export async function loadModel(workspace: string, today: string): Promise<Result<Model>> {
  const loader = new Loader(await realpath(workspace).catch(() => workspace));
  const files = await loader.files();
  if (files === undefined || loader.problems.length > 0) return fail(...loader.problems);
  const linked = linkModel(files, { workspace: loader.root, digest: loader.digest(), today });
  if (linked.model !== undefined) return ok(linked.model);
  return fail(...(await loader.place(linked.findings)));
}

class Loader {
  readonly problems: Problem[] = [];
  private readonly hash = createHash("sha256");

  constructor(readonly root: string) {}

  digest = (): string => this.hash.digest("hex");

  async files(): Promise<Files | undefined> {
    const folders = await this.list("hosts");
    const organisation = await this.read<OrganisationFile>("hosts/organisation.yaml", "roles", validators.organisation);
    const people = await this.read<PeopleFile>("hosts/people.yaml", "people", validators.people);
    const dataMap = await this.read<DataMapFile>("hosts/data-map.yaml", "systems", validators.dataMap);
    const waivers = folders.files.includes("waivers.yaml")
      ? await this.read<WaiversFile>("hosts/waivers.yaml", "waivers", validators.waivers)
      : empty<WaiversFile>({ waivers: {} });
    this.strays("hosts", folders.files, ["organisation.yaml", "people.yaml", "data-map.yaml", "waivers.yaml"]);
    const branches = new Map<string, Loaded<BranchFile>>();
    const hosts = new Map<string, Loaded<HostsFile>[]>();
    for (const branch of folders.folders) {
      const inside = await this.list(`hosts/${branch}`);
      const described = await this.read<BranchFile>(`hosts/${branch}/branch.yaml`, "segments", validators.branch);
      if (described) branches.set(branch, described);
      const found = await Promise.all(
        inside.files
          .filter((file) => file !== "branch.yaml")
          .map((file) => this.read<HostsFile>(`hosts/${branch}/${file}`, "hosts", validators.hosts)),
      );
      hosts.set(
        branch,
        found.filter((one): one is Loaded<HostsFile> => one !== undefined),
      );
    }
    const policies = new Map<string, Loaded<PolicyFile>>();
    for (const file of (await this.list("policies")).files) {
      const policy = await this.read<PolicyFile>(`policies/${file}`, "controls", validators.policy);
      if (policy) policies.set(file.replace(/\.yaml$/, ""), policy);
    }
    return organisation && people && dataMap && waivers ? { organisation, people, dataMap, waivers, branches, hosts, policies } : undefined;
  }

  /** Files and folders of a folder, in order; YAML only. */
  private async list(folder: string): Promise<{ readonly files: string[]; readonly folders: string[] }> {
    const entries = await readdir(join(this.root, folder), { withFileTypes: true }).catch(() => undefined);
    if (entries === undefined) {
      this.problems.push({
        code: "folder-missing",
        message: `there is no folder ${folder}/ in ${this.root}`,
        remedy: "name the workspace: qorgan --workspace DIR",
      });
      return { files: [], folders: [] };
    }
    const names = entries.filter((entry) => !entry.name.startsWith(".")).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of names.filter((one) => one.isFile() && /\.ya?ml/i.test(one.name) && !one.name.endsWith(".yaml"))) {
      this.problems.push({
        code: "file-unknown",
        message: `${folder}/${entry.name} is not read: names end in .yaml`,
        place: start(`${folder}/${entry.name}`),
      });
    }
    return {
      files: names.filter((entry) => !entry.isDirectory() && entry.name.endsWith(".yaml")).map((entry) => entry.name),
      folders: names.filter((entry) => entry.isDirectory() && entry.name !== "grants").map((entry) => entry.name),
    };
  }

  private strays(folder: string, files: readonly string[], known: readonly string[]): void {
    for (const file of files.filter((one) => !known.includes(one))) {
      this.problems.push({
        code: "file-unknown",
        message: `${folder}/${file} is none of the model's files${didYouMean(file, known)}`,
        place: start(`${folder}/${file}`),
      });
    }
  }

  /** Text of one file: inside the workspace, small, UTF-8. */
  private async text(file: string): Promise<string | undefined> {
    const refuse = (code: string, message: string, remedy?: string): undefined => {
      this.problems.push({ code, message, place: start(file), ...(remedy ? { remedy } : {}) });
      return undefined;
    };
    const real = await realpath(join(this.root, file)).catch(() => undefined);
    if (real === undefined) return refuse("file-missing", `there is no file ${file}`);
    if (relative(this.root, real).split(sep)[0] === "..")
      return refuse("file-outside", `${file} is a link that leaves the workspace`, "put the file itself there");
    const status = await stat(real);
    if (!status.isFile()) return refuse("file-missing", `${file} is no regular file`);
    if (status.size > maximalSize)
      return refuse("file-too-large", `${file} has ${status.size} bytes; at most ${maximalSize} are read`, "split it into several files");
    const bytes = await readFile(real).catch(() => undefined);
    if (bytes === undefined) return refuse("file-unreadable", `${file} cannot be read: no permission`);
    this.hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return refuse("file-not-utf8", `${file} is not UTF-8 text`);
    }
  }

  private async read<Value>(file: string, collection: string, validator: Validator): Promise<Loaded<Value> | undefined> {
    const text = await this.text(file);
    if (text === undefined) return undefined;
    const parsed = parseYaml(file, text, collection);
    this.problems.push(...parsed.problems);
    const findings = [...parsed.findings];
    if (parsed.problems.length === 0 && findings.length === 0 && !validator(parsed.value))
      findings.push(...(validator.errors ?? []).flatMap((error) => explain(file, error)));
    this.problems.push(...placed(findings, () => text));
    return parsed.problems.length + findings.length > 0 ? undefined : { file, value: parsed.value as Value, entries: parsed.entries };
  }

  /** Findings of the links get their places: the files are read once more, since nothing is wrong most of the time. */
  async place(findings: readonly Finding[]): Promise<Problem[]> {
    const texts = new Map<string, string>();
    for (const file of new Set(findings.map((finding) => finding.file))) texts.set(file, await readFile(join(this.root, file), "utf8"));
    return placed(findings, (file) => texts.get(file) ?? "");
  }
}

const empty = <Value>(value: Value): Loaded<Value> => ({ file: "hosts/waivers.yaml", value, entries: new Map() });

const start = (file: string): Place => ({ file, line: 1, column: 1 });

function placed(findings: readonly Finding[], textOf: (file: string) => string): Problem[] {
  const locators = new Map<string, ReturnType<typeof locator>>();
  return findings.map(({ file, path, atKey, code, message, remedy }) => {
    const found = locators.get(file) ?? locator(file, textOf(file));
    locators.set(file, found);
    return { code, message, place: found.place(path, atKey), ...(remedy ? { remedy } : {}) };
  });
}

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** One error of the validator's, in words: the value, what was expected, the nearest valid name. */
function explain(file: string, error: ErrorObject): Finding[] {
  const path = error.instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const at = (message: string, more: Partial<Finding> = {}): Finding[] => [{ code: "schema", file, path, message, ...more }];
  const { keyword, params, data } = error;
  const schema = error.parentSchema as
    | { readonly title?: string; readonly patternErrorMessage?: string; readonly properties?: object }
    | undefined;
  switch (keyword) {
    case "propertyNames":
      return [];
    case "additionalProperties": {
      const name = String(params.additionalProperty);
      return [
        {
          code: "schema",
          file,
          path: [...path, name],
          atKey: true,
          message: `unknown key '${name}'${didYouMean(name, Object.keys(schema?.properties ?? {}))}`,
        },
      ];
    }
    case "required":
      return at(`the key '${params.missingProperty}' is missing`, { atKey: true });
    case "enum":
      return at(`unknown value ${show(data)}${didYouMean(String(data), (params.allowedValues as unknown[]).map(String))}`);
    case "format":
      return at(`${show(data)} is refused: ${checks[params.format]?.(String(data)) ?? `no ${params.format}`}`);
    case "pattern":
      return at(`${show(data)} is refused as ${schema?.title ?? "a value"}: ${schema?.patternErrorMessage ?? params.pattern}`);
    case "type":
      return at(`${show(data)} is refused: it should be ${article(String(params.type))}`);
    default:
      return at(`${show(data)} ${error.message ?? "is refused"}`);
  }
}

const article = (type: string): string =>
  type === "null" ? "empty" : `${/^[aeiou]/.test(type) ? "an" : "a"} ${type === "object" ? "mapping" : type === "array" ? "list" : type}`;
