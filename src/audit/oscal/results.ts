/** The assessment results: hosts, what was observed on them, findings and risks. */
import { isIPv4, isIPv6 } from "node:net";
import type { HostEvidence, SystemEvidence } from "../evidence";
import { findingsOf, groupByControl, reviewed, risksOf } from "./findings";
import { assetsOf, type EvidenceFile, type Frame, metadataOf, names, prop, standard } from "./frame";
import { fileId, hostId, observe } from "./observations";
import { hrefOf, lineOf, listed, markdownOf } from "./text";
import type { AssessmentResults, BackMatterResource, Component, InventoryItem, Property } from "./types";

const remarks = [
  "Written by Qorgan from the same evidence as the report beside this file. What root on a host hides from a look cannot be seen; what is claimed rests on what left the hosts in time.",
  "A finding is satisfied only when the control is in force on every host that it is for and every one of these answered. What is waived or not enforceable by nature of a host is not satisfied, with the reason.",
  "Nothing here says that a law or a standard is complied with: the catalog names the places that a control answers, and how far each was read.",
];

const osOf = (os: string): readonly [name: string, version: string] => {
  const [, name = os, version = ""] = /^(.*?)-(\d.*)$/u.exec(os) ?? [];
  return [name.charAt(0).toUpperCase() + name.slice(1), version];
};

const osId = (frame: Frame, os: string): string => frame.lasting("os", os);
const systemId = (frame: Frame, system: SystemEvidence): string => frame.lasting("system", system.name);

const osComponent = (frame: Frame, os: string): Component => {
  const [name, version] = osOf(os);
  return {
    uuid: osId(frame, os),
    type: "software",
    title: markdownOf(`${name} ${version}`),
    description: "The operating system of the hosts that name this component.",
    ...(version === "" ? {} : { props: [standard("version", version)] }),
    status: { state: "operational" },
  };
};

const systemComponent = (frame: Frame, system: SystemEvidence): Component => ({
  uuid: systemId(frame, system),
  type: "service",
  title: markdownOf(system.title, system.name),
  description: `Of the data map: ${markdownOf(system.path)} on ${markdownOf(system.host)}, owned by ${markdownOf(system.owner)}`,
  props: [prop("system", system.name), prop("label", system.label), ...system.classes.map((one) => prop("data-class", one))],
  status: { state: "operational" },
});

const addressProp = (address: string): Property =>
  isIPv4(address) ? standard("ipv4-address", address) : isIPv6(address) ? standard("ipv6-address", address) : prop("address", address);

function item(frame: Frame, host: HostEvidence, systems: readonly SystemEvidence[]): InventoryItem {
  const [name, version] = osOf(host.os);
  return {
    uuid: hostId(frame, host.name),
    description: `${markdownOf(host.name)}, ${markdownOf(host.duties.join(", "), "no duty")}, in the branch ${markdownOf(host.branch)}`,
    props: [
      standard("asset-id", host.name),
      standard("os-name", name),
      ...(version === "" ? [] : [standard("os-version", version)]),
      ...host.duties.map((duty) => standard("function", duty)),
      ...host.addresses.map(addressProp),
      prop("branch", host.branch),
      prop("segment", host.segment),
      prop("hardware", host.hardware),
      prop("environment", host.environment),
      prop("known", host.known ? "yes" : "no"),
      ...(host.known && host.virtualisation !== undefined ? [prop("virtualisation", host.virtualisation)] : []),
      ...(host.known && host.hostKey !== undefined ? [prop("host-key", host.hostKey)] : []),
    ],
    "implemented-components": [
      { "component-uuid": osId(frame, host.os), props: [standard("asset-id", `${host.name}/${host.os}`)] },
      ...systems.map((system) => ({
        "component-uuid": systemId(frame, system),
        props: [standard("asset-id", `${host.name}/${system.name}`)],
      })),
    ],
  };
}

const fileResource = (frame: Frame, file: EvidenceFile): BackMatterResource => ({
  uuid: fileId(frame, file),
  title: markdownOf(file.path),
  props: [{ name: "type", value: "evidence" }],
  rlinks: [
    { href: hrefOf(file.path), "media-type": lineOf(file.mediaType), hashes: [{ algorithm: "SHA-256", value: lineOf(file.sha256) }] },
  ],
});

/** Roles of the model, with the people who have them. */
function rolesOf(frame: Frame): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, Set<string>>();
  for (const person of frame.evidence.people)
    for (const role of person.roles) roles.set(role, (roles.get(role) ?? new Set()).add(frame.party(person.account)));
  return new Map([...roles].map(([role, people]) => [role, [...people]]));
}

const basisInWords = ({ evidence: { basis, hosts } }: Frame): string =>
  basis.is === "observed"
    ? `${hosts.length} hosts, looked at on ${markdownOf(basis.at)}.`
    : `${hosts.length} hosts, as the journal says of the end of ${markdownOf(basis.day)}; nothing was looked at for it.`;

export function resultsOf(frame: Frame, files: readonly EvidenceFile[]): AssessmentResults {
  const { evidence, own } = frame;
  const observed = observe(frame, files);
  const grouped = groupByControl(observed);
  const systems = new Map<string, SystemEvidence[]>();
  for (const system of evidence.systems) systems.set(system.host, [...(systems.get(system.host) ?? []), system]);
  const unique = [...new Map(files.map((file) => [file.path, file])).values()];
  return {
    "assessment-results": {
      uuid: own("assessment-results"),
      metadata: metadataOf(frame, "Assessment results", remarks.join("\n\n"), {
        parties: [...frame.parties.values()],
        roles: rolesOf(frame),
      }),
      "import-ap": { href: `./${names.plan}` },
      results: [
        {
          uuid: own("result"),
          title: evidence.basis.is === "observed" ? "What was in force" : "What the journal says was in force",
          description: basisInWords(frame),
          start: frame.start,
          end: frame.end,
          props: [prop("run-id", evidence.id)],
          ...listed(
            "links",
            unique.filter((file) => file.host === undefined).map((file) => ({ href: `#${fileId(frame, file)}`, rel: "reference" })),
          ),
          "local-definitions": {
            ...listed("components", [
              ...[...new Set(evidence.hosts.map((host) => host.os))].map((os) => osComponent(frame, os)),
              ...evidence.systems.map((system) => systemComponent(frame, system)),
            ]),
            ...listed(
              "inventory-items",
              evidence.hosts.map((host) => item(frame, host, systems.get(host.name) ?? [])),
            ),
            "assessment-assets": assetsOf(frame),
          },
          "reviewed-controls": reviewed(frame, grouped),
          ...listed(
            "observations",
            observed.map((one) => one.observation),
          ),
          ...listed("risks", risksOf(frame, observed)),
          ...listed("findings", findingsOf(frame, grouped)),
        },
      ],
      ...(unique.length === 0 ? {} : { "back-matter": { resources: unique.map((file) => fileResource(frame, file)) } }),
    },
  };
}
