/** The nearest valid name, for "did you mean". */
import { distance } from "fastest-levenshtein";

/** Names longer than this are no slips of the hand; measuring them would take time for nothing. */
const longest = 100;

/** The nearest candidate that is near enough to be meant. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined;
  const allowed = Math.max(1, Math.floor(name.length / 3));
  let best: { readonly candidate: string; readonly far: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > allowed) continue;
    const far = distance(name.toLowerCase(), candidate.toLowerCase());
    if (far <= allowed && (best === undefined || far < best.far)) best = { candidate, far };
  }
  return best?.candidate;
}

/** `, did you mean 'accounting'?`, or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const candidate = nearest(name, candidates);
  return candidate === undefined ? "" : `, did you mean '${candidate}'?`;
}

/** What people wrote, short enough for a message and without characters that a terminal would obey. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  const safe = text
    .slice(0, 80)
    .replace(/[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return typeof value === "string" ? `'${safe}${text.length > 80 ? "…" : ""}'` : `${safe}${text.length > 80 ? "…" : ""}`;
}
