/** What can go wrong on the way to a host, in words: one function a kind of failure. Pure. */
import { fail, type Problem } from "../result";
import { fingerprint, type HostKey, type HostKeyVerdict } from "./known-hosts";
import { type Hop, label } from "./route";

/** How far a connection had come. */
export type Stage = "connecting" | "handshake" | "login";

/** A key that was offered, or why one could not be. */
export interface KeyReport {
  readonly offered: readonly string[];
  /** Files that hold an encrypted key that no agent has. */
  readonly encrypted: readonly string[];
  /** Files that are there but cannot be used, with the reason. */
  readonly unusable: readonly string[];
  /** `the agent did not answer`, when there is something to say of it. */
  readonly agent?: string;
}

/** What ssh2 and node's sockets throw. */
export interface TransportError extends Error {
  readonly code?: string | number;
  readonly level?: string;
}

const systemErrors: Readonly<Record<string, readonly [code: string, words: string, remedy: string]>> = {
  ECONNREFUSED: [
    "connect-refused",
    "refused the connection: nothing listens there, or a firewall rejects it",
    "check on the host that sshd runs and listens on this port",
  ],
  ETIMEDOUT: ["connect-timeout", "did not answer", "check that the host is up, and that no firewall drops the packets on the way"],
  EHOSTUNREACH: [
    "no-route",
    "cannot be reached: no route to the host",
    "check the address in the model, the routes, and that the host is up",
  ],
  ENETUNREACH: ["no-route", "cannot be reached: no route to its network", "check the network of this machine and the address in the model"],
  EHOSTDOWN: ["no-route", "cannot be reached: the host is down", "check that the host is up"],
  EACCES: ["no-route", "cannot be reached: this machine's own firewall forbids it", "check the outgoing rules of this machine"],
  EPERM: ["no-route", "cannot be reached: this machine's own firewall forbids it", "check the outgoing rules of this machine"],
  ENOTFOUND: [
    "name-not-resolved",
    "has a name that cannot be resolved",
    "check the name, or write an address instead (addresses in the model, HostName in the SSH configuration)",
  ],
  EAI_AGAIN: [
    "name-not-resolved",
    "has a name that cannot be resolved now: no name server answered",
    "check this machine's name servers, or write an address instead",
  ],
};

/** Why a connection did not come about, from what the socket or ssh2 said. */
export function connectProblem(hop: Hop, error: TransportError, stage: Stage, keys: KeyReport, methods?: readonly string[]): Problem {
  const system = systemErrors[String(error.code)];
  if (stage === "connecting" && system) return { code: system[0], message: `${label(hop)} ${system[1]}`, remedy: system[2] };
  if (/too many authentication failures/i.test(error.message)) return tooManyKeys(hop, keys);
  if (error.message === "All configured authentication methods failed") return loginProblem(hop, keys, methods);
  const algorithm = /no matching (.+)$/.exec(error.message)?.[1];
  if (algorithm !== undefined) return noCommonAlgorithm(hop, algorithm);
  return {
    code: stage === "login" ? "login-failed" : "handshake-failed",
    message: `${label(hop)} broke off during the ${stage}: ${error.message}`,
    remedy:
      "check that sshd listens on this port, and its log on the host (journalctl -u ssh); it drops connections when too many come at once",
  };
}

const noCommonAlgorithm = (hop: Hop, what: string): Problem => ({
  code: "no-common-algorithm",
  message: `${label(hop)} and Qorgan have no ${what} in common`,
  remedy:
    "let its sshd keep curve25519-sha256, aes256-gcm@openssh.com or aes256-ctr with hmac-sha2-512-etm@openssh.com, and an ed25519, ECDSA or RSA host key",
});

/** Nobody answered in time. */
export function timeoutProblem(hop: Hop, stage: Stage, ms: number): Problem {
  const doing = {
    connecting: "did not answer",
    handshake: "took the connection but does not speak SSH",
    login: "did not finish the login",
  }[stage];
  const remedy = {
    connecting: "check that the host is up, and that no firewall drops the packets on the way",
    handshake: "check that sshd listens on this port, and that the host is not overloaded",
    login: "check that the agent does not wait for a confirmation, and the log of sshd on the host (journalctl -u ssh)",
  }[stage];
  return { code: "connect-timeout", message: `${label(hop)} ${doing} within ${ms / 1000} s`, remedy };
}

const listed = (words: string, items: readonly string[]): string => (items.length === 0 ? "" : `; ${words}: ${items.join(", ")}`);
const besides = (keys: KeyReport): string =>
  `${listed("encrypted and in no agent", keys.encrypted)}${listed("unusable", keys.unusable)}${keys.agent === undefined ? "" : `; ${keys.agent}`}`;

function loginProblem(hop: Hop, keys: KeyReport, methods: readonly string[] = []): Problem {
  if (keys.offered.length > 0) {
    const others = methods.length > 0 && !methods.includes("publickey") ? `; it asks for ${methods.join(", ")} instead` : "";
    return {
      code: "key-rejected",
      message: `${label(hop)} let none of the keys in as ${hop.user}: ${keys.offered.join(", ")}${others}${besides(keys)}`,
      remedy: `check that one of these is an authorised key of ${hop.user} on the host, or name another one (--identity FILE, IdentityFile)`,
    };
  }
  if (keys.encrypted.length > 0) return encryptedKey(hop, keys.encrypted);
  return {
    code: "no-key",
    message: `there is no key to log in to ${label(hop)} as ${hop.user}: no agent with keys, and none in ${hop.identityFiles.join(", ")}${besides(keys)}`,
    remedy: "load a key into the agent (ssh-add), or name a key file (--identity FILE, or IdentityFile in ~/.ssh/config)",
  };
}

