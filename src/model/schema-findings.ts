/** Says in a person's words what a schema's validator found. */
import type { ErrorObject } from "ajv";
import type { Finding, Path } from "./finding";
import { didYouMean, shown } from "./nearest";
import { checks } from "./values";

/** `/people/aigerim/keys/0` as a path; numbers are indexes where the data has a list. */
function pathOf(pointer: string, data: unknown): Path {
  const path: (string | number)[] = [];
  let at = data;
  for (const raw of pointer.split("/").slice(1)) {
    const part = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at) ? Number(part) : part);
    at = (at as Record<string, unknown>)[part];
  }
  return path;
}

interface Schema {
  readonly title?: string;
  readonly patternErrorMessage?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

const schemaOf = (error: ErrorObject): Schema => (error.parentSchema ?? {}) as Schema;

/** The last part of a path that is a name: `keys[0]`. */
function field(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the file";
  return typeof last === "number" ? `${field(path.slice(0, -1))}[${last}]` : last;
}

const typeNames: Readonly<Record<string, string>> = {
  object: "a map (key: value)",
  array: "a list",
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
};

const typeName = (type: unknown): string =>
  Array.isArray(type) ? type.map((one) => typeNames[one] ?? one).join(" or ") : (typeNames[String(type)] ?? String(type));

const quoted = (value: unknown): string => (typeof value === "string" ? `'${value}'` : JSON.stringify(value));

function enumMessage(value: unknown, allowed: readonly unknown[]): string {
  const names = allowed.filter((one): one is string => typeof one === "string");
  return `${shown(value)} is not one of ${allowed.map(quoted).join(", ")}${typeof value === "string" ? didYouMean(value, names) : ""}`;
}

/** Why text was refused: the form that its schema wants. */
function textMessage(error: ErrorObject, value: unknown): string {
  const schema = schemaOf(error);
  const name = schema.title ?? "taken here";
  const because =
    error.keyword === "format"
      ? (checks[String(error.params.format)]?.(String(value)) ?? `it must be ${error.params.format}`)
      : (schema.patternErrorMessage ?? `it must match ${error.params.pattern}`);
  return `${shown(value)} is not ${name}: ${because}`;
}

/** Says which field it is; the name of a map's entry is told by itself. */
const named = (error: ErrorObject, name: string, message: string): string =>
  error.propertyName === undefined ? `${name}: ${message}` : message;

type Words = (error: ErrorObject, value: unknown, name: string) => string;

const messages: Readonly<Record<string, Words>> = {
  format: (error, value, name) => named(error, name, textMessage(error, value)),
  pattern: (error, value, name) => named(error, name, textMessage(error, value)),
  enum: (error, value, name) => named(error, name, enumMessage(value, error.params.allowedValues as unknown[])),
  const: (error, value) => `${shown(value)} must be ${quoted(error.params.allowedValue)}`,
  type: (error, value, name) => `${name} must be ${typeName(error.params.type)}, not ${value === null ? "empty" : shown(value)}`,
  minLength: (error, _value, name) =>
    error.params.limit === 1 ? `${name} is empty` : `${name} needs at least ${error.params.limit} characters`,
  maxLength: (error, value, name) => `${name} has ${[...String(value)].length} characters, at most ${error.params.limit} are taken`,
  minItems: (error, _value, name) =>
    error.params.limit === 1 ? `${name} is empty: it needs at least one entry` : `${name} needs at least ${error.params.limit} entries`,
  maxItems: (error, value, name) => `${name} has ${(value as unknown[]).length} entries, at most ${error.params.limit} are taken`,
  minProperties: (_error, _value, name) => `${name} is empty: it needs at least one entry`,
  maxProperties: (error, _value, name) => `${name} has too many entries, at most ${error.params.limit} are taken`,
  minimum: (error, value, name) => `${name} is ${shown(value)}, the least that is taken is ${error.params.limit}`,
  maximum: (error, value, name) => `${name} is ${shown(value)}, the most that is taken is ${error.params.limit}`,
  uniqueItems: (_error, value, name) => `${shown((value as unknown[])[_error.params.i])} stands twice in ${name}`,
};

/** Keywords that only repeat what another error says better. */
const echoes = new Set(["propertyNames", "if", "anyOf", "oneOf", "allOf"]);

const codes: Readonly<Record<string, string>> = { required: "missing", additionalProperties: "unknown-key", enum: "unknown-value" };

function finding(error: ErrorObject, file: string, data: unknown): Finding {
  const path = pathOf(error.instancePath, data);
  const code = codes[error.keyword] ?? "bad-value";
  if (error.propertyName !== undefined) {
    const words = messages[error.keyword];
    const message = words?.(error, error.propertyName, `the name ${shown(error.propertyName)}`) ?? String(error.message);
    return { code: "bad-name", message, file, path: [...path, error.propertyName], atKey: true };
  }
  if (error.keyword === "required") {
    const missing = String(error.params.missingProperty);
    return { code, message: `${field(path)} has no '${missing}', which is required`, file, path, atKey: true };
  }
  if (error.keyword === "additionalProperties") {
    const name = String(error.params.additionalProperty);
    const known = Object.keys(schemaOf(error).properties ?? {});
    const expected = known.length > 0 && known.length <= 12 ? ` (known: ${known.join(", ")})` : "";
    const guess = didYouMean(name, known);
    return {
      code,
      message: `unknown key ${shown(name)} in ${field(path)}${guess === "" ? expected : guess}`,
      file,
      path: [...path, name],
      atKey: true,
    };
  }
  const at = error.keyword === "uniqueItems" ? [...path, Number(error.params.i)] : path;
  return { code, message: messages[error.keyword]?.(error, error.data, field(path)) ?? `${field(path)} ${error.message}`, file, path: at };
}

/** Findings of one file's validation. */
export function schemaFindings(file: string, data: unknown, errors: readonly ErrorObject[]): readonly Finding[] {
  return errors.filter((error) => !echoes.has(error.keyword)).map((error) => finding(error, file, data));
}
