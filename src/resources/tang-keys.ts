/** The keys that a tang server advertises. Born on the host; a change of them is a person's act, so it is told and never made. */
import { sh } from "../shell";
import type { TangKeysDesired } from "./desired";
import { asDesired, beyondApply, different, type Kind } from "./resource";

export interface TangKeysObserved {
  /** SHA-256 thumbprints (RFC 7638) of the signing keys that are advertised; rotated ones are hidden files. */
  readonly signing: readonly string[];
}

const folder = "/var/lib/tang";

export const kind: Kind<"tang-keys", TangKeysDesired, TangKeysDesired, TangKeysObserved> = {
  kind: "tang-keys",
  phase: "service",
  seal: (desired) => desired,
  // tang names the files by their thumbprints. Only the names leave the host.
  observe: () => sh`[ -d ${folder} ] || exit 0
cd ${folder} || exit 1
for file in *.jwk; do [ -e "$file" ] || continue; if grep -q '"sign"' "$file"; then printf '%s\\n' "\${file%.jwk}"; fi; done`,
  parse: (output) => new Map([["served", { signing: output.split("\n").filter(Boolean).sort() }]]),
  compare({ thumbprint }, observed) {
    const signing = observed?.signing ?? [];
    if (signing.length === 0) return different("has no signing key yet");
    if (thumbprint === undefined || (signing.length === 1 && signing[0] === thumbprint)) return asDesired;
    return beyondApply(
      `it serves ${signing.join(", ")}, the model pins ${thumbprint}`,
      "if its keys were rotated on purpose: qorgan keys pin, then apply the hosts whose disks are bound to it; else somebody replaced them",
    );
  },
  // Where there is none yet, tang makes its keys when it is first asked; made here, so that they can be pinned.
  change: () => sh`if [ -z "$(find ${folder} -maxdepth 1 -name '*.jwk' ! -name '.*' 2> /dev/null | head -n 1)" ]; then
  setpriv --reuid _tang --regid _tang --clear-groups /usr/libexec/tangd-keygen ${folder}
fi`,
  remove: () => sh`:`,
};
