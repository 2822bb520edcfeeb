/** Which place in which law, standard or guide a control answers. The words are ours; nothing is quoted. Data beside the controls: a control knows its id alone. */

import { works } from "./citations/works";
import type { Citation, Work } from "./evidence";

export { type Claim, claimOf, laws, notice, statusInWords, works } from "./citations/works";

const from =
  (work: string) =>
  (at: string, asks: string): Citation => ({ work, at, asks });
const law = from("kz-94-v");
const informatization = from("kz-418-v");
const digitalCode = from("kz-255-viii");
const offences = from("kz-235-v");
const rules = from("kz-179-nk");
const breachRules = from("kz-481-nk");
const uniform = from("kz-832");
const iso = from("iso-27001");
const benchmark = from("cis-debian-12");
const cis = from("cis-controls-8");
const nist = from("nist-800-53");

/** Cited for several controls, and said once. */
const prevention = law("art. 22(1)(1)-(3)", "prevent unauthorised access to personal data, detect it in time, limit its harm");
const detection = law("art. 22(1)(2)", "detect unauthorised access in time");
const measures = law("art. 25(2)(2)", "take legal, organisational and technical measures to protect personal data");
const aims = law("art. 21", "protection aims at integrity, safekeeping and confidentiality");
const inKazakhstan = law("art. 12(2)", "keep personal data in a base that is located in Kazakhstan");
const abroad = law(
  "art. 16(2)-(3)",
  "send personal data abroad only where the other state protects them, or on the grounds that are listed",
);
const destruction = law("art. 18; art. 25(2)(4)", "destroy personal data when their term, their purpose or the relation ends");
const owners = digitalCode(
  "art. 38(2)(1)-(2), 97(2)-(3), 98(1)-(2)",
  "owners of digital objects prevent unlawful access, copying, change and deletion; technical means include cryptography",
);
const accessRecords = informatization(
  "art. 55(2)-(3)",
  "organisational measures limit access; technical ones control it and record the facts of access",
);
const stateBackup = digitalCode("art. 87(2)(2)-(4)", "state sector only: preservation and recovery, backup, an automated record of access");
const eventLogs = rules("point 12", "logs of database events and of what users do with restricted data");
const protectedStorage = rules(
  "point 12",
  "integrity tools, protected or encrypted transfer, storage with cryptographic protection; which level of cryptography is not verified",
);
const location = rules("points 13-14", "systems that collect restricted data, and their base, are in Kazakhstan");
const cryptography = iso("A.8.24", "use of cryptography");
const logging = iso("A.8.15", "logging");
const backups = iso("A.8.13", "information backup");
const privileged = iso("A.8.2", "privileged access rights");

