import type { CalendarDate } from '../../kernel/calendar-date';

const minute = 60_000;
const day = 86_400_000;

/**
 * The instant at which the clocks of a time zone (IANA name) show a time of day, `HH:MM`, on a day. Of a time that
 * comes twice, when clocks go back, it is the first; a time that is left out, when they go forward, is as much later as
 * they jump (RFC 5545, 3.3.5).
 */
export function localInstant(on: CalendarDate, at: string, timeZone: string): Date {
  const wanted = Date.parse(`${on}T${at}:00Z`);
  const before = wanted - offsetAt(wanted - day, timeZone);
  const after = wanted - offsetAt(wanted + day, timeZone);
  const shows = (instant: number): boolean => instant + offsetAt(instant, timeZone) === wanted;
  return new Date(!shows(before) && shows(after) ? after : before);
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((each) => each.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return shown - Math.floor(instant / minute) * minute;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, and clinics share few zones. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const digits = { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', year: 'numeric', ...digits });
  formats.set(timeZone, format);
  return format;
}
