/**
 * The report that a person reads and prints: one HTML file, whole in itself. It asks for nothing from anywhere, and its own style and script are
 * the only ones that a browser carries out in it (a content security policy with their digests).
 */
import { createHash } from "node:crypto";
import type { Evidence } from "../evidence";
import { attention } from "./attention";
import { controls } from "./controls";
import { factsOf, stands } from "./facts";
import { hosts } from "./hosts";
import { type Html, html, ownCode, visible } from "./html";
import { type Language, speech } from "./language";
import { own } from "./own";
import { people, systems, waivers } from "./people";
import { type Report, sections } from "./pieces";
import { journal, runs, verify } from "./runs";
import { summary, title } from "./summary";

export type { Language } from "./language";

const digest = (code: string): string => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

/** Text in a style sheet's quotes: whatever could end them, or the element, is written as its number. */
const cssText = (text: string): string =>
  `"${visible(text).replace(/[^\p{L}\p{N} .,:-]/gu, (one) => `\\${one.codePointAt(0)?.toString(16)} `)}"`;

/** What each printed page bears: whose evidence, and its number. */
const printed = ({ evidence }: Report): string =>
  `@page{@top-left{content:${cssText(evidence.organisation.name)}}@bottom-left{content:${cssText(evidence.id)}}}`;

const contents = ({ speech: { say } }: Report): Html =>
  html`<nav aria-label="${say("contents")}"><ol>${Object.entries(sections).map(([id, key]) => html`<li><a href="#${id}">${say(key)}</a></li>`)}</ol></nav>
`;

/** Hidden without the script, which carries it out. */
function find(report: Report): Html {
  const { evidence, speech: s } = report;
  const option = (value: string, text: string): Html => html`<option value="${value}">${text}</option>`;
  const choice = (id: string, label: string, options: readonly Html[]): Html =>
    html`<label for="${id}">${label}<select id="${id}"><option value="">${s.say("find.any")}</option>${options}</select></label>`;
  return html`<div class="find scripted" id="find" role="search" aria-label="${s.say("find.label")}" hidden>
<label for="find-text" class="text">${s.say("find.text")}<input id="find-text" type="search" autocomplete="off" spellcheck="false" placeholder="${s.say("find.text.hint")}"></label>
${choice(
  "find-branch",
  s.say("find.branch"),
  evidence.branches.map((branch) => option(branch.name, branch.title)),
)}${choice(
  "find-standing",
  s.say("find.standing"),
  [...stands, "drift"].map((stand) => option(stand, s.plain("standing", stand))),
)}${choice(
  "find-control",
  s.say("find.control"),
  evidence.controls.map((control) => option(control.id, s.controlName(control))),
)}<button type="button" id="find-clear">${s.say("find.clear")}</button>
<p><output for="find-text find-branch find-standing find-control" aria-live="polite">${(
    ["controls", "hosts", "people", "systems"] as const
  ).map(
    (kind) => html`<span data-count="${kind}" data-words="${s.say("find.count", { kind: s.say(`kind.${kind}`) })}"></span> `,
  )}</output> <span class="printed" hidden>${s.say("find.printed")}</span></p></div>
`;
}

/**
 * The report of `evidence`, always the same for the same evidence and language. Throws when the package's own style or script is missing.
 */
export function reportHtml(evidence: Evidence, language: Language): string {
  const report: Report = { evidence, facts: factsOf(evidence), speech: speech(language, evidence.organisation.timeZone) };
  const { say } = report.speech;
  const script = own("report.js");
  const style = `${own("report.css")}${printed(report)}`;
  const policy = `default-src 'none'; style-src ${digest(style)}; script-src ${digest(script)}; base-uri 'none'; form-action 'none'`;
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${evidence.organisation.name}: ${say("title")}</title>
${ownCode("style", style)}
</head>
<body>
<a class="skip" href="#main">${say("skip")}</a>
${title(report)}${contents(report)}<main id="main" tabindex="-1">
${summary(report)}${attention(report)}<div class="found">
${find(report)}${controls(report)}${hosts(report)}${people(report)}${systems(report)}</div>
${waivers(report)}${runs(report)}${journal(report)}${verify(report)}</main>
${ownCode("script", script)}
</body>
</html>
`.html;
}
