/** NIST's own schemas, where somebody has them: the file is known by its digest, and no other is believed. */
import { sha256 } from "../../resources/digest";
import { fail, ok, type Problem, type Result } from "../../result";
import { oscalFaults } from "./check";
import type { OscalFile } from "./files";
import { oscalVersion } from "./types";

/** SHA-256 of the JSON schemas that NIST released with OSCAL 1.2.1, by the root key of what they are for. */
export const schemaDigests: Readonly<Record<string, string>> = {
  "assessment-results": "4f9e277a177adbcca9527612ce450a33dc6096773fa229d413d801d196c61985",
  "assessment-plan": "0153e4e0414903c51c13732d4158d955630e33a3ef009d2691cf3e07336136f4",
  "system-security-plan": "3027ffb23ba94a8ca4e43ce9417cf2b02f27b7c36d8a4ead8fe2905483c6d10a",
  catalog: "c0ae626d6bafe318db68692152d0cbbebf29ba7226b1596a5513cc5d1754504d",
};

interface OfficialSchema {
  /** Root key of the documents that it is for. */
  readonly root: string;
  readonly schema: object;
}

const unknown = (digest: string): Problem => ({
  code: "oscal-schema-unknown",
  message: `this file is no JSON schema of OSCAL ${oscalVersion} (its SHA-256 is ${digest})`,
  remedy: `take oscal_assessment-results_schema.json from NIST's release ${oscalVersion} of OSCAL, as it is: its SHA-256 is ${schemaDigests["assessment-results"]}`,
});

/** The schema in a file, when it is NIST's to the last byte. `digests`: which ones are believed. */
function checkOscalSchema(bytes: Buffer | string, digests = schemaDigests): Result<OfficialSchema> {
  const digest = sha256(bytes);
  const root = Object.keys(digests).find((key) => digests[key] === digest);
  if (root === undefined) return fail(unknown(digest));
  return ok({ root, schema: JSON.parse(bytes.toString()) as object });
}

/** What is wrong with documents of the schema's sort. To compile it takes about a second. */
function officialFaults(files: readonly OscalFile[], { root, schema }: OfficialSchema): readonly string[] {
  const { default: Ajv } = require("ajv") as typeof import("ajv");
  const { default: addFormats } = require("ajv-formats") as typeof import("ajv-formats");
  const ajv = new Ajv({ allErrors: false, strict: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return files
    .filter((file) => Object.keys(file.document)[0] === root)
    .flatMap(({ name, document }) =>
      validate(document)
        ? []
        : (validate.errors ?? []).map(
            ({ instancePath, message }) => `${name}: NIST's schema: ${instancePath || "/"} ${message ?? "is wrong"}`,
          ),
    );
}

/**
 * What is wrong with the files, by our form, the references and each of NIST's schemas that is given; empty: nothing. A problem when a
 * schema is none of NIST's for this version.
 */
export function validateOscal(
  files: readonly OscalFile[],
  schemas: readonly (Buffer | string)[] = [],
  digests = schemaDigests,
): Result<readonly string[]> {
  const checked = schemas.map((bytes) => checkOscalSchema(bytes, digests));
  const problems = checked.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return fail(...problems);
  return ok([...oscalFaults(files), ...checked.flatMap((one) => (one.ok ? officialFaults(files, one.value) : []))]);
}
