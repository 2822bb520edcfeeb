/** Digests as the house writes them: SHA-256, lower-case hex. */
import { createHash } from "node:crypto";
import { canonicalize } from "json-canonicalize";

export const sha256 = (data: string | Buffer): string => createHash("sha256").update(data).digest("hex");

/** RFC 8785 canonical JSON: one text for one value, whatever the order of its keys. */
export const canonical = (value: unknown): string => canonicalize(value);

export const digestOf = (value: unknown): string => sha256(canonical(value));
