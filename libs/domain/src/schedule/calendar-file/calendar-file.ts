import { addDays } from '../../kernel/calendar-date';
import type { CalendarDate } from '../../kernel/calendar-date';
import type { PlannedVisit } from '../../plan/planned-visit';
import { byDay } from '../by-day';
import { contentLine, escapedText } from './content-line';
import { localInstant } from './local-instant';

/**
 * What a calendar file is made of. Whoever can read the file reads its texts: they name neither the patient nor the
 * condition.
 */
export interface CalendarFile {
  readonly visits: readonly PlannedVisit[];
  /** Identifier of the plan, by which a calendar knows a visit again. */
  readonly planId: string;
  /** Version of the plan; of two files, calendars keep what the higher one says. */
  readonly version: number;
  /** Name of the calendar. */
  readonly name: string;
  /** Title of each visit. */
  readonly summary: string;
  /** Time zone of the clinic (IANA name). */
  readonly timeZone: string;
  /** Length of a visit whose time is agreed. */
  readonly minutes: number;
  /** When the file is written. */
  readonly writtenAt: Date;
}

/**
 * The visits as a calendar file (RFC 5545), for import and as a feed: read by Google, Apple and Outlook. A visit with a
 * time of day has its instants in UTC, computed by the rules of the clinic’s zone on its day: every calendar shows it
 * at the clinic’s time, and none depends on how a reader knows the zone by name. A visit without a time is an event of
 * the whole day that leaves the day free. Cancelled visits stay in the file as cancelled, so that calendars take them
 * away; missed ones stay as they were.
 */
export function calendarFile(file: CalendarFile): string {
  const head: Lines = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Repattern//Visits//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['NAME', escapedText(file.name)],
    ['X-WR-CALNAME', escapedText(file.name)],
    ['X-WR-TIMEZONE', file.timeZone],
    ['REFRESH-INTERVAL;VALUE=DURATION', refresh],
    ['X-PUBLISHED-TTL', refresh],
  ];
  const events = file.visits.toSorted(byDay).flatMap((visit) => eventLines(visit, file));
  const lines: Lines = [...head, ...events, ['END', 'VCALENDAR']];
  return lines.map(([name, value]) => contentLine(name, value)).join('');
}

type Lines = readonly (readonly [string, string])[];

/** How often a calendar that has subscribed should ask again. Calendars take it as advice. */
const refresh = 'PT12H';

function eventLines(visit: PlannedVisit, file: CalendarFile): Lines {
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${visit.id}-${file.planId}@repattern`],
    ['DTSTAMP', utc(file.writtenAt)],
    ['SEQUENCE', String(file.version)],
    ...timeLines(visit, file),
    ['SUMMARY', escapedText(file.summary)],
    ['STATUS', visit.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'],
    ['CLASS', 'PRIVATE'],
    ['END', 'VEVENT'],
  ];
}

function timeLines({ on, at }: PlannedVisit, { timeZone, minutes }: CalendarFile): Lines {
  const day = on as CalendarDate;
  if (at === null) {
    return [
      ['DTSTART;VALUE=DATE', digits(day)],
      ['DTEND;VALUE=DATE', digits(addDays(day, 1))],
      ['TRANSP', 'TRANSPARENT'],
    ];
  }
  const start = localInstant(day, at, timeZone);
  return [
    ['DTSTART', utc(start)],
    ['DTEND', utc(new Date(start.getTime() + minutes * 60_000))],
    ['TRANSP', 'OPAQUE'],
  ];
}

/** An instant, `20260907T063000Z`. */
function utc(instant: Date): string {
  return `${digits(instant.toISOString().slice(0, 19))}Z`;
}

function digits(text: string): string {
  return text.replace(/[-:]/g, '');
}
