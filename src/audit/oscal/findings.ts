/** What the observations come to: one finding a control, and a risk for each waiver and each journal that does not hold. */
import type { ControlEvidence, WaiverEvidence } from "../evidence";
import { deadlineOf, type Frame, journalControl, objectiveOf, prop } from "./frame";
import { few, type Observed } from "./observations";
import { listed, markdownOf, tokenOf } from "./text";
import type { Finding, RelatedObservation, ReviewedControls, Risk } from "./types";

const related = (observed: readonly Observed[]): readonly RelatedObservation[] =>
  observed.map(({ observation }) => ({ "observation-uuid": observation.uuid }));

const waiverId = (frame: Frame, waiver: WaiverEvidence): string => frame.own("risk", "waiver", waiver.name);

/** By control: what was observed of it. */
export function groupByControl(observed: readonly Observed[]): ReadonlyMap<string, readonly Observed[]> {
  const found = new Map<string, Observed[]>();
  for (const one of observed)
    for (const control of one.controls) {
      const own = found.get(control);
      if (own) own.push(one);
      else found.set(control, [one]);
    }
  return found;
}

/** How a host can fall short of a control, the gravest first; a host may fall short in two ways. */
const shortfalls: readonly { readonly words: string; readonly ofJournal?: string; readonly holds: (one: Observed) => boolean }[] = [
  { words: "different", ofJournal: "it does not hold", holds: (one) => one.differs === true },
  { words: "nothing is known", holds: (one) => one.silent === true },
  { words: "not all is known", ofJournal: "runs without a signature", holds: (one) => one.standing === "unknown" && one.silent !== true },
  { words: "waived", holds: (one) => one.standing === "waived" },
  { words: "not enforceable by nature of the host", holds: (one) => one.standing === "not-enforceable" },
];

/** Satisfied: in force on every host that it is for, and every one of them answered. Whatever else: not satisfied, and why. */
function findingOf(frame: Frame, control: ControlEvidence, all: readonly Observed[]): Finding | undefined {
  const judged = all.filter((one) => one.standing !== undefined);
  if (judged.length === 0) return undefined;
  const isJournal = control.id === journalControl.id;
  const fine = judged.filter((one) => one.standing === "in-force").length;
  const short = shortfalls.flatMap(({ words, ofJournal, holds }) => {
    const hosts = judged.filter(holds).map((one) => one.host);
    return hosts.length === 0 ? [] : [`${isJournal ? (ofJournal ?? words) : words} on ${hosts.length} (${few(hosts)})`];
  });
  const satisfied = fine === judged.length;
  const failed = judged.some((one) => one.differs);
  const waivers = frame.evidence.waivers.filter(
    (waiver) => waiver.control === control.id || judged.some((one) => one.waivers.includes(waiver.name)),
  );
  return {
    uuid: frame.own("finding", control.id),
    title: markdownOf(control.title, control.id),
    description: [
      `${isJournal ? "It holds" : "In force"} on ${fine} of ${judged.length} ${judged.length === 1 ? "host" : "hosts"}`,
      ...short,
    ].join("; "),
    origins: frame.origins,
    target: {
      type: "objective-id",
      "target-id": objectiveOf(control.id),
      status: { state: satisfied ? "satisfied" : "not-satisfied", reason: satisfied ? "pass" : failed ? "fail" : "other" },
    },
    ...listed("related-observations", related(all)),
    ...listed(
      "related-risks",
      [
        ...waivers.map((waiver) => waiverId(frame, waiver)),
        ...(isJournal ? judged.filter(journalFails).map((one) => journalRisk(frame, one)) : []),
      ].map((uuid) => ({ "risk-uuid": uuid })),
    ),
    ...(waivers.length === 0
      ? {}
      : {
          remarks: waivers
            .map(
              (waiver) => `Waiver ${markdownOf(waiver.name)} until ${markdownOf(waiver.expires)}: what it lets differ stays not satisfied.`,
            )
            .join("\n\n"),
        }),
  };
}

