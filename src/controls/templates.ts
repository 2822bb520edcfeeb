/** Renders `templates/`: every value is made harmless for the format that the template declares in its first line, or refused. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { stringify } from "yaml";
import { quote } from "../shell";

/** A value that the template's format cannot hold: expected, so the compile step turns it into a problem that names the template and the value. */
export class RefusedValue extends Error {
  constructor(
    readonly template: string,
    readonly value: string,
    readonly format: string,
  ) {
    super(`${JSON.stringify(value.slice(0, 80))} cannot stand in a ${format} file (${template})`);
  }
}

type Escape = (value: string) => string | undefined;

const only =
  (allowed: RegExp): Escape =>
  (value) =>
    allowed.test(value) ? value : undefined;

/** No control characters but what people part lines and words with. */
const plainText = /^(?:[^\p{Cc}]|[\n\t])*$/u;

/** One line, also where a flow collection around it would read commas and brackets as its own. */
const flowScalar = (value: string): string =>
  stringify([value], { lineWidth: 0, collectionStyle: "flow", flowCollectionPadding: false, blockQuote: false }).trimEnd().slice(1, -1);

const plainLine = /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u;

/** What each format can hold; undefined = refused. */
const formats: Readonly<Record<string, Escape>> = {
  /** One line of a configuration file that knows no quoting. */
  conf: only(plainLine),
  ini: only(plainLine),
  pam: only(/^[A-Za-z0-9_.,:/@%+=[\] -]*$/),
  sshd: only(/^[A-Za-z0-9_.,:/@%+*!=~ -]*$/),
  /** Values of Debian's installer: some of its scripts take them as words of a shell. */
  preseed: only(/^([A-Za-z0-9_.,:/@%+=*~-]+( [A-Za-z0-9_.,:/@%+=*~-]+)*)?$/),
  nftables: only(/^[A-Za-z0-9_.,:/@ -]*$/),
  sudoers: (value) => (/^[A-Za-z0-9_.,:/@%+=\\ -]*$/.test(value) ? value.replace(/[,:=\\]/g, "\\$&") : undefined),
  /** Inside double quotes, where `%` and `$` begin something of rsyslog's own. */
  rsyslog: only(/^[A-Za-z0-9_.,:/@ +=-]*$/),
  /** A comment, or one word of a rule of auditctl's, which knows a blank only behind a backslash. */
  audit: (value) => {
    if (value.startsWith("# ")) return plainLine.test(value) ? value : undefined;
    return plainLine.test(value) && !/[\\"']/.test(value) ? value.replaceAll(" ", "\\ ") : undefined;
  },
  shell: (value) => (value.includes("\0") ? undefined : quote(value)),
  /** Several lines for people to read. */
  text: only(plainText),
  /** agetty reads backslashes in it as escapes. */
  issue: (value) => (plainText.test(value) ? value.replaceAll("\\", "\\\\") : undefined),
  /** One value, or a part of a comment. Texts that YAML would read as something else are quoted. */
  yaml: (value) => (plainLine.test(value) ? flowScalar(value) : undefined),
  html: (value) => Handlebars.Utils.escapeExpression(value),
};

interface Template {
  readonly format: string;
  readonly run: Handlebars.TemplateDelegate;
  /** What it takes in whole by `{{> FOLDER/NAME.hbs}}`. */
  readonly partials: readonly string[];
}

/** Every string in `values`, however deep, escaped for the format: so no way of writing it in the template lets one through raw. */
function escapeAll(value: unknown, harmless: (text: string) => string): unknown {
  if (typeof value === "string") return harmless(value);
  if (Array.isArray(value)) return value.map((one) => escapeAll(one, harmless));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, escapeAll(one, harmless)]));
  return value;
}

/**
 * A renderer over folders of templates; the first folder that has a template wins (a workspace overrides what the package brings).
 * Throws RefusedValue for a value that the format cannot hold, and Error for a template that is missing or declares no format.
 */
export function renderer(folders: readonly string[]): (template: string, values: object) => string {
  const cache = new Map<string, Template>();
  const load = (name: string): Template => {
    const known = cache.get(name);
    if (known) return known;
    const path = folders.map((folder) => join(folder, name)).find(existsSync);
    if (path === undefined) throw new Error(`no template ${name} in ${folders.join(", ")}`);
    const text = readFileSync(path, "utf8");
    const head = /^\{\{!--\s*format:\s*([a-z]+)\s*--\}\}\r?\n/.exec(text);
    const format = head?.[1] ?? "";
    if (!Object.hasOwn(formats, format))
      throw new Error(`${path}: the first line must name a format: {{!-- format: ${Object.keys(formats).join("|")} --}}`);
    const template = {
      format,
      partials: [...text.matchAll(/\{\{>\s*([\w./-]+)\s*\}\}/g)].flatMap(([, part]) => part ?? []),
      run: Handlebars.compile(text.slice(head?.[0].length), { noEscape: true, strict: true, knownHelpersOnly: true }),
    };
    cache.set(name, template);
    return template;
  };
  return (name, values) => {
    const { format, run, partials } = load(name);
    const harmless = (text: string): string => {
      const safe = formats[format]?.(text);
      if (safe === undefined) throw new RefusedValue(name, text, format);
      return safe;
    };
    const parts = partials.map((part) => {
      const found = load(part);
      if (found.format !== format) throw new Error(`${name}: ${part} is of another format`);
      return [part, found.run] as const;
    });
    return run(escapeAll(values, harmless) as object, { partials: Object.fromEntries(parts) });
  };
}
