/** The desired values of all kinds: what controls write. The kinds themselves, one a file, stand beside this. */
import type { Key } from "./resource";

/** `file:/abs/path`: a regular file, replaced atomically. */
export interface FileDesired {
  readonly content: string;
  readonly owner: string;
  readonly group: string;
  /** Four octal digits: `0644`. */
  readonly mode: string;
  /**
   * Must exit 0 before the content counts. `{}` stands for a temporary file beside the target and is checked before it is
   * visible (`["visudo","-cf","{}"]`); without `{}` it runs right after, and on failure the previous content is put back.
   */
  readonly validator?: readonly string[];
}

/** `permissions:/abs/path`: owner, group and mode of a file whose content is not ours, where it is there. */
export interface PermissionsDesired {
  readonly owner: string;
  readonly group: string;
  /** Four octal digits: `0640`. */
  readonly mode: string;
}

/** `directory:/abs/path`. `closed`: every entry that is no resource of this host's configuration is a foreign member. */
export interface DirectoryDesired {
  readonly owner: string;
  readonly group: string;
  readonly mode: string;
  readonly closed?: { readonly ignore: readonly string[]; readonly reportOnly: boolean };
}

/** `package:name`. */
export interface PackageDesired {
  readonly state: "installed" | "absent";
}

/** `group:name`. `members`: exactly these supplementary members; absent: membership is the accounts' own affair. */
export interface GroupDesired {
  readonly gid?: number;
  readonly system?: boolean;
  readonly members?: readonly string[];
}

/** `account:name`. Leaving the model locks it (expired, nologin, keys removed, sessions ended); it is never deleted. Passwords are never set or read beyond locked, empty or expired. */
export interface AccountDesired {
  readonly state: "present" | "locked";
  readonly uid?: number;
  readonly system?: boolean;
  /** Primary group's name. */
  readonly group: string;
  readonly home: string;
  readonly shell: string;
  readonly comment: string;
  /** ISO date on whose start the account ends; absent: never. */
  readonly expires?: string;
  /** `locked`: no password may log in. `people-set-it`: an empty password is a difference, all else is not our affair. */
  readonly password: "locked" | "people-set-it";
}

/** `account-set:login`: owns the set of accounts that have a login shell or a uid of 1000 and more. Foreign members have the key `account:NAME`. */
export interface AccountSetDesired {
  readonly foreign: "report" | "lock";
  /** Accounts beside the model's that may have a shell (`root`, `sync`). */
  readonly allowed: readonly string[];
}

/** `authorized-keys:account`: the file /etc/ssh/authorized_keys.d/ACCOUNT, root-owned 0644; the only one that sshd reads. Foreign keys in it are told by their fingerprint and moved aside. */
export interface AuthorizedKeysDesired {
  /** Whole lines, options in front where there are any. */
  readonly lines: readonly string[];
}

/** `sysctl:name`: the value in force now; the file that keeps it over a reboot is a `file` of the same control. */
export interface SysctlDesired {
  readonly value: string;
}

/** `module:name`: `refused` = not loaded and modprobe refuses it; the modprobe.d file is a `file` of the same control. */
export interface ModuleDesired {
  readonly state: "refused" | "loaded";
}

/** `mount-option:/mount/point`: options that must be in force and must come back after a reboot (fstab, or a drop-in of a mount unit). */
export interface MountOptionDesired {
  readonly options: readonly string[];
}

/** `nftables:inet qorgan`: the table in force and the file that loads it at boot. Foreign tables have the key `nftables:FAMILY NAME`. */
export interface NftablesDesired {
  /** The text of the table, `table inet qorgan { … }`, without flush or delete. */
  readonly ruleset: string;
  /** Foreign tables that the policy allows: `inet fail2ban`. */
  readonly allowedTables: readonly string[];
  readonly foreign: "report" | "remove";
}

/** `pam-profile:name`: a profile of /usr/share/pam-configs (itself a `file`) that pam-auth-update has switched on. */
export interface PamProfileDesired {
  readonly enabled: boolean;
}

/** `pam-stack:common`: /etc/pam.d/common-*, as pam-auth-update wrote them. */
export interface PamStackDesired {
  /** Profiles that are to be switched on: resources of their own. */
  readonly profiles: readonly string[];
}

/** `service:unit.service` or `.timer` or `.socket`. */
export interface ServiceDesired {
  readonly enabled: "enabled" | "disabled" | "masked" | "static";
  readonly active: boolean;
  /** Files and sets that the daemon reads when it starts: it is restarted after they change, and an older configuration still running is a difference. */
  readonly loads?: readonly Key[];
  /** `reload` where the daemon can take a new configuration without a restart. */
  readonly how?: "restart" | "reload";
  /** Filled in by the compile step: digest of the desired state of all that it loads. */
  readonly loadsDigest?: string;
}

/** A key server that a disk is bound to. */
export interface KeyServer {
  /** `http://10.77.10.11:7500`. */
  readonly url: string;
  /** SHA-256 thumbprint of its signing key; undefined: nobody has pinned it yet, and nothing is bound to it. */
  readonly thumbprint?: string;
}

/**
 * `encrypted-disk:NAME`: LUKS2 on a whole disk, found by its serial, unlocked by key servers, with one file system on it. NAME is also the
 * mapping's. Leaving the model leaves the disk as it is: Qorgan takes nobody's data away.
 */
export interface EncryptedDiskDesired {
  /** The mapping: /dev/mapper/NAME. Also the name of the resource. */
  readonly name: string;
  readonly serial: string;
  readonly mount: string;
  readonly fileSystem: "ext4" | "xfs";
  /** Mount options beside those that the unlocking needs. */
  readonly options: readonly string[];
  /** UUID of the LUKS header, made from host, name and serial: so that a disk of ours is known again on a host that was installed anew. */
  readonly uuid: string;
  readonly keyServers: readonly KeyServer[];
  /** How many of them must answer. */
  readonly threshold: number;
  /** age recipients of the key custodians, sorted. */
  readonly recipients: readonly string[];
  /** A disk that is not blank may be formatted, after a confirmation. */
  readonly format: boolean;
}

