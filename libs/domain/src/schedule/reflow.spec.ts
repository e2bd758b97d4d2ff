import type { CalendarDate } from '../kernel/calendar-date';
import type { PlanDocument } from '../plan/plan-document';
import type { PlannedVisit } from '../plan/planned-visit';
import type { CalendarChange } from './calendar-change';
import { planOf, scheduled } from './cases/scheduled-plan';
import type { ClinicClosure } from './clinic-closure';
import { reflow } from './reflow';

const threeDays = { weekdays: ['mon', 'wed', 'fri'] } as const;
const twoPhases = scheduled(
  planOf(
    [
      [2, 2],
      [2, 1],
    ],
    threeDays,
  ),
);

/** When a change is made, and on which days the clinic is closed. */
interface Present {
  readonly today?: string;
  readonly closures?: readonly ClinicClosure[];
}

/** What a change makes of a plan, each visit as `moved v2 2026-09-11 2026-09-09`. */
function setup(plan: PlanDocument, change: CalendarChange, { today = '2026-09-01', closures = [] }: Present = {}) {
  const { plan: after, changes, findings } = reflow(plan, change, { closures, today: today as CalendarDate });
  return {
    plan: after,
    changes: changes.map(({ kind, visit, from, to }) => [kind, visit, from ?? '-', to ?? '-'].join(' ')),
    findings: findings.map(({ code, params }) => [code, ...Object.values(params)].join(' ')),
  };
}

const recorded = (plan: PlanDocument, status: PlannedVisit['status'], ...ids: readonly string[]): PlanDocument => ({
  ...plan,
  calendar: {
    ...plan.calendar,
    visits: plan.calendar.visits.map((visit) => (ids.includes(visit.id) ? { ...visit, status } : visit)),
  },
});

