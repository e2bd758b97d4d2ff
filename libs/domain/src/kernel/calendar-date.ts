/** A day in a clinic's calendar, `YYYY-MM-DD` (proleptic Gregorian), without time or zone. */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`; answers null when the text is not a day that exists (years 0001–9999). */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1 || month < 1 || month > 12 || day < 1) return null;
  return day <= daysInMonth(year, month) ? (text as CalendarDate) : null;
}

/** The day that an instant falls on in a time zone (IANA name, for example `Europe/Bucharest`). */
export function calendarDateIn(timeZone: string, instant: Date): CalendarDate {
  const parts = dayFormat(timeZone).formatToParts(instant);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}` as CalendarDate;
}

/**
 * Completed years from birth to a day, or null when the day is before birth.
 * Someone born on 29 February completes a year on 1 March of a common year.
 */
export function ageInYears(birthOn: CalendarDate, on: CalendarDate): number | null {
  if (on < birthOn) return null;
  const years = Number(on.slice(0, 4)) - Number(birthOn.slice(0, 4));
  return on.slice(5) < birthOn.slice(5) ? years - 1 : years;
}

/** The day that lies a number of days later; a negative number goes back. It stays within the years 0001–9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const [first, last] = [Date.parse('0001-01-01'), Date.parse('9999-12-31')];
  const instant = Math.min(Math.max(Date.parse(date) + days * millisecondsPerDay, first), last);
  return new Date(instant).toISOString().slice(0, 10) as CalendarDate;
}

/** Days from one day to another; negative when the other is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsPerDay;
}

/** Whole weeks that have passed from one day to another: 0 for the first seven days, negative before the first day. */
export function wholeWeeksBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.floor(daysBetween(from, to) / 7);
}

/** Days are counted in UTC, where every day has the same length. */
const millisecondsPerDay = 86_400_000;

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, and clinics share few zones. */
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  dayFormats.set(timeZone, format);
  return format;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
