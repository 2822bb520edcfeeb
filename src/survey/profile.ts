/** Hardware profiles: what a machine of each kind must have. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { HardwareFile } from "../model/generated/types";
import { hardware as isHardware } from "../model/generated/validators";
import type { Hardware } from "../model/model";
import { schemaFindings } from "../model/schema-findings";
import { locator, parseYaml } from "../model/yaml";
import { fail, ok, type Problem, type Result } from "../result";

/** Reads a profile; the first folder (each a workspace's or the package's `templates/`) that has it wins. */
export function readProfile(folders: readonly string[], name: Hardware): Result<HardwareFile> {
  const files = folders.map((folder) => join(folder, "hardware", `${name}.yaml`));
  const file = files.find(existsSync);
  if (file === undefined)
    return fail({ code: "profile-missing", message: `there is no hardware profile ${name}: none of ${files.join(", ")}` });
  const text = readFileSync(file, "utf8");
  const parsed = parseYaml(file, text, "disks");
  if (parsed.problems.length > 0) return fail(...parsed.problems);
  const findings = [...parsed.findings];
  if (!isHardware(parsed.value)) findings.push(...schemaFindings(file, parsed.value, isHardware.errors ?? []));
  const { place } = locator(file, text);
  const problems = findings.map(
    (one): Problem => ({
      code: one.code,
      message: one.message,
      place: one.place ?? place(one.path, one.atKey),
      ...(one.remedy ? { remedy: one.remedy } : {}),
    }),
  );
  return problems.length > 0 ? fail(...problems) : ok(parsed.value as HardwareFile);
}
