import {
  addDays,
  ageInYears,
  calendarDateIn,
  daysBetween,
  parseCalendarDate,
  wholeWeeksBetween,
  type CalendarDate,
} from './calendar-date';

const day = (text: string): CalendarDate => {
  const date = parseCalendarDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
};

describe('parseCalendarDate', () => {
  it.each(['2024-02-29', '2000-02-29', '1900-01-01', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '0000-01-01',
    '2023-1-1',
    ' 2023-01-01',
    '2023-01-01T00:00',
    '',
  ])('refuses %p', (text) => {
    expect(parseCalendarDate(text)).toBeNull();
  });
});

describe('calendarDateIn', () => {
  it.each([
    ['Europe/Bucharest', '2026-03-28T22:30:00Z', '2026-03-29'],
    ['America/New_York', '2026-01-01T04:59:59Z', '2025-12-31'],
    ['UTC', '2024-02-29T23:59:59Z', '2024-02-29'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
  ])('in %s, %s is %s', (zone, instant, expected) => {
    expect(calendarDateIn(zone, new Date(instant))).toBe(expected);
  });
});

describe('ageInYears', () => {
  it.each([
    ['1960-03-14', '2026-03-13', 65],
    ['1960-03-14', '2026-03-14', 66],
    ['2004-02-29', '2025-02-28', 20],
    ['2004-02-29', '2025-03-01', 21],
    ['2026-01-01', '2026-01-01', 0],
  ])('of someone born on %s is, on %s, %i', (birth, on, age) => {
    expect(ageInYears(day(birth), day(on))).toBe(age);
  });

  it('is unknown before birth', () => {
    expect(ageInYears(day('2026-01-02'), day('2026-01-01'))).toBeNull();
  });
});

describe('addDays', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-01-01', -1, '2025-12-31'],
    ['9999-12-30', 7, '9999-12-31'],
    ['0001-01-02', -7, '0001-01-01'],
  ])('%s and %d days are %s', (from, days, expected) => {
    expect(addDays(day(from), days)).toBe(expected);
  });
});

describe('wholeWeeksBetween', () => {
  it.each([
    ['2026-08-24', '2026-08-24', 0],
    ['2026-08-24', '2026-08-30', 0],
    ['2026-08-24', '2026-08-31', 1],
    ['2026-08-24', '2026-08-23', -1],
    ['2026-03-23', '2026-04-06', 2],
  ])('from %s to %s there are %d', (from, to, weeks) => {
    expect(wholeWeeksBetween(day(from), day(to))).toBe(weeks);
  });
});

describe('daysBetween', () => {
  it('counts the leap day', () => {
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
    expect(daysBetween(day('2025-02-28'), day('2025-03-01'))).toBe(1);
  });
});
