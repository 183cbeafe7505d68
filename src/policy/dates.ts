/** Milliseconds of a day; days of the team's files are UTC days. */
const DAY = 86_400_000;

/** Exceptions and adoption end after at most this many days. */
export const LONGEST_DAYS = 90;

/** Whole days from one day (YYYY-MM-DD) to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
