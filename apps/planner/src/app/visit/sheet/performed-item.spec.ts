import type { VisitItem } from '@repattern/domain';
import { startingDose } from '@repattern/domain/exercise/starting-dose';
import { withDose, withOutcome, withPerformed } from './performed-item';

const target = startingDose({ doseForm: 'strength-isotonic' }, 3);

function itemOf(change: Partial<VisitItem> = {}): VisitItem {
  if (target?.form !== 'strength-isotonic') throw new Error('Phase 3 strengthens.');
  return {
    ...{ item: 'item-1', exerciseId: 'clamshell', side: 'left', lane: 'clinic', target, performed: null, note: '' },
    ...change,
  };
}

function doseWith(change: object): VisitItem['target'] {
  return { ...itemOf().target, ...change };
}

describe('What was done of an item', () => {
  it('begins with the target as done and everything else unknown', () => {
    expect(withPerformed(itemOf(), { quality: 2 }).performed).toEqual({
      ...{ outcome: 'done', why: '', swappedFor: null, dose: target, minutes: null, painDuring: null, quality: 2 },
      seen: {},
    });
  });

  it.each([
    ['fewer sets', { sets: 1 }],
    ['fewer repetitions', { reps: 3 }],
    ['less load', { load_pct_1rm: 10 }],
  ])('is in part with %s than the target', (_, change) => {
    expect(withDose(itemOf(), doseWith(change)).performed?.outcome).toBe('partly');
  });

  it('is done with more than the target, and needs no reason any more', () => {
    const partly = withPerformed(withDose(itemOf(), doseWith({ reps: 3 })), { why: 'tired' });
    expect(withDose(partly, doseWith({ reps: 20 })).performed).toMatchObject({ outcome: 'done', why: '' });
  });

  it('knows nothing of what was skipped, but why', () => {
    const rated = withPerformed(itemOf(), { quality: 2, painDuring: 4, why: 'sore', seen: { rpe: 5 } });
    expect(withOutcome(rated, 'skipped').performed).toEqual({
      ...{ outcome: 'skipped', why: 'sore', swappedFor: null, dose: null, minutes: null, painDuring: null },
      ...{ quality: null, seen: {} },
    });
  });

  it('is of its own form again once nothing stands in its place any more', () => {
    const stretch = startingDose({ doseForm: 'stretch-static' }, 3);
    const swapped = withPerformed(withOutcome(itemOf(), 'swapped'), { swappedFor: 'calf-stretch', dose: stretch });
    expect(withOutcome(swapped, 'partly').performed).toMatchObject({ swappedFor: null, dose: target });
    expect(withDose(swapped, itemOf().target).performed).toMatchObject({ outcome: 'swapped' });
  });
});
