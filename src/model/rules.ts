/** What must hold across the joined model. */
import type { Finding } from "./finding";
import type { Linked } from "./link";
import type { Branch, Host, Person, Segment, System, Waiver } from "./model";
import { didYouMean } from "./nearest";
import { rulesOfBackups } from "./rules/backups";
import { rulesOfDisks } from "./rules-disks";
import { peopleFindings } from "./rules-people";
import { type Range, rangeOf, within } from "./values";
import { modelRules, waives } from "./waives";

const hostAt = (host: Host, code: string, message: string, ...path: (string | number)[]): Finding => ({
  code,
  message,
  file: host.place.file,
  path: ["hosts", host.name, ...path],
});

const placeText = (place: { readonly file: string; readonly line: number }): string => `${place.file}:${place.line}`;

function addressFindings(hosts: readonly Host[]): Finding[] {
  const ranges = new Map<Segment, readonly Range[]>();
  const first = new Map<string, Host>();
  const findings: Finding[] = [];
  for (const host of hosts) {
    const networks = ranges.get(host.segment) ?? host.segment.networks.map(rangeOf);
    ranges.set(host.segment, networks);
    host.addresses.forEach((address, index) => {
      const range = rangeOf(address);
      if (!networks.some((network) => within(range, network))) {
        const message = `${address} is outside of the segment ${host.segment.name} (${host.segment.networks.join(", ")})`;
        findings.push(hostAt(host, "address-outside-segment", message, "addresses", index));
      }
      const other = first.get(address);
      if (other === undefined) first.set(address, host);
      else
        findings.push(
          hostAt(
            host,
            "duplicate-address",
            `${address} is the address of ${other.name} already, in ${placeText(other.place)}`,
            "addresses",
            index,
          ),
        );
    });
  }
  return findings;
}

function dutyFindings(host: Host): Finding[] {
  const isWorkstation = host.hardware !== "S200";
  const kind = host.segment.kind;
  const findings = host.duties.flatMap((duty, index) =>
    (duty === "workstation") === isWorkstation
      ? []
      : [
          hostAt(
            host,
            "duty-hardware",
            `the duty ${duty} does not fit ${host.hardware}, a ${isWorkstation ? "workstation" : "server"}`,
            "duties",
            index,
          ),
        ],
  );
  if (isWorkstation && kind === "servers")
    findings.push(hostAt(host, "hardware-segment", "a workstation does not belong in a segment of servers", "segment"));
  if (!isWorkstation && kind === "office")
    findings.push(hostAt(host, "hardware-segment", "a server does not belong in an office segment", "segment"));
  const mounts = new Map<string, string>();
  for (const { name, mount } of host.disks) {
    const other = mounts.get(mount);
    if (other !== undefined && mount !== "swap")
      findings.push(hostAt(host, "duplicate-mount", `the disk ${other} is mounted at ${mount} already`, "disks", name, "mount"));
    mounts.set(mount, name);
  }
  return findings;
}

/** Test and production do not mix, unless somebody signed for it. */
function environmentFindings(host: Host, waivers: readonly Waiver[]): Finding[] {
  const inTest = host.segment.kind === "test";
  if (inTest === (host.environment === "test")) return [];
  const rule = inTest ? "production-in-test" : "test-in-production";
  if (waivers.some((waiver) => waives(waiver, rule) && waiver.hosts.includes(host))) return [];
  const message = inTest
    ? `a production host does not belong in the test segment ${host.segment.name}`
    : `a test host does not belong in the segment ${host.segment.name}, which is none for tests`;
  return [{ ...hostAt(host, rule, message, "segment"), remedy: `move it, or waive model/${rule} for it in hosts/waivers.yaml` }];
}

/** Networks of two segments must not overlap: an address would belong to both. Sorted, so that only neighbours are compared. */
function networkFindings(segments: readonly Segment[]): Finding[] {
  const all = segments.flatMap((segment) =>
    segment.networks.map((network, index) => ({ segment, network, index, range: rangeOf(network) })),
  );
  all.sort((a, b) => a.range.family - b.range.family || (a.range.first < b.range.first ? -1 : a.range.first > b.range.first ? 1 : 0));
  const findings: Finding[] = [];
  let widest = all[0];
  for (const next of all.slice(1)) {
    if (widest !== undefined && widest.range.family === next.range.family && next.range.first <= widest.range.last) {
      const { segment, network } = widest;
      const message = `${next.network} overlaps ${network} of the segment ${segment.name} of ${segment.branch.name}`;
      const path = ["segments", next.segment.name, "networks", next.index];
      findings.push({ code: "segments-overlap", message, file: next.segment.branch.place.file, path });
    }
    if (widest === undefined || widest.range.family !== next.range.family || next.range.last > widest.range.last) widest = next;
  }
  return findings;
}

