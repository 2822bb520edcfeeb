/**
 * Values that are more than text. Each is written in one way only (the shortest address, the normalised path), so that equal
 * means equal and what people wrote is what a host is given. Each check says why a value is refused; undefined: it is taken.
 */
import { bech32 } from "@scure/base";
import ipaddr from "ipaddr.js";
import common from "./schemas/common.json";
import { publicKeyRefusal } from "./ssh-key";

/** Names of branches, policies and the like; files and folders are named by it as well as keys. */
export const isIdentifier = (value: string): boolean =>
  new RegExp(common.definitions.identifier.pattern, "u").test(value) && value.length <= common.definitions.identifier.maxLength;

type Check = (value: string) => string | undefined;

/** Control characters, lone surrogates, line separators and characters that turn the direction of writing: they deceive a reader or a format. */
const unwanted = "\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202a-\\u202e\\u2066-\\u2069\\ufeff";
const notInLine = new RegExp(`[${unwanted}]`, "u");
const notInText = new RegExp(`(?![\\n\\t])[${unwanted}]`, "u");

/** Account and group names of Debian's packages and of our own: a person's account must not be one of them. */
const reserved = new Set(
  `root daemon bin sys sync games man lp mail news uucp proxy www-data backup list irc gnats nobody nogroup adm tty disk kmem dialout
  fax voice cdrom floppy tape sudo audio dip operator src shadow utmp video sasl plugdev staff users crontab input sgx kvm render netdev
  wheel admin ssh sshd messagebus polkitd tss syslog ntp ntpsec chrony rtkit avahi uuidd tcpdump postfix postdrop debian-tor tang clevis
  samba sambashare winbindd-priv postgres mysql redis nginx gdm lightdm sddm colord geoclue saned pulse scanner bluetooth lpadmin
  ssl-cert qorgan`.split(/\s+/),
);

/** The character in words that a terminal can show. */
const nameOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

function holds(unwantedCharacter: RegExp, value: string): string | undefined {
  const found = unwantedCharacter.exec(value);
  return found === null ? undefined : `it holds the character ${nameOf(found[0])}, which is not taken here`;
}

export const line: Check = (value) => holds(notInLine, value) ?? (value.trim() === value ? undefined : "it begins or ends with a blank");

export const text: Check = (value) => holds(notInText, value) ?? (value.trim() === "" ? "it is blank" : undefined);

/** A name as the comment of an account can hold it: `:` ends the field there, `,` and `=` part it. */
export const personName: Check = (value) =>
  line(value) ?? (/[:,=]/.test(value) ? "it holds a colon, a comma or an equals sign" : undefined);

export const accountName: Check = (value) => {
  if (!/^[a-z][a-z0-9_-]*$/.test(value)) return "it needs lower-case letters, digits, hyphens and underscores, beginning with a letter";
  if (value.length > 32) return "it has more than 32 characters";
  if (reserved.has(value) || value.startsWith("systemd-") || value.startsWith("qorgan-"))
    return "the system has an account or group of this name";
  return undefined;
};

/** Parses strictly: no octal or shortened IPv4, no zone, no IPv4 in IPv6 clothes. */
function parseAddress(value: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(value)) return ipaddr.IPv4.parse(value);
  if (!/^[0-9a-fA-F:]+$/.test(value) || !ipaddr.IPv6.isValid(value)) return undefined;
  const address = ipaddr.IPv6.parse(value);
  return address.isIPv4MappedAddress() ? undefined : address;
}

/** The shortest form of RFC 5952. */
const shortest = (address: ipaddr.IPv4 | ipaddr.IPv6): string =>
  address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();

export const address: Check = (value) => {
  const parsed = parseAddress(value);
  if (parsed === undefined)
    return value.includes("/") ? "a prefix length does not belong here" : "it is neither an IPv4 nor an IPv6 address";
  const written = shortest(parsed);
  return written === value ? undefined : `write it as ${written}`;
};

export const network: Check = (value) => {
  const [base = "", prefix = "", ...rest] = value.split("/");
  const parsed = parseAddress(base);
  if (parsed === undefined || rest.length > 0) return "it is no network such as 10.77.10.0/24 or fd77:10::/64";
  const bits = parsed instanceof ipaddr.IPv6 ? 128 : 32;
  if (!/^(0|[1-9][0-9]{0,2})$/.test(prefix) || Number(prefix) > bits) return `it needs a prefix length between /0 and /${bits}`;
  const first = (parsed instanceof ipaddr.IPv6 ? ipaddr.IPv6 : ipaddr.IPv4).networkAddressFromCIDR(`${shortest(parsed)}/${prefix}`);
  const written = `${shortest(first)}/${prefix}`;
  return written === value ? undefined : `the network is written ${written}`;
};

