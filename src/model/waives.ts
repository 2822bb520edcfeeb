/** The model's own rules that a waiver can lift. */
import type { Waiver } from "./model";

export const modelRules: readonly string[] = ["shared-key-own", "shared-key", "production-in-test", "test-in-production"];

/** Whether the waiver is about this rule of the model; whom it covers is the caller's to ask. */
export const waives = (waiver: Waiver, rule: string): boolean =>
  waiver.control === "model" && (waiver.rule === undefined || waiver.rule === rule);
