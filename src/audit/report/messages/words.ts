/** What a table of words is, in any language. */
import type { en } from "./en";

export type Language = "en" | "ru" | "kk";

/** Forms by `Intl.PluralRules`. */
export type Forms = { readonly [rule in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** The table of one language: the keys are English's. */
export type Words = { readonly [key in keyof typeof en]: (typeof en)[key] extends string ? string : Forms };
