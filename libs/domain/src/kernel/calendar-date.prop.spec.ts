import fc from 'fast-check';
import { addDays, ageInYears, daysBetween, parseCalendarDate, type CalendarDate } from './calendar-date';

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2200-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar dates', () => {
  it('take every day that the calendar has', () => {
    fc.assert(fc.property(days, (text) => parseCalendarDate(text) === text));
  });

  it('take a text only when the calendar writes it the same way', () => {
    const texts = fc
      .tuple(fc.nat(9999), fc.nat(20), fc.nat(40))
      .map((parts) => parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'));
    fc.assert(
      fc.property(texts, (text) => {
        const instant = new Date(`${text}T00:00:00Z`);
        const exists =
          !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text) && !text.startsWith('0000');
        expect(parseCalendarDate(text) !== null).toBe(exists);
      }),
    );
  });

  it('never lower an age as days go by', () => {
    fc.assert(
      fc.property(days, days, days, (...texts) => {
        const [birth, earlier, later] = texts.toSorted() as [CalendarDate, CalendarDate, CalendarDate];
        expect(ageInYears(birth, later)).toBeGreaterThanOrEqual(ageInYears(birth, earlier) ?? NaN);
      }),
    );
  });

  it('count days forth and back alike', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -10_000, max: 10_000 }), (text, count) => {
        const from = text as CalendarDate;
        const to = addDays(from, count);
        expect(parseCalendarDate(to)).toBe(to);
        expect(daysBetween(from, to)).toBe(count);
        expect(addDays(to, -count)).toBe(from);
      }),
    );
  });
});
