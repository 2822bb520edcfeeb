/** How the report speaks: its words, plurals, dates and numbers in one language. */
import type { Moment } from "../evidence";
import { type Content, type Html, html } from "./html";
import { controlWords } from "./messages/controls";
import { en } from "./messages/en";
import { kk } from "./messages/kk";
import { ru } from "./messages/ru";
import type { Forms, Language, Words } from "./messages/words";

export type { Forms, Language } from "./messages/words";

/** Keys of one form, and keys that are chosen by a number. */
export type Key = { [key in keyof Words]: Words[key] extends string ? key : never }[keyof Words];
export type CountKey = Exclude<keyof Words, Key>;

export const tables: Readonly<Record<Language, Words>> = { en, ru, kk };

/** What is translated by an id that data brings. Where an id is not known, the data's own word stands, marked as what it is. */
type Family =
  | "standing"
  | "duty"
  | "class"
  | "label"
  | "environment"
  | "virtualisation"
  | "role"
  | "table"
  | "column"
  | "cell"
  | "ended"
  | "work"
  | "signature";

export interface Speech {
  readonly language: Language;
  /** Plain text, for what is escaped later. */
  say(key: Key, values?: Readonly<Record<string, string>>): string;
  /** The form that fits `n`; `{n}` is the number as the language writes it. */
  count(key: CountKey, n: number, values?: Readonly<Record<string, string>>): string;
  /** As `say`, with fragments in it. */
  phrase(key: Key, values: Readonly<Record<string, Content>>): Html;
  named(family: Family, id: string): Content;
  /** As `named`, for an attribute or an option: without a mark of the language. */
  plain(family: Family, id: string): string;
  controlTitle(control: { readonly id: string; readonly title: string }): Content;
  /** As `controlTitle`, without a mark of the language. */
  controlName(control: { readonly id: string; readonly title: string }): string;
  controlAbout(control: { readonly id: string; readonly description: string }): Content;
  number(n: number): string;
  size(bytes: number): string;
  /** A moment in the organisation's time zone, which is shown. */
  moment(moment: Moment): Html;
  /** The same, short: for tables, whose page says the zone. */
  brief(moment: Moment): Html;
  day(day: string): Html;
  dayText(day: string): string;
}

/** The English of data in a page of another language, so that it is read aloud as English. */
export const english = (content: Content): Html => html`<span lang="en">${content}</span>`;

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] as string) : whole));

const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** Dates, numbers and sizes. A moment that is none stands as it came. */
function clock(locale: string, timeZone: string) {
  const numeric = { year: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit", timeZone } as const;
  const long = new Intl.DateTimeFormat(locale, { ...numeric, month: "long", timeZoneName: "shortOffset" });
  const short = new Intl.DateTimeFormat(locale, { ...numeric, month: "short" });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const numbers = new Intl.NumberFormat(locale);
  const written = (format: Intl.DateTimeFormat, moment: string): string =>
    Number.isNaN(Date.parse(moment)) ? moment : format.format(new Date(moment)).replace(/ (г\.|ж\.)/, "\u00a0$1");
  const time = (format: Intl.DateTimeFormat, moment: string): Html => html`<time datetime="${moment}">${written(format, moment)}</time>`;
  return {
    number: (n: number) => numbers.format(n),
    size(bytes: number): string {
      const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
      const unit = units[step] as string;
      return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: 1 }).format(bytes / 1000 ** step);
    },
    moment: (moment: Moment) => time(long, moment),
    brief: (moment: Moment) => time(short, moment),
    dayText: (day: string) => written(days, day),
    day: (day: string) => time(days, day),
  };
}

/** The speech of one language, by the clock of `timeZone` (`Asia/Almaty`). */
export function speech(language: Language, timeZone: string): Speech {
  const words = tables[language];
  const locale = language === "en" ? "en-GB" : language;
  const plural = new Intl.PluralRules(locale);
  const known = (family: Family, id: string): string | undefined => {
    const key = `${family}.${id}`;
    const text = Object.hasOwn(words, key) ? words[key as Key] : undefined;
    return typeof text === "string" ? text : undefined;
  };
  const when = clock(locale, timeZone);
  const ofControl = (id: string) => (language !== "en" && Object.hasOwn(controlWords, id) ? controlWords[id]?.[language] : undefined);
  const foreign = (text: string): Content => (language === "en" ? text : english(text));
  return {
    ...when,
    language,
    say: (key, values = {}) => fill(words[key], values),
    count: (key, n, values = {}) => {
      const forms: Forms = words[key];
      return fill(forms[plural.select(n)] ?? forms.other, { ...values, n: when.number(n) });
    },
    phrase: (key, values) => html`${words[key].split(/\{(\w+)\}/).map((part, i) => (i % 2 === 0 ? part : values[part]))}`,
    named: (family, id) => known(family, id) ?? foreign(id),
    plain: (family, id) => known(family, id) ?? id,
    controlTitle: ({ id, title }) => ofControl(id)?.title ?? foreign(title),
    controlName: ({ id, title }) => ofControl(id)?.title ?? title,
    controlAbout: ({ id, description }) => ofControl(id)?.about ?? foreign(description),
  };
}
