import fc from 'fast-check';
import type { PlannedVisit } from '../../plan/planned-visit';
import { planOf, scheduled } from '../cases/scheduled-plan';
import { calendarFile } from './calendar-file';
import type { CalendarFile } from './calendar-file';
import { escapedText } from './content-line';

const visit: PlannedVisit = {
  ...{ id: 'v1', phase: 1, on: '2026-09-07', at: '09:30', status: 'planned', fixed: false, reassess: false },
};

const fileOf = (change: Partial<CalendarFile> = {}): string =>
  calendarFile({
    ...{ visits: [visit], planId: '0f8c', version: 3, name: 'Visits', summary: 'Physiotherapy' },
    ...{ timeZone: 'Europe/Bucharest', minutes: 45, writtenAt: new Date('2026-09-01T10:20:30.400Z'), ...change },
  });

type Component = Readonly<Record<string, string>>;

/** Reads a file as strictly as its standard is written; throws where it is broken. */
function read(text: string): { calendar: Component; events: readonly Component[] } {
  if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text)) throw new Error('a line without its end');
  const folded = text.slice(0, -2).split('\r\n');
  for (const line of folded) if (octetsOf(line) > 75) throw new Error(`too long: ${line}`);
  const lines = folded.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const pairs = lines.map((line): [string, string] => {
    const match = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/su.exec(line);
    if (!match) throw new Error(`no property: ${line}`);
    return [match[1] ?? '', match[2] ?? ''];
  });
  const starts = pairs.flatMap(([name, value], at) => (name === 'BEGIN' && value === 'VEVENT' ? [at] : []));
  const events = starts.map((start) => {
    const end = pairs.findIndex(([name, value], at) => at > start && name === 'END' && value === 'VEVENT');
    return component(pairs.slice(start + 1, end));
  });
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first?.join() !== 'BEGIN,VCALENDAR' || last?.join() !== 'END,VCALENDAR') throw new Error('no calendar');
  return { calendar: component(pairs.slice(1, starts[0] ?? -1)), events };
}

const octetsOf = (line: string): number => encodeURIComponent(line).replace(/%../g, '.').length;

function component(pairs: readonly (readonly [string, string])[]): Component {
  const names = pairs.map(([name]) => name);
  if (new Set(names).size !== names.length) throw new Error('a property twice');
  return Object.fromEntries(pairs);
}

const unescaped = (value: string): string =>
  value.replace(/\\([\\;,n])/g, (_, character: string) => (character === 'n' ? '\n' : character));

describe('calendarFile', () => {
  it('says what the calendar is and how often to ask again', () => {
    expect(read(fileOf()).calendar).toEqual({
      ...{ VERSION: '2.0', PRODID: '-//Repattern//Visits//EN', CALSCALE: 'GREGORIAN', METHOD: 'PUBLISH' },
      ...{ NAME: 'Visits', 'X-WR-CALNAME': 'Visits', 'X-WR-TIMEZONE': 'Europe/Bucharest' },
      ...{ 'REFRESH-INTERVAL;VALUE=DURATION': 'PT12H', 'X-PUBLISHED-TTL': 'PT12H' },
    });
  });

  it('has a visit with a time at its instants', () => {
    expect(read(fileOf()).events).toEqual([
      {
        ...{ UID: 'v1-0f8c@repattern', DTSTAMP: '20260901T102030Z', SEQUENCE: '3' },
        ...{ DTSTART: '20260907T063000Z', DTEND: '20260907T071500Z', TRANSP: 'OPAQUE' },
        ...{ SUMMARY: 'Physiotherapy', STATUS: 'CONFIRMED', CLASS: 'PRIVATE' },
      },
    ]);
  });

  it.each([
    ['Europe/Bucharest', ['20261023T063000Z', '20261026T073000Z']],
    ['America/New_York', ['20261023T133000Z', '20261026T133000Z']],
    ['Australia/Lord_Howe', ['20261022T223000Z', '20261025T223000Z']],
  ])('keeps the time of day in %s when clocks change', (timeZone, starts) => {
    const visits = ['2026-10-23', '2026-10-26'].map((on) => ({ ...visit, id: on, on }));
    expect(read(fileOf({ visits, timeZone })).events.map(({ DTSTART }) => DTSTART)).toEqual(starts);
  });

  it('has a visit without a time on its whole day, across the end of a year and leap days', () => {
    const visits = ['2026-12-31', '2028-02-28'].map((on) => ({ ...visit, id: on, on, at: null }));
    const days = read(fileOf({ visits })).events.map((event) => [
      ...[event['DTSTART;VALUE=DATE'], event['DTEND;VALUE=DATE'], event['TRANSP']],
    ]);
    expect(days).toEqual([
      ['20261231', '20270101', 'TRANSPARENT'],
      ['20280228', '20280229', 'TRANSPARENT'],
    ]);
  });

  it('calls off a cancelled visit', () => {
    expect(read(fileOf({ visits: [{ ...visit, status: 'cancelled' }] })).events[0]?.['STATUS']).toBe('CANCELLED');
  });

  it('knows a visit again wherever it is moved', () => {
    const moved = fileOf({ visits: [{ ...visit, on: '2026-09-09' }], version: 4 });
    expect(read(moved).events[0]?.['UID']).toBe(read(fileOf()).events[0]?.['UID']);
  });

  it('says nothing of a plan but its visits', () => {
    const { calendar } = scheduled(planOf([[4, 2]]));
    const text = fileOf({ visits: calendar.visits });
    expect(read(text).events).toHaveLength(8);
    expect(text).not.toMatch(/phase|knee|assess/i);
  });

  it('reads back any text that a person types, in lines of at most 75 octets', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(words, words, (name, summary) => {
        const { calendar, events } = read(fileOf({ name, summary }));
        expect(calendar['X-WR-CALNAME']).toBe(escapedText(name));
        expect(unescaped(events[0]?.['SUMMARY'] ?? '')).toBe(summary);
      }),
    );
  });

  it('lets no typed text begin a line of its own', () => {
    const summary = 'Visit\r\nEND:VEVENT\rSTATUS:CANCELLED\u0000;,\\';
    const [event] = read(fileOf({ summary })).events;
    expect(event?.['SUMMARY']).toBe('Visit\\nEND:VEVENT\\nSTATUS:CANCELLED\\;\\,\\\\');
    expect(event?.['STATUS']).toBe('CONFIRMED');
  });
});