const cited: Readonly<Record<string, readonly Citation[]>> = {
  base: [
    prevention,
    measures,
    owners,
    offences("art. 641(1)(1)-(2)", "no or poor protection of personal data in digital systems is an offence"),
    rules("text not read", "protection tools are installed and software is kept updated"),
    uniform(
      "para. 2",
      "whom the uniform requirements bind: state bodies and what is integrated with them; a private organisation is normally outside",
    ),
    iso("A.8.9", "configuration management"),
    iso("A.8.17", "clock synchronization"),
    iso("A.8.19", "installation of software on operational systems"),
    benchmark("1.1-1.7, 2.1-2.4, 3.1-3.3, 7.1", "file systems, packages, services, network parameters, file permissions"),
    cis("4.1, 4.8, 7.3", "a secure configuration, no service that is not needed, updates of the operating system"),
    nist("cm-2, cm-6, cm-6(1), cm-7", "baseline configuration, configuration settings, least functionality"),
  ],
  ssh: [
    prevention,
    owners,
    protectedStorage,
    iso("A.8.5", "secure authentication"),
    iso("A.8.20", "networks security"),
    cryptography,
    benchmark("5.1.1-5.1.22", "the SSH server's configuration"),
    cis("4.6, 12.6", "administration and communication by secure protocols"),
    nist("ac-17, ac-17(2), ac-7, ac-12, sc-8(1)", "remote access, unsuccessful logons, end of sessions, protection in transit"),
  ],
  firewall: [
    prevention,
    owners,
    iso("A.8.20", "networks security"),
    iso("A.8.22", "segregation of networks"),
    benchmark("4.1.1, 4.3.1-4.3.10", "one packet filter, nftables"),
    cis("4.4, 4.5, 13.4", "a firewall on servers and on users' devices, filtering between segments"),
    nist("sc-7, sc-7(5)", "boundary protection, deny by default"),
  ],
  "admin-accounts": [
    prevention,
    law("art. 10(1)", "deny access to whoever is unwilling or unable to meet the law"),
    law("art. 11(1)-(2)", "whoever learns restricted data by work keeps them confidential"),
    accessRecords,
    rules("text not read", "the persons who collect, process or can reach restricted data are named in a list"),
    privileged,
    iso("A.5.16", "identity management"),
    benchmark("5.2.1-5.2.7, 5.4.2.1, 5.4.2.4", "sudo, su and root"),
    cis("4.7, 5.1, 5.3, 5.4", "default accounts, an inventory of accounts, unused accounts, accounts of their own for administration"),
    nist("ac-2, ac-2(3), ac-6(1), ac-6(5), ac-6(10)", "account management, least privilege"),
  ],
  automation: [
    prevention,
    accessRecords,
    privileged,
    iso("A.8.9", "configuration management"),
    cis("4.6, 5.4", "secure administration, accounts of their own for it"),
    nist("ac-6(1), ac-6(9)", "privileged functions are given to named people, and their use is recorded"),
  ],
  "key-server": [
    prevention,
    owners,
    protectedStorage,
    cryptography,
    cis("3.11", "sensitive data are encrypted at rest"),
    nist("sc-12", "establishment and management of keys"),
  ],
  "disk-encryption": [
    prevention,
    aims,
    owners,
    protectedStorage,
    cryptography,
    iso("A.7.9", "security of assets off-premises"),
    iso("A.7.10", "storage media"),
    cis("3.6, 3.11", "data on users' devices and sensitive data at rest are encrypted"),
    nist("sc-28, sc-28(1), ac-19(5), sc-12, sc-13", "protection at rest, encryption of devices, cryptography and its keys"),
  ],
  "audit-events": [
    detection,
    accessRecords,
    eventLogs,
    logging,
    benchmark("6.2.1.1-6.2.4.10", "auditd and its rules"),
    cis("3.14, 8.2, 8.5, 8.8", "access to sensitive data, detailed events and command lines are recorded"),
    nist("au-2, au-3, au-12, ac-6(9)", "events, what a record holds, use of privileged functions"),
  ],
  "log-forwarding": [
    detection,
    inKazakhstan,
    abroad,
    eventLogs,
    logging,
    benchmark("6.1.2.1, 6.1.3.6", "logs are sent to another host"),
    cis("8.9", "audit logs are collected in one place"),
    nist("au-6(3), au-9(2), sc-8", "records of several hosts together, on another system, protected in transit"),
  ],
  "log-collector": [
    detection,
    inKazakhstan,
    location,
    eventLogs,
    logging,
    iso("A.5.33", "protection of records"),
    iso("A.8.17", "clock synchronization"),
    benchmark("6.1.3.7", "a host receives no logs of others: a collector is the exception, and wants a waiver of that item"),
    cis("8.3, 8.4, 8.10", "room for audit logs, one time for all, retention"),
    nist("au-4, au-8, au-9, au-9(3), au-9(4), au-11", "storage, time stamps, protection and retention of records"),
  ],
  "log-alerts": [
    detection,
    law(
      "art. 25(2)(8), last part; art. 1(15-1)",
      "a breach is told to the authorised body within one working day of its discovery, with the contact of the responsible person",
    ),
    breachRules("text not read", "the notice lists the measures taken and what is needed to reach the subjects"),
    rules("point 11", "the authority is told of incidents and of illegal access to restricted data"),
    iso("A.8.16", "monitoring activities"),
    iso("A.6.8", "reporting of events"),
    benchmark("6.2.2.3, 6.2.2.4", "what happens when audit runs out of room"),
    cis("8.11, 13.1, 13.11", "audit logs are reviewed, alerts come together, thresholds are tuned"),
    nist("au-5(2), au-6, au-6(1), si-4, si-4(5)", "review and analysis of records, alerts"),
  ],
  "host-certificate": [
    prevention,
    protectedStorage,
    cryptography,
    iso("A.8.5", "secure authentication"),
    nist("sc-8(1), sc-12", "protection in transit, management of keys"),
  ],
  backup: [
    measures,
    aims,
    inKazakhstan,
    destruction,
    stateBackup,
    offences("art. 641(2)", "state sector only: no backup of state digital resources is an offence"),
    protectedStorage,
    backups,
    cis("11.1, 11.2", "a process for recovery, backups without a person"),
    nist("cp-9, cp-9(8)", "backup of the system, its cryptographic protection"),
  ],
  "backup-target": [
    aims,
    inKazakhstan,
    abroad,
    informatization("art. 36(8)", "an electronic base with personal data is in a server room on the territory of Kazakhstan"),
    location,
    backups,
    iso("A.8.14", "redundancy of information processing facilities"),
    cis("11.3, 11.4", "recovery data are protected, and one copy is kept apart"),
    nist("cp-9(3), cp-9(5)", "backups of their own place, and their transfer"),
  ],
  "restore-test": [
    aims,
    law("art. 22(1)(3)", "limit the harm of unauthorised access"),
    stateBackup,
    backups,
    iso("A.5.30", "readiness of information technology for business continuity"),
    cis("11.5", "recovery is tested; how often is good practice and not law: no provision was found"),
    nist("cp-4, cp-9(1), cp-9(2), cp-10", "the contingency plan and restoring from backups are tested"),
  ],
};

/** Controls that are cited, the coming ones among them. */
export const citedControls: readonly string[] = Object.keys(cited);

/** Citations of a control, laws first; none for a control that is not known here. */
export const citationsOf = (control: string): readonly Citation[] => (Object.hasOwn(cited, control) ? (cited[control] ?? []) : []);

/** The work of a citation; undefined when no such work is known. */
export const workOf = (citation: Citation): Work | undefined => works.find((work) => work.id === citation.work);
