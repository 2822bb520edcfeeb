/** By host: facts, controls, what is not in force, the controls' own tables, runs. */
import type { EvidenceTable, KnownHost, SilentHost } from "../evidence";
import { resourceCell, standingCell } from "./controls";
import { type HostFacts, stands } from "./facts";
import { anchor, type Content, type Html, html, joined } from "./html";
import { branchTitle, controlLink, label, mark, name, pairs, type Report, section, table, tokens, told } from "./pieces";
import { runCells, runColumns } from "./runs";

/** Runs that are shown of one host; the bundle has them all. */
const newest = 20;

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;
const day = /^\d{4}-\d\d-\d\d$/;
const quantities = ["seconds", "limit", "files", "size"];

/** `debian-12` as people write it. */
const system = (os: string): string => os.replace(/^debian-/, "Debian ");

function tableCell({ speech }: Report, column: string, text: string): Content {
  if (moment.test(text)) return speech.brief(text);
  if (day.test(text)) return speech.day(text);
  if (quantities.includes(column) && /^\d{1,15}$/.test(text))
    return column === "size" ? speech.size(Number(text)) : speech.number(Number(text));
  const word = speech.plain("cell", text);
  if (column === "result") return label(word === text ? told(speech, text) : word, text === "passed" ? "good" : "bad");
  return word === text ? name(text) : word;
}

function ownTable(report: Report, host: KnownHost, { id, columns, rows }: EvidenceTable): Html {
  const { speech } = report;
  return table(
    {
      caption: speech.named("table", id),
      columns: columns.map((column) => ({ head: speech.named("column", column), number: quantities.includes(column) })),
      ...(columns.length > 2 ? { wide: `${host.name}: ${speech.plain("table", id)}` } : {}),
    },
    rows.map((row) => columns.map((column, i) => tableCell(report, column, row[i] ?? ""))),
  );
}

/** How a host stands, for the filter. `in-force` of a whole host: nothing of it is otherwise. */
export function hostTokens({ host, controls, exceptions, stand }: HostFacts): string {
  const drifted = exceptions.filter(({ drift }) => drift).flatMap(({ rules }) => rules.map((rule) => rule.split("/")[0] as string));
  return tokens([
    ...(host.known ? [] : ["*:silent"]),
    ...(stand === "in-force" ? ["*:in-force"] : []),
    ...exceptions.map(({ standing }) => `*:${standing}`),
    ...controls.map((control) => `${control.id}:${control.stand}`),
    ...(drifted.length > 0 ? ["*:drift", ...drifted.map((id) => `${id}:drift`)] : []),
  ]);
}

/** In a few marks: what is not as it should be, or that all is. */
export function marks(report: Report, { host, stand, tally, drifted }: HostFacts): Content {
  if (!host.known || stand === "in-force") return mark(report, stand);
  const there = [...stands].reverse().filter((one) => one !== "in-force" && (tally.get(one) ?? 0) > 0);
  const all = [...there.map((one) => mark(report, one, tally.get(one))), ...(drifted > 0 ? [mark(report, "drift", drifted)] : [])];
  return joined(all, " ");
}

function frame(report: Report, host: KnownHost | SilentHost): Html {
  const { evidence, speech } = report;
  const known = host.known ? host : undefined;
  const systems = evidence.systems.filter((one) => one.host === host.name);
  return pairs([
    [speech.say("host.branch"), branchTitle(report, host.branch)],
    [speech.say("host.segment"), name(host.segment)],
    [speech.say("host.duties"), host.duties.map((duty) => html`<span class="listed">${speech.named("duty", duty)}</span> `)],
    [speech.say("host.addresses"), host.addresses.map((address) => html`<code class="listed" data-find>${address}</code> `)],
    [speech.say("host.system"), system(host.os)],
    [speech.say("host.hardware"), host.hardware],
    [speech.say("host.environment"), speech.named("environment", host.environment)],
    [speech.say("host.virtualisation"), known?.virtualisation !== undefined && speech.named("virtualisation", known.virtualisation)],
    [speech.say(evidence.basis.is === "observed" ? "host.at" : "host.at.journal"), known && speech.brief(known.at)],
    [speech.say("host.key"), known?.hostKey !== undefined && html`<code>${known.hostKey}</code>`],
    [
      speech.say("host.systems"),
      systems.map((one) => html`<a class="listed" href="#${anchor("system", one.name)}" data-find>${name(one.title)}</a> `),
    ],
  ]);
}

