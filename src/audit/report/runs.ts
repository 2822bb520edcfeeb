/** Runs: how many, how they ended, who made them, and which of them want a look. */
import type { RunEvidence } from "../evidence";
import { grouped, tally } from "./facts";
import { type Content, type Html, html } from "./html";
import { type Column, hostLink, label, name, personLink, type Report, section, table, told } from "./pieces";

/** Runs that are shown in full on this page. */
const most = 200;

const isWell = (run: RunEvidence): boolean => run.ended === "completed" || run.ended === "signed";

const ended = ({ speech }: Report, run: RunEvidence): Html => label(speech.named("ended", run.ended), isWell(run) ? "plain" : "bad");

const signature = ({ speech }: Report, run: RunEvidence): Html =>
  label(speech.named("signature", run.signature), run.signature === "good" ? "good" : run.signature === "bad" ? "bad" : "plain");

/** How many changes, and of which controls. */
function changes({ speech }: Report, run: RunEvidence): Content {
  const controls = tally(run.changes.flatMap(({ rules }) => [...new Set(rules.map((rule) => rule.split("/")[0] as string))]));
  const certificate = run.certificate;
  return [
    html`<b>${speech.number(run.changes.length)}</b> `,
    html`<small>${[...controls].map(([id, n]) => html`<span>${name(id)} ${speech.number(n)}</span> `)}</small>`,
    certificate &&
      html`<small>${speech.phrase("run.certificate", { name: name(certificate.name), serial: html`<code>${certificate.serial}</code>`, until: speech.brief(certificate.notAfter) })}</small>`,
    run.problems.map(({ code, message }) => html`<p class="problem"><code>${name(code)}</code> ${told(speech, message)}</p>`),
  ];
}

export const runColumns = ({ speech }: Report): readonly Column[] =>
  (["run.at", "run.ended", "run.signature", "run.changes"] as const).map((head) => ({ head: speech.say(head) }));

/** A run in the columns of `runColumns`. */
export function runCells(report: Report, run: RunEvidence): readonly Content[] {
  const { speech } = report;
  return [
    [speech.brief(run.at), html` <small>${run.run !== null && html`<code>${name(run.run)}</code>`}</small>`],
    [
      ended(report, run),
      html` <small>${personLink(report, run.operator)}${run.undoes !== undefined && html` ${speech.phrase("run.undoes", { run: html`<code>${name(run.undoes)}</code>` })}`}</small>`,
    ],
    [signature(report, run), run.signedBy !== undefined && html` <small><code>${name(run.signedBy)}</code></small>`],
    changes(report, run),
  ];
}

function counted(report: Report, caption: string, rows: readonly (readonly [Content, number])[]): Html {
  const { speech } = report;
  return table(
    { caption, columns: [{ head: caption }, { head: speech.say("run.count"), number: true }], quiet: "head" },
    rows.map(([word, n]) => [word, speech.number(n)]),
  );
}

function exceptions(report: Report): Content {
  const { evidence, speech } = report;
  const those = evidence.runs.filter((run) => !isWell(run) || run.signature === "bad").reverse();
  if (those.length === 0) return undefined;
  const caption = speech.say("run.exceptions");
  return [
    html`<h3>${caption}</h3><p>${speech.say("run.exceptions.about")}</p>`,
    table(
      { caption, columns: [{ head: speech.say("run.host") }, ...runColumns(report)], wide: caption, quiet: "caption" },
      those.slice(0, most).map((run) => [hostLink(report, run.host), ...runCells(report, run)]),
    ),
    those.length > most && html`<p>${speech.count("run.more", those.length - most)}</p>`,
  ];
}

export function runs(report: Report): Html {
  const { evidence, speech } = report;
  const all = evidence.runs;
  if (all.length === 0) return section(report, "runs", html`<p>${speech.say("run.none")}</p>`);
  const hosts = speech.count("count.hosts", grouped(all, ({ host }) => host).size);
  const bySize = [...tally(all.map(({ operator }) => operator))].sort(([, a], [, b]) => b - a);
  return section(
    report,
    "runs",
    [
      html`<p>${speech.count("run.total", all.length, { hosts })}</p>`,
      html`<div class="beside">${[
        counted(
          report,
          speech.say("run.ends"),
          [...tally(all.map((run) => run.ended))].map(([how, n]) => [speech.named("ended", how), n]),
        ),
        counted(
          report,
          speech.say("run.signatures"),
          [...tally(all.map((run) => run.signature))].map(([how, n]) => [speech.named("signature", how), n]),
        ),
        counted(
          report,
          speech.say("run.people"),
          bySize.map(([operator, n]) => [personLink(report, operator), n]),
        ),
      ]}</div>`,
      exceptions(report),
    ],
    all.length,
  );
}

export function journal(report: Report): Html {
  const { evidence, speech } = report;
  const { journalFaults: faults, journalRemarks: remarks = [] } = evidence;
  const of = (caption: string, head: string, rows: readonly (readonly [host: string, text: string])[]): Html =>
    table(
      { caption, columns: [{ head: speech.say("journal.host") }, { head }], quiet: "caption" },
      rows.map(([host, text]) => [hostLink(report, host), told(speech, text)]),
    );
  const wrong =
    faults.length === 0
      ? html`<p>${speech.say("journal.holds")}</p>`
      : of(
          speech.say("attention.faults.about"),
          speech.say("journal.fault"),
          faults.map(({ host, fault }) => [host, fault]),
        );
  const known =
    remarks.length > 0 &&
    of(
      speech.say("journal.remark"),
      speech.say("journal.remark"),
      remarks.map(({ host, remark }) => [host, remark]),
    );
  return section(report, "journal", [wrong, known], faults.length > 0 ? faults.length : undefined);
}

export function verify(report: Report): Html {
  const { evidence, speech } = report;
  return section(report, "verify", [
    html`<p>${speech.say("verify.bundle")}</p><pre><code>qorgan audit verify</code></pre><p>${speech.say("verify.says")}</p>`,
    html`<p>${speech.phrase("verify.number", { id: html`<code>${evidence.id}</code>` })}</p><p>${speech.say("verify.page")}</p>`,
  ]);
}
