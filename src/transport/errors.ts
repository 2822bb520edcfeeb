/** What a caught value says. Asked by shape: an error may come from another realm, where `instanceof Error` is false. */

const property = (error: unknown, name: string): unknown =>
  typeof error === "object" && error !== null ? (error as Record<string, unknown>)[name] : undefined;

export const isMissing = (error: unknown): boolean => property(error, "code") === "ENOENT";

export function messageOf(error: unknown): string {
  const message = property(error, "message");
  return typeof message === "string" ? message : String(error);
}