function controlsTable(report: Report, { controls }: HostFacts): Content {
  const { speech } = report;
  if (controls.length === 0) return undefined;
  return table(
    {
      caption: speech.say("host.controls"),
      columns: [
        { head: speech.say("matrix.control") },
        { head: speech.say("host.standing") },
        { head: speech.say("host.resources"), number: true },
      ],
    },
    controls.map(({ id, stand, resources, inForce }) => [
      controlLink(report, id),
      mark(report, stand),
      [html`<b>${speech.number(inForce)}</b> `, speech.say("of-all", { all: speech.number(resources) })],
    ]),
  );
}

function exceptionsTable(report: Report, { exceptions }: HostFacts): Content {
  const { speech } = report;
  if (exceptions.length === 0) return undefined;
  return html`<div data-find>${table(
    { caption: speech.say("host.exceptions"), columns: [{ head: speech.say("control.resource") }, { head: speech.say("control.what") }] },
    exceptions.map((one) => [resourceCell(one), standingCell(report, one)]),
  )}</div>`;
}

function runsTable(report: Report, { runs }: HostFacts): Content {
  const { speech } = report;
  if (runs.length === 0) return html`<p>${speech.say("host.runs.none")}</p>`;
  return [
    table(
      { caption: speech.say("host.runs"), columns: runColumns(report) },
      runs.slice(0, newest).map((run) => runCells(report, run)),
    ),
    runs.length > newest && html`<p>${speech.count("host.runs.more", runs.length - newest)}</p>`,
  ];
}

function body(report: Report, facts: HostFacts): Content {
  const { host } = facts;
  const { speech } = report;
  if (!host.known)
    return [
      html`<p class="warning" data-find>${speech.phrase("host.silent", { because: told(speech, host.because) })}</p>`,
      frame(report, host),
      runsTable(report, facts),
    ];
  const edited = host.manifestEditedSince;
  return [
    edited !== undefined && html`<p class="warning">${speech.phrase("host.edited", { run: html`<code>${name(edited)}</code>` })}</p>`,
    frame(report, host),
    exceptionsTable(report, facts),
    controlsTable(report, facts),
    host.tables.map((one) => ownTable(report, host, one)),
    runsTable(report, facts),
  ];
}

function one(report: Report, facts: HostFacts): Html {
  const { host } = facts;
  const { speech } = report;
  const duties = host.duties.map((duty) => [" · ", speech.named("duty", duty)]);
  return html`<details class="item host" id="${anchor("host", host.name)}" data-item="hosts" data-branch="${host.branch}" data-stands="${hostTokens(facts)}">
<summary data-find><h3 class="n">${name(host.name)}</h3> <span class="where">${branchTitle(report, host.branch)}${duties}</span> <span class="marks">${marks(report, facts)}</span></summary>
<div class="body">${body(report, facts)}</div></details>
`;
}

export function hosts(report: Report): Html {
  const { facts, speech } = report;
  return section(
    report,
    "hosts",
    [
      html`<p>${speech.say("host.about")}</p>
<p class="scripted" hidden><button type="button" data-open="hosts">${speech.say("find.open")}</button> <button type="button" data-close="hosts">${speech.say("find.close")}</button></p>`,
      facts.hosts.map((host) => one(report, host)),
      html`<p class="nothing" hidden>${speech.say("find.nothing")}</p>`,
    ],
    facts.hosts.length,
  );
}
