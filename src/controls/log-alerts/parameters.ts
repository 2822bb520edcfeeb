/** What a policy may say to the control `log-alerts`: thresholds, where alerts go, and how often somebody looks. */
import type { FromSchema } from "json-schema-to-ts";

const number = (description: string, minimum: number, maximum: number, standard: number) =>
  ({ type: "integer", minimum, maximum, default: standard, description }) as const;

/** The rules' names, as they stand in alerts and in `off`. */
export const ruleNames = [
  "many-files",
  "full-export",
  "off-hours-login",
  "other-branch-login",
  "failed-logins",
  "new-rights",
  "logging-changed",
  "host-silent",
  "events-lost",
  "peer-refused",
  "disk-filling",
  "backup",
] as const;

export const schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    off: {
      type: "array",
      uniqueItems: true,
      items: { enum: ruleNames },
      default: [],
      description: "Rules that are switched off.",
    },
    files: {
      type: "object",
      description: "many-files: so many different files, read by one person within so many minutes.",
      additionalProperties: false,
      default: {},
      properties: { count: number("Files.", 2, 100_000, 500), minutes: number("Minutes.", 1, 1440, 60) },
      required: ["count", "minutes"],
    },
    fullExport: {
      type: "object",
      description: "full-export: one session reads so much of the files of a system that were seen in the days before.",
      additionalProperties: false,
      default: {},
      properties: {
        share: number("Percent of the known files.", 10, 100, 90),
        least: number("Known files from which on a system is watched so.", 2, 10_000, 20),
        days: number("A file that nobody touched for so long is forgotten.", 1, 365, 30),
      },
      required: ["share", "least", "days"],
    },
    failedLogins: {
      type: "object",
      description: "failed-logins: so many by one person, or by unknown names from one address, within so many minutes.",
      additionalProperties: false,
      default: {},
      properties: { count: number("Logins.", 2, 1000, 5), minutes: number("Minutes.", 1, 1440, 10) },
      required: ["count", "minutes"],
    },
    silence: {
      type: "object",
      description:
        "host-silent: minutes without a word; 0: such hosts are not watched. Workstations are switched off at night and over holidays.",
      additionalProperties: false,
      default: {},
      properties: { servers: number("Servers.", 0, 525_600, 60), workstations: number("Workstations.", 0, 525_600, 20_160) },
      required: ["servers", "workstations"],
    },
    webhook: {
      type: "object",
      description: "Each alert is sent there as JSON by HTTP POST.",
      additionalProperties: false,
      properties: {
        url: { type: "string", pattern: "^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$", maxLength: 500 },
        headerFile: {
          type: "string",
          format: "path",
          description:
            "A file on the collector with a header line that is sent along (Authorization: …). People put it there: it is a secret.",
        },
      },
      required: ["url"],
    },
    mail: {
      type: "object",
      description: "Each alert is sent by the collector's own mail program (/usr/sbin/sendmail).",
      additionalProperties: false,
      properties: {
        to: {
          type: "array",
          minItems: 1,
          maxItems: 50,
          uniqueItems: true,
          items: { type: "string", pattern: "^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$", maxLength: 200 },
        },
      },
      required: ["to"],
    },
    reviews: {
      type: "object",
      description: "Days after which a look that nobody took is drift. Three for the daily one: a weekend is none.",
      additionalProperties: false,
      default: {},
      properties: { daily: number("The daily check.", 1, 30, 3), weekly: number("The weekly review.", 1, 90, 9) },
      required: ["daily", "weekly"],
    },
  },
  required: ["off", "files", "fullExport", "failedLogins", "silence", "reviews"],
} as const;

export type Parameters = FromSchema<typeof schema>;
