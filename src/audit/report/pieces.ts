/** What several sections are made of: marks, links, tables, lists, bars. */
import type { Evidence } from "../evidence";
import { type Facts, type Stand, stands, sum, type Tally } from "./facts";
import { anchor, type Content, type Html, html, joined } from "./html";
import { english, type Speech } from "./language";

/** All that a section needs. */
export interface Report {
  readonly evidence: Evidence;
  readonly facts: Facts;
  readonly speech: Speech;
}

/** A name of data, whose direction of writing stays its own. */
export const name = (text: string): Content => (/^[\x20-\x7e]*$/.test(text) ? text : html`<bdi>${text}</bdi>`);

/** What the program or a host said, in English. */
export const told = (speech: Speech, text: string): Content => (speech.language === "en" ? name(text) : english(name(text)));

/** A word with its shape; the shape is the style sheet's, and is not read aloud. */
export const mark = ({ speech }: Report, stand: Stand | "none" | "drift", n?: number): Html =>
  html`<span class="mark ${stand}">${speech.named("standing", stand)}${n !== undefined && html` <b>${speech.number(n)}</b>`}</span>`;

/** Between two marks: a line may break at it. */
export const enSpace = "\u2002";

/** A short word in a frame, with a tone: `good`, `bad`, `plain`. */
export const label = (content: Content, tone: "good" | "bad" | "plain" = "plain"): Html =>
  html`<span class="label ${tone}">${content}</span>`;

export const hostLink = ({ facts }: Report, host: string): Content =>
  facts.hostNames.has(host)
    ? html`<a class="n" href="#${anchor("host", host)}">${name(host)}</a>`
    : html`<span class="n">${name(host)}</span>`;

export function personLink({ facts }: Report, account: string): Content {
  const own = facts.accounts.get(account);
  return own === undefined
    ? html`<span class="n">${name(account)}</span>`
    : html`<a class="n" href="#${anchor("person", own)}">${name(account)}</a>`;
}

export const controlLink = ({ evidence, speech }: Report, id: string): Content => {
  const control = evidence.controls.find((one) => one.id === id);
  return control ? html`<a href="#${anchor("control", id)}">${speech.controlTitle(control)}</a>` : html`<code>${name(id)}</code>`;
};

export const branchTitle = ({ evidence }: Report, branch: string): Content =>
  name(evidence.branches.find((one) => one.name === branch)?.title ?? branch);

/** Many hosts fold; a few stand in a line. */
export function hostList(report: Report, hosts: readonly string[]): Content {
  const links = html`<span class="names">${joined(
    hosts.map((host) => hostLink(report, host)),
    ", ",
  )}</span>`;
  return hosts.length <= 6
    ? links
    : html`<details class="fold"><summary>${report.speech.count("count.hosts", hosts.length)}</summary>${links}</details>`;
}

export interface Column {
  readonly head: Content;
  /** Right-aligned. */
  readonly number?: boolean;
}

interface Shape {
  readonly caption: Content;
  readonly columns: readonly Column[];
  /** More columns than a narrow screen has room for: it scrolls by itself, can be reached by the keyboard for that, and needs a name. */
  readonly wide?: string;
  /** What is read aloud only, because the eye sees it from what stands around. */
  readonly quiet?: "caption" | "head";
}

/** A table whose first column heads its rows. */
export function table({ caption, columns, wide, quiet }: Shape, rows: readonly (readonly Content[])[]): Html {
  const heads = columns.map(({ head, number }) => html`<th scope="col"${number && html` class="r"`}>${head}</th>`);
  const cell = (content: Content, i: number): Html =>
    i === 0 ? html`<th scope="row">${content}</th>` : html`<td${columns[i]?.number && html` class="r"`}>${content}</td>`;
  const whole = html`<table><caption${quiet === "caption" && html` class="unseen"`}>${caption}</caption><thead${quiet === "head" && html` class="unseen"`}><tr>${heads}</tr></thead><tbody>${rows.map(
    (row) => html`<tr>${row.map(cell)}</tr>
`,
  )}</tbody></table>`;
  return wide === undefined ? whole : html`<div class="wide" role="group" tabindex="0" aria-label="${wide}">${whole}</div>`;
}

/** Pairs of a word and what it is; pairs without content are left out. */
export const pairs = (list: readonly (readonly [Content, Content])[]): Html =>
  html`<dl>${list
    .filter(
      ([, content]) => content !== undefined && content !== false && content !== "" && !(Array.isArray(content) && content.length === 0),
    )
    .map(([word, content]) => html`<div><dt>${word}</dt><dd>${content}</dd></div>`)}</dl>`;

/** Shares as one bar; what it shows is told in words too. */
export function bar({ speech }: Report, of: string, counts: Tally): Html {
  const all = sum(counts.values());
  if (all === 0) return html``;
  const there = stands.filter((stand) => (counts.get(stand) ?? 0) > 0);
  const parts = there.map((stand) => `${speech.plain("standing", stand)} ${speech.number(counts.get(stand) ?? 0)}`).join(", ");
  let x = 0;
  const rects = there.map((stand) => {
    const width = ((counts.get(stand) ?? 0) / all) * 1000;
    const rect = html`<rect class="${stand}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="10"/>`;
    x += width;
    return rect;
  });
  return html`<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="${speech.say("bar.says", { name: of, parts })}">${rects}</svg>`;
}

/** How things stand, for the filter: `ssh:different`, `*:drift`. */
export const tokens = (list: Iterable<string>): string => [...new Set(list)].join(" ");

/** A part of the page under a heading of its own. */
export const section = ({ speech }: Report, id: keyof typeof sections, content: Content, n?: number): Html =>
  html`<section id="${id}" aria-labelledby="h-${id}"><h2 id="h-${id}">${speech.say(sections[id])}${n !== undefined && html` <span class="count">${speech.number(n)}</span>`}</h2>
${content}</section>
`;

export const sections = {
  summary: "section.summary",
  attention: "section.attention",
  controls: "section.controls",
  hosts: "section.hosts",
  people: "section.people",
  systems: "section.systems",
  waivers: "section.waivers",
  runs: "section.runs",
  journal: "section.journal",
  verify: "section.verify",
} as const;
