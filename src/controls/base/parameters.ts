/** What a policy may say to the control `base`. What an office may not want has a value for each kind of host, never a constant. */
import type { FromSchema } from "json-schema-to-ts";

/** The same question answered for servers (S200) and for workstations (L200, M200). */
const perKind = <const Schema extends object, const Servers, const Workstations>(
  description: string,
  schema: Schema,
  servers: Servers,
  workstations: Workstations,
) =>
  ({
    type: "object",
    description,
    additionalProperties: false,
    default: {},
    properties: { servers: { ...schema, default: servers }, workstations: { ...schema, default: workstations } },
  }) as const;

const choice = { enum: ["refused", "allowed"] } as const;
const yesOrNo = { type: "boolean" } as const;
const packages = { type: "array", items: { type: "string", pattern: "^[a-z0-9][a-z0-9+.-]+$" }, uniqueItems: true } as const;
const units = {
  type: "array",
  items: { type: "string", pattern: "^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$" },
  uniqueItems: true,
} as const;
const accounts = { type: "array", items: { type: "string", pattern: "^[a-z_][a-z0-9_-]{0,31}$" }, uniqueItems: true, default: [] } as const;

/** Packages of old or unencrypted network services that no duty of a host here needs. */
const unwanted = [
  "atftpd",
  "autofs",
  "avahi-daemon",
  "finger",
  "ftp",
  "inetutils-telnet",
  "inetutils-telnetd",
  "nis",
  "ntpsec",
  "openntpd",
  "prelink",
  "rpcbind",
  "rsh-client",
  "rsh-redone-client",
  "rsh-redone-server",
  "rsh-server",
  "snmpd",
  "talk",
  "talkd",
  "telnet",
  "telnetd",
  "tftpd-hpa",
  "tnftp",
  "vsftpd",
  "xinetd",
  "ypserv",
] as const;

export const schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    usbStorage: perKind("USB sticks and disks.", choice, "refused", "allowed"),
    bluetooth: perKind("Bluetooth radio.", choice, "refused", "allowed"),
    wireless: perKind("Wireless networks.", choice, "refused", "allowed"),
    opticalDiscs: perKind("DVD file systems (udf).", choice, "refused", "allowed"),
    userNamespaces: perKind(
      "User namespaces for people without rights; browsers need them for their sandbox.",
      choice,
      "refused",
      "allowed",
    ),
    routerAdvertisements: perKind("IPv6 routers and prefixes that the network announces.", choice, "refused", "refused"),
    tmpInMemory: perKind("/tmp as a file system in memory on Debian 12 (Debian 13 does so by itself).", yesOrNo, true, false),
    shellTimeoutSeconds: perKind(
      "A shell that is idle so long ends; 0: never.",
      { type: "integer", minimum: 0, maximum: 86400 },
      900,
      3600,
    ),
    restartAfterUpdates: perKind(
      "Services that still run an old library after an update: restarted at once, or only listed.",
      { enum: ["automatic", "listed"] } as const,
      "automatic",
      "listed",
    ),
    absentPackages: perKind("Packages that must not be there.", packages, [...unwanted, "cups", "cups-daemon", "cups-browsed"], unwanted),
    maskedUnits: perKind("Units that must never start.", units, ["ctrl-alt-del.target", "debug-shell.service"], ["debug-shell.service"]),
    refusedModules: perKind(
      "Kernel modules refused beside those of the rules.",
      { type: "array", items: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" }, uniqueItems: true } as const,
      [],
      [],
    ),
    processAccounting: perKind("A record of every process that ended (acct).", yesOrNo, false, false),
    activityStatistics: perKind("Load of processor, memory and disks over time (sysstat).", yesOrNo, false, false),
    passwords: {
      type: "object",
      additionalProperties: false,
      default: {},
      properties: {
        minimumLength: { type: "integer", minimum: 8, maximum: 128, default: 14 },
        minimumClasses: { type: "integer", minimum: 1, maximum: 4, default: 3 },
        remembered: { type: "integer", minimum: 1, maximum: 100, default: 24 },
        maximumAgeDays: { type: "integer", minimum: 1, maximum: 99999, default: 365 },
        minimumAgeDays: { type: "integer", minimum: 0, maximum: 365, default: 1 },
        inactiveDays: { type: "integer", minimum: 0, maximum: 365, default: 45 },
        failuresBeforeLock: { type: "integer", minimum: 3, maximum: 100, default: 5 },
        lockSeconds: { type: "integer", minimum: 60, maximum: 86400, default: 900 },
      },
    },
    updates: {
      type: "object",
      additionalProperties: false,
      default: {},
      properties: {
        install: { enum: ["security", "security-and-stable"], default: "security" },
        rebootAt: { type: "string", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^$", default: "", description: "Empty: never by itself." },
      },
    },
    timePool: {
      type: "string",
      pattern: "^[A-Za-z0-9.-]{1,253}$",
      default: "2.debian.pool.ntp.org",
      description: "Asked where the organisation names no time servers.",
    },
    journalMaximum: { type: "string", pattern: "^[1-9][0-9]*[MG]$", default: "2G", description: "What the journal may take on disk." },
    cronAccounts: { ...accounts, description: "Accounts that may use cron and at, beside root." },
    suAccounts: { ...accounts, description: "Accounts that may use su." },
  },
} as const;

export type Parameters = FromSchema<typeof schema>;
