import type { CalendarDate } from '../kernel/calendar-date';
import { planOf, scheduled } from './cases/scheduled-plan';
import { calendarWeeks, mondayOf, nextVisit, visitsOfWeek } from './calendar-weeks';

const plan = scheduled(
  planOf(
    [
      [1, 2],
      [1, 1],
    ],
    { startOn: '2026-12-23' },
  ),
);

const closures = [{ from: '2026-12-25', to: '2026-12-26', label: 'Christmas' }];

describe('calendarWeeks', () => {
  it('has whole weeks from Monday, each day with its phase, closure and visits', () => {
    const weeks = calendarWeeks(plan, closures);
    expect(weeks.map(([monday]) => monday?.on)).toEqual(['2026-12-21', '2026-12-28', '2027-01-04']);
    expect(weeks.map((week) => week.map(({ phase }) => phase ?? '-').join(''))).toEqual([
      ...['--11111', '1122222', '22-----'],
    ]);
    const told = weeks.flat().map(({ visits, closure }) => [closure?.label, ...visits.map(({ id }) => id)].join(' '));
    expect(told.filter((day) => day !== '')).toEqual([' v1', 'Christmas', 'Christmas', ' v2', ' v3']);
  });

  it('also has the weeks of visits that are outside the phases', () => {
    const [first, ...visits] = plan.calendar.visits;
    const late = visits.map((visit) => (visit.id === 'v3' ? { ...visit, on: '2027-01-20' } : visit));
    const moved = { ...plan, calendar: { ...plan.calendar, visits: [...late, ...(first ? [first] : [])] } };
    expect(calendarWeeks(moved, []).at(-1)?.[2]?.visits).toHaveLength(1);
  });

  it('is empty while the start is no day', () => {
    expect(calendarWeeks(planOf([[2, 2]], { startOn: '' }), [])).toEqual([]);
  });
});

describe('mondayOf', () => {
  it.each([
    ['2026-12-21', '2026-12-21'],
    ['2026-12-27', '2026-12-21'],
    ['2024-03-01', '2024-02-26'],
    ['2023-12-31', '2023-12-25'],
  ])('of %s is %s', (day, monday) => {
    expect(mondayOf(day as CalendarDate)).toBe(monday);
  });
});

describe('visitsOfWeek', () => {
  it('takes the days from Monday to Sunday', () => {
    const ids = (day: string): string[] => visitsOfWeek(plan, day as CalendarDate).map(({ id }) => id);
    expect(ids('2026-12-27')).toEqual(['v1']);
    expect(ids('2026-12-28')).toEqual(['v2', 'v3']);
  });
});

describe('nextVisit', () => {
  it('is the first planned one on the day or after it', () => {
    expect(nextVisit(plan, '2026-12-24' as CalendarDate)?.id).toBe('v1');
    expect(nextVisit(plan, '2026-12-25' as CalendarDate)?.id).toBe('v2');
    expect(nextVisit(plan, '2027-02-01' as CalendarDate)).toBeNull();
  });
});
