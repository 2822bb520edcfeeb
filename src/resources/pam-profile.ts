/** A profile of /usr/share/pam-configs that pam-auth-update has switched on: hand-written stacks are overwritten by the next package. */
import { sh } from "../shell";
import type { PamProfileDesired } from "./desired";
import { pamAuthUpdate } from "./pam-stack";
import { asDesired, different, type Kind } from "./resource";

export const kind: Kind<"pam-profile", PamProfileDesired, PamProfileDesired, { readonly enabled: boolean }> = {
  kind: "pam-profile",
  phase: "file",
  seal: (desired) => desired,
  // pam-auth-update's own record of the stacks that it wrote: one `Module: NAME` a profile and stack.
  observe: () => sh`for stack in auth account password session session-noninteractive; do
  if [ -e "/var/lib/pam/$stack" ]; then sed -n 's/^Module: //p' "/var/lib/pam/$stack"; fi
done`,
  parse(output, resources) {
    const enabled = new Set(output.split("\n").map((line) => line.trim()));
    return new Map(resources.map(({ name }) => [name, { enabled: enabled.has(name) }] as const));
  },
  compare(sealed, observed) {
    if (observed?.enabled === sealed.enabled) return asDesired;
    return different(observed?.enabled ? "switched on, should be off" : "not switched on");
  },
  change: ({ name, desired }) => (desired.enabled ? pamAuthUpdate(["--enable", name]) : pamAuthUpdate(["--remove", name])),
  remove: (name) => pamAuthUpdate(["--remove", name]),
  undo: (name, observed) => ({
    keep: sh`:`,
    restore: observed?.enabled ? pamAuthUpdate(["--enable", name]) : pamAuthUpdate(["--remove", name]),
  }),
  triggers: ({ name }) => [`file:/usr/share/pam-configs/${name}`],
};