export const addressOrNetwork: Check = (value) => (value.includes("/") ? network(value) : address(value));

export const path: Check = (value) => {
  if (!value.startsWith("/")) return "it must begin with a slash";
  const character = holds(notInLine, value);
  if (character !== undefined) return character;
  if (value === "/") return undefined;
  const parts = value.slice(1).split("/");
  if (parts.includes("..") || parts.includes(".")) return "it holds . or .. as a part";
  if (parts.includes("")) return "it holds an empty part: write single slashes, and none at the end";
  return parts.some((part) => Buffer.byteLength(part) > 255) ? "one of its parts is longer than 255 bytes" : undefined;
};

/** Systemd and fstab part words at blanks: such a mount point would have to be written otherwise in every file. */
export const mountPoint: Check = (value) => {
  if (value === "swap") return undefined;
  return /^[A-Za-z0-9_./-]*$/.test(value) ? path(value) : "a mount point holds letters, digits, dots, hyphens and underscores";
};

export const date: Check = (value) => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const time = found === null ? Number.NaN : Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) return "it is no day of the calendar, written 2027-03-31";
  return value < "2000" || value >= "2100" ? "its year is not between 2000 and 2099" : undefined;
};

/** Zone names in lower case and how they are written; made on first use, there are some 400. */
let zones: ReadonlyMap<string, string> | undefined;

export const timeZone: Check = (value) => {
  if (value === "UTC") return undefined;
  zones ??= new Map(Intl.supportedValuesOf("timeZone").map((zone) => [zone.toLowerCase(), zone]));
  const written = zones.get(value.toLowerCase());
  if (written !== undefined) return written === value ? undefined : `write it as ${written}`;
  if (!/^[A-Z][A-Za-z_]*(\/[A-Z][A-Za-z0-9_+-]*)+$/.test(value)) return "it is no zone of the time zone database such as Asia/Almaty";
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return undefined;
  } catch {
    return "it is no zone of the time zone database such as Asia/Almaty";
  }
};

/** `age1…`: Bech32 over 32 bytes (X25519), or `age1pq1…` (post-quantum). */
export const ageRecipient: Check = (value) => {
  const wrong = "it is no age recipient: copy it from what age-keygen printed";
  if (/^age1pq1/.test(value)) return bech32.decodeUnsafe(value, false)?.prefix === "age1pq" ? undefined : wrong;
  const decoded = bech32.decodeUnsafe(value, false);
  return decoded?.prefix === "age" && bech32.fromWordsUnsafe(decoded.words)?.length === 32 ? undefined : wrong;
};

/** The words that schemas know as `format`, for controls' parameters as well. */
export const checks: Readonly<Record<string, Check>> = {
  line,
  text,
  date,
  path,
  "mount-point": mountPoint,
  address,
  network,
  "person-name": personName,
  "account-name": accountName,
  "address-or-network": addressOrNetwork,
  "time-zone": timeZone,
  "ssh-public-key": publicKeyRefusal,
  "age-recipient": ageRecipient,
};

/** The same as the generated validators call them. */
export const formats: Readonly<Record<string, (value: string) => boolean>> = Object.fromEntries(
  Object.entries(checks).map(([name, check]) => [name, (value: string) => check(value) === undefined]),
);

/** A network's first and last address, to be compared as numbers within one family. */
export interface Range {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/** The range of a checked address or network. */
export function rangeOf(checked: string): Range {
  const [base = "", prefix] = checked.split("/");
  const parsed = ipaddr.parse(base);
  const bits = parsed.kind() === "ipv6" ? 128 : 32;
  const first = BigInt(`0x${Buffer.from(parsed.toByteArray()).toString("hex")}`);
  const free = BigInt(bits - (prefix === undefined ? bits : Number(prefix)));
  return { family: bits === 128 ? 6 : 4, first, last: first + (1n << free) - 1n };
}

/** Whether one range holds all of another. */
export const within = (inner: Range, outer: Range): boolean =>
  inner.family === outer.family && inner.first >= outer.first && inner.last <= outer.last;
