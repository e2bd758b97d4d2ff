import type { PlanDocument } from '../plan/plan-document';
import type { PlannedVisit } from '../plan/planned-visit';
import { planOf, scheduled } from './cases/scheduled-plan';
import { schedulePhases } from './schedule-phases';
import { weekdayOf } from './weekday-of';

const threeDays = { weekdays: ['mon', 'wed', 'fri'] } as const;

/** `mon 09-07 v1` for each visit. */
const told = (visits: readonly PlannedVisit[]): string[] =>
  visits.map(({ on, id }) => `${weekdayOf(on as never)} ${on.slice(5)} ${id}`);

const withVisit = (plan: PlanDocument, id: string, change: Partial<PlannedVisit>): PlanDocument => ({
  ...plan,
  calendar: {
    ...plan.calendar,
    visits: plan.calendar.visits.map((visit) => (visit.id === id ? { ...visit, ...change } : visit)),
  },
});

describe('schedulePhases', () => {
  it('leaves the most rest between two visits a week', () => {
    const visits = schedulePhases(planOf([[2, 2]], threeDays), []);
    expect(told(visits)).toEqual(['mon 09-07 v1', 'fri 09-11 v2', 'mon 09-14 v3', 'fri 09-18 v4']);
    expect(visits[0]).toEqual({
      ...{ id: 'v1', phase: 1, on: '2026-09-07', at: null, status: 'planned', fixed: false, reassess: false },
    });
  });

  it('takes each phase’s own visits a week, the next phase beginning where the last one ends', () => {
    const visits = schedulePhases(
      planOf(
        [
          [1, 3],
          [2, 1],
        ],
        threeDays,
      ),
      [],
    );
    expect(visits.map(({ on, phase }) => `${on} ${phase}`)).toEqual([
      '2026-09-07 1',
      '2026-09-09 1',
      '2026-09-11 1',
      '2026-09-14 2',
      '2026-09-21 2',
    ]);
  });

  it.each([
    [4, 0.5, ['09-07', '09-21']],
    [3, 0.5, ['09-07', '09-21']],
    [4, 0.1, ['09-07']],
    [12, 0.1, ['09-07', '11-16']],
    [3, 1.5, ['09-07', '09-10', '09-14', '09-21', '09-24']],
  ])('in %d weeks at %d a week, places %j', (weeks, perWeek, days) => {
    const visits = schedulePhases(planOf([[weeks, perWeek]]), []);
    expect(visits.map(({ on }) => on.slice(5))).toEqual(days);
  });

  it('puts a visit of a closed day on the nearest day of its phase', () => {
    const closures = [{ from: '2026-09-11', to: '2026-09-11', label: 'Holiday' }];
    expect(told(schedulePhases(planOf([[2, 2]], threeDays), closures))).toEqual([
      ...['mon 09-07 v1', 'wed 09-09 v2', 'mon 09-14 v3', 'fri 09-18 v4'],
    ]);
  });

  it('places what fits where a closed week cannot be made up for: one visit more in each other week', () => {
    const closures = [{ from: '2026-09-07', to: '2026-09-13', label: 'Holiday' }];
    expect(told(schedulePhases(planOf([[2, 2]], threeDays), closures))).toEqual([
      ...['mon 09-14 v1', 'wed 09-16 v2', 'fri 09-18 v3'],
    ]);
  });

  it.each([
    [24, 7, ['09-07', '09-08', '09-09']],
    [36, 7, ['09-07', '09-09']],
  ])('keeps %d hours of rest', (restHours, perWeek, days) => {
    const plan = planOf([[1, perWeek]], { restHours, weekdays: ['mon', 'tue', 'wed'] });
    expect(schedulePhases(plan, []).map(({ on }) => on.slice(5))).toEqual(days);
  });

  it('counts the time of day as rest', () => {
    const plan = planOf([[1, 2]], { weekdays: ['mon', 'tue', 'wed'] });
    const late = { ...scheduled(plan).calendar.visits[0], at: '16:00', fixed: true, on: '2026-09-08' } as PlannedVisit;
    const morning = { ...late, id: 'v2', at: '09:00', fixed: false, on: '2026-09-09' };
    const visits = schedulePhases({ ...plan, calendar: { ...plan.calendar, visits: [late, morning] } }, []);
    expect(visits.map(({ on, at }) => `${on} ${at ?? ''}`)).toEqual(['2026-09-07 09:00', '2026-09-08 16:00']);
  });

  it('has none while no weekday or no start is told', () => {
    expect(schedulePhases(planOf([[2, 2]], { weekdays: [] }), [])).toEqual([]);
    expect(schedulePhases(planOf([[2, 2]], { startOn: '' }), [])).toEqual([]);
  });

  it('leaves a day that a person chose, and moves nothing else for it', () => {
    const plan = withVisit(scheduled(planOf([[2, 2]], threeDays)), 'v3', { on: '2026-09-17', fixed: true });
    expect(told(schedulePhases(plan, []))).toEqual([
      ...['mon 09-07 v1', 'fri 09-11 v2', 'thu 09-17 v3', 'fri 09-18 v4'],
    ]);
  });

  it('does not wait for a visit that was brought forward into another week', () => {
    const plan = withVisit(scheduled(planOf([[4, 2]], threeDays)), 'v7', { on: '2026-09-09', fixed: true });
    const days = schedulePhases(plan, []).map(({ on }) => on.slice(5));
    expect(days).toEqual(['09-07', '09-09', '09-11', '09-14', '09-18', '09-21', '09-25', '10-02']);
  });

  it('moves a visit that was fixed on a day on which the clinic is closed now, with its time', () => {
    const plan = withVisit(scheduled(planOf([[1, 2]], threeDays)), 'v2', { fixed: true, at: '09:30' });
    const [, moved] = schedulePhases(plan, [{ from: '2026-09-11', to: '2026-09-12', label: 'Holiday' }]);
    expect(moved).toEqual({
      ...{ id: 'v2', phase: 1, on: '2026-09-09', at: '09:30', status: 'planned', fixed: false, reassess: false },
    });
  });

  it('makes up for a visit that was missed, in the same phase and not on the same day', () => {
    const plan = withVisit(scheduled(planOf([[2, 2]], threeDays)), 'v1', { status: 'missed' });
    expect(told(schedulePhases(plan, []))).toEqual([
      ...['mon 09-07 v1', 'wed 09-09 v5', 'fri 09-11 v2', 'mon 09-14 v3', 'fri 09-18 v4'],
    ]);
  });

  it('wants nothing from weeks that are over when the visits a week change', () => {
    const before = scheduled(planOf([[4, 1]], threeDays));
    const attended = ['v1', 'v2'].reduce((plan, id) => withVisit(plan, id, { status: 'attended' }), before);
    const more = { ...attended, phases: planOf([[4, 3]]).phases };
    expect(schedulePhases(more, []).map(({ on }) => on.slice(5))).toEqual([
      ...['09-07', '09-14', '09-16', '09-18', '09-21', '09-23', '09-25', '09-28', '09-30', '10-02'],
    ]);
  });

  it('goes on at fewer visits a week, however many there were before', () => {
    const before = scheduled(planOf([[4, 3]], threeDays));
    const attended = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'].reduce(
      (plan, id) => withVisit(plan, id, { status: 'attended' }),
      before,
    );
    const fewer = schedulePhases({ ...attended, phases: planOf([[4, 1]]).phases }, []);
    expect(told(fewer.slice(6))).toEqual(['mon 09-21 v7', 'mon 09-28 v10']);
  });

  it('reassesses on the tenth visit or within 30 days, whichever comes first', () => {
    const flagged = (perWeek: number): string[] =>
      schedulePhases(planOf([[10, perWeek]]), [])
        .filter(({ reassess }) => reassess)
        .map(({ on }) => on.slice(5));
    expect(flagged(3)).toEqual(['09-28', '10-21', '11-13']);
    expect(flagged(1)).toEqual(['10-05', '11-02']);
    expect(flagged(0.2)).toEqual(['10-12']);
  });
});
