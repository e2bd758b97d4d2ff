import { dayTicks, placeOfDay } from './day-span';

describe('a span of days', () => {
  it('places a day in percent, also across the change to winter time', () => {
    const span = { from: '2026-10-20', to: '2026-10-30' };
    expect(placeOfDay('2026-10-20', span)).toBe(0);
    expect(placeOfDay('2026-10-26', span)).toBe(60);
    expect(placeOfDay('2026-10-30', span)).toBe(100);
  });

  it('has its only day in the middle', () => {
    expect(placeOfDay('2026-10-20', { from: '2026-10-20', to: '2026-10-20' })).toBe(50);
    expect(dayTicks({ from: '2026-10-20', to: '2026-10-20' }, 4)).toEqual(['2026-10-20']);
  });

  it('names the first day and then whole weeks, never more than there is room for', () => {
    expect(dayTicks({ from: '2026-09-07', to: '2026-09-30' }, 4)).toEqual([
      '2026-09-07',
      '2026-09-14',
      '2026-09-21',
      '2026-09-28',
    ]);
    expect(dayTicks({ from: '2026-01-05', to: '2027-06-30' }, 4).length).toBeLessThanOrEqual(4);
  });
});
