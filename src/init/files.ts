/** The files of a new workspace. Pure but for the package's own files, which are read. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface NewPerson {
  readonly id: string;
  readonly name: string;
  /** Public key line of the regular account. */
  readonly key: string;
}

export interface Organisation {
  readonly name: string;
  readonly domain: string;
  readonly timeZone: string;
  readonly controllers: readonly string[];
  readonly nameServers: readonly string[];
  readonly timeServers: readonly string[];
  readonly updateSources: readonly string[];
  readonly operator: NewPerson & { readonly adminKey: string };
  readonly custodians: readonly (NewPerson & { readonly recipient: string })[];
}

/** What of the package a workspace is made from. */
export interface Source {
  /** The package's folder. */
  readonly folder: string;
  readonly render: (template: string, values: object) => string;
  /** What package.json of the workspace asks for: a version, or `file:…`. */
  readonly spec: string;
}

/** Where an editor finds the schemas, from `hosts/` and `policies/`. */
const schemas = "../node_modules/qorgan/src/model/schemas";

interface Manifest {
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** What the Terraform program is written with: as the package itself has it. */
const tools = ["@cdktf/provider-null", "@types/node", "cdktf", "constructs", "typescript"];

/** package.json, onto what npm has written already where the workspace is made in the folder of an installation. */
function packageJson({ folder, spec }: Source, domain: string, before: Manifest): string {
  const own = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const wanted = Object.fromEntries(tools.flatMap((name) => (own.devDependencies?.[name] ? [[name, own.devDependencies[name]]] : [])));
  const dependencies = (before.dependencies ?? {}) as Record<string, string>;
  return json({
    name: domain.replaceAll(".", "-"),
    version: "0.0.0",
    private: true,
    ...before,
    type: "commonjs",
    scripts: { synth: "tsc && node dist/stacks/main.js", validate: "qorgan validate" },
    dependencies: { qorgan: spec, ...dependencies },
    devDependencies: { ...wanted, ...((before.devDependencies ?? {}) as object) },
    overrides: own.overrides ?? {},
  });
}

const tsconfig = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2023"],
    module: "node20",
    moduleResolution: "node16",
    strict: true,
    // The package is published without types.
    noImplicitAny: false,
    skipLibCheck: true,
    esModuleInterop: true,
    types: ["node"],
    rootDir: ".",
    outDir: "dist",
  },
  include: ["stacks"],
};

/** A text of the package's own workspace, as one elsewhere has it. */
const fromOutside = (text: string): string =>
  text.replace(/(\$schema=)\.\.\/src\/model\/schemas\//, `$1${schemas}/`).replaceAll('"../src/', '"qorgan/dist/src/');

const folderOf = (source: Source, folder: string, ending: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(source.folder, folder))
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => [join(folder, name), fromOutside(readFileSync(join(source.folder, folder, name), "utf8"))]),
  );

/** Path in the workspace → text. `before` is package.json as it is there already. */
export function workspaceFiles(organisation: Organisation, source: Source, before: Manifest): Readonly<Record<string, string>> {
  const { name, operator, custodians } = organisation;
  const values = {
    ...organisation,
    schemas,
    banner: `This computer belongs to ${name}. Only people who were given an account may use it. What is done here is recorded.`,
    custodians: custodians.map((one, i) => ({ ...one, uid: 2002 + i })),
  };
  const hosts = ["organisation", "people", "data-map", "waivers"].map((one) => [
    `hosts/${one}.yaml`,
    source.render(`workspace/${one}.yaml.hbs`, values),
  ]);
  const cdktf = JSON.parse(readFileSync(join(source.folder, "cdktf.json"), "utf8")) as object;
  return {
    ...Object.fromEntries(hosts),
    ...folderOf(source, "policies", ".yaml"),
    ...folderOf(source, "stacks", ".ts"),
    "cdktf.json": json({ ...cdktf, app: "npm run --silent synth" }),
    "package.json": packageJson(source, organisation.domain, before),
    "tsconfig.json": json(tsconfig),
    ".gitignore": source.render("workspace/gitignore.hbs", {}),
    ".gitattributes": source.render("workspace/gitattributes.hbs", {}),
    "README.md": source.render("workspace/readme.hbs", {
      name,
      operator: operator.id,
      custodians: custodians.map((one) => one.id).join(" and "),
    }),
  };
}
