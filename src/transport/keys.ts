/** The keys that a login offers: the agent's and those in files, in the order in which they are tried. */
import { readFile } from "node:fs/promises";
import {
  type AgentAuthMethod,
  BaseAgent,
  createAgent,
  type OpenSSHAgent,
  type ParsedKey,
  type PublicKeyAuthMethod,
  type SignCallback,
  type SigningRequestOptions,
  utils,
} from "ssh2";
import { fail, ok, type Result } from "../result";
import { isMissing, messageOf } from "./errors";
import { fingerprint, parsePublicKey } from "./known-hosts";
import { encryptedKey, type KeyReport, unusableKey } from "./problems";
import type { Hop } from "./route";

/** One key, ready to be tried. */
export interface Offer {
  /** `ssh-ed25519 SHA256:… (agent)`. */
  readonly label: string;
  readonly method: AgentAuthMethod | PublicKeyAuthMethod;
}

export interface Offers {
  readonly offers: readonly Offer[];
  /** What could not be offered. */
  readonly report: Omit<KeyReport, "offered">;
}

/** A key file as it was found. */
export interface KeyFile {
  readonly path: string;
  /** Blob of the public key in base64, when it can be told. */
  readonly blob?: string;
  readonly key?: ParsedKey;
  readonly encrypted?: boolean;
  readonly unusable?: string;
}

/** Lets one of the agent's keys be tried by itself, so that order and report are ours. */
class OneKeyAgent extends BaseAgent<ParsedKey> {
  constructor(
    private readonly agent: OpenSSHAgent,
    private readonly key: ParsedKey,
  ) {
    super();
  }
  override getIdentities(callback: (error: Error | undefined, keys?: ParsedKey[]) => void): void {
    callback(undefined, [this.key]);
  }
  override sign(key: ParsedKey, data: Buffer, options: SigningRequestOptions | SignCallback, callback?: SignCallback): void {
    if (typeof options === "function") this.agent.sign(key, data, options);
    else this.agent.sign(key, data, options, callback);
  }
}

/** Blob of a key's public half, in base64. */
export const blobOf = (key: ParsedKey): string => key.getPublicSSH().toString("base64");
const name = (key: ParsedKey, from: string): string => `${key.type} ${fingerprint(key.getPublicSSH())} (${from})`;

/**
 * The keys to offer, in this order: the file named on the command line, the agent's keys that the configuration names, the agent's
 * others (unless IdentitiesOnly), the files. A key that the agent holds is used through the agent.
 */
export async function keysFor(hop: Hop): Promise<Result<Offers>> {
  const [agent, named, ...files] = await Promise.all([
    agentKeys(hop.agent),
    hop.identityFile === undefined ? undefined : readKeyFile(hop.identityFile, true),
    ...hop.identityFiles.map((file) => readKeyFile(file, false)),
  ]);
  const found = files.filter((file) => file !== undefined);
  const inAgent = (file: KeyFile) => agent.keys.find((key) => blobOf(key) === file.blob);
  if (named?.unusable !== undefined) return fail(unusableKey(hop, named.unusable));
  if (named?.encrypted && !inAgent(named)) return fail(encryptedKey(hop, [named.path]));
  const offers = new Map<string, Offer>();
  const add = (key: ParsedKey, offer: Offer) => offers.has(blobOf(key)) || offers.set(blobOf(key), offer);
  const addAgentKey = (key: ParsedKey) => agent.agent && add(key, agentOffer(hop.user, agent.agent, key));
  const addFile = (file: KeyFile) => file.key && add(file.key, fileOffer(hop.user, file.path, file.key));
  for (const file of named ? [named] : []) {
    const key = inAgent(file);
    if (key) addAgentKey(key);
    else addFile(file);
  }
  for (const file of found) {
    const key = inAgent(file);
    if (key) addAgentKey(key);
  }
  if (!hop.identitiesOnly) agent.keys.forEach(addAgentKey);
  found.forEach(addFile);
  return ok({ offers: [...offers.values()], report: reportOf(found, inAgent, agent.problem) });
}

function reportOf(files: readonly KeyFile[], inAgent: (file: KeyFile) => unknown, agent: string | undefined): Offers["report"] {
  return {
    encrypted: files.filter((file) => file.encrypted && !inAgent(file)).map((file) => file.path),
    unusable: files.flatMap((file) => file.unusable ?? []),
    ...(agent === undefined ? {} : { agent }),
  };
}

const agentOffer = (username: string, agent: OpenSSHAgent, key: ParsedKey): Offer => ({
  label: name(key, "agent"),
  method: { type: "agent", username, agent: new OneKeyAgent(agent, key) },
});

const fileOffer = (username: string, path: string, key: ParsedKey): Offer => ({
  label: name(key, path),
  method: { type: "publickey", username, key },
});

/** What an agent holds. */
export interface AgentKeys {
  readonly agent?: OpenSSHAgent;
  readonly keys: readonly ParsedKey[];
  readonly problem?: string;
}

/** An agent that does not answer within this time is left out; a key that asks for a touch answers later, when it signs. */
const agentPatienceMs = 5000;

/** Asks the agent behind a socket. */
export function agentKeys(socket: string | undefined): Promise<AgentKeys> {
  if (socket === undefined) return Promise.resolve({ keys: [] });
  const agent = createAgent(socket) as OpenSSHAgent;
  return new Promise((resolve) => {
    const problem = `the agent at ${socket} does not answer`;
    const timer = setTimeout(() => resolve({ keys: [], problem }), agentPatienceMs);
    agent.getIdentities((error, keys) => {
      clearTimeout(timer);
      if (error || !keys) return resolve({ keys: [], problem });
      resolve({ agent, keys: keys as ParsedKey[], ...(keys.length === 0 ? { problem: "the agent holds no key" } : {}) });
    });
  });
}

/** Undefined: not there, and nobody insisted on it. A `.pub` file only says which of the agent's keys is meant. */
export async function readKeyFile(path: string, mustExist: boolean): Promise<KeyFile | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    return isMissing(error) && !mustExist ? undefined : { path, unusable: messageOf(error) };
  }
  const publicKey = parsePublicKey(text);
  if (publicKey) return { path, blob: publicKey.base64, encrypted: true };
  const parsed = utils.parseKey(text);
  const key = Array.isArray(parsed) ? parsed[0] : parsed;
  if (key !== undefined && "getPublicSSH" in key) return { path, blob: blobOf(key), key };
  if (!/encrypted|passphrase/i.test(messageOf(key))) return { path, unusable: `${path}: ${messageOf(key)}` };
  const blob = openSshPublicBlob(text) ?? parsePublicKey(await readFile(`${path}.pub`, "utf8").catch(() => ""))?.base64;
  return { path, encrypted: true, ...(blob === undefined ? {} : { blob }) };
}

/** The public half stands unencrypted at the head of an OpenSSH private key file: magic, cipher, kdf, kdf options, 1, public key. */
export function openSshPublicBlob(pem: string): string | undefined {
  const body = /-----BEGIN OPENSSH PRIVATE KEY-----([^-]+)-----END/.exec(pem)?.[1];
  if (body === undefined) return undefined;
  const bytes = Buffer.from(body, "base64");
  let at = "openssh-key-v1\0".length;
  const next = (): Buffer | undefined => {
    if (bytes.length < at + 4) return undefined;
    const start = at + 4;
    at = start + bytes.readUInt32BE(at);
    return at <= bytes.length ? bytes.subarray(start, at) : undefined;
  };
  for (let part = 0; part < 3; part++) if (next() === undefined) return undefined;
  at += 4;
  return next()?.toString("base64");
}
