/** Values of a template's variables: from text, as people type it, to what a template is given. Pure. */
import type { TemplateVariable } from "../model/generated/types";
import common from "../model/schemas/common.json";
import { address, isIdentifier, line, network, timeZone } from "../model/values";

export type Value = string | number | boolean | readonly (string | number)[];

type Read = { readonly value: Value } | { readonly refused: string };

type One = { readonly value: string | number } | { readonly refused: string };

const taken = (value: string, refused: string | undefined): One => (refused === undefined ? { value } : { refused });

const serialForm = new RegExp(common.definitions.serial.pattern, "u");

const readers: Readonly<Record<string, (text: string) => One>> = {
  integer: (text) => (/^-?(0|[1-9][0-9]{0,8})$/.test(text) ? { value: Number(text) } : { refused: "it is no whole number" }),
  text: (text) => taken(text, text === "" ? "it is empty" : text.length > 200 ? "it has more than 200 characters" : line(text)),
  name: (text) => taken(text, isIdentifier(text) ? undefined : common.definitions.identifier.patternErrorMessage),
  network: (text) => taken(text, network(text)),
  address: (text) => taken(text, address(text)),
  zone: (text) => taken(text, timeZone(text)),
  serial: (text) => taken(text, serialForm.test(text) && text.length <= 128 ? undefined : common.definitions.serial.patternErrorMessage),
};

const yes = new Set(["true", "yes", "y"]);
const no = new Set(["false", "no", "n"]);

function outOfBounds({ minimum, maximum }: TemplateVariable, number: number, what: string): string | undefined {
  if (minimum !== undefined && number < minimum) return `the least ${what} is ${minimum}`;
  return maximum !== undefined && number > maximum ? `the most ${what} is ${maximum}` : undefined;
}

function readList(variable: TemplateVariable, text: string): Read {
  const values: (string | number)[] = [];
  for (const part of text === "" ? [] : text.split(",")) {
    const read = (readers[variable.of ?? "text"] as (text: string) => One)(part.trim());
    if ("refused" in read) return { refused: `'${part.trim()}': ${read.refused}` };
    if (values.includes(read.value)) return { refused: `'${part.trim()}' stands there twice` };
    values.push(read.value);
  }
  const refused = outOfBounds(variable, values.length, "number of entries that is taken");
  return refused === undefined ? { value: values } : { refused };
}

/** Reads one value; a list is parted by commas. */
export function readValue(variable: TemplateVariable, text: string): Read {
  if (variable.type === "list") return readList(variable, text);
  if (variable.type === "boolean") {
    const word = text.toLowerCase();
    return yes.has(word) ? { value: true } : no.has(word) ? { value: false } : { refused: "it is neither yes nor no" };
  }
  if (variable.type === "choice")
    return variable.choices?.includes(text) ? { value: text } : { refused: `it is none of ${(variable.choices ?? []).join(", ")}` };
  const read = (readers[variable.type] as (text: string) => One)(text);
  if ("refused" in read) return read;
  const refused = typeof read.value === "number" ? outOfBounds(variable, read.value, "that is taken") : undefined;
  return refused === undefined ? read : { refused };
}

/** What is meant when nobody says otherwise; undefined: it must be told. What may be left out is false then, which `{{#if}}` can ask. */
export function defaultOf({ type, default: given, optional }: TemplateVariable): Value | undefined {
  if (given !== undefined) return given;
  if (!optional) return undefined;
  return type === "list" ? [] : false;
}

/** `whole number from 1 to 8`. */
export function describeType({ type, of, minimum, maximum, choices }: TemplateVariable): string {
  const names: Readonly<Record<string, string>> = {
    integer: "whole number",
    boolean: "yes or no",
    text: "text",
    name: "name",
    network: "network, such as 10.30.0.0/16",
    address: "address",
    zone: "time zone, such as Asia/Almaty",
    serial: "disk's serial",
  };
  if (type === "choice") return (choices ?? []).join(", ");
  if (type === "list") return `list, parted by commas: ${names[of ?? "text"]}`;
  const from = minimum === undefined ? "" : ` from ${minimum}`;
  return `${names[type]}${from}${maximum === undefined ? "" : ` to ${maximum}`}`;
}
