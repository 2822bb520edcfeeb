/** The name that model, controls and engine must agree on. */

/** Qorgan's own account on every host. */
export const automationAccount = "qorgan";
