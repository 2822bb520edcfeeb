import type { Reason } from "../../resources/resource";

/** A reason of this control's. */
export const because = (rule: string, why: string, source: string): Reason => ({ control: "admin-accounts", rule, why, source });
