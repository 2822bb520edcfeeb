/** By person, by data system, and waivers: who answers for what. */
import type { PersonEvidence, SystemEvidence, WaiverEvidence } from "../evidence";
import { waiverState } from "./facts";
import { hostTokens, marks } from "./hosts";
import { anchor, type Content, type Html, html } from "./html";
import {
  branchTitle,
  controlLink,
  hostLink,
  hostList,
  label,
  mark,
  name,
  pairs,
  personLink,
  type Report,
  section,
  table,
  tokens,
} from "./pieces";

const listed = (contents: readonly Content[]): Content => contents.map((content) => html`<span class="listed">${content}</span> `);

function person(report: Report, one: PersonEvidence): Html {
  const { evidence, speech } = report;
  const own = [one.account, ...(one.adminAccount === undefined ? [] : [one.adminAccount])];
  const systems = evidence.systems.filter(({ owner }) => owner === one.account);
  const waivers = evidence.waivers.filter(({ approver }) => own.includes(approver));
  const runs = evidence.runs.filter(({ operator }) => own.includes(operator)).length;
  return html`<li class="item card" id="${anchor("person", one.account)}" data-item="people" data-branch="${tokens(one.branches)}">
<h3 class="n">${name(one.account)}</h3>${one.operator && html` ${label(speech.say("person.operator"))}`}${one.custodian && html` ${label(speech.say("person.custodian"))}`}
${pairs([
  [speech.say("person.admin"), one.adminAccount !== undefined && html`<span class="n">${name(one.adminAccount)}</span>`],
  [speech.say("person.roles"), listed(one.roles.map((role) => speech.named("role", role)))],
  [speech.say("person.branches"), listed(one.branches.map((branch) => branchTitle(report, branch)))],
  [speech.say("person.expires"), one.expires !== undefined && speech.day(one.expires)],
  [
    speech.say("person.systems"),
    listed(systems.map((system) => html`<a href="#${anchor("system", system.name)}">${name(system.title)}</a>`)),
  ],
  [
    speech.say("person.waivers"),
    listed(waivers.map((waiver) => html`<a href="#${anchor("waiver", waiver.name)}">${name(waiver.name)}</a>`)),
  ],
  [speech.say("person.runs"), runs > 0 && speech.number(runs)],
  [speech.say("person.keys"), one.keys.map((key) => html`<code class="listed">${key}</code> `)],
])}</li>
`;
}

const nothing = ({ speech }: Report): Html => html`<p class="nothing" hidden>${speech.say("find.nothing")}</p>`;

export const people = (report: Report): Html =>
  section(
    report,
    "people",
    [html`<ul class="cards">${report.evidence.people.map((one) => person(report, one))}</ul>`, nothing(report)],
    report.evidence.people.length,
  );

/** A system stands as the host that keeps it. */
function system(report: Report, one: SystemEvidence): Html {
  const { facts, speech } = report;
  const on = facts.hosts.find(({ host }) => host.name === one.host);
  const standing =
    on === undefined
      ? speech.say("system.host.none")
      : on.host.known
        ? html`<ul class="stands">${on.controls.map(({ id, stand }) => html`<li>${controlLink(report, id)} ${mark(report, stand)}</li>`)}</ul>`
        : mark(report, "silent");
  return html`<li class="item card" id="${anchor("system", one.name)}" data-item="systems" data-branch="${on?.host.branch}" data-stands="${on && hostTokens(on)}">
<h3>${name(one.title)} <code>${name(one.name)}</code></h3>${on && html` <span class="marks">${marks(report, on)}</span>`}
${pairs([
  [speech.say("system.classes"), listed(one.classes.map((of) => speech.named("class", of)))],
  [speech.say("system.label"), speech.named("label", one.label)],
  [speech.say("system.owner"), personLink(report, one.owner)],
  [speech.say("system.host"), hostLink(report, one.host)],
  [speech.say("system.path"), html`<code>${name(one.path)}</code>`],
  [speech.say("system.standing"), standing],
])}</li>
`;
}

export const systems = (report: Report): Html =>
  section(
    report,
    "systems",
    [html`<ul class="cards">${report.evidence.systems.map((one) => system(report, one))}</ul>`, nothing(report)],
    report.evidence.systems.length,
  );

function waiverRow(report: Report, waiver: WaiverEvidence): readonly Content[] {
  const { facts, speech } = report;
  const state = waiverState(waiver, facts.day);
  return [
    html`<span class="n" id="${anchor("waiver", waiver.name)}">${name(waiver.name)}</span>`,
    [controlLink(report, waiver.control), waiver.rule !== undefined && html` <small><code>${name(waiver.rule)}</code></small>`],
    hostList(report, waiver.hosts),
    name(waiver.reason),
    personLink(report, waiver.approver),
    [speech.day(waiver.expires), state !== "holds" && [" ", label(speech.say(`waiver.${state}`), state === "over" ? "bad" : "plain")]],
  ];
}

export function waivers(report: Report): Html {
  const { evidence, speech } = report;
  if (evidence.waivers.length === 0) return section(report, "waivers", html`<p>${speech.say("waiver.none")}</p>`);
  const caption = speech.say("section.waivers");
  const heads = ["waiver.name", "waiver.of", "waiver.hosts", "waiver.reason", "waiver.approver", "waiver.expires"] as const;
  const columns = heads.map((head) => ({ head: speech.say(head) }));
  const soonestFirst = [...evidence.waivers].sort((a, b) => (a.expires < b.expires ? -1 : 1));
  return section(
    report,
    "waivers",
    table(
      { caption, columns, wide: caption, quiet: "caption" },
      soonestFirst.map((waiver) => waiverRow(report, waiver)),
    ),
    evidence.waivers.length,
  );
}