/** A night shift would be outside of its own hours: it is written as two branches, or as the whole day. */
const hoursFindings = (branches: readonly Branch[]): Finding[] =>
  branches
    .filter(({ workingHours }) => workingHours.from >= workingHours.to)
    .map(({ name, workingHours: { from, to }, place }) => ({
      code: "working-hours",
      message: `the working hours of ${name} end at ${to} and begin at ${from}`,
      remedy: "work that lasts over midnight is written from 00:00 to 24:00",
      file: place.file,
      path: ["workingHours"],
    }));

const isAdministrator = (person: Person): boolean => person.roles.some((role) => role.admin === "it-administrator");

function systemFindings(systems: readonly System[]): Finding[] {
  const findings: Finding[] = [];
  const taken = new Map<string, System>();
  const claim = (system: System, key: string, what: string, field: string): void => {
    const other = taken.get(`${system.host.name} ${key}`);
    if (other === undefined) taken.set(`${system.host.name} ${key}`, system);
    else
      findings.push(
        at(
          system,
          "duplicate-system",
          `${what} on ${system.host.name} belongs to ${other.name} already, in ${placeText(other.place)}`,
          field,
        ),
      );
  };
  const at = (system: System, code: string, message: string, field: string): Finding => ({
    code,
    message,
    file: system.place.file,
    path: ["systems", system.name, field],
  });
  for (const system of systems) {
    const personal = system.label === "PD";
    if (personal && isAdministrator(system.owner)) {
      const message = `${system.owner.id} is an IT administrator and cannot own personal data: the owner is who answers for the work with it`;
      findings.push(at(system, "owner-is-administrator", message, "owner"));
    }
    if (personal && system.classes.length === 0)
      findings.push(at(system, "classes-missing", "personal data (label PD) has at least one class", "classes"));
    if (!personal && system.classes.length > 0) {
      findings.push(at(system, "label-too-low", `${system.classes.join(", ")}: this is personal data, and its label must be PD`, "label"));
    }
    claim(system, system.path, system.path, "path");
    if (system.share !== undefined) claim(system, `share ${system.share}`, `the share ${system.share}`, "share");
  }
  return findings;
}

function waiverFindings(waiver: Waiver, controls: ReadonlySet<string>): Finding[] {
  const at = (code: string, message: string, field: string, remedy?: string): Finding => ({
    code,
    message,
    file: waiver.place.file,
    path: ["waivers", waiver.name, field],
    ...(remedy === undefined ? {} : { remedy }),
  });
  const findings: Finding[] = [];
  const ofModel = waiver.control === "model";
  if (!ofModel && !controls.has(waiver.control)) {
    findings.push(
      at("unknown-control", `no policy has a control '${waiver.control}'${didYouMean(waiver.control, [...controls, "model"])}`, "control"),
    );
  }
  if (ofModel && waiver.rule !== undefined && !modelRules.includes(waiver.rule)) {
    findings.push(
      at("unknown-rule", `the model has no rule '${waiver.rule}' that can be waived${didYouMean(waiver.rule, modelRules)}`, "rule"),
    );
  }
  if (!ofModel && waiver.people.length > 0)
    findings.push(at("waiver-scope", "only the model's rules about keys are waived for people", "people"));
  if (waiver.hosts.length === 0 && waiver.people.length === 0) {
    findings.push({
      ...at("waiver-scope", `the waiver '${waiver.name}' names neither hosts nor branches with hosts`, "reason"),
      path: ["waivers", waiver.name],
      atKey: true,
    });
  }
  return findings;
}

/** All rules over what could be joined. */
export function ruleFindings(linked: Linked): readonly Finding[] {
  const controls = new Set([...linked.policies.values()].flatMap((policy) => [...policy.controls.keys()]));
  return [
    ...networkFindings(linked.branches.flatMap((branch) => branch.segments)),
    ...hoursFindings(linked.branches),
    ...addressFindings(linked.hosts),
    ...linked.hosts.flatMap((host) => [...dutyFindings(host), ...environmentFindings(host, linked.waivers)]),
    ...peopleFindings(linked),
    ...rulesOfDisks(linked),
    ...rulesOfBackups(linked),
    ...systemFindings(linked.systems),
    ...linked.waivers.flatMap((waiver) => waiverFindings(waiver, controls)),
  ];
}
