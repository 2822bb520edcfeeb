/** The assessment plan that the results import, and the stub of a system security plan that it imports in its turn. */
import { selected } from "./findings";
import { assetsOf, type Frame, metadataOf, names } from "./frame";
import { lineOf, markdownOf } from "./text";
import type { AssessmentPlan, SystemSecurityPlan } from "./types";

export const planOf = (frame: Frame): AssessmentPlan => ({
  "assessment-plan": {
    uuid: frame.own("assessment-plan"),
    metadata: metadataOf(
      frame,
      "Assessment plan",
      "What Qorgan does whenever evidence is exported. Written by the program, not by an assessor.",
    ),
    "import-ssp": { href: `./${names.system}`, remarks: "A stub: see its own remarks." },
    "reviewed-controls": {
      description: "All controls that the policies put on hosts, and the journal of changes.",
      "control-selections": [selected(frame.controls)],
    },
    "assessment-subjects": [
      {
        type: "inventory-item",
        description:
          frame.evidence.scope.length === 0
            ? "All hosts of the model."
            : `All hosts of these branches: ${frame.evidence.scope.map((branch) => markdownOf(branch)).join(", ")}`,
        "include-all": {},
      },
    ],
    "assessment-assets": assetsOf(frame),
    tasks: [
      {
        uuid: frame.lasting("task", "look"),
        type: "action",
        title: "Look at every host",
        description: "One read-only script over SSH a host tells what is in force; it is compared with what the model asks for.",
      },
      {
        uuid: frame.lasting("task", "journal"),
        type: "action",
        title: "Check the journals",
        description: "The chain of each host's journal, its signatures, and the runs that the host itself remembers.",
      },
    ],
  },
});

const stub =
  "This is a stub and no system security plan in the sense of NIST SP 800-18: Qorgan wrote it from its model, so that the assessment plan has something to import. " +
  "Impact levels, the authorization boundary, data flows and how each control is implemented are for people to describe.";

/** Classes of data in the data map, each once. */
function informationTypes({ evidence, lasting }: Frame) {
  const classes = [...new Set(evidence.systems.flatMap((system) => system.classes))];
  if (classes.length === 0)
    return [{ uuid: lasting("information", ""), title: "not told", description: "The data map names no class of personal data." }];
  return classes.map((one) => ({
    uuid: lasting("information", one),
    title: markdownOf(one),
    description: `Personal data of the class ${markdownOf(one)} in ${evidence.systems.filter((system) => system.classes.includes(one)).length} systems of the data map.`,
  }));
}

export function systemOf(frame: Frame): SystemSecurityPlan {
  const { evidence, lasting, own } = frame;
  return {
    "system-security-plan": {
      uuid: own("system-security-plan"),
      metadata: metadataOf(frame, "System security plan (stub)", stub, {
        roles: new Map([["operator", [frame.party(evidence.exported.by)]]]),
      }),
      "import-profile": { href: `./${names.catalog}`, remarks: "All controls of the catalog; no profile selects among them." },
      "system-characteristics": {
        "system-ids": [{ "identifier-type": "https://ietf.org/rfc/rfc4122", id: lasting("system-of-hosts") }],
        "system-name": lineOf(evidence.organisation.name),
        description: `${evidence.hosts.length} hosts in ${evidence.branches.length} branches that Qorgan configures.`,
        "system-information": { "information-types": informationTypes(frame) },
        status: { state: "other", remarks: "Not told by the model." },
        "authorization-boundary": {
          description: "Not told by the model: the hosts of the assessment results, and nothing else, were looked at.",
        },
        remarks: stub,
      },
      "system-implementation": {
        users: [{ uuid: lasting("user", "operator"), title: "Operators of Qorgan", "role-ids": ["operator"] }],
        components: [
          {
            uuid: lasting("this-system"),
            type: "this-system",
            title: "The hosts of the organisation",
            description: "Servers and workstations that the model names.",
            status: { state: "operational" },
          },
        ],
      },
      "control-implementation": {
        description: "What each control asks for on which host stands in the model, and in the catalog in words.",
        "implemented-requirements": selected(frame.controls)["include-controls"].map((one) => ({
          uuid: lasting("requirement", one["control-id"]),
          ...one,
        })),
      },
    },
  };
}
