import fc from 'fast-check';
import type { CalendarDate } from '../../kernel/calendar-date';
import { addDays, calendarDateIn } from '../../kernel/calendar-date';
import { localInstant } from './local-instant';

const zones = ['Europe/Bucharest', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'];

describe('localInstant', () => {
  it.each([
    ['Europe/Bucharest', '2026-03-27', '09:00', '2026-03-27T07:00:00.000Z'],
    ['Europe/Bucharest', '2026-03-30', '09:00', '2026-03-30T06:00:00.000Z'],
    ['Europe/Bucharest', '2026-10-26', '09:00', '2026-10-26T07:00:00.000Z'],
    ['America/New_York', '2026-03-06', '09:00', '2026-03-06T14:00:00.000Z'],
    ['America/New_York', '2026-03-09', '09:00', '2026-03-09T13:00:00.000Z'],
    ['America/New_York', '2026-12-31', '23:30', '2027-01-01T04:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-03', '09:00', '2026-04-02T22:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-06', '09:00', '2026-04-05T22:30:00.000Z'],
    ['UTC', '2024-02-29', '00:00', '2024-02-29T00:00:00.000Z'],
  ])('in %s on %s at %s is %s', (zone, on, at, instant) => {
    expect(localInstant(on as CalendarDate, at, zone).toISOString()).toBe(instant);
  });

  it.each([
    ['Europe/Bucharest', '2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00.000Z'],
  ])('is later by the jump where clocks in %s leave out %s %s', (zone, on, at, instant) => {
    expect(localInstant(on as CalendarDate, at, zone).toISOString()).toBe(instant);
  });

  it.each([
    ['Europe/Bucharest', '2026-10-25', '03:30', '2026-10-25T00:30:00.000Z'],
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00.000Z'],
  ])('is the first where clocks in %s show %s %s twice', (zone, on, at, instant) => {
    expect(localInstant(on as CalendarDate, at, zone).toISOString()).toBe(instant);
  });

  it('falls on its own day at noon, in every zone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 8000 }), (zone, days) => {
        const on = addDays('2015-01-01' as CalendarDate, days);
        expect(calendarDateIn(zone, localInstant(on, '12:00', zone))).toBe(on);
      }),
    );
  });
});
