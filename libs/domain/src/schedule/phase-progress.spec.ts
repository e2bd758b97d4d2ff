import { planOf, scheduled } from './cases/scheduled-plan';
import { phaseProgress } from './phase-progress';

describe('phaseProgress', () => {
  it('counts the visits of each phase by what became of them', () => {
    const plan = scheduled(
      planOf([
        [2, 2],
        [4, 0.5],
      ]),
    );
    const statuses = ['attended', 'missed', 'cancelled'] as const;
    const visits = plan.calendar.visits.map((visit, at) => ({ ...visit, status: statuses[at] ?? visit.status }));
    expect(phaseProgress({ ...plan, calendar: { ...plan.calendar, visits } })).toEqual([
      {
        ...{ number: 1, from: '2026-09-07', to: '2026-09-20', wanted: 4 },
        ...{ planned: 1, attended: 1, missed: 1, cancelled: 1 },
      },
      {
        ...{ number: 2, from: '2026-09-21', to: '2026-10-18', wanted: 2 },
        ...{ planned: 2, attended: 0, missed: 0, cancelled: 0 },
      },
    ]);
  });
});
