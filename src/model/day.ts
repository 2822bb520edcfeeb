/** Days by the clock of a place. */
import type { IsoDate } from "./model";

/** What the clock of a zone shows at an instant, as milliseconds of UTC. */
function clockOf(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(instant);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? "00";
  return Date.parse(`${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}:${of("second")}Z`);
}

/** The first instant after a day, by the clock of a time zone: `2026-11-27T19:00:00.000Z` for the 27th in Almaty. */
export function endOfDay(day: IsoDate, timeZone: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`) + 86_400_000;
  // Where the clock is put forward or back that night, the second look is at the right side of it.
  let instant = midnight;
  for (let i = 0; i < 2; i++) instant = midnight - (clockOf(instant, timeZone) - instant);
  return new Date(instant).toISOString();
}

/** The day that it is in a time zone. */
export const dayIn = (instant: number, timeZone: string): IsoDate => new Date(clockOf(instant, timeZone)).toISOString().slice(0, 10);

/** A day, or what tells it once the organisation's time zone is known. */
export type Today = IsoDate | ((timeZone: string) => IsoDate);
