/** Copies are restored by a timer, compared with what was written down when they were made, and the time that it takes is held against a limit. */
import type { FromSchema } from "json-schema-to-ts";
import { isBackedUp, setsOf } from "../model/backups";
import type { Host, Model } from "../model/model";
import type { RestoreTestsDesired } from "../resources/desired";
import type { Reason, Resource } from "../resources/resource";
import { type RestoreTestsObserved, restoreTestRows } from "../resources/restore-tests";
import type { Problem } from "../result";
import { program } from "./backup";
import { openCopies, timed } from "./backup/parts";
import type { Control } from "./control";

const parameters = {
  type: "object",
  additionalProperties: false,
  properties: {
    everyDays: {
      enum: [7, 30, 90],
      default: 30,
      description: "How often: every week, month or quarter.",
    },
    limitMinutes: {
      type: "integer",
      minimum: 1,
      maximum: 10_080,
      default: 30,
      description: "How long restoring all of a system may take. From half of it on that is an event.",
    },
    sampleMegabytes: {
      type: "integer",
      minimum: 1,
      maximum: 10_000_000,
      default: 20_480,
      description: "A set that is larger is not restored whole, but 200 files of it. Databases always are.",
    },
  },
  required: ["everyDays", "limitMinutes", "sampleMegabytes"],
} as const;

type Parameters = FromSchema<typeof parameters>;

const when: Readonly<Record<Parameters["everyDays"], string>> = {
  7: "Sun 04:00:00",
  30: "*-*-02 04:00:00",
  90: "*-01,04,07,10-02 04:00:00",
};

const reasons: readonly Reason[] = [
  {
    control: "restore-test",
    rule: "test",
    why: "a copy that was never restored proves nothing, and one that takes too long is of no help",
    source: "ISO/IEC 27001:2022 A.8.13",
  },
];

const testsOf = (host: Host, everyDays: number, model: Model): RestoreTestsDesired => ({
  sets: setsOf(host, model).map(({ name }) => name),
  days: everyDays + 7,
});

export const control: Control<Parameters> = {
  id: "restore-test",
  title: "Restore tests",
  description:
    "By a timer each system of a host is restored from its target into a folder of its own: files are compared with the checksums that were written down when the copy was made, databases are started and asked. The result, with the measured time and what all of it would take, is evidence that goes to the collector; a failure, or a time beyond the limit, alerts.",
  sources: ["ISO/IEC 27001:2022 A.8.13", "NIST SP 800-34 Rev. 1"],
  parameters,
  appliesTo: () => true,
  refuses: (host, _values, model): Problem | undefined =>
    host.policy.controls.has("backup") || setsOf(host, model).length === 0
      ? undefined
      : {
          code: "backup-missing",
          message: `${host.name} is to restore its copies, and its policy has no backup`,
          place: host.place,
          remedy: "put backup into its policy",
        },
  evidence(host, { everyDays }, model, observed) {
    const seen = observed.get("restore-tests:all") as RestoreTestsObserved | undefined;
    if (seen === undefined) return [];
    const rows = restoreTestRows(testsOf(host, everyDays, model), seen).map(({ at, set, seconds, limit, result }) => [
      at ?? "",
      set,
      `${seconds ?? ""}`,
      `${limit ?? ""}`,
      result,
    ]);
    return [{ control: "restore-test", id: "restore-tests", columns: ["at", "set", "seconds", "limit", "result"], rows }];
  },
  resources(host, { everyDays }, model, { render }): readonly Resource[] {
    if (!isBackedUp(host, model)) return [];
    const desired = testsOf(host, everyDays, model);
    const run = {
      title: "restore and compare",
      when: when[everyDays],
      spread: 21_600,
      command: `${program} test`,
      waitsFor: "qorgan-backup.service",
    };
    return [
      ...timed(render, "qorgan-restore-test", run).map((one): Resource => ({ ...one, reasons })),
      // As long as there is no repository there is nothing to restore.
      ...(openCopies(host, model).length === 0
        ? []
        : [
            {
              kind: "restore-tests",
              name: "all",
              desired,
              reasons,
              after: ["service:qorgan-restore-test.timer", `file:${program}`],
            } satisfies Resource,
          ]),
    ];
  },
};
