/** How things look to a person: problems with their place, changes with their reasons. Colours only where they are wanted. */
import type { Change, HostPlan, Remark } from "../engine/plan";
import { codeFrame } from "../model/frame";
import type { Reason } from "../resources/resource";
import type { Problem } from "../result";

/** ANSI colours, or nothing: NO_COLOR is set, or the output is no terminal. */
export const colours = (stream: NodeJS.WriteStream): ((code: number, text: string) => string) =>
  process.env.NO_COLOR || !stream.isTTY ? (_code, text) => text : (code, text) => `\u001b[${code}m${text}\u001b[0m`;

const red = 31;
const green = 32;
const yellow = 33;
const grey = 90;

/** What a host or a file says is data: control characters must not reach the terminal. */
export const printable = (text: string): string =>
  text.replace(/[^\P{Cc}\n\t]/gu, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`);

/** One problem in words: what, where, in which state things are, what to do. */
export function renderProblem(problem: Problem, stream: NodeJS.WriteStream, sourceOf: (file: string) => string | undefined): string {
  const paint = colours(stream);
  const where = problem.place ? `${problem.place.file}:${problem.place.line}:${problem.place.column}: ` : "";
  const lines = [`${where}${paint(red, "error")}: ${printable(problem.message)} ${paint(grey, `[${problem.code}]`)}`];
  const source = problem.place && sourceOf(problem.place.file);
  if (problem.place && source !== undefined) lines.push(codeFrame(source, problem.place));
  if (problem.state) lines.push(`  state: ${printable(problem.state)}`);
  if (problem.remedy) lines.push(`  what to do: ${printable(problem.remedy)}`);
  return lines.join("\n");
}

const sign: Readonly<Record<Change["action"], string>> = { add: "+", change: "~", remove: "-", adopt: "=", restart: "@" };

const why = (reasons: readonly Reason[]): string =>
  [
    ...new Set(reasons.map((reason) => `${reason.control}/${reason.rule}: ${reason.why}${reason.source ? ` (${reason.source})` : ""}`)),
  ].join("; ");

/** A change as lines: key, difference, reason, and where contents were fetched the lines that differ. */
export function renderChange(change: Change, stream: NodeJS.WriteStream): string[] {
  const paint = colours(stream);
  const colour = change.action === "add" ? green : change.action === "remove" ? red : yellow;
  const marks = [
    change.drift ? "drift" : "",
    change.pending && change.drift ? "and pending" : "",
    change.guarded ? "guarded" : "",
    change.reportOnly ? "reported only" : "",
    change.waived ? `waived by ${change.waived.waiver} until ${change.waived.expires}` : "",
  ].filter(Boolean);
  const lines = [
    `  ${paint(colour, `${sign[change.action]} ${printable(change.key)}`)}  ${printable(change.difference.summary)}${marks.length > 0 ? paint(grey, `  [${marks.join(", ")}]`) : ""}`,
    paint(grey, `      ${printable(why(change.reasons))}`),
    ...(change.destroys ? [paint(red, `      formats ${printable(change.destroys.what)}`)] : []),
    ...(change.difference.remedy ? [`      what to do: ${printable(change.difference.remedy)}`] : []),
  ];
  if (change.contents) {
    const { createPatch } = require("diff") as typeof import("diff");
    const patch = createPatch("", change.contents.before, change.contents.after, "", "", { context: 1 }).split("\n").slice(4);
    for (const line of patch.filter((one) => one !== "" && !one.startsWith("\\"))) {
      lines.push(`      ${paint(line.startsWith("+") ? green : line.startsWith("-") ? red : grey, printable(line))}`);
    }
  }
  return lines;
}

const remark = (word: string, remarks: readonly Remark[], stream: NodeJS.WriteStream): string[] =>
  remarks.map(
    (one) => `  ${colours(stream)(word === "unknown" ? red : grey, `? ${printable(one.key)}  ${word}: ${printable(one.because)}`)}`,
  );

/** What decides who gets in comes first and what is waived last; between these control by control. */
const worstFirst = (a: Change, b: Change): number =>
  Number(a.waived !== undefined) - Number(b.waived !== undefined) ||
  Number(b.guarded) - Number(a.guarded) ||
  (a.reasons[0]?.control ?? "").localeCompare(b.reasons[0]?.control ?? "") ||
  a.key.localeCompare(b.key);

/** One host's plan. `drift` shows only what left the applied state; `plan` shows all that an apply would do. */
export function renderPlan(plan: HostPlan, view: "plan" | "drift", stream: NodeJS.WriteStream): string {
  const shown =
    view === "drift"
      ? plan.changes.filter((change) => change.drift || change.waived).sort(worstFirst)
      : plan.changes.filter((change) => change.action !== "adopt");
  const adopted = plan.changes.filter((change) => change.action === "adopt").length;
  const pending = plan.changes.filter((change) => change.pending && !change.drift && !change.waived).length;
  const lines = [
    colours(stream)(1, `${plan.branch}/${plan.host}`),
    ...plan.notes.map((note) => `  ! ${printable(note)}`),
    ...remark("unknown", plan.unknown, stream),
    ...shown.flatMap((change) => renderChange(change, stream)),
    ...(plan.notEnforceable.length > 0
      ? [
          `  ${plan.notEnforceable.length} not enforceable on this host (${[...new Set(plan.notEnforceable.map((one) => one.because))].map(printable).join("; ")})`,
        ]
      : []),
    ...(view === "plan" && adopted > 0 ? [`  = ${adopted} already so, to be remembered`] : []),
    ...(view === "drift" && pending > 0 ? [`  ${pending} pending: the model asks for more than was applied (qorgan plan)`] : []),
    `  ${plan.asDesired} of ${plan.resources} resources as desired`,
  ];
  return lines.join("\n");
}

/** `1 host`, `2 hosts`. */
export const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;
