/** docs/sources.md, from the data in src/audit/citations.ts: which control answers what, and how far each work was read. */

/** Text as a cell of a table holds it. */
const cell = (text) => text.replaceAll("|", "\\|");
const row = (...cells) => `| ${cells.map(cell).join(" | ")} |`;
const table = (titles, rows) => [row(...titles), `|${" --- |".repeat(titles.length)}`, ...rows.map((cells) => row(...cells))];

/** The page's text. `registered`: ids of the controls that exist. */
exports.sources = ({ works, notice, claimOf, statusInWords, citationsOf, workOf, citedControls }, registered) => {
  const ids = [...new Set([...registered, ...citedControls])].sort();
  const controls = ids.flatMap((id) => [
    `### ${id}`,
    "",
    ...table(
      ["", "work", "where", "what it asks, in our words"],
      citationsOf(id).map((citation) => [claimOf(workOf(citation)), citation.work, citation.at, citation.asks]),
    ),
    "",
  ]);
  return `${[
    "<!-- Written by `npm run generate` from src/audit/citations. -->",
    "# Sources: what each control answers",
    "",
    `> **${notice}** Nothing below is a quotation.`,
    "",
    "*Required by* stands only beside a law whose text was read. *Reported*: the text itself was not read, others tell what it says. *Partly read*: only its",
    "beginning, or its titles. What was not read is not verified, whatever it says. No provision on how often to review access, to test restoring or to keep logs was found in",
    "what was read: such intervals here are good practice and not law.",
    "",
    "`qorgan explain CONTROL` shows the same, and so does the evidence.",
    "",
    "## The works",
    "",
    ...table(
      ["id", "work", "how far it was read, when, and which edition"],
      works.map((work) => [work.id, work.title, statusInWords(work)]),
    ),
    "",
    "## The controls",
    "",
    ...controls,
  ]
    .join("\n")
    .trimEnd()}\n`;
};
