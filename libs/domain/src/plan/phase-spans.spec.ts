import { phaseSpansOf } from './phase-spans';
import type { PlanDocument } from './plan-document';

function planOf(startOn: string, ...weeks: readonly number[]): Pick<PlanDocument, 'phases' | 'calendar'> {
  return {
    phases: weeks.map((each, index) => ({
      ...{
        number: (index + 1) as 1 | 2 | 3,
        weeks: each,
        visitsPerWeek: 2,
        homePerDay: 1,
        clinic: [],
        home: [],
        exit: [],
      },
    })),
    calendar: { startOn, weekdays: ['mon'], restHours: 24, visits: [] },
  };
}

describe('phaseSpansOf', () => {
  it('puts one phase after the other, with the last day included, across the end of a year', () => {
    expect(phaseSpansOf(planOf('2026-12-21', 2, 1))).toEqual([
      { number: 1, from: '2026-12-21', to: '2027-01-03' },
      { number: 2, from: '2027-01-04', to: '2027-01-10' },
    ]);
  });

  it('knows of no phase while the start is no day', () => {
    expect(phaseSpansOf(planOf('', 2, 1))).toEqual([]);
  });
});
