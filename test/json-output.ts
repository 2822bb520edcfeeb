/** Holds what the program prints with --json against docs/json.schema.json. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";

const ajv = new Ajv({ allErrors: true }).addSchema(
  JSON.parse(readFileSync(join(__dirname, "../docs/json.schema.json"), "utf8")) as object,
  "qorgan",
);

/** What is wrong with a document by the definition of a command; empty when nothing is. */
export function faults(definition: string, text: string): string[] {
  const validate = ajv.getSchema(`qorgan#/definitions/${definition}`);
  if (!validate) throw new Error(`no definition ${definition}`);
  if (validate(JSON.parse(text))) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}
