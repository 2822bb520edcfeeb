/** What a control is: data and pure functions. It knows nothing of SSH, of what the host looks like now, or of other controls. */
import type { Host, Model } from "../model/model";
import type { Key, Reason, Resource } from "../resources/resource";
import type { Problem } from "../result";

/** A port that a duty needs; the firewall control turns it into a rule. */
export interface Opening {
  readonly fragment: "opening";
  readonly protocol: "tcp" | "udp";
  readonly port: number;
  /** CIDRs that may come in; IPv4 and IPv6 mixed. */
  readonly from: readonly string[];
  readonly reason: Reason;
}

/** Accounts of services that come in by sshd, and from where; ssh lets in nobody else. */
export interface Entrance {
  readonly fragment: "entrance";
  readonly group: string;
  /** Addresses and networks. */
  readonly from: readonly string[];
  readonly reason: Reason;
}

/** A command line, exact to the last argument, that an administrative role may run as root; admin-accounts turns it into sudoers. */
export interface SudoVerb {
  readonly fragment: "sudo-verb";
  readonly role: "it-administrator" | "backup-operator" | "security-officer";
  /** Absolute path, then exact arguments. */
  readonly command: readonly [string, ...string[]];
  readonly reason: Reason;
}

/** What an event of audit is about: the first part of its key, and the `module` of what leaves the host. */
export type AuditKey =
  | "qorgan-read"
  | "qorgan-write"
  | "qorgan-delete"
  | "qorgan-rights"
  | "qorgan-accounts"
  | "qorgan-logging"
  | "qorgan-config"
  | "qorgan-time"
  | "qorgan-media"
  | "qorgan-privilege";

/** Whose doing is recorded: everybody's and every service's, only that of people who logged in, or theirs without Qorgan's own. */
export type AuditSubject = "all" | "logins" | "people";

/** Something that audit must record; the control audit-events makes a rule of it, and leaves it out while a folder is not there. */
export interface AuditRule {
  readonly fragment: "audit-rule";
  readonly key: AuditKey;
  readonly whose: AuditSubject;
  readonly watch:
    | {
        /** One file, which need not exist yet, or a folder with all below it. */
        readonly of: "file" | "folder";
        readonly path: string;
        /** `change`: content, owner or mode. */
        readonly access: "change" | "run";
        /** A program that does so as its daily work. */
        readonly except?: string;
      }
    | {
        readonly of: "syscalls";
        readonly names: readonly string[];
        /** auditctl's fields, `success=1`; with `=` between two of them (`uid!=euid`) under `compare`. */
        readonly fields?: readonly string[];
        readonly compare?: readonly string[];
      };
  readonly reason: Reason;
}

/** What one control tells another; gathered by the compile step. */
export type Fragment = Opening | Entrance | SudoVerb | AuditRule;

/** All that a control may know of the world outside the model. */
export interface CompileContext {
  /** ISO date; expiry and waivers are judged by it. */
  readonly today: string;
  /** Renders `templates/NAME` (`ssh/sshd.conf.hbs`); values are escaped for the format that the template declares, or refused. */
  render(template: string, values: object): string;
  /** All fragments of this host's controls, of one sort. */
  gather<Name extends Fragment["fragment"]>(fragment: Name): readonly Extract<Fragment, { fragment: Name }>[];
}

/** A table of a control's own: backups, restore tests, reviews, grants. Cells are text; a moment is written as `2026-11-27T09:30:00.000Z`. */
export interface EvidenceTable {
  /** Id of the control that tells it. */
  readonly control: string;
  /** `restore-tests`; the report finds its titles by this id and the columns'. One id has the same columns on every host. */
  readonly id: string;
  /** What stands under `who`, `account`, `person`, `operator`, `approver` or `owner` is one account, which an export can put a pseudonym for. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a look observed, by key: what its kind parsed. A key without an entry: the host did not answer for it; undefined: the host has no such thing. */
export type Observations = ReadonlyMap<Key, unknown>;

export interface Control<Parameters = Readonly<Record<string, unknown>>> {
  readonly id: string;
  readonly title: string;
  /** What it is for, in a paragraph: `qorgan explain`. */
  readonly description: string;
  /** Law, standard or guide that it follows. */
  readonly sources: readonly string[];
  /** JSON Schema (draft-07) of its parameters, with defaults; `Parameters` is derived from it by `FromSchema`. */
  readonly parameters: object;
  appliesTo(host: Host): boolean;
  /** A fault of the model that only this control can see: the host is not compiled then. */
  refuses?(host: Host, parameters: Parameters, model: Model): Problem | undefined;
  /** What it tells other controls. Called for every control of a host before any `resources`. */
  fragments?(host: Host, parameters: Parameters, model: Model): readonly Fragment[];
  resources(host: Host, parameters: Parameters, model: Model, context: CompileContext): readonly Resource[];
  /** What it shows an auditor beside the standing of its resources. No secret and no content of a file; people by account, keys as fingerprints. */
  evidence?(host: Host, parameters: Parameters, model: Model, observed: Observations): readonly EvidenceTable[];
}