/** Qorgan never asks for a passphrase: the agent does. */
export const encryptedKey = (hop: Hop, files: readonly string[]): Problem => ({
  code: "key-encrypted",
  message: `the key for ${label(hop)} is encrypted (or only its public half is there), and no agent holds it: ${files.join(", ")}`,
  remedy: `load it into the agent: ssh-add ${files[0]?.replace(/\.pub$/, "")}`,
});

/** A key file that the command line names cannot be used. */
export const unusableKey = (hop: Hop, why: string): Problem => ({
  code: "key-unreadable",
  message: `the key named for ${label(hop)} cannot be used: ${why}`,
  remedy: "name a private key file that you may read",
});

const tooManyKeys = (hop: Hop, keys: KeyReport): Problem => ({
  code: "too-many-keys",
  message: `${label(hop)} allows no more attempts after these keys: ${keys.offered.join(", ")}`,
  remedy: `name the right key first: --identity FILE, or IdentityFile with "IdentitiesOnly yes" for ${hop.name} in ~/.ssh/config`,
});

/** A host key that is not accepted. */
export function hostKeyProblem(hop: Hop, key: HostKey, verdict: Exclude<HostKeyVerdict, { is: "accepted" }>): Problem {
  const proved = `${key.type} ${fingerprint(key.base64)}`;
  switch (verdict.is) {
    case "unknown":
      return {
        code: "host-key-unknown",
        message: `the host key of ${label(hop)} is not known: ${proved}${verdict.authority ? `; the certificate authority at ${verdict.authority.place.file}:${verdict.authority.place.line} does not help, host certificates are not supported` : ""}`,
        remedy: `compare the fingerprint with the host's console (ssh-keygen -lf /etc/ssh/ssh_host_${shortType(key.type)}_key.pub), then: qorgan enrol ${hop.name}`,
      };
    case "revoked":
      return {
        code: "host-key-revoked",
        message: `the host key of ${label(hop)} is revoked: ${proved}`,
        place: verdict.by.place,
        remedy: "do not connect: somebody may be using a stolen key. Give the host new keys at its console, then enrol it again",
      };
    case "changed":
      return changedKey(hop, proved, shortType(key.type), verdict.known);
    case "not-pinned":
      return {
        code: "host-key-changed",
        message: `${label(hop)} proved ${proved}, and the model pins ${verdict.pinned.map(described).join(", ")}. Somebody may stand in between, or the host was installed anew`,
        remedy: `compare the fingerprint with the host's console; when it is right, change the host keys of ${hop.name} in the model`,
      };
  }
}

const described = (key: HostKey): string => `${key.type} ${fingerprint(key.base64)}`;
const shortType = (type: string): string => (type.startsWith("ecdsa") ? "ecdsa" : type.replace("ssh-", ""));

function changedKey(hop: Hop, proved: string, type: string, known: Extract<HostKeyVerdict, { is: "changed" }>["known"]): Problem {
  const before = known.map((line) => `${described(line.key)} (${line.place.file}:${line.place.line})`).join(", ");
  const place = known[0]?.place;
  return {
    code: "host-key-changed",
    message: `${label(hop)} proved ${proved}, and known is ${before}. Somebody may stand in between and read and change all that is sent, or the host was installed anew`,
    ...(place ? { place } : {}),
    remedy: `compare the fingerprint with the host's console (ssh-keygen -lf /etc/ssh/ssh_host_${type}_key.pub); only when it is right: qorgan enrol ${hop.name} --replace`,
  };
}

/** The way to a host ends at one of its jump hosts: says which, and then why. */
export function jumpFailure(hops: readonly Hop[], index: number, why: readonly Problem[]): ReturnType<typeof fail> {
  const target = hops.at(-1) as Hop;
  const hop = hops[index] as Hop;
  const message = `the way to ${target.name} leads over jump host ${label(hop)} (${index + 1} of ${hops.length - 1}), which cannot be passed: ${why[0]?.message}`;
  const remedy = why[0]?.remedy;
  return fail({ code: "jump-failed", message, ...(remedy === undefined ? {} : { remedy }) }, ...why);
}

/** The last jump host has the connection, but it does not get on to the next host. */
export const forwardProblem = (from: Hop, to: Hop, error: TransportError): Problem => ({
  code: "jump-failed",
  message: `jump host ${label(from)} does not connect to ${label(to)}: ${error.message}`,
  remedy: `check that ${from.name} allows forwarding (AllowTcpForwarding, permitopen) and reaches ${to.address} on port ${to.port}`,
});

export const abortedProblem = (host: string, state: string): Problem => ({
  code: "aborted",
  message: `${host}: stopped on request`,
  state,
});

/** The connection ended in the middle of a command. */
export const lostProblem = (host: string, why: string, state: string): Problem => ({
  code: "connection-lost",
  message: `the connection to ${host} was lost: ${why}`,
  state,
  remedy: "check the network and the host, then ask again: the host's own record tells how far a run came",
});

export const idleProblem = (host: string, ms: number, state: string): Problem => ({
  code: "idle-timeout",
  message: `${host} said nothing for ${ms / 1000} s`,
  state,
  remedy: "look at what the host is doing; its own record tells how far a run came",
});

export const outputProblem = (host: string, bytes: number): Problem => ({
  code: "output-too-large",
  message: `a command on ${host} printed more than ${bytes} bytes; the rest was not read`,
  remedy: "look for a huge folder or file among what is asked for",
});

export const refusedChannelProblem = (host: string, why: string): Problem => ({
  code: "exec-refused",
  message: `${host} does not start a command on the open connection: ${why}`,
  remedy: "check MaxSessions and ForceCommand of its sshd, and that the account has a shell",
});
