/**
 * Evidence: what an auditor gets, as data. Whatever writes it down (the report, OSCAL, CSV, the manifest) reads this and nothing else, so that
 * all of them tell the same. It holds no secret and no content of a file; keys stand as fingerprints, people by account.
 */
import type { EvidenceTable } from "../controls/control";
import type { DataClass, Duty, Environment, Hardware, IsoDate, Label, OperatingSystem } from "../model/model";
import type { JournalEntry } from "./journal";

export type { EvidenceTable } from "../controls/control";

/** ISO 8601 with zone, UTC: `2026-11-27T09:30:00.000Z`. */
export type Moment = string;

/** A place in a law, a standard or a guide that a control answers. */
export interface Citation {
  /** Id of the work in `Evidence.works`. */
  readonly work: string;
  /** Where in it: `art. 22(1)(1)-(3)`, `A.8.24`. */
  readonly at: string;
  /** What it asks, in our words. */
  readonly asks: string;
}

/** A work that is cited, and how far it was read. */
export interface Work {
  readonly id: string;
  readonly title: string;
  /** `read`: the text itself; `excerpt`: its beginning; `reported`: by others; `not-verified`: nothing of it was seen. */
  readonly status: "read" | "excerpt" | "reported" | "not-verified";
  /** The edition that was read, and when. */
  readonly edition?: string;
  readonly readOn?: IsoDate;
}

export interface ControlEvidence {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly citations: readonly Citation[];
}

/**
 * What holds of one resource on one host. `waived`: it differs, and a waiver lets it; `not-enforceable`: not by nature of the host;
 * `unknown`: the host did not answer for it.
 */
export type Standing = "in-force" | "different" | "waived" | "not-enforceable" | "unknown";

export interface ResourceEvidence {
  /** `kind:name`. */
  readonly key: string;
  /** `control/rule`, at least one. */
  readonly rules: readonly string[];
  readonly standing: Standing;
  /** Present unless it is in force: what differs, or why nothing is known. */
  readonly because?: string;
  /** It left what was last applied, and nobody asked for it. */
  readonly drift?: true;
  readonly waiver?: string;
}

interface HostFrame {
  readonly name: string;
  readonly branch: string;
  readonly segment: string;
  readonly hardware: Hardware;
  readonly os: OperatingSystem;
  readonly environment: Environment;
  readonly duties: readonly Duty[];
  readonly addresses: readonly string[];
  /** Ids of the controls that its policy puts on it. */
  readonly controls: readonly string[];
}

/** A host that answered, or of which the journal tells. */
export interface KnownHost extends HostFrame {
  readonly known: true;
  /** When it was looked at; by the journal: the moment of its last run before that day. */
  readonly at: Moment;
  /** `none`, `systemd-nspawn`, `kvm`; absent where the journal tells. */
  readonly virtualisation?: string;
  /** SHA-256 of its host key's blob, as ssh-keygen prints it. */
  readonly hostKey?: string;
  readonly resources: readonly ResourceEvidence[];
  readonly tables: readonly EvidenceTable[];
  /** Somebody edited the manifest on the host since this run. */
  readonly manifestEditedSince?: string;
}

/** A host that could not be reached, or of which the journal knows nothing. */
export interface SilentHost extends HostFrame {
  readonly known: false;
  readonly because: string;
}

export type HostEvidence = KnownHost | SilentHost;

export interface PersonEvidence {
  /** Account name, or a pseudonym. */
  readonly account: string;
  readonly adminAccount?: string;
  readonly roles: readonly string[];
  readonly branches: readonly string[];
  /** SHA-256 fingerprints of the public keys. */
  readonly keys: readonly string[];
  readonly expires?: IsoDate;
  readonly operator: boolean;
  readonly custodian: boolean;
}

/** An operator of the day's model or of the present one. */
export type SignerEvidence = Pick<PersonEvidence, "account" | "keys">;

export interface SystemEvidence {
  readonly name: string;
  readonly title: string;
  readonly classes: readonly DataClass[];
  readonly label: Label;
  /** Account. */
  readonly owner: string;
  readonly host: string;
  readonly path: string;
}

export interface WaiverEvidence {
  readonly name: string;
  readonly control: string;
  readonly rule?: string;
  readonly hosts: readonly string[];
  readonly reason: string;
  /** Account. */
  readonly approver: string;
  readonly expires: IsoDate;
}

/** One line of a host's journal, as it stands there, and whether it holds. */
export interface RunEvidence
  extends Pick<JournalEntry, "at" | "host" | "operator" | "from" | "run" | "ended" | "undoes" | "certificate" | "changes" | "problems"> {
  /** `unsigned`: written before runs were signed, or without a key at hand. */
  readonly signature: "good" | "bad" | "unsigned";
  /** Fingerprint of the key that signed. */
  readonly signedBy?: string;
}

export interface Evidence {
  readonly format: "qorgan-evidence/1";
  /** UUID v4 of this export. */
  readonly id: string;
  readonly organisation: { readonly name: string; readonly domain: string; readonly timeZone: string };
  /** `observed`: now, on the hosts; `journal`: what the journal says was in force at the end of that day. */
  readonly basis: { readonly is: "observed"; readonly at: Moment } | { readonly is: "journal"; readonly day: IsoDate };
  readonly exported: { readonly at: Moment; readonly by: string; readonly version: string };
  readonly model: {
    /** SHA-256 over all files that were read; pseudonymised, its HMAC (`Scrub.digest`). */
    readonly digest: string;
    /** Git commit of the workspace; absent: not under version control. */
    readonly commit?: string;
    /** The files are those of the commit. */
    readonly clean: boolean;
    /** What a reader must know of it: that the files of that day could not be had. */
    readonly remark?: string;
  };
  /** Chosen branches; empty: all. */
  readonly scope: readonly string[];
  readonly pseudonymised: boolean;
  /** Of the key that made the pseudonyms: the same in two exports, the same person has the same pseudonym in both. */
  readonly pseudonymKey?: string;
  readonly works: readonly Work[];
  readonly controls: readonly ControlEvidence[];
  readonly branches: readonly { readonly name: string; readonly title: string; readonly timeZone: string }[];
  readonly people: readonly PersonEvidence[];
  /** By the journal: who could sign its lines, for it begins before the day and goes on after it. Absent: the operators among `people`. */
  readonly signers?: readonly SignerEvidence[];
  readonly systems: readonly SystemEvidence[];
  readonly waivers: readonly WaiverEvidence[];
  readonly hosts: readonly HostEvidence[];
  /** By host, the oldest first. */
  readonly runs: readonly RunEvidence[];
  /** What is wrong with the journals: a broken chain, a run that only the host knows, or only the journal, what the host's own journal lost. */
  readonly journalFaults: readonly { readonly host: string; readonly fault: string }[];
  /** What is to be known of them and is no fault: that a host's own journal was made anew before a run. Absent: nothing is. */
  readonly journalRemarks?: readonly { readonly host: string; readonly remark: string }[];
}

/** Worst first. */
const worst: readonly Standing[] = ["unknown", "different", "waived", "not-enforceable", "in-force"];

/** Whether one standing is worse than another. */
export const isWorse = (one: Standing, other: Standing): boolean => worst.indexOf(one) < worst.indexOf(other);

/** What a control comes to on a host: the worst of its resources; undefined when none is its own. */
export function standingOf(host: KnownHost, control: string): Standing | undefined {
  const own = host.resources.filter((resource) => resource.rules.some((rule) => rule.startsWith(`${control}/`)));
  return worst.find((standing) => own.some((resource) => resource.standing === standing));
}