describe('reflow', () => {
  it('answers what a longer phase makes of the rest, and leaves the plan alone', () => {
    const before = JSON.stringify(twoPhases);
    const { changes, plan, findings } = setup(twoPhases, { kind: 'hold', phase: 1, weeks: 1 });
    expect(changes).toEqual(['phase v5 2 1', 'added v7 - 2026-09-25', 'added v8 - 2026-10-05']);
    expect(plan.phases.map(({ weeks }) => weeks)).toEqual([3, 2]);
    expect(findings).toEqual([]);
    expect(JSON.stringify(twoPhases)).toBe(before);
  });

  it('leaves days that patients were told where they are, although another phase has them now', () => {
    const { plan } = setup(twoPhases, { kind: 'phase-length', phase: 1, weeks: 3 });
    expect(plan.calendar.visits.filter(({ id }) => ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'].includes(id))).toEqual(
      twoPhases.calendar.visits.map((visit) => (visit.id === 'v5' ? { ...visit, phase: 1 } : visit)),
    );
  });

  it('arranges again without the time of a visit that fell away, so that asking twice changes nothing', () => {
    const days = [
      ['v1', '2026-09-04', null],
      ['v2', '2026-09-05', '10:00'],
      ['v3', '2026-09-11', null],
      ['v4', '2026-09-12', '10:00'],
    ] as const;
    const plan = planOf([[2, 2.5]], { startOn: '2026-08-31', weekdays: ['fri', 'sat'], restHours: 24 });
    const visits = days.map(([id, on, at]): PlannedVisit => {
      return { id, on, at, phase: 1, status: 'planned', fixed: false, reassess: false };
    });
    const timed = { ...plan, calendar: { ...plan.calendar, visits } };
    const today = '2026-08-28';
    const moved = setup(timed, { kind: 'move', visit: 'v4', on: '2026-09-04', at: '18:00' }, { today });
    expect(moved.plan.calendar.visits.map(({ on, at }) => [on, at])).toEqual([
      ['2026-09-04', '18:00'],
      ['2026-09-05', null],
      ['2026-09-11', null],
      ['2026-09-12', null],
    ]);
    expect(setup(moved.plan, { kind: 'closures' }, { today }).changes).toEqual([]);
  });

  it('ends a phase with its last attended visit at the earliest', () => {
    const attended = recorded(twoPhases, 'attended', 'v1', 'v2', 'v3');
    const { plan, findings } = setup(attended, { kind: 'phase-length', phase: 1, weeks: 1 }, { today: '2026-09-15' });
    expect(findings).toEqual(['calendar.change-limited 1 1 2 2026-09-20']);
    expect(plan.phases[0]?.weeks).toBe(2);
  });

  it('does not lengthen a phase beyond an attended visit of the next', () => {
    const attended = recorded(twoPhases, 'attended', 'v1', 'v2', 'v3', 'v4', 'v5');
    const { plan, changes, findings } = setup(attended, { kind: 'hold', phase: 1, weeks: 1 }, { today: '2026-09-22' });
    expect([plan.phases[0]?.weeks, changes]).toEqual([2, []]);
    expect(findings).toEqual(['calendar.change-limited 1 3 2 2026-09-20']);
  });

  it('ends a phase that has begun in the present week at the earliest', () => {
    const long = scheduled(
      planOf(
        [
          [4, 1],
          [2, 1],
        ],
        threeDays,
      ),
    );
    const { plan, findings } = setup(long, { kind: 'phase-length', phase: 1, weeks: 1 }, { today: '2026-09-22' });
    expect(plan.phases[0]?.weeks).toBe(3);
    expect(findings[0]).toBe('calendar.change-limited 1 1 3 2026-09-27');
  });

  it('proposes another visit for one that was missed, not before today', () => {
    const { changes } = setup(twoPhases, { kind: 'miss', visit: 'v1' }, { today: '2026-09-08' });
    expect(changes).toEqual(['status v1 planned missed', 'added v7 - 2026-09-09']);
  });

  it('proposes another visit for one that was called off, and says so where the phase has no day for it', () => {
    expect(setup(twoPhases, { kind: 'cancel', visit: 'v2' }).changes).toEqual([
      ...['added v7 - 2026-09-09', 'status v2 planned cancelled'],
    ]);
    const full = scheduled(planOf([[2, 2]], { weekdays: ['mon', 'fri'] }));
    const { changes, findings } = setup(full, { kind: 'cancel', visit: 'v2' });
    expect(changes).toEqual(['status v2 planned cancelled']);
    expect(findings).toEqual(['calendar.visit-missing 1 4 3']);
  });

  it('moves a visit with its time and lets the others make way', () => {
    const tight = scheduled(planOf([[2, 2]], { ...threeDays, restHours: 48 }));
    const move = { kind: 'move', visit: 'v1', on: '2026-09-10', at: '10:15' } as const;
    const { changes, plan } = setup(tight, move);
    expect(changes).toContain('moved v1 2026-09-07 2026-09-10');
    expect(plan.calendar.visits.find(({ id }) => id === 'v1')).toMatchObject({ at: '10:15', fixed: true });
    expect(plan.calendar.visits.map(({ on }) => on)).not.toContain('2026-09-11');
  });

  it('says what is odd about a day that a person chooses, and takes it', () => {
    const { changes, findings } = setup(twoPhases, { kind: 'move', visit: 'v5', on: '2026-09-22', at: null });
    expect(changes).toEqual(['moved v5 2026-09-21 2026-09-22']);
    expect(findings).toEqual(['calendar.weekday v5 2026-09-22']);
  });

  it('moves the time alone', () => {
    expect(setup(twoPhases, { kind: 'move', visit: 'v5', on: '2026-09-21', at: '08:00' }).changes).toEqual([
      'time v5 - 08:00',
    ]);
  });

  it('takes visits from days on which the clinic closes, also those that a person chose', () => {
    const closures = [{ from: '2026-09-11', to: '2026-09-11', label: 'Holiday' }];
    const chosen = setup(twoPhases, { kind: 'move', visit: 'v2', on: '2026-09-11', at: '08:00' }).plan;
    const { changes, findings } = setup(chosen, { kind: 'closures' }, { closures });
    expect(changes).toEqual(['moved v2 2026-09-11 2026-09-09']);
    expect(findings).toEqual(['calendar.fixed-moved v2 2026-09-11 2026-09-09']);
  });

  it('takes other weekdays and more rest from today on', () => {
    const begun = recorded(twoPhases, 'attended', 'v1', 'v2');
    expect(setup(begun, { kind: 'weekdays', weekdays: ['tue', 'thu'] }, { today: '2026-09-12' }).changes).toEqual([
      ...['moved v3 2026-09-14 2026-09-15', 'moved v4 2026-09-18 2026-09-17'],
      ...['moved v5 2026-09-21 2026-09-22', 'moved v6 2026-09-28 2026-09-29'],
    ]);
    const often = scheduled(planOf([[1, 3]], threeDays));
    expect(setup(often, { kind: 'rest', hours: 72 }).changes).toEqual(['removed v2 2026-09-09 -']);
  });

  it('begins later only as long as attended visits stay in their phases', () => {
    expect(setup(twoPhases, { kind: 'start', startOn: '2026-09-14' }).plan.calendar).toMatchObject({
      startOn: '2026-09-14',
      visits: [{ on: '2026-09-14' }, { on: '2026-09-18' }, {}, {}, {}, {}],
    });
    const begun = recorded(twoPhases, 'attended', 'v1', 'v2', 'v3');
    const { plan, findings } = setup(begun, { kind: 'start', startOn: '2026-09-14' }, { today: '2026-09-15' });
    expect(plan.calendar.startOn).toBe('2026-09-07');
    expect(findings).toEqual(['calendar.change-limited 2026-09-14 2026-09-07']);
  });

  it.each<[string, CalendarChange]>([
    ['unknown-visit', { kind: 'miss', visit: 'v99' }],
    ['unknown-phase', { kind: 'hold', phase: 5, weeks: 1 }],
    ['unknown-phase', { kind: 'frequency', phase: 5, visitsPerWeek: 1 }],
    ['visit-over', { kind: 'cancel', visit: 'v1' }],
    ['visit-past', { kind: 'move', visit: 'v2', on: '2026-09-15', at: null }],
    ['visit-ahead', { kind: 'miss', visit: 'v3' }],
    ['day-past', { kind: 'move', visit: 'v3', on: '2026-09-09', at: null }],
    ['day-closed', { kind: 'move', visit: 'v3', on: '2026-09-16', at: null }],
    ['day-outside-plan', { kind: 'move', visit: 'v3', on: '2026-10-30', at: null }],
    ['not-a-day', { kind: 'move', visit: 'v3', on: '2026-02-30', at: null }],
    ['not-a-day', { kind: 'start', startOn: '' }],
  ])('refuses with %s: %j', (reason, change) => {
    const begun = recorded(twoPhases, 'attended', 'v1');
    const closures = [{ from: '2026-09-16', to: '2026-09-16', label: 'Holiday' }];
    const { plan, changes, findings } = setup(begun, change, { today: '2026-09-12', closures });
    expect(plan).toBe(begun);
    expect(changes).toEqual([]);
    expect(findings).toEqual([`calendar.change-refused ${reason}`]);
  });

  it('refuses a day on which another visit stays', () => {
    const chosen = setup(twoPhases, { kind: 'move', visit: 'v3', on: '2026-09-16', at: null }).plan;
    const { findings } = setup(chosen, { kind: 'move', visit: 'v4', on: '2026-09-16', at: null });
    expect(findings).toEqual(['calendar.change-refused day-taken']);
  });
});
