/** The recovery key of a disk: random, and so written that a person can type it at a console. */
import { randomBytes } from "node:crypto";
import { base32 } from "@scure/base";

/** 160 random bits as eight groups of four letters and digits: `ABCD-EFGH-…`, 39 characters. */
export const newRecoveryKey = (): Buffer => Buffer.from((base32.encode(randomBytes(20)).match(/.{4}/g) ?? []).join("-"));

/** What a recovery key looks like. */
export const isRecoveryKey = (text: string): boolean => /^[A-Z2-7]{4}(-[A-Z2-7]{4}){7}$/.test(text);
