import type { PlannedVisit } from '@repattern/domain';
import { aVisitView } from '../../testing/visit-view-samples';
import { visitAtHand, type VisitsOfPlan } from './visit-at-hand';

const today = '2026-03-19';

function planned(id: string, on: string, status: PlannedVisit['status'] = 'planned'): PlannedVisit {
  return { ...{ id, on, status, at: null, phase: 1, fixed: false, reassess: false } };
}

function found(differing: Partial<VisitsOfPlan>) {
  return visitAtHand({ recorded: [], planned: [], today, wanted: null, ...differing });
}

describe('the visit at hand', () => {
  it('is the one that is open, whatever is planned', () => {
    const open = aVisitView({ on: '2026-03-17' });
    expect(found({ recorded: [open], planned: [planned('v-1', today)] })).toEqual({ kind: 'recorded', visit: open });
  });

  it('is the one that is planned for today', () => {
    const [earlier, due] = [planned('v-1', '2026-03-17'), planned('v-2', today)];
    expect(found({ planned: [earlier, due] })).toEqual({ kind: 'planned', planned: due });
  });

  it('is the one of today that is finished, where no other is planned', () => {
    const over = aVisitView({ stage: 'finished', on: today });
    const done = planned('v-1', today, 'attended');
    expect(found({ recorded: [over], planned: [done] })).toEqual({ kind: 'recorded', visit: over });
  });

  it('is the one that was asked for: what was recorded of it, or to begin with if its day has come', () => {
    const over = aVisitView({ stage: 'finished', plannedVisitId: 'v-1' });
    const visits = [
      planned('v-1', '2026-03-12', 'attended'),
      planned('v-2', '2026-03-16'),
      planned('v-3', '2026-03-23'),
    ];
    expect(found({ recorded: [over], planned: visits, wanted: 'v-1' })).toEqual({ kind: 'recorded', visit: over });
    expect(found({ planned: visits, wanted: 'v-2' })).toMatchObject({ kind: 'planned', planned: { id: 'v-2' } });
    expect(found({ planned: visits, wanted: 'v-3' }).kind).toBe('none');
  });

  it('is none where nothing is planned today; the next one is named', () => {
    const next = planned('v-2', '2026-03-23');
    expect(found({ planned: [planned('v-1', '2026-03-12', 'missed'), next] })).toEqual({ kind: 'none', next });
    expect(found({})).toEqual({ kind: 'none', next: null });
  });
});
