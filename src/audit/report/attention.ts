/** What needs attention, the gravest first. */
import { soonDays, sum, waiverState } from "./facts";
import { anchor, type Content, type Html, html, joined } from "./html";
import type { CountKey, Key } from "./language";
import { hostLink, hostList, name, type Report, section, told } from "./pieces";

type About =
  | "silent"
  | "absent"
  | "unknown"
  | "drift"
  | "different"
  | "edited"
  | "faults"
  | "bad-signature"
  | "unsigned"
  | "failed"
  | "waiver-over"
  | "waiver-soon"
  | "restore";

interface Item {
  readonly about: About;
  readonly n: number;
  /** `bad`: something is wrong; `mind`: something is to be known. */
  readonly tone: "bad" | "mind";
  readonly where: Content;
}

const list = (items: readonly Content[]): Html => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

function ofHosts(report: Report): readonly Item[] {
  const { hosts } = report.facts;
  const count = (about: About, tone: Item["tone"], of: (facts: (typeof hosts)[number]) => number): Item => {
    const those = hosts.filter((one) => of(one) > 0);
    return {
      about,
      tone,
      n: sum(those.map(of)),
      where: hostList(
        report,
        those.map(({ host }) => host.name),
      ),
    };
  };
  return [
    count(report.evidence.basis.is === "observed" ? "silent" : "absent", "bad", ({ host }) => Number(!host.known)),
    count("unknown", "bad", ({ tally }) => tally.get("unknown") ?? 0),
    count("edited", "bad", ({ host }) => Number(host.known && host.manifestEditedSince !== undefined)),
    count("drift", "bad", ({ drifted }) => drifted),
    count("different", "mind", ({ exceptions }) => exceptions.filter((one) => one.standing === "different" && !one.drift).length),
  ];
}

function ofRuns(report: Report): readonly Item[] {
  const { evidence, speech } = report;
  const count = (about: About, tone: Item["tone"], fits: (run: (typeof evidence.runs)[number]) => boolean): Item => {
    const those = evidence.runs.filter(fits);
    return {
      about,
      tone,
      n: those.length,
      where: [html`<a href="#runs">${speech.say("section.runs")}</a>: `, hostList(report, [...new Set(those.map(({ host }) => host))])],
    };
  };
  return [
    {
      about: "faults",
      tone: "bad",
      n: evidence.journalFaults.length,
      where: html`<a href="#journal">${speech.say("section.journal")}</a>`,
    },
    count("bad-signature", "bad", ({ signature }) => signature === "bad"),
    count("failed", "mind", ({ ended }) => ended !== "completed" && ended !== "signed"),
    count("unsigned", "mind", ({ signature }) => signature === "unsigned"),
  ];
}

function ofWaivers({ evidence, facts, speech }: Report): readonly Item[] {
  return (["over", "soon"] as const).map((state) => {
    const those = evidence.waivers.filter((waiver) => waiverState(waiver, facts.day) === state);
    const links = those.map(
      (waiver) => html`<a href="#${anchor("waiver", waiver.name)}">${name(waiver.name)}</a> (${speech.day(waiver.expires)})`,
    );
    return { about: `waiver-${state}`, tone: state === "over" ? "bad" : "mind", n: those.length, where: joined(links, ", ") };
  });
}

/** A restore test without a column `result` tells nothing, and so did not pass. */
function ofRestoreTests(report: Report): Item {
  const missed = report.facts.hosts.flatMap(({ host }) =>
    (host.known ? host.tables : [])
      .filter(({ id }) => id === "restore-tests")
      .flatMap(({ columns, rows }) => {
        const cell = (row: readonly string[], column: string): string => row[columns.indexOf(column)] ?? "";
        return rows
          .filter((row) => cell(row, "result") !== "passed")
          .map((row) => ({ host: host.name, set: cell(row, "set"), result: cell(row, "result") }));
      }),
  );
  const where = missed.map(({ host, set, result }) => [hostLink(report, host), ` ${set}: `, known(report, result)]);
  return { about: "restore", tone: "bad", n: missed.length, where: list(where) };
}

const known = ({ speech }: Report, result: string): Content =>
  ["failed", "overdue", "never", "unknown"].includes(result) ? speech.named("cell", result) : told(speech, result);

function shown({ speech }: Report, { about, n, tone, where }: Item): Html {
  const key = `attention.${about}` as const satisfies CountKey;
  const more = `attention.${about === "absent" ? "silent" : about}.about` as const satisfies Key;
  return html`<li class="${tone}"><p><strong>${speech.count(key, n, { days: speech.number(soonDays) })}</strong>${speech.say(more)}</p><div class="at"><span class="unseen">${speech.say("attention.where")}: </span>${where}</div></li>
`;
}

export function attention(report: Report): Html {
  const items = [...ofHosts(report), ofRestoreTests(report), ...ofRuns(report), ...ofWaivers(report)].filter(({ n }) => n > 0);
  const inOrder = [...items.filter(({ tone }) => tone === "bad"), ...items.filter(({ tone }) => tone === "mind")];
  return section(
    report,
    "attention",
    items.length === 0
      ? html`<p>${report.speech.say("attention.none")}</p>`
      : html`<ul class="attention">${inOrder.map((item) => shown(report, item))}</ul>`,
  );
}
