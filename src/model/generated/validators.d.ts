/* Written by `npm run generate` from src/model/schemas and the controls. */
import type { ErrorObject } from "ajv";

export declare const organisation: { (data: unknown): boolean; errors?: ErrorObject[] | null };
export declare const people: { (data: unknown): boolean; errors?: ErrorObject[] | null };
export declare const dataMap: { (data: unknown): boolean; errors?: ErrorObject[] | null };
export declare const waivers: { (data: unknown): boolean; errors?: ErrorObject[] | null };
export declare const branch: { (data: unknown): boolean; errors?: ErrorObject[] | null };
export declare const hosts: { (data: unknown): boolean; errors?: ErrorObject[] | null };
export declare const policy: { (data: unknown): boolean; errors?: ErrorObject[] | null };
export declare const branchTemplate: { (data: unknown): boolean; errors?: ErrorObject[] | null };
export declare const hardware: { (data: unknown): boolean; errors?: ErrorObject[] | null };
