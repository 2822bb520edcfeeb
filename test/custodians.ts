/** Key custodians of the tests', who bring their identities along, and an authority that rests on them. */
import { generateIdentity, identityToRecipient } from "age-encryption";
import { initAuthority, renewIntermediate } from "../src/identity/ceremony";
import { readAuthority } from "../src/model/identity";
import type { Authority, Model } from "../src/model/model";

export interface TestCustodian {
  readonly id: string;
  readonly escrowRecipient: string;
  readonly identity: string;
}

export const custodians = (ids: readonly string[]): Promise<TestCustodian[]> =>
  Promise.all(
    ids.map(async (id) => {
      const identity = await generateIdentity();
      return { id, escrowRecipient: await identityToRecipient(identity), identity };
    }),
  );

/** The organisation with other custodians. */
export const heldBy = <Part extends Pick<Model, "organisation">>(model: Part, keyCustodians: readonly TestCustodian[]): Part =>
  ({ ...model, organisation: { ...model.organisation, keyCustodians } }) as unknown as Part;

/** Gives a workspace an authority, and this computer an intermediate to sign with (below XDG_STATE_HOME: a folder of the test's own). */
export async function giveAuthority(workspace: string, model: Model): Promise<Authority> {
  const held = await custodians(["askar", "saule"]);
  const organisation = heldBy(model, held);
  const made = await initAuthority(workspace, organisation, 3650, new Date());
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const read = readAuthority(workspace);
  if (read.is !== "read") throw new Error("no authority");
  const renewal = { controller: "test", days: 90, identities: held.map((one) => one.identity), now: new Date() };
  const renewed = await renewIntermediate(workspace, organisation, read.authority, renewal);
  if (!renewed.ok) throw new Error(JSON.stringify(renewed.problems));
  return read.authority;
}
