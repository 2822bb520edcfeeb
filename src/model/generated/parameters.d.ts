/* Written by `npm run generate` from src/model/schemas and the controls. */
import type { ErrorObject } from "ajv";

export declare const parameters: { (data: unknown): boolean; errors?: ErrorObject[] | null };
