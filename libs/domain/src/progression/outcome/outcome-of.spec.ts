import { plannedKnee } from '../cases/visit-case';
import type { PlanDocument } from '../../plan/plan-document';
import { outcomeMeasures } from '../../assessment/outcome-measures.data';
import { outcomeOf } from './outcome-of';
import type { ScoredDay } from './outcome-of';

const [goal] = plannedKnee.goals;
const goalsWith = (measure: string): Pick<PlanDocument, 'goals'> => ({ goals: goal ? [{ ...goal, measure }] : [] });
const scored = (measure: string, ...scores: readonly number[]): ScoredDay[] =>
  scores.map((score, at) => ({
    on: `2026-09-0${String(at + 1)}`,
    outcomes: [{ id: measure, score }] as ScoredDay['outcomes'],
  }));

describe('the outcome of a plan', () => {
  const odi = outcomeMeasures.find(({ id }) => id === 'odi');
  const important = Math.max(odi?.mdc ?? NaN, odi?.mcid ?? NaN);

  it('is past the important change from it on, and short of it below', () => {
    expect(outcomeOf(goalsWith('odi'), scored('odi', 40, 40 - important))).toBe('past');
    expect(outcomeOf(goalsWith('odi'), scored('odi', 40, 40 - important + 0.1))).toBe('short');
    expect(outcomeOf(goalsWith('odi'), scored('odi', 40, 40 + important))).toBe('short');
  });

  it('goes from the first score to the last, whatever their order', () => {
    const days = scored('odi', 40, 5, 40);
    expect(outcomeOf(goalsWith('odi'), days.toReversed())).toBe('short');
  });

  it('is better the other way where a higher score is', () => {
    expect(outcomeOf(goalsWith('psfs'), scored('psfs', 2, 9))).toBe('past');
    expect(outcomeOf(goalsWith('psfs'), scored('psfs', 9, 2))).toBe('short');
  });

  it('is unmeasured while nobody scored it again, or where no goal names a measure', () => {
    expect(outcomeOf(goalsWith('odi'), scored('odi', 40))).toBe('unmeasured');
    expect(outcomeOf(goalsWith('odi'), scored('psfs', 2, 9))).toBe('unmeasured');
    expect(outcomeOf(goalsWith('odi'), [...scored('odi', 40), ...scored('odi', 5)])).toBe('unmeasured');
    expect(outcomeOf({ goals: [] }, scored('odi', 40, 5))).toBe('unmeasured');
  });

  it('is unmeasured where nobody knows what change is important', () => {
    const unknown = outcomeMeasures.find(({ mdc, mcid }) => mdc === null && mcid === null);
    if (unknown)
      expect(outcomeOf(goalsWith(unknown.id), scored(unknown.id, unknown.min, unknown.max))).toBe('unmeasured');
  });
});
