/** The two times at which the root's key is in memory: when it is made, and when two custodians bring it out of the escrow. */
import { existsSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { write } from "../escrow/store";
import { authorityFile } from "../model/identity";
import type { Authority, Model } from "../model/model";
import { fail, ok, type Result } from "../result";
import { newIntermediate, newRoot } from "./authority";
import { type Custodian, custodianFaults, escrowRoot, openRoot } from "./escrow";
import { keepIntermediate } from "./intermediate";

/** The key custodians of a model that have a recipient; the model's own rules tell the others. */
export const custodiansIn = ({ organisation }: Pick<Model, "organisation">): Custodian[] =>
  organisation.keyCustodians.flatMap(({ id, escrowRecipient }) => (escrowRecipient ? [{ id, recipient: escrowRecipient }] : []));

/** Makes the root. Its certificate is written last: without it there is no authority, and a second try begins again. */
export async function initAuthority(
  workspace: string,
  model: Pick<Model, "organisation">,
  days: number,
  now: Date,
): Promise<Result<string>> {
  const file = join(workspace, authorityFile);
  if (existsSync(file))
    return fail({
      code: "authority-there",
      message: `${authorityFile} is there already: every certificate of the hosts rests on it`,
      state: "nothing was changed",
      remedy: "qorgan ca status tells how long it lasts",
    });
  const custodians = custodiansIn(model);
  const faults = custodianFaults(custodians);
  if (faults.length > 0) return fail(...faults);
  const root = await newRoot(model.organisation.name, days, now);
  await escrowRoot(workspace, custodians, root.key);
  root.key.fill(0);
  await write(file, Buffer.from(root.certificate));
  await chmod(file, 0o644);
  return ok(root.certificate);
}

export interface Renewal {
  /** This controller's name in the intermediate's certificate. */
  readonly controller: string;
  readonly days: number;
  /** Of two custodians. */
  readonly identities: readonly string[];
  readonly now: Date;
}

/** A new intermediate for this controller. The root's key is escrowed anew with it, for the custodians that the model names by now. */
export async function renewIntermediate(
  workspace: string,
  model: Pick<Model, "organisation">,
  authority: Authority,
  { controller, days, identities, now }: Renewal,
): Promise<Result<string>> {
  const custodians = custodiansIn(model);
  const faults = custodianFaults(custodians);
  if (faults.length > 0) return fail(...faults);
  const root = await openRoot(workspace, authority.certificate, identities);
  if (!root.ok) return root;
  const intermediate = await newIntermediate(root.value, controller, model.organisation.name, days, now);
  await escrowRoot(workspace, custodians, root.value.key);
  root.value.key.fill(0);
  await keepIntermediate(workspace, authority, controller, intermediate);
  intermediate.key.fill(0);
  return ok(intermediate.certificate);
}
