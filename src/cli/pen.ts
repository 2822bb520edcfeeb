/** What signs an operator's entries in the journal: their own SSH key, where it can sign without asking. */
import type { Pen, RunEnd } from "../audit/journal";
import type { Inspector } from "../engine/inspect";
import type { WayInOptions } from "../engine/way-in";
import { automationAccount } from "../model/automation-account";
import type { Host, Model } from "../model/model";
import type { Problem } from "../result";

const told = new Set<string>();

/** Says once a run of the program why entries are not signed, and how that is mended. */
export function tellUnsigned(problem: Problem | undefined): void {
  if (problem === undefined || told.has(problem.code)) return;
  told.add(problem.code);
  const { printable } = require("./render") as typeof import("./render");
  const remedy = problem.remedy ? `; to sign from the next run on: ${printable(problem.remedy)}` : "";
  process.stderr.write(`note: written into the journal without a signature: ${printable(problem.message)}${remedy}\n`);
}

/**
 * The pen for a run on a host. `name`: the operator by the host's word, or by the command line; their keys come first. Where none of them
 * is here (a first contact from somebody's login, a host that tells another name), whose key signs is who it is by.
 */
export async function penFor(model: Model, host: Host, name: string, wayIn: Pick<WayInOptions, "identityFile">): Promise<Pen> {
  const { journalNamespace, signersOf } = require("../audit/journal-signature") as typeof import("../audit/journal-signature");
  const { signingKey, sign } = require("../transport/index") as typeof import("../transport/index");
  const all = signersOf(model);
  const own = all.filter((signer) => signer.operator === name);
  const target = {
    host: host.name,
    address: host.addresses[0] ?? host.name,
    port: host.sshPort,
    user: automationAccount,
    explicit: { user: automationAccount },
    pinnedHostKeys: [],
    ...(wayIn.identityFile ? { identityFile: wayIn.identityFile } : {}),
  };
  const keysOf = (signers: typeof all): string[] => signers.flatMap((signer) => signer.keys);
  const first = await signingKey(keysOf(own), target);
  const key = first.ok ? first : await signingKey(keysOf(all), target);
  if (!key.ok) {
    tellUnsigned((first.ok || own.length === 0 ? key : first).problems[0]);
    return { operator: name };
  }
  const { line, fingerprint } = key.value;
  const by = [...own, ...all].find((signer) => signer.keys.some((one) => one.split(" ", 2).join(" ") === line));
  return { operator: by?.operator ?? name, key: { fingerprint, sign: (bytes) => sign(key.value, journalNamespace, bytes) } };
}

/** Listens for the end of the run on one host; everybody else hears it too. */
export function hearing<By extends Pick<Inspector, "emit">>(host: string, by: By): { readonly by: By; end: () => RunEnd | undefined } {
  let end: RunEnd | undefined;
  return {
    by: {
      ...by,
      emit: (event) => {
        if (event.type === "run-ended" && event.host === host) end = event;
        by.emit(event);
      },
    },
    end: () => end,
  };
}
