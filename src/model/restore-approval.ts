/** What somebody signs who agrees that personal data is restored: one text, the same on this side and on the host. Pure. */
import type { Model } from "./model";

/** What is agreed to. `path` and `at` as the host takes them: `-` is all of the system, `-` the newest copy. */
export interface RestoreApproval {
  readonly host: string;
  readonly set: string;
  readonly path: string;
  /** ISO 8601 in UTC, or `-`. */
  readonly at: string;
  readonly place: "folder" | "in-place";
  /** Who restores: the id of an operator. */
  readonly requester: string;
  readonly approver: string;
  readonly reason: string;
  /** ISO 8601 in UTC: until then it may be used, once. */
  readonly until: string;
}

const heading = "qorgan restore approval 1";
const fields = ["host", "set", "path", "at", "place", "requester", "approver", "reason", "until"] as const;

/** How long an approval may hold at most. A host refuses what holds a day longer, for clocks differ. */
export const mostHours = 168;

export const approvalText = (approval: RestoreApproval): string =>
  `${[heading, ...fields.map((name) => `${name}: ${approval[name]}`)].join("\n")}\n`;

/** What a text says, or undefined where it is no approval: every field once, in order, and nothing else. */
export function parseApproval(text: string): RestoreApproval | undefined {
  const [first, ...rest] = text.split("\n");
  if (first !== heading || rest.length !== fields.length + 1 || rest.at(-1) !== "") return undefined;
  const values = fields.map((name, i) => (rest[i]?.startsWith(`${name}: `) ? rest[i].slice(name.length + 2) : ""));
  if (values.includes("") || /\p{Cc}/u.test(values.join(""))) return undefined;
  return Object.fromEntries(fields.map((name, i) => [name, values[i]])) as unknown as RestoreApproval;
}

/** Why an approval is not one for this restore; undefined: it is. Who signed it, and who restores, is for others to say. */
export function approvalRefusal(
  approval: RestoreApproval,
  wanted: Pick<RestoreApproval, "host" | "set" | "path" | "at" | "place">,
  now: Date,
): string | undefined {
  const other = (["host", "set", "path", "at", "place"] as const).find((name) => approval[name] !== wanted[name]);
  if (other !== undefined) return `it is for the ${other} ${approval[other]}, and ${wanted[other]} was asked for`;
  const until = new Date(approval.until).getTime();
  if (!(until >= now.getTime())) return `its time is over (${approval.until})`;
  return approval.approver === approval.requester ? `${approval.approver} restores, and so cannot be the one who agrees` : undefined;
}

/** Operators who may be meant as the one who restores. */
export const requestersOf = ({ organisation }: Pick<Model, "organisation">): readonly string[] =>
  organisation.operators.map((person) => person.id);
