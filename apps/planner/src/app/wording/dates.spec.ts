import { dayInWords, monthInWords, weekdayInWords } from './day-in-words';
import { relativeDay } from './relative-day';

describe('days in words', () => {
  it('writes a weekday without the year of today', () => {
    expect(weekdayInWords('2026-09-14', '2026-11-01')).toBe('Mon 14 Sep');
  });

  it('adds the year when it is another one', () => {
    expect(weekdayInWords('2025-12-31', '2026-01-01')).toBe('Wed 31 Dec 2025');
  });

  it('writes a month with its year', () => {
    expect(monthInWords('2026-09')).toBe('Sep 2026');
  });

  it('writes a date of birth', () => {
    expect(dayInWords('1959-03-04')).toBe('4 Mar 1959');
  });
});

describe('relativeDay', () => {
  it.each([
    ['2026-09-14', 'today'],
    ['2026-09-13', 'yesterday'],
    ['2026-09-04', '10 days ago'],
    ['2026-08-24', '3 weeks ago'],
    ['2026-06-14', '3 months ago'],
    ['2023-09-14', '3 years ago'],
  ])('%s is %s', (date, words) => {
    expect(relativeDay(date, '2026-09-14')).toBe(words);
  });
});