/** A finding for each control of which anything was judged. */
export const findingsOf = (frame: Frame, grouped: ReadonlyMap<string, readonly Observed[]>): readonly Finding[] =>
  frame.controls.flatMap((control) => findingOf(frame, control, grouped.get(control.id) ?? []) ?? []);

/** What was looked at, and what of it was not assessed since no host is there for it. */
export function reviewed(frame: Frame, grouped: ReadonlyMap<string, readonly Observed[]>): ReviewedControls {
  const not = frame.controls.filter((control) => !grouped.has(control.id));
  return {
    "control-selections": [
      {
        ...selected(frame.controls),
        ...listed(
          "exclude-controls",
          not.map((control) => ({ "control-id": tokenOf(control.id) })),
        ),
        ...(not.length === 0 ? {} : { remarks: "Not assessed, since nothing of them was asked for on any host: those that are excluded." }),
      },
    ],
  };
}

export const selected = (controls: readonly ControlEvidence[]) => ({
  "include-controls": controls.map((control) => ({ "control-id": tokenOf(control.id) })),
});

/** A dated, approved exception. After its last day it approves nothing any more. */
function waiverRisk(frame: Frame, waiver: WaiverEvidence, waived: readonly Observed[]): Risk {
  const uuid = waiverId(frame, waiver);
  const deadline = deadlineOf(frame, waiver.expires);
  const over = deadline === undefined || deadline <= frame.end;
  const what = waiver.rule === undefined ? waiver.control : `${waiver.control}/${waiver.rule}`;
  return {
    uuid,
    title: `waiver ${markdownOf(waiver.name)}`,
    description: `${markdownOf(what)} is waived on ${waiver.hosts.length} ${waiver.hosts.length === 1 ? "host" : "hosts"} (${few(waiver.hosts)})`,
    statement: markdownOf(waiver.reason),
    props: [
      prop("waiver", waiver.name),
      prop("control", waiver.control),
      ...(waiver.rule === undefined ? [] : [prop("rule", waiver.rule)]),
    ],
    status: over ? "open" : "deviation-approved",
    ...(deadline === undefined ? {} : { deadline }),
    "risk-log": {
      entries: [
        {
          uuid: frame.own("risk-log", waiver.name),
          title: "approved",
          description: `${over ? "The waiver has ended. " : ""}Read from the model at this moment; when it was approved stands in the model's history.`,
          start: frame.end,
          props: [{ name: "type", value: "dr-approved" }],
          "logged-by": [{ "party-uuid": frame.party(waiver.approver) }],
          ...(over ? {} : { "status-change": "deviation-approved" as const }),
        },
      ],
    },
    ...listed("related-observations", related(waived)),
  };
}

const journalFails = (one: Observed): boolean => one.controls[0] === journalControl.id && one.differs === true;
const journalRisk = (frame: Frame, one: Observed): string => frame.own("risk", "journal", one.host);

export function risksOf(frame: Frame, observed: readonly Observed[]): readonly Risk[] {
  const waived = new Map<string, Observed[]>();
  for (const one of observed)
    for (const name of new Set(one.waivers)) {
      const own = waived.get(name);
      if (own) own.push(one);
      else waived.set(name, [one]);
    }
  return [
    ...frame.evidence.waivers.map((waiver) => waiverRisk(frame, waiver, waived.get(waiver.name) ?? [])),
    ...observed.filter(journalFails).map(
      (one): Risk => ({
        uuid: journalRisk(frame, one),
        title: `the journal of ${markdownOf(one.host)} does not hold`,
        description: (one.observation.props ?? []).map((fault) => `- ${markdownOf(fault.value)}`).join("\n"),
        statement: "What was changed on this host, when and by whom is not proved by its journal.",
        status: "open",
        origins: frame.origins,
        "related-observations": related([one]),
      }),
    ),
  ];
}
