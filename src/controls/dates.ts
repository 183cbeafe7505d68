const DAY = 86_400_000;

/** Adds whole days to a date or time; RFC 3339, UTC, seconds. Throws RangeError for text that is no date. */
export function addDays(date: string, days: number): string {
  return instant(Date.parse(date) + days * DAY);
}

/** The last second of a day that stands without a time: who says "until the 3rd" means the whole 3rd. */
export function endOfDay(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) ? `${date}T23:59:59Z` : date;
}

/** Whole days from one time to another, rounded down; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / DAY);
}

/** True when `date` lies at or before `now`; false for text that is no date, so that callers check first. */
export function isPast(date: string, now: string): boolean {
  return Date.parse(date) <= Date.parse(now);
}

/** True when the text is a date that can be compared. */
export function isDate(date: string): boolean {
  return !Number.isNaN(Date.parse(date));
}

/** The earlier of two times, by instant. */
export function earlier(one: string, other: string): string {
  return Date.parse(one) <= Date.parse(other) ? one : other;
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}
