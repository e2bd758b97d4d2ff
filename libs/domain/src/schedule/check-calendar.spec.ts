import type { PlanDocument } from '../plan/plan-document';
import type { PlannedVisit } from '../plan/planned-visit';
import { planOf, scheduled } from './cases/scheduled-plan';
import { checkCalendar } from './check-calendar';

const plan = scheduled(
  planOf(
    [
      [2, 2],
      [2, 1],
    ],
    { weekdays: ['mon', 'wed', 'fri'], restHours: 48 },
  ),
);

const having = (changes: Readonly<Record<string, Partial<PlannedVisit>>>): PlanDocument => ({
  ...plan,
  calendar: { ...plan.calendar, visits: plan.calendar.visits.map((visit) => ({ ...visit, ...changes[visit.id] })) },
});

const told = (...[checked, closures = []]: [PlanDocument, Parameters<typeof checkCalendar>[1]?]): string[] =>
  checkCalendar(checked, closures).map(({ code, params }) => [code, ...Object.values(params)].join(' '));

describe('checkCalendar', () => {
  it('has nothing to say about what was scheduled', () => {
    expect(told(plan)).toEqual([]);
  });

  it('blocks a plan whose phases want visits and have none', () => {
    const empty = { ...plan, calendar: { ...plan.calendar, visits: [] } };
    expect(checkCalendar(empty, [])).toEqual([{ code: 'calendar.missing', severity: 'block', params: {} }]);
  });

  it('counts what a phase is missing', () => {
    const [, ...visits] = plan.calendar.visits;
    expect(told({ ...plan, calendar: { ...plan.calendar, visits } })).toEqual(['calendar.visit-missing 1 4 3']);
  });

  it('does not count what is missing in a phase that is over', () => {
    const over = having({
      v1: { status: 'attended' },
      v2: { status: 'missed' },
      v3: { status: 'attended' },
      v4: { status: 'attended' },
      v5: { status: 'attended' },
    });
    expect(told(over)).toEqual([]);
  });

  it('names visits before the start and outside their phase', () => {
    const early = having({ v1: { on: '2026-09-04', fixed: true }, v6: { on: '2026-09-16' } });
    expect(told(early)).toContain('calendar.before-start 1 v1 2026-09-04');
    expect(told(early)).toContain('calendar.outside-phase 2 v6 2026-09-16');
  });

  it('weighs less what is outside its phase and cannot be changed any more', () => {
    const attended = having({ v5: { phase: 1, status: 'attended' } });
    expect(checkCalendar(attended, []).filter(({ code }) => code === 'calendar.outside-phase')).toEqual([
      expect.objectContaining({ severity: 'warn' }),
    ]);
  });

  it('names visits on days without visits, unless they are over', () => {
    const odd = having({ v1: { on: '2026-09-08' } });
    expect(told(odd)).toEqual(['calendar.weekday v1 2026-09-08']);
    const closures = [{ from: '2026-09-07', to: '2026-09-08', label: 'Holiday' }];
    expect(told(odd, closures)).toEqual(['calendar.closed v1 2026-09-08']);
    expect(told(having({ v1: { on: '2026-09-08', status: 'attended' } }), closures)).toEqual([]);
  });

  it('names too little rest with the hours that are left, by day and by time', () => {
    expect(told(having({ v2: { on: '2026-09-08' } }))).toContain('calendar.too-close v2 v1 24 48');
    const times = having({ v1: { at: '15:30' }, v2: { on: '2026-09-09', at: '09:00' } });
    expect(told(times)).toEqual(['calendar.too-close v2 v1 41.5 48']);
    expect(told(having({ v1: { at: '09:00' }, v2: { on: '2026-09-09', at: '15:30' } }))).toEqual([]);
  });
});
