/** Finds the kinds: every file of this folder that exports `kind`. So a new kind is one new file, and nothing else. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Kind } from "./resource";

/** A kind whose own types are known only to itself; desired values meet it as data that its own seal and compare understand. */
// biome-ignore lint/suspicious/noExplicitAny: the registry holds kinds of all types, and variance forbids `unknown` for the inputs
export type AnyKind = Kind<string, any, any, any>;

export type Kinds = ReadonlyMap<string, AnyKind>;

let found: Kinds | undefined;

/** All kinds by name. Read once a process. */
export function kinds(): Kinds {
  found ??= new Map(
    readdirSync(__dirname)
      .filter((file) => /^[a-z-]+\.(js|ts)$/.test(file) && !file.startsWith("registry."))
      .map((file) => (require(join(__dirname, file)) as { kind?: AnyKind }).kind)
      .filter((kind): kind is AnyKind => kind !== undefined)
      .map((kind) => [kind.kind, kind] as const),
  );
  return found;
}
