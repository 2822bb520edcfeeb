/** Observations: one a host and control, not one a resource; what is not in force stands in it in full. */
import type { Evidence, EvidenceTable, HostEvidence, KnownHost, ResourceEvidence, RunEvidence, SilentHost, Standing } from "../evidence";
import { standingOf } from "../evidence";
import { controlOf, type EvidenceFile, type Frame, isKnown, journalControl, prop } from "./frame";
import { listed, markdownOf } from "./text";
import type { Observation, Property } from "./types";

/** An observation, with what findings need of it. */
export interface Observed {
  readonly observation: Observation;
  /** Ids of controls that it is about. */
  readonly controls: readonly string[];
  readonly host: string;
  /** Absent: it judges nothing. */
  readonly standing?: Standing;
  /** Something of it differs, whatever else of it is worse: that a part is not known hides no difference. */
  readonly differs?: true;
  /** The host did not answer at all. */
  readonly silent?: true;
  readonly waivers: readonly string[];
}

/** Rows of a table that are written out; the evidence beside these files has them all. */
const tableRows = 100;

export const hostId = (frame: Frame, host: string): string => frame.lasting("host", host);

/** Resources by control; one that serves several stands with each. */
function byControl(resources: readonly ResourceEvidence[]): ReadonlyMap<string, readonly ResourceEvidence[]> {
  const found = new Map<string, ResourceEvidence[]>();
  for (const resource of resources) {
    const controls = new Set(resource.rules.map(controlOf));
    for (const control of controls) {
      const own = found.get(control);
      if (own) own.push(resource);
      else found.set(control, [resource]);
    }
  }
  return found;
}

const resourceProp = ({ key, standing, because, rules, drift, waiver }: ResourceEvidence): Property =>
  prop("resource", key, {
    class: standing,
    remarks: [
      because === undefined ? "no reason was given" : markdownOf(because),
      `rules: ${rules.map((rule) => markdownOf(rule)).join(", ")}`,
      ...(drift ? ["drift: nobody asked for it"] : []),
      ...(waiver === undefined ? [] : [`waived by ${markdownOf(waiver)}`]),
    ].join("; "),
  });

/** `34 of 36 resources in force; 1 different, 1 waived`. */
function counted(resources: readonly ResourceEvidence[]): string {
  const counts = new Map<Standing, number>();
  for (const { standing } of resources) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  const others = [...counts].filter(([standing]) => standing !== "in-force").map(([standing, count]) => `${count} ${standing}`);
  return [
    `${counts.get("in-force") ?? 0} of ${resources.length} resources in force`,
    ...(others.length > 0 ? [others.join(", ")] : []),
  ].join("; ");
}

const subject = (frame: Frame, host: string) => [{ "subject-uuid": hostId(frame, host), type: "inventory-item" as const }];

function ofControl(frame: Frame, host: KnownHost, control: string, resources: readonly ResourceEvidence[]): Observed {
  const standing = standingOf(host, control) ?? "unknown";
  const others = resources.filter((resource) => resource.standing !== "in-force");
  const drift = resources.filter((resource) => resource.drift).length;
  const nothingKnown = resources.every((resource) => resource.standing === "unknown");
  return {
    controls: [control],
    host: host.name,
    standing,
    ...(others.some((resource) => resource.standing === "different") ? { differs: true as const } : {}),
    waivers: others.flatMap((resource) => (resource.waiver === undefined ? [] : [resource.waiver])),
    observation: {
      uuid: frame.own("observation", "control", host.name, control),
      title: `${markdownOf(control)} on ${markdownOf(host.name)}`,
      description: counted(resources),
      props: [prop("standing", standing), ...(drift > 0 ? [prop("drift", String(drift))] : []), ...others.map(resourceProp)],
      methods: [nothingKnown ? "UNKNOWN" : "EXAMINE"],
      types: ["discovery"],
      origins: frame.origins,
      subjects: subject(frame, host.name),
      collected: frame.moment(host.at),
    },
  };
}

function ofTable(frame: Frame, host: KnownHost, table: EvidenceTable, at: number): Observed {
  const rows = table.rows.slice(0, tableRows).map((row) => {
    const cells = row.map((cell, i) => `${markdownOf(table.columns[i] ?? "", "column")}: ${markdownOf(cell, "(none)")}`);
    return `- ${cells.join("; ")}`;
  });
  const left = table.rows.length - rows.length;
  return {
    controls: [table.control],
    host: host.name,
    waivers: [],
    observation: {
      uuid: frame.own("observation", "table", host.name, table.control, table.id, String(at)),
      title: `${markdownOf(table.id)} of ${markdownOf(host.name)}`,
      description: `${table.rows.length} ${table.rows.length === 1 ? "row" : "rows"} that the host tells; nothing is judged by them here`,
      props: [prop("table", table.id)],
      methods: ["EXAMINE"],
      types: ["discovery"],
      origins: frame.origins,
      subjects: subject(frame, host.name),
      collected: frame.moment(host.at),
      ...(rows.length === 0
        ? {}
        : { remarks: [...rows, ...(left > 0 ? [`- and ${left} more, in the evidence's own tables`] : [])].join("\n") }),
    },
  };
}

