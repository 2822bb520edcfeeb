/** The summary: figures first, then hosts by control and by branch, then what the words mean. */
import { type HostFacts, type Stand, stands, sum, type Tally, tally } from "./facts";
import { type Content, type Html, html } from "./html";
import { bar, branchTitle, controlLink, mark, name, pairs, type Report, section, table } from "./pieces";

const isGood = ({ stand }: HostFacts): boolean => stand === "in-force" || stand === "waived" || stand === "not-enforceable";

function figures({ evidence, facts: { hosts }, speech }: Report): Html {
  const known = hosts.filter(({ host }) => host.known).length;
  const resources = sum(hosts.flatMap(({ tally: counts }) => [...counts.values()]));
  const figure = (n: number, all: number | undefined, word: Content, note?: Content): Html =>
    html`<div><dt>${word}${note && html`<small>${note}</small>`}</dt><dd><b>${speech.number(n)}</b>${all !== undefined && html` <span>${speech.say("of-all", { all: speech.number(all) })}</span>`}</dd></div>`;
  return html`<dl class="figures">${[
    figure(known, hosts.length, speech.say(evidence.basis.is === "observed" ? "figure.hosts" : "figure.known")),
    figure(hosts.filter(isGood).length, known, speech.say("figure.good"), speech.say("figure.good.about")),
    figure(sum(hosts.map(({ tally: counts }) => counts.get("in-force") ?? 0)), resources, speech.say("figure.resources")),
    figure(sum(hosts.map(({ drifted }) => drifted)), undefined, speech.say("figure.drift")),
  ]}</dl>`;
}

/** Rows of hosts by standing. Standings that no host has anywhere get no column. */
function matrix(report: Report, { caption, head }: { readonly caption: string; readonly head: string }, rows: readonly Row[]): Html {
  const { speech } = report;
  const there = stands.filter((stand) => rows.some(({ counts }) => (counts.get(stand) ?? 0) > 0));
  const columns = [
    { head },
    { head: speech.say("matrix.hosts"), number: true },
    ...there.map((stand) => ({ head: mark(report, stand), number: true })),
    { head: speech.say("matrix.share") },
  ];
  return table(
    { caption, columns, wide: caption },
    rows.map(({ title, plain, counts }) => [
      title,
      speech.number(sum(counts.values())),
      ...there.map((stand) => number(speech.number(counts.get(stand) ?? 0), stand)),
      bar(report, plain, counts),
    ]),
  );
}

interface Row {
  readonly title: Content;
  readonly plain: string;
  readonly counts: Tally;
}

/** A nought recedes. */
const number = (text: string, stand: Stand): Html =>
  text === "0" ? html`<span class="nought">0</span>` : html`<b class="${stand}">${text}</b>`;

function matrices(report: Report): Content {
  const { evidence, facts, speech } = report;
  const byControl = facts.controls.map(({ control, hosts }) => ({
    title: controlLink(report, control.id),
    plain: control.id,
    counts: new Map(stands.map((stand): [Stand, number] => [stand, hosts.get(stand)?.length ?? 0])),
  }));
  const branches = [...new Set([...evidence.branches.map((branch) => branch.name), ...evidence.hosts.map((host) => host.branch)])];
  const byBranch = branches.map((branch) => ({
    title: branchTitle(report, branch),
    plain: branch,
    counts: tally(facts.hosts.filter(({ host }) => host.branch === branch).map(({ stand }) => stand)),
  }));
  return [
    matrix(report, { caption: speech.say("matrix.controls"), head: speech.say("matrix.control") }, byControl),
    matrix(report, { caption: speech.say("matrix.branches"), head: speech.say("matrix.branch") }, byBranch),
  ];
}

function meanings(report: Report): Html {
  const { speech } = report;
  return html`<details class="meanings"><summary>${speech.say("meaning.title")}</summary>${pairs([
    ...stands.map((stand) => [mark(report, stand), speech.say(`meaning.${stand}`)] as const),
    [mark(report, "drift"), speech.say("meaning.drift")],
  ])}<p>${speech.say("meaning.worst")}</p><p>${speech.say("meaning.root")}</p></details>`;
}

export const summary = (report: Report): Html => section(report, "summary", [figures(report), matrices(report), meanings(report)]);

/** The head of the page: whose evidence, of when, made by whom, of which model. */
export function title(report: Report): Html {
  const { evidence, speech } = report;
  const { basis, exported, model, organisation, scope } = evidence;
  const basisText =
    basis.is === "observed"
      ? html`<p class="basis observed"><strong>${speech.say("basis.observed")}</strong> ${speech.phrase("basis.observed.about", { at: speech.moment(basis.at) })}</p>`
      : html`<p class="basis journal"><strong>${speech.say("basis.journal")}</strong> ${speech.phrase("basis.journal.about", { day: speech.day(basis.day) })}</p>`;
  const warning = (of: "not-clean" | "no-commit" | "pseudonymised"): Html =>
    html`<p class="warning"><strong>${speech.say(`mark.${of}`)}</strong> ${speech.say(`mark.${of}.about`)}</p>`;
  return html`<header><p class="organisation">${name(organisation.name)} <span class="n">${name(organisation.domain)}</span></p>
<h1>${speech.say("title")}</h1>
${basisText}${model.commit === undefined && warning("no-commit")}${model.commit !== undefined && !model.clean && warning("not-clean")}${evidence.pseudonymised && warning("pseudonymised")}
${pairs([
  [
    speech.say("fact.exported"),
    speech.phrase("fact.exported.by", { at: speech.moment(exported.at), by: html`<span class="n">${name(exported.by)}</span>` }),
  ],
  [
    speech.say("fact.scope"),
    scope.length === 0
      ? speech.say("fact.scope.all")
      : scope.map((branch) => html`<span class="listed">${branchTitle(report, branch)}</span> `),
  ],
  [speech.say("fact.version"), html`<span class="n">${exported.version}</span>`],
  [speech.say("fact.id"), html`<code>${evidence.id}</code>`],
  [speech.say("fact.digest"), html`<code>${model.digest}</code>`],
  [speech.say("fact.commit"), model.commit === undefined ? speech.say("fact.commit.none") : html`<code>${model.commit}</code>`],
])}
<p class="zone">${speech.say("fact.zone", { zone: organisation.timeZone })}</p></header>
`;
}