/**
 * `encrypted-path:/PATH`: every way from the file system that the path lies on down to a disk is encrypted, or it lies in memory;
 * `encrypted-path:swap`: the same of all that is swapped to. `encrypted-path:disks` owns the set of disks that are not encrypted: foreign
 * members have the key `encrypted-path:/dev/NAME`, and are only reported. No apply can change any of them.
 */
export type EncryptedPathDesired =
  /** `remedy`: what people can do here, where it is not to install anew. */
  | { readonly of: "path"; readonly remedy?: string }
  | { readonly of: "swap" }
  /** `allowed`: mount points that the model leaves unencrypted; `serials`: disks that other resources tell of. */
  | { readonly of: "disks"; readonly allowed: readonly string[]; readonly serials: readonly string[] };

/** `swap:none`: nothing is swapped to, now and after the next boot. */
export type SwapDesired = Readonly<Record<string, never>>;

/** `encrypted-swap:NAME`: a whole disk, found by its serial, swapped to through a random key. NAME is also the mapping's. */
export interface EncryptedSwapDesired {
  readonly name: string;
  readonly serial: string;
  /** A disk that holds something else may be overwritten, after a confirmation. */
  readonly format: boolean;
}

/**
 * `certificate:host`: the host's own, below /etc/qorgan/tls: host.key (born there, it never leaves), host.pem (the certificate, then the
 * intermediate that signed it), authority.pem (the root). The controller signs when it is applied.
 */
export interface CertificateDesired {
  /** What it is called in the certificate: `identityOf`. */
  readonly name: string;
  /** The organisation's root: SHA-256 over its certificate, and the certificate itself, PEM. */
  readonly authority: { readonly fingerprint: string; readonly certificate: string };
  /** How long a new certificate lasts. */
  readonly days: number;
  /** With less left than this it is a difference, and an apply renews it. */
  readonly renewDays: number;
}

/** `tang-keys:served`: a key server has keys, and where they are pinned it serves these and no others. */
export interface TangKeysDesired {
  readonly thumbprint?: string;
}

/** `alert-rules:sec`: the event correlator runs with all its rules, keeps its state, and what it found is delivered. */
export interface AlertRulesDesired {
  /** How many rules it must have taken: it drops ill-parted ones without a word. */
  readonly rules: number;
}

/** `log-review:daily`, `log-review:weekly`: somebody looked at the collected events within so many days. */
export interface LogReviewDesired {
  readonly days: number;
}

/** `clock:synchronised`: the host's clock follows a time server, so that its events can be laid beside those of others. Nothing to change: it is told. */
export interface ClockDesired {
  /** How far it may be off. */
  readonly maximumMs: number;
}

/** `log-flow:out`: what the journal holds is on its way. `minutes`: how long it may stand still. */
export interface LogFlowDesired {
  readonly minutes: number;
}

/** A host that a collector must hear of. */
export interface LogSource {
  readonly branch: string;
  readonly host: string;
  /** How long it may be silent. */
  readonly minutes: number;
}

/** `log-sources:heard`: on a collector, every host that is to send to it does. Nothing to change: it is told. */
export interface LogSourcesDesired {
  readonly sources: readonly LogSource[];
}

/** `log-seals:newest`: what a collector keeps is sealed, and was not long ago. */
export interface LogSealsDesired {
  readonly minutes: number;
}

/** `audit-rules:loaded`: what the kernel records is what the rules file says, it is taken in, and nothing was lost. */
export interface AuditRulesDesired {
  /** The rules file, /etc/audit/rules.d/audit.rules. */
  readonly rules: string;
  /** Locked in the kernel until the next boot. */
  readonly immutable: boolean;
  /** Folders of personal data whose rules wait until they are there. */
  readonly folders: readonly string[];
}

/**
 * `backup-key:COPY`: what opens a copy, born on the host below /etc/qorgan/backup/COPY (or `folder`): `ssh-key`, by which it gets in to the host that
 * keeps it, and `password` of the repository, escrowed to the key custodians as an age file beside the host's state.
 */
export interface BackupKeyDesired {
  readonly folder: string;
  /** An SSH key is needed: the copy is on another host. */
  readonly ssh: boolean;
  /** age recipients of the key custodians, sorted; empty: no repository, and so no password. */
  readonly recipients: readonly string[];
  /** The public key that was brought home: that of another one opens nothing. */
  readonly publicKey?: string;
}

/** `backup-repository:COPY`: it was made, and is the one that was brought home. */
export interface BackupRepositoryDesired {
  readonly id?: string;
  /** Name of its one key file. */
  readonly key?: string;
}

/** `backup-copies:COPY`: every set of the host has a copy there that is not older than the policy says. */
export interface BackupCopiesDesired {
  readonly sets: readonly { readonly name: string; readonly minutes: number }[];
}

/** `restore-tests:all`: every set was restored within so many days, well. */
export interface RestoreTestsDesired {
  readonly sets: readonly string[];
  readonly days: number;
}

/** `backup-store:CLIENT`: what a target or an isolated host keeps of a client is whole, sealed, under the one key that is known, and not old. */
export interface BackupStoreDesired {
  readonly repository: string;
  /** Name of the one key file; undefined: nothing was brought home yet. */
  readonly key?: string;
  /** How old the newest of it, or the last good pull, may be. */
  readonly minutes: number;
  /** An isolated host's: written when a pull went well. */
  readonly pulled?: string;
}
