/** By control: what it is for, what it answers, and on which hosts it is in force. */
import type { Work } from "../evidence";
import { type ControlFacts, type Exception, stands } from "./facts";
import { anchor, type Content, type Html, html } from "./html";
import { enSpace, hostList, label, mark, name, pairs, type Report, section, table, tokens, told } from "./pieces";

const toneOf = (status: Work["status"]): "good" | "bad" | "plain" =>
  status === "read" ? "good" : status === "not-verified" ? "bad" : "plain";

const status = ({ speech }: Report, work: Work | undefined): Html =>
  label(speech.named("work", work?.status ?? "not-verified"), toneOf(work?.status ?? "not-verified"));

/** The works that are cited, once for all controls, each with how far it was read. */
function works(report: Report): Content {
  const { evidence, speech } = report;
  if (evidence.works.length === 0) return undefined;
  const caption = speech.say("work.title");
  const columns = ["work.work", "work.status", "work.edition", "work.on"] as const;
  return table(
    { caption, columns: columns.map((head) => ({ head: speech.say(head) })), wide: caption },
    evidence.works.map((work) => [
      told(speech, work.title),
      [status(report, work), " ", html`<small>${speech.say(`work.${work.status}.about`)}</small>`],
      work.edition === undefined ? "" : told(speech, work.edition),
      work.readOn === undefined ? "" : speech.day(work.readOn),
    ]),
  );
}

function sources(report: Report, { control }: ControlFacts): Content {
  const { evidence, speech } = report;
  if (control.citations.length === 0) return html`<p>${speech.say("control.sources.none")}</p>`;
  return html`<ul class="cites">${control.citations.map((citation) => {
    const work = evidence.works.find(({ id }) => id === citation.work);
    return html`<li>${told(speech, work?.title ?? citation.work)}, <b>${told(speech, citation.at)}</b>: ${told(speech, citation.asks)} ${status(report, work)}</li>`;
  })}</ul>`;
}

/** What stands of a resource: its standing, the drift and the waiver, and why. */
export function standingCell(
  report: Report,
  { standing, drift, because, waiver }: Pick<Exception, "standing" | "drift" | "because" | "waiver">,
): Content {
  const { speech } = report;
  const link = waiver !== undefined && html` <a href="#${anchor("waiver", waiver)}">${speech.say("host.waiver", { waiver })}</a>`;
  return [mark(report, standing), drift && [enSpace, mark(report, "drift")], " ", because !== undefined && told(speech, because), link];
}

export const resourceCell = ({ key, rules }: Pick<Exception, "key" | "rules">): Html =>
  html`<code>${name(key)}</code> <small>${rules.map((rule) => html`<span>${name(rule)}</span> `)}</small>`;

function exceptions(report: Report, { exceptions: those, hosts }: ControlFacts): Content {
  const { speech } = report;
  if (hosts.size === 0) return undefined;
  if (those.length === 0) return html`<p>${speech.say("control.exceptions.none")}</p>`;
  const columns = [{ head: speech.say("control.resource") }, { head: speech.say("control.what") }, { head: speech.say("matrix.hosts") }];
  return table(
    { caption: speech.say("control.exceptions"), columns },
    those.map((one) => [resourceCell(one), standingCell(report, one), hostList(report, one.hosts)]),
  );
}

function rules(report: Report, { control, rules: those }: ControlFacts): Content {
  const { speech } = report;
  if (those.size === 0) return undefined;
  const there = stands.filter((stand) => [...those.values()].some((counts) => counts.has(stand)));
  const caption = speech.say("control.rules.about");
  return html`<details class="fold"><summary>${speech.say("control.rules")} <b>${speech.number(those.size)}</b></summary>${table(
    {
      caption,
      columns: [{ head: speech.say("control.rule") }, ...there.map((stand) => ({ head: mark(report, stand), number: true }))],
      wide: `${control.id}: ${caption}`,
    },
    [...those].map(([rule, counts]) => [html`<code>${name(rule)}</code>`, ...there.map((stand) => speech.number(counts.get(stand) ?? 0))]),
  )}</details>`;
}

function one(report: Report, facts: ControlFacts): Html {
  const { evidence, speech } = report;
  const { control, hosts } = facts;
  const id = anchor("control", control.id);
  const those = [...stands, "none" as const].flatMap((stand): (readonly [Content, Content])[] => {
    const names = hosts.get(stand);
    return names === undefined ? [] : [[mark(report, stand, names.length), hostList(report, names)]];
  });
  const waivers = evidence.waivers.filter((waiver) => waiver.control === control.id);
  const found = [...hosts.keys(), ...(facts.exceptions.some(({ drift }) => drift) ? ["drift"] : [])];
  return html`<article class="item control" id="${id}" data-item="controls" data-stands="${tokens(found.flatMap((stand) => [`*:${stand}`, `${control.id}:${stand}`]))}">
<div data-find><h3>${speech.controlTitle(control)} <code>${name(control.id)}</code></h3>
<p>${speech.controlAbout(control)}</p></div>
<h4>${speech.say("control.sources")}</h4>${sources(report, facts)}
<h4>${speech.say("control.hosts")}</h4>${hosts.size === 0 ? html`<p>${speech.say("control.hosts.none")}</p>` : html`<div class="stands">${pairs(those)}</div>`}
<div data-find>${exceptions(report, facts)}</div>
${rules(report, facts)}${waivers.length > 0 && html`<p>${speech.say("section.waivers")}: ${waivers.map((waiver) => html`<a class="listed" href="#${anchor("waiver", waiver.name)}">${name(waiver.name)}</a> `)}</p>`}
</article>
`;
}

export const controls = (report: Report): Html =>
  section(
    report,
    "controls",
    [
      works(report),
      report.facts.controls.map((facts) => one(report, facts)),
      html`<p class="nothing" hidden>${report.speech.say("find.nothing")}</p>`,
    ],
    report.facts.controls.length,
  );
