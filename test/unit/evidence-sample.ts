/** Evidence of a made-up organisation of any size, always the same for the same number of hosts. */

import type { Evidence, HostEvidence, ResourceEvidence, Standing } from "../../src/audit/evidence";
import { rolledBackCode } from "../../src/engine/run-words";

const controls = ["base", "ssh", "firewall", "admin-accounts", "disk-encryption", "log-forwarding", "backup"] as const;
const day = "2026-11-20T04:05:06.000Z";
/** Most is in force; here and there something is not. */
const standingAt = (host: number, i: number): Standing =>
  i % 41 === 7 && host % 5 === 0
    ? "different"
    : i % 59 === 11 && host % 7 === 0
      ? "waived"
      : i % 67 === 13
        ? "not-enforceable"
        : i === 3 && host % 23 === 5
          ? "unknown"
          : "in-force";

function resourceOf(host: number, i: number): ResourceEvidence {
  const control = controls[i % controls.length] as string;
  const standing = standingAt(host, i);
  return {
    key: i % 2 === 0 ? `file:/etc/${control}.d/rule-${i}.conf` : `sysctl:net.example.rule_${i}`,
    rules: [`${control}/rule-${i % 9}`],
    standing,
    ...(standing === "in-force"
      ? {}
      : { because: standing === "different" ? "mode 0666, should be 0644" : `${standing}, as the sample says` }),
    ...(standing === "different" && i % 2 === 1 ? { drift: true as const } : {}),
    ...(standing === "waived" ? { waiver: "old-printer" } : {}),
  };
}

function hostOf(i: number, resources: number): HostEvidence {
  const frame = {
    name: `branch${i % 12}-ws-${i}`,
    branch: `branch${i % 12}`,
    segment: i % 6 === 0 ? "servers" : "office",
    hardware: i % 6 === 0 ? ("S200" as const) : ("M200" as const),
    os: i % 2 === 0 ? ("debian-12" as const) : ("debian-13" as const),
    environment: "production" as const,
    duties: i % 6 === 0 ? (["file-server"] as const) : (["workstation"] as const),
    addresses: [`10.${i % 12}.${Math.floor(i / 250)}.${(i % 250) + 2}`],
    controls: [...controls],
  };
  if (i % 31 === 30) return { ...frame, known: false, because: "no answer from its address in 10 s" };
  return {
    ...frame,
    known: true,
    at: day,
    virtualisation: "none",
    hostKey: `SHA256:${"A".repeat(36)}${String(i).padStart(7, "0")}`,
    resources: Array.from({ length: resources }, (_, r) => resourceOf(i, r)),
    tables:
      i % 6 === 0
        ? [
            {
              control: "backup",
              id: "backups",
              columns: ["set", "target", "last-good", "size", "verified"],
              rows: [["hr-files", "hq-backup-1", day, "1843921920", day]],
            },
            {
              control: "restore-test",
              id: "restore-tests",
              columns: ["at", "set", "seconds", "limit", "result"],
              rows: [[day, "hr-files", "312", "1800", "passed"]],
            },
          ]
        : [],
  };
}

/** `resources` a host, as many as the example policy makes of one. */
export function sampleEvidence(hosts: number, resources = 320): Evidence {
  const all = Array.from({ length: hosts }, (_, i) => hostOf(i, resources));
  return {
    format: "qorgan-evidence/1",
    id: "6f1c9a52-3f0e-4d5b-9a61-0d3f5b7c8e21",
    organisation: { name: 'ТОО «Дәрігер» & <Ko> "Kz"', domain: "dariger.example", timeZone: "Asia/Almaty" },
    basis: { is: "observed", at: day },
    exported: { at: day, by: "aigerim", version: "0.1.0" },
    model: { digest: "ab".repeat(32), commit: "cd".repeat(20), clean: true },
    scope: [],
    pseudonymised: false,
    works: [
      {
        id: "kz-94-v",
        title: "Law of 21 May 2013, No. 94-V, on personal data and their protection",
        status: "read",
        edition: "2 March 2026",
        readOn: "2026-11-23",
      },
      { id: "iso-27001", title: "ISO/IEC 27001:2022, Annex A", status: "reported", readOn: "2026-11-23" },
      { id: "kz-832", title: "Government resolution of 20 December 2016, No. 832", status: "not-verified" },
    ],
    controls: controls.map((id) => ({
      id,
      title: `The control ${id}`,
      description: `What ${id} is for, in a paragraph.`,
      citations: [
        { work: "kz-94-v", at: "art. 22(1)", asks: "prevent unauthorised access, detect it in time, limit its harm" },
        { work: "iso-27001", at: "A.8.9", asks: "configuration management" },
        { work: "kz-832", at: "para. 2", asks: "uniform requirements" },
      ],
    })),
    branches: Array.from({ length: Math.min(12, hosts) }, (_, i) => ({
      name: `branch${i}`,
      title: `Филиал ${i}`,
      timeZone: "Asia/Almaty",
    })),
    people: Array.from({ length: 8 + Math.floor(hosts / 10) }, (_, i) => ({
      account: `person${i}`,
      ...(i % 8 === 0 ? { adminAccount: `person${i}-adm` } : {}),
      roles: i % 8 === 0 ? ["it-administrator"] : ["accountant"],
      branches: [`branch${i % 12}`],
      keys: [`SHA256:${"B".repeat(36)}${String(i).padStart(7, "0")}`],
      ...(i % 5 === 0 ? { expires: "2027-01-31" } : {}),
      operator: i === 0,
      custodian: i === 1 || i === 2,
    })),
    systems: Array.from({ length: Math.max(1, Math.floor(hosts / 10)) }, (_, i) => ({
      name: `system${i}`,
      title: `Кадры ${i}`,
      classes: ["personnel"] as const,
      label: "PD" as const,
      owner: `person${i}`,
      host: all[(i * 6) % hosts]?.name ?? "",
      path: `/srv/system${i}`,
    })),
    waivers: [
      {
        name: "old-printer",
        control: "firewall",
        rule: "rule-2",
        hosts: all.filter((_, i) => i % 7 === 0).map((host) => host.name),
        reason: "The printer speaks LPD only, until it is replaced",
        approver: "person1",
        expires: "2027-03-31",
      },
    ],
    hosts: all,
    runs: all.slice(0, 300).map((host, i) => ({
      at: day,
      host: host.name,
      operator: "person0",
      run: `20261120T040506Z-${String(i).padStart(4, "0")}`,
      ended: i % 50 === 49 ? rolledBackCode : "completed",
      changes: [
        { key: "file:/etc/ssh/sshd_config", action: "change", summary: "content differs", rules: ["ssh/no-root-login"], guarded: true },
      ],
      problems: i % 50 === 49 ? [{ code: "not-confirmed", message: "no fresh connection within 60 s" }] : [],
      signature: i % 9 === 0 ? ("unsigned" as const) : ("good" as const),
      ...(i % 9 === 0 ? {} : { signedBy: `SHA256:${"C".repeat(43)}` }),
    })),
    journalFaults:
      hosts > 20 ? [{ host: all[7]?.name ?? "", fault: "run 20261101T000000Z-ffff is known to the host and not to this journal" }] : [],
  };
}
