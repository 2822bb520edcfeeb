import { closest, distance } from "fastest-levenshtein";

/** Nearest known name, when it is near enough to be what was meant. */
export function didYouMean(name: string, known: readonly string[]): string {
  const nearest = known.length > 0 ? closest(name, [...known]) : undefined;
  return nearest !== undefined && distance(name, nearest) <= Math.max(2, name.length / 3)
    ? `, did you mean '${nearest}'?`
    : known.length > 0 && known.length <= 12
      ? `; known: ${known.join(", ")}`
      : "";
}
