/**
 * `npm run generate`: writes the controls' parameters into the policy's schema, the types and validators of all schemas, the manual page and docs/sources.md.
 * `--check` writes nothing and fails when something on disk is not what would be written.
 */
const fs = require("node:fs");
const path = require("node:path");
const swc = require("@swc/core");
const { default: Ajv, _ } = require("ajv");
const standalone = require("ajv/dist/standalone").default;
const { compile } = require("json-schema-to-typescript");
const { manual } = require("./manual");
const { sources } = require("./sources");

const root = path.resolve(__dirname, "..");
const schemas = path.join(root, "src/model/schemas");
const files = ["organisation", "people", "data-map", "waivers", "branch", "hosts", "policy", "branch-template", "hardware"];
const header = "/* Written by `npm run generate` from src/model/schemas and the controls. */\n";

/** Lets this script load the house's TypeScript. */
require.extensions[".ts"] = (module, file) => {
  const { code } = swc.transformFileSync(file, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
    swcrc: false,
  });
  module._compile(code, file);
};

const readSchema = (name) => JSON.parse(fs.readFileSync(path.join(schemas, `${name}.json`), "utf8"));
const camel = (name) => name.replace(/-([a-z])/g, (_all, letter) => letter.toUpperCase());

/** A policy may give some of a control's parameters and leave the rest to the policy that it extends. */
function partial(control) {
  const { required: _required, $schema: _schema, ...parameters } = control.parameters;
  return { title: control.title, ...parameters };
}

function policySchema(controls) {
  const policy = readSchema("policy");
  policy.properties.controls = {
    description: policy.properties.controls.description,
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(controls.map((control) => [control.id, partial(control)])),
  };
  return policy;
}

/** What holds after `extends` was followed: required parameters must be there, defaults are filled in. */
const parametersSchema = (controls) => ({
  type: "object",
  properties: Object.fromEntries(controls.map((control) => [control.id, { ...control.parameters, $schema: undefined }])),
});

function ajv(options) {
  const { formats } = require("../src/model/values");
  return new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    strictTypes: false,
    allowUnionTypes: true,
    formats,
    keywords: ["patternErrorMessage"],
    code: { source: true, lines: true, formats: _`require("../values").formats` },
    ...options,
  });
}

function fileValidators(all) {
  const instance = ajv({});
  for (const [name, schema] of Object.entries(all)) instance.addSchema(schema, `${name}.json`);
  return standalone(instance, Object.fromEntries(files.map((name) => [camel(name), `${name}.json`])));
}

function parametersValidator(controls) {
  const instance = ajv({ useDefaults: true });
  instance.addSchema(parametersSchema(controls), "parameters.json");
  return standalone(instance, { parameters: "parameters.json" });
}

const declarations = (names) =>
  `${header}import type { ErrorObject } from "ajv";\n\n${names
    .map((name) => `export declare const ${name}: { (data: unknown): boolean; errors?: ErrorObject[] | null };\n`)
    .join("")}`;

/** One root that refers to all, so that what they share becomes one type. */
async function types(all) {
  const definitions = {};
  for (const [name, schema] of Object.entries(all)) {
    const local = JSON.parse(JSON.stringify(schema).replaceAll('"common.json#/', '"#/'));
    Object.assign(definitions, local.definitions);
    if (name !== "common") definitions[`${name}-file`] = { ...local, definitions: undefined, $schema: undefined };
  }
  // Values' titles are for people; without them a value's type is named after its definition.
  for (const [name, definition] of Object.entries(definitions)) if (name in all.common.definitions) delete definition.title;
  const bundle = { title: "Files", type: "object", additionalProperties: false, definitions, properties: {} };
  for (const name of files) bundle.properties[name] = { $ref: `#/definitions/${name}-file` };
  // Each control derives the type of its own parameters; the loader treats them all alike.
  definitions["policy-file"].properties.controls = { type: "object", additionalProperties: { type: "object" } };
  return compile(bundle, "Files", { bannerComment: header.trim(), ignoreMinAndMaxItems: true, style: { printWidth: 140 } });
}

/** Every generated file's path and content. */
async function generate() {
  const registry = require("../src/controls/registry");
  const controls = [...registry.controls()].sort((one, other) => (one.id < other.id ? -1 : 1));
  const policy = policySchema(controls);
  const all = {
    common: readSchema("common"),
    ...Object.fromEntries(files.map((name) => [name, name === "policy" ? policy : readSchema(name)])),
  };
  return {
    "src/model/schemas/policy.json": `${JSON.stringify(policy, undefined, 2)}\n`,
    "src/model/generated/types.ts": await types(all),
    "src/model/generated/validators.js": `${header}${fileValidators(all)}\n`,
    "src/model/generated/validators.d.ts": declarations(files.map(camel)),
    "src/model/generated/parameters.js": `${header}${parametersValidator(controls)}\n`,
    "src/model/generated/parameters.d.ts": declarations(["parameters"]),
    "docs/qorgan.1": manual(require("../src/cli/main").buildProgram()),
    "docs/sources.md": sources(
      require("../src/audit/citations"),
      controls.map((control) => control.id),
    ),
  };
}

async function main() {
  const stale = [];
  for (const [file, content] of Object.entries(await generate())) {
    const target = path.join(root, file);
    if (fs.existsSync(target) && fs.readFileSync(target, "utf8") === content) continue;
    stale.push(file);
    if (!process.argv.includes("--check")) fs.writeFileSync(target, content);
  }
  if (stale.length === 0) console.log("Everything generated is up to date.");
  else if (process.argv.includes("--check")) {
    console.error(`Not what \`npm run generate\` would write: ${stale.join(", ")}`);
    process.exitCode = 1;
  } else console.log(`Written: ${stale.join(", ")}`);
}

main();