/** A host that is not known: one observation for all its controls, which says that nothing was seen. */
function ofSilent(frame: Frame, host: SilentHost): Observed {
  return {
    controls: host.controls,
    host: host.name,
    standing: "unknown",
    silent: true,
    waivers: [],
    observation: {
      uuid: frame.own("observation", "silent", host.name),
      title: `nothing is known of ${markdownOf(host.name)}`,
      description: markdownOf(host.because),
      props: [prop("standing", "unknown"), ...host.controls.map((control) => prop("not-assessed", control))],
      methods: ["UNKNOWN"],
      types: ["discovery"],
      origins: frame.origins,
      subjects: subject(frame, host.name),
      collected: frame.end,
    },
  };
}

const signatures = ["good", "unsigned", "bad"] as const;

function journalText(runs: readonly RunEvidence[]): string {
  if (runs.length === 0) return "no run";
  const ends = new Map<string, number>();
  for (const { ended } of runs) ends.set(ended, (ends.get(ended) ?? 0) + 1);
  const signed = signatures
    .map((signature) => [signature, runs.filter((run) => run.signature === signature).length] as const)
    .filter(([, count]) => count > 0);
  return [
    `${runs.length} ${runs.length === 1 ? "run" : "runs"}, ${markdownOf(runs[0]?.at ?? "")} to ${markdownOf(runs.at(-1)?.at ?? "")}`,
    `ended: ${[...ends].map(([end, count]) => `${count} ${markdownOf(end)}`).join(", ")}`,
    `signatures: ${signed.map(([signature, count]) => `${count} ${signature}`).join(", ")}`,
  ].join("; ");
}

/** By name of the host: its runs, and what is wrong with its record. */
function journals(evidence: Evidence) {
  const found = new Map<string, { readonly runs: RunEvidence[]; readonly faults: string[]; host?: HostEvidence }>();
  const of = (name: string) => {
    const there = found.get(name) ?? { runs: [], faults: [] };
    found.set(name, there);
    return there;
  };
  for (const run of evidence.runs) of(run.host).runs.push(run);
  for (const { host, fault } of evidence.journalFaults) of(host).faults.push(fault);
  for (const host of evidence.hosts) {
    if (host.known && host.manifestEditedSince !== undefined)
      of(host.name).faults.push(`the manifest on the host was edited since ${host.manifestEditedSince}`);
    const there = found.get(host.name);
    if (there) there.host = host;
  }
  return found;
}

function ofJournals(frame: Frame, files: readonly EvidenceFile[]): readonly Observed[] {
  return [...journals(frame.evidence)].map(([name, { runs, faults, host }]) => {
    const bad = runs.filter((run) => run.signature === "bad").map((run) => `bad signature: run ${run.run ?? "without a name"}, ${run.at}`);
    const wrong = [...faults, ...bad];
    const unsigned = runs.some((run) => run.signature === "unsigned");
    return {
      controls: [journalControl.id],
      host: name,
      standing: wrong.length > 0 ? "different" : unsigned ? "unknown" : "in-force",
      ...(wrong.length > 0 ? { differs: true as const } : {}),
      waivers: [],
      observation: {
        uuid: frame.own("observation", "journal", name),
        title: `journal of ${markdownOf(name)}`,
        description: journalText(runs),
        ...listed(
          "props",
          wrong.map((fault) => prop("fault", fault)),
        ),
        methods: ["EXAMINE"],
        types: ["discovery"],
        origins: frame.origins,
        ...(host === undefined ? {} : { subjects: subject(frame, name) }),
        ...listed(
          "relevant-evidence",
          files
            .filter((file) => file.host === name)
            .map((file) => ({ href: `#${fileId(frame, file)}`, description: markdownOf(file.path) })),
        ),
        collected: frame.end,
      },
    };
  });
}

export const fileId = (frame: Frame, file: EvidenceFile): string => frame.own("file", file.path);

/** All observations: controls, tables and silence host by host, and the journals. */
export function observe(frame: Frame, files: readonly EvidenceFile[]): readonly Observed[] {
  const hosts = frame.evidence.hosts.flatMap((host) =>
    isKnown(host)
      ? [
          ...[...byControl(host.resources)].map(([control, resources]) => ofControl(frame, host, control, resources)),
          ...host.tables.map((table, i) => ofTable(frame, host, table, i)),
        ]
      : [ofSilent(frame, host)],
  );
  return [...hosts, ...ofJournals(frame, files)];
}

/** Names for a sentence: the first ten, and how many more. */
export function few(hosts: readonly string[]): string {
  const shown = hosts.slice(0, 10).map((host) => markdownOf(host));
  return hosts.length > 10 ? `${shown.join(", ")} and ${hosts.length - 10} more` : shown.join(", ");
}
