import { shippedExercises } from '../../exercise/shipped-library';
import { kneePlan } from '../../plan/cases/knee-plan';
import { setDose, setStage } from '../../plan/edit/item-settings';
import { moveItem } from '../../plan/edit/move-item';
import { removeItem } from '../../plan/edit/remove-item';
import { replaceItem } from '../../plan/edit/replace-item';
import { keptDecision, revisionOf, visitRevisionOf } from '../cases/drawn-history';
import { doseHistory } from './dose-history';
import type { ItemsRevision } from './dose-history';
import type { DoseStep, RevisionReview } from './dose-step';

const quadSet = '1.clinic.quad-set.left';
const raise = '1.clinic.straight-leg-raise.left';
const isometric = { form: 'strength-isometric', sets: 1, reps: 10, effort_pct_mvic: 30, rest_s: 30 } as const;
const dose = { ...isometric, hold_s: 8, sessions_per_day: 2 };
const held = setDose(kneePlan, quadSet, dose);
const raised = replaceItem(held, quadSet, { exerciseId: 'straight-leg-raise', side: 'left', dose });

const historyOf = (
  item: string,
  revisions: readonly ItemsRevision[],
  reviews: readonly RevisionReview[] = [],
): DoseStep[] => doseHistory({ revisions, reviews, exercises: shippedExercises }, item);

describe('doseHistory', () => {
  it('has no step for an item that no revision has', () => {
    expect(historyOf('nothing', [revisionOf(1, kneePlan)])).toEqual([]);
  });

  it('leaves out revisions that neither changed the item nor decided about it', () => {
    const steps = historyOf(quadSet, [revisionOf(1, kneePlan), revisionOf(2, kneePlan), revisionOf(3, held)]);
    expect(steps.map(({ kind, origin }) => [kind, origin.revision])).toEqual([
      ['prescribed', 1],
      ['changed', 3],
    ]);
    expect(steps[1]).toMatchObject({ direction: 'harder', parameters: [{ parameter: 'hold_s', from: 5, to: 8 }] });
  });

  it('tells that it was asked at a visit and stayed, and who overruled it why', () => {
    const kept = keptDecision(quadSet, kneePlan);
    const overruled = { ...kept, decision: 'overridden', overrideReason: 'A bad night only' } as const;
    const steps = historyOf(quadSet, [
      revisionOf(1, kneePlan),
      visitRevisionOf(2, kneePlan, [kept]),
      visitRevisionOf(3, kneePlan, [overruled]),
      visitRevisionOf(4, kneePlan, []),
    ]);
    expect(steps.map(({ kind, verdict }) => [kind, verdict?.decision, verdict?.overrideReason])).toEqual([
      ['prescribed', undefined, undefined],
      ['kept', 'accepted', null],
      ['kept', 'overridden', 'A bad night only'],
    ]);
    expect(steps[1]?.verdict?.inputs).toEqual([{ input: 'painDuring', value: 4, on: ['2026-03-02'] }]);
  });

  it('goes back to the exercise in whose place it came, by the decision about that one', () => {
    const steps = historyOf(raise, [
      revisionOf(1, kneePlan),
      revisionOf(2, held),
      visitRevisionOf(3, raised, [{ ...keptDecision(quadSet, held), action: 'PROGRESS' }]),
      visitRevisionOf(4, raised, [keptDecision(raise, raised)]),
    ]);
    expect(steps.map(({ kind, item, direction }) => [kind, item, direction])).toEqual([
      ['prescribed', quadSet, null],
      ['changed', quadSet, 'harder'],
      ['replaced', raise, 'harder'],
      ['kept', raise, null],
    ]);
    expect(steps[2]?.verdict?.action).toBe('PROGRESS');
  });

  it('follows an item into another phase, and tells what else became of it in the same revision', () => {
    const moved = moveItem(setStage(held, quadSet, { kind: 'stopped' }), quadSet, { phase: 2, lane: 'home' });
    const [, step] = historyOf(quadSet, [revisionOf(1, kneePlan), revisionOf(2, moved)]);
    expect(step).toMatchObject({
      ...{ kind: 'changed', also: ['stage', 'moved'], stage: { kind: 'stopped' } },
      place: { phase: 2, lane: 'home' },
    });
  });

  it('ends with the removal of an item that the plan has no more, and begins anew where it comes back', () => {
    const gone = removeItem(kneePlan, quadSet);
    const kinds = historyOf(quadSet, [revisionOf(1, kneePlan), revisionOf(2, gone), revisionOf(3, kneePlan)]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['prescribed', 'removed', 'prescribed']);
  });

  it('names the first who read the plan after a step, and nobody for what came later', () => {
    const by = { id: 'person-2', displayName: 'Maria Pop' };
    const review = (revision: number): RevisionReview => {
      return { revision, outcome: 'approved', by, at: `2026-03-${String(revision).padStart(2, '0')}T12:00:00.000000Z` };
    };
    const revisions = [revisionOf(1, kneePlan), revisionOf(3, held), revisionOf(5, kneePlan)];
    const steps = historyOf(quadSet, revisions, [review(2), review(4)]);
    expect(steps.map(({ reviewed }) => reviewed?.revision)).toEqual([2, 4, undefined]);
  });
});
