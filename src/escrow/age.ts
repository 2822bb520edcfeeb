/** age files: what is written for the key custodians only they can read. Loaded when it is used: the library takes 0.1 s. */
import { fail, ok, type Result } from "../result";

type Age = typeof import("age-encryption");
const age = (): Promise<Age> => import("age-encryption");

/** Encrypts to every recipient (`age1…`). */
export async function encryptTo(recipients: readonly string[], data: Uint8Array): Promise<Buffer> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return Buffer.from(await encrypter.encrypt(data));
}

/** Decrypts with a custodian's identities (`AGE-SECRET-KEY-1…`). `name` is the file's, for messages. Nothing of the content gets into a problem. */
export async function decryptWith(identities: readonly string[], name: string, file: Uint8Array): Promise<Result<Buffer>> {
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    return ok(Buffer.from(await decrypter.decrypt(file)));
  } catch (error) {
    const other = /no identity matched/i.test((error as Error).message);
    return fail({
      code: other ? "not-a-custodian" : "escrow-damaged",
      message: other ? `${name} is not encrypted to this identity` : `${name} is damaged or was changed: it cannot be decrypted`,
      remedy: other
        ? "ask a key custodian of the model; if you are one, the file was changed: see its history (git log)"
        : "take it from the workspace's history (git log), or rotate the key: qorgan keys rotate",
    });
  }
}

/** To how many recipients a file is encrypted; 0: it is no age file. */
export function recipientsIn(file: Uint8Array): number {
  const [version, ...lines] = Buffer.from(file).toString("latin1").split("\n");
  const end = lines.findIndex((line) => line.startsWith("--- "));
  return version === "age-encryption.org/v1" && end >= 0 ? lines.slice(0, end).filter((line) => line.startsWith("-> ")).length : 0;
}

/** The identities of an identity file: its lines without comments. A passphrase-protected one is refused: it is decrypted by age first. */
export function identitiesOf(name: string, text: string): Result<string[]> {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  if (lines.length > 0 && lines.every((line) => /^AGE-SECRET-KEY-(PQ-)?1[0-9A-Z]+$/.test(line))) return ok(lines);
  return fail({
    code: "identity-unreadable",
    message: `${name} is no age identity file`,
    remedy: "age-keygen makes one; one that is protected by a passphrase is opened first: age --decrypt",
  });
}
