/** A catalog of our own controls: findings need statements and objectives with ids, and a reader the places in law that each answers. */
import { claimOf, notice, statusInWords } from "../citations";
import type { Citation, ControlEvidence, Work } from "../evidence";
import { type Frame, metadataOf, objectiveOf, prop, statementOf } from "./frame";
import { markdownOf, tokenOf } from "./text";
import type { BackMatterResource, Catalog, Link } from "./types";

const workId = (frame: Frame, work: string): string => frame.lasting("work", work);

const workResource = (frame: Frame, work: Work): BackMatterResource => ({
  uuid: workId(frame, work.id),
  title: markdownOf(work.title, work.id),
  props: [
    prop("work", work.id),
    prop("read", work.status),
    ...(work.edition === undefined ? [] : [prop("edition", work.edition)]),
    ...(work.readOn === undefined ? [] : [prop("read-on", work.readOn)]),
  ],
  citation: { text: markdownOf(work.title, work.id) },
  remarks: markdownOf(statusInWords(work)),
});

/** A work that the evidence cites and does not describe was not verified by anybody. */
function worksOf({ evidence, controls }: Frame): ReadonlyMap<string, Work> {
  const works = new Map(evidence.works.map((work) => [work.id, work]));
  for (const { work } of controls.flatMap((control) => control.citations))
    if (!works.has(work)) works.set(work, { id: work, title: work, status: "not-verified" });
  return works;
}

const link = (frame: Frame, works: ReadonlyMap<string, Work>, { work, at, asks }: Citation): Link => {
  const cited = works.get(work);
  return {
    href: `#${workId(frame, work)}`,
    rel: "reference",
    text: `${cited === undefined ? "not verified" : claimOf(cited)}: ${markdownOf(work)} ${markdownOf(at)}: ${markdownOf(asks)}`,
  };
};

function controlOf(frame: Frame, works: ReadonlyMap<string, Work>, control: ControlEvidence) {
  return {
    id: tokenOf(control.id),
    title: markdownOf(control.title, control.id),
    ...(control.citations.length === 0 ? {} : { links: control.citations.map((citation) => link(frame, works, citation)) }),
    parts: [
      { id: statementOf(control.id), name: "statement" as const, prose: markdownOf(control.description) },
      {
        id: objectiveOf(control.id),
        name: "assessment-objective" as const,
        prose: "Determine if what the control asks for is in force on every host that it is for.",
      },
    ],
  };
}

export function catalogOf(frame: Frame): Catalog {
  const works = worksOf(frame);
  return {
    catalog: {
      uuid: frame.own("catalog"),
      metadata: metadataOf(frame, "Catalog of controls", `${notice} Words are Qorgan's own; nothing is quoted.`),
      controls: frame.controls.map((control) => controlOf(frame, works, control)),
      ...(works.size === 0 ? {} : { "back-matter": { resources: [...works.values()].map((work) => workResource(frame, work)) } }),
    },
  };
}
