/** What a policy may say to the control `backup`: how often a class of data is copied, and how long copies are kept. */
import type { FromSchema } from "json-schema-to-ts";
import type { BackupSet } from "../../model/backups";

const classNames = ["basic", "personnel", "financial", "medical", "other"] as const;

const number = (description: string, minimum: number, maximum: number, standard: number) =>
  ({ type: "integer", minimum, maximum, default: standard, description }) as const;

const ofClass = (everyHours: number, keepMonths: number) =>
  ({
    type: "object",
    additionalProperties: false,
    default: {},
    properties: {
      everyHours: number("A copy at least so often.", 1, 720, everyHours),
      keepDays: number("One copy a day is kept for so many days.", 1, 3650, 14),
      keepWeeks: number("One a week for so many weeks.", 1, 520, 9),
      keepMonths: number("One a month for so many months.", 1, 240, keepMonths),
    },
    required: ["everyHours", "keepDays", "keepWeeks", "keepMonths"],
  }) as const;

export const schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    classes: {
      type: "object",
      description: "By class of data; `other` is what holds no personal data. Where a system has several classes the strictest counts.",
      additionalProperties: false,
      default: {},
      properties: {
        basic: ofClass(24, 12),
        personnel: ofClass(24, 12),
        financial: ofClass(24, 60),
        medical: ofClass(24, 60),
        other: ofClass(24, 6),
      },
      required: classNames,
    },
    verifyOn: {
      enum: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
      default: "Sat",
      description: "The night in which all that the copies hold is read back.",
    },
    restoreApprovedBy: {
      type: "array",
      items: { enum: ["data-owner", "security-officer"] },
      minItems: 1,
      uniqueItems: true,
      default: ["data-owner", "security-officer"],
      description: "Who may let personal data be restored: the system's data owner, the branch's security officers. Never who restores it.",
    },
  },
  required: ["classes", "verifyOn", "restoreApprovedBy"],
} as const;

export type Parameters = FromSchema<typeof schema>;

/** How often a set is copied, and how long its copies are kept. */
interface Rhythm {
  readonly everyHours: number;
  readonly keepDays: number;
  readonly keepWeeks: number;
  readonly keepMonths: number;
}

/** The strictest of the classes of a set. */
export function rhythmOf({ classes }: Pick<BackupSet, "classes">, { classes: rhythms }: Pick<Parameters, "classes">): Rhythm {
  const own: readonly Rhythm[] = classes.length === 0 ? [rhythms.other] : classes.map((name) => rhythms[name]);
  const most = (field: keyof Rhythm): number => Math.max(...own.map((one) => one[field]));
  return {
    everyHours: Math.min(...own.map((one) => one.everyHours)),
    keepDays: most("keepDays"),
    keepWeeks: most("keepWeeks"),
    keepMonths: most("keepMonths"),
  };
}
